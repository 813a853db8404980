// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/evaluationstore.h"
#include "services/storage/migrations.h"
#include "tests/support/pooldump.h"
#include "tests/support/stoppinghooks.h"
#include "tests/support/temppool.h"

#include <QResource>
#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark::storage {

using test::take;
using test::TempPool;

namespace {

/// Adds schema files of a later version for as long as it lives.
class LaterSchema
{
public:
    explicit LaterSchema(const QString &name)
        : m_file(QStringLiteral(SCHEMA_FILES) + u'/' + name)
    {
        if (!QResource::registerResource(m_file))
            qFatal("no %s", qPrintable(m_file));
    }
    ~LaterSchema() { QResource::unregisterResource(m_file); }

private:
    QString m_file;
};

/// Changes a closed pool behind the program's back, as another program would.
void tamper(const QString &path, const QByteArray &script)
{
    const auto database = take(Database::open(path, Database::Mode::ReadWrite));
    take(database->execute(script));
}

QString schemaText(Database &database)
{
    return test::scalarText(database, u"SELECT group_concat(type || ' ' || name || ' ' || coalesce(sql, ''), char(10)) FROM (SELECT * FROM sqlite_schema ORDER BY type, name)"_s);
}

} // namespace

class tst_Migrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freshEqualsStepwise();
    void migratingTwiceChangesNothing();
    void foreignObjectsAreNamed_data();
    void foreignObjectsAreNamed();
    void newerOpensForReadingOnly();
    void newerWithViewsIsRefused();
    void versionsThatCannotBe_data();
    void versionsThatCannotBe();
    void olderIsMigratedAfterABackup();
    void olderIsMigratedForReadingToo();
    void everyOlderVersionKeepsItsMemories_data();
    void everyOlderVersionKeepsItsMemories();
    void brokenMigrationLeavesTheOldVersion();
    void olderWithForeignObjectsIsRefused();
    void olderCanBeRestored();
    void cancelledUpgradeLeavesTheOldVersion();
};

void tst_Migrations::freshEqualsStepwise()
{
    const LaterSchema later(u"nextschema.rcc"_s);
    QCOMPARE(currentSchemaVersion(), 7);
    const auto fresh = take(Database::openInMemory());
    take(migrate(*fresh));
    QCOMPARE(take(schemaVersion(*fresh)), currentSchemaVersion());
    QCOMPARE(take(fresh->scalar(u"PRAGMA application_id"_s)).toInt(), poolApplicationId);
    const QStringList files = QDir(u":/schema"_s).entryList(QDir::Files, QDir::Name);
    for (qsizetype from = 0; from <= files.size(); ++from) {
        const auto stepwise = take(Database::openInMemory());
        for (qsizetype i = 0; i < from; ++i) {
            QFile file(u":/schema/"_s + files.at(i));
            QVERIFY(file.open(QIODevice::ReadOnly));
            take(stepwise->execute(file.readAll()));
            take(stepwise->execute(QByteArray("PRAGMA user_version=" + QByteArray::number(i + 1))));
        }
        take(migrate(*stepwise));
        QCOMPARE(schemaText(*stepwise), schemaText(*fresh));
        QCOMPARE(take(foreignSchemaObjects(*stepwise)), QStringList());
    }
    // The script ran as one: its literals and comments hold semicolons.
    QCOMPARE(test::scalarText(*fresh, u"SELECT note FROM next_thing"_s), u"/* no comment; */"_s);
}

void tst_Migrations::migratingTwiceChangesNothing()
{
    const auto database = take(Database::openInMemory());
    take(migrate(*database));
    const QString once = schemaText(*database);
    take(migrate(*database));
    QCOMPARE(schemaText(*database), once);
    QCOMPARE(take(schemaVersion(*database)), currentSchemaVersion());
}

void tst_Migrations::foreignObjectsAreNamed_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("named");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER evil AFTER INSERT ON memory BEGIN DELETE FROM decision; END") << u"trigger evil"_s;
    QTest::newRow("view") << QByteArray("CREATE VIEW evil AS SELECT 1") << u"view evil"_s;
    QTest::newRow("table") << QByteArray("CREATE TABLE evil(a)") << u"table evil"_s;
    QTest::newRow("index") << QByteArray("CREATE INDEX evil ON memory(upper(title))") << u"index evil"_s;
    QTest::newRow("missing index") << QByteArray("DROP INDEX memory_by_domain") << u"index memory_by_domain"_s;
    QTest::newRow("changed table") << QByteArray("ALTER TABLE saved_search ADD COLUMN extra TEXT") << u"table saved_search"_s;
    QTest::newRow("a view in the place of a table") << QByteArray("DROP TABLE saved_search; CREATE VIEW saved_search AS SELECT 1 AS id") << u"view saved_search"_s;
}

