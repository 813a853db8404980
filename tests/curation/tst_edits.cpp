// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/undo.h"
#include "tests/support/curationpool.h"
#include "tests/support/pooldump.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::AppliedChange;
using test::contextOf;
using test::take;
using test::TempPool;

namespace {

const QDate today(2026, 11, 18);

Memory memoryOf(TempPool &pool, MemoryId id)
{
    return *take(storage::memoryById(pool.database(), id));
}

qint64 changeCount(TempPool &pool)
{
    return test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s).toLongLong();
}

QString newestLabel(TempPool &pool)
{
    return test::scalarText(pool.database(), u"SELECT label FROM change ORDER BY id DESC LIMIT 1"_s);
}

MemoryEdit editOf(MemoryId id)
{
    MemoryEdit edit;
    edit.id = id;
    return edit;
}

} // namespace

class tst_Edits : public QObject
{
    Q_OBJECT

private:
    /// Four memories in a pool.
    QList<MemoryId> four(TempPool &pool)
    {
        return test::addMemories(pool, { test::makeMemory(1, u"One"_s), test::makeMemory(2, u"Two"_s), test::makeMemory(3, u"Three"_s), test::makeMemory(4, u"Four"_s) });
    }

private Q_SLOTS:
    void labels_data();
    void labels();
    void decideAddsADecision();
    void decideTwiceIsTwoDecisions();
    void decideOnceForEach();
    void editSetsFields();
    void editKeepsThePayloadInStep_data();
    void editKeepsThePayloadInStep();
    void editOfTheTextNeedsANewDecision();
    void editOfAnOlderRevisionIsRefused();
    void editMovesTheTaskAlong();
    void editToANewDomainCreatesIt();
    void editChangesTheType();
    void editRefuses();
    void editOfNothing();
    void addWritesAMemory_data();
    void addWritesAMemory();
    void addToARun();
    void addRefuses();
    void tagsAreASet();
    void retireAndReinstate();
    void supersedeEndsValidity_data();
    void supersedeEndsValidity();
    void supersedeKeepsTheRelation();
    void supersedeNeverInACircle();
    void supersedeRefuses();
    void supersedeAgainByAnother();
    void validity();
    void validityRefuses();
    void unknownMemoriesAreNotFound();
    void oneWrongMemoryStopsAll();
    void dryRunWritesNothing();
    void readOnlyPool();
};

void tst_Edits::labels_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("label");
    QTest::newRow("accept") << 0 << u"Accept 2 memories"_s;
    QTest::newRow("reject") << 1 << u"Reject 2 memories"_s;
    QTest::newRow("needs work") << 2 << u"Mark 2 memories as needing work"_s;
    QTest::newRow("unreviewed") << 3 << u"Mark 2 memories as unreviewed"_s;
    QTest::newRow("edit") << 4 << u"Edit “One”"_s;
    QTest::newRow("tags") << 5 << u"Change the tags of 2 memories"_s;
    QTest::newRow("retire") << 6 << u"Retire 2 memories"_s;
    QTest::newRow("reinstate") << 7 << u"Reinstate 1 memories"_s;
    QTest::newRow("supersede") << 8 << u"Supersede 2 memories"_s;
    QTest::newRow("validity") << 9 << u"Set the validity of 2 memories"_s;
}

