// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/savedqueries.h"
#include "services/storage/embeddingstore.h"
#include "services/storage/savedquerystore.h"
#include "tests/support/pooldump.h"
#include "tests/support/randomchanges.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace waymark::storage {

using test::contextOf;
using test::take;
using test::TempPool;

namespace {

const EmbeddingSpace three { 0, u"imported:small:3"_s, u"imported"_s, u"small"_s, 3, KeyRecipe::Paper, {}, 0 };

UnitVector unit(const std::vector<double> &values)
{
    return take(unitVector(values));
}

EmbeddingSpace ensure(TempPool &pool, const EmbeddingSpace &wanted = three)
{
    const auto transaction = take(Transaction::begin(pool.pool()));
    const EmbeddingSpace space = take(ensureEmbeddingSpace(*transaction, wanted, pool.clock.now()));
    take(transaction->commit());
    return space;
}

VectorFate put(TempPool &pool, const EmbeddingSpace &space, MemoryId memory, const QString &text, const UnitVector &vector)
{
    const auto transaction = take(Transaction::begin(pool.pool()));
    const VectorFate fate = take(storeVector(*transaction, space, memory, textHash(text), vector));
    take(transaction->commit());
    return fate;
}

qint64 serial(TempPool &pool)
{
    return take(embeddingSpace(pool.database(), three.name, KeyRecipe::Paper)).value().serial;
}

SpaceCounts counts(TempPool &pool, const EmbeddingSpace &space)
{
    return take(spaceCounts(pool.database(), space));
}

MemoryId byTitle(TempPool &pool, const QString &title)
{
    Statement row(pool.database(), u"SELECT id FROM memory WHERE title = ?"_s);
    row << title;
    return MemoryId { row.step() ? row.integer(0) : 0 };
}

} // namespace

class tst_EmbeddingStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unitVectors();
    void badVectors_data();
    void badVectors();
    void spaces();
    void vectorsComeBackAsTheyWere();
    void textsAreLookedUp();
    void countsFollowTheKeyText();
    void fillsFromKnownTexts();
    void serialMovesWithTheSpace();
    void undoAndRedoOfAnAddition();
    void unrelatedUndoLeavesVectors();
    void damagedBlobIsPassedOver();
    void savedQueriesBackAndForth();
};

void tst_EmbeddingStore::unitVectors()
{
    const UnitVector vector = unit({ 3, 0, -4 });
    QCOMPARE(vector.norm, 5.0);
    QCOMPARE(vector.values, (std::vector<float> { 0.6F, 0.0F, -0.8F }));
    // Squares of these are zero or infinite.
    QCOMPARE(unit({ 1e-200, 0 }).values, (std::vector<float> { 1, 0 }));
    QCOMPARE(unit({ 0, -1e300 }).values, (std::vector<float> { 0, -1 }));
    const bool held = rc::check("length one", [](const std::vector<double> &values) {
        RC_PRE(std::ranges::any_of(values, [](double value) { return value != 0; }));
        RC_PRE(std::ranges::all_of(values, [](double value) { return std::isfinite(value); }));
        double squares = 0;
        for (const float value : take(unitVector(values)).values)
            squares += double(value) * double(value);
        RC_ASSERT(std::abs(squares - 1) < 1e-5);
    });
    QVERIFY(held);
}

void tst_EmbeddingStore::badVectors_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<QString>("part");
    QTest::newRow("none") << std::vector<double> {} << u"no numbers"_s;
    QTest::newRow("zero") << std::vector<double> { 0, -0.0 } << u"zero"_s;
    QTest::newRow("nan") << std::vector<double> { 1, std::nan("") } << u"at place 2"_s;
    QTest::newRow("infinite") << std::vector<double> { -std::numeric_limits<double>::infinity() } << u"at place 1"_s;
    QTest::newRow("too long") << std::vector<double>(size_t(mostDimensions) + 1, 1) << u"65537"_s;
}