void tst_Migrations::foreignObjectsAreNamed()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, named);
    TempPool pool(TempPool::Make::Closed);
    tamper(pool.path(), script);
    const QByteArray before = test::bytesOf(pool.path());
    for (int reading = 0; reading < 2; ++reading) {
        const auto opened = reading ? PoolFile::openForReading(pool.path(), pool.clock) : PoolFile::open(pool.path(), pool.clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Damaged);
        QVERIFY2(opened.error().message.contains(named), qPrintable(opened.error().message));
    }
    QCOMPARE(test::bytesOf(pool.path()), before);
    QCOMPARE(pool.files(), QStringList { u"pool.waymark"_s });
}

void tst_Migrations::newerOpensForReadingOnly()
{
    TempPool pool;
    test::addMemories(pool, { test::makeMemory(1) });
    pool.close();
    const int newer = currentSchemaVersion() + 1;
    tamper(pool.path(), "CREATE TABLE from_the_future(a); PRAGMA user_version=" + QByteArray::number(newer));
    const QByteArray before = test::bytesOf(pool.path());
    {
        const auto opened = take(PoolFile::open(pool.path(), pool.clock));
        QVERIFY(opened->isReadOnly());
        QVERIFY2(opened->readOnlyReason().contains(u"newer version"_s), qPrintable(opened->readOnlyReason()));
        QVERIFY(opened->readOnlyReason().contains(QString::number(newer)));
        QCOMPARE(test::scalarText(opened->database(), u"SELECT title FROM memory"_s), u"Memory 1"_s);
        // No way of writing reaches the file.
        const auto transaction = Transaction::begin(*opened);
        QVERIFY(!transaction);
        QCOMPARE(transaction.error().code, ErrorCode::ReadOnly);
        QCOMPARE(transaction.error().message, opened->readOnlyReason());
        QVERIFY(!opened->database().execute("DELETE FROM memory"));
        QVERIFY(opened->checkpoint(true));
        QVERIFY(!opened->restore(pool.path(), pool.clock));
    }
    QCOMPARE(test::bytesOf(pool.path()), before);
    QCOMPARE(pool.files(), QStringList { u"pool.waymark"_s });
    // A newer backup does not replace what this version can read.
    TempPool other;
    const auto restored = other.pool().restore(pool.path(), other.clock);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::SchemaTooNew);
}

void tst_Migrations::newerWithViewsIsRefused()
{
    TempPool pool(TempPool::Make::Closed);
    tamper(pool.path(), "DROP TABLE saved_search; CREATE VIEW saved_search AS WITH RECURSIVE c(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM c) SELECT * FROM c;"
                        "PRAGMA user_version=" + QByteArray::number(currentSchemaVersion() + 1));
    const auto opened = PoolFile::open(pool.path(), pool.clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Damaged);
}

void tst_Migrations::versionsThatCannotBe_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("never finished") << 0;
    QTest::newRow("negative") << -1;
    QTest::newRow("very negative") << std::numeric_limits<int>::min();
}

void tst_Migrations::versionsThatCannotBe()
{
    QFETCH(int, version);
    TempPool pool(TempPool::Make::Closed);
    tamper(pool.path(), "PRAGMA user_version=" + QByteArray::number(version));
    const QByteArray before = test::bytesOf(pool.path());
    const auto opened = PoolFile::open(pool.path(), pool.clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Damaged);
    QCOMPARE(test::bytesOf(pool.path()), before);
    QCOMPARE(pool.files(), QStringList { u"pool.waymark"_s });
}

void tst_Migrations::olderIsMigratedAfterABackup()
{
    TempPool pool;
    test::addMemories(pool, { test::makeMemory(1), test::makeMemory(2) });
    const QString content = test::canonicalDump(pool.database());
    pool.close();
    const QByteArray before = test::bytesOf(pool.path());

    const LaterSchema later(u"nextschema.rcc"_s);
    QVERIFY(take(inspectPool(pool.path())).older);
    QString backup;
    {
        const auto opened = take(PoolFile::open(pool.path(), pool.clock));
        QVERIFY(!opened->isReadOnly());
        backup = opened->migrationBackup();
        QVERIFY(QFile::exists(backup));
        QCOMPARE(take(schemaVersion(opened->database())), currentSchemaVersion());
        QCOMPARE(test::canonicalDump(opened->database()), content);
        QCOMPARE(test::faults(*opened), QString());
        QVERIFY(take(inspectPool(backup)).older);
    }
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile(backup).permissions() & others));
    QCOMPARE(pool.files(), (QStringList { QFileInfo(backup).fileName(), u"pool.waymark"_s }));
    {
        const auto again = take(PoolFile::open(pool.path(), pool.clock));
        QCOMPARE(again->migrationBackup(), QString());
    }
    // The backup holds what was there before.
    const auto old = take(Database::open(backup, Database::Mode::ReadOnly));
    QCOMPARE(test::canonicalDump(*old), content);
}

