// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/ids.h"
#include "services/domain/enums.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

namespace waymark {

/// What colours the points of a map: of each memory, in the order of the ids that were asked for.
struct MapFacts
{
    struct Fact
    {
        MemoryType type = MemoryType::Insight;
        quint32 domain = 0; ///< number in `domains`
        Validity validity = Validity::Valid;
        std::optional<Severity> worst; ///< of its findings; none without findings
        bool retired = false;

        bool operator==(const Fact &) const = default;
    };

    QStringList domains;
    std::vector<Fact> facts;
};

} // namespace waymark
