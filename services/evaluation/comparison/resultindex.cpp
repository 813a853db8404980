// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/comparison/resultindex.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace waymark::evaluation {

namespace {

/// Numbers texts by their first coming; the last one is remembered, since sources keep what belongs together together.
class Numbers
{
public:
    int of(const QString &text)
    {
        if (m_last >= 0 && m_texts[m_last] == text)
            return m_last;
        const auto known = m_numbers.constFind(text);
        if (known != m_numbers.constEnd())
            return m_last = *known;
        m_last = int(m_texts.size());
        m_numbers.insert(text, m_last);
        m_texts.append(text);
        return m_last;
    }
    const QStringList &texts() const { return m_texts; }

private:
    QHash<QString, int> m_numbers;
    QStringList m_texts;
    int m_last = -1;
};

int rankOf(const Condition &condition)
{
    if (condition.isZeroShot())
        return 0;
    return condition.type ? 1 + int(*condition.type) : 1 + int(allMemoryTypes().size());
}

} // namespace

QString Subject::label() const
{
    if (agent.isEmpty())
        return model;
    return model.isEmpty() ? agent : model + u" · "_s + agent;
}

struct ResultIndex::Placed
{
    quint64 cell = 0;
    quint32 task = 0;
    quint32 attempt = 0;
    int number = 0;
    int subject = 0;
    int condition = 0;
    int benchmark = 0;
};

struct ResultIndex::Names
{
    Numbers benchmarks;
    Numbers models;
    Numbers agents;
    std::vector<Numbers> tasks;
    QHash<QString, QList<int>> conditions;
    QHash<quint64, int> makers; ///< model and agent
    QList<std::pair<int, int>> makerList;
    QHash<quint64, int> agentIn; ///< by model and condition: its only agent, -1 for several
    QSet<int> splitModels; ///< with several agents in one condition
    int lastCondition = -1;

    int condition(const Condition &given, QList<Condition> &list)
    {
        if (lastCondition >= 0 && list[lastCondition] == given)
            return lastCondition;
        // Whatever else is said of runs without memory, they are one condition.
        const Condition condition = given.isZeroShot() ? Condition { given.name, {}, {}, {} } : given;
        QList<int> &alike = conditions[condition.name];
        const auto known = std::ranges::find_if(alike, [&](int place) { return list[place] == condition; });
        if (known != alike.end())
            return lastCondition = *known;
        lastCondition = int(list.size());
        alike.append(lastCondition);
        list.append(condition);
        return lastCondition;
    }

    int maker(const QString &model, const QString &agent, int condition)
    {
        const int m = models.of(model);
        const int a = agents.of(agent);
        const auto inCondition = agentIn.constFind(quint64(m) << 32 | quint64(condition));
        if (inCondition == agentIn.constEnd())
            agentIn.insert(quint64(m) << 32 | quint64(condition), a);
        else if (*inCondition != a)
            splitModels.insert(m);
        const quint64 key = quint64(m) << 32 | quint64(a);
        const auto known = makers.constFind(key);
        if (known != makers.constEnd())
            return *known;
        makerList.append({ m, a });
        makers.insert(key, int(makerList.size()) - 1);
        return int(makerList.size()) - 1;
    }
};

quint64 ResultIndex::cell(int subject, int condition, int benchmark)
{
    return quint64(subject) << 42 | quint64(condition) << 21 | quint64(benchmark);
}

ResultIndex::ResultIndex(std::span<const Attempt> attempts, std::span<const ReportedRate> rates)
{
    Names names;
    std::vector<Placed> placed(attempts.size());
    for (size_t i = 0; i < attempts.size(); ++i) {
        const Attempt &attempt = attempts[i];
        Placed &place = placed[i];
        place.attempt = quint32(i);
        place.number = attempt.number;
        place.benchmark = names.benchmarks.of(attempt.benchmark);
        names.tasks.resize(size_t(names.benchmarks.texts().size()));
        place.task = quint32(names.tasks[size_t(place.benchmark)].of(attempt.task));
        place.condition = names.condition(attempt.condition, m_conditions);
        place.subject = names.maker(attempt.model, attempt.agent, place.condition);
    }
    std::vector<Placed> reported(rates.size());
    for (size_t i = 0; i < rates.size(); ++i) {
        const ReportedRate &rate = rates[i];
        Placed &place = reported[i];
        place.benchmark = names.benchmarks.of(rate.benchmark);
        place.condition = names.condition(rate.condition, m_conditions);
        place.subject = names.maker(rate.model, rate.agent, place.condition);
    }
    names.tasks.resize(size_t(names.benchmarks.texts().size()));
    m_benchmarks = names.benchmarks.texts();
    for (const Numbers &tasks : names.tasks)
        m_tasks.push_back(tasks.texts());

    QList<int> subjectOf;
    QHash<std::pair<int, int>, int> subjects;
    for (const auto &[model, agent] : std::as_const(names.makerList)) {
        const bool isSplit = names.splitModels.contains(model);
        const std::pair key { model, isSplit ? agent : -1 };
        auto known = subjects.constFind(key);
        if (known == subjects.constEnd()) {
            known = subjects.insert(key, int(m_subjects.size()));
            const QString &modelName = names.models.texts()[model];
            // Where no model is told, the agent is all there is to call it by.
            m_subjects.append({ modelName, isSplit || modelName.isEmpty() ? names.agents.texts()[agent] : QString() });
        }
        subjectOf.append(*known);
    }

    QList<int> order(m_conditions.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [this](int place) { return rankOf(m_conditions[place]); });
    QList<int> rank(order.size());
    QList<Condition> conditions;
    for (qsizetype i = 0; i < order.size(); ++i) {
        rank[order[i]] = int(i);
        conditions.append(m_conditions[order[i]]);
    }
    m_conditions = std::move(conditions);

    for (std::vector<Placed> *places : { &placed, &reported }) {
        for (Placed &place : *places) {
            place.subject = subjectOf[place.subject];
            place.condition = rank[place.condition];
            place.cell = cell(place.subject, place.condition, place.benchmark);
        }
    }
    tally(attempts, placed);
    takeRates(rates, reported);
}

