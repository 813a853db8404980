// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/text/querylexer.h"

#include <tl/expected.hpp>

namespace waymark::text {

/// What a value means after its key, or a translated sentence that says why it means nothing.
tl::expected<QueryNodePtr, QString> termFromValue(QueryKey key, KeyOperator op, const LexedValue &value, QDate today);

/// Why RE2 does not take a pattern, as a translated sentence; nothing when it does.
std::optional<QString> patternProblem(const QString &pattern);

} // namespace waymark::text
