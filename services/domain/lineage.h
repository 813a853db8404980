// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/finding.h"
#include "services/domain/memory.h"
#include "services/domain/trajectory.h"

#include <QMetaType>

#include <array>
#include <optional>

namespace waymark {

/// From here on a claim counts as supported, unless the preference says otherwise (design: ui.md, measures shown).
inline constexpr double supportedFrom = 0.50;

/// How an alignment came about.
enum class EvidenceSource : quint8 { Words,
    Embedding,
    Model,
    Human };

QString name(EvidenceSource value); ///< words, embedding, model, human
std::optional<EvidenceSource> evidenceSourceFromName(QStringView name);

/// What evidence is asked for: the title of a memory, a sentence of it, or a command of a workflow.
struct Claim
{
    MemoryField field = MemoryField::Content;
    qsizetype start = 0; ///< UTF-16 units of the field's text, end exclusive
    qsizetype end = 0;
    QString text;
    bool isCommand = false;
    int number = 0; ///< 0 = the title; the others from 1, in reading order

    bool operator==(const Claim &) const = default;
};

/// A step of the run that supports a claim.
struct StepSupport
{
    int step = 0; ///< from 1
    double score = 0; ///< 0..1
    EvidenceSource source = EvidenceSource::Words;

    bool operator==(const StepSupport &) const = default;
};

/// A claim of another memory of the run that says the same.
struct SiblingSupport
{
    MemoryId memory;
    int claim = 0; ///< its number there
    double score = 0; ///< 0..1

    bool operator==(const SiblingSupport &) const = default;
};

/// A person's word on whether a step supports a sentence. Kept with the sentence's own words, so that it outlives edits around it.
struct EvidenceRuling
{
    QString uuid;
    QString memory; ///< uuid
    QString sentence; ///< as it stood
    int step = 0; ///< from 1; 0: the run as a whole, so that `supports` false says that no step does
    bool supports = true;
    std::optional<double> score; ///< what had been computed when the person spoke
    QString author;
    QDateTime at; ///< UTC

    bool operator==(const EvidenceRuling &) const = default;
};

/// A step that supports a sentence and "no step supports it" cannot both hold. Of one sentence of one memory.
bool ruleEachOtherOut(const EvidenceRuling &a, const EvidenceRuling &b);

/// What is known of one claim.
struct ClaimEvidence
{
    double support = 0; ///< 0..1
    QList<StepSupport> steps; ///< that support it, best first
    int nearestStep = 0; ///< the best one even when it does not; 0 without any
    EvidenceSource source = EvidenceSource::Words;
    QList<SiblingSupport> siblings; ///< by memory, then best first
    QString checkedBy; ///< who spoke of it last; empty: nobody
    QDateTime checkedAt; ///< UTC

    bool operator==(const ClaimEvidence &) const = default;
};

/// How far a text is from its run (design: ui.md, measures shown). Words are counted as a reader counts them: a path is one.
struct Abstraction
{
    int words = 0;
    int tied = 0; ///< of them particulars of the run
    int commandWords = 0; ///< of all words those inside commands
    int particulars = 0; ///< different particulars of the run that occur in the text
    int particularsOfRun = 0; ///< that there are
    int taskRank = 0; ///< of the task it was made from, when all tasks of the pool are ranked by this text; 0: not asked
    int tasks = 0; ///< that were ranked

    /// Share of the words that are not tied to the run, 0..1; 1 for a text without words.
    double share() const { return words > 0 ? double(words - tied) / words : 1.0; }
    double commandDensity() const { return words > 0 ? double(commandWords) / words : 0.0; }
    double surviving() const { return particularsOfRun > 0 ? double(particulars) / particularsOfRun : 0.0; }

    bool operator==(const Abstraction &) const = default;
};

/// One memory of a run with what is known of its text.
struct Rung
{
    Memory memory;
    QList<Claim> claims; ///< in reading order; none for a trajectory, which is the run itself
    QList<ClaimEvidence> evidence; ///< beside the claims
    Abstraction abstraction;
    QList<Finding> findings; ///< suppressed ones included

    bool operator==(const Rung &) const = default;
};

/// One time that a memory of the run was retrieved.
struct RunRetrieval
{
    QDateTime at; ///< UTC; invalid for a saved query
    QString author;
    QString asked; ///< name of the saved query, or the beginning of the task
    MemoryId memory;
    int rank = 0; ///< from 1
    double score = 0;

    bool operator==(const RunRetrieval &) const = default;
};

/// A run in a list of runs.
struct RunRow
{
    QString uuid;
    QString title; ///< what the run is called: see runTitle()
    QString domain;
    QString agent;
    QString model;
    Outcome outcome; ///< the best-ranked verdict
    bool isDisputed = false; ///< see isDisputed()
    qint64 steps = 0;
    std::array<int, 4> memories {}; ///< by MemoryType, retired ones left out

    bool operator==(const RunRow &) const = default;
};

/// A run with everything that was made from it.
struct Ladder
{
    Trajectory run; ///< with its steps
    QList<Trajectory> subRuns; ///< of its sub-agents
    QList<Rung> rungs; ///< by type, then oldest first; retired ones at the end of their type
    QList<RunRetrieval> retrievals; ///< saved queries first, then newest first

    bool operator==(const Ladder &) const = default;
};

} // namespace waymark

Q_DECLARE_METATYPE(waymark::Ladder)
