// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"

#include <memory>
#include <span>
#include <vector>

namespace waymark::retrieval {

/// An array of one or two dimensions in NumPy's format .npy (versions 1 to 3, C order, little endian), mapped from its file.
/// Thread: immutable.
struct NpyArray
{
    enum class Kind : quint8 { Float32,
        Float64,
        UInt8,
        Bool };

    Kind kind = Kind::Float32;
    std::vector<quint64> shape;
    std::span<const uchar> bytes; ///< as many as shape and kind say
    std::shared_ptr<const void> owner; ///< of the bytes
};

/// Errors, naming the file and the reason: Io; Parse for what is no such array; LimitExceeded for a header above 64 KiB.
Result<NpyArray> readNpy(const QString &path);

} // namespace waymark::retrieval
