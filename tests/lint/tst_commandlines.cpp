// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/commandlines.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::lint;

class tst_CommandLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void knowsTools();
    void namesStacks();
    void findsMentions();
};

void tst_CommandLines::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("commands");
    const auto row = [](const char *name, const QString &text, const QStringList &commands) { QTest::newRow(name) << text << commands; };

    row("numbered list", u"1. git ls-files && cat src/plugins.py\n2. grep -rn 'a\\|b' --include='*' .\n3. timeout 60 python -m pytest -q -x"_s,
        { u"git ls-files && cat src/plugins.py"_s, u"grep -rn 'a\\|b' --include='*' ."_s, u"timeout 60 python -m pytest -q -x"_s });
    row("inline code", u"First run `gcc -O2 -c` for each source, then `ar rcs libx.a *.o`."_s, { u"gcc -O2 -c"_s, u"ar rcs libx.a *.o"_s });
    row("a tool by itself", u"Run `pytest` and read the output; `pytest` is a test runner."_s, { u"pytest"_s });
    row("prose", u"Before you push, run npm test and then run git status -s."_s, { u"npm test"_s, u"git status -s"_s });
    row("prompt", u"$ ./build.sh --all\nok\n$ frobnicate x"_s, { u"./build.sh --all"_s, u"frobnicate x"_s });
    row("fence of a shell", u"Do this:\n```bash\n# a remark\nmake test\ncd build && ctest\n```\nmake sure it works"_s, { u"make test"_s, u"cd build && ctest"_s });
    row("fence of another language", u"```python\nimport os\nfind = 1\n```"_s, {});
    row("here-document", u"python3 - <<'EOF'\nimport random\nprint(1)\nEOF\ngit diff --stat"_s, { u"python3 - <<'EOF'\nimport random\nprint(1)\nEOF"_s, u"git diff --stat"_s });
    row("here-document without its end", u"python3 - <<'EOF'\nimport random\nfrom a import b\ngit diff --stat"_s,
        { u"python3 - <<'EOF'\nimport random\nfrom a import b"_s, u"git diff --stat"_s });
    row("open quotation", u"python3 -c \"\nimport random\nprint(1)\" > /tmp/x\nls -la"_s, { u"python3 -c \"\nimport random\nprint(1)\" > /tmp/x"_s, u"ls -la"_s });
    row("continued", u"docker run \\\n  -it alpine\nls -l"_s, { u"docker run \\\n  -it alpine"_s, u"ls -l"_s });
    row("variables and sudo", u"CI=1 sudo apt-get install -y jq\nDEBUG=1 npm run build"_s, { u"CI=1 sudo apt-get install -y jq"_s, u"DEBUG=1 npm run build"_s });
    row("a loop and a pipeline", u"cat a.txt | sort -u | head -5"_s, { u"cat a.txt | sort -u | head -5"_s });

    row("words of prose", u"Make sure that the tests pass.\nFind the cause first.\nTest edge cases, then go on.\nSort the rows by key\ntime is short\nCut what is not needed"_s, {});
    row("tools as subjects", u"git is used for versions\nnpm has no lock file here.\nDocker and Kubernetes\nPython 3.11\nnode modules are heavy"_s, {});
    row("headings of lists", u"- git workflow best practices\n- make small commits\n- find and fix bugs\n- test all edge cases and errors\n- cargo features"_s, {});
    row("versions in code", u"Use `python 3.11` and `node 20`, and `Node.js 18`."_s, {});
    row("code that is none", u"Call `find()` on the list, set `make = 1` and use `React.memo`."_s, {});
    row("run as a noun", u"The run in CI takes long; run it again, then run the tests with care."_s, {});
    row("prose with an apostrophe", u"git doesn't know it, don't ask"_s, {});
}

void tst_CommandLines::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, commands);
    QStringList found;
    for (const CommandLine &line : commandLines(text))
        found.append(text.sliced(line.span.start, line.span.end - line.span.start));
    QCOMPARE(found, commands);
}

void tst_CommandLines::knowsTools()
{
    QVERIFY(toolNamed(u"git"));
    QCOMPARE(toolNamed(u"/usr/bin/python3.11")->name, "python");
    QCOMPARE(toolNamed(u"gcc-12")->name, "gcc");
    QCOMPARE(toolNamed(u"sqlite3")->name, "sqlite3");
    QVERIFY(toolNamed(u"make")->isWord);
    QVERIFY(!toolNamed(u""));
    QVERIFY(!toolNamed(u"verylongwordthatisnotoolatallandneverwillbe"));
    QVERIFY(!toolNamed(u"größe"));
}

void tst_CommandLines::namesStacks()
{
    const auto stack = [](const QString &text) { return commandLines(text).at(0).stack(); };
    QCOMPARE(stack(u"cd app && npm test"_s), Stack::Node);
    QCOMPARE(stack(u"timeout 60 python -m pytest -q"_s), Stack::Python);
    QCOMPARE(stack(u"cat a.csv | sort -u"_s), Stack::General);
    QCOMPARE(stack(u"./mvnw -q verify"_s), Stack::Jvm);
    QVERIFY(isOfOneLanguage(Stack::Node));
    QVERIFY(!isOfOneLanguage(Stack::Git));
}

void tst_CommandLines::findsMentions()
{
    const QString text = u"Format with black or `black`; pytest finds it, make sure of `cargo`."_s;
    QStringList found;
    for (const ToolMention &mention : toolMentions(text))
        found.append(text.sliced(mention.span.start, mention.span.end - mention.span.start));
    QCOMPARE(found, QStringList({ u"black"_s, u"pytest"_s, u"cargo"_s }));
}

QTEST_GUILESS_MAIN(tst_CommandLines)
#include "tst_commandlines.moc"
