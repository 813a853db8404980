// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/trajectory.h"
#include "services/llm/client.h"

namespace waymark::pipeline {

/// Grows when another text is sent for the same original; part of what tells embedding spaces apart.
inline constexpr int redactionVersion = 1;

/// A text with "[secret:KIND#n]" where a secret stood; n is equal for equal values of one text, so that the story stays readable.
/// With `personal` also the account names of home folders give way to "~" (reliability 4.1).
/// Thread: any.
QString redacted(const QString &text, bool personal);

/// A run with all its texts redacted. What is asked about is redacted before it is cut or fenced: half a secret, or one whose colours have
/// become replacement characters, is recognised no more.
Trajectory redactedRun(Trajectory run, bool personal);

/// redacted(), looked at a second time: an error when anything of high confidence is still found, so that nothing is sent (S1).
Result<QString> redactedOrRefused(const QString &text, bool personal);

/// For the client.
llm::Redactor redactor(bool personal);

} // namespace waymark::pipeline
