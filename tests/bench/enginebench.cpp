// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/enginebench.h"

#include "services/curation/filter.h"
#include "services/storage/facets.h"
#include "services/storage/memoryindex.h"
#include "services/storage/rowsort.h"
#include "tests/bench/benchdata.h"
#include "tests/bench/proxypeer.h"
#include "tests/support/temppool.h"

using namespace Qt::StringLiterals;

namespace waymark::bench {

using storage::Database;
using storage::IndexRequest;
using storage::MemoryIndex;
using test::take;

namespace {

constexpr double filterLimit = 30;
constexpr double textLimit = 150;
constexpr int runs = 9;

using PeerFilter = std::function<bool(const PeerRow &)>;

struct Query
{
    QString title;
    QString text;
    PeerFilter peer;
    std::optional<double> limit = filterLimit;
};

IndexRequest request(const QStringList &terms, const QList<SortTerm> &sort = {})
{
    FilterRequest wanted;
    wanted.terms = terms;
    wanted.sort = sort;
    wanted.asOf = benchDay;
    return take(curation::indexRequest(wanted, benchDay));
}

class EngineBench
{
public:
    EngineBench(Report &report, const QString &pool, bool withPeer)
        : m_report(report)
        , m_path(pool)
        , m_database(take(Database::open(pool, Database::Mode::ReadOnly)))
    {
        const size_t before = heapBytes();
        m_report.section(u"Loading"_s);
        m_report.line(u"columns of the index"_s, measure(2, [this] { take(m_index.load(*m_database)); }));
        m_report.quantity(u"columns in RAM"_s, double(heapBytes() - before) / double(m_index.columns().size()), u"B/row"_s);
        if (withPeer) {
            const size_t peerBefore = heapBytes();
            take(m_peer.load(*m_database));
            m_report.quantity(u"rows of the peer in RAM, texts included"_s, double(heapBytes() - peerBefore) / double(m_peer.rows.size()), u"B/row"_s);
            m_proxy = std::make_unique<PeerProxy>(m_peer);
            m_proxy->rowCount();
        }
        const storage::MemoryColumns &columns = m_index.columns();
        m_domain = columns.domains.name(columns.domain.at(columns.size() / 2));
        m_tag = columns.tags.size() > 1 ? columns.tags.name(1) : u"none"_s;
    }

    void filters()
    {
        m_report.section(u"Filters, without facets and order"_s, u"proxy"_s);
        const QString domain = m_domain;
        const QString tag = m_tag;
        const QDate half = benchDay.addDays(-180);
        const std::vector<Query> queries = {
            { u"type"_s, u"type:insight"_s, [](const PeerRow &row) { return row.type == "insight"_L1; } },
            { u"domain"_s, u"domain:"_s + domain, [=](const PeerRow &row) { return row.domain.compare(domain, Qt::CaseInsensitive) == 0; } },
            { u"tag"_s, u"tag:"_s + tag, [=](const PeerRow &row) { return row.tags.contains(tag, Qt::CaseInsensitive); } },
            { u"validity"_s, u"valid:expired"_s, [](const PeerRow &row) { return row.validity == Validity::Expired; } },
            { u"review"_s, u"review:unreviewed"_s, [](const PeerRow &row) { return row.review == "unreviewed"_L1; } },
            { u"age range"_s, u"age:30..180"_s, [=](const PeerRow &row) { return row.created.date() <= benchDay.addDays(-30) && row.created.date() >= half; } },
            { u"not retired"_s, u"-is:retired"_s, [](const PeerRow &row) { return !row.retired; } },
            { u"or of two keys"_s, u"type:workflow OR review:rejected"_s, [](const PeerRow &row) { return row.type == "workflow"_L1 || row.review == "rejected"_L1; } },
            { u"five terms"_s, u"type:insight domain:"_s + domain + u" -is:retired review:accepted age:<365"_s,
                [=](const PeerRow &row) {
                    return row.type == "insight"_L1 && row.domain == domain && !row.retired && row.review == "accepted"_L1 && row.created.date() > benchDay.addDays(-365);
                } },
        };
        for (const Query &query : queries)
            filter(query);
    }

