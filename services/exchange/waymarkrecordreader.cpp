// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/payload.h"
#include "services/exchange/recordfields.h"
#include "services/exchange/results/attemptjson.h"
#include "services/exchange/sourcehash.h"
#include "services/exchange/waymarkrecord.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView family = "waymark-jsonl";

struct WaymarkText
{
    Q_DECLARE_TR_FUNCTIONS(WaymarkText)
};

QByteArray hashOf(FieldReader &fields, const QJsonObject &object)
{
    const QByteArray written = fields.text("source_hash"_L1).toLatin1();
    return written.isEmpty() ? sourceHash(family, QJsonValue(object)) : written;
}

Verdict readVerdict(FieldReader &fields)
{
    fields.demand("passed"_L1);
    Verdict verdict;
    verdict.source = fields.choice("source"_L1, &outcomeSourceFromName, OutcomeSource::Judge);
    verdict.passed = fields.boolean("passed"_L1);
    verdict.model = fields.text("model"_L1);
    verdict.promptVersion = fields.text("prompt_version"_L1);
    verdict.at = fields.time("at"_L1);
    return verdict;
}

Result<QList<Verdict>> readVerdicts(const QJsonArray &array)
{
    QList<Verdict> verdicts;
    for (const QJsonValue value : array) {
        const QJsonObject object = value.toObject();
        FieldReader fields(object);
        verdicts.append(readVerdict(fields));
        if (!fields.problem().isEmpty())
            return failure(ErrorCode::Parse, fields.problem());
    }
    return verdicts;
}

Result<Record> readTrajectory(FieldReader &fields, const QJsonObject &object)
{
    Trajectory run;
    run.uuid = fields.text("uuid"_L1);
    run.domain = fields.text("domain"_L1);
    run.task = fields.text("task"_L1);
    run.taskText = fields.text("task_text"_L1);
    run.agent = fields.text("agent"_L1);
    run.model = fields.text("model"_L1);
    run.sourceFormat = fields.text("source_format"_L1);
    run.sourceFile = fields.text("source_file"_L1);
    run.sourceHash = hashOf(fields, object);
    run.started = fields.time("started"_L1);
    run.exitReason = fields.text("exit_reason"_L1);
    run.tokens = fields.integer("tokens"_L1);
    run.costUsd = fields.number("cost_usd"_L1);
    run.runId = fields.text("run_id"_L1);
    run.parentRun = fields.text("parent_run"_L1);
    run.raw = fields.object("raw"_L1);
    run.steps = stepsFromJson(fields.array("steps"_L1));
    WAYMARK_TRY_ASSIGN(run.verdicts, readVerdicts(fields.array("verdicts"_L1)));
    return Record(std::move(run));
}

/// Of a memory without payload the texts are the source, of one with payload the payload is: what is left out is made.
void fillLeftOut(Memory &memory, const FieldReader &fields)
{
    if (!fields.has("payload"_L1) && memory.type == MemoryType::Trajectory)
        memory.payload = { { u"task"_s, memory.taskText }, { u"steps"_s, QJsonArray() } };
    else if (!fields.has("payload"_L1))
        writeToPayload(memory);
    Memory filled = memory;
    fillFromPayload(filled);
    if (!fields.has("title"_L1))
        memory.title = filled.title;
    if (!fields.has("description"_L1))
        memory.description = filled.description;
    if (!fields.has("content"_L1))
        memory.content = filled.content;
    if (!fields.has("key_text"_L1))
        memory.keyText = filled.keyText;
}

