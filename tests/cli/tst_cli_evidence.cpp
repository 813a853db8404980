// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people say about evidence, as the command line brings and shows it.

#include "tests/cli/commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark::cli;

namespace {

const QByteArray trajectory = R"({"kind":"trajectory","uuid":"44444444-0000-4000-8000-000000000001","domain":"SWE-bench Verified","task":"t",)"
                              R"("steps":[{"role":"agent","text":"round it"},{"role":"tool","text":"done"}]})"
                              "\n";
const QByteArray memory = R"({"kind":"memory","uuid":"55555555-0000-4000-8000-000000000001","type":"insight","domain":"SWE-bench Verified",)"
                          R"("trajectory":"44444444-0000-4000-8000-000000000001","payload":{"title":"Round once","description":"","content":"Round at the end. Never before."}})"
                          "\n";

QByteArray said(const QByteArray &sentence, int step, bool supports, const QByteArray &rest = {})
{
    return R"({"kind":"evidence","memory":"55555555-0000-4000-8000-000000000001","trajectory":"44444444-0000-4000-8000-000000000001","sentence":")" + sentence + R"(","step":)"
        + QByteArray::number(step) + R"(,"supports":)" + (supports ? "true" : "false") + R"(,"author":"eve","at":"2026-11-17T09:00:00.000Z")" + rest + "}\n";
}

} // namespace

