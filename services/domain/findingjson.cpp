// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/findingjson.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

QJsonObject objectOf(const Finding &finding)
{
    QJsonArray steps;
    for (const int step : finding.steps)
        steps.append(step);
    QJsonObject object {
        { u"rule"_s, finding.rule },
        { u"rule_version"_s, finding.ruleVersion },
        { u"severity"_s, name(finding.severity) },
        { u"field"_s, name(finding.field) },
        { u"start"_s, finding.start },
        { u"end"_s, finding.end },
        { u"excerpt"_s, finding.excerpt },
        { u"kind"_s, finding.kind },
        { u"confidence"_s, finding.confidence },
        { u"steps"_s, steps },
        { u"message"_s, finding.message },
        { u"arguments"_s, QJsonArray::fromStringList(finding.arguments) },
        { u"key"_s, finding.key },
        { u"suppressed"_s, finding.suppressed },
    };
    if (finding.fix)
        object.insert("fix"_L1, QJsonObject { { u"safety"_s, name(finding.fix->safety) }, { u"replacement"_s, finding.fix->replacement } });
    return object;
}

Finding findingFrom(const QJsonObject &object)
{
    Finding finding;
    finding.rule = object.value("rule"_L1).toString();
    finding.ruleVersion = object.value("rule_version"_L1).toInt(1);
    finding.severity = severityFromName(object.value("severity"_L1).toString()).value_or(Severity::Warning);
    finding.field = memoryFieldFromName(object.value("field"_L1).toString()).value_or(MemoryField::Whole);
    finding.start = qsizetype(object.value("start"_L1).toInteger());
    finding.end = qsizetype(object.value("end"_L1).toInteger());
    finding.excerpt = object.value("excerpt"_L1).toString();
    finding.kind = object.value("kind"_L1).toString();
    finding.confidence = object.value("confidence"_L1).toDouble(1);
    const QJsonArray steps = object.value("steps"_L1).toArray();
    for (const QJsonValue &step : steps)
        finding.steps.append(step.toInt());
    finding.message = object.value("message"_L1).toString();
    const QJsonArray arguments = object.value("arguments"_L1).toArray();
    for (const QJsonValue &argument : arguments)
        finding.arguments.append(argument.toString());
    finding.key = object.value("key"_L1).toString();
    finding.suppressed = object.value("suppressed"_L1).toBool();
    if (const QJsonValue fix = object.value("fix"_L1); fix.isObject())
        finding.fix = Fix { fixSafetyFromName(fix["safety"_L1].toString()).value_or(FixSafety::NeedsReview), fix["replacement"_L1].toString() };
    return finding;
}

} // namespace

QJsonArray findingsToJson(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(objectOf(finding));
    return array;
}

QList<Finding> findingsFromJson(const QJsonArray &array)
{
    QList<Finding> findings;
    for (const QJsonValue &value : array) {
        if (value.isObject() && !value["rule"_L1].toString().isEmpty())
            findings.append(findingFrom(value.toObject()));
    }
    return findings;
}

} // namespace waymark
