// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/statement.h"
#include "tests/app/windowfixture.h"
#include "tests/support/poolgenerator.h"
#include "tests/support/temppool.h"
#include "widgets/pool/sidebar.h"

#include <QTest>

#include <malloc.h>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

constexpr int memories = 20'000;
constexpr double mostBytesARow = 40;

/// Everything that the allocator has given away, small blocks that wait to be used again not counted.
size_t heapBytes()
{
    malloc_trim(0);
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

} // namespace

/// The window on a pool of many memories: what it shows is what SQL says, and the table stays small.
class tst_Scale final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filtersAsSqlDoes_data();
    void filtersAsSqlDoes();
    void sortsAsSqlDoes_data();
    void sortsAsSqlDoes();
    void selectionOfEverything();
    void bytesOfARow();
    void cleanupTestCase();

private:
    QList<MemoryId> bySql(const QString &where, const QString &order = {});
    qint64 number(const QString &sql) { return test::take(m_database->scalar(sql)).toLongLong(); }
    bool settled()
    {
        return m_fixture->waitFor([this] { return m_fixture->window->pool().isSettled(); });
    }

    QTemporaryDir m_folder { test::fastTemporaryPath() };
    std::unique_ptr<test::WindowFixture> m_fixture;
    std::unique_ptr<storage::Database> m_database;
};

