// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/memorystore.h"

#include "services/storage/compression.h"
#include "services/storage/evidencestore.h"
#include "services/storage/findingstore.h"
#include "services/storage/journal.h"
#include "services/storage/recordstore.h"
#include "services/storage/statement.h"
#include "services/storage/trajectorystore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

const QString memorySelect = u"SELECT m.id, m.uuid, m.type, d.name, coalesce(k.external_id, ''), coalesce(k.text, ''), coalesce(t.uuid, ''), "
                             "m.title, m.description, m.content, m.payload, m.raw, m.key_text, m.outcome, m.outcome_source, m.generator_model, "
                             "m.prompt_version, m.tags, m.applies_when, m.not_when, m.valid_from, m.valid_until, m.next_review, m.recorded_at, "
                             "m.retired_at, coalesce(m.superseded_by, ''), m.review, m.revision, m.changed_at, m.source_hash "
                             "FROM memory m JOIN domain d ON d.id = m.domain_id LEFT JOIN task k ON k.id = m.task_id "
                             "LEFT JOIN trajectory t ON t.id = m.trajectory_id "_s;

QStringList tagsFrom(const QString &json)
{
    QStringList tags;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &tag : array)
        tags.append(tag.toString());
    return tags;
}

Result<Memory> memoryFrom(const Statement &row)
{
    Memory memory;
    memory.id = MemoryId { row.integer(0) };
    memory.uuid = row.text(1);
    memory.type = memoryTypeFromName(row.text(2)).value_or(MemoryType::Insight);
    memory.domain = row.text(3);
    memory.task = row.text(4);
    memory.taskText = row.text(5);
    memory.trajectory = row.text(6);
    memory.title = row.text(7);
    memory.description = row.text(8);
    memory.content = row.text(9);
    memory.payload = QJsonDocument::fromJson(row.text(10).toUtf8()).object();
    WAYMARK_TRY_ASSIGN(memory.raw, decompress(row.bytes(11)));
    memory.keyText = row.text(12);
    memory.outcome = { outcomeFromName(row.text(13)).value_or(OutcomeValue::Unknown), outcomeSourceFromName(row.text(14)).value_or(OutcomeSource::None) };
    memory.generatorModel = row.text(15);
    memory.promptVersion = row.text(16);
    memory.tags = tagsFrom(row.text(17));
    memory.appliesWhen = row.text(18);
    memory.notWhen = row.text(19);
    memory.validFrom = row.date(20);
    memory.validUntil = row.date(21);
    memory.nextReview = row.date(22);
    memory.recordedAt = row.time(23);
    if (!row.isNull(24))
        memory.retiredAt = row.time(24);
    memory.supersededBy = row.text(25);
    memory.review = reviewStatusFromName(row.text(26)).value_or(ReviewStatus::Unreviewed);
    memory.revision = row.integer(27);
    memory.changedAt = row.time(28);
    memory.sourceHash = row.text(29).toLatin1();
    return memory;
}

Result<std::optional<Memory>> oneMemory(Database &database, const QString &where, const QVariant &value)
{
    Statement row(database, memorySelect + where);
    row << value;
    std::optional<Memory> memory;
    if (row.step()) {
        WAYMARK_TRY_ASSIGN(memory, memoryFrom(row));
    }
    WAYMARK_TRY(row.result());
    return memory;
}

/// What the payload says that title, description and content do not: strings under other keys, for the full text.
QString payloadText(const Memory &memory)
{
    QStringList texts;
    for (auto it = memory.payload.begin(); it != memory.payload.end(); ++it) {
        if (it->isString() && it->toString() != memory.title && it->toString() != memory.description && it->toString() != memory.content)
            texts.append(it->toString());
    }
    if (memory.type != MemoryType::Trajectory && !memory.appliesWhen.isEmpty())
        texts.append(memory.appliesWhen);
    return texts.join(u'\n');
}

QVariant dateColumn(const std::optional<QDate> &date)
{
    return date ? QVariant(date->toString(Qt::ISODate)) : QVariant();
}

QVariant idColumn(qint64 id)
{
    return id > 0 ? QVariant(id) : QVariant();
}

QString notNull(const QString &text)
{
    return text.isNull() ? QString(u""_s) : text;
}

/// Our uuids are lower case, those of other programs may not be: as typed and in lower case.
const QString idBeginsSql = u"SELECT id FROM memory WHERE uuid >= ? AND uuid < ? UNION SELECT id FROM memory WHERE uuid >= ? AND uuid < ?"_s;

