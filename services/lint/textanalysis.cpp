// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/textanalysis.h"

#include <algorithm>
#include <utility>

namespace waymark::lint {

namespace {

constexpr qsizetype longestQuote = 120;
constexpr qsizetype longestPlaceholder = 40;

bool isWord(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 128)
        return (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || (u >= '0' && u <= '9') || u == '_';
    return u < 0x2000 && c.isLetter();
}

bool isIdeograph(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x3040 && u <= 0x30ff) || (u >= 0x3400 && u <= 0x9fff) || (u >= 0xac00 && u <= 0xd7a3) || (u >= 0xf900 && u <= 0xfaff);
}

/// Cuts one text into tokens in one go from left to right.
class Cutter
{
public:
    explicit Cutter(FieldAnalysis &field)
        : m_field(field)
        , m_text(field.text->text)
    {
        m_field.tokens.reserve(size_t(m_text.size() / 5 + 4));
        m_field.sentences.reserve(size_t(m_text.size() / 60 + 2));
    }

    void run()
    {
        while (m_at < m_text.size())
            step();
        endSentence(m_text.size());
    }

private:
    QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(); }

    void step()
    {
        if (m_codeEnd >= 0 && m_at >= m_codeEnd) {
            leaveCode();
            return;
        }
        const QChar c = m_text[m_at];
        if (isWord(c) || beginsToken()) {
            token();
            return;
        }
        switch (c.unicode()) {
        case u' ':
            break;
        case u'\n':
            newLine();
            break;
        case u'`':
            backtick();
            return;
        case u'\'':
        case u'"':
        case u'“':
        case u'‘':
        case u'„':
        case u'«':
            quote(c);
            break;
        case u'(':
            ++m_depth;
            break;
        case u')':
            --m_depth;
            if (m_depth < m_illustrativeDepth)
                m_illustrative = false;
            break;
        case u'<':
        case u'{':
        case u'[':
            placeholder(c);
            break;
        case u'.':
        case u'!':
        case u'?':
        case u';':
            if (c != u';' && (at(m_at + 1).isSpace() || at(m_at + 1).isNull()))
                endSentence(m_at + 1);
            break;
        case u'。':
        case u'！':
        case u'？':
            endSentence(m_at + 1);
            break;
        default:
            if (isIdeograph(c)) {
                ideographs();
                return;
            }
        }
        ++m_at;
    }

    // A mark that belongs to the word after it: .env, ./x, /tmp, ~/x, #12, $HOME, --flag, *.h
    bool beginsToken() const
    {
        const QChar c = m_text[m_at];
        const QChar next = at(m_at + 1);
        const bool free = !isWord(at(m_at - 1));
        switch (c.unicode()) {
        case u'.':
            return (free && at(m_at - 1) != u'.' && at(m_at - 1) != u')' && at(m_at - 1) != u']' && (isWord(next) && !next.isDigit()))
                || (free && (next == u'/' || next == u'\\')) || (free && next == u'.' && (at(m_at + 2) == u'/' || at(m_at + 2) == u'\\' || (isWord(at(m_at + 2)) && at(m_at - 1) != u'.')));
        case u'/':
            return free && at(m_at - 1) != u'<' && at(m_at - 1) != u'/' && at(m_at - 1) != u')' && (isWord(next) || (next == u'.' && isWord(at(m_at + 2))));
        case u'~':
            return free && next == u'/';
        case u'$':
            return isWord(next) && !next.isDigit();
        case u'#':
            return free && isWord(next);
        case u'-':
            return free && (isWord(next) || (next == u'-' && isWord(at(m_at + 2)))) && !next.isDigit() && at(m_at - 1) != u'-';
        case u'*':
            return (next == u'.' || next == u'/' || (next == u'*' && at(m_at + 2) == u'/')) && !isWord(at(m_at - 1)) && at(m_at - 1) != u'*' && isWord(at(m_at + (next == u'*' ? 3 : 2)));
        default:
            return false;
        }
    }

