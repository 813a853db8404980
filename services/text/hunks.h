// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/text/span.h"

#include <QString>

namespace waymark::text {

/// What a hunk never cuts.
enum class DiffLevel : quint8 {
    Line,
    Sentence,
    Word
};

/// A place where two texts differ, in UTF-16 units of each. Either may be empty, never both.
struct Hunk
{
    Span before;
    Span after;

    bool operator==(const Hunk &) const = default;
};

/// Two texts and where they differ: ascending, and between two hunks is always something that both texts have.
struct HunkDiff
{
    QString before;
    QString after;
    QList<Hunk> hunks;

    bool operator==(const HunkDiff &) const = default;
};

/// Each level looks only inside the hunks of the level above it, so that a hunk of words lies in one of sentences, and that
/// in one of lines: what was taken at one level can be shown at another. Bounded as wordDiff() is.
///   "Open the file. Read it." -> "Open a file. Read it.", Sentence: "Open the file. " -> "Open a file. "
///                                                         Word: "the" -> "a"
HunkDiff hunkDiff(const QString &before, const QString &after, DiffLevel level);

/// The text in which the hunks with taken[i] read as after and the others as before. What `taken` does not reach is left.
QString applied(const HunkDiff &diff, const QList<bool> &taken);

} // namespace waymark::text
