// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandline.h"
#include "tests/cli/testrules.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::cli;

namespace {

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray line(const QString &id, const QString &text)
{
    return line({ { u"id"_s, id }, { u"text"_s, text } });
}

/// "id rule start-end" of each finding.
QStringList shown(const Ran &ran)
{
    QStringList list;
    for (const QJsonObject &finding : ran.objects())
        list.append(u"%1 %2 %3-%4"_s.arg(finding.value("id"_L1).toString(), finding.value("rule"_L1).toString())
                        .arg(finding.value("start"_L1).toInt())
                        .arg(finding.value("end"_L1).toInt()));
    return list;
}

} // namespace

/// waymark lint --stdin: reading, options, exit codes, baseline.
class tst_cli_lint : public QObject
{
    Q_OBJECT

private:
    CommandLine m_line;

    Ran lint(const QByteArray &input, const QStringList &options = {})
    {
        return m_line.runBare(QStringList { u"lint"_s, u"--stdin"_s } + options, input);
    }
    Ran lintJson(const QByteArray &input, const QStringList &options = {}) { return lint(input, options + QStringList { u"--json"_s }); }

private Q_SLOTS:
    void initTestCase() { m_line.environment.lintRules = testRules; }

    void fields()
    {
        const Ran ran = lintJson(line(u"a"_s, u"see x.py"_s));
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.out.count('\n'), 1);
        const QJsonObject finding = ran.object();
        QCOMPARE(CommandLine::fields(finding),
            QStringList({ u"confidence"_s, u"end"_s, u"excerpt"_s, u"field"_s, u"fix"_s, u"id"_s, u"kind"_s, u"message"_s, u"rule"_s, u"severity"_s, u"start"_s, u"steps"_s }));
        QCOMPARE(finding.value("id"_L1).toString(), u"a"_s);
        QCOMPARE(finding.value("rule"_L1).toString(), u"leak.file"_s);
        QCOMPARE(finding.value("severity"_L1).toString(), u"error"_s);
        QCOMPARE(finding.value("field"_L1).toString(), u"text"_s);
        QCOMPARE(finding.value("start"_L1).toInt(), 4);
        QCOMPARE(finding.value("end"_L1).toInt(), 8);
        QCOMPARE(finding.value("excerpt"_L1).toString(), u"x.py"_s);
        QCOMPARE(finding.value("message"_L1).toString(), u"This names a file."_s);
        QCOMPARE(finding.value("confidence"_L1).toDouble(), 1.0);
        QVERIFY(finding.value("fix"_L1).isNull() && finding.value("kind"_L1).isNull());
        QCOMPARE(finding.value("steps"_L1), QJsonValue(QJsonArray()));
        QVERIFY(ran.err.isEmpty());
    }

    void offsetsAreCodePoints()
    {
        QCOMPARE(shown(lintJson(line(u"a"_s, u"😀 漢 x.py 😀"_s))), QStringList({ u"a info.face 0-1"_s, u"a leak.file 4-8"_s, u"a info.face 9-10"_s }));
        // A lone surrogate is one code point, in the escaped form in which it can come.
        QCOMPARE(shown(lintJson(R"({"id":"a","text":"\ud83d \ud83d\ude00 x.py"})")), QStringList({ u"a info.face 2-3"_s, u"a leak.file 4-8"_s }));
    }

    void titleAndWhole()
    {
        const Ran ran = lintJson(line({ { u"id"_s, u"a"_s }, { u"title"_s, u"😀 x.py"_s }, { u"text"_s, u""_s } }));
        const QList<QJsonObject> findings = ran.objects();
        QCOMPARE(shown(ran), QStringList({ u"a form.empty 0-0"_s, u"a info.face 0-1"_s, u"a leak.file 2-6"_s }));
        QCOMPARE(findings.at(0).value("field"_L1).toString(), u"memory"_s);
        QCOMPARE(findings.at(2).value("field"_L1).toString(), u"title"_s);
    }

    void idsStayAsGiven()
    {
        const Ran ran = lintJson(R"({"id":7,"text":"x.py"})"
                                 "\n"
            + line(u"\u202E\x1b"_s, u"x.py"_s));
        QCOMPARE(ran.objects().at(0).value("id"_L1), QJsonValue(7));
        QCOMPARE(ran.objects().at(1).value("id"_L1).toString(), u"\u202E\x1b"_s);
        QVERIFY(CommandLine::isSafe(ran.out));
    }

    void otherFieldsAndBlankLines()
    {
        const Ran ran = lintJson("\xEF\xBB\xBF" + line({ { u"id"_s, u"a"_s }, { u"text"_s, u"fine"_s }, { u"leak"_s, true }, { u"title"_s, QJsonValue() } }) + "\r\n  \n"
            + line(u"b"_s, u"x.py"_s).trimmed());
        QCOMPARE(ran.code, 1);
        QCOMPARE(shown(ran), QStringList { u"b leak.file 0-4"_s });
        const Ran nothing = lintJson({});
        QCOMPARE(nothing.code, 0);
        QVERIFY(nothing.out.isEmpty());
    }

    void wrongLines_data()
    {
        QTest::addColumn<QByteArray>("wrong");
        QTest::addColumn<QString>("says");

        QTest::newRow("no JSON") << QByteArray("{\"id\":") << u"JSON"_s;
        QTest::newRow("no object") << QByteArray("[1]") << u"object"_s;
        QTest::newRow("no id") << QByteArray(R"({"text":"x"})") << u"“id” is missing"_s;
        QTest::newRow("an empty id") << QByteArray(R"({"id":"","text":"x"})") << u"“id” is empty"_s;
        QTest::newRow("an id of another kind") << QByteArray(R"({"id":[],"text":"x"})") << u"“id”"_s;
        QTest::newRow("no text") << QByteArray(R"({"id":"a"})") << u"“text” is missing"_s;
        QTest::newRow("text of another kind") << QByteArray(R"({"id":"a","text":1})") << u"“text”"_s;
        QTest::newRow("no such type") << QByteArray(R"({"id":"a","text":"","type":"note"})") << u"not “note”"_s;
        QTest::newRow("title of another kind") << QByteArray(R"({"id":"a","text":"","title":{}})") << u"“title”"_s;
        QTest::newRow("no such run") << QByteArray(R"({"id":"a","text":"","trajectory":"/nowhere/run.json"})") << u"/nowhere/run.json"_s;
    }

    void wrongLines()
    {
        QFETCH(const QByteArray, wrong);
        QFETCH(const QString, says);
        const QByteArray input = line(u"a"_s, u"x.py"_s) + '\n' + wrong + '\n' + line(u"c"_s, u"fine"_s);
        const Ran text = lint(input);
        QCOMPARE(text.code, 3);
        QVERIFY(text.isCleanFailure());
        QVERIFY2(text.lastError().startsWith("waymark: -:3: ") && QString::fromUtf8(text.err).contains(says), text.err.constData());
        const Ran json = lintJson(input);
        QCOMPARE(json.code, 3);
        QVERIFY(json.isCleanFailure());
        QCOMPARE(json.error().value("code"_L1).toString(), u"parse"_s);
        QCOMPARE(json.error().value("file"_L1).toString(), u"-"_s);
        QCOMPARE(json.error().value("line"_L1).toInt(), 3);
        QVERIFY(json.error().value("message"_L1).toString().contains(says));
    }

    void everyWrongLineIsNamed()
    {
        QByteArray input;
        for (int i = 1; i <= 3000; ++i)
            input += i % 100 == 0 ? QByteArray("oops\n") : line(QString::number(i), u"x.py"_s);
        const Ran ran = lint(input);
        QCOMPARE(ran.code, 3);
        QVERIFY(ran.isCleanFailure());
        QVERIFY2(ran.err.startsWith("waymark: -:100: "), ran.err.constData());
        QVERIFY(ran.err.contains("Line 200: ") && ran.err.contains("Line 1000: ") && !ran.err.contains("Line 1100: "));
        QVERIFY(ran.err.contains("20 more lines are wrong"));
    }

    void typesAreTaken()
    {
        for (const MemoryType type : allMemoryTypes())
            QCOMPARE(lintJson(line({ { u"id"_s, u"a"_s }, { u"text"_s, u"x.py"_s }, { u"type"_s, name(type) } })).code, 1);
    }

    void runsOfTrajectories()
    {
        const QByteArray run = R"({"trajectory":[{"action":"ls","observation":"setup.cfg\nplop.txt","thought":"look","response":"look"},)"
                               R"({"action":"cat plop.txt","observation":"nothing","thought":"read","response":"read"}],"history":[],"info":{}})";
        m_line.write(u"run.traj"_s, run);
        const auto steps = [&](const QString &path) {
            return lintJson(line({ { u"id"_s, u"a"_s }, { u"text"_s, u"plop.txt"_s }, { u"trajectory"_s, path } })).object().value("steps"_L1).toArray();
        };
        const QJsonArray seen = steps(m_line.path(u"run.traj"_s));
        QVERIFY2(!seen.isEmpty(), qPrintable(QString::number(seen.size())));
        const QString before = QDir::currentPath();
        QDir::setCurrent(m_line.folder.path());
        QCOMPARE(steps(u"run.traj"_s), seen);
        QDir::setCurrent(before);
        m_line.write(u"prose.txt"_s, "This is no run.\n");
        QCOMPARE(lintJson(line({ { u"id"_s, u"a"_s }, { u"text"_s, u""_s }, { u"trajectory"_s, m_line.path(u"prose.txt"_s) } })).code, 3);
    }

    void order()
    {
        QByteArray input;
        QStringList expected;
        QRandomGenerator random(7);
        for (int i = 0; i < 5000; ++i) {
            const int length = i % 500 == 0 ? 20000 : random.bounded(40);
            input += line(QString::number(i), QString(length, u'a') + u" canary"_s);
            expected.append(u"%1 leak.word %2-%3"_s.arg(i).arg(length + 1).arg(length + 7));
        }
        const Ran ran = lintJson(input);
        QCOMPARE(ran.code, 0);
        QCOMPARE(shown(ran), expected);
    }

    void choosingRules()
    {
        const QByteArray input = line(u"a"_s, u"canary x.py LOUD"_s);
        QCOMPARE(shown(lintJson(input)), QStringList({ u"a leak.word 0-6"_s, u"a leak.file 7-11"_s, u"a shout.word 12-16"_s }));
        QCOMPARE(shown(lintJson(input, { u"--rules"_s, u"leak"_s })), QStringList({ u"a leak.word 0-6"_s, u"a leak.file 7-11"_s }));
        QCOMPARE(shown(lintJson(input, { u"--rules"_s, u"leak.word, shout"_s })), QStringList({ u"a leak.word 0-6"_s, u"a shout.word 12-16"_s }));
        QCOMPARE(shown(lintJson(input, { u"--rules"_s, u"leak.f"_s })), QStringList { u"a leak.file 7-11"_s });
        QCOMPARE(shown(lintJson(input, { u"--rules"_s, u"leak.*"_s })).size(), 2);
        const Ran one = lintJson(input, { u"--rules"_s, u"leak.word"_s });
        QCOMPARE(one.code, 0); // nothing at error level is left
        // Of two leaks in one place the longest is told, whichever rules were asked for.
        QCOMPARE(shown(lintJson(line(u"a"_s, u"canary.py"_s))), QStringList { u"a leak.file 0-9"_s });
        QVERIFY(lintJson(line(u"a"_s, u"canary.py"_s), { u"--rules"_s, u"leak.word"_s }).out.isEmpty());
        for (const QString &wrong : { u"leak.wrod"_s, u"nothing"_s, u""_s, u","_s, u"leak.word,nope"_s, u"*"_s }) {
            const Ran ran = lintJson(input, { u"--rules"_s, wrong });
            QCOMPARE(ran.code, 2);
            QVERIFY(ran.isCleanFailure());
        }
        QVERIFY(lint(input, { u"--rules"_s, u"leak.wrod"_s }).err.contains("leak.word"));
    }

    void failOn()
    {
        const QByteArray error = line(u"a"_s, u"x.py"_s);
        const QByteArray warning = line(u"a"_s, u"canary"_s);
        const QByteArray info = line(u"a"_s, u"😀"_s);
        const auto code = [&](const QByteArray &input, const QString &level) { return lintJson(input, { u"--fail-on"_s, level }).code; };
        QCOMPARE(lintJson(error).code, 1);
        QCOMPARE(lintJson(warning).code, 0);
        QCOMPARE(code(error, u"error"_s), 1);
        QCOMPARE(code(warning, u"error"_s), 0);
        QCOMPARE(code(warning, u"warning"_s), 1);
        QCOMPARE(code(info, u"warning"_s), 0);
        QCOMPARE(code(info, u"info"_s), 1);
        QCOMPARE(code(line(u"a"_s, u"fine"_s), u"info"_s), 0);
        QCOMPARE(code(error, u"never"_s), 0);
        QCOMPARE(code(error, u"erorr"_s), 2);
    }

    void usage()
    {
        const QByteArray input = line(u"a"_s, u"x.py"_s);
        QCOMPARE(lint(input, { u"--format"_s, u"xml"_s }).code, 2);
        QCOMPARE(lint(input, { u"--json"_s, u"--format"_s, u"sarif"_s }).code, 2);
        QCOMPARE(lint(input, { u"--filter"_s, u"type:insight"_s }).code, 2);
        QCOMPARE(lint(input, { u"--as-of"_s, u"yesterday"_s }).code, 2);
        QCOMPARE(lint(input, { u"--baseline"_s, u""_s }).code, 2);
        QCOMPARE(lint(input, { u"extra"_s }).code, 2);
        QCOMPARE(m_line.runBare({ u"lint"_s, u"--stdin-name"_s, u"x"_s }).code, 2);
        QCOMPARE(lint(input, { u"--format"_s, u"json"_s }).out, lintJson(input).out);
        const QByteArray help = m_line.runBare({ u"help"_s, u"lint"_s }).out;
        for (const char *word : { "--stdin", "--filter", "--rules", "--format", "--baseline", "--write-baseline", "--fail-on", "--as-of", "excerpt", "needs_review" })
            QVERIFY2(help.contains(word), word);
    }

    void cancelled()
    {
        CommandLine other;
        other.environment.lintRules = testRules;
        other.environment.cancel.cancel();
        const Ran ran = other.runBare({ u"lint"_s, u"--stdin"_s }, line(u"a"_s, u"x.py"_s));
        QCOMPARE(ran.code, 5);
        QVERIFY(ran.isCleanFailure());
    }

    void baseline()
    {
        const QString file = m_line.path(u"base.json"_s);
        const QByteArray first = line(u"a"_s, u"x.py canary"_s) + line(u"b"_s, u"y.py"_s);
        const Ran written = lintJson(first, { u"--write-baseline"_s, file });
        QCOMPARE(written.code, 0);
        QVERIFY(written.out.isEmpty());
        QVERIFY(written.err.contains("3 findings"));
        const QByteArray bytes = CommandLine::read(file);
        QCOMPARE(bytes.count('\n'), 5); // an entry a line
        const QJsonArray entries = QJsonDocument::fromJson(bytes).object().value("findings"_L1).toArray();
        QCOMPARE(entries.size(), 3);
        QCOMPARE(CommandLine::fields(entries.first().toObject()), QStringList({ u"excerpt"_s, u"id"_s, u"key"_s, u"rule"_s }));

        const Ran same = lintJson(first, { u"--baseline"_s, file });
        QCOMPARE(same.code, 0);
        QVERIFY(same.out.isEmpty() && same.err.isEmpty());
        // What moved is still known; what is new is told; what is gone is counted.
        const Ran moved = lintJson(line(u"a"_s, u"Now: x.py x.py"_s), { u"--baseline"_s, file });
        QCOMPARE(moved.code, 1);
        QCOMPARE(shown(moved), QStringList { u"a leak.file 10-14"_s });
        QVERIFY2(moved.err.contains("2 entries of the baseline"), moved.err.constData());
        // Entries of rules that did not run are not gone.
        QVERIFY(lintJson(first, { u"--baseline"_s, file, u"--rules"_s, u"leak.file"_s }).err.isEmpty());
        // Rewriting changes nothing, whatever the order of the lines; it takes in what stands now.
        QCOMPARE(lintJson(line(u"b"_s, u"y.py"_s) + line(u"a"_s, u"x.py canary"_s), { u"--baseline"_s, file, u"--write-baseline"_s, file }).code, 0);
        QCOMPARE(CommandLine::read(file), bytes);
    }

    void baselineHidesExactlyWhatItLists()
    {
        QRandomGenerator random(20261121);
        const QStringList words { u"x.py"_s, u"y.py"_s, u"canary"_s, u"LOUD"_s, u"😀"_s, u"fine"_s };
        for (int round = 0; round < 30; ++round) {
            QByteArray input;
            const int lines = 1 + random.bounded(6);
            for (int i = 0; i < lines; ++i) {
                QStringList text;
                for (int j = random.bounded(6); j >= 0; --j)
                    text.append(words.at(random.bounded(int(words.size()))));
                input += line(QString::number(random.bounded(4)), text.join(u' ')); // ids may come twice
            }
            const QString all = m_line.path(u"all.json"_s);
            QCOMPARE(lintJson(input, { u"--write-baseline"_s, all }).code, 0);
            QJsonArray entries = QJsonDocument::fromJson(CommandLine::read(all)).object().value("findings"_L1).toArray();
            const QList<QJsonObject> findings = lintJson(input).objects();
            QCOMPARE(entries.size(), findings.size()); // keys are unique
            // Without some of them: as many come back.
            qsizetype left = 0;
            for (qsizetype i = entries.size() - 1; i >= 0; --i) {
                if (random.bounded(2)) {
                    entries.removeAt(i);
                    ++left;
                }
            }
            const QString some = m_line.write(u"some.json"_s, QJsonDocument(QJsonObject { { u"waymark_baseline"_s, 1 }, { u"findings"_s, entries } }).toJson());
            const Ran ran = lintJson(input, { u"--baseline"_s, some });
            QCOMPARE(ran.objects().size(), left);
            QVERIFY(ran.err.isEmpty());
            for (const QJsonObject &finding : ran.objects())
                QVERIFY(findings.contains(finding));
        }
    }

    void damagedBaseline_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("at");

        QTest::newRow("cut off") << QByteArray("{\"waymark_baseline\":1,\n\"findings\":[\n{\"key\":\"a\"") << 3;
        QTest::newRow("empty") << QByteArray() << 1;
        QTest::newRow("something else") << QByteArray("{}") << 1;
        QTest::newRow("of a later version") << QByteArray("{\"waymark_baseline\":2,\"findings\":[]}") << 1;
        QTest::newRow("an entry without a key") << QByteArray("{\"waymark_baseline\":1,\n\"findings\":[\n{\"key\":\"a{\\\"[\"},\n{\"rule\":\"x\"}]}") << 4;
    }

    void damagedBaseline()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, at);
        const QString file = m_line.write(u"damaged.json"_s, bytes);
        const Ran ran = lintJson(line(u"a"_s, u"x.py"_s), { u"--baseline"_s, file });
        QCOMPARE(ran.code, 3);
        QVERIFY(ran.isCleanFailure());
        QCOMPARE(ran.error().value("file"_L1).toString(), file);
        QCOMPARE(ran.error().value("line"_L1).toInt(), at);
    }

    void baselineFilesThatFail()
    {
        const QByteArray input = line(u"a"_s, u"x.py"_s);
        const Ran missing = lintJson(input, { u"--baseline"_s, m_line.path(u"none.json"_s) });
        QCOMPARE(missing.code, 3);
        QCOMPARE(missing.error().value("code"_L1).toString(), u"not_found"_s);
        const Ran unwritable = lintJson(input, { u"--write-baseline"_s, m_line.path(u"no/such/folder.json"_s) });
        QCOMPARE(unwritable.code, 3);
        QVERIFY(unwritable.isCleanFailure());
        // A failure leaves the baseline that was there.
        const QString kept = m_line.write(u"kept.json"_s, "kept");
        QCOMPARE(lintJson("oops\n", { u"--write-baseline"_s, kept }).code, 3);
        QCOMPARE(CommandLine::read(kept), QByteArray("kept"));
    }

    void baselineShowsNoSecret()
    {
        const QString file = m_line.path(u"secret.json"_s);
        lintJson(line(u"a"_s, u"tok_1234567890123456"_s), { u"--write-baseline"_s, file });
        QVERIFY(!CommandLine::read(file).contains("5678"));
        QCOMPARE(lintJson(line(u"a"_s, u"tok_1234567890123456"_s), { u"--baseline"_s, file }).code, 0);
    }

    void rules()
    {
        const QList<QJsonObject> rules = m_line.runBare({ u"rules"_s, u"--json"_s }).objects();
        QCOMPARE(rules.size(), qsizetype(testRules().size()));
        QCOMPARE(CommandLine::fields(rules.first()),
            QStringList({ u"dated"_s, u"enabled"_s, u"expression"_s, u"findings"_s, u"fixable"_s, u"id"_s, u"kind"_s, u"message"_s, u"own_severity"_s, u"scope"_s,
                u"severity"_s, u"since"_s, u"suppressed"_s, u"title"_s, u"user"_s, u"version"_s }));
        QCOMPARE(rules.first().value("id"_L1).toString(), u"leak.file"_s);
        QCOMPARE(rules.first().value("severity"_L1).toString(), u"error"_s);
        QVERIFY(rules.first().value("findings"_L1).isNull());
        const QByteArray text = m_line.runBare({ u"rules"_s }).out;
        QCOMPARE(text.count('\n'), qsizetype(testRules().size()) + 1);
        QCOMPARE(m_line.runBare({ u"rules"_s, u"leak.fiel"_s }).code, 2);
        QCOMPARE(m_line.runBare({ u"rules"_s, u"leak.file"_s, u"--json"_s }).objects().size(), 1);
    }

    void nothingIsSaidOfWhatStandardInputCannotGive()
    {
        CommandLine real;
        real.environment.lintRules = [rules = lint::builtInRules()] { return rules; };
        const Ran ran = real.runBare({ u"lint"_s, u"--stdin"_s, u"--json"_s, u"--fail-on"_s, u"info"_s },
            line(u"a"_s, u"When a change touches shared state, run the narrowest check that proves it before the full suite, because a wide run hides which part broke."_s));
        QVERIFY2(ran.code == 0 && ran.out.isEmpty(), ran.out.constData());
    }

    /// Every rule of this version has a page that the command line shows.
    void explanations()
    {
        CommandLine real;
        real.environment.lintRules = [rules = lint::builtInRules()] { return rules; };
        for (const QJsonObject &rule : real.runBare({ u"rules"_s, u"--json"_s }).objects()) {
            const QString id = rule.value("id"_L1).toString();
            const Ran json = real.runBare({ u"rules"_s, id, u"--json"_s });
            QVERIFY2(json.object().value("page"_L1).toString().startsWith(u"# "_s + id), qPrintable(id));
            const Ran text = real.runBare({ u"rules"_s, id });
            QVERIFY2(text.code == 0 && text.out.contains("## Why it matters"), qPrintable(id));
        }
    }
};

QTEST_GUILESS_MAIN(tst_cli_lint)
#include "tst_cli_lint.moc"
