// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/samplefigures.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::test {

namespace {

struct Benchmark
{
    QString name;
    int tasks;
    std::array<int, 5> solved; ///< zero-shot, T, W, S, I
};

const QList<Benchmark> &benchmarks()
{
    static const QList<Benchmark> all {
        { u"LiveCodeBench v6"_s, 100, { 91, 94, 92, 93, 93 } },
        { u"Aider-Polyglot"_s, 100, { 47, 49, 47, 46, 47 } },
        { u"SWE-bench Verified"_s, 100, { 73, 77, 77, 76, 77 } },
        { u"Terminal-Bench 2.0"_s, 89, { 28, 24, 31, 33, 32 } },
        { u"ReplicationBench"_s, 90, { 10, 11, 10, 12, 17 } },
        { u"MLGym-Bench"_s, 12, { 8, 7, 7, 8, 9 } },
    };
    return all;
}

const std::array<QString, 5> conditions { u"Zero-shot"_s, u"Trajectory"_s, u"Workflow"_s, u"Summary"_s, u"Insight"_s };

Interval wilson(double solved, double tasks)
{
    constexpr double z = 1.959964;
    const double p = solved / tasks;
    const double middle = p + z * z / (2 * tasks);
    const double half = z * std::sqrt(p * (1 - p) / tasks + z * z / (4 * tasks * tasks));
    return { (middle - half) / (1 + z * z / tasks), (middle + half) / (1 + z * z / tasks) };
}

QString rate(double value)
{
    return QString::number(value, 'f', 3).mid(value < 1 ? 1 : 0);
}

QString change(int tasks)
{
    return tasks > 0 ? u"+%1"_s.arg(tasks) : tasks < 0 ? u"\u2212%1"_s.arg(-tasks)
                                                       : u"0"_s;
}

QString points(double value)
{
    const QString figure = QString::number(std::abs(value), 'f', 1);
    return value > 0.05 ? u'+' + figure : value < -0.05 ? u'\u2212' + figure
                                                        : figure;
}

struct Average
{
    double zeroShot;
    std::array<double, 4> values;
    std::array<double, 4> changes; ///< points
    std::array<Interval, 4> intervals;
};

const Average micro { .523, { .534, .538, .546, .560 }, { 1.0, 1.4, 2.2, 3.7 }, { { { -5.2, 7.2 }, { -4.8, 7.6 }, { -4.0, 8.4 }, { -2.6, 9.9 } } } };
const Average macro { .534, { .529, .534, .553, .578 }, { -0.5, 0.0, 2.0, 4.4 }, { { { -8.2, 7.3 }, { -7.7, 7.8 }, { -5.7, 9.6 }, { -3.0, 11.9 } } } };

FigureTable typesTable()
{
    FigureTable table;
    table.columns << u"Condition"_s;
    table.columnDetails << QString();
    for (const Benchmark &benchmark : benchmarks()) {
        table.columns << benchmark.name;
        table.columnDetails << QString::number(benchmark.tasks);
    }
    table.columns << u"Micro"_s << u"Macro"_s;
    table.columnDetails << u"491"_s << u"6"_s;
    for (size_t condition = 0; condition < conditions.size(); ++condition) {
        QList<FigureCell> row { { conditions[condition], {}, {}, {}, FigureMark::None, {} } };
        for (const Benchmark &benchmark : benchmarks()) {
            const int solved = benchmark.solved[condition];
            const int zeroShot = benchmark.solved[0];
            const int best = *std::max_element(benchmark.solved.begin(), benchmark.solved.end());
            FigureCell cell;
            cell.value = double(solved) / benchmark.tasks;
            cell.text = rate(*cell.value);
            cell.interval = wilson(solved, benchmark.tasks);
            if (condition > 0)
                cell.change = change(solved - zeroShot);
            cell.mark = solved < zeroShot ? FigureMark::Negative : condition > 0 && solved == best && best > zeroShot ? FigureMark::Best
                                                                                                                      : FigureMark::None;
            cell.toolTip = u"%1, %2: %3 of %4 tasks"_s.arg(conditions[condition], benchmark.name).arg(solved).arg(benchmark.tasks);
            row << cell;
        }
        for (const Average *average : { &micro, &macro }) {
            FigureCell cell;
            cell.value = condition == 0 ? average->zeroShot : average->values[condition - 1];
            cell.text = rate(*cell.value);
            if (condition > 0) {
                cell.change = points(average->changes[condition - 1]);
                cell.mark = average->changes[condition - 1] < -0.05 ? FigureMark::Negative : condition == 4 ? FigureMark::Best
                                                                                                            : FigureMark::None;
            }
            row << cell;
        }
        table.rows << row;
        table.types << (condition == 0 ? std::optional<MemoryType>() : MemoryType(condition - 1));
    }
    return table;
}

Figure differences(const QString &id, const QString &title, const QString &caption, const Average &average, int column)
{
    Figure figure;
    figure.id = id;
    figure.title = title;
    figure.caption = caption;
    figure.kind = FigureKind::Differences;
    figure.x = { u"points against zero-shot %1"_s.arg(rate(average.zeroShot)), -14, 14, {}, {}, false };
    figure.y.categories = { conditions[1], conditions[2], conditions[3], conditions[4] };
    for (int type = 0; type < 4; ++type) {
        FigurePoint point;
        point.place = type;
        point.value = average.changes[size_t(type)];
        point.interval = average.intervals[size_t(type)];
        point.label = points(*point.value);
        point.isNegative = *point.value < -0.05;
        point.toolTip = u"%1 against zero-shot: %2 points, 95 % from %3 to %4"_s.arg(conditions[size_t(type) + 1], point.label, points(point.interval->low), points(point.interval->high));
        point.row = type + 1;
        point.column = column;
        figure.series << FigureSeries { conditions[size_t(type) + 1], MemoryType(type), false, { point } };
    }
    return figure;
}

} // namespace

