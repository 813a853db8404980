// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/exchange/record.h"

#include <QHash>
#include <QSet>

namespace waymark::exchange {

/// Hands the results of one file to a sink: numbers attempts that their source does not number, gives each record its identity.
class ResultWriter
{
public:
    /// `family`: as for sourceHash(). Both outlive the writer.
    ResultWriter(RecordSink &sink, QByteArrayView family)
        : m_sink(sink)
        , m_family(family)
    {
    }

    /// The run folder that what follows is a part of, see AttemptRecord::folder.
    void setFolder(const QString &folder) { m_folder = folder; }

    /// `identity`: what tells the record from others in its source, without file name and position; a second one that is equal
    /// is told apart by its place among them. `stated`: the number that the source gives the attempt; taken when it is free,
    /// else the next free one of its task, model, agent and condition. Errors: Cancelled, those of the sink.
    Result<void> add(Attempt attempt, QByteArrayView identity, RecordPosition position, std::optional<int> stated = std::nullopt);
    Result<void> add(ReportedRate rate, QByteArrayView identity, RecordPosition position);
    /// The same result as a verdict on the run, for pools that have it; nothing for an attempt that is not judged.
    Result<void> addVerdict(const Attempt &attempt, RecordPosition position, const QDateTime &at = {});

private:
    QByteArray hashOf(QByteArrayView identity);
    int numberFor(const Attempt &attempt, std::optional<int> stated);

    RecordSink &m_sink;
    QByteArrayView m_family;
    QString m_folder;
    QHash<QByteArray, int> m_seen; ///< how often an identity has come, by hash
    struct Numbers
    {
        QSet<int> taken;
        int next = 1;
    };
    QHash<QString, Numbers> m_numbers;
};

} // namespace waymark::exchange