void tst_EmbeddingStore::badVectors()
{
    QFETCH(std::vector<double>, values);
    QFETCH(QString, part);
    const auto vector = unitVector(values);
    QVERIFY(!vector);
    QCOMPARE(vector.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(vector.error().message.contains(part), qPrintable(vector.error().message));
}

void tst_EmbeddingStore::spaces()
{
    TempPool pool;
    QVERIFY(take(embeddingSpaces(pool.database())).isEmpty());
    const EmbeddingSpace space = ensure(pool);
    QVERIFY(space.row > 0);
    QCOMPARE(space.created, pool.clock.now());
    QCOMPARE(ensure(pool), space);
    EmbeddingSpace full = three;
    full.name += u":full"_s;
    full.recipe = KeyRecipe::Full;
    QCOMPARE(take(embeddingSpace(pool.database(), three.name, KeyRecipe::Full)), std::nullopt);
    full = ensure(pool, full);
    QCOMPARE(take(embeddingSpace(pool.database(), three.name, KeyRecipe::Full)), full);
    QCOMPARE(take(embeddingSpace(pool.database(), three.name, KeyRecipe::Paper)), space);
    pool.reopen();
    QCOMPARE(take(embeddingSpaces(pool.database())), (QList { space, full }));
    const auto refused = [&](const std::function<void(EmbeddingSpace &)> &change) {
        EmbeddingSpace wanted = three;
        change(wanted);
        const auto transaction = take(Transaction::begin(pool.pool()));
        const auto made = ensureEmbeddingSpace(*transaction, wanted, pool.clock.now());
        return !made && made.error().code == ErrorCode::InvalidArgument;
    };
    QVERIFY(refused([](EmbeddingSpace &wanted) { wanted.dimensions = 4; }));
    QVERIFY(refused([](EmbeddingSpace &wanted) { wanted.recipe = KeyRecipe::Full; }));
    QVERIFY(refused([](EmbeddingSpace &wanted) { wanted.name = lexicalSpace; }));
    QVERIFY(refused([](EmbeddingSpace &wanted) { wanted.name = u" "_s; }));
    QVERIFY(refused([](EmbeddingSpace &wanted) {
        wanted.name = u"other"_s;
        wanted.dimensions = 0;
    }));
}

/// Against what was put in, over random vectors, memories and replacements.
void tst_EmbeddingStore::vectorsComeBackAsTheyWere()
{
    TempPool pool;
    QList<Memory> memories;
    for (int i = 1; i <= 12; ++i)
        memories.append(test::makeMemory(i));
    const QList<MemoryId> ids = test::addMemories(pool, memories);
    const EmbeddingSpace space = ensure(pool);
    QMap<MemoryId, std::pair<QByteArray, UnitVector>> expected;
    const bool held = rc::check("stored and read", [&] {
        const MemoryId memory = ids.at(*rc::gen::inRange<qsizetype>(0, ids.size()));
        const QString text = u"text %1"_s.arg(*rc::gen::inRange(0, 4));
        const auto values = *rc::gen::container<std::vector<double>>(3, rc::gen::map(rc::gen::inRange(-9, 10), [](int value) { return value + 0.25; }));
        const std::pair stands { textHash(text), unit(values) };
        const auto known = expected.constFind(memory);
        const auto fate = known == expected.constEnd() ? VectorFate::Added : known->first == stands.first && known->second.values == stands.second.values ? VectorFate::Unchanged
                                                                                                                                                          : VectorFate::Replaced;
        RC_ASSERT(put(pool, space, memory, text, stands.second) == fate);
        if (fate != VectorFate::Unchanged)
            expected.insert(memory, stands);
        auto next = expected.cbegin();
        take(forEachVector(pool.database(), space, [&](const StoredVector &vector) -> Result<void> {
            RC_ASSERT(next != expected.cend());
            RC_ASSERT(vector.memory == next.key());
            RC_ASSERT(QByteArray(vector.keyHash.data(), qsizetype(vector.keyHash.size())) == next->first);
            RC_ASSERT(std::ranges::equal(vector.values, next->second.values));
            ++next;
            return {};
        }));
        RC_ASSERT(next == expected.cend());
        RC_ASSERT(take(vectorOfMemory(pool.database(), space, memory)) == std::optional(expected.value(memory).second));
    });
    QVERIFY(held);
    const auto transaction = take(Transaction::begin(pool.pool()));
    const auto wrong = storeVector(*transaction, space, ids.first(), textHash(u"x"_s), unit({ 1, 2 }));
    QVERIFY(!wrong);
    QVERIFY2(wrong.error().message.contains(u"2 dimensions"_s) && wrong.error().message.contains(three.name), qPrintable(wrong.error().message));
    // An error of who takes them ends the pass.
    int calls = 0;
    QVERIFY(!forEachVector(pool.database(), space, [&](const StoredVector &) -> Result<void> {
        ++calls;
        return failure(ErrorCode::Cancelled, u"Enough."_s);
    }));
    QCOMPARE(calls, 1);
}

void tst_EmbeddingStore::textsAreLookedUp()
{
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { test::makeMemory(1, u"A title"_s) });
    const EmbeddingSpace space = ensure(pool);
    put(pool, space, ids.first(), u"A title"_s, unit({ 1, 2, 2 }));
    {
        const auto transaction = take(Transaction::begin(pool.pool()));
        const auto store = [&](const UnitVector &vector) { return take(storeTextVector(*transaction, space, textHash(u"A question"_s), vector)); };
        QCOMPARE(store(unit({ 0, 1, 0 })), VectorFate::Added);
        QCOMPARE(store(unit({ 0, 2, 0 })), VectorFate::Unchanged);
        QCOMPARE(store(unit({ 0, 0, 2 })), VectorFate::Replaced);
        take(transaction->commit());
    }
    QCOMPARE(take(vectorOfText(pool.database(), space, u"A title"_s)), unit({ 1, 2, 2 }));
    QCOMPARE(take(vectorOfText(pool.database(), space, u"A question"_s)), unit({ 0, 0, 2 }));
    QCOMPARE(take(vectorOfText(pool.database(), space, u"a title"_s)), std::nullopt);
    QCOMPARE(counts(pool, space).texts, 1);
}

