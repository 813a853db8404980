// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace waymark::storage {

/// Names as small numbers. Number 0 is the empty name.
class NameTable
{
public:
    quint32 number(const QString &name)
    {
        const auto it = m_numbers.constFind(name);
        if (it != m_numbers.constEnd())
            return *it;
        m_names.push_back(name);
        return *m_numbers.insert(name, quint32(m_names.size() - 1));
    }

    /// The number of a name that is there; -1 otherwise.
    qint64 find(const QString &name) const
    {
        const auto it = m_numbers.constFind(name);
        return it == m_numbers.constEnd() ? -1 : qint64(*it);
    }

    const QString &name(quint32 number) const { return m_names.at(number); }
    size_t size() const { return m_names.size(); }

    /// Position of each number in the order of the names, case-insensitive, for sorting.
    /// Kept until a name is added.
    const std::vector<quint32> &ranks() const;

private:
    std::vector<QString> m_names { QString() };
    QHash<QString, quint32> m_numbers { { QString(), 0 } };
    mutable std::vector<quint32> m_ranks;
};

} // namespace waymark::storage
