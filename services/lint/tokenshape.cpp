// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/publicknowledge.h"
#include "services/lint/textanalysis.h"

namespace waymark::lint {

namespace {

struct Census
{
    int upper = 0;
    int lower = 0;
    int digit = 0;
    int underscore = 0;
    int dot = 0;
    int dash = 0;
    int slash = 0;
    int humps = 0; ///< capitals after a small letter or digit
    int notHex = 0; ///< letters past f
};

Census count(QStringView word)
{
    Census c;
    char16_t last = 0;
    for (const QChar ch : word) {
        const char16_t u = ch.unicode();
        if (u >= 'a' && u <= 'z') {
            ++c.lower;
            c.notHex += u > 'f';
        } else if (u >= 'A' && u <= 'Z') {
            ++c.upper;
            ++c.notHex; // hashes are written small
            c.humps += (last >= 'a' && last <= 'z') || (last >= '0' && last <= '9');
        } else if (u >= '0' && u <= '9') {
            ++c.digit;
        } else if (u == '_') {
            ++c.underscore;
        } else if (u == '.') {
            ++c.dot;
        } else if (u == '-') {
            ++c.dash;
        } else if (u == '/' || u == '\\') {
            ++c.slash;
        } else if (ch.isUpper()) {
            ++c.upper;
            ++c.notHex;
        } else if (ch.isLetter()) {
            ++c.lower;
            ++c.notHex;
        }
        last = u;
    }
    return c;
}

// 1.2.3, v2, v2.0.1-beta; not 2.5, which is as well a number.
bool isVersion(QStringView word)
{
    const bool prefixed = word.size() > 1 && (word.front() == u'v' || word.front() == u'V') && word[1].isDigit();
    qsizetype i = prefixed ? 1 : 0;
    int parts = 0;
    bool tail = false;
    while (i < word.size()) {
        const qsizetype from = i;
        while (i < word.size() && (word[i].isDigit() || ((word[i] == u'x' || word[i] == u'*') && parts > 0)))
            ++i;
        if (i == from)
            return false;
        ++parts;
        if (i < word.size() && (word[i] == u'-' || word[i] == u'+' || word[i].isLetter())) {
            tail = parts > 1;
            if (!tail)
                return false;
            break;
        }
        if (i < word.size() && word[i] != u'.')
            return false;
        ++i;
    }
    if (word.back() == u'.')
        return false;
    return prefixed || parts > 2 || (tail && parts > 1 && word.size() - i > 1);
}

Shape shapeOfLetters(QStringView word, const Census &c)
{
    if (c.underscore > 0)
        return c.lower == 0 && c.upper > 1 ? Shape::Screaming : Shape::Snake;
    if (c.dash > 0)
        return Shape::Kebab;
    if (c.lower == 0)
        return c.upper > 0 ? Shape::Acronym : Shape::Word;
    const bool startsLarge = word.front().isUpper();
    // OpenHands has a hump; HTTPServer has two capitals before small letters.
    if (startsLarge)
        return c.humps > 0 || c.upper > 2 ? Shape::Pascal : Shape::Capitalised;
    return c.humps > 0 ? Shape::Camel : Shape::Word;
}

Shape shapeOfNumber(QStringView word, const Census &c)
{
    if (isVersion(word))
        return Shape::Version;
    if (word.size() >= 7 && word.size() <= 64 && c.notHex == 0 && c.lower > 0 && c.digit > 0 && c.dot + c.dash + c.underscore + c.slash == 0)
        return Shape::Hash;
    return Shape::Number;
}

} // namespace

Shape shapeOf(QStringView word)
{
    if (word.isEmpty())
        return Shape::Word;
    const char16_t first = word.front().unicode();
    if (word.contains(u"://"))
        return Shape::Url;
    if (first == '#' && word.size() > 1) {
        const Census c = count(word.sliced(1));
        return c.digit == word.size() - 1 ? Shape::Issue : Shape::Selector;
    }
    if (first == '$')
        return Shape::Variable;
    if (first == '-')
        return Shape::Flag;
    const Census c = count(word);
    if (c.slash > 0)
        return Shape::Path;
    if (word.contains(u'@') && word.indexOf(u'@') > 0 && c.dot > 0)
        return Shape::Mail;
    if (first >= '0' && first <= '9' && (c.lower + c.upper <= 2 || c.notHex == 0 || isVersion(word))) {
        const Shape number = shapeOfNumber(word, c);
        if (number != Shape::Number || c.lower + c.upper <= 2)
            return number;
    }
    if (isVersion(word))
        return Shape::Version;
    if (word.size() >= 7 && word.size() <= 40 && c.notHex == 0 && c.digit > 1 && c.lower > 1 && c.dot + c.dash + c.underscore == 0)
        return Shape::Hash;
    if (word.contains(u"::") || word.startsWith(u"localhost:"))
        return Shape::Dotted;
    if (c.dot > 0)
        return isFileName(word) ? Shape::FileName : Shape::Dotted;
    return shapeOfLetters(word, c);
}

} // namespace waymark::lint
