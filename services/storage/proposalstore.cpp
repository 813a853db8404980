// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/proposalstore.h"

#include "services/base/hash.h"
#include "services/domain/findingjson.h"
#include "services/storage/statement.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

const QString proposalSelect = u"SELECT p.id, p.uuid, coalesce(p.item_id, 0), coalesce(p.call_id, 0), p.kind, p.target, p.other, p.revision, p.other_revision, p.base, "
                               "p.payload, p.content_hash, p.model, p.prompt_version, p.findings, p.state, p.decided_by, p.decided_at, p.result, p.at FROM proposal p "_s;

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(storableJson(object));
}

QJsonObject objectFrom(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString findingsText(const QList<Finding> &findings)
{
    return QString::fromUtf8(QJsonDocument(findingsToJson(findings)).toJson(QJsonDocument::Compact));
}

Proposal proposalFrom(const Statement &row)
{
    Proposal proposal;
    proposal.id = ProposalId { row.integer(0) };
    proposal.uuid = row.text(1);
    proposal.item = JobItemId { row.integer(2) };
    proposal.call = CallId { row.integer(3) };
    proposal.kind = proposalKindFromName(row.text(4)).value_or(ProposalKind::Memory);
    proposal.target = row.text(5);
    proposal.other = row.text(6);
    proposal.revision = row.integer(7);
    proposal.otherRevision = row.integer(8);
    proposal.base = objectFrom(row.text(9));
    proposal.payload = objectFrom(row.text(10));
    proposal.contentHash = row.text(11).toLatin1();
    proposal.model = row.text(12);
    proposal.promptVersion = row.text(13);
    proposal.findings = findingsFromJson(QJsonDocument::fromJson(row.text(14).toUtf8()).array());
    proposal.state = proposalStateFromName(row.text(15)).value_or(ProposalState::Rejected);
    proposal.decidedBy = row.text(16);
    proposal.decidedAt = row.time(17);
    proposal.result = row.text(18);
    proposal.at = row.time(19);
    return proposal;
}

Result<QList<Proposal>> proposalsFrom(Statement &rows)
{
    QList<Proposal> list;
    while (rows.step())
        list.append(proposalFrom(rows));
    WAYMARK_TRY(rows.result());
    return list;
}

Result<std::optional<Proposal>> firstOf(Statement &row)
{
    std::optional<Proposal> proposal;
    if (row.step())
        proposal = proposalFrom(row);
    WAYMARK_TRY(row.result());
    return proposal;
}

/// Conditions of a filter and what is bound to them.
std::pair<QString, QStringList> conditions(const ProposalFilter &filter)
{
    QString where = u"WHERE 1 "_s;
    QStringList values;
    const auto add = [&](const QString &condition, const QString &value) {
        where += u"AND "_s + condition + u' ';
        values.append(value);
    };
    if (filter.state)
        add(u"p.state = ?"_s, name(*filter.state));
    if (filter.kind)
        add(u"p.kind = ?"_s, name(*filter.kind));
    if (!filter.target.isEmpty())
        add(u"p.target = ?"_s, filter.target);
    if (filter.item.isValid())
        add(u"p.item_id = ?"_s, QString::number(filter.item.value));
    if (!filter.job.isEmpty())
        add(u"p.item_id IN (SELECT i.id FROM job_item i JOIN job j ON j.id = i.job_id WHERE j.uuid = ?)"_s, filter.job);
    return { where, values };
}

} // namespace

QJsonObject storablePayload(const QJsonObject &payload)
{
    return objectFrom(jsonText(payload));
}

