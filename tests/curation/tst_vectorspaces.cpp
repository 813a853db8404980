// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/retrievalengine.h"
#include "services/curation/savedqueries.h"
#include "services/curation/scratch.h"
#include "services/curation/undo.h"
#include "services/retrieval/ranking/ranking.h"
#include "tests/support/curationpool.h"
#include "tests/support/vectors.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using test::addMemories;
using test::contextOf;
using test::embedMemory;
using test::embedText;
using test::makeMemory;
using test::take;
using test::TempPool;

namespace {

const QDate today = test::testNow().date();

RetrievalQuery queryFor(const QString &task, int dimensions)
{
    RetrievalQuery query;
    query.task = task;
    query.space = u"imported:m:%1"_s.arg(dimensions);
    return query;
}

void retitle(TempPool &pool, MemoryId memory, const QString &title)
{
    MemoryEdit change;
    change.id = memory;
    change.title = title;
    take(edit(contextOf(pool), change));
}

/// What a view shows of an answer: rank, row id and cosine of each candidate, and the counts.
QString textOf(const RetrievalResult &result)
{
    QStringList lines;
    for (const RetrievalCandidate &candidate : result.candidates)
        lines.append(u"%1 %2 %3 %4"_s.arg(candidate.rank).arg(candidate.id.value).arg(name(candidate.exclusion)).arg(candidate.cosine, 0, 'f', 6));
    lines.append(u"outdated %1, eligible %2"_s.arg(result.outdated).arg(result.eligible));
    return lines.join(u'\n');
}

/// As another process learns of what was changed since.
void catchUp(RetrievalEngine &engine, TempPool &pool, ChangeId &seen)
{
    const PoolChange change = take(storage::poolChangeOf(pool.database(), seen));
    seen = change.change;
    take(engine.refresh(pool.database(), change));
}

std::vector<double> randomVector(size_t dimensions)
{
    std::vector<double> values;
    for (size_t i = 0; i < dimensions; ++i)
        values.push_back(*rc::gen::inRange(-1000, 1000));
    values[0] += values == std::vector<double>(dimensions, 0) ? 1 : 0;
    return values;
}

double cosineOf(const std::vector<double> &a, const std::vector<double> &b)
{
    double product = 0;
    double lengthA = 0;
    double lengthB = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        product += a[i] * b[i];
        lengthA += a[i] * a[i];
        lengthB += b[i] * b[i];
    }
    return product / std::sqrt(lengthA * lengthB);
}

} // namespace

/// What an agent would retrieve by vectors that came with the pool.
class tst_VectorSpaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", qgetenv("RC_PARAMS") + " max_success=12 noshrink=1"); }

    void ranksByCosine();
    void keysOfMemoriesAreQueries();
    void unknownTexts();
    void spacesAndCounts();
    void outdatedVectorsAreCounted();
    void newVectorsAreSeenAtOnce();
    void otherRecipe();
    void undoneImport();
    void whatIfIsWhatHappens();
    void refreshEqualsFresh();
    void neighboursByVector();
};

void tst_VectorSpaces::ranksByCosine()
{
    const bool held = rc::check("by cosine, then by id; without a vector left out", [] {
        const auto dimensions = size_t(*rc::gen::inRange(1, 9));
        const int count = *rc::gen::inRange(1, 12);
        TempPool pool;
        QList<Memory> memories;
        for (int i = 0; i < count; ++i)
            memories.append(makeMemory(i));
        const QList<MemoryId> ids = addMemories(pool, memories);
        const std::vector<double> asked = randomVector(dimensions);
        embedText(pool, u"the question"_s, asked);
        std::map<qint64, double> cosines;
        for (const MemoryId id : ids) {
            if (*rc::gen::inRange(0, 4) == 0)
                continue;
            const std::vector<double> vector = randomVector(dimensions);
            embedMemory(pool, id, vector);
            cosines[id.value] = cosineOf(asked, vector);
        }
        RetrievalEngine engine;
        const RetrievalResult result = take(engine.retrieve(pool.database(), queryFor(u"the question"_s, int(dimensions)), today));
        RC_ASSERT(result.eligible == qint64(cosines.size()));
        RC_ASSERT(result.excluded[size_t(Exclusion::NoVector)] == count - qint64(cosines.size()));
        double last = 2;
        for (const RetrievalCandidate &candidate : result.candidates) {
            const auto known = cosines.find(candidate.id.value);
            RC_ASSERT((candidate.exclusion == Exclusion::NoVector) == (known == cosines.end()));
            if (known == cosines.end())
                continue;
            RC_ASSERT(std::abs(candidate.cosine - known->second) < 1e-6);
            RC_ASSERT(candidate.cosine <= last);
            last = candidate.cosine;
        }
    });
    QVERIFY(held);
}

