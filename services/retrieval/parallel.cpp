// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/parallel.h"

namespace waymark::retrieval {

QThreadPool &workers()
{
    // Threads, not state: nobody can tell whether they are shared.
    static QThreadPool pool;
    return pool;
}

} // namespace waymark::retrieval
