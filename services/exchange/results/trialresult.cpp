// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/results/trialresult.h"

#include "services/exchange/results/agentlog.h"
#include "services/exchange/results/cellvalues.h"
#include "services/exchange/results/conditionname.h"
#include "services/exchange/runfields.h"
#include "services/text/json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectAt(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toObject();
}

std::optional<qint64> countAt(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::optional<double> secondsOf(const QJsonObject &timing)
{
    const QDateTime start = utcTime(timing.value("started_at"_L1));
    const QDateTime end = utcTime(timing.value("finished_at"_L1));
    if (!start.isValid() || !end.isValid() || end < start)
        return std::nullopt;
    return double(start.msecsTo(end)) / 1000;
}

/// The one named reward, or the only one under another name; the file of the verifier when the result has none.
void readReward(const QJsonObject &trial, const TrialFolder &folder, Attempt &attempt)
{
    const QJsonObject rewards = objectAt(objectAt(trial, "verifier_result"_L1), "rewards"_L1);
    std::optional<double> reward = number(rewards.value("reward"_L1));
    QString metric = u"reward"_s;
    if (!reward && rewards.size() == 1) {
        metric = rewards.begin().key();
        reward = number(*rewards.begin());
    }
    if (!reward && rewards.isEmpty()) {
        if (const auto file = folder.read(u"verifier/reward.txt"_s))
            reward = cellNumber(QString::fromUtf8(*file));
    }
    if (!reward)
        return;
    attempt.score = reward;
    attempt.metric = metric;
    if (*reward == 1.0 || *reward == 0.0)
        attempt.passed = *reward == 1.0;
}

void readUsage(const QJsonObject &trial, Attempt &attempt)
{
    const QJsonObject usage = objectAt(trial, "agent_result"_L1);
    attempt.inputTokens = countAt(usage, "n_input_tokens"_L1);
    attempt.outputTokens = countAt(usage, "n_output_tokens"_L1);
    attempt.cost = number(usage.value("cost_usd"_L1));
    // Zeros of an agent that does not count.
    if (attempt.inputTokens.value_or(0) == 0 && attempt.outputTokens.value_or(0) == 0) {
        attempt.inputTokens.reset();
        attempt.outputTokens.reset();
        if (attempt.cost.value_or(0) == 0)
            attempt.cost.reset();
    }
    attempt.seconds = secondsOf(objectAt(trial, "agent_execution"_L1));
    if (!attempt.seconds)
        attempt.seconds = secondsOf(trial);
}

/// The id of the authors' run: from the folders, else from the configuration that stands in the result.
TrialPlace placeOf(const QJsonObject &trial, const TrialFolder &folder)
{
    TrialPlace place = trialPlace(folder.path());
    const QJsonObject config = objectAt(trial, "config"_L1);
    const QString runFolder = text::jsonString(objectAt(objectAt(config, "environment"_L1), "kwargs"_L1), u"run_dir");
    if (!runFolder.isEmpty())
        place.run = runFolder.section(u'/', -1, -1, QString::SectionSkipEmpty);
    if (place.run.isEmpty()) {
        const TrialPlace configured = trialPlace(text::jsonString(config, u"trials_dir") + u"/trial"_s);
        place.run = configured.run;
        place.benchmark = configured.benchmark;
    }
    return place;
}

/// What the agent said, message by message, from the runs that harnesses keep beside its log.
QStringList recordedWords(const TrialFolder &folder)
{
    QStringList words;
    for (const auto &[file, list, role] : { std::tuple { u"agent/mini-swe-agent.trajectory.json"_s, "messages"_L1, u"role" },
             std::tuple { u"agent/trajectory.json"_s, "steps"_L1, u"source" } }) {
        const auto bytes = folder.read(file);
        const auto parsed = bytes ? text::parseJson(*bytes) : failure(ErrorCode::NotFound, {});
        if (!parsed)
            continue;
        for (const QJsonValue value : parsed->toObject().value(list).toArray()) {
            const QJsonObject message = value.toObject();
            const QString speaker = text::jsonString(message, role);
            if (speaker == "assistant"_L1 || speaker == "agent"_L1)
                words.append(text::plainText(message.contains("content"_L1) ? message.value("content"_L1) : message.value("message"_L1)));
        }
        if (!words.isEmpty())
            break;
    }
    return words;
}

/// Memories, query and steps; the types of the memories.
QList<MemoryType> readMemories(const TrialFolder &folder, TrialResult &result)
{
    const QStringList words = recordedWords(folder);
    if (!words.isEmpty())
        result.attempt.steps = words.size();
    const auto text = folder.read(memoryLog(folder));
    if (!text)
        return {};
    auto log = readAgentLog(QString::fromUtf8(*text));
    if (!log) {
        result.problem = log.error().message;
        return {};
    }
    result.attempt.query = log->query;
    result.attempt.memories = std::move(log->memories);
    markUsed(result.attempt.memories, words);
    return log->types;
}

} // namespace

QString memoryLog(const TrialFolder &folder)
{
    for (const QString &place : { u"agent"_s, u"agent/command-0"_s, u"agent/command-1"_s, u"agent/command-2"_s }) {
        for (const QString &name : folder.filesIn(place)) {
            const QString file = place + u'/' + name;
            const bool isLog = name.endsWith(".txt"_L1) || name.endsWith(".log"_L1);
            const auto bytes = isLog ? folder.read(file) : std::nullopt;
            if (bytes && bytes->contains("<memory_items>"))
                return file;
        }
    }
    return {};
}

bool isTrialResult(const QJsonObject &object)
{
    return object.contains("task_name"_L1) && (object.contains("verifier_result"_L1) || object.contains("trial_name"_L1));
}

TrialResult readTrial(const QJsonObject &trial, const TrialFolder &folder)
{
    TrialResult result;
    const TrialPlace place = placeOf(trial, folder);
    const RunName run = runName(place.run);
    const QString folderName = folder.path().section(u'/', -1);
    result.number = run.number;
    result.job = place.job;
    result.finishedAt = utcTime(trial.value("finished_at"_L1));
    Attempt &attempt = result.attempt;
    attempt.task = text::jsonString(trial, u"task_name");
    if (attempt.task.isEmpty())
        attempt.task = taskOfTrialName(folderName);
    attempt.run = text::jsonString(trial, u"trial_name");
    if (attempt.run.isEmpty())
        attempt.run = folderName;
    attempt.benchmark = text::jsonString(trial, u"source");
    if (attempt.benchmark.isEmpty())
        attempt.benchmark = text::jsonString(objectAt(objectAt(trial, "config"_L1), "task"_L1), u"source");
    if (attempt.benchmark.isEmpty())
        attempt.benchmark = place.benchmark;
    const QJsonObject agent = objectAt(trial, "agent_info"_L1);
    attempt.agent = text::jsonString(agent, u"name");
    attempt.model = text::jsonString(objectAt(agent, "model_info"_L1), u"name");
    attempt.failure = text::jsonString(objectAt(trial, "exception_info"_L1), u"exception_type");
    readReward(trial, folder, attempt);
    readUsage(trial, attempt);
    const QList<MemoryType> types = readMemories(folder, result);
    auto condition = statedCondition(run.base, NameOf::Run);
    if (!condition)
        condition = conditionOfTypes(types);
    attempt.condition = condition.value_or(Condition());
    return result;
}

} // namespace waymark::exchange
