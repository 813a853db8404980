// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/formatlist.h"
#include "services/exchange/jsonshape.h"
#include "services/exchange/quarantine.h"
#include "services/exchange/results/conditionname.h"
#include "services/exchange/results/resultwriter.h"
#include "services/exchange/results/rowfields.h"
#include "services/exchange/results/trialfolder.h"
#include "services/exchange/runfields.h"
#include "services/exchange/wholefile.h"
#include "services/text/json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TerminalBench)
};

constexpr QByteArrayView family = "terminal-bench";
constexpr qint64 largestMetadata = qint64(1) << 20;

/// What run_metadata.json says of all trials of a run.
struct RunMetadata
{
    QString run;
    QString benchmark;
    QString model;
    QString agent;
};

RunMetadata metadataAt(const Source &source, const QString &path)
{
    RunMetadata metadata;
    const auto bytes = source.neighbours ? source.neighbours->read(path, largestMetadata) : failure(ErrorCode::NotFound, {});
    const auto parsed = bytes ? text::parseJson(*bytes) : failure(ErrorCode::NotFound, {});
    const QJsonObject object = parsed ? parsed->toObject() : QJsonObject();
    metadata.run = text::jsonString(object, u"run_id");
    metadata.benchmark = text::jsonString(object, u"dataset_name");
    metadata.model = text::jsonString(object, u"model_name");
    metadata.agent = text::jsonString(object, u"agent_name");
    return metadata;
}

Attempt attemptOf(const QJsonObject &trial, const RunMetadata &metadata)
{
    RowFields fields;
    const auto put = [&](ResultField field, QLatin1StringView key) {
        const QJsonValue value = trial.value(key);
        fields.set(field, value.isDouble() ? QString::number(value.toInteger()) : value.toString(), key);
    };
    put(ResultField::Task, "task_id"_L1);
    put(ResultField::Run, "trial_name"_L1);
    put(ResultField::Failure, "failure_mode"_L1);
    put(ResultField::InputTokens, "total_input_tokens"_L1);
    put(ResultField::OutputTokens, "total_output_tokens"_L1);
    put(ResultField::StartedAt, "agent_started_at"_L1);
    put(ResultField::EndedAt, "agent_ended_at"_L1);
    Attempt attempt = fields.attempt().value_or(Attempt());
    attempt.benchmark = metadata.benchmark;
    attempt.model = metadata.model;
    attempt.agent = metadata.agent;
    attempt.condition = statedCondition(runName(metadata.run).base, NameOf::Run).value_or(Condition());
    if (const QJsonValue resolved = trial.value("is_resolved"_L1); resolved.isBool())
        attempt.passed = resolved.toBool();
    return attempt;
}

/// results.json of a run, {"results": [{"task_id": …, "is_resolved": …}]}, or of one trial of it. The run's metadata beside it
/// names benchmark, model and agent.
class TerminalBench final : public Format
{
public:
    FormatInfo info() const override
    {
        return { u"terminal-bench"_s, Tr::tr("Terminal-Bench results (results.json)"), true, false, u"results"_s };
    }

    bool recognises(const Sample &sample) const override
    {
        const JsonShape shape(sample.head);
        return (shape.has("results[].task_id") && shape.has("results[].is_resolved"))
            || (shape.has("task_id") && shape.has("trial_name") && shape.has("is_resolved"));
    }

    Result<void> read(const Source &source, RecordSink &sink) const override
    {
        return readDocument(source, sink, [&](const QJsonValue &document, QByteArrayView) -> Result<void> {
            const QJsonObject object = document.toObject();
            const bool isRun = object.value("results"_L1).isArray();
            const QJsonArray trials = isRun ? object.value("results"_L1).toArray() : QJsonArray { object };
            // A trial's file lies two levels below the run's: RUN/TASK/TRIAL/results.json.
            const RunMetadata metadata = metadataAt(source, isRun ? u"run_metadata.json"_s : u"../../run_metadata.json"_s);
            ResultWriter writer(sink, family);
            writer.setFolder(folderAbove(source.path, isRun ? 1 : 3));
            for (const QJsonValue value : trials) {
                const QJsonObject trial = value.toObject();
                const Attempt attempt = attemptOf(trial, metadata);
                if (attempt.task.isEmpty()) {
                    sink.quarantine(quarantined(text::canonicalJson(trial), {}, Tr::tr("The trial names no task, or has a figure that is no number.")));
                    continue;
                }
                WAYMARK_TRY(writer.add(attempt, text::canonicalJson(trial), {}, attemptOfTrialName(attempt.run)));
                WAYMARK_TRY(writer.addVerdict(attempt, {}, utcTime(trial.value("agent_ended_at"_L1))));
            }
            return {};
        });
    }
};

} // namespace

std::unique_ptr<Format> makeTerminalBench()
{
    return std::make_unique<TerminalBench>();
}

} // namespace waymark::exchange
