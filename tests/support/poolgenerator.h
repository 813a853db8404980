// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/clock.h"
#include "services/base/result.h"

#include <QDateTime>
#include <QString>

namespace waymark::test {

/// What a generated pool looks like. The same numbers give the same memories, uuids included.
struct GeneratedPool
{
    int memories = 100'000;
    quint64 seed = 20261121;
    int domains = 30;
    int tags = 400;
    int words = 20'000; ///< of the vocabulary, used by Zipf's law
    QDateTime now = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC); ///< memories were recorded in the two years before
};

/// Makes a new pool of all four types with runs, tasks, agents, models, tags, spans of validity, successors, reviews and
/// retirements, with texts of 1.2 to 1.5 kB. Errors: those of the storage; the file then stays as it is.
Result<void> generatePool(const QString &path, const GeneratedPool &shape);

} // namespace waymark::test
