// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandline.h"
#include "tests/support/temppool.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark::cli;
using waymark::test::take;

class tst_cli_check : public QObject
{
    Q_OBJECT

private:
    /// What no program of ours does.
    static void damage(const CommandLine &line, const QByteArray &sql)
    {
        const auto pool = take(waymark::storage::PoolFile::open(line.pool(), line.clock));
        take(pool->database().execute(sql));
    }

    /// A pool where a ruling on evidence has lost its step.
    static void makeFaulty(CommandLine &line)
    {
        line.makePool();
        line.run({ u"import"_s, u"-"_s }, R"({"kind":"evidence","memory":"11111111-0000-4000-8000-000000000001","sentence":"Round once","step":0,"supports":true})"
                                          "\n");
        damage(line, "UPDATE evidence SET step = 7");
    }

    static QString states(const Ran &ran)
    {
        QStringList list;
        const QJsonArray checks = ran.object().value("checks"_L1).toArray();
        for (const QJsonValue value : checks) {
            const QJsonObject check = value.toObject();
            if (CommandLine::fields(check) != QStringList({ u"id"_s, u"repaired"_s, u"rows"_s, u"state"_s }))
                return u"other fields"_s;
            list.append(u"%1 %2 %3 %4"_s.arg(check.value("id"_L1).toString(), check.value("state"_L1).toString()).arg(check.value("rows"_L1).toInt(-1)).arg(check.value("repaired"_L1).toInt(-1)));
        }
        return list.join(u", "_s);
    }

private Q_SLOTS:
    void wholePool()
    {
        CommandLine line;
        line.makePool();
        for (const QStringList &more : { QStringList(), QStringList { u"--repair"_s } }) {
            const Ran ran = line.run(QStringList { u"check"_s, u"--json"_s } + more);
            QCOMPARE(ran.code, 0);
            QCOMPARE(states(ran), u"structure ok 0 0, references ok 0 0, journal ok 0 0, evidence ok 0 0, budgets ok 0 0, jobs ok 0 0, proposals ok 0 0, results ok 0 0, text_index ok 0 0"_s);
        }
        QCOMPARE(line.run({ u"check"_s }).out, QByteArray("structure: in order\nreferences: in order\njournal: in order\nevidence: in order\nbudgets: in order\njobs: in order\nproposals: in order\nresults: in order\ntext_index: in order\n"));
        QCOMPARE(line.run({ u"history"_s, u"--json"_s }).objects().size(), 1); // the import
    }

    void lostEvidence()
    {
        CommandLine line;
        makeFaulty(line);
        const Ran found = line.run({ u"check"_s, u"--json"_s });
        QCOMPARE(found.code, 1);
        QCOMPARE(states(found), u"structure ok 0 0, references ok 0 0, journal ok 0 0, evidence failed 1 0, budgets ok 0 0, jobs ok 0 0, proposals ok 0 0, results ok 0 0, text_index ok 0 0"_s);
        const Ran text = line.run({ u"check"_s });
        QCOMPARE(text.code, 1);
        QVERIFY2(text.out.contains("\nevidence: 1 rulings on evidence point to a memory or a step that is not in the pool.\n"), text.out.constData());
        const Ran repaired = line.run({ u"check"_s, u"--repair"_s, u"--json"_s, u"--author"_s, u"eve"_s });
        QCOMPARE(repaired.code, 0);
        QCOMPARE(states(repaired), u"structure ok 0 0, references ok 0 0, journal ok 0 0, evidence repaired 1 1, budgets ok 0 0, jobs ok 0 0, proposals ok 0 0, results ok 0 0, text_index ok 0 0"_s);
        QCOMPARE(line.run({ u"check"_s }).code, 0);
        const QJsonObject change = line.run({ u"history"_s, u"--limit"_s, u"1"_s, u"--json"_s }).object();
        QCOMPARE(change.value("label"_L1).toString(), u"Take out 1 rulings on evidence that point to nothing"_s);
        QCOMPARE(change.value("author"_L1).toString(), u"eve"_s);
        QCOMPARE(line.run({ u"undo"_s }).code, 0);
        QCOMPARE(line.run({ u"check"_s }).code, 1);
        QVERIFY(line.run({ u"check"_s, u"--repair"_s }).out.contains("(repaired)\n"));
    }

    void brokenFile()
    {
        CommandLine line;
        line.makePool();
        line.write(u"pool.waymark"_s, CommandLine::read(line.pool()).first(20000));
        const Ran ran = line.run({ u"check"_s, u"--json"_s });
        QCOMPARE(ran.code, 3);
        QVERIFY(ran.isCleanFailure());
        QCOMPARE(ran.error().value("code"_L1).toString(), u"damaged"_s);
    }

    void interrupted()
    {
        CommandLine line;
        makeFaulty(line);
        line.environment.cancel.cancel();
        const Ran ran = line.run({ u"check"_s, u"--repair"_s });
        QCOMPARE(ran.code, 5);
        line.environment.cancel = {};
        QCOMPARE(line.run({ u"check"_s }).code, 1);
    }
};

QTEST_GUILESS_MAIN(tst_cli_check)
#include "tst_cli_check.moc"
