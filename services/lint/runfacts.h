// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/trajectory.h"

#include <QHash>

namespace waymark::lint {

/// What occurs in one trajectory, and at which steps. Its words are indexed once, so that asking costs little however long the run is.
/// Immutable, shared by the memories of the run.
class RunFacts
{
public:
    explicit RunFacts(const Trajectory &run);
    Q_DISABLE_COPY(RunFacts)
    RunFacts(RunFacts &&) = default;

    /// Numbers from 1 of the steps in which a text occurs as a whole (not inside a longer word), ascending; empty when it does
    /// not occur. Case counts; curly quotes count as straight ones.
    QList<int> stepsWith(QStringView text) const;

    /// Whether a word stands somewhere in the run where only names stand: as part of a path, as an imported or installed package.
    bool isNamed(QStringView word) const { return m_named.contains(word); }
    /// The same for folders and packages alone: the stem of a file is often a plain word.
    bool isFolderOrPackage(QStringView word) const { return m_named.value(word); }
    /// Whether the run defines it: a function, class, table or variable.
    bool isDefined(QStringView word) const { return m_defined.contains(word); }

private:
    void index(size_t step);

    std::vector<QString> m_steps; ///< all text of each step; the keys below point into it
    QHash<QStringView, QList<int>> m_stepsWith; ///< by word of letters, digits and _
    QHash<QStringView, bool> m_named; ///< true for folders and packages, false for stems of files
    QHash<QStringView, bool> m_defined;
};

} // namespace waymark::lint
