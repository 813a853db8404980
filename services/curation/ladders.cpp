// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/ladders.h"

#include "services/curation/lintpool.h"
#include "services/lineage/ladder.h"
#include "services/storage/evidencestore.h"
#include "services/storage/findingstore.h"
#include "services/storage/lintstore.h"
#include "services/storage/memorystore.h"
#include "services/storage/recordstore.h"
#include "services/storage/savedquerystore.h"
#include "services/storage/trajectorystore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::Database;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

Result<Memory> memoryAt(Database &database, MemoryId id)
{
    WAYMARK_TRY_ASSIGN(std::optional<Memory> memory, storage::memoryById(database, id));
    if (!memory)
        return failure(ErrorCode::NotFound, Tr::tr("The memory is not in the pool any more."));
    return *std::move(memory);
}

Result<QList<MemoryId>> memoriesOf(Database &database, const Trajectory &run)
{
    QList<MemoryId> ids;
    for (const MemoryType type : allMemoryTypes()) {
        WAYMARK_TRY_ASSIGN(const QList<MemoryId> ofType, storage::memoriesOfTrajectory(database, run.id.value, type));
        ids += ofType;
    }
    return ids;
}

} // namespace

Result<Ladder> readLadder(Database &database, const LadderRequest &request, std::shared_ptr<const lint::PoolFacts> pool, const CancelToken &cancel)
{
    Ladder ladder;
    QString uuid = request.run;
    QList<MemoryId> ids;
    if (uuid.isEmpty()) {
        WAYMARK_TRY_ASSIGN(const Memory memory, memoryAt(database, request.memory));
        uuid = memory.trajectory;
        ids = { request.memory };
    }
    if (!uuid.isEmpty()) {
        WAYMARK_TRY_ASSIGN(std::optional<Trajectory> run, storage::trajectoryByUuid(database, uuid));
        if (!run)
            return failure(ErrorCode::NotFound, Tr::tr("The pool holds no trajectory “%1”.").arg(uuid));
        ladder.run = *std::move(run);
        WAYMARK_TRY_ASSIGN(ladder.subRuns, storage::subRunsOf(database, ladder.run));
        WAYMARK_TRY_ASSIGN(ids, memoriesOf(database, ladder.run));
    }
    QHash<QString, QList<EvidenceRuling>> rulings;
    QStringList uuids;
    for (const MemoryId id : std::as_const(ids)) {
        Rung rung;
        WAYMARK_TRY_ASSIGN(rung.memory, memoryAt(database, id));
        WAYMARK_TRY_ASSIGN(rung.findings, storage::findingsOf(database, id));
        WAYMARK_TRY_ASSIGN(const QList<EvidenceRuling> own, storage::rulingsOf(database, id));
        rulings.insert(rung.memory.uuid, own);
        uuids << rung.memory.uuid;
        ladder.rungs.append(std::move(rung));
    }
    std::ranges::stable_sort(ladder.rungs, [](const Rung &a, const Rung &b) {
        return std::pair(a.memory.type, a.memory.retiredAt.has_value()) < std::pair(b.memory.type, b.memory.retiredAt.has_value());
    });
    WAYMARK_TRY_ASSIGN(ladder.retrievals, storage::retrievalsOf(database, uuids));
    if (!pool) {
        WAYMARK_TRY_ASSIGN(const QList<MemoryId> all, storage::allMemoryIds(database));
        WAYMARK_TRY_ASSIGN(pool, countWords(database, all, cancel));
    }
    lineage::alignLadder(ladder, rulings, pool, request.threshold, cancel);
    if (cancel.isCancelled())
        return failure(ErrorCode::Cancelled, Tr::tr("Cancelled."));
    return ladder;
}

Result<QList<Generation>> readGenerations(Database &database, MemoryId memory)
{
    WAYMARK_TRY_ASSIGN(const MemoryDetails details, storage::memoryDetails(database, memory));
    QList<Generation> generations = earlierRevisions(details);
    const auto add = [&](const Memory &other, Generation generation) {
        generation.memory = other.id;
        generation.title = other.title;
        generation.description = other.description;
        generation.content = other.content;
        generations.append(generation);
    };
    QStringList named { details.memory.uuid };
    for (const Relation &relation : details.relations) {
        const bool reversed = relation.b == details.memory.uuid;
        const QString uuid = reversed ? relation.a : relation.b;
        WAYMARK_TRY_ASSIGN(const std::optional<Memory> other, storage::memoryByUuid(database, uuid));
        if (!other)
            continue;
        named << uuid;
        Generation generation;
        generation.kind = Generation::Kind::Related;
        generation.relation = relation.kind;
        generation.isReversed = reversed && !storage::isSymmetrical(relation.kind);
        add(*other, generation);
    }
    for (const MemoryRef &sibling : details.siblings) {
        if (sibling.type != details.memory.type || named.contains(sibling.uuid))
            continue;
        WAYMARK_TRY_ASSIGN(const std::optional<Memory> other, storage::memoryById(database, sibling.id));
        Generation generation;
        generation.kind = Generation::Kind::Sibling;
        if (other)
            add(*other, generation);
    }
    return generations;
}

} // namespace waymark::curation
