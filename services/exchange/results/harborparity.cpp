// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/formatlist.h"
#include "services/exchange/jsonshape.h"
#include "services/exchange/quarantine.h"
#include "services/exchange/results/idlists.h"
#include "services/exchange/results/reportednumber.h"
#include "services/exchange/results/resultwriter.h"
#include "services/exchange/runfields.h"
#include "services/exchange/sourcehash.h"
#include "services/exchange/wholefile.h"
#include "services/text/json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(HarborParity)
};

constexpr QByteArrayView family = "harbor-parity";

/// "2025-09-27", or "08/21/2025" with the month first.
QDate dateOf(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? date : QDate::fromString(text, u"MM/dd/yyyy"_s);
}

/// The count that a note begins with: "225 tasks; averaged over 2 trials".
std::optional<qint64> tasksInNotes(const QString &notes)
{
    const qsizetype space = notes.indexOf(u' ');
    bool isNumber = false;
    const qint64 tasks = notes.left(space).toLongLong(&isNumber);
    const QStringView rest = space < 0 ? QStringView() : QStringView(notes).sliced(space + 1);
    return isNumber && tasks > 0 && rest.startsWith(u"task") ? std::optional(tasks) : std::nullopt;
}

/// One file on its way into a sink: experiments that run the same tasks in two harnesses. Each harness counts as a benchmark of
/// its own, "usaco (Harbor Adapter)", because that they give the same is what is asked.
class Reading
{
public:
    explicit Reading(RecordSink &sink)
        : m_sink(sink)
        , m_writer(sink, family)
    {
    }

    Result<void> run(const QJsonArray &experiments)
    {
        for (const QJsonValue value : experiments) {
            const QJsonObject experiment = value.toObject();
            m_adapter = text::jsonString(experiment, u"adapter_name");
            m_common = {};
            m_common.model = text::jsonString(experiment, u"model");
            m_common.agent = text::jsonString(experiment, u"agent");
            m_common.condition.name = Condition::unstatedName();
            m_common.on = dateOf(text::jsonString(experiment, u"date"));
            m_common.tasks = tasksInNotes(text::jsonString(experiment, u"notes"));
            m_identity = sourceHash(family, QJsonValue(without(experiment, { u"metrics" }))) + '\n';
            for (const QJsonValue metric : experiment.value("metrics"_L1).toArray())
                WAYMARK_TRY(addMetric(metric.toObject()));
        }
        return {};
    }

private:
    /// Three forms: one harness with its value; both with their values under names of their own; harnesses as keys.
    Result<void> addMetric(const QJsonObject &metric)
    {
        const QString harness = text::jsonString(metric, u"benchmark_name");
        const QString name = firstString(metric, { u"metric_name", u"metric" });
        qsizetype found = 0;
        if (metric.contains("value"_L1)) {
            ++found;
            WAYMARK_TRY(addRate(harness, name, metric));
            WAYMARK_TRY(addTrials(harness, metric.value("trials"_L1).toArray()));
        } else if (!name.isEmpty()) {
            for (const auto side : { "original"_L1, "tb_adapter"_L1, "terminal_bench"_L1, "harbor"_L1 }) {
                if (!metric.contains(side))
                    continue;
                ++found;
                WAYMARK_TRY(addRate(harness + u", "_s + side, name, { { u"value"_s, metric.value(side) } }));
            }
        } else {
            WAYMARK_TRY(addNested(metric, found));
        }
        if (found == 0)
            m_sink.quarantine(quarantined(text::canonicalJson(metric), {}, Tr::tr("The metric has no value.")));
        return {};
    }

    /// {"SWE-bench original": [{"Mean resolved rate": {"value": 53.1}}]}
    Result<void> addNested(const QJsonObject &metric, qsizetype &found)
    {
        for (auto harness = metric.begin(); harness != metric.end(); ++harness) {
            for (const QJsonValue entry : harness->toArray()) {
                const QJsonObject measures = entry.toObject();
                for (auto measure = measures.begin(); measure != measures.end(); ++measure) {
                    if (!measure->toObject().contains("value"_L1))
                        continue;
                    ++found;
                    WAYMARK_TRY(addRate(harness.key(), measure.key(), measure->toObject()));
                }
            }
        }
        return {};
    }

