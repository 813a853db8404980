// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/evaluation.h"

#include <QHash>
#include <QSet>

#include <span>
#include <vector>

namespace waymark::evaluation {

/// Who made attempts. Agents are told apart only where one condition of a model has several, since the same agent may be named
/// otherwise with memory.
struct Subject
{
    QString model;
    QString agent; ///< empty: any

    QString label() const; ///< "GPT-5-mini", "GPT-5-mini · OpenHands"; the agent where the model is not told
    bool operator==(const Subject &) const = default;
};

/// The attempts of one task by one subject under one condition, counted.
struct TaskTally
{
    quint32 task = 0; ///< number in its benchmark
    quint32 first = 0; ///< of its attempts, in the order of the index
    quint32 attempts = 0;
    quint32 evaluated = 0; ///< of which it is known whether they passed
    quint32 passed = 0;
};

/// Attempts and reported rates of any number of evaluations, ready to be compared: names numbered, attempts of a task side by side.
/// Made once for a choice of result sets; every comparison and figure comes from it. 100,000 attempts take some tens of milliseconds.
/// Subjects, benchmarks and conditions are numbered from 0.
/// Thread: any; immutable.
class ResultIndex final
{
public:
    ResultIndex() = default;
    /// Both are only read here. Where an evaluation reports a rate twice, the newer one counts, else the later one.
    ResultIndex(std::span<const Attempt> attempts, std::span<const ReportedRate> rates);

    const QStringList &benchmarks() const { return m_benchmarks; } ///< in the order of their coming
    const QList<Subject> &subjects() const { return m_subjects; } ///< those with attempts or rates, in the order of their coming
    const QList<Condition> &conditions() const { return m_conditions; } ///< zero-shot, then T W S I, then others as they come
    int zeroShot() const; ///< place in conditions(), -1 when there is none
    const QString &taskName(int benchmark, quint32 task) const { return m_tasks[size_t(benchmark)][task]; }

    /// By task. Empty where the subject made no attempts.
    std::span<const TaskTally> tallies(int subject, int condition, int benchmark) const;
    /// Places in the attempts that the index was made of, by number of the attempt.
    std::span<const quint32> attemptsOf(const TaskTally &tally) const { return std::span(m_order).subspan(tally.first, tally.attempts); }
    /// Null where none was reported, or the metric is no rate.
    const ReportedRate *rate(int subject, int condition, int benchmark, const QString &metric) const;

    /// Conditions that the subject has attempts or rates for, in the order of conditions().
    QList<int> conditionsOf(int subject) const;
    /// What the subject can be measured by: pass@1, pass@k for the attempts that most tasks have, then the rates that were reported.
    QStringList metricsOf(int subject) const;
    /// Reported figures of the subject by metrics that are no rates: they are not compared. A metric is a rate when all that was reported by
    /// it lies in 0..1: scores of several measures do not, and have no average.
    qint64 reportedOthers(int subject) const;
    /// Attempts of the subject that say a score but not whether they passed.
    qint64 scoredOnly(int subject) const { return m_scoredOnly.value(subject); }
    bool hasAttempts(int subject) const { return m_attemptsOf.value(subject) > 0; }

private:
    struct Names;
    struct Placed;
    struct Range
    {
        quint32 first = 0;
        quint32 end = 0;
    };

    static quint64 cell(int subject, int condition, int benchmark);
    void tally(std::span<const Attempt> attempts, std::vector<Placed> &placed);
    void takeRates(std::span<const ReportedRate> rates, const std::vector<Placed> &placed);

    QStringList m_benchmarks;
    QList<Subject> m_subjects;
    QList<Condition> m_conditions;
    std::vector<QStringList> m_tasks; ///< by benchmark
    std::vector<quint32> m_order; ///< places of attempts, those of a task together
    std::vector<TaskTally> m_tallies; ///< those of a cell together, by task
    QHash<quint64, Range> m_cells; ///< in m_tallies
    QHash<std::pair<quint64, QString>, ReportedRate> m_rates;
    QSet<QString> m_scores; ///< metrics that are no rates
    QHash<int, qint64> m_scoredOnly; ///< by subject
    QHash<int, qint64> m_attemptsOf;
};

} // namespace waymark::evaluation
