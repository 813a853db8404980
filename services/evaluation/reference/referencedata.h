// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"
#include "services/domain/enums.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <array>
#include <optional>

namespace waymark::evaluation {

/// How far a figure of others can be trusted, the firmest first.
enum class Trust : quint8 { Published, ///< printed by the authors
    Secondary, ///< told by readers of the paper
    Digitised, ///< read off the pixels of a picture
    Derived }; ///< computed from what is published

QString name(Trust trust); ///< published, secondary, digitised, derived: never translated
std::optional<Trust> trustFromName(QStringView name);

/// How a table of the paper sums up its columns.
enum class Average : quint8 { Micro, ///< over all tasks pooled
    Macro }; ///< plain mean of the benchmarks

struct ReferenceBenchmark
{
    QString key; ///< as the paper's tables head it, stable: "LiveCodeBenchv6"
    QString name; ///< as it is shown: "LiveCodeBench v6"
    qint64 tasks = 0;

    bool operator==(const ReferenceBenchmark &) const = default;
};

struct ReferenceRow
{
    QString model; ///< of the agent
    QString condition; ///< as the paper calls the row: "MTL (I)"
    QString method; ///< as it is compared: "zero-shot", "insight", "ReasoningBank"
    std::optional<MemoryType> type; ///< of the memories
    QString memoryModel; ///< that made the memories, empty when not told
    std::optional<qint64> memories; ///< in the pool
    QList<std::optional<double>> cells; ///< rates as printed, one a benchmark; none: unknown
    std::optional<double> reported; ///< average as printed
    QList<double> points; ///< change against the first row of the model as printed, in points, one a benchmark; empty: not printed
    std::optional<double> reportedPoints; ///< the same for the average

    bool operator==(const ReferenceRow &) const = default;
};

struct ReferenceTable
{
    QString id; ///< table1 … table5, by the numbers of the project page
    QString from; ///< where it is printed
    Trust trust = Trust::Published;
    QString metric; ///< pass@1, pass@3
    Trust metricTrust = Trust::Published; ///< of the metric: derived where the table does not name it
    int attempts = 1; ///< at each task
    Average average = Average::Macro; ///< what the printed average is
    QList<int> benchmarks; ///< places in ReferenceData::benchmarks
    QList<ReferenceRow> rows;

    bool operator==(const ReferenceTable &) const = default;
};

/// By type, lowest rung first.
using ByType = std::array<double, 4>;

/// Figure 1(D): memories of the same benchmark against those of all others, mean accuracy.
struct InDomainReference
{
    QString from;
    Trust trust = Trust::Digitised;
    double precision = 0; ///< ± of every value
    double zeroShot = 0;
    ByType selfEvolving {};
    ByType transferred {};

    bool operator==(const InDomainReference &) const = default;
};

struct ReferenceCategory
{
    QString id; ///< as the tags of memories have it after "transfer:"
    QString name;
    double percent = 0;

    bool operator==(const ReferenceCategory &) const = default;
};

/// How well embeddings are told apart by the benchmark that they come from.
struct SeparationReference
{
    QString from;
    Trust trust = Trust::Published;
    ByType dbi {}; ///< Davies-Bouldin index, higher = less separated
    ByType lisi {}; ///< effective number of benchmarks in a neighbourhood
    std::optional<double> perplexity; ///< of the LISI, none: not told

    bool operator==(const SeparationReference &) const = default;
};

/// Change of the mean against zero-shot, in points, over the size of the pool.
struct ScalingCurve
{
    QList<double> x; ///< share of the pool, or number of source domains
    QList<double> average;
    QList<QList<double>> points; ///< one list a benchmark

    bool operator==(const ScalingCurve &) const = default;
};

struct ScalingReference
{
    QString from;
    Trust trust = Trust::Digitised;
    QString metric;
    double precision = 0; ///< ± of every value, points
    QList<int> benchmarks; ///< places in ReferenceData::benchmarks
    ScalingCurve poolShare;
    ScalingCurve domains;

    bool operator==(const ScalingReference &) const = default;
};

/// The tables and figures of the paper that the method comes from. What the source does not tell is not filled in.
struct ReferenceData
{
    QString source; ///< name of the paper with its number
    QString page; ///< of the project, an address
    QString benchmarksFrom;
    QList<ReferenceBenchmark> benchmarks;
    QList<ReferenceTable> tables;
    InDomainReference inDomain;
    QString categoriesFrom;
    Trust categoriesTrust = Trust::Published;
    QList<ReferenceCategory> categories; ///< most frequent first
    SeparationReference separation;
    ScalingReference scaling;

    /// Nothing for an id that is none.
    const ReferenceTable *table(QStringView id) const;

    bool operator==(const ReferenceData &) const = default;
};

/// As of the resource; what it must hold is all above. Errors: Parse, naming the place in the document.
Result<ReferenceData> readReferenceData(const QByteArray &json);

/// That of this version. Errors: those of readReferenceData(), NotFound.
Result<ReferenceData> referenceData();

} // namespace waymark::evaluation
