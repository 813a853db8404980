// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/results/rowfields.h"

#include "services/exchange/results/attemptjson.h"
#include "services/exchange/results/cellvalues.h"
#include "services/exchange/results/conditionname.h"
#include "services/exchange/results/reportednumber.h"
#include "services/text/json.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ResultTable)
};

constexpr qsizetype longestQuote = 60; ///< characters of a cell in a sentence

} // namespace

void RowFields::set(ResultField field, const QString &cell, const QString &column, double factor)
{
    if (isBlankCell(cell))
        return;
    switch (field) {
    case ResultField::Ignored:
    case ResultField::Spread:
        return;
    case ResultField::Passed:
        m_attempt.passed = cellPassed(cell);
        if (!m_attempt.passed)
            complain(Tr::tr("The column “%1” must say passed or failed, and says “%2”."), column, cell);
        return;
    case ResultField::Attempt:
    case ResultField::PoolSize:
    case ResultField::InputTokens:
    case ResultField::OutputTokens:
    case ResultField::Steps:
    case ResultField::Solved:
    case ResultField::Tasks:
        setCount(field, cell, column);
        return;
    case ResultField::Score:
    case ResultField::Cost:
    case ResultField::Seconds:
        if (const auto number = cellNumber(cell))
            setNumber(field, *number * factor);
        else
            complain(Tr::tr("The column “%1” must be a number, and is “%2”."), column, cell);
        return;
    case ResultField::Value:
        m_valueText = cell.trimmed();
        if (!reportedNumber(QStringView(cell)))
            complain(Tr::tr("The column “%1” must be a number, and is “%2”."), column, cell);
        return;
    case ResultField::StartedAt:
    case ResultField::EndedAt:
    case ResultField::Date:
        setTime(field, cell, column);
        return;
    case ResultField::Memories:
        setMemories(cell, column);
        return;
    case ResultField::MemoryType:
        m_attempt.condition.type = memoryTypeFromName(cell.trimmed().toLower());
        if (!m_attempt.condition.type)
            complain(Tr::tr("The column “%1” must be trajectory, workflow, summary or insight, and is “%2”."), column, cell);
        return;
    case ResultField::Task:
    case ResultField::Benchmark:
    case ResultField::Model:
    case ResultField::Agent:
    case ResultField::Condition:
    case ResultField::SourcePool:
    case ResultField::MemoryModel:
    case ResultField::Metric:
    case ResultField::Failure:
    case ResultField::Run:
    case ResultField::Query:
    case ResultField::Text:
        setText(field, cell.trimmed());
        return;
    }
}

void RowFields::setText(ResultField field, const QString &text)
{
    if (field == ResultField::Condition) {
        const Condition named = conditionFromName(text);
        m_attempt.condition.name = named.name;
        if (!m_attempt.condition.type)
            m_attempt.condition.type = named.type;
        return;
    }
    QString &place = field == ResultField::Task ? m_attempt.task
        : field == ResultField::Benchmark       ? m_attempt.benchmark
        : field == ResultField::Model           ? m_attempt.model
        : field == ResultField::Agent           ? m_attempt.agent
        : field == ResultField::SourcePool      ? m_attempt.condition.pool
        : field == ResultField::MemoryModel     ? m_attempt.condition.memoryModel
        : field == ResultField::Metric          ? m_attempt.metric
        : field == ResultField::Failure         ? m_attempt.failure
        : field == ResultField::Run             ? m_attempt.run
        : field == ResultField::Query           ? m_attempt.query
                                                : m_rate.text;
    place = text;
}

void RowFields::setCount(ResultField field, const QString &cell, const QString &column)
{
    const auto count = cellCount(cell);
    constexpr qint64 mostAttempts = 1'000'000;
    if (!count || *count < 0 || (field == ResultField::Attempt && *count > mostAttempts)) {
        complain(Tr::tr("The column “%1” must be a whole number that is not negative, and is “%2”."), column, cell);
        return;
    }
    if (field == ResultField::Attempt)
        m_attemptNumber = int(*count);
    std::optional<qint64> unused;
    std::optional<qint64> &place = field == ResultField::PoolSize ? m_attempt.condition.poolSize
        : field == ResultField::InputTokens                       ? m_attempt.inputTokens
        : field == ResultField::OutputTokens                      ? m_attempt.outputTokens
        : field == ResultField::Steps                             ? m_attempt.steps
        : field == ResultField::Solved                            ? m_rate.solved
        : field == ResultField::Tasks                             ? m_rate.tasks
                                                                  : unused;
    place = count;
}

void RowFields::setNumber(ResultField field, double number)
{
    std::optional<double> &place = field == ResultField::Score ? m_attempt.score : field == ResultField::Cost ? m_attempt.cost
                                                                                                              : m_attempt.seconds;
    place = number;
}

