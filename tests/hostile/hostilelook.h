// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What is looked for wherever a text of others is shown.

#include "services/text/displaysafe.h"
#include "widgets/common/linkbutton.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QLabel>
#include <QTest>
#include <QTextDocument>

#define ABOUT(hostile) qPrintable(QStringLiteral("case: ") + (hostile).name)
#define VERIFY_CASE(condition) QVERIFY2(condition, ABOUT(hostile))
#define VERIFY_WIDGET(widget)                                                               \
    do {                                                                                    \
        const QString wrong = waymark::test::wrongIn(widget);                               \
        QVERIFY2(wrong.isEmpty(), qPrintable(hostile.name + QStringLiteral(": ") + wrong)); \
    } while (false)

namespace waymark::test {

/// What a tooltip says to the person who reads it.
inline QString read(const QString &toolTip)
{
    if (!Qt::mightBeRichText(toolTip))
        return toolTip;
    QTextDocument document;
    document.setHtml(toolTip);
    return document.toPlainText();
}

/// Empty when every character of a text is seen; else what is wrong with it.
inline QString hiddenIn(const QString &shown)
{
    for (const text::Marker &marker : text::invisibleCharacters(shown)) {
        if (marker.kind != text::InvisibleKind::PrivateUse)
            return QStringLiteral("U+%1 is hidden").arg(uint(marker.codePoint), 4, 16, QLatin1Char('0'));
    }
    return shown.startsWith(QChar::ByteOrderMark) ? QStringLiteral("a byte order mark is hidden") : QString();
}

/// Looks at everything that the widget and what is in it say.
inline QString wrongIn(const QWidget &root)
{
    QList<const QWidget *> widgets { &root };
    widgets += root.findChildren<const QWidget *>();
    for (const QWidget *widget : widgets) {
        const QString where = QStringLiteral("%1 (%2): ").arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName());
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->textFormat() != Qt::PlainText && !label->text().isEmpty())
                return where + QStringLiteral("a label that guesses what its text is");
            if (const QString hidden = hiddenIn(label->text()); !hidden.isEmpty())
                return where + hidden;
        }
        if (const auto *link = qobject_cast<const widgets::LinkButton *>(widget)) {
            if (!hiddenIn(link->text()).isEmpty() || !link->shortcut().isEmpty())
                return where + QStringLiteral("a link with hidden characters or a mnemonic");
        }
        if (const QString hidden = hiddenIn(widget->accessibleName()); !hidden.isEmpty())
            return where + QStringLiteral("accessible name: ") + hidden;
        if (const QString hidden = hiddenIn(widget->accessibleDescription()); !hidden.isEmpty())
            return where + QStringLiteral("accessible description: ") + hidden;
        if (const QString hidden = hiddenIn(read(widget->toolTip())); !hidden.isEmpty())
            return where + QStringLiteral("tooltip: ") + hidden;
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        const QAbstractItemModel *model = view ? view->model() : nullptr;
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                const QString hidden = hiddenIn(index.data(Qt::DisplayRole).toString()) + hiddenIn(read(index.data(Qt::ToolTipRole).toString())) + hiddenIn(index.data(Qt::AccessibleTextRole).toString());
                if (!hidden.isEmpty())
                    return where + QStringLiteral("item: ") + hidden;
            }
        }
    }
    return {};
}

inline QString toolTipText(const QString &stored)
{
    return text::displaySafe(text::elided(stored, 2000));
}

/// Newlines at the ends of a tooltip are not read back.
inline bool sameToolTip(const QString &toolTip, const QString &stored)
{
    const auto fromText = [](QString text) {
        while (text.startsWith(u'\n'))
            text.remove(0, 1);
        while (text.endsWith(u'\n'))
            text.chop(1);
        return text;
    };
    return stored.isEmpty() ? toolTip.isEmpty() : fromText(read(toolTip)) == fromText(toolTipText(stored));
}

} // namespace waymark::test
