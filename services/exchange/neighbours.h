// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace waymark::exchange {

/// The files beside the one that is read: a run folder keeps what belongs together in several files. Paths are relative to the
/// folder of the file, with at most two leading "..": the folder of a trial, and that of its run.
/// Thread: that of the reading.
class Neighbours
{
public:
    virtual ~Neighbours() = default;

    virtual bool has(const QString &path) const = 0;
    /// The names of the regular files in a folder, sorted; empty when there is no such folder.
    virtual QStringList filesIn(const QString &folder) const = 0;
    /// Errors: NotFound, LimitExceeded (more than `limit` bytes), Io.
    virtual Result<QByteArray> read(const QString &path, qint64 limit) const = 0;
};

/// Those on the disk. Links are never followed, and nothing but regular files is read.
class DiskNeighbours final : public Neighbours
{
public:
    /// `path`: of the file that is read.
    explicit DiskNeighbours(const QString &path);

    bool has(const QString &path) const override;
    QStringList filesIn(const QString &folder) const override;
    Result<QByteArray> read(const QString &path, qint64 limit) const override;

private:
    /// The path on the disk; empty for one that leaves the run folder or leads over a link.
    QString resolved(const QString &path) const;

    QString m_folder;
};

} // namespace waymark::exchange
