// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/ids.h"

#include <QList>
#include <QString>

namespace waymark {

/// What moved in the pool, said once after each commit. Views refresh what they show of it.
struct PoolChange
{
    enum class Kind { Changed, Added, Removed, Everything };

    Kind kind = Kind::Changed;
    ChangeId change;
    QString label;
    QList<MemoryId> memories; ///< empty with Everything
    bool savedSearches = false;
    bool savedQueries = false;
    bool vectors = false; ///< of embedding spaces
    bool suppressions = false; ///< what is ignored of the findings; the memories say where, unless another process did it
    bool rules = false; ///< settings of rules, or rules of people
    bool proposals = false; ///< of models: decided on or edited
    bool prompts = false;
    bool results = false; ///< evaluations, their attempts and rates, or triages
    bool foreign = false; ///< another process did it
};

} // namespace waymark

Q_DECLARE_METATYPE(waymark::PoolChange)
