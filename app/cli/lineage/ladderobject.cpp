// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lineage/ladderobject.h"

#include "app/cli/objects.h"
#include "services/text/codepoints.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

QJsonValue numberOrNull(int number)
{
    return number > 0 ? QJsonValue(number) : QJsonValue();
}

const QString &textOf(const Memory &memory, MemoryField field)
{
    return field == MemoryField::Title ? memory.title : field == MemoryField::Description ? memory.description
                                                                                          : memory.content;
}

QJsonObject abstractionObject(const Abstraction &measure)
{
    return { { u"share"_s, measure.share() },
        { u"words"_s, measure.words },
        { u"tied"_s, measure.tied },
        { u"command_words"_s, measure.commandWords },
        { u"command_density"_s, measure.commandDensity() },
        { u"particulars"_s, measure.particulars },
        { u"particulars_of_run"_s, measure.particularsOfRun },
        { u"surviving"_s, measure.surviving() },
        { u"task_rank"_s, numberOrNull(measure.taskRank) },
        { u"tasks"_s, numberOrNull(measure.tasks) } };
}

QJsonObject claimObject(const Rung &rung, const Claim &claim, const ClaimEvidence &evidence, const QHash<MemoryId, QString> &ids, double threshold)
{
    const QString &text = textOf(rung.memory, claim.field);
    QJsonArray steps;
    for (const StepSupport &step : evidence.steps)
        steps.append(QJsonObject { { u"step"_s, step.step }, { u"score"_s, step.score }, { u"found_by"_s, name(step.source) } });
    QJsonArray siblings;
    for (const SiblingSupport &sibling : evidence.siblings)
        siblings.append(QJsonObject { { u"id"_s, ids.value(sibling.memory) }, { u"claim"_s, sibling.claim }, { u"score"_s, sibling.score } });
    return { { u"number"_s, claim.number },
        { u"field"_s, name(claim.field) },
        { u"start"_s, text::codePointOffset(text, claim.start) },
        { u"end"_s, text::codePointOffset(text, claim.end) },
        { u"command"_s, claim.isCommand },
        { u"text"_s, claim.text },
        { u"support"_s, evidence.support },
        { u"supported"_s, evidence.support >= threshold },
        { u"found_by"_s, name(evidence.source) },
        { u"steps"_s, steps },
        { u"nearest"_s, numberOrNull(evidence.nearestStep) },
        { u"siblings"_s, siblings },
        { u"checked_by"_s, orNull(evidence.checkedBy) },
        { u"checked_at"_s, orNull(evidence.checkedAt) } };
}

} // namespace

QJsonObject ladderObject(const Ladder &ladder, double threshold)
{
    QHash<MemoryId, QString> ids;
    for (const Rung &rung : ladder.rungs)
        ids.insert(rung.memory.id, rung.memory.uuid);
    QJsonArray rungs;
    for (const Rung &rung : ladder.rungs) {
        QJsonArray claims;
        for (qsizetype i = 0; i < rung.claims.size(); ++i)
            claims.append(claimObject(rung, rung.claims.at(i), rung.evidence.value(i), ids, threshold));
        rungs.append(QJsonObject { { u"id"_s, rung.memory.uuid },
            { u"type"_s, name(rung.memory.type) },
            { u"title"_s, rung.memory.title },
            { u"retired"_s, rung.memory.retiredAt.has_value() },
            { u"abstraction"_s, abstractionObject(rung.abstraction) },
            { u"claims"_s, claims } });
    }
    QJsonValue run;
    if (!ladder.run.uuid.isEmpty()) {
        QJsonObject object = runObject(ladder.run, ladder.run.steps.size());
        object.insert("disputed"_L1, isDisputed(ladder.run.verdicts));
        run = object;
    }
    return { { u"trajectory"_s, run }, { u"threshold"_s, threshold }, { u"rungs"_s, rungs } };
}

} // namespace waymark::cli
