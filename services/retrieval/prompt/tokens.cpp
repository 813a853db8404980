// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/prompt/tokens.h"

#include <QChar>

namespace waymark::retrieval {

namespace {

constexpr int lettersPerToken = 6;
constexpr int digitsPerToken = 3;

bool isIdeograph(QChar c)
{
    return c.unicode() >= 0x2E80 && c.isLetter();
}

} // namespace

int estimatedTokens(QStringView text)
{
    int tokens = 0;
    const auto runEnd = [&text](qsizetype at, auto belongs) {
        while (at < text.size() && belongs(text[at]))
            ++at;
        return at;
    };
    const auto begun = [](qsizetype length, int perToken) { return int((length + perToken - 1) / perToken); };
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        qsizetype end = at + 1;
        if (isIdeograph(c)) {
            ++tokens;
        } else if (c.isLetter() || c.isMark()) {
            end = runEnd(at, [](QChar other) { return (other.isLetter() || other.isMark()) && !isIdeograph(other); });
            tokens += begun(end - at, lettersPerToken);
        } else if (c.isDigit()) {
            end = runEnd(at, [](QChar other) { return other.isDigit(); });
            tokens += begun(end - at, digitsPerToken);
        } else if (c == u'\n') {
            end = runEnd(at, [](QChar other) { return other == u'\n'; });
            ++tokens;
        } else if (!c.isSpace()) {
            end = runEnd(at, [c](QChar other) { return other == c; });
            ++tokens;
        }
        at = end;
    }
    return tokens;
}

} // namespace waymark::retrieval
