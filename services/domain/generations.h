// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memorydetails.h"

namespace waymark {

/// A state of a memory's texts that another can be compared with.
struct Generation
{
    enum class Kind : quint8 { Revision, ///< the memory itself, earlier
        Related, ///< a memory that a relation names
        Sibling }; ///< another one of the same type of the same run

    Kind kind = Kind::Revision;
    MemoryId memory;
    RelationKind relation = RelationKind::DerivedFrom; ///< with Related: what the memory is to it
    bool isReversed = false; ///< with Related: what it is to the memory
    QString replacedBy; ///< with Revision: the change that put another text in its place
    QString author; ///< with Revision: who made that change
    QDateTime at; ///< UTC, with Revision: until when it stood
    QString title;
    QString description;
    QString content;

    bool operator==(const Generation &) const = default;
};

/// What the memory said before, newest first, as far as its history goes: only states whose texts differ from the next one.
QList<Generation> earlierRevisions(const MemoryDetails &details);

} // namespace waymark