    // Where a token that starts here ends.
    qsizetype tokenEnd() const
    {
        qsizetype i = m_at;
        bool path = false;
        bool url = false;
        for (; i < m_text.size(); ++i) {
            const QChar c = m_text[i];
            if (isWord(c))
                continue;
            const QChar next = at(i + 1);
            const bool joined = isWord(next) || next == u'_';
            bool goesOn = false;
            switch (c.unicode()) {
            case u'.':
                goesOn = joined || ((i == m_at || path) && (next == u'/' || next == u'.' || next == u'\\')) || (path && next == u'*') || (i == m_at + 1 && at(m_at) == u'.') || (url && next == u'.');
                break;
            case u'/':
                path = path || joined || next == u'.' || next == u'<' || next == u'*' || next == u'{' || next == u'[' || i == m_at;
                goesOn = true; // a slash at the end belongs to a folder's name
                break;
            case u'\\':
                // C:\x and .\x are paths, \n is not.
                goesOn = joined && (path || (i == m_at + 2 && at(m_at + 1) == u':') || (i == m_at + 1 && at(m_at) == u'.') || (i == m_at + 2 && at(m_at) == u'.'));
                path = path || goesOn;
                break;
            case u'-':
                goesOn = (i == m_at) || (i == m_at + 1 && at(m_at) == u'-') || (joined && isWord(at(i - 1))) || (path && joined);
                break;
            case u':':
                if (next == u'/' && at(i + 2) == u'/' && i > m_at) {
                    url = true;
                    i += 2;
                    path = true;
                    goesOn = true;
                } else if (next == u':' && isWord(at(i + 2)) && isWord(at(i - 1))) {
                    ++i;
                    goesOn = true;
                } else {
                    goesOn = (next.isDigit() && (path || url || m_text.sliced(m_at, i - m_at).contains(u'.') || m_text.sliced(m_at, i - m_at) == QLatin1StringView("localhost")))
                        || (next == u'\\' && i == m_at + 1 && isWord(at(m_at)));
                }
                break;
            case u'@':
                goesOn = joined && i > m_at && isWord(at(i - 1));
                break;
            case u'*':
                goesOn = i == m_at || (path && ((joined && at(i - 1) != u'*') || next == u'.' || next == u'/' || at(i - 1) == u'/')) || (i == m_at + 1 && at(m_at) == u'*');
                break;
            case u'~':
            case u'$':
            case u'#':
                goesOn = i == m_at || (url && joined);
                break;
            case u'?':
            case u'=':
            case u'&':
            case u'%':
            case u'+':
                goesOn = (url && joined) || (c == u'+' && i + 1 < m_text.size() && next == u'+' && false);
                break;
            case u'<':
            case u'{':
            case u'[': {
                if (!path)
                    break;
                const qsizetype close = closing(i, longestPlaceholder);
                if (close < 0)
                    break;
                i = close;
                goesOn = true;
                break;
            }
            default:
                break;
            }
            if (!goesOn)
                break;
        }
        while (i > m_at + 1 && (m_text[i - 1] == u'.' || m_text[i - 1] == u'-' || m_text[i - 1] == u':') && !isWord(at(i)))
            --i;
        return i;
    }

    // The place of the bracket that closes the one at `open`, -1 when there is none without a space between.
    qsizetype closing(qsizetype open, qsizetype most) const
    {
        const char16_t close = m_text[open] == u'<' ? u'>' : m_text[open] == u'{' ? u'}'
                                                                                  : u']';
        for (qsizetype i = open + 1; i < m_text.size() && i - open <= most; ++i) {
            const QChar c = m_text[i];
            if (c == close)
                return i > open + 1 ? i : -1;
            if (c.isSpace() || c == m_text[open])
                return -1;
        }
        return -1;
    }

    // Most words are small letters, perhaps after a large one.
    static Shape plainShape(QStringView view)
    {
        for (qsizetype i = 1; i < view.size(); ++i) {
            if (view[i] < u'a' || view[i] > u'z')
                return shapeOf(view);
        }
        const QChar first = view.front();
        if (first >= u'a' && first <= u'z')
            return Shape::Word;
        return first >= u'A' && first <= u'Z' && view.size() > 1 ? Shape::Capitalised : shapeOf(view);
    }

