// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::secrets {

/// Bytes that were made from a text, each with the stretch of the text that it stands for. The text itself is a view too.
class View
{
public:
    /// The text as it is; not copied, it must outlive the view.
    explicit View(std::string_view text)
        : m_text(text)
    {
    }

    std::string_view bytes() const { return m_identity ? m_text : std::string_view(m_own); }
    size_t originStart(size_t i) const { return m_identity ? i : m_from[i]; } ///< of byte i
    size_t originEnd(size_t i) const { return m_identity ? i + 1 : m_to[i]; } ///< exclusive
    bool isText() const { return m_identity; }

    /// An empty view to be filled by append().
    static View made(size_t capacity);
    /// Adds a byte that stands for the bytes [first, last] of another view.
    void append(char byte, const View &of, size_t first, size_t last);
    /// Adds bytes [first, end) of another view as they are.
    void appendAll(const View &of, size_t first, size_t end);

private:
    View() = default;

    bool m_identity = true;
    std::string_view m_text;
    std::string m_own;
    std::vector<uint32_t> m_from;
    std::vector<uint32_t> m_to;
};

// Each gives nothing when it would change nothing.

/// Without terminal sequences, control characters (the NULs of UTF-16 too) and invisible characters.
std::optional<View> cleaned(const View &view);
/// Backslash escapes of JSON and of program text undone once.
std::optional<View> unescaped(const View &view);
/// %XX undone.
std::optional<View> percentDecoded(const View &view);
/// Words joined again that were cut at one of the usual line widths, or by quotes that close and open again.
std::optional<View> unwrapped(const View &view);

/// The readable stretches of what base64, base64url and hex runs of 24 or more characters stand for (UTF-16 with its NULs taken
/// out), one view each.
std::vector<View> decodedBlobs(const View &view);

} // namespace waymark::secrets
