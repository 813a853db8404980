// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/mtlrecord.h"

#include "services/domain/payload.h"
#include "services/exchange/mtltrajectory.h"
#include "services/exchange/vectorvalues.h"
#include "services/text/json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct MtlText
{
    Q_DECLARE_TR_FUNCTIONS(MtlText)
};

bool hasAny(const QJsonObject &record, std::initializer_list<QLatin1StringView> keys)
{
    return std::any_of(keys.begin(), keys.end(), [&record](QLatin1StringView key) { return record.contains(key); });
}

/// The first of the fields that is there and not null.
QJsonValue first(const QJsonObject &record, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (const QJsonValue value = record.value(key); !value.isNull() && !value.isUndefined())
            return value;
    }
    return {};
}

QString firstText(const QJsonObject &record, std::initializer_list<QLatin1StringView> keys)
{
    return text::plainText(first(record, keys));
}

/// A nested payload: an object, or the model's answer as JSON text; otherwise the record itself, which then is flat.
QJsonObject payloadOf(const QJsonObject &record, QLatin1StringView key)
{
    const QJsonValue value = record.value(key);
    if (value.isObject())
        return value.toObject();
    if (value.isString()) {
        if (const auto parsed = text::parseJson(value.toString().toUtf8()); parsed && parsed->isObject())
            return parsed->toObject();
    }
    return record;
}

/// ReMe's kind, which MTL calls local: what to do, and when.
bool isLocal(const QJsonObject &record)
{
    return record.contains("when_to_use"_L1) || record.contains("generalized_query"_L1)
        || (record.contains("experience"_L1) && record.contains("task_query"_L1));
}

std::optional<MemoryType> typeOf(const QJsonObject &record)
{
    const QString named = text::jsonString(record, u"type").toLower();
    if (const auto type = memoryTypeFromName(named))
        return type;
    if (named == "traj"_L1)
        return MemoryType::Trajectory;
    if (record.contains("insight"_L1) || isLocal(record))
        return MemoryType::Insight;
    if (hasAny(record, { "workflow"_L1, "goal"_L1 }))
        return MemoryType::Workflow;
    if (hasAny(record, { "summary"_L1, "task_summary"_L1 }))
        return MemoryType::Summary;
    if (record.contains("title"_L1))
        return MemoryType::Insight;
    if (hasAny(record, { "commands"_L1, "trajectory"_L1 }))
        return MemoryType::Trajectory;
    return std::nullopt;
}

Outcome outcomeOf(const QJsonValue &label)
{
    Outcome outcome;
    const QString text = label.toString().trimmed().toLower();
    const bool isNumber = label.isDouble() && (label.toDouble() == 0 || label.toDouble() == 1);
    const bool isYes = text == "pass"_L1 || text == "success"_L1 || text == "true"_L1;
    const bool isNo = text.startsWith("fail"_L1) || text == "false"_L1;
    if (!label.isBool() && !isNumber && !isYes && !isNo)
        return outcome;
    const bool passed = label.toBool() || isYes || (isNumber && label.toDouble() == 1);
    outcome.value = passed ? OutcomeValue::Success : OutcomeValue::Failure;
    outcome.source = OutcomeSource::Judge;
    return outcome;
}

QJsonObject insightPayload(const QJsonObject &record)
{
    const QJsonObject source = payloadOf(record, "insight"_L1);
    QString content = firstText(source, { "content"_L1 });
    if (content.isEmpty())
        content = record.value("insight"_L1).toString();
    return { { u"title"_s, firstText(source, { "title"_L1 }) },
             { u"description"_s, firstText(source, { "description"_L1 }) },
             { u"content"_s, content } };
}

/// A field of a record or, as ReMe has some, of its metadata.
QString textOrMetadata(const QJsonObject &record, std::initializer_list<QLatin1StringView> keys)
{
    const QString text = firstText(record, keys);
    return text.isEmpty() ? firstText(record.value("metadata"_L1).toObject(), keys) : text;
}

QJsonObject localPayload(const QJsonObject &record)
{
    const QString content = firstText(record, { "experience"_L1, "content"_L1 });
    const QString condition = firstText(record, { "when_to_use"_L1 });
    QString title = textOrMetadata(record, { "generalized_query"_L1 });
    if (title.isEmpty())
        title = titleFromText(condition.isEmpty() ? content : condition);
    return { { u"title"_s, title },
             { u"description"_s, title == condition ? QString() : condition },
             { u"content"_s, content } };
}

/// One command a line, save where a here-document or a continued line needs the lines to stay together.
QJsonArray commandsOf(const QJsonValue &workflow)
{
    QJsonArray commands;
    if (workflow.isString()) {
        const QString text = workflow.toString();
        if (text.contains("<<"_L1) || text.contains("\\\n"_L1))
            return { text };
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.trimmed().isEmpty())
                commands.append(line.trimmed());
        }
        return commands;
    }
    for (const QJsonValue item : workflow.toArray()) {
        const QString command = item.isObject() ? firstText(item.toObject(), { "command"_L1, "cmd"_L1, "action"_L1, "step"_L1 }) : QString();
        commands.append(command.isEmpty() ? text::plainText(item) : command);
    }
    return commands;
}

