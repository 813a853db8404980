// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/measure.h"

namespace waymark::bench {

/// What the query thread does for a window: loading the columns, filters, sorts, facets, full text, taking a change in; beside
/// it QSortFilterProxyModel over the same rows.
void benchEngine(Report &report, const QString &pool, bool withPeer);

} // namespace waymark::bench
