// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/trajectory.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

constexpr std::array roleNames { "system", "user", "agent", "tool" };

void put(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject toJson(const ToolCall &call)
{
    QJsonObject object;
    put(object, "id"_L1, call.id);
    put(object, "name"_L1, call.name);
    if (!call.args.isNull() && !call.args.isUndefined())
        object.insert("args"_L1, call.args);
    return object;
}

QJsonObject toJson(const ToolResult &result)
{
    QJsonObject object;
    put(object, "call_id"_L1, result.callId);
    put(object, "text"_L1, result.text);
    if (result.isError)
        object.insert("is_error"_L1, true);
    return object;
}

QJsonObject toJson(const Step &step);

template<typename T>
QJsonArray toJson(const QList<T> &list)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(toJson(item));
    return array;
}

QJsonObject toJson(const Step &step)
{
    QJsonObject object;
    object.insert("role"_L1, name(step.role));
    if (step.at.isValid())
        object.insert("at"_L1, step.at.toUTC().toString(Qt::ISODateWithMs));
    put(object, "thought"_L1, step.thought);
    put(object, "text"_L1, step.text);
    if (!step.calls.isEmpty())
        object.insert("calls"_L1, toJson(step.calls));
    if (!step.results.isEmpty())
        object.insert("results"_L1, toJson(step.results));
    if (!step.metrics.isEmpty())
        object.insert("metrics"_L1, step.metrics);
    put(object, "sub_run"_L1, step.subRun);
    if (!step.raw.isEmpty())
        object.insert("raw"_L1, step.raw);
    return object;
}

Step stepFromJson(const QJsonObject &object)
{
    Step step;
    step.role = stepRoleFromName(object.value("role"_L1).toString()).value_or(StepRole::Agent);
    if (const QString at = object.value("at"_L1).toString(); !at.isEmpty())
        step.at = QDateTime::fromString(at, Qt::ISODateWithMs).toUTC();
    step.thought = object.value("thought"_L1).toString();
    step.text = object.value("text"_L1).toString();
    const QJsonArray calls = object.value("calls"_L1).toArray();
    for (const QJsonValue &value : calls) {
        const QJsonObject call = value.toObject();
        step.calls.append({ call.value("id"_L1).toString(), call.value("name"_L1).toString(),
                            call.contains("args"_L1) ? call.value("args"_L1) : QJsonValue() });
    }
    const QJsonArray results = object.value("results"_L1).toArray();
    for (const QJsonValue &value : results) {
        const QJsonObject result = value.toObject();
        step.results.append({ result.value("call_id"_L1).toString(), result.value("text"_L1).toString(),
                              result.value("is_error"_L1).toBool() });
    }
    step.metrics = object.value("metrics"_L1).toObject();
    step.subRun = object.value("sub_run"_L1).toString();
    step.raw = object.value("raw"_L1).toObject();
    return step;
}

} // namespace

QString name(StepRole value)
{
    return QString::fromLatin1(roleNames.at(size_t(value)));
}

std::optional<StepRole> stepRoleFromName(QStringView text)
{
    for (size_t i = 0; i < roleNames.size(); ++i) {
        if (text == QLatin1StringView(roleNames[i]))
            return StepRole(i);
    }
    return std::nullopt;
}

QJsonArray stepsToJson(const QList<Step> &steps)
{
    return toJson(steps);
}

QList<Step> stepsFromJson(const QJsonArray &array)
{
    QList<Step> steps;
    steps.reserve(array.size());
    for (const QJsonValue &value : array)
        steps.append(stepFromJson(value.toObject()));
    return steps;
}

} // namespace waymark
