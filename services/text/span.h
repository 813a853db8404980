// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace waymark::text {

/// A piece of a text in UTF-16 units, end exclusive.
struct Span
{
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const Span &) const = default;
};

/// Sorted by start; spans that touch or overlap become one.
QList<Span> merged(QList<Span> spans);

} // namespace waymark::text
