// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/undo.h"
#include "services/exchange/registry.h"
#include "services/storage/trajectorystore.h"
#include "tests/support/curationpool.h"
#include "tests/support/pooldump.h"

#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using test::contextOf;
using test::Import;
using test::importBytes;
using test::importPaths;
using test::jsonLine;
using test::jsonLines;
using test::makeMemory;
using test::reportText;
using test::take;
using test::TempPool;

namespace {

QString titles(TempPool &pool)
{
    return test::scalarText(pool.database(), u"SELECT coalesce(group_concat(title, ', '), '') FROM (SELECT title FROM memory ORDER BY id)"_s);
}

/// "One > Two": who is superseded by whom.
QString successions(TempPool &pool)
{
    return test::scalarText(pool.database(),
                            u"SELECT coalesce(group_concat(line, ', '), '') FROM (SELECT m.title || ' > ' || s.title AS line FROM memory m JOIN memory s ON s.uuid = m.superseded_by ORDER BY m.title)"_s);
}

Memory successorOf(int number, const QString &title, int by)
{
    Memory memory = makeMemory(number, title);
    memory.supersededBy = makeMemory(by).uuid;
    return memory;
}

/// Hands out what it has in small pieces, as a slow pipe does.
class SlowPipe final : public QIODevice
{
public:
    SlowPipe(QByteArray bytes, qint64 piece)
        : m_bytes(std::move(bytes))
        , m_piece(piece)
    {
        open(ReadOnly);
    }
    bool isSequential() const override { return true; }
    bool waitForReadyRead(int) override { return m_at < m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_at >= m_bytes.size())
            return -1;
        m_stutter = !m_stutter;
        if (m_stutter)
            return 0; // nothing yet
        const qint64 size = std::min({ most, m_piece, qint64(m_bytes.size() - m_at) });
        std::copy_n(m_bytes.constData() + m_at, size, data);
        m_at += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_piece;
    qint64 m_at = 0;
    bool m_stutter = false;
};

const QByteArray rules = "# Rules\n\n## Money\n\n- Round once, at the end.\n- Never use floats for money.\n\n## Tests\n\n- Run the tests before you push.\n";

} // namespace

class tst_ImportRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesTwiceIsOnce();
    void ownFormatTwiceIsOnce();
    void grownFileAddsTheRest();
    void editedMemoriesAreNotImportedAgain();
    void undoneImportComesAgain();
    void sameContentInTwoFiles();
    void brokenLineCostsOneLine();
    void brokenLineAmongBatches();
    void hugeRecordCostsItself();
    void folders();
    void oddPaths();
    void standardInput_data();
    void standardInput();
    void unknownFileIsReported();
    void unknownFormatIsAnError();
    void dryRunCounts();
    void cancelLeavesNoTrace_data();
    void cancelLeavesNoTrace();
    void cancelKeepsWhatSomebodyUses();
    void successorsInAnyOrder();
    void successorInAnotherFile();
    void successorNowhere();
    void successorsInACircle();
    void aLongChainBackwards();
    void onlyADanglingMemory();
    void danglingDecisionsAndRelations();
    void takenIds();
    void takenIdsOfRunsAndDomains();
    void answers();
    void trajectoriesBringTheirMemory();
    void outcomesFromSideFiles();
    void historyComesOnce();
    void labels();
    void changedIsToldAfterEachBatch();
    void undoneWhileItRuns();
    void progressGrows();
    void readOnlyPool();
};