    void texts()
    {
        m_report.section(u"Full text, without facets and order"_s, u"proxy"_s);
        const auto holds = [](const QString &word) {
            return [word](const PeerRow &row) {
                return row.title.contains(word, Qt::CaseInsensitive) || row.description.contains(word, Qt::CaseInsensitive) || row.content.contains(word, Qt::CaseInsensitive);
            };
        };
        const QRegularExpression pattern(u"merge|refund"_s, QRegularExpression::CaseInsensitiveOption);
        const std::vector<Query> queries = {
            { u"a word that all have"_s, u"the"_s, holds(u"the"_s), textLimit },
            { u"a common word"_s, u"merge"_s, holds(u"merge"_s), textLimit },
            { u"a rare word"_s, u"sialxisjet"_s, holds(u"sialxisjet"_s), textLimit },
            { u"one letter"_s, u"m"_s, holds(u"m"_s), textLimit },
            { u"two letters"_s, u"me"_s, holds(u"me"_s), textLimit },
            { u"three letters"_s, u"mer"_s, holds(u"mer"_s), textLimit },
            { u"a phrase"_s, u"\"of the\""_s, holds(u"of the"_s), textLimit },
            { u"two words"_s, u"merge branch"_s, [=](const PeerRow &row) { return holds(u"merge"_s)(row) && holds(u"branch"_s)(row); }, textLimit },
            { u"a word and three terms"_s, u"merge type:insight -is:retired review:accepted"_s,
                [=](const PeerRow &row) { return row.type == "insight"_L1 && !row.retired && row.review == "accepted"_L1 && holds(u"merge"_s)(row); }, textLimit },
            { u"a pattern"_s, u"/merge|refund/"_s,
                [=](const PeerRow &row) { return pattern.match(row.title).hasMatch() || pattern.match(row.description).hasMatch() || pattern.match(row.content).hasMatch(); }, {} },
            { u"a script without spaces (by scanning)"_s, u"日本"_s, holds(u"日本"_s), {} },
        };
        for (const Query &query : queries)
            filter(query);
    }

    void sorts()
    {
        m_report.section(u"Sorting all rows"_s, u"proxy"_s);
        const std::pair<const char16_t *, SortKey> keys[] = {
            { u"review", SortKey::Review },
            { u"type", SortKey::Type },
            { u"title", SortKey::Title },
            { u"domain", SortKey::Domain },
            { u"task", SortKey::Task },
            { u"validity", SortKey::Validity },
            { u"outcome", SortKey::Outcome },
            { u"agent", SortKey::Agent },
            { u"model", SortKey::Model },
            { u"created", SortKey::Created },
            { u"changed", SortKey::Changed },
            { u"valid from", SortKey::ValidFrom },
            { u"valid until", SortKey::ValidUntil },
        };
        storage::MemoryColumns columns;
        take(columns.load(*m_database));
        for (const auto &[title, key] : keys) {
            const QList<SortTerm> terms { { key, false } };
            const auto sort = [&, key = key] {
                std::vector<quint32> rows(columns.size());
                for (size_t i = 0; i < rows.size(); ++i)
                    rows[i] = quint32(i);
                take(storage::sortRows(rows, terms, columns, *m_database, benchDay, {}));
            };
            Samples peer;
            if (m_proxy) {
                m_proxy->setFilter([](const PeerRow &) { return true; });
                m_proxy->sort(-1);
                const auto start = std::chrono::steady_clock::now();
                m_proxy->sort(PeerModel::columnFor(key));
                peer.ms.push_back(milliseconds(std::chrono::steady_clock::now() - start));
                m_proxy->sort(-1);
            }
            m_report.line(QString::fromUtf16(title), measure(runs, sort), peer, filterLimit);
        }
    }

    void facets()
    {
        m_report.section(u"Facets and whole requests"_s, u"proxy"_s);
        const storage::MemoryColumns &columns = m_index.columns();
        const storage::Bitmap all(columns.size(), true);
        Samples peer;
        if (m_proxy) {
            m_proxy->setFilter([](const PeerRow &) { return true; });
            peer = measure(2, [this] { m_proxy->countFacets(); });
        }
        m_report.line(u"all facets over all rows"_s, measure(runs, [&] {
            for (const QueryKey key : storage::facetKeys)
                storage::countFacet(key, columns, all, benchDay);
        }),
            peer, filterLimit);
        const QList<SortTerm> newest { { SortKey::Created, true } };
        whole(
            u"everything, newest first"_s, {}, newest, [](const PeerRow &) { return true; }, filterLimit);
        whole(
            u"not retired, newest first"_s, { u"-is:retired"_s }, newest, [](const PeerRow &row) { return !row.retired; }, filterLimit);
        whole(
            u"two chips, by title"_s, { u"-is:retired"_s, u"type:insight,workflow"_s }, { { SortKey::Title, false } },
            [](const PeerRow &row) { return !row.retired && (row.type == "insight"_L1 || row.type == "workflow"_L1); }, filterLimit);
        whole(
            u"chip and common word, newest first"_s, { u"-is:retired"_s, u"merge"_s }, newest,
            [](const PeerRow &row) { return !row.retired && (row.title.contains(u"merge"_s, Qt::CaseInsensitive) || row.content.contains(u"merge"_s, Qt::CaseInsensitive)); }, textLimit);
        whole(u"common word, by relevance"_s, { u"merge"_s }, { { SortKey::Relevance, true } }, {}, {});
    }

