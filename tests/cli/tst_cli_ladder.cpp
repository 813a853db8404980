// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/evidence.h"
#include "tests/cli/commandline.h"
#include "tests/support/ladderpool.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::cli;

namespace {

QString memoryId(int number)
{
    return test::makeMemory(number).uuid;
}

/// The ladder of the script, and a memory of no run.
void fill(CommandLine &line)
{
    line.run({ u"new"_s, line.pool() });
    const Ran ran = line.run({ u"import"_s, u"-"_s, u"--json"_s }, test::scriptLadder() + test::jsonLine(test::makeMemory(9, u"Round once"_s)));
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.object().value("totals"_L1).toObject().value("memories"_L1).toInt(), 5);
}

void rule(CommandLine &line, const QString &sentence, int step, bool supports)
{
    const auto pool = storage::PoolFile::open(line.pool(), line.clock);
    QVERIFY(pool);
    EvidenceRuling ruling;
    ruling.memory = memoryId(4);
    ruling.sentence = sentence;
    ruling.step = step;
    ruling.supports = supports;
    QVERIFY(curation::ruleEvidence({ **pool, line.clock, { u"bob"_s, ChangeTool::Window, {} }, false }, { ruling }));
}

QJsonObject rungOf(const QJsonObject &ladder, const QString &type)
{
    for (const QJsonValue &rung : ladder.value("rungs"_L1).toArray()) {
        if (rung.toObject().value("type"_L1).toString() == type)
            return rung.toObject();
    }
    return {};
}

QJsonObject claimOf(const QJsonObject &rung, int number)
{
    for (const QJsonValue &claim : rung.value("claims"_L1).toArray()) {
        if (claim.toObject().value("number"_L1).toInt(-1) == number)
            return claim.toObject();
    }
    return {};
}

} // namespace