void tst_ImportRun::rulesTwiceIsOnce()
{
    TempPool pool;
    test::writeBytes(pool.file(u"AGENTS.md"_s), rules);
    const ImportReport first = take(importPaths(pool, { pool.file(u"AGENTS.md"_s) }));
    QCOMPARE(reportText(first), u"AGENTS.md rules +3m +0t +0o =0 !0"_s);
    QVERIFY(first.change.isValid());
    QVERIFY(first.files.first().needsDomain);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT group_concat(name) FROM domain"_s), u"Unassigned"_s);
    const QString content = test::canonicalDump(pool.database(), { true, true });
    const ImportReport second = take(importPaths(pool, { pool.file(u"AGENTS.md"_s) }));
    QCOMPARE(reportText(second), u"AGENTS.md rules +0m +0t +0o =3 !0"_s);
    QVERIFY(!second.change.isValid());
    // By content, not by name; nor does the domain given this time matter.
    QVERIFY(QFile::rename(pool.file(u"AGENTS.md"_s), pool.file(u"other.md"_s)));
    Import import;
    import.answers.domain = u"payments"_s;
    take(importPaths(pool, { pool.file(u"other.md"_s) }, import));
    QCOMPARE(test::canonicalDump(pool.database(), { true, true }), content);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s), u"1"_s);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_ImportRun::ownFormatTwiceIsOnce()
{
    TempPool pool;
    QByteArray bytes = jsonLine(Domain { newUuid(), u"swe"_s, DomainKind::Benchmark, u"Repositories"_s }) + jsonLine(Task { newUuid(), u"swe"_s, u"T-1"_s, u"Text"_s })
        + jsonLine(test::makeTrajectory(1)) + jsonLines({ makeMemory(1), makeMemory(2) })
        + jsonLine(Relation { newUuid(), makeMemory(1).uuid, makeMemory(2).uuid, RelationKind::DuplicateOf, 0.9, u"rule"_s, {}, {}, test::testNow() })
        + jsonLine(Decision { newUuid(), makeMemory(1).uuid, 1, u"eve"_s, ReviewStatus::Accepted, {}, {}, test::testNow() }) + jsonLine(SavedSearch { newUuid(), u"Mine"_s, u"x"_s, 0 });
    const ImportReport first = take(importBytes(pool, bytes));
    QCOMPARE(reportText(first), u"- waymark-jsonl +2m +1t +0o =0 !0"_s);
    const QString content = test::canonicalDump(pool.database(), { true, true });
    const QString changes = test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s);
    const ImportReport second = take(importBytes(pool, bytes));
    QCOMPARE(reportText(second), u"- waymark-jsonl +0m +0t +0o =3 !0"_s);
    QVERIFY(!second.change.isValid());
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database(), { true, true }), content);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s), changes);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_ImportRun::grownFileAddsTheRest()
{
    TempPool pool;
    take(importBytes(pool, jsonLines({ makeMemory(1), makeMemory(2) })));
    const ImportReport grown = take(importBytes(pool, jsonLines({ makeMemory(3), makeMemory(2), makeMemory(1) })));
    QCOMPARE(reportText(grown), u"- waymark-jsonl +1m +0t +0o =2 !0"_s);
}

void tst_ImportRun::editedMemoriesAreNotImportedAgain()
{
    TempPool pool;
    const QByteArray bytes = jsonLines({ makeMemory(1), makeMemory(2), makeMemory(3) });
    take(importBytes(pool, bytes));
    MemoryEdit edit;
    edit.id = MemoryId { 1 };
    edit.title = u"Changed"_s;
    edit.domain = u"elsewhere"_s;
    take(curation::edit(contextOf(pool), edit));
    take(retire(contextOf(pool), { MemoryId { 2 } }));
    take(supersede(contextOf(pool), { MemoryId { 2 } }, MemoryId { 3 }));
    const QString content = test::canonicalDump(pool.database(), { true, true });
    QVERIFY(!take(importBytes(pool, bytes)).change.isValid());
    QCOMPARE(test::canonicalDump(pool.database(), { true, true }), content);
}

void tst_ImportRun::undoneImportComesAgain()
{
    TempPool pool;
    const QByteArray bytes = jsonLines({ makeMemory(1), successorOf(2, u"Two"_s, 1) });
    take(importBytes(pool, bytes));
    const QString content = test::canonicalDump(pool.database());
    take(undoLast(contextOf(pool)));
    QCOMPARE(titles(pool), QString());
    QCOMPARE(take(importBytes(pool, bytes)).totals().memories, 2);
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database(), { false, false }), test::canonicalDump(pool.database(), { false, false }));
    QCOMPARE(test::canonicalDump(pool.database()).count(u'\n'), content.count(u'\n'));
}

void tst_ImportRun::sameContentInTwoFiles()
{
    TempPool pool;
    test::writeBytes(pool.file(u"AGENTS.md"_s), rules);
    test::writeBytes(pool.file(u"CLAUDE.md"_s), rules);
    const ImportReport report = take(importPaths(pool, { pool.file(u"AGENTS.md"_s), pool.file(u"CLAUDE.md"_s) }));
    QCOMPARE(reportText(report), u"AGENTS.md rules +3m +0t +0o =0 !0\nCLAUDE.md rules +0m +0t +0o =3 !0"_s);
    Import dry;
    dry.dryRun = true;
    TempPool empty;
    QCOMPARE(reportText(take(importPaths(empty, { pool.file(u"AGENTS.md"_s), pool.file(u"CLAUDE.md"_s) }, dry))), reportText(report));
}

void tst_ImportRun::brokenLineCostsOneLine()
{
    TempPool pool;
    const QByteArray first = jsonLine(makeMemory(1));
    const QByteArray bytes = first + "{\"kind\":\"memory\",\"type\":\n" + jsonLine(makeMemory(2)) + "not json\n" + jsonLine(makeMemory(3)).chopped(20);
    const ImportReport report = take(importBytes(pool, bytes));
    QCOMPARE(reportText(report), u"- waymark-jsonl +2m +0t +0o =0 !3"_s);
    const QList<Quarantined> &bad = report.files.first().quarantined;
    QCOMPARE(bad.at(0).line, 2);
    QCOMPARE(bad.at(0).offset, first.size());
    QVERIFY(!bad.at(0).reason.isEmpty());
    QVERIFY(bad.at(0).excerpt.contains(u"memory"_s));
    QCOMPARE(bad.at(1).line, 4);
    QCOMPARE(bad.at(2).line, 5);
    QCOMPARE(titles(pool), u"Memory 1, Memory 2"_s);
}

