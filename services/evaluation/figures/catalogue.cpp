// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/figures/catalogue.h"

#include "services/evaluation/figures/barfigures.h"
#include "services/evaluation/figures/crossmodelfigure.h"
#include "services/evaluation/figures/modelsfigure.h"
#include "services/evaluation/figures/poolfigures.h"
#include "services/evaluation/figures/ratefigures.h"
#include "services/evaluation/figures/transferfigures.h"
#include "services/evaluation/reference/referencerates.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::evaluation {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

const QString figuresSet = QStringLiteral("figures");
const QString specificitySet = QStringLiteral("table3");

QString titleOf(const QString &figure)
{
    const QHash<QString, QString> titles {
        { u"types"_s, Tr::tr("Types") },
        { u"methods"_s, Tr::tr("Methods") },
        { u"specificity"_s, Tr::tr("Specific and agnostic") },
        { u"pool-efficiency"_s, Tr::tr("Pool efficiency") },
        { u"pool-size"_s, Tr::tr("Pool size") },
        { u"domains"_s, Tr::tr("Source domains") },
        { u"cross-model"_s, Tr::tr("Across models") },
        { u"models"_s, Tr::tr("All models") },
        { u"in-domain"_s, Tr::tr("Same and other benchmarks") },
        { u"categories"_s, Tr::tr("What is transferred") },
        { u"dbi"_s, Tr::tr("DBI and LISI") },
    };
    return titles.value(figure);
}

bool isPaired(const ResultIndex &index, int subject)
{
    if (index.zeroShot() < 0)
        return false;
    for (int benchmark = 0; benchmark < index.benchmarks().size(); ++benchmark) {
        QSet<quint32> tasks;
        for (const TaskTally &tally : index.tallies(subject, index.zeroShot(), benchmark))
            tasks.insert(tally.task);
        for (const int condition : index.conditionsOf(subject)) {
            const auto tallies = index.tallies(subject, condition, benchmark);
            if (condition != index.zeroShot() && std::ranges::any_of(tallies, [&tasks](const TaskTally &tally) { return tasks.contains(tally.task); }))
                return true;
        }
    }
    return false;
}

QString detailsOf(const ResultIndex &index)
{
    QHash<int, qint64> tasks;
    bool hasAttempts = false;
    bool hasPairs = false;
    for (int subject = 0; subject < index.subjects().size(); ++subject) {
        hasAttempts = hasAttempts || index.hasAttempts(subject);
        hasPairs = hasPairs || isPaired(index, subject);
        const QStringList metrics = index.metricsOf(subject);
        for (const int condition : index.conditionsOf(subject)) {
            for (int benchmark = 0; benchmark < index.benchmarks().size(); ++benchmark) {
                qint64 &most = tasks[benchmark];
                most = std::max(most, qint64(index.tallies(subject, condition, benchmark).size()));
                for (const QString &metric : metrics) {
                    if (const ReportedRate *rate = index.rate(subject, condition, benchmark, metric))
                        most = std::max(most, rate->tasks.value_or(0));
                }
            }
        }
    }
    qint64 sum = 0;
    for (const qint64 count : std::as_const(tasks))
        sum += count;
    const QString kind = hasPairs ? Tr::tr("paired") : hasAttempts ? Tr::tr("attempts")
                                                                   : Tr::tr("rates");
    const QString benchmarks = Tr::tr("%n benchmark(s)", nullptr, int(index.benchmarks().size()));
    if (sum == 0)
        return Tr::tr("%1, %2", "benchmarks; paired, attempts or rates").arg(benchmarks, kind);
    return Tr::tr("%1, %n task(s), %2", "benchmarks; paired, attempts or rates", int(sum)).arg(benchmarks, kind);
}

bool hasPoolSizes(const ResultIndex &index, int least)
{
    QHash<QString, QSet<qint64>> sizes;
    for (const Condition &condition : index.conditions()) {
        if (condition.poolSize)
            sizes[condition.name].insert(*condition.poolSize);
    }
    if (least == 1)
        return !sizes.isEmpty();
    return std::ranges::any_of(sizes, [least](const QSet<qint64> &of) { return of.size() >= least; });
}

bool hasMethods(const ResultIndex &index)
{
    return index.conditions().size() > 1 && std::ranges::any_of(index.conditions(), [](const Condition &condition) {
        return !condition.isZeroShot() && (!condition.type || name(*condition.type) != condition.name);
    });
}

Comparison comparisonFor(const ResultIndex &index, const FigureRequest &request)
{
    return compare(index, { request.subject, metricFor(index, request), request.conditions, {} });
}

/// The first condition is the baseline: a table without zero-shot compares its rows.
Comparison againstFirst(const ResultIndex &index, const FigureRequest &request)
{
    const QList<int> conditions = index.conditionsOf(request.subject);
    return compare(index, { request.subject, metricFor(index, request), {}, conditions.isEmpty() ? -1 : conditions.first() });
}

/// The one that was asked for, when somebody can be measured by it.
QString metricOfMost(const ResultIndex &index, const QString &wanted)
{
    for (int subject = 0; subject < index.subjects().size(); ++subject) {
        if (index.metricsOf(subject).contains(wanted) || (passK(wanted) && index.hasAttempts(subject)))
            return wanted;
    }
    return commonMetric(index);
}

