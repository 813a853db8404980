// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/wordtable.h"

#include "services/lint/ascii.h"

#include <QFile>

#include <bit>

namespace waymark::lint {

namespace {

template <typename Letter>
quint32 hashOf(const Letter *letters, qsizetype count, bool folded)
{
    quint32 hash = 2166136261U;
    for (qsizetype i = 0; i < count; ++i) {
        const auto c = char16_t(letters[i]);
        hash = (hash ^ (folded ? ascii::lower(c) : c)) * 16777619U;
    }
    return hash ^ (hash >> 15);
}

} // namespace

WordTable::WordTable(QByteArray lines)
    : m_lines(std::move(lines))
{
    if (!m_lines.isEmpty() && !m_lines.endsWith('\n'))
        m_lines.append('\n');
    m_size = m_lines.count('\n');
    m_slots.assign(std::bit_ceil(size_t(m_size) * 2 + 1), 0);
    const size_t mask = m_slots.size() - 1;
    qsizetype start = 0;
    while (start < m_lines.size()) {
        const qsizetype end = m_lines.indexOf('\n', start);
        if (end > start && m_lines[start] != ' ') {
            size_t slot = hashOf(m_lines.constData() + start, end - start, false) & mask;
            while (m_slots[slot] != 0)
                slot = (slot + 1) & mask;
            m_slots[slot] = quint32(start) + 1;
        }
        start = end + 1;
    }
}

WordTable WordTable::fromResource(const QString &path)
{
    QFile file(path);
    return WordTable(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

bool WordTable::find(QStringView word, bool folded) const
{
    if (word.isEmpty())
        return false;
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = hashOf(word.utf16(), word.size(), folded) & mask; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const qsizetype start = m_slots[slot] - 1;
        qsizetype i = 0;
        while (i < word.size()) {
            const char16_t c = word[i].unicode();
            if (char16_t(uchar(m_lines[start + i])) != (folded ? ascii::lower(c) : c) || m_lines[start + i] == '\n')
                break;
            ++i;
        }
        if (i == word.size() && m_lines[start + i] == '\n')
            return true;
    }
    return false;
}

} // namespace waymark::lint
