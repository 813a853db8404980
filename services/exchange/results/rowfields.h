// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/columnmapping.h"
#include "services/domain/evaluation.h"

#include <QDateTime>

#include <optional>

namespace waymark::exchange {

/// What the cells of one row say, on their way to an attempt or a rate.
class RowFields
{
public:
    /// A blank cell says nothing. The first cell that is not what its field needs is remembered as the problem.
    /// `column`: its name, for the sentence.
    void set(ResultField field, const QString &cell, const QString &column, double factor = 1);

    /// A translated sentence that names the column and the cell; empty while all are well.
    QString problem() const { return m_problem; }

    /// Nothing when the row names no task, or a cell is wrong: problem() says it. One that is neither judged nor scored is kept.
    std::optional<Attempt> attempt();
    /// Nothing when the row has no value, or a cell is wrong.
    std::optional<ReportedRate> rate();
    /// The number that the row gives the attempt.
    std::optional<int> attemptNumber() const { return m_attemptNumber; }

private:
    void setText(ResultField field, const QString &text);
    void setCount(ResultField field, const QString &cell, const QString &column);
    void setNumber(ResultField field, double number);
    void setTime(ResultField field, const QString &cell, const QString &column);
    void setMemories(const QString &cell, const QString &column);
    void complain(const QString &sentence, const QString &column, const QString &cell);
    void finish();

    Attempt m_attempt;
    ReportedRate m_rate; ///< what a rate has and an attempt has not
    std::optional<int> m_attemptNumber;
    QString m_valueText;
    QDateTime m_startedAt;
    QDateTime m_endedAt;
    QString m_problem;
};

/// The model that the name of a leaderboard's submission ends in, DATE_AGENT_MODEL; empty for other names.
///   "20250825_some-agent_claude-4-sonnet" -> "claude-4-sonnet"
QString modelOfSubmission(const QString &name);

/// The attempt that a trial's name tells: "reshard.3-of-5" -> 3, "reshard.3-of-5.nightly" -> 3.
std::optional<int> attemptOfTrialName(QStringView name);

} // namespace waymark::exchange
