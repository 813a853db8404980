// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lint/findings.h"
#include "app/cli/lint/rulelist.h"
#include "app/cli/selection.h"
#include "app/cli/table.h"
#include "services/curation/lintchanges.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<ListedRule> ruleNamed(const QString &id, const std::vector<ListedRule> &rules)
{
    const auto rule = std::find_if(rules.begin(), rules.end(), [&id](const ListedRule &listed) { return listed.state.id == id; });
    if (rule != rules.end())
        return *rule;
    const QString meant = suggestion(id, idsOf(rules));
    const QString sentence = Tr::tr("There is no rule “%1”; “waymark rules” lists them.").arg(id);
    return failure(ErrorCode::InvalidArgument, meant.isEmpty() ? sentence : sentence + u' ' + meant);
}

void printRule(Call &call, const ListedRule &rule, bool hasPool)
{
    const Result<QString> page = explanation(rule.state.id);
    if (call.isJson()) {
        QJsonObject object = ruleObject(rule, hasPool);
        object.insert("page"_L1, page ? QJsonValue(*page) : QJsonValue());
        call.print(object);
        return;
    }
    call.print(page ? page->trimmed() : rule.state.id);
    if (rule.state.userRule)
        call.print(Tr::tr("Looks for: %1\nSays: %2").arg(rule.state.userRule->expression, rule.state.userRule->message));
    call.print(u'\n' + Tr::tr("Severity: %1").arg(name(rule.state.severity)));
    call.print(Tr::tr("Enabled: %1").arg(rule.state.enabled ? Tr::tr("yes") : Tr::tr("no")));
}

void printRules(Call &call, const std::vector<ListedRule> &rules, bool hasPool)
{
    using Align = Table::Align;
    std::vector<Table::Column> columns { { Tr::tr("Rule") }, { Tr::tr("Severity") }, { Tr::tr("Enabled") }, { Tr::tr("Fixable") } };
    if (hasPool)
        columns.push_back({ Tr::tr("Findings"), 0, Align::Right });
    columns.push_back({ Tr::tr("Looks for") });
    Table table(columns);
    const auto yesOr = [](bool is) { return is ? Tr::tr("yes") : u"-"_s; };
    for (const ListedRule &rule : rules) {
        if (call.isJson()) {
            call.print(ruleObject(rule, hasPool));
            continue;
        }
        QStringList cells { rule.state.id, name(rule.state.severity), yesOr(rule.state.enabled), yesOr(rule.state.fixable) };
        if (hasPool)
            cells.append(QString::number(rule.state.findings));
        table.addRow(cells + QStringList { rule.state.title });
    }
    if (table.isEmpty())
        return;
    const QStringList lines = table.lines(call.environment().columns);
    for (const QString &line : lines)
        call.print(line);
}

/// The pool that is named; none when nobody names one, or when the variable names one that is not there yet.
Result<std::unique_ptr<storage::PoolFile>> namedPool(Call &call)
{
    const Result<QString> path = call.poolPath();
    if (!path || (!call.arguments().isSet(u"pool"_s) && !QFile::exists(*path)))
        return std::unique_ptr<storage::PoolFile>();
    return call.openPoolForReading();
}

Result<ExitCode> showRules(Call &call)
{
    WAYMARK_TRY_ASSIGN(const auto pool, namedPool(call));
    std::vector<ListedRule> rules = listedRules(call.lintRules());
    if (pool) {
        WAYMARK_TRY_ASSIGN(rules, poolRules(call, pool->database()));
        remarkOutdated(call, pool->database());
    }
    if (const QStringList words = call.arguments().words(); !words.isEmpty()) {
        WAYMARK_TRY_ASSIGN(const ListedRule rule, ruleNamed(words.first(), rules));
        printRule(call, rule, bool(pool));
    } else {
        printRules(call, rules, bool(pool));
    }
    return ExitCode::Done;
}

/// Nothing for the rule's own, and when it was not given.
std::optional<Severity> severityOf(const Arguments &arguments)
{
    return severityFromName(arguments.value(u"severity"_s).value_or(QString()));
}

