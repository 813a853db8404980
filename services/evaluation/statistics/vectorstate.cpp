// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/statistics/vectorstate.h"

namespace waymark::evaluation {

#if defined(__GNUC__) && defined(__x86_64__)

namespace {

__attribute__((target("avx"))) void zeroUpper()
{
    __builtin_ia32_vzeroupper();
}

} // namespace

void clearUpperHalves()
{
    if (__builtin_cpu_supports("avx"))
        zeroUpper();
}

#else

void clearUpperHalves()
{
}

#endif

} // namespace waymark::evaluation
