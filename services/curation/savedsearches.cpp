// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/savedsearches.h"

#include "services/base/hash.h"
#include "services/curation/change.h"
#include "services/storage/recordstore.h"
#include "services/storage/rowjson.h"

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

const QString table = u"saved_search"_s;

Unexpected gone()
{
    return failure(ErrorCode::NotFound, Tr::tr("The saved search is not in the pool any more."));
}

} // namespace

Result<AppliedChange> saveSearch(const EditContext &context, const QString &name, const QString &query)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("A saved search needs a name."));
    const auto label = [&](int) { return Tr::tr("Save search “%1”").arg(trimmed); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const QList<SavedSearch> searches, storage::allSavedSearches(database));
        for (const SavedSearch &search : searches) {
            if (search.name == trimmed) {
                WAYMARK_TRY_ASSIGN(const qint64 id, storage::rowIdOf(database, table, search.uuid));
                WAYMARK_TRY(recorder.update(table, id, { { u"query"_s, query } }));
                return {};
            }
        }
        const int position = searches.isEmpty() ? 0 : searches.last().position + 1;
        WAYMARK_TRY(recorder.insert(table, storage::savedSearchColumns({ newUuid(), trimmed, query, position })));
        return {};
    });
}

Result<AppliedChange> renameSearch(const EditContext &context, const QString &uuid, const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("A saved search needs a name."));
    const auto label = [&](int) { return Tr::tr("Rename search to “%1”").arg(trimmed); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const qint64 id, storage::rowIdOf(database, table, uuid));
        if (id == 0)
            return gone();
        const auto renamed = recorder.update(table, id, { { u"name"_s, trimmed } });
        if (!renamed && renamed.error().code == ErrorCode::Conflict)
            return failure(ErrorCode::AlreadyExists, Tr::tr("There is a saved search “%1” already.").arg(trimmed));
        if (!renamed)
            return Unexpected(renamed.error());
        return {};
    });
}

Result<AppliedChange> removeSearch(const EditContext &context, const QString &uuid)
{
    QString name;
    const auto label = [&](int) { return Tr::tr("Delete search “%1”").arg(name); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const QList<SavedSearch> searches, storage::allSavedSearches(database));
        for (const SavedSearch &search : searches) {
            if (search.uuid == uuid)
                name = search.name;
        }
        WAYMARK_TRY_ASSIGN(const qint64 id, storage::rowIdOf(database, table, uuid));
        if (id == 0)
            return gone();
        return recorder.remove(table, id);
    });
}

Result<AppliedChange> moveSearch(const EditContext &context, const QString &uuid, int by)
{
    const auto label = [&](int) { return Tr::tr("Move a saved search"); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        WAYMARK_TRY_ASSIGN(QList<SavedSearch> searches, storage::allSavedSearches(database));
        const auto it = std::find_if(searches.begin(), searches.end(), [&](const SavedSearch &search) { return search.uuid == uuid; });
        if (it == searches.end())
            return gone();
        const qsizetype from = it - searches.begin();
        const qsizetype to = qBound(qsizetype(0), from + by, searches.size() - 1);
        searches.move(from, to);
        for (qsizetype i = 0; i < searches.size(); ++i) {
            WAYMARK_TRY_ASSIGN(const qint64 id, storage::rowIdOf(database, table, searches.at(i).uuid));
            WAYMARK_TRY(recorder.update(table, id, { { u"position"_s, qint64(i) } }));
        }
        return {};
    });
}

} // namespace waymark::curation
