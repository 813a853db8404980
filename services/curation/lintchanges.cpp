// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/lintchanges.h"

#include "services/base/hash.h"
#include "services/curation/change.h"
#include "services/lint/ruleset.h"
#include "services/storage/rowjson.h"
#include "services/storage/rulestore.h"
#include "services/storage/suppressionstore.h"
#include "services/text/queryparser.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::AppliedChange;
using storage::ChangeRecorder;
using storage::Database;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

bool sameCover(const Suppression &a, const Suppression &b)
{
    if (a.scope != b.scope)
        return false;
    switch (a.scope) {
    case SuppressionScope::Finding:
        return a.key == b.key;
    case SuppressionScope::Memory:
        return a.rule == b.rule && a.memory == b.memory;
    case SuppressionScope::Excerpt:
        return a.rule == b.rule && a.excerpt.compare(b.excerpt, Qt::CaseInsensitive) == 0;
    }
    Q_UNREACHABLE();
}

Result<QString> uuidOf(Database &database, MemoryId memory)
{
    WAYMARK_TRY_ASSIGN(const auto row, storage::rowToJson(database, u"memory"_s, memory.value, { u"uuid"_s }));
    if (!row)
        return failure(ErrorCode::NotFound, Tr::tr("The memory is not in the pool any more."));
    return row->value("uuid"_L1).toString();
}

bool isUserRuleId(const QString &id)
{
    constexpr qsizetype longest = 64;
    if (!id.startsWith("user."_L1) || id.size() <= 5 || id.size() > longest)
        return false;
    return std::all_of(id.begin() + 5, id.end(), [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; });
}

Result<void> checkUserRule(const UserRule &rule, const QDate &today)
{
    if (!isUserRuleId(rule.id))
        return failure(ErrorCode::InvalidArgument, Tr::tr("The id of a rule is “user.” and a name of the letters a to z, digits and hyphens."));
    if (rule.message.trimmed().isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("A rule needs a message that says what is wrong."));
    if (rule.kind == UserRule::Kind::Pattern)
        return lint::checkPattern(rule.expression);
    const auto query = text::parseQuery(rule.expression, today);
    if (!query)
        return failure(ErrorCode::InvalidArgument, Tr::tr("The query cannot be read: %1").arg(query.error().message));
    if (query->isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("A rule needs a query that says which memories it finds."));
    return {};
}

} // namespace

Result<AppliedChange> suppressFindings(const EditContext &context, const QList<Finding> &findings, SuppressionScope scope, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("Ignoring a finding needs a reason."));
    const auto label = [&](int) { return Tr::tr("Ignore %n findings", nullptr, int(findings.size())); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        WAYMARK_TRY_ASSIGN(QList<Suppression> known, storage::allSuppressions(database));
        for (const Finding &finding : findings) {
            Suppression suppression;
            suppression.uuid = newUuid();
            suppression.scope = scope;
            suppression.rule = finding.rule;
            suppression.excerpt = finding.excerpt;
            suppression.reason = reason.trimmed();
            suppression.author = context.act.author;
            suppression.at = context.clock.now();
            if (scope == SuppressionScope::Finding)
                suppression.key = finding.key;
            if (scope == SuppressionScope::Excerpt) {
                if (finding.excerpt.isEmpty())
                    return failure(ErrorCode::InvalidArgument, Tr::tr("This finding is about the memory as a whole: there is no excerpt to ignore."));
            } else {
                WAYMARK_TRY_ASSIGN(suppression.memory, uuidOf(database, finding.memory));
            }
            if (std::any_of(known.begin(), known.end(), [&](const Suppression &other) { return sameCover(suppression, other); }))
                continue;
            WAYMARK_TRY(recorder.insert(u"suppression"_s, storage::suppressionColumns(suppression)));
            known.append(suppression);
        }
        return {};
    });
}

