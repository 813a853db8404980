// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later




























                         + jsonLine(test::makeTrajectory(1)) + jsonLine(test::makeTrajectory(2, u"swe"_s)) + jsonLine(full)
                         + jsonLines({ makeMemory(2), makeMemory(3, u"日本語 “quoted”\nline"_s, u"swe"_s), makeMemory(4), makeMemory(5) })));
                     jsonLine(Domain { newUuid(), u"payments"_s, DomainKind::Benchmark, u"Money"_s }) + jsonLine(Task { newUuid(), u"payments"_s, u"unused"_s, u"Nobody does it"_s })
                once();
            if (std::function<void()> once = std::exchange(meddle, {}))
            random.step(pool.pool());
            return QBuffer::writeData(data, size);
        ExportRequest request;
        QCOMPARE(test::faults(other.pool()), QString());
        QCOMPARE(written.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(!exported(pool, {}, exporter->info().name).isEmpty(), qPrintable(exporter->info().name));
        QVERIFY2(!written, qPrintable(path));
        QVERIFY2(report.files.first().quarantined.isEmpty(), qPrintable(report.files.first().quarantined.value(0).reason));
        TempPool other;
        TempPool pool;
        WAYMARK_COMPARE_DUMPS(test::canonicalDump(other.database(), { true, true }), test::canonicalDump(pool.database(), { true, true }));
        WAYMARK_COMPARE_DUMPS(test::journalDump(other.database(), uuidOf(pool)), test::journalDump(pool.database(), uuidOf(pool)));
        WAYMARK_COMPARE_DUMPS(test::journalDump(third.database(), uuidOf(*from)), test::journalDump(second.database(), uuidOf(*from)));
        const ImportReport report = take(importBytes(other, exported(pool)));
        const auto written = exportPool(pool.database(), request, today, nullptr);
        exported(pool, { u"domain:nowhere"_s }, exporter->info().name);
        for (int i = 0; i < 80; ++i)
        qint64 writeData(const char *data, qint64 size) override
        request.format = u"csv"_s;
        request.path = path;
        std::function<void()> meddle;
        take(importBytes(pool, jsonLines({ makeMemory(100, {}, u"brand new"_s) })));
        take(retire(contextOf(pool), { MemoryId { 2 } }));
        test::RandomChanges random(pool.clock, seed);
        {
        }
    // A filter that cannot be read leaves the old file.
    // And back home nothing is new.
    // One import, one undo; history that came along is not what undo takes.
    // Relations only between memories that come along.
    // Steps and all.
    // The reader is free again.
    /// Changes the pool while the export is on its way.
    ExportRequest request;
    ExportRequest request;
    ExportRequest request;
    ExportRequest request;
    Meddling device;
    Memory full = makeMemory(1, u"Full"_s);
    MemoryEdit edit;
    QBuffer device;
    QBuffer device;
    QCOMPARE(device.data(), before);
    QCOMPARE(exportPool(pool.database(), request, today, &device).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(exportPool(pool.database(), request, today, &device).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(exportPool(pool.database(), request, today, nullptr).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(exportPool(pool.database(), request, today, nullptr).error().code, ErrorCode::Io);
    QCOMPARE(exported(pool), exported(pool));
    QCOMPARE(pool.files().filter(u"out"_s), QStringList { u"out.jsonl"_s });
    QCOMPARE(report.totals().memories, 1);
    QCOMPARE(test::bytesOf(request.path), exported(pool));
    QCOMPARE(test::bytesOf(request.path), exported(pool));
    QCOMPARE(test::canonicalDump(other.database()), QString());
    QCOMPARE(test::canonicalDump(pool.database()), content);
    QCOMPARE(test::faults(other.pool()), QString());
    QCOMPARE(test::scalarText(*reader, u"SELECT count(*) FROM memory"_s), u"6"_s);
    QCOMPARE(test::scalarText(chain.database(), u"SELECT count(*) FROM relation"_s), u"1"_s);
    QCOMPARE(test::scalarText(other.database(), u"SELECT count(*) FROM change WHERE origin IS NOT NULL"_s), u"0"_s);
    QCOMPARE(test::scalarText(other.database(), u"SELECT count(*) FROM saved_search"_s), u"0"_s);
    QCOMPARE(test::scalarText(other.database(), u"SELECT count(*) FROM trajectory"_s), u"1"_s);
    QCOMPARE(test::scalarText(other.database(), u"SELECT group_concat(external_id) FROM task"_s), u"task-1"_s);
    QCOMPARE(test::scalarText(other.database(), u"SELECT group_concat(name) FROM domain"_s), u"payments"_s);
    QCOMPARE(test::scalarText(other.database(), u"SELECT group_concat(title) FROM memory"_s), u"Full"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s), changes);
    QCOMPARE(there.steps, test::makeTrajectory(1).steps);
    QCOMPARE(there.verdicts, test::makeTrajectory(1).verdicts);
    QCOMPARE(two.files.first().quarantined.size(), 1); // the end of the chain stayed behind
    QCOMPARE(two.totals().memories, 2);
    QVERIFY(!(QFile(request.path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(!exportPool(pool.database(), request, today, nullptr));
    QVERIFY(!report.change.isValid());
    QVERIFY(!take(importBytes(second, exported(third))).files.first().memories);
    QVERIFY(QDir(pool.folder()).mkdir(u"sub"_s));
    QVERIFY(QFile::link(pool.path(), pool.file(u"link"_s)));
    QVERIFY(count.written > 10);
    QVERIFY(device.data().isEmpty());
    QVERIFY2(report.files.first().quarantined.isEmpty(), qPrintable(report.files.first().quarantined.value(0).reason));
    Q_OBJECT
    TempPool chain;
    TempPool first;
    TempPool other;
    TempPool other;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool pool;
    TempPool second;
    TempPool third;
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(other.database(), { true, true }), test::canonicalDump(pool.database(), { true, true }));
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database(), { true, true }), content);
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(second.database(), { true, true }), content);
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(third.database(), { true, true }), test::canonicalDump(second.database(), { true, true }));
    WAYMARK_COMPARE_DUMPS(test::journalDump(other.database(), uuidOf(pool)), test::journalDump(pool.database(), uuidOf(pool)));
    WAYMARK_COMPARE_DUMPS(test::journalDump(second.database(), uuidOf(first)), test::journalDump(first.database(), uuidOf(first)));
    class Meddling final : public QBuffer
    const ImportReport report = take(importBytes(other, bytes));
    const ImportReport report = take(importBytes(other, exported(pool, { u"is:retired"_s })));
    const ImportReport report = take(importBytes(pool, exported(pool)));
    const ImportReport two = take(importBytes(chain, exported(pool, { u"valid:superseded"_s })));
    const QByteArray before = exported(pool);
    const QByteArray bytes = exported(pool);
    const QList<MemoryId> ids = test::RandomChanges::ids(pool.pool());
    const QString changes = test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s);
    const QString content = test::canonicalDump(pool.database());
    const QString content = test::canonicalDump(pool.database(), { true, true });
    const QString content = test::canonicalDump(second.database(), { true, true });
    const Trajectory there = *take(storage::trajectoryByUuid(other.database(), test::makeTrajectory(1).uuid));
    const auto reader = take(storage::Database::open(pool.path(), storage::Database::Mode::ReadOnly));
    const exchange::ExportCount count = take(exportPool(pool.database(), request, today, nullptr));
    device.meddle = [&] {
    device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    device.open(QIODevice::WriteOnly);
    device.open(QIODevice::WriteOnly);
    edit.domain = u"moved"_s;
    edit.id = ids.at(2);
    edit.tags = QStringList { u"x"_s };
    edit.title = u"New title"_s;
    fillAll(first);
    fillAll(pool);
    fillAll(pool);
    fillAll(pool);
    fillAll(pool);
    fillAll(pool);
    fillAll(pool);
    fillAll(pool);
    fillAll(pool);
    for (TempPool *from : { &first, &second })
    for (const QString &path : { pool.path(), pool.file(u"link"_s), pool.file(u"sub/../pool.waymark"_s), QString(pool.path() + u"-wal"_s), QString(pool.path() + u".lock"_s) }) {
    for (const auto &exporter : exchange::exporters())
    for (const auto &exporter : exchange::exporters())
    for (quint32 seed = 1; seed <= 3; ++seed) {
    full.appliesWhen = u"always"_s;
    full.generatorModel = u"model-x"_s;
    full.nextReview = today;
    full.notWhen = u"never"_s;
    full.outcome = { OutcomeValue::Success, OutcomeSource::GroundTruth };
    full.payload.insert(u"unknown"_s, QJsonArray { 1, u"x"_s, QJsonValue::Null });
    full.promptVersion = u"p1"_s;
    full.raw = QByteArray("{\"raw\": \"\\u0000 bytes\"}\n\xff", 24);
    full.retiredAt = test::testNow();
    full.revision = 7;
    full.tags = { u"a;b"_s, u"c\"d"_s };
    full.task = u"task-1"_s;
    full.taskText = u"Do the thing number 1."_s;
    full.trajectory = test::makeTrajectory(1).uuid;
    full.validFrom = today.addDays(-10);
    full.validUntil = today.addDays(10);
    pool.reopen();
    protected:
    public:
    request.format = format;
    request.format = u"no-such"_s;
    request.format = u"waymark-jsonl"_s;
    request.format = u"waymark-jsonl"_s;
    request.format = u"waymark-jsonl"_s;
    request.path = pool.file(u"no/such/folder/out.jsonl"_s);
    request.path = pool.file(u"out.jsonl"_s);
    request.terms = terms;
    request.terms = { u"tpye:x"_s };
    request.terms = { u"type:"_s };
    request.terms = {};
    request.terms = {};
    return device.data();
    return take(storage::poolMeta(pool.database(), u"uuid"_s));
    take(curation::edit(contextOf(pool), edit));
    take(decide(contextOf(pool, u"bob"_s, u"fine"_s), { ids.at(1), ids.at(2) }, ReviewStatus::Accepted, 4.5));
    take(decide(contextOf(pool, u"eve"_s), { ids.at(1) }, ReviewStatus::Rejected));
    take(exportPool(*reader, request, today, &device));
    take(exportPool(pool.database(), request, today, &device));
    take(importBytes(pool,
    take(importBytes(pool, jsonLine(Relation { newUuid(), makeMemory(2).uuid, makeMemory(5).uuid, RelationKind::ConflictsWith, 0.75, u"judge"_s, u"on weekends"_s, u"m"_s, test::testNow() })));
    take(importBytes(second, exported(first)));
    take(importBytes(second, jsonLines({ makeMemory(50) })));
    take(importBytes(third, exported(second)));
    take(moveSearch(contextOf(pool), take(storage::allSavedSearches(pool.database())).last().uuid, -1));
    take(redoLast(contextOf(pool)));
    take(retire(contextOf(second), { MemoryId { 1 } }));
    take(saveSearch(contextOf(pool), u"Mine"_s, u"type:insight -is:retired"_s));
    take(saveSearch(contextOf(pool), u"Second"_s, u"\"quoted\""_s));
    take(supersede(contextOf(pool), { ids.at(1) }, ids.at(3)));
    take(supersede(contextOf(pool), { ids.at(3) }, ids.at(4)));
    take(undoLast(contextOf(other)));
    take(undoLast(contextOf(pool)));
    test::writeBytes(request.path, "old");
    void againAndAgainIsTheSame();
    void everyFormatWrites();
    void filesAreWholeOrNotAtAll();
    void filterErrors();
    void filterTakesWhatBelongsToIt();
    void intoTheSamePoolAddsNothing();
    void neverOverThePool();
    void onePictureWhileOthersWrite();
    void roundTrip();
    void roundTripOfRandomPools();
    void throughAThirdPool();
    {
    }
    }
    };
    };
#include "services/curation/exportrun.h"
#include "services/curation/undo.h"
#include "services/storage/trajectorystore.h"
#include "tests/support/pooldump.h"
#include "tests/support/randomchanges.h"
#include "tst_export.moc"
#include <QTest>
/// A pool with everything in it that can be in one.
QByteArray exported(TempPool &pool, const QStringList &terms = {}, const QString &format = u"waymark-jsonl"_s)
QString uuidOf(TempPool &pool)
QTEST_GUILESS_MAIN(waymark::curation::tst_Export)
class tst_Export : public QObject
const QDate today(2026, 11, 18);
namespace waymark::curation {
namespace {
private Q_SLOTS:
using namespace Qt::StringLiterals;
using test::TempPool;
using test::contextOf;
using test::importBytes;
using test::jsonLine;
using test::jsonLines;
using test::makeMemory;
using test::take;
void fillAll(TempPool &pool)
void tst_Export::againAndAgainIsTheSame()
void tst_Export::everyFormatWrites()
void tst_Export::filesAreWholeOrNotAtAll()
void tst_Export::filterErrors()
void tst_Export::filterTakesWhatBelongsToIt()
void tst_Export::intoTheSamePoolAddsNothing()
void tst_Export::neverOverThePool()
void tst_Export::onePictureWhileOthersWrite()
void tst_Export::roundTrip()
void tst_Export::roundTripOfRandomPools()
void tst_Export::throughAThirdPool()
{
{
{
{
{
{
{
{
{
{
{
{
{
{
{
}
}
}
}
}
}
}
}
}
}
}
}
}
}
} // namespace
} // namespace waymark::curation
};
