// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/savedquerystore.h"

#include "services/domain/retrievalqueryjson.h"
#include "services/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

constexpr qint64 longestLog = 10'000;

QStringList uuidsFrom(const QString &json)
{
    QStringList uuids;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &uuid : array)
        uuids.append(uuid.toString());
    return uuids;
}

QString arrayText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString queryText(const RetrievalQuery &query)
{
    return QString::fromUtf8(storableJson(retrievalQueryObject(query)));
}

RetrievalQuery queryFrom(const QString &json)
{
    return retrievalQueryFrom(QJsonDocument::fromJson(json.toUtf8()).object());
}

} // namespace

Result<QList<SavedQuery>> allSavedQueries(Database &database)
{
    QList<SavedQuery> list;
    Statement rows(database, u"SELECT uuid, name, query, expected, position FROM saved_query ORDER BY position, id"_s);
    while (rows.step())
        list.append({ rows.text(0), rows.text(1), queryFrom(rows.text(2)), uuidsFrom(rows.text(3)), int(rows.integer(4)) });
    WAYMARK_TRY(rows.result());
    return list;
}

QVariantMap savedQueryColumns(const SavedQuery &query)
{
    return { { u"uuid"_s, query.uuid }, { u"name"_s, query.name }, { u"query"_s, queryText(query.query) },
        { u"expected"_s, arrayText(QJsonArray::fromStringList(query.expected)) }, { u"position"_s, qint64(query.position) } };
}

Result<void> logRetrieval(Transaction &transaction, const RetrievalQuery &query, const QList<RetrievalHit> &hits, const Act &act, const QDateTime &at)
{
    QJsonArray list;
    for (const RetrievalHit &hit : hits)
        list.append(QJsonObject { { u"id"_s, hit.uuid }, { u"score"_s, hit.score } });
    Database &database = transaction.database();
    WAYMARK_TRY((Statement(database, u"INSERT INTO retrieval_log (at, author, tool, query, hits) VALUES (?, ?, ?, ?, ?)"_s)
        << at << act.author << name(act.tool) << queryText(query) << arrayText(list))
                    .run());
    return (Statement(database, u"DELETE FROM retrieval_log WHERE id <= (SELECT max(id) FROM retrieval_log) - ?"_s) << longestLog).run();
}

Result<QList<LoggedRetrieval>> retrievalLog(Database &database, int limit)
{
    QList<LoggedRetrieval> list;
    Statement rows(database, u"SELECT at, author, query, hits FROM retrieval_log ORDER BY id DESC LIMIT ?"_s);
    rows << qint64(limit);
    while (rows.step()) {
        LoggedRetrieval entry { rows.time(0), rows.text(1), queryFrom(rows.text(2)), {} };
        const QJsonArray hits = QJsonDocument::fromJson(rows.text(3).toUtf8()).array();
        for (const QJsonValue &hit : hits)
            entry.hits.append({ {}, hit.toObject().value("id"_L1).toString(), hit.toObject().value("score"_L1).toDouble() });
        list.append(entry);
    }
    WAYMARK_TRY(rows.result());
    return list;
}

} // namespace waymark::storage
