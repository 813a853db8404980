// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/edits.h"
#include "services/domain/columnmapping.h"
#include "services/domain/importreport.h"
#include "services/domain/workhooks.h"

#include <QIODevice>

#include <functional>
#include <optional>

namespace waymark::curation {

/// What the person says once per import, for what the sources do not say themselves.
struct ImportAnswers
{
    QString domain; ///< empty: "Unassigned"; of results their benchmark
    DomainKind domainKind = DomainKind::Project;
    OutcomeValue outcome = OutcomeValue::Unknown; ///< given by a human
    QString condition = {}; ///< of results; empty: "unstated". The name of a type of memory stands for that type.
    QString model = {}; ///< of results: the agent's
};

struct ImportRequest
{
    QStringList paths; ///< files and folders, as given
    QIODevice *standardInput = nullptr; ///< read for the path "-"
    QString format; ///< name of a format, empty = found out from the content
    ImportAnswers answers;
    QString space; ///< name of the space for the vectors of the sources; empty: "imported:MODEL:DIMENSIONS", MODEL "unknown" when unstated
    bool dryRun = false; ///< read and count, write nothing
    std::optional<ColumnMapping> columns = std::nullopt; ///< which column says what, for tables of results; none: as proposed
};

/// Runs a function on the thread that may write, and waits for it. The command line calls it right away.
using WriteAccess = std::function<Result<void>(const std::function<Result<void>(storage::PoolFile &)> &)>;

/// Progress is in bytes read.
struct ImportHooks : WorkHooks
{
    std::function<void(const PoolChange &)> changed; ///< once a batch, from the writer's thread
};

/// Reads files and folders as a stream and stores what is new in batches, one transaction each, as one change. What cannot be
/// read is in the report, with file, line, offset and reason. A cancelled import takes back what it stored.
/// Thread: a worker. Errors: those of writing; InvalidArgument (unknown format); a file that cannot be read is no error but an
/// entry of the report.
Result<ImportReport> importFiles(const ImportRequest &request, const WriteAccess &write, const Act &act, const Clock &clock, const ImportHooks &hooks);

/// The beginning of a table of results with what its columns are taken to say, for a person to look at and correct.
struct TablePreview
{
    TableSample sample;
    ColumnMapping mapping;
};
/// Thread: a worker. Errors: Io; Parse for a file that is no table.
Result<TablePreview> previewTable(const QString &path);

/// The regular files behind the paths, folders walked in the order of names; links out of a folder and version control data
/// are passed over.
QStringList filesToImport(const QStringList &paths);

} // namespace waymark::curation
