// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/rule.h"

namespace waymark::lint {

Rule missingDescriptionRule();
Rule tooLongRule();
Rule tooShortRule();
Rule emptyPayloadRule();
Rule duplicateTitleRule();
Rule unparsedMarkdownRule();
Rule outcomeContradictionRule();
Rule outdatedEmbeddingRule();

} // namespace waymark::lint
