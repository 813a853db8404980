// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lineage/ladderpage.h"

#include <QHash>
#include <QLocale>
#include <QSet>

namespace waymark::lineage {

/// More lanes than these cannot be told apart beside a text; the sentences after them light what supports them all the same.
inline constexpr int mostLanes = 24;

/// A sentence of the focused memory that a step or a sentence of another memory supports.
struct LadderMark
{
    int claim = 0; ///< its number
    double score = 0;

    bool operator==(const LadderMark &) const = default;
};

/// What all parts of a page need to know, found once. Points into the ladder and the options, which must outlive it.
struct LadderPageFacts
{
    LadderPageFacts(const Ladder &ladder, const LadderPageOptions &options);

    const Ladder &ladder;
    const LadderPageOptions &options;
    QLocale locale;
    const Rung *runMemory = nullptr; ///< of type trajectory: the run as a memory, for its abstraction
    const Rung *focus = nullptr;
    QList<const Rung *> panes; ///< beside the run
    QHash<MemoryId, QString> labels; ///< "I"; "I2" where there are several insights
    QHash<int, QList<LadderMark>> ofStep;
    QHash<std::pair<MemoryId, int>, QList<LadderMark>> ofClaim; ///< of the memory's sentence of that number
    QSet<int> supporting; ///< steps that support a sentence of any memory on the page; the others are folded

    bool isSupported(double score) const { return score >= options.supportedFrom; }
    QString figure(double value) const { return locale.toString(value, 'f', 2); }
    QString number(qint64 value) const { return locale.toString(value); }
    int paneWith(MemoryId memory, int claim) const; ///< position in `panes` of the memory, -1 when that sentence of it is not shown
    int laneOf(int claim) const; ///< -1 for one without a lane
    int lanes() const;
};

/// Nothing when there is no evidence beside the claim.
const ClaimEvidence *evidenceAt(const Rung &rung, qsizetype claim);

/// The fields that a pane shows, in reading order: a goal or a task that is its own title is shown once.
QList<MemoryField> shownFields(const Memory &memory);

QString claimLabel(int number); ///< "t" for the title or goal, else the number
QString letterOf(MemoryType type);
QString nameOf(MemoryType type); ///< translated, as a heading
QString nameOf(EvidenceSource source); ///< translated, within a sentence
QString classesOf(QLatin1StringView own, const QList<LadderMark> &marks); ///< "row c1 c3": what lights with which sentence

} // namespace waymark::lineage
