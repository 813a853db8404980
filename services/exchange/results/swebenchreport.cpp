// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/formatlist.h"
#include "services/exchange/jsonshape.h"
#include "services/exchange/quarantine.h"
#include "services/exchange/results/conditionname.h"
#include "services/exchange/results/idlists.h"
#include "services/exchange/results/resultwriter.h"
#include "services/exchange/results/swebenchnames.h"
#include "services/exchange/runfields.h"
#include "services/exchange/sourcehash.h"
#include "services/exchange/wholefile.h"
#include "services/text/json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SweBenchReport)
};

constexpr QByteArrayView family = "swe-bench-report";

/// What is told of one instance: true, false, null, or an object with "resolved" in it.
bool isInstance(const QJsonValue &value)
{
    return value.isBool() || value.isNull() || (value.isObject() && value.toObject().contains("resolved"_L1));
}

/// {"a__b-1": …, "a__b-2": …}: an object of instances only.
bool isInstanceMap(const QJsonObject &object)
{
    return !object.isEmpty() && std::all_of(object.begin(), object.end(), isInstance);
}

/// The name of the file, without what it ends in: it often says how the runs were made.
std::optional<Condition> conditionOf(const Source &source)
{
    return statedCondition(source.fileName().section(u'.', 0, -2), NameOf::File);
}

/// One report on its way into a sink.
class Reading
{
public:
    Reading(const Source &source, RecordSink &sink, const QJsonObject &report)
        : m_sink(sink)
        , m_writer(sink, family)
        , m_identity(sourceHash(family, QJsonValue(report)))
    {
        m_common.model = firstString(report, { u"model_name_or_path", u"model_name", u"model" });
        m_common.agent = firstString(report, { u"agent", u"system" });
        m_common.condition = conditionOf(source).value_or(Condition());
    }

    Result<void> run(const QJsonObject &report)
    {
        if (hasIdLists(report))
            return addLists(report, m_common, true);
        if (isInstanceMap(report))
            return addInstances(report, m_common, true);
        for (auto it = report.begin(); it != report.end(); ++it) {
            const QJsonObject part = it->toObject();
            Attempt common = m_common;
            if (hasIdLists(part)) { // {"baseline": {"resolved_ids": […]}, "ours": {…}}
                common.condition = conditionFromName(it.key());
                WAYMARK_TRY(addLists(part, common, false));
            } else if (isInstanceMap(part)) { // {"model": {"a__b-1": {…}}}
                common.model = it.key();
                WAYMARK_TRY(addInstances(part, common, false));
            }
        }
        return {};
    }

    qint64 attempts() const { return m_attempts; }

private:
    Result<void> addLists(const QJsonObject &report, const Attempt &common, bool isOneRun)
    {
        const QList<JudgedTask> tasks = judgedTasks(report);
        QStringList ids;
        for (const JudgedTask &task : tasks)
            ids.append(task.task);
        Attempt attempt = common;
        const QJsonValue total = report.value("total_instances"_L1);
        attempt.benchmark = sweBenchName(ids, total.isDouble() ? std::optional(total.toInteger()) : std::nullopt);
        for (const JudgedTask &task : tasks) {
            attempt.task = task.task;
            attempt.passed = task.passed;
            attempt.failure = task.failure;
            WAYMARK_TRY(add(attempt, isOneRun));
        }
        return {};
    }

    Result<void> addInstances(const QJsonObject &instances, const Attempt &common, bool isOneRun)
    {
        const QString benchmark = sweBenchName(instances.keys(), instances.size());
        for (auto it = instances.begin(); it != instances.end(); ++it) {
            Attempt attempt = common;
            attempt.benchmark = benchmark;
            attempt.task = it.key();
            const QJsonObject details = it->toObject();
            const QJsonValue passed = it->isObject() ? details.value("resolved"_L1) : *it;
            if (passed.isBool())
                attempt.passed = passed.toBool();
            attempt.cost = number(details.value("cost"_L1));
            if (const auto calls = number(details.value("api_calls"_L1)))
                attempt.steps = qint64(*calls);
            WAYMARK_TRY(add(attempt, isOneRun));
        }
        return {};
    }

    /// A verdict on a run in the pool only where the report is of one run a task.
    Result<void> add(const Attempt &attempt, bool isOneRun)
    {
        const QByteArray identity = m_identity + '\n' + attempt.model.toUtf8() + '\n' + attempt.condition.name.toUtf8() + '\n' + attempt.task.toUtf8();
        ++m_attempts;
        WAYMARK_TRY(m_writer.add(attempt, identity, {}));
        return isOneRun ? m_writer.addVerdict(attempt, {}) : Result<void>();
    }

    RecordSink &m_sink;
    ResultWriter m_writer;
    QByteArray m_identity; ///< hash of the whole report: two of the same tasks are two reports
    Attempt m_common;
    qint64 m_attempts = 0;
};

/// Results of the evaluation of one or several runs on tasks of SWE-bench and its relatives: lists of ids, or a verdict an id.
class SweBenchReport final : public Format
{
public:
    FormatInfo info() const override
    {
        return { u"swe-bench-report"_s, Tr::tr("SWE-bench results and reports (JSON)"), true, false, u"results"_s };
    }

    bool recognises(const Sample &sample) const override
    {
        const JsonShape shape(sample.head);
        if (!shape.isObject() || shape.has("info") || shape.has("kind"))
            return false;
        if (shape.has("resolved_ids") || shape.has("unresolved_ids") || shape.has("resolvedIds"))
            return true;
        if (shape.has("resolved") && (shape.has("no_generation") || shape.has("generated") || shape.has("applied") || shape.has("no_logs")))
            return true;
        if (shape.hasInChild("resolved") || shape.hasInChild("resolved_ids"))
            return true;
        return shape.isFlatOf({ "true", "false", "null" }) || shape.hasInGrandchild("resolved");
    }

    Result<void> read(const Source &source, RecordSink &sink) const override
    {
        return readDocument(source, sink, [&](const QJsonValue &document, QByteArrayView bytes) -> Result<void> {
            const QJsonObject report = document.toObject();
            Reading reading(source, sink, report);
            WAYMARK_TRY(reading.run(report));
            if (reading.attempts() == 0)
                sink.quarantine(quarantined(bytes, {}, Tr::tr("The report names no task with a result.")));
            return {};
        });
    }
};

} // namespace

std::unique_ptr<Format> makeSweBenchReport()
{
    return std::make_unique<SweBenchReport>();
}

} // namespace waymark::exchange
