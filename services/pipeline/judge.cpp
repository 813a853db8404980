// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/pipeline/judge.h"

#include "services/pipeline/forms.h"
#include "services/pipeline/redaction.h"
#include "services/pipeline/runtext.h"

#include <QJsonArray>

#include <algorithm>

namespace waymark::pipeline {

Result<Ask> judgeAsk(const Trajectory &recorded, int vote, const AskSettings &settings)
{
    const Trajectory run = redactedRun(recorded, settings.hidePersonal);
    RunTextOptions options;
    options.tokens = settings.inputTokens() - llm::estimatedTokens(run.taskText);
    WAYMARK_TRY_ASSIGN(const RunText text, runText(run, options));
    PromptValues values;
    values.data.insert(QStringLiteral("task"), run.taskText);
    values.data.insert(QStringLiteral("run"), text.text);
    WAYMARK_TRY_ASSIGN(Ask judge, ask(QStringLiteral("judge"), QStringLiteral("judge"), run.uuid, values, verdictForm(), settings));
    if (vote > 0) {
        // Else the second vote would be the stored answer of the first.
        judge.request.user += QStringLiteral("\n\n(Judge %1 of several, independent of the others.)").arg(vote + 1);
        judge.options.purpose = QStringLiteral("judge.%1").arg(vote + 1);
    }
    return judge;
}

Vote readVote(const QJsonObject &answer)
{
    Vote vote;
    vote.passed = answer.value(QStringLiteral("verdict")).toString() == QLatin1StringView("PASS");
    for (const QJsonValue &reason : answer.value(QStringLiteral("reasons")).toArray())
        vote.reasons.append(reason.toString());
    return vote;
}

bool majority(const QList<Vote> &votes)
{
    return 2 * std::count_if(votes.begin(), votes.end(), [](const Vote &vote) { return vote.passed; }) > votes.size();
}

} // namespace waymark::pipeline
