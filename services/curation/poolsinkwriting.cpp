// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an import writes, batch by batch, and how it ends.

#include "services/curation/poolsink.h"
#include "services/exchange/quarantine.h"
#include "services/storage/embeddingstore.h"
#include "services/storage/memorystore.h"
#include "services/storage/resultwriter.h"
#include "services/storage/trajectorystore.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace waymark::curation {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

/// Why a record that points to nothing was not stored.
QString complaintOf(RecordWriter::Outcome outcome)
{
    switch (outcome) {
    case RecordWriter::Outcome::Added:
    case RecordWriter::Outcome::Unchanged:
    case RecordWriter::Outcome::Waits:
        break;
    case RecordWriter::Outcome::AddedAlone:
        return Tr::tr("The memory that supersedes this one is not in the pool; it was imported without that link.");
    case RecordWriter::Outcome::Dangling:
        return Tr::tr("It refers to a memory that is not in the pool.");
    case RecordWriter::Outcome::NoRun:
        return Tr::tr("It refers to a run that is not in the pool.");
    case RecordWriter::Outcome::OtherRun:
        return Tr::tr("It refers to a run that the memory was not made from.");
    case RecordWriter::Outcome::NoStep:
        return Tr::tr("It refers to a step that the run does not have.");
    case RecordWriter::Outcome::TooLarge:
        return Tr::tr("The record is larger than 32 MiB.");
    }
    return {};
}

/// The label that stays when the program dies before the end.
QString interruptedLabel(const ImportedFile &file)
{
    return Tr::tr("Import of “%1” (interrupted)").arg(file.path);
}

/// What a record is known by in the report.
QString excerptOf(const exchange::Record &record)
{
    if (const auto *memory = std::get_if<Memory>(&record))
        return memory->title.left(100);
    if (const auto *evidence = std::get_if<exchange::EvidenceRecord>(&record))
        return exchange::displayExcerpt(evidence->ruling.sentence.toUtf8());
    return {};
}

} // namespace

Result<void> PoolSink::writeResults()
{
    WAYMARK_TRY(goOn());
    if (m_results.isEmpty())
        return {};
    ResultImport::FiguresByFile figures;
    const auto written = m_write([&](storage::PoolFile &pool) -> Result<void> {
        if (m_request.dryRun) {
            WAYMARK_TRY_ASSIGN(figures, m_results.count(pool.database()));
            return {};
        }
        WAYMARK_TRY_ASSIGN(const auto transaction, storage::Transaction::begin(pool));
        WAYMARK_TRY_ASSIGN(const auto recorder, this->recorder(*transaction, interruptedLabel(*m_file)));
        WAYMARK_TRY_ASSIGN(figures, m_results.write(*transaction, *recorder, m_clock));
        return commit(*transaction, *recorder, false);
    });
    m_failed = m_failed || !written;
    if (!written)
        return written;
    for (const auto &[file, added] : figures) {
        file->attempts += added.attempts;
        file->rates += added.rates;
        file->unchanged += added.unchanged;
        m_mayLink = m_mayLink || added.attempts > 0;
    }
    return {};
}

Result<void> PoolSink::commit(storage::Transaction &transaction, storage::ChangeRecorder &recorder, bool vectorsMoved)
{
    WAYMARK_TRY_ASSIGN(const ChangeId change, recorder.finish());
    WAYMARK_TRY(transaction.commit());
    if (change.isValid())
        m_change = change;
    if (m_hooks.changed && (change.isValid() || vectorsMoved)) {
        PoolChange news = recorder.poolChange();
        news.vectors = vectorsMoved;
        m_hooks.changed(news);
    }
    return {};
}

Result<std::unique_ptr<storage::ChangeRecorder>> PoolSink::recorder(storage::Transaction &transaction, const QString &label)
{
    if (m_change.isValid()) {
        // Somebody may have undone what has come so far: then the rest is a change of its own.
        WAYMARK_TRY_ASSIGN(const bool open, storage::isOpenForMore(transaction.database(), m_change));
        if (open)
            return storage::ChangeRecorder::resume(transaction, m_change, m_clock);
    }
    return storage::ChangeRecorder::begin(transaction, m_act, label, m_clock);
}