void tst_ImportRun::brokenLineAmongBatches()
{
    TempPool pool;
    QByteArray bytes;
    for (int i = 1; i <= 700; ++i)
        bytes += i % 100 == 0 ? QByteArray("{broken\n") : jsonLine(makeMemory(i));
    const ImportReport report = take(importBytes(pool, bytes));
    QCOMPARE(reportText(report), u"- waymark-jsonl +693m +0t +0o =0 !7"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM memory"_s), u"693"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s), u"1"_s);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_ImportRun::hugeRecordCostsItself()
{
    TempPool pool;
    Memory huge = makeMemory(2, u"Huge"_s);
    huge.content = QString(40 * 1024 * 1024, u'x');
    huge.payload = {};
    Memory large = makeMemory(4, u"Large"_s);
    large.content = QString(4 * 1024 * 1024, u'y');
    const ImportReport report = take(importBytes(pool, jsonLines({ makeMemory(1), huge, makeMemory(3), large })));
    QCOMPARE(titles(pool), u"Memory 1, Memory 3, Large"_s);
    QCOMPARE(report.totals().memories, 3);
    QCOMPARE(report.files.first().quarantined.size(), 1);
    QCOMPARE(report.files.first().quarantined.first().line, 2);
    QVERIFY2(report.files.first().quarantined.first().reason.contains(u"MiB"_s), qPrintable(report.files.first().quarantined.first().reason));
    QVERIFY(report.files.first().quarantined.first().excerpt.size() <= 200);
    // What was stored can be taken back and put back.
    take(undoLast(contextOf(pool)));
    take(redoLast(contextOf(pool)));
    QCOMPARE(titles(pool), u"Memory 1, Memory 3, Large"_s);
}

void tst_ImportRun::folders()
{
    TempPool pool;
    const QDir folder(pool.folder());
    QVERIFY(folder.mkpath(u"in/b/deep"_s) && folder.mkpath(u"in/.git"_s) && folder.mkpath(u"in/a"_s) && folder.mkpath(u"outside"_s));
    test::writeBytes(pool.file(u"in/b/deep/2.jsonl"_s), jsonLine(makeMemory(2)));
    test::writeBytes(pool.file(u"in/a/1.jsonl"_s), jsonLine(makeMemory(1)));
    test::writeBytes(pool.file(u"in/.hidden.jsonl"_s), jsonLine(makeMemory(3)));
    test::writeBytes(pool.file(u"in/.git/HEAD"_s), "ref");
    test::writeBytes(pool.file(u"outside/secret.jsonl"_s), jsonLine(makeMemory(99)));
    QVERIFY(QFile::link(pool.file(u"outside"_s), pool.file(u"in/link"_s)));
    QVERIFY(QFile::link(pool.file(u"outside/secret.jsonl"_s), pool.file(u"in/link.jsonl"_s)));
    QVERIFY(QFile::link(pool.file(u"in"_s), pool.file(u"in/b/loop"_s)));
    QVERIFY(::mkfifo(QFile::encodeName(pool.file(u"in/pipe"_s)).constData(), 0600) == 0);
    QCOMPARE(filesToImport({ pool.file(u"in"_s) }), (QStringList { pool.file(u"in/.hidden.jsonl"_s), pool.file(u"in/a/1.jsonl"_s), pool.file(u"in/b/deep/2.jsonl"_s) }));
    QCOMPARE(filesToImport({ pool.file(u"in/"_s) }), filesToImport({ pool.file(u"in"_s) }));
    const ImportReport report = take(importPaths(pool, { pool.file(u"in"_s) }));
    QCOMPARE(reportText(report), u".hidden.jsonl waymark-jsonl +1m +0t +0o =0 !0\n1.jsonl waymark-jsonl +1m +0t +0o =0 !0\n2.jsonl waymark-jsonl +1m +0t +0o =0 !0"_s);
    QCOMPARE(titles(pool), u"Memory 3, Memory 1, Memory 2"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s), u"1"_s);
}

void tst_ImportRun::oddPaths()
{
    TempPool pool;
    QVERIFY(::mkfifo(QFile::encodeName(pool.file(u"pipe"_s)).constData(), 0600) == 0);
    test::writeBytes(pool.file(u"good.jsonl"_s), jsonLine(makeMemory(1)));
    test::writeBytes(pool.file(u"empty.jsonl"_s), {});
    const ImportReport report = take(importPaths(pool, { pool.file(u"missing"_s), pool.file(u"pipe"_s), pool.file(u"good.jsonl"_s), pool.file(u"empty.jsonl"_s) }));
    QCOMPARE(report.files.size(), 4);
    QVERIFY(!report.files.at(0).recognised && report.files.at(0).quarantined.first().reason.contains(u"does not exist"_s));
    QVERIFY(!report.files.at(1).recognised && report.files.at(1).quarantined.first().reason.contains(u"not a regular file"_s));
    QCOMPARE(report.files.at(2).memories, 1);
    QVERIFY(!report.files.at(3).recognised);
    QVERIFY(report.change.isValid());
    // The pool itself is no import, and looking at it does it no harm.
    take(importPaths(pool, { pool.path() }));
    QCOMPARE(test::faults(pool.pool()), QString());
    QVERIFY(take(importPaths(pool, {})).files.isEmpty());
}

void tst_ImportRun::standardInput_data()
{
    QTest::addColumn<int>("piece");
    QTest::newRow("one byte at a time") << 1;
    QTest::newRow("in pieces") << 700;
    QTest::newRow("at once") << (1 << 20);
}

void tst_ImportRun::standardInput()
{
    QFETCH(int, piece);
    TempPool pool;
    SlowPipe pipe(jsonLines({ makeMemory(1), makeMemory(2), makeMemory(3) }), piece);
    ImportRequest request;
    request.paths = { u"-"_s };
    request.standardInput = &pipe;
    const ImportReport report = take(importFiles(request, test::directWrite(pool.pool()), { u"ada"_s, ChangeTool::CommandLine, {} }, pool.clock, {}));
    QCOMPARE(reportText(report), u"- waymark-jsonl +3m +0t +0o =0 !0"_s);
    QCOMPARE(take(storage::changes(pool.database())).first().label, u"Import 3 memories from standard input"_s);
}

void tst_ImportRun::unknownFileIsReported()
{
    TempPool pool;
    test::writeBytes(pool.file(u"noise.bin"_s), QByteArray("\x00\x01\x02\x03\xff", 5).repeated(500));
    const ImportReport report = take(importPaths(pool, { pool.file(u"noise.bin"_s) }));
    QCOMPARE(report.files.size(), 1);
    QVERIFY(!report.files.first().recognised);
    QVERIFY(!report.files.first().quarantined.isEmpty());
    QVERIFY(!report.change.isValid());
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s), u"0"_s);
}

