// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/claudesteps.h"

#include "services/exchange/runfields.h"
#include "services/text/json.h"

#include <QJsonArray>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

void appendLine(QString &text, const QString &line)
{
    if (line.isEmpty())
        return;
    if (!text.isEmpty())
        text += u'\n';
    text += line;
}

/// A message is an object; broken writers put a bare string there.
QJsonValue contentOf(const ClaudeEntry &entry)
{
    const QJsonValue message = entry.fields.value(u"message"_s);
    return message.isString() ? message : message.toObject().value(u"content"_s);
}

QJsonArray blocksOf(const QJsonValue &content)
{
    if (content.isArray())
        return content.toArray();
    if (content.isUndefined() || content.isNull())
        return {};
    return { content };
}

/// What is the same for the whole session or stands elsewhere in the step.
QJsonObject rawOf(const ClaudeEntry &entry)
{
    return without(entry.fields, { u"type", u"parentUuid", u"sessionId", u"timestamp", u"cwd", u"version", u"gitBranch", u"userType",
                                   u"isSidechain", u"isMeta", u"message", u"toolUseResult", u"costUSD" });
}

QString between(const QString &text, QStringView before, QStringView after)
{
    const qsizetype start = text.indexOf(before);
    const qsizetype end = start < 0 ? -1 : text.indexOf(after, start);
    return end < 0 ? QString() : text.sliced(start + before.size(), end - start - before.size()).trimmed();
}

/// What the program writes in the person's name.
bool isSaidByProgram(const QString &text)
{
    return text.startsWith(u"Caveat: The messages below"_s) || text.startsWith(u"<local-command-"_s) || text.startsWith(u"[Request interrupted"_s);
}

} // namespace

QString claudePrompt(const QString &text)
{
    if (!text.contains(u"<command-name>"_s))
        return text.trimmed();
    QString name = between(text, u"<command-name>", u"</command-name>");
    if (!name.startsWith(u'/'))
        name.prepend(u'/');
    const QString arguments = between(text, u"<command-args>", u"</command-args>");
    return arguments.isEmpty() ? name : name + u' ' + arguments;
}

void ClaudeSteps::add(const ClaudeEntry &entry)
{
    for (const QStringView key : { u"cwd", u"version", u"gitBranch" }) {
        if (!m_raw.contains(key) && entry.fields.contains(key))
            m_raw.insert(key, entry.fields.value(key));
    }
    const QString type = entry.type();
    if (type == u"assistant"_s)
        addAnswer(entry);
    else if (type == u"user"_s)
        addUser(entry);
    else if (type == u"system"_s)
        addSystem(entry);
    else if (type == u"tool_use"_s)
        addBareCall(entry);
    else if (type == u"tool_result"_s)
        addBareResult(entry);
    else
        addOther(entry);
}

void ClaudeSteps::addAnswer(const ClaudeEntry &entry)
{
    const QJsonObject message = entry.fields.value(u"message"_s).toObject();
    const QString model = text::jsonString(message, u"model");
    if (m_model.isEmpty() && !model.startsWith(u'<')) // "<synthetic>"
        m_model = model;
    const qsizetype step = answerStep(entry);
    for (const QJsonValue block : blocksOf(contentOf(entry)))
        addAnswerBlock(step, block);
    if (const QString reason = text::jsonString(message, u"stop_reason"); !reason.isEmpty())
        m_steps[step].raw.insert(u"stop_reason"_s, reason);
    addUsage(step, entry);
}

void ClaudeSteps::addAnswerBlock(qsizetype index, const QJsonValue &value)
{
    Step &step = m_steps[index];
    const QJsonObject block = value.toObject();
    const QString type = text::jsonString(block, u"type");
    if (type == u"thinking"_s) {
        appendLine(step.thought, text::jsonString(block, u"thinking"));
    } else if (type == u"tool_use"_s || type == u"server_tool_use"_s) {
        step.calls.append({ text::jsonString(block, u"id"), text::jsonString(block, u"name"), block.value(u"input"_s) });
        m_stepOfCall.insert(step.calls.last().id, index);
    } else if (value.isString() || type == u"text"_s || type == u"image"_s) {
        appendLine(step.text, text::plainText(value));
    } else {
        QJsonArray rest = step.raw.value(u"blocks"_s).toArray();
        rest.append(value);
        step.raw.insert(u"blocks"_s, rest);
    }
}

