// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/piecediff.h"

#include <QHash>

#include <dtl/dtl.hpp>

#include <algorithm>
#include <span>
#include <utility>

namespace waymark::text {

namespace {

using Kind = DiffChunk::Kind;

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

bool endsSentence(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'\u3002' || c == u'\uFF01' || c == u'\uFF1F';
}

bool closes(QChar c)
{
    return QStringView(u"\"')]}*_`\u00BB\u201D\u2019\u300D\u300F\uFF09").contains(c);
}

bool isMark(QChar c)
{
    return c.isMark() || c.isLowSurrogate();
}

/// "1." at the beginning of a line.
bool isNumberOfList(QStringView piece)
{
    const QStringView number = piece.trimmed().chopped(1);
    return !number.isEmpty() && std::all_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
}

/// What may end a sentence: its marks and closing quotes, then blanks up to a line break.
struct Ending
{
    qsizetype marks = 0; ///< past them
    qsizetype blanks = 0; ///< past them
    bool ends = false;
};

Ending endingAt(QStringView text, qsizetype start, qsizetype at)
{
    Ending ending;
    ending.marks = at + 1;
    while (ending.marks < text.size() && (endsSentence(text[ending.marks]) || closes(text[ending.marks])))
        ++ending.marks;
    ending.blanks = ending.marks;
    while (ending.blanks < text.size() && text[ending.blanks].isSpace() && (ending.blanks == ending.marks || text[ending.blanks - 1] != u'\n'))
        ++ending.blanks;
    const bool isFullWidth = text[at] > u'\u3000'; // written without blanks
    const bool isBorder = ending.blanks == text.size() || ((isFullWidth || ending.blanks > ending.marks) && !isMark(text[ending.blanks]));
    ending.ends = isBorder && !(text[at] == u'.' && isNumberOfList(text.sliced(start, at + 1 - start)));
    return ending;
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

} // namespace

void ChunkList::add(Kind kind, QStringView text)
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

QList<DiffChunk> ChunkList::take()
{
    flush();
    return std::move(m_chunks);
}

void ChunkList::flush()
{
    if (!m_removed.isEmpty())
        m_chunks.append({ Kind::Removed, std::exchange(m_removed, {}) });
    if (!m_added.isEmpty())
        m_chunks.append({ Kind::Added, std::exchange(m_added, {}) });
}

Pieces linePieces(QStringView text)
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

Pieces sentencePieces(QStringView text)
{
    Pieces result;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] != u'\n' && !endsSentence(text[i])) {
            ++i;
            continue;
        }
        const Ending ending = text[i] == u'\n' ? Ending { i + 1, i + 1, true } : endingAt(text, start, i);
        i = ending.ends ? ending.blanks : ending.marks;
        if (ending.ends) {
            result.push_back(text.sliced(start, i - start));
            start = i;
        }
    }
    if (start < text.size())
        result.push_back(text.sliced(start));
    return result;
}

Pieces wordPieces(QStringView text)
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

QList<DiffChunk> comparePieces(const Pieces &before, const Pieces &after, qint64 &budget)
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

} // namespace waymark::text
