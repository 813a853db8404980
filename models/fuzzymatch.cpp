// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fuzzymatch.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace waymark::models {

namespace {

constexpr int wordStart = 12;
constexpr int follows = 16; // more than a beginning of a word: a word that was typed is marked as one
constexpr int firstCharacter = 6;
constexpr int none = std::numeric_limits<int>::min() / 2;
constexpr qsizetype longest = 200; // of a label; the table is pattern x label

/// One character without case and accent, so that positions stay those of the label.
QChar folded(QChar character)
{
    const QString parts = character.decomposition();
    return (parts.isEmpty() || character.decompositionTag() != QChar::Canonical ? character : parts.front()).toCaseFolded();
}

QString foldedText(const QString &text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), result.begin(), folded);
    return result;
}

bool startsWord(const QString &label, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = label[at - 1];
    return !before.isLetterOrNumber() || (before.isLower() && label[at].isUpper());
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &label)
{
    // Words in any order: each for itself.
    const QStringList words = pattern.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1) {
        FuzzyMatch all;
        for (const QString &word : words) {
            const auto one = fuzzyMatch(word, label);
            if (!one)
                return std::nullopt;
            all.score += one->score;
            all.positions += one->positions;
        }
        std::sort(all.positions.begin(), all.positions.end());
        all.positions.erase(std::unique(all.positions.begin(), all.positions.end()), all.positions.end());
        return all;
    }
    const QString wanted = foldedText(pattern.trimmed());
    if (wanted.isEmpty())
        return FuzzyMatch {};
    const QString text = foldedText(label.left(longest));
    const auto rows = size_t(wanted.size());
    const auto columns = size_t(text.size());
    if (columns < rows)
        return std::nullopt;

    // best[i][j]: the best score of the first i + 1 characters with the last of them at j.
    std::vector<std::vector<int>> best(rows, std::vector<int>(columns, none));
    std::vector<std::vector<int>> from(rows, std::vector<int>(columns, -1));
    for (size_t i = 0; i < rows; ++i) {
        int before = none; // the best of the row above that ends before j - 1
        int beforeAt = -1;
        for (size_t j = i; j < columns; ++j) {
            if (i > 0 && j > 1 && best[i - 1][j - 2] > before) {
                before = best[i - 1][j - 2];
                beforeAt = int(j) - 2;
            }
            if (text[qsizetype(j)] != wanted[qsizetype(i)])
                continue;
            const int own = startsWord(label, qsizetype(j)) ? wordStart : 0;
            if (i == 0) {
                best[i][j] = own + (j == 0 ? firstCharacter : 0) - int(std::min<size_t>(j, 40) / 8);
                continue;
            }
            const int next = best[i - 1][j - 1] > none / 2 ? best[i - 1][j - 1] + follows : none;
            const int apart = before > none / 2 ? before - 1 : none;
            if (std::max(next, apart) <= none / 2)
                continue;
            best[i][j] = own + std::max(next, apart);
            from[i][j] = next >= apart ? int(j) - 1 : beforeAt;
        }
    }
    const auto &last = best.back();
    const auto top = std::max_element(last.begin(), last.end());
    if (*top <= none / 2)
        return std::nullopt;
    FuzzyMatch match { *top - int(label.size()) / 8, {} };
    int at = int(top - last.begin());
    for (size_t i = rows; i-- > 0;) {
        match.positions.prepend(at);
        at = from[i][size_t(at)];
    }
    return match;
}

} // namespace waymark::models
