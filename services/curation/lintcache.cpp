// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/lintcache.h"

#include "services/base/log.h"
#include "services/storage/rulestore.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::curation {

namespace {

QString stampOf(const QStringList &parts)
{
    return QString::fromLatin1(QCryptographicHash::hash(parts.join(u'\x1f').toUtf8(), QCryptographicHash::Blake2s_256).toHex().first(16));
}

QString stampOf(const lint::Rule &rule, const UserRule *userRule)
{
    QStringList parts { QString::number(rule.info.version), name(rule.info.severity) };
    for (const QByteArray &gate : rule.gates)
        parts.append(QString::fromUtf8(gate));
    if (userRule)
        parts += { userRule->expression, userRule->message };
    return stampOf(parts);
}

Result<std::shared_ptr<const RulesInEffect>> make(const RuleSource &source, const QList<RuleSetting> &settings, const QList<UserRule> &userRules)
{
    auto made = std::make_shared<RulesInEffect>();
    QList<UserRule> patterns;
    for (UserRule rule : userRules) {
        const auto setting = std::ranges::find(settings, rule.id, &RuleSetting::rule);
        if (!rule.enabled || (setting != settings.end() && !setting->enabled))
            continue;
        if (rule.kind == UserRule::Kind::Query) {
            if (setting != settings.end() && setting->severity)
                rule.severity = *setting->severity;
            made->settings.insert(rule.id, stampOf({ rule.expression, rule.message, name(rule.severity) }));
            made->queries.append(rule);
        } else if (const auto usable = lint::checkPattern(rule.expression); usable) {
            patterns.append(rule);
        } else {
            // Another version took it: one rule less is better than none.
            qCWarning(logCuration) << "rule" << rule.id << "is left out:" << usable.error().message;
        }
    }
    WAYMARK_TRY_ASSIGN(made->set, lint::RuleSet::make(source ? source() : std::vector<lint::Rule>(), settings, patterns));
    for (const lint::Rule &rule : made->set->rules()) {
        const auto own = std::ranges::find(patterns, rule.info.id, &UserRule::id);
        made->settings.insert(rule.info.id, stampOf(rule, own == patterns.end() ? nullptr : &*own));
    }
    return std::shared_ptr<const RulesInEffect>(std::move(made));
}

} // namespace

QStringList RulesInEffect::itemRules() const
{
    QStringList ids;
    for (const lint::Rule &rule : set->rules()) {
        if (rule.info.scope == lint::RuleScope::Item)
            ids.append(rule.info.id);
    }
    return ids;
}

QStringList RulesInEffect::poolRules() const
{
    QStringList ids;
    for (const lint::Rule &rule : set->rules()) {
        if (rule.info.scope == lint::RuleScope::Pool)
            ids.append(rule.info.id);
    }
    for (const UserRule &query : queries)
        ids.append(query.id);
    return ids;
}

QStringList RulesInEffect::rulesOfBoth() const
{
    QStringList ids;
    for (const lint::Rule &rule : set->rules()) {
        if (rule.info.scope == lint::RuleScope::Item && rule.checkPool)
            ids.append(rule.info.id);
    }
    return ids;
}

bool RulesInEffect::asksRetrieval() const
{
    return std::ranges::any_of(set->rules(), [](const lint::Rule &rule) { return rule.info.ranked; });
}

QJsonObject RulesInEffect::stamps(QDate today) const
{
    QJsonObject stamps;
    for (const lint::Rule &rule : set->rules()) {
        if (rule.info.scope != lint::RuleScope::Item)
            continue;
        const QString stamp = settings.value(rule.info.id);
        stamps.insert(rule.info.id, rule.info.dated ? QString(stamp + u'@' + today.toString(Qt::ISODate)) : stamp);
    }
    return stamps;
}

QJsonObject RulesInEffect::poolStamps() const
{
    QJsonObject stamps;
    const QStringList ids = poolRules();
    for (const QString &id : ids)
        stamps.insert(id, settings.value(id));
    return stamps;
}

Result<std::shared_ptr<const RulesInEffect>> rulesInEffect(storage::Database &database, const RuleSource &source)
{
    LintCache cache;
    return cache.rules(database, source);
}

Result<std::shared_ptr<const RulesInEffect>> LintCache::rules(storage::Database &database, const RuleSource &source)
{
    WAYMARK_TRY_ASSIGN(const QList<RuleSetting> settings, storage::allRuleSettings(database));
    WAYMARK_TRY_ASSIGN(const QList<UserRule> userRules, storage::allUserRules(database));
    const QMutexLocker locker(&m_mutex);
    if (!m_rules || settings != m_settings || userRules != m_userRules) {
        WAYMARK_TRY_ASSIGN(m_rules, make(source, settings, userRules));
        m_settings = settings;
        m_userRules = userRules;
    }
    return m_rules;
}

std::shared_ptr<const lint::PoolFacts> LintCache::facts() const
{
    const QMutexLocker locker(&m_mutex);
    return m_facts;
}

void LintCache::setFacts(std::shared_ptr<const lint::PoolFacts> facts)
{
    const QMutexLocker locker(&m_mutex);
    m_facts = std::move(facts);
}

std::shared_ptr<const Standings> LintCache::standings() const
{
    const QMutexLocker locker(&m_mutex);
    return m_standings;
}

void LintCache::setStandings(std::shared_ptr<const Standings> standings)
{
    const QMutexLocker locker(&m_mutex);
    m_standings = std::move(standings);
}

} // namespace waymark::curation