class tst_cli_evidence : public QObject
{
    Q_OBJECT

private:
    static QJsonArray evidenceOf(CommandLine &line) { return line.run({ u"show"_s, u"5555"_s, u"--json"_s }).object().value("evidence"_L1).toArray(); }
    static int evidenceIn(const Ran &ran) { return ran.object().value("totals"_L1).toObject().value("evidence"_L1).toInt(-1); }

private Q_SLOTS:
    void importCounts()
    {
        CommandLine line;
        line.run({ u"new"_s, line.pool() });
        const QByteArray words = said("Round once", 1, true) + said("Round at the end.", 2, false);
        const QByteArray file = trajectory + memory + words + said("Round at the end.", 3, true);
        const Ran dry = line.run({ u"import"_s, u"-"_s, u"--dry-run"_s, u"--json"_s }, file);
        QCOMPARE(dry.code, 0);
        QCOMPARE(evidenceIn(dry), 2);
        const Ran dryText = line.run({ u"import"_s, u"-"_s, u"--dry-run"_s }, file);
        QVERIFY2(dryText.out.contains("2 rulings on evidence are new."), dryText.out.constData());
        const Ran ran = line.run({ u"import"_s, u"-"_s, u"--json"_s }, file);
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.object().value("totals"_L1), dry.object().value("totals"_L1));
        const QJsonObject entry = ran.object().value("files"_L1).toArray().first().toObject().value("quarantined"_L1).toArray().first().toObject();
        QCOMPARE(entry.value("line"_L1).toInt(), 5);
        QCOMPARE(entry.value("reason"_L1).toString(), u"It refers to a step that the run does not have."_s);
        QCOMPARE(entry.value("excerpt"_L1).toString(), u"Round at the end."_s);
        // A file of nothing else is read, and is no failure when it comes again.
        const Ran again = line.run({ u"import"_s, u"-"_s, u"--json"_s }, words);
        QCOMPARE(again.code, 0);
        QCOMPARE(evidenceIn(again), 0);
        QCOMPARE(again.object().value("totals"_L1).toObject().value("unchanged"_L1).toInt(), 2);
        QVERIFY(!line.run({ u"import"_s, u"-"_s }, words).out.contains("on evidence are new"));
        // Of a memory that is nowhere.
        const Ran nowhere = line.run({ u"import"_s, u"-"_s, u"--json"_s }, R"({"kind":"evidence","memory":"nobody","sentence":"s","step":0,"supports":true})"
                                                                           "\n");
        QCOMPARE(nowhere.code, 3);
        QVERIFY(nowhere.error().value("message"_L1).toString().contains(u"a memory that is not in the pool"_s));
        QCOMPARE(nowhere.error().value("line"_L1).toInt(), 1);
    }

    void show()
    {
        CommandLine line;
        line.run({ u"new"_s, line.pool() });
        QCOMPARE(line.run({ u"import"_s, u"-"_s }, trajectory + memory).code, 0);
        QCOMPARE(evidenceOf(line), QJsonArray());
        QVERIFY(!line.run({ u"show"_s, u"5555"_s }).out.contains("\nEvidence\n"));
        // Not in reading order.
        const QByteArray words = said("Gone, long ago.", 1, true) + said("Never before.", 0, false) + said("Round at the end.", 2, false) + said("Round at the end.", 1, true, R"(,"score":0.25)")
            + said("Round once", 0, true);
        QCOMPARE(line.run({ u"import"_s, u"-"_s }, words).code, 0);
        const QJsonArray evidence = evidenceOf(line);
        QStringList told;
        for (const QJsonValue value : evidence) {
            const QJsonObject ruling = value.toObject();
            QCOMPARE(CommandLine::fields(ruling), QStringList({ u"at"_s, u"author"_s, u"claim"_s, u"score"_s, u"sentence"_s, u"source"_s, u"step"_s, u"supports"_s }));
            const QJsonValue claim = ruling.value("claim"_L1);
            told.append(u"%1 %2 %3"_s.arg(claim.isNull() ? u"gone"_s : QString::number(claim.toInt())).arg(ruling.value("step"_L1).toInt()).arg(ruling.value("supports"_L1).toBool()));
        }
        QCOMPARE(told, (QStringList { u"0 0 1"_s, u"1 1 1"_s, u"1 2 0"_s, u"2 0 0"_s, u"gone 1 1"_s }));
        const QJsonObject scored = evidence.at(1).toObject();
        QCOMPARE(scored.value("sentence"_L1).toString(), u"Round at the end."_s);
        QCOMPARE(scored.value("score"_L1).toDouble(), 0.25);
        QCOMPARE(scored.value("source"_L1).toString(), u"human"_s);
        QCOMPARE(scored.value("author"_L1).toString(), u"eve"_s);
        QCOMPARE(scored.value("at"_L1).toString(), u"2026-11-17T09:00:00.000Z"_s);
        QVERIFY(evidence.at(2).toObject().value("score"_L1).isNull());
        const QByteArray text = line.run({ u"show"_s, u"5555"_s }).out;
        QVERIFY2(text.contains("\nEvidence\n"
                               "2026-11-17T09:00:00.000Z  eve  The run supports “Round once”\n"
                               "2026-11-17T09:00:00.000Z  eve  Step 1 supports “Round at the end.”\n"
                               "2026-11-17T09:00:00.000Z  eve  Step 2 does not support “Round at the end.”\n"
                               "2026-11-17T09:00:00.000Z  eve  No step supports “Never before.”\n"
                               "2026-11-17T09:00:00.000Z  eve  Step 1 supports “Gone, long ago.” (the text has changed since)\n"),
            text.constData());
    }

    void showsNothingHostile()
    {
        CommandLine line;
        line.run({ u"new"_s, line.pool() });
        QCOMPARE(line.run({ u"import"_s, u"-"_s }, trajectory + memory + said("a\\u001b[2J\\nb\\u202Ec", 1, true)).code, 0);
        line.environment.outputIsTerminal = true;
        line.environment.columns = 60;
        for (const QStringList &arguments : { QStringList { u"show"_s, u"5555"_s }, QStringList { u"show"_s, u"5555"_s, u"--json"_s } }) {
            const Ran ran = line.run(arguments);
            QCOMPARE(ran.code, 0);
            QVERIFY2(CommandLine::isSafe(ran.out), ran.out.constData());
        }
    }

    void exportAndBack()
    {
        CommandLine line;
        line.run({ u"new"_s, line.pool() });
        line.run({ u"import"_s, u"-"_s }, trajectory + memory + said("Round once", 1, true) + said("Round at the end.", 2, false));
        const QJsonArray before = evidenceOf(line);
        QCOMPARE(before.size(), 2);
        const Ran exported = line.run({ u"export"_s, u"--as"_s, u"waymark-jsonl"_s });
        const QString other = line.path(u"other.waymark"_s);
        line.run({ u"new"_s, other });
        QCOMPARE(line.run({ u"import"_s, u"-"_s, u"--pool"_s, other }, exported.out).code, 0);
        QCOMPARE(line.run({ u"show"_s, u"5555"_s, u"--json"_s, u"--pool"_s, other }).object().value("evidence"_L1).toArray(), before);
    }
};

QTEST_GUILESS_MAIN(tst_cli_evidence)
#include "tst_cli_evidence.moc"
