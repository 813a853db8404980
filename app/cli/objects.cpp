// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/objects.h"

#include "app/cli/lint/reported.h"
#include "app/cli/rulings.h"
#include "services/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

QJsonValue numberOf(ChangeId change)
{
    return change.isValid() ? QJsonValue(change.value) : QJsonValue();
}

QJsonObject refObject(const MemoryRef &memory)
{
    return { { u"id"_s, memory.uuid }, { u"type"_s, name(memory.type) }, { u"title"_s, memory.title } };
}

QJsonArray refArray(const QList<MemoryRef> &memories)
{
    QJsonArray array;
    for (const MemoryRef &memory : memories)
        array.append(refObject(memory));
    return array;
}

QJsonObject relationObject(const Relation &relation)
{
    return { { u"a"_s, relation.a },
        { u"b"_s, relation.b },
        { u"relation"_s, name(relation.kind) },
        { u"score"_s, relation.score ? QJsonValue(*relation.score) : QJsonValue() },
        { u"source"_s, orNull(relation.source) },
        { u"context"_s, orNull(relation.context) },
        { u"author"_s, orNull(relation.author) },
        { u"at"_s, orNull(relation.at) } };
}

QJsonObject decisionObject(const Decision &decision)
{
    return { { u"revision"_s, decision.revision },
        { u"reviewer"_s, decision.reviewer },
        { u"status"_s, name(decision.status) },
        { u"reason"_s, orNull(decision.reason) },
        { u"seconds"_s, decision.seconds ? QJsonValue(*decision.seconds) : QJsonValue() },
        { u"at"_s, orNull(decision.at) } };
}

/// The source record as text where it is text.
void insertRaw(QJsonObject &object, const QByteArray &raw)
{
    object.insert("raw"_L1, QJsonValue());
    if (raw.isEmpty())
        return;
    QStringDecoder decode(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    const QString text = decode(raw);
    if (decode.hasError())
        object.insert("raw_base64"_L1, QString::fromLatin1(raw.toBase64()));
    else
        object.insert("raw"_L1, text);
}

QJsonObject fileCounts(const ImportedFile &file)
{
    return { { u"trajectories"_s, file.trajectories }, { u"memories"_s, file.memories }, { u"outcomes"_s, file.outcomesInAll() }, { u"attempts"_s, file.attempts }, { u"rates"_s, file.rates }, { u"evidence"_s, file.evidence }, { u"unchanged"_s, file.unchanged } };
}

} // namespace

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue orNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(storage::timeText(time)) : QJsonValue();
}

QJsonObject countsObject(const SeverityCounts &counts)
{
    return { { u"error"_s, counts[size_t(Severity::Error)] }, { u"warning"_s, counts[size_t(Severity::Warning)] }, { u"info"_s, counts[size_t(Severity::Info)] } };
}

QJsonObject runObject(const Trajectory &run, qint64 steps)
{
    const Outcome outcome = outcomeOf(run.verdicts);
    return { { u"uuid"_s, run.uuid },
        { u"domain"_s, orNull(run.domain) },
        { u"task"_s, orNull(run.task) },
        { u"agent"_s, orNull(run.agent) },
        { u"model"_s, orNull(run.model) },
        { u"source_format"_s, orNull(run.sourceFormat) },
        { u"source_file"_s, orNull(run.sourceFile) },
        { u"source_hash"_s, orNull(QString::fromLatin1(run.sourceHash)) },
        { u"run_id"_s, orNull(run.runId) },
        { u"parent_run"_s, orNull(run.parentRun) },
        { u"started"_s, orNull(run.started) },
        { u"exit_reason"_s, orNull(run.exitReason) },
        { u"tokens"_s, run.tokens ? QJsonValue(*run.tokens) : QJsonValue() },
        { u"cost_usd"_s, run.costUsd ? QJsonValue(*run.costUsd) : QJsonValue() },
        { u"steps"_s, steps },
        { u"outcome"_s, name(outcome.value) },
        { u"outcome_source"_s, name(outcome.source) } };
}

QJsonObject memoryObject(const Memory &memory, QDate asOf, const SeverityCounts &findings)
{
    return { { u"id"_s, memory.uuid },
        { u"type"_s, name(memory.type) },
        { u"domain"_s, memory.domain },
        { u"task"_s, orNull(memory.task) },
        { u"title"_s, memory.title },
        { u"description"_s, memory.description },
        { u"content"_s, memory.content },
        { u"outcome"_s, name(memory.outcome.value) },
        { u"outcome_source"_s, name(memory.outcome.source) },
        { u"validity"_s, name(validityAsOf(memory.validitySpan(), asOf)) },
        { u"valid_from"_s, orNull(memory.validFrom) },
        { u"valid_until"_s, orNull(memory.validUntil) },
        { u"review"_s, name(memory.review) },
        { u"retired"_s, memory.retiredAt.has_value() },
        { u"revision"_s, memory.revision },
        { u"findings"_s, countsObject(findings) } };
}