QJsonObject workflowPayload(const QJsonObject &record)
{
    const QJsonObject source = payloadOf(record, "workflow"_L1);
    return { { u"goal"_s, firstText(source, { "goal"_L1 }) },
             { u"workflow"_s, commandsOf(first(source, { "workflow"_L1, "steps"_L1, "commands"_L1 })) } };
}

QJsonObject summaryPayload(const QJsonObject &record)
{
    const QJsonObject source = payloadOf(record, "summary"_L1);
    QString experience = firstText(source, { "experience_summary"_L1 });
    if (experience.isEmpty())
        experience = record.value("summary"_L1).toString();
    return { { u"task_summary"_s, firstText(source, { "task_summary"_L1 }) }, { u"experience_summary"_s, experience } };
}

QJsonObject payloadFor(MemoryType type, const QJsonObject &record)
{
    switch (type) {
    case MemoryType::Insight:
        return isLocal(record) ? localPayload(record) : insightPayload(record);
    case MemoryType::Workflow:
        return workflowPayload(record);
    case MemoryType::Summary:
        return summaryPayload(record);
    case MemoryType::Trajectory:
        return { { u"task"_s, firstText(record, { "task"_L1 }) }, { u"steps"_s, mtlSteps(record) } };
    }
    Q_UNREACHABLE();
}

bool isEmptyPayload(const QJsonObject &payload)
{
    return std::all_of(payload.begin(), payload.end(), [](const QJsonValue &value) {
        return value.isArray() ? value.toArray().isEmpty() : value.toString().trimmed().isEmpty();
    });
}

QStringList tagsOf(const QJsonObject &record)
{
    QStringList tags;
    const QJsonObject metadata = record.value("metadata"_L1).toObject();
    for (const QJsonValue &list : { record.value("tags"_L1), metadata.value("tags"_L1) }) {
        for (const QJsonValue tag : list.toArray())
            tags.append(tag.toString().simplified());
    }
    tags.removeAll(QString());
    tags.sort();
    tags.removeDuplicates();
    return tags;
}

} // namespace

bool isMtlRecord(const QJsonObject &record)
{
    if (record.contains("kind"_L1) || !typeOf(record))
        return false;
    if (isLocal(record))
        return hasAny(record, { "experience"_L1, "content"_L1, "generalized_query"_L1 });
    if (record.contains("title"_L1) && record.contains("description"_L1) && record.contains("content"_L1))
        return true;
    return hasAny(record, { "benchmark"_L1, "task_name"_L1, "insight"_L1, "task_summary"_L1, "key_embedding"_L1, "llm_judge"_L1,
                            "judgement"_L1 });
}

Result<Memory> mtlMemory(const QJsonObject &record)
{
    const auto type = typeOf(record);
    if (!type)
        return failure(ErrorCode::Parse,
                       MtlText::tr("The record has no memory: neither an insight nor a workflow, summary or trajectory."));
    Memory memory;
    memory.type = *type;
    memory.payload = payloadFor(*type, record);
    if (isEmptyPayload(memory.payload))
        return failure(ErrorCode::Parse, MtlText::tr("The memory has no text."));
    memory.domain = firstText(record, { "benchmark"_L1 });
    memory.task = firstText(record, { "task_name"_L1 });
    memory.taskText = textOrMetadata(record, { "task"_L1, "task_query"_L1 });
    memory.outcome = outcomeOf(first(record, { "llm_judge"_L1, "judgement"_L1 }));
    memory.tags = tagsOf(record);
    memory.appliesWhen = firstText(record, { "when_to_use"_L1 });
    memory.generatorModel = textOrMetadata(record, { "generator_model"_L1, "model"_L1, "author"_L1 });
    fillFromPayload(memory);
    return memory;
}

Result<std::optional<VectorRecord>> mtlVector(const QJsonObject &record)
{
    QJsonValue values;
    for (const auto key : { "key_embedding"_L1, "embedding"_L1, "generalized_query_embedding"_L1 }) {
        values = record.value(key);
        const bool isEmpty = values.isNull() || values.isUndefined() || (values.isArray() && values.toArray().isEmpty());
        if (!isEmpty)
            break;
        values = QJsonValue();
    }
    if (values.isNull())
        return std::optional<VectorRecord>();
    VectorRecord vector;
    vector.model = textOrMetadata(record, { "embedding_model"_L1 });
    WAYMARK_TRY_ASSIGN(vector.values, vectorValues(values));
    return std::optional(std::move(vector));
}

} // namespace waymark::exchange
