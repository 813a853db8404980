// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/formatlist.h"
#include "services/exchange/jsonshape.h"
#include "services/exchange/runfields.h"
#include "services/exchange/sourcehash.h"
#include "services/exchange/wholefile.h"
#include "services/text/json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct AtifText
{
    Q_DECLARE_TR_FUNCTIONS(AtifText)
};

/// Since 1.7 several trajectories may share one session.
QString runIdOf(const QJsonObject &object)
{
    return firstString(object, { u"trajectory_id", u"session_id" });
}

StepRole roleOf(const QJsonObject &step)
{
    const QString source = text::jsonString(step, u"source");
    if (source == u"system"_s)
        return StepRole::System;
    return source == u"user"_s ? StepRole::User : StepRole::Agent;
}

QList<ToolCall> callsOf(const QJsonObject &step)
{
    QList<ToolCall> calls;
    for (const QJsonValue value : step.value(u"tool_calls"_s).toArray()) {
        const QJsonObject call = value.toObject();
        calls.append({ text::jsonString(call, u"tool_call_id"), text::jsonString(call, u"function_name"), call.value(u"arguments"_s) });
    }
    return calls;
}

/// Token ids and log probabilities are as long as the run itself and no figures to show.
void addMetrics(Step &step, const QJsonObject &metrics)
{
    step.metrics = without(metrics, { u"prompt_token_ids", u"completion_token_ids", u"logprobs" });
    QJsonObject bulk;
    for (const QStringView key : { u"prompt_token_ids", u"completion_token_ids", u"logprobs" }) {
        if (metrics.contains(key))
            bulk.insert(key, metrics.value(key));
    }
    if (!bulk.isEmpty())
        step.raw.insert(u"metrics"_s, bulk);
}

void addObservation(Step &step, const QJsonObject &observation)
{
    QJsonArray rest;
    for (const QJsonValue value : observation.value(u"results"_s).toArray()) {
        const QJsonObject result = value.toObject();
        step.results.append({ text::jsonString(result, u"source_call_id"), text::plainText(result.value(u"content"_s)), false });
        const QJsonArray references = result.value(u"subagent_trajectory_ref"_s).toArray();
        if (step.subRun.isEmpty() && !references.isEmpty())
            step.subRun = runIdOf(references.first().toObject());
        rest.append(without(result, { u"source_call_id", u"content" }));
    }
    QJsonObject raw = without(observation, { u"results" });
    if (std::any_of(rest.begin(), rest.end(), [](const QJsonValue &value) { return !value.toObject().isEmpty(); }))
        raw.insert(u"results"_s, rest);
    if (!raw.isEmpty())
        step.raw.insert(u"observation"_s, raw);
}

Step stepOf(const QJsonObject &source, const QString &model)
{
    Step step;
    step.role = roleOf(source);
    step.at = utcTime(source.value(u"timestamp"_s));
    step.thought = text::plainText(source.value(u"reasoning_content"_s));
    step.text = text::plainText(source.value(u"message"_s));
    step.calls = callsOf(source);
    step.raw = without(source, { u"step_id", u"source", u"timestamp", u"reasoning_content", u"message", u"tool_calls", u"observation", u"metrics" });
    if (text::jsonString(source, u"model_name") == model)
        step.raw.remove(u"model_name"_s);
    addMetrics(step, source.value(u"metrics"_s).toObject());
    addObservation(step, source.value(u"observation"_s).toObject());
    return step;
}

std::optional<double> sum(const QList<Step> &steps, std::initializer_list<QStringView> keys)
{
    std::optional<double> total;
    for (const Step &step : steps) {
        for (const QStringView key : keys) {
            if (const auto value = number(step.metrics.value(key)))
                total = total.value_or(0) + *value;
        }
    }
    return total;
}