void tst_VectorSpaces::keysOfMemoriesAreQueries()
{
    TempPool pool;
    const auto ids = addMemories(pool, { makeMemory(1, u"Alpha"_s), makeMemory(2, u"Beta"_s), makeMemory(3, u"Gamma"_s) });
    embedMemory(pool, ids.at(0), { 1, 0 });
    embedMemory(pool, ids.at(1), { 1, 1 });
    embedMemory(pool, ids.at(2), { 0, 1 });
    RetrievalEngine engine;
    const RetrievalResult result = take(engine.retrieve(pool.database(), queryFor(u"Gamma"_s, 2), today));
    QCOMPARE(textOf(result), u"1 3 none 1.000000\n2 2 none 0.707107\n3 1 none 0.000000\noutdated 0, eligible 3"_s);
    QCOMPARE(result.prompt.parts.size(), 4);
    // BM25 beside it, over all words.
    RetrievalQuery words = queryFor(u"Gamma"_s, 2);
    words.method = RetrievalMethod::Rrf;
    QCOMPARE(take(engine.retrieve(pool.database(), words, today)).candidates.first().id, ids.at(2));
    words.method = RetrievalMethod::Mmr;
    QCOMPARE(take(engine.retrieve(pool.database(), words, today)).candidates.first().id, ids.at(2));
    const HitExplanation explained = take(engine.explain(pool.database(), queryFor(u"Gamma"_s, 2), ids.at(1)));
    QCOMPARE(QString::number(explained.cosine, 'f', 6), u"0.707107"_s);
    QCOMPARE(explained.keyText, u"Beta"_s);
    QVERIFY(explained.terms.isEmpty());
}

void tst_VectorSpaces::unknownTexts()
{
    TempPool pool;
    const auto ids = addMemories(pool, { makeMemory(1), makeMemory(2) });
    embedMemory(pool, ids.at(0), { 1, 0 });
    embedMemory(pool, ids.at(1), { 0, 1 });
    embedText(pool, u"known"_s, { 1, 1 });
    RetrievalEngine engine;
    const auto unknown = engine.retrieve(pool.database(), queryFor(u"nobody knows"_s, 2), today);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    QVERIFY2(unknown.error().message.contains(u"2 memories and 1 other texts"_s), qPrintable(unknown.error().message));
    // Named by its model alone.
    RetrievalQuery bare = queryFor(u"known"_s, 2);
    bare.space = u"imported:m"_s;
    QCOMPARE(take(engine.retrieve(pool.database(), bare, today)).eligible, 2);
    const auto nothing = engine.retrieve(pool.database(), queryFor(u"known"_s, 3), today);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, ErrorCode::NotFound);
    QVERIFY2(nothing.error().message.contains(u"lexical, imported:m:2"_s), qPrintable(nothing.error().message));
    // What is longer than what a model is given, is known by its beginning.
    embedText(pool, QString(storage::longestEmbeddedText, u'x'), { 1, 0 });
    QVERIFY(engine.retrieve(pool.database(), queryFor(QString(storage::longestEmbeddedText + 5, u'x'), 2), today));
}

void tst_VectorSpaces::spacesAndCounts()
{
    TempPool pool;
    const auto ids = addMemories(pool, { makeMemory(1), makeMemory(2), makeMemory(3) });
    RetrievalEngine engine;
    QCOMPARE(take(engine.spaces(pool.database())).size(), 1);
    embedMemory(pool, ids.at(0), { 1, 0 });
    embedMemory(pool, ids.at(1), { 1, 0 });
    ChangeId seen = take(storage::changes(pool.database(), 1)).first().id;
    retitle(pool, ids.at(1), u"Another title"_s);
    catchUp(engine, pool, seen);
    embedMemory(pool, ids.at(2), { 1, 0, 0 }, KeyRecipe::Full);
    const QList<SpaceInfo> spaces = take(engine.spaces(pool.database()));
    QCOMPARE(spaces.size(), 3);
    QCOMPARE(spaces.at(0).id, lexicalSpace);
    QCOMPARE(spaces.at(1), (SpaceInfo { u"imported:m:2"_s, u"m"_s, 2, KeyRecipe::Paper, 2, 1, 1 }));
    QCOMPARE(spaces.at(2), (SpaceInfo { u"imported:m:3:full"_s, u"m"_s, 3, KeyRecipe::Full, 1, 0, 2 }));
}