void tst_Edits::labels()
{
    QFETCH(int, which);
    QFETCH(QString, label);
    TempPool pool;
    const QList<MemoryId> ids = four(pool);
    take(retire(contextOf(pool), { ids.at(2) }));
    const QList<MemoryId> two = ids.mid(0, 2);
    MemoryEdit edited = editOf(ids.first());
    edited.content = u"New"_s;
    ValidityEdit span;
    span.until = std::optional(today);
    const auto apply = [&](const EditContext &context) -> Result<AppliedChange> {
        switch (which) {
        case 0:
            return decide(context, two, ReviewStatus::Accepted);
        case 1:
            return decide(context, two, ReviewStatus::Rejected);
        case 2:
            return decide(context, two, ReviewStatus::NeedsWork);
        case 3:
            return decide(context, two, ReviewStatus::Unreviewed);
        case 4:
            return edit(context, edited);
        case 5:
            return editTags(context, two, { { u"x"_s }, {} });
        case 6:
            return retire(context, ids.mid(1, 2) + QList<MemoryId> { ids.first() }); // one of them is retired already
        case 7:
            return reinstate(context, ids);
        case 8:
            return supersede(context, two, ids.last());
        default:
            return setValidity(context, two, span);
        }
    };
    const AppliedChange applied = take(apply(contextOf(pool, u"bob"_s, u"because"_s)));
    QCOMPARE(applied.result.label, label);
    QCOMPARE(newestLabel(pool), label);
    const Change change = take(storage::changes(pool.database(), 1)).first();
    QCOMPARE(change.id, applied.result.change);
    QCOMPARE(change.author, u"bob"_s);
    QCOMPARE(change.reason, u"because"_s);
    QCOMPARE(change.at, pool.clock.now());
    QCOMPARE(applied.poolChange.change, change.id);
    QCOMPARE(applied.poolChange.label, label);
    for (const MemoryId id : applied.result.affected)
        QVERIFY(applied.poolChange.memories.contains(id));
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_Edits::decideAddsADecision()
{
    TempPool pool;
    const QList<MemoryId> ids = four(pool);
    const AppliedChange applied = take(decide(contextOf(pool, u"bob"_s, u"clear"_s), { ids.at(1) }, ReviewStatus::Accepted, 3.5));
    QCOMPARE(applied.result.affected, QList<MemoryId> { ids.at(1) });
    QCOMPARE(memoryOf(pool, ids.at(1)).review, ReviewStatus::Accepted);
    const QList<Decision> decisions = take(storage::decisionsOf(pool.database(), ids.at(1)));
    QCOMPARE(decisions.size(), 1);
    QCOMPARE(decisions.first().reviewer, u"bob"_s);
    QCOMPARE(decisions.first().reason, u"clear"_s);
    QCOMPARE(decisions.first().status, ReviewStatus::Accepted);
    QCOMPARE(decisions.first().seconds, std::optional(3.5));
    QCOMPARE(decisions.first().revision, 1);
    QCOMPARE(decisions.first().at, pool.clock.now());
}

void tst_Edits::decideTwiceIsTwoDecisions()
{
    TempPool pool;
    const QList<MemoryId> ids = four(pool);
    take(decide(contextOf(pool, u"ada"_s), { ids.first() }, ReviewStatus::Accepted));
    const AppliedChange second = take(decide(contextOf(pool, u"bob"_s), { ids.first() }, ReviewStatus::Accepted));
    QVERIFY(second.result.change.isValid());
    QCOMPARE(second.result.affected, QList<MemoryId> { ids.first() });
    const QList<Decision> decisions = take(storage::decisionsOf(pool.database(), ids.first()));
    QCOMPARE(decisions.size(), 2);
    QCOMPARE(decisions.first().reviewer, u"bob"_s); // newest first
    QCOMPARE(decisions.first().revision, 2);
}

void tst_Edits::decideOnceForEach()
{
    TempPool pool;
    const QList<MemoryId> ids = four(pool);
    take(decide(contextOf(pool), { ids.first(), ids.first(), ids.first() }, ReviewStatus::Rejected));
    QCOMPARE(take(storage::decisionsOf(pool.database(), ids.first())).size(), 1);
}

void tst_Edits::editSetsFields()
{
    TempPool pool;
    const QList<MemoryId> ids = four(pool);
    MemoryEdit change = editOf(ids.first());
    change.title = u"New title"_s;
    change.description = u"New description"_s;
    change.content = u"New content"_s;
    change.appliesWhen = u"Always"_s;
    change.notWhen = u"Never"_s;
    change.tags = QStringList { u"b"_s, u"a"_s, u"b"_s, QString() };
    take(edit(contextOf(pool), change));
    const Memory memory = memoryOf(pool, ids.first());
    QCOMPARE(memory.title, u"New title"_s);
    QCOMPARE(memory.description, u"New description"_s);
    QCOMPARE(memory.content, u"New content"_s);
    QCOMPARE(memory.appliesWhen, u"Always"_s);
    QCOMPARE(memory.notWhen, u"Never"_s);
    QCOMPARE(memory.tags, (QStringList { u"a"_s, u"b"_s }));
    QCOMPARE(memory.revision, 2);
    QCOMPARE(memory.sourceHash, test::makeMemory(1).sourceHash); // identity stays
    // Only what moved is in the journal.
    change = editOf(ids.first());
    change.notWhen = u"Seldom"_s;
    change.title = u"New title"_s;
    const AppliedChange applied = take(edit(contextOf(pool), change));
    const ChangeRow row = take(storage::rowsOfChange(pool.database(), applied.result.change)).first();
    QCOMPARE(row.after->keys(), QStringList { u"not_when"_s });
    // A field can be emptied, by a null text too.
    change = editOf(ids.first());
    change.description = QString();
    change.notWhen = QString();
    change.tags = QStringList();
    take(edit(contextOf(pool), change));
    QCOMPARE(memoryOf(pool, ids.first()).description, QString());
    QCOMPARE(memoryOf(pool, ids.first()).notWhen, QString());
    QCOMPARE(memoryOf(pool, ids.first()).tags, QStringList());
}

void tst_Edits::editKeepsThePayloadInStep_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("key");
    QTest::newRow("insight") << uR"({"content":"c","description":"d","extra":[1],"title":"t"})"_s << int(MemoryType::Insight)
                             << uR"({"content":"new\nlines","description":"d","extra":[1],"title":"t"})"_s << u"t"_s;
    QTest::newRow("workflow") << uR"({"goal":"g","workflow":["a","b"]})"_s << int(MemoryType::Workflow) << uR"({"goal":"g","workflow":["new","lines"]})"_s << u"g"_s;
    QTest::newRow("summary") << uR"({"experience_summary":"e","task_summary":"t"})"_s << int(MemoryType::Summary)
                             << uR"({"experience_summary":"new\nlines","task_summary":"t"})"_s << u"t"_s;
    QTest::newRow("trajectory") << uR"({"steps":[{"command":"ls","result":"x"}],"task":"t"})"_s << int(MemoryType::Trajectory)
                                << uR"({"steps":[{"command":"ls","result":"x"}],"task":"t"})"_s << u"t"_s;
}

