// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/lexical/lexicalspace.h"

#include "services/retrieval/lexical/lexicalfrequencies.h"
#include "services/retrieval/lexical/tokens.h"
#include "services/retrieval/parallel.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace waymark::retrieval {

namespace {

/// The axis of a term comes behind the buckets of the grams.
constexpr quint32 axisOf(quint32 term)
{
    return gramBuckets + term;
}

/// The axis of all terms of a query that no text has: no text lies along it.
constexpr quint32 unknownAxis = std::numeric_limits<quint32>::max();

/// One term of a query, with what it is worth before the query is brought to unit length.
struct QueryTerm
{
    QString term;
    text::Span span; ///< where it stands first
    std::optional<quint32> number; ///< in the vocabulary
    quint32 count = 0;

    /// How far it points into its direction.
    double weight(const LexicalFrequencies &frequencies) const
    {
        return frequencies.queryWeight(count) * double(number ? frequencies.rootIdf[*number] : frequencies.rootIdfOf(0));
    }
    /// Bucket and weight, ascending, of unit length.
    std::vector<std::pair<quint32, float>> grams(const LexicalFrequencies &frequencies) const
    {
        if (!number)
            return frequencies.gramsOfUnknown(term);
        const auto known = frequencies.gramsOf(*number);
        return { known.begin(), known.end() };
    }
};

std::vector<QueryTerm> queryTerms(QStringView text, const LexicalVocabulary &vocabulary)
{
    std::vector<QueryTerm> found;
    std::map<QString, size_t> places;
    forEachTerm(text, [&](std::u16string_view view, text::Span span) {
        const QString term = QStringView(view.data(), qsizetype(view.size())).toString();
        const auto [place, isNew] = places.try_emplace(term, found.size());
        if (isNew) {
            const auto number = vocabulary.numbers.constFind(term);
            found.push_back({ term, span, number == vocabulary.numbers.constEnd() ? std::nullopt : std::optional(*number), 0 });
        }
        ++found[place->second].count;
    });
    return found;
}

/// Sums into a sparse vector of which only the touched places are kept.
class SparseSum
{
public:
    void add(quint32 axis, double value) { m_entries.emplace_back(axis, value); }

    /// Ascending by axis; empty when nothing was added.
    std::vector<std::pair<quint32, float>> unit()
    {
        const double divisor = length();
        std::vector<std::pair<quint32, float>> unit;
        unit.reserve(m_entries.size());
        for (const auto &entry : m_entries)
            unit.emplace_back(entry.first, float(entry.second / divisor));
        return unit;
    }

    double length()
    {
        sumUp();
        double squares = 0;
        for (const auto &entry : m_entries)
            squares += entry.second * entry.second;
        return std::sqrt(squares);
    }

private:
    /// One entry an axis, ascending.
    void sumUp()
    {
        std::ranges::stable_sort(m_entries, {}, &std::pair<quint32, double>::first);
        std::vector<std::pair<quint32, double>> summed;
        for (const auto &entry : m_entries) {
            if (!summed.empty() && summed.back().first == entry.first)
                summed.back().second += entry.second;
            else
                summed.push_back(entry);
        }
        m_entries = std::move(summed);
    }

    std::vector<std::pair<quint32, double>> m_entries;
};

/// What a term adds to a sum, with so much weight.
void addDirection(SparseSum &sum, const LexicalFrequencies &frequencies, quint32 term, double weight)
{
    const double scale = weight * double(frequencies.rootIdf[term]);
    sum.add(axisOf(term), scale);
    for (const auto &[bucket, share] : frequencies.gramsOf(term))
        sum.add(bucket, scale * frequencies.tuning.parts * double(share));
}

/// What embed() brings to unit length.
SparseSum queryDirection(std::span<const QueryTerm> terms, const LexicalFrequencies &frequencies)
{
    SparseSum sum;
    double unknown = 0;
    for (const QueryTerm &term : terms) {
        const double weight = term.weight(frequencies);
        if (term.number)
            sum.add(axisOf(*term.number), weight);
        else
            unknown += weight * weight;
        for (const auto &[bucket, share] : term.grams(frequencies))
            sum.add(bucket, weight * frequencies.tuning.parts * double(share));
    }
    if (unknown > 0)
        sum.add(unknownAxis, std::sqrt(unknown));
    return sum;
}

} // namespace

LexicalSpace::~LexicalSpace() = default;

Result<QueryVector> LexicalSpace::embed(const QString &text) const
{
    return QueryVector { text, {}, queryDirection(queryTerms(text, m_frequencies->vocabulary), *m_frequencies).unit() };
}

QueryVector LexicalSpace::vectorOf(quint32 row) const
{
    SparseSum sum;
    for (const auto &[term, count] : termsOf(row))
        addDirection(sum, *m_frequencies, term, double(count));
    return { {}, {}, sum.unit() };
}

