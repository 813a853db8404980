// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/results.h"

#include "services/base/hash.h"
#include "services/curation/change.h"
#include "services/storage/evaluationstore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::AppliedChange;
using storage::ChangeRecorder;
using storage::Database;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

const QString table = u"evaluation"_s;
const QString triageTable = u"triage"_s;

Unexpected gone()
{
    return failure(ErrorCode::NotFound, Tr::tr("The evaluation is not in the pool any more."));
}

} // namespace

Result<AppliedChange> renameEvaluation(const EditContext &context, EvaluationId evaluation, const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("An evaluation needs a name."));
    QString old;
    const auto label = [&](int) { return Tr::tr("Rename the evaluation “%1” to “%2”").arg(old, trimmed); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const QList<Evaluation> evaluations, storage::allEvaluations(database));
        for (const Evaluation &one : evaluations) {
            if (one.id == evaluation)
                old = one.name;
            else if (one.name == trimmed)
                return failure(ErrorCode::AlreadyExists, Tr::tr("There is an evaluation “%1” already.").arg(trimmed));
        }
        if (std::ranges::find(evaluations, evaluation, &Evaluation::id) == evaluations.end())
            return gone();
        WAYMARK_TRY(recorder.update(table, evaluation.value, { { u"name"_s, trimmed } }));
        return {};
    });
}

Result<AppliedChange> removeEvaluation(const EditContext &context, EvaluationId evaluation)
{
    QString name;
    const auto label = [&](int) { return Tr::tr("Remove the evaluation “%1”").arg(name); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const QList<Evaluation> evaluations, storage::allEvaluations(database));
        const auto found = std::ranges::find(evaluations, evaluation, &Evaluation::id);
        if (found == evaluations.end())
            return gone();
        name = found->name;
        WAYMARK_TRY_ASSIGN(const QList<qint64> parts, storage::partsOf(database, evaluation));
        for (const qint64 part : parts)
            WAYMARK_TRY(recorder.remove(u"evaluation_part"_s, part));
        return recorder.remove(table, evaluation.value);
    });
}

Result<AppliedChange> setTriage(const EditContext &context, const Triage &triage)
{
    if (triage.task.isEmpty() || triage.condition.isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("A cause needs a task and a condition."));
    const auto label = [&](int) { return Tr::tr("Say why “%1” fails under “%2”").arg(triage.task, triage.condition); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        Triage stored = triage;
        stored.author = context.act.author;
        stored.at = context.clock.now();
        WAYMARK_TRY_ASSIGN(const qint64 row, storage::triageRow(database, stored));
        QVariantMap columns = storage::triageColumns(stored);
        if (row == 0) {
            columns.insert(u"uuid"_s, newUuid());
            WAYMARK_TRY(recorder.insert(triageTable, columns));
            return {};
        }
        // The same word again is no change, whoever says it and when.
        WAYMARK_TRY_ASSIGN(const QList<Triage> triages, storage::allTriages(database));
        const bool said = std::ranges::any_of(triages, [&](Triage known) {
            known.author = stored.author;
            known.at = stored.at;
            return known == stored;
        });
        if (!said)
            WAYMARK_TRY(recorder.update(triageTable, row, columns));
        return {};
    });
}

Result<AppliedChange> removeTriage(const EditContext &context, const Triage &triage)
{
    const auto label = [&](int) { return Tr::tr("Take back why “%1” fails under “%2”").arg(triage.task, triage.condition); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const qint64 row, storage::triageRow(database, triage));
        return row == 0 ? Result<void>() : recorder.remove(triageTable, row);
    });
}

} // namespace waymark::curation