void bindIdBegins(Statement &statement, const QString &beginning)
{
    const QString last = u"\U0010FFFF"_s;
    statement << beginning << QString(beginning + last) << beginning.toLower() << QString(beginning.toLower() + last);
}

Result<QList<MemoryRef>> refs(Statement &rows)
{
    QList<MemoryRef> list;
    while (rows.step())
        list.append({ MemoryId { rows.integer(0) }, rows.text(1), memoryTypeFromName(rows.text(2)).value_or(MemoryType::Insight), rows.text(3) });
    WAYMARK_TRY(rows.result());
    return list;
}

} // namespace

QVariant tagsColumn(const QStringList &tags)
{
    QStringList sorted;
    for (const QString &tag : tags)
        sorted.append(storableText(tag));
    sorted.removeDuplicates();
    sorted.removeAll(QString());
    sorted.sort();
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(sorted)).toJson(QJsonDocument::Compact));
}

QVariantMap textColumns(const Memory &memory)
{
    return {
        { u"type"_s, name(memory.type) },
        { u"title"_s, notNull(memory.title) },
        { u"description"_s, notNull(memory.description) },
        { u"content"_s, notNull(memory.content) },
        { u"payload"_s, QString::fromUtf8(storableJson(memory.payload)) },
        { u"payload_text"_s, notNull(payloadText(memory)) },
        { u"key_text"_s, notNull(memory.keyText) },
        { u"applies_when"_s, notNull(memory.appliesWhen) },
        { u"not_when"_s, notNull(memory.notWhen) },
    };
}

QVariantMap memoryColumns(const Memory &memory, const MemoryPlace &place)
{
    QVariantMap columns = textColumns(memory);
    columns.insert({
        { u"uuid"_s, memory.uuid },
        { u"domain_id"_s, place.domain },
        { u"task_id"_s, idColumn(place.task) },
        { u"trajectory_id"_s, idColumn(place.trajectory) },
        { u"raw"_s, memory.raw.isEmpty() ? QVariant() : QVariant(compress(memory.raw)) },
        { u"outcome"_s, name(memory.outcome.value) },
        { u"outcome_source"_s, name(memory.outcome.source) },
        { u"generator_model"_s, notNull(memory.generatorModel) },
        { u"prompt_version"_s, notNull(memory.promptVersion) },
        { u"tags"_s, tagsColumn(memory.tags) },
        { u"valid_from"_s, dateColumn(memory.validFrom) },
        { u"valid_until"_s, dateColumn(memory.validUntil) },
        { u"next_review"_s, dateColumn(memory.nextReview) },
        { u"recorded_at"_s, timeText(memory.recordedAt) },
        { u"retired_at"_s, memory.retiredAt ? QVariant(timeText(*memory.retiredAt)) : QVariant() },
        { u"superseded_by"_s, memory.supersededBy.isEmpty() ? QVariant() : QVariant(memory.supersededBy) },
        { u"review"_s, name(memory.review) },
        { u"revision"_s, memory.revision },
        { u"changed_at"_s, timeText(memory.changedAt) },
        { u"source_hash"_s, QString::fromLatin1(memory.sourceHash) },
    });
    return columns;
}

Result<std::optional<Memory>> memoryById(Database &database, MemoryId id)
{
    return oneMemory(database, u"WHERE m.id = ?"_s, id.value);
}

Result<std::optional<Memory>> memoryByUuid(Database &database, const QString &uuid)
{
    return oneMemory(database, u"WHERE m.uuid = ?"_s, uuid);
}

Result<MemoryId> resolveMemory(Database &database, const QString &idText)
{
    const QString id = idText.trimmed();
    {
        Statement whole(database, u"SELECT id FROM memory WHERE uuid IN (?, ?) ORDER BY uuid = ? DESC LIMIT 1"_s);
        whole << id << id.toLower() << id;
        if (whole.step())
            return MemoryId { whole.integer(0) };
        WAYMARK_TRY(whole.result());
    }
    QList<MemoryId> found;
    if (id.size() >= 4) {
        Statement rows(database, idBeginsSql + u" LIMIT 2"_s);
        bindIdBegins(rows, id);
        while (rows.step())
            found.append(MemoryId { rows.integer(0) });
        WAYMARK_TRY(rows.result());
    }
    if (found.isEmpty())
        return failure(ErrorCode::NotFound, QCoreApplication::translate("storage", "There is no memory with the id “%1”.").arg(idText));
    if (found.size() > 1)
        return failure(ErrorCode::InvalidArgument, QCoreApplication::translate("storage", "More than one memory has an id that begins with “%1”.").arg(idText));
    return found.first();
}

