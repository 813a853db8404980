// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/judgeaudit.h"

namespace waymark::evaluation {

/// Agreement beyond chance (Cohen, 1960), −1..1. 0 where it is not defined, which is when n is 0 or when both always say the same one
/// thing: agreement is then certain and shows nothing.
double cohensKappa(const Confusion &confusion);

} // namespace waymark::evaluation
