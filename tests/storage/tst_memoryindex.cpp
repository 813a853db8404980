// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/lintchanges.h"
#include "services/storage/findingstore.h"
#include "services/storage/memoryindex.h"
#include "services/storage/rowsort.h"
#include "services/storage/suppressionstore.h"
#include "services/storage/trajectorystore.h"
#include "services/text/queryparser.h"
#include "tests/support/randomchanges.h"

#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace waymark::storage {

using test::contextOf;
using test::take;
using test::TempPool;

namespace {

const QDate today(2026, 11, 18);

/// A memory with what the index knows of it.
struct Item
{
    Memory memory;
    QString agent;
    QString model;
    QList<Finding> findings; ///< suppressed ones left out
};

/// Errors first.
std::array<int, 3> severities(const Item &item)
{
    std::array<int, 3> counts {};
    for (const Finding &finding : item.findings)
        ++counts[2 - size_t(finding.severity)];
    return counts;
}

template <typename T>
QueryNodePtr node(T value)
{
    return std::make_shared<const QueryNode>(QueryNode { std::move(value) });
}

QList<Item> itemsOf(TempPool &pool)
{
    QList<Item> items;
    for (const MemoryId id : test::RandomChanges::ids(pool.pool())) {
        Item item;
        item.memory = *take(memoryById(pool.database(), id));
        item.model = item.memory.generatorModel;
        if (!item.memory.trajectory.isEmpty()) {
            const auto run = take(trajectoryHeader(pool.database(), item.memory.trajectory));
            item.agent = run->agent;
            if (item.model.isEmpty())
                item.model = run->model;
        }
        item.findings = take(findingsOf(pool.database(), QList<MemoryId> { id }, -1));
        items.append(item);
    }
    return items;
}

/// Words as the full text sees them: letters and digits, without case and accents.
QStringList tokens(const QString &text)
{
    QStringList list;
    QString token;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.isMark())
            continue;
        if (c.isLetterOrNumber()) {
            token += c.toCaseFolded();
        } else if (!token.isEmpty()) {
            list.append(token);
            token.clear();
        }
    }
    if (!token.isEmpty())
        list.append(token);
    return list;
}

bool holdsTokens(const QStringList &text, const QStringList &wanted, bool lastIsPrefix)
{
    for (qsizetype at = 0; at + wanted.size() <= text.size(); ++at) {
        bool fits = true;
        for (qsizetype i = 0; i < wanted.size() && fits; ++i)
            fits = i == wanted.size() - 1 && lastIsPrefix ? text.at(at + i).startsWith(wanted.at(i)) : text.at(at + i) == wanted.at(i);
        if (fits)
            return true;
    }
    return false;
}

/// The query language spelled out over plain objects.
class Naive
{
public:
    Naive(const QList<Item> &items, QDate asOf)
        : m_items(items)
        , m_asOf(asOf)
    {
    }

    bool holds(const QueryNode &query, const Item &item) const
    {
        if (const auto *all = std::get_if<AndNode>(&query.value))
            return std::all_of(all->children.begin(), all->children.end(), [&](const QueryNodePtr &child) { return holds(*child, item); });
        if (const auto *any = std::get_if<OrNode>(&query.value))
            return std::any_of(any->children.begin(), any->children.end(), [&](const QueryNodePtr &child) { return holds(*child, item); });
        if (const auto *inner = std::get_if<NotNode>(&query.value))
            return !holds(*inner->child, item);
        if (const auto *text = std::get_if<TextTerm>(&query.value))
            return holdsText(*text, item);
        if (const auto *regex = std::get_if<RegexTerm>(&query.value)) {
            const QRegularExpression pattern(regex->pattern, QRegularExpression::CaseInsensitiveOption);
            return pattern.match(item.memory.title).hasMatch() || pattern.match(item.memory.description).hasMatch() || pattern.match(item.memory.content).hasMatch();
        }
        if (const auto *name = std::get_if<NameTerm>(&query.value))
            return holdsName(*name, item);
        if (const auto *compare = std::get_if<CompareTerm>(&query.value)) {
            const auto value = number(compare->key, item);
            const double limit = limitOf(compare->value);
            if (!value)
                return false;
            switch (compare->op) {
            case CompareOp::Equal:
                return *value == limit;
            case CompareOp::Less:
                return *value < limit;
            case CompareOp::LessEqual:
                return *value <= limit;
            case CompareOp::Greater:
                return *value > limit;
            case CompareOp::GreaterEqual:
                return *value >= limit;
            }
        }
        const auto &range = std::get<RangeTerm>(query.value);
        const auto value = number(range.key, item);
        return value && (!range.low || *value >= limitOf(*range.low)) && (!range.high || *value <= limitOf(*range.high));
    }

private:
    static bool holdsText(const TextTerm &term, const Item &item)
    {
        const Memory &m = item.memory;
        const bool spaceless = std::any_of(term.text.begin(), term.text.end(), [](QChar c) { return c.unicode() >= 0x3040 && c.unicode() <= 0xd7af; });
        const QStringList wanted = tokens(term.text);
        for (const QString &text : { m.title, m.description, m.content, m.appliesWhen }) {
            if (spaceless || wanted.isEmpty()) {
                if (text.contains(term.text, Qt::CaseInsensitive))
                    return true;
            } else if (holdsTokens(tokens(text), wanted, !term.phrase)) {
                return true;
            }
        }
        return false;
    }

    bool holdsName(const NameTerm &term, const Item &item) const
    {
        const Memory &m = item.memory;
        switch (term.key) {
        case QueryKey::Type:
            return name(m.type) == term.value;
        case QueryKey::Review:
            return name(m.review) == term.value;
        case QueryKey::Outcome:
            return name(m.outcome.value) == term.value;
        case QueryKey::Valid:
            return name(validityAsOf(m.validitySpan(), m_asOf)) == term.value;
        case QueryKey::Is:
            return m.retiredAt.has_value();
        case QueryKey::Id:
            return m.uuid.startsWith(term.value, Qt::CaseInsensitive);
        case QueryKey::From:
            return !m.validFrom;
        case QueryKey::Until:
            return !m.validUntil;
        case QueryKey::Finding: {
            if (term.value == "none"_L1)
                return item.findings.isEmpty();
            const auto isMeant = [&](const QString &what) { return what == term.value || what.startsWith(term.value + u'.'); };
            return std::any_of(item.findings.begin(), item.findings.end(), [&](const Finding &finding) { return isMeant(finding.rule) || isMeant(waymark::name(finding.severity)); });
        }
        case QueryKey::Tag:
            return fits(term, m.tags, [](const Item &other) { return other.memory.tags; });
        case QueryKey::Domain:
            return fits(term, { m.domain }, [](const Item &other) { return QStringList { other.memory.domain }; });
        case QueryKey::Task:
            return fits(term, { m.task }, [](const Item &other) { return QStringList { other.memory.task }; });
        case QueryKey::Agent:
            return fits(term, { item.agent }, [](const Item &other) { return QStringList { other.agent }; });
        case QueryKey::Model:
            return fits(term, { item.model }, [](const Item &other) { return QStringList { other.model }; });
        default:
            return false;
        }
    }

