// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lineage/acts.h"
#include "tests/lineage/ladders.h"

#include <QTest>

#include <array>

using namespace waymark;
using namespace waymark::lineage;
using namespace Qt::StringLiterals;

namespace {

/// "edit test": in the order of the enumeration.
QString listed(const Acts &acts)
{
    constexpr std::array names { "read", "search", "edit", "overwrite", "test", "script", "build", "install", "review", "measure", "compare", "submit", "copy", "train", "query", "fetch", "delete", "fail",
        "pass" };
    static_assert(names.size() == size_t(Act::Count));
    QStringList done;
    for (size_t i = 0; i < acts.size(); ++i) {
        if (acts.test(i))
            done.append(QLatin1StringView(names[i]));
    }
    return done.join(u' ');
}

bool does(const Acts &acts, Act act)
{
    return acts.test(size_t(act));
}

} // namespace

class TestActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commands_data();
    void commands();
    void sentences_data();
    void sentences();
    void results_data();
    void results();
    void stepsWithoutCalls();
    void toolsByTheirNames();
    void longOutputs();
    void longCommands();
};

void TestActs::commands_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("acts");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("marks only") << u"&& || ; > <"_s << QString();
    QTest::newRow("read") << u"cat setup.cfg"_s << u"read"_s;
    QTest::newRow("part of a file") << u"sed -n '1,40p' src/a.py"_s << u"read"_s;
    QTest::newRow("part of a file after another command") << u"cd src && sed -n 1,5p a.py"_s << u"read"_s;
    QTest::newRow("edit") << u"sed -i 's/a/b/' src/a.py"_s << u"edit"_s;
    QTest::newRow("search") << u"grep -rn lock src"_s << u"search"_s;
    QTest::newRow("test") << u"python -m pytest -q"_s << u"test"_s;
    QTest::newRow("build and test") << u"make && ctest"_s << u"test build"_s;
    QTest::newRow("case does not count") << u"MAKE all"_s << u"build"_s;
    QTest::newRow("a word inside another is none") << u"./remake.sh"_s << QString();
    QTest::newRow("script from a here-document") << u"python3 - <<'E'\nprint(1)\nE"_s << u"script"_s;
    QTest::newRow("script in the line") << u"python3 -c 'print(1)'"_s << u"script"_s;
    QTest::newRow("an option of another tool is no script") << u"wc -c a.txt"_s << u"measure"_s;
    QTest::newRow("a file written whole") << u"cat > a.py <<'E'\nx = 1\nE"_s << u"edit overwrite"_s;
    QTest::newRow("review and compare") << u"git diff"_s << u"review compare"_s;
    QTest::newRow("data base") << u"sqlite3 a.db 'select 1'"_s << u"query"_s;
    QTest::newRow("network") << u"curl -O https://example.invalid/a"_s << u"fetch"_s;
    QTest::newRow("install") << u"pip install numpy"_s << u"install"_s;
    QTest::newRow("delete") << u"rm -rf build2"_s << u"delete"_s;
    QTest::newRow("copy") << u"cp a b"_s << u"copy"_s;
    QTest::newRow("submit") << u"echo COMPLETE_TASK_AND_SUBMIT_FINAL_OUTPUT"_s << u"submit"_s;
    QTest::newRow("several") << u"cp a.db b.db && sqlite3 b.db vacuum && cmp a.db b.db && rm b.db"_s << u"compare copy query delete"_s;
}

void TestActs::commands()
{
    QFETCH(QString, command);
    QFETCH(QString, acts);
    QCOMPARE(listed(actsOfCommand(command)), acts);
}

void TestActs::sentences_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("acts");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no act") << u"The weather was fine."_s << QString();
    QTest::newRow("inflected") << u"The agent searched for it."_s << u"search"_s;
    QTest::newRow("several") << u"It edited the file and ran the tests, which passed."_s << u"edit test pass"_s;
    QTest::newRow("hyphens") << u"Reproduce it in a throw-away script."_s << u"script"_s;
    QTest::newRow("German") << u"Zuerst die Datei kopieren, dann löschen."_s << u"copy delete"_s;
    QTest::newRow("German with an umlaut") << u"Nichts ändern."_s << u"edit"_s;
    QTest::newRow("failure") << u"The build failed with an error."_s << u"build fail"_s;
}

void TestActs::sentences()
{
    QFETCH(QString, sentence);
    QFETCH(QString, acts);
    QCOMPARE(listed(actsNamedIn(sentence)), acts);
}

void TestActs::results_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<bool>("isError");
    QTest::addColumn<QString>("acts");
    QTest::newRow("nothing") << QString() << false << QString();
    QTest::newRow("flagged") << u"?"_s << true << u"fail"_s;
    QTest::newRow("traceback") << u"Traceback (most recent call last):\n"_s << false << u"fail"_s;
    QTest::newRow("any case") << u"AssertionERROR: 1 != 2"_s << false << u"fail"_s;
    QTest::newRow("passed") << u"12 passed in 0.05s"_s << false << u"pass"_s;
    QTest::newRow("both") << u"1 failed, 4 passed in 0.04s"_s << false << u"fail pass"_s;
    QTest::newRow("one word") << u"OK"_s << false << u"pass"_s;
    QTest::newRow("no errors") << u"0 errors"_s << false << u"pass"_s;
    QTest::newRow("plain") << u"a.py b.py"_s << false << QString();
}

void TestActs::results()
{
    QFETCH(QString, output);
    QFETCH(bool, isError);
    QFETCH(QString, acts);
    QCOMPARE(listed(actsOf(test::makeStep({}, {}, output, isError))), acts);
}

/// What an agent means to do is not done yet.
void TestActs::stepsWithoutCalls()
{
    QVERIFY(actsOf(Step()).none());
    QVERIFY(actsOf(test::makeStep(u"Now I will run pytest and delete the file."_s, {}, {})).none());
}

void TestActs::toolsByTheirNames()
{
    Step step;
    step.calls = { { {}, u"str_replace"_s, QJsonObject { { u"path"_s, u"a.py"_s }, { u"old"_s, u"x"_s } } }, { {}, u"WebFetch"_s, QJsonValue(u"https://example.invalid"_s) } };
    const Acts acts = actsOf(step);
    QVERIFY(does(acts, Act::Edit) && does(acts, Act::Fetch));
}

/// Outputs of megabytes count by their beginnings and ends.
void TestActs::longOutputs()
{
    const QString filler = u"line of nothing\n"_s.repeated(2000);
    QVERIFY(does(actsOf(test::makeStep({}, {}, u"Traceback\n"_s + filler)), Act::Fail));
    QVERIFY(does(actsOf(test::makeStep({}, {}, filler + u"3 passed"_s)), Act::Pass));
    QVERIFY(actsOf(test::makeStep({}, {}, filler + u"Traceback 3 passed\n"_s + filler)).none());
}

void TestActs::longCommands()
{
    const QString filler = u"x = 1\n"_s.repeated(5000);
    const Acts acts = actsOfCommand(QString(u"python3 - <<'E'\n"_s + filler + u"E\npytest"_s));
    QVERIFY(does(acts, Act::Script));
    QVERIFY(!does(acts, Act::Test)); // beyond what is looked at
}

QTEST_GUILESS_MAIN(TestActs)
#include "tst_acts.moc"
