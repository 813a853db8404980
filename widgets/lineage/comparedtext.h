// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/text/hunks.h"
#include "widgets/common/textpart.h"

namespace waymark::widgets {

/// One text in two states, what differs at a level, and what of it is taken. The choice is kept word by word, so that it
/// stays the same when the level changes; a hunk of a coarser level is then taken, left or partly taken.
class ComparedText final
{
public:
    enum class Choice {
        Taken, ///< reads as after
        Left, ///< reads as before
        Partly
    };

    /// All is taken.
    ComparedText(const QString &before, const QString &after, text::DiffLevel level);

    const QString &before() const { return m_words.before; }
    const QString &after() const { return m_words.after; }
    void setLevel(text::DiffLevel level);

    int hunkCount() const { return int(m_hunks.size()); } ///< of the level
    Choice choice(int hunk) const;
    void take(int hunk, bool taken);
    void takeAll(bool taken);
    int firstWord(int hunk) const { return m_hunks[hunk].first; } ///< index of its first hunk of words, the same at all levels
    int hunkOfWord(int word) const;

    /// As it stands with what is taken and left.
    QString text() const { return text::applied(m_words, m_taken); }
    /// Where a hunk begins in text().
    qsizetype startInText(int hunk) const;

    /// A column of the comparison. Marks have the part 0.
    struct Column
    {
        QString shown;
        QList<TextMark> marks;
        int currentMark = -1; ///< the first one of the current hunk
        /// Spans of `shown` that are not in the text: words that were to be added and are not taken, struck through.
        QList<text::Span> omitted;

        /// The same place of the text in what is shown: several spans where omitted words stand inside it.
        QList<text::Span> shownSpans(text::Span inText) const;
    };
    /// `current` is the hunk that is lit, -1 for none.
    Column beforeColumn(int current) const;
    Column afterColumn(int current) const;

private:
    struct Group ///< a hunk of the level: hunks of words from `first` to before `last`
    {
        text::Hunk span;
        int first = 0;
        int last = 0;
    };

    text::HunkDiff m_words;
    QList<bool> m_taken; ///< of m_words.hunks
    QList<Group> m_hunks;
};

} // namespace waymark::widgets
