// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/call.h"
#include "app/cli/objects.h"
#include "app/cli/table.h"
#include "services/storage/journal.h"
#include "services/storage/memorystore.h"
#include "services/storage/statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// Either the journal or the history of one memory.
Result<QList<HistoryEntry>> entriesOf(Call &call, storage::Database &database)
{
    if (const QStringList words = call.arguments().words(); !words.isEmpty()) {
        WAYMARK_TRY_ASSIGN(const MemoryId id, storage::resolveMemory(database, words.first()));
        WAYMARK_TRY_ASSIGN(const MemoryDetails details, storage::memoryDetails(database, id));
        return details.history;
    }
    WAYMARK_TRY_ASSIGN(const QList<Change> changes, storage::changes(database));
    QList<HistoryEntry> entries;
    for (const Change &change : changes)
        entries.append({ change, {} });
    return entries;
}

Result<ExitCode> runHistory(Call &call)
{
    WAYMARK_TRY_ASSIGN(const std::optional<qint64> limit, call.number(u"limit"_s));
    WAYMARK_TRY_ASSIGN(const auto pool, call.openPoolForReading());
    WAYMARK_TRY_ASSIGN(QList<HistoryEntry> entries, entriesOf(call, pool->database()));
    if (limit && *limit < entries.size())
        entries.resize(*limit);
    const bool ofMemory = !call.arguments().words().isEmpty();
    Table table({ { Tr::tr("Change"), 0, Table::Align::Right }, { Tr::tr("When") }, { Tr::tr("Author"), 24 }, { Tr::tr("What"), 80 }, { Tr::tr("Why") } });
    for (const HistoryEntry &entry : std::as_const(entries)) {
        const Change &change = entry.change;
        if (call.isJson())
            call.print(ofMemory ? historyObject(entry) : changeObject(change));
        else
            table.addRow({ QString::number(change.id.value), storage::timeText(change.at), change.author, change.label, change.reason });
    }
    if (!table.isEmpty()) {
        const QStringList lines = table.lines(call.environment().columns);
        for (const QString &line : lines)
            call.print(line);
    }
    return ExitCode::Done;
}

} // namespace

Verb historyVerb()
{
    return { u"history"_s,
             Tr::tr("lists the changes of the pool, or those of one memory"),
             u"[ID] [--limit N]"_s,
             Tr::tr("Newest first.\n\n"
                    "JSON, one object a line: {change, at, author, tool, label, reason, undoes, rows, origin}. undoes is the change that\n"
                    "this one takes back; origin is set for changes that came with an import, as “uuid of the pool:number”. For one\n"
                    "memory also before and after: the fields that the change touched, null before it was added and after it was removed."),
             { { u"limit"_s, u"N"_s, Tr::tr("at most so many"), {} } },
             0,
             1,
             &runHistory };
}

} // namespace waymark::cli
