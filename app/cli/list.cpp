// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lint/findings.h"
#include "app/cli/objects.h"
#include "app/cli/selection.h"
#include "app/cli/table.h"
#include "services/storage/findingstore.h"
#include "services/storage/memorystore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr int shownIdLength = 8;

QStringList cellsOf(const Memory &memory, QDate asOf, const SeverityCounts &findings)
{
    return { memory.uuid.left(shownIdLength),
             name(memory.type),
             memory.domain,
             memory.task,
             name(memory.outcome.value),
             memory.retiredAt ? u"retired"_s : name(validityAsOf(memory.validitySpan(), asOf)),
             name(memory.review),
             QString::number(findings[size_t(Severity::Error)]),
             QString::number(findings[size_t(Severity::Warning)]),
             memory.title };
}

Result<ExitCode> runList(Call &call)
{
    WAYMARK_TRY_ASSIGN(const std::optional<qint64> limit, call.number(u"limit"_s));
    WAYMARK_TRY_ASSIGN(const std::optional<QDate> date, call.date(u"as-of"_s));
    WAYMARK_TRY_ASSIGN(const auto pool, call.openPoolForReading());
    const QDate asOf = date.value_or(call.today());
    WAYMARK_TRY_ASSIGN(QList<MemoryId> ids, filteredMemories(call, pool->database(), asOf));
    const qsizetype found = ids.size();
    if (limit && *limit < found)
        ids.resize(*limit);
    Table table({ { Tr::tr("Id") },
                  { Tr::tr("Type") },
                  { Tr::tr("Domain"), 24 },
                  { Tr::tr("Task"), 32 },
                  { Tr::tr("Outcome") },
                  { Tr::tr("Validity") },
                  { Tr::tr("Review") },
                  { Tr::tr("Errors"), 0, Table::Align::Right },
                  { Tr::tr("Warnings"), 0, Table::Align::Right },
                  { Tr::tr("Title"), 100 } });
    WAYMARK_TRY(storage::forEachMemory(pool->database(), ids, [&](const Memory &memory) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const auto stored, storage::severitiesOf(pool->database(), memory.id));
        const SeverityCounts findings { stored[0], stored[1], stored[2] };
        if (call.isJson())
            call.print(memoryObject(memory, asOf, findings));
        else
            table.addRow(cellsOf(memory, asOf, findings));
        return call.checkCancelled();
    }));
    remarkOutdated(call, pool->database());
    if (call.isJson())
        return ExitCode::Done;
    if (!table.isEmpty()) {
        const QStringList lines = table.lines(call.environment().columns);
        for (const QString &line : lines)
            call.print(line);
    }
    call.remark(ids.size() < found ? Tr::tr("%1 of %n memories.", nullptr, int(found)).arg(ids.size()) : Tr::tr("%n memories.", nullptr, int(found)));
    return ExitCode::Done;
}

} // namespace

Verb listVerb()
{
    return { u"list"_s,
             Tr::tr("lists memories"),
             u"[--filter QUERY] [--sort KEY,…] [--limit N] [--as-of DATE]"_s,
             Tr::tr("Without a filter all memories are listed, retired ones too; newest first.\n\n"
                    "JSON, one object a line: {id, type, domain, task, title, description, content, outcome, outcome_source, validity,\n"
                    "valid_from, valid_until, review, retired, revision, findings}. findings counts {error, warning, info},\n"
                    "those left out that somebody accepted with a reason."),
             { filterOption(),
               { u"sort"_s, u"KEYS"_s, Tr::tr("keys with commas between, such as type,-created; a minus turns one round"), {} },
               { u"limit"_s, u"N"_s, Tr::tr("at most so many"), {} },
               { u"as-of"_s, u"DATE"_s, Tr::tr("validity as of that day instead of today"), {} } },
             0,
             0,
             &runList };
}

} // namespace waymark::cli
