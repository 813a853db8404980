// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lineage/comparedtext.h"

#include <algorithm>

namespace waymark::widgets {

using text::DiffLevel;
using text::Hunk;
using text::HunkDiff;
using text::Span;

namespace {

constexpr qsizetype comparedLength = 200'000; // characters of both texts together, so that nobody waits

HunkDiff difference(const QString &before, const QString &after, DiffLevel level)
{
    if (before.size() + after.size() <= comparedLength || before == after)
        return text::hunkDiff(before, after, level);
    return { before, after, { { { 0, before.size() }, { 0, after.size() } } } };
}

bool isEmpty(Span span)
{
    return span.start == span.end;
}

/// Collects what a column shows.
struct Writer
{
    ComparedText::Column column;

    void add(const QString &text, Span span)
    {
        column.shown += QStringView(text).sliced(span.start, span.end - span.start);
    }

    void add(const QString &text, Span span, TextMark::Style style, bool isCurrent)
    {
        if (isEmpty(span))
            return;
        const qsizetype start = column.shown.size();
        add(text, span);
        if (isCurrent && column.currentMark < 0)
            column.currentMark = int(column.marks.size());
        column.marks.append({ 0, start, column.shown.size(), style });
    }

    void addOmitted(const QString &text, Span span, TextMark::Style style, bool isCurrent)
    {
        const qsizetype start = column.shown.size();
        add(text, span, style, isCurrent);
        column.omitted.append({ start, column.shown.size() });
    }
};

} // namespace

ComparedText::ComparedText(const QString &before, const QString &after, DiffLevel level)
    : m_words(difference(before, after, DiffLevel::Word))
    , m_taken(m_words.hunks.size(), true)
{
    setLevel(level);
}

void ComparedText::setLevel(DiffLevel level)
{
    m_hunks.clear();
    int word = 0;
    for (const Hunk &hunk : difference(before(), after(), level).hunks) {
        Group group { hunk, word, word };
        while (group.last < m_words.hunks.size() && m_words.hunks[group.last].before.end <= hunk.before.end
            && m_words.hunks[group.last].after.end <= hunk.after.end)
            ++group.last;
        word = group.last;
        m_hunks.append(group);
    }
}

ComparedText::Choice ComparedText::choice(int hunk) const
{
    const Group &group = m_hunks[hunk];
    const auto taken = std::count(m_taken.begin() + group.first, m_taken.begin() + group.last, true);
    return taken == group.last - group.first ? Choice::Taken : taken == 0 ? Choice::Left
                                                                          : Choice::Partly;
}

void ComparedText::take(int hunk, bool taken)
{
    std::fill(m_taken.begin() + m_hunks[hunk].first, m_taken.begin() + m_hunks[hunk].last, taken);
}

void ComparedText::takeAll(bool taken)
{
    m_taken.fill(taken);
}

int ComparedText::hunkOfWord(int word) const
{
    const auto found = std::find_if(m_hunks.begin(), m_hunks.end(), [word](const Group &group) { return word < group.last; });
    return found == m_hunks.end() ? hunkCount() - 1 : int(found - m_hunks.begin());
}

qsizetype ComparedText::startInText(int hunk) const
{
    qsizetype shift = 0;
    for (int word = 0; word < m_hunks[hunk].first; ++word) {
        const Hunk &passed = m_words.hunks[word];
        if (m_taken[word])
            shift += (passed.after.end - passed.after.start) - (passed.before.end - passed.before.start);
    }
    return m_hunks[hunk].span.before.start + shift;
}

ComparedText::Column ComparedText::beforeColumn(int current) const
{
    Writer writer;
    qsizetype at = 0;
    const auto add = [&](Span span, bool taken, bool lit) {
        using Style = TextMark::Style;
        writer.add(before(), { at, span.start });
        writer.add(before(), span, taken ? (lit ? Style::RemovedCurrent : Style::Removed) : (lit ? Style::KeptCurrent : Style::Kept), lit);
        at = span.end;
    };
    for (int i = 0; i < hunkCount(); ++i) {
        const Choice choice = this->choice(i);
        if (choice != Choice::Partly) {
            add(m_hunks[i].span.before, choice == Choice::Taken, i == current);
            continue;
        }
        for (int word = m_hunks[i].first; word < m_hunks[i].last; ++word)
            add(m_words.hunks[word].before, m_taken[word], i == current);
    }
    writer.add(before(), { at, before().size() });
    return writer.column;
}

ComparedText::Column ComparedText::afterColumn(int current) const
{
    Writer writer;
    qsizetype at = 0; // in the text before
    const auto add = [&](const Hunk &hunk, bool taken, bool lit) {
        using Style = TextMark::Style;
        writer.add(before(), { at, hunk.before.start });
        if (taken)
            writer.add(after(), hunk.after, lit ? Style::AddedCurrent : Style::Added, lit);
        else if (!isEmpty(hunk.before))
            writer.add(before(), hunk.before, lit ? Style::KeptCurrent : Style::Kept, lit);
        else
            writer.addOmitted(after(), hunk.after, lit ? Style::RemovedCurrent : Style::Removed, lit);
        at = hunk.before.end;
    };
    for (int i = 0; i < hunkCount(); ++i) {
        const Choice choice = this->choice(i);
        if (choice != Choice::Partly) {
            add(m_hunks[i].span, choice == Choice::Taken, i == current);
            continue;
        }
        for (int word = m_hunks[i].first; word < m_hunks[i].last; ++word)
            add(m_words.hunks[word], m_taken[word], i == current);
    }
    writer.add(before(), { at, before().size() });
    return writer.column;
}

QList<Span> ComparedText::Column::shownSpans(Span inText) const
{
    QList<Span> result;
    qsizetype shift = 0; // from the text to what is shown
    qsizetype start = inText.start;
    for (const Span &gap : omitted) {
        const qsizetype place = gap.start - shift; // in the text
        if (place >= inText.end)
            break;
        if (place > start) {
            result.append({ start + shift, gap.start });
            start = place;
        }
        shift += gap.end - gap.start;
    }
    if (start < inText.end)
        result.append({ start + shift, inText.end + shift });
    return result;
}

} // namespace waymark::widgets
