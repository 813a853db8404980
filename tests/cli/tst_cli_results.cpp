// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandline.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace waymark::cli;

/// waymark results.
class tst_cli_results : public QObject
{
    Q_OBJECT

private:
    CommandLine m_line;

    QJsonObject reference() { return m_line.runBare({ u"results"_s, u"reference"_s, u"--json"_s }).object(); }
    static QJsonArray rows(const QJsonObject &reference, const QString &id) { return reference.value("tables"_L1).toObject().value(id).toObject().value("rows"_L1).toArray(); }

private Q_SLOTS:
    void referenceFields()
    {
        const Ran ran = m_line.runBare({ u"results"_s, u"reference"_s, u"--json"_s });
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.err.isEmpty());
        QCOMPARE(ran.out.count('\n'), 1);
        const QJsonObject object = ran.object();
        QCOMPARE(CommandLine::fields(object), QStringList({ u"benchmarks"_s, u"figures"_s, u"page"_s, u"source"_s, u"tables"_s }));
        const QJsonObject tables = object.value("tables"_L1).toObject();
        QCOMPARE(tables.keys(), QStringList({ u"table1"_s, u"table2"_s, u"table3"_s, u"table4"_s, u"table5"_s }));
        QList<qsizetype> counts;
        for (const QJsonValue &table : tables) {
            QCOMPARE(CommandLine::fields(table.toObject()), QStringList({ u"attempts"_s, u"average"_s, u"from"_s, u"metric"_s, u"metric_trust"_s, u"rows"_s, u"trust"_s }));
            const QJsonArray list = table.toObject().value("rows"_L1).toArray();
            counts.append(list.size());
            for (const QJsonValue &row : list) {
                QCOMPARE(CommandLine::fields(row.toObject()),
                    QStringList({ u"cells"_s, u"condition"_s, u"macro"_s, u"memories"_s, u"micro"_s, u"model"_s, u"n"_s, u"points"_s, u"reported"_s, u"solved"_s }));
            }
        }
        QCOMPARE(counts, QList<qsizetype>({ 15, 4, 2, 12, 4 }));
    }

    /// The five averages of Table 1 come from its cells and the counts of tasks; the macro ones stand beside them.
    void averagesOfTable1()
    {
        const QJsonObject object = reference();
        const QJsonObject tasks = object.value("benchmarks"_L1).toObject();
        const QJsonArray list = rows(object, u"table1"_s);
        const QList<double> printed { .523, .534, .538, .546, .560 };
        const QList<double> macro { .534, .529, .534, .553, .578 };
        for (int i = 0; i < 5; ++i) {
            const QJsonObject row = list[i].toObject();
            const QJsonObject cells = row.value("cells"_L1).toObject();
            QCOMPARE(cells.size(), 6);
            double solved = 0;
            double mean = 0;
            for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
                const double n = tasks.value(cell.key()).toDouble();
                solved += std::round(cell->toDouble() * n);
                mean += std::round(cell->toDouble() * n) / n / 6;
            }
            QCOMPARE(row.value("reported"_L1).toDouble(), printed[i]);
            QCOMPARE(row.value("solved"_L1).toDouble(), solved);
            QCOMPARE(row.value("n"_L1).toInt(), 491);
            QCOMPARE(row.value("micro"_L1).toDouble(), solved / 491);
            QCOMPARE(std::round(solved / 491 * 1000) / 1000, printed[i]);
            QVERIFY(std::abs(row.value("macro"_L1).toDouble() - mean) < 1e-12);
            QVERIFY(std::abs(mean - macro[i]) < 0.0005);
        }
    }

    void unknownStaysUnknown()
    {
        const QJsonObject row = rows(reference(), u"table1"_s)[6].toObject();
        QCOMPARE(row.value("condition"_L1).toString(), u"MTL (T)"_s);
        for (const QJsonValue &cell : row.value("cells"_L1).toObject())
            QVERIFY(cell.isNull());
        for (const auto field : { "reported"_L1, "micro"_L1, "macro"_L1, "solved"_L1, "n"_L1, "memories"_L1, "points"_L1 })
            QVERIFY(row.value(field).isNull());
    }

    void attemptsAndMemories()
    {
        const QJsonObject object = reference();
        const QJsonObject first = rows(object, u"table4"_s)[0].toObject();
        QCOMPARE(first.value("condition"_L1).toString(), u"none (zero-shot)"_s);
        QCOMPARE(first.value("n"_L1).toInt(), 870); // three attempts at each of 290 tasks
        QCOMPARE(first.value("solved"_L1).toInt(), 259 + 187 + 16);
        const QJsonArray pools = rows(object, u"table2"_s);
        QVERIFY(pools[0].toObject().value("memories"_L1).isNull());
        QCOMPARE(pools[2].toObject().value("memories"_L1).toInt(), 5899);
        QCOMPARE(rows(object, u"table1"_s)[4].toObject().value("points"_L1).toObject().value("MLGym-Bench"_L1).toDouble(), 8.3);
        const QJsonObject figures = object.value("figures"_L1).toObject();
        QCOMPARE(figures.keys(), QStringList({ u"figure1d"_s, u"figure4"_s, u"figure6"_s, u"figure7"_s }));
        QCOMPARE(figures.value("figure6"_L1)["lisi"_L1]["insight"_L1].toDouble(), 4.0);
        QCOMPARE(figures.value("figure7"_L1)["domains"_L1]["points"_L1]["SWEBench-Verified"_L1][1].toDouble(), -2.0);
    }

    void people()
    {
        const Ran ran = m_line.runBare({ u"results"_s, u"reference"_s });
        QCOMPARE(ran.code, 0);
        const QStringList lines = QString::fromUtf8(ran.out).split(u'\n');
        const QStringList insight = lines.filter(u"MTL (I)"_s);
        QCOMPARE(insight.size(), 3);
        QCOMPARE(insight.first().simplified(), u"GPT-5-mini MTL (I) .930 .470 .770 .360 .189 .750 .560 .560 .578 275/491"_s);
        QVERIFY(lines.filter(u"MTL (T)"_s).last().contains(u"unknown"_s));
        QVERIFY(CommandLine::isSafe(ran.out));
    }

    void wrongUsage()
    {
        const Ran none = m_line.runBare({ u"results"_s });
        QCOMPARE(none.code, 2);
        QVERIFY(none.isCleanFailure());
        const Ran typo = m_line.runBare({ u"results"_s, u"refrence"_s });
        QCOMPARE(typo.code, 2);
        QVERIFY(typo.isCleanFailure());
        QVERIFY(typo.err.contains("Did you mean"));
        QCOMPARE(m_line.runBare({ u"results"_s, u"reference"_s, u"more"_s }).code, 2);
    }
};

QTEST_GUILESS_MAIN(tst_cli_results)
#include "tst_cli_results.moc"
