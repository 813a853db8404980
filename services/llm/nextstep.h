// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/httpanswer.h"
#include "services/llm/retry.h"

namespace waymark::llm {

/// What is behind a call when an attempt has failed.
struct AttemptsSoFar
{
    int attempts = 1; ///< the failed one included
    int adaptations = 0;
    bool askedAgain = false;
    std::chrono::milliseconds startedAt { 0 }; ///< of the first attempt
};

inline constexpr int mostAdaptations = 3;

/// What is done after a failed attempt.
struct NextStep
{
    enum class What : quint8 { GiveUp,
        Retry,
        Adapt, ///< with a parameter less, at once, if there is such a step
        AskAgain } what
        = What::GiveUp;
    std::chrono::milliseconds notBefore { 0 };
    LlmError error; ///< as it is told when the call ends here
};

/// Pure. A hint of more than two minutes ends the call as one to be made later: reaction Retry, and waitAtLeast says when. One that was
/// tried as often, or as long, as is right ends with reaction Fail (reliability 3.5).
NextStep nextStep(const LlmError &error, const HttpAnswer &answer, const AttemptsSoFar &soFar, std::chrono::milliseconds now, const Random &random);

/// When a call that waits for its next attempt is given up.
inline std::chrono::milliseconds deadlineOf(const AttemptsSoFar &soFar)
{
    return soFar.startedAt + itemDeadline;
}

} // namespace waymark::llm
