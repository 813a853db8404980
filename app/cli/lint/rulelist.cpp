// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lint/rulelist.h"

#include "app/cli/objects.h"
#include "services/lint/rulepage.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark::cli {

std::vector<ListedRule> listedRules(const std::vector<lint::Rule> &rules)
{
    std::vector<ListedRule> list;
    for (const lint::Rule &rule : rules) {
        ListedRule listed;
        listed.state.id = rule.info.id;
        listed.state.title = QCoreApplication::translate("Lint", rule.info.title);
        listed.state.ownSeverity = rule.info.severity;
        listed.state.severity = rule.info.severity;
        listed.state.fixable = rule.info.fixable;
        listed.scope = rule.info.scope;
        listed.dated = rule.info.dated;
        listed.version = rule.info.version;
        listed.since = QString::fromLatin1(rule.info.since);
        list.push_back(std::move(listed));
    }
    return list;
}

QStringList idsOf(const std::vector<ListedRule> &rules)
{
    QStringList ids;
    for (const ListedRule &rule : rules)
        ids.append(rule.state.id);
    return ids;
}

Result<QString> explanation(const QString &rule)
{
    // Pages are named as translations are: by the language alone, and Chinese by its script's country.
    const QString locale = QLocale().name();
    return lint::rulePage(rule, locale.startsWith("zh"_L1) ? locale : locale.section(u'_', 0, 0));
}

QString name(lint::RuleScope scope)
{
    switch (scope) {
    case lint::RuleScope::Item:
        return u"item"_s;
    case lint::RuleScope::Pair:
        return u"pair"_s;
    case lint::RuleScope::Pool:
        return u"pool"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject ruleObject(const ListedRule &rule, bool hasPool)
{
    const RuleState &state = rule.state;
    const auto userText = [&state](auto &&text) { return state.userRule ? QJsonValue(text(*state.userRule)) : QJsonValue(); };
    return { { u"id"_s, state.id },
        { u"title"_s, state.title },
        { u"severity"_s, waymark::name(state.severity) },
        { u"own_severity"_s, waymark::name(state.ownSeverity) },
        { u"scope"_s, name(rule.scope) },
        { u"enabled"_s, state.enabled },
        { u"fixable"_s, state.fixable },
        { u"dated"_s, rule.dated },
        { u"version"_s, rule.version },
        { u"since"_s, orNull(rule.since) },
        { u"user"_s, state.user },
        { u"kind"_s, userText([](const UserRule &user) { return user.kind == UserRule::Kind::Query ? u"query"_s : u"pattern"_s; }) },
        { u"expression"_s, userText([](const UserRule &user) { return user.expression; }) },
        { u"message"_s, userText([](const UserRule &user) { return user.message; }) },
        { u"findings"_s, hasPool ? QJsonValue(state.findings) : QJsonValue() },
        { u"suppressed"_s, hasPool ? QJsonValue(state.suppressed) : QJsonValue() } };
}

} // namespace waymark::cli
