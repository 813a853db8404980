// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/statementwatch.h"
#include "services/storage/memoryindex.h"
#include "services/storage/rowreader.h"
#include "tests/support/temppool.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace waymark::storage {

using test::take;
using test::TempPool;

namespace {

const QDate today(2026, 11, 18);

/// Few letters, both cases and some beyond ASCII: many titles are equal, many differ late.
QString randomTitle(std::mt19937 &random)
{
    static const QStringList parts { u"a"_s, u"A"_s, u"b"_s, u"Ba"_s, u"aaaaaaaa"_s, u"é"_s, u"Ä"_s, u"日"_s, u"~"_s, u" "_s };
    QString title;
    for (auto left = random() % 5 + 1; left > 0; --left)
        title += parts.at(qsizetype(random() % size_t(parts.size())));
    return title;
}

QList<qint64> byIndex(MemoryIndex &index, TempPool &pool, bool descending)
{
    QList<qint64> ids;
    const FilterResult result = take(index.run(pool.database(), { {}, { { SortKey::Title, descending } }, today }));
    for (const MemoryId id : result.ids)
        ids.append(id.value);
    return ids;
}

QList<qint64> bySql(TempPool &pool, bool descending)
{
    QList<qint64> ids;
    Statement rows(pool.database(), u"SELECT id FROM memory ORDER BY title COLLATE NOCASE %1, id"_s.arg(descending ? u"DESC"_s : u"ASC"_s));
    while (rows.step())
        ids.append(rows.integer(0));
    take(rows.result());
    return ids;
}

class Changing
{
public:
    explicit Changing(TempPool &pool)
        : m_pool(pool)
    {
    }

    template <typename F>
    QList<MemoryId> change(F edit)
    {
        const auto transaction = take(Transaction::begin(m_pool.pool()));
        const auto recorder = take(ChangeRecorder::begin(*transaction, { u"test"_s, ChangeTool::Job, {} }, u"Change"_s, m_pool.clock));
        edit(*recorder);
        take(recorder->finish());
        const QList<MemoryId> touched = recorder->poolChange().memories;
        take(transaction->commit());
        return touched;
    }
    QList<MemoryId> retitle(const QList<std::pair<qint64, QString>> &titles)
    {
        return change([&](ChangeRecorder &recorder) {
            for (const auto &[id, title] : titles)
                take(recorder.update(u"memory"_s, id, { { u"title"_s, title } }));
        });
    }

private:
    TempPool &m_pool;
};

} // namespace

class tst_TitleOrder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asSqlSortsThem();
    void changesKeepTheOrder_data();
    void changesKeepTheOrder();
    void insertedInBetween();
    void aChangeThatWasNotTakenInYet();
    void readerErrors();
};

void tst_TitleOrder::asSqlSortsThem()
{
    TempPool pool;
    std::mt19937 random(7);
    QList<Memory> memories;
    for (int i = 1; i <= 400; ++i)
        memories.append(test::makeMemory(i, randomTitle(random)));
    test::addMemories(pool, memories);
    MemoryIndex index;
    take(index.load(pool.database()));
    QCOMPARE(byIndex(index, pool, false), bySql(pool, false));
    QCOMPARE(byIndex(index, pool, true), bySql(pool, true));
}

void tst_TitleOrder::changesKeepTheOrder_data()
{
    QTest::addColumn<int>("atOnce");
    QTest::newRow("one") << 1;
    QTest::newRow("several") << 9;
    QTest::newRow("more than are looked up") << int(TitleOrder::mostLookedUp) + 20;
}

void tst_TitleOrder::changesKeepTheOrder()
{
    QFETCH(int, atOnce);
    TempPool pool;
    std::mt19937 random { quint32(atOnce) };
    QList<Memory> memories;
    for (int i = 1; i <= 300; ++i)
        memories.append(test::makeMemory(i, randomTitle(random)));
    test::addMemories(pool, memories);
    MemoryIndex index;
    take(index.load(pool.database()));
    Changing changing(pool);
    for (int round = 0; round < (atOnce > 100 ? 3 : 40); ++round) {
        QList<std::pair<qint64, QString>> titles;
        for (int i = 0; i < atOnce; ++i)
            titles.append({ qint64(random() % 250 + 1), randomTitle(random) });
        QList<MemoryId> touched = changing.retitle(titles);
        // Now and then some go and new ones come; asking in between or not, the order is the same in the end.
        if (round % 5 == 4) {
            touched += changing.change([&](ChangeRecorder &recorder) { recorder.remove(u"memory"_s, take(pool.database().scalar(u"SELECT max(id) FROM memory"_s)).toLongLong()); });
            touched += test::addMemories(pool, { test::makeMemory(1000 + round, randomTitle(random)), test::makeMemory(2000 + round, u"~~~"_s) });
        }
        take(index.refresh(pool.database(), touched));
        if (round % 3 == 2)
            continue;
        QCOMPARE(byIndex(index, pool, false), bySql(pool, false));
        QCOMPARE(byIndex(index, pool, true), bySql(pool, true));
    }
}

