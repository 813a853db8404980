// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/lexical/lexicalfrequencies.h"

#include "services/retrieval/lexical/tokens.h"

#include <algorithm>
#include <cmath>

namespace waymark::retrieval {

namespace {

constexpr int shortestGram = 3;
constexpr int longestGram = 5;

/// Calls take(bucket) for every gram of a term with its ends marked. Buckets do not depend on the run of the program.
template <typename Take>
void forEachGram(QStringView term, Take take)
{
    // A mark that is part of no term, so that beginnings and endings are grams of their own.
    QVarLengthArray<char16_t, 64> marked;
    marked.append(u' ');
    for (const QChar c : term)
        marked.append(c.unicode());
    marked.append(u' ');
    for (int length = shortestGram; length <= longestGram; ++length) {
        for (qsizetype at = 0; at + length <= marked.size(); ++at) {
            quint32 hash = 2166136261U; // FNV-1a
            for (int i = 0; i < length; ++i) {
                hash = (hash ^ (marked[at + i] & 0xFFU)) * 16777619U;
                hash = (hash ^ (marked[at + i] >> 8U)) * 16777619U;
            }
            take((hash ^ (hash >> 18U)) % gramBuckets);
        }
    }
}

void bringToUnitLength(std::span<std::pair<quint32, float>> grams)
{
    double squares = 0;
    for (const auto &gram : grams)
        squares += double(gram.second) * gram.second;
    if (squares <= 0)
        return;
    const auto scale = float(1 / std::sqrt(squares));
    for (auto &gram : grams)
        gram.second *= scale;
}

/// Buckets that are met twice are one.
std::vector<quint32> bucketsOf(QStringView term)
{
    std::vector<quint32> buckets;
    forEachGram(term, [&](quint32 bucket) { buckets.push_back(bucket); });
    std::ranges::sort(buckets);
    buckets.erase(std::ranges::unique(buckets).begin(), buckets.end());
    return buckets;
}

} // namespace

quint32 LexicalVocabulary::number(std::u16string_view term)
{
    const QStringView view(term.data(), qsizetype(term.size()));
    const auto known = std::as_const(numbers).constFind(QString::fromRawData(view.constData(), view.size()));
    if (known != numbers.constEnd())
        return *known;
    const auto number = quint32(terms.size());
    terms.append(view.toString());
    numbers.insert(terms.constLast(), number);
    return number;
}

float LexicalFrequencies::saturated(quint32 count, double relativeLength) const
{
    const double damping = 1 - tuning.b + tuning.b * relativeLength;
    return float(count * (tuning.k1 + 1) / (count + tuning.k1 * damping));
}

double LexicalFrequencies::resaturated(double saturated, double relativeLength, double otherK1) const
{
    const double damping = 1 - tuning.b + tuning.b * relativeLength;
    // Whole, whatever the float has lost.
    const double count = std::round(saturated * tuning.k1 * damping / (tuning.k1 + 1 - saturated));
    return count * (otherK1 + 1) / (count + otherK1 * damping);
}

float LexicalFrequencies::rootIdfOf(qint64 documents) const
{
    return float(std::sqrt(std::log1p((double(texts) - double(documents) + 0.5) / (double(documents) + 0.5))));
}

std::span<const std::pair<quint32, float>> LexicalFrequencies::gramsOf(quint32 term) const
{
    return std::span(grams).subspan(gramStarts[term], gramStarts[term + 1] - gramStarts[term]);
}

std::vector<std::pair<quint32, float>> LexicalFrequencies::gramsOfUnknown(QStringView term) const
{
    std::vector<std::pair<quint32, float>> found;
    for (const quint32 bucket : bucketsOf(term))
        found.emplace_back(bucket, gramWeight[bucket]);
    bringToUnitLength(found);
    return found;
}

std::vector<TermCount> LexicalFrequencies::count(QStringView text, LexicalVocabulary &grown)
{
    std::vector<quint32> met;
    forEachTerm(text, [&](std::u16string_view term, text::Span) { met.push_back(grown.number(term)); });
    std::ranges::sort(met);
    std::vector<TermCount> counts;
    for (const quint32 term : met) {
        if (!counts.empty() && counts.back().term == term)
            ++counts.back().count;
        else
            counts.push_back({ term, 1 });
    }
    return counts;
}

void LexicalFrequencies::appendGrams(QStringView term)
{
    const size_t start = grams.size();
    for (const auto &gram : gramsOfUnknown(term))
        grams.push_back(gram);
    gramStarts.back() = quint32(start);
    gramStarts.push_back(quint32(grams.size()));
}

void LexicalFrequencies::addTerms(quint32 first)
{
    for (auto term = qsizetype(first); term < vocabulary.terms.size(); ++term) {
        rootIdf.push_back(rootIdfOf(0));
        appendGrams(vocabulary.terms[term]);
    }
}

std::shared_ptr<const LexicalFrequencies> LexicalFrequencies::make(const LexicalTuning &tuning, const LexicalVocabulary &vocabulary,
    std::span<const quint32> documents, qint64 texts, quint64 length)
{
    auto made = std::make_shared<LexicalFrequencies>();
    made->tuning = tuning;
    made->vocabulary = vocabulary;
    made->texts = texts;
    made->averageLength = texts > 0 && length > 0 ? double(length) / double(texts) : 1;
    std::vector<quint32> termsWith(gramBuckets, 0);
    // Terms that no text has any more say nothing of how rare a gram is.
    quint32 alive = 0;
    for (size_t term = 0; term < documents.size(); ++term) {
        if (documents[term] == 0)
            continue;
        ++alive;
        for (const quint32 bucket : bucketsOf(vocabulary.terms[qsizetype(term)]))
            ++termsWith[bucket];
    }
    const auto weightOf = [alive](quint32 terms) { return float(std::log1p((double(alive) - terms + 0.5) / (terms + 0.5))); };
    made->gramWeight.assign(gramBuckets, weightOf(0));
    for (quint32 bucket = 0; bucket < gramBuckets; ++bucket) {
        if (termsWith[bucket] > 0)
            made->gramWeight[bucket] = weightOf(termsWith[bucket]);
    }
    made->rootIdf.reserve(documents.size());
    made->gramStarts = { 0 };
    made->gramStarts.reserve(documents.size() + 1);
    for (size_t term = 0; term < documents.size(); ++term) {
        made->rootIdf.push_back(made->rootIdfOf(documents[term]));
        made->appendGrams(vocabulary.terms[qsizetype(term)]);
    }
    return made;
}

} // namespace waymark::retrieval
