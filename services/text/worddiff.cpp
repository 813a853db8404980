// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/worddiff.h"

#include <QHash>

#include <dtl/dtl.hpp>

#include <span>
#include <utility>
#include <vector>

namespace waymark::text {

namespace {

using Kind = DiffChunk::Kind;
using Pieces = std::vector<QStringView>;

// More words than this are compared by lines first: it is faster and reads better.
constexpr size_t maxDirectWords = 2000;

// Points of the edit graph that one call may visit; what is left then counts as replaced. The comparison that uses up the
// rest stops by itself at two million more.
constexpr qint64 allPoints = 1'000'000;

/// Joins neighbours of one kind and puts Removed before Added.
class ChunkList
{
public:
    void add(Kind kind, QStringView text)
    {
        if (text.isEmpty())
            return;
        if (kind == Kind::Removed) {
            m_removed += text;
        } else if (kind == Kind::Added) {
            m_added += text;
        } else {
            flush();
            if (m_chunks.isEmpty() || m_chunks.last().kind != Kind::Same)
                m_chunks.append({ Kind::Same, {} });
            m_chunks.last().text += text;
        }
    }

    QList<DiffChunk> take()
    {
        flush();
        return std::move(m_chunks);
    }

private:
    void flush()
    {
        if (!m_removed.isEmpty())
            m_chunks.append({ Kind::Removed, std::exchange(m_removed, {}) });
        if (!m_added.isEmpty())
            m_chunks.append({ Kind::Added, std::exchange(m_added, {}) });
    }

    QList<DiffChunk> m_chunks;
    QString m_removed;
    QString m_added;
};

Pieces lines(QStringView text)
{
    Pieces result;
    while (!text.isEmpty()) {
        const qsizetype newline = text.indexOf(u'\n');
        const qsizetype length = newline < 0 ? text.size() : newline + 1;
        result.push_back(text.first(length));
        text = text.sliced(length);
    }
    return result;
}

enum class Charset { Word,
    Blank,
    Other };

Charset charset(QChar c)
{
    if (c.isSpace() && c != u'\n')
        return Charset::Blank;
    // Marks and halves of pairs go with what stands before them.
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_' ? Charset::Word : Charset::Other;
}

Pieces words(QStringView text)
{
    Pieces result;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const bool goesOn = i < text.size() && charset(text[i]) == charset(text[i - 1]) && charset(text[i]) != Charset::Other;
        const bool isMark = i < text.size() && (text[i].isMark() || text[i].isLowSurrogate());
        if (goesOn || isMark)
            continue;
        result.push_back(text.sliced(start, i - start));
        start = i;
    }
    return result;
}

/// Equal pieces get equal numbers, so that comparing is cheap.
std::vector<int> numbered(std::span<const QStringView> pieces, QHash<QStringView, int> &numbers)
{
    std::vector<int> result;
    result.reserve(pieces.size());
    for (QStringView piece : pieces) {
        const auto known = numbers.constFind(piece);
        result.push_back(known != numbers.cend() ? *known : *numbers.insert(piece, int(numbers.size())));
    }
    return result;
}

/// Takes the points that it visits from the budget.
void compareMiddle(ChunkList &chunks, std::span<const QStringView> before, std::span<const QStringView> after, qint64 &budget)
{
    QHash<QStringView, int> numbers;
    dtl::Diff<int, std::vector<int>> diff(numbered(before, numbers), numbered(after, numbers));
    diff.onUnserious(); // gives up at two million points and takes the rest as replaced
    diff.compose();
    const qint64 surplus = std::abs(qint64(before.size()) - qint64(after.size()));
    const qint64 rounds = (diff.getEditDistance() - surplus) / 2 + 1;
    budget -= rounds * (surplus + rounds);
    size_t i = 0;
    size_t j = 0;
    for (const auto &[number, info] : diff.getSes().getSequence()) {
        if (info.type == dtl::SES_DELETE) {
            chunks.add(Kind::Removed, before[i++]);
        } else if (info.type == dtl::SES_ADD) {
            chunks.add(Kind::Added, after[j++]);
        } else {
            chunks.add(Kind::Same, before[i++]);
            ++j;
        }
    }
}

QList<DiffChunk> compare(const Pieces &before, const Pieces &after, qint64 &budget)
{
    const size_t shorter = std::min(before.size(), after.size());
    size_t head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    size_t tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;

    ChunkList chunks;
    for (size_t i = 0; i < head; ++i)
        chunks.add(Kind::Same, before[i]);
    const std::span middleBefore = std::span(before).subspan(head, before.size() - head - tail);
    const std::span middleAfter = std::span(after).subspan(head, after.size() - head - tail);
    if (!middleBefore.empty() && !middleAfter.empty() && budget > 0) {
        compareMiddle(chunks, middleBefore, middleAfter, budget);
    } else {
        for (QStringView piece : middleBefore)
            chunks.add(Kind::Removed, piece);
        for (QStringView piece : middleAfter)
            chunks.add(Kind::Added, piece);
    }
    for (size_t i = before.size() - tail; i < before.size(); ++i)
        chunks.add(Kind::Same, before[i]);
    return chunks.take();
}

/// A lone blank between two replacements reads better as part of one replacement.
QList<DiffChunk> withoutIslands(const QList<DiffChunk> &chunks)
{
    const auto kindAt = [&](qsizetype i) { return i >= 0 && i < chunks.size() ? chunks[i].kind : Kind::Same; };
    ChunkList result;
    for (qsizetype i = 0; i < chunks.size(); ++i) {
        const DiffChunk &chunk = chunks[i];
        const bool isIsland = chunk.kind == Kind::Same && QStringView(chunk.text).trimmed().isEmpty() && !chunk.text.contains(u'\n')
            && kindAt(i - 1) == Kind::Added && kindAt(i - 2) == Kind::Removed && kindAt(i + 1) == Kind::Removed && kindAt(i + 2) == Kind::Added;
        if (isIsland)
            result.add(Kind::Removed, chunk.text);
        result.add(isIsland ? Kind::Added : chunk.kind, chunk.text);
    }
    return result.take();
}

} // namespace

QList<DiffChunk> wordDiff(QStringView before, QStringView after)
{
    qint64 budget = allPoints;
    const Pieces oldWords = words(before);
    const Pieces newWords = words(after);
    if (oldWords.size() + newWords.size() <= maxDirectWords)
        return withoutIslands(compare(oldWords, newWords, budget));

    const QList<DiffChunk> byLine = compare(lines(before), lines(after), budget);
    ChunkList result;
    for (qsizetype i = 0; i < byLine.size(); ++i) {
        const bool isReplaced = byLine[i].kind == Kind::Removed && i + 1 < byLine.size() && byLine[i + 1].kind == Kind::Added;
        if (!isReplaced) {
            result.add(byLine[i].kind, byLine[i].text);
            continue;
        }
        for (const DiffChunk &chunk : withoutIslands(compare(words(byLine[i].text), words(byLine[i + 1].text), budget)))
            result.add(chunk.kind, chunk.text);
        ++i;
    }
    return result.take();
}

QList<DiffChunk> lineDiff(QStringView before, QStringView after)
{
    qint64 budget = allPoints;
    return compare(lines(before), lines(after), budget);
}

} // namespace waymark::text