    template <typename NamesOf>
    bool fits(const NameTerm &term, QStringList names, NamesOf namesOf) const
    {
        names.removeAll(QString());
        if (term.regex) {
            const QRegularExpression pattern(term.value, QRegularExpression::CaseInsensitiveOption);
            return std::any_of(names.begin(), names.end(), [&](const QString &name) { return pattern.match(name).hasMatch(); });
        }
        if (term.value == "none"_L1)
            return names.isEmpty();
        bool exact = false;
        bool whole = false;
        for (const Item &other : m_items) {
            exact = exact || namesOf(other).contains(term.value);
            whole = whole || namesOf(other).contains(term.value, Qt::CaseInsensitive);
        }
        return std::any_of(names.begin(), names.end(), [&](const QString &name) {
            if (exact)
                return name == term.value;
            return whole ? name.compare(term.value, Qt::CaseInsensitive) == 0 : name.contains(term.value, Qt::CaseInsensitive);
        });
    }

    std::optional<double> number(QueryKey key, const Item &item) const
    {
        const Memory &m = item.memory;
        switch (key) {
        case QueryKey::Age:
            return double(m.recordedAt.date().daysTo(m_asOf));
        case QueryKey::Created:
            return double(m.recordedAt.date().toJulianDay());
        case QueryKey::Changed:
            return double(m.changedAt.date().toJulianDay());
        case QueryKey::From:
            return m.validFrom ? std::optional(double(m.validFrom->toJulianDay())) : std::nullopt;
        case QueryKey::Until:
            return m.validUntil ? std::optional(double(m.validUntil->toJulianDay())) : std::nullopt;
        case QueryKey::Findings:
            return double(item.findings.size());
        default:
            return 0.0;
        }
    }

    static double limitOf(const std::variant<double, QDate> &value)
    {
        return std::holds_alternative<QDate>(value) ? double(std::get<QDate>(value).toJulianDay()) : std::get<double>(value);
    }

    const QList<Item> &m_items;
    QDate m_asOf;
};

/// The same in SQL, for what is no text.
QString sqlOf(const QueryNode &query, QDate asOf)
{
    const auto quoted = [](QString text) -> QString { return u'\'' + text.replace(u'\'', u"''"_s) + u'\''; };
    const auto joined = [&](const std::vector<QueryNodePtr> &children, const QString &word, const QString &none) {
        QStringList parts;
        for (const QueryNodePtr &child : children)
            parts.append(u'(' + sqlOf(*child, asOf) + u')');
        return parts.isEmpty() ? none : parts.join(word);
    };
    const auto numberSql = [&](QueryKey key) -> QString {
        switch (key) {
        case QueryKey::Age:
            return u"(julianday('%1') - julianday(date(m.recorded_at)))"_s.arg(asOf.toString(Qt::ISODate));
        case QueryKey::Created:
            return u"julianday(date(m.recorded_at)) + 0.5"_s;
        case QueryKey::Changed:
            return u"julianday(date(m.changed_at)) + 0.5"_s;
        case QueryKey::From:
            return u"julianday(m.valid_from) + 0.5"_s;
        case QueryKey::Until:
            return u"julianday(m.valid_until) + 0.5"_s;
        case QueryKey::Findings:
            return u"(SELECT count(*) FROM finding f WHERE f.memory_id = m.id AND NOT f.suppressed)"_s;
        default:
            return u"0"_s;
        }
    };
    const auto limit = [](const std::variant<double, QDate> &value) {
        return QString::number(std::holds_alternative<QDate>(value) ? double(std::get<QDate>(value).toJulianDay()) : std::get<double>(value), 'f', 3);
    };
    if (const auto *all = std::get_if<AndNode>(&query.value))
        return joined(all->children, u" AND "_s, u"1"_s);
    if (const auto *any = std::get_if<OrNode>(&query.value))
        return joined(any->children, u" OR "_s, u"0"_s);
    if (const auto *inner = std::get_if<NotNode>(&query.value))
        return u"NOT coalesce(("_s + sqlOf(*inner->child, asOf) + u"), 0)"_s;
    if (const auto *compare = std::get_if<CompareTerm>(&query.value)) {
        static const char *const operators[] = { "=", "<", "<=", ">", ">=" };
        return numberSql(compare->key) + QLatin1StringView(operators[int(compare->op)]) + limit(compare->value);
    }
    if (const auto *range = std::get_if<RangeTerm>(&query.value)) {
        QStringList parts { numberSql(range->key) + u" IS NOT NULL"_s };
        if (range->low)
            parts.append(numberSql(range->key) + u" >= "_s + limit(*range->low));
        if (range->high)
            parts.append(numberSql(range->key) + u" <= "_s + limit(*range->high));
        return parts.join(u" AND "_s);
    }
    const auto &term = std::get<NameTerm>(query.value);
    const auto byName = [&](const QString &column, const QString &all) {
        if (term.value == "none"_L1)
            return u"coalesce(%1, '') = ''"_s.arg(column);
        return u"CASE WHEN EXISTS (SELECT 1 FROM (%3) WHERE n = %2) THEN coalesce(%1, '') = %2 WHEN EXISTS (SELECT 1 FROM (%3) WHERE lower(n) = lower(%2)) THEN lower(coalesce(%1, '')) = lower(%2) ELSE coalesce(%1, '') LIKE '%' || %2 || '%' END"_s
            .arg(column, quoted(term.value), all);
    };
    switch (term.key) {
    case QueryKey::Type:
        return u"m.type = "_s + quoted(term.value);
    case QueryKey::Review:
        return u"m.review = "_s + quoted(term.value);
    case QueryKey::Outcome:
        return u"m.outcome = "_s + quoted(term.value);
    case QueryKey::Is:
        return u"m.retired_at IS NOT NULL"_s;
    case QueryKey::Id:
        return u"m.uuid LIKE %1 || '%'"_s.arg(quoted(term.value));
    case QueryKey::From:
        return u"m.valid_from IS NULL"_s;
    case QueryKey::Until:
        return u"m.valid_until IS NULL"_s;
    case QueryKey::Valid: {
        const QString day = quoted(asOf.toString(Qt::ISODate));
        return u"CASE WHEN m.superseded_by IS NOT NULL AND (m.valid_until IS NULL OR %1 >= m.valid_until) THEN 'superseded' "
               "WHEN m.valid_until < %1 THEN 'expired' WHEN m.valid_from > %1 THEN 'not_yet_valid' "
               "WHEN m.valid_until <= date(%1, '+30 days') THEN 'expiring' ELSE 'valid' END = %2"_s
                   .arg(day, quoted(term.value));
    }
    case QueryKey::Domain:
        return byName(u"d.name"_s, u"SELECT name AS n FROM domain WHERE id IN (SELECT domain_id FROM memory)"_s);
    case QueryKey::Task:
        return byName(u"k.external_id"_s, u"SELECT external_id AS n FROM task WHERE id IN (SELECT task_id FROM memory)"_s);
    case QueryKey::Agent:
        return byName(u"t.agent"_s, u"SELECT agent AS n FROM trajectory WHERE id IN (SELECT trajectory_id FROM memory)"_s);
    case QueryKey::Model:
        return byName(u"coalesce(nullif(m.generator_model, ''), t.model)"_s,
            u"SELECT coalesce(nullif(m2.generator_model, ''), t2.model) AS n FROM memory m2 LEFT JOIN trajectory t2 ON t2.id = m2.trajectory_id"_s);
    case QueryKey::Finding: {
        const QString own = u"EXISTS (SELECT 1 FROM finding f WHERE f.memory_id = m.id AND NOT f.suppressed%1)"_s;
        if (term.value == "none"_L1)
            return u"NOT "_s + own.arg(QString());
        return own.arg(u" AND (f.severity = %1 OR f.rule = %1 OR f.rule LIKE %1 || '.%')"_s.arg(quoted(term.value)));
    }
    case QueryKey::Tag:
        if (term.value == "none"_L1)
            return u"m.tags = '[]'"_s;
        return u"EXISTS (SELECT 1 FROM json_each(m.tags) j WHERE CASE WHEN EXISTS (SELECT 1 FROM memory m2, json_each(m2.tags) j2 WHERE j2.value = %1) THEN j.value = %1 "
               "WHEN EXISTS (SELECT 1 FROM memory m2, json_each(m2.tags) j2 WHERE lower(j2.value) = lower(%1)) "
               "THEN lower(j.value) = lower(%1) ELSE j.value LIKE '%' || %1 || '%' END)"_s
                   .arg(quoted(term.value));
    default:
        return u"0"_s;
    }
}

