// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/call.h"
#include "app/cli/lint/findings.h"
#include "app/cli/objects.h"
#include "app/cli/table.h"
#include "services/curation/importrun.h"
#include "services/domain/retrieval.h"
#include "services/exchange/registry.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr qsizetype listedRecords = 20;

Result<curation::ImportRequest> requestFrom(const Call &call)
{
    const Arguments &arguments = call.arguments();
    curation::ImportRequest request;
    request.paths = arguments.words();
    if (request.paths.count(u"-"_s) > 1)
        return failure(ErrorCode::InvalidArgument, Tr::tr("Standard input can be read once only."));
    request.standardInput = call.environment().input;
    request.format = arguments.value(u"as"_s).value_or(QString());
    request.answers.domain = arguments.value(u"domain"_s).value_or(QString());
    request.answers.outcome = outcomeFromName(arguments.value(u"outcome"_s).value_or(QString())).value_or(OutcomeValue::Unknown);
    request.answers.condition = arguments.value(u"condition"_s).value_or(QString());
    request.answers.model = arguments.value(u"model"_s).value_or(QString());
    request.space = arguments.value(u"space"_s).value_or(QString());
    if (request.space == lexicalSpace)
        return failure(ErrorCode::InvalidArgument, Tr::tr("The space “%1” holds no vectors; give another name.").arg(request.space));
    request.dryRun = call.isDryRun();
    if (!request.format.isEmpty() && !exchange::formatByName(request.format)) {
        QStringList names;
        for (const auto &format : exchange::formats())
            names.append(format->info().name);
        return failure(ErrorCode::InvalidArgument,
            Tr::tr("There is no format “%1” to read. The formats are %2.").arg(request.format, names.join(u", "_s)) + u' ' + suggestion(request.format, names));
    }
    return request;
}

/// Something was read or was there already. An export of a pool without memories counts as read.
bool isAnythingRead(const ImportReport &report)
{
    const ImportedFile sum = report.totals();
    if (sum.trajectories + sum.memories + sum.outcomesInAll() + sum.evidence + sum.unchanged + sum.vectors > 0)
        return true;
    return std::any_of(report.files.begin(), report.files.end(), [](const ImportedFile &file) {
        const exchange::Format *format = exchange::formatByName(file.format);
        return format && format->info().kind == "pool"_L1 && file.quarantined.isEmpty();
    });
}

Unexpected nothingRead(const ImportReport &report)
{
    const auto first = std::find_if(report.files.begin(), report.files.end(), [](const ImportedFile &file) { return !file.quarantined.isEmpty(); });
    if (first == report.files.end())
        return failure(ErrorCode::NotFound, Tr::tr("There was nothing to import."));
    const Quarantined &entry = first->quarantined.first();
    Unexpected error = failure(ErrorCode::Parse, Tr::tr("Nothing could be imported from “%1”: %2").arg(first->path, entry.reason));
    error.value().file = first->path;
    error.value().line = entry.line;
    return error;
}

void printReport(Call &call, const ImportReport &report)
{
    using Align = Table::Align;
    Table table({ { Tr::tr("Trajectories"), 0, Align::Right },
        { Tr::tr("Memories"), 0, Align::Right },
        { Tr::tr("Outcomes"), 0, Align::Right },
        { Tr::tr("Unchanged"), 0, Align::Right },
        { Tr::tr("Quarantined"), 0, Align::Right },
        { Tr::tr("Format"), 0, Align::Left },
        { Tr::tr("File"), 0, Align::Left } });
    const auto add = [&table](const ImportedFile &file, const QString &format, const QString &name) {
        QStringList cells;
        for (const qint64 count : { file.trajectories, file.memories, file.outcomesInAll(), file.unchanged, qint64(file.quarantined.size()) })
            cells.append(QString::number(count));
        table.addRow(cells + QStringList { format, name });
    };
    for (const ImportedFile &file : report.files)
        add(file, file.format.isEmpty() ? u"-"_s : file.format, file.path);
    const ImportedFile sum = report.totals();
    if (report.files.size() > 1)
        add(sum, {}, Tr::tr("in all"));
    const QStringList lines = table.lines();
    for (const QString &line : lines)
        call.print(line);
    qsizetype listed = 0;
    for (const ImportedFile &file : report.files) {
        for (const Quarantined &entry : file.quarantined) {
            if (listed++ >= listedRecords)
                continue;
            const QString place = entry.line > 0 ? file.path + u':' + QString::number(entry.line) : file.path;
            call.print(Tr::tr("Quarantined: %1: %2").arg(place, entry.reason));
        }
    }
    if (listed > listedRecords)
        call.print(Tr::tr("There are %n more; --json lists them all.", nullptr, int(listed - listedRecords)));
    if (sum.evidence > 0)
        call.print(Tr::tr("%n rulings on evidence are new.", nullptr, int(sum.evidence)));
    if (call.isDryRun())
        call.print(Tr::tr("This was a dry run: nothing was stored."));
    if (sum.vectors > 0)
        call.print(Tr::tr("%n vectors were kept in the pool.", nullptr, int(sum.vectors)));
    if (!call.isDryRun() && sum.needsDomain && !call.arguments().isSet(u"domain"_s))
        call.remark(Tr::tr("Some records name no domain and went to “Unassigned”; --domain NAME says where they belong."));
    if (!call.isDryRun() && sum.needsCondition && !call.arguments().isSet(u"condition"_s))
        call.remark(Tr::tr("Some results do not say how they were made and went to “unstated”; --condition NAME says it."));
}

