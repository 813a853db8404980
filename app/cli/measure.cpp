// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/retrieval/queryoptions.h"
#include "app/cli/retrieval/transferoutput.h"
#include "app/cli/table.h"
#include "services/curation/retrievalengine.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr qsizetype shownHubs = 10;
/// More would weigh all memories alike.
constexpr qint64 largestPerplexity = 1000;

QJsonObject measuresObject(const RetrievalMeasures &measures)
{
    QJsonArray hubs;
    for (const RetrievalMeasures::Hub &hub : measures.hubs)
        hubs.append(QJsonObject { { u"id"_s, hub.uuid }, { u"title"_s, hub.title }, { u"queries"_s, hub.queries },
            { u"share"_s, measures.queries > 0 ? double(hub.queries) / double(measures.queries) : 0 } });
    QJsonArray coverage;
    for (const RetrievalMeasures::Coverage &domain : measures.coverage)
        coverage.append(QJsonObject { { u"domain"_s, domain.domain }, { u"memories"_s, domain.memories }, { u"retrieved"_s, domain.retrieved }, { u"hits"_s, domain.hits } });
    return { { u"type"_s, name(measures.type) }, { u"queries"_s, measures.queries }, { u"memories"_s, measures.memories }, { u"never_retrieved"_s, measures.neverRetrieved },
        { u"skewness"_s, measures.skewness }, { u"hubs"_s, hubs }, { u"coverage"_s, coverage } };
}

void printMeasures(Call &call, const RetrievalMeasures &measures)
{
    call.print(Tr::tr("%1: %2 queries, top %3; %4 memories, of them never retrieved: %5; skewness %6.")
                   .arg(name(measures.type))
                   .arg(measures.queries)
                   .arg(measures.top)
                   .arg(measures.memories)
                   .arg(measures.neverRetrieved)
                   .arg(QString::number(measures.skewness, 'f', 2)));
    Table table({ { Tr::tr("Queries"), 0, Table::Align::Right }, { Tr::tr("Id") }, { Tr::tr("Title"), 100 } });
    for (const RetrievalMeasures::Hub &hub : measures.hubs.first(qMin(shownHubs, measures.hubs.size())))
        table.addRow({ QString::number(hub.queries), hub.uuid.left(8), hub.title });
    Table domains({ { Tr::tr("Domain"), 32 }, { Tr::tr("Memories"), 0, Table::Align::Right }, { Tr::tr("Retrieved"), 0, Table::Align::Right }, { Tr::tr("Hits"), 0, Table::Align::Right } });
    for (const RetrievalMeasures::Coverage &domain : measures.coverage)
        domains.addRow({ domain.domain, QString::number(domain.memories), QString::number(domain.retrieved), QString::number(domain.hits) });
    for (const Table *shown : { &table, &domains }) {
        if (shown->isEmpty())
            continue;
        for (const QString &line : shown->lines(call.environment().columns))
            call.print(line);
    }
}

Result<ExitCode> runMeasure(Call &call)
{
    if (choiceMethod(call))
        return failure(ErrorCode::InvalidArgument, Tr::tr("The measures ask every task of the pool, which no model is asked to do: choose another method."));
    WAYMARK_TRY_ASSIGN(RetrievalQuery settings, retrievalSettings(call));
    if (!call.arguments().isSet(u"type"_s))
        settings.types = { MemoryType::Trajectory, MemoryType::Workflow, MemoryType::Summary, MemoryType::Insight };
    WAYMARK_TRY_ASSIGN(const std::optional<qint64> asked, call.number(u"perplexity"_s));
    if (asked && (*asked < 2 || *asked > largestPerplexity))
        return failure(ErrorCode::InvalidArgument, Tr::tr("The perplexity is a number from 2 to %1.").arg(largestPerplexity));
    const int perplexity = int(asked.value_or(defaultPerplexity));
    WAYMARK_TRY_ASSIGN(const auto pool, call.openPoolForReading());
    curation::RetrievalEngine engine;
    QJsonArray types;
    QString basis;
    for (const MemoryType type : QList<MemoryType>(settings.types)) {
        RetrievalQuery one = settings;
        one.types = { type };
        WAYMARK_TRY_ASSIGN(const RetrievalMeasures measures, engine.measures(pool->database(), one, call.today(), call.workHooks()));
        WAYMARK_TRY_ASSIGN(const TransferMeasures transfer, engine.transferMeasures(pool->database(), one, call.today(), perplexity, call.workHooks()));
        basis = transferBasis(transfer);
        if (call.isJson()) {
            QJsonObject object = measuresObject(measures);
            const QJsonObject further = transferObject(transfer.types.first());
            for (auto field = further.begin(); field != further.end(); ++field)
                object.insert(field.key(), field.value());
            types.append(object);
        } else {
            printMeasures(call, measures);
            printTransfer(call, transfer.types.first());
            call.print(QString());
        }
    }
    if (call.isJson())
        call.print(QJsonObject { { u"space"_s, settings.space }, { u"key"_s, name(settings.recipe) }, { u"distance"_s, u"euclidean"_s }, { u"method"_s, name(settings.method) },
            { u"top"_s, settings.top }, { u"types"_s, types } });
    else
        call.print(basis);
    return ExitCode::Done;
}

} // namespace

