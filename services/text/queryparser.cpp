// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/queryparser.h"

#include "services/text/editdistance.h"
#include "services/text/querykeys.h"
#include "services/text/querylexer.h"
#include "services/text/queryvalues.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::text {

namespace {

constexpr int maxDepth = 64; // also bounds the recursion of everything that walks a query
constexpr qsizetype maxLength = 64 * 1024;

template <typename T>
QueryNodePtr node(T value)
{
    return std::make_shared<const QueryNode>(QueryNode { std::move(value) });
}

/// Puts a child into an and- or or-node; nested nodes of the same kind become one.
template <typename Group>
void add(Group &group, const QueryNodePtr &child)
{
    if (const auto *same = std::get_if<Group>(&child->value))
        group.children.insert(group.children.end(), same->children.begin(), same->children.end());
    else
        group.children.push_back(child);
}

template <typename Group>
QueryNodePtr grouped(Group group)
{
    return group.children.size() == 1 ? group.children.front() : node(std::move(group));
}

/// Recursive descent over the lexemes. After the first error every function returns null at once.
class Parser
{
    Q_DECLARE_TR_FUNCTIONS(QueryParser)

public:
    Parser(QStringView text, QDate today)
        : m_text(text)
        , m_today(today)
        , m_lexemes(lex(text))
    {
    }

    tl::expected<Query, QueryError> run()
    {
        if (m_lexemes.empty())
            return Query {};
        QueryNodePtr root = orExpression(0);
        if (!m_error && m_at < m_lexemes.size())
            fail(tr("This parenthesis closes nothing."), m_lexemes[m_at]);
        if (m_error)
            return tl::unexpected<QueryError>(*m_error);
        return Query { std::move(root) };
    }

private:
    using Kind = Lexeme::Kind;

    bool atEnd() const { return m_at == m_lexemes.size(); }
    bool at(Kind kind) const { return !atEnd() && m_lexemes[m_at].kind == kind; }

    QueryNodePtr fail(const QString &message, int position, int length)
    {
        if (!m_error)
            m_error = QueryError { message, position, length };
        return nullptr;
    }

    QueryNodePtr fail(const QString &message, const Lexeme &lexeme) { return fail(message, lexeme.position, lexeme.length); }

    QueryNodePtr lacksTerm(const Lexeme &word)
    {
        return fail(tr("“%1” needs a term on both sides. Put it in quotation marks to search for the word.").arg(word.text), word);
    }

    QueryNodePtr orExpression(int depth)
    {
        OrNode group;
        for (;;) {
            QueryNodePtr child = andExpression(depth);
            if (!child)
                return nullptr;
            add(group, child);
            if (!at(Kind::Or))
                return grouped(std::move(group));
            ++m_at;
            if (atEnd() || at(Kind::Close) || at(Kind::Or) || at(Kind::And))
                return lacksTerm(m_lexemes[m_at - 1]);
        }
    }

    QueryNodePtr andExpression(int depth)
    {
        AndNode group;
        while (!atEnd() && !at(Kind::Or) && !at(Kind::Close)) {
            if (at(Kind::And)) {
                const Lexeme &word = m_lexemes[m_at++];
                if (group.children.empty() || atEnd() || at(Kind::Or) || at(Kind::And) || at(Kind::Close))
                    return lacksTerm(word);
            }
            const QueryNodePtr child = unary(depth);
            if (!child)
                return nullptr;
            add(group, child);
        }
        if (!group.children.empty())
            return grouped(std::move(group));
        if (at(Kind::Or))
            return lacksTerm(m_lexemes[m_at]);
        return fail(tr("This parenthesis closes nothing."), m_lexemes[m_at]);
    }