/// Random findings, some of them suppressed.
void giveFindings(TempPool &pool, std::mt19937 &random, const QList<MemoryId> &ids)
{
    std::vector<LintedMemory> linted;
    for (const MemoryId id : ids) {
        LintedMemory memory { id, take(memoryById(pool.database(), id))->uuid, {}, {} };
        for (quint32 i = random() % 4; i > 0; --i) {
            Finding finding;
            finding.rule = QStringList { u"leak.path"_s, u"leak.url"_s, u"leaky"_s, u"form.length"_s }.at(random() % 4);
            finding.severity = Severity(random() % 3);
            finding.field = MemoryField::Content;
            finding.excerpt = random() % 5 ? u"/etc"_s : u"accepted"_s;
            finding.message = u"Take it out."_s;
            finding.memory = id;
            finding.key = u"%1-%2"_s.arg(id.value).arg(i);
            memory.findings.append(finding);
        }
        linted.push_back(memory);
    }
    if (take(allSuppressions(pool.database())).isEmpty()) {
        Finding accepted;
        accepted.rule = u"leak.path"_s;
        accepted.excerpt = u"Accepted"_s;
        take(curation::suppressFindings(contextOf(pool), { accepted }, SuppressionScope::Excerpt, u"public"_s));
    }
    const auto transaction = take(Transaction::begin(pool.pool()));
    take(storeFindings(*transaction, linted, {}));
    take(transaction->commit());
}

/// Random memories and runs, with everything that can be searched.
void fill(TempPool &pool, std::mt19937 &random, int count)
{
    const auto below = [&](int end) { return int(random() % quint32(end)); };
    const auto pick = [&](const QStringList &list) { return list.at(below(int(list.size()))); };
    const QStringList words { u"rounding"_s, u"Café"_s, u"naïve"_s, u"no-verify"_s, u"C++"_s, u"std::vector"_s, u"日本語のテスト"_s, u"한국어"_s, u"x86_64"_s,
        u"retry"_s, u"retries"_s, u"ROUND"_s, u"don’t"_s, u"100%"_s, u"a_b"_s, u"🙂"_s, u"\\n"_s, u"error"_s, u"errors"_s };
    const auto text = [&] {
        QStringList list;
        for (int i = 1 + below(5); i > 0; --i)
            list.append(pick(words));
        return list.join(below(4) ? u' ' : u'\n');
    };
    QByteArray bytes;
    for (int i = 1; i <= 8; ++i)
        bytes += test::jsonLine(test::makeTrajectory(i, i % 2 ? u"swe"_s : u"swe-bench"_s));
    for (int i = 1; i <= count; ++i) {
        Memory m = test::makeMemory(i, text(), pick({ u"swe"_s, u"swe-bench"_s, u"Payments"_s, u"日本"_s }));
        m.uuid = u"%1-0000-4000-8000-%2"_s.arg(quint32(random()), 8, 16, QChar(u'0')).arg(i, 12, 10, QChar(u'0'));
        m.type = MemoryType(1 + below(3));
        m.description = below(3) ? text() : QString();
        m.content = text();
        m.payload = {};
        writeToPayload(m);
        m.appliesWhen = below(4) ? QString() : text();
        m.outcome = { OutcomeValue(below(3)), OutcomeSource::Judge };
        m.review = ReviewStatus(below(4));
        m.generatorModel = pick({ QString(), u"gpt-x"_s, u"Model-1"_s });
        if (below(3) == 0)
            m.trajectory = test::makeTrajectory(1 + below(8)).uuid;
        if (below(2))
            m.task = u"task-%1"_s.arg(below(12));
        for (int tag = below(4); tag > 0; --tag)
            m.tags.append(pick({ u"money"_s, u"Money laundering"_s, u"ci"_s, u"CI-2"_s, u"none of it"_s }));
        m.tags.sort();
        m.tags.removeDuplicates();
        if (below(3))
            m.validFrom = today.addDays(below(120) - 90);
        if (below(3) == 0)
            m.validUntil = (m.validFrom ? *m.validFrom : today.addDays(-20)).addDays(below(90));
        if (below(4) == 0)
            m.retiredAt = test::testNow();
        m.recordedAt = test::testNow().addSecs(-below(400) * 7 * 3600);
        m.changedAt = m.recordedAt.addDays(below(5));
        bytes += test::jsonLine(m);
    }
    take(test::importBytes(pool, bytes));
    const QList<MemoryId> ids = test::RandomChanges::ids(pool.pool());
    giveFindings(pool, random, ids);
    // Some stand in the place of others.
    for (int i = 0; i < count / 15; ++i)
        curation::supersede(contextOf(pool), { ids.at(below(int(ids.size()))) }, ids.at(below(int(ids.size()))));
}

class RandomQuery
{
public:
    explicit RandomQuery(std::mt19937 &random)
        : m_random(random)
    {
    }
    bool withText = true;

    QueryNodePtr make(int depth = 3)
    {
        if (depth > 0 && below(3) != 0) {
            std::vector<QueryNodePtr> children;
            for (int i = 1 + below(3); i > 0; --i)
                children.push_back(make(depth - 1));
            switch (below(3)) {
            case 0:
                return node(AndNode { children });
            case 1:
                return node(OrNode { children });
            default:
                return node(NotNode { children.front() });
            }
        }
        return leaf();
    }

private:
    int below(int end) { return int(m_random() % quint32(end)); }
    QString pick(const QStringList &list) { return list.at(below(int(list.size()))); }

