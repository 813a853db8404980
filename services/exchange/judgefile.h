// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"
#include "services/domain/judgeaudit.h"

namespace waymark::exchange {

/// A judge's verdicts beside the truth, as studies of judges keep them, one JSON document:
///   {"preds": [true, false], "gts": [true, true], "cases": [{"id": "task-1", "pred": true, "gt": true}, …]}
/// `cases` may be missing, and so may anything in it but then names are missing too; what it repeats must be the same.
/// Errors: NotFound, Io, LimitExceeded (over 64 MB), Parse (no JSON, lists that are missing or of unequal length, anything but true
/// and false); with the file.
Result<QList<JudgedCase>> readJudgeFile(const QString &path);

} // namespace waymark::exchange
