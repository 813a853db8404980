// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/results/cellvalues.h"

#include "services/exchange/runfields.h"

#include <QJsonValue>

#include <algorithm>
#include <array>
#include <cmath>

namespace waymark::exchange {

namespace {

constexpr std::array<QStringView, 8> blanks { u"null", u"none", u"nan", u"n/a", u"na", u"-", u"unset", u"unknown" };
constexpr std::array<QStringView, 9> passes { u"true", u"yes", u"1", u"1.0", u"pass", u"passed", u"resolved", u"success", u"solved" };
constexpr std::array<QStringView, 11> fails { u"false", u"no", u"0", u"0.0", u"fail", u"failed", u"unresolved", u"failure", u"unsolved", u"error", u"not resolved" };

template <size_t N>
bool isOneOf(const std::array<QStringView, N> &words, QStringView cell)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return cell.compare(word, Qt::CaseInsensitive) == 0; });
}

} // namespace

bool isBlankCell(QStringView cell)
{
    const QStringView text = cell.trimmed();
    return text.isEmpty() || isOneOf(blanks, text);
}

std::optional<bool> cellPassed(QStringView cell)
{
    const QStringView text = cell.trimmed();
    if (isOneOf(passes, text))
        return true;
    if (isOneOf(fails, text))
        return false;
    return std::nullopt;
}

std::optional<double> cellNumber(QStringView cell)
{
    QStringView text = cell.trimmed();
    if (text.startsWith(u'$'))
        text = text.sliced(1);
    if (text.endsWith(u'%'))
        text.chop(1);
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<qint64> cellCount(QStringView cell)
{
    bool isNumber = false;
    const qint64 count = cell.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return count;
    constexpr double largest = 9e15; // beyond, a double has no whole numbers any more
    const auto number = cellNumber(cell);
    const bool isWhole = number && std::abs(*number) < largest && std::floor(*number) == *number;
    return isWhole ? std::optional(qint64(*number)) : std::nullopt;
}

QDateTime cellTime(QStringView cell)
{
    const QStringView text = cell.trimmed();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return utcTime(isNumber ? QJsonValue(number) : QJsonValue(text.toString()));
}

} // namespace waymark::exchange
