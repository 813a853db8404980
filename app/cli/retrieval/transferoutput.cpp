// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/retrieval/transferoutput.h"

#include "app/cli/table.h"
#include "services/evaluation/reference/referencedata.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QString shown(double value)
{
    return QString::number(value, 'f', 2);
}

QJsonObject influenceObject(const DomainInfluence &influence)
{
    QJsonArray targets;
    for (qsizetype target = 0; target < influence.targets.size(); ++target)
        targets.append(QJsonObject { { u"domain"_s, influence.targets[target] }, { u"queries"_s, influence.queries[target] }, { u"places"_s, influence.places[target] } });
    QJsonArray sources;
    for (qsizetype source = 0; source < influence.sources.size(); ++source) {
        QJsonArray fills;
        for (qsizetype target = 0; target < influence.targets.size(); ++target) {
            const qsizetype cell = influence.cell(source, target);
            if (influence.fills[cell] > 0)
                fills.append(QJsonObject { { u"domain"_s, influence.targets[target] }, { u"places"_s, influence.fills[cell] }, { u"share"_s, orNull(influence.share(source, target)) },
                    { u"affected"_s, influence.affected[cell] } });
        }
        QJsonArray takers;
        for (qsizetype taker = 0; taker < influence.sources.size(); ++taker) {
            if (const qint64 takes = influence.takes[source * influence.sources.size() + taker]; takes != 0)
                takers.append(QJsonObject { { u"domain"_s, influence.sources[taker] }, { u"places"_s, takes } });
        }
        sources.append(QJsonObject { { u"domain"_s, influence.sources[source] }, { u"fills"_s, fills }, { u"takers"_s, takers }, { u"unfilled"_s, influence.unfilled[source] } });
    }
    return { { u"targets"_s, targets }, { u"sources"_s, sources } };
}

void printTable(Call &call, const Table &table)
{
    if (table.isEmpty())
        return;
    for (const QString &line : table.lines(call.environment().columns))
        call.print(line);
}

/// The paper's value of a type, in brackets after the pool's own; nothing when the reference cannot be read.
QString paperValue(const evaluation::ByType evaluation::SeparationReference::*values, MemoryType type)
{
    const auto reference = evaluation::referenceData();
    return reference ? Tr::tr(" (the paper's: %1)").arg(shown((reference->separation.*values).at(size_t(type)))) : QString();
}

void printSpread(Call &call, const TransferMeasures::Type &type)
{
    if (type.dbi)
        call.print(Tr::tr("Davies–Bouldin index: %1%2. Higher means that domains are less apart.").arg(shown(*type.dbi), paperValue(&evaluation::SeparationReference::dbi, type.type)));
    else
        call.print(Tr::tr("There is no Davies–Bouldin index. %1").arg(type.dbiMissing));
    if (type.lisi)
        call.print(Tr::tr("LISI: %1 of %2 domains%3; with the domains dealt out at random it would be %4. Perplexity %5, over the nearest %6.")
                       .arg(shown(*type.lisi))
                       .arg(type.domains.size())
                       .arg(paperValue(&evaluation::SeparationReference::lisi, type.type), shown(type.lisiMixed.value_or(0)))
                       .arg(type.perplexity)
                       .arg(type.neighbours));
    else if (type.lisiMissing != type.dbiMissing)
        call.print(Tr::tr("There is no LISI. %1").arg(type.lisiMissing));
    if (type.withoutVector > 0)
        call.print(Tr::tr("Without a vector, and left out: %n memories.", nullptr, int(type.withoutVector)));
    if (type.outdated > 0)
        call.print(Tr::tr("Measured by the vector of an earlier text: %n memories.", nullptr, int(type.outdated)));
    Table table({ { Tr::tr("Domain"), 32 }, { Tr::tr("Memories"), 0, Table::Align::Right }, { Tr::tr("LISI"), 0, Table::Align::Right }, { Tr::tr("Quartiles"), 0, Table::Align::Right } });
    for (const TransferMeasures::Domain &domain : type.domains) {
        if (domain.lisi)
            table.addRow({ domain.name, QString::number(domain.memories), shown(*domain.lisi), u"%1 %2 %3"_s.arg(shown(domain.lisiLow), shown(domain.lisiMedian), shown(domain.lisiHigh)) });
    }
    printTable(call, table);
}

