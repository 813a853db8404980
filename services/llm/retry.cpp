// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/retry.h"

#include <QDateTime>

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <curl/curl.h>

using namespace Qt::StringLiterals;

namespace waymark::llm {

namespace {

using std::chrono::milliseconds;

/// No wait is longer, so that adding to a time never runs over; a server that says more is parked all the same.
constexpr milliseconds longestHint = std::chrono::hours(24 * 365);
constexpr qsizetype longestDuration = 64;
constexpr qsizetype readForHints = 64 * 1024; ///< bytes of a body that are looked through

/// Rounded up: never below what was asked. Less than a nanosecond is an error of the arithmetic.
milliseconds fromMilliseconds(double value)
{
    return value >= double(longestHint.count()) ? longestHint : milliseconds(qint64(std::ceil(value - 1e-6)));
}

std::optional<double> plainNumber(const QByteArray &text)
{
    bool isNumber = false;
    const double value = text.trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(value) && value >= 0 ? std::optional(value) : std::nullopt;
}

/// Milliseconds in one of a unit, longest name first where one begins another; 0 when `text` begins with none.
std::pair<double, qsizetype> unitAt(QByteArrayView text)
{
    static constexpr std::array<std::pair<QByteArrayView, double>, 8> units { { { "ns", 1e-6 }, { "us", 1e-3 }, { "\xc2\xb5s", 1e-3 },
        { "\xce\xbcs", 1e-3 }, { "ms", 1 }, { "s", 1000 }, { "m", 60'000 }, { "h", 3'600'000 } } };
    for (const auto &[name, factor] : units) {
        if (text.startsWith(name))
            return { factor, name.size() };
    }
    return { 0, 0 };
}

/// Digits with at most one point among them.
qsizetype numberLength(QByteArrayView text)
{
    qsizetype i = 0;
    bool hasDigit = false;
    bool hasPoint = false;
    for (; i < text.size(); ++i) {
        const bool isDigit = text[i] >= '0' && text[i] <= '9';
        if (!isDigit && (text[i] != '.' || hasPoint))
            break;
        hasDigit = hasDigit || isDigit;
        hasPoint = hasPoint || !isDigit;
    }
    return hasDigit ? i : 0;
}

/// By the server's own clock: ours may be a day off.
std::optional<milliseconds> untilDate(const HttpAnswer &answer, const QByteArray &date)
{
    const auto seconds = [](const QByteArray &text) { return text.isEmpty() ? -1 : curl_getdate(text.constData(), nullptr); };
    const auto until = seconds(date);
    const auto now = seconds(answer.header("date"));
    if (until < 0 || now < 0 || until <= now)
        return std::nullopt;
    return fromMilliseconds(double(until - now) * 1000);
}

std::optional<milliseconds> fromRetryAfter(const HttpAnswer &answer)
{
    if (const auto value = plainNumber(answer.header("retry-after-ms")))
        return fromMilliseconds(*value);
    const QByteArray after = answer.header("retry-after");
    if (const auto value = plainNumber(after))
        return fromMilliseconds(*value * 1000);
    const bool isDate = !after.isEmpty() && std::any_of(after.begin(), after.end(), [](char c) { return c == ' ' || c == ','; });
    return isDate ? untilDate(answer, after) : std::nullopt;
}

std::optional<milliseconds> fromResets(const HttpAnswer &answer)
{
    std::optional<milliseconds> largest;
    for (const QByteArray what : { "requests", "tokens" }) {
        if (plainNumber(answer.header(QByteArray("x-ratelimit-remaining-" + what))) != 0.0)
            continue;
        const auto reset = goDuration(answer.header(QByteArray("x-ratelimit-reset-" + what)));
        if (reset && (!largest || *reset > *largest))
            largest = reset;
    }
    return largest;
}

/// "Please try again in 6m0s", "Please retry after 8 seconds", "retry in 36.4s"
std::optional<milliseconds> fromText(const QByteArray &body)
{
    static const RE2 pattern("(?i)(?:try again|retry) (?:in|after) ([0-9][0-9.a-z]{0,30}) ?(milliseconds?|seconds?|minutes?|hours?)?");
    std::string amount;
    std::string unit;
    const QByteArray beginning = body.left(readForHints);
    if (!RE2::PartialMatch(re2::StringPiece(beginning.constData(), size_t(beginning.size())), pattern, &amount, &unit))
        return std::nullopt;
    QByteArray text = QByteArray::fromStdString(amount).toLower();
    if (!unit.empty()) {
        const char first = char(std::tolower(uchar(unit.front())));
        text += first == 'm' ? (std::tolower(uchar(unit[2])) == 'l' ? QByteArray("ms") : QByteArray("m")) : QByteArray(1, first);
    }
    while (text.endsWith('.')) // of the sentence
        text.chop(1);
    return goDuration(text);
}

} // namespace

milliseconds waitAfter(int attempt, std::optional<milliseconds> hint, const Random &random)
{
    constexpr qint64 longest = 60'000;
    const int doublings = std::clamp(attempt, 1, 6);
    const qint64 most = std::min(longest, qint64(1000) << doublings);
    const double drawn = random();
    const double share = drawn >= 0 && drawn <= 1 ? drawn : 1;
    const milliseconds jitter(qint64(share * double(most)));
    return std::max(hint.value_or(milliseconds(0)), jitter);
}

std::optional<milliseconds> waitHint(const HttpAnswer &answer)
{
    if (const auto hint = fromRetryAfter(answer))
        return hint;
    if (answer.status == 429) {
        if (const auto hint = fromResets(answer))
            return hint;
    }
    return answer.status >= 400 ? fromText(answer.body) : std::nullopt;
}

std::optional<bool> saysRetry(const HttpAnswer &answer)
{
    const QByteArray value = answer.header("x-should-retry").toLower();
    if (value == "true")
        return true;
    if (value == "false")
        return false;
    return std::nullopt;
}

std::optional<milliseconds> goDuration(QByteArrayView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longestDuration)
        return std::nullopt;
    double total = 0;
    bool hasUnit = false;
    while (!text.isEmpty()) {
        const qsizetype digits = numberLength(text);
        if (digits == 0)
            return std::nullopt;
        const double number = text.first(digits).toDouble();
        text = text.sliced(digits);
        const auto [factor, length] = unitAt(text);
        if (factor == 0) {
            if (hasUnit || !text.isEmpty())
                return std::nullopt;
            total = number * 1000; // plain seconds
            break;
        }
        total += number * factor;
        hasUnit = true;
        text = text.sliced(length);
    }
    return total > 0 ? std::optional(fromMilliseconds(total)) : std::nullopt;
}

} // namespace waymark::llm
