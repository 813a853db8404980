// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/exportrun.h"

#include "services/curation/filter.h"
#include "services/storage/evidencestore.h"
#include "services/storage/journal.h"
#include "services/storage/memorystore.h"
#include "services/storage/newfile.h"
#include "services/storage/recordstore.h"
#include "services/storage/trajectorystore.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using exchange::Record;

namespace {

/// A read transaction; within one that is open already it does nothing.
class Snapshot
{
    Q_DISABLE_COPY_MOVE(Snapshot)

public:
    explicit Snapshot(storage::Database &database)
        : m_database(database)
        , m_isOurs(database.execute("BEGIN").has_value())
    {
    }
    ~Snapshot()
    {
        if (m_isOurs)
            m_database.execute("COMMIT");
    }

private:
    storage::Database &m_database;
    bool m_isOurs;
};

// What a record costs, roughly, as measured on a large pool.
constexpr qint64 looking = 4; // reading it for its references
constexpr qint64 writing = 12; // reading and writing it
constexpr qint64 asking = 1; // whether something belongs to it

Unexpected exportCancelled()
{
    return failure(ErrorCode::Cancelled, QCoreApplication::translate("curation", "The export was cancelled. No file was written."));
}

} // namespace

PoolExportSource::PoolExportSource(storage::Database &database, QList<MemoryId> memories, bool everything, QDate asOf, const WorkHooks &hooks)
    : m_database(database)
    , m_memories(std::move(memories))
    , m_everything(everything)
    , m_asOf(asOf)
    , m_poolUuid(storage::poolMeta(database, u"uuid"_s).value_or(QString()))
    , m_cancel(hooks.cancel)
    , m_teller(hooks)
{
}

void PoolExportSource::expect(qint64 records, qint64 weight)
{
    m_records = records;
    m_weight = weight;
}

Result<void> PoolExportSource::goOn(qint64 weight)
{
    if (m_cancel.isCancelled())
        return exportCancelled();
    // Shown in records, as if each cost the same.
    if (m_teller.isDue()) {
        const qint64 done = m_weight > 0 ? m_records * qMin(m_weightDone, m_weight) / m_weight : 0;
        m_teller.tell({ done, m_records > 0 ? m_records : -1, QCoreApplication::translate("curation", "Writing the records") });
    }
    m_weightDone += weight;
    return {};
}

Result<void> PoolExportSource::forEachMemory(const MemoryVisitor &visit)
{
    expect(m_memories.size(), m_memories.size() * writing);
    return eachMemory(m_memories, writing, visit);
}

Result<void> PoolExportSource::eachMemory(const QList<MemoryId> &memories, qint64 weight, const MemoryVisitor &visit)
{
    return storage::forEachMemory(m_database, memories, [&](const Memory &memory) -> Result<void> {
        WAYMARK_TRY(goOn(weight));
        return visit(memory);
    });
}

Result<void> PoolExportSource::forEachRecord(const RecordVisitor &visit)
{
    WAYMARK_TRY_ASSIGN(const qint64 changes, m_everything ? storage::countChanges(m_database) : Result<qint64>(0));
    // Looked at for their order, and those of a filter for what they belong to before that; written; asked for relations, for
    // decisions and for evidence.
    const qint64 weight = (m_everything ? looking : 3 * looking) + writing + 3 * asking;
    expect(m_memories.size() + changes, m_memories.size() * weight + changes * looking);
    WAYMARK_TRY(visitContext(visit));
    WAYMARK_TRY(visitTrajectories(visit));
    WAYMARK_TRY(visitMemories(visit));
    if (!m_everything)
        return {};
    WAYMARK_TRY_ASSIGN(const QList<SavedSearch> searches, storage::allSavedSearches(m_database));
    for (const SavedSearch &search : searches)
        WAYMARK_TRY(visit(search));
    return visitJournal(visit);
}