void tst_Edits::editKeepsThePayloadInStep()
{
    QFETCH(QString, payload);
    QFETCH(int, type);
    QFETCH(QString, after);
    QFETCH(QString, key);
    Memory memory = test::makeMemory(1);
    memory.type = MemoryType(type);
    memory.payload = QJsonDocument::fromJson(payload.toUtf8()).object();
    fillFromPayload(memory);
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { memory });
    MemoryEdit change = editOf(ids.first());
    change.content = u"new\nlines"_s;
    take(edit(contextOf(pool), change));
    QCOMPARE(memoryOf(pool, ids.first()).content, u"new\nlines"_s);
    QCOMPARE(QString::fromUtf8(QJsonDocument(memoryOf(pool, ids.first()).payload).toJson(QJsonDocument::Compact)), after);
    QCOMPARE(memoryOf(pool, ids.first()).keyText, key);
    take(undoLast(contextOf(pool)));
    QCOMPARE(memoryOf(pool, ids.first()).payload, memory.payload);
}

void tst_Edits::editOfTheTextNeedsANewDecision()
{
    TempPool pool;
    const QList<MemoryId> ids = four(pool);
    const MemoryId id = ids.first();
    const auto review = [&](const std::function<void(MemoryEdit &)> &set) {
        take(decide(contextOf(pool), { id }, ReviewStatus::Accepted));
        MemoryEdit change = editOf(id);
        set(change);
        take(edit(contextOf(pool), change));
        return memoryOf(pool, id).review;
    };
    QCOMPARE(review([](MemoryEdit &edit) { edit.title = u"t"_s; }), ReviewStatus::Unreviewed);
    QCOMPARE(review([](MemoryEdit &edit) { edit.description = u"d"_s; }), ReviewStatus::Unreviewed);
    QCOMPARE(review([](MemoryEdit &edit) { edit.content = u"c"_s; }), ReviewStatus::Unreviewed);
    QCOMPARE(review([](MemoryEdit &edit) { edit.type = MemoryType::Workflow; }), ReviewStatus::Unreviewed);
    QCOMPARE(review([](MemoryEdit &edit) { edit.tags = QStringList { u"x"_s }; }), ReviewStatus::Accepted);
    QCOMPARE(review([](MemoryEdit &edit) { edit.domain = u"elsewhere"_s; }), ReviewStatus::Accepted);
    QCOMPARE(review([](MemoryEdit &edit) { edit.content = u"c"_s; }), ReviewStatus::Accepted); // it says that already
    // Only an acceptance is lost; a rejection stands.
    take(decide(contextOf(pool), { id }, ReviewStatus::Rejected));
    MemoryEdit change = editOf(id);
    change.content = u"better"_s;
    take(edit(contextOf(pool), change));
    QCOMPARE(memoryOf(pool, id).review, ReviewStatus::Rejected);
}

void tst_Edits::editOfAnOlderRevisionIsRefused()
{
    TempPool pool;
    const QList<MemoryId> ids = four(pool);
    MemoryEdit mine = editOf(ids.first());
    mine.baseRevision = 1;
    mine.content = u"mine"_s;
    MemoryEdit theirs = mine;
    theirs.content = u"theirs"_s;
    take(edit(contextOf(pool, u"bob"_s), theirs));
    const qint64 before = changeCount(pool);
    const auto refused = edit(contextOf(pool), mine);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY2(refused.error().message.contains(u"“One”"_s), qPrintable(refused.error().message));
    QCOMPARE(memoryOf(pool, ids.first()).content, u"theirs"_s);
    QCOMPARE(changeCount(pool), before);
    // Undo does not bring the old revision back either.
    take(undoLast(contextOf(pool)));
    QCOMPARE(edit(contextOf(pool), mine).error().code, ErrorCode::Conflict);
    mine.baseRevision = memoryOf(pool, ids.first()).revision;
    take(edit(contextOf(pool), mine));
    mine.baseRevision = 0; // whatever is there
    mine.content = u"again"_s;
    take(edit(contextOf(pool), mine));
}