Result<QList<MemoryId>> memoriesByIdBeginning(Database &database, const QString &beginning)
{
    QList<MemoryId> found;
    Statement rows(database, idBeginsSql);
    bindIdBegins(rows, beginning);
    while (rows.step())
        found.append(MemoryId { rows.integer(0) });
    WAYMARK_TRY(rows.result());
    return found;
}

Result<QList<MemoryRow>> memoryRows(Database &database, const QList<MemoryId> &ids)
{
    QList<MemoryRow> list;
    list.reserve(ids.size());
    const QString sql = u"SELECT m.uuid, m.type, m.review, m.title, d.name, coalesce(k.external_id, ''), coalesce(t.agent, ''), "
                        "coalesce(nullif(m.generator_model, ''), t.model, ''), m.outcome, m.outcome_source, m.tags, m.valid_from, m.valid_until, "
                        "m.superseded_by IS NOT NULL, m.retired_at IS NOT NULL, m.recorded_at, m.changed_at "
                        "FROM memory m JOIN domain d ON d.id = m.domain_id LEFT JOIN task k ON k.id = m.task_id "
                        "LEFT JOIN trajectory t ON t.id = m.trajectory_id WHERE m.id = ?"_s;
    for (const MemoryId id : ids) {
        Statement row(database, sql);
        row << id.value;
        if (row.step()) {
            MemoryRow memory;
            memory.id = id;
            memory.uuid = row.text(0);
            memory.type = memoryTypeFromName(row.text(1)).value_or(MemoryType::Insight);
            memory.review = reviewStatusFromName(row.text(2)).value_or(ReviewStatus::Unreviewed);
            memory.title = row.text(3);
            memory.domain = row.text(4);
            memory.task = row.text(5);
            memory.agent = row.text(6);
            memory.model = row.text(7);
            memory.outcome = { outcomeFromName(row.text(8)).value_or(OutcomeValue::Unknown), outcomeSourceFromName(row.text(9)).value_or(OutcomeSource::None) };
            memory.tags = tagsFrom(row.text(10));
            memory.validity = { row.date(11), row.date(12), row.integer(13) != 0 };
            memory.retired = row.integer(14) != 0;
            memory.recordedAt = row.time(15);
            memory.changedAt = row.time(16);
            WAYMARK_TRY_ASSIGN(memory.findings, severitiesOf(database, id));
            list.append(std::move(memory));
        }
        WAYMARK_TRY(row.result());
    }
    return list;
}

Result<MemoryDetails> memoryDetails(Database &database, MemoryId id)
{
    WAYMARK_TRY_ASSIGN(std::optional<Memory> memory, memoryById(database, id));
    if (!memory)
        return failure(ErrorCode::NotFound, QCoreApplication::translate("storage", "The memory is not in the pool any more."));
    MemoryDetails details;
    details.memory = *std::move(memory);
    if (!details.memory.trajectory.isEmpty()) {
        WAYMARK_TRY_ASSIGN(details.run, trajectoryHeader(database, details.memory.trajectory, &details.runSteps));
        Statement siblings(database,
            u"SELECT m.id, m.uuid, m.type, m.title FROM memory m JOIN trajectory t ON t.id = m.trajectory_id "
            "WHERE t.uuid = ? AND m.id <> ? ORDER BY m.type = 'insight', m.type = 'summary', m.type = 'workflow', m.id"_s);
        siblings << details.memory.trajectory << id.value;
        WAYMARK_TRY_ASSIGN(details.siblings, refs(siblings));
    }
    if (!details.memory.supersededBy.isEmpty()) {
        Statement successor(database, u"SELECT id, uuid, type, title FROM memory WHERE uuid = ?"_s);
        successor << details.memory.supersededBy;
        WAYMARK_TRY_ASSIGN(const QList<MemoryRef> list, refs(successor));
        if (!list.isEmpty())
            details.supersededBy = list.first();
    }
    Statement predecessors(database, u"SELECT id, uuid, type, title FROM memory WHERE superseded_by = ? ORDER BY id"_s);
    predecessors << details.memory.uuid;
    WAYMARK_TRY_ASSIGN(details.supersedes, refs(predecessors));
    WAYMARK_TRY_ASSIGN(details.relations, relationsOf(database, id));
    WAYMARK_TRY_ASSIGN(details.decisions, decisionsOf(database, id));
    WAYMARK_TRY_ASSIGN(details.evidence, rulingsOf(database, id));
    WAYMARK_TRY_ASSIGN(details.history, historyOf(database, details.memory.uuid));
    WAYMARK_TRY_ASSIGN(details.findings, findingsOf(database, id));
    return details;
}

