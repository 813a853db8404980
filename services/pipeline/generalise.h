// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/finding.h"
#include "services/domain/lint.h"
#include "services/pipeline/ask.h"

namespace waymark::pipeline {

/// Asks for a memory without the details of its task; the findings tell the model which were noticed.
Result<Ask> generaliseAsk(const Memory &memory, const QList<Finding> &findings, const AskSettings &settings);

/// The proposed text, told by whom; without replacements, which a model does not name. Fields that were empty stay empty.
/// Errors: Parse when a field that was filled came back empty.
Result<Generalisation> readGeneralisation(const QJsonObject &answer, const Memory &memory, const QString &model);

} // namespace waymark::pipeline
