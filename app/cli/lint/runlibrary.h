// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"
#include "services/lint/runfacts.h"

#include <QMutex>

#include <deque>
#include <memory>

namespace waymark::cli {

/// What occurs in the run files that lines of standard input name. The last few are kept, since the memories of one run
/// mostly stand together.
/// Thread: any number at the same time.
class RunLibrary final
{
    Q_DISABLE_COPY_MOVE(RunLibrary)

public:
    RunLibrary() = default;

    /// The first run of a file in any format that can be imported. Errors: Io, Parse, Refused, NotFound (no run in it).
    Result<std::shared_ptr<const lint::RunFacts>> facts(const QString &path);

private:
    using Facts = std::shared_ptr<const lint::RunFacts>;

    QMutex m_mutex;
    std::deque<std::pair<QString, Facts>> m_recent; ///< the one used last first
};

} // namespace waymark::cli
