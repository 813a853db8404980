// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/poolsession.h"
#include "services/curation/undo.h"
#include "tests/support/curationpool.h"
#include "tests/support/opensession.h"
#include "tests/support/pooldump.h"
#include "tests/support/stoppinghooks.h"

#include <QPointer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using test::awaited;
using test::close;
using test::jsonLine;
using test::makeMemory;
using test::opened;
using test::take;
using test::TempPool;

namespace {

QByteArray manyLines(int from, int count)
{
    QByteArray bytes;
    for (int i = from; i < from + count; ++i)
        bytes += jsonLine(makeMemory(i));
    return bytes;
}

qint64 memoriesIn(TempPool &pool)
{
    return test::scalarText(*take(storage::Database::open(pool.path(), storage::Database::Mode::ReadOnly)), u"SELECT count(*) FROM memory"_s).toLongLong();
}

FilterRequest asking(quint64 generation, const QStringList &terms = {})
{
    return { terms, { { SortKey::Title, false } }, {}, generation };
}

} // namespace

class tst_PoolSession : public QObject
{
    Q_OBJECT

private:
    /// A closed pool with some memories.
    void fill(TempPool &pool, int count = 5)
    {
        QList<Memory> memories;
        for (int i = 1; i <= count; ++i)
            memories.append(makeMemory(i, u"Memory %1"_s.arg(i, 4, 10, QChar(u'0'))));
        test::addMemories(pool, memories);
        pool.close();
    }

private Q_SLOTS:
    void createOpenClose();
    void openFails();
    void contextGoneWhileOpening();
    void filterAnswers();
    void newestFilterWins();
    void readsWhatIsThere();
    void changesAreTold();
    void refusedChangesAreNotTold();
    void changeIsSeenByTheNextFilter();
    void undoAndRedo();
    void savedSearchesAreTold();
    void editsWhileAnImportRuns();
    void closingCancelsAnImport();
    void otherProcessIsNoticed();
    void longImportOfAnotherIsNoticedToItsEnd();
    void takenBackImportOfAnotherIsNoticed();
    void restoreOfAnotherIsNoticed();
    void ownChangesAreNoNews();
    void restoreTellsEverything();
    void exportAndBackup();
    void filesHoldWhatWasChangedBefore();
    void longWorkCanBeCancelled();
    void openingCanBeCancelled();
    void pagesAndEditsGoOnDuringLongWork();
    void closingCancelsLongWork();
    void readOnlySession();
    void closeLetsChangesFinish();
    void closedOutsideTheEventLoop();
    void namesInUse();
};

void tst_PoolSession::createOpenClose()
{
    TempPool pool(TempPool::Make::Nothing);
    auto session = opened(pool, true);
    QVERIFY(!session->isReadOnly());
    QCOMPARE(session->path(), pool.path());
    QCOMPARE(session->name(), u"pool"_s);
    QCOMPARE(session->author(), u"ada"_s);
    QCOMPARE(awaited(session->filter(asking(1)))->memories, 0);
    close(session);
    QCOMPARE(pool.files(), QStringList { u"pool.waymark"_s });
    session = opened(pool);
    QVERIFY(awaited(session->quickCheck()));
    close(session);
    QCOMPARE(pool.files(), QStringList { u"pool.waymark"_s });
}

void tst_PoolSession::openFails()
{
    TempPool pool(TempPool::Make::Nothing);
    const auto open = [&](bool create) {
        std::optional<PoolSession::Opened> answer;
        PoolSession::open(pool.path(), create, pool.clock, this, [&](PoolSession::Opened result) { answer = std::move(result); });
        [&] { QTRY_VERIFY(answer.has_value()); }();
        return answer->has_value() ? ErrorCode::Internal : answer->error().code;
    };
    QCOMPARE(open(false), ErrorCode::NotFound);
    test::writeBytes(pool.path(), "some text");
    QCOMPARE(open(false), ErrorCode::NotAPool);
    QCOMPARE(open(true), ErrorCode::AlreadyExists);
    QCOMPARE(test::bytesOf(pool.path()), QByteArray("some text"));
}

