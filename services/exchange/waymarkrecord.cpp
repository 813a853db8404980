// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/waymarkrecord.h"

#include "services/exchange/recordfields.h"
#include "services/exchange/results/attemptjson.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

/// In the order of the alternatives of Record.
constexpr std::array kinds { "trajectory"_L1, "memory"_L1, "outcome"_L1, "domain"_L1, "task"_L1,
    "decision"_L1, "relation"_L1, "saved_search"_L1, "change"_L1,
    "evidence"_L1, "attempt"_L1, "rate"_L1 };
static_assert(kinds.size() == std::variant_size_v<Record>);

FieldWriter &putVerdict(FieldWriter &writer, const Verdict &verdict)
{
    return writer.always("source"_L1, name(verdict.source))
        .always("passed"_L1, verdict.passed)
        .text("model"_L1, verdict.model)
        .text("prompt_version"_L1, verdict.promptVersion)
        .time("at"_L1, verdict.at);
}

QJsonObject toObject(const Trajectory &run)
{
    QJsonArray verdicts;
    for (const Verdict &verdict : run.verdicts) {
        FieldWriter writer;
        verdicts.append(putVerdict(writer, verdict).done());
    }
    return FieldWriter()
        .text("uuid"_L1, run.uuid)
        .text("domain"_L1, run.domain)
        .text("task"_L1, run.task)
        .text("task_text"_L1, run.taskText)
        .text("agent"_L1, run.agent)
        .text("model"_L1, run.model)
        .text("source_format"_L1, run.sourceFormat)
        .text("source_file"_L1, run.sourceFile)
        .text("source_hash"_L1, QString::fromLatin1(run.sourceHash))
        .time("started"_L1, run.started)
        .text("exit_reason"_L1, run.exitReason)
        .integer("tokens"_L1, run.tokens)
        .number("cost_usd"_L1, run.costUsd)
        .text("run_id"_L1, run.runId)
        .text("parent_run"_L1, run.parentRun)
        .object("raw"_L1, run.raw)
        .array("steps"_L1, stepsToJson(run.steps))
        .array("verdicts"_L1, verdicts)
        .done();
}

QJsonObject toObject(const Memory &memory)
{
    return FieldWriter()
        .text("uuid"_L1, memory.uuid)
        .always("type"_L1, name(memory.type))
        .text("domain"_L1, memory.domain)
        .text("task"_L1, memory.task)
        .text("task_text"_L1, memory.taskText)
        .text("trajectory"_L1, memory.trajectory)
        .always("title"_L1, memory.title)
        .always("description"_L1, memory.description)
        .always("content"_L1, memory.content)
        .always("payload"_L1, memory.payload)
        .text("raw"_L1, QString::fromLatin1(memory.raw.toBase64()))
        .always("key_text"_L1, memory.keyText)
        .always("outcome"_L1, name(memory.outcome.value))
        .always("outcome_source"_L1, name(memory.outcome.source))
        .text("generator_model"_L1, memory.generatorModel)
        .text("prompt_version"_L1, memory.promptVersion)
        .array("tags"_L1, QJsonArray::fromStringList(memory.tags))
        .text("applies_when"_L1, memory.appliesWhen)
        .text("not_when"_L1, memory.notWhen)
        .date("valid_from"_L1, memory.validFrom)
        .date("valid_until"_L1, memory.validUntil)
        .date("next_review"_L1, memory.nextReview)
        .time("recorded_at"_L1, memory.recordedAt)
        .time("retired_at"_L1, memory.retiredAt.value_or(QDateTime()))
        .text("superseded_by"_L1, memory.supersededBy)
        .always("review"_L1, name(memory.review))
        .always("revision"_L1, memory.revision)
        .time("changed_at"_L1, memory.changedAt)
        .text("source_hash"_L1, QString::fromLatin1(memory.sourceHash))
        .done();
}

QJsonObject toObject(const OutcomeRecord &outcome)
{
    FieldWriter writer;
    writer.text("task"_L1, outcome.task);
    return putVerdict(writer, outcome.verdict).done();
}

