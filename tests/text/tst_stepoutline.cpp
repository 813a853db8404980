// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/stepoutline.h"

#include <QTest>

using namespace waymark;
using namespace waymark::text;
using namespace Qt::StringLiterals;

class tst_StepOutline : public QObject
{
    Q_OBJECT

    static Step shell(const QString &command, const QString &result = {}, const QString &thought = {})
    {
        Step step;
        step.thought = thought;
        step.calls = { { {}, u"bash"_s, command } };
        step.results = { { {}, result, false } };
        return step;
    }

private Q_SLOTS:
    void looking_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<bool>("looks");
        for (const auto &[command, looks] : { std::pair(u"cat a.py"_s, true), std::pair(u"cd src && ls -la | head -n 3"_s, true), std::pair(u"grep -rn foo . 2>/dev/null"_s, true),
                                              std::pair(u"sed -n 1,20p a.py"_s, true), std::pair(u"git status; git diff"_s, true), std::pair(u"/usr/bin/find . -name x"_s, true),
                                              std::pair(u"LC_ALL=C sudo cat /etc/hosts"_s, true), std::pair(u"sed -i s/a/b/ a.py"_s, false), std::pair(u"cat > a.py <<'EOF'\nx\nEOF"_s, false),
                                              std::pair(u"echo x > a"_s, false), std::pair(u"cat a | python -"_s, false), std::pair(u"git commit -m x"_s, false),
                                              std::pair(u"pytest -q"_s, false), std::pair(u"ls && rm -r x"_s, false), std::pair(u""_s, false) })
            QTest::newRow(qPrintable(u"“%1”"_s.arg(command))) << command << looks;
    }

    void looking()
    {
        QFETCH(QString, command);
        QFETCH(bool, looks);
        QCOMPARE(onlyLooks({ {}, u"bash"_s, command }), looks);
        QCOMPARE(onlyLooks({ {}, u"execute_bash"_s, QJsonObject { { u"command"_s, command } } }), looks);
    }

    void toolsThatLook()
    {
        QVERIFY(onlyLooks({ {}, u"Read"_s, QJsonObject { { u"file_path"_s, u"a.py"_s } } }));
        QVERIFY(onlyLooks({ {}, u"Grep"_s, QJsonObject { { u"pattern"_s, u"x"_s } } }));
        QVERIFY(onlyLooks({ {}, u"str_replace_editor"_s, QJsonObject { { u"command"_s, u"view"_s }, { u"path"_s, u"a"_s } } }));
        QVERIFY(!onlyLooks({ {}, u"str_replace_editor"_s, QJsonObject { { u"command"_s, u"create"_s }, { u"path"_s, u"a"_s } } }));
        QVERIFY(!onlyLooks({ {}, u"Write"_s, QJsonObject { { u"file_path"_s, u"a.py"_s } } }));
        QVERIFY(!onlyLooks({ {}, u"submit"_s, {} }));
    }

    void callTexts()
    {
        QCOMPARE(callText({ {}, u"bash"_s, u"ls -la"_s }), u"ls -la"_s);
        QCOMPARE(callText({ {}, u"bash"_s, QJsonObject { { u"command"_s, u"ls"_s } } }), u"ls"_s);
        QCOMPARE(callText({ {}, u"Edit"_s, QJsonObject { { u"new"_s, u"b\nc"_s }, { u"path"_s, u"a.py"_s }, { u"times"_s, 2 } } }), u"Edit\nnew:\nb\nc\npath: a.py\ntimes: 2"_s);
        QCOMPARE(callText({ {}, u"bash"_s, QJsonObject { { u"command"_s, u"ls"_s }, { u"timeout"_s, 5 } } }), u"ls\ntimeout: 5"_s);
        QCOMPARE(callText({ {}, u"submit"_s, QJsonValue() }), u"submit"_s);
    }

    void titlesSayWhatTheStepIsAbout()
    {
        Trajectory run;
        Step thought = shell(u"ls"_s, {}, u"DISCUSSION\nLook around first."_s);
        Step only = shell(u"ls"_s, {}, u"THOUGHT:"_s);
        Step tool;
        tool.calls = { { {}, u"Read"_s, QJsonObject { { u"file_path"_s, u"src/parser.py"_s }, { u"limit"_s, 20 } } } };
        run.steps = { thought, only, tool };
        const QList<OutlineStep> rows = stepOutline(run, {});
        QCOMPARE(rows.at(0).title, u"Look around first."_s);
        QCOMPARE(rows.at(1).title, u"THOUGHT:"_s);
        QCOMPARE(rows.at(2).title, u"Read src/parser.py"_s);
    }

    void unimportantStepsAreThoseThatOnlyLook()
    {
        Trajectory run;
        Step task;
        task.role = StepRole::User;
        task.text = u"\n  Fix the bug.\nMore."_s;
        run.steps = { task, shell(u"ls"_s), shell(u"cat a.py"_s), shell(u"sed -i s/a/b/ a.py"_s), shell(u"cat a.py"_s), shell(u"ls"_s) };
        run.steps[4].results[0].isError = true;
        const QList<OutlineStep> rows = stepOutline(run, {});
        QList<bool> important;
        for (const OutlineStep &row : rows)
            important << row.important;
        // The task, the edit, the failure and the last step count.
        QCOMPARE(important, (QList<bool> { true, false, false, true, true, true }));
        QCOMPARE(rows.at(0).title, u"Fix the bug."_s);
        QCOMPARE(rows.at(1).title, u"ls"_s);
        QCOMPARE(rows.at(1).tools, u"bash"_s);
        QVERIFY(rows.at(4).error);
        QCOMPARE(rows.at(5).number, 6);
    }

    void subAgentsStandWhereTheyWereStarted()
    {
        Trajectory run;
        run.runId = u"main"_s;
        Step start = shell(u"Task"_s);
        start.subRun = u"sub-1"_s;
        Step lost = shell(u"Task"_s);
        lost.subRun = u"nowhere"_s;
        run.steps = { start, lost, shell(u"make"_s) };
        Trajectory sub;
        sub.runId = u"sub-1"_s;
        sub.parentRun = u"main"_s;
        Step deeper = shell(u"ls"_s);
        deeper.subRun = u"sub-2"_s;
        sub.steps = { shell(u"cat x"_s), deeper };
        Trajectory second;
        second.runId = u"sub-2"_s;
        Step round = shell(u"ls"_s);
        round.subRun = u"sub-1"_s; // it starts the one that started it
        second.steps = { round };
        const QList<OutlineStep> rows = stepOutline(run, { sub, second });
        QStringList drawn;
        for (const OutlineStep &row : rows)
            drawn << QString(row.level * 2, u' ') + (row.step < 0 ? u"? "_s + row.missingRun : u"%1.%2"_s.arg(row.run).arg(row.number));
        QCOMPARE(drawn, (QStringList { u"0.1"_s, u"  1.1"_s, u"  1.2"_s, u"    2.1"_s, u"0.2"_s, u"  ? nowhere"_s, u"0.3"_s }));
    }

    void anEmptyRunHasNoOutline()
    {
        QVERIFY(stepOutline({}, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_StepOutline)
#include "tst_stepoutline.moc"
