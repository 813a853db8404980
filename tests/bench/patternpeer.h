// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/subject.h"

#include <QRegularExpression>

#include <vector>

namespace waymark::bench {

/// What a linter written the usual way does: twenty patterns, one after the other over each text.
class PatternPeer
{
public:
    PatternPeer();

    /// How many matches there are in the texts of a memory.
    qint64 matches(const lint::LintItem &item) const;
    qsizetype patterns() const { return qsizetype(m_patterns.size()); }

private:
    std::vector<QRegularExpression> m_patterns;
};

} // namespace waymark::bench
