// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/retrieval/dense/densesearch.h"

#include <QByteArray>

#include <optional>

namespace waymark::retrieval {

/// Of which vectors a cache file is. Another value of any of them makes it stale.
struct DenseCacheKey
{
    quint64 generation = 0;
    QByteArray hash; ///< of what the rows were made of; at most 64 bytes count
    quint32 count = 0;
    quint32 dimensions = 0;
};

/// The rows and their codes as they were written, mapped; nothing when the file is missing, stale or damaged. A cache file can be
/// deleted at any time: what it holds is derived.
std::optional<DenseSearch> readDenseCache(const QString &path, const DenseCacheKey &key, const Kernels &tier = kernels());

/// Writes the file in one step: readers see the old one or the new one. `search` has the count and dimensions of the key. Errors: Io.
Result<void> writeDenseCache(const QString &path, const DenseCacheKey &key, const DenseSearch &search);

} // namespace waymark::retrieval
