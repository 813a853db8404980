// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/lintpass.h"
#include "services/curation/lintpool.h"
#include "services/curation/retrievalengine.h"
#include "services/curation/savedqueries.h"
#include "services/curation/scratch.h"
#include "services/curation/standings.h"
#include "services/retrieval/ranking/ranking.h"
#include "services/storage/findingstore.h"
#include "services/storage/retrievaltexts.h"
#include "tests/support/curationpool.h"
#include "tests/support/randomchanges.h"

#include <QDir>
#include <QSet>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using test::contextOf;
using test::makeMemory;
using test::take;
using test::TempPool;

namespace {

const QDate today = test::testNow().date();

RetrievalQuery queryFor(const QString &task, const QString &domain = {})
{
    RetrievalQuery query;
    query.task = task;
    query.taskDomain = domain;
    return query;
}

RetrievalResult asked(RetrievalEngine &engine, TempPool &pool, const RetrievalQuery &query)
{
    return take(engine.retrieve(pool.database(), query, today));
}

RetrievalResult asked(TempPool &pool, const RetrievalQuery &query)
{
    RetrievalEngine engine;
    return asked(engine, pool, query);
}

/// The numbers of the top, by the uuids of makeMemory(): "3 1 2".
QString topOf(TempPool &pool, const RetrievalResult &result)
{
    QStringList list;
    for (const RetrievalCandidate &hit : retrieval::topOf(result.candidates, result.query.top))
        list.append(QString::number(take(storage::memoryById(pool.database(), hit.id))->uuid.section(u'-', -1).toInt()));
    return list.join(u' ');
}

/// What was left out: "domain 2, retired 1".
QString excludedOf(const RetrievalResult &result)
{
    QStringList list;
    for (size_t i = 0; i < exclusionCount; ++i) {
        if (result.excluded[i] > 0)
            list.append(name(Exclusion(i)) + u" %1"_s.arg(result.excluded[i]));
    }
    return list.join(u", "_s);
}

/// As another process learns of what was changed since.
void catchUp(RetrievalEngine &engine, TempPool &pool, ChangeId &seen)
{
    const PoolChange change = take(storage::poolChangeOf(pool.database(), seen));
    seen = change.change;
    take(engine.refresh(pool.database(), change));
}

void fillFromSample(TempPool &pool)
{
    const QDir folder(u":/sample"_s);
    QStringList paths;
    for (const QString &name : folder.entryList({ u"*.jsonl"_s }, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    const ImportReport report = take(test::importPaths(pool, paths));
    if (report.files.size() != paths.size())
        qFatal("the sample pool was not read");
}

Task sampleTask(TempPool &pool, const QString &id)
{
    for (const Task &task : take(storage::allTasks(pool.database()))) {
        if (task.externalId == id)
            return task;
    }
    qFatal("no such task");
}

/// Fails with the first line that differs. To write the files anew after a deliberate change:
/// WAYMARK_UPDATE_GOLDEN=1 ctest -R tst_retrievalengine, then read the difference.
QString differenceFromGolden(const QString &name, const QString &text)
{
    const QString path = QStringLiteral(WAYMARK_TEST_DATA "/") + name;
    QFile file(path);
    if (qEnvironmentVariableIsSet("WAYMARK_UPDATE_GOLDEN"))
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 ? QString() : file.errorString();
    const QStringList wanted = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
    const QStringList got = text.split(u'\n');
    for (qsizetype i = 0; i < std::max(got.size(), wanted.size()); ++i) {
        if (got.value(i) != wanted.value(i))
            return u"%1:%2\n  golden %3\n  now    %4"_s.arg(path).arg(i + 1).arg(wanted.value(i), got.value(i));
    }
    return {};
}

} // namespace

class tst_RetrievalEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", qgetenv("RC_PARAMS") + " max_success=6 noshrink=1"); }

    void reasonsInTheirOrder();
    void asOfADay();
    void domainsLeftOut();
    void filtersAndAccepted();
    void ranksAndMargins();
    void emptyPoolHasNoPrompt();
    void questionsThatMakeNoSense();
    void methods();
    void leftOutTakesNoPlace();
    void reasoningBank();
    void procedureOnTheSamplePool_data();
    void procedureOnTheSamplePool();
    void explanationsAddUp();
    void refreshEqualsFresh();
    void whatIfFreezesTheRest();
    void whatIfIsWhatHappens();
    void addedInTheScratchLayer();
    void savedQueriesNoticeWhoLeaves();
    void measuresByHand();
    void measuresEqualSingleQuestions();
    void standingsForTheLint();
    void lintSaysWhatRetrievalKnows();
};

void tst_RetrievalEngine::reasonsInTheirOrder()
{
    TempPool pool;
    QList<Memory> memories;
    for (int i = 1; i <= 9; ++i)
        memories.append(makeMemory(i, u"Round the total %1"_s.arg(i), i == 2 ? u"swe"_s : u"payments"_s));
    memories[2].retiredAt = test::testNow();
    memories[2].review = ReviewStatus::Rejected; // retired comes first
    memories[3].review = ReviewStatus::Rejected;
    memories[3].validUntil = today.addDays(-3); // rejected comes first
    memories[4].supersededBy = memories[0].uuid;
    memories[5].validUntil = today.addDays(-1);
    memories[6].validFrom = today.addDays(1);
    memories[7].type = MemoryType::Workflow;
    memories[7].payload = { { u"goal"_s, u"Round the total"_s } };
    fillFromPayload(memories[7]);
    test::addMemories(pool, memories);
    const RetrievalResult result = asked(pool, queryFor(u"Round the total"_s, u"swe"_s));
    QCOMPARE(excludedOf(result), u"type 1, domain 1, retired 1, rejected 1, superseded 1, expired 1, not_yet_valid 1"_s);
    QCOMPARE(result.considered, 8);
    QCOMPARE(result.eligible, 2);
    QCOMPARE(result.candidates.size(), 8);
    QCOMPARE(topOf(pool, result), u"1 9"_s);
    // Who is left out keeps its cosine and has no rank.
    for (const RetrievalCandidate &candidate : result.candidates) {
        QVERIFY(candidate.cosine > 0);
        QCOMPARE(candidate.rank > 0, candidate.exclusion == Exclusion::None);
    }
    QVERIFY(result.planMissing);
    QVERIFY(!result.cutMargin); // nothing is cut off
}

void tst_RetrievalEngine::asOfADay()
{
    TempPool pool;
    QList<Memory> memories { makeMemory(1, u"Round"_s), makeMemory(2, u"Round"_s) };
    memories[0].validUntil = today;
    memories[1].validFrom = today;
    test::addMemories(pool, memories);
    RetrievalQuery query = queryFor(u"Round"_s);
    QCOMPARE(topOf(pool, asked(pool, query)), u"1 2"_s);
    query.asOf = today.addDays(1);
    QCOMPARE(topOf(pool, asked(pool, query)), u"2"_s);
    query.asOf = today.addDays(-1);
    QCOMPARE(topOf(pool, asked(pool, query)), u"1"_s);
}

void tst_RetrievalEngine::domainsLeftOut()
{
    TempPool pool;
    test::addMemories(pool, { makeMemory(1, u"Round"_s, u"swe"_s), makeMemory(2, u"Round"_s, u"payments"_s), makeMemory(3, u"Round"_s, u"notes"_s) });
    RetrievalQuery query = queryFor(u"Round"_s);
    QCOMPARE(topOf(pool, asked(pool, query)), u"1 2 3"_s); // nobody knows whose task it is
    query.taskDomain = u"swe"_s;
    QCOMPARE(topOf(pool, asked(pool, query)), u"2 3"_s);
    query.excludedDomains = { u"notes"_s };
    QCOMPARE(topOf(pool, asked(pool, query)), u"2"_s);
    query.leaveOwnDomainOut = false;
    QCOMPARE(topOf(pool, asked(pool, query)), u"1 2"_s);
}

void tst_RetrievalEngine::filtersAndAccepted()
{
    TempPool pool;
    QList<Memory> memories { makeMemory(1, u"Round"_s), makeMemory(2, u"Round up"_s), makeMemory(3, u"Round down"_s) };
    memories[1].review = ReviewStatus::Accepted;
    memories[2].tags = { u"red"_s };
    test::addMemories(pool, memories);
    RetrievalQuery query = queryFor(u"Round"_s);
    query.acceptedOnly = true;
    QCOMPARE(topOf(pool, asked(pool, query)), u"2"_s);
    QCOMPARE(excludedOf(asked(pool, query)), u"filter 2"_s);
    query.acceptedOnly = false;
    query.filter = u"tag:red"_s;
    QCOMPARE(topOf(pool, asked(pool, query)), u"3"_s);
    query.filter = u"age:("_s;
    RetrievalEngine engine;
    QCOMPARE(engine.retrieve(pool.database(), query, today).error().code, ErrorCode::InvalidArgument);
}

void tst_RetrievalEngine::ranksAndMargins()
{
    TempPool pool;
    test::addMemories(pool, { makeMemory(1, u"Round"_s), makeMemory(2, u"Round the total"_s), makeMemory(3, u"Round the total of invoices"_s), makeMemory(4, u"Elsewhere"_s) });
    RetrievalQuery query = queryFor(u"Round the total of invoices"_s);
    query.top = 2;
    const RetrievalResult result = asked(pool, query);
    QCOMPARE(topOf(pool, result), u"3 2"_s);
    QCOMPARE(result.candidates.size(), 4);
    for (qsizetype i = 0; i < 4; ++i) {
        const RetrievalCandidate &candidate = result.candidates[i];
        QCOMPARE(candidate.rank, int(i) + 1);
        QCOMPARE(candidate.score, candidate.cosine);
        QCOMPARE(candidate.toNext, i < 3 ? candidate.score - result.candidates[i + 1].score : 0.0);
    }
    QCOMPARE(*result.cutMargin, result.candidates[1].score - result.candidates[2].score);
    QCOMPARE(result.prompt.parts.size(), 3);
    QVERIFY(result.poolTokens > result.prompt.tokens() / 3);
}

void tst_RetrievalEngine::emptyPoolHasNoPrompt()
{
    TempPool pool;
    const RetrievalResult nothing = asked(pool, queryFor(u"Round"_s));
    QCOMPARE(nothing.considered, 0);
    QCOMPARE(nothing.prompt.text(), QString());
    QCOMPARE(nothing.prompt.tokens(), 0);
    QCOMPARE(nothing.poolTokens, 0);
    // The same when everybody is left out.
    test::addMemories(pool, { makeMemory(1, u"Round"_s) });
    const RetrievalResult none = asked(pool, queryFor(u"Round"_s, u"payments"_s));
    QCOMPARE(none.considered, 1);
    QCOMPARE(none.prompt.text(), QString());
}

void tst_RetrievalEngine::questionsThatMakeNoSense()
{
    TempPool pool;
    test::addMemories(pool, { makeMemory(1, u"Round"_s) });
    RetrievalEngine engine;
    const auto codeOf = [&](const RetrievalQuery &query) { return engine.retrieve(pool.database(), query, today).error().code; };
    RetrievalQuery query = queryFor(u"Round"_s);
    query.types.clear();
    QCOMPARE(codeOf(query), ErrorCode::InvalidArgument);
    query = queryFor(u"Round"_s);
    query.top = 0;
    QCOMPARE(codeOf(query), ErrorCode::InvalidArgument);
    query = queryFor(u"Round"_s);
    query.space = u"openai:none:3"_s;
    QCOMPARE(codeOf(query), ErrorCode::NotFound);
    QCOMPARE(engine.retrieve(pool.database(), queryFor(u"Round"_s), today, [] { return true; }).error().code, ErrorCode::Cancelled);
    QCOMPARE(engine.explain(pool.database(), queryFor(u"Round"_s), MemoryId { 99 }).error().code, ErrorCode::NotFound);
}

void tst_RetrievalEngine::methods()
{
    TempPool pool;
    QList<Memory> memories;
    for (int i = 1; i <= 30; ++i)
        memories.append(makeMemory(i, u"Round the total of invoice %1 once"_s.arg(i % 7)));
    memories.append(makeMemory(31, u"Refunds keep their sign"_s));
    test::addMemories(pool, memories);
    RetrievalEngine engine;
    for (const RetrievalMethod method : allRetrievalMethods()) {
        if (method == RetrievalMethod::ReasoningBank)
            continue;
        RetrievalQuery query = queryFor(u"Round the total of a refund once"_s);
        query.method = method;
        query.top = 4;
        const RetrievalResult result = asked(engine, pool, query);
        QCOMPARE(result.eligible, 31);
        for (qsizetype i = 1; i < result.candidates.size(); ++i) {
            const RetrievalCandidate &a = result.candidates[i - 1];
            const RetrievalCandidate &b = result.candidates[i];
            QVERIFY2(a.score > b.score || (a.score == b.score && a.id < b.id), qPrintable(name(method)));
        }
        if (method == RetrievalMethod::Mmr) {
            // Seven titles that are the same to the letter do not fill the list.
            QVERIFY2(topOf(pool, result).split(u' ').contains(u"31"_s), qPrintable(topOf(pool, result)));
        }
    }
}

void tst_RetrievalEngine::leftOutTakesNoPlace()
{
    // The best two are of the task's own domain: the agent's pool does not have them.
    TempPool pool;
    test::addMemories(pool, { makeMemory(1, u"Round the total once"_s, u"swe"_s), makeMemory(2, u"Round the total"_s, u"swe"_s), makeMemory(3, u"Total"_s, u"notes"_s), makeMemory(4, u"Refunds"_s, u"notes"_s) });
    RetrievalQuery query = queryFor(u"Round the total once"_s, u"swe"_s);
    const auto scoreOf = [&](int number) {
        for (const RetrievalCandidate &candidate : asked(pool, query).candidates) {
            if (candidate.id == MemoryId { number })
                return candidate.score;
        }
        return 0.0;
    };
    query.method = RetrievalMethod::Rrf;
    QVERIFY(std::abs(scoreOf(3) - 2 / 61.0) < 1e-12);
    QVERIFY(std::abs(scoreOf(2) - 2 / 61.0) < 1e-12); // where it would stand, were it let in alone
    query.method = RetrievalMethod::Hybrid;
    QVERIFY(std::abs(scoreOf(3) - 1) < 1e-12);
    QVERIFY(scoreOf(1) > 1);
}

void tst_RetrievalEngine::reasoningBank()
{
    TempPool pool;
    QList<Memory> memories;
    for (int i = 1; i <= 6; ++i) {
        Memory memory = makeMemory(i, u"Memory %1"_s.arg(i), u"notes"_s);
        memory.task = i <= 4 ? u"rounding"_s : u"parsing"_s;
        memory.taskText = i <= 4 ? u"Round the totals of invoices."_s : u"Parse dates in headers."_s;
        memories.append(memory);
    }
    memories[1].review = ReviewStatus::Rejected;
    memories.append(makeMemory(7, u"Invoices and totals"_s));
    test::addMemories(pool, memories);
    RetrievalQuery query = queryFor(u"The totals of some invoices are off."_s);
    query.method = RetrievalMethod::ReasoningBank;
    RetrievalEngine engine;
    const RetrievalResult result = asked(engine, pool, query);
    // All eligible ones of the one nearest task, however many; who has no task is no candidate for it.
    QCOMPARE(topOf(pool, result), u"1 3 4"_s);
    QCOMPARE(result.query.top, 3);
    QVERIFY(result.cutMargin && *result.cutMargin > 0);
    QCOMPARE(excludedOf(result), u"rejected 1, no_vector 1"_s);
    // Nothing shared with any task: nothing retrieved.
    query.task = u"zzz"_s;
    QCOMPARE(topOf(pool, asked(engine, pool, query)), QString());
}

void tst_RetrievalEngine::procedureOnTheSamplePool_data()
{
    QTest::addColumn<MemoryType>("type");
    QTest::addColumn<QString>("plan");
    const QString plan = u"First read the given sources and the tests to learn the interface. Then implement the smallest version that passes one case and compare it with values worked "
                         "out by hand. After that cover negative and boundary values with tests. Finally run the whole suite and clean up."_s;
    QTest::newRow("trajectory") << MemoryType::Trajectory << QString();
    QTest::newRow("workflow") << MemoryType::Workflow << plan;
    QTest::newRow("summary") << MemoryType::Summary << u"A clock type in C++ has to be implemented with arithmetic and comparison. The tests give the interface; negative values must wrap around."_s;
    QTest::newRow("insight") << MemoryType::Insight << plan;
}

void tst_RetrievalEngine::procedureOnTheSamplePool()
{
    QFETCH(MemoryType, type);
    QFETCH(QString, plan);
    TempPool pool;
    fillFromSample(pool);
    const Task task = sampleTask(pool, u"cpp/tide-dial"_s);
    RetrievalQuery query = queryFor(task.text, task.domain);
    query.types = { type };
    query.plan = plan;
    const RetrievalResult result = asked(pool, query);
    QVERIFY(!result.planMissing);
    QString text = u"%1 of %2, own domain out, as of %3\n"_s.arg(task.externalId, task.domain, today.toString(Qt::ISODate));
    text += u"considered %1, eligible %2, left out: %3\n"_s.arg(result.considered).arg(result.eligible).arg(excludedOf(result));
    for (const RetrievalCandidate &hit : retrieval::topOf(result.candidates, result.query.top)) {
        const Memory memory = *take(storage::memoryById(pool.database(), hit.id));
        QVERIFY(memory.domain != task.domain);
        QCOMPARE(memory.type, type);
        text += u"%1. %2 %3 | %4\n"_s.arg(hit.rank).arg(QString::number(hit.cosine, 'f', 4), memory.domain, memory.keyText.section(u'\n', 0, 0));
    }
    text += u"to rank 4: %1\n"_s.arg(QString::number(result.cutMargin.value_or(0), 'f', 4));
    text += u"prompt of about %1 tokens, all eligible memories about %2\n\n"_s.arg(result.prompt.tokens()).arg(result.poolTokens);
    text += result.prompt.text();
    QCOMPARE(differenceFromGolden(u"retrieval-%1.txt"_s.arg(name(type)), text), QString());
}

void tst_RetrievalEngine::explanationsAddUp()
{
    TempPool pool;
    fillFromSample(pool);
    const Task task = sampleTask(pool, u"go/ring-roster"_s);
    RetrievalEngine engine;
    for (const KeyRecipe recipe : { KeyRecipe::Paper, KeyRecipe::Full }) {
        RetrievalQuery query = queryFor(task.text, task.domain);
        query.recipe = recipe;
        const RetrievalResult result = asked(engine, pool, query);
        for (const RetrievalCandidate &hit : retrieval::topOf(result.candidates, 3)) {
            const HitExplanation explanation = take(engine.explain(pool.database(), query, hit.id));
            QCOMPARE(explanation.memory, hit.id);
            QVERIFY(std::abs(explanation.cosine - hit.cosine) < 1e-9);
            double sum = 0;
            for (const HitExplanation::Term &term : explanation.terms)
                sum += term.share;
            QVERIFY2(std::abs(sum - hit.cosine) < 1e-4, qPrintable(u"%1 %2"_s.arg(sum).arg(hit.cosine)));
            QVERIFY(!explanation.keyText.isEmpty());
        }
    }
}

namespace {

/// "id exclusion rank", scores apart: they may differ in the last bit when terms were met in another order.
bool alike(const RetrievalResult &a, const RetrievalResult &b)
{
    if (a.candidates.size() != b.candidates.size() || a.excluded != b.excluded || a.eligible != b.eligible || a.poolTokens != b.poolTokens)
        return false;
    std::map<MemoryId, const RetrievalCandidate *> other;
    for (const RetrievalCandidate &candidate : b.candidates)
        other[candidate.id] = &candidate;
    for (const RetrievalCandidate &candidate : a.candidates) {
        const auto found = other.find(candidate.id);
        if (found == other.end() || found->second->exclusion != candidate.exclusion || std::abs(found->second->score - candidate.score) > 1e-9)
            return false;
    }
    return true;
}

} // namespace

void tst_RetrievalEngine::refreshEqualsFresh()
{
    const bool held = rc::check("an engine kept up to date answers as a new one", [] {
        TempPool pool;
        RetrievalEngine kept;
        test::RandomChanges changing(pool.clock, *rc::gen::arbitrary<quint32>());
        ChangeId seen;
        for (int i = 0; i < 40; ++i) {
            if (changing.below(5) == 0)
                undoLast(contextOf(pool));
            else
                changing.step(pool.pool());
            catchUp(kept, pool, seen);
            if (i % 4 != 0)
                continue;
            RetrievalQuery query = queryFor(u"Round once “quote” 日本語 café Text"_s, changing.below(2) ? u"payments"_s : QString());
            query.recipe = KeyRecipe(changing.below(2));
            query.method = RetrievalMethod(changing.below(4));
            query.acceptedOnly = changing.below(4) == 0;
            query.filter = changing.below(4) == 0 ? u"tag:red or -is:retired"_s : QString();
            query.types = { MemoryType::Insight, MemoryType::Workflow };
            RC_ASSERT(alike(asked(kept, pool, query), asked(pool, query)));
            query.method = RetrievalMethod::ReasoningBank;
            RC_ASSERT(alike(asked(kept, pool, query), asked(pool, query)));
        }
    });
    QVERIFY(held);
}

void tst_RetrievalEngine::whatIfFreezesTheRest()
{
    TempPool pool;
    fillFromSample(pool);
    const Task task = sampleTask(pool, u"cpp/tide-dial"_s);
    RetrievalEngine engine;
    const RetrievalQuery query = queryFor(task.text, task.domain);
    const RetrievalResult before = asked(engine, pool, query);
    const MemoryId first = before.candidates.first().id;
    ScratchChange change;
    change.memory = first;
    change.title = u"Quite another title about boats"_s;
    const WhatIfReport report = take(engine.whatIf(pool.database(), { change }, query, {}, today));
    std::map<MemoryId, double> scores;
    for (const RetrievalCandidate &candidate : before.candidates)
        scores[candidate.id] = candidate.score;
    for (const RetrievalCandidate &candidate : report.after.candidates) {
        if (candidate.id == first)
            QVERIFY(candidate.score != scores[first]);
        else
            QCOMPARE(candidate.score, scores[candidate.id]);
    }
    QVERIFY(report.open.isChanged());
    QCOMPARE(report.open.left.size(), 1);
    QCOMPARE(report.open.entered.size(), 1);
    // Nothing was written.
    QVERIFY(asked(pool, query).candidates == before.candidates);
}

void tst_RetrievalEngine::whatIfIsWhatHappens()
{
    const bool held = rc::check("what was tried is what happens when it is applied", [] {
        TempPool pool;
        test::RandomChanges changing(pool.clock, *rc::gen::arbitrary<quint32>());
        while (test::RandomChanges::ids(pool.pool()).size() < 24)
            changing.import(pool.pool());
        RetrievalQuery query = queryFor(u"Round once “quote” 日本語 café"_s, u"payments"_s);
        query.acceptedOnly = changing.below(4) == 0;
        query.top = 5;
        const QDate day = pool.clock.today();
        const QList<MemoryId> ids = test::RandomChanges::ids(pool.pool());
        QList<ScratchChange> scratch;
        QSet<MemoryId> used;
        for (int i = 0; i < 5; ++i) {
            ScratchChange change;
            change.memory = ids.at(changing.below(int(ids.size())));
            change.by = ids.at(changing.below(int(ids.size())));
            // One thing a memory: a chain of successors is refused, and so are ends before beginnings.
            const Memory memory = *take(storage::memoryById(pool.database(), change.memory));
            if (used.contains(change.memory) || used.contains(change.by) || change.by == change.memory || !memory.supersededBy.isEmpty() || memory.validFrom)
                continue;
            const Memory successor = *take(storage::memoryById(pool.database(), change.by));
            if (successor.retiredAt || !successor.supersededBy.isEmpty())
                continue;
            used += { change.memory, change.by };
            const int kind = changing.below(3);
            change.kind = kind == 0 ? ScratchChange::Kind::Retire : kind == 1 ? ScratchChange::Kind::Expire
                                                                              : ScratchChange::Kind::Supersede;
            change.until = day.addDays(changing.below(3) - 1);
            scratch.append(change);
        }
        RetrievalEngine engine;
        const WhatIfReport tried = take(engine.whatIf(pool.database(), scratch, query, {}, day));
        take(applyScratch(contextOf(pool), scratch));
        RetrievalEngine fresh;
        const RetrievalResult then = take(fresh.retrieve(pool.database(), query, day));
        RC_ASSERT(tried.after.candidates == then.candidates);
        RC_ASSERT(tried.after.excluded == then.excluded);
        RC_ASSERT(tried.after.prompt == then.prompt);
    });
    QVERIFY(held);
}

void tst_RetrievalEngine::addedInTheScratchLayer()
{
    TempPool pool;
    test::addMemories(pool, { makeMemory(1, u"Round once"_s), makeMemory(2, u"Round twice"_s), makeMemory(3, u"Look elsewhere"_s), makeMemory(4, u"Look here"_s) });
    const RetrievalQuery query = queryFor(u"Round the total of the refund"_s);
    ScratchChange add;
    add.kind = ScratchChange::Kind::Add;
    add.domain = u"notes"_s;
    add.title = u"Round the total of the refund"_s;
    add.content = u"Once, at the end."_s;
    RetrievalEngine engine;
    const WhatIfReport report = take(engine.whatIf(pool.database(), { add }, query, {}, today));
    QCOMPARE(report.open.entered, QStringList { u"+"_s });
    QCOMPARE(report.open.left.size(), 1);
    QCOMPARE(report.open.after.first().uuid, QString());
    QVERIFY(report.after.prompt.text().contains(u"Once, at the end."_s));
    QVERIFY(report.after.poolTokens > asked(engine, pool, query).poolTokens);
    const auto applied = take(applyScratch(contextOf(pool), { add }));
    QCOMPARE(applied.result.affected.size(), 1);
    RetrievalEngine fresh;
    QCOMPARE(asked(fresh, pool, query).prompt.parts.value(1).text.section(u'\n', 2, 2), u"## Title: Round the total of the refund"_s);
    take(undoLast(contextOf(pool)));
    QCOMPARE(test::RandomChanges::ids(pool.pool()).size(), 4);
}

void tst_RetrievalEngine::savedQueriesNoticeWhoLeaves()
{
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { makeMemory(1, u"Round once"_s), makeMemory(2, u"Round twice"_s), makeMemory(3, u"Look here"_s) });
    const auto uuid = [](int number) { return makeMemory(number).uuid; };
    SavedQuery saved;
    saved.name = u"Rounding"_s;
    saved.query = queryFor(u"Round once"_s);
    saved.query.top = 2;
    saved.expected = { uuid(1), uuid(2) };
    SavedQuery broken = saved;
    broken.query.filter = u"age:("_s;
    RetrievalEngine engine;
    QList<SavedQueryRun> runs = take(engine.runSaved(pool.database(), { saved, broken }, today));
    QCOMPARE(runs.size(), 2);
    QVERIFY(!runs[0].isChanged());
    QVERIFY(runs[0].cutMargin);
    QVERIFY(!runs[1].problem.isEmpty());
    take(retire(contextOf(pool), { ids[1] }));
    RetrievalEngine fresh;
    runs = take(fresh.runSaved(pool.database(), { saved }, today));
    QCOMPARE(runs[0].left, QStringList { uuid(2) });
    QCOMPARE(runs[0].entered, QStringList { uuid(3) });
    // The scratch layer tells it before.
    take(undoLast(contextOf(pool)));
    ScratchChange change;
    change.kind = ScratchChange::Kind::Retire;
    change.memory = ids[1];
    RetrievalEngine third;
    const WhatIfReport report = take(third.whatIf(pool.database(), { change }, queryFor(u"Look here"_s), { saved, broken }, today));
    QCOMPARE(report.savedQueries, 1);
    QCOMPARE(report.changed.size(), 1);
    QCOMPARE(report.changed[0].left, QStringList { uuid(2) });
}

