// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/jobview.h"

namespace waymark::models {

QString label(JobKind value); ///< "Judge", "Generalise", …, as they stand alone
QString label(JobState value); ///< "queued", "running", "pausing", …, as they stand in a row

/// "Generalise 64 memories", "Judge 16 runs": what it does, to how many.
QString jobTitle(JobKind kind, qint64 items);

/// What the list says below the title: "43 of 64", "queued", "9 of 24, paused", "61 done, 1 failed".
QString jobProgress(const Job &job);

/// What the table says of an item: "in flight, try 1", "proposal open", "invalid reply, 3 tries".
/// `now` decides whether it still waits for a time.
QString itemPhrase(const JobItemRow &row, const QDateTime &now);
/// Two or three words for the code of a failure (see llm::llmCodeName()): "invalid reply", "key refused". "failed" for others.
QString failurePhrase(const QString &code);

/// What came of an item that is done, where it is no proposal: a plan, a guess, or that nothing had to change. Empty without any.
QString itemResult(const JobItem &item);

/// "$0", "$0.0016", "$0.042", "$5.00": as many decimals as tell something.
QString moneyText(qint64 nano);
/// The other way round, of what a person types: "0.25", "$0,25" in a language with a comma. None for what is no amount, or negative.
std::optional<qint64> moneyFromText(const QString &text);
/// "2.1 s", "3 min 5 s".
QString secondsText(std::chrono::milliseconds time);
/// "about 75,168" where the server did not say how many.
QString tokensText(qint64 tokens, bool isEstimate);

} // namespace waymark::models
