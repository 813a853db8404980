// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lineage/runindex.h"

namespace waymark::lineage {

/// How well the passages and steps of a run cover one term: 1 where it stands in what the agent says or does, less in what it is shown, for a
/// word that says much the same and for one that only begins like it. Holds one term after the other, so that a long run costs no more
/// than the places where its terms stand.
/// Thread: one at a time.
class TermCover final
{
public:
    explicit TermCover(const RunIndex &index);

    void take(const QString &term);

    const std::vector<int> &passages() const { return m_passages; } ///< that cover the term, each once, in no order
    const std::vector<int> &steps() const { return m_steps; } ///< likewise
    float ofPassage(int passage) const { return m_ofPassage[size_t(passage)]; } ///< 0..1
    float ofStep(int step) const { return m_ofStep[size_t(step)]; } ///< 0..1, that of its best passage
    /// Places looked at so far: what it has cost.
    qint64 looked() const { return m_looked; }

private:
    void spread(const QString &term, float factor);

    const RunIndex &m_index;
    std::vector<float> m_ofPassage;
    std::vector<float> m_ofStep;
    std::vector<int> m_passages;
    std::vector<int> m_steps;
    qint64 m_looked = 0;
};

} // namespace waymark::lineage
