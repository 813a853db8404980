// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/pipeline/adjudicate.h"

#include "services/pipeline/forms.h"

namespace waymark::pipeline {

Result<Ask> adjudicateAsk(const Memory &a, const Memory &b, const AskSettings &settings)
{
    PromptValues values;
    values.data.insert(QStringLiteral("memory"), memoryText(a));
    values.data.insert(QStringLiteral("other"), memoryText(b));
    return ask(QStringLiteral("adjudicate"), QStringLiteral("adjudicate"), a.uuid + QLatin1Char(' ') + b.uuid, values, relationForm(), settings);
}

Adjudication readAdjudication(const QJsonObject &answer)
{
    const QString relation = answer.value(QStringLiteral("relation")).toString();
    Adjudication result;
    if (relation == QLatin1StringView("duplicate"))
        result.relation = RelationKind::DuplicateOf;
    else if (relation == QLatin1StringView("conflict"))
        result.relation = RelationKind::ConflictsWith;
    result.context = answer.value(QStringLiteral("context")).toString().simplified();
    result.reason = answer.value(QStringLiteral("reason")).toString().simplified();
    return result;
}

} // namespace waymark::pipeline
