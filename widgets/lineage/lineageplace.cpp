// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lineage/lineageplace.h"

#include "models/runlistmodel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/safetextview.h"
#include "widgets/lineage/ladderhead.h"
#include "widgets/lineage/rungpane.h"
#include "widgets/lineage/runlist.h"
#include "widgets/lineage/runpane.h"
#include "widgets/lineage/sentencelist.h"

#include <QDataStream>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr std::array written { MemoryType::Workflow, MemoryType::Summary, MemoryType::Insight };
constexpr int outerStretch[] = { 40, 24, 28, 28 };

const Rung *rungOf(const Ladder *ladder, MemoryId memory)
{
    if (!ladder)
        return nullptr;
    const auto found = std::ranges::find_if(ladder->rungs, [memory](const Rung &rung) { return rung.memory.id == memory; });
    return found == ladder->rungs.end() ? nullptr : &*found;
}

QList<const Rung *> ofType(const Ladder *ladder, MemoryType type)
{
    QList<const Rung *> rungs;
    for (qsizetype i = 0; ladder && i < ladder->rungs.size(); ++i) {
        if (ladder->rungs[i].memory.type == type)
            rungs << &ladder->rungs[i];
    }
    return rungs;
}

} // namespace

LineagePlace::LineagePlace(models::ClaimListModel &claims, models::RunListModel &runs, QWidget *parent)
    : QWidget(parent)
    , m_claims(claims)
    , m_head(new LadderHead)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_run(new RunPane)
    , m_sentences(new SentenceList(claims))
    , m_vertical(new QSplitter(Qt::Vertical))
    , m_runs(new RunList(runs))
    , m_body(new QWidget)
    , m_pages(new QStackedLayout)
{
    setObjectName(u"lineagePlace"_s);
    m_empty = new EmptyState(IconName::Layers, tr("From trajectory to insight, side by side"), {});
    const auto showWay = [this, &runs] {
        if (runs.total() == 0)
            m_empty->setText(tr("The pool holds no run yet. Import trajectories, or memories together with the runs that they were made from."));
        else
            m_empty->setText(tr("Choose a run at the left, or select a memory in Pool and come back: what happened in the run, what each rung kept of it, and whether its sentences are supported."));
    };
    connect(&runs, &models::RunListModel::totalChanged, this, showWay);
    showWay();
    m_splitter->setObjectName(u"ladderPanes"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_run);
    for (const MemoryType type : written) {
        m_rungs[size_t(type)] = new RungPane(type);
        m_splitter->addWidget(m_rungs[size_t(type)]);
    }
    for (int i = 0; i < 4; ++i)
        m_splitter->setStretchFactor(i, outerStretch[i]);
    m_vertical->setObjectName(u"ladderRows"_s);
    m_vertical->setChildrenCollapsible(false);
    m_vertical->setHandleWidth(1);
    m_vertical->addWidget(m_splitter);
    m_vertical->addWidget(m_sentences);
    m_vertical->setStretchFactor(0, 7);
    m_vertical->setStretchFactor(1, 3);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_vertical, 1);
    auto *pages = new QWidget;
    pages->setLayout(m_pages);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(pages, 1);

    connect(m_head, &LadderHead::shownTypesChanged, this, &LineagePlace::showPanes);
    connect(m_run, &RunPane::ready, this, [this] {
        placeLanes();
        lightCurrent(true);
    });
    connect(m_run, &RunPane::partsMoved, this, &LineagePlace::placeLanes);
    connect(m_run, &RunPane::stepHovered, this, [this](int step) {
        if (step > 0)
            light(lightOfStep(step));
        else
            lightCurrent(false);
    });
    for (const MemoryType type : written) {
        RungPane *pane = m_rungs[size_t(type)];
        connect(pane, &RungPane::claimHovered, this, [this, type](int claim) {
            if (claim >= 0)
                light(lightOfClaim(type, claim));
            else
                lightCurrent(false);
        });
        connect(pane, &RungPane::claimEntered, this, [this, type](int claim) {
            if (m_shown[size_t(type)].isValid())
                setFocusMemory(m_shown[size_t(type)]);
            setCurrentClaim(claim);
        });
        connect(pane, &LadderPane::entered, this, [this, type] {
            if (m_shown[size_t(type)].isValid())
                setFocusMemory(m_shown[size_t(type)]);
        });
        connect(pane, &LadderPane::chosen, this, [this, type](int index) {
            const QList<const Rung *> rungs = ofType(m_ladder.get(), type);
            if (index >= 0 && index < rungs.size())
                setFocusMemory(rungs[index]->memory.id);
        });
        connect(pane, &LadderPane::writeRequested, this, [this, type] { Q_EMIT writeRequested(type); });
    }
    for (LadderPane *pane : std::initializer_list<LadderPane *> { m_run, m_rungs[1], m_rungs[2], m_rungs[3] }) {
        connect(&pane->threads(), &ThreadBar::laneHovered, this, [this](int lane) {
            if (lane >= 0)
                light(lightOfFocus(lane));
            else
                lightCurrent(false);
        });
        connect(&pane->threads(), &ThreadBar::laneClicked, this, &LineagePlace::setCurrentClaim);
    }
    connect(&m_sentences->table(), &ClaimTable::currentRowChanged, this, [this](int row) {
        lightCurrent(true);
        Q_EMIT currentClaimChanged(row);
    });
    connect(&m_sentences->table(), &ClaimTable::rowHovered, this, [this](int row) {
        if (row >= 0)
            light(lightOfFocus(row));
        else
            lightCurrent(false);
    });
    clear();
}

