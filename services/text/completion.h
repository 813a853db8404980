// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace waymark::text {

/// The names that occur in the pool; given by the caller, best first.
struct CompletionWords
{
    QStringList domains;
    QStringList tasks;
    QStringList agents;
    QStringList models;
    QStringList tags;
    QStringList findings; ///< rule ids
};

/// One proposal: `text` takes the place of `replaceLength` UTF-16 units from `replaceFrom` on.
struct Completion
{
    QString text;
    QString detail; ///< translated, one line; may be empty
    int replaceFrom = 0;
    int replaceLength = 0;

    bool operator==(const Completion &) const = default;
};

/// At most this many proposals are made.
inline constexpr int maxCompletions = 50;

/// Proposals for the place of the cursor, the likeliest first; names that begin as typed stand before names that contain
/// what is typed.
///   "ty|"          -> type:
///   "type:s,in|"   -> insight in place of "in"
///   "domain:swe|"  -> "SWE-bench Verified" with quotes, because it has a blank
///   "\"a phrase|"  -> nothing
QList<Completion> complete(QStringView text, int cursor, const CompletionWords &words);

} // namespace waymark::text