class tst_cli_ladder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json()
    {
        CommandLine line;
        fill(line);
        const Ran ran = line.run({ u"ladder"_s, memoryId(4), u"--json"_s });
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.err.isEmpty());
        QCOMPARE(ran.out.count('\n'), 1);
        const QJsonObject ladder = ran.object();
        QCOMPARE(CommandLine::fields(ladder), QStringList({ u"rungs"_s, u"threshold"_s, u"trajectory"_s, u"written"_s }));
        QCOMPARE(ladder.value("threshold"_L1).toDouble(), 0.5);
        QVERIFY(ladder.value("written"_L1).isNull());
        const QJsonObject run = ladder.value("trajectory"_L1).toObject();
        QCOMPARE(run.value("uuid"_L1).toString(), test::scriptRun().uuid);
        QCOMPARE(run.value("steps"_L1).toInt(), 3);
        QCOMPARE(run.value("outcome"_L1).toString(), u"success"_s);
        QCOMPARE(run.value("disputed"_L1), QJsonValue(true));
        QStringList rungs;
        for (const QJsonValue &rung : ladder.value("rungs"_L1).toArray())
            rungs.append(rung.toObject().value("type"_L1).toString() + u' ' + rung.toObject().value("id"_L1).toString());
        QCOMPARE(rungs, QStringList({ u"trajectory "_s + memoryId(1), u"workflow "_s + memoryId(2), u"summary "_s + memoryId(3), u"insight "_s + memoryId(4) }));
    }

    void jsonOfARung()
    {
        CommandLine line;
        fill(line);
        const QJsonObject ladder = line.run({ u"ladder"_s, memoryId(4), u"--json"_s }).object();
        const QJsonObject insight = rungOf(ladder, u"insight"_s);
        QCOMPARE(CommandLine::fields(insight), QStringList({ u"abstraction"_s, u"claims"_s, u"id"_s, u"retired"_s, u"title"_s, u"type"_s }));
        QCOMPARE(insight.value("retired"_L1), QJsonValue(false));
        QCOMPARE(rungOf(ladder, u"trajectory"_s).value("claims"_L1).toArray().size(), 0);
        const QJsonObject measure = insight.value("abstraction"_L1).toObject();
        QCOMPARE(CommandLine::fields(measure), QStringList({ u"command_density"_s, u"command_words"_s, u"particulars"_s, u"particulars_of_run"_s, u"share"_s, u"surviving"_s, u"task_rank"_s, u"tasks"_s, u"tied"_s, u"words"_s }));
        QCOMPARE(measure.value("share"_L1).toDouble(), 1 - measure.value("tied"_L1).toDouble() / measure.value("words"_L1).toDouble());
        QCOMPARE(measure.value("tasks"_L1).toInt(), 1);
        QCOMPARE(measure.value("task_rank"_L1).toInt(), 1);
        const QJsonObject title = claimOf(insight, 0);
        QCOMPARE(CommandLine::fields(title), QStringList({ u"checked_at"_s, u"checked_by"_s, u"command"_s, u"end"_s, u"field"_s, u"found_by"_s, u"nearest"_s, u"number"_s, u"siblings"_s, u"start"_s, u"steps"_s, u"support"_s, u"supported"_s, u"text"_s }));
        QCOMPARE(title.value("field"_L1).toString(), u"title"_s);
        QCOMPARE(title.value("nearest"_L1).toInt(), 2);
        QCOMPARE(title.value("supported"_L1), QJsonValue(true));
        QVERIFY(title.value("checked_by"_L1).isNull());
        const QJsonObject step = title.value("steps"_L1).toArray().first().toObject();
        QCOMPARE(step, (QJsonObject { { u"step"_s, 2 }, { u"score"_s, title.value("support"_L1) }, { u"found_by"_s, u"words"_s } }));
        const QJsonObject sibling = title.value("siblings"_L1).toArray().last().toObject();
        QCOMPARE(CommandLine::fields(sibling), QStringList({ u"claim"_s, u"id"_s, u"score"_s }));
        QCOMPARE(sibling.value("id"_L1).toString(), memoryId(3));
        const QJsonObject general = claimOf(insight, 2);
        QCOMPARE(general.value("text"_L1).toString(), u"Reviewers usually like such a script."_s);
        QCOMPARE(general.value("supported"_L1), QJsonValue(false));
        QCOMPARE(general.value("steps"_L1).toArray().size(), 0);
        QCOMPARE(claimOf(rungOf(ladder, u"workflow"_s), 2).value("command"_L1), QJsonValue(true));
    }

    void offsetsCountCodePoints()
    {
        CommandLine line;
        line.makePool();
        const QJsonObject ladder = line.run({ u"ladder"_s, unicode, u"--json"_s }).object();
        const QJsonObject title = claimOf(rungOf(ladder, u"insight"_s), 0);
        QCOMPARE(title.value("text"_L1).toString(), u"Ünïcode 漢字 😀"_s);
        QCOMPARE(title.value("start"_L1).toInt(), 0);
        QCOMPARE(title.value("end"_L1).toInt(), 12);
    }

    void anyIdOfTheLadder_data()
    {
        QTest::addColumn<QString>("id");
        for (const int number : { 1, 2, 3, 4 })
            QTest::addRow("memory %d", number) << memoryId(number);
        QTest::newRow("trajectory") << test::scriptRun().uuid;
        QTest::newRow("beginning of the trajectory") << test::scriptRun().uuid.left(23);
        QTest::newRow("blanks around it") << u" "_s + test::scriptRun().uuid + u"\n"_s;
    }

    void anyIdOfTheLadder()
    {
        QFETCH(QString, id);
        CommandLine line;
        fill(line);
        QCOMPARE(line.run({ u"ladder"_s, id, u"--json"_s }).out, line.run({ u"ladder"_s, memoryId(4), u"--json"_s }).out);
        QCOMPARE(line.run({ u"ladder"_s, id }).out, line.run({ u"ladder"_s, memoryId(4) }).out);
    }

    void memoryOfNoRun()
    {
        CommandLine line;
        fill(line);
        const QJsonObject ladder = line.run({ u"ladder"_s, memoryId(9), u"--json"_s }).object();
        QVERIFY(ladder.value("trajectory"_L1).isNull());
        QCOMPARE(ladder.value("rungs"_L1).toArray().size(), 1);
        const QJsonObject title = claimOf(rungOf(ladder, u"insight"_s), 0);
        QCOMPARE(title.value("support"_L1), QJsonValue(0));
        QVERIFY(title.value("nearest"_L1).isNull());
        const Ran text = line.run({ u"ladder"_s, memoryId(9) });
        QCOMPARE(text.code, 0);
        QVERIFY(text.out.contains("no trajectory") && text.out.contains("unsupported"));
    }

    void forPeople()
    {
        CommandLine line;
        fill(line);
        const Ran ran = line.run({ u"ladder"_s, memoryId(4) });
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.err.isEmpty());
        const QString text = QString::fromUtf8(ran.out);
        QVERIFY(text.startsWith("task-1\n"_L1));
        QVERIFY(text.contains("The judge says otherwise."_L1));
        QVERIFY(text.contains("Reproduce a crash in an inline script"_L1));
        QVERIFY(!text.contains("Missing"_L1));
        const QStringList lines = text.split(u'\n');
        const QStringList general = lines.filter(u"Reviewers usually like such a script."_s);
        QCOMPARE(general.size(), 1);
        QVERIFY(general.first().contains("unsupported, nearest"_L1));
        const QStringList suite = lines.filter(u"Then run the suite."_s);
        QVERIFY(suite.first().contains("3 ("_L1)); // the step
        QCOMPARE(lines.filter(u"Abstraction "_s).size(), 4);
        QCOMPARE(lines.filter(u"Supported, from 0.50: "_s).size(), 3);
        QVERIFY(text.contains("Supported, from 0.50: 2 of 3."_L1));
    }

    void missingRungsAreTold()
    {
        CommandLine line;
        line.run({ u"new"_s, line.pool() });
        const Trajectory run = test::scriptRun();
        line.run({ u"import"_s, u"-"_s }, test::jsonLine(run) + test::jsonLine(test::memoryOf(run, 4, MemoryType::Insight, u"Look first"_s)));
        QVERIFY(line.run({ u"ladder"_s, memoryId(4) }).out.contains("Missing: trajectory, workflow, summary."));
    }

    void retiredOnesAreMarked()
    {
        CommandLine line;
        fill(line);
        QVERIFY(!line.run({ u"ladder"_s, memoryId(4) }).out.contains("(retired)"));
        line.run({ u"retire"_s, memoryId(4) });
        QVERIFY(line.run({ u"ladder"_s, memoryId(4) }).out.contains("Reproduce a crash in an inline script (retired)"));
        QCOMPARE(rungOf(line.run({ u"ladder"_s, memoryId(4), u"--json"_s }).object(), u"insight"_s).value("retired"_L1), QJsonValue(true));
    }

    void rulingsOfPeople()
    {
        CommandLine line;
        fill(line);
        rule(line, u"Reviewers usually like such a script."_s, 1, true);
        rule(line, u"Then run the suite."_s, 0, false);
        const QJsonObject insight = rungOf(line.run({ u"ladder"_s, memoryId(4), u"--json"_s }).object(), u"insight"_s);
        const QJsonObject linked = claimOf(insight, 2);
        QCOMPARE(linked.value("support"_L1), QJsonValue(1));
        QCOMPARE(linked.value("found_by"_L1).toString(), u"human"_s);
        QCOMPARE(linked.value("checked_by"_L1).toString(), u"bob"_s);
        QCOMPARE(linked.value("checked_at"_L1).toString(), u"2026-11-18T10:00:00.000Z"_s);
        const QJsonObject denied = claimOf(insight, 1);
        QCOMPARE(denied.value("supported"_L1), QJsonValue(false));
        QCOMPARE(denied.value("steps"_L1).toArray().size(), 0);
        QVERIFY(line.run({ u"ladder"_s, memoryId(4) }).out.contains("bob"));
    }

    void threshold()
    {
        CommandLine line;
        fill(line);
        const auto supported = [&line](const QString &from) {
            int count = 0;
            const QJsonObject ladder = line.run({ u"ladder"_s, memoryId(4), u"--json"_s, u"--threshold"_s, from }).object();
            for (const QJsonValue &claim : rungOf(ladder, u"insight"_s).value("claims"_L1).toArray()) {
                const bool isSupported = claim.toObject().value("supported"_L1).toBool();
                count += isSupported && !claim.toObject().value("steps"_L1).toArray().isEmpty();
            }
            return count;
        };
        QCOMPARE(supported(u"0"_s), 3);
        QCOMPARE(supported(u"0.5"_s), 2);
        QCOMPARE(supported(u"1"_s), 0);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("error");
        const QString id = memoryId(4);
        QTest::newRow("no id") << QStringList() << 2 << u"invalid_argument"_s;
        QTest::newRow("two ids") << QStringList { id, memoryId(3) } << 2 << u"invalid_argument"_s;
        QTest::newRow("unknown") << QStringList { u"ffffffff"_s } << 3 << u"not_found"_s;
        QTest::newRow("short") << QStringList { u"000"_s } << 3 << u"not_found"_s;
        QTest::newRow("empty") << QStringList { QString() } << 3 << u"not_found"_s;
        QTest::newRow("two memories") << QStringList { u"00000000-0000-4000-8000"_s } << 2 << u"invalid_argument"_s;
        QTest::newRow("memory and trajectory") << QStringList { u"00000000-0000-4000-"_s } << 2 << u"invalid_argument"_s;
        QTest::newRow("threshold above") << QStringList { id, u"--threshold"_s, u"1.1"_s } << 2 << u"invalid_argument"_s;
        QTest::newRow("threshold below") << QStringList { id, u"--threshold=-0.1"_s } << 2 << u"invalid_argument"_s;
        QTest::newRow("threshold no number") << QStringList { id, u"--threshold"_s, u"much"_s } << 2 << u"invalid_argument"_s;
        QTest::newRow("threshold not a number") << QStringList { id, u"--threshold"_s, u"nan"_s } << 2 << u"invalid_argument"_s;
        QTest::newRow("page without a name") << QStringList { id, u"--html="_s } << 2 << u"invalid_argument"_s;
        QTest::newRow("page in no folder") << QStringList { id, u"--html"_s, u"/no/where/page.html"_s } << 3 << u"io"_s;
    }

    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, error);
        CommandLine line;
        fill(line);
        const Ran ran = line.run(QStringList { u"ladder"_s, u"--json"_s } + arguments);
        QCOMPARE(ran.code, code);
        QVERIFY(ran.isCleanFailure());
        QCOMPARE(ran.error().value("code"_L1).toString(), error);
    }

    void writesThePage()
    {
        CommandLine line;
        fill(line);
        const QString path = line.path(u"ladder.html"_s);
        const Ran ran = line.run({ u"ladder"_s, memoryId(3), u"--html"_s, path, u"--json"_s });
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.object().value("written"_L1).toString(), path);
        const QByteArray page = CommandLine::read(path);
        QVERIFY(page.startsWith("<!DOCTYPE html>"));
        QVERIFY(page.contains("Reproduce the crash in an inline script.")); // the run
        QVERIFY(page.contains("Mend a defect")); // one memory of each type
        QVERIFY(page.contains("Reproduce a crash in an inline script"));
        QVERIFY(page.contains("Sentences of the summary")); // the one that was asked for
        QVERIFY(page.contains("18 Nov 2026") && page.contains("from pool pool."));
        // The same on standard output, whether or not a page is written.
        const Ran text = line.run({ u"ladder"_s, memoryId(3), u"--html"_s, path });
        QCOMPARE(text.out, line.run({ u"ladder"_s, memoryId(3) }).out);
        QVERIFY(text.err.contains(path.toUtf8()));
        QVERIFY(line.run({ u"ladder"_s, memoryId(3), u"--html"_s, path, u"--quiet"_s }).err.isEmpty());
        // Asked for by its trajectory, the insight is in the focus.
        line.run({ u"ladder"_s, test::scriptRun().uuid, u"--html"_s, path });
        QVERIFY(CommandLine::read(path).contains("Sentences of the insight"));
    }

    void pageCountsSupportFromTheThreshold()
    {
        CommandLine line;
        fill(line);
        const QString path = line.path(u"ladder.html"_s);
        line.run({ u"ladder"_s, memoryId(4), u"--html"_s, path, u"--threshold"_s, u"0.9"_s });
        QVERIFY(CommandLine::read(path).contains("A sentence counts as supported from 0.90"));
    }

    void onePageForManyOfAType()
    {
        CommandLine line;
        fill(line);
        line.run({ u"import"_s, u"-"_s }, test::jsonLine(test::memoryOf(test::scriptRun(), 5, MemoryType::Insight, u"Another insight"_s)));
        const QString path = line.path(u"ladder.html"_s);
        line.run({ u"ladder"_s, memoryId(4), u"--html"_s, path });
        QVERIFY(!CommandLine::read(path).contains("Another insight"));
        line.run({ u"ladder"_s, memoryId(5), u"--html"_s, path });
        QVERIFY(CommandLine::read(path).contains("Another insight"));
        line.run({ u"retire"_s, memoryId(4) });
        line.run({ u"ladder"_s, test::scriptRun().uuid, u"--html"_s, path });
        QVERIFY(CommandLine::read(path).contains("Another insight")); // the first that is not retired
    }

    /// As the export does: what exists is replaced as a whole, a failure leaves it, and the pool is never replaced.
    void whatExistsIsReplacedOrLeft()
    {
        CommandLine line;
        fill(line);
        const QString path = line.write(u"ladder.html"_s, "old");
        for (const QStringList &arguments : { QStringList { u"ffffffff"_s }, QStringList { memoryId(4), u"--threshold"_s, u"2"_s } }) {
            QVERIFY(line.run(QStringList { u"ladder"_s, u"--html"_s, path } + arguments).isCleanFailure());
            QCOMPARE(CommandLine::read(path), QByteArray("old"));
        }
        QCOMPARE(line.run({ u"ladder"_s, memoryId(4), u"--html"_s, path }).code, 0);
        QVERIFY(CommandLine::read(path).startsWith("<!DOCTYPE html>"));
        const QByteArray pool = CommandLine::read(line.pool());
        const Ran onto = line.run({ u"ladder"_s, memoryId(4), u"--html"_s, line.pool() });
        QCOMPARE(onto.code, 2);
        QVERIFY(onto.isCleanFailure());
        QCOMPARE(CommandLine::read(line.pool()), pool);
    }

    void interruptLeavesNothing()
    {
        CommandLine line;
        fill(line);
        line.environment.cancel.cancel();
        const QString path = line.path(u"ladder.html"_s);
        const Ran ran = line.run({ u"ladder"_s, memoryId(4), u"--html"_s, path });
        QCOMPARE(ran.code, 5);
        QVERIFY(ran.isCleanFailure());
        QVERIFY(!QFile::exists(path));
    }

    void hostileTextStaysTame()
    {
        CommandLine line;
        line.makePool();
        line.environment.outputIsTerminal = true;
        for (const QStringList &form : { QStringList(), QStringList { u"--json"_s } }) {
            const Ran ran = line.run(QStringList { u"ladder"_s, hostile } + form);
            QCOMPARE(ran.code, 0);
            QVERIFY(ran.out.contains("red"));
            QVERIFY(CommandLine::isSafe(ran.out));
        }
    }

    void poolStaysAsItIs()
    {
        CommandLine line;
        fill(line);
        const QByteArray before = CommandLine::read(line.pool());
        line.run({ u"ladder"_s, memoryId(4) });
        QCOMPARE(CommandLine::read(line.pool()), before);
    }
};

QTEST_GUILESS_MAIN(tst_cli_ladder)
#include "tst_cli_ladder.moc"
