// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/ids.h"

#include <QList>
#include <QString>

namespace waymark {

/// A source record that could not be read.
struct Quarantined
{
    qint64 line = 0; ///< 1-based, 0 when the format has no lines
    qint64 offset = 0; ///< bytes from the start of the file
    QString reason; ///< translated sentence
    QString excerpt; ///< at most 200 bytes of the record, display-safe

    bool operator==(const Quarantined &) const = default;
};

/// What became of one regular file.
struct ImportedFile
{
    QString path; ///< as given
    QString format; ///< name, empty when none fits
    qint64 trajectories = 0; ///< additions
    qint64 memories = 0; ///< additions
    qint64 outcomes = 0; ///< verdicts on runs, additions; those that came with an attempt are counted as attempts
    qint64 unchanged = 0; ///< records that were there already
    qint64 vectors = 0; ///< of memories and texts, added
    QList<Quarantined> quarantined;
    bool recognised = true; ///< false: a file of no known format, passed over
    bool needsDomain = false; ///< its records name no domain
    qint64 evidence = 0; ///< what people said about it, added or renewed
    qint64 attempts = 0; ///< of results, additions
    qint64 rates = 0; ///< of results, additions
    bool needsCondition = false; ///< its attempts or rates do not say how they were made

    /// Verdicts and results, additions.
    qint64 outcomesInAll() const { return outcomes + attempts + rates; }

    bool operator==(const ImportedFile &) const = default;
};

struct ImportReport
{
    QList<ImportedFile> files;
    ChangeId change; ///< invalid when nothing was added, or on a dry run
    bool cancelled = false;

    ImportedFile totals() const;
};

} // namespace waymark
