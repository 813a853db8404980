// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/sentencesense.h"

#include <algorithm>
#include <array>
#include <span>

namespace waymark::lint {

namespace {

using enum WordSense;

constexpr WordSenses notBeforePast = Be | Determiner | Preposition | Modal | Negation;

constexpr auto asks = std::to_array<std::u16string_view>({ u"应", u"必须", u"不要", u"避免", u"请", u"使用", u"确保", u"需要", u"优先", u"务必", u"切勿", u"建议", u"先" });
constexpr auto conditions = std::to_array<std::u16string_view>({ u"当", u"如果", u"若", u"一旦", u"时，", u"时,", u"时候", u"之前", u"之后", u"以前", u"遇到", u"只有", u"对于", u"凡", u"假如", u"除非",
    u"情况下", u"場合", u"とき", u"際", u"なら", u"たら", u"れば", u"때", u"경우", u"면 " });

/// Whether one of the marks occurs. The first characters are looked at first: most begin none.
bool contains(QStringView sentence, std::span<const std::u16string_view> marks)
{
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const char16_t c = sentence[i].unicode();
        if (c < 0x3000)
            continue;
        for (std::u16string_view mark : marks) {
            if (mark.front() == c && std::u16string_view(sentence.utf16() + i, size_t(sentence.size() - i)).starts_with(mark))
                return true;
        }
    }
    return false;
}

class Reader
{
public:
    Reader(QStringView text, const std::vector<FormWord> &words, SentenceForm &sentence)
        : m_text(text)
        , m_words(words)
        , m_sentence(sentence)
    {
    }

    void read()
    {
        m_sentence.isAfterLabel = isLabel();
        for (qint32 i = m_sentence.firstWord; i < m_sentence.lastWord; ++i) {
            const FormWord &word = m_words[size_t(i)];
            if (!word.senses)
                continue;
            if (word.is(Actor))
                m_sentence.hasActor = true;
            if (word.isAny(Condition | Time) && !m_sentence.hasCondition)
                m_sentence.hasCondition = word.is(Condition) || isCondition(i);
            if (word.is(Sequence) && !before(i).is(Determiner) && !before(i).is(Preposition))
                ++m_sentence.sequenceWords;
            if (word.isAny(Past | MaybePast) && isPast(i))
                ++m_sentence.pastVerbs;
        }
        m_sentence.sequenceWords += bigrams();
        if (!m_sentence.hasCondition)
            m_sentence.hasCondition = opensWithCircumstance();
        m_sentence.isInstruction = instructs();
        if (m_sentence.hasHan)
            readHan();
    }

private:
    FormWord at(qint32 i) const { return i >= m_sentence.firstWord && i < m_sentence.lastWord ? m_words[size_t(i)] : FormWord(); }
    FormWord before(qint32 i) const { return at(i - 1); }
    QStringView view(qint32 i) const
    {
        const FormWord word = at(i);
        return m_text.sliced(word.start, word.length);
    }
    bool isWord(qint32 i, QStringView text) const { return view(i).compare(text, Qt::CaseInsensitive) == 0; }

    /// What stands between a word and the one before it.
    QStringView gapBefore(qint32 i) const
    {
        const FormWord previous = before(i);
        const qsizetype from = previous.length ? previous.start + previous.length : m_sentence.span.start;
        return m_text.sliced(from, std::max<qsizetype>(0, at(i).start - from));
    }

    bool isLabel() const
    {
        constexpr auto labels = std::to_array<QStringView>({ u"thought", u"action", u"observation", u"result", u"output", u"assistant", u"tool", u"stdout", u"stderr" });
        if (m_sentence.firstWord == m_sentence.lastWord)
            return false;
        const FormWord first = at(m_sentence.firstWord);
        qsizetype end = first.start + first.length;
        while (end < m_sentence.span.end && (m_text[end] == u' ' || m_text[end] == u'*' || m_text[end].isDigit()))
            ++end;
        return end < m_sentence.span.end && m_text[end] == u':'
            && std::ranges::any_of(labels, [&](QStringView label) { return isWord(m_sentence.firstWord, label); });
    }

    /// "before", "after" and "until" set a condition unless the end of every task follows: "before you submit".
    bool isCondition(qint32 i) const
    {
        for (qint32 j = i + 1; j <= i + 4; ++j) {
            if (at(j).is(EndAct))
                return false;
        }
        return i + 1 < m_sentence.lastWord;
    }

