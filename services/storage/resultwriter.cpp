// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/resultwriter.h"

#include "services/storage/statement.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

/// SQLite takes what is no number for nothing.
QVariant columnOf(const std::optional<double> &value)
{
    return value && std::isfinite(*value) ? QVariant(*value) : QVariant();
}

QVariant columnOf(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant columnOf(TrajectoryId id)
{
    return id.isValid() ? QVariant(id.value) : QVariant();
}

} // namespace

ResultWriter::ResultWriter(Transaction &transaction)
    : m_database(transaction.database())
{
}

ResultWriter::~ResultWriter() = default;

template <typename Row>
Result<qint64> ResultWriter::setupOf(const Row &row)
{
    const Condition &condition = row.condition;
    const QStringList texts { row.benchmark, row.model, row.agent, condition.name, condition.type ? name(*condition.type) : QString(), condition.pool, condition.memoryModel };
    const qint64 poolSize = condition.poolSize.value_or(-1);
    const QString key = texts.join(QChar::Null) + QChar::Null + row.metric + QChar::Null + QString::number(poolSize);
    if (const auto known = m_setups.constFind(key); known != m_setups.constEnd())
        return *known;
    Statement insert(m_database,
        u"INSERT INTO result_setup(benchmark, model, agent, condition, memory_type, pool, memory_model, pool_size, metric) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING"_s);
    Statement select(m_database,
        u"SELECT id FROM result_setup WHERE benchmark = ? AND model = ? AND agent = ? AND condition = ? AND memory_type = ? AND pool = ? AND memory_model = ? "
        "AND pool_size = ? AND metric = ?"_s);
    for (Statement *statement : { &insert, &select }) {
        for (const QString &text : texts)
            *statement << storableText(text);
        *statement << poolSize << storableText(row.metric);
    }
    WAYMARK_TRY(insert.run());
    const qint64 id = select.step() ? select.integer(0) : 0;
    WAYMARK_TRY(select.result());
    m_setups.insert(key, id);
    return id;
}

Result<qint64> ResultWriter::injectedOf(const InjectedMemory &memory)
{
    if (const auto known = m_injected.constFind(memory.key); known != m_injected.constEnd())
        return *known;
    const QString key = QString::fromLatin1(memory.key);
    // An export of a pool names the memory itself.
    Statement insert(m_database, u"INSERT INTO injected_memory(key, title, memory_id) VALUES (?, ?, (SELECT id FROM memory WHERE uuid = ?)) ON CONFLICT DO NOTHING"_s);
    insert << key << storableText(memory.title) << memory.memory;
    WAYMARK_TRY(insert.run());
    Statement select(m_database, u"SELECT id FROM injected_memory WHERE key = ?"_s);
    select << key;
    const qint64 id = select.step() ? select.integer(0) : 0;
    WAYMARK_TRY(select.result());
    m_injected.insert(memory.key, id);
    return id;
}

Result<void> ResultWriter::add(qint64 part, const Attempt &attempt, const QByteArray &sourceHash, TrajectoryId run)
{
    WAYMARK_TRY_ASSIGN(const qint64 setup, setupOf(attempt));
    if (!m_attempt) {
        m_attempt = std::make_unique<Statement>(m_database,
            u"INSERT INTO attempt(part_id, setup_id, task, number, passed, score, input_tokens, output_tokens, cost_usd, seconds, steps, failure, run, trajectory_id, "
            "source_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        m_query = std::make_unique<Statement>(m_database, u"INSERT INTO attempt_query(attempt_id, query) VALUES (?, ?)"_s);
        m_memory = std::make_unique<Statement>(m_database, u"INSERT INTO attempt_memory(attempt_id, position, memory_id, rank, score, used) VALUES (?, ?, ?, ?, ?, ?)"_s);
    }
    *m_attempt << part << setup << storableText(attempt.task) << qint64(attempt.number) << (attempt.passed ? QVariant(qint64(*attempt.passed)) : QVariant())
               << columnOf(attempt.score) << columnOf(attempt.inputTokens) << columnOf(attempt.outputTokens) << columnOf(attempt.cost) << columnOf(attempt.seconds)
               << columnOf(attempt.steps) << storableText(attempt.failure) << storableText(attempt.run) << columnOf(run) << QString::fromLatin1(sourceHash);
    WAYMARK_TRY(m_attempt->run());
    const qint64 id = m_attempt->lastInsertId();
    if (!attempt.query.isEmpty())
        WAYMARK_TRY((*m_query << id << attempt.query).run());
    qint64 position = 0;
    for (const InjectedMemory &memory : attempt.memories) {
        WAYMARK_TRY_ASSIGN(const qint64 injected, injectedOf(memory));
        *m_memory << id << position++ << injected << qint64(memory.rank) << columnOf(memory.score) << qint64(memory.used);
        WAYMARK_TRY(m_memory->run());
    }
    return {};
}

Result<void> ResultWriter::add(qint64 part, const ReportedRate &rate, const QByteArray &sourceHash)
{
    WAYMARK_TRY_ASSIGN(const qint64 setup, setupOf(rate));
    if (!m_rate) {
        m_rate = std::make_unique<Statement>(m_database,
            u"INSERT INTO reported_rate(part_id, setup_id, value, solved, tasks, cost_usd, seconds, reported_on, text, source_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    }
    *m_rate << part << setup << QVariant(rate.value) << columnOf(rate.solved) << columnOf(rate.tasks) << columnOf(rate.cost) << columnOf(rate.seconds)
            << (rate.on.isValid() ? QVariant(rate.on.toString(Qt::ISODate)) : QVariant()) << storableText(rate.text) << QString::fromLatin1(sourceHash);
    return m_rate->run();
}

Result<void> dropResults(Database &database, qint64 part)
{
    for (const QString &sql : { u"DELETE FROM attempt WHERE part_id = ?"_s, u"DELETE FROM reported_rate WHERE part_id = ?"_s })
        WAYMARK_TRY((Statement(database, sql) << part).run());
    WAYMARK_TRY(Statement(database, u"DELETE FROM injected_memory WHERE NOT EXISTS (SELECT 1 FROM attempt_memory m WHERE m.memory_id = injected_memory.id)"_s).run());
    return Statement(database,
        u"DELETE FROM result_setup WHERE NOT EXISTS (SELECT 1 FROM attempt a WHERE a.setup_id = result_setup.id) "
        "AND NOT EXISTS (SELECT 1 FROM reported_rate r WHERE r.setup_id = result_setup.id)"_s)
        .run();
}

Result<bool> isImportedAgain(Database &database, qint64 part)
{
    Statement row(database,
        u"SELECT EXISTS (SELECT 1 FROM attempt mine JOIN attempt other ON other.source_hash = mine.source_hash JOIN evaluation_part p ON p.id = other.part_id "
        "WHERE mine.part_id = ? AND other.part_id <> mine.part_id) OR EXISTS (SELECT 1 FROM reported_rate mine JOIN reported_rate other "
        "ON other.source_hash = mine.source_hash JOIN evaluation_part p ON p.id = other.part_id WHERE mine.part_id = ? AND other.part_id <> mine.part_id)"_s);
    row << part << part;
    const bool again = row.step() && row.integer(0) != 0;
    WAYMARK_TRY(row.result());
    return again;
}

} // namespace waymark::storage
