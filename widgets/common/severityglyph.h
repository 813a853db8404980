// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/enums.h"
#include "widgets/common/icons.h"
#include "widgets/common/textpart.h"

namespace waymark::widgets {

/// Shape and colour of a severity: filled octagon, filled triangle, outlined circle; wavy, dashed, dotted underline. The word
/// is label(Severity) of labels.h.
IconName severityIconName(Severity severity);
Token severityToken(Severity severity); ///< of text
Token severityTint(Severity severity);
QIcon severityIcon(Severity severity);
TextMark::Style severityMark(Severity severity);

} // namespace waymark::widgets
