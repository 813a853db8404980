// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/poolsink.h"

#include "services/curation/recordwriter.h"
#include "services/storage/memorystore.h"
#include "services/storage/trajectorystore.h"

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
constexpr qint64 reportEveryBytes = 256 * 1024;

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
    return 512;
}

} // namespace

PoolSink::PoolSink(const ImportRequest &request, const WriteAccess &write, const Act &act, const Clock &clock, const ImportHooks &hooks)
    : m_request(request)
    , m_write(write)
    , m_act(act)
    , m_clock(clock)
    , m_hooks(hooks)
{
}

void PoolSink::beginFile(ImportedFile *file, qint64 size, bool addsTrajectoryMemories)
{
    m_file = file;
    m_fileBytes = qMax(qint64(0), size);
    m_fileRead = 0;
    m_addsTrajectoryMemories = addsTrajectoryMemories;
    report(true);
}

Result<void> PoolSink::endFile()
{
    // What waited for a later memory goes round again as long as that helps.
    while (!m_batch.empty())
        WAYMARK_TRY(flush());
    // What still waits names a memory that is nowhere: it is kept, and the report says so.
    for (Waiting &waiting : m_unresolved) {
        const auto *memory = std::get_if<Memory>(&waiting.record);
        quarantine({ waiting.position.line, waiting.position.offset,
                     Tr::tr("The memory that supersedes this one is not in the pool; it was imported without that link."),
                     memory ? memory->title.left(100) : QString() });
    }
    if (!m_unresolved.empty()) {
        std::vector<Waiting> batch;
        batch.swap(m_unresolved);
        Counts counts;
        WAYMARK_TRY(m_write([&](storage::PoolFile &pool) -> Result<void> {
            WAYMARK_TRY_ASSIGN(const auto transaction, storage::Transaction::begin(pool));
            const auto recorder = storage::ChangeRecorder::resume(*transaction, m_change, m_clock);
            RecordWriter writer(*recorder, transaction->database(), m_request.answers, m_clock);
            for (const Waiting &waiting : batch) {
                WAYMARK_TRY_ASSIGN(const RecordWriter::Outcome outcome, writer.write(waiting.record, false, true));
                ++(outcome == RecordWriter::Outcome::Added ? counts.memories : counts.unchanged);
            }
            WAYMARK_TRY(recorder->finish());
            WAYMARK_TRY(transaction->commit());
            if (m_hooks.changed)
                m_hooks.changed(recorder->poolChange());
            return {};
        }));
        count(counts);
    }
    m_doneBytes += m_fileBytes;
    m_fileRead = 0;
    m_fileBytes = 0;
    return {};
}

Result<void> PoolSink::add(exchange::Record record, exchange::RecordPosition position)
{
    if (auto *outcome = std::get_if<exchange::OutcomeRecord>(&record)) {
        m_outcomes[m_file].push_back(*outcome);
        return {};
    }
    if (const auto *memory = std::get_if<Memory>(&record); memory && memory->domain.isEmpty())
        m_file->needsDomain = true;
    if (const auto *trajectory = std::get_if<Trajectory>(&record); trajectory && trajectory->domain.isEmpty())
        m_file->needsDomain = true;
    m_batchBytes += sizeOf(record);
    m_batch.push_back({ std::move(record), position });
    if (m_batch.size() >= batchRecords || m_batchBytes >= batchBytes)
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
    report(false);
}

bool PoolSink::isCancelled() const
{
    return m_hooks.cancel.isCancelled();
}

void PoolSink::report(bool always)
{
    const qint64 done = m_doneBytes + m_fileRead;
    if (!m_hooks.progress || (!always && done - m_lastReport < reportEveryBytes))
        return;
    m_lastReport = done;
    m_hooks.progress({ done, m_totalBytes, Tr::tr("Reading %1").arg(m_file->path.section(u'/', -1)) });
}

void PoolSink::count(const Counts &counts)
{
    m_file->trajectories += counts.trajectories;
    m_file->memories += counts.memories;
    m_file->outcomes += counts.outcomes;
    m_file->unchanged += counts.unchanged;
    m_file->quarantined += counts.quarantined;
}

Result<void> PoolSink::flush()
{
    if (m_batch.empty())
        return {};
    if (isCancelled())
        return failure(ErrorCode::Cancelled, Tr::tr("The import was cancelled."));
    std::vector<Waiting> batch;
    batch.swap(m_batch);
    m_batchBytes = 0;
    Counts counts;
    WAYMARK_TRY(m_write([&](storage::PoolFile &pool) { return m_request.dryRun ? countOnly(pool, batch, counts) : writeBatch(pool, batch, counts); }));
    count(counts);
    return {};
}

