// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/jsonrepair.h"

#include <charconv>

namespace waymark::text {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// One past the string that starts with the quote at `at`; the end when it is not closed.
qsizetype stringEnd(QByteArrayView json, qsizetype at)
{
    for (++at; at < json.size(); ++at) {
        if (json[at] == '\\')
            ++at;
        else if (json[at] == '"')
            return at + 1;
    }
    return json.size();
}

/// One past the number that starts at `at`, `at` itself when there is none.
qsizetype numberEnd(QByteArrayView json, qsizetype at)
{
    const auto digits = [&](qsizetype i) {
        while (i < json.size() && isDigit(json[i]))
            ++i;
        return i;
    };
    const qsizetype first = json[at] == '-' ? at + 1 : at;
    qsizetype end = digits(first);
    if (end == first || (json[first] == '0' && end > first + 1))
        return at;
    if (end < json.size() && json[end] == '.') {
        const qsizetype fraction = digits(end + 1);
        if (fraction == end + 1)
            return at;
        end = fraction;
    }
    if (end < json.size() && (json[end] == 'e' || json[end] == 'E')) {
        qsizetype exponent = end + 1;
        if (exponent < json.size() && (json[exponent] == '+' || json[exponent] == '-'))
            ++exponent;
        end = digits(exponent);
        if (end == exponent)
            return at;
    }
    return end;
}

bool isHeld(QByteArrayView number)
{
    const char *begin = number.data();
    const char *end = begin + number.size();
    if (std::find_if(begin, end, [](char c) { return c == '.' || c == 'e' || c == 'E'; }) == end) {
        qint64 integer = 0;
        return std::from_chars(begin, end, integer).ec == std::errc();
    }
    double real = 0;
    return std::from_chars(begin, end, real).ec == std::errc();
}

/// The code unit of the \uXXXX at `at`, -1 when there is none.
int unicodeEscape(QByteArrayView json, qsizetype at)
{
    if (at + 6 > json.size() || json[at] != '\\' || json[at + 1] != 'u')
        return -1;
    int unit = 0;
    const char *end = json.data() + at + 6;
    const auto [stop, error] = std::from_chars(json.data() + at + 2, end, unit, 16);
    return error == std::errc() && stop == end && unit >= 0 ? unit : -1;
}

void appendRepairedString(QByteArray &out, QByteArrayView string)
{
    for (qsizetype i = 0; i < string.size();) {
        const int unit = unicodeEscape(string, i);
        if (unit < 0) {
            const qsizetype width = string[i] == '\\' && i + 1 < string.size() ? 2 : 1;
            out.append(string.sliced(i, width));
            i += width;
            continue;
        }
        const int next = unicodeEscape(string, i + 6);
        const bool pair = QChar::isHighSurrogate(char32_t(unit)) && next >= 0 && QChar::isLowSurrogate(char32_t(next));
        if (pair)
            out.append(string.sliced(i, 12));
        else if (QChar::isSurrogate(char32_t(unit)))
            out.append("\\ufffd");
        else
            out.append(string.sliced(i, 6));
        i += pair ? 12 : 6;
    }
}

/// A quoted number would turn an invalid key into a valid one.
bool isKey(QByteArrayView json, qsizetype end)
{
    while (end < json.size() && QByteArrayView(" \t\r\n").contains(json[end]))
        ++end;
    return end < json.size() && json[end] == ':';
}

} // namespace

QByteArray repairedJson(QByteArrayView json)
{
    QByteArray out;
    out.reserve(json.size() + 16);
    for (qsizetype i = 0; i < json.size();) {
        if (json[i] == '"') {
            const qsizetype end = stringEnd(json, i);
            appendRepairedString(out, json.sliced(i, end - i));
            i = end;
        } else if (json[i] == '-' || isDigit(json[i])) {
            const qsizetype end = std::max(numberEnd(json, i), i + 1);
            const QByteArrayView number = json.sliced(i, end - i);
            const bool quote = numberEnd(json, i) > i && !isHeld(number) && !isKey(json, end);
            out.append(quote ? QByteArray('"' + number.toByteArray() + '"') : number.toByteArray());
            i = end;
        } else {
            out.append(json[i]);
            ++i;
        }
    }
    return out;
}

bool holdsNotANumber(QByteArrayView json)
{
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json[i] == '"')
            i = stringEnd(json, i) - 1;
        else if (json.sliced(i).startsWith("NaN") || json.sliced(i).startsWith("Infinity"))
            return true;
    }
    return false;
}

} // namespace waymark::text