void tst_EmbeddingStore::countsFollowTheKeyText()
{
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { test::makeMemory(1, u"One"_s), test::makeMemory(2, u"Two"_s), test::makeMemory(3, u"Three"_s) });
    const EmbeddingSpace space = ensure(pool);
    put(pool, space, ids.at(0), u"One"_s, unit({ 1, 0, 0 }));
    put(pool, space, ids.at(1), u"Two"_s, unit({ 0, 1, 0 }));
    const auto look = [&] {
        const SpaceInfo info = spaceInfo(space, counts(pool, space));
        return QList { info.vectors, info.outdated, info.missing };
    };
    QCOMPARE(look(), (QList<qint64> { 2, 0, 1 }));
    MemoryEdit edit;
    edit.id = ids.at(1);
    edit.content = u"Another content"_s; // no part of the key
    take(curation::edit(contextOf(pool), edit));
    QCOMPARE(look(), (QList<qint64> { 2, 0, 1 }));
    edit.content.reset();
    edit.title = u"Zwei"_s;
    take(curation::edit(contextOf(pool), edit));
    QCOMPARE(look(), (QList<qint64> { 2, 1, 1 }));
    QCOMPARE(take(outdatedVectors(pool.database())), QList { ids.at(1) });
    take(curation::undoLast(contextOf(pool)));
    QCOMPARE(look(), (QList<qint64> { 2, 0, 1 }));
    QVERIFY(take(outdatedVectors(pool.database())).isEmpty());
}

void tst_EmbeddingStore::fillsFromKnownTexts()
{
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { test::makeMemory(1, u"One"_s), test::makeMemory(2, u"One"_s), test::makeMemory(3, u"Three"_s), test::makeMemory(4, u"Four"_s) });
    const EmbeddingSpace space = ensure(pool);
    put(pool, space, ids.at(0), u"One"_s, unit({ 1, 0, 0 }));
    put(pool, space, ids.at(2), u"Old three"_s, unit({ 0, 1, 0 }));
    const auto transaction = take(Transaction::begin(pool.pool()));
    take(storeTextVector(*transaction, space, textHash(u"Three"_s), unit({ 0, 0, 1 })));
    QCOMPARE(take(fillFromKnownTexts(*transaction, space)), 2);
    QCOMPARE(take(fillFromKnownTexts(*transaction, space)), 0);
    take(transaction->commit());
    QCOMPARE(take(vectorOfMemory(pool.database(), space, ids.at(1))), unit({ 1, 0, 0 }));
    QCOMPARE(take(vectorOfMemory(pool.database(), space, ids.at(2))), unit({ 0, 0, 1 }));
    QCOMPARE(take(vectorOfMemory(pool.database(), space, ids.at(3))), std::nullopt);
}

void tst_EmbeddingStore::serialMovesWithTheSpace()
{
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { test::makeMemory(1, u"One"_s) });
    const EmbeddingSpace space = ensure(pool);
    const qint64 before = serial(pool);
    put(pool, space, ids.first(), u"One"_s, unit({ 1, 0, 0 }));
    const qint64 added = serial(pool);
    QVERIFY(added > before);
    put(pool, space, ids.first(), u"One"_s, unit({ 1, 0, 0 }));
    QCOMPARE(serial(pool), added);
    put(pool, space, ids.first(), u"One"_s, unit({ 1, 1, 0 }));
    const qint64 replaced = serial(pool);
    QVERIFY(replaced > added);
    take(curation::undoLast(contextOf(pool)));
    const qint64 gone = serial(pool);
    QVERIFY(gone > replaced);
    take(curation::redoLast(contextOf(pool)));
    QVERIFY(serial(pool) > gone);
}

