// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/text/span.h"

#include <QStringView>

#include <functional>
#include <string_view>

namespace waymark::retrieval {

/// Calls `take(stem, span)` for every term of a text, in reading order. Terms are lower case and lightly stemmed (plurals, -ing,
/// -ed, -tion); identifiers count as a whole and by their parts (`parse_json`, `HTTPServer`); Chinese, Japanese and Korean text counts by
/// pairs of characters. Words that carry no meaning by themselves (the, of, und, …) are left out. The view is valid during the call.
/// Spans are UTF-16 units of `text`.
/// Thread: any.
void forEachTerm(QStringView text, const std::function<void(std::u16string_view stem, text::Span span)> &take);

/// The light stem of a lower-case word: caches, cached, caching -> cach; validate, validation -> valid.
void stem(std::u16string &word);

/// Whether a lower-case word is left out.
bool isStopWord(std::u16string_view word);

} // namespace waymark::retrieval