Result<AppliedChange> unsuppressFindings(const EditContext &context, const QStringList &suppressions)
{
    const auto label = [&](int) { return Tr::tr("Stop ignoring %n findings", nullptr, int(suppressions.size())); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        for (const QString &uuid : suppressions) {
            WAYMARK_TRY_ASSIGN(const qint64 id, storage::rowIdOf(database, u"suppression"_s, uuid));
            if (id == 0)
                return failure(ErrorCode::NotFound, Tr::tr("What was ignored is not in the pool any more."));
            WAYMARK_TRY(recorder.remove(u"suppression"_s, id));
        }
        return {};
    });
}

Result<AppliedChange> setRule(const EditContext &context, const RuleSetting &setting)
{
    if (setting.rule.isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("Which rule is to be set?"));
    bool switched = false;
    const auto label = [&](int) {
        if (switched)
            return setting.enabled ? Tr::tr("Switch rule %1 on").arg(setting.rule) : Tr::tr("Switch rule %1 off").arg(setting.rule);
        return Tr::tr("Set the severity of rule %1").arg(setting.rule);
    };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const QList<RuleSetting> settings, storage::allRuleSettings(database));
        const auto known = std::find_if(settings.begin(), settings.end(), [&](const RuleSetting &other) { return other.rule == setting.rule; });
        switched = setting.enabled != (known == settings.end() || known->enabled);
        QVariantMap columns = storage::ruleSettingColumns(setting);
        if (known == settings.end()) {
            if (setting.enabled && !setting.severity)
                return {};
            columns.insert(u"uuid"_s, newUuid());
            WAYMARK_TRY(recorder.insert(u"rule_setting"_s, columns));
            return {};
        }
        // A row that says what holds anyway stays, so that two people who set a rule and undo it meet in one row.
        WAYMARK_TRY_ASSIGN(const qint64 row, storage::ruleSettingId(database, setting.rule));
        WAYMARK_TRY(recorder.update(u"rule_setting"_s, row, columns));
        return {};
    });
}

Result<AppliedChange> saveUserRule(const EditContext &context, const UserRule &rule)
{
    WAYMARK_TRY(checkUserRule(rule, context.clock.today()));
    bool isNew = false;
    const auto label = [&](int) { return isNew ? Tr::tr("Add rule %1").arg(rule.id) : Tr::tr("Change rule %1").arg(rule.id); };
    const auto write = [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        isNew = rule.uuid.isEmpty();
        QVariantMap columns = storage::userRuleColumns(rule);
        if (isNew) {
            columns.insert(u"uuid"_s, newUuid());
            WAYMARK_TRY(recorder.insert(u"user_rule"_s, columns));
            return {};
        }
        WAYMARK_TRY_ASSIGN(const qint64 id, storage::rowIdOf(database, u"user_rule"_s, rule.uuid));
        if (id == 0)
            return failure(ErrorCode::NotFound, Tr::tr("The rule is not in the pool any more."));
        WAYMARK_TRY(recorder.update(u"user_rule"_s, id, columns));
        return {};
    };
    auto saved = makeChange(context, label, write);
    if (!saved && saved.error().code == ErrorCode::Conflict)
        return failure(ErrorCode::AlreadyExists, Tr::tr("There is a rule %1 already.").arg(rule.id));
    return saved;
}

Result<AppliedChange> removeUserRule(const EditContext &context, const QString &uuid)
{
    QString id;
    const auto label = [&](int) { return Tr::tr("Delete rule %1").arg(id); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const QList<UserRule> rules, storage::allUserRules(database));
        for (const UserRule &rule : rules) {
            if (rule.uuid == uuid)
                id = rule.id;
        }
        WAYMARK_TRY_ASSIGN(const qint64 row, storage::rowIdOf(database, u"user_rule"_s, uuid));
        if (row == 0)
            return failure(ErrorCode::NotFound, Tr::tr("The rule is not in the pool any more."));
        return recorder.remove(u"user_rule"_s, row);
    });
}

} // namespace waymark::curation
