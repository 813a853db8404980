// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/reader/readerfind.h"

#include "widgets/common/icons.h"
#include "widgets/common/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int pauseMs = 120;

} // namespace

ReaderFind::ReaderFind(QWidget *parent)
    : Bar(Token::Alternate, Qt::BottomEdge, 36, parent)
    , m_line(new QLineEdit(this))
    , m_count(new TextLabel({}, TextStyle::Secondary, Token::Muted, this))
{
    setObjectName(u"readerFind"_s);
    m_line->setObjectName(u"readerFindLine"_s);
    m_line->setAccessibleName(tr("Find in the trajectory"));
    m_line->setPlaceholderText(tr("Find in the trajectory"));
    m_line->installEventFilter(this);
    m_count->setObjectName(u"readerFindCount"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(4);
    m_line->setMaximumWidth(480);
    row->addWidget(m_line, 1);
    row->addWidget(m_count);
    const auto button = [&](const QString &name, const QString &text, IconName mark, auto signal) {
        auto *made = new QToolButton(this);
        made->setObjectName(name);
        made->setAccessibleName(text);
        made->setToolTip(text);
        made->setIcon(icon(mark, Token::Text));
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        row->addWidget(made);
        connect(made, &QToolButton::clicked, this, signal);
    };
    button(u"findPreviousButton"_s, tr("Previous match"), IconName::ChevronUp, &ReaderFind::previousRequested);
    button(u"findNextButton"_s, tr("Next match"), IconName::ChevronDown, &ReaderFind::nextRequested);
    button(u"findCloseButton"_s, tr("Close finding"), IconName::Close, &ReaderFind::close);
    row->addStretch();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(m_line, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT searched(m_line->text()); });
}

QString ReaderFind::text() const
{
    return m_line->text();
}

void ReaderFind::open()
{
    m_line->setFocus();
    m_line->selectAll();
    if (!m_line->text().isEmpty())
        Q_EMIT searched(m_line->text());
}

void ReaderFind::close()
{
    m_pause.stop();
    hide();
    Q_EMIT closed();
}

void ReaderFind::setCounts(int current, int count, bool more)
{
    if (m_line->text().isEmpty())
        m_count->setText({});
    else if (count == 0)
        m_count->setText(tr("Nothing found"));
    else if (more)
        m_count->setText(tr("%1 of more than %2").arg(QLocale().toString(current + 1), QLocale().toString(count)));
    else
        m_count->setText(tr("%1 of %2").arg(QLocale().toString(current + 1), QLocale().toString(count)));
    m_line->setAccessibleDescription(m_count->text());
}

bool ReaderFind::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return Bar::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (m_pause.isActive()) {
            m_pause.stop();
            Q_EMIT searched(m_line->text());
        } else if (key->modifiers() & Qt::ShiftModifier) {
            Q_EMIT previousRequested();
        } else {
            Q_EMIT nextRequested();
        }
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return false;
}

} // namespace waymark::widgets