/// Undoing a removal puts a row back where its id belongs.
void tst_TitleOrder::insertedInBetween()
{
    TempPool pool;
    QList<Memory> memories;
    for (int i = 1; i <= 30; ++i)
        memories.append(test::makeMemory(i, u"Title %1"_s.arg(i * 7 % 30)));
    test::addMemories(pool, memories);
    Changing changing(pool);
    MemoryIndex index;
    const QList<MemoryId> removed = changing.change([](ChangeRecorder &recorder) {
        for (const qint64 id : { 3, 4, 11, 29 })
            take(recorder.remove(u"memory"_s, id));
    });
    take(index.load(pool.database()));
    QCOMPARE(byIndex(index, pool, false).size(), 26);
    const auto transaction = take(Transaction::begin(pool.pool()));
    const auto undone = take(undoChange(*transaction, take(changes(pool.database(), 1)).first().id, { u"test"_s, ChangeTool::Job, {} }, pool.clock));
    take(transaction->commit());
    QCOMPARE(undone.poolChange.memories.size(), removed.size());
    take(index.refresh(pool.database(), undone.poolChange.memories));
    QCOMPARE(byIndex(index, pool, false), bySql(pool, false));
    // And away again, in one go.
    const QList<MemoryId> again = changing.change([](ChangeRecorder &recorder) {
        for (const qint64 id : { 1, 3, 4, 30 })
            take(recorder.remove(u"memory"_s, id));
    });
    take(index.refresh(pool.database(), again));
    QCOMPARE(byIndex(index, pool, true), bySql(pool, true));
}

/// Looking titles up in a pool that has moved on must not put others in the wrong place for good.
void tst_TitleOrder::aChangeThatWasNotTakenInYet()
{
    TempPool pool;
    QList<Memory> memories;
    for (int i = 1; i <= 9; ++i)
        memories.append(test::makeMemory(i, u"title %1"_s.arg(i)));
    test::addMemories(pool, memories);
    MemoryIndex index;
    take(index.load(pool.database()));
    Changing changing(pool);
    const QList<MemoryId> first = changing.retitle({ { 1, u"title 55"_s } });
    const QList<MemoryId> second = changing.retitle({ { 5, u"zebra"_s }, { 6, u"aardvark"_s } });
    take(index.refresh(pool.database(), first));
    QCOMPARE(byIndex(index, pool, false).size(), 9);
    take(index.refresh(pool.database(), second));
    QCOMPARE(byIndex(index, pool, false), bySql(pool, false));
    QCOMPARE(byIndex(index, pool, false), (QList<qint64> { 6, 2, 3, 4, 1, 7, 8, 9, 5 }));
}

void tst_TitleOrder::readerErrors()
{
    TempPool pool;
    RowReader wrong(pool.database(), "SELECT nothing FROM nowhere");
    wrong.restart(qint64(1));
    QVERIFY(!wrong.step());
    QCOMPARE(wrong.result().error().code, ErrorCode::Internal);

    test::addMemories(pool, { test::makeMemory(1, u"Один"_s), test::makeMemory(2) });
    RowReader titles(pool.database(), "SELECT title, NULL FROM memory WHERE id = ?");
    titles.restart(qint64(1));
    QVERIFY(titles.step());
    QCOMPARE(QString::fromUtf8(titles.text(0).data(), qsizetype(titles.text(0).size())), u"Один"_s);
    QVERIFY(titles.isNull(1) && titles.text(1).empty());
    QVERIFY(!titles.step());
    titles.restart(qint64(2));
    QVERIFY(titles.step());
    titles.restart(qint64(3));
    QVERIFY(!titles.step() && titles.result());

    // A watch ends what runs while it lives and nothing else.
    int asked = 0;
    const char *endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n WHERE i < 0";
    {
        const StatementWatch watch(pool.database(), [&] { return ++asked > 3; });
        RowReader forever(pool.database(), endless);
        QVERIFY(!forever.step());
        QCOMPARE(forever.result().error().code, ErrorCode::Cancelled);
        QCOMPARE(asked, 4);
    }
    QCOMPARE(take(pool.database().scalar(u"SELECT count(*) FROM memory"_s)).toInt(), 2);
    QCOMPARE(asked, 4);
}

} // namespace waymark::storage

QTEST_GUILESS_MAIN(waymark::storage::tst_TitleOrder)
#include "tst_titleorder.moc"
