// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/enums.h"
#include "widgets/common/icons.h"

namespace waymark::widgets {

/// Icon and colour of a review status; the word is label(ReviewStatus) of labels.h.
IconName reviewIconName(ReviewStatus status);
Token reviewToken(ReviewStatus status);
QIcon reviewIcon(ReviewStatus status);

/// The same for an outcome: circle with tick, circle with cross, ring.
IconName outcomeIconName(OutcomeValue outcome);
Token outcomeToken(OutcomeValue outcome);
QIcon outcomeIcon(OutcomeValue outcome);

} // namespace waymark::widgets
