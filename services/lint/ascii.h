// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

/// What code is written in: letters and digits of ASCII, whatever the locale, for bytes and UTF-16 units alike. Everything
/// beyond is none of them. Thread: any.
namespace waymark::ascii {

template<typename C>
constexpr bool isLower(C c)
{
    return c >= C('a') && c <= C('z');
}

template<typename C>
constexpr bool isUpper(C c)
{
    return c >= C('A') && c <= C('Z');
}

template<typename C>
constexpr bool isLetter(C c)
{
    return isLower(c) || isUpper(c);
}

template<typename C>
constexpr bool isDigit(C c)
{
    return c >= C('0') && c <= C('9');
}

template<typename C>
constexpr C lower(C c)
{
    return isUpper(c) ? C(c + ('a' - 'A')) : c;
}

template<typename C>
constexpr C upper(C c)
{
    return isLower(c) ? C(c - ('a' - 'A')) : c;
}

inline std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = lower(c);
    return result;
}

} // namespace waymark::ascii