void tst_PoolSession::contextGoneWhileOpening()
{
    TempPool pool;
    fill(pool);
    for (int i = 0; i < 5; ++i) {
        auto context = std::make_unique<QObject>();
        bool called = false;
        PoolSession::open(pool.path(), false, pool.clock, context.get(), [&](PoolSession::Opened) { called = true; });
        if (i > 0)
            QTest::qWait(i);
        context.reset();
        QTest::qWait(20);
    }
    QTRY_COMPARE(pool.files(), QStringList { u"pool.waymark"_s });
}

void tst_PoolSession::filterAnswers()
{
    TempPool pool;
    fill(pool);
    auto session = opened(pool);
    const FilterResult all = *awaited(session->filter(asking(1)));
    QCOMPARE(all.generation, 1U);
    QCOMPARE(all.ids.size(), 5);
    QCOMPARE(all.memories, 5);
    const FilterResult one = *awaited(session->filter(asking(2, { u"\"memory 0003\""_s })));
    QCOMPARE(one.ids.size(), 1);
    const auto wrong = awaited(session->filter(asking(3, { u"tpye:x"_s })));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::InvalidArgument);
    const QList<MemoryRow> rows = *awaited(session->rows(all.ids));
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows.first().title, u"Memory 0001"_s);
    close(session);
}

void tst_PoolSession::newestFilterWins()
{
    TempPool pool;
    fill(pool, 50);
    auto session = opened(pool);
    QList<QFuture<Result<FilterResult>>> futures;
    for (quint64 i = 1; i <= 200; ++i)
        futures.append(session->filter(asking(i, { u"memory"_s })));
    int stale = 0;
    for (auto &future : futures) {
        const auto answer = awaited(future);
        if (!answer) {
            QCOMPARE(answer.error().code, ErrorCode::Cancelled);
            ++stale;
        }
    }
    QVERIFY(awaited(futures.last()));
    QCOMPARE(awaited(futures.last())->generation, 200U);
    QVERIFY(stale > 0);
    close(session);
}

void tst_PoolSession::readsWhatIsThere()
{
    TempPool pool;
    take(test::importBytes(pool, jsonLine(test::makeTrajectory(1)) + jsonLine(makeMemory(1))));
    pool.close();
    auto session = opened(pool);
    QCOMPARE(awaited(session->details(MemoryId { 1 }))->memory.title, u"Memory 1"_s);
    QCOMPARE(awaited(session->details(MemoryId { 9 })).error().code, ErrorCode::NotFound);
    QCOMPARE((*awaited(session->trajectory(test::makeTrajectory(1).uuid)))->steps.size(), 2);
    QVERIFY(!*awaited(session->trajectory(u"nobody"_s)));
    QCOMPARE(awaited(session->domains())->size(), 1);
    QCOMPARE(awaited(session->memoriesByTitle(u"mem"_s, 10))->size(), 1);
    QCOMPARE(awaited(session->names())->domains, QStringList { u"payments"_s });
    // Who is not there does not count.
    const auto counts = awaited(session->count({ MemoryId { 1 }, MemoryId { 9 } }));
    QCOMPARE(counts->byType, (std::array<qint64, 4> { 0, 0, 0, 1 }));
    QCOMPARE(counts->byReview, (std::array<qint64, 4> { 1, 0, 0, 0 }));
    QCOMPARE(counts->retired, 0);
    close(session);
}

