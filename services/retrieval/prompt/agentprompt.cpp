// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/prompt/agentprompt.h"

#include "services/base/cuttext.h"
#include "services/domain/payload.h"
#include "services/retrieval/prompt/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace waymark::retrieval {

namespace {

// What the agent reads is never translated: it is data for the model, and must be the same for everybody who compares.
constexpr QLatin1StringView insightPreamble(
    "The insights below were learned in earlier work on other tasks. They may help with this one: use an insight where it fits, "
    "and leave it aside where it does not. At each step, first say which memory item you rely on, or that you rely on none.\n");
constexpr QLatin1StringView cautiousPreamble(
    "The records below were kept from earlier work on other tasks. They may help with this one: use a record where it fits, "
    "and leave it aside where it does not. At each step, first say which memory item you rely on, or that you rely on none. "
    "Whether an attempt passed was judged by a model, which may be wrong: verify before you use a record, and do not follow a failed attempt blindly.\n");
constexpr QLatin1StringView workflowPreamble(
    "The workflows below were taken from earlier work on other tasks. They may help with this one: use a workflow where it fits, "
    "and leave it aside where it does not. At each step, first say which memory item you rely on, or that you rely on none. "
    "Workflows may come from failed attempts: verify before you use one, and do not follow it blindly.\n");

QLatin1StringView preambleOf(MemoryType type)
{
    switch (type) {
    case MemoryType::Insight:
        return insightPreamble;
    case MemoryType::Workflow:
        return workflowPreamble;
    case MemoryType::Trajectory:
    case MemoryType::Summary:
        break;
    }
    return cautiousPreamble;
}

QString verdictOf(const Memory &memory)
{
    switch (memory.outcome.value) {
    case OutcomeValue::Success:
        return u"PASS"_s;
    case OutcomeValue::Failure:
        return u"FAIL"_s;
    case OutcomeValue::Unknown:
        break;
    }
    return u"UNKNOWN"_s;
}

QString jsonOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString trajectorySteps(const Memory &memory)
{
    QJsonArray steps;
    for (const QJsonValue &value : memory.payload.value("steps"_L1).toArray()) {
        const QJsonObject step = value.toObject();
        steps.append(QJsonObject { { u"command"_s, step.value("command"_L1) }, { u"result"_s, cutText(step.value("result"_L1).toString(), injectedResultLength) } });
    }
    return jsonOf(steps);
}

QString workflowCommands(const Memory &memory)
{
    QJsonArray commands;
    for (const QString &line : memory.content.split(u'\n', Qt::SkipEmptyParts))
        commands.append(line);
    const QJsonValue stored = memory.payload.value("workflow"_L1);
    return jsonOf(stored.isArray() ? stored.toArray() : commands);
}

QString itemText(const Memory &memory, int number)
{
    const auto heading = [](QLatin1StringView name, const QString &text) -> QString { return "## "_L1 + name + ": "_L1 + text + u'\n'; };
    QString text = u"\n# Memory Item %1\n"_s.arg(number);
    switch (memory.type) {
    case MemoryType::Insight:
        text += heading("Title"_L1, memory.title) + heading("Description"_L1, memory.description) + heading("Content"_L1, memory.content);
        break;
    case MemoryType::Workflow:
        text += heading("Goal"_L1, memory.keyText) + heading("Workflow"_L1, workflowCommands(memory));
        break;
    case MemoryType::Summary: {
        const bool isKnown = memory.outcome.value != OutcomeValue::Unknown;
        const QString attempt = memory.outcome.value == OutcomeValue::Failure ? u"a failed attempt"_s : isKnown ? u"a successful attempt"_s
                                                                                                                : u"an attempt of unknown outcome"_s;
        text += u"This summary comes from %1 at an earlier task.\n"_s.arg(attempt);
        text += heading("Task"_L1, memory.description) + heading("Summary"_L1, memory.content) + heading("Result"_L1, verdictOf(memory));
        break;
    }
    case MemoryType::Trajectory:
        text += heading("Task"_L1, memory.keyText) + heading("Trajectory"_L1, trajectorySteps(memory)) + heading("LLM Judgment"_L1, verdictOf(memory));
        break;
    }
    return text;
}

} // namespace

AgentPrompt agentPrompt(const QList<Memory> &memories)
{
    AgentPrompt prompt;
    int number = 0;
    for (const MemoryType type : allMemoryTypes()) {
        bool begun = false;
        for (const Memory &memory : memories) {
            if (memory.type != type)
                continue;
            const auto add = [&prompt](int item, MemoryId id, const QString &text) { prompt.parts.append({ item, id, text, estimatedTokens(text) }); };
            if (!std::exchange(begun, true))
                add(0, {}, QString(prompt.parts.isEmpty() ? QString() : u"\n"_s).append(preambleOf(type)));
            ++number;
            add(number, memory.id, itemText(memory, number));
        }
    }
    return prompt;
}

} // namespace waymark::retrieval
