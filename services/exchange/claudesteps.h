// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/trajectory.h"
#include "services/exchange/claudechain.h"

#include <QHash>
#include <QJsonArray>

namespace waymark::exchange {

/// Makes the steps of a run out of the lines of a session: the lines of one answer become one step, results join the step
/// that called, meta lines are dropped, usage is counted once an answer, and lines of other types are kept in raw.
class ClaudeSteps
{
public:
    void add(const ClaudeEntry &entry);

    /// Sets steps, model, started, task text, tokens, cost and raw.
    void finish(Trajectory &run);

private:
    void addAnswer(const ClaudeEntry &entry);
    void addUser(const ClaudeEntry &entry);
    void addSystem(const ClaudeEntry &entry);
    void addOther(const ClaudeEntry &entry);
    void addBareCall(const ClaudeEntry &entry);
    void addBareResult(const ClaudeEntry &entry);
    void addAnswerBlock(qsizetype step, const QJsonValue &block);
    void addResult(const QJsonObject &block, const QJsonValue &structured);
    void addUsage(qsizetype step, const ClaudeEntry &entry);
    void notePrompt(const QString &text, const ClaudeEntry &entry);
    qsizetype answerStep(const ClaudeEntry &entry);
    qsizetype newStep(StepRole role, const ClaudeEntry &entry);
    qsizetype lastAgentStep() const;

    struct Usage
    {
        double tokens = 0;
        double costUsd = 0;
    };

    QList<Step> m_steps;
    QHash<QString, qsizetype> m_stepOfAnswer; ///< by message id
    QHash<QString, qsizetype> m_stepOfCall; ///< by call id
    QHash<QString, Usage> m_usage; ///< by message id and request id
    bool m_hasUsage = false;
    bool m_hasCost = false;
    QString m_model;
    QString m_task;
    QString m_command; ///< a slash command without arguments: the task only when nothing else is said
    QJsonObject m_raw;
    QJsonArray m_otherLines;
    QJsonObject m_countedLines; ///< lines that repeat what others say, by type
};

/// The prompt of a slash command as it was typed; other prompts as they are.
///   "<command-name>/fix</command-name>…<command-args>the bug</command-args>" -> "/fix the bug"
QString claudePrompt(const QString &text);

} // namespace waymark::exchange
