// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/publicknowledge.h"
#include "services/lint/rules/leak/leakjudges.h"
#include "services/lint/rules/leak/leakreport.h"
#include "services/lint/rules/leak/leakrules.h"
#include "services/lint/tooltable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

bool isMarked(const Token &token)
{
    return token.has(TokenFlag::InCode) || token.has(TokenFlag::Called) || token.has(TokenFlag::InQuotes);
}

// PRs, URLs, IDs: an acronym in the plural.
bool isPluralAcronym(QStringView word)
{
    if (word.size() < 3 || word.back() != u's')
        return false;
    for (const QChar c : word.chopped(1)) {
        if (!c.isUpper() && !c.isDigit())
            return false;
    }
    return true;
}

bool isPublicName(QStringView word)
{
    return isPublicApi(word) || isProductName(word) || isPublicPackage(word) || isPluralAcronym(word)
        || (word.size() > 4 && word.endsWith(u's') && (isProductName(word.chopped(1)) || isPublicApi(word.chopped(1))));
}

Judgement judgeClass(QStringView word, const Token &token)
{
    if (isPublicName(word))
        return {};
    // GPT4o, iOS17, MacBooks: short, or with capitals only at the front.
    if (word.size() < 5)
        return {};
    return { isMarked(token) ? 0.75 : 0.6, "class", {} };
}

Judgement judgeKebab(QStringView word, const Token &token)
{
    if (!token.has(TokenFlag::InCode) || isPublicPackage(word) || token.has(TokenFlag::Illustrative))
        return {};
    int unknown = 0;
    int parts = 0;
    for (const QStringView part : word.tokenize(u'-', Qt::SkipEmptyParts)) {
        ++parts;
        unknown += !isEnglish(part) && part.size() > 2 && !isPublicPackage(part);
        if (part.front().isUpper())
            return {}; // Content-Type
    }
    return { parts > 1 && unknown > 0 ? 0.4 : parts > 2 ? 0.4
                                                        : 0.3,
        "name", {} };
}

} // namespace

Judgement judgeIdentifier(const FieldAnalysis &field, size_t index)
{
    const Token &token = field.tokens[index];
    const QStringView word = field.view(token);
    const bool call = token.has(TokenFlag::Called);
    if (!call && (token.shape == Shape::Word || token.shape == Shape::Capitalised)) // nearly all tokens
        return {};
    if (token.has(TokenFlag::Placeholder) || token.has(TokenFlag::Decorator) || isPlaceholderName(word))
        return {};
    switch (token.shape) {
    case Shape::Snake:
        if (isPublicName(word) || word.size() < 4 || (token.has(TokenFlag::Argument) && !token.has(TokenFlag::InQuotes)))
            return {};
        if (token.has(TokenFlag::Assigned) && !call)
            return { 0.3, "variable", {} };
        if (field.before(token) == u'=' && !call) // the value of an argument
            return { 0.3, "variable", {} };
        if (word.front() == u'_' && word.lastIndexOf(u'_') == 0 && isEnglish(word.sliced(1)) && !call)
            return { 0.35, "name", {} };
        if (word.back() == u'_' && !call) // action_*, test_*: a pattern
            return {};
        return { isMarked(token) ? 0.8 : 0.65, call ? "function" : "name", {} };
    case Shape::Screaming:
        if (isPublicName(word) || word.size() < 4)
            return {};
        // Settings of the environment: what ends so is handed to many a program.
        if (word.endsWith(u"_TOKEN") || word.endsWith(u"_API_KEY") || word.endsWith(u"_SECRET") || word.endsWith(u"_PASSWORD") || word.endsWith(u"_CASE"))
            return { 0.4, "constant", {} };
        return { isMarked(token) ? 0.7 : 0.55, "constant", {} };
    case Shape::Camel:
        if (isPublicName(word) || word.size() < 4 || (token.has(TokenFlag::Argument) && !token.has(TokenFlag::InQuotes)))
            return {};
        if (token.has(TokenFlag::Assigned) && !call)
            return { 0.3, "variable", {} };
        return { isMarked(token) ? 0.75 : 0.6, call ? "function" : "name", {} };
    case Shape::Pascal:
        return judgeClass(word, token);
    case Shape::Kebab:
        return judgeKebab(word, token);
    case Shape::Selector:
        return { word.contains(u'-') ? 0.4 : 0.2, "selector", {} };
    case Shape::Word:
    case Shape::Capitalised:
        // purge(): any verb may be a function; the run tells.
        if (call && word.size() > 3 && !isEnglish(word) && token.has(TokenFlag::EmptyCall) && !isPublicPackage(word) && !toolNamed(word))
            return { 0.4, "function", {} };
        return {};
    default:
        return {};
    }
}