void tst_ImportRun::unknownFormatIsAnError()
{
    TempPool pool;
    Import import;
    import.format = u"no-such-format"_s;
    const auto report = importBytes(pool, "x", import);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::InvalidArgument);
    QVERIFY(report.error().message.contains(u"no-such-format"_s));
}

void tst_ImportRun::dryRunCounts()
{
    TempPool pool;
    take(importBytes(pool, jsonLines({ makeMemory(1) })));
    const QString content = test::canonicalDump(pool.database(), { true, true });
    const QByteArray bytes = jsonLines({ makeMemory(1), makeMemory(2), makeMemory(2), successorOf(3, u"Three"_s, 2) }) + jsonLine(test::makeTrajectory(1)) + "{broken\n";
    Import dry;
    dry.dryRun = true;
    const ImportReport tried = take(importBytes(pool, bytes, dry));
    QVERIFY(!tried.change.isValid());
    QCOMPARE(test::canonicalDump(pool.database(), { true, true }), content);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s), u"1"_s);
    const ImportReport done = take(importBytes(pool, bytes));
    QCOMPARE(reportText(tried), reportText(done));
    QCOMPARE(reportText(done), u"- waymark-jsonl +2m +1t +0o =2 !1"_s);
    // It needs no right to write.
    const auto reader = take(storage::PoolFile::openForReading(pool.path(), pool.clock));
    QVERIFY(importBytes(*reader, pool.clock, bytes, dry));
}

void tst_ImportRun::cancelLeavesNoTrace_data()
{
    QTest::addColumn<int>("afterBatches");
    QTest::newRow("before it starts") << 0;
    QTest::newRow("after the first batch") << 1;
    QTest::newRow("after the second") << 2;
}