Result<void> PoolExportSource::visitContext(const RecordVisitor &visit)
{
    QSet<QString> domains;
    QSet<std::pair<QString, QString>> tasks;
    if (!m_everything) {
        WAYMARK_TRY(eachMemory(m_memories, looking, [&](const Memory &memory) -> Result<void> {
            domains.insert(memory.domain);
            tasks.insert({ memory.domain, memory.task });
            return {};
        }));
    }
    WAYMARK_TRY_ASSIGN(const QList<Domain> allDomains, storage::allDomains(m_database));
    for (const Domain &domain : allDomains) {
        if (m_everything || domains.contains(domain.name))
            WAYMARK_TRY(visit(domain));
    }
    WAYMARK_TRY_ASSIGN(const QList<Task> allTasks, storage::allTasks(m_database));
    for (const Task &task : allTasks) {
        if (m_everything || tasks.contains({ task.domain, task.externalId }))
            WAYMARK_TRY(visit(task));
    }
    return {};
}

Result<void> PoolExportSource::visitTrajectories(const RecordVisitor &visit)
{
    QStringList uuids;
    if (m_everything) {
        WAYMARK_TRY_ASSIGN(uuids, storage::allTrajectoryUuids(m_database));
    } else {
        QSet<QString> seen;
        WAYMARK_TRY(eachMemory(m_memories, looking, [&](const Memory &memory) -> Result<void> {
            if (!memory.trajectory.isEmpty() && !seen.contains(memory.trajectory))
                uuids.append(memory.trajectory);
            seen.insert(memory.trajectory);
            return {};
        }));
    }
    expect(m_records + uuids.size(), m_weight + uuids.size() * writing);
    for (const QString &uuid : std::as_const(uuids)) {
        WAYMARK_TRY(goOn(writing));
        WAYMARK_TRY_ASSIGN(const std::optional<Trajectory> trajectory, storage::trajectoryByUuid(m_database, uuid));
        if (trajectory)
            WAYMARK_TRY(visit(*trajectory));
    }
    return {};
}

Result<QList<MemoryId>> PoolExportSource::successorsFirst()
{
    QHash<MemoryId, QString> successor;
    QHash<QString, MemoryId> byUuid;
    WAYMARK_TRY(eachMemory(m_memories, looking, [&](const Memory &memory) -> Result<void> {
        byUuid.insert(memory.uuid, memory.id);
        if (!memory.supersededBy.isEmpty())
            successor.insert(memory.id, memory.supersededBy);
        return {};
    }));
    QList<MemoryId> ordered;
    QSet<MemoryId> placed;
    for (const MemoryId id : std::as_const(m_memories)) {
        QList<MemoryId> chain { id };
        while (successor.contains(chain.last())) {
            const MemoryId next = byUuid.value(successor.value(chain.last()));
            if (!next.isValid() || chain.contains(next))
                break;
            chain.append(next);
        }
        for (auto it = chain.crbegin(); it != chain.crend(); ++it) {
            if (!placed.contains(*it)) {
                placed.insert(*it);
                ordered.append(*it);
            }
        }
    }
    return ordered;
}

Result<void> PoolExportSource::visitMemories(const RecordVisitor &visit)
{
    WAYMARK_TRY_ASSIGN(const QList<MemoryId> ordered, successorsFirst());
    QSet<QString> written;
    WAYMARK_TRY(eachMemory(ordered, writing, [&](const Memory &memory) {
        written.insert(memory.uuid);
        return visit(memory);
    }));
    QSet<QString> relations;
    for (const MemoryId id : ordered) {
        WAYMARK_TRY(goOn(asking));
        WAYMARK_TRY_ASSIGN(const QList<Relation> list, storage::relationsOf(m_database, id));
        for (Relation relation : list) {
            // Stored by row id; between pools the order of the uuids is the one that stays.
            if (storage::isSymmetrical(relation.kind) && relation.b < relation.a)
                std::swap(relation.a, relation.b);
            if (!written.contains(relation.a) || !written.contains(relation.b) || relations.contains(relation.uuid))
                continue;
            relations.insert(relation.uuid);
            WAYMARK_TRY(visit(relation));
        }
    }
    for (const MemoryId id : ordered) {
        WAYMARK_TRY(goOn(asking));
        WAYMARK_TRY_ASSIGN(const QList<Decision> list, storage::decisionsOf(m_database, id));
        for (auto decision = list.crbegin(); decision != list.crend(); ++decision)
            WAYMARK_TRY(visit(*decision));
    }
    return visitEvidence(ordered, visit);
}