void tst_RetrievalEngine::measuresByHand()
{
    TempPool pool;
    QList<Memory> memories;
    const QStringList titles { u"Round the total"_s, u"Parse the header"_s, u"Round and parse"_s, u"Sail the boat"_s };
    for (int i = 0; i < 4; ++i) {
        Memory memory = makeMemory(i + 1, titles[i], i < 2 ? u"a"_s : u"b"_s);
        memory.task = u"task %1"_s.arg(i);
        memory.taskText = QStringList { u"Round it"_s, u"Parse it"_s, u"Round and parse both"_s, u"Total of the round header"_s }.at(i);
        memories.append(memory);
    }
    test::addMemories(pool, memories);
    RetrievalQuery settings;
    settings.top = 1;
    RetrievalEngine engine;
    const RetrievalMeasures measures = take(engine.measures(pool.database(), settings, today));
    // Tasks of a see b: both find “Round and parse”. Those of b see a: one ties, so that the first comes, the other shares two words with it.
    QCOMPARE(measures.queries, 4);
    QCOMPARE(measures.memories, 4);
    QCOMPARE(measures.hubs.size(), 2);
    QCOMPARE(measures.hubs[0].title, u"Round the total"_s);
    QCOMPARE(measures.hubs[0].queries, 2);
    QCOMPARE(measures.hubs[1].title, u"Round and parse"_s);
    QCOMPARE(measures.hubs[1].queries, 2);
    QCOMPARE(measures.neverRetrieved, 2);
    QCOMPARE(measures.skewness, 0.0); // two and two
    QCOMPARE(measures.coverage.size(), 2);
    QCOMPARE(measures.coverage[1].domain, u"b"_s);
    QCOMPARE(measures.coverage[1].memories, 2);
    QCOMPARE(measures.coverage[1].retrieved, 1);
    QCOMPARE(measures.coverage[1].hits, 2);
    settings.types = { MemoryType::Insight, MemoryType::Workflow };
    QCOMPARE(engine.measures(pool.database(), settings, today).error().code, ErrorCode::InvalidArgument);
    WorkHooks hooks;
    hooks.cancel.cancel();
    QCOMPARE(engine.measures(pool.database(), RetrievalQuery(), today, hooks).error().code, ErrorCode::Cancelled);
}