QJsonObject toObject(const Domain &domain)
{
    return FieldWriter()
        .text("uuid"_L1, domain.uuid)
        .text("name"_L1, domain.name)
        .always("domain_kind"_L1, name(domain.kind))
        .text("description"_L1, domain.description)
        .done();
}

QJsonObject toObject(const Task &task)
{
    return FieldWriter()
        .text("uuid"_L1, task.uuid)
        .text("domain"_L1, task.domain)
        .text("task"_L1, task.externalId)
        .text("text"_L1, task.text)
        .done();
}

QJsonObject toObject(const Decision &decision)
{
    return FieldWriter()
        .text("uuid"_L1, decision.uuid)
        .text("memory"_L1, decision.memory)
        .always("revision"_L1, decision.revision)
        .text("reviewer"_L1, decision.reviewer)
        .always("status"_L1, name(decision.status))
        .text("reason"_L1, decision.reason)
        .number("seconds"_L1, decision.seconds)
        .time("at"_L1, decision.at)
        .done();
}

QJsonObject toObject(const Relation &relation)
{
    return FieldWriter()
        .text("uuid"_L1, relation.uuid)
        .text("a"_L1, relation.a)
        .text("b"_L1, relation.b)
        .always("relation"_L1, name(relation.kind))
        .number("score"_L1, relation.score)
        .text("source"_L1, relation.source)
        .text("context"_L1, relation.context)
        .text("author"_L1, relation.author)
        .time("at"_L1, relation.at)
        .done();
}

QJsonObject toObject(const EvidenceRecord &evidence)
{
    const EvidenceRuling &ruling = evidence.ruling;
    return FieldWriter()
        .text("uuid"_L1, ruling.uuid)
        .text("memory"_L1, ruling.memory)
        .text("memory_source"_L1, QString::fromLatin1(evidence.memorySource))
        .text("trajectory"_L1, evidence.trajectory)
        .text("trajectory_source"_L1, QString::fromLatin1(evidence.trajectorySource))
        .always("sentence"_L1, ruling.sentence)
        .always("step"_L1, ruling.step)
        .always("supports"_L1, ruling.supports)
        .number("score"_L1, ruling.score)
        .always("source"_L1, name(EvidenceSource::Human))
        .text("author"_L1, ruling.author)
        .time("at"_L1, ruling.at)
        .done();
}

QJsonObject toObject(const SavedSearch &search)
{
    return FieldWriter()
        .text("uuid"_L1, search.uuid)
        .text("name"_L1, search.name)
        .text("query"_L1, search.query)
        .always("position"_L1, search.position)
        .done();
}

QJsonObject toObject(const AttemptRecord &record)
{
    return attemptObject(record);
}

QJsonObject toObject(const RateRecord &record)
{
    return rateObject(record);
}

QJsonValue columns(const std::optional<QJsonObject> &values)
{
    return values ? QJsonValue(*values) : QJsonValue(QJsonValue::Null);
}

QJsonObject toObject(const JournalRecord &journal)
{
    const Change &change = journal.change;
    QJsonArray rows;
    for (const ChangeRow &row : journal.rows)
        rows.append(FieldWriter()
                        .text("table"_L1, row.table)
                        .text("key"_L1, row.key)
                        .always("before"_L1, columns(row.before))
                        .always("after"_L1, columns(row.after))
                        .done());
    const QString pool = change.origin.left(change.origin.lastIndexOf(u':') + 1);
    return FieldWriter()
        .text("origin"_L1, change.origin)
        .time("at"_L1, change.at)
        .text("author"_L1, change.author)
        .always("tool"_L1, name(change.tool))
        .text("label"_L1, change.label)
        .text("reason"_L1, change.reason)
        .text("undoes"_L1, change.undoes.isValid() ? pool + QString::number(change.undoes.value) : QString())
        .array("rows"_L1, rows)
        .done();
}

} // namespace

QJsonObject waymarkObject(const Record &record)
{
    return std::visit([](const auto &value) { return toObject(value); }, record);
}

QString waymarkKind(const Record &record)
{
    return kinds.at(record.index());
}

bool isWaymarkKind(QStringView kind)
{
    return std::any_of(kinds.begin(), kinds.end(), [kind](QLatin1StringView known) { return kind == known; });
}

} // namespace waymark::exchange