Result<storage::AppliedChange> changeRule(const Call &call, const curation::EditContext &context)
{
    const Arguments &arguments = call.arguments();
    WAYMARK_TRY_ASSIGN(const std::vector<ListedRule> rules, poolRules(call, context.pool.database()));
    WAYMARK_TRY_ASSIGN(const ListedRule rule, ruleNamed(arguments.words().value(0), rules));
    if (arguments.isSet(u"remove"_s)) {
        if (!rule.state.userRule)
            return failure(ErrorCode::InvalidArgument, Tr::tr("“%1” comes with Waymark and cannot be removed; --off switches it off.").arg(rule.state.id));
        return curation::removeUserRule(context, rule.state.userRule->uuid);
    }
    RuleSetting setting { rule.state.id, rule.state.enabled, {} };
    if (rule.state.severity != rule.state.ownSeverity)
        setting.severity = rule.state.severity;
    if (arguments.isSet(u"on"_s) || arguments.isSet(u"off"_s))
        setting.enabled = arguments.isSet(u"on"_s);
    if (arguments.isSet(u"severity"_s))
        setting.severity = severityOf(arguments);
    return curation::setRule(context, setting);
}

Result<storage::AppliedChange> addRule(const Arguments &arguments, const curation::EditContext &context)
{
    UserRule rule;
    const QString id = arguments.words().value(0);
    rule.id = id.startsWith("user."_L1) ? id : u"user."_s + id;
    rule.kind = arguments.isSet(u"query"_s) ? UserRule::Kind::Query : UserRule::Kind::Pattern;
    rule.expression = arguments.value(u"query"_s).value_or(arguments.value(u"pattern"_s).value_or(QString()));
    rule.message = arguments.value(u"message"_s).value_or(QString());
    rule.severity = severityOf(arguments).value_or(Severity::Warning);
    return curation::saveUserRule(context, rule);
}

Result<ExitCode> runRules(Call &call)
{
    const Arguments &arguments = call.arguments();
    const bool adds = arguments.isSet(u"pattern"_s) || arguments.isSet(u"query"_s);
    const bool sets = arguments.isSet(u"on"_s) || arguments.isSet(u"off"_s) || (arguments.isSet(u"severity"_s) && !adds);
    const bool removes = arguments.isSet(u"remove"_s);
    if (!adds && !sets && !removes && !arguments.isSet(u"message"_s) && !call.isDryRun())
        return showRules(call);
    if (arguments.words().isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("Name the rule: waymark rules RULE …"));
    if (int(adds) + int(sets) + int(removes) != 1 || (arguments.isSet(u"on"_s) && arguments.isSet(u"off"_s))
        || (arguments.isSet(u"pattern"_s) && arguments.isSet(u"query"_s)))
        return failure(ErrorCode::InvalidArgument, Tr::tr("One thing at a time: --on, --off or --severity for a rule, --pattern or --query for a new one, or --remove."));
    if (adds && arguments.value(u"message"_s).value_or(QString()).trimmed().isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("A new rule says what is wrong: --message TEXT."));
    return editPool(call, [&](const curation::EditContext &context) { return adds ? addRule(arguments, context) : changeRule(call, context); });
}

} // namespace

Verb rulesVerb()
{
    return { u"rules"_s,
        Tr::tr("lists the rules of lint, explains one, or sets them in a pool"),
        u"[RULE [--on | --off | --severity LEVEL | --pattern RE | --query QUERY | --message TEXT | --remove]]"_s,
        Tr::tr("Needs no pool. With one its settings, the rules that people added and what is found there are listed too.\n\n"
               "--on, --off and --severity set a rule in the pool; “own” gives it back its own severity. --pattern (RE2, without\n"
               "regard to case) or --query (the query language) with --message adds a rule named user.RULE; --remove takes it away.\n\n"
               "JSON, one object a line: {id, title, severity, own_severity, scope, enabled, fixable, dated, version, since, user, kind,\n"
               "expression, message, findings, suppressed}. scope is item, pair or pool; dated says that the findings depend on the day;\n"
               "kind, expression and message are those of rules that people added, and else null; findings and suppressed count in\n"
               "the pool, and are null without one. Of one rule also page, its explanation in Markdown. A change is one object\n"
               "{change, affected}."),
        { { u"on"_s, {}, Tr::tr("switches the rule on"), {} },
            { u"off"_s, {}, Tr::tr("switches the rule off"), {} },
            { u"severity"_s, u"LEVEL"_s, Tr::tr("error, warning, info, or own"), { u"error"_s, u"warning"_s, u"info"_s, u"own"_s } },
            { u"pattern"_s, u"RE"_s, Tr::tr("adds a rule that reports what the pattern matches"), {} },
            { u"query"_s, u"QUERY"_s, Tr::tr("adds a rule that reports the memories that a query finds"), {} },
            { u"message"_s, u"TEXT"_s, Tr::tr("what the new rule says"), {} },
            { u"remove"_s, {}, Tr::tr("removes a rule that somebody added"), {} },
            dryRunOption() },
        0,
        1,
        &runRules };
}

} // namespace waymark::cli
