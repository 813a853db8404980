// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandline.h"
#include "tests/cli/testrules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::cli;

namespace {

QByteArray line(const QString &id, const QString &text, const QString &title = {})
{
    return QJsonDocument(QJsonObject { { u"id"_s, id }, { u"text"_s, text }, { u"title"_s, title } }).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

/// The forms for people, SARIF viewers and GitHub Actions.
class tst_cli_lintreports : public QObject
{
    Q_OBJECT

private:
    CommandLine m_line;

    Ran lint(const QByteArray &input, const QString &format, const QStringList &options = {})
    {
        return m_line.runBare(QStringList { u"lint"_s, u"--stdin"_s, u"--format"_s, format } + options, input);
    }

private Q_SLOTS:
    void initTestCase() { m_line.environment.lintRules = testRules; }

    void text()
    {
        const Ran ran = lint(line(u"a"_s, u"x.py 😀"_s, u"First"_s) + line(u"b"_s, u"fine"_s) + line(u"c"_s, u"canary"_s), u"text"_s);
        QCOMPARE(ran.code, 1);
        const QList<QByteArray> lines = ran.out.split('\n');
        QCOMPARE(lines.at(0), QByteArray("a  First"));
        QVERIFY2(lines.at(1).startsWith("  error   leak.file text 0-4 “x.py”: This names a file. ["), lines.at(1).constData());
        QVERIFY2(lines.at(2).startsWith("  info    info.face text 5-6 “😀”: A face. ["), lines.at(2).constData());
        QCOMPARE(lines.at(3), QByteArray("c"));
        QCOMPARE(lines.size(), 6);
        QCOMPARE(ran.err, QByteArray("3 memories, 1 errors, 1 warnings, 1 infos.\n"));
        QVERIFY(lint(line(u"a"_s, u"x.py"_s), u"text"_s, { u"--quiet"_s }).err.isEmpty());
    }

    void nothingHostileReachesTheTerminal()
    {
        m_line.environment.outputIsTerminal = true;
        const QString bad = u"loud\x1b]0;x\x07\u009b2J\u202Eabc\r\nloud::error::x"_s;
        const QByteArray input = line(u"id\x1b[2J\n"_s, bad, u"title\x1b[2J\n\u202E"_s);
        for (const QString &format : { u"text"_s, u"json"_s, u"sarif"_s, u"github"_s }) {
            const Ran ran = lint(input, format);
            QCOMPARE(ran.code, 0);
            QVERIFY2(CommandLine::isSafe(ran.out) && CommandLine::isSafe(ran.err), qPrintable(format));
        }
        m_line.environment.outputIsTerminal = false;
        // The findings of one memory are as many lines as there are findings, whatever stands in them.
        QCOMPARE(lint(input, u"github"_s).out.count('\n'), 1);
        QCOMPARE(lint(input, u"text"_s).out.count('\n'), 2);
    }

    void github()
    {
        const QByteArray input = line(u"i"_s, u"fine"_s) + line(u"a:b,c%"_s, u"x.py\nloud,100%:\r\n"_s) + line(u"c"_s, u"😀"_s);
        const Ran ran = lint(input, u"github"_s, { u"--stdin-name"_s, u"notes, 50%: old.jsonl"_s });
        const QList<QByteArray> lines = ran.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0), QByteArray("::error file=notes%2C 50%25%3A old.jsonl,line=2,title=leak.file::This names a file. (memory a:b,c%25, text 0-4: “x.py”)"));
        QVERIFY2(lines.at(1).startsWith("::warning file=notes%2C 50%25%3A old.jsonl,line=2,title=shout.word::Not so loud, 100%25 too: a,b%0Athere"), lines.at(1).constData());
        QVERIFY(lines.at(2).startsWith("::notice file="));
        QVERIFY(lint(line(u"a"_s, u"fine"_s), u"github"_s).out.isEmpty());
    }

