// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/queryterms.h"

#include "services/text/querylexer.h"

namespace waymark::text {

namespace {

struct Terms
{
    QStringList texts;
    bool hasOr = false; ///< at the top level: the terms are no conjuncts
    bool isBroken = false;
};

Terms split(QStringView text)
{
    using Kind = Lexeme::Kind;
    Terms result;
    int depth = 0;
    int start = -1; // of the term that is being read
    for (const Lexeme &lexeme : lex(text)) {
        bool isOpen = lexeme.isOpen;
        for (const LexedValue &value : lexeme.values)
            isOpen = isOpen || value.isOpen;
        result.isBroken = result.isBroken || isOpen;
        if (depth == 0 && (lexeme.kind == Kind::And || lexeme.kind == Kind::Or)) {
            result.hasOr = result.hasOr || lexeme.kind == Kind::Or;
            continue;
        }
        if (start < 0)
            start = lexeme.position;
        if (lexeme.kind == Kind::Open)
            ++depth;
        else if (lexeme.kind == Kind::Close)
            --depth;
        if (depth < 0) {
            result.isBroken = true;
            return result;
        }
        if (depth > 0 || lexeme.kind == Kind::Minus)
            continue;
        result.texts.append(text.sliced(start, lexeme.end() - start).toString());
        start = -1;
    }
    result.isBroken = result.isBroken || start >= 0;
    return result;
}

} // namespace

QStringList topLevelTerms(QStringView text)
{
    const Terms terms = split(text);
    if (!terms.hasOr && !terms.isBroken)
        return terms.texts;
    return { text.trimmed().toString() };
}

QString joinTerms(const QStringList &terms)
{
    QStringList parts;
    for (const QString &term : terms) {
        if (term.trimmed().isEmpty())
            continue;
        const Terms inner = split(term);
        parts.append(inner.hasOr && !inner.isBroken ? u'(' + term + u')' : term);
    }
    return parts.join(u' ');
}

QString negated(const QString &term)
{
    const QString text = term.trimmed();
    if (text.isEmpty())
        return {};
    const Terms terms = split(text);
    if (!terms.hasOr && terms.texts.size() == 1)
        return text.startsWith(u'-') ? text.sliced(1) : u'-' + text;
    return u"-(" + text + u')';
}

} // namespace waymark::text
