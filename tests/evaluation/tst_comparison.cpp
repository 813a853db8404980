// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/comparison/comparison.h"
#include "services/evaluation/reference/referencerates.h"
#include "services/evaluation/statistics/paired.h"
#include "services/evaluation/statistics/proportion.h"
#include "tests/evaluation/attempttext.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::evaluation;

namespace {

bool isNear(double value, double expected, double tolerance = 1e-9)
{
    return std::abs(value - expected) < tolerance;
}

Comparison compared(const QString &attempts, const QString &metric, const ComparisonChoice &with = {})
{
    const std::vector<Attempt> list = attemptsFrom(attempts);
    ComparisonChoice choice = with;
    choice.metric = metric;
    return compare(ResultIndex(list, {}), choice);
}

// In points, as the mock-up of the results prints them.
double points(double difference)
{
    return std::round(difference * 1000) / 10;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private:
    ResultIndex m_table1;

private Q_SLOTS:
    void initTestCase()
    {
        const Result<ReferenceData> data = referenceData();
        QVERIFY(data);
        m_table1 = ResultIndex({}, ratesOf(*data, *data->table(u"table1")));
    }

    /// Averages of the published table with their unpaired intervals, figures of the mock-up: T W S I, micro and macro.
    void averagesOfTable1()
    {
        const Comparison comparison = compare(m_table1, { 0, u"pass@3"_s, {}, {} });
        QCOMPARE(comparison.subject, u"GPT-5-mini"_s);
        QCOMPARE(comparison.benchmarks.size(), 6);
        QCOMPARE(comparison.tasks, QList<qint64>({ 100, 100, 100, 89, 90, 12 }));
        QCOMPARE(comparison.rows.size(), 5);
        QVERIFY(comparison.hasBaseline);
        QVERIFY(isNear(comparison.rows[0].micro.measured->rate, 257.0 / 491));
        QCOMPARE(comparison.rows[0].micro.measured->tasks, 491);
        const double micro[4][3] = { { 1.0, -5.2, 7.2 }, { 1.4, -4.8, 7.6 }, { 2.2, -4.0, 8.4 }, { 3.7, -2.6, 9.9 } };
        const double macro[4][3] = { { -0.5, -8.2, 7.3 }, { 0.0, -7.7, 7.8 }, { 2.0, -5.7, 9.6 }, { 4.4, -3.0, 11.9 } };
        for (int i = 0; i < 4; ++i) {
            const ComparedRow &row = comparison.rows[i + 1];
            QCOMPARE(points(row.micro.change->difference), micro[i][0]);
            QCOMPARE(points(row.micro.change->interval->low), micro[i][1]);
            QCOMPARE(points(row.micro.change->interval->high), micro[i][2]);
            QCOMPARE(points(row.macro.change->difference), macro[i][0]);
            QCOMPARE(points(row.macro.change->interval->low), macro[i][1]);
            QCOMPARE(points(row.macro.change->interval->high), macro[i][2]);
            QVERIFY(!row.micro.change->isPaired && !row.macro.change->isPaired && !row.micro.change->p);
        }
        QVERIFY(!comparison.rows[1].micro.change->isNegative());
        QVERIFY(comparison.rows[1].macro.change->isNegative());
        QCOMPARE(comparison.tests, 0);
    }

    /// Change in tasks by benchmark as in the mock-up; negative cells are T on Terminal-Bench and MLGym, W on MLGym, S on Aider.
    void cellsOfTable1()
    {
        const Comparison comparison = compare(m_table1, { 0, u"pass@3"_s, {}, {} });
        const QList<QList<int>> expected { { 3, 2, 4, -4, 1, -1 }, { 1, 0, 4, 3, 0, -1 }, { 2, -1, 3, 5, 2, 0 }, { 2, 0, 4, 4, 7, 1 } };
        for (int i = 0; i < 4; ++i) {
            for (int j = 0; j < 6; ++j) {
                const ComparedCell &cell = comparison.rows[i + 1].cells[j];
                QVERIFY(isNear(*cell.change->solved, expected[i][j]));
                QCOMPARE(cell.change->isNegative(), expected[i][j] < 0);
                QCOMPARE(cell.measured->intervalKind, RateInterval::Wilson);
                QVERIFY(cell.measured->isReported && cell.measured->isWhole);
            }
        }
        const Measured &cell = *comparison.rows[4].cells[4].measured;
        QCOMPARE(*cell.interval, wilson(17, 90));
    }

    void theModelsOfTable1()
    {
        QCOMPARE(m_table1.subjects().size(), 3);
        const Comparison comparison = compare(m_table1, { 1, u"pass@3"_s, {}, {} });
        QCOMPARE(comparison.subject, u"DeepSeek V3.2"_s);
        QCOMPARE(comparison.rows.size(), 2); // T, W and S are unknown
        QCOMPARE(points(comparison.rows[1].micro.change->difference), 2.6);
    }

    void chosenConditions()
    {
        const Comparison comparison = compare(m_table1, { 0, u"pass@3"_s, { m_table1.conditionsOf(0).last() }, {} });
        QCOMPARE(comparison.rows.size(), 2); // the baseline stays
        QCOMPARE(comparison.rows[1].condition.name, u"insight"_s);
        QVERIFY(compare(m_table1, { 0, u"pass@1"_s, {}, {} }).rows.isEmpty());
    }

    /// 40 tasks: 10 gained, 3 lost. scipy.stats.binomtest(3, 13).pvalue = 0.09228515625
    void pairedByTask()
    {
        const Comparison comparison = compared(u"zero-shot b 1..10 -\nzero-shot b 11..13 +\nzero-shot b 14..30 +\nzero-shot b 31..40 -\n"
                                               "insight b 1..10 +\ninsight b 11..13 -\ninsight b 14..30 +\ninsight b 31..40 -"_s,
            u"pass@1"_s);
        const RateChange &change = *comparison.rows[1].cells[0].change;
        QVERIFY(change.isPaired);
        QCOMPARE(change.tasks, 40);
        QCOMPARE(change.gained, 10);
        QCOMPARE(change.lost, 3);
        QVERIFY(isNear(change.difference, 7.0 / 40));
        QCOMPARE(change.solved, std::optional(7.0));
        QCOMPARE(change.test, ChangeTest::McNemar);
        QVERIFY(isNear(*change.p, 0.09228515625));
        QVERIFY(change.interval->low < 7.0 / 40 && change.interval->high > 7.0 / 40);
        // About mean ± 1.96 × sd / sqrt(40): sd of the differences is 0.549
        QVERIFY(isNear(change.interval->low, 0.175 - 0.170, 0.02));
        QVERIFY(isNear(change.interval->high, 0.175 + 0.170, 0.02));
        QCOMPARE(comparison.rows[1].cells[0].measured->intervalKind, RateInterval::Wilson);
    }

    void incompletePairsAreCounted()
    {
        const Comparison comparison = compared(u"zero-shot b 1..6 +\ninsight b 4..8 -\ninsight b 3 ?\n"_s, u"pass@1"_s);
        const ComparedCell &cell = comparison.rows[1].cells[0];
        QCOMPARE(cell.measured->tasks, 5);
        QCOMPARE(cell.measured->unknown, 1);
        QCOMPARE(cell.change->tasks, 3);
        QCOMPARE(cell.change->onlyHere, 2);
        QCOMPARE(cell.change->onlyBaseline, 3); // 1, 2, and 3, which nobody evaluated
        QCOMPARE(cell.change->difference, -1.0);
        QVERIFY(!cell.change->interval); // every task differs alike
    }

    void withoutCommonTasks()
    {
        const Comparison comparison = compared(u"zero-shot b 1..4 +\ninsight b 5..8 -"_s, u"pass@1"_s);
        const RateChange &change = *comparison.rows[1].cells[0].change;
        QVERIFY(!change.isPaired);
        QVERIFY(!change.solved && !change.p);
        QCOMPARE(*change.interval, newcombe(0, 4, 4, 4));
        QVERIFY(!comparison.rows[1].micro.change->isPaired);
    }

    /// Three attempts of each of twelve tasks: pass@1 is the mean of the tasks' shares, pass@3 the share solved in any of them, pass@2
    /// the unbiased estimate: 1 − C(2,2)/C(3,2) = 2/3 for one of three.
    void severalAttempts()
    {
        const QString text = u"zero-shot b 1..12 ---\ninsight b 1..4 +++\ninsight b 5..8 +--\ninsight b 9..12 ---"_s;
        const Measured one = *compared(text, u"pass@1"_s).rows[1].cells[0].measured;
        QVERIFY(isNear(one.rate, (4 + 4.0 / 3) / 12));
        QVERIFY(!one.isWhole);
        QCOMPARE(one.tasks, 12);
        QCOMPARE(one.intervalKind, RateInterval::Bootstrap);
        QVERIFY(one.interval->low < one.rate && one.rate < one.interval->high);
        const Comparison three = compared(text, u"pass@3"_s);
        QVERIFY(isNear(three.rows[1].cells[0].measured->rate, 8.0 / 12));
        QCOMPARE(three.rows[1].cells[0].measured->intervalKind, RateInterval::Wilson);
        QCOMPARE(three.rows[1].cells[0].change->test, ChangeTest::McNemar);
        const Comparison two = compared(text, u"pass@2"_s);
        QVERIFY(isNear(two.rows[1].cells[0].measured->rate, (4 + 4 * 2.0 / 3) / 12));
        QCOMPARE(two.rows[1].cells[0].change->test, ChangeTest::Sign);
        QCOMPARE(two.rows[1].cells[0].change->gained, 8);
    }

    void tooFewAttempts()
    {
        const Comparison comparison = compared(u"zero-shot b 1..5 +++\ninsight b 1..3 +++\ninsight b 4 ++?\ninsight b 5 ?"_s, u"pass@3"_s);
        const Measured &cell = *comparison.rows[1].cells[0].measured;
        QCOMPARE(cell.tasks, 3);
        QCOMPARE(cell.few, 1);
        QCOMPARE(cell.unknown, 1);
        QCOMPARE(comparison.rows[1].cells[0].change->onlyBaseline, 2);
    }

    /// With a handful of tasks the bootstrap says too little.
    void fewTasksWithShares()
    {
        const Measured cell = *compared(u"zero-shot b 1..3 +-"_s, u"pass@1"_s).rows[0].cells[0].measured;
        QCOMPARE(cell.intervalKind, RateInterval::Cautious);
        QCOMPARE(*cell.interval, wilson(SampledRate { 0.5, 3 }));
    }

    /// Micro weighs tasks, macro benchmarks: 1 of 10 gained in a, both tasks lost in c.
    void microAgainstMacro()
    {
        const Comparison comparison = compared(u"zero-shot a 1..20 -\nzero-shot c 1..2 +\ninsight a 1..4 +\ninsight a 5..20 -\ninsight c 1..2 -"_s, u"pass@1"_s);
        const ComparedRow &row = comparison.rows[1];
        QVERIFY(isNear(row.micro.change->difference, (4.0 - 2) / 22));
        QVERIFY(isNear(row.macro.change->difference, (4.0 / 20 - 1) / 2));
        QVERIFY(row.micro.change->isPaired && row.macro.change->isPaired);
        QVERIFY(!row.micro.change->isNegative() && row.macro.change->isNegative());
        QCOMPARE(row.macro.change->tasks, 2);
        QVERIFY(isNear(row.macro.measured->rate, 0.1));
        QVERIFY(isNear(row.micro.measured->rate, 4.0 / 22));
        QCOMPARE(row.micro.change->gained, 4);
        QCOMPARE(row.micro.change->lost, 2);
        QVERIFY(isNear(*row.micro.change->p, mcnemarExact(2, 4)));
    }

    /// A condition that was not run everywhere is compared where it was.
    void benchmarksOfOneSideOnly()
    {
        const Comparison comparison = compared(u"zero-shot a 1..4 +\nzero-shot b 1..4 -\ninsight b 1..2 +\ninsight b 3..4 -\ninsight c 1 +"_s, u"pass@1"_s);
        const ComparedRow &row = comparison.rows[1];
        QCOMPARE(row.shared, 1);
        QVERIFY(isNear(row.micro.change->difference, 0.5));
        QVERIFY(!row.cells[0].measured && !row.cells[0].change);
        QVERIFY(row.cells[2].measured && !row.cells[2].change);
        QVERIFY(isNear(row.micro.measured->rate, 3.0 / 5));
    }

    void holmOverTheFamilyShown()
    {
        const QString text = u"zero-shot a 1..6 -\nzero-shot b 1..6 -\ninsight a 1..6 +\ninsight b 1..2 +\ninsight b 3..6 -\n"
                             "summary a 1..6 -\nsummary b 1..5 +\nsummary b 6 -"_s;
        const Comparison all = compared(text, u"pass@1"_s);
        QCOMPARE(all.tests, 4);
        QCOMPARE(all.averageTests, 2);
        QList<double> raw;
        QList<double> adjusted;
        for (int row : { 1, 2 }) {
            for (const ComparedCell &cell : all.rows[row].cells) {
                raw.append(*cell.change->p);
                adjusted.append(*cell.change->adjustedP);
            }
        }
        QCOMPARE(adjusted, holm(raw));
        QVERIFY(isNear(raw[2], 2 * std::pow(0.5, 6))); // insight on a: 6 of 6
        ComparisonChoice choice;
        choice.conditions = { 2 };
        QCOMPARE(compared(text, u"pass@1"_s, choice).tests, 2);
    }

    void anotherBaseline()
    {
        ComparisonChoice choice;
        choice.baseline = 2; // insight
        const Comparison comparison = compared(u"zero-shot b 1..4 -\nsummary b 1..2 +\nsummary b 3..4 -\ninsight b 1..4 +"_s, u"pass@1"_s, choice);
        QCOMPARE(comparison.rows[0].condition.name, u"insight"_s);
        QVERIFY(!comparison.rows[0].cells[0].change);
        QCOMPARE(comparison.rows[1].cells[0].change->difference, -1.0);
        QCOMPARE(comparison.rows[2].cells[0].change->difference, -0.5);
    }

    void withoutABaseline()
    {
        const Comparison comparison = compared(u"insight b 1..4 +\nsummary b 1..4 -"_s, u"pass@1"_s);
        QVERIFY(!comparison.hasBaseline);
        QCOMPARE(comparison.rows.size(), 2);
        QVERIFY(!comparison.rows[1].cells[0].change);
        QVERIFY(!comparison.rows[1].micro.change);
    }

    /// A rate over three attempts of each task: 300 attempts are not 300 independent ones.
    void reportedPassAt1()
    {
        const Result<ReferenceData> data = referenceData();
        const ResultIndex index({}, ratesOf(*data, *data->table(u"table4")));
        const Comparison comparison = compare(index, { 0, u"pass@1"_s, {}, {} });
        QCOMPARE(comparison.rows.size(), 4);
        const Measured &cell = *comparison.rows[0].cells[0].measured;
        QCOMPARE(cell.tasks, 100);
        QVERIFY(!cell.isWhole);
        QCOMPARE(cell.intervalKind, RateInterval::Cautious);
        QCOMPARE(*cell.interval, wilson(SampledRate { 259.0 / 300, 100 }));
        QStringList labels;
        for (const ComparedRow &row : comparison.rows)
            labels.append(row.label);
        QCOMPARE(labels, QStringList({ u"Zero-shot"_s, u"Insight (memories of DeepSeek V3.2)"_s, u"Insight (memories of Qwen3-Coder)"_s, u"Insight (memories of GPT-5-mini)"_s }));
    }

    void ratesWithoutSampleSize()
    {
        ReportedRate rate;
        rate.benchmark = u"b"_s;
        rate.condition = conditionNamed(u"zero-shot"_s);
        rate.metric = u"resolved"_s;
        rate.value = 0.5;
        ReportedRate other = rate;
        other.condition = conditionNamed(u"insight"_s);
        other.value = 0.4;
        ReportedRate score = rate;
        score.benchmark = u"c"_s;
        score.metric = u"best score"_s;
        score.value = 41.5; // no rate
        ReportedRate low = score;
        low.benchmark = u"b"_s;
        low.value = 0.5; // neither, since it is measured by the same
        const QList<ReportedRate> rates { rate, other, score, low };
        const Comparison comparison = compare(ResultIndex({}, rates), { 0, u"resolved"_s, {}, {} });
        QCOMPARE(comparison.benchmarks, QStringList({ u"b"_s }));
        const ComparedCell &cell = comparison.rows[1].cells[0];
        QVERIFY(!cell.measured->interval && !cell.change->interval && !cell.change->solved);
        QVERIFY(cell.change->isNegative());
        QVERIFY(!comparison.rows[1].micro.measured); // nothing to pool by
        QVERIFY(comparison.rows[1].macro.measured);
        QCOMPARE(comparison.reportedOthers, 2);
        QCOMPARE(ResultIndex({}, rates).metricsOf(0), QStringList({ u"resolved"_s }));
        const QList<ReportedRate> scores { score };
        QVERIFY(ResultIndex({}, scores).metricsOf(0).isEmpty());
    }

    void attemptsComeBeforeReports()
    {
        ReportedRate rate;
        rate.benchmark = u"b"_s;
        rate.model = u"m"_s;
        rate.condition = conditionNamed(u"zero-shot"_s);
        rate.metric = u"pass@1"_s;
        rate.value = 0.9;
        const QList<ReportedRate> rates { rate };
        const std::vector<Attempt> attempts = attemptsFrom(u"zero-shot b 1..4 -"_s);
        const Comparison comparison = compare(ResultIndex(attempts, rates), { 0, u"pass@1"_s, {}, {} });
        QCOMPARE(comparison.rows[0].cells[0].measured->rate, 0.0);
        QVERIFY(!comparison.rows[0].cells[0].measured->isReported);
    }

    void nothingToCompare()
    {
        QVERIFY(compare(ResultIndex(), {}).rows.isEmpty());
        QCOMPARE(passK(u"pass@3"), std::optional(3));
        QCOMPARE(passK(u"pass@"), std::optional<int>());
        QCOMPARE(passK(u"pass@0"), std::optional<int>());
        QCOMPARE(passK(u"score"), std::optional<int>());
    }

    /// Whatever passes: pairs and what is left out add up, changes are antisymmetric, averages lie between their parts.
    void accountsAddUp()
    {
        QVERIFY(rc::check("accounts add up", [] {
            std::vector<Attempt> attempts;
            const int count = *rc::gen::inRange(1, 40);
            for (int i = 0; i < count; ++i) {
                Attempt attempt;
                attempt.benchmark = *rc::gen::element(u"a"_s, u"b"_s);
                attempt.task = QString::number(*rc::gen::inRange(0, 6));
                attempt.condition = conditionNamed(*rc::gen::element(u"zero-shot"_s, u"insight"_s));
                attempt.number = i;
                if (*rc::gen::inRange(0, 4) > 0)
                    attempt.passed = *rc::gen::arbitrary<bool>();
                attempts.push_back(attempt);
            }
            const ResultIndex index(attempts, {});
            const Comparison comparison = compare(index, { 0, u"pass@1"_s, {}, {} });
            if (comparison.rows.size() < 2)
                return;
            ComparisonChoice reverse { 0, u"pass@1"_s, {}, 1 };
            const Comparison reversed = compare(index, reverse);
            const ComparedRow &row = comparison.rows[1];
            const ComparedRow &base = comparison.rows[0];
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                const std::optional<RateChange> &change = row.cells[i].change;
                RC_ASSERT(change.has_value() == (row.cells[i].measured && base.cells[i].measured));
                if (!change || !change->isPaired)
                    continue;
                RC_ASSERT(change->tasks + change->onlyHere == row.cells[i].measured->tasks);
                RC_ASSERT(change->tasks + change->onlyBaseline == base.cells[i].measured->tasks);
                RC_ASSERT(change->gained + change->lost <= change->tasks);
                const RateChange &other = *reversed.rows[1].cells[i].change;
                RC_ASSERT(std::abs(other.difference + change->difference) < 1e-12);
                RC_ASSERT(other.gained == change->lost);
                RC_ASSERT(std::abs(*other.p - *change->p) < 1e-12);
                if (change->interval)
                    RC_ASSERT(change->interval->low <= change->difference + 1e-12 && change->difference <= change->interval->high + 1e-12);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
