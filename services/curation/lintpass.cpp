// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/lintpass.h"

#include "services/base/hash.h"
#include "services/curation/lintbatches.h"
#include "services/curation/lintpool.h"
#include "services/curation/standings.h"
#include "services/storage/embeddingstore.h"
#include "services/storage/rulestore.h"
#include "services/storage/statementwatch.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::Database;
using storage::LintedMemory;
using storage::Transaction;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

/// So many memories are ranked anew in each pass: that takes a fraction of a second.
constexpr qint64 smallPool = 5000;

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Unexpected cancelled()
{
    return failure(ErrorCode::Cancelled, Tr::tr("Cancelled."));
}

/// Leaks that overlap are one (see overlaps.h), so what one rule of the family finds depends on the others.
QStringList withItsFamily(QStringList changed, const QStringList &removed, const QStringList &all)
{
    if (std::any_of(changed.begin(), changed.end(), isLeakRule) || std::any_of(removed.begin(), removed.end(), isLeakRule)) {
        for (const QString &rule : all) {
            if (isLeakRule(rule) && !changed.contains(rule))
                changed.append(rule);
        }
    }
    return changed;
}

/// All that the findings of a pool depend on, as one text: they are current when it is that of the last time.
Result<QString> doneText(Database &database, const RulesInEffect &rules, QDate today)
{
    WAYMARK_TRY_ASSIGN(const storage::JournalMark mark, storage::journalMark(database));
    WAYMARK_TRY_ASSIGN(const QByteArray vectors, storage::vectorsMark(database));
    const QByteArray stamps = textOf(rules.stamps(today)) + textOf(rules.poolStamps()) + vectors;
    return u"%1 %2 %3 %4"_s.arg(mark.row).arg(mark.restored, today.toString(Qt::ISODate), QString::fromLatin1(sha256Hex(stamps)));
}

/// What rules of both kinds have said of memories as a whole stays until the pool is looked at again.
Result<void> keepWholes(Database &database, const RulesInEffect &rules, const QStringList &only, std::vector<LintedMemory> &linted)
{
    QStringList both = rules.rulesOfBoth();
    both.removeIf([&only](const QString &rule) { return !only.isEmpty() && !only.contains(rule); });
    if (both.isEmpty())
        return {};
    WAYMARK_TRY_ASSIGN(const QList<Finding> stored, storage::findingsOfRules(database, both));
    for (const Finding &finding : stored) {
        if (finding.field != MemoryField::Whole)
            continue;
        const auto own = std::ranges::find(linted, finding.memory, &LintedMemory::id);
        if (own != linted.end())
            own->findings.append(finding);
    }
    return {};
}

/// One way through a pool.
class Run
{
public:
    Run(Database &database, const WriteAccess &write, const Clock &clock, const WorkHooks &hooks, const LintOptions &options)
        : m_database(database)
        , m_write(write)
        , m_hooks(hooks)
        , m_teller(hooks)
        , m_options(options)
        , m_cache(options.cache ? *options.cache : m_ownCache)
    {
        m_context.today = clock.today();
    }

    Result<LintSummary> run()
    {
        WAYMARK_TRY_ASSIGN(m_rules, m_cache.rules(m_database, m_options.rules));
        // Before anything is looked at: what is committed from now on is for the next time.
        WAYMARK_TRY_ASSIGN(const QString done, doneText(m_database, *m_rules, m_context.today));
        WAYMARK_TRY_ASSIGN(const QVariant known, storage::lintFact(m_database, u"done"_s));
        if (m_options.everything || known.toString() != done) {
            WAYMARK_TRY(removeForgotten());
            WAYMARK_TRY(lintItems());
            WAYMARK_TRY(lintPool());
            WAYMARK_TRY(inTransaction([&](Transaction &transaction) -> Result<void> {
                WAYMARK_TRY(storage::forgetOldRules(transaction, m_number));
                return storage::setLintFact(transaction, u"done"_s, done);
            }));
        }
        return summary();
    }

private:
    using Write = std::function<Result<void>(Transaction &)>;

    Result<void> inTransaction(const Write &write)
    {
        return m_write([&](storage::PoolFile &pool) -> Result<void> {
            WAYMARK_TRY_ASSIGN(const auto transaction, Transaction::begin(pool));
            WAYMARK_TRY(write(*transaction));
            return transaction->commit();
        });
    }