void tst_Edits::editMovesTheTaskAlong()
{
    Memory memory = test::makeMemory(1);
    memory.task = u"T-1"_s;
    memory.taskText = u"Do it."_s;
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { memory });
    const QString before = test::canonicalDump(pool.database());
    MemoryEdit change = editOf(ids.first());
    change.domain = u"elsewhere"_s;
    take(edit(contextOf(pool), change));
    QCOMPARE(memoryOf(pool, ids.first()).task, u"T-1"_s);
    QCOMPARE(memoryOf(pool, ids.first()).taskText, u"Do it."_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT d.name FROM memory m JOIN task k ON k.id = m.task_id JOIN domain d ON d.id = k.domain_id"_s), u"elsewhere"_s);
    take(undoLast(contextOf(pool)));
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database()), before);
}

void tst_Edits::editToANewDomainCreatesIt()
{
    TempPool pool;
    const QList<MemoryId> ids = four(pool);
    MemoryEdit change = editOf(ids.first());
    change.domain = u"  new domain "_s;
    take(edit(contextOf(pool), change));
    QCOMPARE(memoryOf(pool, ids.first()).domain, u"new domain"_s);
    const QList<Domain> domains = take(storage::allDomains(pool.database()));
    QCOMPARE(domains.size(), 2);
    QCOMPARE(domains.last().kind, DomainKind::Project);
    // The same again with blanks around is nothing.
    QVERIFY(!take(edit(contextOf(pool), change)).result.change.isValid());
    take(undoLast(contextOf(pool)));
    QCOMPARE(take(storage::allDomains(pool.database())).size(), 1);
}

void tst_Edits::editChangesTheType()
{
    TempPool pool;
    const QList<MemoryId> ids = four(pool);
    MemoryEdit change = editOf(ids.first());
    change.type = MemoryType::Workflow;
    change.content = u"make\nmake test"_s;
    take(edit(contextOf(pool), change));
    const Memory memory = memoryOf(pool, ids.first());
    QCOMPARE(memory.type, MemoryType::Workflow);
    QCOMPARE(memory.payload.value(u"workflow"_s).toArray(), (QJsonArray { u"make"_s, u"make test"_s }));
    QCOMPARE(memory.payload.value(u"goal"_s).toString(), memory.keyText);
    QVERIFY(!memory.payload.contains(u"title"_s));
    take(undoLast(contextOf(pool)));
    QCOMPARE(memoryOf(pool, ids.first()).payload, test::makeMemory(1, u"One"_s).payload);
}

void tst_Edits::editRefuses()
{
    TempPool pool;
    const QList<MemoryId> ids = four(pool);
    const QString before = test::canonicalDump(pool.database(), { true, true });
    const auto refuses = [&](const std::function<void(MemoryEdit &)> &set) {
        MemoryEdit change = editOf(ids.first());
        change.tags = QStringList { u"x"_s };
        set(change);
        const auto applied = edit(contextOf(pool), change);
        return !applied && applied.error().code == ErrorCode::InvalidArgument && !applied.error().message.isEmpty();
    };
    QVERIFY(refuses([](MemoryEdit &edit) { edit.title = u" \n"_s; }));
    QVERIFY(refuses([](MemoryEdit &edit) { edit.domain = u"  "_s; }));
    QVERIFY(refuses([](MemoryEdit &edit) { edit.type = MemoryType::Trajectory; }));
    QCOMPARE(test::canonicalDump(pool.database(), { true, true }), before);
    Memory run = test::makeMemory(9);
    run.type = MemoryType::Trajectory;
    const QList<MemoryId> runs = test::addMemories(pool, { run });
    MemoryEdit change = editOf(runs.first());
    change.type = MemoryType::Insight;
    QCOMPARE(edit(contextOf(pool), change).error().code, ErrorCode::InvalidArgument);
}

void tst_Edits::editOfNothing()
{
    TempPool pool;
    const QList<MemoryId> ids = four(pool);
    const qint64 before = changeCount(pool);
    const AppliedChange applied = take(edit(contextOf(pool), editOf(ids.first())));
    QVERIFY(!applied.result.change.isValid());
    QVERIFY(applied.result.affected.isEmpty());
    QCOMPARE(changeCount(pool), before);
    QCOMPARE(memoryOf(pool, ids.first()).revision, 1);
}

