// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lint/findings.h"
#include "app/cli/lint/writer.h"
#include "app/cli/objects.h"
#include "app/cli/rulings.h"
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

/// "Label: value", left out when there is no value.
void printField(Call &call, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        call.print(Tr::tr("%1: %2").arg(label, value));
}

void printText(Call &call, const QString &title, const QString &text)
{
    if (!text.trimmed().isEmpty())
        call.print(u'\n' + title + u'\n' + text);
}

QString openOr(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : Tr::tr("open");
}

void printMemory(Call &call, const Memory &memory)
{
    call.print(memory.title);
    printField(call, Tr::tr("Id"), memory.uuid);
    printField(call, Tr::tr("Type"), name(memory.type));
    printField(call, Tr::tr("Domain"), memory.domain);
    printField(call, Tr::tr("Task"), memory.task);
    printField(call, Tr::tr("Outcome"), Tr::tr("%1 (source: %2)").arg(name(memory.outcome.value), name(memory.outcome.source)));
    printField(call, Tr::tr("Validity"),
               Tr::tr("%1 (from %2, until %3)").arg(name(validityAsOf(memory.validitySpan(), call.today())), openOr(memory.validFrom), openOr(memory.validUntil)));
    printField(call, Tr::tr("Review"), name(memory.review));
    printField(call, Tr::tr("Revision"), QString::number(memory.revision));
    printField(call, Tr::tr("Retired"), memory.retiredAt ? storage::timeText(*memory.retiredAt) : QString());
    printField(call, Tr::tr("Tags"), memory.tags.join(u", "_s));
    printField(call, Tr::tr("Generator model"), memory.generatorModel);
    printField(call, Tr::tr("Recorded"), storage::timeText(memory.recordedAt));
    printText(call, Tr::tr("Description"), memory.description);
    printText(call, Tr::tr("Content"), memory.content);
    printText(call, Tr::tr("Applies when"), memory.appliesWhen);
    printText(call, Tr::tr("Does not apply when"), memory.notWhen);
}

void printContext(Call &call, const MemoryDetails &details)
{
    if (details.run) {
        const Outcome outcome = outcomeOf(details.run->verdicts);
        printText(call, Tr::tr("Trajectory"), details.run->uuid);
        printField(call, Tr::tr("Agent"), details.run->agent);
        printField(call, Tr::tr("Model"), details.run->model);
        printField(call, Tr::tr("Source"), Tr::tr("%1 (%2)").arg(details.run->sourceFile, details.run->sourceFormat));
        printField(call, Tr::tr("Steps"), QString::number(details.runSteps));
        printField(call, Tr::tr("Outcome"), Tr::tr("%1 (source: %2)").arg(name(outcome.value), name(outcome.source)));
    }
    const auto refs = [&](const QString &title, const QList<MemoryRef> &memories) {
        QStringList lines;
        for (const MemoryRef &memory : memories)
            lines.append(memory.uuid.left(8) + u"  "_s + name(memory.type) + u"  "_s + memory.title);
        printText(call, title, lines.join(u'\n'));
    };
    refs(Tr::tr("Siblings"), details.siblings);
    refs(Tr::tr("Superseded by"), details.supersededBy ? QList<MemoryRef> { *details.supersededBy } : QList<MemoryRef>());
    refs(Tr::tr("Supersedes"), details.supersedes);
    QStringList findings;
    for (const Finding &finding : details.findings) {
        const QString line = findingLine(reportedFinding(finding, details.memory));
        findings.append(finding.suppressed ? Tr::tr("%1 (ignored)").arg(line) : line);
    }
    printText(call, Tr::tr("Findings"), findings.join(u'\n'));
    QStringList decisions;
    for (const Decision &decision : details.decisions)
        decisions.append(storage::timeText(decision.at) + u"  "_s + decision.reviewer + u"  "_s + name(decision.status) + (decision.reason.isEmpty() ? QString() : u"  "_s + decision.reason));
    printText(call, Tr::tr("Decisions"), decisions.join(u'\n'));
    QStringList rulings;
    for (const ListedRuling &listed : listedRulings(details))
        rulings.append(rulingLine(listed));
    printText(call, Tr::tr("Evidence"), rulings.join(u'\n'));
    QStringList history;
    for (const HistoryEntry &entry : details.history)
        history.append(storage::timeText(entry.change.at) + u"  "_s + entry.change.author + u"  "_s + entry.change.label);
    printText(call, Tr::tr("History"), history.join(u'\n'));
}

Result<ExitCode> runShow(Call &call)
{
    WAYMARK_TRY_ASSIGN(const auto pool, call.openPoolForReading());
    WAYMARK_TRY_ASSIGN(const MemoryId id, storage::resolveMemory(pool->database(), call.arguments().words().first()));
    WAYMARK_TRY_ASSIGN(const MemoryDetails details, storage::memoryDetails(pool->database(), id));
    remarkOutdated(call, pool->database());
    if (call.isJson()) {
        call.print(detailsObject(details, call.today()));
        return ExitCode::Done;
    }
    printMemory(call, details.memory);
    printContext(call, details);
    return ExitCode::Done;
}

} // namespace

Verb showVerb()
{
    return { u"show"_s,
             Tr::tr("shows one memory with where it comes from and what became of it"),
             u"ID"_s,
             Tr::tr("An id is a whole one or a unique beginning of at least 4 characters.\n\n"
                    "JSON: the fields of “list” and payload, raw (the source record as text, or raw_base64 when it is no text), task_text,\n"
                    "tags, applies_when, not_when, key_text, generator_model, prompt_version, next_review, recorded_at, changed_at,\n"
                    "retired_at, superseded_by, supersedes [{id, type, title}], source_hash, trajectory {uuid, domain, task, agent, model,\n"
                    "source_format, source_file, source_hash, run_id, parent_run, started, exit_reason, tokens, cost_usd, steps, outcome,\n"
                    "outcome_source}, siblings [{id, type, title}], relations [{a, b, relation, score, source, context, author, at}],\n"
                    "decisions [{revision, reviewer, status, reason, seconds, at}], evidence [{sentence, claim, step, supports, score, source,\n"
                    "author, at}], findings (the lines of “lint”, each with its key and whether it is suppressed), history (the lines of\n"
                    "“history ID”). evidence is what people said about it, in reading order: step counts from 1 and 0 is the run as a whole;\n"
                    "claim is the number of the sentence in the memory, 0 its title, null when the text has changed since."),
             {},
             1,
             1,
             &runShow };
}

} // namespace waymark::cli
