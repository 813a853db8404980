// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/results/attemptjson.h"

#include "services/domain/injectedkey.h"

#include <QCoreApplication>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AttemptText)
};

void putCondition(FieldWriter &writer, const Condition &condition)
{
    writer.text("condition"_L1, condition.name)
        .text("memory_type"_L1, condition.type ? QString(name(*condition.type)) : QString())
        .text("source_pool"_L1, condition.pool)
        .text("memory_model"_L1, condition.memoryModel)
        .integer("pool_size"_L1, condition.poolSize);
}

Condition conditionFrom(FieldReader &fields)
{
    Condition condition;
    condition.name = fields.text("condition"_L1);
    if (fields.has("memory_type"_L1))
        condition.type = fields.choice("memory_type"_L1, &memoryTypeFromName, MemoryType::Insight);
    condition.pool = fields.text("source_pool"_L1);
    condition.memoryModel = fields.text("memory_model"_L1);
    condition.poolSize = fields.integer("pool_size"_L1);
    return condition;
}

QJsonArray memoriesArray(const QList<InjectedMemory> &memories)
{
    QJsonArray array;
    for (const InjectedMemory &memory : memories) {
        FieldWriter writer;
        writer.text("memory"_L1, memory.memory)
            .text("title"_L1, memory.title)
            .text("key"_L1, QString::fromLatin1(memory.key))
            .always("rank"_L1, memory.rank)
            .number("score"_L1, memory.score)
            .always("used"_L1, memory.used);
        array.append(writer.done());
    }
    return array;
}

Result<InjectedMemory> memoryFrom(const QJsonObject &object, int place)
{
    FieldReader fields(object);
    InjectedMemory memory;
    memory.memory = fields.text("memory"_L1);
    memory.title = fields.text("title"_L1);
    memory.key = fields.text("key"_L1).toLatin1();
    memory.rank = int(fields.integer("rank"_L1).value_or(place));
    memory.score = fields.number("score"_L1);
    memory.used = fields.boolean("used"_L1);
    if (!fields.problem().isEmpty())
        return failure(ErrorCode::Parse, fields.problem());
    if (memory.title.isEmpty() && memory.memory.isEmpty() && memory.key.isEmpty())
        return failure(ErrorCode::Parse, Tr::tr("A memory of the prompt has neither title nor key."));
    if (memory.key.isEmpty())
        memory.key = injectedKey(memory.title, {}, {});
    return memory;
}

} // namespace

QJsonObject attemptObject(const AttemptRecord &record)
{
    const Attempt &attempt = record.attempt;
    FieldWriter writer;
    writer.text("benchmark"_L1, attempt.benchmark)
        .text("task"_L1, attempt.task)
        .text("model"_L1, attempt.model)
        .text("agent"_L1, attempt.agent);
    putCondition(writer, attempt.condition);
    writer.always("attempt"_L1, attempt.number)
        .boolean("passed"_L1, attempt.passed)
        .number("score"_L1, attempt.score)
        .text("metric"_L1, attempt.metric)
        .integer("input_tokens"_L1, attempt.inputTokens)
        .integer("output_tokens"_L1, attempt.outputTokens)
        .number("cost_usd"_L1, attempt.cost)
        .number("seconds"_L1, attempt.seconds)
        .integer("steps"_L1, attempt.steps)
        .text("failure"_L1, attempt.failure)
        .text("run"_L1, attempt.run)
        .text("trajectory"_L1, attempt.trajectory)
        .text("query"_L1, attempt.query)
        .array("memories"_L1, memoriesArray(attempt.memories))
        .text("source_hash"_L1, QString::fromLatin1(record.sourceHash));
    return writer.done();
}

QJsonObject rateObject(const RateRecord &record)
{
    const ReportedRate &rate = record.rate;
    FieldWriter writer;
    writer.text("benchmark"_L1, rate.benchmark)
        .text("model"_L1, rate.model)
        .text("agent"_L1, rate.agent);
    putCondition(writer, rate.condition);
    writer.text("metric"_L1, rate.metric)
        .always("value"_L1, rate.value)
        .integer("solved"_L1, rate.solved)
        .integer("tasks"_L1, rate.tasks)
        .number("cost_usd"_L1, rate.cost)
        .number("seconds"_L1, rate.seconds)
        .date("date"_L1, rate.on.isValid() ? std::optional(rate.on) : std::nullopt)
        .text("text"_L1, rate.text)
        .text("source_hash"_L1, QString::fromLatin1(record.sourceHash));
    return writer.done();
}

Result<Attempt> attemptFrom(FieldReader &fields)
{
    fields.demand("task"_L1);
    Attempt attempt;
    attempt.benchmark = fields.text("benchmark"_L1);
    attempt.task = fields.text("task"_L1);
    attempt.model = fields.text("model"_L1);
    attempt.agent = fields.text("agent"_L1);
    attempt.condition = conditionFrom(fields);
    const qint64 number = fields.integer("attempt"_L1).value_or(1);
    attempt.number = int(number);
    if (fields.has("passed"_L1))
        attempt.passed = fields.boolean("passed"_L1);
    attempt.score = fields.number("score"_L1);
    attempt.metric = fields.text("metric"_L1);
    attempt.inputTokens = fields.integer("input_tokens"_L1);
    attempt.outputTokens = fields.integer("output_tokens"_L1);
    attempt.cost = fields.number("cost_usd"_L1);
    attempt.seconds = fields.number("seconds"_L1);
    attempt.steps = fields.integer("steps"_L1);
    attempt.failure = fields.text("failure"_L1);
    attempt.run = fields.text("run"_L1);
    attempt.trajectory = fields.text("trajectory"_L1);
    attempt.query = fields.text("query"_L1);
    WAYMARK_TRY_ASSIGN(attempt.memories, memoriesFrom(fields.array("memories"_L1)));
    if (number < 1 || number != attempt.number)
        return failure(ErrorCode::Parse, Tr::tr("The field “attempt” must count from 1."));
    return attempt;
}

Result<ReportedRate> rateFrom(FieldReader &fields)
{
    fields.demand("value"_L1);
    ReportedRate rate;
    rate.benchmark = fields.text("benchmark"_L1);
    rate.model = fields.text("model"_L1);
    rate.agent = fields.text("agent"_L1);
    rate.condition = conditionFrom(fields);
    rate.metric = fields.text("metric"_L1);
    rate.value = fields.number("value"_L1).value_or(0);
    rate.solved = fields.integer("solved"_L1);
    rate.tasks = fields.integer("tasks"_L1);
    rate.cost = fields.number("cost_usd"_L1);
    rate.seconds = fields.number("seconds"_L1);
    rate.on = fields.date("date"_L1).value_or(QDate());
    rate.text = fields.text("text"_L1);
    return rate;
}

Result<QList<InjectedMemory>> memoriesFrom(const QJsonArray &array)
{
    QList<InjectedMemory> memories;
    for (const QJsonValue value : array) {
        const QJsonObject object = value.isString() ? QJsonObject { { u"title"_s, value } } : value.toObject();
        WAYMARK_TRY_ASSIGN(InjectedMemory memory, memoryFrom(object, int(memories.size()) + 1));
        memories.append(std::move(memory));
    }
    return memories;
}

} // namespace waymark::exchange
