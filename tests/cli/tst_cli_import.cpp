// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandline.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark::cli;

class tst_cli_import : public QObject
{
    Q_OBJECT

private:
    static QJsonObject totals(const Ran &ran) { return ran.object().value("totals"_L1).toObject(); }
    static QJsonObject counts(int memories, int unchanged, int quarantined)
    {
        return { { u"trajectories"_s, 0 }, { u"memories"_s, memories }, { u"outcomes"_s, 0 }, { u"attempts"_s, 0 }, { u"rates"_s, 0 }, { u"evidence"_s, 0 }, { u"unchanged"_s, unchanged }, { u"quarantined"_s, quarantined } };
    }

private Q_SLOTS:
    void newPool()
    {
        CommandLine line;
        const Ran made = line.run({ u"new"_s, line.pool(), u"--json"_s });
        QCOMPARE(made.code, 0);
        QCOMPARE(made.object(), (QJsonObject { { u"pool"_s, line.pool() }, { u"memories"_s, 0 } }));
        QCOMPARE(QFileInfo(line.pool()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
        const QByteArray before = CommandLine::read(line.pool());
        const Ran again = line.run({ u"new"_s, line.pool(), u"--json"_s });
        QVERIFY(again.isCleanFailure());
        QCOMPARE(again.code, 3);
        QCOMPARE(again.error().value("code"_L1).toString(), u"already_exists"_s);
        QCOMPARE(CommandLine::read(line.pool()), before);
    }

    void samplePool()
    {
        CommandLine line;
        QDir(line.folder.path()).mkdir(u"sample"_s);
        line.environment.sampleFolder = line.path(u"sample"_s);
        QCOMPARE(line.run({ u"new"_s, line.pool(), u"--sample"_s }).code, 3);
        QVERIFY(!QFileInfo::exists(line.pool())); // nothing half made
        const QList<QByteArray> lines = CommandLine::sample().split('\n');
        line.write(u"sample/2.jsonl"_s, lines.at(0) + '\n' + lines.at(1) + '\n');
        line.write(u"sample/1.jsonl"_s, lines.at(2) + '\n');
        line.write(u"sample/readme.txt"_s, "no sample");
        QCOMPARE(line.run({ u"new"_s, line.pool(), u"--sample"_s, u"--json"_s }).object().value("memories"_L1).toInt(), 3);
        const QList<QJsonObject> history = line.run({ u"history"_s, u"--json"_s }).objects();
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.first().value("author"_L1).toString(), u"Waymark sample"_s);
    }

    void counts()
    {
        CommandLine line;
        const Ran first = line.makePool();
        QCOMPARE(first.code, 0);
        QCOMPARE(CommandLine::fields(first.object()), QStringList({ u"files"_s, u"totals"_s }));
        QCOMPARE(totals(first), counts(4, 0, 0));
        const QJsonObject file = first.object().value("files"_L1).toArray().first().toObject();
        QCOMPARE(CommandLine::fields(file),
                 QStringList({ u"attempts"_s, u"evidence"_s, u"format"_s, u"memories"_s, u"outcomes"_s, u"path"_s, u"quarantined"_s, u"rates"_s, u"trajectories"_s, u"unchanged"_s }));
        QCOMPARE(file.value("path"_L1).toString(), u"-"_s);
        QCOMPARE(file.value("format"_L1).toString(), u"waymark-jsonl"_s);
        const Ran again = line.run({ u"import"_s, u"-"_s, u"--json"_s }, CommandLine::sample());
        QCOMPARE(again.code, 0);
        QCOMPARE(totals(again), counts(0, 4, 0));
    }

    void vectors()
    {
        CommandLine line;
        QCOMPARE(line.run({ u"new"_s, line.pool() }).code, 0);
        const QByteArray pool = R"([{"benchmark":"B","task_name":"t","type":"insight","insight":{"title":"A","description":"D","content":"C"},"key_embedding":[1,2]}])";
        const Ran refused = line.run({ u"import"_s, u"-"_s, u"--space"_s, u"lexical"_s }, pool);
        QVERIFY(refused.isCleanFailure());
        QCOMPARE(refused.code, 2);
        const Ran first = line.run({ u"import"_s, u"-"_s, u"--space"_s, u"mine"_s }, pool);
        QCOMPARE(first.code, 0);
        QVERIFY2(first.out.contains("1 vectors were kept"), first.out.constData());
        const Ran again = line.run({ u"import"_s, u"-"_s, u"--space"_s, u"mine"_s }, pool);
        QCOMPARE(again.code, 0);
        QVERIFY2(!again.out.contains("were kept"), again.out.constData());
        // A file of nothing but vectors is read, and is no failure when it comes again.
        const QByteArray questions = R"({"id":"a","text":"Q","embedding":[1,2]})";
        for (int i = 0; i < 2; ++i)
            QCOMPARE(line.run({ u"import"_s, u"-"_s, u"--as"_s, u"reasoning-bank"_s }, questions).code, 0);
    }

    void folderWithQuarantine()
    {
        CommandLine line;
        line.run({ u"new"_s, line.pool() });
        QDir(line.folder.path()).mkpath(u"runs/deeper"_s);
        line.write(u"runs/a.jsonl"_s, CommandLine::sample() + "{\"kind\":\"memory\",\"type\":\x1b[31m\n");
        line.write(u"runs/deeper/b.bin"_s, "\x7f""ELF\x01");
        QFile::link(line.path(u"runs/a.jsonl"_s), line.path(u"runs/link.jsonl"_s));
        const QString given = line.path(u"runs"_s);
        const Ran ran = line.run({ u"import"_s, given, u"--json"_s });
        QCOMPARE(ran.code, 0);
        QVERIFY(CommandLine::isSafe(ran.out));
        QCOMPARE(totals(ran), counts(4, 0, 2));
        const QJsonArray files = ran.object().value("files"_L1).toArray();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files.at(0).toObject().value("path"_L1).toString(), QString(given + u"/a.jsonl"_s));
        const QJsonObject entry = files.at(0).toObject().value("quarantined"_L1).toArray().first().toObject();
        QCOMPARE(CommandLine::fields(entry), QStringList({ u"excerpt"_s, u"line"_s, u"offset"_s, u"reason"_s }));
        QCOMPARE(entry.value("line"_L1).toInt(), 5);
        QCOMPARE(entry.value("offset"_L1).toInteger(), qint64(CommandLine::sample().size()));
        QCOMPARE(files.at(1).toObject().value("format"_L1), QJsonValue());
        const Ran text = line.run({ u"import"_s, given });
        QCOMPARE(text.code, 0);
        QVERIFY(CommandLine::isSafe(text.out));
        QVERIFY(text.out.contains("a.jsonl:5"));
    }

