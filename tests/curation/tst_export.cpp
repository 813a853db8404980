// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/exportrun.h"
#include "services/curation/undo.h"
#include "services/storage/trajectorystore.h"
#include "tests/support/pooldump.h"
#include "tests/support/randomchanges.h"
#include "tests/support/stoppinghooks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using test::contextOf;
using test::importBytes;
using test::jsonLine;
using test::jsonLines;
using test::makeMemory;
using test::take;
using test::TempPool;

namespace {

const QDate today(2026, 11, 18);

QByteArray exported(TempPool &pool, const QStringList &terms = {}, const QString &format = u"waymark-jsonl"_s)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    ExportRequest request;
    request.format = format;
    request.terms = terms;
    take(exportPool(pool.database(), request, today, &device));
    return device.data();
}

QString uuidOf(TempPool &pool)
{
    return take(storage::poolMeta(pool.database(), u"uuid"_s));
}

/// A pool with everything in it that can be in one.
void fillAll(TempPool &pool)
{
    Memory full = makeMemory(1, u"Full"_s);
    full.raw = QByteArray("{\"raw\": \"\\u0000 bytes\"}\n\xff", 24);
    full.task = u"task-1"_s;
    full.taskText = u"Do the thing number 1."_s;
    full.trajectory = test::makeTrajectory(1).uuid;
    full.outcome = { OutcomeValue::Success, OutcomeSource::GroundTruth };
    full.generatorModel = u"model-x"_s;
    full.promptVersion = u"p1"_s;
    full.tags = { u"a;b"_s, u"c\"d"_s };
    full.appliesWhen = u"always"_s;
    full.notWhen = u"never"_s;
    full.validFrom = today.addDays(-10);
    full.validUntil = today.addDays(10);
    full.nextReview = today;
    full.retiredAt = test::testNow();
    full.revision = 7;
    full.payload.insert(u"unknown"_s, QJsonArray { 1, u"x"_s, QJsonValue::Null });
    take(importBytes(pool,
                     jsonLine(Domain { newUuid(), u"payments"_s, DomainKind::Benchmark, u"Money"_s }) + jsonLine(Task { newUuid(), u"payments"_s, u"unused"_s, u"Nobody does it"_s })
                         + jsonLine(test::makeTrajectory(1)) + jsonLine(test::makeTrajectory(2, u"swe"_s)) + jsonLine(full)
                         + jsonLines({ makeMemory(2), makeMemory(3, u"日本語 “quoted”\nline"_s, u"swe"_s), makeMemory(4), makeMemory(5) })));
    const QList<MemoryId> ids = test::RandomChanges::ids(pool.pool());
    take(decide(contextOf(pool, u"bob"_s, u"fine"_s), { ids.at(1), ids.at(2) }, ReviewStatus::Accepted, 4.5));
    take(decide(contextOf(pool, u"eve"_s), { ids.at(1) }, ReviewStatus::Rejected));
    take(supersede(contextOf(pool), { ids.at(1) }, ids.at(3)));
    take(supersede(contextOf(pool), { ids.at(3) }, ids.at(4)));
    MemoryEdit edit;
    edit.id = ids.at(2);
    edit.title = u"New title"_s;
    edit.domain = u"moved"_s;
    edit.tags = QStringList { u"x"_s };
    take(curation::edit(contextOf(pool), edit));
    take(undoLast(contextOf(pool)));
    take(redoLast(contextOf(pool)));
    take(saveSearch(contextOf(pool), u"Mine"_s, u"type:insight -is:retired"_s));
    take(saveSearch(contextOf(pool), u"Second"_s, u"\"quoted\""_s));
    take(moveSearch(contextOf(pool), take(storage::allSavedSearches(pool.database())).last().uuid, -1));
    take(importBytes(pool, jsonLine(Relation { newUuid(), makeMemory(2).uuid, makeMemory(5).uuid, RelationKind::ConflictsWith, 0.75, u"judge"_s, u"on weekends"_s, u"m"_s, test::testNow() })));
}

} // namespace