    bool isPast(qint32 i) const
    {
        const FormWord word = at(i);
        if (word.is(Past))
            return !word.is(Passive) || !m_sentence.hasCondition;
        const FormWord previous = before(i);
        if (previous.is(Actor) || isWord(i - 1, u"it") || isWord(i - 1, u"they") || isWord(i - 1, u"which") || isWord(i - 1, u"he") || isWord(i - 1, u"she"))
            return true;
        if (previous.isAny(notBeforePast) || isWord(i - 1, u"to") || isWord(i - 1, u"as"))
            return false;
        if ((isWord(i - 1, u"and") || previous.is(Sequence)) && m_sentence.pastVerbs > 0)
            return true;
        if (i == m_sentence.firstWord || word.is(Advice)) // "please read the …"
            return false;
        const FormWord next = at(i + 1);
        if (next.length && next.start == word.start + word.length + 1 && (next.is(Determiner) || isWord(i + 1, u"it") || isWord(i + 1, u"them") || isWord(i + 1, u"over")))
            return previous.length > 0 && gapBefore(i) == u" ";
        const qsizetype after = word.start + word.length + 1;
        if (after < m_sentence.span.end && m_text[after].isDigit())
            return !previous.isAny(Function);
        return isWithoutObject(i) && !previous.is(Function);
    }

    /// Verbs that need no object: "the tests passed in twenty rounds" tells, "the files generated by it" does not.
    bool isWithoutObject(qint32 i) const
    {
        constexpr auto verbs = std::to_array<QStringView>({ u"failed", u"passed", u"succeeded", u"worked", u"crashed", u"disappeared", u"happened", u"occurred", u"appeared", u"submitted",
            u"remained", u"finished", u"returned", u"started", u"continued" });
        return std::ranges::any_of(verbs, [&](QStringView verb) { return isWord(i, verb); });
    }

    qint32 bigrams() const
    {
        qint32 found = 0;
        for (qint32 i = m_sentence.firstWord; i + 1 < m_sentence.lastWord; ++i) {
            const FormWord word = at(i);
            if (word.is(Time) && isWord(i, u"after") && (isWord(i + 1, u"that") || isWord(i + 1, u"this")))
                ++found;
            else if (word.is(Preposition) && isWord(i, u"in") && isWord(i + 1, u"the") && isWord(i + 2, u"end"))
                ++found;
        }
        return found;
    }

    /// "In batch jobs, …", "For async code, …", "To find the cause, …"; "in case", "as soon as", "each time".
    bool opensWithCircumstance() const
    {
        const qint32 first = m_sentence.firstWord;
        if (at(first).is(Preposition) || isWord(first, u"to")) {
            for (qint32 i = first + 1; i < std::min(m_sentence.lastWord, first + 10); ++i) {
                if (gapBefore(i).contains(u','))
                    return true;
            }
        }
        for (qint32 i = first; i + 1 < m_sentence.lastWord; ++i) {
            if ((isWord(i, u"in") && (isWord(i + 1, u"case") || isWord(i + 1, u"cases"))) || ((isWord(i, u"each") || isWord(i, u"every")) && isWord(i + 1, u"time"))
                || (isWord(i, u"as") && (isWord(i + 1, u"soon") || isWord(i + 1, u"long"))))
                return true;
        }
        return false;
    }

    bool instructs() const
    {
        qint32 first = m_sentence.firstWord;
        for (qint32 i = first; i < m_sentence.lastWord; ++i) {
            if (at(i).is(Modal))
                return true;
        }
        while (first < m_sentence.lastWord && (at(first).is(Sequence) || isWord(first, u"please") || isWord(first, u"also") || isWord(first, u"only") || isWord(first, u"instead") || isWord(first, u"just")))
            ++first;
        if (at(first).is(Advice) && !at(first).is(Determiner))
            return true;
        for (qint32 i = first + 1; i < m_sentence.lastWord; ++i) {
            const QStringView gap = gapBefore(i);
            if ((gap.contains(u',') || gap.contains(u':') || gap.contains(u';') || gap.contains(u'—')) && (at(i).is(Advice) || (at(i).is(Sequence) && at(i + 1).is(Advice))))
                return true;
        }
        const qint32 last = m_sentence.lastWord - 1;
        return last > first && at(last).is(Advice) && view(last).endsWith(u"en"); // German asks with the infinitive at the end
    }

    void readHan()
    {
        const QStringView sentence = m_text.sliced(m_sentence.span.start, m_sentence.span.end - m_sentence.span.start);
        m_sentence.hasCondition = m_sentence.hasCondition || hasHanCondition(sentence);
        m_sentence.isInstruction = m_sentence.isInstruction || contains(sentence, asks);
    }

    QStringView m_text;
    const std::vector<FormWord> &m_words;
    SentenceForm &m_sentence;
};

} // namespace

void makeSense(QStringView text, const std::vector<FormWord> &words, SentenceForm &sentence)
{
    Reader(text, words, sentence).read();
}

bool hasHanCondition(QStringView sentence)
{
    return contains(sentence, conditions);
}

} // namespace waymark::lint
