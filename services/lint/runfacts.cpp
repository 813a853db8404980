// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/runfacts.h"

#include <QJsonDocument>

namespace waymark::lint {

namespace {

void append(QString &text, const QString &more)
{
    if (!more.isEmpty())
        text += more % u'\n';
}

// The words of a call's arguments, without the quotes and escapes of JSON.
void appendValue(QString &text, const QJsonValue &value)
{
    if (value.isString()) {
        append(text, value.toString());
    } else if (value.isArray()) {
        for (const QJsonValue &element : value.toArray())
            appendValue(text, element);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            appendValue(text, it.value());
    }
}

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

bool occursWhole(const QString &text, QStringView word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool startsInside = at > 0 && isWordLetter(text[at - 1]) && isWordLetter(word.front());
        const bool endsInside = end < text.size() && isWordLetter(text[end]) && isWordLetter(word.back());
        if (!startsInside && !endsInside)
            return true;
    }
    return false;
}

} // namespace

RunFacts::RunFacts(const Trajectory &run)
{
    m_steps.reserve(size_t(run.steps.size()));
    for (const Step &step : run.steps) {
        QString text;
        append(text, step.thought);
        append(text, step.text);
        for (const ToolCall &call : step.calls)
            appendValue(text, call.args);
        for (const ToolResult &result : step.results)
            append(text, result.text);
        m_steps.push_back(std::move(text));
    }
}

QList<int> RunFacts::stepsWith(QStringView text) const
{
    QList<int> steps;
    if (text.isEmpty())
        return steps;
    for (size_t i = 0; i < m_steps.size(); ++i) {
        if (occursWhole(m_steps[i], text))
            steps.append(int(i) + 1);
    }
    return steps;
}

} // namespace waymark::lint
