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
        for (Hunk &found : hunks)
            dropCommonBlank(found, before, after);
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
