// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lineage/runpane.h"

#include "services/base/whenready.h"
#include "widgets/common/safetextview.h"
#include "widgets/reader/runlayout.h"

#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

RunPane::RunPane(QWidget *parent)
    : LadderPane(MemoryType::Trajectory, parent)
    , m_layout(new RunLayout(view(), this))
    , m_newest(std::make_shared<std::atomic<quint64>>(0))
{
    connect(&view(), &SafeTextView::partActivated, m_layout, &RunLayout::unfoldAt);
    connect(&view(), &SafeTextView::partHovered, this, [this](int part) { Q_EMIT stepHovered(stepOf(part)); });
    const auto enter = [this](int part) {
        if (const int step = stepOf(part); step > 0) {
            setStep(step);
            Q_EMIT stepEntered(step);
        }
    };
    connect(&view(), &SafeTextView::caretPartChanged, this, enter);
    connect(&view(), &SafeTextView::partClicked, this, enter);
    connect(m_layout, &RunLayout::changed, this, [this] {
        setLit(m_lit);
        Q_EMIT partsMoved();
    });
}

RunPane::~RunPane()
{
    ++*m_newest;
}

void RunPane::clear()
{
    m_building = 0;
    ++*m_newest;
    m_document.reset();
    m_lit.clear();
    m_step = 0;
    m_layout->setDocument(nullptr, true);
    threads().setLanes({});
}

void RunPane::setRun(const Trajectory &run, const QList<Trajectory> &subRuns, const QSet<int> &supporting)
{
    showText();
    if (m_document && !m_building && m_document->run.uuid == run.uuid && m_document->run.steps.size() == run.steps.size()) {
        keepPlace([&] { setSupporting(supporting); });
        return;
    }
    m_supporting = supporting;
    m_building = ++m_generation;
    *m_newest = m_building;
    auto building = QtConcurrent::run([run, subRuns] { return std::make_shared<RunDocument>(buildRunDocument(run, subRuns, false)); });
    whenReady(building, this, [this, generation = m_building](std::shared_ptr<RunDocument> document) {
        if (generation == m_building)
            take(std::move(document));
    });
}

void RunPane::keepPlace(const std::function<void()> &change)
{
    const int top = m_layout->rowOf(view().topPart());
    change();
    // The step that one is at may support nothing: it is unfolded all the same.
    m_layout->reveal(rowOfStep(m_step));
    if (const auto parts = m_layout->partsOf(top); parts.first >= 0 && m_layout->rowOf(view().topPart()) != top)
        view().showPart(parts.first);
}

void RunPane::take(std::shared_ptr<RunDocument> document)
{
    m_building = 0;
    m_step = 0;
    m_lit.clear();
    m_layout->setDocument(nullptr, true);
    m_document = std::move(document);
    m_layout->setDocument(m_document.get(), true, groups());
    setStep(0);
    Q_EMIT ready();
}

void RunPane::setSupporting(const QSet<int> &supporting)
{
    if (supporting == m_supporting || !m_document)
        return;
    m_supporting = supporting;
    m_layout->setGroups(groups());
}

QList<FoldGroup> RunPane::groups() const
{
    // Without any evidence what only looks is folded, as in the reader.
    if (m_supporting.isEmpty())
        return foldGroups(m_document->outline);
    QList<FoldGroup> groups;
    const QList<text::OutlineStep> &outline = m_document->outline;
    const auto stays = [&](int row) { return outline[row].run == 0 && m_supporting.contains(outline[row].number); };
    for (int row = 0; row < outline.size();) {
        if (stays(row)) {
            ++row;
            continue;
        }
        int last = row;
        while (last + 1 < outline.size() && !stays(last + 1))
            ++last;
        if (last > row)
            groups.append({ row, last });
        row = last + 1;
    }
    return groups;
}

int RunPane::stepCount() const
{
    return m_document ? int(m_document->run.steps.size()) : 0;
}

int RunPane::rowOfStep(int step) const
{
    if (!m_document)
        return -1;
    const auto found = std::ranges::find_if(m_document->outline, [step](const text::OutlineStep &row) { return row.run == 0 && row.number == step; });
    return found == m_document->outline.end() ? -1 : int(found - m_document->outline.begin());
}

std::pair<int, int> RunPane::partsOf(int step) const
{
    const int row = rowOfStep(step);
    return row < 0 ? std::pair(-1, -1) : m_layout->partsOf(row);
}

int RunPane::stepOf(int part) const
{
    if (!m_document || part < 0)
        return 0;
    int row = m_layout->rowOf(part);
    // A step of a sub-agent belongs to the step that started it.
    while (row >= 0 && m_document->outline[row].run != 0)
        --row;
    return row < 0 ? 0 : m_document->outline[row].number;
}

void RunPane::setLit(const QList<int> &steps)
{
    m_lit = steps;
    QList<std::pair<int, int>> parts;
    for (const int step : steps) {
        if (const auto run = partsOf(step); run.first >= 0)
            parts << run;
    }
    view().setLitParts(parts);
}

void RunPane::setStep(int step)
{
    m_step = step;
    if (step > 0)
        setCounts(tr("step %1 of %2").arg(QString::number(step), QString::number(stepCount())));
    else
        setCounts(tr("%n steps", nullptr, stepCount()));
}

void RunPane::reveal(int step)
{
    const int row = rowOfStep(step);
    if (row < 0)
        return;
    setStep(step);
    m_layout->reveal(row);
    if (const auto parts = m_layout->partsOf(row); parts.first >= 0)
        view().showPart(parts.first);
}

int RunPane::currentStep()
{
    if (!isReady())
        return 0; // what is shown still is another run's
    return m_step > 0 ? m_step : stepOf(view().topPart());
}

void RunPane::goToStep(int step)
{
    if (stepCount() == 0)
        return;
    reveal(std::clamp(step, 1, stepCount()));
    Q_EMIT stepEntered(m_step);
}

void RunPane::nextStep()
{
    goToStep(m_step + 1);
}

void RunPane::previousStep()
{
    goToStep(m_step - 1);
}

void RunPane::firstStep()
{
    goToStep(1);
}

void RunPane::lastStep()
{
    goToStep(stepCount());
}

} // namespace waymark::widgets
