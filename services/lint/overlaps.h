// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/finding.h"

namespace waymark::lint {

/// Of leaks (rules of the family leak) whose spans overlap in one field only the longest stays, the more severe of two equally long
/// ones: a path is not also a file name. Other families are left alone: they say different things of one place.
void keepLongest(QList<Finding> &findings);

/// No finding may hold a secret that safety.secret found: what other rules quote of it is masked as there. A leak that lies wholly
/// inside a secret is left out, since it says nothing more.
void maskSecrets(QList<Finding> &findings);

} // namespace waymark::lint