void tst_PoolSession::changesAreTold()
{
    TempPool pool;
    fill(pool);
    auto session = opened(pool);
    QSignalSpy changed(session.get(), &PoolSession::changed);
    QSignalSpy indexed(session.get(), &PoolSession::indexed);
    const ChangeResult result = *awaited(session->retire({ MemoryId { 2 } }, u"old"_s));
    QCOMPARE(result.label, u"Retire 1 memories"_s);
    QCOMPARE(changed.size(), 1); // told before whoever waits for the answer
    const auto change = changed.first().first().value<PoolChange>();
    QCOMPARE(change.memories, QList<MemoryId> { MemoryId { 2 } });
    QCOMPARE(change.change, result.change);
    QVERIFY(!change.foreign);
    QTRY_COMPARE(indexed.size(), 1);
    close(session);
    QCOMPARE(memoriesIn(pool), 5);
}

void tst_PoolSession::refusedChangesAreNotTold()
{
    TempPool pool;
    fill(pool);
    auto session = opened(pool);
    QSignalSpy changed(session.get(), &PoolSession::changed);
    QVERIFY(!awaited(session->supersede({ MemoryId { 1 } }, MemoryId { 1 }, {})));
    QVERIFY(!awaited(session->reinstate({ MemoryId { 1 } }, {}))->change.isValid());
    MemoryEdit stale;
    stale.id = MemoryId { 1 };
    stale.baseRevision = 99;
    stale.title = u"x"_s;
    QCOMPARE(awaited(session->edit(stale)).error().code, ErrorCode::Conflict);
    QCOMPARE(changed.size(), 0);
    close(session);
}

void tst_PoolSession::changeIsSeenByTheNextFilter()
{
    TempPool pool;
    fill(pool);
    auto session = opened(pool);
    QSignalSpy indexed(session.get(), &PoolSession::indexed);
    awaited(session->retire({ MemoryId { 1 }, MemoryId { 2 } }, {}));
    // Asked right after the signal, before it was indexed: the query thread takes things in order.
    QCOMPARE(awaited(session->filter(asking(1, { u"-is:retired"_s })))->ids.size(), 3);
    QCOMPARE(awaited(session->filter(asking(2)))->retired, 2);
    close(session);
}

void tst_PoolSession::undoAndRedo()
{
    TempPool pool;
    fill(pool);
    auto session = opened(pool);
    awaited(session->retire({ MemoryId { 1 } }, {}));
    QCOMPARE(awaited(session->undoState())->undo->label, u"Retire 1 memories"_s);
    QCOMPARE(awaited(session->undo())->label, u"Undo: Retire 1 memories"_s);
    QCOMPARE(awaited(session->undoState())->redo->label, u"Retire 1 memories"_s);
    QCOMPARE(awaited(session->filter(asking(1, { u"is:retired"_s })))->ids.size(), 0);
    QVERIFY(awaited(session->redo()));
    QCOMPARE(awaited(session->filter(asking(2, { u"is:retired"_s })))->ids.size(), 1);
    QCOMPARE(awaited(session->redo()).error().code, ErrorCode::NotFound);
    close(session);
}

void tst_PoolSession::savedSearchesAreTold()
{
    TempPool pool;
    fill(pool);
    auto session = opened(pool);
    QSignalSpy changed(session.get(), &PoolSession::changed);
    QVERIFY(awaited(session->saveSearch(u"Mine"_s, u"is:retired"_s)));
    QVERIFY(changed.first().first().value<PoolChange>().savedSearches);
    const QList<SavedSearch> searches = *awaited(session->savedSearches());
    QCOMPARE(searches.size(), 1);
    QVERIFY(awaited(session->renameSearch(searches.first().uuid, u"Yours"_s)));
    QVERIFY(awaited(session->moveSearch(searches.first().uuid, 1)));
    QVERIFY(awaited(session->removeSearch(searches.first().uuid)));
    QCOMPARE(awaited(session->savedSearches())->size(), 0);
    close(session);
}