QString PoolSink::awaitedBy(const exchange::Record &record) const
{
    QStringList ids;
    if (const auto *decision = std::get_if<Decision>(&record))
        ids = { decision->memory };
    else if (const auto *relation = std::get_if<Relation>(&record))
        ids = { relation->a, relation->b };
    else if (const auto *evidence = std::get_if<exchange::EvidenceRecord>(&record))
        ids = { evidence->ruling.memory };
    for (const QString &id : std::as_const(ids)) {
        if (m_waitingIds.contains(id))
            return id;
    }
    return {};
}

std::vector<PoolSink::Waiting> PoolSink::takeWaitingFor(const QString &uuid)
{
    return uuid.isEmpty() || m_unresolved.isEmpty() ? std::vector<Waiting>() : m_unresolved.take(uuid);
}

Result<void> PoolSink::writeBatch(storage::PoolFile &pool, std::vector<Waiting> batch, const std::vector<WaitingVector> &vectors, bool last, CountsByFile &counts)
{
    WAYMARK_TRY_ASSIGN(const auto transaction, storage::Transaction::begin(pool));
    WAYMARK_TRY_ASSIGN(const auto recorder, this->recorder(*transaction, interruptedLabel(batch.empty() ? *vectors.front().file : *batch.front().file)));
    RecordWriter writer(*recorder, transaction->database(), m_request.answers, m_clock, m_known);
    // Backwards through a stack, so that what waited for a memory comes right after it.
    std::reverse(batch.begin(), batch.end());
    while (!batch.empty()) {
        Waiting item = std::move(batch.back());
        batch.pop_back();
        WAYMARK_TRY_ASSIGN(const RecordWriter::Outcome outcome, writer.write(item.record, m_addsTrajectoryMemories, last));
        const auto *memory = std::get_if<Memory>(&item.record);
        const bool isTrajectory = std::holds_alternative<Trajectory>(item.record);
        const bool isRuling = std::holds_alternative<exchange::EvidenceRecord>(item.record);
        Counts &figures = counts[item.file];
        const auto complain = [&] {
            figures.quarantined.append({ item.position.line, item.position.offset, complaintOf(outcome), excerptOf(item.record) });
        };
        switch (outcome) {
        case RecordWriter::Outcome::Added:
            figures.trajectories += isTrajectory ? 1 : 0;
            figures.memories += memory || (isTrajectory && m_addsTrajectoryMemories) ? 1 : 0;
            figures.evidence += isRuling ? 1 : 0;
            break;
        case RecordWriter::Outcome::AddedAlone:
            ++figures.memories;
            complain();
            break;
        case RecordWriter::Outcome::Unchanged:
            figures.unchanged += isTrajectory || memory || isRuling ? 1 : 0;
            break;
        case RecordWriter::Outcome::Waits: {
            const QString successor = memory->supersededBy;
            m_waitingIds.insert(memory->uuid);
            m_unresolved[successor].push_back(std::move(item));
            continue;
        }
        case RecordWriter::Outcome::Dangling:
            if (const QString awaited = awaitedBy(item.record); !awaited.isEmpty()) {
                m_unresolved[awaited].push_back(std::move(item));
                continue;
            }
            complain();
            break;
        case RecordWriter::Outcome::NoRun:
        case RecordWriter::Outcome::OtherRun:
        case RecordWriter::Outcome::NoStep:
        case RecordWriter::Outcome::TooLarge:
            complain();
            break;
        }
        if (memory) {
            m_waitingIds.remove(memory->uuid);
            for (Waiting &released : takeWaitingFor(memory->uuid))
                batch.push_back(std::move(released));
        }
    }
    VectorWriter vectorWriter(*transaction, m_clock);
    bool vectorsMoved = false;
    for (const WaitingVector &waiting : vectors) {
        WAYMARK_TRY_ASSIGN(const VectorWriter::Outcome outcome, vectorWriter.write(waiting.vector));
        Counts &figures = counts[waiting.file];
        if (outcome.fate == VectorWriter::Fate::Refused)
            figures.quarantined.append({ waiting.position.line, waiting.position.offset, outcome.reason, {} });
        figures.vectors += outcome.fate == VectorWriter::Fate::Added ? 1 : 0;
        figures.unchanged += outcome.fate == VectorWriter::Fate::Known && waiting.vector.memory.isEmpty() ? 1 : 0;
        vectorsMoved = vectorsMoved || outcome.fate == VectorWriter::Fate::Added;
    }
    WAYMARK_TRY(commit(*transaction, *recorder, vectorsMoved));
    m_newSpaces += vectorWriter.newSpaces();
    return {};
}

