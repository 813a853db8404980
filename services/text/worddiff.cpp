// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/worddiff.h"

#include "services/text/piecediff.h"

namespace waymark::text {

namespace {

using Kind = DiffChunk::Kind;

// More words than this are compared by lines first: it is faster and reads better.
constexpr size_t maxDirectWords = 2000;

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
    const Pieces oldWords = wordPieces(before);
    const Pieces newWords = wordPieces(after);
    if (oldWords.size() + newWords.size() <= maxDirectWords)
        return withoutIslands(comparePieces(oldWords, newWords, budget));

    const QList<DiffChunk> byLine = comparePieces(linePieces(before), linePieces(after), budget);
    ChunkList result;
    for (qsizetype i = 0; i < byLine.size(); ++i) {
        const bool isReplaced = byLine[i].kind == Kind::Removed && i + 1 < byLine.size() && byLine[i + 1].kind == Kind::Added;
        if (!isReplaced) {
            result.add(byLine[i].kind, byLine[i].text);
            continue;
        }
        for (const DiffChunk &chunk : withoutIslands(comparePieces(wordPieces(byLine[i].text), wordPieces(byLine[i + 1].text), budget)))
            result.add(chunk.kind, chunk.text);
        ++i;
    }
    return result.take();
}

QList<DiffChunk> lineDiff(QStringView before, QStringView after)
{
    qint64 budget = allPoints;
    return comparePieces(linePieces(before), linePieces(after), budget);
}

} // namespace waymark::text
