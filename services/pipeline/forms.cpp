// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/pipeline/forms.h"

#include <QJsonArray>

namespace waymark::pipeline {

namespace {

QJsonObject typed(const char *type)
{
    return { { QStringLiteral("type"), QString::fromLatin1(type) } };
}

QJsonObject text()
{
    return typed("string");
}

QJsonObject oneOf(const QStringList &values)
{
    QJsonObject schema = text();
    schema.insert(QStringLiteral("enum"), QJsonArray::fromStringList(values));
    return schema;
}

QJsonObject listOf(const QJsonObject &items)
{
    QJsonObject schema = typed("array");
    schema.insert(QStringLiteral("items"), items);
    return schema;
}

using Properties = QList<std::pair<QString, QJsonObject>>;

QJsonObject object(const Properties &properties)
{
    QJsonObject schema = typed("object");
    QJsonObject each;
    QJsonArray required;
    for (const auto &[name, type] : properties) {
        each.insert(name, type);
        required.append(name);
    }
    schema.insert(QStringLiteral("properties"), each);
    schema.insert(QStringLiteral("required"), required);
    schema.insert(QStringLiteral("additionalProperties"), false);
    return schema;
}

const QString elided = QStringLiteral("…");

} // namespace

llm::AnswerForm insightForm()
{
    return { QStringLiteral("insight"),
        object({ { QStringLiteral("title"), text() }, { QStringLiteral("description"), text() }, { QStringLiteral("content"), text() } }),
        { { QStringLiteral("title"), elided }, { QStringLiteral("description"), elided }, { QStringLiteral("content"), elided } } };
}

llm::AnswerForm workflowForm()
{
    return { QStringLiteral("workflow"), object({ { QStringLiteral("goal"), text() }, { QStringLiteral("workflow"), listOf(text()) } }),
        { { QStringLiteral("goal"), elided }, { QStringLiteral("workflow"), QJsonArray { elided, elided } } } };
}

llm::AnswerForm summaryForm()
{
    return { QStringLiteral("summary"), object({ { QStringLiteral("task_summary"), text() }, { QStringLiteral("experience_summary"), text() } }),
        { { QStringLiteral("task_summary"), elided }, { QStringLiteral("experience_summary"), elided } } };
}

llm::AnswerForm verdictForm()
{
    return { QStringLiteral("verdict"),
        object({ { QStringLiteral("reasons"), listOf(text()) }, { QStringLiteral("verdict"), oneOf({ QStringLiteral("PASS"), QStringLiteral("FAIL") }) } }),
        { { QStringLiteral("reasons"), QJsonArray { elided } }, { QStringLiteral("verdict"), QStringLiteral("FAIL") } } };
}

llm::AnswerForm planForm()
{
    return { QStringLiteral("plan"), object({ { QStringLiteral("plan"), text() } }), { { QStringLiteral("plan"), elided } } };
}

llm::AnswerForm relationForm()
{
    return { QStringLiteral("relation"),
        object({ { QStringLiteral("relation"), oneOf({ QStringLiteral("duplicate"), QStringLiteral("conflict"), QStringLiteral("compatible") }) },
            { QStringLiteral("context"), text() }, { QStringLiteral("reason"), text() } }),
        { { QStringLiteral("relation"), QStringLiteral("compatible") }, { QStringLiteral("context"), elided }, { QStringLiteral("reason"), elided } } };
}

llm::AnswerForm guessForm()
{
    return { QStringLiteral("guess"), object({ { QStringLiteral("task"), typed("integer") }, { QStringLiteral("confidence"), typed("number") }, { QStringLiteral("clue"), text() } }),
        { { QStringLiteral("task"), 1 }, { QStringLiteral("confidence"), 0.5 }, { QStringLiteral("clue"), elided } } };
}

llm::AnswerForm categoryForm(const QStringList &categories)
{
    return { QStringLiteral("category"), object({ { QStringLiteral("category"), oneOf(categories) }, { QStringLiteral("reason"), text() } }),
        { { QStringLiteral("category"), categories.value(0) }, { QStringLiteral("reason"), elided } } };
}

llm::AnswerForm orderForm()
{
    return { QStringLiteral("order"),
        object({ { QStringLiteral("order"), listOf(object({ { QStringLiteral("memory_index"), typed("integer") }, { QStringLiteral("reason"), text() } })) } }),
        { { QStringLiteral("order"), QJsonArray { QJsonObject { { QStringLiteral("memory_index"), 1 }, { QStringLiteral("reason"), elided } } } } } };
}

llm::AnswerForm guidesForm()
{
    return { QStringLiteral("guides"),
        object({ { QStringLiteral("memories"), listOf(object({ { QStringLiteral("memory_index"), typed("integer") }, { QStringLiteral("memory"), text() } })) } }),
        { { QStringLiteral("memories"), QJsonArray { QJsonObject { { QStringLiteral("memory_index"), 1 }, { QStringLiteral("memory"), elided } } } } } };
}

} // namespace waymark::pipeline
