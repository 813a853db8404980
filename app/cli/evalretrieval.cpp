// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/call.h"
#include "app/cli/table.h"
#include "services/exchange/beircollection.h"
#include "services/retrieval/lexical/lexicalcorpus.h"
#include "services/retrieval/measure/irmetrics.h"
#include "services/retrieval/parallel.h"
#include "services/retrieval/ranking/methodscores.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// A query with all that was judged for it.
struct JudgedQuery
{
    QString text;
    std::vector<quint32> rows; ///< of the judged documents that the corpus has
    std::vector<int> degrees; ///< beside `rows`
    std::vector<int> missing; ///< degrees of judged documents that the corpus has not: nobody can retrieve them
};

struct Collection
{
    std::vector<QByteArray> names; ///< of the documents, by row
    std::shared_ptr<const retrieval::LexicalSpace> space;
    std::vector<JudgedQuery> queries;
    qint64 unknownQueries = 0; ///< judged, but without a text
    qint64 unknownDocuments = 0; ///< judged, but not in the corpus
};

struct Settings
{
    int k = 10;
    RetrievalMethod method = RetrievalMethod::Cosine;
};

Result<QString> pathOf(const Arguments &arguments, const QString &option)
{
    const auto path = arguments.value(option);
    if (!path || path->isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("Name the collection: --corpus FILE --queries FILE --qrels FILE."));
    return *path;
}

Result<Settings> settingsFrom(const Call &call)
{
    const Arguments &arguments = call.arguments();
    if (const QString space = arguments.value(u"space"_s).value_or(lexicalSpace); space != lexicalSpace)
        return failure(ErrorCode::InvalidArgument, Tr::tr("The space “%1” asks a model, and this version can ask none yet: use “%2”.").arg(space, lexicalSpace));
    Settings settings;
    WAYMARK_TRY_ASSIGN(const std::optional<qint64> k, call.number(u"k"_s));
    if (k && (*k < 1 || *k > 1'000'000))
        return failure(ErrorCode::InvalidArgument, Tr::tr("“--k” is a number of documents from 1 to 1000000."));
    settings.k = int(k.value_or(settings.k));
    settings.method = retrievalMethodFromName(arguments.value(u"method"_s).value_or(u"cosine"_s)).value_or(RetrievalMethod::Cosine);
    return settings;
}

/// Queries without a judgement are passed over.
Result<Collection> readCollection(Call &call)
{
    const Arguments &arguments = call.arguments();
    const CancelToken &cancel = call.environment().cancel;
    WAYMARK_TRY_ASSIGN(const QString corpusPath, pathOf(arguments, u"corpus"_s));
    WAYMARK_TRY_ASSIGN(const QString queriesPath, pathOf(arguments, u"queries"_s));
    WAYMARK_TRY_ASSIGN(const QString qrelsPath, pathOf(arguments, u"qrels"_s));
    WAYMARK_TRY_ASSIGN(const std::vector<exchange::BeirJudgement> judgements, exchange::readBeirJudgements(qrelsPath, cancel));
    WAYMARK_TRY_ASSIGN(const std::vector<exchange::BeirText> queries, exchange::readBeirTexts(queriesPath, cancel));
    WAYMARK_TRY_ASSIGN(const std::vector<exchange::BeirText> corpus, exchange::readBeirTexts(corpusPath, cancel));

    Collection collection;
    retrieval::LexicalCorpus texts;
    QHash<QByteArray, quint32> rows;
    for (const exchange::BeirText &document : corpus) {
        WAYMARK_TRY(call.checkCancelled());
        const auto row = quint32(collection.names.size());
        rows.insert(document.id, row);
        collection.names.push_back(document.id);
        texts.set(MemoryId { qint64(row) + 1 }, document.text);
    }
    collection.space = texts.space();

    QHash<QByteArray, QString> textOf;
    for (const exchange::BeirText &query : queries)
        textOf.insert(query.id, query.text);
    QHash<QByteArray, size_t> places;
    QSet<QByteArray> unknown;
    for (const exchange::BeirJudgement &judgement : judgements) {
        const auto text = textOf.constFind(judgement.query);
        if (text == textOf.constEnd()) {
            unknown.insert(judgement.query);
            continue;
        }
        auto place = places.constFind(judgement.query);
        if (place == places.constEnd()) {
            place = places.insert(judgement.query, collection.queries.size());
            collection.queries.push_back({ *text, {}, {}, {} });
        }
        JudgedQuery &query = collection.queries[*place];
        if (const auto row = std::as_const(rows).constFind(judgement.document); row != rows.constEnd()) {
            query.rows.push_back(*row);
            query.degrees.push_back(judgement.relevance);
        } else {
            query.missing.push_back(judgement.relevance);
            ++collection.unknownDocuments;
        }
    }
    collection.unknownQueries = unknown.size();
    if (collection.queries.empty()) {
        Error none { ErrorCode::Parse, Tr::tr("“%1” judges no query of “%2”.").arg(qrelsPath, queriesPath), {}, qrelsPath, 0 };
        return Unexpected(std::move(none));
    }
    return collection;
}

