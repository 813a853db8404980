// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lineage/particulars.h"
#include "services/lint/lintitem.h"
#include "tests/lineage/ladders.h"

#include <QTest>

using namespace waymark;
using namespace waymark::lineage;
using namespace Qt::StringLiterals;

namespace {

Memory insight(const QString &title, const QString &content, const QString &task = u"own"_s)
{
    Memory memory;
    memory.type = MemoryType::Insight;
    memory.domain = u"payments"_s;
    memory.task = task;
    memory.payload = { { u"title"_s, title }, { u"description"_s, QString() }, { u"content"_s, content } };
    fillFromPayload(memory);
    return memory;
}

Trajectory runThatSays(const QString &text)
{
    Trajectory run;
    run.steps = { test::makeStep(text, {}, {}) };
    return run;
}

std::shared_ptr<const lint::PoolFacts> factsOf(const QList<Memory> &memories)
{
    std::vector<lint::LintItem> items;
    for (const Memory &memory : memories)
        items.push_back(lint::lintItem(memory, {}, false));
    return std::make_shared<const lint::PoolFacts>(items);
}

/// "3/10 words, 2 of 5 particulars, 4 in commands"
QString listed(const Abstraction &measure)
{
    return u"%1/%2 words, %3 of %4 particulars, %5 in commands"_s.arg(measure.tied).arg(measure.words).arg(measure.particulars).arg(measure.particularsOfRun).arg(measure.commandWords);
}

} // namespace

class TestParticulars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCounts_data();
    void whatCounts();
    void onlyWhatTheRunSays_data();
    void onlyWhatTheRunSays();
    void onlyWhatIsRareInThePool();
    void everyPartOfAStep();
    void eachWordAndEachParticularOnce();
    void aDescriptionThatRepeatsTheTitle();
    void survivalFallsWithTheRungs();
    void commandDensity_data();
    void commandDensity();
    void manyCommandsInOneText();
    void nothingToMeasure();
};

/// Paths, identifiers, literals and names (design: ui.md, measures shown), if they are no public knowledge.
void TestParticulars::whatCounts_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("counts");
    const auto row = [](const char *word, bool counts) { QTest::newRow(word) << QString::fromUtf8(word) << counts; };
    row("src/quill/locks.py", true);
    row("/app/depot/stock.db-wal", true);
    row("src/tests", false);
    row("and/or", false);
    row("walscan.py", true);
    row("README.md", false);
    row("https://tracker.quillbase.invalid/issues/913", true);
    row("ada@quillbase.invalid", true);
    row("bulk_upsert", true);
    row("bulk_upsert()", true);
    row("read_csv", false);
    row("my_function", false);
    row("lockDoors", true);
    row("RingRoster", true);
    row("GitHub", false);
    row("MAX_QUILLS", true);
    row("quillbase.session", true);
    row("libtern-utils", true);
    row("throw-away", false);
    row("Quillbase", true);
    row("quillbase", true);
    row("Monday", false);
    row("the", false);
    row("qui", false);
    row("numpy", false);
    row("2331", true);
    row("42", false);
    row("3.2.1", true);
    row("1a0a150", true);
    row("#2417", true);
    row("$QUILL_HOME", true);
    row("--quills", false);
    row("WAPE", false);
    row("日本語", false);
}

void TestParticulars::whatCounts()
{
    QFETCH(QString, word);
    QFETCH(bool, counts);
    const RunParticulars particulars(runThatSays(u"Then look at "_s + word + u" again."_s), nullptr);
    QCOMPARE(particulars.count(), counts ? 1 : 0);
    const Abstraction measure = particulars.measure(insight(u"Keep an eye on "_s + word, {}));
    QCOMPARE(measure.tied, counts ? 1 : 0);
    QCOMPARE(measure.particulars, counts ? 1 : 0);
    QCOMPARE(measure.words, 5); // a path is one word
}