void printCategories(Call &call, const TransferMeasures::Type &type)
{
    const qint64 all = type.categorised + type.uncategorised;
    if (all == 0)
        return;
    call.print(Tr::tr("With a transfer category: %1 of %2 memories; %3 of the ten categories occur.")
                   .arg(type.categorised)
                   .arg(all)
                   .arg(std::ranges::count_if(type.categories, [](qint64 count) { return count > 0; })));
    if (type.categorised == 0)
        return;
    Table table({ { Tr::tr("Category"), 0 }, { Tr::tr("Memories"), 0, Table::Align::Right } });
    for (size_t i = 0; i < type.categories.size(); ++i)
        table.addRow({ name(TransferCategory(i)), QString::number(type.categories[i]) });
    printTable(call, table);
}

void printInfluence(Call &call, const TransferMeasures::Type &type)
{
    if (!type.influence) {
        call.print(Tr::tr("There is no influence of domains. %1").arg(type.influenceMissing));
        return;
    }
    const DomainInfluence &influence = *type.influence;
    qint64 places = 0;
    for (const qint64 filled : influence.places)
        places += filled;
    Table table({ { Tr::tr("Left out"), 32 }, { Tr::tr("Fills"), 0, Table::Align::Right }, { Tr::tr("Share"), 0, Table::Align::Right }, { Tr::tr("Tasks"), 0, Table::Align::Right },
        { Tr::tr("Taken over most by"), 0 } });
    for (qsizetype source = 0; source < influence.sources.size(); ++source) {
        qint64 fills = 0;
        qint64 affected = 0;
        for (qsizetype target = 0; target < influence.targets.size(); ++target) {
            fills += influence.fills[influence.cell(source, target)];
            affected += influence.affected[influence.cell(source, target)];
        }
        const auto first = influence.takes.begin() + source * influence.sources.size();
        const auto most = std::max_element(first, first + influence.sources.size());
        const QString taker = *most > 0 ? Tr::tr("%1 (%2)").arg(influence.sources[most - first]).arg(*most) : QString();
        table.addRow({ influence.sources[source], QString::number(fills), Tr::tr("%1 %").arg(100.0 * double(fills) / double(places), 0, 'f', 1), QString::number(affected), taker });
    }
    printTable(call, table);
}

} // namespace

QJsonObject transferObject(const TransferMeasures::Type &type)
{
    QJsonArray domains;
    for (const TransferMeasures::Domain &domain : type.domains)
        domains.append(QJsonObject { { u"domain"_s, domain.name }, { u"memories"_s, domain.memories }, { u"lisi"_s, orNull(domain.lisi) },
            { u"lisi_quartiles"_s, domain.lisi ? QJsonValue(QJsonArray { domain.lisiLow, domain.lisiMedian, domain.lisiHigh }) : QJsonValue(QJsonValue::Null) } });
    QJsonObject categories;
    for (size_t i = 0; i < type.categories.size(); ++i)
        categories.insert(name(TransferCategory(i)), type.categories[i]);
    categories.insert(u"uncategorised"_s, type.uncategorised);
    return { { u"measured"_s, type.memories }, { u"without_vector"_s, type.withoutVector }, { u"outdated"_s, type.outdated }, { u"dbi"_s, orNull(type.dbi) }, { u"dbi_missing"_s, type.dbiMissing },
        { u"lisi"_s, orNull(type.lisi) }, { u"lisi_mixed"_s, orNull(type.lisiMixed) }, { u"lisi_missing"_s, type.lisiMissing }, { u"perplexity"_s, type.perplexity },
        { u"neighbours"_s, type.neighbours }, { u"domains"_s, domains }, { u"categories"_s, categories },
        { u"influence"_s, type.influence ? QJsonValue(influenceObject(*type.influence)) : QJsonValue(QJsonValue::Null) }, { u"influence_missing"_s, type.influenceMissing } };
}

void printTransfer(Call &call, const TransferMeasures::Type &type)
{
    printSpread(call, type);
    printCategories(call, type);
    if (type.memories > 0)
        printInfluence(call, type);
}

QString transferBasis(const TransferMeasures &measures)
{
    const QString key = measures.recipe == KeyRecipe::Full ? Tr::tr("all of each memory") : Tr::tr("the key text of each memory");
    return measures.dimensions > 0
        ? Tr::tr("Distances are Euclidean between vectors of unit length, in the space %1 over %2. The paper's space and perplexity are not known.").arg(measures.space, key)
        : Tr::tr("Distances are Euclidean between texts as weighted words and parts of words, of unit length, in the space %1 over %2. The paper's space and perplexity are not known.")
              .arg(measures.space, key);
}

} // namespace waymark::cli