Result<void> PoolSink::writeBatch(storage::PoolFile &pool, const std::vector<Waiting> &batch, Counts &counts)
{
    WAYMARK_TRY_ASSIGN(const auto transaction, storage::Transaction::begin(pool));
    std::unique_ptr<storage::ChangeRecorder> recorder;
    if (m_change.isValid()) {
        recorder = storage::ChangeRecorder::resume(*transaction, m_change, m_clock);
    } else {
        // The label that stays when the program dies before the end.
        WAYMARK_TRY_ASSIGN(recorder, storage::ChangeRecorder::begin(*transaction, m_act, Tr::tr("Import of “%1” (interrupted)").arg(m_file->path), m_clock));
    }
    RecordWriter writer(*recorder, transaction->database(), m_request.answers, m_clock);
    std::vector<Waiting> waiting;
    for (const Waiting &item : batch) {
        WAYMARK_TRY_ASSIGN(const RecordWriter::Outcome outcome, writer.write(item.record, m_addsTrajectoryMemories, false));
        const bool isTrajectory = std::holds_alternative<Trajectory>(item.record);
        const bool isMemory = std::holds_alternative<Memory>(item.record);
        switch (outcome) {
        case RecordWriter::Outcome::Added:
            counts.trajectories += isTrajectory ? 1 : 0;
            counts.memories += isMemory || (isTrajectory && m_addsTrajectoryMemories) ? 1 : 0;
            break;
        case RecordWriter::Outcome::Unchanged:
            counts.unchanged += isTrajectory || isMemory ? 1 : 0;
            break;
        case RecordWriter::Outcome::Waits:
            waiting.push_back(item);
            break;
        case RecordWriter::Outcome::Dangling:
            counts.quarantined.append({ item.position.line, item.position.offset, Tr::tr("It refers to a memory that is not in the pool."), {} });
            break;
        }
    }
    WAYMARK_TRY_ASSIGN(const ChangeId change, recorder->finish());
    WAYMARK_TRY(transaction->commit());
    m_change = change;
    std::move(waiting.begin(), waiting.end(), std::back_inserter(m_unresolved));
    // A memory may wait for one of a later batch: try again with what this one brought.
    if (!m_unresolved.empty() && waiting.size() < batch.size()) {
        m_batch.insert(m_batch.begin(), std::make_move_iterator(m_unresolved.begin()), std::make_move_iterator(m_unresolved.end()));
        m_unresolved.clear();
    }
    if (m_hooks.changed && m_change.isValid())
        m_hooks.changed(recorder->poolChange());
    return {};
}

Result<void> PoolSink::countOnly(storage::PoolFile &pool, const std::vector<Waiting> &batch, Counts &counts)
{
    for (const Waiting &item : batch) {
        const auto *memory = std::get_if<Memory>(&item.record);
        const auto *trajectory = std::get_if<Trajectory>(&item.record);
        if (!memory && !trajectory)
            continue;
        const QByteArray hash = memory ? memory->sourceHash : trajectory->sourceHash;
        bool known = m_seen.contains(hash);
        if (!known && memory) {
            WAYMARK_TRY_ASSIGN(known, storage::hasMemorySource(pool.database(), hash));
        } else if (!known) {
            WAYMARK_TRY_ASSIGN(const qint64 row, storage::trajectoryBySource(pool.database(), hash));
            known = row > 0;
        }
        m_seen.insert(hash);
        if (known) {
            ++counts.unchanged;
            continue;
        }
        counts.trajectories += trajectory ? 1 : 0;
        counts.memories += memory || m_addsTrajectoryMemories ? 1 : 0;
    }
    return {};
}

Result<ChangeId> PoolSink::finish(const QString &label)
{
    if (m_request.dryRun || (!m_change.isValid() && m_outcomes.isEmpty()))
        return ChangeId();
    WAYMARK_TRY(m_write([&](storage::PoolFile &pool) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const auto transaction, storage::Transaction::begin(pool));
        std::unique_ptr<storage::ChangeRecorder> recorder;
        if (m_change.isValid()) {
            recorder = storage::ChangeRecorder::resume(*transaction, m_change, m_clock);
        } else {
            WAYMARK_TRY_ASSIGN(recorder, storage::ChangeRecorder::begin(*transaction, m_act, label, m_clock));
        }
        RecordWriter writer(*recorder, transaction->database(), m_request.answers, m_clock);
        for (auto it = m_outcomes.begin(); it != m_outcomes.end(); ++it) {
            for (const exchange::OutcomeRecord &outcome : it.value()) {
                WAYMARK_TRY_ASSIGN(const int added, writer.writeOutcome(outcome));
                it.key()->outcomes += added;
                it.key()->unchanged += added == 0 ? 1 : 0;
            }
        }
        WAYMARK_TRY_ASSIGN(m_change, recorder->finish(label));
        return transaction->commit();
    }));
    return m_change;
}

Result<void> PoolSink::discard()
{
    m_batch.clear();
    m_unresolved.clear();
    if (!m_change.isValid())
        return {};
    return m_write([&](storage::PoolFile &pool) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const auto transaction, storage::Transaction::begin(pool));
        WAYMARK_TRY_ASSIGN(PoolChange change, storage::discardChange(*transaction, m_change));
        WAYMARK_TRY(transaction->commit());
        if (m_hooks.changed)
            m_hooks.changed(change);
        m_change = {};
        return {};
    });
}

} // namespace waymark::curation
