// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/undo.h"
#include "services/exchange/registry.h"
#include "services/storage/embeddingstore.h"
#include "tests/support/curationpool.h"
#include "tests/support/pooldump.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::EmbeddingSpace;
using storage::UnitVector;
using test::contextOf;
using test::Import;
using test::importBytes;
using test::take;
using test::TempPool;

namespace {

QByteArray insight(const QByteArray &title, const QByteArray &vector)
{
    QByteArray record = "{'benchmark':'B','task_name':'t','type':'insight','insight':{'title':'" + title + "','description':'D','content':'C'}";
    record.replace('\'', '"');
    return record + (vector.isEmpty() ? QByteArray() : ",\"key_embedding\":" + vector) + "}\n";
}

Import mtl(const QString &space = {})
{
    Import import;
    import.format = u"mtl-pool"_s;
    import.space = space;
    return import;
}

QStringList names(TempPool &pool)
{
    QStringList list;
    for (const EmbeddingSpace &space : take(storage::embeddingSpaces(pool.database())))
        list.append(space.name);
    return list;
}

EmbeddingSpace onlySpace(TempPool &pool)
{
    return take(storage::embeddingSpaces(pool.database())).first();
}

storage::SpaceCounts counts(TempPool &pool)
{
    return take(storage::spaceCounts(pool.database(), onlySpace(pool)));
}

MemoryId idOf(TempPool &pool, const QString &title)
{
    storage::Statement row(pool.database(), u"SELECT id FROM memory WHERE title = ?"_s);
    row << title;
    return MemoryId { row.step() ? row.integer(0) : 0 };
}

QString reasons(const ImportReport &report)
{
    QStringList list;
    for (const Quarantined &entry : report.totals().quarantined)
        list.append(u"%1: %2"_s.arg(entry.line).arg(entry.reason));
    return list.join(u'\n');
}

} // namespace

class tst_ImportVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsThem();
    void badOnesCostOnlyThemselves();
    void secondTimeFillsWhatIsMissing();
    void laterVectorsStand();
    void namedSpace();
    void spaceOfOtherDimensions();
    void questions();
    void undoRedoAndAgain();
    void editedMemoryHasAnOutdatedVector();
    void dryRunKeepsNothing();
    void cancelLeavesNoSpace();
    void acrossBatches();
};

void tst_ImportVectors::keepsThem()
{
    TempPool pool;
    Import import = mtl();
    PoolChange told;
    import.hooks.changed = [&](const PoolChange &change) { told = change;
};
const ImportReport report = take(importBytes(pool, insight("One", "[3,0,-4]") + insight("Two", {}), import));
QCOMPARE(report.totals().memories, 2);
QCOMPARE(report.totals().vectors, 1);
QVERIFY(told.vectors);
QCOMPARE(reasons(report), QString());
const EmbeddingSpace space = onlySpace(pool);
QCOMPARE(space.name, u"imported:unknown:3"_s); // no model is invented
QCOMPARE(space.dimensions, 3);
QCOMPARE(space.recipe, KeyRecipe::Paper);
QCOMPARE(take(storage::vectorOfMemory(pool.database(), space, idOf(pool, u"One"_s))), (UnitVector { { 0.6F, 0, -0.8F }, 5 }));
QCOMPARE(take(storage::vectorOfText(pool.database(), space, u"One"_s)), (UnitVector { { 0.6F, 0, -0.8F }, 5 }));
const auto sums = counts(pool);
QCOMPARE(sums.vectors, 1);
QCOMPARE(sums.outdated, 0);
QCOMPARE(sums.missing, 1);
} // namespace waymark::curation