LadderPane &LineagePlace::paneOf(MemoryType type) const
{
    if (type == MemoryType::Trajectory)
        return *m_run;
    return *m_rungs[size_t(type)];
}

RungPane &LineagePlace::pane(MemoryType type)
{
    Q_ASSERT_X(type != MemoryType::Trajectory, "LineagePlace::pane", "The run has a pane of its own.");
    return *m_rungs[size_t(type)];
}

RungPane *LineagePlace::focusPane()
{
    const Rung *rung = focus();
    return rung && rung->memory.type != MemoryType::Trajectory ? m_rungs[size_t(rung->memory.type)] : nullptr;
}

QList<QWidget *> LineagePlace::panes()
{
    return { m_head, m_run, m_rungs[1], m_rungs[2], m_rungs[3], m_sentences };
}

const Rung *LineagePlace::focus() const
{
    return rungOf(m_ladder.get(), m_focus);
}

const Rung *LineagePlace::shown(MemoryType type) const
{
    return rungOf(m_ladder.get(), m_shown[size_t(type)]);
}

void LineagePlace::clear()
{
    m_ladder.reset();
    m_focus = {};
    m_shown = {};
    m_run->clear();
    m_claims.clear();
    m_head->hide();
    m_pages->setCurrentWidget(m_empty);
}

void LineagePlace::setReadOnly(const QString &reason)
{
    m_writable = reason.isEmpty();
    m_sentences->setReadOnly(reason);
}

void LineagePlace::setLadder(std::shared_ptr<const Ladder> ladder, MemoryId focus, double threshold)
{
    const bool sameRun = m_ladder && m_ladder->run.uuid == ladder->run.uuid && !ladder->run.uuid.isEmpty();
    m_ladder = std::move(ladder);
    m_threshold = threshold;
    m_head->setLadder(*m_ladder);
    m_head->show();
    for (const MemoryType type : allMemoryTypes()) {
        const QList<const Rung *> rungs = ofType(m_ladder.get(), type);
        MemoryId &shown = m_shown[size_t(type)];
        const bool stays = sameRun && rungOf(m_ladder.get(), shown);
        if (!stays)
            shown = rungs.isEmpty() ? MemoryId() : rungs.first()->memory.id;
    }
    const Rung *wanted = rungOf(m_ladder.get(), focus.isValid() ? focus : sameRun ? m_focus
                                                                                  : MemoryId());
    if (!wanted || wanted->memory.type == MemoryType::Trajectory) {
        // The highest rung that there is.
        for (const MemoryType type : written) {
            if (const Rung *rung = shown(type))
                wanted = rung;
        }
    }
    if (wanted)
        m_shown[size_t(wanted->memory.type)] = wanted->memory.id;
    const int claim = sameRun && wanted && wanted->memory.id == m_focus ? currentClaim() : 0;
    m_focus = wanted ? wanted->memory.id : MemoryId();
    if (!isCovered())
        m_pages->setCurrentWidget(m_body);
    showPanes();
    m_claims.setRung(*m_ladder, m_focus, m_threshold);
    if (m_ladder->run.uuid.isEmpty()) {
        m_run->clear();
        m_run->showMissing(LadderPane::Missing::NoRun);
    } else {
        m_run->setRun(m_ladder->run, m_ladder->subRuns, supportingSteps());
    }
    if (const Rung *trajectory = shown(MemoryType::Trajectory))
        m_run->setMeasure(trajectory->abstraction);
    else
        m_run->setMeasure({});
    m_sentences->table().setCurrentRow(std::clamp(claim, 0, std::max(0, m_claims.rowCount() - 1)));
    placeLanes();
    lightCurrent(!sameRun);
    Q_EMIT focusChanged();
}