Result<ExitCode> runImport(Call &call)
{
    WAYMARK_TRY_ASSIGN(const curation::ImportRequest request, requestFrom(call));
    WAYMARK_TRY_ASSIGN(const auto pool, call.isDryRun() ? call.openPoolForReading() : call.openPool());
    const curation::WriteAccess write = [&pool](const auto &work) { return work(*pool); };
    const curation::ImportHooks hooks { call.workHooks(), {} };
    WAYMARK_TRY_ASSIGN(const ImportReport report, curation::importFiles(request, write, call.act(), call.clock(), hooks));
    if (report.cancelled)
        return failure(ErrorCode::Cancelled, Tr::tr("The import was cancelled; nothing of it was stored."));
    if (!isAnythingRead(report))
        return nothingRead(report);
    if (report.change.isValid() || report.totals().vectors > 0)
        updateFindings(call, *pool);
    if (call.isJson())
        call.print(importObject(report));
    else
        printReport(call, report);
    return ExitCode::Done;
}

} // namespace

Verb importVerb()
{
    return { u"import"_s,
        Tr::tr("reads trajectories, memories and outcomes from files, folders or “-”"),
        u"PATH… [--as FORMAT] [--domain NAME] [--outcome success|failure] [--condition NAME] [--model NAME] [--space NAME] [--dry-run]"_s,
        Tr::tr("What is in the pool already is not added again, whatever became of it. A record that cannot be read costs only\n"
               "itself and is listed as quarantined. An interrupt takes back what was stored.\n\n"
               "What people said about evidence comes along with memories of another pool; a later word in this pool is kept.\n\n"
               "Results of runs go into evaluations, one for each file or run folder; a file that grew goes on with its own.\n\n"
               "JSON: {files, totals}. files: [{path, format, trajectories, memories, outcomes, attempts, rates, evidence, unchanged,\n"
               "quarantined}], one for each regular file with the path as given. Additions are counted: outcomes are verdicts on runs\n"
               "and results, of which attempts are those of one task and rates those of a whole benchmark; evidence is what people\n"
               "said about it, added or renewed. unchanged counts what was there, and quarantined is [{line, offset, reason,\n"
               "excerpt}]. totals: the same counts in sum, quarantined as a number.\n\n"
               "The exit code is 0 when anything was read or was there already, and 3 when nothing could be read."),
        { { u"as"_s, u"FORMAT"_s, Tr::tr("the format; otherwise found out from the content (see formats)"), {} },
            { u"domain"_s, u"NAME"_s, Tr::tr("the domain of records that name none; of results, the benchmark"), {} },
            { u"outcome"_s, u"NAME"_s, Tr::tr("the outcome of records that state none"), { u"success"_s, u"failure"_s } },
            { u"condition"_s, u"NAME"_s, Tr::tr("how results were made that do not say it: zero-shot, a type of memory, or any name"), {} },
            { u"model"_s, u"NAME"_s, Tr::tr("the agent’s model of results that name none"), {} },
            { u"space"_s, u"NAME"_s, Tr::tr("the space for vectors that the sources hold; otherwise imported:MODEL:DIMENSIONS"), {} },
            { u"dry-run"_s, {}, Tr::tr("reads and counts, stores nothing"), {} } },
        1,
        -1,
        &runImport };
}

} // namespace waymark::cli
