// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/storage/bitmap.h"
#include "services/storage/memorycolumns.h"

namespace waymark::storage {

/// The facets of the sidebar, in its order.
inline constexpr QueryKey facetKeys[] = { QueryKey::Type, QueryKey::Domain, QueryKey::Valid, QueryKey::Review, QueryKey::Outcome, QueryKey::Model, QueryKey::Finding, QueryKey::Tag, QueryKey::Is };

/// Counts one facet: `shown` are the rows of the filter without its own terms of that key.
Facet countFacet(QueryKey key, const MemoryColumns &columns, const Bitmap &shown, QDate asOf);

} // namespace waymark::storage
