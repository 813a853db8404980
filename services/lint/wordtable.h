// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace waymark::lint {

/// A set of ASCII words out of a text with one word a line, made to be asked often: a lookup allocates nothing.
/// Thread: immutable once made.
class WordTable
{
public:
    explicit WordTable(QByteArray lines);
    /// Of a file in the resources. The table is empty when there is no such file.
    static WordTable fromResource(const QString &path);

    bool contains(QStringView word) const { return find(word, false); }
    /// The table's words must be in small letters.
    bool containsFolded(QStringView word) const { return find(word, true); }
    qsizetype size() const { return m_size; }

private:
    bool find(QStringView word, bool folded) const;

    QByteArray m_lines;
    std::vector<quint32> m_slots; ///< offset + 1 of a word in m_lines, 0 = free; a power of two, open addressing
    qsizetype m_size = 0;
};

} // namespace waymark::lint
