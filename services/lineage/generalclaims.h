// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace waymark::lineage {

/// Whether a sentence tells how often something happens in general, what would be or probably was, or how others fare: nothing that one
/// run can show.
///   "Most agents fail here." -> true; "It counts how often it was called." -> false
bool isGeneralClaim(QStringView sentence);

} // namespace waymark::lineage
