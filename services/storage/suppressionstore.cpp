// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/suppressionstore.h"

#include "services/storage/statement.h"

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Suppression suppressionFrom(const Statement &row)
{
    Suppression suppression;
    suppression.uuid = row.text(0);
    suppression.scope = suppressionScopeFromName(row.text(1)).value_or(SuppressionScope::Finding);
    suppression.rule = row.text(2);
    suppression.memory = row.text(3);
    suppression.key = row.text(4);
    suppression.excerpt = row.text(5);
    suppression.reason = row.text(6);
    suppression.author = row.text(7);
    suppression.at = row.time(8);
    return suppression;
}

} // namespace

QVariantMap suppressionColumns(const Suppression &suppression)
{
    return {
        { u"uuid"_s, suppression.uuid },
        { u"scope"_s, name(suppression.scope) },
        { u"rule"_s, suppression.rule },
        { u"memory"_s, notNull(suppression.memory) },
        { u"key"_s, notNull(suppression.key) },
        { u"excerpt"_s, notNull(storableText(suppression.excerpt)) },
        { u"reason"_s, suppression.reason },
        { u"author"_s, notNull(suppression.author) },
        { u"at"_s, timeText(suppression.at) },
    };
}

Result<QList<Suppression>> allSuppressions(Database &database)
{
    QList<Suppression> list;
    Statement rows(database, u"SELECT uuid, scope, rule, memory, key, excerpt, reason, author, at FROM suppression ORDER BY id DESC"_s);
    while (rows.step())
        list.append(suppressionFrom(rows));
    WAYMARK_TRY(rows.result());
    return list;
}

Result<SuppressionSet> SuppressionSet::load(Database &database)
{
    SuppressionSet set;
    WAYMARK_TRY_ASSIGN(const QList<Suppression> all, allSuppressions(database));
    for (const Suppression &suppression : all)
        set.add(suppression);
    return set;
}

void SuppressionSet::add(const Suppression &suppression)
{
    switch (suppression.scope) {
    case SuppressionScope::Finding:
        m_keys.insert(suppression.key);
        break;
    case SuppressionScope::Memory:
        m_memories.insert({ suppression.rule, suppression.memory });
        break;
    case SuppressionScope::Excerpt:
        m_excerpts.insert({ suppression.rule, suppression.excerpt.toCaseFolded() });
        break;
    }
}

bool SuppressionSet::covers(const Finding &finding, const QString &uuid) const
{
    if (m_keys.contains(finding.key))
        return true;
    if (!m_memories.isEmpty() && m_memories.contains({ finding.rule, uuid }))
        return true;
    return !m_excerpts.isEmpty() && !finding.excerpt.isEmpty() && m_excerpts.contains({ finding.rule, finding.excerpt.toCaseFolded() });
}

Result<QList<qint64>> followSuppression(Database &database, const QVariantMap &columns)
{
    const SuppressionScope scope = suppressionScopeFromName(columns.value(u"scope"_s).toString()).value_or(SuppressionScope::Finding);
    const QString rule = columns.value(u"rule"_s).toString();
    SuppressionSet remaining;
    {
        // One finding may be covered by several.
        Statement rows(database, u"SELECT uuid, scope, rule, memory, key, excerpt, reason, author, at FROM suppression WHERE rule = ?"_s);
        rows << rule;
        while (rows.step())
            remaining.add(suppressionFrom(rows));
        WAYMARK_TRY(rows.result());
    }
    struct Flag
    {
        qint64 id = 0;
        qint64 memory = 0;
        bool suppressed = false;
    };
    QList<Flag> turned;
    {
        const QString select = u"SELECT f.id, f.memory_id, f.key, f.excerpt, f.suppressed, m.uuid FROM finding f JOIN memory m ON m.id = f.memory_id WHERE "_s;
        const QString where = scope == SuppressionScope::Finding ? u"f.key = ?"_s : scope == SuppressionScope::Memory ? u"f.rule = ? AND m.uuid = ?"_s
                                                                                                                      : u"f.rule = ?"_s;
        Statement rows(database, select + where);
        rows << (scope == SuppressionScope::Finding ? columns.value(u"key"_s).toString() : rule);
        if (scope == SuppressionScope::Memory)
            rows << columns.value(u"memory"_s).toString();
        while (rows.step()) {
            Finding finding;
            finding.rule = rule;
            finding.key = rows.text(2);
            finding.excerpt = rows.text(3);
            const bool suppressed = remaining.covers(finding, rows.text(5));
            if (suppressed != (rows.integer(4) != 0))
                turned.append({ rows.integer(0), rows.integer(1), suppressed });
        }
        WAYMARK_TRY(rows.result());
    }
    QList<qint64> memories;
    for (const Flag &flag : std::as_const(turned)) {
        WAYMARK_TRY((Statement(database, u"UPDATE finding SET suppressed = ? WHERE id = ?"_s) << qint64(flag.suppressed) << flag.id).run());
        memories.append(flag.memory);
    }
    return memories;
}

} // namespace waymark::storage