/// The totals that the file states, else what its steps add up to.
void addTotals(Trajectory &run, const QJsonObject &final)
{
    const auto prompt = number(final.value(u"total_prompt_tokens"_s));
    const auto completion = number(final.value(u"total_completion_tokens"_s));
    const auto tokens = prompt || completion ? std::optional(prompt.value_or(0) + completion.value_or(0))
                                             : sum(run.steps, { u"prompt_tokens", u"completion_tokens" });
    if (tokens)
        run.tokens = qint64(*tokens);
    run.costUsd = number(final.value(u"total_cost_usd"_s));
    if (!run.costUsd)
        run.costUsd = sum(run.steps, { u"cost_usd" });
}

/// Some agents put the task into their system prompt; else it is the first thing that a user says.
QString taskOf(const QList<Step> &steps)
{
    for (const Step &step : steps) {
        if (step.role == StepRole::Agent)
            break;
        if (const auto task = taskBetweenMarkers(step.text))
            return *task;
    }
    for (const Step &step : steps) {
        if (step.role == StepRole::User && !step.text.trimmed().isEmpty())
            return step.text.trimmed();
    }
    return {};
}

/// In a trial folder, …/<task>__<seven characters>/agent/trajectory.json, the file itself does not name its task.
QString taskFromTrialFolder(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() < 3 || parts.at(parts.size() - 2) != u"agent"_s)
        return {};
    const QString trial = parts.at(parts.size() - 3);
    const qsizetype suffix = trial.lastIndexOf(u"__"_s);
    return suffix > 0 ? trial.left(suffix) : QString();
}

Trajectory runOf(const QJsonObject &source, const Source &file, const QString &parent)
{
    const QJsonObject agent = source.value(u"agent"_s).toObject();
    const QJsonObject extra = source.value(u"extra"_s).toObject();
    Trajectory run;
    run.agent = text::jsonString(agent, u"name");
    run.model = text::jsonString(agent, u"model_name");
    run.sourceFormat = u"atif"_s;
    run.sourceFile = file.fileName();
    run.sourceHash = sourceHash("atif", QJsonValue(source));
    run.runId = runIdOf(source);
    run.parentRun = parent.isEmpty() ? text::jsonString(agent.value(u"extra"_s).toObject(), u"parent_session_id") : parent;
    for (const QJsonValue value : source.value(u"steps"_s).toArray()) {
        const QJsonObject step = value.toObject();
        if (run.model.isEmpty())
            run.model = text::jsonString(step, u"model_name");
        run.steps.append(stepOf(step, run.model));
        if (!run.started.isValid())
            run.started = run.steps.last().at;
    }
    run.task = taskFromTrialFolder(file.path);
    run.taskText = taskOf(run.steps);
    addTotals(run, source.value(u"final_metrics"_s).toObject());
    run.verdicts = statedVerdicts(source);
    if (run.verdicts.isEmpty())
        run.verdicts = statedVerdicts(extra);
    run.raw = without(source, { u"steps", u"subagent_trajectories" });
    return run;
}

/// A run, then the runs of its sub-agents.
Result<void> addRuns(const QJsonObject &source, const Source &file, const QString &parent, RecordSink &sink)
{
    if (sink.isCancelled())
        return cancelled();
    Trajectory run = runOf(source, file, parent);
    const QString id = run.runId;
    WAYMARK_TRY(sink.add(std::move(run), {}));
    for (const QJsonValue value : source.value(u"subagent_trajectories"_s).toArray())
        WAYMARK_TRY(addRuns(value.toObject(), file, id, sink));
    return {};
}

class Atif final : public Format
{
public:
    FormatInfo info() const override
    {
        return { u"atif"_s, AtifText::tr("Agent trajectory interchange format (ATIF)"), true, false, u"trajectories"_s };
    }

    bool recognises(const Sample &sample) const override
    {
        return JsonShape(sample.head).text("schema_version").startsWith("ATIF-");
    }

    Result<void> read(const Source &source, RecordSink &sink) const override
    {
        return readDocument(source, sink, [&](const QJsonValue &document, QByteArrayView) {
            return addRuns(document.toObject(), source, {}, sink);
        });
    }
};

} // namespace

std::unique_ptr<Format> makeAtif()
{
    return std::make_unique<Atif>();
}

} // namespace waymark::exchange
