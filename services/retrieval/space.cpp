// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/space.h"

namespace waymark::retrieval {

Space::~Space() = default;

} // namespace waymark::retrieval
