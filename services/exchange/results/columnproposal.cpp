// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/results/columnproposal.h"

#include "services/exchange/results/cellvalues.h"
#include "services/exchange/results/columnnames.h"
#include "services/exchange/results/conditionname.h"

#include <algorithm>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

/// What the sampled cells of a column have in common. One cell in two may be wrong and is then no result of its own, but a column
/// of mostly other things is another column.
struct ColumnValues
{
    qsizetype cells = 0; ///< that say something
    qsizetype verdicts = 0; ///< passed or failed
    qsizetype numbers = 0;
    qsizetype counts = 0;
    qsizetype times = 0;
    qsizetype scores = 0; ///< numbers that are no verdict

    bool isBlank() const { return cells == 0; }
    bool areNumbers() const { return numbers == cells; }
    bool areCounts() const { return counts == cells; }
    bool areVerdicts() const { return verdicts == cells; }
    bool areMostly(qsizetype some) const { return some * 2 >= cells; }
    /// A number that is neither 0 nor 1 makes scores of verdicts.
    bool mayBeVerdicts() const { return areMostly(verdicts) && scores == 0; }
};

ColumnValues valuesOf(const TableSample &sample, qsizetype column)
{
    ColumnValues values;
    for (const QStringList &row : sample.rows) {
        const QString cell = row.value(column);
        if (isBlankCell(cell))
            continue;
        const bool isVerdict = cellPassed(cell).has_value();
        const bool isNumber = cellNumber(cell).has_value();
        ++values.cells;
        values.verdicts += isVerdict ? 1 : 0;
        values.numbers += isNumber ? 1 : 0;
        values.counts += cellCount(cell) ? 1 : 0;
        values.times += cellTime(cell).isValid() ? 1 : 0;
        values.scores += isNumber && !isVerdict ? 1 : 0;
    }
    return values;
}

/// Whether cells like these may stand in the field.
bool fits(ResultField field, const ColumnValues &values)
{
    if (values.isBlank())
        return true;
    switch (field) {
    case ResultField::Passed:
        return values.mayBeVerdicts();
    case ResultField::Attempt:
        return values.areCounts();
    case ResultField::PoolSize:
    case ResultField::InputTokens:
    case ResultField::OutputTokens:
    case ResultField::Steps:
    case ResultField::Tasks:
    case ResultField::Solved:
        return values.areMostly(values.counts);
    case ResultField::Score:
    case ResultField::Cost:
    case ResultField::Seconds:
    case ResultField::Value:
        return values.areMostly(values.numbers);
    case ResultField::StartedAt:
    case ResultField::EndedAt:
    case ResultField::Date:
        return values.areMostly(values.times);
    case ResultField::Ignored:
    case ResultField::Task:
    case ResultField::Benchmark:
    case ResultField::Model:
    case ResultField::Agent:
    case ResultField::Condition:
    case ResultField::MemoryType:
    case ResultField::SourcePool:
    case ResultField::MemoryModel:
    case ResultField::Metric:
    case ResultField::Failure:
    case ResultField::Run:
    case ResultField::Query:
    case ResultField::Memories:
    case ResultField::Text:
    case ResultField::Spread:
        return true;
    }
    return true;
}

/// The proposal under construction.
class Proposal
{
public:
    Proposal(const TableSample &sample, const QString &fileName)
        : m_sample(sample)
        , m_fileName(fileName)
    {
        for (qsizetype i = 0; i < sample.header.size(); ++i) {
            m_values.append(valuesOf(sample, i));
            m_mapping.columns.append({ sample.header.at(i), ResultField::Ignored, 1 });
        }
    }

    ColumnMapping make()
    {
        if (isRankTable()) {
            spreadRanks();
            return m_mapping;
        }
        takeNames();
        if (!m_mapping.says(ResultField::Passed) && !m_mapping.says(ResultField::Score) && !m_mapping.says(ResultField::Value) && !spread())
            takeOnlyVerdict();
        const bool isRate = m_mapping.says(ResultField::Value) && !m_mapping.says(ResultField::Task);
        if (isRate)
            m_mapping.rows = ResultRows::OfRates;
        return m_mapping;
    }

private:
    /// Every field to the column with the surest name that fits; a column that loses one may still have another.
    void takeNames()
    {
        struct Claim
        {
            NamedField named;
            qsizetype column;
        };
        QList<Claim> claims;
        for (qsizetype i = 0; i < m_sample.header.size(); ++i) {
            for (const NamedField &named : fieldsNamed(m_sample.header.at(i))) {
                if (fits(named.field, m_values.at(i)))
                    claims.append({ named, i });
            }
        }
        std::stable_sort(claims.begin(), claims.end(), [](const Claim &a, const Claim &b) { return a.named.rank < b.named.rank; });
        for (const Claim &claim : std::as_const(claims)) {
            ColumnUse &use = m_mapping.columns[claim.column];
            if (use.field != ResultField::Ignored || m_mapping.says(claim.named.field))
                continue;
            use.field = claim.named.field;
            use.factor = claim.named.factor;
        }
    }

