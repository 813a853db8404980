// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/trajectory.h"
#include "services/storage/database.h"

#include <QVariantMap>

namespace waymark::storage {

QVariantMap trajectoryColumns(const Trajectory &trajectory, qint64 domain, qint64 task);
QVariantMap verdictColumns(const Verdict &verdict, qint64 trajectory);

/// Everything but the steps; with `steps` their number. Empty when there is no such trajectory.
Result<std::optional<Trajectory>> trajectoryHeader(Database &database, const QString &uuid, qint64 *steps = nullptr);
/// With its steps.
Result<std::optional<Trajectory>> trajectoryByUuid(Database &database, const QString &uuid);

/// The uuid of the one that is meant: a whole uuid or a unique beginning of at least 4 characters. Errors: NotFound, InvalidArgument
/// (ambiguous).
Result<QString> resolveTrajectory(Database &database, const QString &idText);

/// The steps of a run as they are stored, to be unpacked by any thread; empty when there is no such trajectory.
Result<QByteArray> storedSteps(Database &database, const QString &uuid);
Result<QList<Step>> unpackedSteps(const QByteArray &stored);

/// The runs that the steps of `run` started as sub-agents, and theirs, each once, in the order in which they were started.
/// Those that are not in the pool are left out.
Result<QList<Trajectory>> subRunsOf(Database &database, const Trajectory &run);

/// Row ids, oldest first. `domain` or `task` empty = all.
Result<QList<qint64>> trajectoryIdsOfTask(Database &database, const QString &task);
Result<QStringList> allTrajectoryUuids(Database &database);
/// Runs of their own, not of sub-agents, from which no memory was made; oldest first.
Result<QStringList> runsWithoutMemory(Database &database);
/// Empty when no trajectory has that source.
Result<QString> trajectoryUuidBySource(Database &database, const QByteArray &sourceHash);
/// 0 when no trajectory has that source.
Result<qint64> trajectoryBySource(Database &database, const QByteArray &sourceHash);
Result<QList<Verdict>> verdictsOf(Database &database, qint64 trajectory);

} // namespace waymark::storage
