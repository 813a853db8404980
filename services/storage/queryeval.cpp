// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/queryeval.h"

#include "services/storage/memorystore.h"
#include "services/storage/rowfinder.h"
#include "services/storage/rowreader.h"

#include <QCoreApplication>

#include <re2/re2.h>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

constexpr qint64 secondsADay = 24 * 60 * 60;

bool isSpaceless(char32_t c)
{
    // Han, Kana, Hangul, Thai, Lao, Khmer, Myanmar: the tokeniser makes one long token of a run, so a word in it is found by
    // scanning only.
    return (c >= 0x0e00 && c <= 0x0eff) || (c >= 0x1000 && c <= 0x109f) || (c >= 0x1780 && c <= 0x17ff) || (c >= 0x3040 && c <= 0x30ff)
        || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7af) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3ffff);
}

bool isNone(const QString &value)
{
    return value.compare("none"_L1, Qt::CaseInsensitive) == 0;
}

bool needsScan(const QString &text)
{
    bool hasToken = false;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        if (isSpaceless(point))
            return true;
        hasToken = hasToken || QChar::isLetterOrNumber(point);
    }
    return !hasToken;
}

QString matchExpression(const TextTerm &term)
{
    QString quoted = term.text;
    quoted.remove(QChar::Null).replace(u'"', u"\"\""_s);
    return u'"' + quoted + (term.phrase ? u"\""_s : u"\"*"_s);
}

std::shared_ptr<const RE2> compile(const QString &pattern)
{
    RE2::Options options;
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    options.set_max_mem(8 << 20);
    auto expression = std::make_shared<RE2>(pattern.toStdString(), options);
    return expression->ok() ? expression : nullptr;
}

Unexpected badPattern(const QString &pattern)
{
    return failure(ErrorCode::InvalidArgument, QCoreApplication::translate("storage", "The pattern “%1” cannot be read.").arg(pattern));
}

class Evaluation
{
public:
    Evaluation(const MemoryColumns &columns, Database &database, QDate asOf)
        : m_columns(columns)
        , m_database(database)
        , m_asOf(asOf)
    {
    }

    /// Only rows in `among` count; those outside may come back either way.
    Result<Bitmap> rows(const QueryNode &node, const Bitmap &among)
    {
        return std::visit(Overloaded {
                              [&](const AndNode &all) { return allOf(all, among); },
                              [&](const OrNode &any) { return anyOf(any, among); },
                              [&](const NotNode &inner) -> Result<Bitmap> {
                                  WAYMARK_TRY_ASSIGN(Bitmap map, rows(*inner.child, among));
                                  map.flip();
                                  return map;
                              },
                              [&](const TextTerm &term) { return needsScan(term.text) ? scan(term.text) : fullText(term); },
                              [&](const RegexTerm &term) { return regex(term.pattern, among); },
                              [&](const NameTerm &term) { return named(term); },
                              [&](const CompareTerm &term) { return compared(term); },
                              [&](const RangeTerm &term) { return ranged(term); },
                          },
            node.value);
    }

private:
    size_t size() const { return m_columns.size(); }

    template <typename Predicate>
    Bitmap where(Predicate predicate) const
    {
        return Bitmap::where(size(), predicate);
    }

    static bool isSlow(const QueryNode &node) { return std::holds_alternative<RegexTerm>(node.value); }

    Result<Bitmap> allOf(const AndNode &node, const Bitmap &among)
    {
        Bitmap left = among;
        // Patterns last: they read the text of every row that is still in.
        for (const bool slow : { false, true }) {
            for (const QueryNodePtr &child : node.children) {
                if (isSlow(*child) != slow)
                    continue;
                WAYMARK_TRY_ASSIGN(const Bitmap map, rows(*child, left));
                left &= map;
            }
        }
        return left;
    }

    Result<Bitmap> anyOf(const OrNode &node, const Bitmap &among)
    {
        Bitmap sum(size());
        for (const QueryNodePtr &child : node.children) {
            WAYMARK_TRY_ASSIGN(const Bitmap map, rows(*child, among));
            sum |= map;
        }
        return sum;
    }

    Result<Bitmap> idsOf(RowReader &reader) const
    {
        Bitmap map(size());
        RowFinder finder(m_columns.ids);
        while (reader.step()) {
            if (const qint64 row = finder.rowOf(quint32(reader.integer(0))); row >= 0)
                map.set(size_t(row));
        }
        WAYMARK_TRY(reader.result());
        return map;
    }

