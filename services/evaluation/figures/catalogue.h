// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/transfermeasures.h"
#include "services/evaluation/comparison/comparison.h"
#include "services/evaluation/reference/referencedata.h"

#include <memory>

namespace waymark::evaluation {

/// Results that are looked at together: a published table, the published figures, or evaluations of a pool.
struct ResultSet
{
    QString id; ///< stable: "table1" … "table5", "figures"; of own sets as the caller gives it
    QString name; ///< as it is shown: "Published Table 1", "Own runs, October"
    QString details; ///< "6 benchmarks, 491 tasks, rates"
    QString source; ///< as captions say it
    std::shared_ptr<const ResultIndex> index; ///< none: only figures
    bool isPublished = false;
};

/// Of the reference data: its tables, then its figures.
QList<ResultSet> publishedSets(const ReferenceData &data);
/// Of evaluations. `attempts` and `rates` are read only here.
ResultSet ownSet(const QString &id, const QString &name, std::span<const Attempt> attempts, std::span<const ReportedRate> rates);

/// What can be shown of a set.
struct FigureChoice
{
    QString id; ///< as Figure::id of the main one
    QString title; ///< short, for a list

    bool operator==(const FigureChoice &) const = default;
};
QList<FigureChoice> figuresOf(const ResultSet &set);

struct FigureRequest
{
    QString id; ///< of a FigureChoice
    int subject = 0; ///< of the set's index
    QString metric; ///< the subject's first when it is empty or nothing is known of it
    QList<int> conditions; ///< as ComparisonChoice; for figures of conditions
};

/// The figure, followed by those that are looked at beside it: "types" has the differences of the averages, "dbi" has LISI. Nothing for an
/// id that the set does not offer; a figure without series and table, whose caption says why, where nothing can be measured. `own` may be null: then nothing stands beside the paper's figures of transfer.
QList<Figure> figuresFor(const ResultSet &set, const FigureRequest &request, const ReferenceData &data, const TransferMeasures *own);

/// The metric that a request means.
QString metricFor(const ResultIndex &index, const FigureRequest &request);

} // namespace waymark::evaluation
