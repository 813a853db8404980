// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/formatlist.h"
#include "services/exchange/jsonshape.h"
#include "services/exchange/quarantine.h"
#include "services/exchange/runfields.h"
#include "services/exchange/wholefile.h"
#include "services/text/json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct OutcomesText
{
    Q_DECLARE_TR_FUNCTIONS(OutcomesText)
};

OutcomeRecord outcome(const QString &task, bool passed)
{
    OutcomeRecord record;
    record.task = task;
    record.verdict.source = OutcomeSource::GroundTruth;
    record.verdict.passed = passed;
    return record;
}

/// {"resolved_ids": ["a"], "unresolved_ids": ["b"]}; older files write "resolved" and say nothing of the others' outcome.
QList<OutcomeRecord> fromLists(const QJsonObject &report)
{
    QList<OutcomeRecord> records;
    for (const QStringView key : { u"resolved_ids", u"resolved" }) {
        for (const QJsonValue id : report.value(key).toArray()) {
            if (id.isString())
                records.append(outcome(id.toString(), true));
        }
    }
    for (const QJsonValue id : report.value(u"unresolved_ids"_s).toArray()) {
        if (id.isString())
            records.append(outcome(id.toString(), false));
    }
    return records;
}

/// {"a": {"resolved": true}, "b": {"resolved": false}}
QList<OutcomeRecord> fromEntries(const QJsonObject &report)
{
    QList<OutcomeRecord> records;
    for (auto it = report.begin(); it != report.end(); ++it) {
        if (const QJsonValue resolved = it->toObject().value(u"resolved"_s); resolved.isBool())
            records.append(outcome(it.key(), resolved.toBool()));
    }
    return records;
}

/// The result of one trial: {"task_name": "a", "verifier_result": {"rewards": {"reward": 1.0}}}
QList<OutcomeRecord> fromTrial(const QJsonObject &trial)
{
    const QJsonObject result = trial.value(u"verifier_result"_s).toObject();
    QList<Verdict> verdicts = statedVerdicts(result.value(u"rewards"_s).toObject());
    if (verdicts.isEmpty())
        verdicts = statedVerdicts(result);
    QList<OutcomeRecord> records;
    for (Verdict &verdict : verdicts) {
        verdict.at = utcTime(trial.value(u"finished_at"_s));
        records.append({ text::jsonString(trial, u"task_name"), verdict });
    }
    return records;
}

/// …/<task>__<seven characters>/verifier/reward.txt; empty for any other path.
QString taskOfReward(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() < 3 || parts.last() != u"reward.txt"_s)
        return {};
    const QString trial = parts.at(parts.size() - 3);
    return trial.left(trial.lastIndexOf(u"__"_s));
}

Result<void> readReward(const Source &source, RecordSink &sink)
{
    WAYMARK_TRY_ASSIGN(const QByteArray bytes, readWhole(source, sink));
    const QString reward = QString::fromUtf8(bytes).trimmed();
    bool isNumber = false;
    const double value = reward.toDouble(&isNumber);
    if (!isNumber) {
        sink.quarantine(quarantined(bytes, { 1, 0 }, OutcomesText::tr("The reward is not a number.")));
        return {};
    }
    for (const Verdict &verdict : statedVerdicts({ { u"reward"_s, value } }))
        WAYMARK_TRY(sink.add(OutcomeRecord { taskOfReward(source.path), verdict }, { 1, 0 }));
    return {};
}

/// Verdicts that stand in another file than the runs.
class Outcomes final : public Format
{
public:
    FormatInfo info() const override
    {
        return { u"outcomes"_s, OutcomesText::tr("Outcomes of runs (results.json, report.json, reward.txt)"), true, false, u"trajectories"_s };
    }

    bool recognises(const Sample &sample) const override
    {
        if (!taskOfReward(sample.path).isEmpty())
            return true;
        const JsonShape shape(sample.head);
        if (shape.has("resolved_ids") || shape.has("unresolved_ids"))
            return true;
        if (shape.has("resolved") && (shape.has("no_generation") || shape.has("generated") || shape.has("applied")))
            return true;
        if (shape.has("task_name") && shape.has("verifier_result"))
            return true;
        return shape.isObject() && shape.hasInChild("resolved") && !shape.has("info");
    }

    Result<void> read(const Source &source, RecordSink &sink) const override
    {
        if (!taskOfReward(source.path).isEmpty())
            return readReward(source, sink);
        return readDocument(source, sink, [&](const QJsonValue &document, QByteArrayView) -> Result<void> {
            const QJsonObject report = document.toObject();
            for (OutcomeRecord &record : fromLists(report) + fromEntries(report) + fromTrial(report)) {
                if (sink.isCancelled())
                    return cancelled();
                WAYMARK_TRY(sink.add(std::move(record), {}));
            }
            return {};
        });
    }
};

} // namespace

std::unique_ptr<Format> makeOutcomes()
{
    return std::make_unique<Outcomes>();
}

} // namespace waymark::exchange
