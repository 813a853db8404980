// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandline.h"

#include "app/cli/call.h"
#include "app/cli/exitcode.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark::cli;

class tst_cli_usage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Scripts tell a server that fails from a file that is broken.
    void remoteFailures()
    {
        QCOMPARE(exitCodeOf(waymark::ErrorCode::Network), ExitCode::Remote);
        QCOMPARE(exitCodeOf(waymark::ErrorCode::Model), ExitCode::Remote);
        QCOMPARE(exitCodeOf(waymark::ErrorCode::LimitExceeded), ExitCode::Unreadable);
        QCOMPARE(waymark::errorCodeName(waymark::ErrorCode::Network), u"network"_s);
        QCOMPARE(waymark::errorCodeName(waymark::ErrorCode::Model), u"model"_s);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");

        QTest::newRow("no verb") << QStringList {} << u"waymark help"_s;
        QTest::newRow("unknown verb") << QStringList { u"lsit"_s } << u"Did you mean “list”?"_s;
        QTest::newRow("verb twice") << QStringList { u"list"_s, u"list"_s } << u"given twice"_s;
        QTest::newRow("two verbs") << QStringList { u"list"_s, u"stats"_s } << u"Only one verb"_s;
        QTest::newRow("unknown option") << QStringList { u"list"_s, u"--filtr"_s, u"x"_s } << u"Did you mean “--filter”?"_s;
        QTest::newRow("option of the verb before it") << QStringList { u"--filter"_s, u"x"_s, u"list"_s } << u"belongs after it"_s;
        QTest::newRow("option without value") << QStringList { u"list"_s, u"--filter"_s } << u"--filter"_s;
        QTest::newRow("option given twice") << QStringList { u"list"_s, u"--limit"_s, u"1"_s, u"--limit"_s, u"2"_s } << u"given twice"_s;
        QTest::newRow("no number") << QStringList { u"list"_s, u"--limit"_s, u"many"_s } << u"is a number"_s;
        QTest::newRow("negative number") << QStringList { u"list"_s, u"--limit=-1"_s } << u"is a number"_s;
        QTest::newRow("no date") << QStringList { u"list"_s, u"--as-of"_s, u"2026-02-30"_s } << u"is a date"_s;
        QTest::newRow("no such key") << QStringList { u"list"_s, u"--sort"_s, u"colour"_s } << u"cannot be sorted"_s;
        QTest::newRow("query error") << QStringList { u"list"_s, u"--filter"_s, u"tpye:insight"_s } << u"Did you mean “type”?"_s;
        QTest::newRow("format of the output") << QStringList { u"list"_s, u"--format"_s, u"xml"_s } << u"json, text"_s;
        QTest::newRow("nothing selected") << QStringList { u"retire"_s } << u"--filter"_s;
        QTest::newRow("ids and filter") << QStringList { u"retire"_s, u"1111"_s, u"--filter"_s, u"type:insight"_s } << u"not both"_s;
        QTest::newRow("empty filter") << QStringList { u"retire"_s, u"--filter"_s, u" "_s } << u"every memory"_s;
        QTest::newRow("no status") << QStringList { u"decide"_s, u"1111"_s } << u"--status"_s;
        QTest::newRow("no such status") << QStringList { u"decide"_s, u"1111"_s, u"--status"_s, u"acepted"_s } << u"Did you mean “accepted”?"_s;
        QTest::newRow("nothing to set") << QStringList { u"edit"_s, u"1111"_s } << u"--title"_s;
        QTest::newRow("no successor") << QStringList { u"supersede"_s, u"1111"_s } << u"--by"_s;
        QTest::newRow("no validity") << QStringList { u"validity"_s, u"1111"_s } << u"--until"_s;
        QTest::newRow("ambiguous id") << QStringList { u"show"_s, u"3333"_s } << u"More than one"_s;
        QTest::newRow("no change number") << QStringList { u"undo"_s, u"last"_s } << u"waymark history"_s;
        QTest::newRow("no export format") << QStringList { u"export"_s } << u"waymark-jsonl"_s;
        QTest::newRow("wrong export format") << QStringList { u"export"_s, u"--as"_s, u"cvs"_s } << u"Did you mean “csv”?"_s;
        QTest::newRow("wrong import format") << QStringList { u"import"_s, u"-"_s, u"--as"_s, u"mlgim"_s } << u"Did you mean “mlgym”?"_s;
        QTest::newRow("show without id") << QStringList { u"show"_s } << u"waymark show ID"_s;
    }

    void wrongUsage()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, says);
        CommandLine line;
        line.makePool();
        const Ran text = line.run(arguments);
        QCOMPARE(text.code, 2);
        QVERIFY(text.isCleanFailure());
        QVERIFY2(QString::fromUtf8(text.lastError()).contains(says), text.err.constData());
        QCOMPARE(text.err.count('\n'), 1);

        const Ran json = line.run(arguments + QStringList { u"--json"_s });
        if (!arguments.isEmpty() && arguments.last() == "--filter"_L1) // then --json is the query
            return;
        QCOMPARE(json.code, 2);
        QVERIFY(json.isCleanFailure());
        QCOMPARE(CommandLine::fields(json.error()), QStringList({ u"code"_s, u"file"_s, u"line"_s, u"message"_s }));
        QCOMPARE(json.error().value("code"_L1).toString(), u"invalid_argument"_s);
        QVERIFY(json.error().value("message"_L1).toString().contains(says));
    }

    void globalOptionsStandAnywhere()
    {
        CommandLine line;
        line.makePool();
        const QByteArray expected = line.run({ u"stats"_s, u"--json"_s }).out;
        QVERIFY(expected.startsWith('{'));
        for (const QStringList &arguments : { QStringList { u"--json"_s, u"stats"_s, u"--pool"_s, line.pool() }, QStringList { u"--pool"_s, line.pool(), u"--format"_s, u"json"_s, u"stats"_s },
                                              QStringList { u"--pool="_s + line.pool(), u"stats"_s, u"--format=json"_s, u"--quiet"_s } })
            QCOMPARE(line.runBare(arguments).out, expected);
    }

    void theOptionOutranksTheEnvironment()
    {
        CommandLine line;
        line.makePool();
        const QString other = line.path(u"other.waymark"_s);
        QCOMPARE(line.run({ u"new"_s, other }).code, 0);
        QCOMPARE(line.run({ u"stats"_s, u"--json"_s }).object().value("memories"_L1).toInt(), 4);
        QCOMPARE(line.run({ u"--pool"_s, other, u"stats"_s, u"--json"_s }).object().value("memories"_L1).toInt(-1), 0);
    }

    void withoutAPool()
    {
        CommandLine line;
        const Ran none = line.runBare({ u"list"_s, u"--json"_s });
        QCOMPARE(none.code, 2);
        QVERIFY(none.error().value("message"_L1).toString().contains("WAYMARK_POOL"_L1));
        const Ran missing = line.run({ u"list"_s, u"--json"_s });
        QCOMPARE(missing.code, 3);
        QVERIFY(missing.isCleanFailure());
        QCOMPARE(missing.error().value("code"_L1).toString(), u"not_found"_s);
        QCOMPARE(line.runBare({ u"formats"_s }).code, 0);
    }

    void help()
    {
        CommandLine line;
        const Ran overview = line.runBare({ u"help"_s });
        QCOMPARE(overview.code, 0);
        for (const Verb &verb : builtInVerbs()) {
            QVERIFY2(QString::fromUtf8(overview.out).contains(u"  "_s + verb.name + u' '), qPrintable(verb.name));
            const Ran one = line.runBare({ u"help"_s, verb.name });
            QCOMPARE(one.code, 0);
            QVERIFY2(one.out.contains("JSON"), qPrintable(verb.name));
            if (verb.name != "help"_L1)
                QCOMPARE(line.runBare({ verb.name, u"--help"_s }).out, one.out);
            QCOMPARE(line.runBare({ u"help"_s, verb.name, u"--json"_s }).object().value("name"_L1).toString(), verb.name);
        }
        QCOMPARE(line.runBare({ u"--help"_s }).out, overview.out);
        QCOMPARE(line.runBare({ u"-h"_s }).out, overview.out);
        QCOMPARE(line.runBare({ u"help"_s, u"lsit"_s }).code, 2);
    }

    void version()
    {
        CommandLine line;
        QCoreApplication::setApplicationVersion(u"1.2.3"_s);
        QCOMPARE(line.runBare({ u"--version"_s }).out, QByteArray("Waymark 1.2.3\n"));
        QCOMPARE(line.runBare({ u"--json"_s, u"--version"_s }).object().value("version"_L1).toString(), u"1.2.3"_s);
    }

    void extraVerbs()
    {
        CommandLine line;
        Verb verb;
        verb.name = u"screenshots"_s;
        verb.maxWords = 1;
        verb.run = [](Call &call) {
            call.print(QJsonObject { { u"word"_s, call.arguments().words().value(0) } });
            return ExitCode::Findings;
        };
        line.environment.extraVerbs.push_back(verb);
        const Ran ran = line.runBare({ u"screenshots"_s, u"folder"_s });
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.object().value("word"_L1).toString(), u"folder"_s);
        QVERIFY(line.runBare({ u"help"_s }).out.contains("screenshots"));
    }

    void commandOrWindow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("isCommand");

        QTest::newRow("nothing") << QStringList {} << false;
        QTest::newRow("pool") << QStringList { u"a.waymark"_s } << false;
        QTest::newRow("pool option") << QStringList { u"--pool"_s, u"a.waymark"_s } << false;
        QTest::newRow("option of the platform") << QStringList { u"-platform"_s, u"offscreen"_s } << false;
        QTest::newRow("verb") << QStringList { u"--pool"_s, u"a.waymark"_s, u"list"_s } << true;
        QTest::newRow("misspelt verb") << QStringList { u"lsit"_s } << true;
        QTest::newRow("version") << QStringList { u"--version"_s } << true;
        QTest::newRow("help") << QStringList { u"-h"_s } << true;
    }

    void commandOrWindow()
    {
        QFETCH(const QStringList, arguments);
        QTEST(isCommand(arguments), "isCommand");
    }

    void jsonEscapesWhatActsOnATerminal()
    {
        const QJsonObject object { { u"text"_s, u"a\u009bb\u202Ec\u200Bd\u007Fe\U000E0041f\u2028g\x1bh漢😀ü"_s } };
        const QByteArray line = jsonLine(object);
        QVERIFY(CommandLine::isSafe(line));
        QVERIFY(line.contains("\\u009b") && line.contains("\\u202e") && line.contains("\\udb40\\udc41"));
        QVERIFY(line.contains("漢😀ü"));
        QCOMPARE(QJsonDocument::fromJson(line).object(), object);
    }
};

QTEST_GUILESS_MAIN(tst_cli_usage)
#include "tst_cli_usage.moc"