Result<void> PoolSink::countOnly(storage::PoolFile &pool, const std::vector<Waiting> &batch, Counts &counts)
{
    for (const Waiting &item : batch) {
        if (std::holds_alternative<exchange::EvidenceRecord>(item.record)) {
            WAYMARK_TRY(countRuling(pool.database(), item, counts));
            continue;
        }
        const auto *memory = std::get_if<Memory>(&item.record);
        const auto *trajectory = std::get_if<Trajectory>(&item.record);
        if (!memory && !trajectory)
            continue;
        const QByteArray hash = memory ? memory->sourceHash : trajectory->sourceHash;
        WAYMARK_TRY_ASSIGN(const QString there, memory ? storage::memoryUuidBySource(pool.database(), hash) : storage::trajectoryUuidBySource(pool.database(), hash));
        const QString idInFile = memory ? memory->uuid : trajectory->uuid;
        if (!there.isEmpty() && !idInFile.isEmpty())
            (memory ? m_known.memories : m_known.trajectories).insert(idInFile, there);
        else if (!there.isEmpty())
            ; // what refers to it names its source
        else if (memory)
            m_rehearsal.addMemory(*memory);
        else
            m_rehearsal.addRun(*trajectory);
        const bool known = !there.isEmpty() || m_seen.contains(hash);
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

Result<void> PoolSink::countRuling(storage::Database &database, const Waiting &item, Counts &counts)
{
    WAYMARK_TRY_ASSIGN(const RecordWriter::Outcome outcome, m_rehearsal.judge(database, std::get<exchange::EvidenceRecord>(item.record), m_known, m_clock.now()));
    counts.evidence += outcome == RecordWriter::Outcome::Added ? 1 : 0;
    counts.unchanged += outcome == RecordWriter::Outcome::Unchanged ? 1 : 0;
    if (const QString complaint = complaintOf(outcome); !complaint.isEmpty())
        counts.quarantined.append({ item.position.line, item.position.offset, complaint, excerptOf(item.record) });
    return {};
}

Result<void> PoolSink::writeUnresolved()
{
    // What waits for a memory that is nowhere is kept without the link, and the report says so. That lets go what waited for it
    // in turn; memories that wait for each other in a circle stay, and one of them has to begin.
    const auto inOrder = [](const Waiting &a, const Waiting &b) {
        return a.file != b.file ? a.file < b.file : a.position.offset < b.position.offset;
    };
    std::vector<Waiting> nowhere;
    const QStringList successors = m_unresolved.keys();
    for (const QString &successor : successors) {
        if (!m_waitingIds.contains(successor))
            std::ranges::move(m_unresolved.take(successor), std::back_inserter(nowhere));
    }
    std::sort(nowhere.begin(), nowhere.end(), inOrder);
    WAYMARK_TRY(writeAll(std::move(nowhere), {}, true));
    while (!m_unresolved.isEmpty()) {
        QString successor;
        qsizetype place = -1;
        for (auto it = m_unresolved.cbegin(); it != m_unresolved.cend(); ++it) {
            for (qsizetype i = 0; i < qsizetype(it->size()); ++i) {
                const Waiting &item = it->at(size_t(i));
                if (std::holds_alternative<Memory>(item.record) && (place < 0 || inOrder(item, m_unresolved[successor].at(size_t(place))))) {
                    successor = it.key();
                    place = i;
                }
            }
        }
        Q_ASSERT_X(place >= 0, "PoolSink", "what waits, waits for a memory in the end");
        std::vector<Waiting> &those = m_unresolved[successor];
        std::vector<Waiting> one;
        one.push_back(std::move(those[size_t(place)]));
        those.erase(those.begin() + place);
        if (those.empty())
            m_unresolved.remove(successor);
        WAYMARK_TRY(writeAll(std::move(one), {}, true));
    }
    return {};
}

Result<ChangeId> PoolSink::finish(const QString &label)
{
    if (m_request.dryRun)
        return ChangeId();
    WAYMARK_TRY(writeUnresolved());
    if (!m_change.isValid() && m_outcomes.empty())
        return ChangeId();
    const auto written = m_write([&](storage::PoolFile &pool) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const auto transaction, storage::Transaction::begin(pool));
        WAYMARK_TRY_ASSIGN(const auto recorder, this->recorder(*transaction, label));
        RecordWriter writer(*recorder, transaction->database(), m_request.answers, m_clock, m_known);
        for (const auto &[file, outcome] : m_outcomes) {
            WAYMARK_TRY_ASSIGN(const RecordWriter::OutcomeFate fate, writer.writeOutcome(outcome));
            switch (fate) {
            case RecordWriter::OutcomeFate::Added:
                file->outcomes += outcome.isAttemptToo ? 0 : 1; // counted with the attempts
                break;
            case RecordWriter::OutcomeFate::Known:
                file->unchanged += outcome.isAttemptToo ? 0 : 1;
                break;
            case RecordWriter::OutcomeFate::NoRun:
                if (!outcome.isAttemptToo)
                    file->quarantined.append({ 0, 0, Tr::tr("The pool has no run of the task “%1”.").arg(outcome.task), {} });
                break;
            case RecordWriter::OutcomeFate::Ambiguous:
                if (!outcome.isAttemptToo)
                    file->quarantined.append({ 0, 0, Tr::tr("The pool has several runs of the task “%1”, and the result does not say which it is of.").arg(outcome.task), {} });
                break;
            }
        }
        WAYMARK_TRY_ASSIGN(const bool linked, m_mayLink ? storage::linkResults(*transaction) : Result<bool>(false));
        WAYMARK_TRY_ASSIGN(const ChangeId change, recorder->finish(label));
        WAYMARK_TRY(transaction->commit());
        if (change.isValid())
            m_change = change;
        // Usually the label alone: that is no news.
        PoolChange news = recorder->poolChange();
        news.results = news.results || linked;
        if (m_hooks.changed && (!news.memories.isEmpty() || news.results))
            m_hooks.changed(news);
        return {};
    });
    if (!written)
        return Unexpected(written.error());
    return m_change;
}

