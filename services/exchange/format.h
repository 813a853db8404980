// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/exchange/record.h"

#include <QIODevice>

namespace waymark::exchange {

/// What `waymark formats` and the import panel say of a format.
struct FormatInfo
{
    QString name; ///< stable id, lower case with dashes: "swe-agent"
    QString title; ///< translated: "SWE-agent trajectory (.traj)"
    bool reads = true;
    bool writes = false;
    QString kind; ///< "trajectories", "memories", "results" or "pool"
};

/// The first bytes of a file, looked at to find its format. Content decides before the name.
struct Sample
{
    QString path; ///< as given; only its name and folders may help to decide, it is never opened
    QByteArray head; ///< up to sampleSize bytes
    qint64 size = 0; ///< of the whole file, -1 when unknown (standard input)

    static constexpr qint64 sampleSize = 1 << 20;

    QString fileName() const; ///< without folders
};

class Neighbours;

/// One file to read. Thread: the import worker.
struct Source
{
    QString path; ///< as given
    QIODevice *device = nullptr; ///< open for reading at its start, not owned; may be sequential (standard input)
    qint64 size = -1; ///< bytes, -1 when unknown
    const Neighbours *neighbours = nullptr; ///< the files beside it, not owned; null when there are none (standard input)

    QString fileName() const;
};

/// One file format. An importer is one file that implements this plus one line in registry.cpp.
/// Stateless; used from any thread.
class Format
{
public:
    virtual ~Format() = default;

    virtual FormatInfo info() const = 0;
    /// Whether the file is of this format. The registry asks in its own order and takes the first yes.
    virtual bool recognises(const Sample &sample) const = 0;
    /// Reads all records as a stream. A record that cannot be read is quarantined and costs only itself. The error is for
    /// what ends the file: unreadable, refused as unsafe, cancelled, or an error of the sink.
    virtual Result<void> read(const Source &source, RecordSink &sink) const = 0;
};

} // namespace waymark::exchange