Result<void> PoolExportSource::visitEvidence(const QList<MemoryId> &memories, const RecordVisitor &visit)
{
    for (const MemoryId id : memories) {
        WAYMARK_TRY(goOn(asking));
        WAYMARK_TRY_ASSIGN(const QList<EvidenceRuling> rulings, storage::rulingsOf(m_database, id));
        if (rulings.isEmpty())
            continue;
        WAYMARK_TRY_ASSIGN(const storage::RulingPlace place, storage::rulingPlaceOf(m_database, id));
        for (const EvidenceRuling &ruling : rulings)
            WAYMARK_TRY(visit(exchange::EvidenceRecord { ruling, place.memorySource, place.trajectory, place.trajectorySource }));
    }
    return {};
}

Result<void> PoolExportSource::visitJournal(const RecordVisitor &visit)
{
    WAYMARK_TRY_ASSIGN(const QList<Change> changes, storage::changes(m_database));
    QHash<ChangeId, QString> origins;
    for (const Change &change : changes)
        origins.insert(change.id, change.origin);
    for (auto it = changes.crbegin(); it != changes.crend(); ++it) {
        WAYMARK_TRY(goOn(looking));
        exchange::JournalRecord record { *it, {} };
        if (record.change.origin.isEmpty())
            record.change.origin = m_poolUuid + u':' + QString::number(it->id.value);
        else if (it->undoes.isValid()) // counts in the pool that it came from
            record.change.undoes.value = origins.value(it->undoes).section(u':', -1).toLongLong();
        WAYMARK_TRY_ASSIGN(record.rows, storage::rowsOfChange(m_database, it->id));
        WAYMARK_TRY(visit(record));
    }
    return {};
}

Result<exchange::ExportCount> exportPool(storage::Database &database, const ExportRequest &request, QDate today, QIODevice *device, const WorkHooks &hooks)
{
    if (hooks.cancel.isCancelled())
        return exportCancelled();
    const exchange::Exporter *exporter = exchange::exporterByName(request.format);
    if (!exporter)
        return failure(ErrorCode::InvalidArgument, QCoreApplication::translate("curation", "There is no export format “%1”.").arg(request.format));
    const bool toDevice = request.path.isEmpty() || request.path == "-"_L1;
    if (toDevice && !device)
        return failure(ErrorCode::InvalidArgument, QCoreApplication::translate("curation", "An export needs a file to write to."));
    if (!toDevice && storage::belongsToPool(request.path, database.path()))
        return failure(ErrorCode::InvalidArgument, QCoreApplication::translate("curation", "“%1” is the open pool itself. Choose another file for the export.").arg(request.path));
    // One picture of the pool, whatever others write meanwhile.
    const Snapshot snapshot(database);
    const QDate asOf = request.asOf.isValid() ? request.asOf : today;
    QList<MemoryId> memories = request.memories;
    if (memories.isEmpty()) {
        WAYMARK_TRY_ASSIGN(const FilterResult matching, runFilter(database, { request.terms, { { SortKey::Created, false } }, asOf, 0 }, today));
        memories = matching.ids;
    }
    PoolExportSource source(database, memories, request.terms.isEmpty() && request.memories.isEmpty(), asOf, hooks);
    if (toDevice)
        return exporter->write(source, *device);
    QSaveFile file(request.path);
    const auto notWritten = [&] {
        return failure(ErrorCode::Io, QCoreApplication::translate("curation", "“%1” could not be written: %2.").arg(request.path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return notWritten();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    WAYMARK_TRY_ASSIGN(const exchange::ExportCount count, exporter->write(source, file));
    if (hooks.cancel.isCancelled())
        return exportCancelled();
    if (!file.commit())
        return notWritten();
    return count;
}

} // namespace waymark::curation