void ClaudeSteps::addUser(const ClaudeEntry &entry)
{
    QString text;
    const QJsonArray blocks = blocksOf(contentOf(entry));
    if (blocks.isEmpty())
        addOther(entry);
    for (const QJsonValue block : blocks) {
        if (text::jsonString(block.toObject(), u"type") == u"tool_result"_s)
            addResult(block.toObject(), entry.fields.value(u"toolUseResult"_s));
        else
            appendLine(text, text::plainText(block));
    }
    if (entry.fields.value(u"isMeta"_s).toBool() || text.isEmpty())
        return;
    const qsizetype step = newStep(StepRole::User, entry);
    m_steps[step].text = text;
    notePrompt(text, entry);
}

void ClaudeSteps::addResult(const QJsonObject &block, const QJsonValue &structured)
{
    const ToolResult result { text::jsonString(block, u"tool_use_id"), text::plainText(block.value(u"content"_s)), block.value(u"is_error"_s).toBool() };
    qsizetype index = result.callId.isEmpty() ? lastAgentStep() : m_stepOfCall.value(result.callId, -1);
    if (index < 0) {
        index = m_steps.size();
        m_steps.append(Step());
        m_steps.last().role = StepRole::Tool;
    }
    Step &step = m_steps[index];
    step.results.append(result);
    if (structured.isUndefined() || structured.isNull() || structured.toString() == result.text)
        return;
    QJsonObject all = step.raw.value(u"tool_use_results"_s).toObject();
    all.insert(result.callId, structured);
    step.raw.insert(u"tool_use_results"_s, all);
    if (const QString agent = text::jsonString(structured.toObject(), u"agentId"); step.subRun.isEmpty())
        step.subRun = agent;
}

void ClaudeSteps::addSystem(const ClaudeEntry &entry)
{
    const QString content = text::jsonString(entry.fields, u"content");
    if (content.isEmpty() || entry.fields.value(u"isMeta"_s).toBool()) {
        addOther(entry);
        return;
    }
    const qsizetype step = newStep(StepRole::System, entry);
    m_steps[step].text = content;
    m_steps[step].raw.remove(u"content"_s);
}

/// Very old sessions write calls and results as lines of their own, without ids.
void ClaudeSteps::addBareCall(const ClaudeEntry &entry)
{
    qsizetype step = lastAgentStep();
    if (step < 0 || !m_steps.at(step).results.isEmpty())
        step = newStep(StepRole::Agent, entry);
    m_steps[step].calls.append({ text::jsonString(entry.fields, u"id"), text::jsonString(entry.fields, u"name"), entry.fields.value(u"input"_s) });
    m_stepOfCall.insert(m_steps.at(step).calls.last().id, step);
    m_steps[step].raw.remove(u"input"_s);
    m_steps[step].raw.remove(u"name"_s);
}

void ClaudeSteps::addBareResult(const ClaudeEntry &entry)
{
    QJsonObject block = entry.fields;
    if (!block.contains(u"content"_s))
        block.insert(u"content"_s, block.value(u"output"_s));
    addResult(block, {});
}

void ClaudeSteps::addOther(const ClaudeEntry &entry)
{
    const QString type = entry.type();
    for (const QStringView key : { u"customTitle", u"aiTitle", u"title", u"summary" }) {
        if (const QString title = text::jsonString(entry.fields, key); !title.isEmpty() && !m_raw.contains(u"title"_s))
            m_raw.insert(u"title"_s, title);
    }
    if (type == u"progress"_s || type == u"file-history-snapshot"_s)
        m_countedLines.insert(type, m_countedLines.value(type).toInt() + 1);
    else
        m_otherLines.append(without(entry.fields, { u"cwd", u"version", u"gitBranch", u"userType", u"sessionId" }));
}

