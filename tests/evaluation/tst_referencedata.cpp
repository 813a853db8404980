// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/reference/referencerates.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::evaluation;

namespace {

// Typed from the paper a second time, so that a slip in the resource shows. A row: model, condition, cells, average; "?" = unknown.
constexpr const char *table1 = R"(
GPT-5-mini|Zero-Shot|.910 .470 .730 .315 .111 .667|.523
GPT-5-mini|MTL (T)|.940 .490 .770 .270 .122 .583|.534
GPT-5-mini|MTL (W)|.920 .470 .770 .348 .111 .583|.538
GPT-5-mini|MTL (S)|.930 .460 .760 .371 .133 .667|.546
GPT-5-mini|MTL (I)|.930 .470 .770 .360 .189 .750|.560
DeepSeek V3.2|Zero-Shot|.930 .590 .530 .337 .267 .583|.542
DeepSeek V3.2|MTL (T)|? ? ? ? ? ?|?
DeepSeek V3.2|MTL (W)|? ? ? ? ? ?|?
DeepSeek V3.2|MTL (S)|? ? ? ? ? ?|?
DeepSeek V3.2|MTL (I)|.940 .580 .590 .393 .278 .667|.568
Qwen3-Coder-480B-A35B-Instruct|Zero-Shot|.800 .460 .590 .292 .211 .583|.483
Qwen3-Coder-480B-A35B-Instruct|MTL (T)|? ? ? ? ? ?|?
Qwen3-Coder-480B-A35B-Instruct|MTL (W)|? ? ? ? ? ?|?
Qwen3-Coder-480B-A35B-Instruct|MTL (S)|? ? ? ? ? ?|?
Qwen3-Coder-480B-A35B-Instruct|MTL (I)|.810 .480 .620 .326 .211 .583|.501
)";
constexpr const char *table2 = R"(
GPT-5-mini|Zero-Shot|.910 .730 .111|.584
GPT-5-mini|ReasoningBank|.920 .750 .133|.601
GPT-5-mini|AgentKB|.920 .720 .200|.613
GPT-5-mini|MTL (Ours, Insight)|.930 .770 .189|.630
)";
constexpr const char *table3 = R"(
GPT-5-mini|Task-specific Insights|.887 .617 .067|.523
GPT-5-mini|Task-agnostic Insights|.893 .627 .082|.534
)";
constexpr const char *table4 = R"(
GPT-5-mini|none (zero-shot)|.863 .623 .059|.515
GPT-5-mini|DeepSeek V3.2|.890 .617 .048|.518
GPT-5-mini|Qwen3-Coder|.883 .607 .093|.528
GPT-5-mini|GPT-5-mini|.877 .633 .119|.543
DeepSeek V3.2|none (zero-shot)|.890 .423 .144|.486
DeepSeek V3.2|GPT-5-mini|.890 .450 .163|.501
DeepSeek V3.2|DeepSeek V3.2|.893 .463 .178|.511
DeepSeek V3.2|Qwen3-Coder|? ? ?|?
Qwen3-Coder|none (zero-shot)|.733 .347 .126|.402
Qwen3-Coder|GPT-5-mini|.780 .347 .111|.413
Qwen3-Coder|Qwen3-Coder|.740 .370 .130|.413
Qwen3-Coder|DeepSeek V3.2|? ? ?|?
)";
constexpr const char *table5 = R"(
GPT-5-mini|No Memory|.910 .730 .111|.584
GPT-5-mini|LLM Reranking|.920 .730 .144|.598
GPT-5-mini|Adaptive Rewriting|.920 .760 .144|.608
GPT-5-mini|Embedding Similarity|.930 .770 .189|.630
)";

std::optional<double> typed(const QString &word)
{
    return word == "?"_L1 ? std::nullopt : std::optional(word.toDouble());
}