    void nothingToRead()
    {
        CommandLine line;
        line.makePool();
        const Ran ran = line.run({ u"import"_s, line.write(u"a.bin"_s, "\x7f""ELF\x01"), u"--json"_s });
        QCOMPARE(ran.code, 3);
        QVERIFY(ran.isCleanFailure());
        QCOMPARE(ran.err.count('\n'), 1);
        QCOMPARE(ran.error().value("file"_L1).toString(), line.path(u"a.bin"_s));
        QCOMPARE(line.run({ u"import"_s, line.path(u"missing.jsonl"_s) }).code, 3);
        QDir(line.folder.path()).mkdir(u"empty"_s);
        QCOMPARE(line.run({ u"import"_s, line.path(u"empty"_s) }).code, 3);
        QCOMPARE(line.run({ u"import"_s, u"-"_s }, {}).code, 3);
        QCOMPARE(line.run({ u"import"_s, u"-"_s, u"-"_s }, {}).code, 2);
    }

    void answersAndFormat()
    {
        CommandLine line;
        line.run({ u"new"_s, line.pool() });
        const QByteArray record = R"({"kind":"memory","type":"insight","payload":{"title":"T","description":"","content":"C"}})" "\n";
        const Ran ran = line.run({ u"import"_s, u"--as"_s, u"waymark-jsonl"_s, u"-"_s, u"--domain"_s, u"Mein Projekt"_s, u"--outcome"_s, u"failure"_s }, record);
        QCOMPARE(ran.code, 0);
        const QJsonObject memory = line.run({ u"list"_s, u"--json"_s }).object();
        QCOMPARE(memory.value("domain"_L1).toString(), u"Mein Projekt"_s);
        QCOMPARE(memory.value("outcome"_L1).toString(), u"failure"_s);
        QCOMPARE(memory.value("outcome_source"_L1).toString(), u"human"_s);
    }

