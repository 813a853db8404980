// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Attempts and rates by the hundred thousand: what rows have in common is read once and shared.

#include "services/storage/evaluationstore.h"
#include "services/storage/rowreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <string>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

QString textOf(const RowReader &row, int column)
{
    const std::string_view text = row.text(column);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::optional<qint64> countOf(const RowReader &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

std::optional<double> figureOf(const RowReader &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

/// Texts of which there are few: one copy of each.
class SharedTexts
{
public:
    QString operator()(std::string_view text)
    {
        if (text.empty())
            return {};
        const auto known = m_texts.find(text);
        if (known != m_texts.end())
            return known->second;
        return m_texts.emplace(std::string(text), QString::fromUtf8(text.data(), qsizetype(text.size()))).first->second;
    }

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, QString, Hash, std::equal_to<>> m_texts;
};

struct Setup
{
    QString benchmark;
    QString model;
    QString agent;
    Condition condition;
    QString metric;
};
using Setups = std::unordered_map<qint64, Setup>;

Result<Setups> readSetups(Database &database)
{
    Setups setups;
    RowReader rows(database, "SELECT id, benchmark, model, agent, condition, memory_type, pool, memory_model, pool_size, metric FROM result_setup");
    while (rows.step()) {
        const qint64 poolSize = rows.integer(8);
        Condition condition { textOf(rows, 4), memoryTypeFromName(textOf(rows, 5)), textOf(rows, 6), textOf(rows, 7), poolSize < 0 ? std::nullopt : std::optional(poolSize) };
        setups.emplace(rows.integer(0), Setup { textOf(rows, 1), textOf(rows, 2), textOf(rows, 3), std::move(condition), textOf(rows, 9) });
    }
    WAYMARK_TRY(rows.result());
    return setups;
}

/// Row ids to uuids. Rows that are gone have none.
using Uuids = std::unordered_map<qint64, QString>;

Result<Uuids> readLinkedRuns(Database &database)
{
    Uuids uuids;
    RowReader rows(database, "SELECT id, uuid FROM trajectory WHERE id IN (SELECT trajectory_id FROM attempt WHERE trajectory_id IS NOT NULL)");
    while (rows.step())
        uuids.emplace(rows.integer(0), textOf(rows, 1));
    WAYMARK_TRY(rows.result());
    return uuids;
}

using Memories = std::unordered_map<qint64, InjectedMemory>;

Result<Memories> readInjectedMemories(Database &database)
{
    Memories memories;
    RowReader rows(database, "SELECT i.id, i.key, i.title, coalesce(m.uuid, '') FROM injected_memory i LEFT JOIN memory m ON m.id = i.memory_id");
    while (rows.step()) {
        const std::string_view key = rows.text(1);
        InjectedMemory memory;
        memory.key = QByteArray(key.data(), qsizetype(key.size()));
        memory.title = textOf(rows, 2);
        memory.memory = textOf(rows, 3);
        memories.emplace(rows.integer(0), std::move(memory));
    }
    WAYMARK_TRY(rows.result());
    return memories;
}

void set(Attempt &attempt, const Setup &setup)
{
    attempt.benchmark = setup.benchmark;
    attempt.model = setup.model;
    attempt.agent = setup.agent;
    attempt.condition = setup.condition;
    attempt.metric = setup.metric;
}

constexpr char attemptsByPart[] = "SELECT id, setup_id, task, number, passed, score, input_tokens, output_tokens, cost_usd, seconds, steps, failure, run, trajectory_id "
                                  "FROM attempt WHERE part_id = ? ORDER BY id";
constexpr char attemptByRow[] = "SELECT a.id, a.setup_id, a.task, a.number, a.passed, a.score, a.input_tokens, a.output_tokens, a.cost_usd, a.seconds, a.steps, "
                                "a.failure, a.run, a.trajectory_id, coalesce(q.query, '') FROM attempt a JOIN evaluation_part p ON p.id = a.part_id "
                                "LEFT JOIN attempt_query q ON q.attempt_id = a.id WHERE a.id = ?";

struct Shared
{
    Setups setups;
    Uuids runs;
    SharedTexts texts;
};

Result<Shared> readShared(Database &database)
{
    Shared shared;
    WAYMARK_TRY_ASSIGN(shared.setups, readSetups(database));
    WAYMARK_TRY_ASSIGN(shared.runs, readLinkedRuns(database));
    return shared;
}

Attempt attemptFrom(const RowReader &row, Shared &shared)
{
    Attempt attempt;
    attempt.id = AttemptId { row.integer(0) };
    if (const auto setup = shared.setups.find(row.integer(1)); setup != shared.setups.end())
        set(attempt, setup->second);
    attempt.task = shared.texts(row.text(2));
    attempt.number = int(row.integer(3));
    if (!row.isNull(4))
        attempt.passed = row.integer(4) != 0;
    attempt.score = figureOf(row, 5);
    attempt.inputTokens = countOf(row, 6);
    attempt.outputTokens = countOf(row, 7);
    attempt.cost = figureOf(row, 8);
    attempt.seconds = figureOf(row, 9);
    attempt.steps = countOf(row, 10);
    attempt.failure = shared.texts(row.text(11));
    attempt.run = textOf(row, 12);
    if (const auto run = shared.runs.find(row.integer(13)); run != shared.runs.end())
        attempt.trajectory = run->second;
    return attempt;
}

void append(Attempt &attempt, const Memories &known, qint64 memory, const RowReader &row, int rank)
{
    const auto found = known.find(memory);
    InjectedMemory injected = found == known.end() ? InjectedMemory() : found->second;
    injected.rank = int(row.integer(rank));
    injected.score = figureOf(row, rank + 1);
    injected.used = row.integer(rank + 2) != 0;
    attempt.memories.append(std::move(injected));
}

/// Memories for attempts in the order of their ids: one walk over both.
Result<void> readMemories(Database &database, std::vector<Attempt> &attempts)
{
    if (attempts.empty())
        return {};
    WAYMARK_TRY_ASSIGN(const Memories known, readInjectedMemories(database));
    if (known.empty())
        return {};
    RowReader rows(database, "SELECT attempt_id, memory_id, rank, score, used FROM attempt_memory WHERE attempt_id >= ? ORDER BY attempt_id, position");
    rows.restart(attempts.front().id.value);
    auto attempt = attempts.begin();
    while (rows.step()) {
        const qint64 id = rows.integer(0);
        while (attempt != attempts.end() && attempt->id.value < id)
            ++attempt;
        if (attempt == attempts.end())
            break;
        if (attempt->id.value == id)
            append(*attempt, known, rows.integer(1), rows, 2);
    }
    return rows.result();
}

QString idsText(const QList<EvaluationId> &evaluations)
{
    QJsonArray array;
    for (const EvaluationId id : evaluations)
        array.append(id.value);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// Rows of the parts and how many results they say they hold; of all evaluations with an empty list.
Result<std::vector<qint64>> partRows(Database &database, const QList<EvaluationId> &evaluations, qint64 &attempts)
{
    std::vector<qint64> parts;
    attempts = 0;
    RowReader rows(database,
        "WITH asked(list) AS (SELECT ?) SELECT p.id, p.attempts FROM evaluation_part p, asked "
        "WHERE list = '[]' OR p.evaluation_id IN (SELECT value FROM json_each(list)) ORDER BY p.id");
    rows.restart(idsText(evaluations));
    while (rows.step()) {
        parts.push_back(rows.integer(0));
        attempts += rows.integer(1);
    }
    WAYMARK_TRY(rows.result());
    return parts;
}

constexpr qint64 mostReserved = 1'000'000; ///< what a pool says of itself is not believed blindly

} // namespace

Result<std::vector<Attempt>> attemptsOf(Database &database, const QList<EvaluationId> &evaluations)
{
    qint64 count = 0;
    WAYMARK_TRY_ASSIGN(const std::vector<qint64> parts, partRows(database, evaluations, count));
    std::vector<Attempt> attempts;
    attempts.reserve(size_t(std::clamp(count, qint64(0), mostReserved)));
    WAYMARK_TRY_ASSIGN(Shared shared, readShared(database));
    RowReader rows(database, attemptsByPart);
    for (const qint64 part : parts) {
        rows.restart(part);
        while (rows.step())
            attempts.push_back(attemptFrom(rows, shared));
        WAYMARK_TRY(rows.result());
    }
    // Parts are mostly written one after the other; two imports at the same time take turns.
    if (!std::ranges::is_sorted(attempts, {}, &Attempt::id))
        std::ranges::sort(attempts, {}, &Attempt::id);
    WAYMARK_TRY(readMemories(database, attempts));
    return attempts;
}

Result<Attempt> attemptById(Database &database, AttemptId id)
{
    WAYMARK_TRY_ASSIGN(Shared shared, readShared(database));
    std::vector<Attempt> found;
    RowReader row(database, attemptByRow);
    row.restart(id.value);
    if (row.step()) {
        found.push_back(attemptFrom(row, shared));
        found.front().query = textOf(row, 14);
    }
    WAYMARK_TRY(row.result());
    if (found.empty())
        return failure(ErrorCode::NotFound, QCoreApplication::translate("storage", "The attempt is not in the pool any more."));
    WAYMARK_TRY(readMemories(database, found));
    return std::move(found.front());
}

Result<QList<ReportedRate>> ratesOf(Database &database, const QList<EvaluationId> &evaluations)
{
    qint64 count = 0;
    WAYMARK_TRY_ASSIGN(const std::vector<qint64> parts, partRows(database, evaluations, count));
    WAYMARK_TRY_ASSIGN(const Setups setups, readSetups(database));
    QList<ReportedRate> rates;
    RowReader rows(database, "SELECT setup_id, value, solved, tasks, cost_usd, seconds, reported_on, text FROM reported_rate WHERE part_id = ? ORDER BY id");
    for (const qint64 part : parts) {
        rows.restart(part);
        while (rows.step()) {
            ReportedRate rate;
            if (const auto setup = setups.find(rows.integer(0)); setup != setups.end()) {
                rate.benchmark = setup->second.benchmark;
                rate.model = setup->second.model;
                rate.agent = setup->second.agent;
                rate.condition = setup->second.condition;
                rate.metric = setup->second.metric;
            }
            rate.value = rows.real(1);
            rate.solved = countOf(rows, 2);
            rate.tasks = countOf(rows, 3);
            rate.cost = figureOf(rows, 4);
            rate.seconds = figureOf(rows, 5);
            rate.on = QDate::fromString(textOf(rows, 6), Qt::ISODate);
            rate.text = textOf(rows, 7);
            rates.append(std::move(rate));
        }
        WAYMARK_TRY(rows.result());
    }
    return rates;
}

} // namespace waymark::storage
