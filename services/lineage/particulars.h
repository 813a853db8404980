// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lineage.h"
#include "services/lint/poolfacts.h"
#include "services/lint/runfacts.h"

namespace waymark::lineage {

/// The particulars of a run: paths, identifiers, literals and names that occur in it, that are no public knowledge and that no other
/// task of the pool knows. By them the abstraction of a text is measured (design: ui.md, measures shown).
/// Immutable once made; any number of threads may ask.
class RunParticulars final
{
public:
    /// Without the words of a pool every particular counts as rare in it.
    RunParticulars(const Trajectory &run, std::shared_ptr<const lint::PoolFacts> pool);

    int count() const { return m_count; } ///< different ones
    /// Of all texts of a memory; its rank among the tasks is left to who can rank them.
    Abstraction measure(const Memory &memory) const;

private:
    bool isTied(QStringView word) const;

    lint::RunFacts m_run;
    std::shared_ptr<const lint::PoolFacts> m_pool;
    int m_count = 0;
};

} // namespace waymark::lineage
