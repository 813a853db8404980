// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/temppool.h"

#include <QTest>

#include <sqlite3.h>
#include <sys/stat.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace waymark::storage {

using test::take;
using test::TempPool;

class tst_Database : public QObject
{
    Q_OBJECT

private:
    static int config(Database &database, int option)
    {
        int value = -1;
        sqlite3_db_config(database.handle(), option, -1, &value);
        return value;
    }

    static std::unique_ptr<Database> opened(TempPool &pool, Database::Mode mode)
    {
        return mode == Database::Mode::Memory ? take(Database::openInMemory()) : take(Database::open(pool.path(), mode));
    }

private Q_SLOTS:
    void recipe_data();
    void recipe();
    void scripts_data();
    void scripts();
    void brokenScriptStopsAtTheFault();
    void oddFilesAreRefused();
    void anyPathOpens_data();
    void anyPathOpens();
    void neverCreatesAFile();
    void readOnlyRefusesToWrite();
    void errorCodes_data();
    void errorCodes();
    void constraintKeepsTheExtendedCode();
    void preparedIsResetForTheNextUse();
    void badSqlIsAnError();
    void textsComeBack_data();
    void textsComeBack();
    void nullStringIsEmptyText();
    void tooLargeIsAnError();
    void interruptedIsCancelled();
};

void tst_Database::recipe_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("read and write") << int(Database::Mode::ReadWrite);
    QTest::newRow("read only") << int(Database::Mode::ReadOnly);
    QTest::newRow("in memory") << int(Database::Mode::Memory);
}

void tst_Database::recipe()
{
    QFETCH(int, mode);
    TempPool pool(TempPool::Make::Closed);
    const auto database = opened(pool, Database::Mode(mode));
    const std::pair<const char *, int> pragmas[] = { { "foreign_keys", 1 },     { "synchronous", 2 }, { "cell_size_check", 1 },
                                                     { "temp_store", 2 },       { "wal_autocheckpoint", 0 }, { "busy_timeout", 5000 } };
    for (const auto &[name, value] : pragmas)
        QCOMPARE(std::pair(name, take(database->scalar(u"PRAGMA "_s + QLatin1StringView(name))).toInt()), std::pair(name, value));
    QCOMPARE(take(database->scalar(u"PRAGMA mmap_size"_s)).toInt(), 0);
    QCOMPARE(config(*database, SQLITE_DBCONFIG_DEFENSIVE), 1);
    QCOMPARE(config(*database, SQLITE_DBCONFIG_TRUSTED_SCHEMA), 0);
    QCOMPARE(config(*database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION), 0);
    QCOMPARE(config(*database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE), 1);
    QCOMPARE(config(*database, SQLITE_DBCONFIG_ENABLE_FKEY), 1);
    QCOMPARE(sqlite3_limit(database->handle(), SQLITE_LIMIT_LENGTH, -1), 64 * 1024 * 1024);
    QCOMPARE(database->isReadOnly(), Database::Mode(mode) == Database::Mode::ReadOnly);
}

void tst_Database::scripts_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("answer");
    QTest::newRow("nothing") << QByteArray() << u"SELECT 1"_s << u"1"_s;
    QTest::newRow("only a comment") << QByteArray("-- nothing; here") << u"SELECT 1"_s << u"1"_s;
    QTest::newRow("stray semicolons") << QByteArray(";;\n ; ") << u"SELECT 1"_s << u"1"_s;
    QTest::newRow("semicolon in a literal") << QByteArray("CREATE TABLE t(a); INSERT INTO t VALUES ('x;y'); INSERT INTO t VALUES ('it''s; \"z\"')")
                                            << u"SELECT group_concat(a, '|') FROM t"_s << u"x;y|it's; \"z\""_s;
    QTest::newRow("comments") << QByteArray("/* a; b */ CREATE TABLE t(a); -- c; d\nINSERT INTO t VALUES (1) -- e\n; /* end; */ -- last")
                              << u"SELECT count(*) FROM t"_s << u"1"_s;
    QTest::newRow("trigger") << QByteArray("CREATE TABLE t(a); CREATE TRIGGER g AFTER INSERT ON t BEGIN UPDATE t SET a = a + 1; UPDATE t SET a = a * 2; END; INSERT INTO t VALUES (1)")
                             << u"SELECT a FROM t"_s << u"4"_s;
    QTest::newRow("rows of a query are passed over") << QByteArray("CREATE TABLE t(a); INSERT INTO t VALUES (1), (2); SELECT * FROM t; INSERT INTO t VALUES (3)")
                                                     << u"SELECT count(*) FROM t"_s << u"3"_s;
    QTest::newRow("not ended") << QByteArray("CREATE TABLE t(a); INSERT INTO t VALUES (7)") << u"SELECT a FROM t"_s << u"7"_s;
}