Figure typesFigure()
{
    Figure figure;
    figure.id = u"types"_s;
    figure.title = u"Four memory types against zero-shot, GPT-5-mini"_s;
    figure.caption = u"Solved tasks as published, 491 tasks of 6 benchmarks, one model. Intervals: 95 % Wilson for rates, unpaired."_s;
    figure.warning = u"Trajectory changes sign: +1.0 points micro, \u22120.5 macro. One MLGym-Bench task is 8.3 points. All difference intervals include 0 (unpaired)."_s;
    figure.kind = FigureKind::Rates;
    figure.x = { u"Pass@3, share of tasks solved in any of three runs, with 95 % Wilson interval"_s, 0, 1, {}, {}, false };
    for (const Benchmark &benchmark : benchmarks()) {
        figure.y.categories << benchmark.name;
        figure.y.details << u"n = %1 tasks"_s.arg(benchmark.tasks);
    }
    for (int condition = 0; condition < int(conditions.size()); ++condition) {
        FigureSeries series;
        series.name = conditions[size_t(condition)];
        series.isBaseline = condition == 0;
        if (condition > 0)
            series.type = MemoryType(condition - 1);
        for (int row = 0; row < int(benchmarks().size()); ++row) {
            const Benchmark &benchmark = benchmarks().at(row);
            const int solved = benchmark.solved[size_t(condition)];
            const int lost = solved - benchmark.solved[0];
            FigurePoint point;
            point.place = row;
            point.value = double(solved) / benchmark.tasks;
            point.interval = wilson(solved, benchmark.tasks);
            point.isNegative = lost < 0;
            if (lost < 0)
                point.label = lost == -1 ? u"\u22121 task"_s : u"\u2212%1 tasks"_s.arg(-lost);
            point.toolTip = u"%1, %2: %3 of %4 tasks"_s.arg(series.name, benchmark.name).arg(solved).arg(benchmark.tasks);
            point.row = condition;
            point.column = row + 1;
            series.points << point;
        }
        figure.series << series;
    }
    figure.table = typesTable();
    return figure;
}

Figure microFigure()
{
    return differences(u"micro"_s, u"Micro average"_s, u"pooled over 491 tasks"_s, micro, 7);
}

Figure macroFigure()
{
    return differences(u"macro"_s, u"Macro average"_s, u"plain mean of 6 benchmarks"_s, macro, 8);
}

