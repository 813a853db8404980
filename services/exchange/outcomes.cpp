// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/formatlist.h"
#include "services/exchange/neighbours.h"
#include "services/exchange/quarantine.h"
#include "services/exchange/runfields.h"
#include "services/exchange/wholefile.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct OutcomesText
{
    Q_DECLARE_TR_FUNCTIONS(OutcomesText)
};

/// …/<task>__<seven characters>/verifier/reward.txt; empty for any other path.
QString taskOfReward(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() < 3 || parts.last() != u"reward.txt"_s)
        return {};
    const QString trial = parts.at(parts.size() - 3);
    return trial.left(trial.lastIndexOf(u"__"_s));
}

bool hasAgentLog(const Neighbours &neighbours)
{
    const QStringList names = neighbours.filesIn(u"../agent"_s);
    return std::any_of(names.begin(), names.end(), [](const QString &name) { return name.endsWith(".txt"_L1); });
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
    // What the trial's result or its agent's log says is an attempt, with this reward.
    const bool isAttemptToo = source.neighbours && (source.neighbours->has(u"../result.json"_s) || hasAgentLog(*source.neighbours));
    for (const Verdict &verdict : statedVerdicts({ { u"reward"_s, value } }))
        WAYMARK_TRY(sink.add(OutcomeRecord { taskOfReward(source.path), verdict, isAttemptToo }, { 1, 0 }));
    return {};
}

/// Verdicts that stand in a file of their own. Reports of many tasks are read as results.
class Outcomes final : public Format
{
public:
    FormatInfo info() const override
    {
        return { u"outcomes"_s, OutcomesText::tr("Outcome of a run (verifier/reward.txt)"), true, false, u"trajectories"_s };
    }

    bool recognises(const Sample &sample) const override { return !taskOfReward(sample.path).isEmpty(); }

    Result<void> read(const Source &source, RecordSink &sink) const override { return readReward(source, sink); }
};

} // namespace

std::unique_ptr<Format> makeOutcomes()
{
    return std::make_unique<Outcomes>();
}

} // namespace waymark::exchange
