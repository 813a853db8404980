// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/exchange/format.h"
#include "services/exchange/record.h"

namespace waymark::exchange {

/// What an exporter writes: a filtered view of a pool, streamed. Implemented by services/curation over the stores.
class ExportSource
{
public:
    virtual ~ExportSource() = default;

    using MemoryVisitor = std::function<Result<void>(const Memory &)>;
    /// The memories of the filter, in its order.
    virtual Result<void> forEachMemory(const MemoryVisitor &visit) = 0;

    using RecordVisitor = std::function<Result<void>(const Record &)>;
    /// Everything in an order in which it can be read again: domains, tasks, trajectories with steps and verdicts, memories,
    /// relations, decisions, evidence, saved searches, journal. With a filter: its memories and what belongs to them.
    virtual Result<void> forEachRecord(const RecordVisitor &visit) = 0;

    virtual QString poolUuid() const = 0;
    virtual QDate asOf() const = 0;
};

struct ExportCount
{
    qint64 written = 0;
    qint64 skipped = 0;
};

/// One output format. Writes to a device that the caller opened and commits (QSaveFile).
class Exporter
{
public:
    virtual ~Exporter() = default;
    virtual FormatInfo info() const = 0; ///< with writes = true
    virtual Result<ExportCount> write(ExportSource &source, QIODevice &device) const = 0;
};

/// "waymark-jsonl", "csv", "markdown"; null for another name.
const Exporter *exporterByName(QStringView name);
const std::vector<std::unique_ptr<Exporter>> &exporters();

} // namespace waymark::exchange
