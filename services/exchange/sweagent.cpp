// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/formatlist.h"
#include "services/exchange/jsonshape.h"
#include "services/exchange/runfields.h"
#include "services/exchange/sourcehash.h"
#include "services/exchange/sweagentrun.h"
#include "services/exchange/wholefile.h"
#include "services/text/json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct SweAgentText
{
    Q_DECLARE_TR_FUNCTIONS(SweAgentText)
};

/// Old versions name the folder of a batch model__dataset__config__t-0.00__p-0.95__…; demonstrations have no model.
QString modelFromFolder(const QString &path)
{
    const QStringList parts = path.split(u'/');
    for (const QString &folder : parts.sliced(0, parts.size() - 1)) {
        const QString first = folder.section(u"__"_s, 0, 0);
        if (folder.contains(u"__t-"_s) && first != u"replay"_s && !first.startsWith(u"human"_s))
            return first;
    }
    return {};
}

Trajectory runOf(const QJsonObject &source, const QJsonObject &config, const Source &file)
{
    const QString instance = text::jsonString(config.value(u"problem_statement"_s).toObject(), u"id");
    Trajectory run = sweAgentRun(source, file);
    run.agent = u"SWE-agent"_s;
    run.model = text::jsonString(config.value(u"agent"_s).toObject().value(u"model"_s).toObject(), u"name");
    if (run.model.isEmpty())
        run.model = modelFromFolder(file.path);
    run.sourceFormat = u"swe-agent"_s;
    run.sourceHash = sourceHash("swe-agent", QJsonValue(source));
    run.task = instance.isEmpty() ? taskFromPath(file.path, { u".traj", u".traj.json" }) : instance;
    run.runId = run.task;
    return run;
}

/// A run that was tried again: each attempt is a run; the whole repeats the best one.
Result<void> addAttempts(const QJsonObject &source, const Source &file, RecordSink &sink)
{
    const QJsonArray attempts = source.value(u"attempts"_s).toArray();
    const int best = source.value(u"info"_s).toObject().value(u"best_attempt_idx"_s).toInt(-1);
    for (int i = 0; i < attempts.size(); ++i) {
        if (sink.isCancelled())
            return cancelled();
        const QJsonObject attempt = attempts.at(i).toObject();
        const QJsonObject config = attempt.contains(u"replay_config"_s) ? replayConfig(attempt) : replayConfig(source);
        Trajectory run = runOf(attempt, config, file);
        if (run.taskText.isEmpty())
            run.taskText = sweAgentRun(source, file).taskText;
        run.runId += u"/attempt-%1"_s.arg(i);
        run.raw.insert(u"attempt"_s, i);
        run.raw.insert(u"is_best_attempt"_s, i == best);
        WAYMARK_TRY(sink.add(std::move(run), {}));
    }
    return {};
}

class SweAgent final : public Format
{
public:
    FormatInfo info() const override
    {
        return { u"swe-agent"_s, SweAgentText::tr("SWE-agent run (.traj)"), true, false, u"trajectories"_s };
    }

    bool recognises(const Sample &sample) const override
    {
        const JsonShape shape(sample.head);
        if (shape.has("trajectory[].action") || shape.has("attempts[].trajectory"))
            return true;
        return shape.has("history[].role") && sample.fileName().endsWith(u".traj"_s);
    }

    Result<void> read(const Source &source, RecordSink &sink) const override
    {
        return readDocument(source, sink, [&](const QJsonValue &document, QByteArrayView) -> Result<void> {
            const QJsonObject root = document.toObject();
            if (!root.value(u"attempts"_s).toArray().isEmpty())
                return addAttempts(root, source, sink);
            return sink.add(runOf(root, replayConfig(root), source), {});
        });
    }
};

} // namespace

std::unique_ptr<Format> makeSweAgent()
{
    return std::make_unique<SweAgent>();
}

} // namespace waymark::exchange
