// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/figures/transferfigures.h"

#include "services/evaluation/figures/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::evaluation {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

QString decimals(double value, int count)
{
    return QString::number(value, 'f', count);
}

/// Of the insights, or of all types where those have none.
struct OwnCategories
{
    std::array<qint64, transferCategories> counts {};
    qint64 sum = 0;
    qint64 memories = 0; ///< with a category
    qint64 uncategorised = 0;
    bool isInsights = false;
};

OwnCategories categoriesOf(const TransferMeasures &own)
{
    OwnCategories categories;
    const bool hasInsights = std::ranges::any_of(own.types, [](const TransferMeasures::Type &type) { return type.type == MemoryType::Insight && type.categorised > 0; });
    for (const TransferMeasures::Type &type : own.types) {
        if (hasInsights && type.type != MemoryType::Insight)
            continue;
        for (size_t i = 0; i < categories.counts.size(); ++i) {
            categories.counts[i] += type.categories[i];
            categories.sum += type.categories[i];
        }
        categories.memories += type.categorised;
        categories.uncategorised += type.uncategorised;
    }
    categories.isInsights = hasInsights;
    return categories;
}

const TransferMeasures::Type *typeOf(const TransferMeasures *own, MemoryType type)
{
    if (!own)
        return nullptr;
    const auto found = std::ranges::find(own->types, type, &TransferMeasures::Type::type);
    return found == own->types.end() ? nullptr : &*found;
}

QString trustSentence(Trust trust)
{
    switch (trust) {
    case Trust::Published:
        return Tr::tr("printed by the authors");
    case Trust::Secondary:
        return Tr::tr("told by readers of the paper");
    case Trust::Digitised:
        return Tr::tr("read off a picture");
    case Trust::Derived:
        return Tr::tr("computed from what is published");
    }
    Q_UNREACHABLE();
}

QString spaceText(const TransferMeasures &own)
{
    return own.dimensions > 0 ? Tr::tr("%1 with %n dimension(s)", nullptr, own.dimensions).arg(own.space) : own.space;
}

/// What is measured by type, in the paper and in the pool.
struct Measure
{
    QString id;
    QString title;
    QString axis;
    const ByType SeparationReference::*published = nullptr;
    std::optional<double> TransferMeasures::Type::*own = nullptr;
    QString TransferMeasures::Type::*missing = nullptr;
    int column = 1; ///< of the published values in the shared table; the pool's stand beside them
};

Measure dbiMeasure()
{
    return { u"dbi"_s, Tr::tr("Davies–Bouldin index by type"), Tr::tr("Davies–Bouldin index, higher = less apart by domain"), &SeparationReference::dbi, &TransferMeasures::Type::dbi, &TransferMeasures::Type::dbiMissing, 1 };
}

Measure lisiMeasure()
{
    return { u"lisi"_s, Tr::tr("LISI by type"), Tr::tr("LISI, number of domains in a neighbourhood"), &SeparationReference::lisi, &TransferMeasures::Type::lisi, &TransferMeasures::Type::lisiMissing, 3 };
}

struct OwnValue
{
    std::optional<double> value;
    QString toolTip;
};

OwnValue ownValue(const TransferMeasures *own, const Measure &measure, MemoryType type)
{
    const TransferMeasures::Type *measured = typeOf(own, type);
    if (!measured)
        return { {}, Tr::tr("%1: not measured in this pool").arg(typeText(type)) };
    const std::optional<double> value = measured->*measure.own;
    if (!value)
        return { {}, Tr::tr("%1, this pool: %2", "a type; why there is no value").arg(typeText(type), measured->*measure.missing) };
    QString toolTip = Tr::tr("%1, this pool: %2 over %n memories", nullptr, int(measured->memories)).arg(typeText(type), decimals(*value, 2));
    toolTip += u'\n' + Tr::tr("%n domain(s), %1", nullptr, int(measured->domains.size())).arg(spaceText(*own));
    if (measured->perplexity > 0 && measure.id == "lisi"_L1)
        toolTip += u'\n' + Tr::tr("perplexity %1").arg(measured->perplexity);
    return { value, toolTip };
}