Figure inDomainFigure()
{
    Figure figure;
    figure.id = u"in-domain"_s;
    figure.title = u"Memory of the own benchmark against memory of others"_s;
    figure.caption = u"Read off a published picture, to about 0.0005; which average it is, is not stated."_s;
    figure.kind = FigureKind::Bars;
    figure.x.categories = { u"The same benchmark"_s, u"Other benchmarks"_s };
    figure.y = { u"Average accuracy"_s, 0, 0.6, {}, {}, false };
    FigureSeries zeroShot { u"zero-shot"_s, {}, true, {} };
    const double values[2][4] { { .4744, .4721, .4696, .4668 }, { .4526, .4578, .4722, .4911 } };
    for (int place = 0; place < 2; ++place)
        zeroShot.points << FigurePoint { double(place), .4655, 0, Interval { .455, .476 }, {}, u"Zero-shot: 0.4655"_s, false, 0, place + 1 };
    figure.series << zeroShot;
    figure.table.columns = { u"Condition"_s, figure.x.categories.at(0), figure.x.categories.at(1) };
    figure.table.rows << QList<FigureCell> { { u"zero-shot"_s, {}, {}, {}, {}, {} }, { u"0.4655"_s, {}, .4655, {}, {}, {} }, { u"0.4655"_s, {}, .4655, {}, {}, {} } };
    figure.table.types << std::nullopt;
    for (int type = 0; type < 4; ++type) {
        FigureSeries series { conditions[size_t(type) + 1], MemoryType(type), false, {} };
        QList<FigureCell> row { { series.name, {}, {}, {}, {}, {} } };
        for (int place = 0; place < 2; ++place) {
            const double value = values[place][type];
            series.points << FigurePoint { double(place), value, 0, {}, {}, u"%1: %2"_s.arg(series.name).arg(value), value < .4655, type + 1, place + 1 };
            row << FigureCell { QString::number(value), {}, value, {}, value < .4655 ? FigureMark::Negative : FigureMark::None, {} };
        }
        figure.series << series;
        figure.table.rows << row;
        figure.table.types << MemoryType(type);
    }
    return figure;
}

Figure categoriesFigure()
{
    Figure figure;
    figure.id = u"categories"_s;
    figure.title = u"What kinds of knowledge transfer"_s;
    figure.caption = u"Shares of the published figure beside those of 38 insights of this pool that have a category."_s;
    figure.kind = FigureKind::Shares;
    figure.x.categories = { u"Iterative workflow discipline"_s, u"Test driven verification"_s, u"Anti-pattern avoidance"_s, u"Input validation and robustness"_s, u"API and interface compliance"_s,
        u"Interaction protocol adherence"_s, u"Environmental adaptation"_s, u"File and syntax management"_s, u"Repository exploration tactics"_s, u"Algorithmic strategy transfer"_s };
    const QList<double> published { 15.0, 14.5, 14.4, 10.4, 9.5, 8.5, 8.1, 7.8, 6.4, 5.5 };
    const QList<double> own { 26.3, 18.4, 5.3, 13.2, 7.9, 2.6, 10.5, 7.9, 7.9, 0 };
    for (const auto &[name, values] : { std::pair(u"Published"_s, published), std::pair(u"This pool"_s, own) }) {
        FigureSeries series { name, {}, false, {} };
        for (int place = 0; place < int(values.size()); ++place)
            series.points << FigurePoint { double(place), values.at(place), 0, {}, QString::number(values.at(place), 'f', 1) + u" %"_s, u"%1, %2: %3 %"_s.arg(name, figure.x.categories.at(place)).arg(values.at(place)), false, place, int(figure.series.size()) + 1 };
        figure.series << series;
    }
    figure.table.columns = { u"Category"_s, u"Published"_s, u"This pool"_s };
    for (int place = 0; place < int(published.size()); ++place)
        figure.table.rows << QList<FigureCell> { { figure.x.categories.at(place), {}, {}, {}, {}, {} }, { QString::number(published.at(place), 'f', 1), {}, published.at(place), {}, {}, {} }, { QString::number(own.at(place), 'f', 1), {}, own.at(place), {}, {}, {} } };
    return figure;
}

Figure scalingFigure()
{
    Figure figure;
    figure.id = u"scaling"_s;
    figure.title = u"Performance as the pool grows"_s;
    figure.caption = u"Change of average Pass@1 against zero-shot in points, GPT-5-mini, insight. Read off a published picture, to about 0.05."_s;
    figure.kind = FigureKind::Lines;
    figure.x.title = u"Part of the pool"_s;
    figure.x.categories = { u"0"_s, u"1/4"_s, u"2/4"_s, u"3/4"_s, u"Full"_s };
    figure.y = { u"Points against zero-shot"_s, -3, 7, {}, {}, false };
    const QList<std::pair<QString, QList<double>>> lines { { u"Average"_s, { 0, 1.2, 1.4, 2.2, 2.8 } }, { u"LiveCodeBench v6"_s, { 0, 1.7, 3.0, 1.7, 1.4 } }, { u"SWE-bench Verified"_s, { 0, 0.4, -2.0, 2.0, 1.0 } }, { u"ReplicationBench"_s, { 0, 1.5, 3.0, 3.0, 6.0 } } };
    figure.table.columns = QStringList { u"Benchmark"_s } + figure.x.categories;
    for (int line = 0; line < int(lines.size()); ++line) {
        FigureSeries series { lines.at(line).first, {}, false, {} };
        QList<FigureCell> row { { series.name, {}, {}, {}, {}, {} } };
        for (int place = 0; place < 5; ++place) {
            const double value = lines.at(line).second.at(place);
            series.points << FigurePoint { double(place), value, 0, {}, {}, u"%1, %2: %3"_s.arg(series.name, figure.x.categories.at(place), points(value)), value < 0, line, place + 1 };
            row << FigureCell { points(value), {}, value, {}, value < 0 ? FigureMark::Negative : FigureMark::None, {} };
        }
        figure.series << series;
        figure.table.rows << row;
    }
    return figure;
}

