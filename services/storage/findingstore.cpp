// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/findingstore.h"

#include "services/storage/lintstore.h"
#include "services/storage/rowreader.h"
#include "services/storage/statement.h"
#include "services/storage/suppressionstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

const QString findingColumns = u"memory_id, coalesce(other_id, 0), revision, rule, rule_version, severity, key, kind, confidence, field, start, \"end\", excerpt, steps, "
                               "message, arguments, fix, suppressed"_s;

QString jsonText(const QJsonArray &array)
{
    return array.isEmpty() ? u"[]"_s : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString jsonText(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return jsonText(array);
}

QVariant jsonText(const std::optional<Fix> &fix)
{
    if (!fix)
        return {};
    const QJsonObject object { { u"safety"_s, name(fix->safety) }, { u"replacement"_s, fix->replacement } };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonArray arrayFrom(const QString &json)
{
    return json == "[]"_L1 ? QJsonArray() : QJsonDocument::fromJson(json.toUtf8()).array();
}

Finding findingFrom(const Statement &row)
{
    Finding finding;
    finding.memory = MemoryId { row.integer(0) };
    finding.other = MemoryId { row.integer(1) };
    finding.revision = row.integer(2);
    finding.rule = row.text(3);
    finding.ruleVersion = int(row.integer(4));
    finding.severity = severityFromName(row.text(5)).value_or(Severity::Warning);
    finding.key = row.text(6);
    finding.kind = row.text(7);
    finding.confidence = row.value(8).toDouble();
    finding.field = memoryFieldFromName(row.text(9)).value_or(MemoryField::Whole);
    finding.start = row.integer(10);
    finding.end = row.integer(11);
    finding.excerpt = row.text(12);
    for (const QJsonValue &step : arrayFrom(row.text(13)))
        finding.steps.append(step.toInt());
    finding.message = row.text(14);
    for (const QJsonValue &argument : arrayFrom(row.text(15)))
        finding.arguments.append(argument.toString());
    if (!row.isNull(16)) {
        const QJsonObject fix = QJsonDocument::fromJson(row.text(16).toUtf8()).object();
        finding.fix = Fix { fixSafetyFromName(fix.value("safety"_L1).toString()).value_or(FixSafety::NeedsReview), fix.value("replacement"_L1).toString() };
    }
    finding.suppressed = row.integer(17) != 0;
    return finding;
}

Result<QList<Finding>> read(Statement &rows)
{
    QList<Finding> findings;
    while (rows.step())
        findings.append(findingFrom(rows));
    WAYMARK_TRY(rows.result());
    return findings;
}

void sortWithinMemory(QList<Finding> &findings)
{
    std::ranges::stable_sort(findings, [](const Finding &a, const Finding &b) {
        return std::tie(a.field, a.start, a.end, a.rule, a.key) < std::tie(b.field, b.start, b.end, b.rule, b.key);
    });
}

/// As the pool would give it back, so that what is there already compares equal.
Finding storable(Finding finding)
{
    for (QString *text : { &finding.rule, &finding.kind, &finding.excerpt, &finding.message }) {
        *text = storableText(*text);
        if (text->isNull())
            *text = u""_s;
    }
    for (QString &argument : finding.arguments)
        argument = storableText(argument);
    if (finding.fix)
        finding.fix->replacement = storableText(finding.fix->replacement);
    return finding;
}

Result<void> insert(Database &database, const Finding &finding)
{
    // A key that is there already is the same finding at another revision.
    Statement statement(database,
        u"INSERT OR REPLACE INTO finding(memory_id, other_id, revision, rule, rule_version, severity, key, kind, confidence, field, start, \"end\", excerpt, "
        "steps, message, arguments, fix, suppressed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    statement << finding.memory.value << (finding.other.isValid() ? QVariant(finding.other.value) : QVariant()) << finding.revision << finding.rule
              << qint64(finding.ruleVersion) << name(finding.severity) << finding.key << finding.kind << QVariant(finding.confidence) << name(finding.field)
              << qint64(finding.start) << qint64(finding.end) << finding.excerpt << jsonText(finding.steps) << finding.message
              << jsonText(QJsonArray::fromStringList(finding.arguments)) << jsonText(finding.fix) << qint64(finding.suppressed);
    return statement.run();
}

Result<void> removeByKey(Database &database, const QString &key)
{
    return (Statement(database, u"DELETE FROM finding WHERE key = ?"_s) << key).run();
}

Result<void> growSerial(Database &database)
{
    return (Statement(database, u"INSERT INTO lint_state(key, value) VALUES ('serial', 1) ON CONFLICT(key) DO UPDATE SET value = value + 1"_s)).run();
}

/// Writes the difference; false when there is none.
Result<bool> replace(Database &database, const QList<Finding> &before, const QList<Finding> &after)
{
    QHash<QString, const Finding *> known;
    for (const Finding &finding : before)
        known.insert(finding.key, &finding);
    bool moved = false;
    for (const Finding &finding : after) {
        const Finding *there = known.take(finding.key);
        if (there && *there == finding)
            continue;
        WAYMARK_TRY(insert(database, finding));
        moved = true;
    }
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        WAYMARK_TRY(removeByKey(database, it.key()));
        moved = true;
    }
    return moved;
}

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

} // namespace

Result<QList<Finding>> findingsOf(Database &database, MemoryId memory)
{
    Statement rows(database, u"SELECT "_s + findingColumns + u" FROM finding WHERE memory_id = ?"_s);
    rows << memory.value;
    WAYMARK_TRY_ASSIGN(QList<Finding> findings, read(rows));
    sortWithinMemory(findings);
    return findings;
}

Result<QList<Finding>> findingsOf(Database &database, const QList<MemoryId> &memories, int limit)
{
    QList<Finding> all;
    for (const MemoryId memory : memories) {
        if (limit >= 0 && all.size() >= limit)
            break;
        WAYMARK_TRY_ASSIGN(QList<Finding> own, findingsOf(database, memory));
        own.removeIf([](const Finding &finding) { return finding.suppressed; });
        all.append(own);
    }
    if (limit >= 0 && all.size() > limit)
        all.resize(limit);
    return all;
}

Result<QList<Finding>> findingsOfRules(Database &database, const QStringList &rules)
{
    if (rules.isEmpty())
        return QList<Finding>();
    Statement rows(database, u"SELECT "_s + findingColumns + u" FROM finding WHERE rule IN ("_s + placeholders(rules.size()) + u") ORDER BY memory_id, id"_s);
    for (const QString &rule : rules)
        rows << rule;
    return read(rows);
}

Result<QList<Finding>> allFindings(Database &database)
{
    Statement rows(database, u"SELECT "_s + findingColumns + u" FROM finding ORDER BY memory_id, id"_s);
    return read(rows);
}

Result<std::array<int, 3>> severitiesOf(Database &database, MemoryId memory)
{
    std::array<int, 3> counts {};
    Statement rows(database, u"SELECT severity, count(*) FROM finding WHERE memory_id = ? AND suppressed = 0 GROUP BY severity"_s);
    rows << memory.value;
    while (rows.step())
        counts.at(size_t(severityFromName(rows.text(0)).value_or(Severity::Warning))) += int(rows.integer(1));
    WAYMARK_TRY(rows.result());
    return counts;
}

Result<std::array<qint64, 3>> severityTotals(Database &database)
{
    std::array<qint64, 3> counts {};
    Statement rows(database, u"SELECT severity, count(*) FROM finding WHERE suppressed = 0 GROUP BY severity"_s);
    while (rows.step())
        counts.at(size_t(severityFromName(rows.text(0)).value_or(Severity::Warning))) += rows.integer(1);
    WAYMARK_TRY(rows.result());
    return counts;
}

Result<QHash<QString, RuleCount>> findingCounts(Database &database)
{
    QHash<QString, RuleCount> counts;
    Statement rows(database, u"SELECT rule, suppressed, count(*) FROM finding GROUP BY rule, suppressed"_s);
    while (rows.step()) {
        RuleCount &count = counts[rows.text(0)];
        (rows.integer(1) ? count.suppressed : count.findings) = rows.integer(2);
    }
    WAYMARK_TRY(rows.result());
    return counts;
}

Result<QStringList> standingKeys(Database &database)
{
    QStringList keys;
    RowReader rows(database, "SELECT key FROM finding WHERE suppressed = 0 ORDER BY key");
    while (rows.step()) {
        const std::string_view key = rows.text(0);
        keys.append(QString::fromLatin1(key.data(), qsizetype(key.size())));
    }
    WAYMARK_TRY(rows.result());
    return keys;
}

Result<QList<MemoryId>> storeFindings(Transaction &transaction, const std::vector<LintedMemory> &linted, const LintedRules &rules)
{
    Database &database = transaction.database();
    WAYMARK_TRY_ASSIGN(const SuppressionSet suppressions, SuppressionSet::load(database));
    QList<MemoryId> moved;
    for (const LintedMemory &memory : linted) {
        WAYMARK_TRY_ASSIGN(const QString state, lintStateOf(database, memory.id));
        if (state.isEmpty() || (!memory.state.isEmpty() && state != memory.state))
            continue;
        WAYMARK_TRY_ASSIGN(QList<Finding> before, findingsOf(database, memory.id));
        before.removeIf([&](const Finding &finding) { return rules.only.isEmpty() ? rules.others.contains(finding.rule) : !rules.only.contains(finding.rule); });
        QList<Finding> after;
        for (const Finding &found : memory.findings) {
            after.append(storable(found));
            after.last().suppressed = suppressions.covers(after.last(), memory.uuid);
        }
        WAYMARK_TRY_ASSIGN(const bool changed, replace(database, before, after));
        if (changed)
            moved.append(memory.id);
        if (rules.rules != 0) {
            WAYMARK_TRY((Statement(database, u"INSERT INTO lint_mark(memory_id, state, rules) VALUES (?, ?, ?) "
                                             "ON CONFLICT(memory_id) DO UPDATE SET state = excluded.state, rules = excluded.rules"_s)
                << memory.id.value << memory.state << rules.rules)
                            .run());
        }
    }
    if (!moved.isEmpty())
        WAYMARK_TRY(growSerial(database));
    return moved;
}

Result<std::vector<LintedMemory>> movedFindings(Database &database, const QStringList &rules, const QList<Finding> &findings,
    const std::function<QString(MemoryId)> &uuidOf)
{
    WAYMARK_TRY_ASSIGN(const QList<Finding> stored, findingsOfRules(database, rules));
    QHash<QString, const Finding *> byKey;
    std::map<MemoryId, std::pair<QList<Finding>, int>> byMemory; // what was found, and how many differ from what is stored
    for (const Finding &finding : stored) {
        byKey.insert(finding.key, &finding);
        ++byMemory[finding.memory].second;
    }
    for (const Finding &found : findings) {
        Finding finding = storable(found);
        auto &[list, differing] = byMemory[finding.memory];
        const Finding *there = byKey.value(finding.key);
        if (there)
            finding.suppressed = there->suppressed;
        // One that is there and the same was counted as missing before.
        differing += there && *there == finding ? -1 : there ? 0
                                                             : 1;
        list.append(std::move(finding));
    }
    std::vector<LintedMemory> moved;
    for (auto &[memory, entry] : byMemory) {
        if (entry.second != 0)
            moved.push_back({ memory, uuidOf(memory), {}, std::move(entry.first) });
    }
    return moved;
}

Result<QStringList> rulesWithFindings(Database &database)
{
    // From one rule to the next by the index, without looking at their findings.
    QStringList rules;
    Statement rows(database,
        u"WITH RECURSIVE next(rule) AS (SELECT min(rule) FROM finding UNION ALL "
        "SELECT (SELECT min(rule) FROM finding WHERE rule > next.rule) FROM next WHERE next.rule IS NOT NULL) SELECT rule FROM next WHERE rule IS NOT NULL"_s);
    while (rows.step())
        rules.append(rows.text(0));
    WAYMARK_TRY(rows.result());
    return rules;
}

Result<QList<MemoryId>> removeFindings(Transaction &transaction, const QStringList &rules)
{
    Database &database = transaction.database();
    QList<MemoryId> moved;
    for (const QString &rule : rules) {
        Statement owners(database, u"SELECT DISTINCT memory_id FROM finding WHERE rule = ? ORDER BY memory_id"_s);
        owners << rule;
        while (owners.step())
            moved.append(MemoryId { owners.integer(0) });
        WAYMARK_TRY(owners.result());
        WAYMARK_TRY((Statement(database, u"DELETE FROM finding WHERE rule = ?"_s) << rule).run());
    }
    if (!moved.isEmpty())
        WAYMARK_TRY(growSerial(database));
    return moved;
}

Result<qint64> findingsSerial(Database &database)
{
    WAYMARK_TRY_ASSIGN(const QVariant serial, database.scalar(u"SELECT value FROM lint_state WHERE key = 'serial'"_s));
    return serial.toLongLong();
}

} // namespace waymark::storage
