// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/querytext.h"

#include "services/text/querykeys.h"
#include "services/text/queryparser.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark::text {

namespace {

enum class Place { Top,
    InOr,
    InAnd,
    InNot };

template <typename... F>
struct Overloaded : F...
{
    using F::operator()...;
};
template <typename... F>
Overloaded(F...) -> Overloaded<F...>;

QString quoted(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s);
    escaped.replace(u'"', u"\\\""_s);
    return u'"' + escaped + u'"';
}

QString slashed(const QString &pattern)
{
    QString result = u"/"_s;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'/')
            result += u'\\';
        result += pattern[i];
        if (pattern[i] == u'\\' && i + 1 < pattern.size())
            result += pattern[++i];
    }
    return result + u'/';
}

/// Typed as it is, the word comes back as this word.
bool isPlainWord(const QString &word)
{
    const auto parsed = parseQuery(word, QDate());
    if (!parsed || parsed->isEmpty())
        return false;
    const auto *term = std::get_if<TextTerm>(&parsed->root->value);
    return term && !term->phrase && term->text == word;
}

QString numberText(QueryKey key, const std::variant<double, QDate> &value)
{
    if (const QDate *date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    const QString number = QString::number(std::get<double>(value), 'f', QLocale::FloatingPointShortest);
    return key == QueryKey::Age ? number + u'd' : number;
}

QString operatorText(CompareOp op)
{
    switch (op) {
    case CompareOp::Equal:
        return u":"_s;
    case CompareOp::Less:
        return u"<"_s;
    case CompareOp::LessEqual:
        return u"<="_s;
    case CompareOp::Greater:
        return u">"_s;
    case CompareOp::GreaterEqual:
        return u">="_s;
    }
    Q_UNREACHABLE();
}

QString nameValue(const NameTerm &term)
{
    return term.regex ? slashed(term.value) : valueText(term.value);
}

/// key:a,b for alternatives of one key; empty when they are not.
QString listText(const OrNode &alternatives)
{
    QStringList values;
    std::optional<QueryKey> key;
    for (const QueryNodePtr &child : alternatives.children) {
        const auto *name = std::get_if<NameTerm>(&child->value);
        if (!name || (key && *key != name->key))
            return {};
        key = name->key;
        values.append(nameValue(*name));
    }
    return key && values.size() > 1 ? keyName(*key) + u':' + values.join(u',') : QString();
}

QString write(const QueryNode &node, Place place);

QString joined(const std::vector<QueryNodePtr> &children, QStringView separator, Place place)
{
    QStringList parts;
    for (const QueryNodePtr &child : children)
        parts.append(write(*child, place));
    return parts.join(separator);
}

QString inParentheses(const QString &text, bool needed)
{
    return needed ? u'(' + text + u')' : text;
}

QString write(const QueryNode &node, Place place)
{
    return std::visit(
        Overloaded {
            [&](const AndNode &group) { return inParentheses(joined(group.children, u" ", Place::InAnd), place == Place::InNot); },
            [&](const OrNode &group) {
                const QString list = listText(group);
                if (!list.isEmpty())
                    return list;
                return inParentheses(joined(group.children, u" or ", Place::InOr), place == Place::InAnd || place == Place::InNot);
            },
            [](const NotNode &negation) { return QString(u'-' + write(*negation.child, Place::InNot)); },
            [](const TextTerm &term) { return !term.phrase && isPlainWord(term.text) ? term.text : quoted(term.text); },
            [](const RegexTerm &term) { return slashed(term.pattern); },
            [](const NameTerm &term) { return QString(keyName(term.key) + u':' + nameValue(term)); },
            [](const CompareTerm &term) { return QString(keyName(term.key) + operatorText(term.op) + numberText(term.key, term.value)); },
            [](const RangeTerm &term) {
                const QString low = term.low ? numberText(term.key, *term.low) : QString();
                const QString high = term.high ? numberText(term.key, *term.high) : QString();
                return QString(keyName(term.key) + u':' + low + u".." + high);
            },
        },
        node.value);
}

bool same(const QueryNode &a, const QueryNode &b);

bool same(const std::vector<QueryNodePtr> &a, const std::vector<QueryNodePtr> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) { return same(*x, *y); });
}

bool same(const QueryNode &a, const QueryNode &b)
{
    return std::visit(
        Overloaded {
            [](const AndNode &x, const AndNode &y) { return same(x.children, y.children); },
            [](const OrNode &x, const OrNode &y) { return same(x.children, y.children); },
            [](const NotNode &x, const NotNode &y) { return same(*x.child, *y.child); },
            []<typename T>(const T &x, const T &y) { return x == y; },
            [](const auto &, const auto &) { return false; },
        },
        a.value, b.value);
}

} // namespace

QString valueText(const QString &value)
{
    static constexpr QStringView special = u"\"(),";
    bool plain = !value.isEmpty() && !QStringView(u"/:<>").contains(value[0]);
    for (QChar c : value)
        plain = plain && !c.isSpace() && !special.contains(c);
    return plain ? value : quoted(value);
}

QString toText(const Query &query)
{
    return query.root ? write(*query.root, Place::Top) : QString();
}

bool sameQuery(const Query &a, const Query &b)
{
    if (!a.root || !b.root)
        return !a.root && !b.root;
    return same(*a.root, *b.root);
}

} // namespace waymark::text
