// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/exporterlist.h"
#include "services/exchange/mtlrecord.h"
#include "services/exchange/picklewriter.h"
#include "services/text/json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

QJsonValue label(OutcomeValue outcome)
{
    return outcome == OutcomeValue::Unknown ? QJsonValue(QJsonValue::Null) : QJsonValue(outcome == OutcomeValue::Success);
}

/// What only the source record holds: the vector of the text that was embedded, if that text still stands, and commands.
QJsonObject sourceFields(const Memory &memory)
{
    const auto parsed = text::parseJson(memory.raw);
    if (!parsed || !parsed->isObject())
        return {};
    const QJsonObject source = parsed->toObject();
    const auto original = mtlMemory(source);
    const bool isSameKey = original && original->type == memory.type && original->keyText == memory.keyText;
    QJsonObject kept;
    for (const auto key : { "key_embedding"_L1, "embedding"_L1 }) {
        if (isSameKey && source.contains(key))
            kept.insert(key, source.value(key));
    }
    if (source.contains("commands"_L1))
        kept.insert("commands"_L1, source.value("commands"_L1));
    return kept;
}

QJsonArray commandsOf(const QJsonObject &payload)
{
    QJsonArray commands;
    for (const QJsonValue step : payload.value("steps"_L1).toArray())
        commands.append(step.toObject().value("command"_L1).toString());
    return commands;
}

/// What the reader of trajectories wants beside the commands.
QJsonArray messagesOf(const QJsonObject &payload)
{
    QJsonArray messages;
    for (const QJsonValue value : payload.value("steps"_L1).toArray()) {
        const QJsonObject step = value.toObject();
        messages.append(QJsonObject { { u"role"_s, u"action"_s }, { u"message"_s, text::jsonString(step, u"command") } });
        messages.append(QJsonObject { { u"role"_s, u"observation"_s }, { u"message"_s, text::jsonString(step, u"result") } });
    }
    return messages;
}

/// The field names as the pool's own tools write them (memory_extract.py), which differ from type to type.
QJsonObject mtlObject(const Memory &memory)
{
    QJsonObject record = sourceFields(memory);
    record.insert("benchmark"_L1, memory.domain);
    record.insert("task_name"_L1, memory.task);
    record.insert("task"_L1, memory.taskText);
    record.insert("type"_L1, name(memory.type));
    record.insert("llm_judge"_L1, label(memory.outcome.value));
    switch (memory.type) {
    case MemoryType::Insight:
        record.insert("insight"_L1, QJsonObject { { u"title"_s, memory.title },
                                                  { u"description"_s, memory.description },
                                                  { u"content"_s, memory.content } });
        return record;
    case MemoryType::Workflow:
        record.insert("workflow"_L1, QJsonObject { { u"goal"_s, memory.payload.value("goal"_L1) },
                                                   { u"workflow"_s, memory.payload.value("workflow"_L1) } });
        return record;
    case MemoryType::Summary:
        record.insert("judgement"_L1, label(memory.outcome.value));
        record.insert("task_summary"_L1, memory.payload.value("task_summary"_L1));
        record.insert("experience_summary"_L1, memory.payload.value("experience_summary"_L1));
        return record;
    case MemoryType::Trajectory:
        record.insert("judgement"_L1, label(memory.outcome.value));
        record.insert("task"_L1, memory.payload.value("task"_L1));
        if (!record.contains("commands"_L1))
            record.insert("commands"_L1, commandsOf(memory.payload));
        record.insert("trajectory"_L1, messagesOf(memory.payload));
        return record;
    }
    Q_UNREACHABLE();
}

/// A pickle for the tools of Memory Transfer Learning. Vectors go along where the source had them and the embedded text is
/// unchanged; those tools compute the others.
class MtlPoolExporter final : public Exporter
{
    Q_DECLARE_TR_FUNCTIONS(MtlPoolExporter)

public:
    FormatInfo info() const override
    {
        FormatInfo info;
        info.name = u"mtl-pool"_s;
        info.title = tr("Memory Transfer Learning pool (pickle)");
        info.writes = true;
        info.kind = u"memories"_s;
        return info;
    }

    Result<ExportCount> write(ExportSource &source, QIODevice &device) const override
    {
        ExportCount count;
        PickleWriter writer(device);
        WAYMARK_TRY(writer.begin());
        WAYMARK_TRY(source.forEachMemory([&](const Memory &memory) -> Result<void> {
            ++count.written;
            return writer.add(mtlObject(memory));
        }));
        WAYMARK_TRY(writer.end());
        return count;
    }
};

} // namespace

std::unique_ptr<Exporter> makeMtlPoolExporter()
{
    return std::make_unique<MtlPoolExporter>();
}

} // namespace waymark::exchange