void tst_Edits::addWritesAMemory_data()
{
    QTest::addColumn<NewMemory>("added");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonObject>("payload");
    QTest::newRow("insight") << NewMemory { MemoryType::Insight, {}, u"swe"_s, u" Round once "_s, u"When"_s, u"How"_s } << u"Round once"_s << u"When"_s << u"Round once"_s
                             << QJsonObject { { u"title"_s, u"Round once"_s }, { u"description"_s, u"When"_s }, { u"content"_s, u"How"_s } };
    QTest::newRow("workflow") << NewMemory { MemoryType::Workflow, {}, u"swe"_s, u"Run the tests"_s, {}, u"cd src\nmake test"_s } << u"Run the tests"_s << QString() << u"Run the tests"_s
                              << QJsonObject { { u"goal"_s, u"Run the tests"_s }, { u"workflow"_s, QJsonArray { u"cd src"_s, u"make test"_s } } };
    QTest::newRow("summary") << NewMemory { MemoryType::Summary, {}, u"swe"_s, u"Fix the parser"_s, {}, u"It went well."_s } << u"Fix the parser"_s << u"Fix the parser"_s << u"Fix the parser"_s
                             << QJsonObject { { u"task_summary"_s, u"Fix the parser"_s }, { u"experience_summary"_s, u"It went well."_s } };
    const QString longGoal = u"Find the test that fails. "_s + u"Then look at what it calls, one function after the other. "_s.repeated(4);
    QTest::newRow("long goal") << NewMemory { MemoryType::Workflow, {}, u"swe"_s, longGoal, {}, u"ls"_s } << u"Find the test that fails"_s << longGoal.trimmed() << longGoal.trimmed()
                               << QJsonObject { { u"goal"_s, longGoal.trimmed() }, { u"workflow"_s, QJsonArray { u"ls"_s } } };
    QTest::newRow("goal with a title") << NewMemory { MemoryType::Workflow, {}, u"swe"_s, u"Tests"_s, u"Run the tests of the module"_s, u"ls"_s } << u"Tests"_s << u"Run the tests of the module"_s
                                       << u"Run the tests of the module"_s << QJsonObject { { u"goal"_s, u"Run the tests of the module"_s }, { u"workflow"_s, QJsonArray { u"ls"_s } } };
}