void TestParticulars::onlyWhatTheRunSays_data()
{
    QTest::addColumn<QString>("run");
    QTest::addColumn<int>("tied");
    QTest::newRow("said") << u"call bulk_upsert now"_s << 1;
    QTest::newRow("not said") << u"call something now"_s << 0;
    QTest::newRow("inside a longer word") << u"call bulk_upsert_all now"_s << 0;
    QTest::newRow("in other letters") << u"call Bulk_Upsert now"_s << 0;
    QTest::newRow("beside marks") << u"x=bulk_upsert(rows);"_s << 1;
}

void TestParticulars::onlyWhatTheRunSays()
{
    QFETCH(QString, run);
    QFETCH(int, tied);
    QCOMPARE(RunParticulars(runThatSays(run), nullptr).measure(insight(u"Mind bulk_upsert"_s, {})).tied, tied);
}

void TestParticulars::onlyWhatIsRareInThePool()
{
    const Trajectory run = runThatSays(u"bulk_upsert in quillbase.session"_s);
    const Memory own = insight(u"Mind bulk_upsert of quillbase.session"_s, {});
    // Its own task may say it as often as it likes.
    const auto alone = factsOf({ own, insight(u"Again bulk_upsert"_s, {}) });
    QCOMPARE(listed(RunParticulars(run, alone).measure(own)), u"2/4 words, 2 of 2 particulars, 0 in commands"_s);
    const auto shared = factsOf({ own, insight(u"Elsewhere BULK_UPSERT"_s, {}, u"other"_s) });
    QCOMPARE(listed(RunParticulars(run, shared).measure(own)), u"1/4 words, 1 of 1 particulars, 0 in commands"_s);
    QCOMPARE(RunParticulars(run, shared).count(), 1);
}

void TestParticulars::everyPartOfAStep()
{
    Trajectory run;
    Step step = test::makeStep(u"thought_here"_s, u"run_this now"_s, u"shown_there"_s);
    step.text = u"said_so"_s;
    run.steps = { Step(), step };
    const RunParticulars particulars(run, nullptr);
    QCOMPARE(particulars.count(), 4);
    QCOMPARE(particulars.measure(insight(u"thought_here run_this shown_there said_so told_nowhere"_s, {})).tied, 4);
    // What an output says once in the middle of a megabyte is not counted among those of the run, but it is one.
    const QString filler = u"nothing of note\n"_s.repeated(4000);
    const RunParticulars large(runThatSays({}), nullptr);
    run.steps = { test::makeStep({}, {}, filler + u"deep_inside\n"_s + filler) };
    const RunParticulars deep(run, nullptr);
    QCOMPARE(large.count(), 0);
    QCOMPARE(deep.count(), 0);
    QCOMPARE(listed(deep.measure(insight(u"Mind deep_inside"_s, {}))), u"1/2 words, 1 of 1 particulars, 0 in commands"_s);
}

void TestParticulars::eachWordAndEachParticularOnce()
{
    const RunParticulars particulars(runThatSays(u"walscan.py calls cksum_of in walscan.py"_s), nullptr);
    QCOMPARE(particulars.count(), 2);
    const Abstraction measure = particulars.measure(insight(u"Read walscan.py"_s, u"Then run walscan.py, as walscan.py says."_s));
    QCOMPARE(listed(measure), u"3/8 words, 1 of 2 particulars, 0 in commands"_s);
    QCOMPARE(measure.share(), 5.0 / 8);
    QCOMPARE(measure.surviving(), 0.5);
}

void TestParticulars::aDescriptionThatRepeatsTheTitle()
{
    Memory summary;
    summary.type = MemoryType::Summary;
    summary.payload = { { u"task_summary"_s, u"Mend walscan.py now"_s }, { u"experience_summary"_s, u"It was mended"_s } };
    fillFromPayload(summary);
    QCOMPARE(summary.title, summary.description);
    QCOMPARE(RunParticulars(runThatSays(u"walscan.py"_s), nullptr).measure(summary).words, 6);
}