void LineagePlace::showPanes()
{
    if (!m_ladder)
        return;
    const QList<MemoryType> types = m_head->shownTypes();
    QList<const Rung *> rungs;
    for (const MemoryType type : allMemoryTypes()) {
        paneOf(type).setVisible(types.contains(type));
        if (type != MemoryType::Trajectory)
            showRung(type);
        if (const Rung *rung = shown(type); rung && types.contains(type))
            rungs << rung;
    }
    m_head->setShown(rungs);
}

void LineagePlace::showRung(MemoryType type)
{
    RungPane &pane = *m_rungs[size_t(type)];
    const QList<const Rung *> rungs = ofType(m_ladder.get(), type);
    QStringList titles;
    for (const Rung *rung : rungs)
        titles << rung->memory.title;
    const Rung *rung = shown(type);
    pane.setChoices(titles, rung ? int(rungs.indexOf(rung)) : -1);
    if (rung)
        pane.setRung(*rung, m_threshold);
    else
        pane.showMissing(m_ladder->run.uuid.isEmpty() ? LadderPane::Missing::NoRun : m_writable ? LadderPane::Missing::CanBeWritten
                                                                                                : LadderPane::Missing::ReadOnly);
    pane.setFocusRung(rung && rung->memory.id == m_focus);
}

void LineagePlace::setFocusMemory(MemoryId memory)
{
    const Rung *rung = rungOf(m_ladder.get(), memory);
    if (!rung || memory == m_focus || rung->memory.type == MemoryType::Trajectory)
        return;
    m_focus = memory;
    m_shown[size_t(rung->memory.type)] = memory;
    showPanes();
    m_claims.setRung(*m_ladder, m_focus, m_threshold);
    m_run->setSupporting(supportingSteps());
    m_sentences->table().setCurrentRow(0);
    placeLanes();
    lightCurrent(true);
    Q_EMIT focusChanged();
}

void LineagePlace::stepWithinRung(int by)
{
    const Rung *rung = focus();
    if (!rung)
        return;
    const QList<const Rung *> rungs = ofType(m_ladder.get(), rung->memory.type);
    const qsizetype next = (rungs.indexOf(rung) + by + rungs.size()) % rungs.size();
    setFocusMemory(rungs[next]->memory.id);
}

int LineagePlace::currentClaim() const
{
    return m_sentences->currentRow();
}

void LineagePlace::setCurrentClaim(int claim)
{
    m_sentences->table().setCurrentRow(claim);
}

QSet<int> LineagePlace::supportingSteps() const
{
    QSet<int> steps;
    const Rung *rung = focus();
    for (qsizetype i = 0; rung && i < rung->evidence.size(); ++i) {
        for (const StepSupport &step : rung->evidence[i].steps)
            steps.insert(step.step);
        if (rung->evidence[i].steps.isEmpty() && rung->evidence[i].nearestStep > 0)
            steps.insert(rung->evidence[i].nearestStep);
    }
    return steps;
}

void LineagePlace::placeLanes()
{
    const Rung *rung = focus();
    std::array<QList<ThreadBar::Lane>, 4> lanes;
    for (qsizetype i = 0; rung && i < std::min(rung->claims.size(), rung->evidence.size()); ++i) {
        const QString label = models::claimLabel(rung->claims[i], rung->memory.type);
        for (QList<ThreadBar::Lane> &list : lanes)
            list.append({ label, {} });
        const ClaimEvidence &evidence = rung->evidence[i];
        const auto addStep = [&](int step, bool weak) {
            if (const auto [first, last] = m_run->partsOf(step); first >= 0)
                lanes[size_t(MemoryType::Trajectory)].last().blocks.append({ first, last, weak });
        };
        for (const StepSupport &step : evidence.steps)
            addStep(step.step, step.score < m_threshold);
        if (evidence.steps.isEmpty() && evidence.nearestStep > 0)
            addStep(evidence.nearestStep, true);
        for (const SiblingSupport &sibling : evidence.siblings) {
            for (const MemoryType type : written) {
                RungPane *pane = m_rungs[size_t(type)];
                if (m_shown[size_t(type)] != sibling.memory || pane->memory() != sibling.memory)
                    continue;
                if (const auto [first, last] = pane->partsOf(pane->claimWithNumber(sibling.claim)); first >= 0)
                    lanes[size_t(type)].last().blocks.append({ first, last, sibling.score < m_threshold });
            }
        }
    }
    for (const MemoryType type : allMemoryTypes()) {
        const bool own = rung && rung->memory.type == type;
        paneOf(type).threads().setLanes(own ? QList<ThreadBar::Lane>() : lanes[size_t(type)]);
    }
}

