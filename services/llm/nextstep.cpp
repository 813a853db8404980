// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/nextstep.h"

namespace waymark::llm {

using std::chrono::milliseconds;
using What = NextStep::What;

static NextStep giveUp(LlmError error)
{
    error.reaction = Reaction::Fail;
    return { What::GiveUp, milliseconds(0), std::move(error) };
}

static NextStep retry(LlmError error, const HttpAnswer &answer, const AttemptsSoFar &soFar, milliseconds now, const Random &random)
{
    const auto hint = error.waitAtLeast ? error.waitAtLeast : waitHint(answer);
    error.waitAtLeast = hint;
    if (hint && *hint > longestWait) {
        error.reaction = Reaction::Retry;
        return { What::GiveUp, milliseconds(0), std::move(error) };
    }
    if (soFar.attempts >= mostAttempts)
        return giveUp(std::move(error));
    const milliseconds at = now + waitAfter(soFar.attempts, hint, random);
    if (at > deadlineOf(soFar))
        return giveUp(std::move(error));
    return { What::Retry, at, std::move(error) };
}

NextStep nextStep(const LlmError &error, const HttpAnswer &answer, const AttemptsSoFar &soFar, milliseconds now, const Random &random)
{
    const bool mayGoOn = soFar.attempts < mostAttempts;
    const std::optional<bool> wish = saysRetry(answer);
    const bool isForbidden = wish && !*wish;
    const bool isWished = wish && *wish && answer.status >= 400;
    switch (error.reaction) {
    case Reaction::Retry:
        return isForbidden ? giveUp(error) : retry(error, answer, soFar, now, random);
    case Reaction::Fail:
        // A server that asks for it gets it, but not for an answer that is there.
        return isWished ? retry(error, answer, soFar, now, random) : giveUp(error);
    case Reaction::Adapt:
        return mayGoOn && soFar.adaptations < mostAdaptations ? NextStep { What::Adapt, now, error } : giveUp(error);
    case Reaction::AskAgain:
        return mayGoOn && !soFar.askedAgain ? NextStep { What::AskAgain, now, error } : giveUp(error);
    case Reaction::Split:
    case Reaction::PauseEndpoint:
    case Reaction::PauseJob:
        break;
    }
    return { What::GiveUp, milliseconds(0), error };
}

} // namespace waymark::llm