    Result<Bitmap> fullText(const TextTerm &term) const
    {
        RowReader hits(m_database, "SELECT rowid FROM memory_fts WHERE memory_fts MATCH ?");
        hits.restart(matchExpression(term));
        return idsOf(hits);
    }

    Result<Bitmap> scan(const QString &text) const
    {
        QString pattern = text;
        pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
        pattern = u'%' + pattern + u'%';
        RowReader hits(m_database,
            "WITH wanted(pattern) AS (SELECT ?) SELECT id FROM memory, wanted WHERE title LIKE pattern ESCAPE '\\' "
            "OR description LIKE pattern ESCAPE '\\' OR content LIKE pattern ESCAPE '\\' OR payload_text LIKE pattern ESCAPE '\\'");
        hits.restart(pattern);
        return idsOf(hits);
    }

    Result<Bitmap> regex(const QString &pattern, const Bitmap &among)
    {
        const auto expression = compile(pattern);
        if (!expression)
            return badPattern(pattern);
        Bitmap map(size());
        RowFinder finder(m_columns.ids);
        RowReader rows(m_database, "SELECT id, title, description, content FROM memory ORDER BY id");
        while (rows.step()) {
            const qint64 row = finder.rowOf(quint32(rows.integer(0)));
            if (row < 0 || !among.test(size_t(row)))
                continue;
            for (int column = 1; column <= 3; ++column) {
                const std::string_view text = rows.text(column);
                if (RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), *expression)) {
                    map.set(size_t(row));
                    break;
                }
            }
        }
        WAYMARK_TRY(rows.result());
        return map;
    }

    /// Which numbers of a name table a value means.
    Result<std::vector<bool>> numbersOf(const NameTable &table, const std::vector<bool> &used, const NameTerm &term) const
    {
        std::vector<bool> wanted(table.size(), false);
        const QString value = term.value.trimmed();
        if (!term.regex && (value.isEmpty() || isNone(value))) {
            wanted[0] = true;
            return wanted;
        }
        if (term.regex) {
            const auto expression = compile(value);
            if (!expression)
                return badPattern(value);
            for (quint32 i = 1; i < table.size(); ++i)
                wanted[i] = RE2::PartialMatch(table.name(i).toStdString(), *expression);
            return wanted;
        }
        // Names may differ in case alone; then the one that is typed exactly is meant.
        if (const qint64 exact = table.find(value); exact > 0 && used[size_t(exact)]) {
            wanted[size_t(exact)] = true;
            return wanted;
        }
        for (quint32 i = 1; i < table.size(); ++i)
            wanted[i] = used[i] && table.name(i).compare(value, Qt::CaseInsensitive) == 0;
        if (std::find(wanted.begin(), wanted.end(), true) != wanted.end())
            return wanted;
        for (quint32 i = 1; i < table.size(); ++i)
            wanted[i] = table.name(i).contains(value, Qt::CaseInsensitive);
        return wanted;
    }

    Result<Bitmap> inNames(const NameTable &table, const std::vector<quint32> &column, const NameTerm &term) const
    {
        WAYMARK_TRY_ASSIGN(const std::vector<bool> wanted, numbersOf(table, MemoryColumns::inUse(table, column), term));
        const std::vector<quint8> lookUp(wanted.begin(), wanted.end()); // bytes are read faster than bits
        return where([&](size_t row) { return lookUp[column[row]] != 0; });
    }

    Result<Bitmap> withTag(const NameTerm &term) const
    {
        WAYMARK_TRY_ASSIGN(std::vector<bool> wanted, numbersOf(m_columns.tags, m_columns.tagsInUse(), term));
        std::vector<quint8> sets(m_columns.tagSets.size(), 0);
        sets[0] = wanted[0] ? 1 : 0;
        for (size_t i = 1; i < sets.size(); ++i)
            sets[i] = std::ranges::any_of(m_columns.tagSets[i], [&](quint32 tag) { return tag != 0 && wanted[tag]; }) ? 1 : 0;
        return where([&](size_t row) { return sets[m_columns.tagSet[row]] != 0; });
    }

    /// A rule, all rules of a family (leak = leak.path, leak.url, …), a severity, or none.
    Result<Bitmap> withFinding(const NameTerm &term) const
    {
        const MemoryColumns &c = m_columns;
        const QString value = term.value.trimmed();
        const bool none = !term.regex && (value.isEmpty() || isNone(value));
        std::vector<bool> wanted(c.findingNames.size(), false);
        if (term.regex) {
            const auto expression = compile(value);
            if (!expression)
                return badPattern(value);
            for (quint32 i = 1; i < wanted.size(); ++i)
                wanted[i] = RE2::PartialMatch(c.findingNames.name(i).toStdString(), *expression);
        } else if (!none) {
            for (quint32 i = 1; i < wanted.size(); ++i) {
                const QString &name = c.findingNames.name(i);
                wanted[i] = name.startsWith(value, Qt::CaseInsensitive) && (name.size() == value.size() || name.at(value.size()) == u'.');
            }
        }
        std::vector<quint8> sets(c.findingSets.size(), 0);
        sets[0] = none ? 1 : 0;
        for (size_t i = 1; i < sets.size(); ++i)
            sets[i] = std::ranges::any_of(c.findingSets[i], [&](quint32 name) { return wanted[name]; }) ? 1 : 0;
        return where([&](size_t row) { return sets[c.findingSet[row]] != 0; });
    }

    Result<Bitmap> named(const NameTerm &term) const
    {
        const MemoryColumns &c = m_columns;
        switch (term.key) {
        case QueryKey::Type:
            return enumerated(c.type, memoryTypeFromName(term.value));
        case QueryKey::Review:
            return enumerated(c.review, reviewStatusFromName(term.value));
        case QueryKey::Outcome:
            return enumerated(c.outcome, outcomeFromName(term.value));
        case QueryKey::Valid: {
            const std::optional<Validity> wanted = validityFromName(term.value);
            const qint64 day = m_asOf.toJulianDay();
            return where([&](size_t row) { return wanted && c.validity(row, day) == *wanted; });
        }
        case QueryKey::Domain:
            return inNames(c.domains, c.domain, term);
        case QueryKey::Task:
            return inNames(c.tasks, c.task, term);
        case QueryKey::Agent:
            return inNames(c.agents, c.agent, term);
        case QueryKey::Model:
            return inNames(c.models, c.model, term);
        case QueryKey::Tag:
            return withTag(term);
        case QueryKey::Id: {
            WAYMARK_TRY_ASSIGN(const QList<MemoryId> found, memoriesByIdBeginning(m_database, term.value));
            Bitmap map(size());
            for (const MemoryId id : found) {
                if (const qint64 row = c.rowOf(id); row >= 0)
                    map.set(size_t(row));
            }
            return map;
        }
        case QueryKey::Is:
            if (term.value == "harmful"_L1) {
                return where([&](size_t row) {
                    const MemoryUse *use = c.use(row);
                    return use && use->isRetireCandidate;
                });
            }
            return where([&](size_t row) { return (c.flags[row] & MemoryColumns::retiredFlag) != 0; });
        case QueryKey::Finding:
            return withFinding(term);
        case QueryKey::From: // from:none
            return where([&](size_t row) { return c.from[row] == MemoryColumns::noDay; });
        case QueryKey::Until:
            return where([&](size_t row) { return c.until[row] == MemoryColumns::noDay; });
        case QueryKey::Effect: // effect:none
            return where([&](size_t row) { return !numberOf(QueryKey::Effect, row); });
        case QueryKey::Findings:
        case QueryKey::Used:
        case QueryKey::Injected:
        case QueryKey::Age:
        case QueryKey::Created:
        case QueryKey::Changed:
            break; // these are compared, never named
        }
        return Bitmap(size());
    }

    template <typename Enum>
    Bitmap enumerated(const std::vector<quint8> &column, std::optional<Enum> wanted) const
    {
        return where([&](size_t row) { return wanted && column[row] == quint8(*wanted); });
    }

    /// The value of a row as a number that can be compared: days for dates and ages, counts; empty when the row has none.
    std::optional<double> numberOf(QueryKey key, size_t row) const
    {
        const MemoryColumns &c = m_columns;
        const auto day = [](qint32 value) { return value == MemoryColumns::noDay ? std::nullopt : std::optional<double>(value); };
        const qint64 epochDay = QDate(1970, 1, 1).toJulianDay();
        switch (key) {
        case QueryKey::Age:
            return double(m_asOf.toJulianDay() - epochDay - qint64(c.created[row]) / secondsADay);
        case QueryKey::Created:
            return double(epochDay + qint64(c.created[row]) / secondsADay);
        case QueryKey::Changed:
            return double(epochDay + qint64(c.changed[row]) / secondsADay);
        case QueryKey::From:
            return day(c.from[row]);
        case QueryKey::Until:
            return day(c.until[row]);
        case QueryKey::Findings:
            return double(c.findingCount(row));
        case QueryKey::Used:
        case QueryKey::Injected: {
            const MemoryUse *use = c.use(row);
            return !use ? 0.0 : double(key == QueryKey::Used ? use->used : use->injected);
        }
        case QueryKey::Effect: {
            const MemoryUse *use = c.use(row);
            return use && use->effect ? std::optional(use->effect->effect) : std::nullopt;
        }
        default:
            return 0.0; // names and choices have none
        }
    }

    static double numberOf(const std::variant<double, QDate> &value)
    {
        if (const QDate *date = std::get_if<QDate>(&value))
            return double(date->toJulianDay());
        return std::get<double>(value);
    }

    Result<Bitmap> compared(const CompareTerm &term) const
    {
        const double limit = numberOf(term.value);
        return where([&](size_t row) {
            const std::optional<double> value = numberOf(term.key, row);
            if (!value)
                return false;
            switch (term.op) {
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
            Q_UNREACHABLE();
        });
    }

    Result<Bitmap> ranged(const RangeTerm &term) const
    {
        constexpr double endless = std::numeric_limits<double>::infinity();
        const double low = term.low ? numberOf(*term.low) : -endless;
        const double high = term.high ? numberOf(*term.high) : endless;
        return where([&](size_t row) {
            const std::optional<double> value = numberOf(term.key, row);
            return value && *value >= low && *value <= high;
        });
    }

    const MemoryColumns &m_columns;
    Database &m_database;
    QDate m_asOf;
};