void tst_RetrievalEngine::measuresEqualSingleQuestions()
{
    TempPool pool;
    fillFromSample(pool);
    RetrievalEngine engine;
    for (const RetrievalMethod method : { RetrievalMethod::Cosine, RetrievalMethod::Bm25 }) {
        for (const MemoryType type : allMemoryTypes()) {
            RetrievalQuery settings;
            settings.types = { type };
            settings.method = method;
            std::map<MemoryId, qint64> counts;
            qint64 queries = 0;
            for (const Task &task : take(storage::allTasks(pool.database()))) {
                RetrievalQuery query = settings;
                query.task = task.text;
                query.taskDomain = task.domain;
                const RetrievalResult result = asked(engine, pool, query);
                ++queries;
                for (const RetrievalCandidate &candidate : result.candidates) {
                    if (candidate.exclusion == Exclusion::None)
                        counts[candidate.id] += candidate.rank <= 3 ? 1 : 0;
                }
            }
            const TopCounts tops = take(engine.countTops(pool.database(), settings, today));
            QCOMPARE(tops.queries, queries);
            QCOMPARE(tops.ids.size(), counts.size());
            for (const auto &[id, count] : counts)
                QCOMPARE(tops.of(id), count);
        }
    }
    QCOMPARE(take(engine.countTops(pool.database(), RetrievalQuery(), today, {}, 5)).queries, 5);
}