    void tell(const QList<MemoryId> &moved)
    {
        if (m_options.stored && !moved.isEmpty())
            m_options.stored(moved);
    }

    /// Findings of rules that are off or gone.
    Result<void> removeForgotten()
    {
        WAYMARK_TRY_ASSIGN(QStringList forgotten, storage::rulesWithFindings(m_database));
        const QStringList known = m_rules->itemRules() + m_rules->poolRules();
        forgotten.removeIf([&](const QString &rule) { return known.contains(rule); });
        if (forgotten.isEmpty())
            return {};
        QList<MemoryId> moved;
        WAYMARK_TRY(inTransaction([&](Transaction &transaction) -> Result<void> {
            WAYMARK_TRY_ASSIGN(moved, storage::removeFindings(transaction, forgotten));
            return {};
        }));
        tell(moved);
        return {};
    }

    Result<void> lintItems()
    {
        const QJsonObject stamps = m_rules->stamps(m_context.today);
        WAYMARK_TRY(inTransaction([&](Transaction &transaction) -> Result<void> {
            WAYMARK_TRY_ASSIGN(m_number, storage::numberOfRules(transaction, textOf(stamps)));
            return {};
        }));
        std::map<qint64, QList<MemoryId>> groups; // by the rules that they were linted by last
        WAYMARK_TRY_ASSIGN(const QList<MemoryId> all, storage::allMemoryIds(m_database));
        if (m_options.everything) {
            groups[0] = all;
        } else {
            WAYMARK_TRY_ASSIGN(const auto debts, storage::lintDebts(m_database, m_number));
            for (const storage::LintDebt &debt : debts)
                groups[debt.rules].append(debt.id);
        }
        for (const auto &[number, ids] : groups)
            m_total += ids.size();
        if (m_total == 0)
            return {};
        m_teller.tellNow({ 0, m_total, Tr::tr("Linting") });
        LintBatches batches(m_database, m_rules->set);
        for (const auto &[number, ids] : groups) {
            WAYMARK_TRY_ASSIGN(const std::optional<QStringList> only, rulesToRun(number, stamps));
            if (!only) {
                WAYMARK_TRY(inTransaction([&, from = number](Transaction &transaction) { return storage::moveMarks(transaction, from, m_number); }));
                continue;
            }
            // As of the last pass over everything: one edit moves no word from rare to common.
            if (!m_context.pool && (m_options.everything || !m_cache.facts() || m_total > all.size() / 4)) {
                WAYMARK_TRY_ASSIGN(auto facts, countWords(m_database, all, m_hooks.cancel));
                m_cache.setFacts(std::move(facts));
            }
            m_facts = m_cache.facts();
            m_context.pool = m_facts.get();
            WAYMARK_TRY(lintGroup(batches, ids, *only));
        }
        return {};
    }

    /// Nothing when the rules find the same as those of that number, apart from what is gone. Empty = all.
    Result<std::optional<QStringList>> rulesToRun(qint64 number, const QJsonObject &stamps)
    {
        if (number == 0)
            return std::optional(QStringList());
        WAYMARK_TRY_ASSIGN(const QByteArray text, storage::rulesOfNumber(m_database, number));
        const QJsonObject before = QJsonDocument::fromJson(text).object();
        QStringList changed;
        QStringList removed;
        for (auto it = stamps.begin(); it != stamps.end(); ++it) {
            if (before.value(it.key()) != it.value())
                changed.append(it.key());
        }
        for (auto it = before.begin(); it != before.end(); ++it) {
            if (!stamps.contains(it.key()))
                removed.append(it.key());
        }
        changed = withItsFamily(changed, removed, stamps.keys());
        if (changed.isEmpty())
            return std::optional<QStringList>();
        return std::optional(changed);
    }

    Result<void> lintGroup(LintBatches &batches, const QList<MemoryId> &ids, const QStringList &only)
    {
        const storage::LintedRules rules { m_number, only, m_rules->poolRules() };
        for (qsizetype from = 0; from < ids.size(); from += LintBatches::size) {
            if (m_hooks.cancel.isCancelled())
                return cancelled();
            const QList<MemoryId> batch = ids.mid(from, LintBatches::size);
            WAYMARK_TRY_ASSIGN(auto linted, batches.lint(batch, m_context, only, m_hooks.cancel));
            WAYMARK_TRY(keepWholes(m_database, *m_rules, only, linted));
            WAYMARK_TRY(store(linted, rules));
            m_linted += batch.size();
            m_teller.tell({ m_linted, m_total, Tr::tr("Linting") });
        }
        return {};
    }

