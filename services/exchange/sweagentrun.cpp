// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/sweagentrun.h"

#include "services/exchange/runfields.h"
#include "services/text/json.h"

#include <QJsonArray>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

bool isDemonstration(const QJsonObject &item)
{
    return item.value(u"is_demo"_s).toBool() || text::jsonString(item, u"message_type") == u"demonstration"_s;
}

QString withoutLineEnd(QString text)
{
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

/// `query` and `messages` repeat the history before each step; they would make a run's size grow with its square.
Step stepOf(const QJsonObject &source)
{
    Step step;
    step.thought = text::plainText(source.value(u"thought"_s)).trimmed();
    if (const QString action = withoutLineEnd(text::jsonString(source, u"action")); !action.trimmed().isEmpty())
        step.calls.append({ {}, u"bash"_s, action });
    if (const QString observation = text::plainText(source.value(u"observation"_s)); !observation.isEmpty() || !step.calls.isEmpty())
        step.results.append({ {}, observation, false });
    if (const auto seconds = number(source.value(u"execution_time"_s)))
        step.metrics.insert(u"execution_time"_s, *seconds);
    step.raw = without(source, { u"thought", u"action", u"observation", u"execution_time", u"query", u"messages", u"state" });
    if (const QJsonObject state = objectOrText(source.value(u"state"_s)); !state.isEmpty())
        step.raw.insert(u"state"_s, state);
    if (text::plainText(source.value(u"response"_s)).trimmed() == step.thought)
        step.raw.remove(u"response"_s);
    return step;
}

QList<ToolCall> historyCalls(const QJsonObject &item)
{
    QList<ToolCall> calls;
    for (const QJsonValue value : item.value(u"tool_calls"_s).toArray()) {
        const QJsonObject call = value.toObject();
        const QJsonObject function = call.value(u"function"_s).toObject();
        const QJsonObject arguments = objectOrText(function.value(u"arguments"_s));
        calls.append({ text::jsonString(call, u"id"), text::jsonString(function, u"name"), arguments.isEmpty() ? function.value(u"arguments"_s) : arguments });
    }
    const QString action = withoutLineEnd(text::jsonString(item, u"action"));
    if (calls.isEmpty() && !action.trimmed().isEmpty())
        calls.append({ {}, u"bash"_s, action });
    return calls;
}

QList<Step> historySteps(const QJsonArray &history)
{
    QList<Step> steps;
    for (const QJsonValue value : history) {
        const QJsonObject item = value.toObject();
        if (isDemonstration(item))
            continue;
        const QString role = text::jsonString(item, u"role");
        const QString content = text::plainText(item.value(u"content"_s));
        if ((role == u"user"_s || role == u"tool"_s) && !steps.isEmpty() && steps.last().role == StepRole::Agent) {
            const QString callId = item.value(u"tool_call_ids"_s).toArray().first().toString();
            steps.last().results.append({ callId, content, false });
            continue;
        }
        Step step;
        step.role = role == u"system"_s ? StepRole::System : role == u"assistant"_s ? StepRole::Agent : StepRole::User;
        if (step.role == StepRole::Agent) {
            step.thought = text::plainText(item.value(u"thought"_s));
            step.calls = historyCalls(item);
        }
        if (content != step.thought)
            step.text = content;
        step.raw = without(item, { u"role", u"content", u"thought", u"action", u"tool_calls" });
        steps.append(step);
    }
    return steps;
}

QString firstPrompt(const QJsonArray &history)
{
    for (const QJsonValue value : history) {
        const QJsonObject item = value.toObject();
        if (text::jsonString(item, u"role") == u"user"_s && !isDemonstration(item))
            return text::plainText(item.value(u"content"_s));
    }
    return {};
}

/// What the agent was told before it began; the rest of the history repeats the steps.
QJsonArray historyHead(const QJsonArray &history)
{
    QJsonArray head;
    for (const QJsonValue value : history) {
        const QJsonObject item = value.toObject();
        if (text::jsonString(item, u"role") == u"assistant"_s && !isDemonstration(item))
            break;
        if (!isDemonstration(item))
            head.append(item);
    }
    return head;
}

void addStats(Trajectory &run, const QJsonObject &stats)
{
    const double tokens = stats.value(u"tokens_sent"_s).toDouble() + stats.value(u"tokens_received"_s).toDouble();
    if (tokens > 0) // replays write zeros
        run.tokens = qint64(tokens);
    for (const QStringView key : { u"instance_cost", u"task_cost", u"total_cost" }) {
        if (const auto cost = number(stats.value(key)); cost && *cost > 0) {
            run.costUsd = *cost;
            return;
        }
    }
}

} // namespace

QList<Step> sweAgentSteps(const QJsonObject &run)
{
    const QJsonArray trajectory = run.value(u"trajectory"_s).toArray();
    if (trajectory.isEmpty()) // made by hand, to be replayed
        return historySteps(run.value(u"history"_s).toArray());
    QList<Step> steps;
    for (const QJsonValue value : trajectory)
        steps.append(stepOf(value.toObject()));
    return steps;
}

Trajectory sweAgentRun(const QJsonObject &source, const Source &file)
{
    const QJsonObject info = source.value(u"info"_s).toObject();
    const QJsonObject problem = replayConfig(source).value(u"problem_statement"_s).toObject();
    Trajectory run;
    run.sourceFile = file.fileName();
    run.exitReason = text::jsonString(info, u"exit_status");
    run.taskText = text::jsonString(problem, u"text").trimmed();
    if (run.taskText.isEmpty())
        run.taskText = taskFromPrompt(firstPrompt(source.value(u"history"_s).toArray()));
    addStats(run, info.value(u"model_stats"_s).toObject());
    run.verdicts = statedVerdicts(info);
    run.steps = sweAgentSteps(source);
    run.raw = without(source, { u"trajectory", u"history", u"attempts" });
    const QJsonArray head = historyHead(source.value(u"history"_s).toArray());
    if (source.contains(u"trajectory"_s) && !head.isEmpty())
        run.raw.insert(u"history"_s, head);
    return run;
}

QJsonObject replayConfig(const QJsonObject &run)
{
    return objectOrText(run.value(u"replay_config"_s));
}

} // namespace waymark::exchange
