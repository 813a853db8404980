// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/call.h"
#include "app/cli/lint/rulelist.h"
#include "app/cli/table.h"

#include <QCoreApplication>

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

Result<ExitCode> runRules(Call &call)
{
    const std::vector<ListedRule> rules = listedRules(call.environment().lintRules());
    if (const QStringList words = call.arguments().words(); !words.isEmpty()) {
        WAYMARK_TRY_ASSIGN(const ListedRule rule, ruleNamed(words.first(), rules));
        printRule(call, rule, false);
    } else {
        printRules(call, rules, false);
    }
    return ExitCode::Done;
}

} // namespace

Verb rulesVerb()
{
    return { u"rules"_s,
        Tr::tr("lists the rules of lint, or explains one"),
        u"[RULE]"_s,
        Tr::tr("Needs no pool.\n\n"
               "JSON, one object a line: {id, title, severity, own_severity, scope, enabled, fixable, dated, version, since, user, kind,\n"
               "expression, message, findings, suppressed}. scope is item, pair or pool; dated says that the findings depend on the day;\n"
               "kind, expression and message are those of rules that people added, and else null; findings and suppressed count in\n"
               "the pool, and are null without one. Of one rule also page, its explanation in Markdown."),
        {},
        0,
        1,
        &runRules };
}

} // namespace waymark::cli
