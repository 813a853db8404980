// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/payload.h"

#include "services/base/hash.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

// The content of a long run is for reading and searching; the whole run stands in the trajectory.
constexpr qsizetype longestTrajectoryContent = 64 * 1024;

QString joinedCommands(const QJsonValue &workflow)
{
    if (workflow.isString())
        return workflow.toString();
    QStringList lines;
    const QJsonArray commands = workflow.toArray();
    for (const QJsonValue &command : commands)
        lines.append(command.isString() ? command.toString() : command.toObject().value("command"_L1).toString());
    return lines.join(u'\n');
}

QString trajectoryContent(const QJsonArray &steps)
{
    QString content;
    for (const QJsonValue &value : steps) {
        const QJsonObject step = value.toObject();
        if (const QString command = step.value("command"_L1).toString(); !command.isEmpty())
            content += "$ "_L1 + command + u'\n';
        if (const QString result = step.value("result"_L1).toString(); !result.isEmpty())
            content += result + u'\n';
        if (content.size() > longestTrajectoryContent) {
            content.truncate(longestTrajectoryContent);
            break;
        }
    }
    while (content.endsWith(u'\n'))
        content.chop(1);
    return content;
}

/// Shell commands stand as they were typed; other calls as "name {args}".
QString commandText(const ToolCall &call)
{
    if (call.args.isString())
        return call.args.toString();
    const QJsonObject args = call.args.toObject();
    for (const auto key : { "command"_L1, "cmd"_L1, "code"_L1 }) {
        if (const QJsonValue command = args.value(key); command.isString())
            return command.toString();
    }
    QString text = call.name;
    for (auto it = args.begin(); it != args.end(); ++it) {
        const QString value = it->isString() ? it->toString() : QString::fromUtf8(QJsonDocument(QJsonArray { *it }).toJson(QJsonDocument::Compact)).sliced(1).chopped(1);
        text += u' ' + it.key() + u'=' + value;
    }
    return text;
}

} // namespace

QString runTitle(const Trajectory &run)
{
    const bool madeUp = run.task.startsWith("task-"_L1) && run.task.size() > 12;
    if (!run.task.isEmpty() && !madeUp)
        return run.task;
    const QString fromText = titleFromText(run.taskText, 80);
    if (!fromText.isEmpty())
        return fromText;
    return run.task.isEmpty() ? run.sourceFile : run.task;
}

QString titleFromText(const QString &text, int limit)
{
    QStringView line;
    const auto lines = QStringView(text).split(u'\n', Qt::SkipEmptyParts);
    for (const QStringView candidate : lines) {
        line = candidate.trimmed();
        while (!line.isEmpty() && (line.front() == u'#' || line.front() == u'*' || line.front() == u'-' || line.front() == u'>' || line.front() == u'<' || line.front().isSpace()))
            line = line.sliced(1);
        if (line.size() > 1)
            break;
    }
    QString title = line.toString().simplified();
    // A short first sentence is a title already.
    for (const auto end : { ". "_L1, "? "_L1, "! "_L1 }) {
        if (const qsizetype at = title.indexOf(end); at > 20 && at < limit) {
            title.truncate(at + (end == ". "_L1 ? 0 : 1));
            break;
        }
    }
    if (title.size() > limit) {
        qsizetype cut = title.lastIndexOf(u' ', limit - 1);
        if (cut < limit / 2)
            cut = limit - 1;
        if (title.at(cut - 1).isHighSurrogate())
            --cut;
        title = title.left(cut) + u'…';
    }
    return title;
}