class tst_Export : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void roundTripOfRandomPools();
    void againAndAgainIsTheSame();
    void intoTheSamePoolAddsNothing();
    void throughAThirdPool();
    void filterTakesWhatBelongsToIt();
    void filterErrors();
    void everyFormatWrites();
    void filesAreWholeOrNotAtAll();
    void neverOverThePool();
    void onePictureWhileOthersWrite();
    void progressGrows_data();
    void progressGrows();
    void cancelLeavesNoFile_data();
    void cancelLeavesNoFile();
};

void tst_Export::roundTrip()
{
    TempPool pool;
    fillAll(pool);
    const QByteArray bytes = exported(pool);
    TempPool other;
    const ImportReport report = take(importBytes(other, bytes));
    QVERIFY2(report.files.first().quarantined.isEmpty(), qPrintable(report.files.first().quarantined.value(0).reason));
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(other.database(), { true, true }), test::canonicalDump(pool.database(), { true, true }));
    WAYMARK_COMPARE_DUMPS(test::journalDump(other.database(), uuidOf(pool)), test::journalDump(pool.database(), uuidOf(pool)));
    QCOMPARE(test::faults(other.pool()), QString());
    // Steps and all.
    const Trajectory there = *take(storage::trajectoryByUuid(other.database(), test::makeTrajectory(1).uuid));
    QCOMPARE(there.steps, test::makeTrajectory(1).steps);
    QCOMPARE(there.verdicts, test::makeTrajectory(1).verdicts);
    // One import, one undo; history that came along is not what undo takes.
    take(undoLast(contextOf(other)));
    QCOMPARE(test::canonicalDump(other.database()), QString());
}

void tst_Export::roundTripOfRandomPools()
{
    for (quint32 seed = 1; seed <= 3; ++seed) {
        TempPool pool;
        test::RandomChanges random(pool.clock, seed);
        for (int i = 0; i < 80; ++i)
            random.step(pool.pool());
        TempPool other;
        const ImportReport report = take(importBytes(other, exported(pool)));
        QVERIFY2(report.files.first().quarantined.isEmpty(), qPrintable(report.files.first().quarantined.value(0).reason));
        WAYMARK_COMPARE_DUMPS(test::canonicalDump(other.database(), { true, true }), test::canonicalDump(pool.database(), { true, true }));
        WAYMARK_COMPARE_DUMPS(test::journalDump(other.database(), uuidOf(pool)), test::journalDump(pool.database(), uuidOf(pool)));
        QCOMPARE(test::faults(other.pool()), QString());
    }
}

void tst_Export::againAndAgainIsTheSame()
{
    TempPool pool;
    fillAll(pool);
    QCOMPARE(exported(pool), exported(pool));
}

void tst_Export::intoTheSamePoolAddsNothing()
{
    TempPool pool;
    fillAll(pool);
    const QString content = test::canonicalDump(pool.database(), { true, true });
    const QString changes = test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s);
    const ImportReport report = take(importBytes(pool, exported(pool)));
    QVERIFY(!report.change.isValid());
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database(), { true, true }), content);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s), changes);
}

void tst_Export::throughAThirdPool()
{
    TempPool first;
    fillAll(first);
    TempPool second;
    take(importBytes(second, jsonLines({ makeMemory(50) })));
    take(importBytes(second, exported(first)));
    take(retire(contextOf(second), { MemoryId { 1 } }));
    TempPool third;
    take(importBytes(third, exported(second)));
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(third.database(), { true, true }), test::canonicalDump(second.database(), { true, true }));
    for (TempPool *from : { &first, &second })
        WAYMARK_COMPARE_DUMPS(test::journalDump(third.database(), uuidOf(*from)), test::journalDump(second.database(), uuidOf(*from)));
    // And back home nothing is new.
    const QString content = test::canonicalDump(second.database(), { true, true });
    QVERIFY(!take(importBytes(second, exported(third))).files.first().memories);
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(second.database(), { true, true }), content);
    WAYMARK_COMPARE_DUMPS(test::journalDump(second.database(), uuidOf(first)), test::journalDump(first.database(), uuidOf(first)));
}

