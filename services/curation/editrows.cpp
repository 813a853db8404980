// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/editrows.h"

#include "services/base/hash.h"
#include "services/domain/payload.h"
#include "services/storage/memorystore.h"
#include "services/storage/recordstore.h"
#include "services/storage/statement.h"
#include "services/storage/trajectorystore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::ChangeRecorder;
using storage::Database;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

/// A memory belongs to a task of its own domain: moved to another domain, it takes its task along.
Result<qint64> ensureTask(ChangeRecorder &recorder, Database &database, qint64 domain, const Memory &memory)
{
    WAYMARK_TRY_ASSIGN(const qint64 id, storage::taskId(database, domain, memory.task));
    if (id > 0)
        return id;
    return recorder.insert(u"task"_s, storage::taskColumns({ newUuid(), {}, memory.task, memory.taskText }, domain));
}

QVariant dateColumn(const std::optional<QDate> &date)
{
    return date ? QVariant(date->toString(Qt::ISODate)) : QVariant();
}

} // namespace

Result<Memory> memoryOf(Database &database, MemoryId id)
{
    WAYMARK_TRY_ASSIGN(std::optional<Memory> memory, storage::memoryById(database, id));
    if (!memory)
        return failure(ErrorCode::NotFound, Tr::tr("A memory that was to be changed is not in the pool any more."));
    return *std::move(memory);
}

Result<qint64> ensureDomain(ChangeRecorder &recorder, Database &database, const QString &name)
{
    WAYMARK_TRY_ASSIGN(const qint64 id, storage::domainId(database, name));
    if (id > 0)
        return id;
    return recorder.insert(u"domain"_s, storage::domainColumns({ newUuid(), name, DomainKind::Project, {} }));
}

Result<MemoryId> writeNewMemory(ChangeRecorder &recorder, Database &database, Memory memory, const Clock &clock)
{
    storage::MemoryPlace place;
    if (!memory.trajectory.isEmpty()) {
        WAYMARK_TRY_ASSIGN(const std::optional<Trajectory> run, storage::trajectoryHeader(database, memory.trajectory));
        if (!run)
            return failure(ErrorCode::NotFound, Tr::tr("The pool holds no trajectory “%1”.").arg(memory.trajectory));
        place.trajectory = run->id.value;
        memory.domain = run->domain;
        memory.task = run->task;
        memory.taskText = run->taskText;
        if (memory.outcome == Outcome())
            memory.outcome = outcomeOf(run->verdicts);
    }
    memory.title = memory.title.trimmed();
    if (memory.title.isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("A memory needs a title."));
    if (memory.domain.trimmed().isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("A memory needs a domain."));
    memory.uuid = newUuid();
    memory.recordedAt = clock.now();
    memory.changedAt = memory.recordedAt;
    // It has no source record; its own name is its identity.
    memory.sourceHash = sha256Hex(memory.uuid.toLatin1());
    WAYMARK_TRY_ASSIGN(place.domain, ensureDomain(recorder, database, memory.domain.trimmed()));
    if (!memory.task.isEmpty()) {
        WAYMARK_TRY_ASSIGN(place.task, ensureTask(recorder, database, place.domain, memory));
    }
    WAYMARK_TRY_ASSIGN(const qint64 id, recorder.insert(u"memory"_s, storage::memoryColumns(memory, place)));
    return MemoryId { id };
}

Result<void> writeDecision(ChangeRecorder &recorder, Database &database, MemoryId id, ReviewStatus status, const EditContext &context, std::optional<double> seconds)
{
    WAYMARK_TRY_ASSIGN(const Memory memory, memoryOf(database, id));
    const Decision decision { newUuid(), memory.uuid, memory.revision, context.act.author, status, context.act.reason, seconds, context.clock.now() };
    WAYMARK_TRY(recorder.insert(u"decision"_s, storage::decisionColumns(decision, id.value)));
    WAYMARK_TRY(recorder.update(u"memory"_s, id.value, { { u"review"_s, name(status) } }));
    return {};
}