Result<Record> readMemory(FieldReader &fields, const QJsonObject &object)
{
    fields.demand("type"_L1);
    Memory memory;
    memory.uuid = fields.text("uuid"_L1);
    memory.type = fields.choice("type"_L1, &memoryTypeFromName, MemoryType::Insight);
    memory.domain = fields.text("domain"_L1);
    memory.task = fields.text("task"_L1);
    memory.taskText = fields.text("task_text"_L1);
    memory.trajectory = fields.text("trajectory"_L1);
    memory.title = fields.text("title"_L1);
    memory.description = fields.text("description"_L1);
    memory.content = fields.text("content"_L1);
    memory.payload = fields.object("payload"_L1);
    memory.raw = fields.base64("raw"_L1);
    memory.keyText = fields.text("key_text"_L1);
    memory.outcome.value = fields.choice("outcome"_L1, &outcomeFromName, OutcomeValue::Unknown);
    memory.outcome.source = fields.choice("outcome_source"_L1, &outcomeSourceFromName, OutcomeSource::None);
    memory.generatorModel = fields.text("generator_model"_L1);
    memory.promptVersion = fields.text("prompt_version"_L1);
    memory.tags = fields.texts("tags"_L1);
    memory.tags.sort();
    memory.tags.removeDuplicates();
    memory.appliesWhen = fields.text("applies_when"_L1);
    memory.notWhen = fields.text("not_when"_L1);
    memory.validFrom = fields.date("valid_from"_L1);
    memory.validUntil = fields.date("valid_until"_L1);
    memory.nextReview = fields.date("next_review"_L1);
    memory.recordedAt = fields.time("recorded_at"_L1);
    if (const QDateTime retired = fields.time("retired_at"_L1); retired.isValid())
        memory.retiredAt = retired;
    memory.supersededBy = fields.text("superseded_by"_L1);
    memory.review = fields.choice("review"_L1, &reviewStatusFromName, ReviewStatus::Unreviewed);
    memory.revision = fields.integer("revision"_L1).value_or(1);
    memory.changedAt = fields.time("changed_at"_L1);
    memory.sourceHash = hashOf(fields, object);
    const QString texts = memory.title + memory.description + memory.content + memory.taskText;
    if (!fields.has("payload"_L1) && texts.trimmed().isEmpty())
        return failure(ErrorCode::Parse, WaymarkText::tr("The memory has no text."));
    fillLeftOut(memory, fields);
    return Record(std::move(memory));
}

Result<Record> readOutcome(FieldReader &fields)
{
    fields.demand("task"_L1);
    const QString task = fields.text("task"_L1);
    return Record(OutcomeRecord { task, readVerdict(fields) });
}

Result<Record> readDomain(FieldReader &fields)
{
    fields.demand("name"_L1);
    Domain domain;
    domain.uuid = fields.text("uuid"_L1);
    domain.name = fields.text("name"_L1);
    domain.kind = fields.choice("domain_kind"_L1, &domainKindFromName, DomainKind::Benchmark);
    domain.description = fields.text("description"_L1);
    return Record(std::move(domain));
}

Result<Record> readTask(FieldReader &fields)
{
    fields.demand("task"_L1);
    Task task;
    task.uuid = fields.text("uuid"_L1);
    task.domain = fields.text("domain"_L1);
    task.externalId = fields.text("task"_L1);
    task.text = fields.text("text"_L1);
    return Record(std::move(task));
}

Result<Record> readDecision(FieldReader &fields)
{
    fields.demand("memory"_L1);
    fields.demand("status"_L1);
    Decision decision;
    decision.uuid = fields.text("uuid"_L1);
    decision.memory = fields.text("memory"_L1);
    decision.revision = fields.integer("revision"_L1).value_or(0);
    decision.reviewer = fields.text("reviewer"_L1);
    decision.status = fields.choice("status"_L1, &reviewStatusFromName, ReviewStatus::Unreviewed);
    decision.reason = fields.text("reason"_L1);
    decision.seconds = fields.number("seconds"_L1);
    decision.at = fields.time("at"_L1);
    return Record(std::move(decision));
}

Result<Record> readRelation(FieldReader &fields)
{
    fields.demand("a"_L1);
    fields.demand("b"_L1);
    fields.demand("relation"_L1);
    Relation relation;
    relation.uuid = fields.text("uuid"_L1);
    relation.a = fields.text("a"_L1);
    relation.b = fields.text("b"_L1);
    relation.kind = fields.choice("relation"_L1, &relationKindFromName, RelationKind::DuplicateOf);
    relation.score = fields.number("score"_L1);
    relation.source = fields.text("source"_L1);
    relation.context = fields.text("context"_L1);
    relation.author = fields.text("author"_L1);
    relation.at = fields.time("at"_L1);
    return Record(std::move(relation));
}