    void remarksAreOnStandardError()
    {
        CommandLine line;
        line.run({ u"new"_s, line.pool() });
        const QByteArray record = R"({"kind":"memory","type":"insight","payload":{"title":"T","description":"","content":"C"}})" "\n";
        QVERIFY(line.run({ u"import"_s, u"-"_s }, record).err.contains("--domain"));
        QVERIFY(line.run({ u"import"_s, u"-"_s, u"--quiet"_s }, record).err.isEmpty());
    }

    void dryRun()
    {
        CommandLine line;
        line.run({ u"new"_s, line.pool() });
        const QByteArray before = CommandLine::read(line.pool());
        const Ran ran = line.run({ u"import"_s, u"-"_s, u"--dry-run"_s, u"--json"_s }, CommandLine::sample());
        QCOMPARE(ran.code, 0);
        QCOMPARE(totals(ran), counts(4, 0, 0));
        QCOMPARE(CommandLine::read(line.pool()), before);
    }

    void interrupted()
    {
        CommandLine line;
        line.makePool();
        line.environment.cancel.cancel();
        const Ran ran = line.run({ u"import"_s, u"-"_s, u"--json"_s }, CommandLine::insight("55555555-0000-4000-8000-000000000005", "T", "C", "D"));
        QCOMPARE(ran.code, 5);
        QVERIFY(ran.isCleanFailure());
        QCOMPARE(ran.error().value("code"_L1).toString(), u"cancelled"_s);
        line.environment.cancel = {};
        QCOMPARE(line.run({ u"stats"_s, u"--json"_s }).object().value("memories"_L1).toInt(), 4);
        QCOMPARE(line.run({ u"history"_s, u"--json"_s }).objects().size(), 1);
    }

    void progressOnATerminalOnly()
    {
        CommandLine line;
        line.run({ u"new"_s, line.pool() });
        const QString file = line.write(u"a\x1b[31m.jsonl"_s, CommandLine::sample());
        QVERIFY(!line.run({ u"import"_s, file }).err.contains("Reading"));
        line.environment.errorsIsTerminal = true;
        const Ran shown = line.run({ u"import"_s, file });
        QVERIFY(shown.err.contains("Reading"));
        QVERIFY(!shown.err.contains('\x1b') && !shown.out.contains('\x1b'));
        QVERIFY(!line.run({ u"import"_s, file, u"--quiet"_s }).err.contains("Reading"));
    }

    void formats()
    {
        CommandLine line;
        const QList<QJsonObject> formats = line.runBare({ u"formats"_s, u"--json"_s }).objects();
        QVERIFY(formats.size() > 5);
        for (const QJsonObject &format : formats) {
            QCOMPARE(CommandLine::fields(format), QStringList({ u"kind"_s, u"name"_s, u"reads"_s, u"title"_s, u"writes"_s }));
            QVERIFY(format.value("reads"_L1).isBool() && format.value("writes"_L1).isBool());
        }
    }
};

QTEST_GUILESS_MAIN(tst_cli_import)
#include "tst_cli_import.moc"
