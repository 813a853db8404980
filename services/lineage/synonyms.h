// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace waymark::lineage {

/// The group of words to which a stem belongs that agents and those who write about them use for one another: "verify" and "check",
/// "crash" and "traceback". -1 for none.
int wordGroup(const QString &stem);

/// The form that stands for all of an irregular verb: took, taken -> take. The stem itself for all other words.
QString baseForm(const QString &stem);

/// How much a stem says, 0..1: words that every account of a run is full of ("first", "result", "change") say little.
double tellingWeight(const QString &stem);

} // namespace waymark::lineage
