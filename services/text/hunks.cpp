// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/hunks.h"

#include "services/text/piecediff.h"

namespace waymark::text {

namespace {

using Kind = DiffChunk::Kind;

QStringView piece(const QString &text, Span span)
{
    return QStringView(text).sliced(span.start, span.end - span.start);
}

Pieces cut(QStringView text, DiffLevel level)
{
    switch (level) {
    case DiffLevel::Line:
        return linePieces(text);
    case DiffLevel::Sentence:
        return sentencePieces(text);
    case DiffLevel::Word:
        return wordPieces(text);
    }
    Q_UNREACHABLE();
}

/// Replaced words with a lone blank between them are taken or left together: "the old" for "a".
bool isBlank(const QString &text)
{
    return QStringView(text).trimmed().isEmpty() && !text.contains(u'\n');
}

/// What joining brought to the end of both.
void dropCommonBlank(Hunk &hunk, const QString &before, const QString &after)
{
    while (hunk.before.start < hunk.before.end && hunk.after.start < hunk.after.end && before[hunk.before.end - 1] == after[hunk.after.end - 1]
        && before[hunk.before.end - 1].isSpace()) {
        --hunk.before.end;
        --hunk.after.end;
    }
}

/// What is only added or only removed can often stand at several places: "end[.\n- More]." is also "end.[\n- More.]", which
/// reads as a line. Moves it up to `room` characters to a line break, if there is one.
void moveToLineBreak(Hunk &hunk, const QString &before, const QString &after, qsizetype room)
{
    const bool isAdded = hunk.before.start == hunk.before.end;
    if (!isAdded && hunk.after.start != hunk.after.end)
        return;
    const QString &text = isAdded ? after : before;
    const Span span = isAdded ? hunk.after : hunk.before;
    for (qsizetype by = 0; by <= room; ++by) {
        const qsizetype start = span.start + by;
        const qsizetype end = span.end + by;
        if (by > 0 && text[start - 1] != text[end - 1])
            return;
        const bool isLine = start == 0 || text[start] == u'\n' || text[start - 1] == u'\n';
        if (isLine && (end == text.size() || !(text[end].isLowSurrogate() || text[end].isMark()))) {
            hunk.before = { hunk.before.start + by, hunk.before.end + by };
            hunk.after = { hunk.after.start + by, hunk.after.end + by };
            return;
        }
    }
}

/// The hunks inside one hunk.
QList<Hunk> inside(const Hunk &hunk, const QString &before, const QString &after, DiffLevel level, qint64 &budget)
{
    const QList<DiffChunk> chunks = comparePieces(cut(piece(before, hunk.before), level), cut(piece(after, hunk.after), level), budget);
    QList<Hunk> hunks;
    qsizetype inBefore = hunk.before.start;
    qsizetype inAfter = hunk.after.start;
    bool open = false; // the last hunk goes on here
    for (const DiffChunk &chunk : chunks) {
        if (chunk.kind == Kind::Same) {
            inBefore += chunk.text.size();
            inAfter += chunk.text.size();
            open = open && level == DiffLevel::Word && isBlank(chunk.text);
            continue;
        }
        if (!std::exchange(open, true))
            hunks.append(Hunk { { inBefore, inBefore }, { inAfter, inAfter } });
        (chunk.kind == Kind::Removed ? inBefore : inAfter) += chunk.text.size();
        hunks.last().before.end = inBefore;
        hunks.last().after.end = inAfter;
    }
    if (level == DiffLevel::Word) {
        for (qsizetype i = 0; i < hunks.size(); ++i) {
            dropCommonBlank(hunks[i], before, after);
            const qsizetype behind = i + 1 < hunks.size() ? hunks[i + 1].before.start - 1 : hunk.before.end;
            moveToLineBreak(hunks[i], before, after, behind - hunks[i].before.end);
        }
    }
    return hunks;
}

} // namespace

HunkDiff hunkDiff(const QString &before, const QString &after, DiffLevel level)
{
    qint64 budget = allPoints;
    QList<Hunk> hunks { { { 0, before.size() }, { 0, after.size() } } };
    for (const DiffLevel finer : { DiffLevel::Line, DiffLevel::Sentence, DiffLevel::Word }) {
        if (finer > level)
            break;
        QList<Hunk> found;
        for (const Hunk &hunk : std::as_const(hunks))
            found += inside(hunk, before, after, finer, budget);
        hunks = found;
    }
    return { before, after, hunks };
}

QString applied(const HunkDiff &diff, const QList<bool> &taken)
{
    QString result;
    qsizetype at = 0;
    for (qsizetype i = 0; i < diff.hunks.size(); ++i) {
        const Hunk &hunk = diff.hunks[i];
        result += piece(diff.before, { at, hunk.before.start });
        result += taken.value(i) ? piece(diff.after, hunk.after) : piece(diff.before, hunk.before);
        at = hunk.before.end;
    }
    return result + QStringView(diff.before).sliced(at);
}

} // namespace waymark::text
