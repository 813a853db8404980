// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/formatlist.h"
#include "services/exchange/jsonshape.h"
#include "services/exchange/quarantine.h"
#include "services/exchange/results/resultwriter.h"
#include "services/exchange/results/trialresult.h"
#include "services/exchange/wholefile.h"
#include "services/text/json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Harbor)
};

constexpr QByteArrayView family = "harbor-trial"; ///< of trials, wherever their result stands

/// A trial into the sink, with its verdict on the run that the folder may hold.
Result<void> addTrial(const QJsonObject &trial, const TrialFolder &folder, ResultWriter &writer, RecordSink &sink)
{
    const TrialResult result = readTrial(trial, folder);
    if (!result.problem.isEmpty())
        sink.quarantine(quarantined(result.attempt.run.toUtf8(), {}, result.problem));
    writer.setFolder(result.job);
    WAYMARK_TRY(writer.add(result.attempt, text::canonicalJson(trial), {}, result.number));
    return writer.addVerdict(result.attempt, {}, result.finishedAt);
}

/// result.json in the folder of a trial.
class HarborTrial final : public Format
{
public:
    FormatInfo info() const override
    {
        return { u"harbor-trial"_s, Tr::tr("Harbor trial (result.json)"), true, false, u"results"_s };
    }

    bool recognises(const Sample &sample) const override
    {
        const JsonShape shape(sample.head);
        return shape.has("task_name") && (shape.has("verifier_result") || (shape.has("trial_name") && shape.has("agent_info")));
    }

    Result<void> read(const Source &source, RecordSink &sink) const override
    {
        return readDocument(source, sink, [&](const QJsonValue &document, QByteArrayView bytes) -> Result<void> {
            const QJsonObject trial = document.toObject();
            if (text::jsonString(trial, u"task_name").isEmpty()) {
                sink.quarantine(quarantined(bytes, {}, Tr::tr("The trial names no task.")));
                return {};
            }
            ResultWriter writer(sink, family);
            return addTrial(trial, TrialFolder(source.neighbours, {}, folderAbove(source.path, 1)), writer, sink);
        });
    }
};

/// result.json in the folder of a job: the results of all trials, or only which of them got which reward. What the trials' own
/// folders say is read from there, so that the job and its trials tell the same.
class HarborJob final : public Format
{
public:
    FormatInfo info() const override
    {
        return { u"harbor-job"_s, Tr::tr("Harbor job (result.json)"), true, false, u"results"_s };
    }

    bool recognises(const Sample &sample) const override
    {
        const JsonShape shape(sample.head);
        return shape.has("n_total_trials") && (shape.has("stats") || shape.has("trial_results"));
    }

    Result<void> read(const Source &source, RecordSink &sink) const override
    {
        return readDocument(source, sink, [&](const QJsonValue &document, QByteArrayView bytes) -> Result<void> {
            const QJsonObject job = document.toObject();
            QStringList names;
            QHash<QString, QJsonObject> trials;
            for (const QJsonValue trial : job.value("trial_results"_L1).toArray())
                trials.insert(text::jsonString(trial.toObject(), u"trial_name"), trial.toObject());
            names = trials.keys();
            names += rewardedTrials(job);
            names.sort();
            names.removeDuplicates();
            ResultWriter writer(sink, family);
            for (const QString &name : std::as_const(names)) {
                const QString path = folderAbove(source.path, 1);
                const TrialFolder folder(source.neighbours, name + u'/', path.isEmpty() ? name : QString(path + u'/' + name));
                WAYMARK_TRY(addTrial(resultOf(name, trials.value(name), folder, job), folder, writer, sink));
            }
            if (names.isEmpty())
                sink.quarantine(quarantined(bytes, {}, Tr::tr("The job names no trial.")));
            return {};
        });
    }

private:
    /// {"stats": {"evals": {"agent__model__dataset": {"reward_stats": {"reward": {"1.0": ["trial"]}}}}}}
    static QStringList rewardedTrials(const QJsonObject &job)
    {
        QStringList names;
        forEachReward(job, [&](const QString &, const QString &, const QString &trial) { names.append(trial); });
        return names;
    }