void tst_ImportRun::cancelLeavesNoTrace()
{
    QFETCH(int, afterBatches);
    TempPool pool;
    take(importBytes(pool, jsonLines({ makeMemory(1), makeMemory(2) })));
    const QString content = test::canonicalDump(pool.database(), { true, true });
    const QString journal = test::journalDump(pool.database(), {});
    // Among the first are records of all kinds.
    QByteArray bytes = jsonLine(Domain { newUuid(), u"swe"_s, DomainKind::Benchmark, {} }) + jsonLine(test::makeTrajectory(7)) + jsonLine(SavedSearch { newUuid(), u"Mine"_s, u"x"_s, 0 });
    Change past;
    past.origin = u"elsewhere:1"_s;
    past.at = test::testNow();
    past.label = u"Retire"_s;
    bytes += jsonLine(exchange::JournalRecord { past, { { {}, u"memory"_s, makeMemory(1).uuid, QJsonObject { { u"title"_s, u"a"_s } }, QJsonObject { { u"title"_s, u"b"_s } } } } });
    Change takenBack = past;
    takenBack.origin = u"elsewhere:2"_s;
    takenBack.undoes = ChangeId { 1 };
    bytes += jsonLine(exchange::JournalRecord { takenBack, {} });
    for (int i = 10; i < 700; ++i) {
        bytes += jsonLine(i % 7 ? makeMemory(i, {}, i % 2 ? u"swe"_s : u"new domain"_s) : successorOf(i, {}, i + 300));
        if (i % 50 == 0)
            bytes += jsonLine(Decision { newUuid(), makeMemory(i).uuid, 1, u"eve"_s, ReviewStatus::Accepted, {}, {}, test::testNow() })
                + jsonLine(Relation { newUuid(), makeMemory(1).uuid, makeMemory(i - 1).uuid, RelationKind::DuplicateOf, {}, {}, {}, {}, test::testNow() });
    }
    Import import;
    int batches = 0;
    import.hooks.changed = [&](const PoolChange &) {
        if (++batches == afterBatches)
            import.hooks.cancel.cancel();
    };
    if (afterBatches == 0)
        import.hooks.cancel.cancel();
    const ImportReport report = take(importBytes(pool, bytes, import));
    QVERIFY(report.cancelled);
    QVERIFY(!report.change.isValid());
    QVERIFY(report.files.isEmpty());
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database(), { true, true }), content);
    WAYMARK_COMPARE_DUMPS(test::journalDump(pool.database(), {}), journal);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM change_row"_s), test::scalarText(pool.database(), u"SELECT sum(row_count) FROM change"_s));
    QCOMPARE(test::faults(pool.pool()), QString());
    // And it can be done again.
    Import again;
    QVERIFY(take(importBytes(pool, bytes, again)).change.isValid());
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_ImportRun::cancelKeepsWhatSomebodyUses()
{
    TempPool pool;
    QByteArray bytes;
    for (int i = 1; i < 600; ++i)
        bytes += jsonLine(makeMemory(i));
    Import import;
    import.hooks.changed = [&](const PoolChange &change) {
        if (import.hooks.cancel.isCancelled())
            return;
        take(retire(contextOf(pool), { change.memories.at(5) }));
        take(decide(contextOf(pool), { change.memories.at(6) }, ReviewStatus::Unreviewed));
        import.hooks.cancel.cancel();
    };
    QVERIFY(take(importBytes(pool, bytes, import)).cancelled);
    QCOMPARE(titles(pool), u"Memory 6, Memory 7"_s);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_ImportRun::successorsInAnyOrder()
{
    TempPool pool;
    // Before, after, in a chain, across batches.
    QByteArray bytes = jsonLines({ successorOf(1, u"A"_s, 2), successorOf(2, u"B"_s, 3), makeMemory(3, u"C"_s), successorOf(4, u"D"_s, 3), successorOf(5, u"E"_s, 900) });
    for (int i = 100; i < 500; ++i)
        bytes += jsonLine(makeMemory(i));
    bytes += jsonLine(makeMemory(900, u"Z"_s)) + jsonLine(Decision { {}, makeMemory(5).uuid, 1, u"eve"_s, ReviewStatus::Accepted, {}, {}, test::testNow() });
    const ImportReport report = take(importBytes(pool, bytes));
    QCOMPARE(successions(pool), u"A > B, B > C, D > C, E > Z"_s);
    QCOMPARE(reportText(report), u"- waymark-jsonl +406m +0t +0o =0 !0"_s);
    QCOMPARE(test::faults(pool.pool()), QString());
    take(undoLast(contextOf(pool)));
    QCOMPARE(titles(pool), QString());
    take(redoLast(contextOf(pool)));
    QCOMPARE(successions(pool), u"A > B, B > C, D > C, E > Z"_s);
}

void tst_ImportRun::successorInAnotherFile()
{
    TempPool pool;
    test::writeBytes(pool.file(u"a.jsonl"_s), jsonLines({ successorOf(1, u"Old"_s, 2) }));
    test::writeBytes(pool.file(u"b.jsonl"_s), jsonLines({ makeMemory(2, u"New"_s) }));
    const ImportReport report = take(importPaths(pool, { pool.file(u"a.jsonl"_s), pool.file(u"b.jsonl"_s) }));
    QCOMPARE(successions(pool), u"Old > New"_s);
    QCOMPARE(reportText(report), u"a.jsonl waymark-jsonl +1m +0t +0o =0 !0\nb.jsonl waymark-jsonl +1m +0t +0o =0 !0"_s);
}

void tst_ImportRun::successorNowhere()
{
    TempPool pool;
    const ImportReport report = take(importBytes(pool, jsonLines({ successorOf(1, u"A"_s, 2), successorOf(2, u"B"_s, 77), makeMemory(3, u"C"_s) })));
    QCOMPARE(titles(pool), u"C, B, A"_s);
    QCOMPARE(successions(pool), u"A > B"_s); // only the one link is lost
    QCOMPARE(reportText(report), u"- waymark-jsonl +3m +0t +0o =0 !1"_s);
    QCOMPARE(report.files.first().quarantined.first().line, 2);
}

void tst_ImportRun::successorsInACircle()
{
    TempPool pool;
    const ImportReport report = take(importBytes(pool, jsonLines({ successorOf(1, u"A"_s, 2), successorOf(2, u"B"_s, 3), successorOf(3, u"C"_s, 1), successorOf(4, u"D"_s, 4), successorOf(5, u"E"_s, 2) })));
    QCOMPARE(report.totals().memories, 5);
    QCOMPARE(successions(pool), u"B > C, C > A, E > B"_s); // the circles are cut where they begin
    QCOMPARE(report.files.first().quarantined.size(), 2);
}

void tst_ImportRun::aLongChainBackwards()
{
    TempPool pool;
    QByteArray bytes;
    for (int i = 1; i < 1200; ++i)
        bytes += jsonLine(successorOf(i, {}, i + 1));
    bytes += jsonLine(makeMemory(1200));
    const ImportReport report = take(importBytes(pool, bytes));
    QCOMPARE(reportText(report), u"- waymark-jsonl +1200m +0t +0o =0 !0"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM memory WHERE superseded_by IS NOT NULL"_s), u"1199"_s);
}

void tst_ImportRun::onlyADanglingMemory()
{
    TempPool pool;
    const ImportReport report = take(importBytes(pool, jsonLines({ successorOf(1, u"A"_s, 77) })));
    QCOMPARE(reportText(report), u"- waymark-jsonl +1m +0t +0o =0 !1"_s);
    QVERIFY(report.change.isValid());
    take(undoLast(contextOf(pool)));
    QCOMPARE(titles(pool), QString());
}

void tst_ImportRun::danglingDecisionsAndRelations()
{
    TempPool pool;
    const QByteArray bytes = jsonLine(makeMemory(1)) + jsonLine(Decision { {}, u"nobody"_s, 1, u"eve"_s, ReviewStatus::Accepted, {}, {}, test::testNow() })
        + jsonLine(Relation { {}, makeMemory(1).uuid, u"nobody"_s, RelationKind::DuplicateOf, {}, {}, {}, {}, test::testNow() });
    const ImportReport report = take(importBytes(pool, bytes));
    QCOMPARE(reportText(report), u"- waymark-jsonl +1m +0t +0o =0 !2"_s);
    QCOMPARE(report.files.first().quarantined.at(0).line, 2);
    QCOMPARE(report.files.first().quarantined.at(1).line, 3);
}

/// Another source under an id that the pool has: both are kept, and what the file says of its own goes to its own.
void tst_ImportRun::takenIds()
{
    TempPool pool;
    take(importBytes(pool, jsonLines({ makeMemory(1, u"Mine"_s) })));
    Memory twin = makeMemory(1, u"Twin"_s);
    twin.sourceHash = sha256Hex("another");
    Memory old = makeMemory(2, u"Old"_s);
    old.supersededBy = twin.uuid;
    Change past;
    past.origin = u"elsewhere:1"_s;
    past.at = test::testNow();
    const QByteArray bytes = jsonLines({ twin, old }) + jsonLine(Decision { newUuid(), twin.uuid, 1, u"eve"_s, ReviewStatus::Accepted, {}, {}, test::testNow() })
        + jsonLine(Relation { newUuid(), twin.uuid, old.uuid, RelationKind::Supersedes, {}, {}, {}, {}, test::testNow() })
        + jsonLine(exchange::JournalRecord { past, { { {}, u"memory"_s, twin.uuid, QJsonObject { { u"title"_s, u"a"_s } }, QJsonObject { { u"title"_s, u"b"_s } } } } });
    take(importBytes(pool, bytes));
    QCOMPARE(titles(pool), u"Mine, Twin, Old"_s);
    QCOMPARE(successions(pool), u"Old > Twin"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT m.title FROM decision d JOIN memory m ON m.id = d.memory_id"_s), u"Twin"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT m.title FROM relation r JOIN memory m ON m.id = r.a_id"_s), u"Twin"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT m.title FROM change_row r JOIN change c ON c.id = r.change_id JOIN memory m ON m.uuid = r.row_key WHERE c.origin IS NOT NULL"_s), u"Twin"_s);
    const QString content = test::canonicalDump(pool.database(), { true, true });
    QVERIFY(!take(importBytes(pool, bytes)).change.isValid());
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database(), { true, true }), content);
}

