// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/cancel.h"
#include "services/retrieval/lexical/lexicalspace.h"

#include <map>

namespace waymark::retrieval {

/// Counts the terms of texts and makes lexical spaces of them. Counting is what costs (about 10 microseconds a kB), and is done
/// once a text; a space of counted texts takes microseconds a text, so that a few changed texts do not mean counting all again.
/// Thread: its owner's; the spaces are for everybody.
class LexicalCorpus final
{
public:
    LexicalCorpus() = default;
    explicit LexicalCorpus(const LexicalTuning &tuning)
        : m_tuning(tuning)
    {
    }

    void set(MemoryId id, QStringView text);
    void remove(MemoryId id);
    size_t size() const { return m_counts.size(); }

    /// Of the texts as they are now, with their own frequencies.
    std::shared_ptr<const LexicalSpace> space() const;

private:
    LexicalTuning m_tuning;
    LexicalVocabulary m_vocabulary;
    std::map<MemoryId, std::vector<TermCount>> m_counts;
};

} // namespace waymark::retrieval
