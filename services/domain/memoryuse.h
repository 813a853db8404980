// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/ids.h"
#include "services/domain/memoryeffect.h"

#include <QHash>
#include <QMetaType>

#include <memory>

namespace waymark {

/// What the results in a pool say of one of its memories, as lists, filters and sorting need it.
struct MemoryUse
{
    qint64 injected = 0; ///< attempts in whose prompt it stood
    qint64 used = 0; ///< of these, where the agent names it
    qint64 evidence = 0; ///< attempts that could be compared with others at the same task without it
    std::optional<EffectEstimate> effect; ///< none while there is too little evidence
    bool isRetireCandidate = false; ///< enough evidence that it hurts

    bool operator==(const MemoryUse &) const = default;
};

/// Those that stood in some prompt.
using MemoryUses = QHash<MemoryId, MemoryUse>;
using MemoryUsesPtr = std::shared_ptr<const MemoryUses>; ///< never changed once it is shared; null: no results

} // namespace waymark

Q_DECLARE_METATYPE(waymark::MemoryUse)