void tst_ImportRun::takenIdsOfRunsAndDomains()
{
    TempPool pool;
    const Domain mine { newUuid(), u"mine"_s, DomainKind::Project, {} };
    const Task task { newUuid(), u"mine"_s, u"T"_s, {} };
    take(importBytes(pool, jsonLine(mine) + jsonLine(task) + jsonLine(test::makeTrajectory(1))));
    Domain domain = mine;
    domain.name = u"theirs"_s;
    Task other = task;
    other.externalId = u"U"_s;
    Trajectory run = test::makeTrajectory(1);
    run.sourceHash = sha256Hex("another run");
    run.agent = u"another"_s;
    Memory memory = makeMemory(1);
    memory.trajectory = run.uuid;
    take(importBytes(pool, jsonLine(domain) + jsonLine(other) + jsonLine(run) + jsonLine(memory)));
    QCOMPARE(test::scalarText(pool.database(), u"SELECT group_concat(name) FROM (SELECT name FROM domain ORDER BY name)"_s), u"mine,payments,theirs"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT t.agent FROM memory m JOIN trajectory t ON t.id = m.trajectory_id"_s), u"another"_s);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_ImportRun::answers()
{
    TempPool pool;
    test::writeBytes(pool.file(u"AGENTS.md"_s), rules);
    Import import;
    import.answers = { u" payments "_s, DomainKind::Benchmark, OutcomeValue::Success };
    take(importPaths(pool, { pool.file(u"AGENTS.md"_s) }, import));
    QCOMPARE(test::scalarText(pool.database(), u"SELECT name || ' ' || kind FROM domain"_s), u"payments benchmark"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT DISTINCT outcome || ' ' || outcome_source FROM memory"_s), u"success human"_s);
    // What a source says itself is not answered for it.
    Memory memory = makeMemory(1, {}, u"swe"_s);
    memory.outcome = { OutcomeValue::Failure, OutcomeSource::GroundTruth };
    import.format = u"waymark-jsonl"_s;
    take(importBytes(pool, jsonLine(memory), import));
    QCOMPARE(test::scalarText(pool.database(), u"SELECT d.name || ' ' || outcome || ' ' || outcome_source FROM memory m JOIN domain d ON d.id = m.domain_id ORDER BY m.id DESC LIMIT 1"_s), u"swe failure ground_truth"_s);
}

void tst_ImportRun::trajectoriesBringTheirMemory()
{
    // A run in a format of trajectories yields its memory; in a pool's own export it does not.
    TempPool pool;
    take(importBytes(pool, jsonLine(test::makeTrajectory(2))));
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM memory"_s), u"0"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM verdict"_s), u"2"_s);
    const Trajectory run = *take(storage::trajectoryByUuid(pool.database(), test::makeTrajectory(2).uuid));
    Trajectory expected = test::makeTrajectory(2);
    expected.id = run.id;
    QCOMPARE(run, expected);
}

void tst_ImportRun::outcomesFromSideFiles()
{
    TempPool pool;
    Trajectory run = test::makeTrajectory(1);
    run.verdicts.clear();
    const QByteArray outcome = jsonLine(exchange::OutcomeRecord { run.task, { OutcomeSource::GroundTruth, true, {}, {}, {} } });
    // In one import, the verdict may come first.
    const ImportReport report = take(importBytes(pool, outcome + jsonLine(run)));
    QCOMPARE(reportText(report), u"- waymark-jsonl +0m +1t +1o =0 !0"_s);
    QCOMPARE(reportText(take(importBytes(pool, outcome))), u"- waymark-jsonl +0m +0t +0o =1 !0"_s);
    // Or later, alone; then it is a change of its own.
    const QByteArray judge = jsonLine(exchange::OutcomeRecord { run.task, { OutcomeSource::Judge, false, u"m"_s, {}, {} } });
    const ImportReport later = take(importBytes(pool, judge));
    QCOMPARE(reportText(later), u"- waymark-jsonl +0m +0t +1o =0 !0"_s);
    QVERIFY(later.change.isValid());
    QVERIFY(!take(storage::changeById(pool.database(), later.change))->label.isEmpty());
    QCOMPARE(take(storage::trajectoryHeader(pool.database(), run.uuid))->verdicts.size(), 2);
    QVERIFY(!take(importBytes(pool, jsonLine(exchange::OutcomeRecord { u"no such task"_s, {} }))).change.isValid());
    // A result names a task: with two runs of it nobody can say whose it is, and the report says so.
    Trajectory second = test::makeTrajectory(2);
    second.task = run.task;
    second.domain = run.domain;
    take(importBytes(pool, jsonLine(second)));
    const QByteArray human = jsonLine(exchange::OutcomeRecord { run.task, { OutcomeSource::Human, true, {}, {}, {} } });
    QCOMPARE(reportText(take(importBytes(pool, human))), u"- waymark-jsonl +0m +0t +0o =0 !1"_s);
}

void tst_ImportRun::historyComesOnce()
{
    TempPool pool;
    Change change;
    change.origin = u"elsewhere:3"_s;
    change.at = test::testNow();
    change.author = u"carol"_s;
    change.label = u"Edit"_s;
    const QByteArray bytes = jsonLine(makeMemory(1))
        + jsonLine(exchange::JournalRecord { change, { { {}, u"memory"_s, makeMemory(1).uuid, QJsonObject { { u"title"_s, u"a"_s } }, QJsonObject { { u"title"_s, u"b"_s } } } } });
    take(importBytes(pool, bytes));
    take(importBytes(pool, bytes));
    const QList<HistoryEntry> history = take(storage::historyOf(pool.database(), makeMemory(1).uuid));
    QCOMPARE(history.size(), 2);
    QCOMPARE(history.last().change.author, u"carol"_s);
    QCOMPARE(history.last().change.origin, u"elsewhere:3"_s);
    // History alone is nothing to undo.
    QCOMPARE(take(storage::undoState(pool.database())).undo->label, u"Import 1 memories from standard input"_s);
}

void tst_ImportRun::labels()
{
    TempPool pool;
    const auto label = [&](const ImportReport &report) { return take(storage::changeById(pool.database(), report.change))->label; };
    QCOMPARE(label(take(importBytes(pool, jsonLines({ makeMemory(1) })))), u"Import 1 memories from standard input"_s);
    QCOMPARE(label(take(importBytes(pool, jsonLine(makeMemory(2)) + jsonLine(test::makeTrajectory(2))))), u"Import 1 memories and 1 trajectories from standard input"_s);
    QCOMPARE(label(take(importBytes(pool, jsonLine(Domain { {}, u"x"_s, DomainKind::Project, {} })))), u"Import of “standard input”"_s);
    test::writeBytes(pool.file(u"a.jsonl"_s), jsonLine(makeMemory(3)));
    test::writeBytes(pool.file(u"b.jsonl"_s), jsonLine(makeMemory(4)));
    test::writeBytes(pool.file(u"c.jsonl"_s), jsonLine(makeMemory(5)));
    QCOMPARE(label(take(importPaths(pool, { pool.file(u"a.jsonl"_s) }))), u"Import 1 memories from a.jsonl"_s);
    QCOMPARE(label(take(importPaths(pool, { pool.file(u"a.jsonl"_s), pool.file(u"b.jsonl"_s), pool.file(u"c.jsonl"_s) }))), u"Import 2 memories from several files"_s);
}

void tst_ImportRun::changedIsToldAfterEachBatch()
{
    TempPool pool;
    QByteArray bytes;
    for (int i = 1; i <= 600; ++i)
        bytes += jsonLine(makeMemory(i));
    QList<PoolChange> told;
    Import import;
    import.hooks.changed = [&](const PoolChange &change) {
        told.append(change);
        // It is committed by then: another connection sees it.
        const auto reader = take(storage::Database::open(pool.path(), storage::Database::Mode::ReadOnly));
        for (const MemoryId id : change.memories)
            QVERIFY(take(storage::memoryById(*reader, id)));
    };
    const ImportReport report = take(importBytes(pool, bytes, import));
    QCOMPARE(told.size(), 3);
    QSet<MemoryId> ids;
    for (const PoolChange &change : std::as_const(told)) {
        QCOMPARE(change.kind, PoolChange::Kind::Added);
        QCOMPARE(change.change, report.change);
        ids.unite(QSet<MemoryId>(change.memories.begin(), change.memories.end()));
    }
    QCOMPARE(ids.size(), 600);
}

/// Somebody undoes what has come so far: the rest is a change of its own and not lost to undo.
void tst_ImportRun::undoneWhileItRuns()
{
    TempPool pool;
    QByteArray bytes;
    for (int i = 1; i <= 700; ++i)
        bytes += jsonLine(makeMemory(i));
    Import import;
    int batches = 0;
    import.hooks.changed = [&](const PoolChange &) {
        if (++batches == 1)
            take(undoLast(contextOf(pool)));
    };
    const ImportReport report = take(importBytes(pool, bytes, import));
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM memory"_s), QString::number(700 - 256));
    take(undoOne(contextOf(pool), report.change));
    QCOMPARE(titles(pool), QString());
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM domain"_s), u"0"_s);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_ImportRun::progressGrows()
{
    TempPool pool;
    QByteArray bytes;
    for (int i = 1; i <= 2000; ++i)
        bytes += jsonLine(makeMemory(i));
    test::writeBytes(pool.file(u"a.jsonl"_s), bytes);
    test::writeBytes(pool.file(u"b.jsonl"_s), jsonLine(makeMemory(5000)));
    QList<Progress> told;
    Import import;
    import.hooks.interval = {};
    import.hooks.progress = [&](const Progress &progress) { told.append(progress); };
    take(importPaths(pool, { pool.file(u"a.jsonl"_s), pool.file(u"b.jsonl"_s) }, import));
    QVERIFY(told.size() >= 3);
    for (qsizetype i = 1; i < told.size(); ++i)
        QVERIFY(told.at(i).done >= told.at(i - 1).done);
    QCOMPARE(told.first().total, bytes.size() + jsonLine(makeMemory(5000)).size());
    QVERIFY(told.last().done <= told.last().total);
    QCOMPARE(told.last().stage, u"Reading b.jsonl"_s);
}

void tst_ImportRun::readOnlyPool()
{
    TempPool pool;
    const auto reader = take(storage::PoolFile::openForReading(pool.path(), pool.clock));
    const auto report = importBytes(*reader, pool.clock, jsonLine(makeMemory(1)));
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::ReadOnly);
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_ImportRun)
#include "tst_importrun.moc"
