// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/mtltrajectory.h"

#include "services/domain/payload.h"
#include "services/text/json.h"

#include <QStringList>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

QJsonObject step(const QString &command, const QString &result)
{
    return { { u"command"_s, command }, { u"result"_s, result.left(injectedResultLength) } };
}

QString textOf(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (object.contains(key))
            return text::plainText(object.value(key));
    }
    return {};
}

/// An agent's message is thought and one fenced command; the command alone counts. Without a fence, all of it.
QString commandIn(const QString &message)
{
    const QStringList parts = message.split("```"_L1);
    if (parts.size() != 3)
        return message.trimmed();
    const QString block = parts.at(1);
    const qsizetype lineEnd = block.indexOf(u'\n');
    return lineEnd < 0 ? block.trimmed() : block.sliced(lineEnd + 1).trimmed();
}

enum class Part { Command, AgentText, Result, UserText, Other };

Part partOf(const QString &role)
{
    if (role == "action"_L1 || role == "command"_L1)
        return Part::Command;
    if (role == "assistant"_L1 || role == "agent"_L1)
        return Part::AgentText;
    if (role == "observation"_L1 || role == "tool"_L1 || role == "environment"_L1 || role == "result"_L1)
        return Part::Result;
    return role == "user"_L1 ? Part::UserText : Part::Other;
}

/// What a user says after the first command is the environment's answer; before it, the task.
QJsonArray stepsFromMessages(const QJsonArray &messages)
{
    QJsonArray steps;
    bool isAnswered = true;
    for (const QJsonValue value : messages) {
        const QJsonObject message = value.toObject();
        const QString text = textOf(message, { "message"_L1, "content"_L1 });
        const Part part = partOf(text::jsonString(message, u"role").toLower());
        if (part == Part::Command || part == Part::AgentText) {
            steps.append(step(part == Part::Command ? text : commandIn(text), {}));
            isAnswered = false;
        } else if (part == Part::Result || (part == Part::UserText && !steps.isEmpty())) {
            if (isAnswered)
                steps.append(step({}, text));
            else
                steps.replace(steps.size() - 1, step(text::jsonString(steps.last().toObject(), u"command"), text));
            isAnswered = true;
        }
    }
    return steps;
}

QJsonArray stepsFromCommands(const QJsonArray &commands)
{
    QJsonArray steps;
    for (const QJsonValue value : commands) {
        if (value.isArray()) { // a pair
            const QJsonArray pair = value.toArray();
            steps.append(step(text::plainText(pair.at(0)), text::plainText(pair.at(1))));
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            steps.append(step(textOf(object, { "command"_L1, "cmd"_L1, "action"_L1 }),
                              textOf(object, { "result"_L1, "output"_L1, "observation"_L1 })));
        } else {
            steps.append(step(text::plainText(value), {}));
        }
    }
    return steps;
}

} // namespace

QJsonArray mtlSteps(const QJsonObject &record)
{
    const QJsonArray messages = record.value("trajectory"_L1).toArray();
    if (const QJsonArray steps = stepsFromMessages(messages); !steps.isEmpty())
        return steps;
    if (!messages.isEmpty())
        return stepsFromCommands(messages);
    const QJsonValue commands = record.value("commands"_L1);
    return stepsFromCommands(commands.isString() ? QJsonArray { commands } : commands.toArray());
}

} // namespace waymark::exchange
