// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/reasonbar.h"

#include "widgets/common/keytext.h"
#include "widgets/common/flowbox.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/panelkeys.h"
#include "widgets/common/radiobutton.h"
#include "widgets/common/textlabel.h"
#include "widgets/pool/reasonfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

ReasonBar::ReasonBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextStyle::Strong, Token::Text, this))
    , m_effect(new TextLabel({}, TextStyle::Secondary, Token::Muted, this))
    , m_warning(new IconLabel(icon(IconName::SeverityWarning), 14, this))
    , m_reason(new ReasonField(this))
    , m_apply(new KeyCapButton(tr("Apply"), applyKeyText(), this))
    , m_cancel(new KeyCapButton(tr("Cancel"), u"Esc"_s, this))
{
    setObjectName(u"reasonBar"_s);
    m_title->setObjectName(u"reasonTitle"_s);
    m_effect->setObjectName(u"reasonEffect"_s);
    m_effect->setWordWrap(true);
    m_apply->setObjectName(u"reasonApply"_s);
    m_apply->setAccessibleName(m_apply->text());
    m_apply->setPrimary(true);
    m_cancel->setObjectName(u"reasonCancel"_s);
    m_cancel->setAccessibleName(m_cancel->text());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 11, 12, 10);
    column->setSpacing(8);
    auto *words = new QHBoxLayout;
    words->addWidget(m_title, 0, Qt::AlignTop);
    words->addWidget(m_warning, 0, Qt::AlignTop);
    words->setSpacing(8);
    words->addWidget(m_effect, 1, Qt::AlignTop);
    column->addLayout(words);
    auto *choices = new FlowBox(16, 4);
    m_choices = choices;
    m_choices->setObjectName(u"reasonChoices"_s);
    m_choices->hide();
    column->addWidget(m_choices);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *caption = new TextLabel(tr("Reason"), TextStyle::Interface, Token::Muted, this);
    caption->setBuddy(m_reason);
    row->addWidget(caption);
    row->addWidget(m_reason, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_apply);
    column->addLayout(row);

    connect(m_reason, &QLineEdit::textChanged, this, &ReasonBar::updateApply);
    connect(m_apply, &QPushButton::clicked, this, &ReasonBar::apply);
    connect(m_cancel, &QPushButton::clicked, this, &ReasonBar::cancel);
    hide();
}

void ReasonBar::open(const Request &request)
{
    m_request = request;
    m_title->setText(request.title);
    m_apply->setText(request.applyText.isEmpty() ? tr("Apply") : request.applyText);
    m_apply->setAccessibleName(m_apply->text());
    m_reason->clear();
    auto *box = static_cast<FlowBox *>(m_choices);
    box->clear();
    m_buttons.clear();
    for (const QString &choice : request.choices) {
        auto *button = new RadioButton(choice, box);
        button->setObjectName(u"reasonChoice%1"_s.arg(m_buttons.size() + 1));
        button->setAccessibleName(choice);
        button->setChecked(m_buttons.isEmpty());
        box->flow()->addWidget(button);
        m_buttons.append(button);
    }
    m_choices->setVisible(!request.choices.isEmpty());
    setEffect(request.effect);
    setAccessibleName(m_title->text());
    updateApply();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

int ReasonBar::choice() const
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i)->isChecked())
            return i;
    }
    return -1;
}

void ReasonBar::setEffect(const QString &effect)
{
    m_effect->setText(effect);
    m_effect->setToken(m_request.danger ? Token::Warning : Token::Muted);
    m_warning->setVisible(m_request.danger);
    setAccessibleDescription(m_effect->text());
}

void ReasonBar::setRecentReasons(const QStringList &reasons)
{
    m_reason->setRecentReasons(reasons);
}

void ReasonBar::updateApply()
{
    const bool ready = !m_request.reasonRequired || !m_reason->reason().isEmpty();
    m_apply->setEnabled(ready);
    m_apply->setToolTip(ready ? QString() : tr("A reason is required."));
}

void ReasonBar::apply()
{
    if (!m_apply->isEnabled() || isHidden())
        return;
    hide();
    Q_EMIT applyRequested(m_request.id, m_reason->reason());
}

void ReasonBar::cancel()
{
    hide();
    Q_EMIT cancelled(m_request.id);
}

bool ReasonBar::event(QEvent *event)
{
    return claimPanelKeys(event) || QWidget::event(event);
}

void ReasonBar::keyPressEvent(QKeyEvent *event)
{
    if (isCancelKey(*event)) {
        cancel();
    } else if (isApplyKey(*event)) {
        apply();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ReasonBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Lit));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Border));
    painter.fillRect(QRect(0, 0, 3, height()), color(Token::Accent));
}

} // namespace waymark::widgets
