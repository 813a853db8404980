// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace waymark {

/// What a column of a table of results says.
enum class ResultField : quint8 { Ignored,
    Task,
    Benchmark,
    Model,
    Agent,
    Condition,
    MemoryType,
    SourcePool,
    MemoryModel,
    PoolSize,
    Attempt,
    Passed,
    Score,
    Metric,
    InputTokens,
    OutputTokens,
    Cost,
    Seconds,
    StartedAt, ///< with EndedAt: the seconds between them, where no column has the seconds
    EndedAt,
    Steps,
    Failure,
    Run,
    Query,
    Memories,
    Value, ///< of a reported rate
    Solved,
    Tasks,
    Date,
    Text, ///< of a reported rate, as it stands in the source
    Spread }; ///< a column that is itself a model, metric or condition: each of its cells is a result of its own

/// What a row of the table is.
enum class ResultRows : quint8 { OfAttempts,
    OfRates };

/// One column and what it says.
struct ColumnUse
{
    QString column; ///< as the header has it; of JSON lines the key, "a.b" for the key b in the object a
    ResultField field = ResultField::Ignored;
    double factor = 1; ///< of numbers: 0.001 where a column in milliseconds says seconds

    bool operator==(const ColumnUse &) const = default;
};

/// How a table of results is read. Proposed by exchange, corrected by a person, applied to every row.
struct ColumnMapping
{
    ResultRows rows = ResultRows::OfAttempts;
    QList<ColumnUse> columns; ///< in the order of the table; a column that is in none is ignored
    ResultField spreadHeader = ResultField::Ignored; ///< what the name of a Spread column says: Model, Metric, Condition, Value …
    ResultField spreadCell = ResultField::Ignored; ///< what its cells say: Score, Passed, Value, Model
    QMap<ResultField, QString> constants; ///< for every row, where no column says it

    /// Whether some column, the spread ones or a constant says that.
    bool says(ResultField field) const;
    /// The fields that are still needed before the table can be read, best first; empty when it can. An attempt needs its task and
    /// Passed or Score, a rate its Value: of alternatives the first is named.
    QList<ResultField> missing() const;

    bool operator==(const ColumnMapping &) const = default;
};

/// The beginning of a table, for the preview and the proposal.
struct TableSample
{
    QStringList header;
    QList<QStringList> rows; ///< each as long as the header

    bool operator==(const TableSample &) const = default;
};

/// The stable names, which are also the documented names of columns: task, benchmark, …, input_tokens, cost_usd, ignored, spread.
QString name(ResultField field);
std::optional<ResultField> resultFieldFromName(QStringView name);
/// All fields in their order, for lists to choose from.
QList<ResultField> resultFields();

} // namespace waymark