void tst_RetrievalEngine::standingsForTheLint()
{
    TempPool pool;
    fillFromSample(pool);
    const PoolHeads heads = take(PoolHeads::read(pool.database()));
    const Standings standings = take(retrievalStandings(pool.database(), heads.entries, today, {}));
    RetrievalEngine engine;
    const TopCounts tops = take(engine.countTops(pool.database(), RetrievalQuery(), today));
    const TaskSpace *tasks = take(engine.tasks(pool.database()));
    int ranked = 0;
    int first = 0;
    for (const lint::PoolEntry &entry : heads.entries) {
        const lint::RetrievalStanding standing = standings.value(entry.id);
        QCOMPARE(standing.tops, tops.of(entry.id));
        if (standing.tasks == 0)
            continue;
        ++ranked;
        // By the naive way.
        const Memory memory = *take(storage::memoryById(pool.database(), entry.id));
        const auto query = take(tasks->space->embed(storage::retrievalText(memory, KeyRecipe::Full).key));
        std::vector<double> scores(tasks->tasks.size());
        tasks->space->cosines(query, scores);
        const double own = scores[tasks->taskOf.at(entry.id.value)];
        double second = -1;
        for (size_t i = 0; i < scores.size(); ++i) {
            if (i != tasks->taskOf.at(entry.id.value))
                second = std::max(second, scores[i]);
        }
        QCOMPARE(standing.ownTaskFirst, own > second);
        if (standing.ownTaskFirst)
            QVERIFY(std::abs(standing.ownTaskLead - (own - second) / own) < 1e-9);
        first += standing.ownTaskFirst ? 1 : 0;
    }
    QVERIFY(ranked > 60);
    QVERIFY(first > 10 && first < ranked);
    CancelToken cancel;
    cancel.cancel();
    QCOMPARE(retrievalStandings(pool.database(), heads.entries, today, cancel).error().code, ErrorCode::Cancelled);
}

