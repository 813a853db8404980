// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/figures/catalogue.h"
#include "services/evaluation/figures/words.h"
#include "tests/evaluation/attempttext.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::evaluation;

/// The numbers and words of every figure, on the paper's figures and on own attempts.
class TestFigures : public QObject
{
    Q_OBJECT

private:
    ReferenceData m_data;
    QList<ResultSet> m_sets;

    const ResultSet &set(const QString &id) const
    {
        return *std::ranges::find(m_sets, id, &ResultSet::id);
    }
    Figure figure(const QString &setId, const QString &id, int subject = 0) const
    {
        const QList<Figure> figures = figuresFor(set(setId), { id, subject, {}, {} }, m_data, nullptr);
        return figures.isEmpty() ? Figure() : figures.first();
    }
    static Figure own(const QString &attempts, const QString &id, const QString &metric = u"pass@1"_s)
    {
        const std::vector<Attempt> list = attemptsFrom(attempts);
        const QList<Figure> figures = figuresFor(ownSet(u"own"_s, u"Own runs"_s, list, {}), { id, 0, metric, {} }, *referenceData(), nullptr);
        return figures.isEmpty() ? Figure() : figures.first();
    }
    static QStringList ids(const ResultSet &set)
    {
        QStringList list;
        for (const FigureChoice &choice : figuresOf(set)) {
            list.append(choice.id);
            if (choice.title.isEmpty())
                list.append(u"without a title"_s);
        }
        return list;
    }
    /// "Insight|.930 +2|.470 0|…"
    static QString rowText(const Figure &figure, int row)
    {
        QStringList cells;
        for (const FigureCell &cell : figure.table.rows[row])
            cells.append((cell.mark == FigureMark::Best ? u"*"_s : cell.mark == FigureMark::Negative ? u"!"_s
                                                                                                     : QString())
                + QString(cell.text + u' ' + cell.change).trimmed());
        return cells.join(u'|');
    }
    static QList<double> values(const FigureSeries &series)
    {
        QList<double> list;
        for (const FigurePoint &point : series.points)
            list.append(point.value.value_or(-1));
        return list;
    }
    /// Every mark leads to a cell that says the same, and every figure can be read without the chart.
    static void checkWhole(const Figure &figure, const FigureTable &table)
    {
        QVERIFY(!figure.id.isEmpty() && !figure.title.isEmpty() && !figure.caption.isEmpty());
        for (const FigureSeries &series : figure.series) {
            for (const FigurePoint &point : series.points) {
                QVERIFY2(!point.value || !point.toolTip.isEmpty(), qPrintable(figure.id));
                QVERIFY(point.row >= 0 && point.row < table.rows.size());
                QVERIFY(point.column > 0 && point.column < table.rows[point.row].size());
                const FigureCell &cell = table.rows[point.row][point.column];
                const double unit = figure.kind == FigureKind::Differences ? 100 : 1;
                const std::optional<double> said = figure.kind == FigureKind::Differences || figure.kind == FigureKind::Matrix ? cell.difference : cell.value;
                if (point.value && figure.kind != FigureKind::Matrix)
                    QVERIFY2(said && std::abs(*said * unit - *point.value) < 1e-9, qPrintable(figure.id + u' ' + point.toolTip));
                QCOMPARE(point.isNegative, cell.mark == FigureMark::Negative);
            }
        }
        for (const QList<FigureCell> &row : figure.table.rows)
            QCOMPARE(row.size(), figure.table.columns.size());
        QVERIFY(figure.table.types.isEmpty() || figure.table.types.size() == figure.table.rows.size());
        QVERIFY(figure.table.columnDetails.isEmpty() || figure.table.columnDetails.size() == figure.table.columns.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Result<ReferenceData> data = referenceData();
        QVERIFY(data);
        m_data = *data;
        m_sets = publishedSets(m_data);
    }

    void numbersAsTablesWriteThem()
    {
        QCOMPARE(rateText(0.9104), u".910"_s);
        QCOMPARE(rateText(1), u"1.000"_s);
        QCOMPARE(rateText(0), u".000"_s);
        QCOMPARE(pointsText(0.0367), u"+3.7"_s);
        QCOMPARE(pointsText(-0.0046), u"\u22120.5"_s);
        QCOMPARE(pointsText(-0.0004), u"0.0"_s); // zero has no sign
        QCOMPARE(pointsRange({ -0.026, 0.099 }), u"\u22122.6 to +9.9"_s);
        QCOMPARE(tasksText(3), u"+3"_s);
        QCOMPARE(tasksText(-1), u"\u22121"_s);
        QCOMPARE(tasksText(0), u"0"_s);
        QCOMPARE(tasksText(1 / 3.0), u"+0.3"_s);
        QCOMPARE(pValueText(0.0004), u"< 0.001"_s);
        QCOMPARE(pValueText(0.0342), u"0.034"_s);
    }

    void labelsTellConditionsApart()
    {
        const Condition insight { u"insight"_s, MemoryType::Insight, {}, {} };
        Condition other = insight;
        other.memoryModel = u"X"_s;
        other.poolSize = 97;
        const Condition plain { u"zero-shot"_s, {}, {}, {} };
        QCOMPARE(conditionLabels({ plain, insight }), QStringList({ u"Zero-shot"_s, u"Insight"_s }));
        const QStringList labels = conditionLabels({ insight, other, { u"AgentKB"_s, {}, {}, {} } });
        QCOMPARE(labels[0], u"Insight"_s);
        QVERIFY(labels[1].startsWith(u"Insight (memories of X, 97 "_s));
        QCOMPARE(labels[2], u"AgentKB"_s);
        QCOMPARE(conditionLabels({ insight, insight })[1], u"Insight (2)"_s);
    }

    void setsOfTheReferenceData()
    {
        QStringList all;
        for (const ResultSet &each : m_sets)
            all.append(each.id + u": "_s + ids(each).join(u' '));
        QCOMPARE(all,
            QStringList({ u"table1: types models"_s, u"table2: types methods pool-efficiency"_s, u"table3: specificity"_s, u"table4: cross-model types models"_s, u"table5: types methods"_s,
                u"figures: in-domain categories dbi pool-size domains"_s }));
        QVERIFY(set(u"table1"_s).details.contains(u"491"_s) && set(u"table1"_s).details.endsWith(u"rates"_s));
    }

    void everyFigureIsWhole()
    {
        for (const ResultSet &each : std::as_const(m_sets)) {
            for (const FigureChoice &choice : figuresOf(each)) {
                const QList<Figure> figures = figuresFor(each, { choice.id, 0, {}, {} }, m_data, nullptr);
                QVERIFY(!figures.isEmpty());
                QCOMPARE(figures.first().id, choice.id);
                for (const Figure &shown : figures)
                    checkWhole(shown, figures.first().table);
            }
        }
        QVERIFY(figuresFor(set(u"table1"_s), { u"specificity"_s, 0, {}, {} }, m_data, nullptr).isEmpty());
        QVERIFY(figuresFor(set(u"table1"_s), { u"types"_s, 7, {}, {} }, m_data, nullptr).isEmpty());
        QVERIFY(figuresFor(set(u"figures"_s), { u"types"_s, 0, {}, {} }, m_data, nullptr).isEmpty());
    }

    /// The mock-up, cell by cell.
    void typesOfTable1()
    {
        const QList<Figure> figures = figuresFor(set(u"table1"_s), { u"types"_s, 0, {}, {} }, m_data, nullptr);
        QCOMPARE(figures.size(), 3);
        const Figure &types = figures[0];
        QCOMPARE(types.title, u"Four memory types against zero-shot, GPT-5-mini"_s);
        QCOMPARE(types.kind, FigureKind::Rates);
        QCOMPARE(types.table.columns, QStringList({ u"Condition"_s, u"LiveCodeBench v6"_s, u"Aider-Polyglot"_s, u"SWE-bench Verified"_s, u"Terminal-Bench 2.0"_s, u"ReplicationBench"_s, u"MLGym-Bench"_s, u"Micro"_s, u"Macro"_s }));
        QCOMPARE(types.table.columnDetails, QStringList({ QString(), u"100"_s, u"100"_s, u"100"_s, u"89"_s, u"90"_s, u"12"_s, u"491"_s, u"6"_s }));
        QCOMPARE(rowText(types, 0), u"Zero-shot|.910|.470|.730|.315|.111|.667|.523|.534"_s);
        QCOMPARE(rowText(types, 1), QString(u"Trajectory|*.940 +3|*.490 +2|*.770 +4|!.270 −4|.122 +1|!.583 −1|.534 +1.0|!.529 −0.5"_s));
        QCOMPARE(rowText(types, 2), QString(u"Workflow|.920 +1|.470 0|*.770 +4|.348 +3|.111 0|!.583 −1|.538 +1.4|.534 0.0"_s));
        QCOMPARE(rowText(types, 3), QString(u"Summary|.930 +2|!.460 −1|.760 +3|*.371 +5|.133 +2|.667 0|.546 +2.2|.553 +2.0"_s));
        QCOMPARE(rowText(types, 4), QString(u"Insight|.930 +2|.470 0|*.770 +4|.360 +4|*.189 +7|*.750 +1|*.560 +3.7|*.578 +4.4"_s));
        QCOMPARE(types.series.size(), 5);
        QVERIFY(types.series[0].isBaseline);
        QCOMPARE(types.series[1].type, std::optional(MemoryType::Trajectory));
        QStringList lost;
        for (const FigureSeries &series : types.series) {
            for (const FigurePoint &point : series.points) {
                if (!point.label.isEmpty())
                    lost.append(series.name + u' ' + point.label.left(2));
            }
        }
        QCOMPARE(lost, QStringList({ u"Trajectory −4"_s, u"Trajectory −1"_s, u"Workflow −1"_s, u"Summary −1"_s }));
        QCOMPARE(types.warning, u"Trajectory changes sign: +1.0 points micro, −0.5 macro. One MLGym-Bench task is 8.3 points. All difference intervals of the averages include 0 (unpaired)."_s);
        QVERIFY(types.caption.contains(u"reported rates"_s) && types.caption.contains(u"Wilson"_s) && types.caption.contains(u"Newcombe"_s) && types.caption.contains(u"2604.14004"_s));
        QVERIFY(!types.caption.contains(u"Tests"_s));
        const QString toolTip = types.series[4].points[4].toolTip;
        QVERIFY2(toolTip.startsWith(u"Insight, ReplicationBench: .189, 17 of 90 tasks, 95 % Wilson interval .121 to .282\n+7.8 points against Zero-shot (+7 tasks)"_s), qPrintable(toolTip));

        QCOMPARE(figures[1].id, u"micro"_s);
        QCOMPARE(figures[1].kind, FigureKind::Differences);
        QCOMPARE(figures[1].x.title, u"points against zero-shot .523"_s);
        QCOMPARE(figures[1].series.size(), 4);
        QVERIFY(std::abs(*figures[1].series[3].points[0].value - 100 * 18.0 / 491) < 1e-9);
        QCOMPARE(figures[1].series[3].points[0].label, u"+3.7"_s);
        QCOMPARE(figures[2].id, u"macro"_s);
        QCOMPARE(figures[2].series[0].points[0].label, u"−0.5"_s);
        QVERIFY(figures[2].series[0].points[0].isNegative);
        QVERIFY(figures[2].x.high >= 12 && figures[2].x.low == -figures[2].x.high);
    }

    void methodsOfTable2()
    {
        const Figure methods = figure(u"table2"_s, u"methods"_s);
        QCOMPARE(methods.kind, FigureKind::Bars);
        QCOMPARE(methods.x.categories.size(), 5);
        QCOMPARE(rowText(methods, 2), QString(u"ReasoningBank|.920 +1|.750 +2|.133 +2|.617 +1.7|.601 +1.7"_s));
        QCOMPARE(rowText(methods, 3), QString(u"AgentKB|.920 +1|!.720 −1|*.200 +8|.628 +2.8|.613 +3.0"_s));
    }

    void poolEfficiency()
    {
        const Figure pools = figure(u"table2"_s, u"pool-efficiency"_s);
        QCOMPARE(pools.kind, FigureKind::Scatter);
        QVERIFY(pools.x.isLogarithmic);
        QCOMPARE(pools.series.size(), 4);
        QVERIFY(pools.series[0].isBaseline);
        QList<std::pair<QString, double>> marks;
        for (const FigureSeries &series : pools.series)
            marks.append({ series.name, series.points.first().place });
        QCOMPARE(marks, (QList<std::pair<QString, double>> { { u"Zero-shot"_s, 0 }, { u"Insight"_s, 431 }, { u"ReasoningBank"_s, 97 }, { u"AgentKB"_s, 5899 } }));
        QVERIFY(std::abs(*pools.series[1].points.first().value - (0.93 + 0.77 + 17.0 / 90) / 3) < 1e-12);
        QVERIFY(pools.x.low <= 97 && pools.x.high >= 5899 && pools.y.low < 0.584 && pools.y.high > 0.63);
        QCOMPARE(pools.table.rows[3][1].text, u"5,899"_s);
        QVERIFY(figure(u"table5"_s, u"pool-efficiency"_s).series.isEmpty());
    }

    /// Table 3: 2 of 300, 3 of 300 and 4 of 270 attempts more.
    void specificity()
    {
        const Figure bars = figure(u"table3"_s, u"specificity"_s);
        QCOMPARE(bars.series.size(), 2);
        QVERIFY(!bars.series[0].isBaseline && !bars.series[0].type);
        const FigureCell &cell = bars.table.rows[1][3];
        QVERIFY(std::abs(*cell.difference - 4.0 / 270) < 1e-12);
        QCOMPARE(bars.table.rows[1][5].change, u"+1.0"_s); // printed as 1.1, from rounded cells
        QVERIFY(bars.caption.contains(u"as if all attempts of a task ended alike"_s));
    }

    /// Table 4: changes of the averages in points; of the 12 cells with memories of another model 6 are up, 2 equal, 4 down.
    void crossModel()
    {
        const Figure matrix = figure(u"table4"_s, u"cross-model"_s);
        QCOMPARE(matrix.kind, FigureKind::Matrix);
        const QStringList models { u"GPT-5-mini"_s, u"DeepSeek V3.2"_s, u"Qwen3-Coder"_s };
        QCOMPARE(matrix.x.categories, models);
        QCOMPARE(matrix.y.categories, models);
        QCOMPARE(rowText(matrix, 0), u"GPT-5-mini|.515|.543 +2.8|.518 +0.3|.528 +1.2"_s);
        QCOMPARE(rowText(matrix, 1), u"DeepSeek V3.2|.486|.501 +1.5|.511 +2.6|unknown"_s);
        QCOMPARE(rowText(matrix, 2), u"Qwen3-Coder|.402|.413 +1.1|unknown|.413 +1.1"_s);
        QCOMPARE(matrix.series.first().points.size(), 9);
        QVERIFY(!matrix.series.first().points[5].value && !matrix.series.first().points[7].value);
        QCOMPARE(matrix.series.first().points[5].across, 1.0);
        QVERIFY(std::abs(*matrix.series.first().points[0].value - 100 * ((263 - 259) / 300.0 + (190 - 187) / 300.0 + (32 - 16) / 270.0) / 3) < 1e-9);
        QVERIFY2(matrix.warning.contains(u"help in 6 of 12 cells, change nothing in 2 and hurt in 4"_s), qPrintable(matrix.warning));
    }

    void scaling()
    {
        const Figure share = figure(u"figures"_s, u"pool-size"_s);
        QCOMPARE(share.kind, FigureKind::Lines);
        QCOMPARE(share.series.size(), 4);
        QCOMPARE(values(share.series[0]), QList<double>({ 0, 1.2, 1.4, 2.2, 2.8 }));
        QCOMPARE(values(share.series[2]), QList<double>({ 0, 0.4, -2.0, 2.0, 1.0 }));
        QVERIFY(share.series[2].points[2].isNegative);
        QCOMPARE(share.table.rows[2][3].mark, FigureMark::Negative);
        QVERIFY(share.warning.contains(u"2 of 3"_s)); // ReplicationBench rises
        QVERIFY(share.y.low <= -2 && share.y.high >= 6);
        const Figure domains = figure(u"figures"_s, u"domains"_s);
        QCOMPARE(domains.x.high, 9.0);
        QCOMPARE(values(domains.series[3]), QList<double>({ 0, 0.8, 0.8, 6.0 }));
    }

    void inDomain()
    {
        const Figure bars = figure(u"figures"_s, u"in-domain"_s);
        QCOMPARE(bars.series.size(), 5);
        QVERIFY(bars.series[0].isBaseline);
        QCOMPARE(rowText(bars, 1), u"Trajectory|*.4744 +0.9|!.4526 −1.3"_s);
        QCOMPARE(rowText(bars, 2), u"Workflow|.4721 +0.7|!.4578 −0.8"_s);
        QCOMPARE(rowText(bars, 4), u"Insight|.4668 +0.1|*.4911 +2.6"_s);
        QVERIFY(bars.warning.endsWith(u"Trajectory, Workflow."_s));
    }

    void categories()
    {
        const Figure published = figure(u"figures"_s, u"categories"_s);
        QCOMPARE(published.kind, FigureKind::Shares);
        QCOMPARE(published.series.size(), 1);
        QCOMPARE(values(published.series[0]), QList<double>({ 15.0, 14.5, 14.4, 10.4, 9.5, 8.5, 8.1, 7.8, 6.4, 5.5 }));
        QCOMPARE(published.table.rows[0][2].text, u"unknown"_s);

        TransferMeasures measures;
        TransferMeasures::Type insights;
        insights.type = MemoryType::Insight;
        insights.categories[size_t(TransferCategory::WorkflowDiscipline)] = 3;
        insights.categories[size_t(TransferCategory::AlgorithmicStrategy)] = 1;
        insights.categorised = 4;
        insights.uncategorised = 6;
        TransferMeasures::Type workflows = insights;
        workflows.type = MemoryType::Workflow;
        measures.types = { workflows, insights };
        const QList<Figure> figures = figuresFor(set(u"figures"_s), { u"categories"_s, 0, {}, {} }, m_data, &measures);
        QCOMPARE(figures.first().series.size(), 2);
        QCOMPARE(values(figures.first().series[1]), QList<double>({ 75, 0, 0, 0, 0, 0, 0, 0, 0, 25 }));
        QCOMPARE(figures.first().table.rows[0][2].change, u"3"_s);
        QVERIFY(figures.first().warning.contains(u"6"_s));
        checkWhole(figures.first(), figures.first().table);
        measures.types = { workflows };
        QVERIFY(figuresFor(set(u"figures"_s), { u"categories"_s, 0, {}, {} }, m_data, &measures).first().caption.contains(u"of all types"_s));
    }

    void separation()
    {
        TransferMeasures measures;
        measures.space = u"lexical"_s;
        measures.asOf = QDate(2026, 11, 20);
        TransferMeasures::Type insights;
        insights.type = MemoryType::Insight;
        insights.memories = 38;
        insights.dbi = 5.25;
        insights.lisiMissing = u"There are too few."_s;
        measures.types = { insights };
        const QList<Figure> figures = figuresFor(set(u"figures"_s), { u"dbi"_s, 0, {}, {} }, m_data, &measures);
        QCOMPARE(figures.size(), 2);
        QCOMPARE(values(figures[0].series[0]), QList<double>({ 3.09, 4.02, 4.47, 6.50 }));
        QCOMPARE(values(figures[0].series[1]), QList<double>({ -1, -1, -1, 5.25 }));
        QCOMPARE(values(figures[1].series[0]), QList<double>({ 1.70, 2.33, 2.34, 4.00 }));
        QCOMPARE(rowText(figures[0], 3), u"Insight|6.50|5.25|4.00|unknown"_s);
        QCOMPARE(figures[0].table, figures[1].table);
        QVERIFY(figures[0].warning.contains(u"There are too few."_s) && figures[0].caption.contains(u"lexical"_s));
        for (const Figure &shown : figures)
            checkWhole(shown, figures.first().table);
        QCOMPARE(figure(u"figures"_s, u"dbi"_s).series.size(), 1);
    }

    void modelsByAverage()
    {
        const Figure models = figure(u"table1"_s, u"models"_s);
        QCOMPARE(models.table.rows.size(), 5 + 2 + 2);
        QVERIFY(models.table.rows.first().first().text.startsWith(u"GPT-5-mini, Insight"_s));
        QList<double> averages;
        for (const QList<FigureCell> &row : models.table.rows)
            averages.append(*row.last().value);
        QVERIFY(std::ranges::is_sorted(averages, std::ranges::greater()));
        QCOMPARE(models.y.categories.size(), 9);
    }

    void ownRunsInPairs()
    {
        const QString attempts = u"zero-shot b 1..30 -\nzero-shot b 31..40 +\ninsight b 1..12 +\ninsight b 13..37 -\ninsight b 38..40 +\ninsight b 41 +"_s;
        const std::vector<Attempt> list = attemptsFrom(attempts);
        const ResultSet mine = ownSet(u"7"_s, u"October"_s, list, {});
        QCOMPARE(ids(mine), QStringList({ u"types"_s }));
        QVERIFY2(mine.details.endsWith(u"paired"_s), qPrintable(mine.details));
        const Figure types = own(attempts, u"types"_s);
        QCOMPARE(types.title, u"With memory against zero-shot, m"_s);
        QVERIFY(types.caption.startsWith(u"Own runs: attempts on 41"_s));
        QVERIFY(types.caption.contains(u"paired bootstrap"_s) && types.caption.contains(u"McNemar"_s) && types.caption.contains(u"Holm"_s));
        QVERIFY(types.caption.contains(u"one side only has"_s));
        const QString toolTip = types.table.rows[1][1].toolTip;
        QVERIFY2(toolTip.contains(u"12 up, 7 down, McNemar's exact test p = "_s) && toolTip.contains(u"paired"_s), qPrintable(toolTip));
        QVERIFY(types.warning.contains(u"Insight lacks a pair"_s));
        checkWhole(types, types.table);
    }

    void ownPoolsOfSeveralSizes()
    {
        std::vector<Attempt> attempts = attemptsFrom(u"zero-shot b 1..4 -\ninsight b 1 +\ninsight b 2..4 -\nworkflow b 1..2 +\nworkflow b 3..4 -"_s);
        for (Attempt &attempt : attempts) {
            if (attempt.condition.name == "workflow"_L1)
                attempt.condition = { u"insight"_s, MemoryType::Insight, {}, {}, 200 };
            else if (!attempt.condition.isZeroShot())
                attempt.condition.poolSize = 100;
        }
        const ResultSet mine = ownSet(u"7"_s, u"October"_s, attempts, {});
        QCOMPARE(ids(mine), QStringList({ u"types"_s, u"pool-efficiency"_s, u"pool-size"_s }));
        const Figure sizes = figuresFor(mine, { u"pool-size"_s, 0, {}, {} }, m_data, nullptr).first();
        QCOMPARE(values(sizes.series[0]), QList<double>({ 0, 25, 50 }));
        QCOMPARE(sizes.series[0].points[2].place, 200.0);
        QVERIFY(!sizes.series[0].points[1].toolTip.isEmpty());
    }

    void scoresOnly()
    {
        std::vector<Attempt> attempts = attemptsFrom(u"zero-shot b 1..3 ?\nzero-shot b 4 +"_s);
        for (Attempt &attempt : attempts)
            attempt.score = 0.4;
        const Figure types = figuresFor(ownSet(u"7"_s, u"October"_s, attempts, {}), { u"types"_s, 0, {}, {} }, m_data, nullptr).first();
        QVERIFY2(types.caption.contains(u"Not compared: 3 attempt"_s), qPrintable(types.caption)); // the fourth passed
    }

    /// MLGym: nobody says what passed.
    void nothingButScores()
    {
        std::vector<Attempt> attempts = attemptsFrom(u"zero-shot b 1..3 ?"_s);
        for (Attempt &attempt : attempts)
            attempt.score = 0.4;
        const QList<Figure> figures = figuresFor(ownSet(u"7"_s, u"October"_s, attempts, {}), { u"types"_s, 0, {}, {} }, m_data, nullptr);
        QCOMPARE(figures.size(), 1);
        QVERIFY(figures.first().series.isEmpty() && figures.first().caption.contains(u"3 attempt"_s));
    }

    void theMetricThatMostHave()
    {
        ReportedRate rate;
        rate.benchmark = u"b"_s;
        rate.condition = conditionNamed(u"unstated"_s);
        QList<ReportedRate> rates;
        for (const auto &[model, metric] : { std::pair(u"one"_s, u"old"_s), std::pair(u"one"_s, u"rate"_s), std::pair(u"two"_s, u"rate"_s), std::pair(u"three"_s, u"other"_s) }) {
            rate.model = model;
            rate.metric = metric;
            rate.value += 0.1;
            rates.append(rate);
        }
        const ResultSet board = ownSet(u"8"_s, u"Board"_s, {}, rates);
        const Figure models = figuresFor(board, { u"models"_s, 0, {}, {} }, m_data, nullptr).first();
        QCOMPARE(models.table.rows.size(), 2);
        QCOMPARE(models.table.rows.first().first().text, u"two"_s);
        QCOMPARE(models.table.rows.first()[1].text, u"not told"_s);
        QVERIFY2(models.caption.contains(u"Left out: 1 "_s) && models.caption.contains(u"old, other"_s), qPrintable(models.caption));
        QCOMPARE(figuresFor(board, { u"models"_s, 0, u"other"_s, {} }, m_data, nullptr).first().table.rows.size(), 1);
    }

    void nothingToShow()
    {
        const ResultSet mine = ownSet(u"7"_s, u"Empty"_s, {}, {});
        QVERIFY(ids(mine).isEmpty());
        QVERIFY(figuresFor(mine, { u"types"_s, 0, {}, {} }, m_data, nullptr).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestFigures)
#include "tst_figures.moc"
