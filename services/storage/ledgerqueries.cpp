// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be read from the ledger.

#include "services/storage/compression.h"
#include "services/storage/ledgerrows.h"
#include "services/storage/ledgerstore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace waymark::storage {

QString callColumns()
{
    return u"c.id, c.request_hash, c.endpoint, c.model, c.purpose, c.prompt_version, c.job, c.state, c.attempts, c.attempt_times, c.http_status, "
           "c.prompt_tokens, c.cached_tokens, c.completion_tokens, c.reasoning_tokens, c.is_estimate, c.cost, c.reserve_tokens, c.reserve_cost, "
           "c.charge = 'assumed', c.latency_ms, c.error_code, c.error, c.excerpt, c.at, c.ended"_s;
}

LlmCall callFrom(const Statement &row)
{
    LlmCall call;
    call.id = CallId { row.integer(0) };
    call.requestHash = row.text(1).toLatin1();
    call.endpoint = row.text(2);
    call.model = row.text(3);
    call.purpose = row.text(4);
    call.promptVersion = row.text(5);
    call.job = row.text(6);
    call.state = callStateFromName(row.text(7)).value_or(CallState::Failed);
    call.attempts = int(row.integer(8));
    const QJsonArray times = QJsonDocument::fromJson(row.text(9).toUtf8()).array();
    for (const QJsonValue &time : times)
        call.attemptTimes.append(QDateTime::fromString(time.toString(), Qt::ISODateWithMs).toUTC());
    call.httpStatus = int(row.integer(10));
    call.usage = { row.integer(11), row.integer(12), row.integer(13), row.integer(14), row.integer(15) != 0 };
    call.costNano = row.integer(16);
    call.reservedTokens = row.integer(17);
    call.reservedNano = row.integer(18);
    call.mayBeCharged = row.integer(19) != 0;
    if (!row.isNull(20))
        call.latency = std::chrono::milliseconds(row.integer(20));
    call.errorCode = row.text(21);
    call.error = row.text(22);
    call.excerpt = row.text(23);
    call.at = row.time(24);
    call.ended = row.time(25);
    return call;
}

namespace {

Result<QList<LlmCall>> callsWhere(Database &database, const QString &where, const QString &value)
{
    QList<LlmCall> list;
    Statement rows(database, u"SELECT "_s + callColumns() + u" FROM llm_call c WHERE "_s + where + u" ORDER BY c.id"_s);
    rows << value;
    while (rows.step())
        list.append(callFrom(rows));
    WAYMARK_TRY(rows.result());
    return list;
}

Result<std::optional<StoredCall>> storedWhere(Database &database, const QByteArray &requestHash, const QString &job)
{
    Statement row(database,
        u"SELECT id, http_status, headers, response, coalesce(latency_ms, 0) FROM llm_call WHERE request_hash = ? AND response IS NOT NULL "
        "AND state IN ('received', 'parsed', 'applied') AND (? = '' OR job = ?) ORDER BY id DESC LIMIT 1"_s);
    row << QString::fromLatin1(requestHash) << job << job;
    std::optional<StoredCall> stored;
    if (row.step()) {
        stored.emplace();
        stored->call = CallId { row.integer(0) };
        stored->httpStatus = int(row.integer(1));
        const QJsonArray headers = QJsonDocument::fromJson(row.text(2).toUtf8()).array();
        for (const QJsonValue &header : headers)
            stored->headers.append({ header[0].toString().toLatin1(), header[1].toString().toLatin1() });
        WAYMARK_TRY_ASSIGN(stored->body, decompress(row.bytes(3)));
        stored->latency = std::chrono::milliseconds(row.integer(4));
    }
    WAYMARK_TRY(row.result());
    return stored;
}

} // namespace

Result<std::optional<StoredCall>> storedCall(Database &database, const QByteArray &requestHash)
{
    return storedWhere(database, requestHash, {});
}

Result<std::optional<StoredCall>> storedCallOfJob(Database &database, const QByteArray &requestHash, const QString &job)
{
    if (job.isEmpty())
        return std::optional<StoredCall>();
    return storedWhere(database, requestHash, job);
}

Result<std::optional<LlmCall>> callById(Database &database, CallId call)
{
    Statement row(database, u"SELECT "_s + callColumns() + u" FROM llm_call c WHERE c.id = ?"_s);
    row << call.value;
    std::optional<LlmCall> found;
    if (row.step())
        found = callFrom(row);
    WAYMARK_TRY(row.result());
    return found;
}

Result<CallTexts> callTexts(Database &database, CallId call)
{
    Statement row(database, u"SELECT request, response FROM llm_call WHERE id = ?"_s);
    row << call.value;
    if (!row.step()) {
        WAYMARK_TRY(row.result());
        return failure(ErrorCode::NotFound, QCoreApplication::translate("storage", "The call is not in the ledger."));
    }
    CallTexts texts;
    WAYMARK_TRY_ASSIGN(texts.request, decompress(row.bytes(0)));
    if (!row.isNull(1)) {
        WAYMARK_TRY_ASSIGN(texts.response, decompress(row.bytes(1)));
    }
    return texts;
}

Result<QList<LlmCall>> callsOfJob(Database &database, const QString &job)
{
    if (job.isEmpty())
        return QList<LlmCall>();
    return callsWhere(database, u"c.job = ? AND c.job <> ''"_s, job);
}

Result<QList<LlmCall>> unknownCalls(Database &database, const QString &job)
{
    const QString answered = u"NOT EXISTS (SELECT 1 FROM llm_call n WHERE n.request_hash = c.request_hash AND n.id > c.id AND n.charge = 'settled')"_s;
    return callsWhere(database, u"c.state = 'unknown' AND "_s + answered + (job.isEmpty() ? u" AND ? = ''"_s : u" AND c.job = ?"_s), storableText(job));
}

Result<CallTotals> callTotals(Database &database, const QString &job)
{
    Statement row(database,
        u"SELECT count(*), coalesce(sum(charge = 'settled'), 0), coalesce(sum(state = 'failed'), 0), coalesce(sum(state = 'unknown'), 0), coalesce(sum(prompt_tokens), 0), "
        "coalesce(sum(cached_tokens), 0), coalesce(sum(completion_tokens), 0), coalesce(sum(reasoning_tokens), 0), coalesce(max(is_estimate), 0), coalesce(sum(cost), 0) "
        "FROM llm_call"_s
            + (job.isEmpty() ? u" WHERE ? = ''"_s : u" WHERE job = ? AND job <> ''"_s));
    row << storableText(job);
    CallTotals totals;
    if (row.step()) {
        totals.calls = row.integer(0);
        totals.answered = row.integer(1);
        totals.failed = row.integer(2);
        totals.unknown = row.integer(3);
        totals.usage = { row.integer(4), row.integer(5), row.integer(6), row.integer(7), row.integer(8) != 0 };
        totals.costNano = row.integer(9);
    }
    WAYMARK_TRY(row.result());
    return totals;
}

} // namespace waymark::storage
