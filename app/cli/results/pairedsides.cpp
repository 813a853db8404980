// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/results/pairedsides.h"

#include "app/cli/call.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct Side
{
    std::vector<Attempt> attempts;
    QList<ReportedRate> rates;
    bool isEvaluation = false;

    bool isEmpty() const { return attempts.empty() && rates.isEmpty(); }
};

bool isCalled(const Condition &condition, const QString &name)
{
    return condition.name.compare(name, Qt::CaseInsensitive) == 0;
}

Side ofCondition(const std::vector<LoadedResults> &loaded, const QString &name)
{
    Side side;
    for (const LoadedResults &results : loaded) {
        std::ranges::copy_if(results.attempts, std::back_inserter(side.attempts), [&name](const Attempt &attempt) { return isCalled(attempt.condition, name); });
        std::ranges::copy_if(results.rates, std::back_inserter(side.rates), [&name](const ReportedRate &rate) { return isCalled(rate.condition, name); });
    }
    return side;
}

template <typename T>
void keepModel(T &list, const QString &model)
{
    const auto others = std::ranges::remove_if(list, [&model](const auto &each) { return each.model.compare(model, Qt::CaseInsensitive) != 0; });
    list.erase(others.begin(), others.end());
}

/// Models with their agents, and names of conditions.
struct Makers
{
    QStringList models;
    QSet<QString> makers;
    QSet<QString> conditions;
};

Makers makersOf(const Side &side)
{
    Makers makers;
    const auto note = [&makers](const auto &list) {
        for (const auto &each : list) {
            if (!makers.models.contains(each.model))
                makers.models.append(each.model);
            makers.makers.insert(each.model + u'\n' + each.agent);
            makers.conditions.insert(each.condition.name);
        }
    };
    note(side.attempts);
    note(side.rates);
    return makers;
}

Result<void> checkOneMaker(const Side &side, const QString &name)
{
    if (makersOf(side).makers.size() > 1)
        return failure(ErrorCode::InvalidArgument, Tr::tr("“%1” has results of several models or agents: choose one with --model, or compare two conditions.").arg(name));
    return {};
}

Result<Side> ofEvaluation(Call &call, const LoadedResults &results)
{
    Side side { results.attempts, results.rates, true };
    if (const auto model = call.arguments().value(u"model"_s)) {
        keepModel(side.attempts, *model);
        keepModel(side.rates, *model);
    }
    if (makersOf(side).conditions.size() > 1)
        return failure(ErrorCode::InvalidArgument, Tr::tr("“%1” has several conditions: compare those of it with --set.").arg(results.evaluation.name));
    return side;
}

Result<Side> sideNamed(Call &call, const std::vector<LoadedResults> &loaded, const QString &name)
{
    Side side = ofCondition(loaded, name);
    if (!side.isEmpty())
        return side;
    QStringList known;
    for (const LoadedResults &results : loaded) {
        if (results.evaluation.name == name || (name.size() >= 4 && results.evaluation.uuid.startsWith(name)))
            return ofEvaluation(call, results);
        known.append(results.evaluation.name);
        for (const Attempt &attempt : results.attempts) {
            if (known.last() != attempt.condition.name)
                known.append(attempt.condition.name);
        }
        for (const ReportedRate &rate : results.rates) {
            if (known.last() != rate.condition.name)
                known.append(rate.condition.name);
        }
    }
    known.removeDuplicates();
    const QString hint = suggestion(name, known);
    return failure(ErrorCode::InvalidArgument, Tr::tr("“%1” is neither a condition nor a set of results.").arg(name) + (hint.isEmpty() ? QString() : u' ' + hint));
}

/// `model` not empty: instead of who made it.
template <typename T>
void put(T &list, const QString &condition, const QString &model, T &into)
{
    for (auto &each : list) {
        each.condition = { condition, each.condition.type, QString(), QString() };
        if (!model.isEmpty()) {
            each.model = model;
            each.agent.clear();
        }
        into.push_back(std::move(each));
    }
}

} // namespace

Result<PairedSides> pairedSides(Call &call, const std::vector<LoadedResults> &loaded, const QString &first, const QString &second)
{
    if (first.compare(second, Qt::CaseInsensitive) == 0)
        return failure(ErrorCode::InvalidArgument, Tr::tr("“%1” is the same on both sides.").arg(first));
    WAYMARK_TRY_ASSIGN(Side before, sideNamed(call, loaded, first));
    WAYMARK_TRY_ASSIGN(Side after, sideNamed(call, loaded, second));
    PairedSides sides;
    sides.isAcrossModels = before.isEvaluation || after.isEvaluation;
    QString model;
    if (sides.isAcrossModels) {
        WAYMARK_TRY(checkOneMaker(before, first));
        WAYMARK_TRY(checkOneMaker(after, second));
        QStringList models = makersOf(before).models + makersOf(after).models;
        models.removeDuplicates();
        models.removeAll(QString());
        model = models.isEmpty() ? Tr::tr("model not told") : models.join(u" / "_s);
    }
    put(before.attempts, first, model, sides.attempts);
    put(after.attempts, second, model, sides.attempts);
    put(before.rates, first, model, sides.rates);
    put(after.rates, second, model, sides.rates);
    return sides;
}

} // namespace waymark::cli