Result<void> PoolSink::discard()
{
    m_batch.clear();
    m_vectors.clear();
    m_results.clear();
    m_unresolved.clear();
    m_waitingIds.clear();
    if (!m_change.isValid() && m_known.history.isEmpty() && m_newSpaces.isEmpty())
        return {};
    return m_write([&](storage::PoolFile &pool) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const auto transaction, storage::Transaction::begin(pool));
        for (auto origin = m_known.history.crbegin(); origin != m_known.history.crend(); ++origin)
            WAYMARK_TRY(storage::removeForeignChange(transaction->database(), *origin));
        PoolChange change;
        for (const QString &name : std::as_const(m_newSpaces)) {
            WAYMARK_TRY_ASSIGN(const auto space, storage::embeddingSpace(transaction->database(), name, KeyRecipe::Paper));
            if (space)
                WAYMARK_TRY(storage::removeEmbeddingSpace(*transaction, *space));
        }
        WAYMARK_TRY_ASSIGN(const bool open, storage::isOpenForMore(transaction->database(), m_change));
        if (open) {
            WAYMARK_TRY_ASSIGN(change, storage::discardChange(*transaction, m_change));
        }
        WAYMARK_TRY(transaction->commit());
        if (m_hooks.changed && open)
            m_hooks.changed(change);
        m_known.history.clear();
        m_newSpaces.clear();
        m_change = {};
        return {};
    });
}

} // namespace waymark::curation