/// A figure that says why there is nothing to see.
Figure unmeasured(const ResultSet &set, const FigureRequest &request)
{
    qint64 scored = 0;
    qint64 others = 0;
    for (int subject = 0; subject < set.index->subjects().size(); ++subject) {
        scored += set.index->scoredOnly(subject);
        others += set.index->reportedOthers(subject);
    }
    Figure figure;
    figure.id = request.id;
    figure.title = set.name;
    QStringList sentences { Tr::tr("%1: nobody says of any attempt whether it passed, so there is no rate to compare.").arg(set.source) };
    if (scored > 0)
        sentences.append(Tr::tr("Not compared: %n attempt(s) with a score that nobody judged passed or failed.", nullptr, int(scored)));
    if (others > 0)
        sentences.append(Tr::tr("Not compared: %n reported figure(s) that are no rates of 0 to 1.", nullptr, int(others)));
    figure.caption = sentences.join(u' ');
    return figure;
}

QList<Figure> published(const QString &id, const ReferenceData &data, const TransferMeasures *own)
{
    if (id == "pool-size"_L1)
        return { publishedPoolSizeFigure(data) };
    if (id == "domains"_L1)
        return { publishedDomainsFigure(data) };
    if (id == "in-domain"_L1)
        return { inDomainFigure(data) };
    if (id == "categories"_L1)
        return { categoriesFigure(data, own) };
    if (id == "dbi"_L1)
        return { dbiFigure(data, own), lisiFigure(data, own) };
    return {};
}

} // namespace

QList<ResultSet> publishedSets(const ReferenceData &data)
{
    QList<ResultSet> sets;
    for (const ReferenceTable &table : data.tables) {
        ResultSet set;
        set.id = table.id;
        set.name = Tr::tr("Published Table %1").arg(table.id.sliced(5));
        set.source = Tr::tr("%1, %2", "a paper; a place in it").arg(data.source, table.from);
        set.index = std::make_shared<const ResultIndex>(std::span<const Attempt>(), ratesOf(data, table));
        set.details = detailsOf(*set.index);
        set.isPublished = true;
        sets.append(set);
    }
    sets.append({ figuresSet, Tr::tr("Published figures"), Tr::tr("1D, 4, 6 and 7"), data.source, nullptr, true });
    return sets;
}

ResultSet ownSet(const QString &id, const QString &name, std::span<const Attempt> attempts, std::span<const ReportedRate> rates)
{
    ResultSet set;
    set.id = id;
    set.name = name;
    set.source = name;
    set.index = std::make_shared<const ResultIndex>(attempts, rates);
    set.details = detailsOf(*set.index);
    return set;
}

QList<FigureChoice> figuresOf(const ResultSet &set)
{
    QStringList ids;
    if (!set.index) {
        ids = { u"in-domain"_s, u"categories"_s, u"dbi"_s, u"pool-size"_s, u"domains"_s };
    } else if (set.isPublished && set.id == specificitySet) {
        ids = { u"specificity"_s };
    } else if (!set.index->subjects().isEmpty()) {
        const ResultIndex &index = *set.index;
        if (hasCrossModel(index))
            ids.append(u"cross-model"_s);
        ids.append(u"types"_s);
        if (hasMethods(index))
            ids.append(u"methods"_s);
        if (hasPoolSizes(index, 1))
            ids.append(u"pool-efficiency"_s);
        if (hasPoolSizes(index, 2))
            ids.append(u"pool-size"_s);
        if (index.subjects().size() > 1)
            ids.append(u"models"_s);
    }
    QList<FigureChoice> choices;
    for (const QString &id : std::as_const(ids))
        choices.append({ id, titleOf(id) });
    return choices;
}

QString metricFor(const ResultIndex &index, const FigureRequest &request)
{
    const QStringList metrics = index.metricsOf(request.subject);
    const bool isComputed = passK(request.metric) && index.hasAttempts(request.subject);
    return metrics.isEmpty() || metrics.contains(request.metric) || isComputed ? request.metric : metrics.first();
}

QList<Figure> figuresFor(const ResultSet &set, const FigureRequest &request, const ReferenceData &data, const TransferMeasures *own)
{
    if (!set.index)
        return published(request.id, data, own);
    const ResultIndex &index = *set.index;
    const QString &id = request.id;
    const bool isOffered = std::ranges::any_of(figuresOf(set), [&id](const FigureChoice &choice) { return choice.id == id; });
    if (!isOffered || request.subject < 0 || request.subject >= index.subjects().size())
        return {};
    if (id == "specificity"_L1)
        return { specificityFigure(againstFirst(index, request), set.source) };
    if (id == "cross-model"_L1)
        return { crossModelFigure(index, metricFor(index, request), set.source) };
    if (commonMetric(index).isEmpty())
        return { unmeasured(set, request) };
    if (id == "models"_L1)
        return { modelsFigure(index, metricOfMost(index, request.metric), set.source) };
    const Comparison comparison = comparisonFor(index, request);
    if (id == "methods"_L1)
        return { methodsFigure(comparison, set.source) };
    if (id == "pool-efficiency"_L1)
        return { poolEfficiencyFigure(comparison, set.source) };
    if (id == "pool-size"_L1)
        return { poolSizeFigure(comparison, set.source) };
    QList<Figure> figures { typesFigure(comparison, set.source) };
    if (comparison.hasBaseline && comparison.rows.size() > 1)
        figures += QList<Figure> { microFigure(comparison), macroFigure(comparison) };
    return figures;
}

} // namespace waymark::evaluation
