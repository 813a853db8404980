// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/rulestore.h"

#include "services/storage/recordstore.h"
#include "services/storage/statement.h"

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

constexpr int everyWeek = 7;
const QString scheduleKey = u"lint_every_days"_s;

} // namespace

Result<QList<RuleSetting>> allRuleSettings(Database &database)
{
    QList<RuleSetting> settings;
    Statement rows(database, u"SELECT rule, enabled, coalesce(severity, '') FROM rule_setting ORDER BY rule"_s);
    while (rows.step())
        settings.append({ rows.text(0), rows.integer(1) != 0, severityFromName(rows.text(2)) });
    WAYMARK_TRY(rows.result());
    return settings;
}

Result<qint64> ruleSettingId(Database &database, const QString &rule)
{
    Statement row(database, u"SELECT id FROM rule_setting WHERE rule = ?"_s);
    row << rule;
    const qint64 id = row.step() ? row.integer(0) : 0;
    WAYMARK_TRY(row.result());
    return id;
}

QVariantMap ruleSettingColumns(const RuleSetting &setting)
{
    return {
        { u"rule"_s, setting.rule },
        { u"enabled"_s, qint64(setting.enabled) },
        { u"severity"_s, setting.severity ? QVariant(name(*setting.severity)) : QVariant() },
    };
}

Result<QList<UserRule>> allUserRules(Database &database)
{
    QList<UserRule> rules;
    Statement rows(database, u"SELECT uuid, rule, kind, expression, message, severity, enabled FROM user_rule ORDER BY rule"_s);
    while (rows.step()) {
        UserRule rule;
        rule.uuid = rows.text(0);
        rule.id = rows.text(1);
        rule.kind = rows.text(2) == "query"_L1 ? UserRule::Kind::Query : UserRule::Kind::Pattern;
        rule.expression = rows.text(3);
        rule.message = rows.text(4);
        rule.severity = severityFromName(rows.text(5)).value_or(Severity::Warning);
        rule.enabled = rows.integer(6) != 0;
        rules.append(rule);
    }
    WAYMARK_TRY(rows.result());
    return rules;
}

QVariantMap userRuleColumns(const UserRule &rule)
{
    return {
        { u"rule"_s, rule.id },
        { u"kind"_s, rule.kind == UserRule::Kind::Query ? u"query"_s : u"pattern"_s },
        { u"expression"_s, storableText(rule.expression) },
        { u"message"_s, storableText(rule.message) },
        { u"severity"_s, name(rule.severity) },
        { u"enabled"_s, qint64(rule.enabled) },
    };
}

Result<QList<LintPass>> allLintPasses(Database &database)
{
    QList<LintPass> passes;
    Statement rows(database, u"SELECT uuid, started, ended, author, tool, memories, errors, warnings, infos, added, gone FROM lint_pass ORDER BY id DESC"_s);
    while (rows.step()) {
        LintPass pass;
        pass.uuid = rows.text(0);
        pass.started = rows.time(1);
        pass.ended = rows.time(2);
        pass.author = rows.text(3);
        pass.tool = changeToolFromName(rows.text(4)).value_or(ChangeTool::Job);
        pass.memories = rows.integer(5);
        pass.errors = rows.integer(6);
        pass.warnings = rows.integer(7);
        pass.infos = rows.integer(8);
        pass.added = rows.integer(9);
        pass.gone = rows.integer(10);
        passes.append(pass);
    }
    WAYMARK_TRY(rows.result());
    return passes;
}

Result<void> addLintPass(Transaction &transaction, const LintPass &pass)
{
    Statement insert(transaction.database(),
        u"INSERT INTO lint_pass(uuid, started, ended, author, tool, memories, errors, warnings, infos, added, gone) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert << pass.uuid << timeText(pass.started) << timeText(pass.ended) << pass.author << name(pass.tool) << pass.memories << pass.errors << pass.warnings
           << pass.infos << pass.added << pass.gone;
    return insert.run();
}

Result<int> lintSchedule(Database &database)
{
    WAYMARK_TRY_ASSIGN(const QString text, poolMeta(database, scheduleKey));
    bool isNumber = false;
    const int days = text.toInt(&isNumber);
    return isNumber && days >= 0 ? days : everyWeek;
}

Result<void> setLintSchedule(Transaction &transaction, int days)
{
    return writePoolMeta(transaction.database(), scheduleKey, QString::number(std::max(days, 0)));
}

} // namespace waymark::storage