FigureTable separationTable(const ReferenceData &data, const TransferMeasures *own)
{
    FigureTable table;
    table.columns = { Tr::tr("Type"), Tr::tr("DBI, published"), Tr::tr("DBI, this pool"), Tr::tr("LISI, published"), Tr::tr("LISI, this pool") };
    for (const MemoryType type : allMemoryTypes()) {
        QList<FigureCell> row { headCell(typeText(type)) };
        for (const Measure &measure : { dbiMeasure(), lisiMeasure() }) {
            const double published = (data.separation.*measure.published)[size_t(type)];
            row.append({ decimals(published, 2), {}, published, {}, FigureMark::None, Tr::tr("%1, published: %2").arg(typeText(type), decimals(published, 2)) });
            const OwnValue value = ownValue(own, measure, type);
            row.append({ value.value ? decimals(*value.value, 2) : Tr::tr("unknown"), {}, value.value, {}, FigureMark::None, value.toolTip });
        }
        table.rows.append(row);
        table.types.append(type);
    }
    return table;
}

QStringList missingReasons(const TransferMeasures &own)
{
    QStringList reasons;
    for (const TransferMeasures::Type &type : own.types) {
        for (const QString &reason : { type.dbiMissing, type.lisiMissing }) {
            if (!reason.isEmpty() && !reasons.contains(reason))
                reasons.append(reason);
        }
    }
    return reasons;
}

Figure separationFigure(const ReferenceData &data, const TransferMeasures *own, const Measure &measure)
{
    Figure figure;
    figure.id = measure.id;
    figure.title = measure.title;
    figure.kind = FigureKind::Bars;
    double most = 0;
    FigureSeries published { Tr::tr("Published"), std::nullopt, false, {} };
    FigureSeries pool { Tr::tr("This pool"), std::nullopt, false, {} };
    for (const MemoryType type : allMemoryTypes()) {
        const int row = int(type);
        figure.x.categories.append(typeText(type));
        const double value = (data.separation.*measure.published)[size_t(type)];
        published.points.append({ double(row), value, 0, {}, decimals(value, 2), Tr::tr("%1, published: %2").arg(typeText(type), decimals(value, 2)), false, row, measure.column });
        const OwnValue ours = ownValue(own, measure, type);
        pool.points.append({ double(row), ours.value, 0, {}, ours.value ? decimals(*ours.value, 2) : QString(), ours.toolTip, false, row, measure.column + 1 });
        most = std::max({ most, value, ours.value.value_or(0) });
    }
    figure.series.append(published);
    if (own)
        figure.series.append(pool);
    figure.y = { measure.axis, 0, std::ceil(most + 0.25), {}, {}, false };
    figure.table = separationTable(data, own);
    figure.caption = Tr::tr("Published: %1, %2, %3; ten source domains; the perplexity of its LISI is not told.").arg(data.source, data.separation.from, trustSentence(data.separation.trust));
    if (own) {
        figure.caption += u' ' + Tr::tr("This pool: %1 as of %2; LISI with perplexity %3 where there are enough memories.").arg(spaceText(*own), own->asOf.toString(Qt::ISODate), QString::number(own->perplexity));
        QStringList warnings { Tr::tr("Compare the order of the types: figures of two embeddings and two sets of domains have no common scale.") };
        warnings.append(missingReasons(*own));
        figure.warning = warnings.join(u' ');
    }
    return figure;
}

} // namespace

Figure categoriesFigure(const ReferenceData &data, const TransferMeasures *own)
{
    Figure figure;
    figure.id = u"categories"_s;
    figure.title = Tr::tr("What is transferred");
    figure.kind = FigureKind::Shares;
    figure.y.title = Tr::tr("share, %");
    figure.table.columns = { Tr::tr("Category"), Tr::tr("Published"), Tr::tr("This pool") };
    const OwnCategories ours = own ? categoriesOf(*own) : OwnCategories();
    FigureSeries published { Tr::tr("Published"), std::nullopt, false, {} };
    FigureSeries pool { Tr::tr("This pool"), std::nullopt, false, {} };
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        const ReferenceCategory &category = data.categories[i];
        figure.x.categories.append(category.name);
        const QString label = Tr::tr("%1 %").arg(decimals(category.percent, 1));
        const QString toolTip = Tr::tr("%1, published: %2").arg(category.name, label);
        published.points.append({ double(i), category.percent, 0, {}, label, toolTip, false, int(i), 1 });
        QList<FigureCell> row { headCell(category.name), { decimals(category.percent, 1), {}, category.percent, {}, FigureMark::None, toolTip } };
        FigureCell cell { Tr::tr("unknown"), {}, {}, {}, FigureMark::None, {} };
        const auto known = transferCategoryFromName(category.id);
        if (known && ours.sum > 0) {
            const qint64 count = ours.counts[size_t(*known)];
            const double percent = 100.0 * double(count) / double(ours.sum);
            const QString share = Tr::tr("%1 %").arg(decimals(percent, 1));
            cell = { decimals(percent, 1), QString::number(count), percent, {}, FigureMark::None, Tr::tr("%1, this pool: %2, %3 of %4").arg(category.name, share).arg(count).arg(ours.sum) };
            pool.points.append({ double(i), percent, 0, {}, share, cell.toolTip, false, int(i), 2 });
        }
        row.append(cell);
        figure.table.rows.append(row);
    }
    figure.series.append(published);
    if (ours.sum > 0)
        figure.series.append(pool);
    figure.caption = Tr::tr("Published: %1, %2, %3; cases that fail without memory and pass with insights, sorted by a model. Shares sum to 100.1 by rounding.").arg(data.source, data.categoriesFrom, trustSentence(data.categoriesTrust));
    if (ours.sum > 0) {
        figure.caption += u' ' + (ours.isInsights ? Tr::tr("This pool: %n insight(s) with a category.", nullptr, int(ours.memories)) : Tr::tr("This pool: %n memories with a category, of all types.", nullptr, int(ours.memories)));
        figure.warning = Tr::tr("The published shares count helped tasks, the pool's count memories.");
        if (ours.uncategorised > 0)
            figure.warning += u' ' + Tr::tr("%n memories of the pool have no category yet.", nullptr, int(ours.uncategorised));
    }
    return figure;
}

