// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/emptystate.h"

#include "widgets/common/textlabel.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

EmptyState::EmptyState(IconName name, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextStyle::Title, Token::Text, this))
    , m_text(new TextLabel({}, TextStyle::Interface, Token::Muted, this))
    , m_buttons(new QHBoxLayout)
{
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setObjectName(u"emptyTitle"_s);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"emptyText"_s);
    m_text->setMaximumWidth(480);
    m_buttons->setSpacing(8);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(new IconLabel(icon(name, Token::Faint), 32, this), 0, Qt::AlignHCenter);
    layout->addSpacing(4);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_text, 100);
    row->addStretch();
    layout->addLayout(row);
    layout->addSpacing(4);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addLayout(m_buttons);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch(3);
    setTitle(title);
    setText(text);
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(m_title->text());
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(m_text->text()); // as it is shown
}

void EmptyState::addButton(QAbstractButton *button)
{
    m_buttons->addWidget(button);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
}

} // namespace waymark::widgets