void tst_EmbeddingStore::undoAndRedoOfAnAddition()
{
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { test::makeMemory(1, u"Same"_s), test::makeMemory(2, u"Same"_s), test::makeMemory(3, u"Other"_s) });
    const EmbeddingSpace space = ensure(pool);
    put(pool, space, ids.at(0), u"Same"_s, unit({ 1, 0, 0 }));
    put(pool, space, ids.at(1), u"Same"_s, unit({ 1, 0, 0 }));
    put(pool, space, ids.at(2), u"Other"_s, unit({ 0, 3, 4 }));
    for (int round = 0; round < 2; ++round) {
        take(curation::undoLast(contextOf(pool)));
        QCOMPARE(counts(pool, space).vectors, 0);
        QCOMPARE(counts(pool, space).texts, 0); // what is kept for the redo is nobody's question
        QCOMPARE(test::faults(pool.pool()), QString());
        pool.reopen();
        take(curation::redoLast(contextOf(pool)));
        QCOMPARE(counts(pool, space).vectors, 3);
        QCOMPARE(counts(pool, space).outdated, 0);
        QCOMPARE(take(vectorOfMemory(pool.database(), space, byTitle(pool, u"Other"_s))), unit({ 0, 3, 4 }));
        QCOMPARE(take(vectorOfMemory(pool.database(), space, byTitle(pool, u"Same"_s))), unit({ 1, 0, 0 }));
        // Nothing is kept twice.
        QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM embedded_text"_s), u"0"_s);
    }
}

void tst_EmbeddingStore::unrelatedUndoLeavesVectors()
{
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { test::makeMemory(1, u"One"_s) });
    const EmbeddingSpace space = ensure(pool);
    take(curation::retire(contextOf(pool), ids));
    put(pool, space, ids.first(), u"One"_s, unit({ 1, 0, 0 }));
    const qint64 before = serial(pool);
    take(curation::undoLast(contextOf(pool)));
    QCOMPARE(counts(pool, space).vectors, 1);
    QCOMPARE(serial(pool), before);
}

void tst_EmbeddingStore::damagedBlobIsPassedOver()
{
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { test::makeMemory(1, u"One"_s), test::makeMemory(2, u"Two"_s) });
    const EmbeddingSpace space = ensure(pool);
    put(pool, space, ids.at(0), u"One"_s, unit({ 1, 0, 0 }));
    put(pool, space, ids.at(1), u"Two"_s, unit({ 0, 1, 0 }));
    take(pool.database().execute(QByteArrayView("UPDATE embedding SET vector = x'0102' WHERE memory_id = (SELECT min(id) FROM memory)")));
    QList<MemoryId> seen;
    take(forEachVector(pool.database(), space, [&](const StoredVector &vector) -> Result<void> {
        seen.append(vector.memory);
        return {};
    }));
    QCOMPARE(seen, QList { ids.at(1) });
    QCOMPARE(take(vectorOfMemory(pool.database(), space, ids.at(0))), std::nullopt);
}

void tst_EmbeddingStore::savedQueriesBackAndForth()
{
    TempPool pool;
    SavedQuery query;
    query.name = u"Currency"_s;
    query.query.task = u"Round the sum of a currency conversion"_s;
    query.query.plan = u"Find the rounding"_s;
    query.query.types = { MemoryType::Workflow, MemoryType::Insight };
    query.query.method = RetrievalMethod::Mmr;
    query.query.recipe = KeyRecipe::Full;
    query.query.asOf = QDate(2026, 1, 2);
    query.query.filter = u"tag:\"a b\""_s;
    query.expected = { u"b"_s, u"a"_s };
    QStringList dumps { test::canonicalDump(pool.database()) };
    const auto record = [&](const AppliedChange &applied) {
        QVERIFY(applied.poolChange.savedQueries);
        dumps.append(test::canonicalDump(pool.database()));
    };
    const auto saved = [&] { return take(allSavedQueries(pool.database())); };
    record(take(curation::saveQuery(contextOf(pool), query)));
    QCOMPARE(saved().size(), 1);
    query.uuid = saved().first().uuid;
    QCOMPARE(saved().first(), query);
    query.name = u"Money"_s;
    query.expected = { u"c"_s };
    record(take(curation::saveQuery(contextOf(pool), query)));
    QCOMPARE(saved(), QList { query });
    SavedQuery other = query;
    other.uuid.clear();
    other.name = u"Other"_s;
    record(take(curation::saveQuery(contextOf(pool), other)));
    QCOMPARE(saved().size(), 2);
    other.uuid = query.uuid;
    QCOMPARE(curation::saveQuery(contextOf(pool), other).error().code, ErrorCode::AlreadyExists);
    record(take(curation::removeQuery(contextOf(pool), query.uuid)));
    QCOMPARE(saved().size(), 1);
    for (qsizetype i = dumps.size() - 2; i >= 0; --i) {
        QVERIFY(take(curation::undoLast(contextOf(pool))).poolChange.savedQueries);
        if (i == 1)
            pool.reopen();
        WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database()), dumps.at(i));
    }
    QVERIFY(saved().isEmpty());
    for (qsizetype i = 1; i < dumps.size(); ++i) {
        take(curation::redoLast(contextOf(pool)));
        WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database()), dumps.at(i));
    }
}

} // namespace waymark::storage

QTEST_GUILESS_MAIN(waymark::storage::tst_EmbeddingStore)
#include "tst_embeddingstore.moc"
