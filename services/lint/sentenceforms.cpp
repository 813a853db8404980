// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/sentenceforms.h"

#include "services/lint/ascii.h"
#include "services/lint/sentencesense.h"

#include <algorithm>
#include <array>

namespace waymark::lint {

namespace {

constexpr qint32 wrappedFrom = 60; ///< a line at least this long may go on in the next one

using ascii::isDigit;

bool isHan(char16_t c)
{
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF);
}

bool isWordLetter(char16_t c)
{
    return c < 0x80 ? ascii::isLetter(c) : QChar::isLetter(c) && !isHan(c);
}

bool isBlank(char16_t c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == 0x3000 || c == 0xA0;
}

/// Abbreviations after which a sentence goes on.
bool isAbbreviation(QStringView word)
{
    constexpr auto known = std::to_array<QStringView>({ u"e.g", u"i.e", u"etc", u"vs", u"cf", u"bzw", u"ca", u"resp", u"approx", u"no", u"z.B", u"d.h", u"u.a" });
    return word.size() == 1 || std::ranges::find(known, word) != known.end();
}

class Cutter
{
public:
    explicit Cutter(QStringView text)
        : m_text(text)
        , m_size(qint32(text.size()))
    {
        m_form.commands = commandLines(text);
        m_form.words.reserve(size_t(text.size() / 5));
    }

    TextForm cut()
    {
        qint32 at = 0;
        while (at < m_size) {
            qint32 end = qint32(m_text.indexOf(u'\n', at));
            if (end < 0)
                end = m_size;
            at = takeLine(at, end) + 1;
        }
        flush(m_size);
        return std::move(m_form);
    }

private:
    /// Returns where the next line break stands.
    qint32 takeLine(qint32 start, qint32 end)
    {
        while (m_command < m_form.commands.size() && m_form.commands[m_command].span.end <= start)
            ++m_command;
        qint32 body = start;
        while (body < end && isBlank(m_text[body].unicode()))
            ++body;
        if (body == end) {
            flush(start);
            return end;
        }
        const QStringView line = m_text.sliced(body, end - body);
        if (line.startsWith(u"```") || line.startsWith(u"~~~")) {
            flush(start);
            m_fenced = !m_fenced;
            return end;
        }
        const bool numbered = takeMark(body, end, start);
        if (const qint32 taken = takeWholeCommand(start, end, numbered); taken > 0)
            return taken;
        if (m_fenced) {
            m_form.codeLength += end - body;
            return end;
        }
        if (m_open && start - m_lineStart < wrappedFrom)
            flush(start);
        m_lineStart = start;
        if (!m_open)
            open(body, numbered);
        m_sentence.isHeading = m_sentence.isHeading || m_heading;
        scan(body, end);
        return end;
    }

    /// Moves `at` behind a list mark, a number or the marks of a heading; those begin a sentence. Returns whether it was a number.
    bool takeMark(qint32 &at, qint32 end, qint32 start)
    {
        const auto blanks = [&] {
            while (at < end && isBlank(m_text[at].unicode()))
                ++at;
        };
        m_heading = false;
        const char16_t c = m_text[at].unicode();
        qint32 to = at;
        if (c == u'#') {
            while (to < end && m_text[to] == u'#')
                ++to;
            m_heading = to < end && m_text[to] == u' ';
            if (!m_heading)
                return false;
        } else if ((c == u'-' || c == u'*' || c == u'+' || c == u'•' || c == u'>') && at + 1 < end && isBlank(m_text[at + 1].unicode())) {
            ++to;
        } else if (isDigit(c)) {
            while (to < end && isDigit(m_text[to].unicode()))
                ++to;
            if (to - at > 3 || to + 1 >= end || (m_text[to] != u'.' && m_text[to] != u')') || !isBlank(m_text[to + 1].unicode()))
                return false;
            ++to;
            flush(start);
            at = to;
            blanks();
            return true;
        } else {
            return false;
        }
        flush(start);
        at = to;
        blanks();
        return false;
    }

    /// 0 when the line is no command by itself, else the end of its last line.
    qint32 takeWholeCommand(qint32 start, qint32 end, bool numbered)
    {
        if (m_command >= m_form.commands.size())
            return 0;
        const CommandLine &command = m_form.commands[m_command];
        if (command.form == CommandForm::InlineCode || command.form == CommandForm::Prose || command.span.start < start || command.span.start >= end)
            return 0;
        flush(start);
        open(qint32(command.span.start), numbered);
        m_sentence.commands = 1;
        m_sentence.commandLength = m_sentence.codeLength = qint32(command.span.end - command.span.start);
        flush(qint32(command.span.end));
        ++m_command;
        return std::max(end, qint32(command.span.end));
    }

    void open(qint32 at, bool numbered)
    {
        m_sentence = {};
        m_sentence.span.start = at;
        m_sentence.firstWord = qint32(m_form.words.size());
        m_sentence.isNumbered = numbered;
        m_open = true;
    }

