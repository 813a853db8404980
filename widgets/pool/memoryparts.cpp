// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/memoryparts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::widgets::MemoryParts)
};

using Style = TextPart::Style;

void add(QList<TextPart> &parts, Style style, const QString &text, const QString &field, int number = 0)
{
    if (!text.isEmpty())
        parts << TextPart { style, text, field, number };
}

void addWithCaption(QList<TextPart> &parts, const QString &caption, const QString &text, const QString &field)
{
    if (text.isEmpty())
        return;
    parts << TextPart { Style::Caption, caption, {}, 0 };
    parts << TextPart { Style::Body, text, field, 0 };
}

/// A string as it is, anything else as JSON, so that a payload of another shape still shows all it holds.
QString shown(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isNull() || value.isUndefined())
        return {};
    const QByteArray json = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

void addWorkflow(QList<TextPart> &parts, const Memory &memory)
{
    add(parts, Style::Title, memory.title, u"title"_s);
    add(parts, Style::Body, memory.description, u"description"_s);
    const QJsonArray commands = memory.payload[u"workflow"_s].toArray();
    if (commands.isEmpty()) {
        add(parts, Style::Body, memory.content, u"content"_s);
        return;
    }
    parts << TextPart { Style::Caption, Words::tr("Commands"), {}, 0 };
    int number = 0;
    for (const QJsonValue &command : commands)
        parts << TextPart { Style::Command, shown(command), u"command"_s, ++number };
}

void addTrajectory(QList<TextPart> &parts, const Memory &memory)
{
    add(parts, Style::Title, memory.title, u"title"_s);
    const QString task = shown(memory.payload[u"task"_s]);
    if (task.trimmed() != memory.title.trimmed())
        addWithCaption(parts, Words::tr("Task"), task.isEmpty() ? memory.description : task, u"description"_s);
    const QJsonArray steps = memory.payload[u"steps"_s].toArray();
    if (steps.isEmpty()) {
        add(parts, Style::Body, memory.content, u"content"_s);
        return;
    }
    parts << TextPart { Style::Caption, Words::tr("%n steps", nullptr, int(steps.size())), {}, 0 };
    int number = 0;
    for (const QJsonValue &value : steps) {
        const QJsonObject step = value.toObject();
        parts << TextPart { Style::Command, value.isObject() ? shown(step[u"command"_s]) : shown(value), u"command"_s, ++number };
        add(parts, Style::Output, shown(step[u"result"_s]), u"result"_s);
    }
}

} // namespace

QList<TextPart> memoryParts(const Memory &memory)
{
    QList<TextPart> parts;
    switch (memory.type) {
    case MemoryType::Insight:
        add(parts, Style::Title, memory.title, u"title"_s);
        add(parts, Style::Body, memory.description, u"description"_s);
        add(parts, Style::Body, memory.content, u"content"_s);
        break;
    case MemoryType::Summary:
        add(parts, Style::Title, memory.title, u"title"_s);
        if (memory.description != memory.title)
            addWithCaption(parts, Words::tr("Task summary"), memory.description, u"description"_s);
        addWithCaption(parts, Words::tr("Experience summary"), memory.content, u"content"_s);
        break;
    case MemoryType::Workflow:
        addWorkflow(parts, memory);
        break;
    case MemoryType::Trajectory:
        addTrajectory(parts, memory);
        break;
    }
    addWithCaption(parts, Words::tr("Applies when"), memory.appliesWhen, u"applies_when"_s);
    addWithCaption(parts, Words::tr("Does not apply when"), memory.notWhen, u"not_when"_s);
    return parts;
}

} // namespace waymark::widgets
