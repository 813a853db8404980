// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lint/proposalpanel.h"

#include "widgets/common/bar.h"
#include "widgets/common/difftext.h"
#include "widgets/common/flowbox.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/panelkeys.h"
#include "widgets/common/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int tallest = 100'000; // pixels: the panel scrolls, not its texts

} // namespace

ProposalPanel::ProposalPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextStyle::Strong))
    , m_source(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_effect(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_scroll(new QScrollArea(this))
    , m_take(new KeyCapButton(tr("Use it"), u"G"_s))
    , m_edit(new KeyCapButton(tr("Edit"), u"E"_s))
    , m_drop(new KeyCapButton(tr("Drop"), u"Esc"_s))
{
    setObjectName(u"proposalPanel"_s);
    m_title->setObjectName(u"proposalTitle"_s);
    m_source->setObjectName(u"proposalSource"_s);
    m_effect->setObjectName(u"proposalEffect"_s);
    m_effect->setWordWrap(true);
    auto *head = new Bar(Token::Alternate, Qt::BottomEdge, 36, this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_source, 1);

    m_scroll->setObjectName(u"proposalScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *bar = new Bar(Token::Alternate, Qt::TopEdge, 0, this);
    auto *lines = new QVBoxLayout(bar);
    lines->setContentsMargins(16, 8, 16, 8);
    lines->setSpacing(6);
    auto *said = new QHBoxLayout;
    said->setSpacing(6);
    said->addWidget(new IconLabel(icon(IconName::Check, Token::Ok), 14), 0, Qt::AlignTop);
    said->addWidget(m_effect, 1);
    lines->addLayout(said);
    auto *buttons = new FlowBox(8, 6);
    m_take->setPrimary(true);
    for (const auto &[button, name] : { std::pair(m_take, u"proposalTake"_s), std::pair(m_edit, u"proposalEdit"_s), std::pair(m_drop, u"proposalDrop"_s) }) {
        button->setObjectName(name);
        button->setAccessibleName(button->text());
        buttons->flow()->addWidget(button);
    }
    m_edit->setToolTip(tr("Change the proposed text before it is stored"));
    lines->addWidget(buttons);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(bar);
    connect(m_take, &QPushButton::clicked, this, &ProposalPanel::takeRequested);
    connect(m_edit, &QPushButton::clicked, this, &ProposalPanel::editRequested);
    connect(m_drop, &QPushButton::clicked, this, &ProposalPanel::dropRequested);
}

void ProposalPanel::open(const Memory &memory, const Proposal &proposal)
{
    m_proposal = proposal;
    setAccessibleName(proposal.title);
    m_title->setText(proposal.title);
    m_source->setText(proposal.source);
    m_effect->setText(proposal.effect);
    setAccessibleDescription(m_effect->text());
    m_take->setText(proposal.takeText);
    m_take->setKey(proposal.takeKey);
    m_take->setAccessibleName(proposal.takeText);
    if (QWidget *old = m_scroll->takeWidget())
        old->deleteLater();
    auto *body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(4);
    const MemoryEdit &edit = proposal.edit;
    const bool workflow = memory.type == MemoryType::Workflow;
    const bool summary = memory.type == MemoryType::Summary;
    if (edit.title)
        addDifference(workflow ? tr("Goal") : tr("Title"), u"proposedTitle"_s, memory.title, *edit.title, false);
    if (edit.description)
        addDifference(summary ? tr("Task summary") : tr("Description"), u"proposedDescription"_s, memory.description, *edit.description, false);
    if (edit.content)
        addDifference(workflow ? tr("Commands") : summary ? tr("Experience summary")
                                                          : tr("Content"),
            u"proposedContent"_s, memory.content, *edit.content, workflow);
    if (edit.appliesWhen)
        addDifference(tr("Applies when"), u"proposedAppliesWhen"_s, memory.appliesWhen, *edit.appliesWhen, false);
    if (edit.notWhen)
        addDifference(tr("Does not apply when"), u"proposedNotWhen"_s, memory.notWhen, *edit.notWhen, false);
    m_column->addStretch();
    m_scroll->setWidget(body);
}

void ProposalPanel::addDifference(const QString &caption, const QString &name, const QString &before, const QString &after, bool commands)
{
    m_column->addWidget(new TextLabel(caption, TextStyle::Secondary, Token::Muted));
    auto *difference = new DiffText;
    difference->setObjectName(name);
    //: What a screen reader calls the difference of a text: name of the field
    difference->setAccessibleName(tr("%1, proposed changes").arg(caption));
    difference->setMaximumTextHeight(tallest);
    difference->setTexts(before, after, commands ? TextPart::Style::Plain : TextPart::Style::Body);
    m_column->addWidget(difference);
    m_column->addSpacing(8);
}

void ProposalPanel::takeFocus()
{
    m_take->setFocus(Qt::OtherFocusReason);
}

bool ProposalPanel::event(QEvent *event)
{
    return claimPanelKeys(event) || QWidget::event(event);
}

void ProposalPanel::keyPressEvent(QKeyEvent *event)
{
    if (isCancelKey(*event))
        Q_EMIT dropRequested();
    else if (isApplyKey(*event))
        Q_EMIT takeRequested();
    else
        QWidget::keyPressEvent(event);
}

void ProposalPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
}

} // namespace waymark::widgets
