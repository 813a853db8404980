// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/retrieval/lexical/lexicalspace.h"

namespace waymark::retrieval {

/// How rare terms and their grams are among the texts of a pool, as of one moment. Immutable, shared by the spaces of that moment.
struct LexicalFrequencies
{
    LexicalTuning tuning;
    LexicalVocabulary vocabulary;
    double averageLength = 1; ///< of a text, in terms
    qint64 texts = 0;
    std::vector<float> rootIdf; ///< by term
    std::vector<float> gramWeight; ///< by bucket: the idf of its grams among the terms
    std::vector<quint32> gramStarts; ///< of each term in `grams`, and the end
    std::vector<std::pair<quint32, float>> grams; ///< bucket and weight, of unit length for each term

    /// BM25's count of a term in a text of so many average lengths.
    float saturated(quint32 count, double relativeLength) const;
    /// From that count the one for another k1.
    double resaturated(double saturated, double relativeLength, double otherK1) const;
    /// What a term counts that stands so often in a query.
    double queryWeight(quint32 count) const { return count * (tuning.k3 + 1) / (count + tuning.k3); }
    /// The root of the idf of a term that stands in `documents` texts.
    float rootIdfOf(qint64 documents) const;
    std::span<const std::pair<quint32, float>> gramsOf(quint32 term) const;
    /// The grams of a term that is not in the vocabulary, of unit length.
    std::vector<std::pair<quint32, float>> gramsOfUnknown(QStringView term) const;
    /// Counts a text; terms that are new go into `grown`, which starts as the vocabulary.
    static std::vector<TermCount> count(QStringView text, LexicalVocabulary &grown);
    /// Gives the terms from `first` on their weights, as terms that stand in no text.
    void addTerms(quint32 first);

    /// From how many texts each term stands in.
    static std::shared_ptr<const LexicalFrequencies> make(const LexicalTuning &tuning, const LexicalVocabulary &vocabulary, std::span<const quint32> documents,
        qint64 texts, quint64 length);

private:
    void appendGrams(QStringView term);
};

} // namespace waymark::retrieval
