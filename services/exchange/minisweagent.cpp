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

struct MiniSweAgentText
{
    Q_DECLARE_TR_FUNCTIONS(MiniSweAgentText)
};

struct Fence
{
    QString command;
    QString around; ///< the text without the fence
};

/// The one ```bash block of an answer. Nothing when there is none or more than one: the agent refuses such an answer.
std::optional<Fence> onlyFence(const QString &text)
{
    static const QStringList openings { u"```mswea_bash_command"_s, u"```bash"_s };
    for (const QString &opening : openings) {
        const qsizetype start = text.indexOf(opening);
        const qsizetype lineEnd = start < 0 ? -1 : text.indexOf(u'\n', start);
        const qsizetype end = lineEnd < 0 ? -1 : text.indexOf(u"\n```"_s, lineEnd);
        if (end < 0)
            continue;
        if (text.indexOf(opening, end) >= 0)
            return std::nullopt;
        const QString command = end > lineEnd ? text.sliced(lineEnd + 1, end - lineEnd - 1) : QString();
        const QString around = text.left(start).trimmed() + u'\n' + text.sliced(end + 4).trimmed();
        return Fence { command, around.trimmed() };
    }
    return std::nullopt;
}

QString withoutThoughtLabel(QString text)
{
    if (text.startsWith(u"THOUGHT:"_s))
        text.remove(0, 8);
    return text.trimmed();
}

/// Takes the frame off what the agent shows its model: <returncode>0</returncode>\n<output>\n…\n</output>
struct Observation
{
    QString text;
    std::optional<int> returnCode;
};

Observation observationOf(const QString &content)
{
    constexpr QStringView opening = u"<returncode>";
    const qsizetype codeEnd = content.indexOf(u"</returncode>"_s);
    if (!content.startsWith(opening) || codeEnd < 0)
        return { content, std::nullopt };
    bool isNumber = false;
    const int code = content.sliced(opening.size(), codeEnd - opening.size()).toInt(&isNumber);
    const qsizetype start = content.indexOf(u"<output>"_s, codeEnd);
    const qsizetype end = content.lastIndexOf(u"</output>"_s);
    const auto returnCode = isNumber ? std::optional(code) : std::nullopt;
    // A long output is shown with a warning and in two parts: that stays as it is.
    if (start < 0 || end < start || content.sliced(codeEnd, start - codeEnd).contains(u"<warning>"_s))
        return { content, returnCode };
    QString text = content.sliced(start + 8, end - start - 8);
    if (text.startsWith(u'\n'))
        text.remove(0, 1);
    return { text, returnCode };
}

class Messages
{
public:
    void add(const QJsonObject &message);
    QList<Step> takeSteps() { return std::move(m_steps); }
    QString firstPrompt() const { return m_firstPrompt; }
    std::optional<qint64> tokens() const { return m_tokens; }

private:
    void addAnswer(const QJsonObject &message);
    void addObservation(const QJsonObject &message);
    void countTokens(Step &step, const QJsonObject &extra);

    QList<Step> m_steps;
    QString m_firstPrompt;
    std::optional<qint64> m_tokens;
};

void Messages::add(const QJsonObject &message)
{
    const QString role = text::jsonString(message, u"role");
    if (role == u"assistant"_s) {
        addAnswer(message);
        return;
    }
    const bool hasAnswer = !m_steps.isEmpty() && m_steps.last().role == StepRole::Agent;
    if (role != u"system"_s && hasAnswer) {
        addObservation(message);
        return;
    }
    Step step;
    step.role = role == u"system"_s ? StepRole::System : StepRole::User;
    step.text = text::plainText(message.value(u"content"_s));
    step.at = utcTime(message.value(u"extra"_s).toObject().value(u"timestamp"_s));
    step.raw = without(message, { u"role", u"content" });
    if (step.role == StepRole::User && m_firstPrompt.isEmpty())
        m_firstPrompt = step.text;
    m_steps.append(step);
}

void Messages::addAnswer(const QJsonObject &message)
{
    const QJsonObject extra = message.value(u"extra"_s).toObject();
    const QString content = text::plainText(message.value(u"content"_s));
    Step step;
    step.at = utcTime(extra.value(u"timestamp"_s));
    step.thought = text::plainText(message.value(u"reasoning_content"_s));
    step.raw = without(message, { u"role", u"content", u"reasoning_content" });
    for (const QJsonValue value : extra.value(u"actions"_s).toArray()) {
        const QJsonObject action = value.toObject();
        step.calls.append({ text::jsonString(action, u"tool_call_id"), u"bash"_s, action.value(u"command"_s) });
    }
    const auto fence = onlyFence(content);
    const QString said = withoutThoughtLabel(fence ? fence->around : content);
    if (fence && step.calls.isEmpty())
        step.calls.append({ {}, u"bash"_s, fence->command });
    // What it says beside a command is why it gives it; without a command it is an answer.
    (step.calls.isEmpty() || !step.thought.isEmpty() ? step.text : step.thought) = said;
    countTokens(step, extra);
    m_steps.append(step);
}

