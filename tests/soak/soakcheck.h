// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/storage/database.h"
#include "tests/llm/faultserver.h"

#include <QStringList>

namespace waymark::test {

/// What a soak came to.
struct SoakReport
{
    int requests = 0; ///< that reached the server
    int delivered = 0; ///< right or useless answers that a model made, handed over whole
    int stored = 0; ///< of those, in the ledger
    int unknown = 0; ///< calls that may have been charged
    int done = 0; ///< items
    int failed = 0;
    qint64 tokens = 0; ///< by the ledger
    qint64 cost = 0; ///< nano-units
    QStringList wrong; ///< what must not be, one sentence each; empty when all is well
};

/// Holds what the server says it was asked and answered against what the pool says, question by question.
SoakReport checkSoak(storage::Database &database, const FaultServer &server, const QStringList &jobs);

} // namespace waymark::test