void tst_Edits::addWritesAMemory()
{
    QFETCH(NewMemory, added);
    QFETCH(QString, title);
    QFETCH(QString, description);
    QFETCH(QString, key);
    QFETCH(QJsonObject, payload);
    TempPool pool;
    four(pool);
    const QString before = test::canonicalDump(pool.database());
    const AppliedChange applied = take(addMemory(contextOf(pool), added));
    QCOMPARE(applied.result.affected.size(), 1);
    QCOMPARE(applied.result.label, u"Add “%1”"_s.arg(title));
    QCOMPARE(applied.poolChange.kind, PoolChange::Kind::Added);
    const Memory memory = memoryOf(pool, applied.result.affected.first());
    QCOMPARE(memory.type, added.type);
    QCOMPARE(memory.title, title);
    QCOMPARE(memory.description, description);
    QCOMPARE(memory.content, added.content);
    QCOMPARE(memory.keyText, key);
    QCOMPARE(memory.payload, payload);
    QCOMPARE(memory.domain, u"swe"_s);
    QCOMPARE(memory.task, QString());
    QCOMPARE(memory.trajectory, QString());
    QCOMPARE(memory.outcome, Outcome());
    QCOMPARE(memory.generatorModel, QString());
    QCOMPARE(memory.promptVersion, u"by hand"_s);
    QCOMPARE(memory.recordedAt, test::testNow());
    QCOMPARE(memory.review, ReviewStatus::Unreviewed);
    QVERIFY(!memory.sourceHash.isEmpty());
    take(undoLast(contextOf(pool)));
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database()), before);
    take(redoLast(contextOf(pool)));
    QCOMPARE(memoryOf(pool, applied.result.affected.first()).uuid, memory.uuid);
    // The same again is another memory.
    QVERIFY(take(addMemory(contextOf(pool), added)).result.change.isValid());
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_Edits::addToARun()
{
    TempPool pool;
    const Trajectory run = test::makeTrajectory(1, u"swe"_s);
    take(test::importBytes(pool, test::jsonLine(run)));
    NewMemory added;
    added.trajectory = run.uuid;
    added.domain = u"of no effect"_s;
    added.title = u"Look first"_s;
    const Memory memory = memoryOf(pool, take(addMemory(contextOf(pool), added)).result.affected.first());
    QCOMPARE(memory.trajectory, run.uuid);
    QCOMPARE(memory.domain, u"swe"_s);
    QCOMPARE(memory.task, run.task);
    QCOMPARE(memory.taskText, run.taskText);
    QCOMPARE(memory.outcome, outcomeOf(run.verdicts));
    QCOMPARE(test::scalarText(pool.database(), u"SELECT group_concat(name) FROM domain"_s), u"swe"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM task"_s), u"1"_s);
}

void tst_Edits::addRefuses()
{
    TempPool pool;
    const NewMemory good { MemoryType::Insight, {}, u"swe"_s, u"Round once"_s, {}, {} };
    NewMemory bad = good;
    bad.type = MemoryType::Trajectory;
    QCOMPARE(addMemory(contextOf(pool), bad).error().code, ErrorCode::InvalidArgument);
    for (const MemoryType type : { MemoryType::Insight, MemoryType::Workflow, MemoryType::Summary }) {
        bad = good;
        bad.type = type;
        bad.title = u" "_s;
        bad.content = u"Text"_s;
        QCOMPARE(addMemory(contextOf(pool), bad).error().code, ErrorCode::InvalidArgument);
    }
    bad = good;
    bad.domain = u" "_s;
    QCOMPARE(addMemory(contextOf(pool), bad).error().code, ErrorCode::InvalidArgument);
    bad = good;
    bad.trajectory = u"nowhere"_s;
    QCOMPARE(addMemory(contextOf(pool), bad).error().code, ErrorCode::NotFound);
    QCOMPARE(changeCount(pool), 0);
}

void tst_Edits::tagsAreASet()
{
    TempPool pool;
    const QList<MemoryId> ids = four(pool);
    take(editTags(contextOf(pool), ids.mid(0, 2), { { u"b"_s, u"a"_s, u"a"_s }, {} }));
    QCOMPARE(memoryOf(pool, ids.at(0)).tags, (QStringList { u"a"_s, u"b"_s }));
    const AppliedChange applied = take(editTags(contextOf(pool), ids.mid(0, 3), { { u"a"_s }, { u"missing"_s } }));
    QCOMPARE(applied.result.affected, QList<MemoryId> { ids.at(2) }); // the others had it
    take(editTags(contextOf(pool), ids, { {}, { u"a"_s } }));
    QCOMPARE(memoryOf(pool, ids.at(0)).tags, QStringList { u"b"_s });
    QCOMPARE(memoryOf(pool, ids.at(2)).tags, QStringList());
    take(editTags(contextOf(pool), { ids.at(3) }, { { u"x;\"y\", 日本"_s }, {} }));
    QCOMPARE(memoryOf(pool, ids.at(3)).tags, QStringList { u"x;\"y\", 日本"_s });
    // Added and removed at once: removing wins.
    QVERIFY(!take(editTags(contextOf(pool), { ids.at(2) }, { { u"z"_s }, { u"z"_s } })).result.change.isValid());
}

void tst_Edits::retireAndReinstate()
{
    TempPool pool;
    const QList<MemoryId> ids = four(pool);
    take(retire(contextOf(pool), ids.mid(0, 2)));
    QCOMPARE(memoryOf(pool, ids.at(0)).retiredAt, std::optional(pool.clock.now()));
    const QDateTime first = pool.clock.now();
    pool.clock.set(first.addDays(1));
    const AppliedChange more = take(retire(contextOf(pool), ids.mid(0, 3)));
    QCOMPARE(more.result.affected, QList<MemoryId> { ids.at(2) });
    QCOMPARE(memoryOf(pool, ids.at(0)).retiredAt, std::optional(first));
    QVERIFY(!take(retire(contextOf(pool), ids.mid(0, 3))).result.change.isValid());
    QCOMPARE(take(reinstate(contextOf(pool), ids)).result.affected.size(), 3);
    QVERIFY(!memoryOf(pool, ids.at(0)).retiredAt);
    QVERIFY(!take(reinstate(contextOf(pool), ids)).result.change.isValid());
}

void tst_Edits::supersedeEndsValidity_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("fromAfter");
    QTest::addColumn<QString>("untilAfter");
    QTest::newRow("open") << QString() << QString() << QString() << u"2026-11-18"_s;
    QTest::newRow("ended before") << u"2026-01-01"_s << u"2026-02-01"_s << u"2026-01-01"_s << u"2026-02-01"_s;
    QTest::newRow("would end later") << u"2026-01-01"_s << u"2027-02-01"_s << u"2026-01-01"_s << u"2026-11-18"_s;
    QTest::newRow("not begun yet") << u"2027-01-01"_s << u"2027-02-01"_s << u"2026-11-18"_s << u"2026-11-18"_s;
}

void tst_Edits::supersedeEndsValidity()
{
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(QString, fromAfter);
    QFETCH(QString, untilAfter);
    const auto day = [](const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(QDate::fromString(text, Qt::ISODate)); };
    Memory memory = test::makeMemory(1);
    memory.validFrom = day(from);
    memory.validUntil = day(until);
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { memory, test::makeMemory(2) });
    take(supersede(contextOf(pool), { ids.first() }, ids.last()));
    const Memory after = memoryOf(pool, ids.first());
    QCOMPARE(after.supersededBy, test::makeMemory(2).uuid);
    QCOMPARE(after.validFrom, day(fromAfter));
    QCOMPARE(after.validUntil, day(untilAfter));
    QCOMPARE(validityAsOf(after.validitySpan(), today), Validity::Superseded);
}

