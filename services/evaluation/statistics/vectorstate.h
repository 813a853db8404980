// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace waymark::evaluation {

/// To be called before long work with exp and log after any use of Qt's hashes. On processors with VAES qHash (Qt 6.4) leaves the upper
/// halves of the vector registers in use, and as long as they are, every change between our SSE code and the C library's AVX code costs
/// dozens of cycles: such work takes six times as long. Elsewhere it does nothing.
void clearUpperHalves();

} // namespace waymark::evaluation