void TestParticulars::survivalFallsWithTheRungs()
{
    Trajectory run;
    run.task = u"wal-rescue"_s;
    run.taskText = u"Rescue the rows"_s;
    run.steps = { test::makeStep(u"Look for damaged frames."_s, u"python3 walscan.py stock.db-wal"_s, u"frame 18 cksum_of mismatch"_s),
        test::makeStep(u"Now the frame."_s, u"python3 mend_frame.py stock.db-wal"_s, u"done"_s) };
    const RunParticulars particulars(run, nullptr);
    QCOMPARE(particulars.count(), 4);
    const auto survivors = [&particulars](const Memory &memory) { return particulars.measure(memory).particulars; };
    QCOMPARE(survivors(trajectoryMemory(run)), 4);
    Memory workflow;
    workflow.type = MemoryType::Workflow;
    workflow.payload = { { u"goal"_s, u"Rescue rows of a damaged log"_s }, { u"workflow"_s, QJsonArray { u"python3 walscan.py FILE"_s, u"python3 mend_frame.py FILE"_s } } };
    fillFromPayload(workflow);
    QCOMPARE(survivors(workflow), 2);
    Memory summary;
    summary.type = MemoryType::Summary;
    summary.payload = { { u"task_summary"_s, u"A log was damaged."_s }, { u"experience_summary"_s, u"A scan with walscan.py showed one bad frame."_s } };
    fillFromPayload(summary);
    QCOMPARE(survivors(summary), 1);
    QCOMPARE(survivors(insight(u"Copy the original first"_s, u"Then compare checksums."_s)), 0);
    QCOMPARE(particulars.measure(insight(u"Copy the original first"_s, {})).share(), 1.0);
}

void TestParticulars::commandDensity_data()
{
    QTest::addColumn<QJsonValue>("workflow"); ///< null: an insight of this content
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("measured");
    QTest::newRow("all of a workflow's commands") << QJsonValue(QJsonArray { u"make all"_s, u"frobnicate now"_s }) << QString() << u"0/5 words, 0 of 0 particulars, 4 in commands"_s;
    QTest::newRow("none in prose") << QJsonValue() << u"Look at it and think."_s << u"0/6 words, 0 of 0 particulars, 0 in commands"_s;
    QTest::newRow("a line") << QJsonValue() << u"Look at it:\ngit status"_s << u"0/6 words, 0 of 0 particulars, 2 in commands"_s;
    QTest::newRow("in back-ticks") << QJsonValue() << u"Now run `git status` here."_s << u"0/6 words, 0 of 0 particulars, 2 in commands"_s;
}

void TestParticulars::commandDensity()
{
    QFETCH(QJsonValue, workflow);
    QFETCH(QString, content);
    QFETCH(QString, measured);
    Memory memory = insight(u"Goal"_s, content);
    if (!workflow.isNull()) {
        memory.type = MemoryType::Workflow;
        memory.payload = { { u"goal"_s, u"Goal"_s }, { u"workflow"_s, workflow } };
        fillFromPayload(memory);
    }
    const Abstraction measure = RunParticulars(Trajectory(), nullptr).measure(memory);
    QCOMPARE(listed(measure), measured);
    QCOMPARE(measure.commandDensity(), double(measure.commandWords) / measure.words);
}

/// Words and commands are walked through side by side; each word is inside the right one.
void TestParticulars::manyCommandsInOneText()
{
    const QString content = u"Then run it:\ngit status\n"_s.repeated(500);
    QCOMPARE(listed(RunParticulars(Trajectory(), nullptr).measure(insight(u"Goal"_s, content))), u"0/2501 words, 0 of 0 particulars, 1000 in commands"_s);
}

void TestParticulars::nothingToMeasure()
{
    const RunParticulars particulars({}, nullptr);
    QCOMPARE(particulars.count(), 0);
    const Abstraction measure = particulars.measure(insight({}, {}));
    QCOMPARE(measure, Abstraction());
    QCOMPARE(measure.share(), 1.0);
    QCOMPARE(measure.commandDensity(), 0.0);
    QCOMPARE(measure.surviving(), 0.0);
}

QTEST_GUILESS_MAIN(TestParticulars)
#include "tst_particulars.moc"
