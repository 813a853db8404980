// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/lint/reported.h"
#include "app/cli/lint/rulechoice.h"
#include "services/base/cancel.h"
#include "services/lint/ruleset.h"

#include <QIODevice>

#include <functional>

namespace waymark::cli {

/// How lines are linted.
struct InputLint
{
    const lint::RuleSet &rules;
    RuleChoice choice; ///< of what is told
    lint::LintContext context;
    CancelToken cancel;
    std::function<void(qint64 lines)> progress; ///< from the caller's thread
};

/// Lints JSON lines {id, text, type?, title?, trajectory?} in parallel and visits each in the order of the input, also those
/// without findings; memory is bounded, however long the input is. When a line is wrong, the rest is only checked, so that
/// the error names them all: findings of a half-read input would look like those of the whole.
/// Thread: the caller's, which it blocks. Errors: Parse with the line of the first wrong one, Io, Cancelled, those of `visit`.
Result<void> lintInput(QIODevice &input, const InputLint &job, const std::function<Result<void>(ReportedMemory &&)> &visit);

} // namespace waymark::cli