Verb measureVerb()
{
    return { u"measure"_s,
        Tr::tr("measures who is retrieved how often, and how far memories are free of their domains"),
        u"[--type TYPE] [--top N] [--space SPACE] [--key RECIPE] [--method METHOD] [--perplexity N]"_s,
        Tr::tr("Asks every task of the pool in turn, its own domain left out, and counts whose top holds which memory: memories that are in\n"
               "very many say something too general, those in none are not worth their place. Without --type each type is measured.\n\n"
               "How far the memories of a type are free of the domain that they come from is told by their places in the space:\n"
               "- the Davies–Bouldin index over the domains, as scikit-learn takes it: the higher, the less domains are apart;\n"
               "- LISI, the local inverse Simpson's index: how many domains the neighbourhood of a memory has, on average. Neighbours weigh by\n"
               "  their distance so that about as many count as the perplexity says, 30, or less where there are few memories.\n"
               "Distances are Euclidean between vectors of unit length. Beside them stand the paper's values; its space, and the perplexity of its\n"
               "LISI, are not known. Memories that retrieval leaves out (retired, rejected, not valid) are not measured. With one domain there is\n"
               "nothing to measure, and the verb says so: import with --domain, or from sources that name their domains.\n\n"
               "Influence of domains: each task is asked again without each other domain that its top holds, and who takes over is counted.\n\n"
               "JSON: {space, key, distance, method, top, types}. types: {type, queries, memories, never_retrieved, skewness, hubs, coverage,\n"
               "measured, without_vector, outdated, dbi, dbi_missing, lisi, lisi_mixed, lisi_missing, perplexity, neighbours, domains, categories,\n"
               "influence, influence_missing}; memories are those that were eligible for some query, skewness is that of how often each is\n"
               "retrieved, 0 when all are alike. hubs: {id, title, queries, share}, most often first, at most 50. coverage, by domain: {domain,\n"
               "memories, retrieved, hits}. dbi, lisi and influence are null where there is none, and the field *_missing says why. lisi_mixed is\n"
               "the LISI with the domains dealt out at random among the same memories. perplexity and neighbours are those that were used; 0\n"
               "without LISI. domains: {domain, memories, lisi, lisi_quartiles}, of the measured ones. categories: memories by transfer category,\n"
               "and uncategorised. influence: {targets, sources}; targets, by domain of the tasks: {domain, queries, places}, the places of their\n"
               "tops that are filled; sources, by domain of the memories: {domain, fills, takers, unfilled}. fills: {domain, places, share,\n"
               "affected}, by target, affected tasks being those whose top holds the source; takers: {domain, places}, who has how many places more\n"
               "when the source is left out, and unfilled those that nobody takes."),
        retrievalSettingOptions() + QList<OptionSpec> { { u"perplexity"_s, u"N"_s, Tr::tr("how many neighbours count in LISI, about (default: 30)"), {} } },
        0,
        0,
        &runMeasure };
}

} // namespace waymark::cli
