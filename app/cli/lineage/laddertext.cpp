// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lineage/laddertext.h"

#include "app/cli/call.h"
#include "app/cli/table.h"
#include "services/domain/payload.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString figure(double value)
{
    return QString::number(value, 'f', 2);
}

void printRun(Call &call, const Ladder &ladder)
{
    const Trajectory &run = ladder.run;
    const Outcome outcome = outcomeOf(run.verdicts);
    call.print(runTitle(run));
    call.print(Tr::tr("Trajectory: %1, %n steps.", nullptr, int(run.steps.size())).arg(run.uuid));
    if (!run.agent.isEmpty() || !run.model.isEmpty())
        call.print(Tr::tr("Agent: %1. Model: %2.").arg(run.agent, run.model));
    call.print(isDisputed(run.verdicts) ? Tr::tr("Outcome: %1 (source: %2). The judge says otherwise.").arg(name(outcome.value), name(outcome.source))
                                        : Tr::tr("Outcome: %1 (source: %2).").arg(name(outcome.value), name(outcome.source)));
    QStringList missing;
    for (const MemoryType type : allMemoryTypes()) {
        if (std::ranges::none_of(ladder.rungs, [type](const Rung &rung) { return rung.memory.type == type; }))
            missing.append(name(type));
    }
    if (!missing.isEmpty())
        call.print(Tr::tr("Missing: %1.").arg(missing.join(u", "_s)));
}

void printMeter(Call &call, const Abstraction &measure)
{
    if (measure.words == 0)
        return;
    call.print(Tr::tr("Abstraction %1: %2 of %3 words are not tied to this run. Particulars that survive: %4 of %5. Commands: %6.")
                   .arg(figure(measure.share()))
                   .arg(measure.words - measure.tied)
                   .arg(measure.words)
                   .arg(measure.particulars)
                   .arg(measure.particularsOfRun)
                   .arg(figure(measure.commandDensity())));
    if (measure.taskRank > 0)
        call.print(Tr::tr("Ranked by this text, its own task comes in place %1 of %2.").arg(measure.taskRank).arg(measure.tasks));
}

/// "2 (0.80), 4 (0.61)", or why there is none.
QString stepsText(const ClaimEvidence &evidence)
{
    if (evidence.steps.isEmpty())
        return evidence.nearestStep > 0 ? Tr::tr("unsupported, nearest %1").arg(evidence.nearestStep) : Tr::tr("unsupported");
    QStringList steps;
    for (const StepSupport &step : evidence.steps)
        steps.append(u"%1 (%2)"_s.arg(step.step).arg(figure(step.score)));
    return steps.join(u", "_s);
}

void printClaims(Call &call, const Rung &rung, double threshold)
{
    if (rung.claims.isEmpty())
        return;
    const auto supported = std::ranges::count_if(rung.evidence, [threshold](const ClaimEvidence &evidence) { return evidence.support >= threshold; });
    call.print(Tr::tr("Supported, from %1: %2 of %3.").arg(figure(threshold)).arg(supported).arg(rung.claims.size()));
    Table table({ { u"#"_s, 0, Table::Align::Right }, { Tr::tr("Support"), 0, Table::Align::Right }, { Tr::tr("Steps") }, { Tr::tr("Checked by"), 24 }, { Tr::tr("Sentence"), 120 } });
    for (qsizetype i = 0; i < rung.claims.size(); ++i) {
        const Claim &claim = rung.claims.at(i);
        const ClaimEvidence &evidence = rung.evidence.at(i);
        table.addRow({ claim.number == 0 ? u"t"_s : QString::number(claim.number), figure(evidence.support), stepsText(evidence), evidence.checkedBy, claim.text });
    }
    for (const QString &line : table.lines(call.environment().columns))
        call.print(line);
}

} // namespace

void printLadder(Call &call, const Ladder &ladder, double threshold)
{
    if (!ladder.run.uuid.isEmpty())
        printRun(call, ladder);
    else
        call.print(Tr::tr("This memory comes from no trajectory of the pool, so that no step can support it."));
    for (const Rung &rung : ladder.rungs) {
        const QString heading = u"%1  %2  %3"_s.arg(rung.memory.uuid.left(8), name(rung.memory.type), rung.memory.title);
        call.print(u'\n' + (rung.memory.retiredAt ? Tr::tr("%1 (retired)").arg(heading) : heading));
        printMeter(call, rung.abstraction);
        printClaims(call, rung, threshold);
    }
}

} // namespace waymark::cli