void tst_VectorSpaces::outdatedVectorsAreCounted()
{
    TempPool pool;
    const auto ids = addMemories(pool, { makeMemory(1), makeMemory(2) });
    embedMemory(pool, ids.at(0), { 1, 0 });
    embedMemory(pool, ids.at(1), { 0, 1 });
    embedText(pool, u"known"_s, { 1, 1 });
    RetrievalEngine engine;
    const auto outdated = [&] { return take(engine.retrieve(pool.database(), queryFor(u"known"_s, 2), today)).outdated; };
    QCOMPARE(outdated(), 0);
    ChangeId seen = take(storage::changes(pool.database(), 1)).first().id;
    retitle(pool, ids.at(0), u"Another title"_s);
    catchUp(engine, pool, seen);
    QCOMPARE(outdated(), 1);
    take(undoLast(contextOf(pool)));
    catchUp(engine, pool, seen);
    QCOMPARE(outdated(), 0);
    retitle(pool, ids.at(1), u"Another one"_s);
    catchUp(engine, pool, seen);
    QCOMPARE(outdated(), 1);
    embedMemory(pool, ids.at(1), { 1, 1 });
    QCOMPARE(outdated(), 0);
    // Of another type than the one that is asked.
    retitle(pool, ids.at(1), u"A third one"_s);
    catchUp(engine, pool, seen);
    RetrievalQuery workflows = queryFor(u"known"_s, 2);
    workflows.types = { MemoryType::Workflow };
    QCOMPARE(take(engine.retrieve(pool.database(), workflows, today)).outdated, 0);
}

void tst_VectorSpaces::newVectorsAreSeenAtOnce()
{
    TempPool pool;
    const auto ids = addMemories(pool, { makeMemory(1), makeMemory(2) });
    embedMemory(pool, ids.at(0), { 1, 1 });
    embedText(pool, u"known"_s, { 1, 0 });
    RetrievalEngine engine;
    const auto first = [&] { return take(engine.retrieve(pool.database(), queryFor(u"known"_s, 2), today)).candidates.first().id; };
    QCOMPARE(first(), ids.at(0));
    embedMemory(pool, ids.at(1), { 1, 0 });
    QCOMPARE(first(), ids.at(1));
    embedText(pool, u"known"_s, { 1, 1 });
    QCOMPARE(first(), ids.at(0));
}

void tst_VectorSpaces::otherRecipe()
{
    TempPool pool;
    const auto ids = addMemories(pool, { makeMemory(1) });
    embedMemory(pool, ids.at(0), { 1, 1 }, KeyRecipe::Full);
    embedText(pool, u"known"_s, { 1, 0 }, KeyRecipe::Full);
    RetrievalEngine engine;
    RetrievalQuery query = queryFor(u"known"_s, 2);
    const auto paper = engine.retrieve(pool.database(), query, today);
    QVERIFY(!paper);
    QCOMPARE(paper.error().code, ErrorCode::NotFound);
    query.recipe = KeyRecipe::Full;
    QCOMPARE(take(engine.retrieve(pool.database(), query, today)).eligible, 1);
    query.space += u":full"_s;
    QCOMPARE(take(engine.retrieve(pool.database(), query, today)).eligible, 1);
    query.recipe = KeyRecipe::Paper;
    const auto named = engine.retrieve(pool.database(), query, today);
    QVERIFY(!named);
    QVERIFY2(named.error().message.contains(u"“full”"_s) && named.error().message.contains(u"“paper”"_s), qPrintable(named.error().message));
}

void tst_VectorSpaces::undoneImport()
{
    TempPool pool;
    const auto kept = addMemories(pool, { makeMemory(1) });
    const auto gone = addMemories(pool, { makeMemory(2) });
    embedMemory(pool, kept.first(), { 1, 1 });
    embedMemory(pool, gone.first(), { 1, 0 });
    embedText(pool, u"known"_s, { 1, 0 });
    RetrievalEngine engine;
    const auto top = [&] { return textOf(take(engine.retrieve(pool.database(), queryFor(u"known"_s, 2), today))); };
    const QString both = u"1 2 none 1.000000\n2 1 none 0.707107\noutdated 0, eligible 2"_s;
    QCOMPARE(top(), both);
    ChangeId seen = take(storage::changes(pool.database(), 1)).first().id;
    take(undoLast(contextOf(pool)));
    catchUp(engine, pool, seen);
    QCOMPARE(top(), u"1 1 none 0.707107\noutdated 0, eligible 1"_s);
    take(redoLast(contextOf(pool)));
    catchUp(engine, pool, seen);
    QCOMPARE(top().section(u'\n', -1), u"outdated 0, eligible 2"_s);
    QVERIFY(top().startsWith(u"1 "_s) && top().contains(u"none 1.000000"_s));
}

