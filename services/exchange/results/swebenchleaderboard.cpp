// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/formatlist.h"
#include "services/exchange/jsonshape.h"
#include "services/exchange/quarantine.h"
#include "services/exchange/results/reportednumber.h"
#include "services/exchange/results/resultwriter.h"
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
    Q_DECLARE_TR_FUNCTIONS(SweBenchLeaderboard)
};

constexpr QByteArrayView family = "swe-bench-leaderboard";

/// "Verified" -> "SWE-bench Verified". The board "bash-only" has runs of one agent on the tasks of Verified.
QString benchmarkOf(const QString &board)
{
    if (board == "bash-only"_L1)
        return u"SWE-bench Verified"_s;
    return board.startsWith("SWE-bench"_L1) ? board : QString(u"SWE-bench "_s + board);
}

/// The models among the tags, "Model: gpt-5": several where a system uses several.
QString modelsOf(const QJsonObject &submission)
{
    QStringList models;
    const QString mark = u"Model: "_s;
    for (const QJsonValue tag : submission.value("tags"_L1).toArray()) {
        if (tag.toString().startsWith(mark))
            models.append(tag.toString().sliced(mark.size()).trimmed());
    }
    models.removeDuplicates();
    return models.join(u" + "_s);
}

/// One file on its way into a sink.
class Reading
{
public:
    explicit Reading(RecordSink &sink)
        : m_sink(sink)
        , m_writer(sink, family)
    {
    }

    Result<void> run(const QJsonArray &boards)
    {
        for (const QJsonValue value : boards) {
            const QJsonObject board = value.toObject();
            const QString benchmark = benchmarkOf(text::jsonString(board, u"name"));
            for (const QJsonValue submission : board.value("results"_L1).toArray())
                WAYMARK_TRY(addSubmission(submission.toObject(), benchmark));
        }
        return {};
    }

private:
    Result<void> addSubmission(const QJsonObject &submission, const QString &benchmark)
    {
        const QString name = text::jsonString(submission, u"name");
        const QString folder = firstString(submission, { u"folder", u"name" });
        const QString key = benchmark + u'\n' + folder;
        if (m_known.contains(key)) // a run of "bash-only" stands in "Verified" too
            return {};
        m_known.insert(key);
        const auto resolved = number(submission.value("resolved"_L1));
        const QJsonObject details = submission.value("per_instance_details"_L1).toObject();
        if (name.isEmpty() || (!resolved && details.isEmpty())) {
            m_sink.quarantine(quarantined(text::canonicalJson(submission), {}, Tr::tr("The submission has no name or no result.")));
            return {};
        }
        if (!details.isEmpty()) // the attempts say more than their rate
            return addAttempts(submission, details, benchmark, folder);
        ReportedRate rate;
        rate.benchmark = benchmark;
        rate.model = modelsOf(submission);
        rate.agent = name;
        rate.condition.name = Condition::unstatedName();
        rate.metric = u"resolved"_s;
        rate.value = shareOfPercent(*resolved);
        rate.cost = number(submission.value("cost"_L1));
        rate.on = QDate::fromString(text::jsonString(submission, u"date"), Qt::ISODate);
        rate.text = QString::number(*resolved);
        return m_writer.add(std::move(rate), key.toUtf8(), {});
    }

    Result<void> addAttempts(const QJsonObject &submission, const QJsonObject &details, const QString &benchmark, const QString &folder)
    {
        Attempt common;
        common.benchmark = benchmark;
        common.model = modelsOf(submission);
        common.agent = text::jsonString(submission, u"name");
        common.condition.name = Condition::unstatedName();
        common.run = folder;
        for (auto it = details.begin(); it != details.end(); ++it) {
            const QJsonObject instance = it->toObject();
            Attempt attempt = common;
            attempt.task = it.key();
            if (const QJsonValue passed = instance.value("resolved"_L1); passed.isBool())
                attempt.passed = passed.toBool();
            attempt.cost = number(instance.value("cost"_L1));
            if (const auto calls = number(instance.value("api_calls"_L1)))
                attempt.steps = qint64(*calls);
            const QString identity = benchmark + u'\n' + folder + u'\n' + attempt.task;
            WAYMARK_TRY(m_writer.add(std::move(attempt), identity.toUtf8(), {}));
        }
        return {};
    }

    RecordSink &m_sink;
    ResultWriter m_writer;
    QSet<QString> m_known; ///< benchmark and folder
};

/// The boards of a leaderboard: rates, and attempts where the board tells them. How the systems on it were made, with memory or
/// without, it does not say.
class SweBenchLeaderboard final : public Format
{
public:
    FormatInfo info() const override
    {
        return { u"swe-bench-leaderboard"_s, Tr::tr("SWE-bench leaderboard (JSON)"), true, false, u"results"_s };
    }

    bool recognises(const Sample &sample) const override
    {
        const JsonShape shape(sample.head);
        return shape.has("leaderboards[].name") && shape.has("leaderboards[].results");
    }

    Result<void> read(const Source &source, RecordSink &sink) const override
    {
        return readDocument(source, sink, [&](const QJsonValue &document, QByteArrayView) {
            return Reading(sink).run(document.toObject().value("leaderboards"_L1).toArray());
        });
    }
};

} // namespace

std::unique_ptr<Format> makeSweBenchLeaderboard()
{
    return std::make_unique<SweBenchLeaderboard>();
}

} // namespace waymark::exchange
