// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace waymark::secrets {

/// Shannon entropy in bits per character.
double entropy(std::string_view value);

/// Stands for a secret but is none: <your-key>, ${TOKEN}, xxxx, changeme, AKIA…EXAMPLE, 1234567890, abcdef…
bool isPlaceholder(std::string_view value);

/// Looks drawn by lot: no words, no path, no number, no plain sequence. Letters and digits mixed unless long.
bool looksRandom(std::string_view value, size_t shortest = 16);

/// A plausible password: 8 characters or more (6 with three kinds of characters), letters together with digits or signs, no name
/// of a variable, path, address or expression.
bool looksLikePassword(std::string_view value);

/// Most of it is words, as in passwords that examples use.
bool isMadeOfWords(std::string_view value);

/// Only hex digits, 8-4-4-4-12.
bool isUuid(std::string_view value);

/// Base64 that stands for readable text and so is no key.
bool isEncodedText(std::string_view value);

} // namespace waymark::secrets
