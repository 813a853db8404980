// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/lintstore.h"

#include "services/storage/rowreader.h"
#include "services/storage/statement.h"

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

// One expression for all, so that what was marked compares equal to what is there.
#define WAYMARK_LINT_VERDICTS "coalesce((SELECT group_concat(v.source || v.passed, ' ') FROM verdict v WHERE v.trajectory_id = m.trajectory_id), '')"
#define WAYMARK_LINT_SUCCEEDED "EXISTS (SELECT 1 FROM relation r WHERE r.b_id = m.id AND r.kind = 'supersedes')"
#define WAYMARK_LINT_STATE "m.revision || '/' || " WAYMARK_LINT_VERDICTS " || '/' || " WAYMARK_LINT_SUCCEEDED

constexpr char sourceSelect[] = "SELECT m.uuid, m.revision, m.type, d.name, coalesce(k.external_id, ''), coalesce(t.uuid, ''), m.title, m.description, m.content, "
                                "m.applies_when, m.not_when, m.outcome, m.outcome_source, m.review, m.recorded_at, m.valid_from, m.valid_until, "
                                "m.next_review, m.retired_at, coalesce(m.superseded_by, ''), " WAYMARK_LINT_VERDICTS ", " WAYMARK_LINT_SUCCEEDED ", " WAYMARK_LINT_STATE
                                " FROM memory m JOIN domain d ON d.id = m.domain_id LEFT JOIN task k ON k.id = m.task_id "
                                "LEFT JOIN trajectory t ON t.id = m.trajectory_id WHERE m.id = ?";