void tst_Scale::initTestCase()
{
    const QString path = m_folder.filePath(u"large.waymark"_s);
    test::GeneratedPool shape;
    shape.memories = memories;
    test::take(test::generatePool(path, shape));
    m_fixture = std::make_unique<test::WindowFixture>();
    m_fixture->window->openPool(path);
    QVERIFY(QTest::qWaitFor([this] { return m_fixture->window->pool().shown().memories == memories && m_fixture->window->pool().isSettled(); }, 30'000));
    m_database = test::take(storage::Database::open(path, storage::Database::Mode::ReadOnly));
}

void tst_Scale::cleanupTestCase()
{
    m_database.reset();
    m_fixture.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QList<MemoryId> tst_Scale::bySql(const QString &where, const QString &order)
{
    QList<MemoryId> ids;
    storage::Statement rows(*m_database,
        u"SELECT m.id FROM memory m JOIN domain d ON d.id = m.domain_id LEFT JOIN trajectory t ON t.id = m.trajectory_id WHERE "_s + where
            + u" ORDER BY "_s + (order.isEmpty() ? u"m.recorded_at DESC"_s : order) + u", m.id"_s);
    while (rows.step())
        ids.append(MemoryId { rows.integer(0) });
    test::take(rows.result());
    return ids;
}

void tst_Scale::filtersAsSqlDoes_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("where");
    QTest::newRow("everything") << QString() << u"1"_s;
    QTest::newRow("type") << u"type:insight"_s << u"m.type = 'insight'"_s;
    QTest::newRow("not retired, reviewed") << u"-is:retired review:accepted"_s << u"m.retired_at IS NULL AND m.review = 'accepted'"_s;
    QTest::newRow("expired") << u"valid:expired"_s
                             << u"m.valid_until < '2026-11-21' AND m.superseded_by IS NULL"_s;
    QTest::newRow("or") << u"type:workflow OR outcome:failure"_s << u"(m.type = 'workflow' OR m.outcome = 'failure')"_s;
    QTest::newRow("word") << u"merge"_s << u"m.id IN (SELECT rowid FROM memory_fts WHERE memory_fts MATCH '\"merge\"*')"_s;
    QTest::newRow("beginning of a word and type")
        << u"me type:summary"_s << u"m.type = 'summary' AND m.id IN (SELECT rowid FROM memory_fts WHERE memory_fts MATCH '\"me\"*')"_s;
}

void tst_Scale::filtersAsSqlDoes()
{
    QFETCH(QString, query);
    QFETCH(QString, where);
    PoolController &pool = m_fixture->window->pool();
    pool.filter().setQuery(query);
    QVERIFY(settled());
    const QList<MemoryId> expected = bySql(where);
    // SQL compares the texts of the times, the index the seconds: the order is told apart where the seconds differ.
    QCOMPARE(QSet<MemoryId>(pool.shown().ids.begin(), pool.shown().ids.end()), QSet<MemoryId>(expected.begin(), expected.end()));
    QCOMPARE(pool.table().rowCount(), expected.size());

    // Facets that no term of the filter is about count what is shown.
    for (const Facet &facet : pool.shown().facets) {
        if (facet.key != QueryKey::Domain && facet.key != QueryKey::Tag)
            continue;
        for (const FacetValue &value : facet.values.mid(0, 12)) {
            if (value.name.isEmpty())
                continue;
            const QString of = facet.key == QueryKey::Domain ? u"d.name = '%1'"_s : u"EXISTS (SELECT 1 FROM json_each(m.tags) WHERE value = '%1')"_s;
            QCOMPARE(value.count, bySql(where + u" AND "_s + of.arg(value.name)).size());
            QCOMPARE(value.inPool, bySql(of.arg(value.name)).size());
        }
    }
}

void tst_Scale::sortsAsSqlDoes_data()
{
    QTest::addColumn<models::MemoryTableModel::Column>("column");
    QTest::addColumn<QString>("order");
    using Model = models::MemoryTableModel;
    QTest::newRow("title") << Model::Title << u"m.title COLLATE NOCASE"_s;
    QTest::newRow("domain") << Model::Domain << u"d.name COLLATE NOCASE"_s;
    QTest::newRow("created") << Model::Created << u"unixepoch(m.recorded_at) DESC"_s;
    QTest::newRow("valid until") << Model::ValidUntil << u"m.valid_until IS NULL, m.valid_until"_s;
    QTest::newRow("agent") << Model::Agent << u"coalesce(t.agent, '')"_s;
}

void tst_Scale::sortsAsSqlDoes()
{
    QFETCH(models::MemoryTableModel::Column, column);
    QFETCH(QString, order);
    PoolController &pool = m_fixture->window->pool();
    pool.filter().setQuery(u"-is:retired"_s);
    // From another order, so that the first click sorts the natural way.
    m_fixture->table().sortBy(models::MemoryTableModel::Review);
    m_fixture->table().sortBy(column);
    QVERIFY(settled());
    QCOMPARE(pool.table().ids(), bySql(u"m.retired_at IS NULL"_s, order));
}

void tst_Scale::selectionOfEverything()
{
    PoolController &pool = m_fixture->window->pool();
    pool.filter().clear();
    QVERIFY(settled());
    m_fixture->table().selectAll();
    QVERIFY(m_fixture->waitFor([&] { return pool.selected().size() == memories; }));
    QCOMPARE(pool.selected(), pool.shown().ids);
    m_fixture->table().setCurrentId(pool.table().idAt(memories - 1));
    QVERIFY(settled());
}

void tst_Scale::bytesOfARow()
{
    PoolController &pool = m_fixture->window->pool();
    const QList<MemoryId> &shown = pool.shown().ids;
    QCOMPARE(shown.size(), memories);
    if (heapBytes() == 0)
        QSKIP("The allocator of the sanitizers does not count.");
    // What other threads still free after the tests before would be taken off.
    size_t before = heapBytes();
    int still = 0;
    QVERIFY(m_fixture->waitFor([&] {
        const size_t now = heapBytes();
        still = now == before ? still + 1 : 0;
        before = now;
        return still >= 20;
    }));
    const QList<MemoryId> ids(shown.begin(), shown.end()); // not shared: they count
    models::MemoryTableModel model(pool.rows());
    widgets::PoolTable view;
    view.setMemoryModel(&model);
    view.resize(1000, 700);
    model.setIds(ids);
    QCOMPARE(model.rowOf(ids.last()), memories - 1);
    view.show();
    view.selectAll();
    const double bytes = double(heapBytes() - before) / memories;
    QVERIFY2(bytes > 8, qPrintable(QString::number(bytes))); // the ids alone take 8
    // Views and their fonts take some hundred kilobytes whatever the number of rows.
    QVERIFY2(bytes - 400'000.0 / memories <= mostBytesARow, qPrintable(QString::number(bytes)));
}

} // namespace waymark::app

Q_DECLARE_METATYPE(waymark::models::MemoryTableModel::Column)
QTEST_MAIN(waymark::app::tst_Scale)
#include "tst_scale.moc"
