// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/figures/crossmodelfigure.h"

#include "services/evaluation/figures/comparisontable.h"
#include "services/evaluation/figures/comparisonwords.h"
#include "services/evaluation/figures/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::evaluation {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

/// The type of memory that most models made, the highest rung of those.
std::optional<MemoryType> comparedType(const ResultIndex &index)
{
    std::optional<MemoryType> best;
    qsizetype most = 0;
    for (const MemoryType type : allMemoryTypes()) {
        const qsizetype count = std::ranges::count_if(index.conditions(), [type](const Condition &condition) { return condition.type == type && !condition.memoryModel.isEmpty(); });
        if (count > 0 && count >= most) {
            best = type;
            most = count;
        }
    }
    return best;
}

/// Places in conditions(), by the model that made the memories. Where one made several pools, the largest.
QHash<QString, int> conditionByMaker(const ResultIndex &index, std::optional<MemoryType> type)
{
    QHash<QString, int> places;
    for (int i = 0; i < index.conditions().size(); ++i) {
        const Condition &condition = index.conditions()[i];
        if (condition.memoryModel.isEmpty() || condition.type != type)
            continue;
        const auto known = places.constFind(condition.memoryModel);
        if (known == places.constEnd() || index.conditions()[*known].poolSize.value_or(0) < condition.poolSize.value_or(0))
            places.insert(condition.memoryModel, i);
    }
    return places;
}

struct Tally
{
    int up = 0;
    int equal = 0;
    int down = 0;
};

void count(Tally &tally, const ComparedRow &row)
{
    for (const ComparedCell &cell : row.cells) {
        if (!cell.change)
            continue;
        const double points = std::round(cell.change->difference * 1000);
        ++(points > 0 ? tally.up : points < 0 ? tally.down
                                              : tally.equal);
    }
}

class Matrix
{
public:
    Matrix(const ResultIndex &index, const QString &metric)
        : m_index(index)
        , m_metric(metric)
        , m_places(conditionByMaker(index, comparedType(index)))
    {
    }

    Figure figure(const QString &source)
    {
        m_figure.id = u"cross-model"_s;
        m_figure.title = Tr::tr("Memories of one model given to another");
        m_figure.kind = FigureKind::Matrix;
        if (m_places.isEmpty())
            return m_figure;
        m_makers = makers();
        m_figure.x.title = Tr::tr("model that made the memories");
        m_figure.x.categories = m_makers;
        m_figure.y.title = Tr::tr("agent");
        m_figure.table.columns = QStringList { Tr::tr("Agent"), Tr::tr("Zero-shot") } + m_makers;
        m_series.name = Tr::tr("Change of the macro average, points");
        for (int subject = 0; subject < m_index.subjects().size(); ++subject)
            addAgent(subject);
        if (!m_series.points.isEmpty())
            m_figure.series = { m_series };
        m_figure.caption = Tr::tr("%1. Change of %2 against zero-shot of the same agent, in points, plain mean of the benchmarks that both were run on. %3").arg(source, metricText(m_metric), m_how);
        const int cells = m_others.up + m_others.equal + m_others.down;
        if (m_others.down > 0)
            m_figure.warning = Tr::tr("By benchmark, memories of another model help in %1 of %2 cells, change nothing in %3 and hurt in %4.").arg(m_others.up).arg(cells).arg(m_others.equal).arg(m_others.down);
        return m_figure;
    }

private:
    /// Those that are agents too, in the order of the agents, then the others.
    QStringList makers() const
    {
        QStringList list;
        for (const Subject &subject : m_index.subjects()) {
            if (m_places.contains(subject.model) && !list.contains(subject.model))
                list.append(subject.model);
        }
        QStringList others = m_places.keys();
        others.sort();
        for (const QString &maker : std::as_const(others)) {
            if (!list.contains(maker))
                list.append(maker);
        }
        return list;
    }

    void addAgent(int subject)
    {
        const Comparison comparison = compare(m_index, { subject, m_metric, m_places.values(), {} });
        if (comparison.rows.isEmpty())
            return;
        if (m_how.isEmpty() && comparison.rows.size() > 1 && comparison.rows[1].macro.change)
            m_how = comparison.rows[1].macro.change->isPaired ? Tr::tr("Intervals by paired bootstrap over tasks.") : Tr::tr("Intervals are normal, of rates without pairs, each task counted once.");
        const int row = int(m_figure.table.rows.size());
        m_figure.y.categories.append(comparison.subject);
        QList<FigureCell> cells { headCell(comparison.subject), FigureCell() };
        if (comparison.hasBaseline)
            cells[1] = comparedCell(comparison, comparison.rows.first(), Tr::tr("macro average"), comparison.rows.first().macro, true);
        for (int column = 0; column < m_makers.size(); ++column) {
            const Condition &wanted = m_index.conditions()[m_places.value(m_makers[column])];
            const auto found = std::ranges::find(comparison.rows, wanted, &ComparedRow::condition);
            addCell(comparison, found == comparison.rows.end() ? nullptr : &*found, row, column, cells);
            if (found != comparison.rows.end() && m_makers[column] != m_index.subjects()[subject].model)
                count(m_others, *found);
        }
        m_figure.table.rows.append(cells);
    }

    void addCell(const Comparison &comparison, const ComparedRow *compared, int row, int column, QList<FigureCell> &cells)
    {
        FigurePoint point;
        point.place = column;
        point.across = row;
        point.row = row;
        point.column = column + 2;
        FigureCell cell;
        cell.text = Tr::tr("unknown");
        point.toolTip = Tr::tr("%1 with memories of %2: unknown").arg(comparison.subject, m_makers[column]);
        if (compared && compared->macro.measured) {
            const ComparedCell &macro = compared->macro;
            cell = comparedCell(comparison, *compared, Tr::tr("macro average"), macro, true);
            point.toolTip = Tr::tr("%1 with memories of %2").arg(comparison.subject, m_makers[column]) + u'\n' + cell.toolTip;
            if (macro.change) {
                point.value = 100 * macro.change->difference;
                point.label = cell.change;
                point.isNegative = isBelow(macro);
                if (macro.change->interval)
                    point.interval = Interval { 100 * macro.change->interval->low, 100 * macro.change->interval->high };
            }
        }
        cell.toolTip = point.toolTip;
        m_series.points.append(point);
        cells.append(cell);
    }

    const ResultIndex &m_index;
    QString m_metric;
    QHash<QString, int> m_places;
    QStringList m_makers;
    Figure m_figure;
    FigureSeries m_series;
    QString m_how;
    Tally m_others;
};

} // namespace

Figure crossModelFigure(const ResultIndex &index, const QString &metric, const QString &source)
{
    return Matrix(index, metric).figure(source);
}

bool hasCrossModel(const ResultIndex &index)
{
    return conditionByMaker(index, comparedType(index)).size() > 1;
}

} // namespace waymark::evaluation
