// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/secrets/view.h"

#include "services/lint/ascii.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace waymark::secrets {

namespace {

bool isTokenByte(char c)
{
    return ascii::isDigit(c) || ascii::isLetter(c) || (c != 0 && std::strchr("+/_=.-~", c) != nullptr);
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// Value of so many hex digits, -1 when there are fewer.
int hexValue(std::string_view bytes, size_t at, size_t digits)
{
    if (at + digits > bytes.size())
        return -1;
    int value = 0;
    for (size_t i = at; i < at + digits; ++i) {
        const int digit = hexDigit(bytes[i]);
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

bool isInvisible(uint32_t c)
{
    return (c >= 0x80 && c <= 0x9F) || c == 0xAD || c == 0x34F || c == 0x61C || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5
        || c == 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0x3164
        || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || c == 0xFFA0 || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE01EF);
}

/// Length in bytes of what to leave out at a place; 0 = the byte stays.
size_t removable(std::string_view b, size_t i)
{
    const auto byte = [&](size_t k) { return k < b.size() ? static_cast<unsigned char>(b[k]) : 0U; };
    const unsigned c = byte(i);
    if (c == 0x1B) {
        const unsigned next = byte(i + 1);
        size_t end = i + 2;
        if (next == '[') {
            while (end < b.size() && byte(end) >= 0x20 && byte(end) < 0x40)
                ++end;
            return end < b.size() ? end + 1 - i : 1;
        }
        if (next == ']' || next == 'P' || next == '_' || next == '^') {
            const size_t limit = std::min(b.size(), i + 512); // an unfinished one must not swallow the text
            for (; end < limit; ++end) {
                if (byte(end) == 7)
                    return end + 1 - i;
                if (byte(end) == 0x1B && byte(end + 1) == '\\')
                    return end + 2 - i;
            }
            return 1;
        }
        return next >= 0x20 && next < 0x7F ? 2 : 1;
    }
    if (c < 0x80)
        return (c < 0x20 && c != '\n' && c != '\t' && c != '\r') || c == 0x7F ? 1 : 0;
    if (c == 0xC2 || c == 0xCD || c == 0xD8)
        return isInvisible((c & 0x1F) << 6 | (byte(i + 1) & 0x3F)) ? 2 : 0;
    if (c == 0xE1 || c == 0xE2 || c == 0xE3 || c == 0xEF)
        return i + 2 < b.size() && isInvisible((c & 0x0F) << 12 | (byte(i + 1) & 0x3F) << 6 | (byte(i + 2) & 0x3F)) ? 3 : 0;
    if (c == 0xF3)
        return i + 3 < b.size() && isInvisible((c & 0x07) << 18 | (byte(i + 1) & 0x3F) << 12 | (byte(i + 2) & 0x3F) << 6 | (byte(i + 3) & 0x3F)) ? 4 : 0;
    return 0;
}

constexpr std::array<bool, 256> removableStarts()
{
    std::array<bool, 256> starts {};
    for (size_t c = 0; c < 0x20; ++c)
        starts[c] = c != '\n' && c != '\t' && c != '\r';
    for (size_t c : { 0x7F, 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF3 })
        starts[c] = true;
    return starts;
}

constexpr std::array<bool, 256> mayStartRemovable = removableStarts();

void appendUtf8(View &to, const View &of, uint32_t c, size_t first, size_t last)
{
    if (c < 0x80) {
        to.append(char(c), of, first, last);
        return;
    }
    if (c < 0x800) {
        to.append(char(0xC0 | c >> 6), of, first, last);
    } else if (c < 0x10000) {
        to.append(char(0xE0 | c >> 12), of, first, last);
        to.append(char(0x80 | (c >> 6 & 0x3F)), of, first, last);
    } else {
        to.append(char(0xF0 | c >> 18), of, first, last);
        to.append(char(0x80 | (c >> 12 & 0x3F)), of, first, last);
        to.append(char(0x80 | (c >> 6 & 0x3F)), of, first, last);
    }
    to.append(char(0x80 | (c & 0x3F)), of, first, last);
}

/// A backslash escape: what it stands for and how long it is; length 0 when it is none.
struct Escape
{
    uint32_t value = 0;
    size_t length = 0;
};

Escape escapeAt(std::string_view b, size_t i)
{
    if (i + 1 >= b.size())
        return {};
    switch (b[i + 1]) {
    case '"':
    case '\'':
    case '`':
    case '/':
    case '\\':
    case '$':
        return { uint32_t(b[i + 1]), 2 };
    case 'n':
        return { '\n', 2 };
    case 'r':
        return { '\r', 2 };
    case 't':
        return { '\t', 2 };
    case 'b':
    case 'f':
        return { ' ', 2 };
    case 'e':
        return { 0x1B, 2 };
    case '0': {
        const bool octal = b.substr(i, 4) == "\\033";
        return { octal ? 0x1BU : 0U, octal ? 4U : 2U };
    }
    case 'x': {
        const int value = hexValue(b, i + 2, 2);
        return value < 0 ? Escape() : Escape { uint32_t(value), 4 };
    }
    case 'u': {
        const int value = hexValue(b, i + 2, 4);
        if (value < 0)
            return {};
        if (value >= 0xD800 && value < 0xDC00 && b.substr(i + 6, 2) == "\\u") {
            const int low = hexValue(b, i + 8, 4);
            if (low >= 0xDC00 && low < 0xE000)
                return { 0x10000U + (uint32_t(value - 0xD800) << 10) + uint32_t(low - 0xDC00), 12 };
        }
        return { uint32_t(value), 6 };
    }
    default:
        return {};
    }
}

} // namespace

View View::made(size_t capacity)
{
    View view;
    view.m_identity = false;
    view.m_own.reserve(capacity);
    view.m_from.reserve(capacity);
    view.m_to.reserve(capacity);
    return view;
}

void View::append(char byte, const View &of, size_t first, size_t last)
{
    m_own.push_back(byte);
    m_from.push_back(uint32_t(of.originStart(first)));
    m_to.push_back(uint32_t(of.originEnd(last)));
}

void View::appendAll(const View &of, size_t first, size_t end)
{
    if (first >= end)
        return;
    const size_t at = m_own.size();
    const size_t count = end - first;
    m_own.append(of.bytes().substr(first, count));
    m_from.resize(at + count);
    m_to.resize(at + count);
    if (of.m_identity) {
        for (size_t i = 0; i < count; ++i) {
            m_from[at + i] = uint32_t(first + i);
            m_to[at + i] = uint32_t(first + i + 1);
        }
    } else {
        std::copy_n(of.m_from.begin() + std::ptrdiff_t(first), count, m_from.begin() + std::ptrdiff_t(at));
        std::copy_n(of.m_to.begin() + std::ptrdiff_t(first), count, m_to.begin() + std::ptrdiff_t(at));
    }
}

std::optional<View> cleaned(const View &view)
{
    const std::string_view b = view.bytes();
    size_t first = 0;
    while (first < b.size() && (!mayStartRemovable[static_cast<unsigned char>(b[first])] || removable(b, first) == 0))
        ++first;
    if (first == b.size())
        return std::nullopt;
    View result = View::made(b.size());
    size_t from = 0; // nothing before it is left to copy
    for (size_t i = first; i < b.size();) {
        const size_t length = mayStartRemovable[static_cast<unsigned char>(b[i])] ? removable(b, i) : 0;
        if (length > 0) {
            result.appendAll(view, from, i);
            from = i + length;
        }
        i += std::max<size_t>(length, 1);
    }
    result.appendAll(view, from, b.size());
    return result;
}

std::optional<View> unescaped(const View &view)
{
    const std::string_view b = view.bytes();
    size_t i = b.find('\\');
    while (i != std::string_view::npos && escapeAt(b, i).length == 0)
        i = b.find('\\', i + 1);
    if (i == std::string_view::npos)
        return std::nullopt;
    View result = View::made(b.size());
    size_t from = 0; // nothing before it is left to copy
    while (i != std::string_view::npos) {
        const Escape escape = escapeAt(b, i);
        if (escape.length > 0) {
            result.appendAll(view, from, i);
            appendUtf8(result, view, escape.value, i, i + escape.length - 1);
            from = i + escape.length;
        }
        i = b.find('\\', i + std::max<size_t>(escape.length, 1));
    }
    result.appendAll(view, from, b.size());
    return result;
}

std::optional<View> percentDecoded(const View &view)
{
    const std::string_view b = view.bytes();
    const auto isCode = [&](size_t i) {
        const int value = b[i] == '%' ? hexValue(b, i + 1, 2) : -1;
        return value >= 0x20 || value == '\n' || value == '\r' || value == '\t';
    };
    size_t i = b.find('%');
    while (i != std::string_view::npos && !isCode(i))
        i = b.find('%', i + 1);
    if (i == std::string_view::npos)
        return std::nullopt;
    View result = View::made(b.size());
    size_t from = 0; // nothing before it is left to copy
    while (i != std::string_view::npos) {
        const bool code = isCode(i);
        if (code) {
            result.appendAll(view, from, i);
            result.append(char(hexValue(b, i + 1, 2)), view, i, i + 2);
            from = i + 3;
        }
        i = b.find('%', i + (code ? 3 : 1));
    }
    result.appendAll(view, from, b.size());
    return result;
}

namespace {

/// A stretch to leave out.
struct Cut
{
    size_t start = 0;
    size_t end = 0;
};

/// Line ends that cut a word: the line is as long as MIME, PEM and terminals make it, or what ends it is (behind a prompt or an
/// indent). The indent of the next line goes too.
void cutLineEnds(std::string_view b, std::vector<Cut> &cuts)
{
    constexpr std::array widths { 64U, 76U, 80U, 120U };
    size_t lineStart = 0;
    for (size_t i = b.find('\n'); i != std::string_view::npos; i = b.find('\n', lineStart)) {
        const size_t end = i > lineStart && b[i - 1] == '\r' ? i - 1 : i;
        const size_t length = end - lineStart;
        size_t next = i + 1;
        while (next < b.size() && next < i + 16 && (b[next] == ' ' || b[next] == '\t'))
            ++next;
        if (length >= 64 && next < b.size() && isTokenByte(b[end - 1]) && isTokenByte(b[next])) {
            size_t run = 0;
            while (run < length && run <= 80 && isTokenByte(b[end - 1 - run]))
                ++run;
            const bool full = next == i + 1 && std::ranges::find(widths, length) != widths.end();
            if (full || run == 64 || run == 76)
                cuts.push_back({ end, next });
        }
        lineStart = i + 1;
    }
}

/// Quotes that close and open again inside a word, as a shell and program text allow: 'ab''cd', "ab" + "cd".
void cutQuotes(std::string_view b, char quote, std::vector<Cut> &cuts)
{
    const auto isQuote = [](char c) { return c == '"' || c == '\''; };
    for (size_t i = b.find(quote); i != std::string_view::npos; i = b.find(quote, i + 1)) {
        if (i == 0 || !isTokenByte(b[i - 1]) || b[i - 1] == '=')
            continue;
        size_t next = i + 1;
        bool joined = next < b.size() && isQuote(b[next]);
        while (!joined && next < b.size() && next < i + 40 && (b[next] == ' ' || b[next] == '+' || b[next] == '\n' || b[next] == '\t'))
            ++next;
        joined = joined || (next < b.size() && isQuote(b[next]) && b.substr(i, next - i).find('+') != std::string_view::npos);
        if (joined && next + 1 < b.size() && isTokenByte(b[next + 1]))
            cuts.push_back({ i, next + 1 });
    }
}

} // namespace

std::optional<View> unwrapped(const View &view)
{
    const std::string_view b = view.bytes();
    std::vector<Cut> cuts;
    cutLineEnds(b, cuts);
    cutQuotes(b, '"', cuts);
    cutQuotes(b, '\'', cuts);
    if (cuts.empty())
        return std::nullopt;
    std::ranges::sort(cuts, {}, &Cut::start);
    View result = View::made(b.size());
    size_t from = 0;
    const auto copy = [&](size_t to) {
        result.appendAll(view, from, to);
        from = std::max(from, to);
    };
    for (const Cut &cut : cuts) {
        copy(cut.start);
        from = std::max(from, cut.end);
    }
    copy(b.size());
    return result;
}

} // namespace waymark::secrets
