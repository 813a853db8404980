// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/ids.h"
#include "services/domain/enums.h"
#include "services/domain/llmcall.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace waymark {

enum class JobKind : quint8 { Judge,
    Generate,
    Generalise,
    Adjudicate,
    Plan,
    Categorise,
    Reidentify,
    Embed };

enum class JobState : quint8 { Queued,
    Running,
    Pausing, ///< what is in flight finishes
    Paused, ///< until somebody resumes it
    Done, ///< every item is done, failed or cancelled
    Failed, ///< ended without a single item done
    Cancelled };

enum class ItemState : quint8 { Queued,
    Running,
    Done,
    Failed,
    Cancelled };

/// What an item is about.
enum class TargetKind : quint8 { Trajectory,
    Memory,
    Pair, ///< two memories
    Text }; ///< a task that is given as text

QString name(JobKind value); ///< judge, generate, generalise, adjudicate, plan, categorise, reidentify, embed
QString name(JobState value); ///< queued, running, pausing, paused, done, failed, cancelled
QString name(ItemState value); ///< queued, running, done, failed, cancelled
QString name(TargetKind value); ///< trajectory, memory, pair, text
std::optional<JobKind> jobKindFromName(QStringView name);
std::optional<JobState> jobStateFromName(QStringView name);
std::optional<ItemState> itemStateFromName(QStringView name);
std::optional<TargetKind> targetKindFromName(QStringView name);

/// Nothing more happens to a job in such a state unless somebody asks for it.
bool isOver(JobState state);

/// Items by state.
struct JobCounts
{
    qint64 queued = 0;
    qint64 running = 0;
    qint64 done = 0;
    qint64 failed = 0;
    qint64 cancelled = 0;

    qint64 total() const { return queued + running + done + failed + cancelled; }
    qint64 left() const { return queued + running; }
    bool operator==(const JobCounts &) const = default;
};

/// Work that a background service does item by item, and goes on with after a crash.
struct Job
{
    JobId id;
    QString uuid; ///< calls and budgets name it
    JobKind kind = JobKind::Generate;
    QJsonObject settings; ///< endpoint (its id), model, types, votes …; never a key
    JobState state = JobState::Queued;
    QString author;
    ChangeTool tool = ChangeTool::Window; ///< who began it
    QDateTime created; ///< UTC
    QDateTime started; ///< UTC, invalid before
    QDateTime ended; ///< UTC, invalid while it is not over
    JobCounts counts;
    QString note; ///< a translated sentence: why it is paused or has failed; empty when there is nothing to say

    bool operator==(const Job &) const = default;
};

/// One unit of a job.
struct JobItem
{
    JobItemId id;
    JobId job;
    qint64 position = 0; ///< from 0, order of the job
    TargetKind kind = TargetKind::Trajectory;
    QString target; ///< uuid of the run or memory, or the text itself
    QString other; ///< with Pair the uuid of the second memory
    QString part; ///< what of several things is to be made of it: the name of a memory type; empty when there is only one
    ItemState state = ItemState::Queued;
    int attempts = 0; ///< how often it was begun
    QString errorCode; ///< see llm::llmCodeName() and errorCodeName(); empty without an error
    QString error; ///< the sentence that says why it failed
    QJsonObject result; ///< what came of it besides proposals: a guess, a plan; empty when nothing
    QDateTime notBefore; ///< UTC: a server asked to wait until then; invalid = at once
    QDateTime started; ///< UTC, of the newest attempt
    QDateTime ended; ///< UTC

    bool operator==(const JobItem &) const = default;
};

/// A call that an item took, in the order in which it took them.
struct ItemCall
{
    LlmCall call;
    bool stored = false; ///< answered from the ledger, for nothing

    bool operator==(const ItemCall &) const = default;
};

} // namespace waymark
