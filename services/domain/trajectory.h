// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/ids.h"
#include "services/domain/enums.h"
#include "services/domain/outcome.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace waymark {

enum class StepRole : quint8 { System, User, Agent, Tool };

QString name(StepRole value); ///< system, user, agent, tool
std::optional<StepRole> stepRoleFromName(QStringView name);

struct ToolCall
{
    QString id;
    QString name; ///< tool or function, "bash" for plain shell commands
    QJsonValue args; ///< an object, or a string for a bare command

    bool operator==(const ToolCall &) const = default;
};

struct ToolResult
{
    QString callId; ///< empty when the source does not link them
    QString text;
    bool isError = false;

    bool operator==(const ToolResult &) const = default;
};

/// One step of a run (formats.md 4.0): what was thought, said, called and observed.
struct Step
{
    StepRole role = StepRole::Agent;
    QDateTime at; ///< UTC, invalid when the source has none
    QString thought;
    QString text;
    QList<ToolCall> calls;
    QList<ToolResult> results;
    QJsonObject metrics;
    QString subRun; ///< runId of the sub-agent's run that this step started, empty when none
    QJsonObject raw; ///< source fields that fit nowhere else

    bool operator==(const Step &) const = default;
};

/// One run of an agent on a task.
struct Trajectory
{
    TrajectoryId id;
    QString uuid;
    QString domain;
    QString task; ///< external id
    QString taskText;
    QString agent;
    QString model;
    QString sourceFormat; ///< name of the format that read it
    QString sourceFile; ///< file name without its folder
    QByteArray sourceHash;
    QDateTime started; ///< UTC, invalid when unknown
    QString exitReason;
    std::optional<qint64> tokens;
    std::optional<double> costUsd;
    QString runId; ///< the source's own id of the run (session id, instance id), empty when none
    QString parentRun; ///< runId of the run that started it as a sub-agent, empty when none
    QJsonObject raw; ///< source fields of the run that fit nowhere else
    QList<Step> steps;
    QList<Verdict> verdicts;

    bool operator==(const Trajectory &) const = default;
};

/// The JSON form in which steps are stored and exported, and back. Keys: role, at, thought, text, calls, results, metrics,
/// sub_run, raw; empty ones are left out.
QJsonArray stepsToJson(const QList<Step> &steps);
QList<Step> stepsFromJson(const QJsonArray &array);

} // namespace waymark
