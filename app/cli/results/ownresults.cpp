// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/results/ownresults.h"

#include "app/cli/call.h"
#include "services/evaluation/reference/referencerates.h"
#include "services/storage/evaluationstore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString withHint(const QString &sentence, const QString &typed, const QStringList &known)
{
    const QString hint = suggestion(typed, known);
    return hint.isEmpty() ? sentence : sentence + u' ' + hint;
}

/// By name, or by the beginning of the id when that means one only.
Result<QList<Evaluation>> named(const QList<Evaluation> &evaluations, const QString &wanted)
{
    QList<Evaluation> found;
    QStringList names;
    for (const Evaluation &evaluation : evaluations) {
        names.append(evaluation.name);
        if (evaluation.name == wanted)
            found.append(evaluation);
    }
    if (found.isEmpty() && wanted.size() >= 4)
        std::ranges::copy_if(evaluations, std::back_inserter(found), [&wanted](const Evaluation &evaluation) { return evaluation.uuid.startsWith(wanted); });
    if (found.isEmpty())
        return failure(ErrorCode::NotFound, withHint(Tr::tr("The pool has no results named “%1”.").arg(wanted), wanted, names));
    if (found.size() > 1)
        return failure(ErrorCode::InvalidArgument, Tr::tr("Several results are named “%1”: give the beginning of an id, %2.").arg(wanted, found.first().uuid.left(8)));
    return found;
}

} // namespace

Result<std::vector<LoadedResults>> loadResults(Call &call)
{
    WAYMARK_TRY_ASSIGN(const auto pool, call.openPoolForReading());
    storage::Database &database = pool->database();
    WAYMARK_TRY_ASSIGN(QList<Evaluation> evaluations, storage::allEvaluations(database));
    if (const auto wanted = call.arguments().value(u"set"_s)) {
        WAYMARK_TRY_ASSIGN(evaluations, named(evaluations, *wanted));
    }
    if (evaluations.isEmpty())
        return failure(ErrorCode::NotFound, Tr::tr("The pool has no results. Import some: “waymark help import”."));
    std::vector<LoadedResults> loaded;
    for (const Evaluation &evaluation : std::as_const(evaluations)) {
        LoadedResults results;
        results.evaluation = evaluation;
        WAYMARK_TRY_ASSIGN(results.attempts, storage::attemptsOf(database, { evaluation.id }));
        WAYMARK_TRY_ASSIGN(results.rates, storage::ratesOf(database, { evaluation.id }));
        WAYMARK_TRY(call.checkCancelled());
        loaded.push_back(std::move(results));
    }
    return loaded;
}

Result<ChosenResults> chosenResults(Call &call)
{
    ChosenResults chosen;
    const QString set = call.arguments().value(u"set"_s).value_or(QString());
    WAYMARK_TRY_ASSIGN(const evaluation::ReferenceData reference, evaluation::referenceData());
    if (const evaluation::ReferenceTable *table = reference.table(set)) {
        chosen.source = Tr::tr("%1, %2").arg(reference.source, table->from);
        chosen.names = { set };
        chosen.rates = evaluation::ratesOf(reference, *table);
        return chosen;
    }
    WAYMARK_TRY_ASSIGN(std::vector<LoadedResults> loaded, loadResults(call));
    for (LoadedResults &results : loaded) {
        chosen.names.append(results.evaluation.name);
        std::ranges::move(results.attempts, std::back_inserter(chosen.attempts));
        chosen.rates += results.rates;
    }
    chosen.source = chosen.names.join(u", "_s);
    return chosen;
}

Result<QList<MeasuredSubject>> measuredSubjects(Call &call, const evaluation::ResultIndex &index, ModelChoice choice)
{
    const auto model = choice == ModelChoice::AsAsked ? call.arguments().value(u"model"_s) : std::nullopt;
    const auto metric = call.arguments().value(u"metric"_s);
    QList<MeasuredSubject> subjects;
    QStringList labels;
    QStringList metrics;
    bool hasModel = false;
    for (int subject = 0; subject < index.subjects().size(); ++subject) {
        const evaluation::Subject &known = index.subjects()[subject];
        labels.append(known.label());
        if (model && known.label().compare(*model, Qt::CaseInsensitive) != 0 && known.model.compare(*model, Qt::CaseInsensitive) != 0)
            continue;
        hasModel = true;
        const QStringList own = index.metricsOf(subject);
        for (const QString &each : own) {
            if (!metrics.contains(each))
                metrics.append(each);
        }
        const bool isComputed = metric && evaluation::passK(*metric) && index.hasAttempts(subject) && !own.isEmpty();
        if (!own.isEmpty() && (!metric || own.contains(*metric) || isComputed))
            subjects.append({ subject, metric.value_or(own.first()) });
    }
    if (model && !hasModel)
        return failure(ErrorCode::InvalidArgument, withHint(Tr::tr("There are no results of a model “%1”.").arg(*model), *model, labels));
    if (metrics.isEmpty())
        return failure(ErrorCode::NotFound, Tr::tr("Of no attempt it is known whether it passed, so there is no rate to compare: these results have scores only."));
    if (subjects.isEmpty())
        return failure(ErrorCode::InvalidArgument, withHint(Tr::tr("These results cannot be measured by “%1”, but by %2.").arg(*metric, metrics.join(u", "_s)), *metric, metrics));
    return subjects;
}

} // namespace waymark::cli
