// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/trajectory.h"

#include <QHash>

#include <vector>

namespace waymark::lineage {

/// Where the terms of a run stand: in which steps, and in which passage of them (a thought, a command, some lines of an output). Outputs of
/// megabytes count by their beginnings and ends. Steps and passages are numbered from 0.
/// Made in time that grows with the run. Immutable once made; any number of threads may ask.
class RunIndex final
{
public:
    struct Posting
    {
        int passage = 0;
        float weight = 0; ///< 0..1, by what kind of passage it is
    };

    explicit RunIndex(const Trajectory &run);

    int steps() const { return m_steps; }
    int passages() const { return int(m_stepOf.size()); }
    int stepOf(int passage) const { return m_stepOf[size_t(passage)]; }
    /// Of a step, in terms, against the average step: 1 = as long as that.
    double length(int step) const { return m_lengths[size_t(step)]; }

    /// By passage, ascending; nothing for a term that the run never says.
    const std::vector<Posting> &postings(const QString &term) const;
    int stepsWith(const QString &term) const; ///< in how many steps it stands
    bool contains(const QString &term) const { return m_entries.contains(term); }
    /// Words that begin like it, itself among them; it must have more than `alikeLetters`.
    const QStringList &alike(const QString &term) const;

    /// That ran this very command, ascending; blanks around it do not count.
    const std::vector<int> &stepsThatRan(QStringView command) const;

private:
    struct Entry
    {
        std::vector<Posting> postings;
        int steps = 0;
    };

    void index(const Step &step, int number);
    void addPassage(QStringView text, int step, float weight);
    void addTerm(const QString &term, float weight);

    int m_steps = 0;
    std::vector<int> m_stepOf; ///< by passage, ascending
    std::vector<double> m_lengths; ///< by step
    QHash<QString, Entry> m_entries;
    QHash<QString, QStringList> m_beginnings; ///< words by alikeTerm()
    QHash<QString, std::vector<int>> m_ran; ///< steps by what they called
};

} // namespace waymark::lineage
