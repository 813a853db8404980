// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/pipeline/redaction.h"

#include "services/lint/secrets/secrets.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace waymark::pipeline {

namespace {

/// From here on the shape alone proves a secret.
constexpr double proven = 0.9;

QString withoutAccounts(QString text)
{
    static const QRegularExpression home(QStringLiteral(R"((?:/home/|/Users/|[A-Za-z]:\\+Users\\+)(?!(?:runner|user|vscode|ubuntu|node|app|shared|public)\b)[A-Za-z0-9._-]+)"),
        QRegularExpression::CaseInsensitiveOption);
    return text.replace(home, QStringLiteral("~"));
}

} // namespace

QString redacted(const QString &text, bool personal)
{
    const QList<secrets::Secret> found = secrets::findSecrets(QStringView(text));
    QString result;
    result.reserve(text.size());
    QStringList values;
    qsizetype done = 0;
    for (const secrets::Secret &secret : found) {
        const QString value = text.mid(secret.start, secret.end - secret.start);
        if (!values.contains(value))
            values.append(value);
        result += QStringView(text).mid(done, secret.start - done);
        result += QStringLiteral("[secret:%1#%2]").arg(secret.kind).arg(values.indexOf(value) + 1);
        done = secret.end;
    }
    result += QStringView(text).mid(done);
    return personal ? withoutAccounts(result) : result;
}

static QJsonValue redactedJson(const QJsonValue &value, bool personal)
{
    if (value.isString())
        return redacted(value.toString(), personal);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &each : value.toArray())
            array.append(redactedJson(each, personal));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        each.value() = redactedJson(each.value(), personal);
    return object;
}

Trajectory redactedRun(Trajectory run, bool personal)
{
    run.taskText = redacted(run.taskText, personal);
    for (Step &step : run.steps) {
        step.thought = redacted(step.thought, personal);
        step.text = redacted(step.text, personal);
        for (ToolCall &call : step.calls)
            call.args = redactedJson(call.args, personal);
        for (ToolResult &result : step.results)
            result.text = redacted(result.text, personal);
    }
    return run;
}

Result<QString> redactedOrRefused(const QString &text, bool personal)
{
    const QString clean = redacted(text, personal);
    const QList<secrets::Secret> left = secrets::findSecrets(QStringView(clean));
    if (std::any_of(left.begin(), left.end(), [](const secrets::Secret &secret) { return secret.confidence >= proven; }))
        return failure(ErrorCode::Refused, QCoreApplication::translate("pipeline", "This item still holds a possible secret (%1) and was not sent. Review it.").arg(left.first().kind));
    return clean;
}

llm::Redactor redactor(bool personal)
{
    return [personal](const QString &text) { return redactedOrRefused(text, personal); };
}

} // namespace waymark::pipeline