Figure dbiFigure(const ReferenceData &data, const TransferMeasures *own)
{
    return separationFigure(data, own, dbiMeasure());
}

Figure lisiFigure(const ReferenceData &data, const TransferMeasures *own)
{
    return separationFigure(data, own, lisiMeasure());
}

Figure inDomainFigure(const ReferenceData &data)
{
    const InDomainReference &reference = data.inDomain;
    Figure figure;
    figure.id = u"in-domain"_s;
    figure.title = Tr::tr("Memories of the same benchmark against those of others");
    figure.kind = FigureKind::Bars;
    figure.x.categories = { Tr::tr("Same benchmark"), Tr::tr("Other benchmarks") };
    figure.y = { Tr::tr("mean accuracy"), 0, 0.6, {}, {}, false };
    figure.table.columns = QStringList { Tr::tr("Condition") } + figure.x.categories;
    const QString precision = QString::number(reference.precision);
    const QString zeroShot = Tr::tr("Zero-shot");
    FigureSeries baseline { zeroShot, std::nullopt, true, {} };
    QList<FigureCell> first { headCell(zeroShot) };
    for (int place = 0; place < 2; ++place) {
        const QString toolTip = Tr::tr("%1: %2, read off to about ±%3").arg(zeroShot, decimals(reference.zeroShot, 4), precision);
        baseline.points.append({ double(place), reference.zeroShot, 0, {}, {}, toolTip, false, 0, place + 1 });
        first.append({ decimals(reference.zeroShot, 4).sliced(1), {}, reference.zeroShot, {}, FigureMark::None, toolTip });
    }
    figure.series.append(baseline);
    figure.table.rows.append(first);
    figure.table.types.append(std::nullopt);
    QStringList below;
    for (const MemoryType type : allMemoryTypes()) {
        FigureSeries series { typeText(type), type, false, {} };
        QList<FigureCell> row { headCell(typeText(type)) };
        for (int place = 0; place < 2; ++place) {
            const ByType &values = place == 0 ? reference.selfEvolving : reference.transferred;
            const double value = values[size_t(type)];
            const double difference = value - reference.zeroShot;
            const bool isWorse = difference < 0;
            const bool isBest = !isWorse && value >= *std::ranges::max_element(values);
            const QString toolTip = Tr::tr("%1, %2: %3, read off to about ±%4; %5 points against zero-shot")
                                        .arg(typeText(type), figure.x.categories[place], decimals(value, 4), precision, pointsText(difference));
            series.points.append({ double(place), value, 0, {}, isWorse ? pointsText(difference) : QString(), toolTip, isWorse, int(type) + 1, place + 1 });
            row.append({ decimals(value, 4).sliced(1), pointsText(difference), value, {}, isWorse ? FigureMark::Negative : isBest ? FigureMark::Best
                                                                                                                                  : FigureMark::None,
                toolTip, difference });
            if (isWorse && place == 1)
                below.append(typeText(type));
        }
        figure.series.append(series);
        figure.table.rows.append(row);
        figure.table.types.append(type);
    }
    figure.caption = Tr::tr("%1, %2: %3, to about ±%4. Which average it is, and on how many tasks, is not told; so there are no intervals.").arg(data.source, reference.from, trustSentence(reference.trust), precision);
    if (!below.isEmpty())
        figure.warning = Tr::tr("From other benchmarks these are below zero-shot, against what the picture's own words say: %1.").arg(below.join(u", "_s));
    return figure;
}

} // namespace waymark::evaluation
