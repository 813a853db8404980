// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/formatlist.h"
#include "services/exchange/jsonrecords.h"
#include "services/exchange/quarantine.h"
#include "services/exchange/results/resultwriter.h"
#include "services/exchange/runfields.h"
#include "services/exchange/wholefile.h"
#include "services/text/json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(MlgymResults)
};

constexpr QByteArrayView family = "mlgym-results";

/// The measure of a submission that its task is scored by: what the benchmark ranks where a task has several, else its only one.
QString metricOf(const QJsonObject &scores)
{
    static constexpr std::array ranked { "Time"_L1, "rmse"_L1, "Reward Mean"_L1 };
    for (const QLatin1StringView name : ranked) {
        if (scores.contains(name))
            return name;
    }
    return scores.isEmpty() ? QString() : scores.begin().key();
}

/// {"model": …, "task": …, "run": 0, "results": {"agent": [{"accuracy": 0.8}, …], "baseline": {…}}}: the scores of each
/// submission of a run, the last one being what the run ended with. Whether higher is better the file does not say, so that a run
/// has a score and neither passed nor failed.
std::optional<Attempt> attemptOf(const QJsonObject &run)
{
    const QJsonValue agent = run.value("results"_L1).toObject().value("agent"_L1);
    const QString task = text::jsonString(run, u"task");
    if (task.isEmpty() || !agent.isArray())
        return std::nullopt;
    Attempt attempt;
    attempt.benchmark = u"MLGym-Bench"_s;
    attempt.task = task;
    attempt.model = text::jsonString(run, u"model");
    attempt.condition.name = Condition::unstatedName();
    const QJsonArray submissions = agent.toArray();
    if (submissions.isEmpty()) {
        attempt.failure = u"no submission"_s;
        return attempt;
    }
    const QJsonObject scores = submissions.last().toObject();
    attempt.metric = metricOf(scores);
    attempt.score = number(scores.value(attempt.metric));
    return attempt;
}

class MlgymResults final : public Format
{
public:
    FormatInfo info() const override
    {
        return { u"mlgym-results"_s, Tr::tr("MLGym results (JSON lines)"), true, false, u"results"_s };
    }

    bool recognises(const Sample &sample) const override
    {
        const auto record = firstJsonObject(sample.head);
        return record && record->contains("task"_L1) && record->value("results"_L1).toObject().value("agent"_L1).isArray();
    }

    Result<void> read(const Source &source, RecordSink &sink) const override
    {
        JsonRecordReader reader(*source.device);
        ResultWriter writer(sink, family);
        while (true) {
            if (sink.isCancelled())
                return cancelled();
            WAYMARK_TRY_ASSIGN(const auto found, reader.next());
            sink.read(reader.bytesRead());
            if (!found)
                return {};
            const auto parsed = found->problem.isEmpty() ? text::parseJson(found->bytes) : failure(ErrorCode::Parse, found->problem);
            const auto attempt = parsed ? attemptOf(parsed->toObject()) : std::nullopt;
            if (!attempt) {
                sink.quarantine(quarantined(found->bytes, found->position, parsed ? Tr::tr("The run names no task or has no list of scores.") : parsed.error().message));
                continue;
            }
            // Runs count from 0.
            const QJsonValue run = parsed->toObject().value("run"_L1);
            const auto stated = run.isDouble() ? std::optional(run.toInt() + 1) : std::nullopt;
            WAYMARK_TRY(writer.add(*attempt, text::canonicalJson(*parsed), found->position, stated));
        }
    }
};

} // namespace

std::unique_ptr<Format> makeMlgymResults()
{
    return std::make_unique<MlgymResults>();
}

} // namespace waymark::exchange