    void sarif()
    {
        const QByteArray input = line(u"é"_s, u"😀 x.py tok_1234567890123456"_s, u"LOUD"_s) + line(u"b"_s, u""_s);
        const Ran ran = lint(input, u"sarif"_s, { u"--stdin-name"_s, u"notes/my notes.jsonl"_s });
        QCOMPARE(ran.code, 1);
        QJsonParseError error;
        const QJsonObject log = QJsonDocument::fromJson(ran.out, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(log.value("version"_L1).toString(), u"2.1.0"_s);
        QVERIFY(log.contains("$schema"_L1));
        QCOMPARE(log.value("runs"_L1).toArray().size(), 1);
        const QJsonObject run = log.value("runs"_L1).toArray().first().toObject();
        QCOMPARE(run.value("columnKind"_L1).toString(), u"unicodeCodePoints"_s);
        const QJsonObject driver = run.value("tool"_L1).toObject().value("driver"_L1).toObject();
        QCOMPARE(driver.value("name"_L1).toString(), u"Waymark"_s);
        QVERIFY(!driver.contains("informationUri"_L1));
        const QJsonArray rules = driver.value("rules"_L1).toArray();
        QCOMPARE(rules.size(), qsizetype(testRules().size()));
        for (const QJsonValue &value : rules) {
            const QJsonObject rule = value.toObject();
            for (const auto field : { "id"_L1, "name"_L1, "shortDescription"_L1, "fullDescription"_L1, "help"_L1, "defaultConfiguration"_L1, "properties"_L1 })
                QVERIFY2(rule.contains(field), field.data());
        }
        const QJsonArray results = run.value("results"_L1).toArray();
        QCOMPARE(results.size(), 5);
        QStringList levels;
        for (const QJsonValue &value : results) {
            const QJsonObject result = value.toObject();
            levels.append(result.value("level"_L1).toString());
            QCOMPARE(rules.at(result.value("ruleIndex"_L1).toInt(-1)).toObject().value("id"_L1), result.value("ruleId"_L1));
            QCOMPARE(result.value("partialFingerprints"_L1).toObject().value("waymarkKey/v1"_L1).toString().size(), 20);
            QCOMPARE(result.value("locations"_L1).toArray().size(), 1);
            const QJsonObject location = result.value("locations"_L1).toArray().first().toObject();
            const QJsonObject physical = location.value("physicalLocation"_L1).toObject();
            QCOMPARE(physical.value("artifactLocation"_L1).toObject().value("uri"_L1).toString(), u"notes/my%20notes.jsonl"_s);
            QVERIFY(physical.value("region"_L1).toObject().value("startLine"_L1).toInt() >= 1);
            QVERIFY(!result.contains("suppressions"_L1));
        }
        QCOMPARE(levels, QStringList({ u"warning"_s, u"note"_s, u"error"_s, u"error"_s, u"note"_s }));
        const QJsonObject leak = results.at(2).toObject();
        QCOMPARE(leak.value("message"_L1).toObject().value("text"_L1).toString(), u"This names a file."_s);
        const QJsonObject logical = leak.value("locations"_L1).toArray().first().toObject().value("logicalLocations"_L1).toArray().first().toObject();
        QCOMPARE(logical.value("fullyQualifiedName"_L1).toString(), u"é/text"_s);
        QCOMPARE(leak.value("properties"_L1).toObject().value("start"_L1).toInt(), 2);
        // Neither a link nor an argument is made of data; a secret is not spread.
        const QString loud = results.at(0).toObject().value("message"_L1).toObject().value("text"_L1).toString();
        QVERIFY2(loud.contains("\\[x\\]("_L1) && loud.contains("{{0}}"_L1), qPrintable(loud));
        QVERIFY(!ran.out.contains("34567890"));
        QVERIFY(ran.err.isEmpty());
    }

    void emptySarif()
    {
        const QJsonObject log = lint({}, u"sarif"_s).object();
        QVERIFY(log.value("runs"_L1).toArray().first().toObject().value("results"_L1).isArray());
    }
};

QTEST_GUILESS_MAIN(tst_cli_lintreports)
#include "tst_cli_lintreports.moc"
