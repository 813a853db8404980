// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/savedqueries.h"

#include "services/base/hash.h"
#include "services/curation/change.h"
#include "services/curation/editrows.h"
#include "services/curation/scratch.h"
#include "services/retrieval/ranking/ranking.h"
#include "services/storage/memorystore.h"
#include "services/storage/rowjson.h"
#include "services/storage/savedquerystore.h"

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

const QString table = u"saved_query"_s;

Unexpected gone()
{
    return failure(ErrorCode::NotFound, Tr::tr("The saved query is not in the pool any more."));
}

Memory addedBy(const ScratchChange &change)
{
    Memory memory;
    applyScratchText(change, memory);
    return memory;
}

Result<void> writeScratch(ChangeRecorder &recorder, Database &database, const ScratchChange &change, const EditContext &context)
{
    switch (change.kind) {
    case ScratchChange::Kind::Edit: {
        MemoryEdit edit;
        edit.id = change.memory;
        edit.title = change.title;
        edit.description = change.description;
        edit.content = change.content;
        WAYMARK_TRY(writeEdit(recorder, database, edit));
        return {};
    }
    case ScratchChange::Kind::Retire:
        return writeRetirement(recorder, database, change.memory, context.clock.now());
    case ScratchChange::Kind::Expire: {
        ValidityEdit validity;
        validity.until = std::optional(std::optional(change.until));
        return writeValidity(recorder, database, change.memory, validity);
    }
    case ScratchChange::Kind::Supersede:
        WAYMARK_TRY(writeSuccession(recorder, database, { change.memory }, change.by, context));
        return {};
    case ScratchChange::Kind::Add:
        WAYMARK_TRY(writeNewMemory(recorder, database, addedBy(change), context.clock));
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

Result<AppliedChange> saveQuery(const EditContext &context, const SavedQuery &query)
{
    SavedQuery saved = query;
    saved.name = query.name.trimmed();
    if (saved.name.isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("A saved query needs a name."));
    if (saved.query.task.trimmed().isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("A saved query needs a task."));
    const auto label = [&](int) { return Tr::tr("Save the query “%1”").arg(saved.name); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const QList<SavedQuery> known, storage::allSavedQueries(database));
        const auto sameName = std::ranges::find(known, saved.name, &SavedQuery::name);
        if (saved.uuid.isEmpty() && sameName != known.end())
            saved.uuid = sameName->uuid;
        if (saved.uuid.isEmpty()) {
            saved.uuid = newUuid();
            saved.position = known.isEmpty() ? 0 : known.last().position + 1;
            WAYMARK_TRY(recorder.insert(table, storage::savedQueryColumns(saved)));
            return {};
        }
        if (sameName != known.end() && sameName->uuid != saved.uuid)
            return failure(ErrorCode::AlreadyExists, Tr::tr("There is a saved query “%1” already.").arg(saved.name));
        WAYMARK_TRY_ASSIGN(const qint64 id, storage::rowIdOf(database, table, saved.uuid));
        if (id == 0)
            return gone();
        QVariantMap columns = storage::savedQueryColumns(saved);
        columns.remove(u"uuid"_s);
        columns.remove(u"position"_s);
        WAYMARK_TRY(recorder.update(table, id, columns));
        return {};
    });
}

Result<AppliedChange> removeQuery(const EditContext &context, const QString &uuid)
{
    QString name;
    const auto label = [&](int) { return Tr::tr("Delete the query “%1”").arg(name); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const QList<SavedQuery> known, storage::allSavedQueries(database));
        const auto query = std::ranges::find(known, uuid, &SavedQuery::uuid);
        WAYMARK_TRY_ASSIGN(const qint64 id, storage::rowIdOf(database, table, uuid));
        if (id == 0 || query == known.end())
            return gone();
        name = query->name;
        return recorder.remove(table, id);
    });
}

Result<AppliedChange> applyScratch(const EditContext &context, const QList<ScratchChange> &scratch)
{
    const auto label = [&](int n) { return Tr::tr("Apply what was tried on %n memories", nullptr, n); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        for (const ScratchChange &change : scratch)
            WAYMARK_TRY(writeScratch(recorder, database, change, context));
        return {};
    });
}

Result<void> logAnswer(const EditContext &context, const RetrievalResult &result)
{
    if (context.pool.isReadOnly())
        return {};
    Database &database = context.pool.database();
    QList<RetrievalHit> hits;
    for (const RetrievalCandidate &candidate : retrieval::topOf(result.candidates, result.query.top)) {
        WAYMARK_TRY_ASSIGN(const QList<MemoryRow> rows, storage::memoryRows(database, { candidate.id }));
        hits.append({ candidate.id, rows.isEmpty() ? QString() : rows.first().uuid, candidate.score });
    }
    WAYMARK_TRY_ASSIGN(const auto transaction, storage::Transaction::begin(context.pool));
    WAYMARK_TRY(storage::logRetrieval(*transaction, result.query, hits, context.act, context.clock.now()));
    return transaction->commit();
}

} // namespace waymark::curation