LineagePlace::Light LineagePlace::lightOfFocus(int claim) const
{
    Light light;
    const Rung *rung = focus();
    if (!rung || claim < 0 || claim >= rung->evidence.size())
        return light;
    light.lane = claim;
    light.claims[size_t(rung->memory.type)] = { claim };
    for (const StepSupport &step : rung->evidence[claim].steps)
        light.steps << step.step;
    for (const SiblingSupport &sibling : rung->evidence[claim].siblings) {
        for (const MemoryType type : written) {
            if (m_shown[size_t(type)] == sibling.memory)
                light.claims[size_t(type)] << m_rungs[size_t(type)]->claimWithNumber(sibling.claim);
        }
    }
    return light;
}

LineagePlace::Light LineagePlace::lightOfClaim(MemoryType type, int claim) const
{
    const Rung *own = shown(type);
    if (!own || own->memory.id == m_focus)
        return lightOfFocus(claim);
    Light light;
    light.claims[size_t(type)] = { claim };
    for (const StepSupport &step : own->evidence.value(claim).steps)
        light.steps << step.step;
    // Those of the memory in focus that say the same.
    const Rung *rung = focus();
    for (qsizetype i = 0; rung && i < rung->evidence.size(); ++i) {
        for (const SiblingSupport &sibling : rung->evidence[i].siblings) {
            if (sibling.memory == own->memory.id && m_rungs[size_t(type)]->claimWithNumber(sibling.claim) == claim)
                light.claims[size_t(rung->memory.type)] << int(i);
        }
    }
    return light;
}

LineagePlace::Light LineagePlace::lightOfStep(int step) const
{
    Light light;
    light.steps = { step };
    for (const MemoryType type : written) {
        const Rung *rung = shown(type);
        for (qsizetype i = 0; rung && i < rung->evidence.size(); ++i) {
            const QList<StepSupport> &steps = rung->evidence[i].steps;
            if (std::ranges::find(steps, step, &StepSupport::step) != steps.end())
                light.claims[size_t(type)] << int(i);
        }
    }
    return light;
}

void LineagePlace::light(const Light &light)
{
    m_run->setLit(light.steps);
    for (const MemoryType type : written)
        m_rungs[size_t(type)]->setLit(light.claims[size_t(type)]);
    for (const MemoryType type : allMemoryTypes())
        paneOf(type).threads().setCurrent(light.lane);
}

void LineagePlace::lightCurrent(bool reveal)
{
    const Light current = lightOfFocus(currentClaim());
    if (reveal && m_run->isReady()) {
        // The best one; of a sentence that no step supports the nearest, so that one can judge it.
        const Rung *rung = focus();
        const int nearest = rung ? rung->evidence.value(currentClaim()).nearestStep : 0;
        m_run->reveal(current.steps.isEmpty() ? nearest : current.steps.first());
    }
    light(current);
    if (!reveal)
        return;
    for (const MemoryType type : written) {
        if (!current.claims[size_t(type)].isEmpty())
            m_rungs[size_t(type)]->reveal(current.claims[size_t(type)].first());
    }
}

void LineagePlace::setCover(QWidget *cover)
{
    if (cover && m_pages->indexOf(cover) < 0)
        m_pages->addWidget(cover);
    m_pages->setCurrentWidget(cover ? cover : m_ladder ? m_body
                                                       : m_empty);
}

bool LineagePlace::isCovered() const
{
    return m_pages->currentWidget() != m_body && m_pages->currentWidget() != m_empty;
}

QByteArray LineagePlace::saveSplitters() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_splitter->saveState() << m_vertical->saveState();
    return state;
}

void LineagePlace::restoreSplitters(const QByteArray &state)
{
    QByteArray panes;
    QByteArray rows;
    QDataStream stream(state);
    stream >> panes >> rows;
    if (stream.status() != QDataStream::Ok)
        return;
    m_splitter->restoreState(panes);
    m_vertical->restoreState(rows);
}

} // namespace waymark::widgets