void tst_Edits::supersedeKeepsTheRelation()
{
    TempPool pool;
    const QList<MemoryId> ids = four(pool);
    const AppliedChange applied = take(supersede(contextOf(pool, u"bob"_s, u"newer"_s), ids.mid(0, 2), ids.at(2)));
    QCOMPARE(applied.result.affected, ids.mid(0, 2));
    QVERIFY(applied.poolChange.memories.contains(ids.at(2))); // its card shows what it replaces
    const QList<Relation> relations = take(storage::relationsOf(pool.database(), ids.at(2)));
    QCOMPARE(relations.size(), 2);
    QCOMPARE(relations.first().a, test::makeMemory(3).uuid);
    QCOMPARE(relations.first().b, test::makeMemory(1).uuid);
    QCOMPARE(relations.first().kind, RelationKind::Supersedes);
    QCOMPARE(relations.first().source, u"human"_s);
    QCOMPARE(relations.first().author, u"bob"_s);
    QCOMPARE(relations.first().context, u"newer"_s);
    // The same once more is nothing.
    QVERIFY(!take(supersede(contextOf(pool), ids.mid(0, 2), ids.at(2))).result.change.isValid());
    const MemoryDetails details = take(storage::memoryDetails(pool.database(), ids.at(2)));
    QCOMPARE(details.supersedes.size(), 2);
    QCOMPARE(take(storage::memoryDetails(pool.database(), ids.at(0))).supersededBy->title, u"Three"_s);
}

void tst_Edits::supersedeNeverInACircle()
{
    TempPool pool;
    const QList<MemoryId> ids = four(pool);
    take(supersede(contextOf(pool), { ids.at(0) }, ids.at(1)));
    take(supersede(contextOf(pool), { ids.at(1) }, ids.at(2)));
    const QString before = test::canonicalDump(pool.database(), { true, true });
    for (const auto &[what, by] : { std::pair(0, 0), std::pair(1, 0), std::pair(2, 0), std::pair(2, 1) }) {
        const auto refused = supersede(contextOf(pool), { ids.at(3), ids.at(what) }, ids.at(by));
        QVERIFY2(!refused, qPrintable(u"%1 by %2"_s.arg(what).arg(by)));
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(test::canonicalDump(pool.database(), { true, true }), before);
    }
    take(supersede(contextOf(pool), { ids.at(2) }, ids.at(3))); // a chain may grow
}

