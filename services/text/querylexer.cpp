// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/querylexer.h"

#include "services/text/querykeys.h"

using namespace Qt::StringLiterals;

namespace waymark::text {

namespace {

class Lexer
{
public:
    explicit Lexer(QStringView text)
        : m_text(text)
    {
    }

    std::vector<Lexeme> run()
    {
        std::vector<Lexeme> result;
        for (;;) {
            while (m_at < m_text.size() && m_text[m_at].isSpace())
                ++m_at;
            if (m_at == m_text.size())
                return result;
            const qsizetype start = m_at;
            Lexeme lexeme = next();
            lexeme.position = int(start);
            lexeme.length = int(m_at - start);
            result.push_back(std::move(lexeme));
        }
    }

private:
    using Kind = Lexeme::Kind;

    Lexeme next()
    {
        switch (m_text[m_at].unicode()) {
        case u'(':
            return single(Kind::Open);
        case u')':
            return single(Kind::Close);
        case u'-':
            return single(Kind::Minus);
        case u'"':
            return quoted();
        case u'/':
            if (std::optional<Lexeme> pattern = regex(false))
                return *pattern;
            return word();
        default:
            if (std::optional<Lexeme> term = keyTerm())
                return *term;
            return word();
        }
    }

    Lexeme single(Kind kind)
    {
        ++m_at;
        Lexeme lexeme;
        lexeme.kind = kind;
        return lexeme;
    }

    Lexeme quoted()
    {
        Lexeme lexeme;
        lexeme.kind = Kind::Phrase;
        lexeme.isOpen = true;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                ++m_at;
                lexeme.isOpen = false;
                break;
            }
            const bool escape = c == u'\\' && m_at + 1 < m_text.size() && (m_text[m_at + 1] == u'"' || m_text[m_at + 1] == u'\\');
            if (escape)
                ++m_at;
            lexeme.text.append(m_text[m_at]);
        }
        return lexeme;
    }

    bool isDelimiter(QChar c, bool inList) const { return c.isSpace() || c == u'"' || c == u'(' || c == u')' || (inList && c == u','); }

    /// Nothing, and no step forward, when the slash is the beginning of a path: /usr/bin, //x. The word alone tells, so that
    /// it means the same wherever it stands.
    std::optional<Lexeme> regex(bool inList)
    {
        Lexeme lexeme;
        lexeme.kind = Kind::Regex;
        bool isOneWord = true;
        qsizetype i = m_at + 1;
        for (; i < m_text.size() && m_text[i] != u'/'; ++i) {
            if (m_text[i] == u'\\' && i + 1 < m_text.size()) {
                ++i;
                if (m_text[i] != u'/')
                    lexeme.text.append(u'\\');
            }
            isOneWord = isOneWord && !isDelimiter(m_text[i], inList);
            lexeme.text.append(m_text[i]);
        }
        const bool isClosed = i < m_text.size() && (i + 1 == m_text.size() || isDelimiter(m_text[i + 1], inList));
        if (isClosed && !lexeme.text.isEmpty()) {
            m_at = i + 1;
            return lexeme;
        }
        if (i < m_text.size() && isOneWord)
            return std::nullopt;
        lexeme.isOpen = true;
        m_at = m_text.size();
        return lexeme;
    }

    /// Up to a blank, a quotation mark, a parenthesis (but for the () of main()) and, in a list, a comma.
    QString plain(bool inList)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'(' && m_at > start && m_at + 1 < m_text.size() && m_text[m_at + 1] == u')') {
                m_at += 2;
                continue;
            }
            if (isDelimiter(c, inList))
                break;
            ++m_at;
        }
        return m_text.sliced(start, m_at - start).toString();
    }

    Lexeme word()
    {
        Lexeme lexeme;
        lexeme.text = plain(false);
        if (lexeme.text.compare("and"_L1, Qt::CaseInsensitive) == 0)
            lexeme.kind = Kind::And;
        else if (lexeme.text.compare("or"_L1, Qt::CaseInsensitive) == 0)
            lexeme.kind = Kind::Or;
        return lexeme;
    }

    std::optional<Lexeme> keyTerm()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end].unicode() < 128 && m_text[end].isLetter())
            ++end;
        if (end == m_text.size() || end - m_at > 16)
            return std::nullopt;
        const std::optional<QueryKey> key = keyFromName(m_text.sliced(m_at, end - m_at));
        const bool isOperator = m_text[end] == u':' || m_text[end] == u'<' || m_text[end] == u'>';
        const bool isScope = m_text.sliced(end).startsWith(u"::"); // task::run is code
        if (!key || !isOperator || isScope)
            return std::nullopt;

        Lexeme lexeme;
        lexeme.kind = Kind::KeyTerm;
        lexeme.key = *key;
        lexeme.opPosition = int(end);
        m_at = end;
        lexeme.op = keyOperator();
        lexeme.opLength = int(m_at - end);
        lexeme.values.push_back(value());
        while (m_at < m_text.size() && m_text[m_at] == u',') {
            ++m_at;
            lexeme.values.push_back(value());
        }
        return lexeme;
    }

    /// : < <= > >=, and the last four also behind a colon.
    KeyOperator keyOperator()
    {
        if (m_text[m_at] == u':')
            ++m_at;
        const QChar c = m_at < m_text.size() ? m_text[m_at] : QChar();
        if (c != u'<' && c != u'>')
            return KeyOperator::Is;
        ++m_at;
        const bool orEqual = m_at < m_text.size() && m_text[m_at] == u'=';
        if (orEqual)
            ++m_at;
        if (c == u'<')
            return orEqual ? KeyOperator::LessEqual : KeyOperator::Less;
        return orEqual ? KeyOperator::GreaterEqual : KeyOperator::Greater;
    }

    LexedValue value()
    {
        const qsizetype start = m_at;
        LexedValue result;
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            Lexeme lexeme = quoted();
            result = { LexedValue::Kind::Quoted, 0, 0, std::move(lexeme.text), lexeme.isOpen };
        } else if (std::optional<Lexeme> lexeme; m_at < m_text.size() && m_text[m_at] == u'/' && (lexeme = regex(true))) {
            result = { LexedValue::Kind::Pattern, 0, 0, std::move(lexeme->text), lexeme->isOpen };
        } else {
            result.text = plain(true);
        }
        result.position = int(start);
        result.length = int(m_at - start);
        return result;
    }

    const QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

std::vector<Lexeme> lex(QStringView text)
{
    return Lexer(text).run();
}

} // namespace waymark::text