void fillFromPayload(Memory &memory)
{
    const QJsonObject &payload = memory.payload;
    switch (memory.type) {
    case MemoryType::Insight:
        memory.title = payload.value("title"_L1).toString();
        memory.description = payload.value("description"_L1).toString();
        memory.content = payload.value("content"_L1).toString();
        if (memory.title.trimmed().isEmpty())
            memory.title = titleFromText(memory.description.isEmpty() ? memory.content : memory.description);
        memory.keyText = memory.title;
        return;
    case MemoryType::Workflow:
        memory.keyText = payload.value("goal"_L1).toString();
        memory.title = titleFromText(memory.keyText, 160);
        memory.description = memory.title == memory.keyText ? QString() : memory.keyText;
        memory.content = joinedCommands(payload.value("workflow"_L1));
        if (memory.title.isEmpty())
            memory.title = titleFromText(memory.content);
        return;
    case MemoryType::Summary:
        memory.keyText = payload.value("task_summary"_L1).toString();
        memory.title = titleFromText(memory.keyText, 160);
        memory.description = memory.keyText;
        memory.content = payload.value("experience_summary"_L1).toString();
        if (memory.title.isEmpty())
            memory.title = titleFromText(memory.content);
        return;
    case MemoryType::Trajectory:
        memory.keyText = payload.value("task"_L1).toString();
        memory.title = titleFromText(memory.keyText, 160);
        memory.description = memory.title == memory.keyText ? QString() : memory.keyText;
        memory.content = trajectoryContent(payload.value("steps"_L1).toArray());
        if (memory.title.isEmpty())
            memory.title = memory.task;
        return;
    }
    Q_UNREACHABLE();
}

void writeToPayload(Memory &memory)
{
    QJsonObject &payload = memory.payload;
    switch (memory.type) {
    case MemoryType::Insight:
        payload.insert("title"_L1, memory.title);
        payload.insert("description"_L1, memory.description);
        payload.insert("content"_L1, memory.content);
        memory.keyText = memory.title;
        return;
    case MemoryType::Workflow: {
        // The goal is the long form where there is one.
        memory.keyText = memory.description.isEmpty() ? memory.title : memory.description;
        payload.insert("goal"_L1, memory.keyText);
        // Unchanged commands stay as they are: one of several lines must not become several.
        if (joinedCommands(payload.value("workflow"_L1)) != memory.content)
            payload.insert("workflow"_L1, QJsonArray::fromStringList(memory.content.split(u'\n')));
        return;
    }
    case MemoryType::Summary:
        memory.keyText = memory.description.isEmpty() ? memory.title : memory.description;
        payload.insert("task_summary"_L1, memory.keyText);
        payload.insert("experience_summary"_L1, memory.content);
        return;
    case MemoryType::Trajectory:
        return;
    }
    Q_UNREACHABLE();
}

Memory trajectoryMemory(const Trajectory &trajectory)
{
    QJsonArray steps;
    for (const Step &step : trajectory.steps) {
        QStringList results;
        for (const ToolResult &result : step.results)
            results.append(result.text);
        if (step.calls.isEmpty() && (results.isEmpty() || step.role == StepRole::System || step.role == StepRole::User))
            continue;
        if (step.calls.isEmpty()) {
            steps.append(QJsonObject { { u"command"_s, QString() }, { u"result"_s, results.join(u'\n').left(injectedResultLength) } });
            continue;
        }
        for (qsizetype i = 0; i < step.calls.size(); ++i) {
            const ToolCall &call = step.calls.at(i);
            QString result;
            for (const ToolResult &candidate : step.results) {
                if (!call.id.isEmpty() && candidate.callId == call.id)
                    result = candidate.text;
            }
            if (result.isEmpty() && i < results.size() && (step.results.at(i).callId.isEmpty() || call.id.isEmpty()))
                result = results.at(i);
            steps.append(QJsonObject { { u"command"_s, commandText(call) }, { u"result"_s, result.left(injectedResultLength) } });
        }
    }
    Memory memory;
    memory.type = MemoryType::Trajectory;
    memory.domain = trajectory.domain;
    memory.task = trajectory.task;
    memory.taskText = trajectory.taskText;
    memory.trajectory = trajectory.uuid;
    memory.payload = QJsonObject { { u"task"_s, trajectory.taskText }, { u"steps"_s, steps } };
    memory.outcome = outcomeOf(trajectory.verdicts);
    memory.sourceHash = sha256Hex(QByteArray("trajectory-memory:" + trajectory.sourceHash));
    fillFromPayload(memory);
    if (memory.title.isEmpty())
        memory.title = trajectory.sourceFile;
    return memory;
}

} // namespace waymark
