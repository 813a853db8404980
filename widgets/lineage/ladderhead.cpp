// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lineage/ladderhead.h"

#include "models/labels.h"
#include "services/domain/payload.h"
#include "services/text/displaysafe.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/linkbutton.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/typeglyph.h"
#include "widgets/lineage/abstractionmeter.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int fewestShown = 2;

/// "ground truth: success", "judge gpt-5-mini: failure"
QString verdictText(const Verdict &verdict)
{
    const QString value = models::label(verdict.passed ? OutcomeValue::Success : OutcomeValue::Failure);
    if (verdict.model.isEmpty())
        return LadderHead::tr("%1: %2").arg(models::label(verdict.source), value);
    return LadderHead::tr("%1 (%2): %3").arg(models::label(verdict.source), text::lineSafe(verdict.model), value);
}

} // namespace

LadderHead::LadderHead(QWidget *parent)
    : QWidget(parent)
    , m_outcome(new IconLabel)
    , m_task(new ElidedLabel)
    , m_origin(new ElidedLabel)
    , m_verdicts(new ElidedLabel)
    , m_retrievals(new LinkButton)
    , m_particulars(new ParticularsLadder)
{
    setObjectName(u"ladderHead"_s);
    m_task->setFont(fontFor(TextStyle::Strong));
    m_task->setObjectName(u"ladderTask"_s);
    m_origin->setToken(Token::Muted);
    m_verdicts->setToken(Token::Muted);
    m_verdicts->setObjectName(u"ladderVerdicts"_s);
    m_retrievals->setObjectName(u"ladderRetrievals"_s);
    for (ElidedLabel *label : { m_origin, m_verdicts })
        label->setFont(fontFor(TextStyle::Secondary));
    auto *bar = new Bar(Token::Surface, Qt::BottomEdge, 56);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 6, 12, 6);
    row->setSpacing(12);
    row->addWidget(m_outcome, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->setSpacing(12);
    m_task->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    first->addWidget(m_task);
    first->addWidget(m_origin, 1);
    auto *second = new QHBoxLayout;
    second->setSpacing(12);
    second->addWidget(m_verdicts, 1);
    second->addWidget(m_retrievals);
    words->addLayout(first);
    words->addLayout(second);
    row->addLayout(words, 1);
    row->addWidget(m_particulars);
    auto *show = new TextLabel(tr("Show"), TextStyle::Secondary, Token::Muted);
    row->addWidget(show);
    for (const MemoryType type : allMemoryTypes()) {
        auto *button = new QToolButton;
        button->setObjectName(u"show"_s + name(type));
        button->setAccessibleName(tr("Show the %1").arg(models::noun(type)));
        button->setToolTip(button->accessibleName());
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        button->setIcon(typeIcon(type));
        button->setIconSize({ typeGlyphSize, typeGlyphSize });
        connect(button, &QToolButton::toggled, this, [this, type](bool shown) { toggled(type, shown); });
        m_types[size_t(type)] = button;
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(bar);
    connect(m_retrievals, &QAbstractButton::clicked, this, &LadderHead::retrievalsRequested);
}

void LadderHead::setLadder(const Ladder &ladder)
{
    const Trajectory &run = ladder.run;
    const Outcome outcome = outcomeOf(run.verdicts);
    const bool success = outcome.value == OutcomeValue::Success;
    m_outcome->setIcon(icon(success ? IconName::ReviewAccepted : outcome.value == OutcomeValue::Failure ? IconName::ReviewRejected
                                                                                                        : IconName::ReviewUnreviewed,
        success ? Token::Ok : Token::Muted));
    m_outcome->setAccessibleName(models::label(outcome.value));
    m_task->setText(run.uuid.isEmpty() ? tr("No run is known") : text::lineSafe(runTitle(run)));
    QStringList origin;
    for (const QString &part : { run.domain, run.agent, run.model }) {
        if (!part.isEmpty())
            origin << text::lineSafe(part);
    }
    m_origin->setText(origin.join(u" \u00b7 "_s));
    // The best-ranked first; a judge that says otherwise is named.
    QList<Verdict> verdicts = run.verdicts;
    std::ranges::stable_sort(verdicts, [](const Verdict &a, const Verdict &b) { return a.source > b.source; });
    QStringList words;
    bool isDisputed = false;
    for (const Verdict &verdict : std::as_const(verdicts)) {
        words << verdictText(verdict);
        isDisputed = isDisputed || verdict.passed != verdicts.first().passed;
    }
    QString line = words.isEmpty() ? tr("Nobody has judged this run.") : words.join(u" \u00b7 "_s);
    if (isDisputed)
        line += u" \u2014 "_s + tr("they disagree");
    m_verdicts->setText(line);
    m_verdicts->setToken(isDisputed ? Token::Warning : Token::Muted);
    const int count = int(ladder.retrievals.size());
    m_retrievals->setText(count == 0 ? tr("Never retrieved, as far as is known") : tr("Retrieved %n times", nullptr, count));
    m_retrievals->setEnabled(count > 0);
    m_retrievals->setVisible(!run.uuid.isEmpty());
}

void LadderHead::setShown(const QList<const Rung *> &rungs)
{
    QList<ParticularsLadder::Step> steps;
    for (const Rung *rung : rungs) {
        if (rung->abstraction.particularsOfRun > 0)
            steps.append({ rung->memory.type, rung->abstraction });
    }
    m_particulars->setSteps(steps);
}

void LadderHead::toggled(MemoryType type, bool shown)
{
    if (!shown && shownTypes().size() < fewestShown) {
        // One text alone has nothing beside it.
        const QSignalBlocker quiet(m_types[size_t(type)]);
        m_types[size_t(type)]->setChecked(true);
        return;
    }
    Q_EMIT shownTypesChanged();
}

void LadderHead::setShownTypes(const QList<MemoryType> &types)
{
    for (const MemoryType type : allMemoryTypes()) {
        const QSignalBlocker quiet(m_types[size_t(type)]);
        m_types[size_t(type)]->setChecked(types.contains(type));
    }
    Q_EMIT shownTypesChanged();
}

QList<MemoryType> LadderHead::shownTypes() const
{
    QList<MemoryType> types;
    for (const MemoryType type : allMemoryTypes()) {
        if (m_types[size_t(type)]->isChecked())
            types.append(type);
    }
    return types;
}

} // namespace waymark::widgets
