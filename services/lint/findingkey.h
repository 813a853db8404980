// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/finding.h"

namespace waymark::lint {

/// Gives each finding of one memory its key: 20 hex digits of a hash of rule, uuid, field, excerpt and, where one excerpt
/// stands in a field several times, which of them it is. The key stays when text around the excerpt moves, when the rule's
/// version grows and in a copy of the pool, so baselines and suppressions go on to hold.
/// `findings` must be sorted by field and position.
void setKeys(QList<Finding> &findings, const QString &uuid);

} // namespace waymark::lint
