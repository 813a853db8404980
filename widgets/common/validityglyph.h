// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/enums.h"
#include "widgets/common/icons.h"

namespace waymark::widgets {

/// Icon and colour of a validity; the word is label(Validity) or validityPhrase() of labels.h. Valid has a tick, which
/// tables leave out.
IconName validityIconName(Validity validity);
Token validityToken(Validity validity);
QIcon validityIcon(Validity validity);

} // namespace waymark::widgets