QByteArray resourceText()
{
    QFile file(u":/reference/transfer-paper.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReferenceData : public QObject
{
    Q_OBJECT

private:
    ReferenceData m_data;

private Q_SLOTS:
    void initTestCase()
    {
        const Result<ReferenceData> read = referenceData();
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        m_data = *read;
    }

    void benchmarks()
    {
        const QList<std::pair<QString, int>> expected { { u"LiveCodeBenchv6"_s, 100 }, { u"Aider-Polyglot"_s, 100 }, { u"SWEBench-Verified"_s, 100 }, { u"TerminalBench2"_s, 89 },
            { u"ReplicationBench"_s, 90 }, { u"MLGym-Bench"_s, 12 } };
        QCOMPARE(m_data.benchmarks.size(), expected.size());
        qint64 tasks = 0;
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QCOMPARE(m_data.benchmarks[i].key, expected[i].first);
            QCOMPARE(m_data.benchmarks[i].tasks, expected[i].second);
            tasks += m_data.benchmarks[i].tasks;
        }
        QCOMPARE(tasks, 491);
    }

    void tables_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("metric");
        QTest::addColumn<QList<int>>("benchmarks");
        const QList<int> six { 0, 1, 2, 3, 4, 5 };
        const QList<int> three { 0, 2, 4 };
        QTest::newRow("1") << u"table1"_s << QString::fromUtf8(table1) << u"pass@3"_s << six;
        QTest::newRow("2") << u"table2"_s << QString::fromUtf8(table2) << u"pass@3"_s << three;
        QTest::newRow("3") << u"table3"_s << QString::fromUtf8(table3) << u"pass@1"_s << three;
        QTest::newRow("4") << u"table4"_s << QString::fromUtf8(table4) << u"pass@1"_s << three;
        QTest::newRow("5") << u"table5"_s << QString::fromUtf8(table5) << u"pass@3"_s << three;
    }

    void tables()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, expected);
        QFETCH(const QString, metric);
        QFETCH(const QList<int>, benchmarks);
        const ReferenceTable *table = m_data.table(id);
        QVERIFY(table);
        QCOMPARE(table->metric, metric);
        QCOMPARE(table->benchmarks, benchmarks);
        QCOMPARE(table->attempts, 3);
        QCOMPARE(table->trust, Trust::Published);
        const QStringList lines = expected.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(table->rows.size(), lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QStringList parts = lines[i].split(u'|');
            const ReferenceRow &row = table->rows[i];
            QCOMPARE(row.model, parts[0]);
            QCOMPARE(row.condition, parts[1]);
            QList<std::optional<double>> cells;
            const QStringList words = parts[2].split(u' ');
            for (const QString &word : words)
                cells.append(typed(word));
            QVERIFY2(row.cells == cells, qPrintable(lines[i]));
            QVERIFY2(row.reported == typed(parts[3]), qPrintable(lines[i]));
        }
    }

    /// Every printed average follows from counts: Table 1's is the micro average, that of the others the macro one.
    void averages_data()
    {
        QTest::addColumn<QString>("id");
        for (int i = 1; i <= 5; ++i)
            QTest::addRow("table %d", i) << u"table%1"_s.arg(i);
    }

    void averages()
    {
        QFETCH(const QString, id);
        const ReferenceTable *table = m_data.table(id);
        QVERIFY(table);
        QCOMPARE(table->average, table->id == "table1"_L1 ? Average::Micro : Average::Macro);
        for (const ReferenceRow &row : table->rows) {
            const std::optional<RowTotals> totals = totalsOf(m_data, *table, row);
            QCOMPARE(totals.has_value(), row.reported.has_value());
            if (!totals)
                continue;
            const double average = table->average == Average::Micro ? totals->micro : totals->macro;
            QVERIFY2(std::abs(average - *row.reported) <= 0.0005, qPrintable(row.condition + u' ' + QString::number(average)));
        }
    }

    /// Table 1 of the mock-up: solved of 491, and the macro averages that the paper does not print.
    void averagesOfTable1()
    {
        const ReferenceTable &table = *m_data.table(u"table1");
        const QList<qint64> solved { 257, 262, 264, 268, 275 };
        const QList<double> micro { .5234, .5336, .5377, .5458, .5601 };
        const QList<double> macro { .534, .529, .534, .553, .578 };
        const QList<double> reported { .523, .534, .538, .546, .560 };
        for (int i = 0; i < 5; ++i) {
            const std::optional<RowTotals> totals = totalsOf(m_data, table, table.rows[i]);
            QVERIFY(totals);
            QCOMPARE(totals->solved, solved[i]);
            QCOMPARE(totals->n, 491);
            QVERIFY(std::abs(totals->micro - micro[i]) < 0.00005);
            QVERIFY(std::abs(totals->macro - macro[i]) < 0.0005);
            QCOMPARE(std::round(totals->micro * 1000) / 1000, reported[i]);
        }
    }

    void changesAsPrinted()
    {
        const auto row = [this](QStringView id, int place) { return m_data.table(id)->rows[place]; };
        QCOMPARE(row(u"table1", 4).points, QList<double>({ 2.0, 0.0, 4.0, 4.5, 7.8, 8.3 }));
        QCOMPARE(row(u"table1", 4).reportedPoints, std::optional(3.7));
        QCOMPARE(row(u"table1", 9).points, QList<double>({ 1.0, -1.0, 6.0, 5.6, 1.1, 8.3 }));
        QCOMPARE(row(u"table1", 9).reportedPoints, std::optional(2.6));
        QCOMPARE(row(u"table1", 14).points, QList<double>({ 1.0, 2.0, 3.0, 3.4, 0.0, 0.0 }));
        QCOMPARE(row(u"table1", 14).reportedPoints, std::optional(1.8));
        QCOMPARE(row(u"table3", 1).points, QList<double>({ 0.6, 1.0, 1.5 }));
        QCOMPARE(row(u"table3", 1).reportedPoints, std::optional(1.1));
        QCOMPARE(row(u"table2", 0).memories, std::optional<qint64>());
        QCOMPARE(row(u"table2", 1).memories, std::optional<qint64>(97));
        QCOMPARE(row(u"table2", 2).memories, std::optional<qint64>(5899));
        QCOMPARE(row(u"table2", 3).memories, std::optional<qint64>(431));
    }

    void figures()
    {
        QCOMPARE(m_data.inDomain.zeroShot, 0.4655);
        QCOMPARE(m_data.inDomain.selfEvolving, (ByType { 0.4744, 0.4721, 0.4696, 0.4668 }));
        QCOMPARE(m_data.inDomain.transferred, (ByType { 0.4526, 0.4578, 0.4722, 0.4911 }));
        QCOMPARE(m_data.inDomain.trust, Trust::Digitised);
        QCOMPARE(m_data.separation.dbi, (ByType { 3.09, 4.02, 4.47, 6.50 }));
        QCOMPARE(m_data.separation.lisi, (ByType { 1.70, 2.33, 2.34, 4.00 }));
        QCOMPARE(m_data.separation.perplexity, std::optional<double>());

        const QList<double> percents { 15.0, 14.5, 14.4, 10.4, 9.5, 8.5, 8.1, 7.8, 6.4, 5.5 };
        QCOMPARE(m_data.categories.size(), percents.size());
        for (qsizetype i = 0; i < percents.size(); ++i)
            QCOMPARE(m_data.categories[i].percent, percents[i]);
        QCOMPARE(m_data.categories.first().name, u"Iterative Workflow Discipline"_s);
        QCOMPARE(m_data.categories.last().name, u"Algorithmic Strategy Transfer"_s);

        const ScalingCurve &share = m_data.scaling.poolShare;
        QCOMPARE(share.x, QList<double>({ 0, 0.25, 0.5, 0.75, 1 }));
        QCOMPARE(share.average, QList<double>({ 0, 1.2, 1.4, 2.2, 2.8 }));
        QCOMPARE(share.points, QList<QList<double>>({ { 0, 1.7, 3.0, 1.7, 1.4 }, { 0, 0.4, -2.0, 2.0, 1.0 }, { 0, 1.5, 3.0, 3.0, 6.0 } }));
        const ScalingCurve &domains = m_data.scaling.domains;
        QCOMPARE(domains.x, QList<double>({ 0, 2, 5, 9 }));
        QCOMPARE(domains.average, QList<double>({ 0, 0.2, 1.6, 2.8 }));
        QCOMPARE(domains.points, QList<QList<double>>({ { 0, 1.7, 3.0, 1.4 }, { 0, -2.0, 1.0, 1.0 }, { 0, 0.8, 0.8, 6.0 } }));
        QCOMPARE(m_data.scaling.benchmarks, QList<int>({ 0, 2, 4 }));
    }

    /// The last points of the curves are the cells of Table 4: 0.877 against 0.863, 0.633 against 0.623, 0.119 against 0.059.
    void scalingEndsAtTable4()
    {
        const ReferenceTable &table = *m_data.table(u"table4");
        for (int i = 0; i < 3; ++i) {
            const double points = 100 * (*table.rows[3].cells[i] - *table.rows[0].cells[i]);
            QVERIFY(std::abs(points - m_data.scaling.poolShare.points[i].last()) < 0.05);
            QVERIFY(std::abs(points - m_data.scaling.domains.points[i].last()) < 0.05);
        }
    }

    void countsBehindRates()
    {
        QCOMPARE(decodedCount(0.315, 89), std::optional<qint64>(28));
        QCOMPARE(decodedCount(0.667, 12), std::optional<qint64>(8));
        QCOMPARE(decodedCount(0.082, 270), std::optional<qint64>(22)); // 0.0815 rounded once more
        QCOMPARE(decodedCount(0.315, 90), std::optional<qint64>()); // 28 of 90 are 0.311
        QCOMPARE(decodedCount(0.5, 0), std::optional<qint64>());
    }

    void ratesThatCanBeCompared()
    {
        const QList<ReportedRate> rates = ratesOf(m_data, *m_data.table(u"table1"));
        QCOMPARE(rates.size(), (5 + 2 + 2) * 6); // the six rows that nobody told give none
        QCOMPARE(rates[0].benchmark, u"LiveCodeBench v6"_s);
        QVERIFY(rates[0].condition.isZeroShot());
        QCOMPARE(rates[3].solved, std::optional<qint64>(28));
        QCOMPARE(rates[3].tasks, std::optional<qint64>(89));
        QCOMPARE(rates[3].value, 28.0 / 89);
        QCOMPARE(rates[6].condition.type, std::optional(MemoryType::Trajectory));
        const QList<ReportedRate> attempts = ratesOf(m_data, *m_data.table(u"table4"));
        QCOMPARE(attempts.size(), 30);
        QCOMPARE(attempts[0].solved, std::optional<qint64>()); // 259 of 300 attempts are no number of tasks
        QCOMPARE(attempts[0].value, 259.0 / 300);
        QCOMPARE(attempts[3].condition.memoryModel, u"DeepSeek V3.2"_s);
        QCOMPARE(ratesOf(m_data, *m_data.table(u"table2"))[3].condition.poolSize, std::optional<qint64>(97));
    }

    void brokenResource_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("says");
        QTest::newRow("no number") << QByteArray("0.315") << QByteArray("\"0.315\"") << u"$.tables[0].rows[0].cells[3]"_s;
        QTest::newRow("no rate") << QByteArray("0.315") << QByteArray("31.5") << u"$.tables[0].rows[0].cells[3]"_s;
        QTest::newRow("too few cells") << QByteArray("[0.910, 0.470, 0.730, 0.315") << QByteArray("[0.910, 0.470, 0.730") << u"$.tables[0].rows[0].cells"_s;
        QTest::newRow("too many by type") << QByteArray("[3.09, 4.02") << QByteArray("[3.09, 3.5, 4.02") << u"$.separation.dbi"_s;
        QTest::newRow("left out") << QByteArray("\"reported\": 0.523") << QByteArray("\"printed\": 0.523") << u"$.tables[0].rows[0].reported"_s;
        QTest::newRow("unknown benchmark") << QByteArray("[\"LiveCodeBenchv6\", \"Aider") << QByteArray("[\"LiveCodeBenchv7\", \"Aider") << u"LiveCodeBenchv7"_s;
        QTest::newRow("unknown trust") << QByteArray("\"digitised\",") << QByteArray("\"guessed\",") << u"guessed"_s;
        QTest::newRow("unknown type") << QByteArray("\"type\": \"summary\"") << QByteArray("\"type\": \"sumary\"") << u"sumary"_s;
        QTest::newRow("no tables") << QByteArray("\"tables\"") << QByteArray("\"tabels\"") << u"$.tables"_s;
        QTest::newRow("no JSON") << QByteArray("\"tables\": [") << QByteArray("\"tables\": [,") << u"no JSON"_s;
    }

    void brokenResource()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, says);
        QByteArray text = resourceText();
        const qsizetype place = text.indexOf(from);
        QVERIFY(place > 0);
        text.replace(place, from.size(), to);
        const Result<ReferenceData> read = readReferenceData(text);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Parse);
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
        QVERIFY(!read.error().file.isEmpty());
    }

    void emptyResource()
    {
        QVERIFY(!readReferenceData({}));
        QVERIFY(!readReferenceData("[]"));
        QVERIFY(!readReferenceData("{}"));
    }
};

QTEST_APPLESS_MAIN(TestReferenceData)
#include "tst_referencedata.moc"