    Result<void> store(const std::vector<LintedMemory> &linted, const storage::LintedRules &rules)
    {
        QList<MemoryId> moved;
        WAYMARK_TRY(inTransaction([&](Transaction &transaction) -> Result<void> {
            WAYMARK_TRY_ASSIGN(moved, storage::storeFindings(transaction, linted, rules));
            return {};
        }));
        tell(moved);
        return {};
    }

    Result<void> lintPool()
    {
        const QStringList both = m_rules->rulesOfBoth();
        const QStringList rules = m_rules->poolRules() + both;
        if (rules.isEmpty())
            return {};
        const storage::StatementWatch watch(m_database, m_hooks.cancel);
        WAYMARK_TRY_ASSIGN(PoolHeads heads, PoolHeads::read(m_database));
        if (m_rules->asksRetrieval())
            WAYMARK_TRY(addStandings(heads));
        QList<Finding> findings = m_rules->set->lintPool(heads.entries, m_context);
        WAYMARK_TRY_ASSIGN(const QList<Finding> answers, answerQueries(m_database, m_rules->queries, heads, m_context.today));
        findings += answers;
        // What such rules say of a text stays: it is what they found in the memory alone.
        if (!both.isEmpty()) {
            WAYMARK_TRY_ASSIGN(const QList<Finding> stored, storage::findingsOfRules(m_database, both));
            std::ranges::copy_if(stored, std::back_inserter(findings), [](const Finding &finding) { return finding.field != MemoryField::Whole; });
        }
        WAYMARK_TRY_ASSIGN(const auto moved, storage::movedFindings(m_database, rules, findings, [&](MemoryId id) { return heads.uuidOf(id); }));
        const auto size = qsizetype(moved.size());
        for (qsizetype from = 0; from < size; from += LintBatches::size) {
            if (m_hooks.cancel.isCancelled())
                return cancelled();
            const std::vector<LintedMemory> batch(moved.begin() + from, moved.begin() + std::min(from + LintBatches::size, size));
            WAYMARK_TRY(store(batch, { 0, rules, {} }));
        }
        return {};
    }

    /// In a large pool what retrieval says is as of the last pass over much of it: one edit makes no hub.
    Result<void> addStandings(PoolHeads &heads)
    {
        const auto size = qint64(heads.entries.size());
        if (m_options.everything || !m_cache.standings() || m_total > size / 4 || size <= smallPool) {
            WAYMARK_TRY_ASSIGN(Standings standings, retrievalStandings(m_database, heads.entries, m_context.today, m_hooks.cancel));
            m_cache.setStandings(std::make_shared<const Standings>(std::move(standings)));
        }
        const auto standings = m_cache.standings();
        for (lint::PoolEntry &entry : heads.entries)
            entry.standing = standings->value(entry.id);
        return {};
    }

    Result<LintSummary> summary()
    {
        LintSummary summary;
        summary.linted = m_linted;
        WAYMARK_TRY_ASSIGN(const QVariant count, m_database.scalar(u"SELECT count(*) FROM memory"_s));
        summary.memories = count.toLongLong();
        WAYMARK_TRY_ASSIGN(summary.findings, storage::severityTotals(m_database));
        WAYMARK_TRY_ASSIGN(const auto counts, storage::findingCounts(m_database));
        for (const storage::RuleCount &rule : counts)
            summary.suppressed += rule.suppressed;
        return summary;
    }

    Database &m_database;
    const WriteAccess &m_write;
    const WorkHooks &m_hooks;
    ProgressTeller m_teller;
    const LintOptions &m_options;
    LintCache m_ownCache;
    LintCache &m_cache;
    lint::LintContext m_context;
    std::shared_ptr<const RulesInEffect> m_rules;
    std::shared_ptr<const lint::PoolFacts> m_facts;
    qint64 m_number = 0; ///< of the item rules as they are now
    qint64 m_total = 0;
    qint64 m_linted = 0;
};

WriteAccess writeTo(storage::PoolFile &pool)
{
    return [&pool](const std::function<Result<void>(storage::PoolFile &)> &batch) { return batch(pool); };
}

/// Keys of twenty hex digits, ascending, as bytes.
QByteArray packed(const QStringList &keys)
{
    return QByteArray::fromHex(keys.join(QString()).toLatin1());
}