void tst_ImportVectors::badOnesCostOnlyThemselves()
{
    TempPool pool;
    const ImportReport report = take(importBytes(pool,
        insight("Good", "[1,2]") + insight("Zero", "[0,0]") + insight("Text", "[1,\"NaN\"]") + insight("Long", "[1,2,3]") + insight("Huge", "[1e300,1e300]"), mtl()));
    QCOMPARE(report.totals().memories, 5);
    QCOMPARE(report.totals().vectors, 2);
    QCOMPARE(names(pool), QStringList { u"imported:unknown:2"_s });
    // In the order in which they were found out; with the line of each.
    const QString text = reasons(report);
    QCOMPARE(text.count(u'\n'), 2);
    QVERIFY2(text.contains(u"2: The vector is zero: it has no direction. The memory was imported without it."_s), qPrintable(text));
    QVERIFY2(text.contains(u"3: The vector has a value that is no number, at place 2."_s), qPrintable(text));
    QVERIFY2(text.contains(u"4: The vector has 3 dimensions, the others of the file have 2."_s), qPrintable(text));
    QCOMPARE(counts(pool).missing, 3);
}

void tst_ImportVectors::secondTimeFillsWhatIsMissing()
{
    TempPool pool;
    const QByteArray file = insight("One", "[1,0]") + insight("Two", "[0,1]");
    take(importBytes(pool, file, mtl()));
    const QString journal = test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s);
    const qint64 serial = onlySpace(pool).serial;
    ImportReport again = take(importBytes(pool, file, mtl()));
    QCOMPARE(again.totals().memories, 0);
    QCOMPARE(again.totals().unchanged, 2);
    QCOMPARE(again.totals().vectors, 0);
    QCOMPARE(onlySpace(pool).serial, serial);
    take(pool.database().execute(QByteArrayView("DELETE FROM embedding WHERE memory_id = (SELECT max(id) FROM memory)")));
    Import import = mtl();
    bool told = false;
    import.hooks.changed = [&](const PoolChange &change) { told = change.vectors && !change.change.isValid();
};
again = take(importBytes(pool, file, import));
QCOMPARE(again.totals().vectors, 1);
QVERIFY(!again.change.isValid());
QVERIFY(told);
QCOMPARE(counts(pool).missing, 0);
QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s), journal);
}

/// An old file does not put an old vector in the place of one that somebody has made since.
void tst_ImportVectors::laterVectorsStand()
{
    TempPool pool;
    take(importBytes(pool, insight("One", "[1,0]"), mtl()));
    const EmbeddingSpace space = onlySpace(pool);
    const UnitVector later { { 0, 1 }, 1 };
    {
        const auto transaction = take(storage::Transaction::begin(pool.pool()));
        take(storage::storeVector(*transaction, space, idOf(pool, u"One"_s), storage::textHash(u"One"_s), later));
        take(transaction->commit());
    }
    take(importBytes(pool, insight("One", "[1,0]"), mtl()));
    QCOMPARE(take(storage::vectorOfMemory(pool.database(), space, idOf(pool, u"One"_s))), later);
}

void tst_ImportVectors::namedSpace()
{
    TempPool pool;
    take(importBytes(pool, insight("One", "[1,0]"), mtl(u" openai:text-embedding-3-small:2 "_s)));
    QCOMPARE(names(pool), QStringList { u"openai:text-embedding-3-small:2"_s });
    QCOMPARE(counts(pool).vectors, 1);
}

void tst_ImportVectors::spaceOfOtherDimensions()
{
    TempPool pool;
    take(importBytes(pool, insight("One", "[1,0]"), mtl(u"mine"_s)));
    const ImportReport report = take(importBytes(pool, insight("Two", "[1,0,0]"), mtl(u"mine"_s)));
    QCOMPARE(report.totals().memories, 1);
    QCOMPARE(report.totals().vectors, 0);
    QCOMPARE(reasons(report), u"1: The vector has 3 dimensions, the space “mine” has 2."_s);
}

void tst_ImportVectors::questions()
{
    TempPool pool;
    Import import;
    import.format = u"reasoning-bank"_s;
    const QByteArray file = R"({"id":"a","text":"Fix it","embedding":[0,2]})"
                            "\n"
                            R"({"id":"b","text":"Why","embedding":[0,0]})"
                            "\n";
    ImportReport report = take(importBytes(pool, file, import));
    QCOMPARE(report.totals().vectors, 1);
    QCOMPARE(reasons(report), u"2: The vector is zero: it has no direction."_s);
    QCOMPARE(take(storage::vectorOfText(pool.database(), onlySpace(pool), u"Fix it"_s)), (UnitVector { { 0, 1 }, 2 }));
    report = take(importBytes(pool, file, import));
    QCOMPARE(report.totals().vectors, 0);
    QCOMPARE(report.totals().unchanged, 1);
    QVERIFY(!report.change.isValid());
}

