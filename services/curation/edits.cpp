// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/edits.h"

#include "services/curation/change.h"
#include "services/curation/editrows.h"
#include "services/domain/outcome.h"
#include "services/domain/payload.h"
#include "services/storage/memorystore.h"
#include "services/storage/rowjson.h"
#include "services/storage/statement.h"
#include "services/storage/trajectorystore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::AppliedChange;
using storage::ChangeRecorder;
using storage::Database;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

/// In the place of the version of a prompt that would have made the memory.
const QString byHand = u"by hand"_s;

QList<MemoryId> withoutRepeats(const QList<MemoryId> &memories)
{
    QList<MemoryId> once;
    QSet<MemoryId> seen;
    for (const MemoryId id : memories) {
        if (!seen.contains(id))
            once.append(id);
        seen.insert(id);
    }
    return once;
}

} // namespace

Result<AppliedChange> decide(const EditContext &context, const QList<MemoryId> &memories, ReviewStatus status, std::optional<double> seconds)
{
    const auto label = [status](int n) {
        switch (status) {
        case ReviewStatus::Accepted:
            return Tr::tr("Accept %n memories", nullptr, n);
        case ReviewStatus::Rejected:
            return Tr::tr("Reject %n memories", nullptr, n);
        case ReviewStatus::NeedsWork:
            return Tr::tr("Mark %n memories as needing work", nullptr, n);
        case ReviewStatus::Unreviewed:
            return Tr::tr("Mark %n memories as unreviewed", nullptr, n);
        }
        Q_UNREACHABLE();
    };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        for (const MemoryId id : withoutRepeats(memories))
            WAYMARK_TRY(writeDecision(recorder, database, id, status, context, seconds));
        return {};
    });
}

Result<AppliedChange> edit(const EditContext &context, const MemoryEdit &change)
{
    QString title;
    const auto label = [&title](int) { return Tr::tr("Edit “%1”").arg(title); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        WAYMARK_TRY_ASSIGN(title, writeEdit(recorder, database, change));
        return {};
    });
}

Result<AppliedChange> addMemory(const EditContext &context, const NewMemory &added)
{
    if (added.type == MemoryType::Trajectory)
        return failure(ErrorCode::InvalidArgument, Tr::tr("A trajectory is what happened: it cannot be written by hand."));
    Memory memory;
    memory.type = added.type;
    memory.trajectory = added.trajectory;
    memory.domain = added.domain;
    memory.title = added.title.trimmed();
    memory.description = added.description;
    memory.content = added.content;
    memory.promptVersion = byHand;
    writeToPayload(memory);
    // A long goal or summary takes the same shape as an imported one: its beginning is the title.
    if (memory.description.trimmed().isEmpty() && !memory.title.isEmpty())
        fillFromPayload(memory);
    const auto label = [&memory](int) { return Tr::tr("Add “%1”").arg(titleFromText(memory.title, 60)); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) { return writeNewMemory(recorder, database, memory, context.clock); });
}

Result<AppliedChange> editTags(const EditContext &context, const QList<MemoryId> &memories, const TagEdit &tags)
{
    const auto label = [](int n) { return Tr::tr("Change the tags of %n memories", nullptr, n); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        for (const MemoryId id : memories) {
            WAYMARK_TRY_ASSIGN(const Memory memory, memoryOf(database, id));
            QStringList list = memory.tags + tags.add;
            for (const QString &tag : tags.remove)
                list.removeAll(tag);
            WAYMARK_TRY(recorder.update(u"memory"_s, id.value, { { u"tags"_s, storage::tagsColumn(list) } }));
        }
        return {};
    });
}

Result<AppliedChange> retire(const EditContext &context, const QList<MemoryId> &memories)
{
    const auto label = [](int n) { return Tr::tr("Retire %n memories", nullptr, n); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        for (const MemoryId id : memories) {
            WAYMARK_TRY(writeRetirement(recorder, database, id, context.clock.now()));
        }
        return {};
    });
}

Result<AppliedChange> reinstate(const EditContext &context, const QList<MemoryId> &memories)
{
    const auto label = [](int n) { return Tr::tr("Reinstate %n memories", nullptr, n); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        for (const MemoryId id : memories) {
            WAYMARK_TRY_ASSIGN(const Memory memory, memoryOf(database, id));
            if (memory.retiredAt)
                WAYMARK_TRY(recorder.update(u"memory"_s, id.value, { { u"retired_at"_s, QVariant() } }));
        }
        return {};
    });
}

Result<AppliedChange> supersede(const EditContext &context, const QList<MemoryId> &memories, MemoryId by)
{
    int superseded = 0;
    const auto label = [&superseded](int) { return Tr::tr("Supersede %n memories", nullptr, superseded); };
    auto applied = makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        WAYMARK_TRY_ASSIGN(superseded, writeSuccession(recorder, database, memories, by, context));
        return {};
    });
    // The successor's relations changed too, but it is not what was superseded.
    if (applied)
        applied->result.affected.removeAll(by);
    return applied;
}

Result<AppliedChange> takeVerifiedOutcome(const EditContext &context, const QList<MemoryId> &memories)
{
    const auto label = [](int n) { return Tr::tr("Give %n memories their verified outcome", nullptr, n); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        for (const MemoryId id : memories) {
            WAYMARK_TRY_ASSIGN(const Memory memory, memoryOf(database, id));
            if (memory.trajectory.isEmpty())
                continue;
            WAYMARK_TRY_ASSIGN(const qint64 run, storage::rowIdOf(database, u"trajectory"_s, memory.trajectory));
            WAYMARK_TRY_ASSIGN(const QList<Verdict> verdicts, storage::verdictsOf(database, run));
            const Outcome verified = outcomeOf(verdicts);
            if (verified.source <= OutcomeSource::Judge || verified == memory.outcome)
                continue;
            QVariantMap columns { { u"outcome"_s, name(verified.value) }, { u"outcome_source"_s, name(verified.source) } };
            if (verified.value != memory.outcome.value && memory.review == ReviewStatus::Accepted)
                columns.insert(u"review"_s, name(ReviewStatus::Unreviewed));
            WAYMARK_TRY(recorder.update(u"memory"_s, id.value, columns));
        }
        return {};
    });
}

Result<AppliedChange> setValidity(const EditContext &context, const QList<MemoryId> &memories, const ValidityEdit &validity)
{
    const auto label = [](int n) { return Tr::tr("Set the validity of %n memories", nullptr, n); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        for (const MemoryId id : memories) {
            WAYMARK_TRY(writeValidity(recorder, database, id, validity));
        }
        return {};
    });
}

} // namespace waymark::curation