std::vector<float> LexicalSpace::termScores(const QueryVector &query) const
{
    const LexicalFrequencies &frequencies = *m_frequencies;
    const auto terms = quint32(frequencies.rootIdf.size());
    std::vector<float> scores(terms, 0);
    std::vector<float> buckets(gramBuckets, 0);
    bool anyGram = false;
    for (const auto &[axis, value] : query.sparse) {
        if (axis < gramBuckets) {
            buckets[axis] = value;
            anyGram = true;
        } else if (axis != unknownAxis && axis - gramBuckets < terms) {
            scores[axis - gramBuckets] = value;
        }
    }
    for (quint32 term = 0; term < terms; ++term) {
        float score = scores[term];
        if (anyGram) {
            float parts = 0;
            for (const auto &[bucket, share] : frequencies.gramsOf(term))
                parts += buckets[bucket] * share;
            score += float(frequencies.tuning.parts) * parts;
        }
        scores[term] = score * frequencies.rootIdf[term];
    }
    return scores;
}

template <typename Amount>
void LexicalSpace::sumRows(Amount amount, std::span<double> out) const
{
    constexpr quint32 chunk = 4096;
    // Below this many counts a second thread costs more than it saves.
    constexpr size_t worthThreads = 1'000'000;
    const auto sum = [&](quint32 first, quint32 end) {
        for (quint32 row = first; row < end; ++row) {
            double score = 0;
            for (quint64 i = m_starts[row]; i < m_starts[row + 1]; ++i)
                score += amount(row, m_terms[i].first, m_terms[i].second);
            out[row] = score;
        }
    };
    if (m_terms.size() < worthThreads)
        sum(0, quint32(m_ids.size()));
    else
        forEachChunk(quint32(m_ids.size()), chunk, sum);
}

void LexicalSpace::cosines(const QueryVector &query, std::span<double> out) const
{
    const std::vector<float> weights = termScores(query);
    sumRows([&weights](quint32, quint32 term, float count) { return double(weights[term] * count); }, out);
    const double scale = m_longest > 0 ? 1 / m_longest : 0;
    for (double &score : out)
        score *= scale;
}

void LexicalSpace::bm25(const QString &text, std::span<double> out) const
{
    std::vector<float> weights(m_frequencies->rootIdf.size(), 0);
    for (const QueryTerm &term : queryTerms(text, m_frequencies->vocabulary)) {
        if (term.number)
            weights[*term.number] = float(term.count) * m_frequencies->rootIdf[*term.number] * m_frequencies->rootIdf[*term.number];
    }
    sumRows(
        [&](quint32 row, quint32 term, float count) {
            // Most terms of a text are none of the query's.
            return weights[term] > 0 ? double(weights[term]) * m_frequencies->resaturated(double(count), double(m_relativeLengths[row]), plainK1) : 0;
        },
        out);
}

std::vector<ScoredRow> LexicalSpace::best(std::span<const double> scores, int k, RowMask mask) const
{
    std::vector<ScoredRow> rows;
    rows.reserve(scores.size());
    for (quint32 row = 0; row < scores.size(); ++row) {
        if (mask.empty() || mask[row] != 0)
            rows.push_back({ row, scores[row] });
    }
    const auto end = rows.begin() + std::min<qsizetype>(std::max(k, 0), qsizetype(rows.size()));
    std::partial_sort(rows.begin(), end, rows.end(), [](const ScoredRow &a, const ScoredRow &b) { return a.cosine != b.cosine ? a.cosine > b.cosine : a.row < b.row; });
    rows.erase(end, rows.end());
    return rows;
}

std::vector<ScoredRow> LexicalSpace::nearest(const QueryVector &query, int k, RowMask mask) const
{
    std::vector<double> scores(m_ids.size());
    cosines(query, scores);
    return best(scores, k, mask);
}

std::vector<std::vector<ScoredRow>> LexicalSpace::nearest(std::span<const QueryVector> queries, int k, RowMask mask) const
{
    std::vector<std::vector<ScoredRow>> found(queries.size());
    forEachChunk(quint32(queries.size()), 1, [&](quint32 first, quint32 end) {
        for (quint32 i = first; i < end; ++i)
            found[i] = nearest(queries[i], k, mask);
    });
    return found;
}

QList<HitExplanation::Term> LexicalSpace::explain(const QString &query, quint32 row, QStringView text) const
{
    const LexicalFrequencies &frequencies = *m_frequencies;
    // Where each term of the text stands first.
    std::map<QString, text::Span> places;
    forEachTerm(text, [&](std::u16string_view view, text::Span span) { places.try_emplace(QStringView(view.data(), qsizetype(view.size())).toString(), span); });
    const auto asWritten = [&](quint32 term) {
        const auto place = places.find(frequencies.vocabulary.terms[term]);
        return place == places.end() ? frequencies.vocabulary.terms[term] : text.mid(place->second.start, place->second.end - place->second.start).toString();
    };

    // The length of the query: what embed() divides by.
    const std::vector<QueryTerm> terms = queryTerms(query, frequencies.vocabulary);
    const double divisor = queryDirection(terms, frequencies).length() * m_longest;
    QList<HitExplanation::Term> shares;
    if (divisor <= 0)
        return shares;
    const double parts = frequencies.tuning.parts * frequencies.tuning.parts;
    for (const QueryTerm &term : terms) {
        const auto grams = term.grams(frequencies);
        const double scale = term.weight(frequencies) / divisor;
        for (const auto &[other, count] : termsOf(row)) {
            double alike = term.number == other ? 1 : 0;
            // Both ascend by bucket.
            auto mine = grams.begin();
            for (const auto &[bucket, share] : frequencies.gramsOf(other)) {
                while (mine != grams.end() && mine->first < bucket)
                    ++mine;
                if (mine != grams.end() && mine->first == bucket)
                    alike += parts * double(mine->second) * double(share);
            }
            const double share = scale * double(count) * double(frequencies.rootIdf[other]) * alike;
            if (share > 0)
                shares.append({ query.mid(term.span.start, term.span.end - term.span.start), asWritten(other), share });
        }
    }
    std::ranges::stable_sort(shares, std::greater(), &HitExplanation::Term::share);
    return shares;
}