void tst_Database::scripts()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, question);
    QFETCH(QString, answer);
    const auto database = take(Database::openInMemory());
    take(database->execute(script));
    QCOMPARE(test::scalarText(*database, question), answer);
}

void tst_Database::brokenScriptStopsAtTheFault()
{
    const auto database = take(Database::openInMemory());
    const auto ran = database->execute("CREATE TABLE t(a); INSERT INTO t VALUES (1); INSERT INTO u VALUES (1); INSERT INTO t VALUES (2)");
    QVERIFY(!ran);
    QVERIFY2(ran.error().detail.contains(u"no such table: u"_s), qPrintable(ran.error().detail));
    QCOMPARE(test::scalarText(*database, u"SELECT count(*) FROM t"_s), u"1"_s);
}

void tst_Database::oddFilesAreRefused()
{
    TempPool pool(TempPool::Make::Closed);
    QVERIFY(QFile::link(pool.path(), pool.file(u"link"_s)));
    QVERIFY(QFile::link(u"nowhere"_s, pool.file(u"dangling"_s)));
    QVERIFY(::mkfifo(QFile::encodeName(pool.file(u"pipe"_s)).constData(), 0600) == 0);
    for (const auto mode : { Database::Mode::ReadOnly, Database::Mode::ReadWrite }) {
        for (const QString &name : { u"link"_s, u"dangling"_s, u"pipe"_s, u"."_s }) {
            const auto database = Database::open(pool.file(name), mode);
            QVERIFY2(!database, qPrintable(name));
            QCOMPARE(database.error().code, ErrorCode::Refused);
        }
        QCOMPARE(Database::open(pool.file(u"missing"_s), mode).error().code, ErrorCode::NotFound);
    }
}

void tst_Database::anyPathOpens_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : { u"a b.waymark"_s, u"a?mode=ro.waymark"_s, u"a#b.waymark"_s, u"100%20.waymark"_s, u"日本語 «é».waymark"_s, u"a&b=c;d'e\"f.waymark"_s, u"file:x.waymark"_s })
        QTest::newRow(qPrintable(name)) << name;
}

void tst_Database::anyPathOpens()
{
    QFETCH(QString, name);
    TempPool pool(TempPool::Make::Nothing);
    const QString path = pool.file(name);
    take(PoolFile::create(path, pool.clock));
    {
        const auto opened = take(PoolFile::open(path, pool.clock));
        QVERIFY(!opened->isReadOnly());
        test::addMemories(*opened, pool.clock, { test::makeMemory(1) });
    }
    QCOMPARE(pool.files(), QStringList { name });
    const auto reader = take(Database::open(path, Database::Mode::ReadOnly));
    QCOMPARE(test::scalarText(*reader, u"SELECT count(*) FROM memory"_s), u"1"_s);
}

void tst_Database::neverCreatesAFile()
{
    TempPool pool(TempPool::Make::Nothing);
    QVERIFY(!Database::open(pool.path(), Database::Mode::ReadWrite));
    QCOMPARE(pool.files(), QStringList());
}

void tst_Database::readOnlyRefusesToWrite()
{
    TempPool pool(TempPool::Make::Closed);
    const auto database = take(Database::open(pool.path(), Database::Mode::ReadOnly));
    const auto written = database->execute("DELETE FROM pool_meta");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::ReadOnly);
}

