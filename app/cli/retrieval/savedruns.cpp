// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/retrieval/savedruns.h"

#include "app/cli/objects.h"
#include "services/curation/retrievalengine.h"
#include "services/storage/memorystore.h"
#include "services/storage/savedquerystore.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

bool isBad(const SavedQueryRun &run)
{
    return run.isChanged() || !run.problem.isEmpty();
}

QJsonObject runObject(const SavedQueryRun &run)
{
    QJsonArray hits;
    for (qsizetype i = 0; i < run.hits.size(); ++i)
        hits.append(QJsonObject { { u"rank"_s, i + 1 }, { u"id"_s, run.hits[i].uuid }, { u"score"_s, run.hits[i].score } });
    return { { u"id"_s, run.saved.uuid }, { u"name"_s, run.saved.name }, { u"changed"_s, run.isChanged() }, { u"hits"_s, hits },
        { u"expected"_s, QJsonArray::fromStringList(run.saved.expected) }, { u"entered"_s, QJsonArray::fromStringList(run.entered) },
        { u"left"_s, QJsonArray::fromStringList(run.left) }, { u"cut_margin"_s, run.cutMargin ? QJsonValue(*run.cutMargin) : QJsonValue() },
        { u"problem"_s, orNull(run.problem) } };
}

/// "12345678 Round once"
Result<QString> nameOf(storage::Database &database, const QString &uuid)
{
    WAYMARK_TRY_ASSIGN(const std::optional<Memory> memory, storage::memoryByUuid(database, uuid));
    return memory ? uuid.left(8) + u' ' + memory->title : Tr::tr("%1 (not in the pool any more)").arg(uuid.left(8));
}

Result<void> printRun(Call &call, storage::Database &database, const SavedQueryRun &run)
{
    if (!run.problem.isEmpty()) {
        call.print(Tr::tr("“%1” does not run: %2").arg(run.saved.name, run.problem));
        return {};
    }
    call.print(run.isChanged() ? Tr::tr("“%1” has changed.").arg(run.saved.name) : Tr::tr("“%1” is as expected.").arg(run.saved.name));
    for (const QString &uuid : run.left) {
        WAYMARK_TRY_ASSIGN(const QString title, nameOf(database, uuid));
        call.print(u"  "_s + Tr::tr("left: %1").arg(title));
    }
    for (const QString &uuid : run.entered) {
        WAYMARK_TRY_ASSIGN(const QString title, nameOf(database, uuid));
        call.print(u"  "_s + Tr::tr("entered: %1").arg(title));
    }
    return {};
}

} // namespace

Result<ExitCode> runSavedQueries(Call &call, bool asJson, bool check)
{
    WAYMARK_TRY_ASSIGN(const auto pool, call.openPoolForReading());
    WAYMARK_TRY_ASSIGN(const QList<SavedQuery> saved, storage::allSavedQueries(pool->database()));
    curation::RetrievalEngine engine;
    WAYMARK_TRY_ASSIGN(const QList<SavedQueryRun> runs, engine.runSaved(pool->database(), saved, call.today()));
    WAYMARK_TRY(call.checkCancelled());
    QJsonArray list;
    for (const SavedQueryRun &run : runs) {
        if (asJson)
            list.append(runObject(run));
        else
            WAYMARK_TRY(printRun(call, pool->database(), run));
    }
    const auto changed = std::ranges::count_if(runs, &isBad);
    if (asJson)
        call.print(QJsonObject { { u"queries"_s, list }, { u"changed"_s, qint64(changed) } });
    else
        call.remark(Tr::tr("%1 of %n saved queries have changed.", nullptr, int(runs.size())).arg(changed));
    return check && changed > 0 ? ExitCode::Findings : ExitCode::Done;
}

} // namespace waymark::cli