void tst_PoolSession::editsWhileAnImportRuns()
{
    TempPool pool;
    fill(pool);
    test::writeBytes(pool.file(u"many.jsonl"_s), manyLines(1000, 1500));
    auto session = opened(pool);
    QSignalSpy changed(session.get(), &PoolSession::changed);
    ImportRequest request;
    request.paths = { pool.file(u"many.jsonl"_s) };
    const auto importing = session->import(request, {});
    // An edit comes in between, and another one after each batch.
    QCOMPARE(awaited(session->retire({ MemoryId { 1 } }, {}))->affected.size(), 1);
    QTRY_VERIFY(changed.size() >= 2);
    MemoryEdit edit;
    edit.id = MemoryId { 2 };
    edit.title = u"Edited meanwhile"_s;
    QVERIFY(awaited(session->edit(edit)));
    const ImportReport report = *awaited(importing);
    QCOMPARE(report.totals().memories, 1500);
    QTRY_COMPARE(awaited(session->filter(asking(1)))->memories, 1505);
    QCOMPARE(awaited(session->details(MemoryId { 2 }))->memory.title, u"Edited meanwhile"_s);
    close(session);
    QCOMPARE(pool.files(), (QStringList { u"many.jsonl"_s, u"pool.waymark"_s }));
    pool.open();
    QCOMPARE(test::faults(pool.pool()), QString());
    // Each is a change of its own.
    take(undoOne(test::contextOf(pool), report.change));
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM memory"_s), u"5"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT title FROM memory WHERE id = 2"_s), u"Edited meanwhile"_s);
}

void tst_PoolSession::closingCancelsAnImport()
{
    TempPool pool;
    fill(pool);
    test::writeBytes(pool.file(u"many.jsonl"_s), manyLines(1000, 6000));
    auto session = opened(pool);
    QSignalSpy changed(session.get(), &PoolSession::changed);
    ImportRequest request;
    request.paths = { pool.file(u"many.jsonl"_s) };
    const auto importing = session->import(request, {});
    QVERIFY(changed.wait()); // the first batch is in
    session.reset();
    const auto report = awaited(importing);
    QVERIFY(report);
    QVERIFY(report->cancelled);
    QTRY_COMPARE(pool.files(), (QStringList { u"many.jsonl"_s, u"pool.waymark"_s }));
    QCOMPARE(memoriesIn(pool), 5);
}

void tst_PoolSession::otherProcessIsNoticed()
{
    TempPool pool;
    fill(pool);
    auto session = opened(pool);
    QSignalSpy changed(session.get(), &PoolSession::changed);
    QSignalSpy indexed(session.get(), &PoolSession::indexed);
    QProcess other;
    other.start(QStringLiteral(CRASHWRITER), { u"edit"_s, pool.path(), u"other"_s, u"3"_s });
    QTRY_COMPARE_WITH_TIMEOUT(other.state(), QProcess::NotRunning, 20000);
    QCOMPARE(other.exitCode(), 0);
    QTRY_VERIFY(!changed.isEmpty());
    QSet<MemoryId> touched;
    for (const auto &signal : changed) {
        const auto change = signal.first().value<PoolChange>();
        QVERIFY(change.foreign);
        touched.unite(QSet<MemoryId>(change.memories.begin(), change.memories.end()));
    }
    QCOMPARE(touched, (QSet<MemoryId> { MemoryId { 1 }, MemoryId { 2 }, MemoryId { 3 } }));
    QTRY_COMPARE(indexed.size(), changed.size());
    QVERIFY(awaited(session->details(MemoryId { 1 }))->memory.content.endsWith(u'+'));
    close(session);
    QCOMPARE(pool.files(), QStringList { u"pool.waymark"_s });
}

/// All batches of an import are one change in the journal: it is not known to its end when it is known to have begun.
void tst_PoolSession::longImportOfAnotherIsNoticedToItsEnd()
{
    TempPool pool;
    fill(pool);
    auto session = opened(pool);
    QSignalSpy changed(session.get(), &PoolSession::changed);
    pool.open();
    test::Import import;
    int batches = 0;
    import.hooks.changed = [&](const PoolChange &) {
        if (++batches == 1)
            QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 60000); // the watch has seen the first batch before the second is written
};
take(test::importBytes(pool, manyLines(1000, 500), import));
QCOMPARE(batches, 2);
QTRY_COMPARE(awaited(session->filter(asking(1)))->memories, 505);
pool.close();
close(session);
} // namespace waymark::curation

