// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace waymark {

/// How far long work has come; at most ten a second.
struct Progress
{
    qint64 done = 0;
    qint64 total = -1; ///< -1 when unknown
    QString stage; ///< translated, "Reading runs.jsonl"; may hold a file name of others
    enum class Unit { Items, Bytes } unit = Unit::Items;

    bool operator==(const Progress &) const = default;
};

} // namespace waymark

Q_DECLARE_METATYPE(waymark::Progress)