    QueryNodePtr leaf()
    {
        const int kind = below(withText ? 22 : 18);
        switch (kind) {
        case 0:
            return named(QueryKey::Type, { u"insight"_s, u"workflow"_s, u"summary"_s, u"trajectory"_s });
        case 1:
            return named(QueryKey::Review, { u"unreviewed"_s, u"accepted"_s, u"needs_work"_s, u"rejected"_s });
        case 2:
            return named(QueryKey::Outcome, { u"unknown"_s, u"success"_s, u"failure"_s });
        case 3:
            return named(QueryKey::Valid, { u"valid"_s, u"expiring"_s, u"expired"_s, u"superseded"_s, u"not_yet_valid"_s });
        case 4:
            return node(NameTerm { QueryKey::Is, u"retired"_s, false });
        case 5:
            return named(QueryKey::Domain, { u"swe"_s, u"SWE-BENCH"_s, u"bench"_s, u"pay"_s, u"日本"_s, u"nowhere"_s });
        case 6:
            return named(QueryKey::Task, { u"task-1"_s, u"task"_s, u"-1"_s, u"none"_s, u"zzz"_s });
        case 7:
            return named(QueryKey::Agent, { u"agent-1"_s, u"AGENT"_s, u"none"_s });
        case 8:
            return named(QueryKey::Model, { u"gpt"_s, u"model-1"_s, u"model"_s, u"none"_s });
        case 9:
            return named(QueryKey::Tag, { u"money"_s, u"mon"_s, u"ci"_s, u"none"_s, u"none of it"_s, u"2"_s });
        case 10:
            return node(NameTerm { QueryKey::Id, QString::number(m_random() % 16, 16), false });
        case 11:
            return named(below(2) ? QueryKey::From : QueryKey::Until, { u"none"_s });
        case 12:
            return named(QueryKey::Finding, { u"none"_s, u"duplicate"_s, u"leak"_s, u"leak.path"_s, u"lea"_s, u"error"_s, u"warning"_s, u"info"_s });
        case 13:
        case 14:
            return node(CompareTerm { pickKey(), CompareOp(below(5)), 0.0 }, true);
        case 15:
        case 16:
            return node(RangeTerm { pickKey(), {}, {} }, true);
        case 17:
            return node(CompareTerm { below(2) ? QueryKey::Used : QueryKey::Findings, CompareOp(below(5)), double(below(2)) });
        case 18:
            return node(RegexTerm { pick({ u"retr(y|ies)"_s, u"^c"_s, u"日本."_s, u"\\d{3}"_s, u"round$"_s }) });
        default:
            return node(TextTerm { pick({ u"round"_s, u"rounding"_s, u"cafe"_s, u"CAFÉ"_s, u"naive"_s, u"no-verify"_s, u"no-ver"_s, u"c++"_s, u"std::vec"_s, u"本語"_s, u"日本語"_s, u"국"_s, u"x86"_s, u"x86_64"_s, u"retr"_s, u"error"_s,
                                       u"don’t"_s, u"100%"_s, u"%"_s, u"a_b"_s, u"_"_s, u"🙂"_s, u"\\"_s, u"\""_s, u"retry retries"_s, u"memory"_s, u"absent"_s }),
                below(3) == 0 });
        }
    }

    template <typename T>
    QueryNodePtr node(T value, bool withLimits = false)
    {
        if constexpr (std::is_same_v<T, CompareTerm>) {
            if (withLimits)
                value.value = limit(value.key);
        }
        if constexpr (std::is_same_v<T, RangeTerm>) {
            if (below(4))
                value.low = limit(value.key);
            if (below(4))
                value.high = limit(value.key);
        }
        return storage::node(std::move(value));
    }

    QueryNodePtr named(QueryKey key, const QStringList &values) { return node(NameTerm { key, pick(values), false }); }

    QueryKey pickKey()
    {
        static const QueryKey keys[] = { QueryKey::Age, QueryKey::Created, QueryKey::Changed, QueryKey::From, QueryKey::Until };
        return keys[below(5)];
    }

    std::variant<double, QDate> limit(QueryKey key)
    {
        if (key == QueryKey::Age)
            return double(below(110));
        return today.addDays(below(150) - 110);
    }

    std::mt19937 &m_random;
};

QString describe(const QueryNodePtr &query)
{
    return text::toText(Query { query });
}

QList<qint64> numbers(const QList<MemoryId> &ids)
{
    QList<qint64> list;
    for (const MemoryId id : ids)
        list.append(id.value);
    return list;
}

/// Everything an index answers, as text.
QString answerText(MemoryIndex &index, TempPool &pool, const QueryNodePtr &query, const QList<SortTerm> &sort)
{
    const FilterResult result = take(index.run(pool.database(), { { Query { query } }, sort, today }));
    QString text;
    for (const MemoryId id : result.ids)
        text += QString::number(id.value) + u' ';
    for (const Facet &facet : result.facets) {
        text += u'\n';
        for (const FacetValue &value : facet.values)
            text += u"%1:%2/%3 "_s.arg(value.name).arg(value.count).arg(value.inPool);
    }
    return text + u"\n%1 %2 %3"_s.arg(result.memories).arg(result.trajectories).arg(result.retired);
}

} // namespace

class tst_MemoryIndex : public QObject
{
    Q_OBJECT

private:
    QList<qint64> matching(TempPool &pool, const QString &query)
    {
        MemoryIndex index;
        take(index.load(pool.database()));
        const auto parsed = text::parseQuery(query, today);
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().message));
        return numbers(take(index.run(pool.database(), { { *parsed }, {}, today })).ids);
    }

private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", qgetenv("RC_PARAMS") + " max_success=3 noshrink=1"); }

    void oracles();
    void refreshEqualsReload();
    void text_data();
    void text();
    void everyKeyIsAnswered();
    void wholeNameOnlyWhileSomebodyHasIt();
    void idsAsOtherProgramsWriteThem();
    void badPatternIsAnError();
    void facetsShowWhatAClickGives();
    void facetsOfTheWholePool();
    void sortsByEveryKey();
    void sortsBySeveralKeys();
    void relevance();
    void radixSortIsStable();
    void datesBeyondTheUsual();
    void emptyPool();
    void supersededRequestsEnd();
    void countsOfASelection();
    void namesSortRightAfterANewOne();
    void whatResultsSay();
};

void tst_MemoryIndex::oracles()
{
    const bool held = rc::check("index = naive = SQL", [] {
        std::mt19937 random(*rc::gen::arbitrary<quint32>());
        TempPool pool;
        fill(pool, random, 150);
        const QList<Item> items = itemsOf(pool);
        MemoryIndex index;
        take(index.load(pool.database()));
        for (int i = 0; i < 250; ++i) {
            RandomQuery generator(random);
            generator.withText = i % 2;
            const QueryNodePtr query = generator.make();
            const QDate asOf = i % 3 ? today : today.addDays(int(random() % 100) - 50);
            const Naive naive(items, asOf);
            QList<qint64> expected;
            for (const Item &item : items) {
                if (naive.holds(*query, item))
                    expected.append(item.memory.id.value);
            }
            const auto result = index.run(pool.database(), { { Query { query } }, {}, asOf });
            if (!result)
                RC_FAIL(QString(describe(query) + result.error().message).toStdString());
            if (numbers(result->ids) != expected) {
                QStringList lines { describe(query) };
                for (const Item &item : items) {
                    if (result->ids.contains(item.memory.id) != expected.contains(item.memory.id.value))
                        lines.append(u"%1 in naive %2: %3 | %4 | %5 | %6"_s.arg(item.memory.id.value).arg(expected.contains(item.memory.id.value)).arg(item.memory.title, item.memory.description, item.memory.content, item.memory.appliesWhen));
                }
                RC_FAIL(lines.join(u'\n').toStdString());
            }
            if (generator.withText)
                continue;
            QList<qint64> bySql;
            Statement rows(pool.database(), u"SELECT m.id FROM memory m JOIN domain d ON d.id = m.domain_id LEFT JOIN task k ON k.id = m.task_id LEFT JOIN trajectory t ON t.id = m.trajectory_id WHERE "_s + sqlOf(*query, asOf) + u" ORDER BY m.id"_s);
            while (rows.step())
                bySql.append(rows.integer(0));
            if (!rows.result())
                RC_FAIL(QString(describe(query) + rows.result().error().detail).toStdString());
            if (bySql != expected)
                RC_FAIL("SQL: " + describe(query).toStdString());
        }
    });
    QVERIFY(held);
}

