// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/exchange/neighbours.h"

#include <optional>

namespace waymark::exchange {

/// The folder of one trial: result.json, agent/, verifier/.
class TrialFolder
{
public:
    /// `prefix`: the way from the file that is read to the folder: "", "../", "NAME/". `path`: of the folder, as given.
    TrialFolder(const Neighbours *neighbours, QString prefix, QString path)
        : m_neighbours(neighbours)
        , m_prefix(std::move(prefix))
        , m_path(std::move(path))
    {
    }

    const QString &path() const { return m_path; }
    /// Nothing when there is no such file, or it cannot be read or is too large.
    std::optional<QByteArray> read(const QString &file) const;
    QStringList filesIn(const QString &folder) const;

private:
    const Neighbours *m_neighbours;
    QString m_prefix;
    QString m_path;
};

/// Where the folder of a trial lies. The authors of Memory Transfer Learning keep their trials as RUN/BENCHMARK/NUMBER/TRIAL, a
/// job for every task; others have JOB/TRIAL.
struct TrialPlace
{
    QString run; ///< RUN, empty when the trial lies in no such folders
    QString benchmark; ///< BENCHMARK
    QString job; ///< the folder of all that belongs together, as its path is given; empty when the path does not tell

    bool operator==(const TrialPlace &) const = default;
};

///   "outputs/insight_run2/aider/17/task-a__Xy1Zab2" -> insight_run2, aider, "outputs/insight_run2"
///   "jobs/nightly/task-a__Xy1Zab2" -> -, -, "jobs/nightly"
TrialPlace trialPlace(const QString &path);

/// The task that a trial folder is named after, "task-a__Xy1Zab2"; empty for other names. Long ones are cut off there.
QString taskOfTrialName(const QString &name);

/// The path of a folder that is so many levels above a file.
QString folderAbove(const QString &path, int levels);

} // namespace waymark::exchange