    QueryNodePtr unary(int depth)
    {
        bool negative = false;
        for (; at(Kind::Minus); ++m_at) {
            negative = !negative;
            const Lexeme &minus = m_lexemes[m_at];
            const bool alone = m_at + 1 == m_lexemes.size() || m_lexemes[m_at + 1].position != minus.end();
            if (alone || m_lexemes[m_at + 1].kind == Kind::Close)
                return fail(tr("A minus sign stands right before what is to be left out. Put it in quotation marks to search for it."), minus);
        }
        QueryNodePtr child = primary(depth);
        if (!child || !negative)
            return child;
        if (const auto *inner = std::get_if<NotNode>(&child->value))
            return inner->child;
        return node(NotNode { std::move(child) });
    }

    QueryNodePtr primary(int depth)
    {
        const Lexeme &lexeme = m_lexemes[m_at];
        switch (lexeme.kind) {
        case Kind::Open:
            return group(depth);
        case Kind::Word:
            if (const QString key = misspeltKey(lexeme); !key.isEmpty()) {
                return fail(tr("“%1” is not a search key. Did you mean “%2”? Put the text in quotation marks to search for it.")
                                .arg(lexeme.text.left(lexeme.text.indexOf(u':')), key),
                    lexeme.position, int(lexeme.text.indexOf(u':')));
            }
            ++m_at;
            return node(TextTerm { lexeme.text, false });
        case Kind::Phrase:
            if (lexeme.isOpen)
                return fail(tr("The quotation mark is not closed."), lexeme.position, 1);
            ++m_at;
            if (lexeme.text.trimmed().isEmpty())
                return fail(tr("There is nothing between the quotation marks."), lexeme);
            return node(TextTerm { lexeme.text, true });
        case Kind::Regex:
            if (lexeme.isOpen)
                return fail(openPattern(), lexeme.position, 1);
            ++m_at;
            if (const std::optional<QString> why = patternProblem(lexeme.text))
                return fail(*why, lexeme);
            return node(RegexTerm { lexeme.text });
        case Kind::KeyTerm:
            ++m_at;
            return keyTerm(lexeme);
        case Kind::And:
        case Kind::Or:
            return lacksTerm(lexeme);
        case Kind::Close:
        case Kind::Minus:
            break;
        }
        return fail(tr("This parenthesis closes nothing."), lexeme);
    }

    QueryNodePtr group(int depth)
    {
        const Lexeme &open = m_lexemes[m_at++];
        if (depth == maxDepth)
            return fail(tr("The parentheses are nested too deeply."), open);
        if (atEnd())
            return fail(tr("The parenthesis is not closed."), open);
        if (at(Kind::Close))
            return fail(tr("There is nothing between the parentheses."), open.position, m_lexemes[m_at].end() - open.position);
        QueryNodePtr inner = orExpression(depth + 1);
        if (!inner)
            return nullptr;
        if (!at(Kind::Close))
            return fail(tr("The parenthesis is not closed."), open);
        ++m_at;
        return inner;
    }

    QueryNodePtr keyTerm(const Lexeme &term)
    {
        OrNode any;
        for (const LexedValue &value : term.values) {
            if (value.isOpen) {
                const bool isPattern = value.kind == LexedValue::Kind::Pattern;
                return fail(isPattern ? openPattern() : tr("The quotation mark is not closed."), value.position, 1);
            }
            const auto parsed = termFromValue(term.key, term.op, value, m_today);
            const bool wholeTerm = value.text.isEmpty() || term.op != KeyOperator::Is;
            if (!parsed)
                return wholeTerm ? fail(parsed.error(), term) : fail(parsed.error(), value.position, value.length);
            if (term.op != KeyOperator::Is && term.values.size() > 1)
                return fail(tr("A comparison takes one value."), term);
            any.children.push_back(*parsed);
        }
        return grouped(std::move(any));
    }

