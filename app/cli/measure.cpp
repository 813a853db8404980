// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/retrieval/queryoptions.h"
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
    WAYMARK_TRY_ASSIGN(const auto pool, call.openPoolForReading());
    curation::RetrievalEngine engine;
    QJsonArray types;
    for (const MemoryType type : QList<MemoryType>(settings.types)) {
        RetrievalQuery one = settings;
        one.types = { type };
        WAYMARK_TRY_ASSIGN(const RetrievalMeasures measures, engine.measures(pool->database(), one, call.today(), call.workHooks()));
        if (call.isJson())
            types.append(measuresObject(measures));
        else
            printMeasures(call, measures);
    }
    if (call.isJson())
        call.print(QJsonObject { { u"space"_s, settings.space }, { u"key"_s, name(settings.recipe) }, { u"method"_s, name(settings.method) }, { u"top"_s, settings.top }, { u"types"_s, types } });
    return ExitCode::Done;
}

} // namespace

Verb measureVerb()
{
    return { u"measure"_s,
        Tr::tr("measures who is retrieved how often"),
        u"[--type TYPE] [--top N] [--space SPACE] [--key RECIPE] [--method METHOD]"_s,
        Tr::tr("Asks every task of the pool in turn, its own domain left out, and counts whose top holds which memory: memories that are in\n"
               "very many say something too general, those in none are not worth their place. Without --type each type is measured.\n\n"
               "JSON: {space, key, method, top, types}. types: {type, queries, memories, never_retrieved, skewness, hubs, coverage}; memories\n"
               "are those that were eligible for some query, skewness is that of how often each is retrieved, 0 when all are alike.\n"
               "hubs: {id, title, queries, share}, most often first, at most 50. coverage, by domain: {domain, memories, retrieved, hits}."),
        retrievalSettingOptions(),
        0,
        0,
        &runMeasure };
}

} // namespace waymark::cli