void Messages::addObservation(const QJsonObject &message)
{
    const QJsonObject extra = message.value(u"extra"_s).toObject();
    Observation observation = observationOf(text::plainText(message.value(u"content"_s)));
    if (extra.value(u"returncode"_s).isDouble())
        observation.returnCode = extra.value(u"returncode"_s).toInt();
    Step &step = m_steps.last();
    const bool isExit = text::jsonString(message, u"role") == u"exit"_s; // may hold nothing but how the run ended
    if (!isExit || !observation.text.isEmpty())
        step.results.append({ text::jsonString(message, u"tool_call_id"), observation.text, observation.returnCode.value_or(0) != 0 });
    QJsonObject raw = without(message, { u"content", u"tool_call_id" });
    if (text::jsonString(message, u"role") == u"user"_s)
        raw.remove(u"role"_s);
    if (observation.returnCode)
        raw.insert(u"returncode"_s, *observation.returnCode);
    if (raw.isEmpty())
        return;
    QJsonArray rest = step.raw.value(u"observations"_s).toArray();
    rest.append(raw);
    step.raw.insert(u"observations"_s, rest);
}

void Messages::countTokens(Step &step, const QJsonObject &extra)
{
    const QJsonObject usage = extra.value(u"response"_s).toObject().value(u"usage"_s).toObject();
    if (!usage.isEmpty())
        step.metrics = usage;
    if (const auto cost = number(extra.value(u"cost"_s)))
        step.metrics.insert(u"cost_usd"_s, *cost);
    if (const auto total = number(usage.value(u"total_tokens"_s)))
        m_tokens = m_tokens.value_or(0) + qint64(*total);
}

/// The task inside the first prompt: by the run's own template when it has one, else by the marks of known templates.
QString taskIn(const QString &prompt, const QString &instanceTemplate)
{
    const QString placeholder = u"{{task}}"_s;
    const qsizetype at = instanceTemplate.indexOf(placeholder);
    if (at >= 0 && prompt.startsWith(QStringView(instanceTemplate).left(at))) {
        const QString rest = instanceTemplate.sliced(at + placeholder.size()).trimmed();
        const QString next = rest.left(rest.indexOf(u'\n')); // the first line after the task
        const qsizetype end = next.isEmpty() || next.contains(u"{{"_s) ? -1 : prompt.indexOf(next, at);
        if (end > at)
            return prompt.sliced(at, end - at).trimmed();
    }
    return taskFromPrompt(prompt);
}

Trajectory runOf(const QJsonValue &document, const Source &source)
{
    const QJsonObject root = document.toObject();
    const QJsonObject info = root.value(u"info"_s).toObject();
    const QJsonObject stats = info.value(u"model_stats"_s).toObject();
    const QJsonObject config = info.value(u"config"_s).toObject();
    Messages messages;
    for (const QJsonValue value : document.isArray() ? document.toArray() : root.value(u"messages"_s).toArray())
        messages.add(value.toObject());

    Trajectory run;
    run.agent = u"mini-swe-agent"_s;
    run.model = text::jsonString(config.value(u"model"_s).toObject(), u"model_name");
    run.sourceFormat = u"mini-swe-agent"_s;
    run.sourceFile = source.fileName();
    run.sourceHash = sourceHash("mini-swe-agent", document);
    run.task = text::jsonString(root, u"instance_id");
    run.runId = taskFromPath(source.path, { u".traj.json" });
    if (run.task.isEmpty() && run.runId.contains(u"__"_s)) // owner__repository-number; other names are a person's
        run.task = run.runId;
    run.taskText = taskIn(messages.firstPrompt(), text::jsonString(config.value(u"agent"_s).toObject(), u"instance_template"));
    run.exitReason = text::jsonString(info, u"exit_status");
    run.costUsd = number(stats.value(u"instance_cost"_s));
    run.tokens = messages.tokens();
    run.verdicts = statedVerdicts(info);
    run.raw = without(root, { u"messages" });
    run.steps = messages.takeSteps();
    for (const Step &step : run.steps) {
        if (!run.started.isValid())
            run.started = step.at;
    }
    return run;
}

/// A bare list of messages may be any chat; this agent's prompts name its fence or its end signal.
bool isBareList(const Sample &sample, const JsonShape &shape)
{
    return shape.isArray() && shape.has("[].role") && shape.has("[].content")
        && (sample.head.contains("mswea_bash_command") || sample.head.contains("COMPLETE_TASK_AND_SUBMIT_FINAL_OUTPUT")
            || sample.fileName().endsWith(u".traj.json"_s));
}

class MiniSweAgent final : public Format
{
public:
    FormatInfo info() const override
    {
        return { u"mini-swe-agent"_s, MiniSweAgentText::tr("mini-swe-agent run (.traj.json)"), true, false, u"trajectories"_s };
    }

    bool recognises(const Sample &sample) const override
    {
        const JsonShape shape(sample.head);
        if (shape.text("trajectory_format").startsWith("mini-swe-agent"))
            return true;
        const bool hasMessages = shape.has("messages[].role");
        if (shape.has("info.mini_version") && (hasMessages || !shape.has("trajectory")))
            return true;
        if (hasMessages && shape.has("info.exit_status"))
            return true;
        return isBareList(sample, shape);
    }

    Result<void> read(const Source &source, RecordSink &sink) const override
    {
        return readDocument(source, sink, [&](const QJsonValue &document, QByteArrayView) {
            return sink.add(runOf(document, source), {});
        });
    }
};

} // namespace

std::unique_ptr<Format> makeMiniSweAgent()
{
    return std::make_unique<MiniSweAgent>();
}

} // namespace waymark::exchange