    /// The key that was probably meant by `tpye:insight`; empty for words such as std::vector, http://x and a:b.
    QString misspeltKey(const Lexeme &word) const
    {
        const qsizetype colon = word.text.indexOf(u':');
        if (colon < 3 || colon > 12)
            return {};
        const QStringView before = QStringView(word.text).left(colon);
        const QStringView after = QStringView(word.text).sliced(colon + 1);
        const bool quoted = after.isEmpty() && word.end() < m_text.size() && m_text[word.end()] == u'"';
        if ((after.isEmpty() && !quoted) || after.startsWith(u':') || after.startsWith(u'/'))
            return {};
        for (QChar c : before) {
            if (!c.isLetter())
                return {};
        }
        // Short words are near to everything, so they must be nearer.
        QString best;
        int bestDistance = 3;
        for (QueryKey key : allKeys()) {
            const QString name = keyName(key);
            const int allowed = name.size() < 3 ? 0 : name.size() < 5 ? 1
                                                                      : 2;
            const int distance = editDistance(before, name, 2);
            if (distance > 0 && distance <= allowed && distance < bestDistance) {
                best = name;
                bestDistance = distance;
            }
        }
        return best;
    }

    QString openPattern() const
    {
        return tr("The pattern is not closed by a slash. Put a text that begins with a slash in quotation marks.");
    }

    const QStringView m_text;
    const QDate m_today;
    const std::vector<Lexeme> m_lexemes;
    size_t m_at = 0;
    std::optional<QueryError> m_error;
};

Token::Kind tokenKind(Lexeme::Kind kind)
{
    switch (kind) {
    case Lexeme::Kind::Open:
    case Lexeme::Kind::Close:
        return Token::Kind::Parenthesis;
    case Lexeme::Kind::And:
        return Token::Kind::And;
    case Lexeme::Kind::Or:
        return Token::Kind::Or;
    case Lexeme::Kind::Minus:
        return Token::Kind::Not;
    case Lexeme::Kind::Word:
        return Token::Kind::Word;
    case Lexeme::Kind::Phrase:
        return Token::Kind::Phrase;
    case Lexeme::Kind::Regex:
        return Token::Kind::Regex;
    case Lexeme::Kind::KeyTerm:
        return Token::Kind::Key;
    }
    Q_UNREACHABLE();
}

void addKeyTerm(std::vector<Token> &tokens, const Lexeme &term)
{
    tokens.push_back({ Token::Kind::Key, term.position, term.opPosition - term.position });
    tokens.push_back({ Token::Kind::Operator, term.opPosition, term.opLength });
    for (size_t i = 0; i < term.values.size(); ++i) {
        const LexedValue &value = term.values[i];
        if (i > 0)
            tokens.push_back({ Token::Kind::Operator, value.position - 1, 1 });
        if (value.length > 0)
            tokens.push_back({ value.isOpen ? Token::Kind::Error : Token::Kind::Value, value.position, value.length });
    }
}

} // namespace

tl::expected<Query, QueryError> parseQuery(QStringView text, QDate today)
{
    if (text.size() > maxLength) {
        return tl::unexpected<QueryError>(
            { QCoreApplication::translate("QueryParser", "The search is longer than %1 characters.").arg(maxLength), int(maxLength), 0 });
    }
    return Parser(text, today).run();
}

std::vector<Token> tokenise(QStringView text)
{
    std::vector<Token> tokens;
    std::vector<size_t> open; // tokens of parentheses that wait for their partner
    for (const Lexeme &lexeme : lex(text.left(maxLength))) {
        if (lexeme.kind == Lexeme::Kind::KeyTerm) {
            addKeyTerm(tokens, lexeme);
            continue;
        }
        const bool unpaired = lexeme.kind == Lexeme::Kind::Close && open.empty();
        if (lexeme.kind == Lexeme::Kind::Open)
            open.push_back(tokens.size());
        else if (lexeme.kind == Lexeme::Kind::Close && !open.empty())
            open.pop_back();
        tokens.push_back({ lexeme.isOpen || unpaired ? Token::Kind::Error : tokenKind(lexeme.kind), lexeme.position, lexeme.length });
    }
    for (size_t index : open)
        tokens[index].kind = Token::Kind::Error;
    return tokens;
}

} // namespace waymark::text