QJsonObject detailsObject(const MemoryDetails &details, QDate asOf)
{
    const Memory &memory = details.memory;
    QJsonObject object = memoryObject(memory, asOf, {}); // the findings themselves take the place of their counts
    QJsonArray decisions;
    for (const Decision &decision : details.decisions)
        decisions.append(decisionObject(decision));
    QJsonArray relations;
    for (const Relation &relation : details.relations)
        relations.append(relationObject(relation));
    QJsonArray history;
    for (const HistoryEntry &entry : details.history)
        history.append(historyObject(entry));
    QJsonArray findings;
    for (const Finding &finding : details.findings) {
        QJsonObject fields = findingObject(reportedFinding(finding, memory), memory.uuid);
        fields.insert("key"_L1, finding.key);
        fields.insert("suppressed"_L1, finding.suppressed);
        findings.append(fields);
    }
    QJsonArray evidence;
    for (const ListedRuling &listed : listedRulings(details))
        evidence.append(rulingObject(listed));
    insertRaw(object, memory.raw);
    object.insert("payload"_L1, memory.payload);
    object.insert("task_text"_L1, orNull(memory.taskText));
    object.insert("tags"_L1, QJsonArray::fromStringList(memory.tags));
    object.insert("applies_when"_L1, orNull(memory.appliesWhen));
    object.insert("not_when"_L1, orNull(memory.notWhen));
    object.insert("key_text"_L1, memory.keyText);
    object.insert("generator_model"_L1, orNull(memory.generatorModel));
    object.insert("prompt_version"_L1, orNull(memory.promptVersion));
    object.insert("next_review"_L1, orNull(memory.nextReview));
    object.insert("recorded_at"_L1, orNull(memory.recordedAt));
    object.insert("changed_at"_L1, orNull(memory.changedAt));
    object.insert("retired_at"_L1, memory.retiredAt ? orNull(*memory.retiredAt) : QJsonValue());
    object.insert("superseded_by"_L1, orNull(memory.supersededBy));
    object.insert("supersedes"_L1, refArray(details.supersedes));
    object.insert("source_hash"_L1, orNull(QString::fromLatin1(memory.sourceHash)));
    object.insert("trajectory"_L1, details.run ? QJsonValue(runObject(*details.run, details.runSteps)) : QJsonValue());
    object.insert("siblings"_L1, refArray(details.siblings));
    object.insert("relations"_L1, relations);
    object.insert("decisions"_L1, decisions);
    object.insert("evidence"_L1, evidence);
    object.insert("findings"_L1, findings);
    object.insert("history"_L1, history);
    return object;
}

QJsonObject changeObject(const Change &change)
{
    return { { u"change"_s, numberOf(change.id) },
        { u"at"_s, orNull(change.at) },
        { u"author"_s, change.author },
        { u"tool"_s, name(change.tool) },
        { u"label"_s, change.label },
        { u"reason"_s, orNull(change.reason) },
        { u"undoes"_s, numberOf(change.undoes) },
        { u"rows"_s, change.rows },
        { u"origin"_s, orNull(change.origin) } };
}

QJsonObject historyObject(const HistoryEntry &entry)
{
    QJsonObject object = changeObject(entry.change);
    const auto columns = [](std::optional<QJsonObject> row) {
        if (!row)
            return QJsonValue();
        row->remove("fingerprint"_L1);
        if (row->contains("tags"_L1))
            row->insert("tags"_L1, QJsonDocument::fromJson(row->value("tags"_L1).toString().toUtf8()).array());
        return QJsonValue(*row);
    };
    object.insert("before"_L1, columns(entry.row.before));
    object.insert("after"_L1, columns(entry.row.after));
    return object;
}

QJsonObject importObject(const ImportReport &report)
{
    QJsonArray files;
    for (const ImportedFile &file : report.files) {
        QJsonArray quarantined;
        for (const Quarantined &entry : file.quarantined)
            quarantined.append(QJsonObject { { u"line"_s, entry.line }, { u"offset"_s, entry.offset }, { u"reason"_s, entry.reason }, { u"excerpt"_s, entry.excerpt } });
        QJsonObject object = fileCounts(file);
        object.insert("path"_L1, file.path);
        object.insert("format"_L1, orNull(file.format));
        object.insert("quarantined"_L1, quarantined);
        files.append(object);
    }
    const ImportedFile sum = report.totals();
    QJsonObject totals = fileCounts(sum);
    totals.insert("quarantined"_L1, sum.quarantined.size());
    return { { u"files"_s, files }, { u"totals"_s, totals } };
}

} // namespace waymark::cli