void tst_Export::filterTakesWhatBelongsToIt()
{
    TempPool pool;
    fillAll(pool);
    TempPool other;
    const ImportReport report = take(importBytes(other, exported(pool, { u"is:retired"_s })));
    QCOMPARE(report.totals().memories, 1);
    QCOMPARE(test::scalarText(other.database(), u"SELECT group_concat(title) FROM memory"_s), u"Full"_s);
    QCOMPARE(test::scalarText(other.database(), u"SELECT group_concat(name) FROM domain"_s), u"payments"_s);
    QCOMPARE(test::scalarText(other.database(), u"SELECT group_concat(external_id) FROM task"_s), u"task-1"_s);
    QCOMPARE(test::scalarText(other.database(), u"SELECT count(*) FROM trajectory"_s), u"1"_s);
    QCOMPARE(test::scalarText(other.database(), u"SELECT count(*) FROM saved_search"_s), u"0"_s);
    QCOMPARE(test::scalarText(other.database(), u"SELECT count(*) FROM change WHERE origin IS NOT NULL"_s), u"0"_s);
    // Relations only between memories that come along.
    TempPool chain;
    const ImportReport two = take(importBytes(chain, exported(pool, { u"valid:superseded"_s })));
    QCOMPARE(two.totals().memories, 2);
    QCOMPARE(test::scalarText(chain.database(), u"SELECT count(*) FROM relation"_s), u"1"_s);
    QCOMPARE(two.files.first().quarantined.size(), 1); // the end of the chain stayed behind
}

void tst_Export::filterErrors()
{
    TempPool pool;
    ExportRequest request;
    request.format = u"no-such"_s;
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    QCOMPARE(exportPool(pool.database(), request, today, &device).error().code, ErrorCode::InvalidArgument);
    request.format = u"waymark-jsonl"_s;
    request.terms = { u"tpye:x"_s };
    QCOMPARE(exportPool(pool.database(), request, today, &device).error().code, ErrorCode::InvalidArgument);
    request.terms = {};
    QCOMPARE(exportPool(pool.database(), request, today, nullptr).error().code, ErrorCode::InvalidArgument);
    QVERIFY(device.data().isEmpty());
}

void tst_Export::everyFormatWrites()
{
    TempPool pool;
    fillAll(pool);
    for (const auto &exporter : exchange::exporters())
        QVERIFY2(!exported(pool, {}, exporter->info().name).isEmpty(), qPrintable(exporter->info().name));
    for (const auto &exporter : exchange::exporters())
        exported(pool, { u"domain:nowhere"_s }, exporter->info().name);
}

