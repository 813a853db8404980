// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace waymark::exchange {

/// A figure as people write it into a report.
struct ReportedNumber
{
    double value = 0; ///< as written: 34.2 for "34.2%"
    std::optional<double> error; ///< after "+/-" or "±"
    bool isPercent = false; ///< it says so
    std::optional<qint64> solved; ///< of "174/198"; value is then their ratio
    std::optional<qint64> tasks;

    bool operator==(const ReportedNumber &) const = default;
};

/// Nothing when the text is no such figure.
///   "34.2% +/- 2.2%" -> 34.2 ± 2.2, percent; "0.609 ± 0.035" -> 0.609 ± 0.035; "174/198" -> 0.8788, 174 of 198; " 37 " -> 37
std::optional<ReportedNumber> reportedNumber(QStringView text);
/// A JSON number, or a text as above.
std::optional<ReportedNumber> reportedNumber(const QJsonValue &value);

/// Whether a measure of that name is a share of the tasks, so that its figures may stand in percent.
///   "Resolved Rate (%)", "accuracy", "pass_rate", "pass@1" are; "mean_r2_score", "rank" are none
bool isShare(QStringView metric);

/// 34.2 -> 0.342, the nearest double to it (34.2 / 100 is not, and is shown with all its digits).
double shareOfPercent(double percent);

/// A share as 0..1: what says that it is percent, or is larger than 1, is divided by 100. Others stay as they are.
double scaledShare(const ReportedNumber &number, QStringView metric);

} // namespace waymark::exchange
