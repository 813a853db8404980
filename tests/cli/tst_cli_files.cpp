// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandline.h"

#include "app/cli/spool.h"
#include "services/storage/poollock.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark::cli;

class tst_cli_files : public QObject
{
    Q_OBJECT

private:
    static inline QStringList s_logged;
    static void keepLog(QtMsgType, const QMessageLogContext &, const QString &message) { s_logged.append(message); }

private Q_SLOTS:
    void exportToFileAndOutput()
    {
        CommandLine line;
        line.makePool();
        const QString target = line.path(u"out.csv"_s);
        const Ran file = line.run({ u"export"_s, u"--as"_s, u"csv"_s, u"--to"_s, target, u"--json"_s });
        QCOMPARE(file.object(), (QJsonObject { { u"written"_s, 4 }, { u"skipped"_s, 0 } }));
        QVERIFY(file.err.isEmpty());
        const Ran output = line.run({ u"export"_s, u"--as"_s, u"csv"_s, u"--to"_s, u"-"_s, u"--json"_s });
        QCOMPARE(output.out, CommandLine::read(target));
        QCOMPARE(QJsonDocument::fromJson(output.err).object(), file.object());
        const Ran filtered = line.run({ u"export"_s, u"--as"_s, u"csv"_s, u"--filter"_s, u"type:workflow"_s });
        QVERIFY(filtered.out.contains("Run the tests") && !filtered.out.contains("Round once"));
        const Ran failed = line.run({ u"export"_s, u"--as"_s, u"csv"_s, u"--to"_s, line.path(u"no/where.csv"_s), u"--json"_s });
        QCOMPARE(failed.code, 3);
        QVERIFY(failed.isCleanFailure());
    }