Figure poolFigure()
{
    Figure figure;
    figure.id = u"pool-efficiency"_s;
    figure.title = u"Memories against performance"_s;
    figure.caption = u"Pass@3, plain mean of three benchmarks, GPT-5-mini."_s;
    figure.kind = FigureKind::Scatter;
    figure.x = { u"Memories in the pool (logarithmic)"_s, 50, 10000, {}, {}, true };
    figure.y = { u"Average of three benchmarks"_s, 0.5, 0.7, {}, {}, false };
    figure.series << FigureSeries { u"zero-shot"_s, {}, true, { FigurePoint { 0, .584, 0, {}, u"zero-shot .584"_s, u"Zero-shot: .584"_s, false, 0, 2 } } };
    const QList<std::tuple<QString, double, double>> methods { { u"ReasoningBank"_s, 97, .601 }, { u"AgentKB"_s, 5899, .613 }, { u"Insight"_s, 431, .630 } };
    figure.table.columns = { u"Method"_s, u"Memories"_s, u"Average"_s };
    figure.table.rows << QList<FigureCell> { { u"zero-shot"_s, {}, {}, {}, {}, {} }, {}, { u".584"_s, {}, .584, {}, {}, {} } };
    for (const auto &[name, size, average] : methods) {
        const int row = int(figure.table.rows.size());
        figure.series << FigureSeries { name, name == u"Insight" ? std::optional(MemoryType::Insight) : std::nullopt, false, { FigurePoint { size, average, 0, {}, name, u"%1: %2 memories, %3"_s.arg(name).arg(size).arg(rate(average)), false, row, 2 } } };
        figure.table.rows << QList<FigureCell> { { name, {}, {}, {}, {}, {} }, { QString::number(size), {}, size, {}, {}, {} }, { rate(average), {}, average, {}, name == u"Insight" ? FigureMark::Best : FigureMark::None, {} } };
    }
    return figure;
}

Figure crossModelFigure()
{
    Figure figure;
    figure.id = u"cross-model"_s;
    figure.title = u"Memories of one model given to another"_s;
    figure.caption = u"Points against zero-shot of the same agent, average Pass@1 of three benchmarks."_s;
    figure.kind = FigureKind::Matrix;
    figure.x.title = u"Model that made the memories"_s;
    figure.x.categories = { u"GPT-5-mini"_s, u"DeepSeek V3.2"_s, u"Qwen3-Coder-480B"_s };
    figure.y.title = u"Agent"_s;
    figure.y.categories = figure.x.categories;
    const std::optional<double> values[3][3] { { 2.8, 0.3, 1.3 }, { 1.5, 2.6, std::nullopt }, { 1.9, -0.4, 1.8 } };
    figure.table.columns = QStringList { u"Agent"_s } + figure.x.categories;
    FigureSeries series;
    series.name = u"Change"_s;
    for (int agent = 0; agent < 3; ++agent) {
        QList<FigureCell> row { { figure.y.categories.at(agent), {}, {}, {}, {}, {} } };
        for (int source = 0; source < 3; ++source) {
            const auto value = values[agent][source];
            const QString text = value ? points(*value) : u"unknown"_s;
            series.points << FigurePoint { double(source), value, double(agent), {}, value ? text : QString(), u"%1 with memories of %2: %3"_s.arg(figure.y.categories.at(agent), figure.x.categories.at(source), text), value && *value < 0, agent, source + 1 };
            row << FigureCell { text, {}, value, {}, value && *value < 0 ? FigureMark::Negative : FigureMark::None, {} };
        }
        figure.table.rows << row;
    }
    figure.series << series;
    return figure;
}

QList<NamedFigure> sampleFigures()
{
    return { { "types", typesFigure() }, { "micro", microFigure() }, { "macro", macroFigure() }, { "in-domain", inDomainFigure() }, { "categories", categoriesFigure() },
        { "scaling", scalingFigure() }, { "pool-efficiency", poolFigure() }, { "cross-model", crossModelFigure() } };
}

} // namespace waymark::test