/// Calls f(node, negated) on every leaf.
template <typename F>
void forEachLeaf(const QueryNode &node, bool negated, F &&f)
{
    if (const auto *all = std::get_if<AndNode>(&node.value)) {
        for (const QueryNodePtr &child : all->children)
            forEachLeaf(*child, negated, f);
    } else if (const auto *any = std::get_if<OrNode>(&node.value)) {
        for (const QueryNodePtr &child : any->children)
            forEachLeaf(*child, negated, f);
    } else if (const auto *inner = std::get_if<NotNode>(&node.value)) {
        forEachLeaf(*inner->child, !negated, f);
    } else {
        f(node, negated);
    }
}

std::optional<QueryKey> keyOf(const QueryNode &leaf)
{
    return std::visit(
        [](const auto &term) -> std::optional<QueryKey> {
            if constexpr (requires { term.key; })
                return term.key;
            else
                return std::nullopt;
        },
        leaf.value);
}

} // namespace

Result<Bitmap> matchingRows(const Query &query, const MemoryColumns &columns, Database &database, QDate asOf, const Bitmap *among)
{
    const Bitmap all(columns.size(), true);
    if (query.isEmpty())
        return all;
    Evaluation evaluation(columns, database, asOf);
    return evaluation.rows(*query.root, among ? *among : all);
}