    template <typename Visit>
    static void forEachReward(const QJsonObject &job, Visit visit)
    {
        const QJsonObject evals = job.value("stats"_L1).toObject().value("evals"_L1).toObject();
        for (auto eval = evals.begin(); eval != evals.end(); ++eval) {
            const QJsonObject rewards = eval->toObject().value("reward_stats"_L1).toObject().value("reward"_L1).toObject();
            for (auto reward = rewards.begin(); reward != rewards.end(); ++reward) {
                for (const QJsonValue trial : reward->toArray())
                    visit(eval.key(), reward.key(), trial.toString());
            }
        }
    }

    /// As the trial's own folder has it, else as the job has it, else what the figures of the job give.
    static QJsonObject resultOf(const QString &name, const QJsonObject &inJob, const TrialFolder &folder, const QJsonObject &job)
    {
        if (const auto file = folder.read(u"result.json"_s)) {
            if (const auto parsed = text::parseJson(*file); parsed && isTrialResult(parsed->toObject()))
                return parsed->toObject();
        }
        if (!inJob.isEmpty())
            return inJob;
        QJsonObject made;
        forEachReward(job, [&](const QString &eval, const QString &reward, const QString &trial) {
            if (trial != name)
                return;
            const QStringList parts = eval.split("__"_L1);
            made = { { u"trial_name"_s, name },
                { u"task_name"_s, name.left(name.lastIndexOf("__"_L1)) },
                { u"verifier_result"_s, QJsonObject { { u"rewards"_s, QJsonObject { { u"reward"_s, reward.toDouble() } } } } },
                { u"agent_info"_s,
                    QJsonObject { { u"name"_s, parts.first() },
                        { u"model_info"_s, QJsonObject { { u"name"_s, parts.size() == 3 ? parts.at(1) : QString() } } } } },
                { u"source"_s, parts.last() == "adhoc"_L1 ? QString() : parts.last() } };
        });
        return made;
    }
};

/// The output of an agent in a trial folder that has no result: memories, and the reward beside it.
class AgentLogFile final : public Format
{
public:
    FormatInfo info() const override
    {
        return { u"agent-log"_s, Tr::tr("Agent log with retrieved memories (agent/*.txt)"), true, false, u"results"_s };
    }

    bool recognises(const Sample &sample) const override
    {
        const bool isLog = sample.path.endsWith(".txt"_L1) || sample.path.endsWith(".log"_L1);
        return isLog && sample.path.contains("/agent/"_L1) && sample.head.contains("<memory_items>");
    }

    Result<void> read(const Source &source, RecordSink &sink) const override
    {
        const int levels = source.path.contains("/agent/command-"_L1) ? 2 : 1;
        const QString up = QString(u"../"_s).repeated(levels);
        const QString path = folderAbove(source.path, levels + 1);
        const TrialFolder folder(source.neighbours, up, path);
        // Read with the trial, or with another log of it, which harnesses keep twice.
        if (folder.read(u"result.json"_s) || (source.neighbours && path + u'/' + memoryLog(folder) != source.path))
            return {};
        const TrialResult result = readTrial({}, folder);
        if (result.attempt.task.isEmpty() || !result.problem.isEmpty()) {
            sink.quarantine({ 0, 0, result.problem.isEmpty() ? Tr::tr("The log lies in no folder of a trial, so that its task is not known.") : result.problem, {} });
            return {};
        }
        ResultWriter writer(sink, family);
        writer.setFolder(result.job);
        WAYMARK_TRY_ASSIGN(const QByteArray bytes, readWhole(source, sink));
        WAYMARK_TRY(writer.add(result.attempt, bytes, {}, result.number));
        return writer.addVerdict(result.attempt, {});
    }
};

} // namespace

std::unique_ptr<Format> makeHarborTrial()
{
    return std::make_unique<HarborTrial>();
}

std::unique_ptr<Format> makeHarborJob()
{
    return std::make_unique<HarborJob>();
}

std::unique_ptr<Format> makeAgentLog()
{
    return std::make_unique<AgentLogFile>();
}

} // namespace waymark::exchange