    void changes()
    {
        m_report.section(u"Taking changes in"_s);
        const storage::MemoryColumns &columns = m_index.columns();
        const auto some = [&](size_t count) {
            QList<MemoryId> ids;
            for (size_t i = 0; i < count; ++i)
                ids.append(MemoryId { columns.ids[i * (columns.size() / count)] });
            return ids;
        };
        for (const size_t count : { size_t(1), size_t(100), size_t(4000), size_t(20'000) }) {
            const QList<MemoryId> ids = some(qMin(count, columns.size()));
            m_report.line(u"%1 memories changed"_s.arg(count), measure(3, [&] { take(m_index.refresh(*m_database, ids)); }));
            m_report.line(u"… and then a request by title"_s, measure(1, [&] {
                take(m_index.refresh(*m_database, ids));
                take(m_index.run(*m_database, request({}, { { SortKey::Title, false } })));
            }));
        }
    }

    /// Writes into the copy that is measured; only taking the change in and asking again counts.
    void titles()
    {
        const FixedClock clock(test::testNow());
        const auto pool = take(storage::PoolFile::open(m_path, clock));
        for (const int count : { 1, 100 }) {
            Samples samples;
            for (int round = 0; round < 5; ++round) {
                const auto transaction = take(storage::Transaction::begin(*pool));
                const auto recorder = take(storage::ChangeRecorder::begin(*transaction, { u"bench"_s, ChangeTool::Job, {} }, u"Rename"_s, clock));
                for (int i = 0; i < count; ++i)
                    take(recorder->update(u"memory"_s, qint64(m_index.columns().ids[size_t(i) * 731 % m_index.columns().size()]), { { u"title"_s, u"Renamed %1 %2"_s.arg(round).arg(i) } }));
                take(recorder->finish());
                take(transaction->commit());
                const auto start = std::chrono::steady_clock::now();
                take(m_index.refresh(*m_database, recorder->poolChange().memories));
                take(m_index.run(*m_database, request({}, { { SortKey::Title, false } })));
                samples.ms.push_back(milliseconds(std::chrono::steady_clock::now() - start));
            }
            m_report.line(u"%1 titles changed, then a request by title"_s.arg(count), samples, {}, filterLimit);
        }
    }

private:
    void filter(const Query &query)
    {
        const IndexRequest parsed = request({ query.text });
        size_t hits = 0;
        const Samples own = measure(query.limit ? runs : 3, [&] {
            hits = take(storage::matchingRows(parsed.conjuncts.front(), m_index.columns(), *m_database, benchDay)).count();
        });
        Samples peer;
        if (m_proxy && query.peer)
            peer = measure(2, [&] { m_proxy->setFilter(query.peer); });
        m_report.line(query.title, own, peer, query.limit, u"%1 hits"_s.arg(hits));
    }

    void whole(const QString &title, const QStringList &terms, const QList<SortTerm> &sort, const PeerFilter &filter, std::optional<double> limit)
    {
        const IndexRequest parsed = request(terms, sort);
        const Samples own = measure(runs, [&] { take(m_index.run(*m_database, parsed)); });
        Samples peer;
        if (m_proxy && filter) {
            m_proxy->sort(PeerModel::columnFor(sort.first().key), sort.first().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
            peer = measure(1, [&] {
                m_proxy->setFilter(filter);
                m_proxy->countFacets();
            });
            m_proxy->sort(-1);
        }
        m_report.line(title, own, peer, limit);
    }

    Report &m_report;
    QString m_path;
    std::unique_ptr<Database> m_database;
    MemoryIndex m_index;
    PeerModel m_peer;
    std::unique_ptr<PeerProxy> m_proxy;
    QString m_domain;
    QString m_tag;
};

} // namespace

void benchEngine(Report &report, const QString &pool, bool withPeer)
{
    EngineBench bench(report, pool, withPeer);
    bench.filters();
    bench.texts();
    bench.facets();
    bench.changes();
    bench.titles();
    bench.sorts();
}

} // namespace waymark::bench
