// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/poolsink.h"

#include "services/exchange/quarantine.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::curation {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

constexpr size_t batchRecords = 256;
constexpr qint64 batchBytes = 8 * 1024 * 1024;

/// A rough size, to bound what waits in memory.
qint64 sizeOf(const exchange::Record &record)
{
    if (const auto *memory = std::get_if<Memory>(&record))
        return memory->content.size() * 4 + memory->raw.size() + 1024;
    if (const auto *trajectory = std::get_if<Trajectory>(&record)) {
        qint64 size = 1024;
        for (const Step &step : trajectory->steps) {
            size += (step.text.size() + step.thought.size()) * 2;
            for (const ToolResult &result : step.results)
                size += result.text.size() * 2;
        }
        return size;
    }
    if (const auto *evidence = std::get_if<exchange::EvidenceRecord>(&record))
        return evidence->ruling.sentence.size() * 2 + 512;
    return 512;
}

} // namespace

PoolSink::PoolSink(const ImportRequest &request, const WriteAccess &write, const Act &act, const Clock &clock, const ImportHooks &hooks)
    : m_request(request)
    , m_write(write)
    , m_act(act)
    , m_clock(clock)
    , m_hooks(hooks)
    , m_results(request.answers)
    , m_teller(hooks)
{
}

void PoolSink::beginFile(ImportedFile *file, qint64 size, bool addsTrajectoryMemories)
{
    m_file = file;
    m_fileBytes = qMax(qint64(0), size);
    m_fileRead = 0;
    m_addsTrajectoryMemories = addsTrajectoryMemories;
    // Ids are those of one file: the next may use the same ones for something else.
    m_known.memories.clear();
    m_known.trajectories.clear();
    m_dimensions.clear();
    m_rehearsal.beginFile();
    report();
}

Result<void> PoolSink::endFile()
{
    WAYMARK_TRY(flush());
    m_doneBytes += m_fileBytes;
    m_fileRead = 0;
    m_fileBytes = 0;
    return {};
}

Result<void> PoolSink::add(exchange::Record record, exchange::RecordPosition position)
{
    if (auto *outcome = std::get_if<exchange::OutcomeRecord>(&record)) {
        m_outcomes.push_back({ m_file, *outcome });
        return {};
    }
    if (std::holds_alternative<exchange::AttemptRecord>(record) || std::holds_alternative<exchange::RateRecord>(record)) {
        addResult(record, position);
        return m_results.isFull() ? writeResults() : Result<void>();
    }
    if (const auto *memory = std::get_if<Memory>(&record); memory && memory->domain.isEmpty())
        m_file->needsDomain = true;
    if (const auto *trajectory = std::get_if<Trajectory>(&record); trajectory && trajectory->domain.isEmpty())
        m_file->needsDomain = true;
    if (const auto *trajectory = std::get_if<Trajectory>(&record); trajectory && trajectory->parentRun.isEmpty())
        m_results.addRun(m_file->path, trajectory->sourceHash);
    m_batchBytes += sizeOf(record);
    m_batch.push_back({ std::move(record), position, m_file });
    if (m_batch.size() >= batchRecords || m_batchBytes >= batchBytes)
        return flush();
    return {};
}

void PoolSink::addResult(exchange::Record &record, exchange::RecordPosition position)
{
    const auto keep = [&](auto result, const QString &benchmark, const QString &condition, const QString &excerpt) {
        m_file->needsDomain = m_file->needsDomain || benchmark.isEmpty();
        m_file->needsCondition = m_file->needsCondition || condition.isEmpty();
        QString reason;
        if (!m_results.add(std::move(result), m_file, &reason))
            quarantine({ position.line, position.offset, reason, exchange::displayExcerpt(excerpt.toUtf8()) });
    };
    if (auto *attempt = std::get_if<exchange::AttemptRecord>(&record))
        keep(*attempt, attempt->attempt.benchmark, attempt->attempt.condition.name, attempt->attempt.run);
    else if (auto *rate = std::get_if<exchange::RateRecord>(&record))
        keep(*rate, rate->rate.benchmark, rate->rate.condition.name, rate->rate.text);
}

Result<void> PoolSink::addVector(exchange::VectorRecord vector, exchange::RecordPosition position)
{
    auto checked = checkedVector(vector, m_request.space, m_dimensions);
    if (!checked) {
        const QString reason = vector.memory.isEmpty() ? checked.error().message : Tr::tr("%1 The memory was imported without it.").arg(checked.error().message);
        quarantine({ position.line, position.offset, reason, vector.text.left(100) });
        return {};
    }
    m_batchBytes += qint64(checked->vector.values.size() * sizeof(float));
    m_vectors.push_back({ *std::move(checked), position, m_file });
    if (m_vectors.size() >= batchRecords || m_batchBytes >= batchBytes)
        return flush();
    return {};
}

void PoolSink::quarantine(Quarantined entry)
{
    m_file->quarantined.append(std::move(entry));
}

void PoolSink::read(qint64 bytes)
{
    m_fileRead = bytes;
    report();
}
bool PoolSink::isCancelled() const
{
    return m_hooks.cancel.isCancelled();
}

Result<void> PoolSink::goOn() const
{
    return isCancelled() ? failure(ErrorCode::Cancelled, Tr::tr("The import was cancelled.")) : Result<void>();
}

void PoolSink::report()
{
    if (m_teller.isDue())
        m_teller.tell({ m_doneBytes + m_fileRead, m_totalBytes, Tr::tr("Reading %1").arg(m_file->path.section(u'/', -1)), Progress::Unit::Bytes });
}

void PoolSink::count(ImportedFile *file, const Counts &counts)
{
    file->trajectories += counts.trajectories;
    file->memories += counts.memories;
    file->outcomes += counts.outcomes;
    file->evidence += counts.evidence;
    file->unchanged += counts.unchanged;
    file->vectors += counts.vectors;
    file->quarantined += counts.quarantined;
}

Result<void> PoolSink::flush()
{
    WAYMARK_TRY(goOn());
    std::vector<Waiting> batch;
    batch.swap(m_batch);
    std::vector<WaitingVector> vectors;
    vectors.swap(m_vectors);
    m_batchBytes = 0;
    return writeAll(std::move(batch), std::move(vectors), false);
}

Result<void> PoolSink::writeAll(std::vector<Waiting> records, std::vector<WaitingVector> vectors, bool last)
{
    if (records.empty() && (vectors.empty() || m_request.dryRun))
        return {};
    CountsByFile counts;
    const auto written = m_write([&](storage::PoolFile &pool) {
        return m_request.dryRun ? countOnly(pool, records, counts[records.front().file]) : writeBatch(pool, std::move(records), vectors, last, counts);
    });
    m_failed = m_failed || !written;
    if (!written)
        return written;
    for (const auto &[file, added] : counts) {
        count(file, added);
        m_mayLink = m_mayLink || added.memories + added.trajectories > 0;
    }
    return {};
}

} // namespace waymark::curation