QString text(const RowReader &row, int column)
{
    const std::string_view view = row.text(column);
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

std::optional<QDate> date(const RowReader &row, int column)
{
    if (row.text(column).empty())
        return std::nullopt;
    const QDate day = QDate::fromString(text(row, column), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QDateTime time(const RowReader &row, int column)
{
    QDateTime at = QDateTime::fromString(text(row, column), Qt::ISODateWithMs);
    at.setTimeSpec(Qt::UTC);
    return at;
}

/// From "judge1 ground_truth0".
QList<Verdict> verdictsFrom(const QString &verdicts)
{
    QList<Verdict> list;
    for (const QStringView part : QStringView(verdicts).split(u' ', Qt::SkipEmptyParts))
        list.append({ outcomeSourceFromName(part.chopped(1)).value_or(OutcomeSource::Judge), part.back() == u'1', {}, {}, {} });
    return list;
}

LintSource sourceFrom(const RowReader &row, MemoryId id)
{
    LintSource source;
    Memory &memory = source.memory;
    memory.id = id;
    memory.uuid = text(row, 0);
    memory.revision = row.integer(1);
    memory.type = memoryTypeFromName(text(row, 2)).value_or(MemoryType::Insight);
    memory.domain = text(row, 3);
    memory.task = text(row, 4);
    memory.trajectory = text(row, 5);
    memory.title = text(row, 6);
    memory.description = text(row, 7);
    memory.content = text(row, 8);
    memory.appliesWhen = text(row, 9);
    memory.notWhen = text(row, 10);
    memory.outcome = { outcomeFromName(text(row, 11)).value_or(OutcomeValue::Unknown), outcomeSourceFromName(text(row, 12)).value_or(OutcomeSource::None) };
    memory.review = reviewStatusFromName(text(row, 13)).value_or(ReviewStatus::Unreviewed);
    memory.recordedAt = time(row, 14);
    memory.validFrom = date(row, 15);
    memory.validUntil = date(row, 16);
    memory.nextReview = date(row, 17);
    if (!row.isNull(18))
        memory.retiredAt = time(row, 18);
    memory.supersededBy = text(row, 19);
    source.verdicts = verdictsFrom(text(row, 20));
    source.succeeded = row.integer(21) != 0;
    source.state = text(row, 22);
    return source;
}

} // namespace

Result<QString> lintStateOf(Database &database, MemoryId memory)
{
    Statement row(database, QStringLiteral("SELECT " WAYMARK_LINT_STATE " FROM memory m WHERE m.id = ?"));
    row << memory.value;
    const QString state = row.step() ? row.text(0) : QString();
    WAYMARK_TRY(row.result());
    return state;
}

Result<void> forEachLintSource(Database &database, const QList<MemoryId> &ids, const std::function<Result<void>(LintSource &&)> &visit)
{
    RowReader row(database, sourceSelect);
    for (const MemoryId id : ids) {
        row.restart(id.value);
        const bool found = row.step();
        WAYMARK_TRY(row.result());
        if (found)
            WAYMARK_TRY(visit(sourceFrom(row, id)));
    }
    return {};
}

Result<void> forEachMemoryHead(Database &database, const std::function<void(Memory &&)> &visit)
{
    RowReader rows(database,
        "SELECT m.id, m.uuid, m.type, d.name, coalesce(k.external_id, ''), m.title, m.revision, m.retired_at FROM memory m "
        "JOIN domain d ON d.id = m.domain_id LEFT JOIN task k ON k.id = m.task_id ORDER BY m.id");
    while (rows.step()) {
        Memory memory;
        memory.id = MemoryId { rows.integer(0) };
        memory.uuid = text(rows, 1);
        memory.type = memoryTypeFromName(text(rows, 2)).value_or(MemoryType::Insight);
        memory.domain = text(rows, 3);
        memory.task = text(rows, 4);
        memory.title = text(rows, 5);
        memory.revision = rows.integer(6);
        if (!rows.isNull(7))
            memory.retiredAt = time(rows, 7);
        visit(std::move(memory));
    }
    return rows.result();
}

Result<QList<MemoryId>> allMemoryIds(Database &database)
{
    QList<MemoryId> ids;
    RowReader rows(database, "SELECT id FROM memory ORDER BY id");
    while (rows.step())
        ids.append(MemoryId { rows.integer(0) });
    WAYMARK_TRY(rows.result());
    return ids;
}

Result<std::vector<LintDebt>> lintDebts(Database &database, qint64 rules)
{
    std::vector<LintDebt> debts;
    RowReader rows(database,
        "SELECT m.id, iif(k.state = " WAYMARK_LINT_STATE ", k.rules, 0) AS known FROM memory m LEFT JOIN lint_mark k ON k.memory_id = m.id "
        "WHERE known IS NOT ? ORDER BY m.id");
    rows.restart(rules);
    while (rows.step())
        debts.push_back({ MemoryId { rows.integer(0) }, rows.integer(1) });
    WAYMARK_TRY(rows.result());
    return debts;
}

Result<std::vector<LintDebt>> lintDebts(Database &database, qint64 rules, const QList<MemoryId> &among)
{
    std::vector<LintDebt> debts;
    RowReader row(database, "SELECT iif(k.state = " WAYMARK_LINT_STATE ", k.rules, 0) FROM memory m LEFT JOIN lint_mark k ON k.memory_id = m.id WHERE m.id = ?");
    for (const MemoryId id : among) {
        row.restart(id.value);
        if (row.step() && row.integer(0) != rules)
            debts.push_back({ id, row.integer(0) });
        WAYMARK_TRY(row.result());
    }
    return debts;
}

Result<qint64> numberOfRules(Database &database, const QByteArray &rules)
{
    Statement row(database, u"SELECT id FROM lint_rules WHERE rules = ?"_s);
    row << QString::fromUtf8(rules);
    const qint64 number = row.step() ? row.integer(0) : 0;
    WAYMARK_TRY(row.result());
    return number;
}

Result<qint64> numberOfRules(Transaction &transaction, const QByteArray &rules)
{
    WAYMARK_TRY_ASSIGN(const qint64 known, numberOfRules(transaction.database(), rules));
    if (known != 0)
        return known;
    Statement insert(transaction.database(), u"INSERT INTO lint_rules(rules) VALUES (?)"_s);
    insert << QString::fromUtf8(rules);
    WAYMARK_TRY(insert.run());
    return insert.lastInsertId();
}

Result<QByteArray> rulesOfNumber(Database &database, qint64 number)
{
    Statement row(database, u"SELECT rules FROM lint_rules WHERE id = ?"_s);
    row << number;
    const QByteArray rules = row.step() ? row.text(0).toUtf8() : QByteArray();
    WAYMARK_TRY(row.result());
    return rules;
}

Result<void> moveMarks(Transaction &transaction, qint64 from, qint64 to)
{
    return (Statement(transaction.database(), u"UPDATE lint_mark SET rules = ? WHERE rules = ?"_s) << to << from).run();
}

Result<void> forgetOldRules(Transaction &transaction, qint64 current)
{
    return (Statement(transaction.database(), u"DELETE FROM lint_rules WHERE id <> ? AND NOT EXISTS (SELECT 1 FROM lint_mark WHERE rules = lint_rules.id)"_s) << current).run();
}

Result<QVariant> lintFact(Database &database, const QString &key)
{
    Statement row(database, u"SELECT value FROM lint_state WHERE key = ?"_s);
    row << key;
    const QVariant value = row.step() ? row.value(0) : QVariant();
    WAYMARK_TRY(row.result());
    return value;
}

Result<void> setLintFact(Transaction &transaction, const QString &key, const QVariant &value)
{
    return (Statement(transaction.database(), u"INSERT INTO lint_state(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value"_s) << key << value).run();
}

} // namespace waymark::storage