Result<Record> readEvidence(FieldReader &fields)
{
    if (!fields.has("memory_source"_L1))
        fields.demand("memory"_L1);
    for (const auto key : { "sentence"_L1, "step"_L1, "supports"_L1 })
        fields.demand(key);
    EvidenceRecord evidence;
    EvidenceRuling &ruling = evidence.ruling;
    ruling.uuid = fields.text("uuid"_L1);
    ruling.memory = fields.text("memory"_L1);
    ruling.sentence = fields.text("sentence"_L1);
    const qint64 step = fields.integer("step"_L1).value_or(0);
    ruling.step = int(step);
    ruling.supports = fields.boolean("supports"_L1);
    ruling.score = fields.number("score"_L1);
    ruling.author = fields.text("author"_L1);
    ruling.at = fields.time("at"_L1);
    evidence.memorySource = fields.text("memory_source"_L1).toLatin1();
    evidence.trajectory = fields.text("trajectory"_L1);
    evidence.trajectorySource = fields.text("trajectory_source"_L1).toLatin1();
    if (fields.choice("source"_L1, &evidenceSourceFromName, EvidenceSource::Human) != EvidenceSource::Human)
        return failure(ErrorCode::Parse, WaymarkText::tr("Only what a person said about evidence is kept; the rest is computed anew."));
    if (fields.has("sentence"_L1) && ruling.sentence.trimmed().isEmpty())
        return failure(ErrorCode::Parse, WaymarkText::tr("The evidence has no sentence that it is about."));
    if (step != ruling.step || step < 0)
        return failure(ErrorCode::Parse, WaymarkText::tr("The field “step” must be the number of a step, or 0 for the run as a whole."));
    return Record(std::move(evidence));
}

Result<Record> readSavedSearch(FieldReader &fields)
{
    SavedSearch search;
    search.uuid = fields.text("uuid"_L1);
    search.name = fields.text("name"_L1);
    search.query = fields.text("query"_L1);
    search.position = int(fields.integer("position"_L1).value_or(0));
    return Record(std::move(search));
}

std::optional<QJsonObject> readColumns(FieldReader &fields, QLatin1StringView key)
{
    return fields.has(key) ? std::optional(fields.object(key)) : std::nullopt;
}

Result<Record> readChange(FieldReader &fields)
{
    fields.demand("origin"_L1);
    JournalRecord journal;
    Change &change = journal.change;
    change.origin = fields.text("origin"_L1);
    change.at = fields.time("at"_L1);
    change.author = fields.text("author"_L1);
    change.tool = fields.choice("tool"_L1, &changeToolFromName, ChangeTool::Window);
    change.label = fields.text("label"_L1);
    change.reason = fields.text("reason"_L1);
    const QString undoes = fields.text("undoes"_L1);
    change.undoes.value = undoes.sliced(undoes.lastIndexOf(u':') + 1).toLongLong();
    for (const QJsonValue value : fields.array("rows"_L1)) {
        const QJsonObject object = value.toObject();
        FieldReader row(object);
        ChangeRow read;
        read.table = row.text("table"_L1);
        read.key = row.text("key"_L1);
        read.before = readColumns(row, "before"_L1);
        read.after = readColumns(row, "after"_L1);
        if (!row.problem().isEmpty())
            return failure(ErrorCode::Parse, row.problem());
        journal.rows.append(std::move(read));
    }
    change.rows = journal.rows.size();
    return Record(std::move(journal));
}

Result<Record> readAttempt(FieldReader &fields, const QJsonObject &object)
{
    WAYMARK_TRY_ASSIGN(Attempt attempt, attemptFrom(fields));
    return Record(AttemptRecord { std::move(attempt), hashOf(fields, object) });
}

Result<Record> readRate(FieldReader &fields, const QJsonObject &object)
{
    WAYMARK_TRY_ASSIGN(ReportedRate rate, rateFrom(fields));
    return Record(RateRecord { std::move(rate), hashOf(fields, object) });
}

Result<Record> readKind(const QString &kind, FieldReader &fields, const QJsonObject &object)
{
    if (kind == "trajectory"_L1)
        return readTrajectory(fields, object);
    if (kind == "memory"_L1)
        return readMemory(fields, object);
    if (kind == "outcome"_L1)
        return readOutcome(fields);
    if (kind == "domain"_L1)
        return readDomain(fields);
    if (kind == "task"_L1)
        return readTask(fields);
    if (kind == "decision"_L1)
        return readDecision(fields);
    if (kind == "relation"_L1)
        return readRelation(fields);
    if (kind == "saved_search"_L1)
        return readSavedSearch(fields);
    if (kind == "change"_L1)
        return readChange(fields);
    if (kind == "evidence"_L1)
        return readEvidence(fields);
    if (kind == "attempt"_L1)
        return readAttempt(fields, object);
    if (kind == "rate"_L1)
        return readRate(fields, object);
    return failure(ErrorCode::Parse, kind.isEmpty() ? WaymarkText::tr("The record has no kind.") : WaymarkText::tr("The record is of a kind that is not known."));
}

} // namespace

Result<Record> waymarkRecord(const QJsonObject &object)
{
    FieldReader fields(object);
    auto record = readKind(object.value("kind"_L1).toString(), fields, object);
    if (!fields.problem().isEmpty())
        return failure(ErrorCode::Parse, fields.problem());
    return record;
}

} // namespace waymark::exchange
