// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/selection.h"

#include "app/cli/lint/findings.h"
#include "services/curation/filter.h"
#include "services/storage/memorystore.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<QList<SortTerm>> sortTerms(const Call &call)
{
    const std::optional<QString> given = call.arguments().value(u"sort"_s);
    if (!given)
        return QList<SortTerm> { { SortKey::Created, true } };
    QList<SortTerm> terms;
    const QStringList names = given->split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const std::optional<SortTerm> term = curation::sortTermFromName(name.trimmed());
        if (!term)
            return failure(ErrorCode::InvalidArgument,
                           Tr::tr("Memories cannot be sorted by “%1”. The keys are %2; a minus before one turns it round.")
                               .arg(name, curation::sortNames().join(u", "_s)));
        terms.append(*term);
    }
    return terms;
}

/// One id a line; a line of JSON is an object with an id.
Result<QStringList> idsFromInput(Call &call)
{
    WAYMARK_TRY_ASSIGN(const QString text, call.inputText());
    QStringList ids;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty())
            continue;
        ids.append(trimmed.startsWith(u'{') ? QJsonDocument::fromJson(trimmed.toUtf8()).object().value("id"_L1).toString() : trimmed);
        if (ids.last().isEmpty())
            return failure(ErrorCode::Parse, Tr::tr("A line of standard input names no id: %1").arg(trimmed.left(80)));
    }
    return ids;
}

Result<QList<MemoryId>> namedMemories(Call &call, storage::Database &database)
{
    QList<MemoryId> memories;
    QSet<MemoryId> seen;
    for (const QString &word : call.arguments().words()) {
        QStringList ids { word };
        if (word == "-"_L1) {
            WAYMARK_TRY_ASSIGN(ids, idsFromInput(call));
        }
        for (const QString &id : std::as_const(ids)) {
            WAYMARK_TRY_ASSIGN(const MemoryId memory, storage::resolveMemory(database, id));
            if (!seen.contains(memory))
                memories.append(memory);
            seen.insert(memory);
        }
    }
    return memories;
}

void printChange(Call &call, const ChangeResult &result)
{
    const qint64 affected = result.affected.size();
    if (call.isJson()) {
        call.print(QJsonObject { { u"change"_s, result.change.isValid() ? QJsonValue(result.change.value) : QJsonValue() }, { u"affected"_s, affected } });
        return;
    }
    if (affected == 0)
        call.print(Tr::tr("Nothing to change: the memories are as asked."));
    else if (call.isDryRun())
        call.print(Tr::tr("This would be: %1. Nothing was changed.").arg(result.label));
    else
        call.print(Tr::tr("Change %1: %2.").arg(result.change.value).arg(result.label));
}

} // namespace

OptionSpec filterOption()
{
    return { u"filter"_s, u"QUERY"_s, Tr::tr("the memories that a query finds, as in the search box"), {} };
}

OptionSpec dryRunOption()
{
    return { u"dry-run"_s, {}, Tr::tr("shows what would happen and changes nothing"), {} };
}

QString editFields()
{
    return Tr::tr("An id is a whole one or a unique beginning of at least 4 characters; “-” reads ids from standard input, one a line.\n"
                  "A filter takes retired memories too, unless it says otherwise.\n\n"
                  "JSON: {change, affected}: the number of the change in the journal (null when nothing was changed) and how many\n"
                  "memories it touched.");
}

Result<QList<MemoryId>> filteredMemories(const Call &call, storage::Database &database, QDate asOf)
{
    FilterRequest request;
    if (const std::optional<QString> filter = call.arguments().value(u"filter"_s))
        request.terms.append(*filter);
    request.asOf = asOf;
    WAYMARK_TRY_ASSIGN(request.sort, sortTerms(call));
    WAYMARK_TRY_ASSIGN(const FilterResult found, curation::runFilter(database, request, call.today()));
    return found.ids;
}

Result<QList<MemoryId>> selectedMemories(Call &call, storage::Database &database)
{
    const std::optional<QString> filter = call.arguments().value(u"filter"_s);
    const bool hasIds = !call.arguments().words().isEmpty();
    if (filter && hasIds)
        return failure(ErrorCode::InvalidArgument, Tr::tr("Name the memories by their ids or by --filter, not both."));
    if (!filter && !hasIds)
        return failure(ErrorCode::InvalidArgument, Tr::tr("“%1” needs the ids of memories or --filter QUERY.").arg(call.arguments().verb().name));
    if (hasIds)
        return namedMemories(call, database);
    if (filter->trimmed().isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("An empty filter would take every memory of the pool. Write --filter 'age>=0' if you mean that."));
    return filteredMemories(call, database, call.today());
}

Result<ExitCode> editPool(Call &call, const std::function<Result<storage::AppliedChange>(const curation::EditContext &)> &edit)
{
    WAYMARK_TRY_ASSIGN(const auto pool, call.openPool());
    const curation::EditContext context { *pool, call.clock(), call.act(), call.isDryRun() };
    WAYMARK_TRY_ASSIGN(const storage::AppliedChange applied, edit(context));
    if (applied.result.change.isValid())
        updateFindings(call, *pool);
    printChange(call, applied.result);
    return ExitCode::Done;
}

Result<ExitCode> editMemories(Call &call, const MemoryEditing &edit)
{
    return editPool(call, [&](const curation::EditContext &context) -> Result<storage::AppliedChange> {
        WAYMARK_TRY_ASSIGN(const QList<MemoryId> memories, selectedMemories(call, context.pool.database()));
        if (memories.isEmpty())
            return storage::AppliedChange();
        return edit(context, memories);
    });
}

} // namespace waymark::cli