void tst_MemoryIndex::refreshEqualsReload()
{
    const bool held = rc::check("refresh = reload", [] {
        const auto seed = *rc::gen::arbitrary<quint32>();
        std::mt19937 random(seed);
        TempPool pool;
        fill(pool, random, 40);
        MemoryIndex kept;
        take(kept.load(pool.database()));
        test::RandomChanges changing(pool.clock, seed);
        QList<PoolChange> told;
        changing.onBatch = [&](const PoolChange &change) { told.append(change); };
        ChangeId seen = take(changes(pool.database(), 1)).first().id;
        for (int i = 0; i < 60; ++i) {
            if (random() % 4 == 0)
                curation::undoLast(contextOf(pool));
            else
                changing.step(pool.pool());
            // As another process learns of it.
            const PoolChange change = take(poolChangeOf(pool.database(), seen));
            seen = change.change;
            if (change.kind == PoolChange::Kind::Everything)
                take(kept.load(pool.database()));
            else
                take(kept.refresh(pool.database(), change.memories));
            if (change.suppressions)
                take(kept.loadFindings(pool.database()));
            MemoryIndex fresh;
            take(fresh.load(pool.database()));
            RandomQuery generator(random);
            const QueryNodePtr query = generator.make();
            const QList<SortTerm> sort { { SortKey(random() % 14), bool(random() % 2) }, { SortKey(random() % 14), bool(random() % 2) } };
            const QString a = answerText(kept, pool, query, sort);
            const QString b = answerText(fresh, pool, query, sort);
            if (a != b)
                RC_FAIL(QString(u"step %1 "_s.arg(i) + describe(query) + u"\n"_s + a + u"\n--\n"_s + b).toStdString());
        }
    });
    QVERIFY(held);
}

void tst_MemoryIndex::text_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<qint64>>("ids");
    const auto row = [](const char *query, const QList<qint64> &ids) { QTest::newRow(query) << QString::fromUtf8(query) << ids; };
    row("round", { 1, 2 });
    row("ROUNDING", { 1 });
    row("\"round\"", { 2 });
    row("\"round the\"", { 2 });
    row("\"the round\"", {});
    row("round total", { 2 });
    row("round -total", { 1 });
    row("cafe", { 3 });
    row("café", { 3 });
    row("日本", { 4 });
    row("本語", { 4 });
    row("語テ", {});
    row("--no-verify", { 5 }); // two dashes are no negation
    row("no-verify", { 5 });
    row("\"no verify\"", { 5 });
    row("verify-no", {});
    row("\"c++\"", { 6 });
    row("c++", { 3, 5, 6, 7 }); // c as the beginning of a word: café, commit, C++, cent
    row("\"++\"", { 6 });
    row("100%", { 7 });
    row("\"%\"", { 7 });
    row("std::vector", { 6 });
    row("/ROUND(ing)?\\b/", { 1, 2 });
    row("/^round/", { 1 });
    row("/日.語/", { 4 });
    row("applies", { 8 });
}

void tst_MemoryIndex::text()
{
    QFETCH(QString, query);
    QFETCH(QList<qint64>, ids);
    TempPool pool;
    const auto memory = [](int number, const QString &title, const QString &content) {
        Memory m = test::makeMemory(number, title);
        m.description.clear();
        m.content = content;
        m.payload = {};
        writeToPayload(m);
        return m;
    };
    Memory last = memory(8, u"Eight"_s, u"x"_s);
    last.appliesWhen = u"Applies here"_s;
    test::addMemories(pool, { memory(1, u"Rounding"_s, u"x"_s), memory(2, u"Two"_s, u"Always round\nthe total"_s), memory(3, u"Café"_s, u"x"_s), memory(4, u"日本語のテスト"_s, u"x"_s), memory(5, u"Five"_s, u"git commit --no-verify"_s), memory(6, u"C++ and std::vector"_s, u"x"_s), memory(7, u"100% of a cent"_s, u"x"_s), last });
    QCOMPARE(matching(pool, query), ids);
}

/// No query that the parser lets through may meet a key that nobody thought of.
void tst_MemoryIndex::everyKeyIsAnswered()
{
    TempPool pool;
    test::addMemories(pool, { test::makeMemory(1), test::makeMemory(2) });
    const QStringList values { u"none"_s, u"x"_s, u"1"_s, u"2026-01"_s, u"2026-01-01..2026-02-01"_s, u"1..2"_s, u"/x/"_s, u"insight"_s, u"valid"_s, u"retired"_s, u"\"\""_s, u"accepted"_s, u"success"_s };
    int answered = 0;
    for (const char *key : { "type", "domain", "task", "agent", "model", "outcome", "valid", "review", "finding", "findings", "tag", "used", "age", "created", "changed", "from", "until", "id", "is" }) {
        for (const char *op : { ":", "<", "<=", ">", ">=" }) {
            for (const QString &value : values) {
                const auto query = text::parseQuery(QString(QLatin1StringView(key) + QLatin1StringView(op) + value), today);
                if (!query)
                    continue;
                MemoryIndex index;
                take(index.load(pool.database()));
                take(index.run(pool.database(), { { *query }, {}, today }));
                ++answered;
            }
        }
    }
    QVERIFY(answered > 60);
    QCOMPARE(matching(pool, u"until:none"_s), (QList<qint64> { 1, 2 }));
    QCOMPARE(matching(pool, u"-from:none"_s), QList<qint64>());
    QCOMPARE(matching(pool, u"finding:none"_s), (QList<qint64> { 1, 2 }));
    QCOMPARE(matching(pool, u"finding:x"_s), QList<qint64>());
    QCOMPARE(matching(pool, u"used:0 findings<1"_s), (QList<qint64> { 1, 2 }));
}

void tst_MemoryIndex::wholeNameOnlyWhileSomebodyHasIt()
{
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { test::makeMemory(1, {}, u"swe"_s), test::makeMemory(2, {}, u"swe-bench"_s) });
    MemoryIndex index;
    take(index.load(pool.database()));
    const auto swe = [&] { return numbers(take(index.run(pool.database(), { { *text::parseQuery(u"domain:swe", today) }, {}, today })).ids); };
    QCOMPARE(swe(), QList<qint64> { 1 });
    MemoryEdit edit;
    edit.id = ids.first();
    edit.domain = u"other"_s;
    take(curation::edit(contextOf(pool), edit));
    take(index.refresh(pool.database(), ids));
    QCOMPARE(swe(), QList<qint64> { 2 }); // a part of a name now
}

