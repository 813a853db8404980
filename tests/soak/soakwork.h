// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/jobs/jobsettings.h"
#include "services/llm/endpoint.h"
#include "services/llm/price.h"
#include "services/storage/jobstore.h"
#include "tests/support/curationpool.h"
#include "tests/support/services.h"

namespace waymark::test {

/// What a soak works on: runs that are judged by three votes each, and of which the three types are generated that need a model.
inline constexpr int questionsOfRun = 6;

/// Stands in the request for a run, and in nothing else.
inline QString soakMark(int run)
{
    return QStringLiteral("soak-run-%1.").arg(run, 5, 10, QLatin1Char('0'));
}

inline llm::Endpoint soakEndpoint(const QString &address)
{
    llm::Endpoint endpoint;
    endpoint.id = QStringLiteral("soak");
    endpoint.base = QUrl(address);
    endpoint.keySource = llm::KeySource::Environment;
    endpoint.keyName = QStringLiteral("WAYMARK_SOAK_KEY");
    endpoint.limits.concurrent = 8;
    // Silence is one of the faults, and is waited for in true time. A server that is merely slow costs nothing but another attempt.
    endpoint.timeouts.firstByte = std::chrono::milliseconds(2'000);
    endpoint.timeouts.idle = std::chrono::milliseconds(2'000);
    return endpoint;
}

inline llm::Price soakPrice()
{
    return { QStringLiteral("m-1"), 3, 1, 15, QDate(2026, 11, 1) };
}

inline Trajectory soakRun(int number)
{
    Trajectory run = makeTrajectory(number);
    run.taskText = QStringLiteral("Mend the rates of %1").arg(soakMark(number));
    run.verdicts = { { OutcomeSource::GroundTruth, number % 2 == 0, {}, {}, run.started } };
    return run;
}

/// Stores the runs and the two jobs; returns the uuids of the jobs.
inline QStringList fillForSoak(TempPool &pool, int runs)
{
    QByteArray lines;
    QList<JobItem> judged;
    QList<JobItem> generated;
    for (int i = 1; i <= runs; ++i) {
        const Trajectory run = soakRun(i);
        lines += jsonLine(run);
        JobItem item;
        item.kind = TargetKind::Trajectory;
        item.target = run.uuid;
        judged.append(item);
        for (const MemoryType type : { MemoryType::Workflow, MemoryType::Summary, MemoryType::Insight }) {
            item.part = name(type);
            generated.append(item);
        }
    }
    take(importBytes(pool, lines));
    jobs::JobSettings settings;
    settings.endpoint = QStringLiteral("soak");
    settings.model = QStringLiteral("m-1");
    settings.votes = 3;
    QStringList uuids;
    const auto add = [&](JobKind kind, const QList<JobItem> &items) {
        Job job;
        job.kind = kind;
        job.settings = jobs::settingsToJson(settings);
        job.created = pool.clock.now();
        uuids.append(take(written(pool, [&](storage::Transaction &transaction) { return storage::addJob(transaction, job, items); })).uuid);
    };
    add(JobKind::Judge, judged);
    add(JobKind::Generate, generated);
    return uuids;
}

} // namespace waymark::test