std::optional<QueryKey> commonKey(const Query &query)
{
    if (query.isEmpty())
        return std::nullopt;
    std::optional<QueryKey> common;
    bool same = true;
    forEachLeaf(*query.root, false, [&](const QueryNode &leaf, bool) {
        const std::optional<QueryKey> key = keyOf(leaf);
        if (!key || (common && *common != *key))
            same = false;
        common = key;
    });
    return same ? common : std::nullopt;
}

bool asksForUses(const Query &query)
{
    bool asks = false;
    if (query.isEmpty())
        return asks;
    forEachLeaf(*query.root, false, [&](const QueryNode &leaf, bool) {
        const std::optional<QueryKey> key = keyOf(leaf);
        const auto *named = std::get_if<NameTerm>(&leaf.value);
        asks = asks || key == QueryKey::Used || key == QueryKey::Injected || key == QueryKey::Effect || (key == QueryKey::Is && named && named->value == "harmful"_L1);
    });
    return asks;
}

QString rankingExpression(const std::vector<Query> &conjuncts)
{
    QStringList parts;
    for (const Query &query : conjuncts) {
        if (query.isEmpty())
            continue;
        forEachLeaf(*query.root, false, [&](const QueryNode &leaf, bool negated) {
            const auto *term = std::get_if<TextTerm>(&leaf.value);
            if (term && !negated && !needsScan(term->text))
                parts.append(matchExpression(*term));
        });
    }
    return parts.join(u" OR "_s);
}

} // namespace waymark::storage