void tst_MemoryIndex::idsAsOtherProgramsWriteThem()
{
    TempPool pool;
    Memory odd = test::makeMemory(1);
    odd.uuid = u"M-17_b"_s;
    Memory shorter = test::makeMemory(2);
    shorter.uuid = u"abcd"_s;
    Memory longer = test::makeMemory(3);
    longer.uuid = u"abcdef"_s;
    test::addMemories(pool, { odd, shorter, longer });
    QCOMPARE(take(resolveMemory(pool.database(), u"M-17_b"_s)).value, 1);
    QCOMPARE(take(resolveMemory(pool.database(), u" M-17 "_s)).value, 1);
    QCOMPARE(take(resolveMemory(pool.database(), u"abcd"_s)).value, 2); // the whole id goes before the beginning of another
    QCOMPARE(take(resolveMemory(pool.database(), u"ABCDE"_s)).value, 3);
    QCOMPARE(resolveMemory(pool.database(), u"abc"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(resolveMemory(pool.database(), u"%%%%"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(resolveMemory(pool.database(), u""_s).error().code, ErrorCode::NotFound);
    test::addMemories(pool, { test::makeMemory(4), test::makeMemory(5) });
    QCOMPARE(resolveMemory(pool.database(), u"00000000"_s).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(matching(pool, u"id:M-17"_s), QList<qint64> { 1 });
    QCOMPARE(matching(pool, u"id:ABC"_s), (QList<qint64> { 2, 3 }));
}

void tst_MemoryIndex::badPatternIsAnError()
{
    TempPool pool;
    test::addMemories(pool, { test::makeMemory(1) });
    MemoryIndex index;
    take(index.load(pool.database()));
    QCOMPARE(index.run(pool.database(), { { Query { node(RegexTerm { u"("_s }) } }, {}, today }).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(index.run(pool.database(), { { Query { node(NameTerm { QueryKey::Task, u"["_s, true }) } }, {}, today }).error().code, ErrorCode::InvalidArgument);
}

/// The number beside a value is what the list holds after a click on it: the other terms and that one value.
void tst_MemoryIndex::facetsShowWhatAClickGives()
{
    std::mt19937 random(5);
    TempPool pool;
    fill(pool, random, 120);
    MemoryIndex index;
    take(index.load(pool.database()));
    const auto parse = [](const QString &text) { return *text::parseQuery(text, today); };
    const QStringList filters[] = { {}, { u"type:insight"_s }, { u"type:insight,workflow"_s, u"-is:retired"_s }, { u"domain:swe"_s, u"retr"_s, u"-type:summary"_s }, { u"tag:money or model:gpt"_s, u"review:accepted"_s }, { u"tag:none"_s }, { u"finding:leak"_s, u"findings>1"_s } };
    const std::pair<QueryKey, QString> keys[] = { { QueryKey::Type, u"type"_s }, { QueryKey::Domain, u"domain"_s }, { QueryKey::Valid, u"valid"_s }, { QueryKey::Review, u"review"_s },
        { QueryKey::Outcome, u"outcome"_s }, { QueryKey::Model, u"model"_s }, { QueryKey::Tag, u"tag"_s }, { QueryKey::Finding, u"finding"_s } };
    for (const QStringList &filter : filters) {
        std::vector<Query> conjuncts;
        for (const QString &term : filter)
            conjuncts.push_back(parse(term));
        const FilterResult shown = take(index.run(pool.database(), { conjuncts, {}, today }));
        QCOMPARE(shown.facets.size(), 9);
        for (const auto &[key, word] : keys) {
            const auto facet = std::find_if(shown.facets.begin(), shown.facets.end(), [&, key = key](const Facet &candidate) { return candidate.key == key; });
            QVERIFY(facet != shown.facets.end());
            for (const FacetValue &value : facet->values) {
                std::vector<Query> clicked;
                for (const QString &term : filter) {
                    const bool ownTerm = term.startsWith(word + u':') || term.startsWith(u'-' + word + u':');
                    if (!ownTerm || term.contains(u" or "_s))
                        clicked.push_back(parse(term));
                }
                clicked.push_back(parse(word + u":\""_s + (value.name.isEmpty() ? u"none"_s : value.name) + u'"'));
                // A name with quotation marks around is a name all the same, so "none" must stand bare.
                if (value.name.isEmpty())
                    clicked.back() = parse(word + u":none"_s);
                const qint64 count = take(index.run(pool.database(), { clicked, {}, today })).ids.size();
                QVERIFY2(count == value.count, qPrintable(u"%1 %2:%3 shows %4, gives %5"_s.arg(filter.join(u' '), word, value.name).arg(value.count).arg(count)));
            }
        }
    }
}

void tst_MemoryIndex::facetsOfTheWholePool()
{
    TempPool pool;
    Memory tagged = test::makeMemory(1, {}, u"a"_s);
    tagged.tags = { u"x"_s, u"y"_s };
    const QList<MemoryId> ids = test::addMemories(pool, { tagged, test::makeMemory(2, {}, u"b"_s), test::makeMemory(3, {}, u"b"_s) });
    take(curation::retire(contextOf(pool), { ids.last() }));
    MemoryIndex index;
    take(index.load(pool.database()));
    const FilterResult result = take(index.run(pool.database(), { { *text::parseQuery(u"-is:retired", today) }, {}, today }));
    const auto text = [&](QueryKey key) {
        QStringList values;
        for (const Facet &facet : result.facets) {
            for (const FacetValue &value : facet.values) {
                if (facet.key == key)
                    values.append(u"%1 %2/%3"_s.arg(value.name).arg(value.count).arg(value.inPool));
            }
        }
        return values.join(u", "_s);
    };
    QCOMPARE(text(QueryKey::Domain), u"b 1/2, a 1/1"_s);
    QCOMPARE(text(QueryKey::Type), u"trajectory 0/0, workflow 0/0, summary 0/0, insight 2/3"_s);
    QCOMPARE(text(QueryKey::Is), u"retired 1/1"_s); // its own term does not count
    QCOMPARE(text(QueryKey::Tag), u"x 1/1, y 1/1,  1/2"_s); // those without any come last
    QCOMPARE(result.memories, 3);
    QCOMPARE(result.retired, 1);
}

/// Memories 1 to 4: hurts, helps, too little evidence, never injected.
void tst_MemoryIndex::whatResultsSay()
{
    TempPool pool;
    test::addMemories(pool, { test::makeMemory(1), test::makeMemory(2), test::makeMemory(3), test::makeMemory(4) });
    MemoryIndex index;
    take(index.load(pool.database()));
    const auto matching = [&](const QString &query, const QList<SortTerm> &sort = { { SortKey::Title, false } }) {
        return numbers(take(index.run(pool.database(), { { *text::parseQuery(query, today) }, sort, today })).ids);
    };
    const auto harmful = [&] {
        QStringList values;
        for (const Facet &facet : take(index.run(pool.database(), { {}, {}, today })).facets) {
            for (const FacetValue &value : facet.values) {
                if (facet.key == QueryKey::Is && value.name == "harmful"_L1)
                    values.append(u"%1/%2"_s.arg(value.count).arg(value.inPool));
            }
        }
        return values.join(u' ');
    };
    // Without results nothing was ever used, and there is nothing to choose.
    QCOMPARE(matching(u"used:0"_s), (QList<qint64> { 1, 2, 3, 4 }));
    QCOMPARE(matching(u"effect:none"_s), (QList<qint64> { 1, 2, 3, 4 }));
    QCOMPARE(matching(u"is:harmful"_s), QList<qint64>());
    QCOMPARE(harmful(), QString());

    MemoryUses uses;
    uses.insert(MemoryId { 1 }, { 40, 12, 30, EffectEstimate { -0.08, { -0.15, -0.01 }, 0.98 }, true });
    uses.insert(MemoryId { 2 }, { 25, 0, 20, EffectEstimate { 0.03, { -0.02, 0.08 }, 0.1 }, false });
    uses.insert(MemoryId { 3 }, { 3, 3, 2, std::nullopt, false });
    index.setUses(std::make_shared<const MemoryUses>(uses));
    for (int loaded = 0; loaded < 2; ++loaded) {
        QCOMPARE(matching(u"used:0"_s), (QList<qint64> { 2, 4 }));
        QCOMPARE(matching(u"used>2"_s), (QList<qint64> { 1, 3 }));
        QCOMPARE(matching(u"injected:0"_s), QList<qint64> { 4 });
        QCOMPARE(matching(u"injected:3..30"_s), (QList<qint64> { 2, 3 }));
        QCOMPARE(matching(u"effect<0"_s), QList<qint64> { 1 });
        QCOMPARE(matching(u"effect>=-8%"_s), (QList<qint64> { 1, 2 }));
        QCOMPARE(matching(u"effect:none"_s), (QList<qint64> { 3, 4 }));
        QCOMPARE(matching(u"is:harmful -is:retired"_s), QList<qint64> { 1 });
        QCOMPARE(harmful(), u"1/1"_s);
        // Those without an estimate stand last both ways round.
        QCOMPARE(matching({}, { { SortKey::Effect, false }, { SortKey::Title, false } }), (QList<qint64> { 1, 2, 3, 4 }));
        QCOMPARE(matching({}, { { SortKey::Effect, true }, { SortKey::Title, false } }), (QList<qint64> { 2, 1, 3, 4 }));
        QCOMPARE(matching({}, { { SortKey::Injected, true } }), (QList<qint64> { 1, 2, 3, 4 }));
        QCOMPARE(matching({}, { { SortKey::Used, true }, { SortKey::Title, true } }), (QList<qint64> { 1, 3, 4, 2 }));
        take(index.load(pool.database())); // keeps them
    }
    QVERIFY(asksForUses(*text::parseQuery(u"a (b or -used:0)", today)));
    QVERIFY(asksForUses(*text::parseQuery(u"is:harmful", today)));
    QVERIFY(!asksForUses(*text::parseQuery(u"is:retired findings>0", today)));
    QVERIFY(!asksForUses({}));
}

void tst_MemoryIndex::sortsByEveryKey()
{
    std::mt19937 random(9);
    TempPool pool;
    fill(pool, random, 80);
    const QList<Item> items = itemsOf(pool);
    QHash<qint64, Item> byId;
    for (const Item &item : items)
        byId.insert(item.memory.id.value, item);
    MemoryIndex index;
    take(index.load(pool.database()));
    const auto folded = [](const QString &text) { return std::pair(text.toCaseFolded(), text); };
    const auto asciiFolded = [](QString text) {
        for (QChar &c : text) {
            if (c >= u'A' && c <= u'Z')
                c = c.toLower();
        }
        return text.toUtf8();
    };
    const auto less = [&](SortKey key, const Item &a, const Item &b) {
        const Memory &m = a.memory;
        const Memory &n = b.memory;
        const auto open = [](const std::optional<QDate> &day) { return day ? day->toJulianDay() : std::numeric_limits<qint64>::max(); };
        switch (key) {
        case SortKey::Review:
            return m.review < n.review;
        case SortKey::Type:
            return m.type < n.type;
        case SortKey::Title:
            return asciiFolded(m.title) < asciiFolded(n.title);
        case SortKey::Domain:
            return folded(m.domain) < folded(n.domain);
        case SortKey::Task:
            return folded(m.task) < folded(n.task);
        case SortKey::Validity:
            return validityAsOf(m.validitySpan(), today) < validityAsOf(n.validitySpan(), today);
        case SortKey::Outcome:
            return m.outcome.value < n.outcome.value;
        case SortKey::Agent:
            return folded(a.agent) < folded(b.agent);
        case SortKey::Model:
            return folded(a.model) < folded(b.model);
        case SortKey::Created:
            return m.recordedAt < n.recordedAt;
        case SortKey::Changed:
            return m.changedAt < n.changedAt;
        case SortKey::ValidFrom:
            return open(m.validFrom) < open(n.validFrom);
        case SortKey::ValidUntil:
            return open(m.validUntil) < open(n.validUntil);
        case SortKey::Findings:
            return severities(a) < severities(b);
        case SortKey::Effect:
        case SortKey::Injected:
        case SortKey::Used:
        case SortKey::Relevance:
            return false; // the pool has no results
        }
        return false;
    };
    for (int key = 0; key <= int(SortKey::Relevance); ++key) {
        for (const bool descending : { false, true }) {
            const QList<qint64> sorted = numbers(take(index.run(pool.database(), { {}, { { SortKey(key), descending } }, today })).ids);
            QCOMPARE(sorted.size(), items.size());
            QList<qint64> expected;
            for (const Item &item : items)
                expected.append(item.memory.id.value);
            std::stable_sort(expected.begin(), expected.end(), [&](qint64 a, qint64 b) {
                return descending ? less(SortKey(key), byId[b], byId[a]) : less(SortKey(key), byId[a], byId[b]);
            });
            // Equal titles stand in the order of their ids both ways round.
            QVERIFY2(sorted == expected, qPrintable(u"key %1 descending %2"_s.arg(key).arg(descending)));
        }
    }
}

void tst_MemoryIndex::sortsBySeveralKeys()
{
    TempPool pool;
    const auto memory = [](int number, const QString &domain, MemoryType type, int day) {
        Memory m = test::makeMemory(number, {}, domain);
        m.type = type;
        m.recordedAt = QDateTime(QDate(2026, 1, day), QTime(0, 0), Qt::UTC);
        return m;
    };
    test::addMemories(pool, { memory(1, u"b"_s, MemoryType::Insight, 1), memory(2, u"a"_s, MemoryType::Insight, 3), memory(3, u"b"_s, MemoryType::Workflow, 3), memory(4, u"a"_s, MemoryType::Workflow, 1), memory(5, u"b"_s, MemoryType::Insight, 2), memory(6, u"a"_s, MemoryType::Insight, 3) });
    MemoryIndex index;
    take(index.load(pool.database()));
    const auto sorted = [&](const QList<SortTerm> &terms) { return numbers(take(index.run(pool.database(), { {}, terms, today })).ids); };
    QCOMPARE(sorted({}), (QList<qint64> { 1, 2, 3, 4, 5, 6 }));
    QCOMPARE(sorted({ { SortKey::Domain, false }, { SortKey::Created, true } }), (QList<qint64> { 2, 6, 4, 3, 5, 1 }));
    QCOMPARE(sorted({ { SortKey::Domain, true }, { SortKey::Type, false }, { SortKey::Created, false } }), (QList<qint64> { 3, 1, 5, 4, 2, 6 }));
    QCOMPARE(sorted({ { SortKey::Type, false }, { SortKey::Domain, false } }), (QList<qint64> { 4, 3, 2, 6, 1, 5 }));
    // Equal titles leave it to the next key.
    TempPool twins;
    Memory late = test::makeMemory(1, u"Same"_s);
    late.recordedAt = test::testNow();
    test::addMemories(twins, { late, test::makeMemory(2, u"same"_s), test::makeMemory(3, u"Same"_s), test::makeMemory(4, u"Other"_s) });
    MemoryIndex titles;
    take(titles.load(twins.database()));
    QCOMPARE(numbers(take(titles.run(twins.database(), { {}, { { SortKey::Title, false }, { SortKey::Created, false } }, today })).ids), (QList<qint64> { 4, 3, 2, 1 }));
    QCOMPARE(numbers(take(titles.run(twins.database(), { {}, { { SortKey::Title, true } }, today })).ids), (QList<qint64> { 1, 2, 3, 4 }));
}

void tst_MemoryIndex::relevance()
{
    TempPool pool;
    Memory strong = test::makeMemory(3, u"Walrus walrus walrus"_s);
    Memory weak = test::makeMemory(1, u"A long title that says many other things and somewhere in it walrus as one word of many"_s);
    test::addMemories(pool, { weak, test::makeMemory(2, u"Penguin"_s), strong });
    MemoryIndex index;
    take(index.load(pool.database()));
    const auto sorted = [&](const QString &query, bool descending) {
        return numbers(take(index.run(pool.database(), { { *text::parseQuery(query, today) }, { { SortKey::Relevance, descending } }, today })).ids);
    };
    QCOMPARE(sorted(u"walrus"_s, true), (QList<qint64> { 3, 1 }));
    QCOMPARE(sorted(u"walrus"_s, false), (QList<qint64> { 1, 3 }));
    QCOMPARE(sorted(u"walrus or type:insight"_s, true), (QList<qint64> { 3, 1, 2 }));
    QCOMPARE(sorted(u"type:insight"_s, true), (QList<qint64> { 1, 2, 3 }));
    QCOMPARE(sorted(u"-penguin \"long\""_s, true), QList<qint64> { 1 });
}

void tst_MemoryIndex::radixSortIsStable()
{
    std::mt19937 random(1);
    for (const quint32 range : { 1U, 2U, 300U, 70000U, 0xffffffffU }) {
        std::vector<quint32> rows(1000);
        std::vector<quint32> keys(1000);
        std::vector<std::pair<quint32, quint32>> expected(1000);
        for (quint32 i = 0; i < 1000; ++i) {
            rows[i] = i;
            keys[i] = random() % range;
            expected[i] = { keys[i], i };
        }
        std::sort(expected.begin(), expected.end());
        radixSort(rows, keys);
        for (size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(std::pair(keys[i], rows[i]), expected[i]);
    }
    std::vector<quint32> none;
    radixSort(none, none);
}

void tst_MemoryIndex::datesBeyondTheUsual()
{
    TempPool pool;
    Memory before = test::makeMemory(1);
    before.recordedAt = QDateTime(QDate(1950, 6, 1), QTime(0, 0), Qt::UTC);
    Memory after = test::makeMemory(2);
    after.recordedAt = QDateTime(QDate(2150, 6, 1), QTime(0, 0), Qt::UTC);
    test::addMemories(pool, { after, test::makeMemory(3), before });
    MemoryIndex index;
    take(index.load(pool.database()));
    QCOMPARE(numbers(take(index.run(pool.database(), { {}, { { SortKey::Created, false } }, today })).ids), (QList<qint64> { 3, 2, 1 }));
    QCOMPARE(matching(pool, u"created<2026-01-01"_s), QList<qint64> { 3 });
    QCOMPARE(matching(pool, u"created>2027-01-01"_s), QList<qint64> { 1 });
}

void tst_MemoryIndex::emptyPool()
{
    TempPool pool;
    MemoryIndex index;
    take(index.load(pool.database()));
    const FilterResult result = take(index.run(pool.database(), { { *text::parseQuery(u"a or -type:insight or /x/ or until:none", today) }, { { SortKey::Title, true } }, today }));
    QVERIFY(result.ids.isEmpty());
    QCOMPARE(result.facets.size(), 9);
}

void tst_MemoryIndex::supersededRequestsEnd()
{
    TempPool pool;
    QList<Memory> memories;
    for (int i = 1; i <= 600; ++i)
        memories.append(test::makeMemory(i));
    test::addMemories(pool, memories);
    MemoryIndex index;
    take(index.load(pool.database()));
    for (const QString &query : { u"content"_s, u"c"_s, u"/number [0-9]+/"_s, u"日本"_s, u"type:insight"_s }) {
        IndexRequest request { { *text::parseQuery(query, today) }, {}, today };
        request.superseded = [] { return true; };
        QCOMPARE(index.run(pool.database(), request).error().code, ErrorCode::Cancelled);
    }
    // Also in the middle of reading; what is asked next is answered.
    int asked = 0;
    IndexRequest request { { *text::parseQuery(u"/number [0-9]+/"_s, today) }, {}, today };
    request.superseded = [&] { return ++asked > 2; };
    QCOMPARE(index.run(pool.database(), request).error().code, ErrorCode::Cancelled);
    QCOMPARE(asked, 3);
    request.superseded = {};
    QCOMPARE(take(index.run(pool.database(), request)).ids.size(), 600);
    QCOMPARE(asked, 3);
}

void tst_MemoryIndex::countsOfASelection()
{
    TempPool pool;
    std::mt19937 random(5);
    fill(pool, random, 60);
    MemoryIndex index;
    take(index.load(pool.database()));
    QList<MemoryId> ids = test::RandomChanges::ids(pool.pool()).mid(10, 37);
    SelectionCounts expected;
    for (const MemoryRow &row : take(memoryRows(pool.database(), ids))) {
        ++expected.byType[size_t(row.type)];
        ++expected.byReview[size_t(row.review)];
        expected.retired += row.retired ? 1 : 0;
        for (size_t severity = 0; severity < 3; ++severity)
            expected.bySeverity[severity] += row.findings[severity] > 0 ? 1 : 0;
    }
    ids.append(MemoryId { 99'999 });
    QCOMPARE(index.count(ids), expected);
    QCOMPARE(index.count({}), SelectionCounts());
}

/// The order of names is kept between requests.
void tst_MemoryIndex::namesSortRightAfterANewOne()
{
    TempPool pool;
    test::addMemories(pool, { test::makeMemory(1, {}, u"b"_s), test::makeMemory(2, {}, u"D"_s) });
    MemoryIndex index;
    take(index.load(pool.database()));
    const IndexRequest byDomain { {}, { { SortKey::Domain, false } }, today };
    QCOMPARE(numbers(take(index.run(pool.database(), byDomain)).ids), (QList<qint64> { 1, 2 }));
    take(index.refresh(pool.database(), test::addMemories(pool, { test::makeMemory(3, {}, u"a"_s), test::makeMemory(4, {}, u"C"_s) })));
    QCOMPARE(numbers(take(index.run(pool.database(), byDomain)).ids), (QList<qint64> { 3, 1, 4, 2 }));
}

} // namespace waymark::storage

QTEST_GUILESS_MAIN(waymark::storage::tst_MemoryIndex)
#include "tst_memoryindex.moc"