Result<Proposal> insertProposal(Transaction &transaction, Proposal proposal)
{
    if (proposal.uuid.isEmpty())
        proposal.uuid = newUuid();
    proposal.payload = storablePayload(proposal.payload);
    proposal.base = storablePayload(proposal.base);
    proposal.contentHash = contentHashOf(proposal);
    proposal.state = ProposalState::Open;
    Statement insert(transaction.database(),
        u"INSERT INTO proposal(uuid, item_id, call_id, kind, target, other, revision, other_revision, base, payload, content_hash, model, prompt_version, findings, state, at) "
        "VALUES (?, nullif(?, 0), nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert << proposal.uuid << proposal.item.value << proposal.call.value << name(proposal.kind) << proposal.target << proposal.other << proposal.revision
           << proposal.otherRevision << jsonText(proposal.base) << jsonText(proposal.payload) << QString::fromLatin1(proposal.contentHash) << proposal.model
           << proposal.promptVersion << findingsText(proposal.findings) << name(proposal.state) << timeText(proposal.at);
    WAYMARK_TRY(insert.run());
    proposal.id = ProposalId { insert.lastInsertId() };
    return proposal;
}

QVariantMap proposalDecisionColumns(ProposalState state, const QString &by, const QDateTime &at, const QString &result)
{
    return {
        { u"state"_s, name(state) },
        { u"decided_by"_s, storableText(by) },
        { u"decided_at"_s, timeText(at) },
        { u"result"_s, storableText(result) },
    };
}

QVariantMap proposalContentColumns(const Proposal &proposal)
{
    return {
        { u"payload"_s, jsonText(proposal.payload) },
        { u"content_hash"_s, QString::fromLatin1(proposal.contentHash) },
        { u"findings"_s, findingsText(proposal.findings) },
    };
}

Result<QList<Proposal>> proposals(Database &database, const ProposalFilter &filter, int limit, qint64 from)
{
    const auto [where, values] = conditions(filter);
    Statement rows(database, proposalSelect + where + u"ORDER BY p.id LIMIT ? OFFSET ?"_s);
    for (const QString &value : values)
        rows << value;
    rows << qint64(limit) << from;
    return proposalsFrom(rows);
}

Result<qint64> countProposals(Database &database, const ProposalFilter &filter)
{
    const auto [where, values] = conditions(filter);
    Statement row(database, u"SELECT count(*) FROM proposal p "_s + where);
    for (const QString &value : values)
        row << value;
    const qint64 count = row.step() ? row.integer(0) : 0;
    WAYMARK_TRY(row.result());
    return count;
}

Result<std::optional<Proposal>> proposalById(Database &database, ProposalId id)
{
    Statement row(database, proposalSelect + u"WHERE p.id = ?"_s);
    row << id.value;
    return firstOf(row);
}

Result<std::optional<Proposal>> proposalByUuid(Database &database, const QString &uuid)
{
    Statement row(database, proposalSelect + u"WHERE p.uuid = ?"_s);
    row << uuid;
    return firstOf(row);
}

Result<Proposal> resolveProposal(Database &database, const QString &idText)
{
    constexpr qsizetype shortest = 4;
    const QString beginning = idText.trimmed().toLower();
    QList<Proposal> found;
    if (beginning.size() >= shortest) {
        // A range and no pattern: nothing of what was typed means anything else.
        Statement rows(database, proposalSelect + u"WHERE p.uuid >= ? AND p.uuid < ? LIMIT 2"_s);
        rows << beginning << QString(beginning + QChar(u'g'));
        WAYMARK_TRY_ASSIGN(found, proposalsFrom(rows));
    }
    if (found.isEmpty())
        return failure(ErrorCode::NotFound, QCoreApplication::translate("storage", "There is no proposal “%1”.").arg(idText));
    if (found.size() > 1)
        return failure(ErrorCode::InvalidArgument, QCoreApplication::translate("storage", "“%1” is the beginning of several proposals.").arg(idText));
    return found.first();
}

Result<std::optional<Proposal>> sameProposal(Database &database, const QByteArray &contentHash)
{
    Statement row(database, proposalSelect + u"WHERE p.content_hash = ? AND p.state IN ('open', 'accepted') ORDER BY p.id DESC LIMIT 1"_s);
    row << QString::fromLatin1(contentHash);
    return firstOf(row);
}

Result<QList<ProposalId>> alteredProposals(Database &database)
{
    QList<ProposalId> altered;
    Statement rows(database, proposalSelect + u"ORDER BY p.id"_s);
    while (rows.step()) {
        const Proposal proposal = proposalFrom(rows);
        if (contentHashOf(proposal) != proposal.contentHash)
            altered.append(proposal.id);
    }
    WAYMARK_TRY(rows.result());
    return altered;
}

Result<QList<Proposal>> proposalsBehind(Database &database, const QString &memoryUuid)
{
    Statement rows(database,
        proposalSelect + u"WHERE p.state = 'accepted' AND ((p.result = ? AND p.result <> '') OR (p.target = ? AND p.kind IN ('generalisation', 'category'))) ORDER BY p.id"_s);
    rows << memoryUuid << memoryUuid;
    return proposalsFrom(rows);
}

} // namespace waymark::storage
