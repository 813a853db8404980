// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/validity/versiontoken.h"

#include "services/lint/ascii.h"

namespace waymark::lint {

namespace {

using ascii::isDigit;
using ascii::isLetter;

bool isWordByte(char c)
{
    return isDigit(c) || isLetter(c) || c == '_';
}

char at(std::string_view text, size_t i)
{
    return i < text.size() ? text[i] : '\0';
}

size_t skipDigits(std::string_view text, size_t i)
{
    while (i < text.size() && isDigit(text[i]))
        ++i;
    return i;
}

// The end of a suffix such as -beta.2, rc1, -SNAPSHOT; `i` when there is none.
size_t suffixEnd(std::string_view text, size_t i)
{
    size_t j = i;
    if (at(text, j) == '-' || at(text, j) == '.')
        ++j;
    for (const std::string_view name : { "alpha", "beta", "rc", "dev", "preview", "canary", "SNAPSHOT", "RELEASE", "LTS", "lts", "pre", "post", "alpine", "slim" }) {
        if (text.substr(j).starts_with(name)) {
            j = skipDigits(text, j + name.size());
            if (at(text, j) == '.' && isDigit(at(text, j + 1)))
                j = skipDigits(text, j + 1);
            return isWordByte(at(text, j)) ? i : j;
        }
    }
    return i;
}

} // namespace

std::optional<VersionToken> nextVersion(std::string_view text, size_t from)
{
    for (size_t i = from; i < text.size(); ++i) {
        if (!isDigit(text[i]))
            continue;
        VersionToken token;
        token.start = i;
        token.hasV = i > 0 && (text[i - 1] == 'v' || text[i - 1] == 'V') && (i < 2 || !isWordByte(text[i - 2]));
        const char before = i > 0 ? text[i - 1] : '\0';
        size_t end = skipDigits(text, i);
        const size_t majorLength = end - i;
        int wildcards = 0;
        for (size_t k = i; k < end && majorLength < 6; ++k)
            token.major = token.major * 10 + (text[k] - '0');
        while (at(text, end) == '.') {
            if (isDigit(at(text, end + 1))) {
                ++token.parts;
                end = skipDigits(text, end + 1);
            } else if ((at(text, end + 1) == 'x' || at(text, end + 1) == 'X' || at(text, end + 1) == '*') && !isWordByte(at(text, end + 2))) {
                token.hasWildcard = true;
                ++wildcards;
                end += 2;
            } else {
                break;
            }
        }
        const size_t afterNumber = end;
        const size_t suffix = suffixEnd(text, end);
        token.hasSuffix = suffix > end;
        end = suffix;
        if (at(text, end) == '+' && !isDigit(at(text, end + 1)) && !isLetter(at(text, end + 1)) && at(text, end + 1) != '+') {
            token.hasPlus = true;
            ++end;
        }
        token.end = end;
        const char after = at(text, end);
        if (token.hasV)
            token.start = i - 1;
        const bool isAddress = wildcards > 1; // 169.254.x.x
        const bool insideWord = (!token.hasV && isWordByte(before)) || before == '.' || before == '#' || before == '&'
            || static_cast<unsigned char>(before) == 0xC2 /* part of a two-byte sign such as a pound */ || isWordByte(after) || after == '%'
            || (after == '_');
        const bool isDate = (after == '-' || after == ':' || after == '/') && isDigit(at(text, end + 1)) && !token.hasWildcard && token.parts == 1;
        const bool endsRange = before == '-' && i > 1 && isDigit(text[i - 2]);
        const bool isMoney = before == '$';
        if (majorLength > 5 || token.parts > 3 || isAddress || insideWord || isDate || endsRange || isMoney) {
            i = afterNumber > i ? afterNumber - 1 : i;
            continue;
        }
        return token;
    }
    return {};
}

} // namespace waymark::lint
