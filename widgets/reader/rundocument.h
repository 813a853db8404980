// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/text/stepoutline.h"
#include "widgets/common/textpart.h"

#include <QList>

#include <functional>

namespace waymark::widgets {

/// A run made ready for reading: its outline, and for each row of it the parts that the view shows. Built off the GUI thread:
/// outputs of megabytes go through the terminal reading.
struct RunDocument
{
    Trajectory run;
    QList<Trajectory> subRuns;
    QList<text::OutlineStep> outline;
    QList<QList<TextPart>> parts; ///< by row of the outline
    bool asRecorded = false;

    const Trajectory &runOf(const text::OutlineStep &row) const { return row.run == 0 ? run : subRuns.at(row.run - 1); }
    /// A row as plain text: thought, text, commands and outputs as they are stored.
    QString plainText(int row) const;
};

/// With `asRecorded` outputs are shown as they are stored, else as a terminal would show them at their end; where something
/// was written over, a caption says how much.
RunDocument buildRunDocument(const Trajectory &run, const QList<Trajectory> &subRuns, bool asRecorded);

/// Rows that are folded into one: runs of at least two unimportant steps of one level.
struct FoldGroup
{
    int first = 0;
    int last = 0; ///< inclusive
};
QList<FoldGroup> foldGroups(const QList<text::OutlineStep> &outline);

/// Where a piece of text was found.
struct RunHit
{
    int row = 0;
    int part = 0; ///< of the row
    qsizetype start = 0;
    qsizetype end = 0;
};
/// Plain text, whatever its case, in reading order; at most `limit`. Checks `cancelled` between parts.
QList<RunHit> findInRun(const QList<QList<TextPart>> &parts, const QString &text, qsizetype limit, const std::function<bool()> &cancelled);

} // namespace waymark::widgets