Result<void> forEachMemory(Database &database, const QList<MemoryId> &ids, const std::function<Result<void>(const Memory &)> &visit)
{
    for (const MemoryId id : ids) {
        WAYMARK_TRY_ASSIGN(const std::optional<Memory> memory, memoryById(database, id));
        if (memory)
            WAYMARK_TRY(visit(*memory));
    }
    return {};
}

Result<QList<MemoryId>> memoriesOfTrajectory(Database &database, qint64 trajectory, MemoryType type)
{
    QList<MemoryId> ids;
    Statement rows(database, u"SELECT id FROM memory WHERE trajectory_id = ? AND type = ? ORDER BY id"_s);
    rows << trajectory << name(type);
    while (rows.step())
        ids.append(MemoryId { rows.integer(0) });
    WAYMARK_TRY(rows.result());
    return ids;
}

namespace {

QString escapedForLike(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
}

} // namespace

Result<QList<MemoryId>> memoriesWithWords(Database &database, const QString &text, int limit)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    constexpr qsizetype mostWords = 20;
    words = words.mid(0, mostWords);
    if (words.isEmpty())
        return QList<MemoryId>();
    QStringList conditions;
    for (qsizetype i = 0; i < words.size(); ++i)
        conditions.append(u"title LIKE ? ESCAPE '\\'"_s);
    Statement rows(database,
        u"SELECT id FROM memory WHERE ("_s + conditions.join(u" AND "_s)
            + u") OR uuid LIKE ? ESCAPE '\\' ORDER BY title LIKE ? ESCAPE '\\' DESC, retired_at IS NOT NULL, length(title), id LIMIT ?"_s);
    for (const QString &word : std::as_const(words))
        rows << QString(u'%' + escapedForLike(word) + u'%');
    const QString beginning = escapedForLike(text.trimmed()) + u'%';
    rows << beginning << beginning << qint64(limit);
    QList<MemoryId> ids;
    while (rows.step())
        ids.append(MemoryId { rows.integer(0) });
    WAYMARK_TRY(rows.result());
    return ids;
}

Result<QList<MemoryRef>> memoriesByUuid(Database &database, const QStringList &uuids)
{
    QList<MemoryRef> found;
    for (const QString &uuid : uuids) {
        Statement row(database, u"SELECT id, uuid, type, title FROM memory WHERE uuid = ?"_s);
        row << uuid;
        WAYMARK_TRY_ASSIGN(const QList<MemoryRef> one, refs(row));
        found.append(one);
    }
    return found;
}

Result<QList<MemoryRef>> memoriesByTitle(Database &database, const QString &text, int limit)
{
    const QString pattern = escapedForLike(text);
    Statement rows(database,
        u"SELECT id, uuid, type, title FROM memory WHERE retired_at IS NULL AND superseded_by IS NULL "
        "AND (title LIKE ? ESCAPE '\\' OR uuid LIKE ? ESCAPE '\\') ORDER BY title LIKE ? ESCAPE '\\' DESC, length(title), id LIMIT ?"_s);
    rows << QString(u'%' + pattern + u'%') << QString(pattern + u'%') << QString(pattern + u'%') << qint64(limit);
    return refs(rows);
}

Result<QString> memoryUuidBySource(Database &database, const QByteArray &sourceHash)
{
    Statement row(database, u"SELECT uuid FROM memory WHERE source_hash = ?"_s);
    row << QString::fromLatin1(sourceHash);
    const QString uuid = row.step() ? row.text(0) : QString();
    WAYMARK_TRY(row.result());
    return uuid;
}

Result<bool> hasMemorySource(Database &database, const QByteArray &sourceHash)
{
    WAYMARK_TRY_ASSIGN(const QString uuid, memoryUuidBySource(database, sourceHash));
    return !uuid.isEmpty();
}

} // namespace waymark::storage
