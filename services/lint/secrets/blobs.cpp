// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/secrets/view.h"

#include <array>

namespace waymark::secrets {

namespace {

constexpr size_t shortestBlob = 24;
constexpr size_t shortestStretch = 10; ///< decoded bytes in a row that can be read

constexpr std::array<int8_t, 256> base64Values()
{
    std::array<int8_t, 256> values {};
    values.fill(-1);
    for (int i = 0; i < 26; ++i) {
        values[size_t('A' + i)] = int8_t(i);
        values[size_t('a' + i)] = int8_t(26 + i);
    }
    for (int i = 0; i < 10; ++i)
        values[size_t('0' + i)] = int8_t(52 + i);
    values['+'] = values['-'] = 62;
    values['/'] = values['_'] = 63;
    return values;
}

constexpr std::array<int8_t, 256> values64 = base64Values();

int value64(char c)
{
    return values64[static_cast<unsigned char>(c)];
}

int value16(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool isReadable(char c)
{
    return (c >= 0x20 && c < 0x7F) || c == '\n' || c == '\t' || c == '\r';
}

/// One decoded byte and the characters of the blob that hold its bits.
struct Decoded
{
    char byte = 0;
    size_t first = 0;
    size_t last = 0;
};

/// Cuts what can be read out of decoded bytes. A NUL beside every letter is UTF-16.
void takeReadable(const std::vector<Decoded> &decoded, const View &view, std::vector<View> &out)
{
    for (size_t i = 0; i < decoded.size();) {
        size_t end = i;
        size_t readable = 0;
        while (end < decoded.size() && (isReadable(decoded[end].byte) || decoded[end].byte == 0))
            readable += decoded[end++].byte != 0;
        const size_t nuls = end - i - readable;
        // Either plain text, or as many NULs as letters; anything between is binary.
        if (readable >= shortestStretch && (nuls <= readable / 8 || (nuls + 2 >= readable && nuls <= readable + 2))) {
            View stretch = View::made(readable);
            for (size_t k = i; k < end; ++k) {
                if (decoded[k].byte != 0)
                    stretch.append(decoded[k].byte, view, decoded[k].first, decoded[k].last);
            }
            out.push_back(std::move(stretch));
        }
        i = end + 1;
    }
}

void decode64(const View &view, size_t start, size_t end, std::vector<Decoded> &decoded, std::vector<View> &out)
{
    const std::string_view b = view.bytes();
    // A path or another word may stand directly before the blob, so that it begins at any of four places of a group.
    for (size_t alignment = 0; alignment < 4; ++alignment) {
        decoded.clear();
        for (size_t i = start + alignment; i + 1 < end; i += 4) {
            const int v0 = value64(b[i]);
            const int v1 = value64(b[i + 1]);
            decoded.push_back({ char(v0 << 2 | v1 >> 4), i, i + 1 });
            if (i + 2 >= end)
                break;
            const int v2 = value64(b[i + 2]);
            decoded.push_back({ char(v1 << 4 | v2 >> 2), i + 1, i + 2 });
            if (i + 3 >= end)
                break;
            decoded.push_back({ char(v2 << 6 | value64(b[i + 3])), i + 2, i + 3 });
        }
        takeReadable(decoded, view, out);
    }
}

void decode16(const View &view, size_t start, size_t end, std::vector<Decoded> &decoded, std::vector<View> &out)
{
    const std::string_view b = view.bytes();
    for (size_t alignment = 0; alignment < 2; ++alignment) {
        decoded.clear();
        for (size_t i = start + alignment; i + 1 < end; i += 2)
            decoded.push_back({ char(value16(b[i]) << 4 | value16(b[i + 1])), i, i + 1 });
        takeReadable(decoded, view, out);
    }
}

/// Letters of both cases, as base64 of any text has: a path or a name seldom has one large letter in twelve.
bool mayBe64(std::string_view run)
{
    size_t large = 0;
    size_t small = 0;
    for (char c : run) {
        large += c >= 'A' && c <= 'Z';
        small += c >= 'a' && c <= 'z';
    }
    return large * 12 >= run.size() && small * 12 >= run.size();
}

/// Calls f(start, end) for every run of at least shortestBlob bytes that are in a class. Looks at one byte in 24 where there is none.
template <typename InClass, typename F>
void eachRun(std::string_view b, InClass inClass, F f)
{
    size_t from = 0; // nothing before it belongs to a run
    for (size_t probe = shortestBlob - 1; probe < b.size();) {
        if (!inClass(b[probe])) {
            from = probe + 1;
            probe += shortestBlob;
            continue;
        }
        size_t start = probe;
        while (start > from && inClass(b[start - 1]))
            --start;
        size_t end = probe + 1;
        while (end < b.size() && inClass(b[end]))
            ++end;
        if (end - start >= shortestBlob)
            f(start, end);
        from = end;
        probe = end + shortestBlob - 1;
    }
}

} // namespace

std::vector<View> decodedBlobs(const View &view)
{
    std::vector<View> result;
    std::vector<Decoded> decoded;
    const std::string_view b = view.bytes();
    eachRun(
        b, [](char c) { return value64(c) >= 0; }, [&](size_t start, size_t end) {
            if (mayBe64(b.substr(start, end - start)))
                decode64(view, start, end, decoded, result);
            // Hex digits are letters of base64 too.
            eachRun(
                b.substr(start, end - start), [](char c) { return value16(c) >= 0; },
                [&](size_t first, size_t last) { decode16(view, start + first, start + last, decoded, result); }); });
    return result;
}

} // namespace waymark::secrets
