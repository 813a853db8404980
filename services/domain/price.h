// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace waymark {

/// One millionth of a thousandth of the currency unit: 1 USD = 1,000,000,000. A price per million tokens in whole milli-units is then
/// a whole number per token.
using Nano = qint64;

/// What the person pays for a model, per token.
struct Price
{
    QString model;
    Nano inputPerToken = 0;
    Nano cachedInputPerToken = 0;
    Nano outputPerToken = 0;
    QDate asOf;

    bool operator==(const Price &) const = default;
};

} // namespace waymark