void ResultIndex::tally(std::span<const Attempt> attempts, std::vector<Placed> &placed)
{
    std::ranges::sort(placed, [](const Placed &a, const Placed &b) {
        return std::tie(a.cell, a.task, a.number, a.attempt) < std::tie(b.cell, b.task, b.number, b.attempt);
    });
    m_order.reserve(placed.size());
    quint64 cellBefore = 0;
    for (size_t i = 0; i < placed.size(); ++i) {
        const Placed &place = placed[i];
        const bool startsCell = i == 0 || place.cell != cellBefore;
        if (startsCell || place.task != m_tallies.back().task)
            m_tallies.push_back({ place.task, quint32(i), 0, 0, 0 });
        if (startsCell)
            m_cells.insert(place.cell, { quint32(m_tallies.size()) - 1, 0 });
        cellBefore = place.cell;
        m_cells[place.cell].end = quint32(m_tallies.size());
        m_order.push_back(place.attempt);

        const Attempt &attempt = attempts[place.attempt];
        TaskTally &tally = m_tallies.back();
        ++tally.attempts;
        tally.evaluated += attempt.passed ? 1 : 0;
        tally.passed += attempt.passed.value_or(false) ? 1 : 0;
        ++m_attemptsOf[place.subject];
        if (!attempt.passed && attempt.score)
            ++m_scoredOnly[place.subject];
    }
}

void ResultIndex::takeRates(std::span<const ReportedRate> rates, const std::vector<Placed> &placed)
{
    for (size_t i = 0; i < rates.size(); ++i) {
        const std::pair key { placed[i].cell, rates[i].metric };
        if (rates[i].value < 0 || rates[i].value > 1)
            m_scores.insert(rates[i].metric);
        const auto known = m_rates.constFind(key);
        if (known == m_rates.constEnd() || !rates[i].on.isValid() || !known->on.isValid() || rates[i].on >= known->on)
            m_rates.insert(key, rates[i]);
    }
}

int ResultIndex::zeroShot() const
{
    return !m_conditions.isEmpty() && m_conditions.first().isZeroShot() ? 0 : -1;
}

std::span<const TaskTally> ResultIndex::tallies(int subject, int condition, int benchmark) const
{
    const auto range = m_cells.constFind(cell(subject, condition, benchmark));
    if (range == m_cells.constEnd())
        return {};
    return std::span(m_tallies).subspan(range->first, range->end - range->first);
}

const ReportedRate *ResultIndex::rate(int subject, int condition, int benchmark, const QString &metric) const
{
    const auto known = m_rates.constFind({ cell(subject, condition, benchmark), metric });
    return known == m_rates.constEnd() || m_scores.contains(metric) ? nullptr : &*known;
}

QList<int> ResultIndex::conditionsOf(int subject) const
{
    constexpr quint64 numbers = (1u << 21) - 1;
    QSet<int> known;
    const auto note = [&](quint64 place) {
        if (int(place >> 42) == subject)
            known.insert(int(place >> 21 & numbers));
    };
    for (auto place = m_cells.keyBegin(); place != m_cells.keyEnd(); ++place)
        note(*place);
    for (auto place = m_rates.keyBegin(); place != m_rates.keyEnd(); ++place)
        note(place->first);
    QList<int> list = known.values();
    std::ranges::sort(list);
    return list;
}

QStringList ResultIndex::metricsOf(int subject) const
{
    QHash<quint32, qint64> tasksByAttempts;
    for (auto place = m_cells.keyValueBegin(); place != m_cells.keyValueEnd(); ++place) {
        if (int(place->first >> 42) != subject)
            continue;
        for (const TaskTally &tally : std::span(m_tallies).subspan(place->second.first, place->second.end - place->second.first))
            ++tasksByAttempts[tally.evaluated];
    }
    tasksByAttempts.remove(0);
    QStringList metrics;
    if (!tasksByAttempts.isEmpty()) {
        metrics.append(u"pass@1"_s);
        quint32 usual = 0;
        for (auto count = tasksByAttempts.constBegin(); count != tasksByAttempts.constEnd(); ++count) {
            const qint64 best = tasksByAttempts.value(usual);
            if (*count > best || (*count == best && count.key() > usual))
                usual = count.key();
        }
        if (usual > 1)
            metrics.append(u"pass@%1"_s.arg(usual));
    }
    QStringList reported;
    for (auto place = m_rates.keyBegin(); place != m_rates.keyEnd(); ++place) {
        const auto &[cell, metric] = *place;
        if (int(cell >> 42) == subject && !m_scores.contains(metric) && !metrics.contains(metric) && !reported.contains(metric))
            reported.append(metric);
    }
    reported.sort();
    return metrics + reported;
}

qint64 ResultIndex::reportedOthers(int subject) const
{
    qint64 count = 0;
    for (auto place = m_rates.keyBegin(); place != m_rates.keyEnd(); ++place)
        count += int(place->first >> 42) == subject && m_scores.contains(place->second) ? 1 : 0;
    return count;
}

} // namespace waymark::evaluation