    /// "Rank, 1, 2, 3": the cells are models, the header says which rank.
    bool isRankTable() const
    {
        if (m_sample.header.size() < 3 || columnWords(m_sample.header.first()) != "rank"_L1)
            return false;
        return std::all_of(m_sample.header.begin() + 1, m_sample.header.end(), [](const QString &name) { return cellCount(name).has_value(); });
    }

    void spreadRanks()
    {
        m_mapping.rows = ResultRows::OfRates;
        m_mapping.columns.first().field = ResultField::Benchmark;
        for (qsizetype i = 1; i < m_mapping.columns.size(); ++i)
            m_mapping.columns[i].field = ResultField::Spread;
        m_mapping.spreadHeader = ResultField::Value;
        m_mapping.spreadCell = ResultField::Model;
        m_mapping.constants.insert(ResultField::Metric, metricOfFile(u"rank"_s));
    }

    /// The columns that nothing is known of, when all of them have numbers, or all verdicts.
    QList<qsizetype> unknownColumns() const
    {
        QList<qsizetype> columns;
        for (qsizetype i = 0; i < m_mapping.columns.size(); ++i) {
            if (m_mapping.columns.at(i).field == ResultField::Ignored && fieldsNamed(m_sample.header.at(i)).isEmpty())
                columns.append(i);
        }
        return columns;
    }

    bool spread()
    {
        const QList<qsizetype> unknown = unknownColumns();
        const auto all = [&](auto test) { return std::all_of(unknown.begin(), unknown.end(), test); };
        if (unknown.isEmpty() || !all([&](qsizetype i) { return m_values.at(i).areNumbers() || m_values.at(i).areVerdicts(); }))
            return false;
        const bool areConditions = all([&](qsizetype i) { return statedCondition(m_sample.header.at(i), NameOf::Run).has_value(); });
        const bool areVerdicts = all([&](qsizetype i) { return m_values.at(i).areVerdicts(); });
        const bool hasTask = m_mapping.says(ResultField::Task);
        const bool hasModel = m_mapping.says(ResultField::Model);
        if (hasTask && (areConditions || (unknown.size() >= 2 && !hasModel))) {
            m_mapping.spreadHeader = areConditions ? ResultField::Condition : ResultField::Model;
            m_mapping.spreadCell = areVerdicts ? ResultField::Passed : ResultField::Value;
        } else if (!hasTask && (hasModel || m_mapping.says(ResultField::Benchmark) || m_mapping.says(ResultField::Condition))) {
            m_mapping.spreadHeader = ResultField::Metric;
            m_mapping.spreadCell = ResultField::Value;
        } else {
            return false;
        }
        for (const qsizetype i : unknown)
            m_mapping.columns[i].field = ResultField::Spread;
        if (m_mapping.spreadCell == ResultField::Value)
            makeRates();
        return true;
    }

    /// One figure for each task and model is no attempt: who knows of how many runs it is. The task is a benchmark then.
    void makeRates()
    {
        m_mapping.rows = ResultRows::OfRates;
        for (ColumnUse &use : m_mapping.columns) {
            if (use.field == ResultField::Task)
                use.field = ResultField::Benchmark;
        }
        if (!m_mapping.says(ResultField::Metric))
            m_mapping.constants.insert(ResultField::Metric, metricOfFile(u"score"_s));
    }

    /// A column of verdicts under an unknown name, when there is only one. 0 and 1 may count anything.
    void takeOnlyVerdict()
    {
        QList<qsizetype> verdicts;
        for (const qsizetype i : unknownColumns()) {
            if (!m_values.at(i).isBlank() && m_values.at(i).areVerdicts() && m_values.at(i).numbers == 0)
                verdicts.append(i);
        }
        if (verdicts.size() == 1)
            m_mapping.columns[verdicts.first()].field = ResultField::Passed;
    }

    /// "best_scores_aggregate.csv" and "score" -> "best score"; "score" for a file that says nothing of it.
    QString metricOfFile(const QString &metric) const
    {
        const QStringList words = columnWords(m_fileName.section(u'.', 0, 0)).split(u'_');
        for (qsizetype i = 1; i < words.size(); ++i) {
            if (words.at(i) == metric || words.at(i) == metric + u's')
                return words.at(i - 1) + u' ' + metric;
        }
        return metric;
    }

    const TableSample &m_sample;
    const QString &m_fileName;
    QList<ColumnValues> m_values;
    ColumnMapping m_mapping;
};

} // namespace

ColumnMapping proposeColumns(const TableSample &sample, const QString &fileName)
{
    return Proposal(sample, fileName).make();
}

} // namespace waymark::exchange
