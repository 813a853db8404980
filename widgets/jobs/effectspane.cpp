// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/effectspane.h"

#include "widgets/common/flowbox.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/textlabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int signSize = 14;

using Effect = models::ProposalEffect;

QIcon signOf(Effect::Kind kind)
{
    switch (kind) {
    case Effect::Kind::Good:
        return icon(IconName::Check, Token::Ok);
    case Effect::Kind::Neutral:
        return icon(IconName::Minus, Token::Muted);
    case Effect::Kind::Bad:
        return icon(IconName::SeverityWarning, Token::WarningIcon);
    }
    Q_UNREACHABLE();
}

} // namespace

EffectsPane::EffectsPane(QWidget *parent)
    : Bar(Token::Alternate, Qt::LeftEdge, 0, parent)
    , m_title(new TextLabel(tr("What it changes"), TextStyle::Strong))
    , m_column(new QVBoxLayout)
    , m_problem(new TextLabel({}, TextStyle::Secondary, Token::Warning))
    , m_accept(new KeyCapButton(tr("Accept"), {}))
    , m_edit(new KeyCapButton(tr("Edit"), {}))
    , m_reject(new KeyCapButton(tr("Reject"), {}))
    , m_again(new KeyCapButton(tr("Ask again"), {}))
{
    setObjectName(u"effectsPane"_s);
    m_problem->setObjectName(u"proposalProblem"_s);
    m_problem->setWordWrap(true);
    m_accept->setPrimary(true);
    auto *buttons = new FlowBox(8, 6);
    for (const auto &[button, name, spoken] : { std::tuple(m_accept, u"proposalAccept"_s, tr("Accept the proposal")), std::tuple(m_edit, u"proposalEdit"_s, tr("Edit the proposal and accept it")),
             std::tuple(m_reject, u"proposalReject"_s, tr("Reject the proposal")), std::tuple(m_again, u"proposalAgain"_s, tr("Ask the model again")) }) {
        button->setObjectName(name);
        button->setAccessibleName(spoken);
        buttons->flow()->addWidget(button);
    }
    m_again->setToolTip(tr("Asks the model once more, past the stored answer; this proposal stays until it is decided."));
    auto *inside = new QWidget;
    m_column->setContentsMargins(16, 12, 16, 4);
    m_column->setSpacing(6);
    m_column->addWidget(m_title);
    m_column->addWidget(m_problem);
    m_column->addStretch(1);
    inside->setLayout(m_column);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"effectsScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    // Always in sight and always in the same place: what is read above may be longer than the pane.
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 4, 16, 12);
    foot->addWidget(buttons);
    column->addLayout(foot);
    connect(m_accept, &QPushButton::clicked, this, &EffectsPane::acceptRequested);
    connect(m_edit, &QPushButton::clicked, this, &EffectsPane::editRequested);
    connect(m_reject, &QPushButton::clicked, this, &EffectsPane::rejectRequested);
    connect(m_again, &QPushButton::clicked, this, &EffectsPane::askAgainRequested);
    setEffects({}, {}, {});
}

void EffectsPane::setKeys(const QString &accept, const QString &edit, const QString &reject, const QString &askAgain)
{
    m_accept->setKey(accept);
    m_edit->setKey(edit);
    m_reject->setKey(reject);
    m_again->setKey(askAgain);
}

void EffectsPane::setEffects(const QList<Effect> &effects, const QString &problem, const Can &can)
{
    delete m_lines;
    m_lines = new QWidget;
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 4);
    lines->setSpacing(6);
    QStringList spoken;
    for (const Effect &effect : effects) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new IconLabel(signOf(effect.kind), signSize), 0, Qt::AlignTop);
        auto *text = new TextLabel(effect.text, TextStyle::Secondary, effect.kind == Effect::Kind::Bad ? Token::Warning : Token::Text);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        lines->addLayout(row);
        spoken << effect.text;
    }
    m_column->insertWidget(1, m_lines);
    m_title->setVisible(!effects.isEmpty());
    m_lines->setVisible(!effects.isEmpty());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setAccessibleName(tr("What it changes"));
    setAccessibleDescription(spoken.join(u"; "_s));
    for (KeyCapButton *button : { m_accept, m_edit, m_reject })
        button->setVisible(!effects.isEmpty());
    m_accept->setEnabled(can.accept);
    m_edit->setEnabled(can.edit);
    m_reject->setEnabled(can.reject);
    m_again->setVisible(can.askAgain);
}

} // namespace waymark::widgets
