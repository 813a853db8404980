// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/storage/memorycolumns.h"

namespace waymark::storage {

/// Sorts rows by several keys, most significant first; equal ones stay in the order of their ids. Each key becomes a 32-bit
/// number and the rows go through a stable radix sort from the least significant key on, so that the time grows with the
/// number of rows only. `relevance` gives a row's place in the ranking (0 best); empty without a text term.
Result<void> sortRows(std::vector<quint32> &rows, const QList<SortTerm> &terms, MemoryColumns &columns, Database &database, QDate asOf,
                      const std::vector<quint32> &relevance);

/// Stable; `keys[i]` belongs to `rows[i]`.
void radixSort(std::vector<quint32> &rows, std::vector<quint32> &keys);

} // namespace waymark::storage
