// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/recordstore.h"

#include "services/storage/statement.h"

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

QString notNull(const QString &text)
{
    return text.isNull() ? QString(u""_s) : text;
}

Result<qint64> firstId(Statement &row)
{
    const qint64 id = row.step() ? row.integer(0) : 0;
    WAYMARK_TRY(row.result());
    return id;
}

} // namespace

Result<QString> poolMeta(Database &database, const QString &key)
{
    Statement row(database, u"SELECT value FROM pool_meta WHERE key = ?"_s);
    row << key;
    const QString value = row.step() ? row.text(0) : QString();
    WAYMARK_TRY(row.result());
    return value;
}

Result<QList<Domain>> allDomains(Database &database)
{
    QList<Domain> list;
    Statement rows(database, u"SELECT uuid, name, kind, description FROM domain ORDER BY id"_s);
    while (rows.step())
        list.append({ rows.text(0), rows.text(1), domainKindFromName(rows.text(2)).value_or(DomainKind::Project), rows.text(3) });
    WAYMARK_TRY(rows.result());
    return list;
}

Result<qint64> domainId(Database &database, const QString &name)
{
    Statement row(database, u"SELECT id FROM domain WHERE name = ?"_s);
    row << name;
    return firstId(row);
}

Result<qint64> taskId(Database &database, qint64 domain, const QString &externalId)
{
    Statement row(database, u"SELECT id FROM task WHERE domain_id = ? AND external_id = ?"_s);
    row << domain << externalId;
    return firstId(row);
}

Result<QList<Task>> allTasks(Database &database)
{
    QList<Task> list;
    Statement rows(database, u"SELECT k.uuid, d.name, k.external_id, k.text FROM task k JOIN domain d ON d.id = k.domain_id ORDER BY k.id"_s);
    while (rows.step())
        list.append({ rows.text(0), rows.text(1), rows.text(2), rows.text(3) });
    WAYMARK_TRY(rows.result());
    return list;
}

QVariantMap domainColumns(const Domain &domain)
{
    return { { u"uuid"_s, domain.uuid }, { u"name"_s, domain.name }, { u"kind"_s, name(domain.kind) }, { u"description"_s, notNull(domain.description) } };
}

QVariantMap taskColumns(const Task &task, qint64 domain)
{
    return { { u"uuid"_s, task.uuid }, { u"domain_id"_s, domain }, { u"external_id"_s, task.externalId }, { u"text"_s, notNull(task.text) } };
}

Result<QList<SavedSearch>> allSavedSearches(Database &database)
{
    QList<SavedSearch> list;
    Statement rows(database, u"SELECT uuid, name, query, position FROM saved_search ORDER BY position, id"_s);
    while (rows.step())
        list.append({ rows.text(0), rows.text(1), rows.text(2), int(rows.integer(3)) });
    WAYMARK_TRY(rows.result());
    return list;
}

QVariantMap savedSearchColumns(const SavedSearch &search)
{
    return { { u"uuid"_s, search.uuid }, { u"name"_s, search.name }, { u"query"_s, notNull(search.query) }, { u"position"_s, qint64(search.position) } };
}

Result<QList<Decision>> decisionsOf(Database &database, MemoryId memory)
{
    QList<Decision> list;
    Statement rows(database,
                   u"SELECT x.uuid, m.uuid, x.revision, x.reviewer, x.status, x.reason, x.seconds, x.at FROM decision x JOIN memory m ON m.id = x.memory_id "
                   "WHERE x.memory_id = ? ORDER BY x.id DESC"_s);
    rows << memory.value;
    while (rows.step()) {
        list.append({ rows.text(0), rows.text(1), rows.integer(2), rows.text(3), reviewStatusFromName(rows.text(4)).value_or(ReviewStatus::Unreviewed),
                      rows.text(5), rows.isNull(6) ? std::nullopt : std::optional<double>(rows.value(6).toDouble()), rows.time(7) });
    }
    WAYMARK_TRY(rows.result());
    return list;
}

QVariantMap decisionColumns(const Decision &decision, qint64 memory)
{
    return { { u"uuid"_s, decision.uuid },
             { u"memory_id"_s, memory },
             { u"revision"_s, decision.revision },
             { u"reviewer"_s, notNull(decision.reviewer) },
             { u"status"_s, name(decision.status) },
             { u"reason"_s, notNull(decision.reason) },
             { u"seconds"_s, decision.seconds ? QVariant(*decision.seconds) : QVariant() },
             { u"at"_s, timeText(decision.at) } };
}

Result<QList<Relation>> relationsOf(Database &database, MemoryId memory)
{
    QList<Relation> list;
    Statement rows(database,
                   u"SELECT r.uuid, a.uuid, b.uuid, r.kind, r.score, r.source, r.context, r.author, r.at FROM relation r "
                   "JOIN memory a ON a.id = r.a_id JOIN memory b ON b.id = r.b_id WHERE r.a_id = ? OR r.b_id = ? ORDER BY r.id"_s);
    rows << memory.value << memory.value;
    while (rows.step()) {
        list.append({ rows.text(0), rows.text(1), rows.text(2), relationKindFromName(rows.text(3)).value_or(RelationKind::DuplicateOf),
                      rows.isNull(4) ? std::nullopt : std::optional<double>(rows.value(4).toDouble()), rows.text(5), rows.text(6), rows.text(7), rows.time(8) });
    }
    WAYMARK_TRY(rows.result());
    return list;
}

bool isSymmetrical(RelationKind kind)
{
    switch (kind) {
    case RelationKind::DuplicateOf:
    case RelationKind::ConflictsWith:
    case RelationKind::CompatibleWith:
        return true;
    case RelationKind::Supersedes:
    case RelationKind::DerivedFrom:
        return false;
    }
    Q_UNREACHABLE();
}

QVariantMap relationColumns(const Relation &relation, qint64 a, qint64 b)
{
    if (isSymmetrical(relation.kind) && a > b)
        std::swap(a, b);
    return { { u"uuid"_s, relation.uuid },
             { u"a_id"_s, a },
             { u"b_id"_s, b },
             { u"kind"_s, name(relation.kind) },
             { u"score"_s, relation.score ? QVariant(*relation.score) : QVariant() },
             { u"source"_s, notNull(relation.source) },
             { u"context"_s, notNull(relation.context) },
             { u"author"_s, notNull(relation.author) },
             { u"at"_s, timeText(relation.at) } };
}

} // namespace waymark::storage
