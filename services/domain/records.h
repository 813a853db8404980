// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/ids.h"
#include "services/domain/enums.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace waymark {

struct Domain
{
    QString uuid;
    QString name;
    DomainKind kind = DomainKind::Benchmark;
    QString description;

    bool operator==(const Domain &) const = default;
};

struct Task
{
    QString uuid;
    QString domain;
    QString externalId;
    QString text;

    bool operator==(const Task &) const = default;
};

struct SavedSearch
{
    QString uuid;
    QString name;
    QString query;
    int position = 0;

    bool operator==(const SavedSearch &) const = default;
};

/// One reviewer's word on one revision of a memory; several reviewers may decide on the same one.
struct Decision
{
    QString uuid;
    QString memory; ///< uuid
    qint64 revision = 0;
    QString reviewer;
    ReviewStatus status = ReviewStatus::Unreviewed;
    QString reason;
    std::optional<double> seconds; ///< time spent on the card
    QDateTime at; ///< UTC

    bool operator==(const Decision &) const = default;
};

/// Symmetrical kinds are stored once, with a < b.
struct Relation
{
    QString uuid;
    QString a; ///< uuid of a memory
    QString b;
    RelationKind kind = RelationKind::DuplicateOf;
    std::optional<double> score;
    QString source; ///< rule, judge, human
    QString context; ///< the condition under which it holds
    QString author;
    QDateTime at; ///< UTC

    bool operator==(const Relation &) const = default;
};

} // namespace waymark
