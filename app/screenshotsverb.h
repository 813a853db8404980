// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/verb.h"

class QApplication;

namespace waymark::app {

/// `waymark screenshots DIR`: the tour without a display. Running it needs a QApplication on the offscreen platform; null is
/// enough for the help.
cli::Verb screenshotsVerb(QApplication *application);

/// Before the QApplication is made: offscreen, and the scale of --scale.
void prepareScreenshots(const QStringList &words);

} // namespace waymark::app
