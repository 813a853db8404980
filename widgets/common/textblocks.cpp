// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/textblocks.h"

#include "services/text/invisible.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace waymark::widgets {

namespace {

constexpr int chunkLines = 128;
constexpr qsizetype chunkLength = 4 * longestBlock;
constexpr qsizetype foldedLines = 3;
constexpr qsizetype foldedCharacters = 300;
// A marker is up to ten characters for one.
constexpr qsizetype markersPerBlock = longestBlock / 10;
constexpr qsizetype markedBlock = 200;
constexpr qsizetype dearBlock = 500; // of emoji and the like

bool isBlank(QChar character)
{
    return character == u' ' || character == u'\t';
}

/// The first newline from `at` on. Lines are short, so that the way into a fast search costs more than the search.
qsizetype newlineFrom(QStringView text, qsizetype at)
{
    constexpr qsizetype looked = 24;
    const qsizetype end = std::min(text.size(), at + looked);
    for (qsizetype i = at; i < end; ++i) {
        if (text[i] == u'\n')
            return i;
    }
    return end < text.size() ? text.indexOf(u'\n', end) : -1;
}

/// Characters of a block of this line: fewer where each takes long to lay out or is shown by several.
qsizetype pieceLength(QStringView line)
{
    if (line.size() <= dearBlock)
        return longestBlock;
    const qsizetype markers = text::invisibleCharacters(line).size();
    const auto pairs = std::count_if(line.cbegin(), line.cend(), [](QChar c) { return c.isHighSurrogate(); });
    return markers > markersPerBlock ? markedBlock : pairs > line.size() / 8 ? dearBlock
                                                                             : longestBlock;
}

bool isFence(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && isBlank(line[at]))
        ++at;
    const QStringView mark = line.mid(at, 3);
    return mark == QStringView(u"```") || mark == QStringView(u"~~~");
}

/// Where to break a line that is too long: after a blank shortly before `target`, else between two whole characters.
qsizetype cutNear(QStringView text, qsizetype start, qsizetype target)
{
    constexpr qsizetype room = 100;
    const qsizetype searched = std::max(start, target - 2 * room);
    if (const qsizetype blank = text.sliced(searched, target - searched).lastIndexOf(u' '); blank >= 0)
        return searched + blank + 1;
    const qsizetype from = std::max(start, target - room);
    const QStringView window = text.mid(from, 2 * room);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, window.data(), window.size());
    finder.setPosition(target - from);
    const qsizetype cut = finder.isAtBoundary() ? target - from : finder.toPreviousBoundary();
    if (cut > 0)
        return from + cut;
    return text[target].isLowSurrogate() && text[target - 1].isHighSurrogate() ? target - 1 : target;
}

} // namespace

qsizetype listMarkLength(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && isBlank(line[at]))
        ++at;
    const qsizetype markStart = at;
    if (at < line.size() && (line[at] == u'-' || line[at] == u'*' || line[at] == u'+' || line[at] == u'\u2022')) {
        ++at;
    } else {
        while (at < line.size() && at - markStart < 3 && line[at] >= u'0' && line[at] <= u'9')
            ++at;
        if (at == markStart || at >= line.size() || (line[at] != u'.' && line[at] != u')'))
            return 0;
        ++at;
    }
    return at < line.size() && isBlank(line[at]) ? at + 1 : 0;
}

qsizetype headingMarkLength(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at] == u'#')
        ++at;
    return at > 0 && at <= 6 && at < line.size() && line[at] == u' ' ? at + 1 : 0;
}

qsizetype foldOf(const TextPart &part)
{
    if (part.style != TextPart::Style::Output)
        return -1;
    qsizetype end = -1;
    for (qsizetype lines = 0; lines < foldedLines; ++lines) {
        end = part.text.indexOf(u'\n', end + 1);
        if (end < 0)
            break;
    }
    if (end >= 0 && end <= foldedCharacters)
        return part.text.indexOf(u'\n', end + 1) < 0 && part.text.size() - end < 80 ? -1 : end; // one more line is no fold
    return part.text.size() > foldedCharacters + foldedCharacters / 3 ? cutNear(part.text, 0, foldedCharacters) : -1;
}

void appendChunks(std::vector<TextChunk> &chunks, const TextPart &part, int index, bool unfolded)
{
    const qsizetype fold = foldOf(part);
    const QStringView text = QStringView(part.text).first(fold >= 0 && !unfolded ? fold : part.text.size());
    const bool styled = part.style == TextPart::Style::Body;
    TextChunk chunk;
    chunk.part = index;
    bool inFence = false;
    qsizetype at = 0;
    const auto flush = [&](qsizetype end, bool continued) {
        chunk.end = end;
        chunks.push_back(chunk);
        chunk.start = end;
        chunk.lines = 0;
        chunk.longest = 0;
        chunk.inFence = inFence;
        chunk.continued = continued;
    };
    for (bool done = false; !done;) {
        const qsizetype newline = newlineFrom(text, at);
        const qsizetype end = newline < 0 ? text.size() : newline;
        if (end - chunk.start > chunkLength && at > chunk.start)
            flush(at, false);
        if (styled && isFence(text.sliced(at, end - at)))
            inFence = !inFence;
        while (end - at > chunkLength) {
            const qsizetype cut = cutNear(text, at, at + chunkLength);
            chunk.lines = 1;
            chunk.longest = cut - at;
            flush(cut, true);
            at = cut;
        }
        ++chunk.lines;
        chunk.longest = std::max(chunk.longest, end - at);
        done = newline < 0;
        at = done ? end : newline + 1;
        if (!done && (chunk.lines >= chunkLines || at - chunk.start >= chunkLength))
            flush(at, false);
    }
    chunk.last = true;
    chunk.link = fold >= 0;
    flush(text.size(), false);
}

std::vector<TextBlock> blocksOf(const TextPart &part, const TextChunk &chunk)
{
    std::vector<TextBlock> blocks;
    const QStringView text = part.text;
    const bool styled = part.style == TextPart::Style::Body;
    bool inFence = chunk.inFence;
    bool continued = chunk.continued;
    for (qsizetype at = chunk.start;;) {
        const qsizetype newline = newlineFrom(text.first(chunk.end), at);
        const qsizetype lineEnd = newline < 0 ? chunk.end : newline;
        const QStringView line = text.sliced(at, lineEnd - at);
        const bool fenceMark = styled && !continued && isFence(line);
        if (fenceMark)
            inFence = !inFence;
        const qsizetype piece = pieceLength(line);
        TextBlock block;
        block.fence = inFence || fenceMark;
        block.fenceMark = fenceMark;
        while (lineEnd - at > piece) {
            block.start = at;
            block.end = block.next = at = cutNear(text, at, at + piece);
            block.first = block.start == 0;
            block.continued = continued;
            block.more = true;
            blocks.push_back(block);
            continued = true;
        }
        block.start = at;
        block.end = lineEnd;
        block.next = newline < 0 ? lineEnd : newline + 1;
        block.first = at == 0;
        block.continued = continued;
        block.more = newline < 0 && !chunk.last;
        blocks.push_back(block);
        continued = false;
        at = block.next;
        if (newline < 0 || (at == chunk.end && !chunk.last))
            break;
    }
    if (chunk.link) {
        TextBlock block;
        block.start = chunk.end;
        block.end = block.next = text.size();
        block.link = true;
        blocks.push_back(block);
    }
    return blocks;
}

} // namespace waymark::widgets