Result<QString> writeVerdict(ChangeRecorder &recorder, Database &database, const Verdict &verdict, qint64 run)
{
    const QVariantMap columns = storage::verdictColumns(verdict, run);
    WAYMARK_TRY(recorder.insert(u"verdict"_s, columns));
    WAYMARK_TRY_ASSIGN(const QList<Verdict> verdicts, storage::verdictsOf(database, run));
    // What was generated from the run keeps the outcome that it was made under.
    const Outcome outcome = outcomeOf(verdicts);
    WAYMARK_TRY_ASSIGN(const QList<MemoryId> memories, storage::memoriesOfTrajectory(database, run, MemoryType::Trajectory));
    for (const MemoryId id : memories)
        WAYMARK_TRY(recorder.update(u"memory"_s, id.value, { { u"outcome"_s, name(outcome.value) }, { u"outcome_source"_s, name(outcome.source) } }));
    return columns.value(u"uuid"_s).toString();
}

Result<QString> writeEdit(ChangeRecorder &recorder, Database &database, const MemoryEdit &change)
{
    WAYMARK_TRY_ASSIGN(Memory memory, memoryOf(database, change.id));
    const QString title = titleFromText(memory.title, 60);
    if (change.baseRevision != 0 && change.baseRevision != memory.revision)
        return failure(ErrorCode::Conflict, Tr::tr("“%1” was changed by somebody else while you were editing it.").arg(title));
    const Memory before = memory;
    if (change.type && *change.type != memory.type) {
        if (*change.type == MemoryType::Trajectory || memory.type == MemoryType::Trajectory)
            return failure(ErrorCode::InvalidArgument, Tr::tr("A trajectory is what happened: it cannot be re-labelled, nor can another memory become one."));
        memory.type = *change.type;
        memory.payload = {};
    }
    if (change.title)
        memory.title = *change.title;
    if (change.description)
        memory.description = *change.description;
    if (change.content)
        memory.content = *change.content;
    if (change.appliesWhen)
        memory.appliesWhen = *change.appliesWhen;
    if (change.notWhen)
        memory.notWhen = *change.notWhen;
    if (memory.title.trimmed().isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("A memory needs a title."));
    const bool textMoved = memory.title != before.title || memory.description != before.description || memory.content != before.content || memory.type != before.type;
    if (textMoved)
        writeToPayload(memory);
    QVariantMap columns = storage::textColumns(memory);
    if (textMoved && memory.review == ReviewStatus::Accepted)
        columns.insert(u"review"_s, name(ReviewStatus::Unreviewed));
    if (change.tags)
        columns.insert(u"tags"_s, storage::tagsColumn(*change.tags));
    if (change.domain && change.domain->trimmed() != memory.domain) {
        if (change.domain->trimmed().isEmpty())
            return failure(ErrorCode::InvalidArgument, Tr::tr("A memory needs a domain."));
        WAYMARK_TRY_ASSIGN(const qint64 domain, ensureDomain(recorder, database, change.domain->trimmed()));
        columns.insert(u"domain_id"_s, domain);
        if (!memory.task.isEmpty()) {
            WAYMARK_TRY_ASSIGN(const qint64 task, ensureTask(recorder, database, domain, memory));
            columns.insert(u"task_id"_s, task);
        }
    }
    WAYMARK_TRY(recorder.update(u"memory"_s, change.id.value, columns));
    return title;
}

Result<void> writeRetirement(ChangeRecorder &recorder, Database &database, MemoryId id, const QDateTime &now)
{
    WAYMARK_TRY_ASSIGN(const Memory memory, memoryOf(database, id));
    if (!memory.retiredAt)
        WAYMARK_TRY(recorder.update(u"memory"_s, id.value, { { u"retired_at"_s, storage::timeText(now) } }));
    return {};
}

