// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

class QTemporaryDir;

namespace waymark::bench {

/// The day on which everything is asked, so that runs can be compared.
inline const QDate benchDay(2026, 11, 21);

/// A copy of a pool inside `folder`, so that the measured one stays as it is. Without a path the generated pool of 100,000
/// memories is taken, which is made when it is not there yet and kept for the next run. Empty when that fails, after a message.
QString poolToMeasure(const QString &given, const QTemporaryDir &folder);

/// Beside the programs of the build: build/bench.
QString benchFolder();

} // namespace waymark::bench