void tst_PoolSession::takenBackImportOfAnotherIsNoticed()
{
    TempPool pool;
    fill(pool);
    auto session = opened(pool);
    QSignalSpy changed(session.get(), &PoolSession::changed);
    pool.open();
    test::Import import;
    import.hooks.changed = [&](const PoolChange &) {
        if (!import.hooks.cancel.isCancelled())
            QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 60000);
    import.hooks.cancel.cancel();
};
QVERIFY(take(test::importBytes(pool, manyLines(1000, 500), import)).cancelled);
QTRY_COMPARE(awaited(session->filter(asking(1)))->memories, 5);
pool.close();
close(session);
}

void tst_PoolSession::restoreOfAnotherIsNoticed()
{
    TempPool elsewhere;
    fill(elsewhere, 40); // a longer journal than the pool's
    TempPool pool;
    fill(pool);
    auto session = opened(pool);
    QCOMPARE(awaited(session->filter(asking(1)))->memories, 5);
    pool.open();
    take(pool.pool().restore(elsewhere.path(), pool.clock));
    pool.close();
    QTRY_COMPARE(awaited(session->filter(asking(1)))->memories, 40);
    close(session);
}

void tst_PoolSession::ownChangesAreNoNews()
{
    TempPool pool;
    fill(pool);
    auto session = opened(pool);
    QSignalSpy changed(session.get(), &PoolSession::changed);
    QVERIFY(awaited(session->retire({ MemoryId { 1 } }, {})));
    test::writeBytes(pool.file(u"some.jsonl"_s), manyLines(1000, 300));
    ImportRequest request;
    request.paths = { pool.file(u"some.jsonl"_s) };
    QVERIFY(awaited(session->import(request, {})));
    // Another process writes as well: only that is its doing.
    QProcess other;
    other.start(QStringLiteral(CRASHWRITER), { u"edit"_s, pool.path(), u"other"_s, u"1"_s });
    QTRY_COMPARE_WITH_TIMEOUT(other.state(), QProcess::NotRunning, 20000);
    const auto foreign = [&] {
        QList<PoolChange> list;
        for (const auto &signal : changed) {
            const auto change = signal.first().value<PoolChange>();
            if (change.foreign)
                list.append(change);
        }
        return list;
    };
    QTRY_COMPARE(foreign().size(), 1);
    QCOMPARE(foreign().first().memories, QList<MemoryId> { MemoryId { 1 } });
    close(session);
}

void tst_PoolSession::restoreTellsEverything()
{
    TempPool pool;
    fill(pool);
    auto session = opened(pool);
    const QString backup = *awaited(session->backup(pool.file(u"kept.waymark"_s)));
    QVERIFY(awaited(session->retire({ MemoryId { 1 } }, {})));
    QSignalSpy changed(session.get(), &PoolSession::changed);
    const QString saved = *awaited(session->restore(backup));
    QVERIFY(QFile::exists(saved));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<PoolChange>().kind, PoolChange::Kind::Everything);
    QCOMPARE(awaited(session->filter(asking(1, { u"is:retired"_s })))->ids.size(), 0);
    QVERIFY(!awaited(session->restore(pool.file(u"missing"_s))));
    // Undo works on the restored journal.
    QCOMPARE(awaited(session->undoState())->undo->label, u"Add"_s);
    close(session);
    QCOMPARE(pool.files().filter(u"-wal"_s), QStringList());
}

void tst_PoolSession::exportAndBackup()
{
    TempPool pool;
    fill(pool);
    auto session = opened(pool);
    ExportRequest request;
    request.format = u"waymark-jsonl"_s;
    request.path = pool.file(u"out.jsonl"_s);
    QVERIFY(awaited(session->exportTo(request))->written >= 6);
    QVERIFY(QFile::exists(request.path));
    request.path.clear();
    QCOMPARE(awaited(session->exportTo(request)).error().code, ErrorCode::InvalidArgument);
    QVERIFY(QFile::exists(*awaited(session->backup({}))));
    close(session);
}