void tst_Edits::supersedeRefuses()
{
    TempPool pool;
    const QList<MemoryId> ids = four(pool);
    take(retire(contextOf(pool), { ids.at(1) }));
    QCOMPARE(supersede(contextOf(pool), { ids.at(0) }, ids.at(1)).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(supersede(contextOf(pool), { ids.at(0) }, MemoryId { 99 }).error().code, ErrorCode::NotFound);
    QVERIFY(!take(supersede(contextOf(pool), {}, ids.at(0))).result.change.isValid());
}

void tst_Edits::supersedeAgainByAnother()
{
    TempPool pool;
    const QList<MemoryId> ids = four(pool);
    take(supersede(contextOf(pool), { ids.at(0) }, ids.at(1)));
    take(supersede(contextOf(pool), { ids.at(0) }, ids.at(2)));
    QCOMPARE(memoryOf(pool, ids.at(0)).supersededBy, test::makeMemory(3).uuid);
    take(undoLast(contextOf(pool)));
    QCOMPARE(memoryOf(pool, ids.at(0)).supersededBy, test::makeMemory(2).uuid);
    take(undoLast(contextOf(pool)));
    QCOMPARE(memoryOf(pool, ids.at(0)).supersededBy, QString());
    QCOMPARE(memoryOf(pool, ids.at(0)).validUntil, std::nullopt);
}

void tst_Edits::validity()
{
    TempPool pool;
    const QList<MemoryId> ids = four(pool);
    ValidityEdit span;
    span.from = std::optional(today.addDays(-10));
    span.until = std::optional(today.addDays(10));
    take(setValidity(contextOf(pool), ids.mid(0, 2), span));
    QCOMPARE(memoryOf(pool, ids.at(1)).validFrom, std::optional(today.addDays(-10)));
    QCOMPARE(memoryOf(pool, ids.at(1)).validUntil, std::optional(today.addDays(10)));
    QCOMPARE(memoryOf(pool, ids.at(1)).nextReview, std::nullopt);
    ValidityEdit open;
    open.until = std::optional<QDate>();
    open.nextReview = std::optional(today);
    take(setValidity(contextOf(pool), { ids.at(0) }, open));
    QCOMPARE(memoryOf(pool, ids.at(0)).validFrom, std::optional(today.addDays(-10)));
    QCOMPARE(memoryOf(pool, ids.at(0)).validUntil, std::nullopt);
    QCOMPARE(memoryOf(pool, ids.at(0)).nextReview, std::optional(today));
    QVERIFY(!take(setValidity(contextOf(pool), ids, {})).result.change.isValid());
    QCOMPARE(take(setValidity(contextOf(pool), ids.mid(0, 2), span)).result.affected, QList<MemoryId> { ids.at(0) });
    // One day is a span too.
    span.from = std::optional(today);
    span.until = std::optional(today);
    take(setValidity(contextOf(pool), ids, span));
}

void tst_Edits::validityRefuses()
{
    TempPool pool;
    const QList<MemoryId> ids = four(pool);
    ValidityEdit until;
    until.until = std::optional(today);
    take(setValidity(contextOf(pool), { ids.at(2) }, until));
    const QString before = test::canonicalDump(pool.database(), { true, true });
    ValidityEdit from;
    from.from = std::optional(today.addDays(1));
    const auto refused = setValidity(contextOf(pool), ids, from); // the third would end before it begins
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(refused.error().message.contains(u"“Three”"_s) && refused.error().message.contains(u"2026-11-18"_s), qPrintable(refused.error().message));
    for (const QDate &odd : { QDate(), QDate(-5, 1, 1), QDate(12000, 1, 1) }) {
        ValidityEdit impossible;
        impossible.nextReview = std::optional(odd);
        QCOMPARE(setValidity(contextOf(pool), ids, impossible).error().code, ErrorCode::InvalidArgument);
    }
    QCOMPARE(test::canonicalDump(pool.database(), { true, true }), before);
}

void tst_Edits::unknownMemoriesAreNotFound()
{
    TempPool pool;
    four(pool);
    const QList<MemoryId> gone { MemoryId { 77 } };
    const auto context = contextOf(pool);
    QCOMPARE(decide(context, gone, ReviewStatus::Accepted).error().code, ErrorCode::NotFound);
    QCOMPARE(edit(context, editOf(gone.first())).error().code, ErrorCode::NotFound);
    QCOMPARE(editTags(context, gone, { { u"x"_s }, {} }).error().code, ErrorCode::NotFound);
    QCOMPARE(retire(context, gone).error().code, ErrorCode::NotFound);
    QCOMPARE(reinstate(context, gone).error().code, ErrorCode::NotFound);
    QCOMPARE(setValidity(context, gone, {}).error().code, ErrorCode::NotFound);
}

void tst_Edits::oneWrongMemoryStopsAll()
{
    TempPool pool;
    const QList<MemoryId> ids = four(pool);
    const QString before = test::canonicalDump(pool.database(), { true, true });
    QVERIFY(!retire(contextOf(pool), ids + QList<MemoryId> { MemoryId { 77 } }));
    QCOMPARE(test::canonicalDump(pool.database(), { true, true }), before);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_Edits::dryRunWritesNothing()
{
    TempPool pool;
    const QList<MemoryId> ids = four(pool);
    const QString before = test::canonicalDump(pool.database(), { true, true });
    const qint64 changes = changeCount(pool);
    const auto context = test::dryRun(pool);
    MemoryEdit change = editOf(ids.first());
    change.title = u"New"_s;
    change.domain = u"new domain"_s;
    ValidityEdit span;
    span.until = std::optional(today);
    const Result<AppliedChange> tried[] = { decide(context, ids, ReviewStatus::Accepted), edit(context, change), editTags(context, ids, { { u"x"_s }, {} }), retire(context, ids),
                                            supersede(context, { ids.first() }, ids.last()), setValidity(context, ids, span) };
    for (const auto &applied : tried) {
        QVERIFY(applied);
        QVERIFY(!applied->result.change.isValid());
        QVERIFY(!applied->result.label.isEmpty());
        QVERIFY(!applied->result.affected.isEmpty());
    }
    QCOMPARE(tried[0]->result.affected, ids);
    QCOMPARE(test::canonicalDump(pool.database(), { true, true }), before);
    QCOMPARE(changeCount(pool), changes);
    QCOMPARE(test::faults(pool.pool()), QString());
    // A dry run fails where the real one would.
    QCOMPARE(supersede(context, { ids.first() }, ids.first()).error().code, ErrorCode::InvalidArgument);
}

void tst_Edits::readOnlyPool()
{
    TempPool pool;
    const QList<MemoryId> ids = four(pool);
    const auto reader = take(storage::PoolFile::openForReading(pool.path(), pool.clock));
    const auto refused = retire(contextOf(*reader, pool.clock), ids);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
    QCOMPARE(refused.error().message, reader->readOnlyReason());
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_Edits)
#include "tst_edits.moc"
