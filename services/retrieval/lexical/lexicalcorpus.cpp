// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/lexical/lexicalcorpus.h"

#include "services/retrieval/lexical/lexicalfrequencies.h"

namespace waymark::retrieval {

void LexicalCorpus::set(MemoryId id, QStringView text)
{
    m_counts[id] = LexicalFrequencies::count(text, m_vocabulary);
}

void LexicalCorpus::remove(MemoryId id)
{
    m_counts.erase(id);
}

std::shared_ptr<const LexicalSpace> LexicalCorpus::space() const
{
    std::vector<quint32> documents(size_t(m_vocabulary.terms.size()), 0);
    quint64 length = 0;
    quint64 entries = 0;
    for (const auto &[id, counts] : m_counts) {
        entries += counts.size();
        for (const TermCount &count : counts) {
            ++documents[count.term];
            length += count.count;
        }
    }
    std::shared_ptr<LexicalSpace> space(new LexicalSpace);
    space->m_frequencies = LexicalFrequencies::make(m_tuning, m_vocabulary, documents, qint64(m_counts.size()), length);
    space->m_ids.reserve(m_counts.size());
    space->m_starts.reserve(m_counts.size() + 1);
    space->m_relativeLengths.reserve(m_counts.size());
    space->m_terms.reserve(entries);
    for (const auto &[id, counts] : m_counts)
        space->append(id, counts);
    space->measure(0);
    return space;
}

} // namespace waymark::retrieval
