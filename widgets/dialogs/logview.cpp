// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/logview.h"

#include "services/text/displaysafe.h"
#include "widgets/common/bar.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedLayout>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

QIcon iconOf(LogView::Level level)
{
    switch (level) {
    case LogView::Level::Information:
        return icon(IconName::SeverityInfo, Token::Info);
    case LogView::Level::Warning:
        return icon(IconName::SeverityWarning);
    case LogView::Level::Error:
        return icon(IconName::SeverityError);
    }
    return {};
}

QString wordOf(LogView::Level level)
{
    switch (level) {
    case LogView::Level::Information:
        return LogView::tr("Information");
    case LogView::Level::Warning:
        return LogView::tr("Warning");
    case LogView::Level::Error:
        return LogView::tr("Error");
    }
    return {};
}

} // namespace

LogView::LogView(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView)
    , m_filled(new QWidget)
    , m_empty(new EmptyState(IconName::Queue, tr("Nothing to report"), tr("Messages of the application are listed here.")))
{
    setObjectName(u"log"_s);
    m_list->setObjectName(u"logList"_s);
    m_list->setAccessibleName(tr("Messages of the application"));
    m_list->setModel(m_model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setStyleSheet(u"QListView::item { border: none; padding: 0 12px; }"_s);
    m_list->setIconSize({ 14, 14 });
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *bar = new Bar(Token::Alternate, Qt::BottomEdge, 36);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addStretch();
    const auto add = [&](const QString &text, IconName mark, const QString &name) {
        auto *button = new QPushButton(text);
        button->setIcon(icon(mark));
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setProperty("flat", true);
        row->addWidget(button);
        return button;
    };
    connect(add(tr("Copy"), IconName::Copy, u"logCopy"_s), &QPushButton::clicked, this, &LogView::copy);
    connect(add(tr("Clear"), IconName::Close, u"logClear"_s), &QPushButton::clicked, this, &LogView::clear);
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_list);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &LogView::copy);

    auto *column = new QVBoxLayout(m_filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_list, 1);
    auto *stack = new QStackedLayout(this);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_filled);
    stack->addWidget(m_empty);
    updateEmpty();
}

void LogView::append(const Entry &entry)
{
    const bool atEnd = m_list->verticalScrollBar()->value() == m_list->verticalScrollBar()->maximum();
    QString message = entry.text;
    message.replace(u'\n', u' ');
    const QString time = QLocale().toString(entry.at.toLocalTime(), u"HH:mm:ss"_s);
    const QString source = entry.source.isEmpty() ? QString() : entry.source % u": ";
    auto *item = new QStandardItem(iconOf(entry.level), time % u"  " % source % text::lineSafe(message));
    item->setToolTip(plainToolTip(entry.text));
    item->setAccessibleText(wordOf(entry.level) % u", " % item->text());
    item->setSizeHint({ 0, heightFor(fontMetrics(), 24) });
    item->setData(QString(entry.at.toString(Qt::ISODateWithMs) % u' ' % wordOf(entry.level) % u' ' % source % entry.text), Qt::UserRole);
    m_model->appendRow(item);
    if (m_model->rowCount() > maxEntries)
        m_model->removeRows(0, m_model->rowCount() - maxEntries);
    if (atEnd)
        m_list->scrollToBottom();
    updateEmpty();
}

void LogView::clear()
{
    m_model->clear();
    updateEmpty();
}

int LogView::count() const
{
    return m_model->rowCount();
}

QString LogView::toText() const
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row)
        lines << m_model->item(row)->data(Qt::UserRole).toString();
    return lines.join(u'\n');
}

void LogView::copy()
{
    QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    if (selected.isEmpty()) {
        QGuiApplication::clipboard()->setText(toText());
        return;
    }
    std::sort(selected.begin(), selected.end());
    QStringList lines;
    for (const QModelIndex &index : std::as_const(selected))
        lines << index.data(Qt::UserRole).toString();
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void LogView::updateEmpty()
{
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_filled);
}

} // namespace waymark::widgets