    QString benchmarkFor(const QString &harness) const
    {
        if (harness.isEmpty() || harness.compare(m_adapter, Qt::CaseInsensitive) == 0)
            return m_adapter;
        const QString again = m_adapter + u", "_s; // of "toybench, original" only the second
        const QString name = harness.startsWith(again, Qt::CaseInsensitive) ? harness.sliced(again.size()) : harness;
        return u"%1 (%2)"_s.arg(m_adapter, name);
    }

    Result<void> addRate(const QString &harness, const QString &metric, const QJsonObject &fields)
    {
        const QJsonValue written = fields.value("value"_L1);
        const auto number = reportedNumber(written);
        if (!number) {
            m_sink.quarantine(quarantined(text::canonicalJson(fields), {}, Tr::tr("The value of “%1” is no number.").arg(metric)));
            return {};
        }
        ReportedRate rate = m_common;
        rate.benchmark = benchmarkFor(harness);
        rate.metric = metric;
        rate.value = scaledShare(*number, metric);
        if (const auto total = reportedNumber(fields.value("num_total"_L1)))
            rate.tasks = qint64(total->value);
        if (const auto solved = reportedNumber(fields.value("num_solved"_L1)))
            rate.solved = qint64(solved->value);
        rate.text = written.isString() ? written.toString() : QString::number(written.toDouble());
        if (const auto spread = reportedNumber(fields.value("std_error"_L1)); spread && spread->value > 0)
            rate.text += u" ± "_s + QString::number(spread->value);
        const QByteArray identity = m_identity + rate.benchmark.toUtf8() + '\n' + metric.toUtf8() + '\n' + rate.text.toUtf8();
        return m_writer.add(std::move(rate), identity, {});
    }

    /// Some experiments list for each trial which tasks passed.
    Result<void> addTrials(const QString &harness, const QJsonArray &trials)
    {
        Attempt attempt;
        attempt.benchmark = benchmarkFor(harness);
        attempt.model = m_common.model;
        attempt.agent = m_common.agent;
        attempt.condition = m_common.condition;
        for (qsizetype i = 0; i < trials.size(); ++i) {
            const QList<JudgedTask> tasks = judgedTasks(trials.at(i).toObject());
            for (const JudgedTask &task : tasks) {
                attempt.task = task.task;
                attempt.passed = task.passed;
                attempt.failure = task.failure;
                const QByteArray identity = m_identity + attempt.benchmark.toUtf8() + '\n' + QByteArray::number(i) + '\n' + task.task.toUtf8();
                WAYMARK_TRY(m_writer.add(attempt, identity, {}, int(i) + 1));
            }
        }
        return {};
    }

    RecordSink &m_sink;
    ResultWriter m_writer;
    QString m_adapter;
    ReportedRate m_common; ///< what the figures of an experiment share
    QByteArray m_identity; ///< hash of the experiment
};

class HarborParity final : public Format
{
public:
    FormatInfo info() const override
    {
        return { u"harbor-parity"_s, Tr::tr("Harbor parity experiments (JSON)"), true, false, u"results"_s };
    }

    bool recognises(const Sample &sample) const override
    {
        const JsonShape shape(sample.head);
        return shape.has("[].adapter_name") && shape.has("[].metrics");
    }

    Result<void> read(const Source &source, RecordSink &sink) const override
    {
        return readDocument(source, sink, [&](const QJsonValue &document, QByteArrayView) { return Reading(sink).run(document.toArray()); });
    }
};

} // namespace

std::unique_ptr<Format> makeHarborParity()
{
    return std::make_unique<HarborParity>();
}

} // namespace waymark::exchange
