// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/messagebar.h"

#include "widgets/common/elidedlabel.h"
#include "widgets/common/icons.h"
#include "widgets/common/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

struct Look
{
    IconName icon;
    Token ink;
    Token tint;
};

Look lookOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information:
        return { IconName::SeverityInfo, Token::Info, Token::InfoTint };
    case MessageBar::Kind::Success:
        return { IconName::ReviewAccepted, Token::Ok, Token::OkTint };
    case MessageBar::Kind::Warning:
        return { IconName::SeverityWarning, Token::Warning, Token::WarningTint };
    case MessageBar::Kind::Error:
        return { IconName::SeverityError, Token::Error, Token::ErrorTint };
    }
    return { IconName::SeverityInfo, Token::Info, Token::InfoTint };
}

QString kindWord(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information:
        return MessageBar::tr("Information");
    case MessageBar::Kind::Success:
        return MessageBar::tr("Done");
    case MessageBar::Kind::Warning:
        return MessageBar::tr("Warning");
    case MessageBar::Kind::Error:
        return MessageBar::tr("Error");
    }
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel({}, 16, this))
    , m_text(new TextLabel({}, TextStyle::Interface, Token::Text, this))
    , m_actions(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setIcon(icon(IconName::Close));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message (Esc)"));
    connect(m_close, &QAbstractButton::clicked, this, &MessageBar::dismiss);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    m_actions->setSpacing(8);
    row->addLayout(m_actions);
    row->addWidget(m_close, 0, Qt::AlignVCenter);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::showMessage(const Message &message)
{
    const bool keepsShown = isVisibleTo(parentWidget()) && m_message.kind == Kind::Error && message.kind != Kind::Error;
    if (keepsShown) {
        // Only the newest of those that wait is worth showing later.
        m_waiting = { message };
        return;
    }
    present(message);
}

void MessageBar::showMessage(Kind kind, const QString &text, const QList<QAction *> &actions)
{
    showMessage(Message { kind, text, {}, actions, 0 });
}

void MessageBar::showUndo(const QString &text, QAction *undo)
{
    showMessage(Message { Kind::Success, text, {}, { undo }, 0 });
}

void MessageBar::present(const Message &message)
{
    m_message = message;
    const Look look = lookOf(message.kind);
    m_icon->setIcon(icon(look.icon, look.ink));
    m_text->setText(message.text);
    m_text->setToolTip(plainToolTip(message.detail));
    setAccessibleName(kindWord(message.kind) % u": " % m_text->text());
    for (QAbstractButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    int number = 0;
    for (QAction *action : message.actions) {
        if (!action)
            continue;
        auto *button = new QPushButton(action->text(), this);
        button->setObjectName(u"messageAction%1"_s.arg(++number));
        button->setAccessibleName(action->text());
        button->setEnabled(action->isEnabled());
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        connect(action, &QObject::destroyed, button, &QWidget::hide);
        connect(button, &QAbstractButton::clicked, this, [this, guard = QPointer<QAction>(action)] {
            dismiss();
            if (guard)
                guard->trigger();
        });
        m_actions->addWidget(button);
        m_buttons << button;
    }
    m_timer.stop();
    if (message.seconds > 0)
        m_timer.start(message.seconds * 1000);
    show();
    update();
}

void MessageBar::dismiss()
{
    m_timer.stop();
    if (!m_waiting.isEmpty()) {
        present(m_waiting.takeFirst());
        return;
    }
    hide();
    Q_EMIT dismissed();
}

void MessageBar::clear()
{
    m_waiting.clear();
    if (isVisibleTo(parentWidget()))
        dismiss();
}

QString MessageBar::text() const
{
    return m_message.text;
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look look = lookOf(m_message.kind);
    painter.fillRect(rect(), color(look.tint));
    painter.fillRect(QRect(0, 0, 3, height()), color(look.ink));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Border));
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

void MessageBar::enterEvent(QEnterEvent *event)
{
    // A message does not go while somebody reads it.
    m_timer.stop();
    QFrame::enterEvent(event);
}

void MessageBar::leaveEvent(QEvent *event)
{
    if (m_message.seconds > 0 && isVisible())
        m_timer.start(m_message.seconds * 1000);
    QFrame::leaveEvent(event);
}

} // namespace waymark::widgets