    void binaryIsKeptFromTheTerminal()
    {
        CommandLine line;
        line.makePool();
        QVERIFY(line.run({ u"export"_s, u"--as"_s, u"mtl-pool"_s }).out.contains('\0'));
        line.environment.outputIsTerminal = true;
        const Ran ran = line.run({ u"export"_s, u"--as"_s, u"mtl-pool"_s });
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.isCleanFailure());
    }

    void roundTrip()
    {
        CommandLine line;
        line.makePool();
        line.run({ u"decide"_s, rounding, u"--status"_s, u"accepted"_s, u"--reason"_s, u"good"_s });
        line.run({ u"supersede"_s, hostile, u"--by"_s, unicode });
        line.run({ u"retire"_s, workflow });
        line.run({ u"undo"_s });
        const QString first = line.path(u"first.jsonl"_s);
        QCOMPARE(line.run({ u"export"_s, u"--as"_s, u"waymark-jsonl"_s, u"--to"_s, first }).code, 0);
        const QByteArray memories = line.run({ u"list"_s, u"--json"_s, u"--sort"_s, u"title"_s }).out;
        // Its own export brings nothing, no history either.
        QCOMPARE(line.run({ u"import"_s, first }).code, 0);
        QCOMPARE(line.run({ u"history"_s, u"--json"_s }).objects().size(), 5);

        const QString other = line.path(u"other.waymark"_s);
        line.run({ u"new"_s, other });
        QCOMPARE(line.run({ u"--pool"_s, other, u"import"_s, first }).code, 0);
        QCOMPARE(line.run({ u"--pool"_s, other, u"list"_s, u"--json"_s, u"--sort"_s, u"title"_s }).out, memories);
        const QList<QByteArray> before = CommandLine::read(first).split('\n');
        const QList<QByteArray> after = line.run({ u"--pool"_s, other, u"export"_s, u"--as"_s, u"waymark-jsonl"_s }).out.split('\n');
        // All but the line that names the pool; the import itself is one more change.
        for (const QByteArray &record : before.sliced(1))
            QVERIFY2(after.contains(record), record.constData());
        QCOMPARE(after.size(), before.size() + 1);
    }

    void closedPoolIsOneFile()
    {
        CommandLine line;
        line.makePool();
        QCOMPARE(QDir(line.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList { u"pool.waymark"_s });
        const QString copy = line.path(u"copy.waymark"_s);
        QVERIFY(QFile::copy(line.pool(), copy));
        const QByteArray expected = line.run({ u"list"_s, u"--json"_s }).out;
        QCOMPARE(line.run({ u"--pool"_s, copy, u"list"_s, u"--json"_s }).out, expected);
    }

    void backupAndRestore()
    {
        CommandLine line;
        line.makePool();
        const QByteArray before = line.run({ u"list"_s, u"--json"_s }).out;
        const QString target = line.path(u"b.waymark"_s);
        QCOMPARE(line.run({ u"backup"_s, target, u"--json"_s }).object(), (QJsonObject { { u"written"_s, target } }));
        QCOMPARE(QFileInfo(target).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(line.run({ u"backup"_s, target }).code, 3);
        QVERIFY(QFileInfo::exists(line.run({ u"backup"_s, u"--json"_s }).object().value("written"_L1).toString()));
        line.run({ u"retire"_s, u"--filter"_s, u"type:insight"_s });
        const QJsonObject restored = line.run({ u"restore"_s, target, u"--json"_s }).object();
        QCOMPARE(CommandLine::fields(restored), QStringList({ u"backup"_s, u"restored"_s }));
        QCOMPARE(restored.value("restored"_L1).toString(), line.pool());
        QCOMPARE(line.run({ u"list"_s, u"--json"_s }).out, before);
        const QString kept = restored.value("backup"_L1).toString();
        QCOMPARE(line.run({ u"--pool"_s, kept, u"list"_s, u"--filter"_s, u"is:retired"_s, u"--json"_s }).objects().size(), 3);
        QCOMPARE(line.run({ u"restore"_s, line.path(u"missing"_s) }).code, 3);
    }

    void damagedPool()
    {
        CommandLine line;
        line.makePool();
        const QString backup = line.path(u"b.waymark"_s);
        line.run({ u"backup"_s, backup });
        const QByteArray expected = line.run({ u"list"_s, u"--json"_s }).out;
        const QByteArray broken = CommandLine::read(line.pool()).first(20000);
        line.write(u"pool.waymark"_s, broken);
        for (const QStringList &arguments : { QStringList { u"list"_s }, QStringList { u"retire"_s, u"1111"_s }, QStringList { u"import"_s, backup } }) {
            const Ran ran = line.run(arguments + QStringList { u"--json"_s });
            QCOMPARE(ran.code, 3);
            QVERIFY(ran.isCleanFailure());
            QCOMPARE(ran.error().value("code"_L1).toString(), u"damaged"_s);
            QVERIFY(!ran.err.contains("PRAGMA"));
        }
        QCOMPARE(CommandLine::read(line.pool()), broken);
        // Restoring moves it out of the way; with a backup that is none, nothing moves.
        QCOMPARE(line.run({ u"restore"_s, line.write(u"x.waymark"_s, "text") }).code, 3);
        QCOMPARE(CommandLine::read(line.pool()), broken);
        const QJsonObject restored = line.run({ u"restore"_s, backup, u"--json"_s }).object();
        QCOMPARE(CommandLine::read(restored.value("backup"_L1).toString()), broken);
        QCOMPARE(line.run({ u"list"_s, u"--json"_s }).out, expected);
        const QString fresh = line.path(u"fresh.waymark"_s);
        QVERIFY(line.run({ u"--pool"_s, fresh, u"restore"_s, backup, u"--json"_s }).object().value("backup"_L1).isNull());
        QCOMPARE(line.run({ u"--pool"_s, fresh, u"list"_s, u"--json"_s }).out, expected);
    }

    void interruptLeavesNothing_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<bool>("isDamaged");
        QTest::newRow("export to a file") << QStringList { u"export"_s, u"--as"_s, u"waymark-jsonl"_s, u"--to"_s, u"%1/out.jsonl"_s } << false;
        QTest::newRow("export to output") << QStringList { u"export"_s, u"--as"_s, u"csv"_s } << false;
        QTest::newRow("backup") << QStringList { u"backup"_s } << false;
        QTest::newRow("named backup") << QStringList { u"backup"_s, u"%1/copy.waymark"_s } << false;
        QTest::newRow("restore") << QStringList { u"restore"_s, u"%1/b.waymark"_s } << false;
        QTest::newRow("restore a damaged pool") << QStringList { u"restore"_s, u"%1/b.waymark"_s } << true;
    }

    void interruptLeavesNothing()
    {
        QFETCH(QStringList, words);
        QFETCH(bool, isDamaged);
        CommandLine line;
        line.makePool();
        line.run({ u"backup"_s, line.path(u"b.waymark"_s) });
        line.run({ u"retire"_s, u"--filter"_s, u"type:insight"_s });
        if (isDamaged)
            line.write(u"pool.waymark"_s, CommandLine::read(line.pool()).first(20000));
        const auto content = [&] {
            line.environment.cancel = {};
            line.whenErrorsAreWritten = {};
            return isDamaged ? CommandLine::read(line.pool()) : line.run({ u"export"_s, u"--as"_s, u"waymark-jsonl"_s }).out;
        };
        const QByteArray before = content();
        QVERIFY(!before.isEmpty());
        const QStringList files = QDir(line.folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        for (QString &word : words)
            word.replace(u"%1"_s, line.folder.path());
        line.environment.errorsIsTerminal = true;
        for (const bool beforeItBegins : { true, false }) {
            line.environment.cancel = {};
            line.whenErrorsAreWritten = {};
            if (beforeItBegins)
                line.environment.cancel.cancel();
            else
                line.whenErrorsAreWritten = [cancel = line.environment.cancel] { cancel.cancel(); };
            const Ran ran = line.run(words + QStringList { u"--json"_s });
            QVERIFY2(ran.code == 5, ran.err.constData());
            QVERIFY(ran.out.isEmpty());
            QVERIFY2(ran.err.contains("\"code\":\"cancelled\""), ran.err.constData());
            QVERIFY(content() == before);
            QCOMPARE(QDir(line.folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name), files);
        }
        line.environment.cancel = {};
        line.whenErrorsAreWritten = {};
        QCOMPARE(line.run(words).code, 0);
    }

    void progressOnATerminalOnly()
    {
        CommandLine line;
        line.makePool();
        const QString copy = line.path(u"b.waymark"_s);
        const std::pair<QStringList, QByteArray> verbs[] = { { { u"export"_s, u"--as"_s, u"csv"_s, u"--to"_s, line.path(u"out.csv"_s) }, "Writing the records (0 %)" },
                                                             { { u"backup"_s, copy }, "Copying the pool (0 %)" },
                                                             { { u"restore"_s, copy }, "Checking the backup" } };
        for (const auto &[words, shown] : verbs) {
            line.environment.errorsIsTerminal = false;
            const Ran quiet = line.run(words);
            QCOMPARE(quiet.code, 0);
            QCOMPARE(quiet.err, QByteArray());
            line.environment.errorsIsTerminal = true;
            // A backup takes no name that is there.
            const auto again = [&](const QStringList &more) {
                if (words.first() == "backup"_L1)
                    QFile::remove(copy);
                return line.run(words + more);
            };
            const Ran told = again({});
            QCOMPARE(told.code, 0);
            QVERIFY2(told.err.contains(shown), told.err.constData());
            QVERIFY(told.err.endsWith('\r')); // and wiped away at the end
            QCOMPARE(again({ u"--quiet"_s }).err, QByteArray());
        }
    }

    void failuresAreNotLoggedToTheTerminal()
    {
        CommandLine line;
        line.makePool();
        line.write(u"pool.waymark"_s, CommandLine::read(line.pool()).first(20000));
        s_logged.clear();
        const QtMessageHandler previous = qInstallMessageHandler(&keepLog);
        const Ran ran = line.run({ u"list"_s, u"--json"_s });
        qInstallMessageHandler(previous);
        QCOMPARE(ran.code, 3);
        QCOMPARE(s_logged, QStringList());
    }

    void notAPool()
    {
        CommandLine line;
        line.write(u"pool.waymark"_s, "just text");
        const Ran ran = line.run({ u"stats"_s, u"--json"_s });
        QCOMPARE(ran.code, 3);
        QCOMPARE(ran.error().value("code"_L1).toString(), u"not_a_pool"_s);
        QCOMPARE(line.run({ u"restore"_s, u"b"_s }).code, 3);
        QCOMPARE(CommandLine::read(line.pool()), QByteArray("just text"));
    }

    void somebodyElseWrites()
    {
        CommandLine line;
        line.makePool();
        waymark::storage::PoolLock lock(line.pool());
        const auto held = lock.acquire();
        QVERIFY(held);
        QCOMPARE(line.run({ u"list"_s, u"--json"_s }).objects().size(), 4); // reading needs no lock
        const Ran ran = line.run({ u"retire"_s, u"1111"_s, u"--json"_s });
        QCOMPARE(ran.code, 3);
        QVERIFY(ran.isCleanFailure());
        QCOMPARE(ran.error().value("code"_L1).toString(), u"locked"_s);
        QVERIFY(ran.error().value("message"_L1).toString().contains(QString::number(QCoreApplication::applicationPid())));
    }

    void largeOutput()
    {
        Spool spool;
        QByteArray expected;
        for (int i = 0; i < 300; ++i) {
            const QByteArray part(100'000, char('a' + i % 26));
            spool.write(part);
            expected += part;
        }
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        QVERIFY(spool.copyTo(out));
        QVERIFY(out.data() == expected);
    }
};

QTEST_GUILESS_MAIN(tst_cli_files)
#include "tst_cli_files.moc"