void tst_VectorSpaces::whatIfIsWhatHappens()
{
    TempPool pool;
    const auto ids = addMemories(pool, { makeMemory(1), makeMemory(2), makeMemory(3) });
    for (int i = 0; i < 3; ++i)
        embedMemory(pool, ids.at(i), { 1, double(i) });
    embedText(pool, u"known"_s, { 1, 0 });
    RetrievalEngine engine;
    ScratchChange retitled;
    retitled.kind = ScratchChange::Kind::Edit;
    retitled.memory = ids.at(0);
    retitled.title = u"Another title"_s;
    ScratchChange added;
    added.kind = ScratchChange::Kind::Add;
    added.domain = u"payments"_s;
    added.title = u"New"_s;
    added.content = u"Something new."_s;
    ScratchChange retired;
    retired.kind = ScratchChange::Kind::Retire;
    retired.memory = ids.at(1);
    const QList<ScratchChange> scratch { retitled, added, retired };
    const WhatIfReport report = take(engine.whatIf(pool.database(), scratch, queryFor(u"known"_s, 2), {}, today));
    QCOMPARE(report.after.outdated, 1);
    QCOMPARE(report.after.excluded[size_t(Exclusion::NoVector)], 1);
    take(applyScratch(contextOf(pool), scratch));
    RetrievalEngine fresh;
    const RetrievalResult after = take(fresh.retrieve(pool.database(), queryFor(u"known"_s, 2), today));
    QCOMPARE(textOf(report.after), textOf(after));
}

void tst_VectorSpaces::refreshEqualsFresh()
{
    const bool held = rc::check("an engine that followed = a new one", [] {
        TempPool pool;
        QList<Memory> memories;
        for (int i = 0; i < 8; ++i)
            memories.append(makeMemory(i));
        const QList<MemoryId> ids = addMemories(pool, memories);
        embedText(pool, u"known"_s, { 1, 2, 3 });
        RetrievalEngine engine;
        ChangeId seen = take(storage::changes(pool.database(), 1)).first().id;
        for (int step = 0; step < 10; ++step) {
            const MemoryId id = ids.at(*rc::gen::inRange(0, 8));
            switch (*rc::gen::inRange(0, 5)) {
            case 0:
            case 1:
                embedMemory(pool, id, randomVector(3));
                break;
            case 2:
                retitle(pool, id, u"Title %1"_s.arg(*rc::gen::inRange(0, 3)));
                break;
            case 3:
                take(retire(contextOf(pool), { id }));
                break;
            default:
                if (take(storage::undoState(pool.database())).undo->label != u"Add"_s)
                    take(undoLast(contextOf(pool)));
            }
            catchUp(engine, pool, seen);
            RetrievalEngine fresh;
            RC_ASSERT(take(engine.retrieve(pool.database(), queryFor(u"known"_s, 3), today)).candidates
                == take(fresh.retrieve(pool.database(), queryFor(u"known"_s, 3), today)).candidates);
            RC_ASSERT(take(engine.spaces(pool.database())) == take(fresh.spaces(pool.database())));
            RC_ASSERT(textOf(take(engine.retrieve(pool.database(), queryFor(u"known"_s, 3), today)))
                == textOf(take(fresh.retrieve(pool.database(), queryFor(u"known"_s, 3), today))));
        }
    });
    QVERIFY(held);
}

void tst_VectorSpaces::neighboursByVector()
{
    TempPool pool;
    const auto ids = addMemories(pool, { makeMemory(1), makeMemory(2), makeMemory(3) });
    embedMemory(pool, ids.at(0), { 1, 0 });
    embedMemory(pool, ids.at(1), { 3, 4 });
    embedMemory(pool, ids.at(2), { 0, -1 });
    RetrievalEngine engine;
    const QList<Neighbour> near = take(engine.neighbours(pool.database(), ids.at(0), u"imported:m:2"_s, KeyRecipe::Paper, 5));
    QCOMPARE(near.size(), 2);
    QCOMPARE(near.at(0).id, ids.at(1));
    QCOMPARE(QString::number(near.at(0).cosine, 'f', 6), u"0.600000"_s);
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_VectorSpaces)
#include "tst_vectorspaces.moc"