void tst_ImportVectors::undoRedoAndAgain()
{
    TempPool pool;
    const QByteArray file = insight("One", "[1,0]") + insight("Two", "[3,4]");
    take(importBytes(pool, file, mtl()));
    take(undoLast(contextOf(pool)));
    QCOMPARE(counts(pool).vectors, 0);
    take(redoLast(contextOf(pool)));
    QCOMPARE(counts(pool).vectors, 2);
    QCOMPARE(take(storage::vectorOfMemory(pool.database(), onlySpace(pool), idOf(pool, u"Two"_s))), (UnitVector { { 0.6F, 0.8F }, 5 }));
    take(undoLast(contextOf(pool)));
    take(importBytes(pool, file, mtl()));
    QCOMPARE(counts(pool).vectors, 2);
    QCOMPARE(counts(pool).outdated, 0);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM embedded_text"_s), u"0"_s);
    QCOMPARE(test::faults(pool.pool()), QString());
}

/// A vector that comes after an edit is of the title that was embedded, not of the one that stands there now.
void tst_ImportVectors::editedMemoryHasAnOutdatedVector()
{
    TempPool pool;
    const QByteArray file = insight("One", "[1,0]");
    take(importBytes(pool, file, mtl()));
    MemoryEdit edit;
    edit.id = idOf(pool, u"One"_s);
    edit.title = u"Uno"_s;
    take(curation::edit(contextOf(pool), edit));
    take(pool.database().execute(QByteArrayView("DELETE FROM embedding")));
    QCOMPARE(take(importBytes(pool, file, mtl())).totals().vectors, 1);
    QCOMPARE(counts(pool).vectors, 1);
    QCOMPARE(counts(pool).outdated, 1);
}

void tst_ImportVectors::dryRunKeepsNothing()
{
    TempPool pool;
    Import import = mtl();
    import.dryRun = true;
    const ImportReport report = take(importBytes(pool, insight("One", "[1,0]") + insight("Two", "[0,0]"), import));
    QCOMPARE(report.totals().memories, 2);
    QCOMPARE(report.totals().quarantined.size(), 1); // what would be refused is said
    QVERIFY(names(pool).isEmpty());
}

void tst_ImportVectors::cancelLeavesNoSpace()
{
    TempPool pool;
    QByteArray file;
    for (int i = 0; i < 600; ++i)
        file += insight("Number " + QByteArray::number(i), "[1," + QByteArray::number(i) + "]");
    Import import = mtl();
    int batches = 0;
    import.hooks.changed = [&](const PoolChange &) {
        if (++batches == 1)
            import.hooks.cancel.cancel();
};
const ImportReport report = take(importBytes(pool, file, import));
QVERIFY(report.cancelled);
QVERIFY(batches > 0);
QVERIFY(names(pool).isEmpty());
QCOMPARE(test::scalarText(pool.database(), u"SELECT (SELECT count(*) FROM memory) || ' ' || (SELECT count(*) FROM embedding) || ' ' || (SELECT count(*) FROM embedded_text)"_s),
    u"0 0 0"_s);
}

void tst_ImportVectors::acrossBatches()
{
    TempPool pool;
    QByteArray file;
    for (int i = 0; i < 700; ++i)
        file += insight("Number " + QByteArray::number(i), "[1," + QByteArray::number(i) + "]");
    const ImportReport report = take(importBytes(pool, file, mtl()));
    QCOMPARE(report.totals().vectors, 700);
    QCOMPARE(counts(pool).vectors, 700);
    QCOMPARE(counts(pool).outdated, 0);
    const double length = std::hypot(1, 699);
    const auto last = take(storage::vectorOfMemory(pool.database(), onlySpace(pool), idOf(pool, u"Number 699"_s)));
    QVERIFY(last.has_value());
    QCOMPARE(last->values, (std::vector<float> { float(1 / length), float(699 / length) }));
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_ImportVectors)
#include "tst_importvectors.moc"