void tst_RetrievalEngine::lintSaysWhatRetrievalKnows()
{
    // Twenty-four tasks of one domain; one insight of another is near all of them, and says what its own task says.
    TempPool pool;
    QList<Memory> memories;
    for (int i = 1; i <= 24; ++i) {
        Memory memory = makeMemory(i, u"Sail vessel number %1"_s.arg(i), u"sea"_s);
        memory.task = u"t%1"_s.arg(i);
        memory.taskText = u"Round the totals of the ledger %1"_s.arg(i);
        memories.append(memory);
    }
    for (int i = 30; i < 34; ++i)
        memories.append(makeMemory(i, u"Pack crate %1"_s.arg(i), u"payments"_s));
    Memory hub = makeMemory(25, u"Round the totals of the ledger"_s, u"payments"_s);
    hub.task = u"own"_s;
    hub.taskText = u"Quillwort ferrets nibble zinnias under lampposts"_s;
    hub.content = u"Mind the quillwort ferrets: they nibble zinnias under lampposts."_s;
    hub.payload.insert(u"content"_s, hub.content);
    memories.append(hub);
    const QList<MemoryId> ids = test::addMemories(pool, memories);
    LintOptions options;
    options.rules = lint::builtInRules;
    take(bringFindingsUpToDate(pool.pool(), pool.clock, {}, options));
    const auto found = [&](const QString &rule) {
        for (const Finding &finding : take(storage::findingsOf(pool.database(), ids.last()))) {
            if (finding.rule == rule)
                return finding;
        }
        return Finding();
    };
    QCOMPARE(found(u"transfer.overgeneral"_s).arguments, QStringList({ u"24"_s, u"25"_s }));
    QCOMPARE(found(u"transfer.overgeneral"_s).severity, Severity::Warning);
    QCOMPARE(found(u"leak.reidentifiable"_s).severity, Severity::Info); // among 25 tasks
    QCOMPARE(found(u"leak.reidentifiable"_s).arguments.first(), u"25"_s);
    // What it says of a text and what it says of the whole stand side by side, and go one by one.
    MemoryEdit edit;
    edit.id = ids.last();
    edit.description = QString(); // it said when
    edit.content = u"This applies to any data, any language and any tool."_s;
    take(curation::edit(contextOf(pool), edit));
    take(bringFindingsUpToDate(pool.pool(), pool.clock, {}, options));
    const auto countOf = [&](const QString &rule) {
        return std::ranges::count(take(storage::findingsOf(pool.database(), ids.last())), rule, &Finding::rule);
    };
    QCOMPARE(countOf(u"transfer.overgeneral"_s), 2);
    QCOMPARE(countOf(u"leak.reidentifiable"_s), 0);
    edit.title = u"Pack crate 29"_s;
    take(curation::edit(contextOf(pool), edit));
    take(bringFindingsUpToDate(pool.pool(), pool.clock, {}, options));
    QCOMPARE(countOf(u"transfer.overgeneral"_s), 1);
    // Nothing moves when nothing has.
    QVERIFY(take(areFindingsCurrent(pool.database(), pool.clock, options.rules)));
    int moved = 0;
    options.everything = true;
    options.stored = [&moved](const QList<MemoryId> &ofThese) { moved += int(ofThese.size()); };
    take(bringFindingsUpToDate(pool.pool(), pool.clock, {}, options));
    QCOMPARE(moved, 0);
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_RetrievalEngine)
#include "tst_retrievalengine.moc"
