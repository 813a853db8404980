// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/services/poolwriter.h"
#include "services/curation/jobs.h"
#include "services/jobs/jobrunner.h"
#include "services/jobs/jobsettings.h"
#include "services/storage/proposalstore.h"
#include "services/storage/trajectorystore.h"
#include "tests/jobs/scriptedprovider.h"
#include "tests/support/curationpool.h"
#include "tests/support/lintrules.h"
#include "tests/support/services.h"

#include <QJsonArray>

namespace waymark::test {

inline const QString holder = QStringLiteral("holder-1");

inline QString json(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

inline QString insightAnswer(const QString &title = QStringLiteral("Round once"))
{
    return json({ { QStringLiteral("title"), title }, { QStringLiteral("description"), QStringLiteral("When amounts are added.") }, { QStringLiteral("content"), QStringLiteral("Round the sum.") } });
}

inline QString verdictAnswer(bool passes)
{
    return json({ { QStringLiteral("reasons"), QJsonArray { QStringLiteral("The tests ran.") } }, { QStringLiteral("verdict"), passes ? QStringLiteral("PASS") : QStringLiteral("FAIL") } });
}

/// A pool with runs (even ones passed, odd ones failed), and the jobs of it worked off by a scripted model.
class JobPool
{
public:
    TempPool pool;
    LintRules rules;
    ScriptedProvider model;
    bool hasEndpoint = true;
    int most = 64;

    JobPool() { take(m_writer.open(pool.path(), pool.clock)); }

    void addRuns(const QList<int> &numbers, bool judged = true)
    {
        QByteArray lines;
        for (const int number : numbers) {
            Trajectory run = makeTrajectory(number);
            if (!judged)
                run.verdicts.clear();
            lines += jsonLine(run);
        }
        Import import;
        take(importBytes(pool, lines, import));
    }

    /// Any thread but the writer's.
    template <typename F>
    void write(F function)
    {
        take(m_writer.access()([&](storage::PoolFile &file) { return curation::inTransaction(file, function); }));
    }

    Job add(JobKind kind, const QList<JobItem> &items, jobs::JobSettings settings = {})
    {
        Job job;
        job.kind = kind;
        if (settings.endpoint.isEmpty())
            settings.endpoint = QStringLiteral("e");
        if (settings.model.isEmpty())
            settings.model = QStringLiteral("m");
        job.settings = jobs::settingsToJson(settings);
        job.created = testNow();
        write([&](storage::Transaction &transaction) -> Result<void> {
            WAYMARK_TRY_ASSIGN(job, storage::addJob(transaction, job, items));
            return {};
        });
        return job;
    }

    static JobItem item(TargetKind kind, const QString &target, const QString &part = {}, const QString &other = {})
    {
        JobItem item;
        item.kind = kind;
        item.target = target;
        item.part = part;
        item.other = other;
        return item;
    }
    static JobItem run(int number, const QString &part = {}) { return item(TargetKind::Trajectory, makeTrajectory(number).uuid, part); }

    jobs::JobRunner &runner()
    {
        if (!m_runner) {
            jobs::JobRunner::Parts parts { pool.path(), m_writer.access(), pool.clock, holder,
                [this](const QString &, const QString &) { return hasEndpoint ? std::optional(jobs::Service { {}, &model }) : std::nullopt; },
                [](const QString &) { return std::optional<llm::Price>(); }, [](const QString &) {}, {}, {}, rules.source(), std::make_shared<curation::LintCache>(), most };
            m_runner = std::make_unique<jobs::JobRunner>(std::move(parts));
        }
        return *m_runner;
    }
    void stop() { m_runner.reset(); }

    Job job(JobId id) { return *take(storage::jobById(pool.database(), id)); }
    QString state(JobId id) { return name(job(id).state); }
    /// "2 done, 1 failed, 0 cancelled, 0 left"
    QString counts(JobId id)
    {
        const JobCounts counts = job(id).counts;
        return QStringLiteral("%1 done, %2 failed, %3 cancelled, %4 left").arg(counts.done).arg(counts.failed).arg(counts.cancelled).arg(counts.left());
    }
    QList<JobItem> items(JobId id) { return take(storage::itemsOfJob(pool.database(), id)); }
    QList<Proposal> proposals() { return take(storage::proposals(pool.database())); }

private:
    cli::PoolWriter m_writer;
    std::unique_ptr<jobs::JobRunner> m_runner; ///< last: it ends first
};

} // namespace waymark::test
