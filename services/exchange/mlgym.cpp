// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/formatlist.h"
#include "services/exchange/jsonshape.h"
#include "services/exchange/runfields.h"
#include "services/exchange/sourcehash.h"
#include "services/exchange/sweagentrun.h"
#include "services/exchange/wholefile.h"

#include <QCoreApplication>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct MlgymText
{
    Q_DECLARE_TR_FUNCTIONS(MlgymText)
};

/// Runs of the benchmark are named model__task__config__t-0.00__…, demonstrations x_demo_task; the file itself names neither.
void addNames(Trajectory &run, const Source &source)
{
    const QString stem = taskFromPath(source.path, { u".traj", u".traj.json" });
    const QStringList parts = stem.split(u"__"_s);
    run.runId = stem;
    const qsizetype demo = stem.indexOf(u"_demo_"_s);
    if (parts.size() >= 3) {
        run.model = parts.first();
        run.task = parts.at(1);
    } else {
        run.task = demo < 0 ? stem : stem.sliced(demo + 6);
    }
}

/// SWE-agent's form with the scores of each submission in info.score. They are figures of the task, higher or lower being
/// better: whether the run passed is not said.
class Mlgym final : public Format
{
public:
    FormatInfo info() const override
    {
        return { u"mlgym"_s, MlgymText::tr("MLGym run (.traj)"), true, false, u"trajectories"_s };
    }

    bool recognises(const Sample &sample) const override
    {
        const JsonShape shape(sample.head);
        return shape.has("trajectory[].action") && (shape.text("environment").startsWith("mlgym") || shape.has("info.score"));
    }

    Result<void> read(const Source &source, RecordSink &sink) const override
    {
        return readDocument(source, sink, [&](const QJsonValue &document, QByteArrayView) {
            Trajectory run = sweAgentRun(document.toObject(), source);
            run.agent = u"MLGym"_s;
            run.domain = u"MLGym-Bench"_s;
            run.sourceFormat = u"mlgym"_s;
            run.sourceHash = sourceHash("mlgym", document);
            addNames(run, source);
            return sink.add(std::move(run), {});
        });
    }
};

} // namespace

std::unique_ptr<Format> makeMlgym()
{
    return std::make_unique<Mlgym>();
}

} // namespace waymark::exchange