retrieval::RankingMetrics measured(const Collection &collection, const JudgedQuery &query, const Settings &settings)
{
    const std::vector<double> scores = retrieval::methodScores(*collection.space, query.text, settings.method);
    const std::vector<qint64> places = retrieval::placesOf(scores, collection.names, query.rows);
    std::vector<retrieval::JudgedPlace> judged;
    for (size_t i = 0; i < places.size(); ++i)
        judged.push_back({ places[i], query.degrees[i] });
    for (const int degree : query.missing)
        judged.push_back({ 0, degree });
    return retrieval::rankingMetrics(judged, settings.k);
}

Result<ExitCode> runEvalRetrieval(Call &call)
{
    WAYMARK_TRY_ASSIGN(const Settings settings, settingsFrom(call));
    WAYMARK_TRY_ASSIGN(const Collection collection, readCollection(call));
    std::vector<retrieval::RankingMetrics> metrics(collection.queries.size());
    retrieval::forEachChunk(quint32(metrics.size()), 1, [&](quint32 first, quint32 end) {
        for (quint32 i = first; i < end && !call.environment().cancel.isCancelled(); ++i)
            metrics[i] = measured(collection, collection.queries[i], settings);
    });
    WAYMARK_TRY(call.checkCancelled());
    const retrieval::RankingMetrics mean = retrieval::meanOf(metrics);
    if (collection.unknownQueries > 0)
        call.remark(Tr::tr("Judged queries without a text, passed over: %1.").arg(collection.unknownQueries));
    if (collection.unknownDocuments > 0)
        call.remark(Tr::tr("Judgements of documents that the corpus does not have: %1. They count as not retrieved.").arg(collection.unknownDocuments));
    const QString k = QString::number(settings.k);
    if (call.isJson()) {
        call.print(QJsonObject { { u"queries"_s, qint64(metrics.size()) }, { u"ndcg@"_s + k, mean.ndcg }, { u"recall@"_s + k, mean.recall }, { u"mrr@"_s + k, mean.mrr }, { u"map"_s, mean.map } });
        return ExitCode::Done;
    }
    call.print(Tr::tr("Queries: %1. Documents: %2.").arg(metrics.size()).arg(collection.names.size()));
    Table table({ { Tr::tr("Measure") }, { Tr::tr("Mean"), 0, Table::Align::Right } });
    const auto row = [&table](const QString &name, double value) { table.addRow({ name, QString::number(value, 'f', 4) }); };
    row(u"nDCG@"_s + k, mean.ndcg);
    row(u"recall@"_s + k, mean.recall);
    row(u"MRR@"_s + k, mean.mrr);
    row(u"MAP"_s, mean.map);
    for (const QString &line : table.lines(call.environment().columns))
        call.print(line);
    return ExitCode::Done;
}

} // namespace

Verb evalRetrievalVerb()
{
    // Nobody has a task here, so ReasoningBank's way has nothing to go by.
    QStringList methods;
    for (const RetrievalMethod method : allRetrievalMethods()) {
        if (method != RetrievalMethod::ReasoningBank)
            methods.append(name(method));
    }
    return { u"eval-retrieval"_s,
        Tr::tr("measures a space on a collection of judged queries"),
        u"--corpus FILE --queries FILE --qrels FILE [--space SPACE] [--method METHOD] [--k N]"_s,
        Tr::tr("Needs no pool. The collection has the form of BEIR: corpus and queries are JSON lines {_id, title, text}, the title being\n"
               "optional; qrels has a line of query, document and relevance for each judgement, with tabs between, and may begin with\n"
               "a line of names. The four columns of TREC are read too.\n\n"
               "The measures are trec_eval's: the gain of a document is its relevance, discounted by log2(place + 1); the ideal\n"
               "ranking has every relevant document that was judged, also those that the corpus does not have; documents without a\n"
               "judgement are not relevant; equal scores are ordered by the document's id, the last one first. map is over the full\n"
               "ranking, mrr over the first k. A document that shares nothing with the query is not retrieved. Queries without any\n"
               "judgement are passed over; those that find nothing, or for which nothing is relevant, count with 0.\n\n"
               "JSON: {queries, \"ndcg@10\", \"recall@10\", \"mrr@10\", map}, with the k given in the names; queries counts those that were\n"
               "measured, all others are means from 0 to 1."),
        { { u"corpus"_s, u"FILE"_s, Tr::tr("the documents"), {} },
            { u"queries"_s, u"FILE"_s, Tr::tr("the queries"), {} },
            { u"qrels"_s, u"FILE"_s, Tr::tr("the judgements"), {} },
            { u"space"_s, u"SPACE"_s, Tr::tr("the embedding space (default: lexical)"), {} },
            { u"method"_s, u"METHOD"_s, Tr::tr("how documents are ordered (default: cosine)"), methods },
            { u"k"_s, u"N"_s, Tr::tr("how many documents from the first on are measured (default: 10)"), {} } },
        0,
        0,
        &runEvalRetrieval };
}

} // namespace waymark::cli