void tst_Export::filesAreWholeOrNotAtAll()
{
    TempPool pool;
    fillAll(pool);
    ExportRequest request;
    request.format = u"waymark-jsonl"_s;
    request.path = pool.file(u"out.jsonl"_s);
    test::writeBytes(request.path, "old");
    const exchange::ExportCount count = take(exportPool(pool.database(), request, today, nullptr));
    QVERIFY(count.written > 10);
    QCOMPARE(test::bytesOf(request.path), exported(pool));
    QVERIFY(!(QFile(request.path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    // A filter that cannot be read leaves the old file.
    request.terms = { u"type:"_s };
    QVERIFY(!exportPool(pool.database(), request, today, nullptr));
    QCOMPARE(test::bytesOf(request.path), exported(pool));
    request.terms = {};
    request.path = pool.file(u"no/such/folder/out.jsonl"_s);
    QCOMPARE(exportPool(pool.database(), request, today, nullptr).error().code, ErrorCode::Io);
    QCOMPARE(pool.files().filter(u"out"_s), QStringList { u"out.jsonl"_s });
}

void tst_Export::neverOverThePool()
{
    TempPool pool;
    fillAll(pool);
    const QString content = test::canonicalDump(pool.database());
    QVERIFY(QFile::link(pool.path(), pool.file(u"link"_s)));
    QVERIFY(QDir(pool.folder()).mkdir(u"sub"_s));
    for (const QString &path : { pool.path(), pool.file(u"link"_s), pool.file(u"sub/../pool.waymark"_s), QString(pool.path() + u"-wal"_s), QString(pool.path() + u".lock"_s) }) {
        ExportRequest request;
        request.format = u"csv"_s;
        request.path = path;
        const auto written = exportPool(pool.database(), request, today, nullptr);
        QVERIFY2(!written, qPrintable(path));
        QCOMPARE(written.error().code, ErrorCode::InvalidArgument);
    }
    pool.reopen();
    QCOMPARE(test::canonicalDump(pool.database()), content);
}

void tst_Export::onePictureWhileOthersWrite()
{
    TempPool pool;
    fillAll(pool);
    const QByteArray before = exported(pool);
    const auto reader = take(storage::Database::open(pool.path(), storage::Database::Mode::ReadOnly));

    /// Changes the pool while the export is on its way.
    class Meddling final : public QBuffer
    {
    public:
        std::function<void()> meddle;

    protected:
        qint64 writeData(const char *data, qint64 size) override
        {
            if (std::function<void()> once = std::exchange(meddle, {}))
                once();
            return QBuffer::writeData(data, size);
        }
    };
    Meddling device;
    device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    device.meddle = [&] {
        take(importBytes(pool, jsonLines({ makeMemory(100, {}, u"brand new"_s) })));
        take(retire(contextOf(pool), { MemoryId { 2 } }));
    };
    ExportRequest request;
    request.format = u"waymark-jsonl"_s;
    take(exportPool(*reader, request, today, &device));
    QCOMPARE(device.data(), before);
    // The reader is free again.
    QCOMPARE(test::scalarText(*reader, u"SELECT count(*) FROM memory"_s), u"6"_s);
}

void tst_Export::progressGrows_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("filter");
    for (const auto &exporter : exchange::exporters()) {
        const QString name = exporter->info().name;
        QTest::newRow(qPrintable(name)) << name << QString();
        QTest::newRow(qPrintable(name + u", filtered"_s)) << name << u"type:insight"_s;
    }
}

void tst_Export::progressGrows()
{
    QFETCH(QString, format);
    QFETCH(QString, filter);
    TempPool pool;
    fillAll(pool);
    ExportRequest request;
    request.format = format;
    request.path = pool.file(u"out"_s);
    if (!filter.isEmpty())
        request.terms = { filter };
    test::StoppingHooks hooks;
    const auto count = take(exportPool(pool.database(), request, today, nullptr, hooks.hooks));
    QVERIFY(count.written > 0);
    QVERIFY(hooks.isGrowing());
    QCOMPARE(hooks.told.first().done, 0);
    QCOMPARE(hooks.told.first().unit, Progress::Unit::Items);
    // The last record is on its way when the last word comes.
    QVERIFY(hooks.told.last().done >= hooks.told.last().total - 1);
    QVERIFY(hooks.told.last().total > 0);
}

void tst_Export::cancelLeavesNoFile_data()
{
    progressGrows_data();
}

void tst_Export::cancelLeavesNoFile()
{
    QFETCH(QString, format);
    QFETCH(QString, filter);
    TempPool pool;
    fillAll(pool);
    ExportRequest request;
    request.format = format;
    request.path = pool.file(u"out"_s);
    if (!filter.isEmpty())
        request.terms = { filter };
    test::StoppingHooks whole;
    take(exportPool(pool.database(), request, today, nullptr, whole.hooks));
    const QByteArray document = test::bytesOf(request.path);
    for (const bool wasThere : { true, false }) {
        if (!wasThere)
            QVERIFY(QFile::remove(request.path));
        const QStringList files = pool.files();
        for (const qsizetype moment : test::momentsOf(whole.told.size())) {
            test::StoppingHooks hooks(moment);
            const auto written = exportPool(pool.database(), request, today, nullptr, hooks.hooks);
            QVERIFY2(!written, qPrintable(QString::number(moment)));
            QCOMPARE(written.error().code, ErrorCode::Cancelled);
            QCOMPARE(written.error().message, u"The export was cancelled. No file was written."_s);
            QCOMPARE(hooks.told.size(), moment); // it stops at once
            QCOMPARE(pool.files(), files);
            if (wasThere)
                QCOMPARE(test::bytesOf(request.path), document);
        }
    }
    // No transaction is left open, and the next one is whole.
    take(importBytes(pool, jsonLines({ makeMemory(100) })));
    QVERIFY(exportPool(pool.database(), request, today, nullptr));
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_Export)
#include "tst_export.moc"
