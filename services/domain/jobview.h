// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/finding.h"
#include "services/domain/job.h"
#include "services/domain/jobestimate.h"
#include "services/domain/llmcall.h"
#include "services/domain/memory.h"
#include "services/domain/proposal.h"

#include <QDate>
#include <QMetaType>
#include <QStringList>

#include <chrono>
#include <optional>

namespace waymark {

// What the window shows of jobs, and what it asks for. Money is in nano-units of the person's currency everywhere.

/// A job as lists show it.
struct JobRow
{
    Job job;
    QString endpointName; ///< what the person calls it; empty when it is gone from the settings
    QString model;
    QString promptVersion; ///< of the newest call; empty before the first
    CallTotals totals;
    qint64 stored = 0; ///< items that are done and were answered from the ledger alone
    bool isPriced = false; ///< the model has a price: what it costs is known
    std::optional<qint64> capNano; ///< of the job's own budget
    std::optional<qint64> estimateNano; ///< likely cost of all items, as it was estimated
    qint64 proposals = 0;
    qint64 openProposals = 0;
    bool isRecorded = false; ///< recorded answers serve it: nothing is sent and nothing paid

    bool operator==(const JobRow &) const = default;
};

/// An item of a job as the table shows it.
struct JobItemRow
{
    JobItem item;
    QString title; ///< of the memory, the run or the task, as it is stored
    std::optional<MemoryType> type; ///< of the memory that it is about, or that is made
    qint64 calls = 0;
    bool isStored = false; ///< all its calls were answered from the ledger
    CallUsage usage;
    std::optional<qint64> costNano; ///< none without a price, or before any call
    std::optional<std::chrono::milliseconds> latency; ///< of its calls together; none before the end
    std::optional<ProposalState> proposal; ///< of the newest
    bool isRecorded = false; ///< a recorded answer served it, or will: nothing is sent and nothing paid

    bool operator==(const JobItemRow &) const = default;
};

/// A call of an item with what was said.
struct JobCall
{
    ItemCall call;
    QString endpointName;
    QString requestId; ///< as the server calls it; may be empty
    CallTexts texts;

    bool operator==(const JobCall &) const = default;
};

/// Everything about one item.
struct JobItemDetails
{
    JobItemRow row;
    QList<Proposal> proposals; ///< oldest first; mostly one
    QList<JobCall> calls; ///< in their order
    std::optional<Memory> target; ///< as it is stored now
    std::optional<Memory> other; ///< of a pair
    QString runTitle; ///< of the run that it is about; empty without one
    QList<Finding> findings; ///< that stand in the target now
    std::optional<double> abstractionBefore; ///< share, 0..1; none where there is no run
    std::optional<double> abstractionAfter;

    bool operator==(const JobItemDetails &) const = default;
};

/// What was spent in a month (UTC).
struct Spending
{
    QDate month; ///< its first day
    CallTotals totals;
    std::optional<qint64> poolCap; ///< of all that the pool ever spends
    qint64 poolSpent = 0; ///< under that cap
    qint64 savedNano = 0; ///< what answers from the ledger would have cost
    qint64 savedCalls = 0;

    bool operator==(const Spending &) const = default;
};

/// Whom one can ask, for choices.
struct EndpointChoice
{
    QString id;
    QString name;
    QStringList models; ///< those that are known; others can be typed
    QString model; ///< the usual one
    bool isRecorded = false; ///< answers that come with the sample pool: nothing is sent and nothing paid
    QString problem; ///< a sentence, when it cannot be used now; empty else

    bool operator==(const EndpointChoice &) const = default;
};

/// A job that is to be begun.
struct JobRequest
{
    JobKind kind = JobKind::Generate;
    QList<MemoryId> memories; ///< what it is about, or stands for its run
    QList<MemoryType> types; ///< Generate, Plan: what is wanted, lowest rung first; empty = all that are missing
    QString endpoint; ///< id
    QString model;
    int votes = 1; ///< Judge: 1 or 3
    bool forceAnew = false; ///< stored answers are not taken
    std::optional<qint64> capNano;

    bool operator==(const JobRequest &) const = default;
};

/// How the services of the pool are.
struct ServiceState
{
    enum class Kind : quint8 { Offline, ///< nothing is configured, or nothing was asked
        Online,
        Recorded, ///< recorded answers serve
        Waiting, ///< the server asked to wait, or did not answer: tried again at `until`
        Stopped, ///< until the person changes the settings or tries again
        Elsewhere }; ///< another process serves this pool

    Kind kind = Kind::Offline;
    QString endpoint; ///< its name
    QString why; ///< a sentence; may be empty
    QDateTime until; ///< UTC

    bool operator==(const ServiceState &) const = default;
};

} // namespace waymark

Q_DECLARE_METATYPE(waymark::JobRequest)
Q_DECLARE_METATYPE(waymark::ServiceState)
