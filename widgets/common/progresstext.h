// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/progress.h"

class QProgressBar;

namespace waymark::widgets {

/// "1,200 of 4,000", "3.4 MB of 20.0 MB", "1,200" while the total is unknown, empty before anything is done of it.
QString countsText(const Progress &progress);

/// Sets the bar in thousandths, since totals can be bytes of a large folder.
void showIn(QProgressBar &bar, const Progress &progress);

} // namespace waymark::widgets
