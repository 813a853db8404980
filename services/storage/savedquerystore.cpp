// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/savedquerystore.h"

#include "services/domain/payload.h"
#include "services/domain/retrievalqueryjson.h"
#include "services/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

constexpr qint64 longestLog = 10'000;
constexpr qint64 mostRetrievals = 200;

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

Result<QList<RunRetrieval>> retrievalsOf(Database &database, const QStringList &memories)
{
    // What is no JSON, in a pool that somebody else has written, holds no memory.
    const QString elements = u" CROSS JOIN json_each(CASE WHEN json_valid(%1) THEN %1 ELSE '[]' END) e "
                             "CROSS JOIN memory m ON m.uuid = %2 WHERE %2 IN (SELECT value FROM json_each(?)) "_s;
    const QString ofObject = u"CASE WHEN e.type = 'object' THEN json_extract(e.value, '$.id') END"_s;
    const QString asked = arrayText(QJsonArray::fromStringList(memories));
    QList<RunRetrieval> list;
    Statement saved(database, u"SELECT s.name, m.id, e.key + 1 FROM saved_query s"_s + elements.arg(u"s.expected"_s, u"e.value"_s) + u"ORDER BY s.position, s.id, e.key LIMIT ?"_s);
    saved << asked << mostRetrievals;
    while (saved.step())
        list.append({ {}, {}, saved.text(0), MemoryId { saved.integer(1) }, int(saved.integer(2)), 0 });
    WAYMARK_TRY(saved.result());
    Statement logged(database,
        u"SELECT l.at, l.author, l.query, m.id, e.key + 1, coalesce(json_extract(e.value, '$.score'), 0) FROM retrieval_log l"_s
            + elements.arg(u"l.hits"_s, ofObject) + u"ORDER BY l.id DESC, e.key LIMIT ?"_s);
    logged << asked << mostRetrievals - list.size();
    while (logged.step()) {
        list.append({ logged.time(0), logged.text(1), titleFromText(queryFrom(logged.text(2)).task, 80), MemoryId { logged.integer(3) }, int(logged.integer(4)),
            logged.value(5).toDouble() });
    }
    WAYMARK_TRY(logged.result());
    return list;
}

} // namespace waymark::storage
