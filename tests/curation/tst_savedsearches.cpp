// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/savedsearches.h"
#include "services/curation/undo.h"
#include "tests/support/curationpool.h"
#include "tests/support/pooldump.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using test::contextOf;
using test::take;
using test::TempPool;

namespace {

/// "a b c", in order.
QString names(TempPool &pool)
{
    QStringList list;
    for (const SavedSearch &search : take(storage::allSavedSearches(pool.database())))
        list.append(search.name);
    return list.join(u' ');
}

QString uuidOf(TempPool &pool, const QString &name)
{
    for (const SavedSearch &search : take(storage::allSavedSearches(pool.database()))) {
        if (search.name == name)
            return search.uuid;
    }
    return {};
}

void save(TempPool &pool, const QStringList &list)
{
    for (const QString &name : list)
        take(saveSearch(contextOf(pool), name, u"is:retired"_s));
}

} // namespace

class tst_SavedSearches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void save_();
    void rename();
    void remove();
    void move_data();
    void move();
    void undoPutsThePlaceBack();
    void dryRunWritesNothing();
};

void tst_SavedSearches::save_()
{
    TempPool pool;
    const auto applied = take(saveSearch(contextOf(pool), u"  Mine "_s, u"type:insight"_s));
    QCOMPARE(applied.result.label, u"Save search “Mine”"_s);
    QVERIFY(applied.poolChange.savedSearches);
    QVERIFY(applied.poolChange.memories.isEmpty());
    save(pool, { u"b"_s, u"c"_s });
    QCOMPARE(names(pool), u"Mine b c"_s);
    // The same name takes the new query and keeps its place.
    take(saveSearch(contextOf(pool), u"Mine"_s, u"type:workflow"_s));
    QCOMPARE(names(pool), u"Mine b c"_s);
    QCOMPARE(take(storage::allSavedSearches(pool.database())).first().query, u"type:workflow"_s);
    QVERIFY(!take(saveSearch(contextOf(pool), u"Mine"_s, u"type:workflow"_s)).result.change.isValid());
    // Everything can be a saved search.
    take(saveSearch(contextOf(pool), u"Mine"_s, QString()));
    QCOMPARE(take(storage::allSavedSearches(pool.database())).first().query, QString());
    take(saveSearch(contextOf(pool), u"All"_s, QString()));
    QCOMPARE(saveSearch(contextOf(pool), u" "_s, u"x"_s).error().code, ErrorCode::InvalidArgument);
}

void tst_SavedSearches::rename()
{
    TempPool pool;
    save(pool, { u"a"_s, u"b"_s });
    QCOMPARE(take(renameSearch(contextOf(pool), uuidOf(pool, u"a"_s), u" z "_s)).result.label, u"Rename search to “z”"_s);
    QCOMPARE(names(pool), u"z b"_s);
    const auto taken = renameSearch(contextOf(pool), uuidOf(pool, u"z"_s), u"b"_s);
    QCOMPARE(taken.error().code, ErrorCode::AlreadyExists);
    QVERIFY2(taken.error().message.contains(u"“b”"_s), qPrintable(taken.error().message));
    QCOMPARE(names(pool), u"z b"_s);
    QVERIFY(!take(renameSearch(contextOf(pool), uuidOf(pool, u"z"_s), u"z"_s)).result.change.isValid());
    QCOMPARE(renameSearch(contextOf(pool), uuidOf(pool, u"z"_s), u""_s).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(renameSearch(contextOf(pool), u"nobody"_s, u"x"_s).error().code, ErrorCode::NotFound);
}

void tst_SavedSearches::remove()
{
    TempPool pool;
    save(pool, { u"a"_s, u"b"_s, u"c"_s });
    const QString uuid = uuidOf(pool, u"b"_s);
    QCOMPARE(take(removeSearch(contextOf(pool), uuid)).result.label, u"Delete search “b”"_s);
    QCOMPARE(names(pool), u"a c"_s);
    QCOMPARE(removeSearch(contextOf(pool), uuid).error().code, ErrorCode::NotFound);
    take(undoLast(contextOf(pool)));
    QCOMPARE(names(pool), u"a b c"_s);
    QCOMPARE(uuidOf(pool, u"b"_s), uuid);
    save(pool, { u"d"_s }); // after the last one, whatever was removed
    QCOMPARE(names(pool), u"a b c d"_s);
}

void tst_SavedSearches::move_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("after");
    QTest::newRow("up") << u"b"_s << -1 << u"b a c d"_s;
    QTest::newRow("down") << u"b"_s << 1 << u"a c b d"_s;
    QTest::newRow("up at the top") << u"a"_s << -1 << u"a b c d"_s;
    QTest::newRow("down at the end") << u"d"_s << 1 << u"a b c d"_s;
    QTest::newRow("far up") << u"d"_s << -9 << u"d a b c"_s;
    QTest::newRow("far down") << u"a"_s << 9 << u"b c d a"_s;
    QTest::newRow("nowhere") << u"c"_s << 0 << u"a b c d"_s;
}

void tst_SavedSearches::move()
{
    QFETCH(QString, which);
    QFETCH(int, by);
    QFETCH(QString, after);
    TempPool pool;
    save(pool, { u"a"_s, u"b"_s, u"c"_s, u"d"_s });
    const auto applied = take(moveSearch(contextOf(pool), uuidOf(pool, which), by));
    QCOMPARE(names(pool), after);
    QCOMPARE(applied.result.change.isValid(), after != "a b c d"_L1);
    if (applied.result.change.isValid())
        take(undoLast(contextOf(pool)));
    QCOMPARE(names(pool), u"a b c d"_s);
    QCOMPARE(moveSearch(contextOf(pool), u"nobody"_s, 1).error().code, ErrorCode::NotFound);
}

void tst_SavedSearches::undoPutsThePlaceBack()
{
    TempPool pool;
    save(pool, { u"a"_s, u"b"_s, u"c"_s });
    take(removeSearch(contextOf(pool), uuidOf(pool, u"b"_s)));
    const QString before = test::canonicalDump(pool.database());
    take(moveSearch(contextOf(pool), uuidOf(pool, u"c"_s), -1));
    QCOMPARE(names(pool), u"c a"_s);
    take(undoLast(contextOf(pool)));
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database()), before);
    take(undoLast(contextOf(pool)));
    QCOMPARE(names(pool), u"a b c"_s);
}

void tst_SavedSearches::dryRunWritesNothing()
{
    TempPool pool;
    save(pool, { u"a"_s, u"b"_s });
    const QString before = test::canonicalDump(pool.database());
    take(saveSearch(test::dryRun(pool), u"x"_s, u"y"_s));
    take(renameSearch(test::dryRun(pool), uuidOf(pool, u"a"_s), u"y"_s));
    take(removeSearch(test::dryRun(pool), uuidOf(pool, u"a"_s)));
    take(moveSearch(test::dryRun(pool), uuidOf(pool, u"a"_s), 1));
    QCOMPARE(test::canonicalDump(pool.database()), before);
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_SavedSearches)
#include "tst_savedsearches.moc"
