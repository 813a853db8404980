// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/secrets/value.h"

#include "services/lint/ascii.h"
#include "services/lint/secrets/view.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace waymark::secrets {

namespace {

using ascii::isDigit;
using ascii::isLetter;
using ascii::isLower;
using ascii::isUpper;
using ascii::lower;
using ascii::lowered;
using ascii::upper;

struct Classes
{
    int lower = 0;
    int upper = 0;
    int digits = 0;
    int signs = 0;

    int kinds() const { return (lower > 0) + (upper > 0) + (digits > 0) + (signs > 0); }
};

Classes classes(std::string_view value)
{
    Classes result;
    for (char c : value) {
        result.lower += isLower(c);
        result.upper += isUpper(c);
        result.digits += isDigit(c);
        result.signs += !isLetter(c) && !isDigit(c);
    }
    return result;
}

/// Pairs of letters that most words are made of; two in three pairs of English, one in six by lot.
constexpr std::array<bool, 26 * 26> commonPairs()
{
    constexpr std::string_view pairs = "thheinerananreonatenndtiesorteofedisitalarsttontngsehaasouioleveco"
                                       "medehiriroicnearaceliichllbemasiomurcaeltalansdifohopeecprnoctusacotil"
                                       "trlyncetutsssorsunlowageieeewiemadolrtpowenaulnitsmoowpaimmishirsuidos"
                                       "iaamfiplevgekeayexabldryadgrupodapopavckfi";
    std::array<bool, 26 * 26> result {};
    for (size_t i = 0; i + 1 < pairs.size(); i += 2)
        result[size_t(pairs[i] - 'a') * 26 + size_t(pairs[i + 1] - 'a')] = true;
    return result;
}

bool readsLikeWord(std::string_view piece)
{
    static constexpr std::array<bool, 26 * 26> common = commonPairs();
    size_t known = 0;
    for (size_t i = 0; i + 1 < piece.size(); ++i)
        known += common[size_t(lower(piece[i]) - 'a') * 26 + size_t(lower(piece[i + 1]) - 'a')];
    return piece.size() >= 4 && known * 2 >= piece.size() - 1;
}

/// How many characters stand in pieces that read like words: four or more letters, the first one large, or all of one case.
size_t charactersInWords(std::string_view value)
{
    size_t count = 0;
    for (size_t i = 0; i < value.size();) {
        if (!isLetter(value[i])) {
            ++i;
            continue;
        }
        size_t end = i + 1;
        if (end < value.size() && isUpper(value[i]) && isUpper(value[end])) {
            while (end < value.size() && isUpper(value[end]))
                ++end;
        } else {
            while (end < value.size() && isLower(value[end]))
                ++end;
        }
        if (readsLikeWord(value.substr(i, end - i)))
            count += end - i;
        i = end;
    }
    return count;
}

/// Whether most characters follow from the one before: 1234567890, aaaa, abcdefgh, fedcba.
bool isSequence(std::string_view value)
{
    if (value.size() < 6)
        return false;
    size_t steps = 0;
    for (size_t i = 1; i < value.size(); ++i) {
        const int difference = value[i] - value[i - 1];
        steps += difference >= -1 && difference <= 1;
    }
    return steps * 5 >= (value.size() - 1) * 3;
}

bool isHex(std::string_view value)
{
    return std::ranges::all_of(value, [](char c) { return isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'f'); });
}

} // namespace

double entropy(std::string_view value)
{
    std::array<int, 256> counts {};
    for (char c : value)
        ++counts[static_cast<unsigned char>(c)];
    double bits = 0;
    for (int count : counts) {
        if (count > 0)
            bits -= count * std::log2(double(count) / double(value.size()));
    }
    return value.empty() ? 0 : bits / double(value.size());
}