Judgement judgeDotted(const FieldAnalysis &field, size_t index)
{
    const Token &token = field.tokens[index];
    const QStringView word = field.view(token);
    if (token.has(TokenFlag::Placeholder))
        return {};
    int parts = 0;
    int made = 0; ///< parts in mixed case or with underscores that nobody knows
    int known = 0;
    int strange = 0; ///< plain words that are neither English nor public
    bool rootKnown = false;
    bool rootStrange = false;
    bool rootMade = false;
    bool placeholder = false;
    const bool scoped = word.contains(u"::");
    qsizetype at = 0;
    while (at < word.size()) {
        while (at < word.size() && (word[at] == u'.' || word[at] == u':'))
            ++at;
        qsizetype end = at;
        while (end < word.size() && word[end] != u'.' && word[end] != u':')
            ++end;
        const QStringView part = word.sliced(at, end - at);
        at = end;
        if (part.isEmpty())
            continue;
        const bool first = parts++ == 0 && !token.has(TokenFlag::Member);
        placeholder = placeholder || isPlaceholderName(part);
        const Shape shape = shapeOf(part);
        if (shape == Shape::Snake || shape == Shape::Camel || shape == Shape::Pascal || shape == Shape::Screaming) {
            const bool isPublic = isPublicName(part);
            known += isPublic;
            made += !isPublic;
            rootKnown = rootKnown || (first && isPublic);
            rootMade = rootMade || (first && !isPublic);
        } else if (isPublicPackage(part) && (!isEnglish(part) || !first)) {
            ++known;
            rootKnown = rootKnown || first;
        } else if (shape == Shape::Kebab) {
            ++strange;
            rootStrange = rootStrange || first;
        } else if (part.size() > 3 && !isEnglish(part) && shape == Shape::Word) {
            ++strange;
            rootStrange = rootStrange || first;
        } else if (first && isPublicPackage(part) && (toolNamed(part) || parts > 0)) {
            rootKnown = parts > 2 ? rootKnown : false;
        }
    }
    if (parts == 0 || word.size() < 4)
        return {};
    const bool call = token.has(TokenFlag::Called);
    const char *kind = call ? "function" : scoped || made > 0 ? "name"
                                                              : "module";
    if (placeholder)
        return { made > 1 ? 0.4 : 0.1, kind, {} };
    if (token.has(TokenFlag::Member)) {
        if (parts == 1)
            return { made > 0 && (call || token.has(TokenFlag::InCode)) ? 0.6 : made > 0 ? 0.5
                                                                                         : 0,
                kind, {} };
        return { made > 0 ? 0.4 : 0, kind, {} };
    }
    if (rootKnown)
        return { made > 0 && known < 2 ? 0.35 : 0, kind, {} };
    if (rootMade)
        return { isMarked(token) || parts > 1 ? 0.75 : 0.6, kind, {} };
    if (made > 0)
        return { rootStrange ? 0.8 : 0.65, kind, {} };
    if (rootStrange && parts > 2 && !call)
        return { 0.75, "module", {} };
    if (rootStrange && parts == 2)
        return { 0.4, kind, {} };
    if (parts > 1 && known == 0 && !call && token.has(TokenFlag::InCode))
        return { 0.3, "module", {} };
    return {};
}

Rule identifierRule()
{
    return leakRule(LeakRule::Identifier, u"leak.identifier"_s, QT_TRANSLATE_NOOP("Lint", "A function, variable, field or class of one project"),
        { QT_TRANSLATE_NOOP("Lint", "%1 looks like a name from the code of one project. Say what it does or holds instead."),
            QT_TRANSLATE_NOOP("Lint", "%1 looks like a name from the code of one project, and this run shows it first at step %2. Say what it does or holds instead."),
            QT_TRANSLATE_NOOP("Lint", "%1 looks like a name from the code of one project: this run shows it first at step %2, and no other task of the pool names it. Say what it does or holds instead.") });
}

} // namespace waymark::lint