Result<void> writeValidity(ChangeRecorder &recorder, Database &database, MemoryId id, const ValidityEdit &validity)
{
    for (const auto &field : { validity.from, validity.until, validity.nextReview }) {
        // The text form of a date has four digits for the year.
        if (field && *field && (!(*field)->isValid() || (*field)->year() < 1 || (*field)->year() > 9999))
            return failure(ErrorCode::InvalidArgument, Tr::tr("There is no such date."));
    }
    WAYMARK_TRY_ASSIGN(const Memory memory, memoryOf(database, id));
    const std::optional<QDate> from = validity.from.value_or(memory.validFrom);
    const std::optional<QDate> until = validity.until.value_or(memory.validUntil);
    if (from && until && *until < *from)
        return failure(ErrorCode::InvalidArgument,
            Tr::tr("The validity of “%1” would end on %2, before it begins on %3.").arg(memory.title, until->toString(Qt::ISODate), from->toString(Qt::ISODate)));
    QVariantMap columns;
    if (validity.from)
        columns.insert(u"valid_from"_s, dateColumn(*validity.from));
    if (validity.until)
        columns.insert(u"valid_until"_s, dateColumn(*validity.until));
    if (validity.nextReview)
        columns.insert(u"next_review"_s, dateColumn(*validity.nextReview));
    WAYMARK_TRY(recorder.update(u"memory"_s, id.value, columns));
    return {};
}

Result<int> writeSuccession(ChangeRecorder &recorder, Database &database, const QList<MemoryId> &memories, MemoryId by, const EditContext &context)
{
    int superseded = 0;
    const QDate today = context.clock.today();
    WAYMARK_TRY_ASSIGN(const Memory successor, memoryOf(database, by));
    if (successor.retiredAt)
        return failure(ErrorCode::InvalidArgument, Tr::tr("“%1” is retired and cannot take the place of another memory.").arg(successor.title));
    // Whoever stands behind the successor, at any distance, must not be replaced by it.
    QSet<QString> ahead { successor.uuid };
    for (QString next = successor.supersededBy; !next.isEmpty() && !ahead.contains(next);) {
        ahead.insert(next);
        WAYMARK_TRY_ASSIGN(const std::optional<Memory> further, storage::memoryByUuid(database, next));
        next = further ? further->supersededBy : QString();
    }
    for (const MemoryId id : memories) {
        WAYMARK_TRY_ASSIGN(const Memory memory, memoryOf(database, id));
        if (ahead.contains(memory.uuid))
            return failure(ErrorCode::InvalidArgument, Tr::tr("“%1” cannot be superseded by “%2”: it would stand in its own place.").arg(memory.title, successor.title));
        if (memory.supersededBy == successor.uuid)
            continue;
        const QDate until = memory.validUntil ? qMin(*memory.validUntil, today) : today;
        QVariantMap columns { { u"superseded_by"_s, successor.uuid }, { u"valid_until"_s, until.toString(Qt::ISODate) } };
        if (memory.validFrom && *memory.validFrom > until)
            columns.insert(u"valid_from"_s, until.toString(Qt::ISODate));
        WAYMARK_TRY(recorder.update(u"memory"_s, id.value, columns));
        ++superseded;
        WAYMARK_TRY_ASSIGN(const QList<Relation> relations, storage::relationsOf(database, id));
        const bool known = std::any_of(relations.begin(), relations.end(), [&](const Relation &relation) {
            return relation.kind == RelationKind::Supersedes && relation.a == successor.uuid && relation.b == memory.uuid;
        });
        if (!known) {
            const Relation relation { newUuid(), successor.uuid, memory.uuid, RelationKind::Supersedes, {}, u"human"_s, context.act.reason, context.act.author, context.clock.now() };
            WAYMARK_TRY(recorder.insert(u"relation"_s, storage::relationColumns(relation, by.value, id.value)));
        }
    }
    return superseded;
}

} // namespace waymark::curation