std::shared_ptr<const LexicalSpace> LexicalSpace::withChanges(std::span<const Change> changes) const
{
    std::map<MemoryId, std::optional<std::vector<TermCount>>> changed;
    LexicalVocabulary grown = m_frequencies->vocabulary;
    for (const Change &change : changes)
        changed[change.id] = change.text ? std::optional(LexicalFrequencies::count(*change.text, grown)) : std::nullopt;

    std::shared_ptr<LexicalSpace> made(new LexicalSpace);
    made->m_frequencies = m_frequencies;
    if (const auto before = quint32(m_frequencies->vocabulary.terms.size()); grown.terms.size() > qsizetype(before)) {
        auto frequencies = std::make_shared<LexicalFrequencies>(*m_frequencies);
        frequencies->vocabulary = grown;
        frequencies->addTerms(before);
        made->m_frequencies = frequencies;
    }
    made->m_longest = m_longest;
    made->m_ids.reserve(m_ids.size() + changes.size());
    made->m_starts.reserve(m_starts.size() + changes.size());
    made->m_relativeLengths.reserve(m_ids.size() + changes.size());
    made->m_terms.reserve(m_terms.size());
    auto next = changed.begin();
    const auto putChanged = [&] {
        if (next->second) {
            made->append(next->first, *next->second);
            made->measure(quint32(made->m_ids.size() - 1));
        }
        ++next;
    };
    for (quint32 row = 0; row < m_ids.size(); ++row) {
        while (next != changed.end() && next->first < m_ids[row])
            putChanged();
        if (next != changed.end() && next->first == m_ids[row])
            putChanged();
        else
            made->copyRow(*this, row);
    }
    while (next != changed.end())
        putChanged();
    return made;
}

void LexicalSpace::append(MemoryId id, std::span<const TermCount> terms)
{
    const quint64 length = std::accumulate(terms.begin(), terms.end(), quint64(0), [](quint64 sum, const TermCount &term) { return sum + term.count; });
    const double relative = double(length) / m_frequencies->averageLength;
    m_ids.push_back(id);
    m_relativeLengths.push_back(float(relative));
    for (const TermCount &term : terms)
        m_terms.emplace_back(term.term, m_frequencies->saturated(term.count, relative));
    m_starts.push_back(m_terms.size());
}

void LexicalSpace::copyRow(const LexicalSpace &from, quint32 row)
{
    const auto terms = from.termsOf(row);
    m_ids.push_back(from.m_ids[row]);
    m_relativeLengths.push_back(from.m_relativeLengths[row]);
    m_terms.insert(m_terms.end(), terms.begin(), terms.end());
    m_starts.push_back(m_terms.size());
}

void LexicalSpace::measure(quint32 first)
{
    for (const double length : lengths(first))
        m_longest = std::max(m_longest, length);
}

std::vector<double> LexicalSpace::lengths(quint32 first) const
{
    const auto rows = quint32(m_ids.size()) - first;
    std::vector<double> found(rows, 0);
    const LexicalFrequencies &frequencies = *m_frequencies;
    forEachChunk(rows, 1024, [&](quint32 from, quint32 end) {
        std::vector<double> buckets(gramBuckets, 0);
        std::vector<quint32> touched;
        for (quint32 i = from; i < end; ++i) {
            double squares = 0;
            touched.clear();
            for (const auto &[term, count] : termsOf(first + i)) {
                const double scale = double(count) * double(frequencies.rootIdf[term]);
                squares += scale * scale;
                for (const auto &[bucket, share] : frequencies.gramsOf(term)) {
                    if (buckets[bucket] == 0)
                        touched.push_back(bucket);
                    buckets[bucket] += scale * frequencies.tuning.parts * double(share);
                }
            }
            for (const quint32 bucket : touched) {
                squares += buckets[bucket] * buckets[bucket];
                buckets[bucket] = 0;
            }
            found[i] = std::sqrt(squares);
        }
    });
    return found;
}

std::span<const std::pair<quint32, float>> LexicalSpace::termsOf(quint32 row) const
{
    return std::span(m_terms).subspan(m_starts[row], m_starts[row + 1] - m_starts[row]);
}

} // namespace waymark::retrieval