void RowFields::setTime(ResultField field, const QString &cell, const QString &column)
{
    const QDateTime time = cellTime(cell);
    if (!time.isValid()) {
        complain(Tr::tr("The column “%1” must be a time such as 2026-11-18T14:02:00Z, and is “%2”."), column, cell);
        return;
    }
    if (field == ResultField::Date)
        m_rate.on = time.date();
    else
        (field == ResultField::StartedAt ? m_startedAt : m_endedAt) = time;
}

/// A JSON list, or titles with ";" between them.
void RowFields::setMemories(const QString &cell, const QString &column)
{
    QJsonArray list;
    if (cell.trimmed().startsWith(u'[')) {
        const auto parsed = text::parseJson(cell.toUtf8());
        if (!parsed || !parsed->isArray()) {
            complain(Tr::tr("The column “%1” must be a list of memories, and is “%2”."), column, cell);
            return;
        }
        list = parsed->toArray();
    } else {
        for (const QString &title : cell.split(u';')) {
            if (!title.trimmed().isEmpty())
                list.append(title.trimmed());
        }
    }
    auto memories = memoriesFrom(list);
    if (memories)
        m_attempt.memories = *std::move(memories);
    else if (m_problem.isEmpty())
        m_problem = memories.error().message;
}

void RowFields::complain(const QString &sentence, const QString &column, const QString &cell)
{
    if (m_problem.isEmpty())
        m_problem = sentence.arg(column, cell.size() > longestQuote ? QString(cell.left(longestQuote) + u'…') : cell);
}

/// What follows from several cells.
void RowFields::finish()
{
    if (!m_attempt.seconds && m_startedAt.isValid() && m_endedAt >= m_startedAt)
        m_attempt.seconds = double(m_startedAt.msecsTo(m_endedAt)) / 1000;
    // Harnesses write 0 where they did not count; no model answers for nothing.
    if (m_attempt.inputTokens.value_or(0) == 0 && m_attempt.outputTokens.value_or(0) == 0) {
        m_attempt.inputTokens.reset();
        m_attempt.outputTokens.reset();
    }
    if (m_attempt.model.isEmpty())
        m_attempt.model = modelOfSubmission(m_attempt.agent);
    if (!m_attemptNumber)
        m_attemptNumber = attemptOfTrialName(m_attempt.run);
}

std::optional<Attempt> RowFields::attempt()
{
    finish();
    if (m_problem.isEmpty() && m_attempt.task.isEmpty())
        m_problem = Tr::tr("The row names no task.");
    if (!m_problem.isEmpty())
        return std::nullopt;
    return m_attempt;
}

std::optional<ReportedRate> RowFields::rate()
{
    finish();
    const auto number = reportedNumber(QStringView(m_valueText));
    if (m_problem.isEmpty() && !number)
        m_problem = Tr::tr("The row has no value.");
    if (!m_problem.isEmpty())
        return std::nullopt;
    ReportedRate rate = m_rate;
    rate.benchmark = m_attempt.benchmark;
    rate.model = m_attempt.model;
    rate.agent = m_attempt.agent;
    rate.condition = m_attempt.condition;
    rate.metric = m_attempt.metric;
    rate.value = scaledShare(*number, rate.metric);
    if (!rate.solved)
        rate.solved = number->solved;
    if (!rate.tasks)
        rate.tasks = number->tasks;
    rate.cost = m_attempt.cost;
    rate.seconds = m_attempt.seconds;
    if (rate.text.isEmpty())
        rate.text = m_valueText;
    return rate;
}

QString modelOfSubmission(const QString &name)
{
    const QStringList parts = name.split(u'_');
    constexpr qsizetype dateDigits = 8;
    const bool isSubmission = parts.size() == 3 && parts.first().size() == dateDigits
        && std::all_of(parts.first().begin(), parts.first().end(), [](QChar c) { return c.isDigit(); });
    return isSubmission ? parts.last() : QString();
}

std::optional<int> attemptOfTrialName(QStringView name)
{
    constexpr QStringView mark = u"-of-";
    const qsizetype of = name.indexOf(mark);
    const qsizetype dot = of < 0 ? -1 : name.lastIndexOf(u'.', of);
    if (dot < 0)
        return std::nullopt;
    QStringView rest = name.sliced(of + mark.size());
    if (const qsizetype end = rest.indexOf(u'.'); end >= 0)
        rest = rest.first(end);
    const int number = name.sliced(dot + 1, of - dot - 1).toInt();
    return number >= 1 && number <= rest.toInt() ? std::optional(number) : std::nullopt;
}

} // namespace waymark::exchange