    void token()
    {
        Token token;
        token.start = qint32(m_at);
        qsizetype end = tokenEnd();
        if (m_codeEnd >= 0 && end > m_codeEnd)
            end = m_codeEnd;
        end = std::max(end, m_at + 1);
        token.end = qint32(end);
        token.sentence = qint32(m_field.sentences.size());
        const QStringView view = m_text.sliced(m_at, end - m_at);
        token.shape = plainShape(view);
        if (m_codeEnd >= 0) {
            token.code = qint32(m_field.codeSpans.size()) - 1;
            token.flags |= m_fence ? TokenFlag::InFence : TokenFlag::InCode;
        }
        if (m_at < m_quoteEnd)
            token.flags |= TokenFlag::InQuotes;
        if (m_at < m_placeholderEnd)
            token.flags |= TokenFlag::Placeholder;
        if (m_illustrative)
            token.flags |= TokenFlag::Illustrative;
        if (view.front() == u'.')
            token.flags |= TokenFlag::Member;
        if (at(m_at - 1) == u'@')
            token.flags |= TokenFlag::Decorator;
        if (at(end) == u'(')
            token.flags |= at(end + 1) == u')' ? TokenFlag::Called | TokenFlag::EmptyCall : TokenFlags(TokenFlag::Called);
        assignment(token, end);
        openIllustration(view, end);
        m_field.tokens.push_back(token);
        m_at = end;
    }

    void assignment(Token &token, qsizetype end) const
    {
        qsizetype i = end;
        while (at(i) == u' ')
            ++i;
        if (at(i) != u'=' || at(i + 1) == u'=' || at(i + 1) == u'>' || at(i + 1) == u'~')
            return;
        token.flags |= TokenFlag::Assigned;
        qsizetype b = token.start - 1;
        while (b >= 0 && (m_text[b] == u' '))
            --b;
        if (i == end && (at(b) == u'(' || at(b) == u',' || at(b) == u'*'))
            token.flags |= TokenFlag::Argument;
    }

    // Called for every word: lengths and first letters sort out nearly all of them.
    void openIllustration(QStringView view, qsizetype end)
    {
        const char16_t last = std::exchange(m_lastWas, u' ');
        if (view.size() > 14)
            return;
        const auto is = [view](QStringView other) { return view.size() == other.size() && view.compare(other, Qt::CaseInsensitive) == 0; };
        bool opens = false;
        switch (view.front().unicode() | 0x20) {
        case 'a':
            opens = last == u's' && is(u"as");
            break;
        case 'b':
            opens = is(u"bspw") || (last == u'z' && is(u"B")) || is(u"beispielsweise") || (is(u"Beispiel") && (last == u'u' || at(end) == u':'));
            break;
        case 'e':
            opens = is(u"e.g") || is(u"eg") || (is(u"example") && (last == u'f' || at(end) == u':')) || (is(u"examples") && at(end) == u':');
            break;
        case 'f':
            m_lastWas = is(u"for") ? u'f' : u' ';
            break;
        case 'i':
            opens = last == u'f' && is(u"instance");
            break;
        case 's':
            m_lastWas = is(u"such") ? u's' : u' ';
            break;
        case 'z':
            opens = is(u"z.B");
            m_lastWas = is(u"z") ? u'z' : is(u"zum") ? u'u' : u' ';
            break;
        default:
            break;
        }
        if (opens) {
            m_illustrative = true;
            m_illustrativeDepth = m_depth;
        }
    }

    void ideographs()
    {
        Token token;
        token.start = qint32(m_at);
        while (isIdeograph(at(m_at)))
            ++m_at;
        token.end = qint32(m_at);
        token.sentence = qint32(m_field.sentences.size());
        token.shape = Shape::Ideographs;
        const QStringView view = m_text.sliced(token.start, token.length());
        if (view.contains(u"例如") || view.contains(u"比如") || view.contains(u"譬如")) {
            m_illustrative = true;
            m_illustrativeDepth = m_depth;
        }
        m_field.tokens.push_back(token);
    }

