// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/ids.h"
#include "services/domain/outcome.h"

#include <QList>
#include <QString>

namespace waymark {

/// What a judge says against what was verified; positive = pass.
struct Confusion
{
    qint64 tp = 0; ///< both say pass
    qint64 fp = 0; ///< the judge alone says pass
    qint64 fn = 0; ///< the judge alone says fail
    qint64 tn = 0; ///< both say fail

    qint64 n() const { return tp + fp + fn + tn; }
    double accuracy() const { return n() == 0 ? 0 : double(tp + tn) / double(n()); } ///< 0..1; 0 when n is 0

    bool operator==(const Confusion &) const = default;
};

/// One run that was judged and verified.
struct JudgedCase
{
    QString id; ///< uuid of the run in the pool; of a file the case's name, or its place from 1 on when it names none
    QString source; ///< the file as it was given; empty for the pool
    bool judged = false; ///< passed, as the judge says
    bool verified = false; ///< passed, in truth
    OutcomeSource verifiedBy = OutcomeSource::GroundTruth; ///< or a person
    QString judge; ///< the judge's model, empty when not told
    QString domain; ///< of the run; empty for a file
    QString title; ///< what the run is called; empty for a file

    bool operator==(const JudgedCase &) const = default;
};

/// A memory that was made under another outcome than was verified since: its text may praise what failed, or the reverse.
struct MislabelledMemory
{
    MemoryId id;
    QString uuid;
    MemoryType type = MemoryType::Insight;
    QString title;
    QString domain;
    QString trajectory; ///< uuid
    Outcome stored; ///< that it was made under
    Outcome verified;

    bool operator==(const MislabelledMemory &) const = default;
};

/// A judge held against verified outcomes.
struct JudgeAudit
{
    Confusion confusion;
    double kappa = 0; ///< Cohen's; 0 where it is not defined
    QList<JudgedCase> contradicting; ///< where the judge is wrong, in the order of the source
    QList<MislabelledMemory> mislabelled; ///< of the pool, retired ones left out; empty for files

    bool operator==(const JudgeAudit &) const = default;
};

} // namespace waymark