/// How many of `a` are not in `b`, both ascending.
qint64 missing(const QStringList &a, const QStringList &b)
{
    QStringList rest;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(rest));
    return rest.size();
}

QStringList unpacked(const QByteArray &bytes)
{
    constexpr qsizetype keyBytes = 10;
    QStringList keys;
    for (qsizetype at = 0; at + keyBytes <= bytes.size(); at += keyBytes)
        keys.append(QString::fromLatin1(bytes.mid(at, keyBytes).toHex()));
    return keys;
}

} // namespace

Result<LintSummary> bringFindingsUpToDate(Database &database, const WriteAccess &write, const Clock &clock, const WorkHooks &hooks, const LintOptions &options)
{
    return Run(database, write, clock, hooks, options).run();
}

Result<LintSummary> bringFindingsUpToDate(storage::PoolFile &pool, const Clock &clock, const WorkHooks &hooks, const LintOptions &options)
{
    return bringFindingsUpToDate(pool.database(), writeTo(pool), clock, hooks, options);
}

Result<bool> areFindingsCurrent(Database &database, const Clock &clock, const RuleSource &source)
{
    WAYMARK_TRY_ASSIGN(const auto rules, rulesInEffect(database, source));
    WAYMARK_TRY_ASSIGN(const QString done, doneText(database, *rules, clock.today()));
    WAYMARK_TRY_ASSIGN(const QVariant known, storage::lintFact(database, u"done"_s));
    return known.toString() == done;
}

Result<LintPass> lintAll(Database &database, const WriteAccess &write, const Act &act, const Clock &clock, const WorkHooks &hooks, const LintOptions &options)
{
    LintPass pass;
    pass.uuid = newUuid();
    pass.started = clock.now();
    pass.author = act.author;
    pass.tool = act.tool;
    LintOptions whole = options;
    whole.everything = true;
    WAYMARK_TRY_ASSIGN(const LintSummary summary, bringFindingsUpToDate(database, write, clock, hooks, whole));
    pass.memories = summary.memories;
    pass.errors = summary.findings[size_t(Severity::Error)];
    pass.warnings = summary.findings[size_t(Severity::Warning)];
    pass.infos = summary.findings[size_t(Severity::Info)];
    WAYMARK_TRY_ASSIGN(const QStringList keys, storage::standingKeys(database));
    WAYMARK_TRY_ASSIGN(const QVariant before, storage::lintFact(database, u"keys"_s));
    const QStringList keysBefore = unpacked(before.toByteArray());
    pass.added = missing(keys, keysBefore);
    pass.gone = missing(keysBefore, keys);
    pass.ended = clock.now();
    WAYMARK_TRY(write([&](storage::PoolFile &pool) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const auto transaction, Transaction::begin(pool));
        WAYMARK_TRY(storage::addLintPass(*transaction, pass));
        WAYMARK_TRY(storage::setLintFact(*transaction, u"keys"_s, packed(keys)));
        return transaction->commit();
    }));
    return pass;
}

Result<LintPass> lintAll(storage::PoolFile &pool, const Act &act, const Clock &clock, const WorkHooks &hooks, const LintOptions &options)
{
    return lintAll(pool.database(), writeTo(pool), act, clock, hooks, options);
}

Result<QList<MemoryId>> lintNow(Database &database, const WriteAccess &write, const Clock &clock, const QList<MemoryId> &memories, const LintOptions &options)
{
    LintCache ownCache;
    LintCache &cache = options.cache ? *options.cache : ownCache;
    WAYMARK_TRY_ASSIGN(const auto rules, cache.rules(database, options.rules));
    const auto facts = cache.facts();
    lint::LintContext context;
    context.today = clock.today();
    context.pool = facts.get();
    WAYMARK_TRY_ASSIGN(const qint64 number, storage::numberOfRules(database, textOf(rules->stamps(context.today))));
    LintBatches batches(database, rules->set);
    WAYMARK_TRY_ASSIGN(auto linted, batches.lint(memories, context, {}, {}));
    WAYMARK_TRY(keepWholes(database, *rules, {}, linted));
    QList<MemoryId> moved;
    WAYMARK_TRY(write([&](storage::PoolFile &pool) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const auto transaction, Transaction::begin(pool));
        WAYMARK_TRY_ASSIGN(moved, storage::storeFindings(*transaction, linted, { facts ? number : 0, {}, rules->poolRules() }));
        return transaction->commit();
    }));
    return moved;
}

} // namespace waymark::curation
