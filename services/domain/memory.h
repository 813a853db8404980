// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/ids.h"
#include "services/domain/enums.h"
#include "services/domain/outcome.h"
#include "services/domain/validity.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace waymark {

/// One entry of the pool at its current revision.
struct Memory
{
    MemoryId id;
    QString uuid; ///< travels between pools
    MemoryType type = MemoryType::Insight;
    QString domain; ///< name of the domain, never empty in the pool
    QString task; ///< external id of the task inside its domain, empty when unknown
    QString taskText; ///< the problem statement, empty when unknown
    QString trajectory; ///< uuid of the trajectory it came from, empty when none

    /// Filled for every type from the payload (see payload.h), so that lists and search are uniform.
    QString title;
    QString description;
    QString content;
    /// The typed payload, paper section c.1:
    ///   trajectory {task, steps:[{command, result}]}, workflow {goal, workflow:[command]},
    ///   summary {task_summary, experience_summary}, insight {title, description, content}
    QJsonObject payload;
    QByteArray raw; ///< the source record's bytes, empty when made here
    QString keyText; ///< what is embedded: task (T), goal (W), task_summary (S), title (I)

    Outcome outcome; ///< the outcome under which it was made
    QString generatorModel;
    QString promptVersion;
    QStringList tags; ///< sorted, without duplicates
    QString appliesWhen;
    QString notWhen;

    std::optional<QDate> validFrom;
    std::optional<QDate> validUntil;
    std::optional<QDate> nextReview;
    QDateTime recordedAt; ///< UTC, when the pool learned it
    std::optional<QDateTime> retiredAt;
    QString supersededBy; ///< uuid of the memory that stands in its place, empty when none

    ReviewStatus review = ReviewStatus::Unreviewed;
    qint64 revision = 1; ///< grows with every change, also with undo
    QDateTime changedAt; ///< UTC
    QByteArray sourceHash; ///< identity of the source record; unique, never changes, empty only before storing

    bool operator==(const Memory &) const = default;

    ValiditySpan validitySpan() const { return { validFrom, validUntil, !supersededBy.isEmpty() }; }
};

} // namespace waymark