    void backtick()
    {
        qsizetype run = 1;
        while (at(m_at + run) == u'`')
            ++run;
        const qsizetype inside = m_at + run;
        qsizetype close = inside;
        for (;;) {
            close = m_text.indexOf(m_text.sliced(m_at, run), close);
            if (close < 0 || (at(close + run) != u'`' && at(close - 1) != u'`') || run >= 3)
                break;
            while (at(close) == u'`')
                ++close;
        }
        const qsizetype blank = run >= 3 ? -1 : m_text.indexOf(QLatin1StringView("\n\n"), inside);
        if (close < 0 || close == inside || (blank >= 0 && blank < close)) {
            m_at = inside;
            return;
        }
        m_codeEnd = close;
        m_fence = run >= 3;
        m_field.codeSpans.push_back({ inside, close });
        m_codeRun = run;
        m_at = inside;
    }

    void leaveCode()
    {
        m_at = m_codeEnd + m_codeRun;
        m_codeEnd = -1;
    }

    void quote(QChar open)
    {
        if (m_at < m_quoteEnd || isWord(at(m_at - 1)) || at(m_at + 1).isSpace())
            return;
        const char16_t close = open == u'“' ? u'”' : open == u'‘' ? u'’'
            : open == u'„'                                        ? u'“'
            : open == u'«'                                        ? u'»'
                                                                  : open.unicode();
        const qsizetype limit = std::min(m_text.size(), m_at + longestQuote);
        for (qsizetype i = m_at + 1; i < limit; ++i) {
            if (m_text[i] == u'\n')
                return;
            if (m_text[i] == close && !isWord(at(i + 1)) && i > m_at + 1) {
                m_quoteEnd = i;
                return;
            }
        }
    }

    void placeholder(QChar open)
    {
        const qsizetype close = closing(m_at, longestPlaceholder);
        // [word](link) and list[int] are no placeholders.
        if (close < 0 || (open == u'[' && (at(close + 1) == u'(' || isWord(at(m_at - 1)))))
            return;
        m_placeholderEnd = std::max(m_placeholderEnd, close);
    }

    void newLine()
    {
        if (m_codeEnd < 0 || m_fence)
            endSentence(m_at + 1);
        m_depth = 0;
    }

    void endSentence(qsizetype end)
    {
        const qsizetype start = m_field.sentences.empty() ? 0 : m_field.sentences.back().end;
        // "e.g." and "vs." end none; nor does an empty line.
        if (end < m_text.size() && !m_field.tokens.empty() && m_text[end - 1] == u'.') {
            const QStringView last = m_field.view(m_field.tokens.back());
            if (last.contains(u'.') ? last.size() <= 4 : last == u"vs" || last == u"etc" || last == u"z" || last == u"B" || last == u"cf")
                return;
        }
        if (end <= start)
            return;
        m_field.sentences.push_back({ start, end });
        m_illustrative = false;
        m_lastWas = u' ';
    }

    FieldAnalysis &m_field;
    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_codeEnd = -1;
    qsizetype m_codeRun = 0;
    bool m_fence = false;
    qsizetype m_quoteEnd = 0;
    qsizetype m_placeholderEnd = 0;
    int m_depth = 0;
    bool m_illustrative = false;
    int m_illustrativeDepth = 0;
    char16_t m_lastWas = u' '; ///< the word before, when it may open an illustration with the next
};

} // namespace

TextAnalysis analyse(const std::vector<SubjectText> &texts)
{
    TextAnalysis analysis;
    analysis.fields.reserve(texts.size());
    for (const SubjectText &text : texts) {
        FieldAnalysis &field = analysis.fields.emplace_back();
        field.text = &text;
        Cutter(field).run();
    }
    return analysis;
}

} // namespace waymark::lint
