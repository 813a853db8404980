// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace waymark::test {

/// A text that tries something, with a name for the report.
struct HostileCase
{
    QString name;
    QString text;
};

/// Places that the cases name: files that must not be opened, a FIFO that would block whoever opened it, a host that nobody
/// may look for.
struct HostilePlaces
{
    QString folder; ///< holds picture.png, secret.txt, style.css, pipe (a FIFO)
};

/// What hostile_window looks for when it begins to show the cases.
inline constexpr auto tracerMarker = "/waymark-tracer-marker";

/// More than 220 texts, always the same ones in the same order.
QList<HostileCase> hostileCases(const HostilePlaces &places);

/// Parts of file names; none of them may appear in anything that is opened while the cases are shown.
QStringList forbiddenNames();

} // namespace waymark::test