void tst_Database::errorCodes_data()
{
    QTest::addColumn<int>("sqlite");
    QTest::addColumn<QString>("ours");
    const auto row = [](const char *name, int code, ErrorCode ours) { QTest::newRow(name) << code << errorCodeName(ours); };
    row("full", SQLITE_FULL, ErrorCode::DiskFull);
    row("busy", SQLITE_BUSY, ErrorCode::Locked);
    row("busy recovery", SQLITE_BUSY_RECOVERY, ErrorCode::Locked);
    row("locked", SQLITE_LOCKED, ErrorCode::Locked);
    row("read only", SQLITE_READONLY, ErrorCode::ReadOnly);
    row("read only directory", SQLITE_READONLY_DIRECTORY, ErrorCode::ReadOnly);
    row("permission", SQLITE_PERM, ErrorCode::ReadOnly);
    row("corrupt", SQLITE_CORRUPT, ErrorCode::Damaged);
    row("corrupt index", SQLITE_CORRUPT_INDEX, ErrorCode::Damaged);
    row("no database", SQLITE_NOTADB, ErrorCode::NotAPool);
    row("read", SQLITE_IOERR_READ, ErrorCode::Io);
    row("sync", SQLITE_IOERR_FSYNC, ErrorCode::Io);
    row("write", SQLITE_IOERR_WRITE, ErrorCode::DiskFull);
    row("shared memory", SQLITE_IOERR_SHMSIZE, ErrorCode::DiskFull);
    row("open", SQLITE_CANTOPEN, ErrorCode::Io);
    row("unique", SQLITE_CONSTRAINT_UNIQUE, ErrorCode::Conflict);
    row("interrupt", SQLITE_INTERRUPT, ErrorCode::Cancelled);
    row("too big", SQLITE_TOOBIG, ErrorCode::LimitExceeded);
    row("misuse", SQLITE_MISUSE, ErrorCode::Internal);
}

void tst_Database::errorCodes()
{
    QFETCH(int, sqlite);
    QFETCH(QString, ours);
    const Error error = sqliteError(sqlite, u"doing something"_s);
    QCOMPARE(errorCodeName(error.code), ours);
    QVERIFY(!error.message.isEmpty());
    QVERIFY(!error.message.contains(u"SQL"_s));
    QVERIFY(error.detail.contains(u"doing something"_s));
}

void tst_Database::constraintKeepsTheExtendedCode()
{
    const auto database = take(Database::openInMemory());
    take(database->execute("CREATE TABLE t(a UNIQUE); INSERT INTO t VALUES (1)"));
    const auto raw = database->execute("INSERT INTO t VALUES (1)");
    QVERIFY(!raw);
    QVERIFY2(raw.error().detail.contains(u"2067"_s), qPrintable(raw.error().detail));
    const auto bound = (Statement(*database, u"INSERT INTO t VALUES (?)"_s) << qint64(1)).run();
    QVERIFY(!bound);
    QCOMPARE(bound.error().code, ErrorCode::Conflict);
    QVERIFY2(bound.error().detail.contains(u"2067"_s), qPrintable(bound.error().detail));
}

void tst_Database::preparedIsResetForTheNextUse()
{
    const auto database = take(Database::openInMemory());
    take(database->execute("CREATE TABLE t(a); INSERT INTO t VALUES (1), (2), (3)"));
    const QString sql = u"SELECT a FROM t WHERE a >= ? ORDER BY a"_s;
    {
        Statement first(*database, sql);
        first << qint64(2);
        QVERIFY(first.step());
        QCOMPARE(first.integer(0), 2);
    }
    Statement second(*database, sql);
    second << qint64(1);
    QList<qint64> seen;
    while (second.step())
        seen.append(second.integer(0));
    QVERIFY(second.result());
    QCOMPARE(seen, (QList<qint64> { 1, 2, 3 }));
    // A statement that is only half read must not keep a transaction from ending.
    take(database->execute("BEGIN"));
    {
        Statement half(*database, sql);
        half << qint64(1);
        QVERIFY(half.step());
    }
    take(database->execute("COMMIT"));
}