    void flush(qint32 end)
    {
        if (!m_open)
            return;
        m_open = false;
        while (end > m_sentence.span.start && (isBlank(m_text[end - 1].unicode()) || m_text[end - 1] == u'\n'))
            --end;
        m_sentence.span.end = end;
        m_sentence.lastWord = qint32(m_form.words.size());
        if (end - m_sentence.span.start < 2 || (m_sentence.firstWord == m_sentence.lastWord && !m_sentence.commands && !m_sentence.hasHan && !m_sentence.codeLength))
            return;
        m_sentence.isAnnouncement = m_text[end - 1] == u':' || m_text.first(end).endsWith(u":**") || m_text.first(end).endsWith(u"**:");
        m_form.hasHan = m_form.hasHan || m_sentence.hasHan;
        makeSense(m_text, m_form.words, m_sentence);
        m_form.sentences.push_back(m_sentence);
    }

    void scan(qint32 at, qint32 end)
    {
        while (at < end) {
            const char16_t c = m_text[at].unicode();
            if (!m_open && !isBlank(c))
                open(at, false);
            if (c == u'`') {
                at = takeCode(at, end);
            } else if (isWordLetter(c)) {
                at = takeWord(at, end);
            } else if (isDigit(c)) {
                ++m_sentence.numbers;
                while (at < end && (isDigit(m_text[at].unicode()) || ascii::isLetter(m_text[at].unicode()) || (QStringView(u".,%").contains(m_text[at]) && at + 1 < end && isDigit(m_text[at + 1].unicode()))))
                    ++at;
            } else if (isHan(c)) {
                m_sentence.hasHan = true;
                ++at;
            } else {
                ++at;
                if (endsSentence(c, at, end))
                    flush(at);
            }
        }
    }

    bool endsSentence(char16_t c, qint32 next, qint32 end) const
    {
        if (c == u'。' || c == u'！' || c == u'？')
            return true;
        if (c != u'.' && c != u'!' && c != u'?')
            return false;
        while (next < end && (m_text[next] == u'"' || m_text[next] == u'\'' || m_text[next] == u')' || m_text[next] == u'*' || m_text[next] == u'”'))
            ++next;
        if (next < end && !isBlank(m_text[next].unicode()))
            return false;
        if (c == u'.' && !m_form.words.empty()) {
            const FormWord &last = m_form.words.back();
            if (last.start + last.length + 1 == next && isAbbreviation(m_text.sliced(last.start, last.length)))
                return false;
        }
        while (next < end && isBlank(m_text[next].unicode()))
            ++next;
        return next >= end || !m_text[next].isLower();
    }

    qint32 takeCode(qint32 at, qint32 end)
    {
        qint32 marks = 0;
        while (at + marks < end && m_text[at + marks] == u'`')
            ++marks;
        const qint32 from = at + marks;
        const qsizetype close = m_text.indexOf(m_text.sliced(at, marks), from);
        if (close < 0 || close > end)
            return from;
        m_sentence.codeLength += qint32(close) - from;
        while (m_command < m_form.commands.size() && m_form.commands[m_command].span.start < close) {
            const text::Span span = m_form.commands[m_command++].span;
            if (span.start >= from)
                takeCommand(span);
        }
        return qint32(close) + marks;
    }

    void takeCommand(text::Span span)
    {
        ++m_sentence.commands;
        m_sentence.commandLength += qint32(span.end - span.start);
    }

    qint32 takeWord(qint32 at, qint32 end)
    {
        if (m_command < m_form.commands.size() && m_form.commands[m_command].span.start == at) { // without back-ticks, in a sentence
            const text::Span span = m_form.commands[m_command++].span;
            takeCommand(span);
            m_sentence.codeLength += qint32(span.end - span.start);
            return qint32(span.end);
        }
        qint32 to = at;
        bool isCode = false;
        while (to < end) {
            const char16_t c = m_text[to].unicode();
            if (isWordLetter(c)) {
                ++to;
                continue;
            }
            const bool more = to + 1 < end && (isWordLetter(m_text[to + 1].unicode()) || isDigit(m_text[to + 1].unicode()));
            if (isDigit(c) || c == u'_' || (c == u'/' && more) || (c == u'(' && to + 1 < end && m_text[to + 1] == u')')) {
                isCode = true;
                ++to;
            } else if (more && (c == u'\'' || c == u'’' || c == u'-')) {
                ++to;
            } else if (more && (c == u'.' || c == u':') && !isBlank(m_text[to + 1].unicode())) {
                isCode = isCode || to - at > 1;
                ++to;
            } else {
                break;
            }
        }
        FormWord word { at, to - at, {} };
        if (!isCode) {
            word.senses = sensesOf(m_text.sliced(at, to - at));
            if (word.is(WordSense::Actor) && word.length == 1 && m_text[at] != u'I')
                word.senses &= ~WordSenses(WordSense::Actor);
            m_form.grammar += word.is(WordSense::Function);
        }
        m_form.words.push_back(word);
        return to;
    }

    QStringView m_text;
    qint32 m_size;
    TextForm m_form;
    SentenceForm m_sentence;
    size_t m_command = 0; ///< the next one
    qint32 m_lineStart = 0;
    bool m_open = false;
    bool m_fenced = false;
    bool m_heading = false;
};

} // namespace

TextForm textForm(QStringView text)
{
    return Cutter(text).cut();
}

} // namespace waymark::lint
