// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/retrieval/space.h"

#include <QHash>

#include <memory>

namespace waymark::retrieval {

/// What makes the lexical space what it is. The values were chosen on small public collections of questions and texts and lie on a
/// plateau: nDCG@10 moves by less than 0.01 when k1 is 1.2 or 2, b is 0.6 or 0.9, or parts is 0.35 or 0.7.
struct LexicalTuning
{
    double k1 = 1.5; ///< how soon a repeated term stops to count more (BM25)
    double b = 0.75; ///< how much long texts are damped (BM25)
    double parts = 0.5; ///< weight of the 3-5-grams of a word beside the word itself
    double k3 = 8; ///< the same as k1 for the terms of a query: a long task says some words often (BM25)
};

/// Plain BM25, for comparison.
inline constexpr double plainK1 = 1.2;

/// How often a term of the vocabulary stands in a text.
struct TermCount
{
    quint32 term = 0;
    quint32 count = 0;
};

/// Terms by number, in the order in which they were met. Copies share until one grows.
struct LexicalVocabulary
{
    QHash<QString, quint32> numbers;
    QStringList terms;

    quint32 number(std::u16string_view term);
};

/// Buckets of the character grams of terms.
inline constexpr quint32 gramBuckets = 1U << 18;

struct LexicalFrequencies;

/// The space that needs no model: words and the 3-5-grams of words.
///
/// A term t points into the direction u(t) = sqrt(idf(t)) · (e(t) + parts · g(t)): e(t) its own axis, g(t) the unit vector of its grams, hashed into
/// 2^18 buckets and weighted by how rare they are among the terms of the pool. A text is the sum of its terms' directions, each
/// with the saturated count of BM25: so the product of a query and a text is BM25's sum over the words they share, and less for
/// words that are only alike. Queries have unit length; texts are brought to it by a padding axis that no query has, that is,
/// divided by the length of the longest of them: their own lengths would let short titles win for being short.
/// So the cosine of a text with itself is below 1, and the scale depends on the pool.
///
/// Scoring walks the counts of all texts once, in the order of the rows, so that every row gets its exact score in the same order
/// of additions: about 2 ns a term of a text.
class LexicalSpace final : public Space
{
public:
    /// A text put in the place of another, added (a new id) or taken away.
    struct Change
    {
        MemoryId id;
        std::optional<QString> text; ///< none: taken away
    };

    ~LexicalSpace() override;

    QString id() const override { return lexicalSpace; }
    std::span<const MemoryId> ids() const override { return m_ids; }
    /// Never fails. A text without terms gives a query without any, which has cosine 0 with everything.
    Result<QueryVector> embed(const QString &text) const override;
    void cosines(const QueryVector &query, std::span<double> out) const override;
    std::vector<ScoredRow> nearest(const QueryVector &query, int k, RowMask mask = {}) const override;
    std::vector<std::vector<ScoredRow>> nearest(std::span<const QueryVector> queries, int k, RowMask mask = {}) const override;
    /// Of unit length, without the padding.
    QueryVector vectorOf(quint32 row) const override;

    /// Plain BM25 over the same terms, words alone, with k1 = 1.2, b as in the space, and what a query says twice counted twice: not
    /// bounded. (The full text index of the pool could rank too, but takes more than a
    /// microsecond a matching memory, too long for every key that is typed.)
    void bm25(const QString &text, std::span<double> out) const;

    /// What the pairs of a query's and a text's terms add to the cosine, largest first; `text` is what the row was made of.
    QList<HitExplanation::Term> explain(const QString &query, quint32 row, QStringView text) const;

    /// The same space with other texts and the same frequencies: what-if changes no other memory's score.
    std::shared_ptr<const LexicalSpace> withChanges(std::span<const Change> changes) const;

    /// The length of the longest text, by which all are divided.
    double longest() const { return m_longest; }

    // What rows are made of, for whoever needs many products at once.
    const LexicalFrequencies &frequencies() const { return *m_frequencies; }
    /// Terms of a row and their saturated counts.
    std::span<const std::pair<quint32, float>> termsOf(quint32 row) const;
    /// The lengths of the rows from `first` on, before they are brought to one.
    std::vector<double> lengths(quint32 first) const;

private:
    friend class LexicalCorpus;

    LexicalSpace() = default;
    /// Appends a row; `terms` ascending by number.
    void append(MemoryId id, std::span<const TermCount> terms);
    void copyRow(const LexicalSpace &from, quint32 row);
    /// Sets m_longest to the length of the longest row from `first` on, if that is longer.
    void measure(quint32 first);
    std::vector<float> termScores(const QueryVector &query) const;
    std::vector<ScoredRow> best(std::span<const double> scores, int k, RowMask mask) const;
    /// Sum of what each term of a row is worth, for every row: amount(row, term, saturated count).
    template <typename Amount>
    void sumRows(Amount amount, std::span<double> out) const;

    std::shared_ptr<const LexicalFrequencies> m_frequencies;
    std::vector<MemoryId> m_ids;
    std::vector<quint64> m_starts = { 0 }; ///< of each row in m_terms, and the end
    std::vector<std::pair<quint32, float>> m_terms; ///< term and saturated count
    std::vector<float> m_relativeLengths; ///< by row: of a text in terms, against the average
    double m_longest = 0;
};

} // namespace waymark::retrieval
