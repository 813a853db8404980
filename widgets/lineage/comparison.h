// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace waymark::widgets {

/// A field of a memory in two states.
struct ComparedField
{
    QString name; ///< as name(MemoryField) says it: "title", "description", "content", …
    QString caption; ///< translated
    QString before;
    QString after;
    bool commands = false; ///< monospace

    bool operator==(const ComparedField &) const = default;
};

/// Two states of a memory that are looked at side by side: two revisions, or what is stored and what is proposed.
struct Comparison
{
    QString beforeTitle; ///< "Revision 3"
    QString afterTitle; ///< "Proposed generalisation, by rule"
    QString note; ///< a sentence; may be empty
    QList<ComparedField> fields; ///< in reading order
    bool editable = false; ///< differences can be taken or left, and the text at the right be edited

    bool operator==(const Comparison &) const = default;
};

} // namespace waymark::widgets
