// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/trajectory.h"

#include <QJsonObject>

#include <initializer_list>

namespace waymark::exchange {

/// Small steps that the importers of runs share.

/// A time as sources write it: ISO 8601 (without zone: UTC) or seconds or milliseconds since 1970. Invalid for anything else.
QDateTime utcTime(const QJsonValue &value);

/// The fields of an object that no other place took.
QJsonObject without(QJsonObject object, std::initializer_list<QStringView> taken);

/// A JSON string that holds an object, or the object itself.
QJsonObject objectOrText(const QJsonValue &value);

/// The first non-empty string at one of the keys.
QString firstString(const QJsonObject &object, std::initializer_list<QStringView> keys);

std::optional<double> number(const QJsonValue &value);

/// The outcome that a run's own file states: reward (1 or true passes, 0 or false fails, anything between says nothing),
/// resolved, passed, success. Ground truth, because a verifier wrote it.
QList<Verdict> statedVerdicts(const QJsonObject &fields);

/// The task inside the prompt of a known template (an issue between its markers); the whole prompt when it has none.
///   "…\nISSUE:\nIt fails.\n\nINSTRUCTIONS:\n…" -> "It fails."
QString taskFromPrompt(const QString &prompt);

/// The same, but nothing for a prompt of no known template.
std::optional<QString> taskBetweenMarkers(const QString &prompt);

/// The task's external id in the path of a run: "…/pydicom__pydicom-1458.traj" -> "pydicom__pydicom-1458"
QString taskFromPath(const QString &path, std::initializer_list<QStringView> suffixes);

} // namespace waymark::exchange