void tst_Migrations::olderIsMigratedForReadingToo()
{
    TempPool pool(TempPool::Make::Closed);
    const LaterSchema later(u"nextschema.rcc"_s);
    const auto opened = take(PoolFile::openForReading(pool.path(), pool.clock));
    QCOMPARE(take(schemaVersion(opened->database())), currentSchemaVersion());
    QVERIFY(opened->isReadOnly());
    QVERIFY(QFile::exists(opened->migrationBackup()));
}

void tst_Migrations::everyOlderVersionKeepsItsMemories_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < currentSchemaVersion(); ++version)
        QTest::addRow("%d", version) << version;
}

void tst_Migrations::everyOlderVersionKeepsItsMemories()
{
    QFETCH(int, version);
    TempPool pool(TempPool::Make::Nothing);
    test::writeBytes(pool.path(), {});
    const QStringList files = QDir(u":/schema"_s).entryList(QDir::Files, QDir::Name).first(version);
    {
        const auto old = take(Database::open(pool.path(), Database::Mode::ReadWrite));
        for (const QString &name : files) {
            QFile file(u":/schema/"_s + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            take(old->execute(file.readAll()));
        }
        take(old->execute(QByteArray("PRAGMA application_id=" + QByteArray::number(poolApplicationId) + "; PRAGMA user_version=" + QByteArray::number(version))));
        take(old->execute(R"(
            INSERT INTO pool_meta VALUES ('uuid', 'p-1');
            INSERT INTO domain(uuid, name, kind) VALUES ('d-1', 'payments', 'project');
            INSERT INTO task(uuid, domain_id, external_id, text) VALUES ('k-1', 1, 'T-1', 'Round amounts.');
            INSERT INTO trajectory(uuid, domain_id, task_id, source_hash, step_count, steps) VALUES ('t-1', 1, 1, 'run', 0, x'');
            INSERT INTO verdict(uuid, trajectory_id, source, passed) VALUES ('v-1', 1, 'human', 1);
            INSERT INTO memory(uuid, type, domain_id, task_id, trajectory_id, title, content, payload, recorded_at, changed_at, source_hash) VALUES
                ('m-1', 'insight', 1, 1, 1, 'Round once', 'At the end.', '{"title":"Round once","description":"","content":"At the end."}',
                 '2026-11-01T09:00:00.000Z', '2026-11-01T09:00:00.000Z', 'source');
            INSERT INTO memory_fts(rowid, title, description, content, payload_text) VALUES (1, 'Round once', '', 'At the end.', '');
            INSERT INTO decision(uuid, memory_id, revision, reviewer, status, at) VALUES ('x-1', 1, 1, 'ada', 'accepted', '2026-11-02T09:00:00.000Z');
            INSERT INTO change(at, author, tool, label, row_count) VALUES ('2026-11-02T09:00:00.000Z', 'ada', 'window', 'Accept 1 memories', 1);
            INSERT INTO change_row(change_id, table_name, row_key, after) VALUES (1, 'decision', 'x-1', '{"fingerprint":"f"}');
        )"));
    }
    const auto opened = take(PoolFile::open(pool.path(), pool.clock));
    QVERIFY(QFile::exists(opened->migrationBackup()));
    QCOMPARE(take(schemaVersion(opened->database())), currentSchemaVersion());
    QCOMPARE(test::faults(*opened), QString());
    const MemoryDetails details = take(memoryDetails(opened->database(), MemoryId { 1 }));
    QCOMPARE(details.memory.title, u"Round once"_s);
    QCOMPARE(details.memory.content, u"At the end."_s);
    QCOMPARE(details.memory.task, u"T-1"_s);
    QCOMPARE(details.run->uuid, u"t-1"_s);
    QCOMPARE(details.run->verdicts.size(), 1);
    QCOMPARE(details.decisions.size(), 1);
    QCOMPARE(take(changes(opened->database())).size(), 1);
    QCOMPARE(test::scalarText(opened->database(), u"SELECT count(*) FROM evidence"_s), u"0"_s);
    QCOMPARE(take(allEvaluations(opened->database())), QList<Evaluation>());
}

void tst_Migrations::brokenMigrationLeavesTheOldVersion()
{
    TempPool pool;
    test::addMemories(pool, { test::makeMemory(1) });
    const QString content = test::canonicalDump(pool.database());
    pool.close();
    {
        const LaterSchema later(u"brokenschema.rcc"_s);
        // The comparison with a fresh schema would fail as well, so only the failure counts here.
        QVERIFY(!PoolFile::open(pool.path(), pool.clock));
    }
    pool.open();
    QVERIFY(!pool.pool().isReadOnly());
    QCOMPARE(take(schemaVersion(pool.database())), currentSchemaVersion());
    QCOMPARE(test::canonicalDump(pool.database()), content);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM sqlite_schema WHERE name = 'half_done'"_s), u"0"_s);
}

void tst_Migrations::olderWithForeignObjectsIsRefused()
{
    TempPool pool(TempPool::Make::Closed);
    tamper(pool.path(), "CREATE TRIGGER evil AFTER INSERT ON pool_meta BEGIN DELETE FROM memory; END");
    const LaterSchema later(u"nextschema.rcc"_s);
    const auto opened = PoolFile::open(pool.path(), pool.clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Damaged);
    QVERIFY2(opened.error().message.contains(u"evil"_s), qPrintable(opened.error().message));
}

void tst_Migrations::olderCanBeRestored()
{
    TempPool old;
    test::addMemories(old, { test::makeMemory(7) });
    const QString content = test::canonicalDump(old.database());
    old.close();
    const LaterSchema later(u"nextschema.rcc"_s);
    TempPool pool;
    QCOMPARE(take(schemaVersion(pool.database())), currentSchemaVersion());
    take(pool.pool().restore(old.path(), pool.clock));
    QCOMPARE(take(schemaVersion(pool.database())), currentSchemaVersion());
    QCOMPARE(test::canonicalDump(pool.database()), content);
    QCOMPARE(test::faults(pool.pool()), QString());
    // One that does not pass as ours leaves the pool as it is.
    tamper(old.path(), "CREATE TRIGGER evil AFTER INSERT ON pool_meta BEGIN DELETE FROM memory; END");
    test::addMemories(pool, { test::makeMemory(8) });
    const QString present = test::canonicalDump(pool.database());
    const auto restored = pool.pool().restore(old.path(), pool.clock);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::Damaged);
    QCOMPARE(test::canonicalDump(pool.database()), present);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_Migrations::cancelledUpgradeLeavesTheOldVersion()
{
    TempPool pool;
    test::addMemories(pool, { test::makeMemory(1), test::makeMemory(2) });
    const QString content = test::canonicalDump(pool.database());
    const int before = currentSchemaVersion();
    pool.close();
    const LaterSchema later(u"nextschema.rcc"_s);
    qsizetype count = 0;
    {
        TempPool other(TempPool::Make::Nothing);
        QVERIFY(QFile::copy(pool.path(), other.path()));
        test::StoppingHooks whole;
        take(PoolFile::open(other.path(), other.clock, whole.hooks));
        count = whole.told.size();
        QCOMPARE(whole.told.last().stage, u"Upgrading the pool"_s);
    }
    // The script of a small pool is over before anybody looks; the word that it begins is the last moment.
    for (const qsizetype moment : test::momentsOf(count - 1)) {
        for (const bool reading : { false, true }) {
            test::StoppingHooks hooks(moment);
            const auto opened = reading ? PoolFile::openForReading(pool.path(), pool.clock, hooks.hooks) : PoolFile::open(pool.path(), pool.clock, hooks.hooks);
            QVERIFY2(!opened, qPrintable(QString::number(moment)));
            QCOMPARE(opened.error().code, ErrorCode::Cancelled);
            QCOMPARE(opened.error().message, u"Opening was cancelled. The pool is as it was."_s);
            QCOMPARE(pool.files(), QStringList { u"pool.waymark"_s });
        }
    }
    {
        const auto database = take(Database::open(pool.path(), Database::Mode::ReadOnly));
        QCOMPARE(take(schemaVersion(*database)), before);
        QCOMPARE(test::canonicalDump(*database), content);
    }
    QVERIFY(!take(PoolFile::open(pool.path(), pool.clock))->migrationBackup().isEmpty());
}

} // namespace waymark::storage

QTEST_GUILESS_MAIN(waymark::storage::tst_Migrations)
#include "tst_migrations.moc"
