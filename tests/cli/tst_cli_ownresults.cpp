// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandline.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace waymark::cli;

/// waymark results table and compare, on results of a pool.
class tst_cli_ownresults : public QObject
{
    Q_OBJECT

private:
    CommandLine m_line;

    static QByteArray attempt(const QString &condition, const QString &benchmark, int task, bool passed, int number = 1, const QString &model = u"m"_s)
    {
        const QJsonObject record { { u"kind"_s, u"attempt"_s }, { u"benchmark"_s, benchmark }, { u"task"_s, u"t%1"_s.arg(task) }, { u"model"_s, model }, { u"condition"_s, condition },
            { u"attempt"_s, number }, { u"passed"_s, passed } };
        return QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n';
    }
    /// Ten tasks of a and four of b: zero-shot solves 4 and 2 of them, insight 7 and 1.
    static QByteArray october()
    {
        QByteArray lines;
        for (int task = 1; task <= 10; ++task) {
            lines += attempt(u"zero-shot"_s, u"a"_s, task, task <= 4);
            lines += attempt(u"insight"_s, u"a"_s, task, task <= 7);
        }
        for (int task = 1; task <= 4; ++task) {
            lines += attempt(u"zero-shot"_s, u"b"_s, task, task <= 2);
            lines += attempt(u"insight"_s, u"b"_s, task, task == 1);
        }
        return lines;
    }
    /// Another model without memory.
    static QByteArray november()
    {
        QByteArray lines;
        for (int task = 1; task <= 10; ++task)
            lines += attempt(u"zero-shot"_s, u"a"_s, task, task <= 9, 1, u"n"_s);
        return lines;
    }
    static bool isNear(const QJsonValue &value, double expected) { return value.isDouble() && std::abs(value.toDouble() - expected) < 1e-9; }
    QJsonObject json(const QStringList &words)
    {
        const Ran ran = m_line.run(QStringList { u"results"_s } + words + QStringList { u"--json"_s });
        if (ran.code != 0)
            qWarning("%s", ran.err.constData());
        return ran.object();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_line.run({ u"new"_s, m_line.pool() }).code, 0);
        QCOMPARE(m_line.run({ u"results"_s, u"table"_s }).code, 3); // nothing there yet
        const Ran first = m_line.run({ u"import"_s, m_line.write(u"october.jsonl"_s, october()) });
        QVERIFY2(first.code == 0, first.err.constData());
        QCOMPARE(m_line.run({ u"import"_s, m_line.write(u"november.jsonl"_s, november()) }).code, 0);
    }

    void table()
    {
        const QJsonObject object = json({ u"table"_s, u"--model"_s, u"m"_s });
        QCOMPARE(CommandLine::fields(object), QStringList({ u"sets"_s, u"tables"_s }));
        QCOMPARE(object.value("sets"_L1).toArray().size(), 2);
        const QJsonObject table = object.value("tables"_L1).toArray().first().toObject();
        QCOMPARE(CommandLine::fields(table),
            QStringList({ u"baseline"_s, u"benchmarks"_s, u"metric"_s, u"model"_s, u"rows"_s, u"scored_only"_s, u"tests"_s, u"warning"_s }));
        QCOMPARE(table.value("metric"_L1).toString(), u"pass@1"_s);
        QCOMPARE(table.value("baseline"_L1).toString(), u"zero-shot"_s);
        QCOMPARE(table.value("tests"_L1).toInt(), 2);
        QCOMPARE(table.value("benchmarks"_L1).toObject(), QJsonObject({ { u"a"_s, 10 }, { u"b"_s, 4 } }));
        const QJsonArray rows = table.value("rows"_L1).toArray();
        QCOMPARE(rows.size(), 2);
        const QJsonObject insight = rows[1].toObject();
        QCOMPARE(CommandLine::fields(insight), QStringList({ u"cells"_s, u"condition"_s, u"macro"_s, u"memories"_s, u"memory_model"_s, u"micro"_s, u"pool"_s, u"type"_s }));
        const QJsonObject cell = insight.value("cells"_L1).toObject().value("a"_L1).toObject();
        QCOMPARE(CommandLine::fields(cell), QStringList({ u"change"_s, u"few"_s, u"interval"_s, u"interval_kind"_s, u"n"_s, u"rate"_s, u"reported"_s, u"solved"_s, u"unknown"_s }));
        QVERIFY(isNear(cell.value("rate"_L1), 0.7));
        QCOMPARE(cell.value("n"_L1).toInt(), 10);
        QCOMPARE(cell.value("interval_kind"_L1).toString(), u"wilson"_s);
        const QJsonObject change = cell.value("change"_L1).toObject();
        QCOMPARE(CommandLine::fields(change),
            QStringList({ u"adjusted_p"_s, u"difference"_s, u"gained"_s, u"interval"_s, u"lost"_s, u"n"_s, u"only_baseline"_s, u"only_here"_s, u"p"_s, u"paired"_s, u"solved"_s, u"test"_s }));
        QVERIFY(isNear(change.value("difference"_L1), 0.3));
        QVERIFY(change.value("paired"_L1).toBool());
        QCOMPARE(change.value("gained"_L1).toInt(), 3);
        QCOMPARE(change.value("test"_L1).toString(), u"mcnemar"_s);
        QVERIFY(isNear(change.value("p"_L1), 0.25)); // 3 of 3
        QVERIFY(isNear(change.value("adjusted_p"_L1), 0.5));
        QVERIFY(isNear(insight.value("micro"_L1)["change"_L1]["difference"_L1], 2.0 / 14));
        QVERIFY(isNear(insight.value("macro"_L1)["change"_L1]["difference"_L1], (0.3 - 0.25) / 2));
        QVERIFY(rows[0].toObject().value("micro"_L1)["change"_L1].isNull());
    }

    void oneAverage()
    {
        const QJsonObject row = json({ u"table"_s, u"--average"_s, u"macro"_s, u"--set"_s, u"october.jsonl"_s }).value("tables"_L1)[0]["rows"_L1][1].toObject();
        QVERIFY(row.contains("macro"_L1) && !row.contains("micro"_L1));
        QCOMPARE(m_line.run({ u"results"_s, u"table"_s, u"--average"_s, u"median"_s }).code, 2);
    }

    void tableForPeople()
    {
        const Ran ran = m_line.run({ u"results"_s, u"table"_s, u"--set"_s, u"october.jsonl"_s });
        QCOMPARE(ran.code, 0);
        const QStringList lines = QString::fromUtf8(ran.out).split(u'\n');
        QCOMPARE(lines[0], u"m, Pass@1"_s);
        QVERIFY(lines[1].contains(u"a (10)"_s) && lines[1].contains(u"Micro (14)"_s) && lines[1].contains(u"Macro (2)"_s));
        QVERIFY(lines[2].startsWith(u"Zero-shot"_s));
        QVERIFY2(lines[3].simplified().startsWith(u"Insight .700 +3 .250 ▼ −1 .571 +14.3 ("_s), qPrintable(lines[3]));
        QVERIFY(ran.out.contains("McNemar's exact test") && ran.out.contains("october.jsonl"));
        QVERIFY(CommandLine::isSafe(ran.out));
    }

    /// The paper's tables by the same code, without a pool.
    void publishedTables()
    {
        const Ran ran = m_line.runBare({ u"results"_s, u"table"_s, u"--set"_s, u"table1"_s, u"--model"_s, u"gpt-5-mini"_s, u"--json"_s });
        QCOMPARE(ran.code, 0);
        const QJsonArray tables = ran.object().value("tables"_L1).toArray();
        QCOMPARE(tables.size(), 1);
        const QJsonObject insight = tables[0]["rows"_L1][4].toObject();
        QVERIFY(isNear(insight.value("micro"_L1)["change"_L1]["difference"_L1], 18.0 / 491));
        QCOMPARE(std::round(insight.value("micro"_L1)["change"_L1]["interval"_L1][0].toDouble() * 1000), -26.0);
        QVERIFY(insight.value("micro"_L1)["change"_L1]["gained"_L1].isNull());
        QCOMPARE(m_line.runBare({ u"results"_s, u"table"_s, u"--set"_s, u"table1"_s, u"--metric"_s, u"pass@1"_s }).code, 2);
    }

    void compareConditions()
    {
        const QJsonObject object = json({ u"compare"_s, u"zero-shot"_s, u"Insight"_s });
        QCOMPARE(CommandLine::fields(object), QStringList({ u"a"_s, u"b"_s, u"sets"_s, u"tables"_s }));
        const QJsonArray tables = object.value("tables"_L1).toArray();
        QCOMPARE(tables.size(), 1); // of model n there is one side only
        QCOMPARE(tables[0]["model"_L1].toString(), u"m"_s);
        QVERIFY(isNear(tables[0]["rows"_L1][1]["cells"_L1]["b"_L1]["change"_L1]["difference"_L1], -0.25));
        const QJsonObject turned = json({ u"compare"_s, u"insight"_s, u"zero-shot"_s });
        QVERIFY(isNear(turned.value("tables"_L1)[0]["rows"_L1][1]["cells"_L1]["b"_L1]["change"_L1]["difference"_L1], 0.25));
        QCOMPARE(turned.value("tables"_L1)[0]["baseline"_L1].toString(), u"insight"_s);
    }

    void compareForPeople()
    {
        const Ran ran = m_line.run({ u"results"_s, u"compare"_s, u"zero-shot"_s, u"insight"_s });
        QCOMPARE(ran.code, 0);
        const QStringList lines = QString::fromUtf8(ran.out).split(u'\n');
        QVERIFY2(lines[2].simplified().startsWith(u"a .400 .700 +30.0 "_s) && lines[2].simplified().endsWith(u" 10 3 0 0.250 0.500"_s), qPrintable(lines[2]));
        QVERIFY2(lines[3].simplified().startsWith(u"b .500 .250 ▼ −25.0 "_s), qPrintable(lines[3]));
        QVERIFY(lines[4].startsWith(u"Micro average"_s) && lines[5].startsWith(u"Macro average"_s));
    }

    /// Two sets of results, also of two models.
    void compareSets()
    {
        const QJsonObject object = json({ u"compare"_s, u"november.jsonl"_s, u"insight"_s, u"--model"_s, u"n"_s });
        QVERIFY(isNear(object.value("tables"_L1)[0]["rows"_L1][0]["cells"_L1]["a"_L1]["rate"_L1], 0.9));
        QCOMPARE(object.value("tables"_L1)[0]["model"_L1].toString(), u"n / m"_s);
        const Ran several = m_line.run({ u"results"_s, u"compare"_s, u"november.jsonl"_s, u"october.jsonl"_s });
        QCOMPARE(several.code, 2);
        QVERIFY(several.err.contains("several conditions"));
        const QJsonObject plain = json({ u"compare"_s, u"november.jsonl"_s, u"insight"_s });
        QVERIFY(isNear(plain.value("tables"_L1)[0]["rows"_L1][1]["cells"_L1]["a"_L1]["change"_L1]["difference"_L1], -0.2));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        QTest::newRow("one side") << QStringList { u"compare"_s, u"insight"_s } << u"two names"_s;
        QTest::newRow("same") << QStringList { u"compare"_s, u"insight"_s, u"INSIGHT"_s } << u"same on both sides"_s;
        QTest::newRow("unknown side") << QStringList { u"compare"_s, u"zero-shot"_s, u"insigt"_s } << u"insight"_s;
        QTest::newRow("unknown model") << QStringList { u"table"_s, u"--model"_s, u"x"_s } << u"no results of a model"_s;
        QTest::newRow("unknown metric") << QStringList { u"table"_s, u"--metric"_s, u"resolved"_s } << u"by pass@1"_s;
        QTest::newRow("words after table") << QStringList { u"table"_s, u"more"_s } << u"nothing that"_s;
    }

    void wrongUsage()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QString, says);
        const Ran ran = m_line.run(QStringList { u"results"_s } + words);
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.isCleanFailure());
        QVERIFY2(QString::fromUtf8(ran.err).contains(says), ran.err.constData());
    }

    void unknownSet()
    {
        const Ran ran = m_line.run({ u"results"_s, u"table"_s, u"--set"_s, u"octobre.jsonl"_s });
        QCOMPARE(ran.code, 3);
        QVERIFY(ran.isCleanFailure() && ran.err.contains("october.jsonl"));
    }

    /// Without memory there is nothing to compare within a model: models are set side by side.
    void leaderboard()
    {
        CommandLine line;
        line.run({ u"new"_s, line.pool() });
        line.run({ u"import"_s, line.write(u"board.jsonl"_s, november() + attempt(u"zero-shot"_s, u"a"_s, 1, false)) });
        const Ran ran = line.run({ u"results"_s, u"table"_s });
        QCOMPARE(ran.code, 0);
        const QStringList lines = QString::fromUtf8(ran.out).split(u'\n');
        QCOMPARE(lines[0], u"Models and agents by Pass@1"_s);
        QCOMPARE(lines[2].simplified(), u"n 10 .900 .900 .900"_s);
        QCOMPARE(lines[3].simplified(), u"m 1 .000 .000 .000"_s);
        QCOMPARE(line.run({ u"results"_s, u"table"_s, u"--json"_s }).object().value("tables"_L1).toArray().size(), 2);
    }

    void scoresOnly()
    {
        CommandLine line;
        line.run({ u"new"_s, line.pool() });
        line.run({ u"import"_s, line.write(u"scores.jsonl"_s, R"({"kind":"attempt","benchmark":"a","task":"t","model":"m","condition":"zero-shot","score":0.5,"metric":"r2"})") });
        const Ran ran = line.run({ u"results"_s, u"table"_s });
        QCOMPARE(ran.code, 3);
        QVERIFY(ran.isCleanFailure() && ran.err.contains("scores only"));
    }

    void severalAttempts()
    {
        CommandLine line;
        line.run({ u"new"_s, line.pool() });
        QByteArray lines;
        for (int task = 1; task <= 12; ++task) {
            for (int number = 1; number <= 3; ++number) {
                lines += attempt(u"zero-shot"_s, u"a"_s, task, number == 1 && task <= 4, number);
                lines += attempt(u"insight"_s, u"a"_s, task, number == 1 && task <= 8, number);
            }
        }
        QCOMPARE(line.run({ u"import"_s, line.write(u"runs.jsonl"_s, lines) }).code, 0);
        const auto rate = [&](const QString &metric) {
            return line.run({ u"results"_s, u"table"_s, u"--metric"_s, metric, u"--json"_s }).object().value("tables"_L1)[0]["rows"_L1][1]["cells"_L1]["a"_L1]["rate"_L1];
        };
        QVERIFY(isNear(rate(u"pass@1"_s), 8 / 36.0));
        QVERIFY(isNear(rate(u"pass@2"_s), 8 * (2 / 3.0) / 12));
        QVERIFY(isNear(rate(u"pass@3"_s), 8 / 12.0));
    }
};

QTEST_GUILESS_MAIN(tst_cli_ownresults)
#include "tst_cli_ownresults.moc"