void tst_PoolSession::filesHoldWhatWasChangedBefore()
{
    TempPool pool;
    fill(pool);
    auto session = opened(pool);
    // Asked for in one breath.
    session->retire({ MemoryId { 1 } }, {});
    const auto copying = session->backup(pool.file(u"copy.waymark"_s));
    session->retire({ MemoryId { 2 } }, {});
    ExportRequest request;
    request.format = u"waymark-jsonl"_s;
    request.path = pool.file(u"out.jsonl"_s);
    request.terms = { u"is:retired"_s };
    const auto exporting = session->exportTo(request);
    const auto copy = take(storage::Database::open(*awaited(copying), storage::Database::Mode::ReadOnly));
    QVERIFY(test::scalarText(*copy, u"SELECT count(*) FROM memory WHERE retired_at IS NOT NULL"_s).toInt() >= 1);
    QVERIFY(awaited(exporting));
    QVERIFY(test::bytesOf(request.path).contains(makeMemory(1).uuid.toUtf8()));
    QVERIFY(test::bytesOf(request.path).contains(makeMemory(2).uuid.toUtf8()));
    close(session);
}

void tst_PoolSession::longWorkCanBeCancelled()
{
    TempPool pool;
    fill(pool);
    const QString kept = take([&] {
        pool.open();
        return pool.pool().backup(pool.file(u"kept.waymark"_s), pool.clock);
    }());
    pool.close();
    auto session = opened(pool);
    QSignalSpy changed(session.get(), &PoolSession::changed);
    const QStringList files = pool.files();
    for (const qsizetype moment : { 0, 1 }) {
        test::StoppingHooks forExport(moment);
        ExportRequest request;
        request.format = u"csv"_s;
        request.path = pool.file(u"out.csv"_s);
        QCOMPARE(awaited(session->exportTo(request, forExport.hooks)).error().code, ErrorCode::Cancelled);
        test::StoppingHooks forBackup(moment);
        QCOMPARE(awaited(session->backup({}, forBackup.hooks)).error().code, ErrorCode::Cancelled);
        test::StoppingHooks forRestore(moment);
        QCOMPARE(awaited(session->restore(kept, forRestore.hooks)).error().code, ErrorCode::Cancelled);
    }
    QCOMPARE(changed.size(), 0);
    QCOMPARE(pool.files(), files);
    close(session);
}

void tst_PoolSession::openingCanBeCancelled()
{
    TempPool pool;
    fill(pool);
    std::optional<PoolSession::Opened> answer;
    WorkHooks hooks;
    hooks.cancel.cancel();
    PoolSession::open(pool.path(), false, pool.clock, this, [&](PoolSession::Opened result) { answer = std::move(result); }, hooks);
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().code, ErrorCode::Cancelled);
    answer.reset();
    QTRY_COMPARE(pool.files(), QStringList { u"pool.waymark"_s }); // closed again
}

void tst_PoolSession::pagesAndEditsGoOnDuringLongWork()
{
    TempPool pool;
    fill(pool);
    auto session = opened(pool);
    // Held back in its first word.
    std::atomic<bool> isRunning = false;
    std::atomic<bool> goesOn = false;
    WorkHooks hooks;
    hooks.progress = [&](const Progress &) {
        isRunning = true;
        while (!goesOn)
            QThread::yieldCurrentThread();
    };
    ExportRequest request;
    request.format = u"csv"_s;
    request.path = pool.file(u"out.csv"_s);
    const auto exporting = session->exportTo(request, hooks);
    QTRY_VERIFY(isRunning);
    QVERIFY(awaited(session->details(MemoryId { 1 })));
    QVERIFY(awaited(session->retire({ MemoryId { 3 } }, {})));
    QCOMPARE(awaited(session->filter(asking(1, { u"is:retired"_s })))->ids.size(), 1);
    QVERIFY(awaited(session->backup({})));
    QVERIFY(!exporting.isFinished());
    goesOn = true;
    QCOMPARE(awaited(exporting)->written, 5); // the picture of when it began
    close(session);
}

