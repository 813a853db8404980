// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/results/reportednumber.h"

#include <cmath>
#include <utility>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

/// "34.2%" -> 34.2 and whether there was a percent sign.
std::optional<std::pair<double, bool>> plainNumber(QStringView text)
{
    QStringView digits = text.trimmed();
    const bool isPercent = digits.endsWith(u'%');
    if (isPercent)
        digits = digits.chopped(1).trimmed();
    bool isNumber = false;
    const double value = digits.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return std::nullopt;
    return std::pair(value, isPercent);
}

std::optional<ReportedNumber> ratio(QStringView text, qsizetype slash)
{
    bool isSolved = false;
    bool isTasks = false;
    const qint64 solved = text.first(slash).trimmed().toLongLong(&isSolved);
    const qint64 tasks = text.sliced(slash + 1).trimmed().toLongLong(&isTasks);
    if (!isSolved || !isTasks || tasks <= 0 || solved < 0 || solved > tasks)
        return std::nullopt;
    ReportedNumber number;
    number.value = double(solved) / double(tasks);
    number.solved = solved;
    number.tasks = tasks;
    return number;
}

} // namespace

std::optional<ReportedNumber> reportedNumber(QStringView text)
{
    QStringView main = text;
    QStringView error;
    for (const QStringView sign : { u"+/-", u"±", u"+-" }) {
        if (const qsizetype at = text.indexOf(sign); at >= 0) {
            main = text.first(at);
            error = text.sliced(at + sign.size());
            break;
        }
    }
    if (const qsizetype slash = main.indexOf(u'/'); slash >= 0 && error.isEmpty())
        return ratio(main, slash);
    const auto value = plainNumber(main);
    if (!value)
        return std::nullopt;
    ReportedNumber number;
    number.value = value->first;
    number.isPercent = value->second;
    if (!error.isEmpty()) {
        const auto spread = plainNumber(error);
        if (!spread)
            return std::nullopt;
        number.error = spread->first;
        number.isPercent = number.isPercent || spread->second;
    }
    return number;
}

std::optional<ReportedNumber> reportedNumber(const QJsonValue &value)
{
    if (value.isString())
        return reportedNumber(QStringView(value.toString()));
    if (!value.isDouble() || !std::isfinite(value.toDouble()))
        return std::nullopt;
    ReportedNumber number;
    number.value = value.toDouble();
    return number;
}

bool isShare(QStringView metric)
{
    for (const QStringView word : { u"rate", u"accuracy", u"pass@", u"pass_", u"pass ", u"resolved", u"solved", u"%" }) {
        if (metric.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return metric.compare(u"pass", Qt::CaseInsensitive) == 0;
}

double shareOfPercent(double percent)
{
    constexpr double digits = 1e10;
    return std::round(percent * digits) / (digits * 100);
}

double scaledShare(const ReportedNumber &number, QStringView metric)
{
    const bool isPercent = number.isPercent || metric.contains(u'%') || (number.value > 1 && isShare(metric));
    return isPercent && !number.tasks ? shareOfPercent(number.value) : number.value;
}

} // namespace waymark::exchange