bool isPlaceholder(std::string_view value)
{
    static constexpr std::array words { "example", "xxxx", "****", "....", "your", "placeholder", "changeme", "change_me", "change-me", "dummy", "redacted",
        "insert", "replace", "removed", "qwerty", "asdf", "foobar", "____", "todo", "goes-here", "goes_here", "0000000", "sample", "notreal",
        "masked", "hidden", "abc123", "12345", "xyz789", "-here", "_here", "lorem" };
    static constexpr std::string_view marks = "<>{}[]()$";
    if (value.empty())
        return true;
    if (value.find_first_of(marks) != std::string_view::npos && value.size() < 64) {
        // A variable or a blank to fill in; a password may hold such a sign, but not both ends of a pair.
        for (const auto &[open, close] : { std::pair { '<', '>' }, { '{', '}' }, { '(', ')' }, { '[', ']' } }) {
            const size_t first = value.find(open);
            if (first != std::string_view::npos && value.find(close, first) != std::string_view::npos)
                return true;
        }
        if (value.front() == '$' || value.front() == '<' || value.front() == '{')
            return true;
    }
    if (value.front() == '%' && value.back() == '%')
        return true;
    // In one case, so that four letters by lot are no word.
    for (const std::string_view word : words) {
        std::string form(word);
        if (value.find(form) != std::string_view::npos)
            return true;
        form[0] = upper(form[0]);
        if (value.find(form) != std::string_view::npos)
            return true;
        std::ranges::transform(form, form.begin(), upper<char>);
        if (value.find(form) != std::string_view::npos)
            return true;
    }
    return isSequence(value);
}

bool isMadeOfWords(std::string_view value)
{
    return charactersInWords(value) * 5 >= value.size() * 3;
}

bool isUuid(std::string_view value)
{
    if (value.size() != 36)
        return false;
    for (size_t i = 0; i < value.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash != (value[i] == '-') || (!dash && !isHex(value.substr(i, 1))))
            return false;
    }
    return true;
}

bool looksRandom(std::string_view value, size_t shortest)
{
    if (value.size() < shortest || value.size() > 4096 || isPlaceholder(value) || isUuid(value))
        return false;
    const Classes kinds = classes(value);
    if (kinds.lower + kinds.upper == 0)
        return false;
    if (kinds.digits == 0) {
        // One in thirty tokens has no digit by chance, but then its letters are of both cases.
        if (kinds.lower < 5 || kinds.upper < 5 || value.size() < 20)
            return false;
    }
    if (kinds.signs * 4 > int(value.size()))
        return false;
    if (isHex(value))
        return kinds.digits >= 2 && entropy(value) >= 2.6;
    // Where digits are as frequent as chance makes them, letters between them read like a word now and then.
    const size_t inWords = charactersInWords(value);
    const bool manyDigits = size_t(kinds.digits) * 7 >= value.size() && kinds.digits >= 3;
    return (manyDigits ? inWords * 4 < value.size() * 3 : inWords * 2 < value.size()) && entropy(value) >= (value.size() < 20 ? 2.9 : 3.2);
}

bool looksLikePassword(std::string_view value)
{
    static constexpr std::array common { "password", "passw0rd", "secret", "hunter2", "letmein", "mypass", "testpass", "test123", "pass123", "admin123", "pass@", "p@ss", "test@", "user@" };
    const Classes kinds = classes(value);
    if (value.size() < 6 || value.size() > 128 || (value.size() < 8 && kinds.kinds() < 3) || kinds.kinds() < 2 || isPlaceholder(value))
        return false;
    if (kinds.lower + kinds.upper == 0 || kinds.digits + kinds.signs == 0)
        return false;
    if (value.find_first_of(" \t\n(){}<>") != std::string_view::npos || value.find("://") != std::string_view::npos || value.find("::") != std::string_view::npos
        || value.front() == '/' || value.front() == '.' || value.front() == '-' || value.front() == '*')
        return false;
    // Names of variables, members, files and options: words held together by signs.
    if (kinds.digits == 0) {
        const bool bound = std::ranges::all_of(value, [](char c) { return isLetter(c) || std::string_view("_-./,:;=|&\\").find(c) != std::string_view::npos; });
        if (bound)
            return false;
    }
    // A type that must not be null, as schemas declare it.
    if (value.back() == '!' && std::ranges::all_of(value.substr(0, value.size() - 1), isLetter<char>))
        return false;
    // What every example uses.
    const std::string low = lowered(value);
    for (const char *word : common) {
        if (low.find(word) != std::string::npos && value.size() < 14)
            return false;
    }
    return true;
}

bool isEncodedText(std::string_view value)
{
    for (const View &stretch : decodedBlobs(View(value))) {
        if (stretch.bytes().size() * 3 >= value.size() * 2)
            return true;
    }
    return false;
}

} // namespace waymark::secrets