void tst_PoolSession::closingCancelsLongWork()
{
    TempPool pool;
    fill(pool);
    for (const bool isExport : { true, false }) {
        auto session = opened(pool);
        std::atomic<bool> isRunning = false;
        WorkHooks hooks;
        hooks.progress = [&isRunning, cancel = hooks.cancel](const Progress &) {
            isRunning = true;
            while (!cancel.isCancelled())
                QThread::yieldCurrentThread();
        };
        ExportRequest request;
        request.format = u"csv"_s;
        request.path = pool.file(u"out.csv"_s);
        QFuture<void> running = isExport ? QFuture<void>(session->exportTo(request, hooks)) : QFuture<void>(session->backup({}, hooks));
        QTRY_VERIFY(isRunning);
        close(session);
        QVERIFY(running.isFinished());
        QCOMPARE(pool.files(), QStringList { u"pool.waymark"_s });
    }
}

void tst_PoolSession::readOnlySession()
{
    TempPool pool;
    fill(pool);
    {
        const auto database = take(storage::Database::open(pool.path(), storage::Database::Mode::ReadWrite));
        take(database->execute("PRAGMA user_version=999"));
    }
    const QByteArray before = test::bytesOf(pool.path());
    auto session = opened(pool);
    QVERIFY(session->isReadOnly());
    QVERIFY(!session->readOnlyReason().isEmpty());
    QCOMPARE(awaited(session->filter(asking(1)))->ids.size(), 5);
    QCOMPARE(awaited(session->retire({ MemoryId { 1 } }, {})).error().code, ErrorCode::ReadOnly);
    QVERIFY(awaited(session->undoState()));
    close(session);
    QCOMPARE(test::bytesOf(pool.path()), before);
    QCOMPARE(pool.files(), QStringList { u"pool.waymark"_s });
}

void tst_PoolSession::closeLetsChangesFinish()
{
    TempPool pool;
    fill(pool, 50);
    auto session = opened(pool);
    for (int i = 1; i <= 50; ++i)
        session->retire({ MemoryId { i } }, {});
    session.reset();
    QTRY_COMPARE(pool.files(), QStringList { u"pool.waymark"_s });
    QCOMPARE(test::scalarText(*take(storage::Database::open(pool.path(), storage::Database::Mode::ReadOnly)), u"SELECT count(*) FROM memory WHERE retired_at IS NOT NULL"_s), u"50"_s);
}

/// main() has left the event loop: nobody would come back for a deleteLater().
void tst_PoolSession::closedOutsideTheEventLoop()
{
    TempPool pool;
    fill(pool);
    auto session = opened(pool);
    QVERIFY(awaited(session->retire({ MemoryId { 1 } }, {})));
    session.reset();
    QCOMPARE(pool.files(), QStringList { u"pool.waymark"_s });
}

void tst_PoolSession::namesInUse()
{
    TempPool pool;
    fill(pool, 1);
    auto session = opened(pool);
    MemoryEdit edit;
    edit.id = MemoryId { 1 };
    edit.domain = u"elsewhere"_s;
    edit.tags = QStringList { u"x"_s };
    QVERIFY(awaited(session->edit(edit)));
    QCOMPARE(awaited(session->names())->domains, QStringList { u"elsewhere"_s });
    QCOMPARE(awaited(session->names())->tags, QStringList { u"x"_s });
    QVERIFY(awaited(session->undo()));
    QCOMPARE(awaited(session->names())->domains, QStringList { u"payments"_s });
    QCOMPARE(awaited(session->names())->tags, QStringList());
    close(session);
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_PoolSession)
#include "tst_poolsession.moc"