void tst_Database::badSqlIsAnError()
{
    const auto database = take(Database::openInMemory());
    QVERIFY(!database->scalar(u"SELECT * FROM missing"_s));
    Statement statement(*database, u"SELEKT"_s);
    statement << qint64(1) << u"text"_s;
    QVERIFY(!statement.step());
    QVERIFY(!statement.result());
    QVERIFY(!statement.run());
    // It was not kept: the table may be there the next time.
    take(database->execute("CREATE TABLE missing(a); INSERT INTO missing VALUES (5)"));
    QCOMPARE(take(database->scalar(u"SELECT * FROM missing"_s)).toInt(), 5);
}

void tst_Database::textsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("back");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("empty", u""_s);
    same("plain", u"plain"_s);
    same("outside the plane", u"a\U0001F600b"_s);
    same("NUL", QString(u"a"_s + QChar(0) + u"b"_s));
    QTest::newRow("byte order mark first") << QString(QChar(0xfeff) + u"mark"_s) << u"mark"_s;
    QTest::newRow("two byte order marks") << QString(QChar(0xfeff) + QString(QChar(0xfeff)) + u"mark"_s) << u"mark"_s;
    QTest::newRow("swapped mark first") << QString(QChar(0xfffe) + u"mark"_s) << QString(QChar(0xfffd) + u"mark"_s);
    same("mark inside", QString(u"a"_s + QChar(0xfeff) + u"b"_s));
    QTest::newRow("noncharacter") << QString(u"a"_s + QChar(0xffff)) << QString(u"a"_s + QChar(0xfffd));
    QTest::newRow("lone high surrogate") << QString(u"a"_s + QChar(0xd83d) + u"bc"_s) << QString(u"a"_s + QChar(0xfffd) + u"bc"_s);
    QTest::newRow("lone low surrogate") << QString(QChar(0xde00) + u"bc"_s) << QString(QChar(0xfffd) + u"bc"_s);
    QTest::newRow("high surrogate at the end") << QString(u"a"_s + QChar(0xd83d)) << QString(u"a"_s + QChar(0xfffd));
}

void tst_Database::textsComeBack()
{
    QFETCH(QString, text);
    QFETCH(QString, back);
    const auto database = take(Database::openInMemory());
    take(database->execute("CREATE TABLE t(a TEXT) STRICT"));
    take((Statement(*database, u"INSERT INTO t VALUES (?)"_s) << text).run());
    take((Statement(*database, u"INSERT INTO t VALUES (?)"_s) << QVariant(text)).run());
    Statement rows(*database, u"SELECT a FROM t"_s);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(rows.step());
        QCOMPARE(rows.text(0), back);
    }
}

void tst_Database::nullStringIsEmptyText()
{
    const auto database = take(Database::openInMemory());
    take(database->execute("CREATE TABLE t(a TEXT NOT NULL) STRICT"));
    take((Statement(*database, u"INSERT INTO t VALUES (?)"_s) << QString()).run());
    take((Statement(*database, u"INSERT INTO t VALUES (?)"_s) << QVariant(QString())).run());
    QCOMPARE(test::scalarText(*database, u"SELECT count(*) FROM t WHERE a = ''"_s), u"2"_s);
    QVERIFY(!(Statement(*database, u"INSERT INTO t VALUES (?)"_s) << QVariant()).run());
}

void tst_Database::tooLargeIsAnError()
{
    const auto database = take(Database::openInMemory());
    take(database->execute("CREATE TABLE t(a)"));
    const auto stored = (Statement(*database, u"INSERT INTO t VALUES (?)"_s) << QVariant(QByteArray(65 * 1024 * 1024, 'x'))).run();
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, ErrorCode::LimitExceeded);
    QCOMPARE(test::scalarText(*database, u"SELECT count(*) FROM t"_s), u"0"_s);
}

void tst_Database::interruptedIsCancelled()
{
    const auto database = take(Database::openInMemory());
    std::atomic<bool> ended = false;
    std::thread other([&] {
        while (!ended)
            database->interrupt();
    });
    const auto counted = database->scalar(u"WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c"_s);
    ended = true;
    other.join();
    QVERIFY(!counted);
    QCOMPARE(counted.error().code, ErrorCode::Cancelled);
    QCOMPARE(test::scalarText(*database, u"SELECT 1"_s), u"1"_s);
}

} // namespace waymark::storage

QTEST_GUILESS_MAIN(waymark::storage::tst_Database)
#include "tst_database.moc"