/// Lines of one answer carry its usage so far: the largest is the whole.
void ClaudeSteps::addUsage(qsizetype index, const ClaudeEntry &entry)
{
    const QJsonObject usage = entry.fields.value(u"message"_s).toObject().value(u"usage"_s).toObject();
    const QJsonValue cost = entry.fields.value(u"costUSD"_s);
    QString key = entry.messageId() + u'|' + text::jsonString(entry.fields, u"requestId");
    if (key.size() == 1)
        key = u"step %1"_s.arg(index);
    Usage &counted = m_usage[key];
    if (cost.isDouble()) {
        m_hasCost = true;
        counted.costUsd = std::max(counted.costUsd, cost.toDouble());
    }
    if (usage.isEmpty())
        return;
    m_hasUsage = true;
    double tokens = 0;
    for (const QStringView field : { u"input_tokens", u"output_tokens", u"cache_creation_input_tokens", u"cache_read_input_tokens" })
        tokens += usage.value(field).toDouble();
    if (tokens >= counted.tokens)
        m_steps[index].metrics = usage;
    counted.tokens = std::max(counted.tokens, tokens);
}

void ClaudeSteps::notePrompt(const QString &text, const ClaudeEntry &entry)
{
    if (!m_task.isEmpty() || isSaidByProgram(text) || entry.fields.value(u"isCompactSummary"_s).toBool())
        return;
    const QString prompt = claudePrompt(text);
    const bool isBareCommand = text.contains(u"<command-name>"_s) && !prompt.contains(u' ');
    if (!isBareCommand)
        m_task = prompt;
    else if (m_command.isEmpty())
        m_command = prompt;
}

qsizetype ClaudeSteps::answerStep(const ClaudeEntry &entry)
{
    const QString id = entry.messageId();
    if (const auto known = m_stepOfAnswer.constFind(id); !id.isEmpty() && known != m_stepOfAnswer.constEnd())
        return *known;
    const qsizetype step = newStep(StepRole::Agent, entry);
    m_stepOfAnswer.insert(id, step);
    return step;
}

qsizetype ClaudeSteps::newStep(StepRole role, const ClaudeEntry &entry)
{
    Step step;
    step.role = role;
    step.at = utcTime(entry.fields.value(u"timestamp"_s));
    step.raw = rawOf(entry);
    m_steps.append(step);
    return m_steps.size() - 1;
}

/// -1 when a person has spoken since.
qsizetype ClaudeSteps::lastAgentStep() const
{
    for (qsizetype i = m_steps.size() - 1; i >= 0; --i) {
        if (m_steps.at(i).role == StepRole::Agent)
            return i;
        if (m_steps.at(i).role == StepRole::User)
            return -1;
    }
    return -1;
}

void ClaudeSteps::finish(Trajectory &run)
{
    run.model = m_model;
    run.taskText = m_task.isEmpty() ? m_command : m_task;
    for (const Step &step : m_steps) {
        if (step.at.isValid() && (!run.started.isValid() || step.at < run.started))
            run.started = step.at;
    }
    Usage total;
    for (const Usage &usage : m_usage) {
        total.tokens += usage.tokens;
        total.costUsd += usage.costUsd;
    }
    if (m_hasUsage)
        run.tokens = qint64(total.tokens);
    if (m_hasCost)
        run.costUsd = total.costUsd;
    if (!m_otherLines.isEmpty())
        m_raw.insert(u"lines"_s, m_otherLines);
    if (!m_countedLines.isEmpty())
        m_raw.insert(u"counted_lines"_s, m_countedLines);
    run.raw = m_raw;
    run.steps = std::move(m_steps);
}

} // namespace waymark::exchange
