// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/labels.h"

namespace waymark::widgets {

/// Translated words for all enums; see models/labels.h.
using models::agePhrase;
using models::findingsPhrase;
using models::ageSentence;
using models::label;
using models::noun;
using models::validityPhrase;
using models::validitySentence;

} // namespace waymark::widgets
