// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/runfields.h"

#include "services/text/json.h"

#include <QTimeZone>

#include <array>
#include <cmath>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The task stands between the two.
struct Markers
{
    QStringView before;
    QStringView after;
};

// In the order in which they are tried: tags first, because a task may quote the looser ones.
constexpr std::array<Markers, 8> knownTemplates { {
    { u"<pr_description>\nConsider the following PR description:\n", u"\n</pr_description>" },
    { u"<pr_description>", u"</pr_description>" },
    { u"<task_description>", u"</task_description>" },
    { u"ISSUE:\n", u"\n\nINSTRUCTIONS:" },
    { u"TASK DESCRIPTION:\n", u"\n\nINSTRUCTIONS:" },
    { u"Task Description:\n", u"\n\nCurrent terminal state:" },
    { u"Please solve this issue: ", u"\n\nYou can execute bash commands" },
    { u"Please solve this task: ", u"\n\nYou can execute bash commands" },
} };

constexpr double latestSeconds = 1e11; // the year 5138; larger numbers are milliseconds

std::optional<bool> passed(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    if (value.isDouble() && (value.toDouble() == 1.0 || value.toDouble() == 0.0))
        return value.toDouble() == 1.0;
    return std::nullopt;
}

} // namespace

QDateTime utcTime(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (!std::isfinite(number) || number <= 0 || number > latestSeconds * 1000)
            return {};
        return QDateTime::fromMSecsSinceEpoch(qint64(std::abs(number) < latestSeconds ? number * 1000 : number), Qt::UTC);
    }
    QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

QJsonObject without(QJsonObject object, std::initializer_list<QStringView> taken)
{
    for (const QStringView key : taken)
        object.remove(key);
    return object;
}

QJsonObject objectOrText(const QJsonValue &value)
{
    if (!value.isString())
        return value.toObject();
    const auto parsed = text::parseJson(value.toString().toUtf8());
    return parsed ? parsed->toObject() : QJsonObject();
}

QString firstString(const QJsonObject &object, std::initializer_list<QStringView> keys)
{
    for (const QStringView key : keys) {
        if (const QString text = text::jsonString(object, key); !text.isEmpty())
            return text;
    }
    return {};
}

std::optional<double> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QList<Verdict> statedVerdicts(const QJsonObject &fields)
{
    for (const QStringView key : { u"reward", u"resolved", u"passed", u"success" }) {
        if (const auto isPassed = passed(fields.value(key))) {
            Verdict verdict;
            verdict.source = OutcomeSource::GroundTruth;
            verdict.passed = *isPassed;
            return { verdict };
        }
    }
    return {};
}

std::optional<QString> taskBetweenMarkers(const QString &prompt)
{
    QString text = prompt;
    text.replace("\r\n"_L1, "\n"_L1);
    for (const Markers &markers : knownTemplates) {
        const qsizetype before = text.indexOf(markers.before);
        if (before < 0)
            continue;
        const qsizetype start = before + markers.before.size();
        const qsizetype end = text.indexOf(markers.after, start);
        if (end > start)
            return text.sliced(start, end - start).trimmed();
    }
    return std::nullopt;
}

QString taskFromPrompt(const QString &prompt)
{
    return taskBetweenMarkers(prompt).value_or(prompt.trimmed());
}

QString taskFromPath(const QString &path, std::initializer_list<QStringView> suffixes)
{
    QStringView name = QStringView(path).sliced(path.lastIndexOf(u'/') + 1);
    for (const QStringView suffix : suffixes) {
        if (name.endsWith(suffix))
            return name.chopped(suffix.size()).toString();
    }
    return {};
}

} // namespace waymark::exchange
