// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/pipeline/generalise.h"

#include "services/pipeline/forms.h"

#include <QCoreApplication>

namespace waymark::pipeline {

Result<Ask> generaliseAsk(const Memory &memory, const QList<Finding> &findings, const AskSettings &settings)
{
    QStringList details;
    for (const Finding &finding : findings) {
        if (!finding.excerpt.isEmpty() && !details.contains(finding.excerpt))
            details.append(finding.excerpt);
    }
    PromptValues values;
    values.data.insert(QStringLiteral("memory"), memoryText(memory));
    values.data.insert(QStringLiteral("findings"), details.isEmpty() ? QStringLiteral("none") : details.join(QLatin1Char('\n')));
    return ask(QStringLiteral("generalise"), QStringLiteral("generalise"), memory.uuid, values, insightForm(), settings);
}

Result<Generalisation> readGeneralisation(const QJsonObject &answer, const Memory &memory, const QString &model)
{
    Generalisation proposal;
    proposal.source = model;
    const std::tuple<const char *, const QString *, QString *> fields[] = { { "title", &memory.title, &proposal.title },
        { "description", &memory.description, &proposal.description }, { "content", &memory.content, &proposal.content } };
    for (const auto &[key, before, after] : fields) {
        *after = answer.value(QLatin1StringView(key)).toString().trimmed();
        if (before->isEmpty())
            after->clear();
        else if (after->isEmpty())
            return failure(ErrorCode::Parse, QCoreApplication::translate("pipeline", "The model left \"%1\" empty.").arg(QLatin1StringView(key)));
    }
    return proposal;
}

} // namespace waymark::pipeline
