// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/samplefigures.h"
#include "widgets/results/figureitems.h"
#include "widgets/results/figurelegend.h"
#include "widgets/results/figureview.h"
#include "widgets/results/plotparts.h"

#include <QChart>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPieSeries>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::widgets;

namespace {

QList<TextItem *> textsOf(const FigureView &view)
{
    QList<TextItem *> texts;
    const QList<QGraphicsItem *> items = view.scene()->items();
    for (QGraphicsItem *item : items) {
        if (auto *text = dynamic_cast<TextItem *>(item))
            texts.append(text);
    }
    return texts;
}

bool hasText(const FigureView &view, const QString &text)
{
    return std::ranges::any_of(textsOf(view), [&](const TextItem *item) { return item->lines().join(u' ').contains(text); });
}

QChart *chartOf(const FigureView &view)
{
    const QList<QGraphicsItem *> items = view.scene()->items();
    for (QGraphicsItem *item : items) {
        if (auto *chart = dynamic_cast<QChart *>(item))
            return chart;
    }
    return nullptr;
}

int markOf(const FigureView &view, int series, int point)
{
    for (int i = 0; i < int(view.marks().size()); ++i) {
        if (view.marks().at(i).series == series && view.marks().at(i).point == point)
            return i;
    }
    return -1;
}

QPointF middleOf(const FigureView &view, int mark)
{
    return view.marks().at(mark).outline.boundingRect().center();
}

void show(FigureView &view, const Figure &figure, const QSize &size = { 900, 560 })
{
    view.resize(size);
    view.setFigure(figure);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

} // namespace

class TestFigureView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyKnownPointHasAMark_data() { figures(); }
    void everyKnownPointHasAMark();
    void marksStandWhereChartsPutTheSameNumbers();
    void nothingIsCutAtAnyWidth_data() { figures(); }
    void nothingIsCutAtAnyWidth();
    void worseIsMarkedAndNamed();
    void unknownIsSaid();
    void labelsOfStrangersStayText();
    void typesAreHidden();
    void pointerMeetsMarks();
    void keysReachEveryMark_data() { figures(); }
    void keysReachEveryMark();
    void screenReadersHearTheValue();
    void cellsLightMarks();
    void themesDiffer();
    void legendNamesWhatIsShown();
    void ticksAreRound();
    void labelsAreSpread();
    void placesAreFree();

private:
    static void figures()
    {
        QTest::addColumn<Figure>("figure");
        const QList<test::NamedFigure> samples = test::sampleFigures();
        for (const test::NamedFigure &sample : samples)
            QTest::newRow(sample.name) << sample.figure;
    }
};

void TestFigureView::everyKnownPointHasAMark()
{
    QFETCH(Figure, figure);
    FigureView view;
    show(view, figure, { 1300, 560 });
    int known = 0;
    for (int s = 0; s < int(figure.series.size()); ++s) {
        for (int p = 0; p < int(figure.series.at(s).points.size()); ++p) {
            const FigurePoint &point = figure.series.at(s).points.at(p);
            // A part of nothing has no slice.
            const bool isDrawn = figure.kind == FigureKind::Matrix || (point.value && !(figure.kind == FigureKind::Shares && *point.value == 0));
            QCOMPARE(markOf(view, s, p) >= 0, isDrawn);
            known += isDrawn ? 1 : 0;
        }
    }
    QCOMPARE(view.marks().size(), known);
    QVERIFY(known > 0);
    for (const PlottedMark &mark : view.marks())
        QVERIFY(view.sceneRect().contains(mark.outline.boundingRect()));
}

void TestFigureView::marksStandWhereChartsPutTheSameNumbers()
{
    FigureView view;
    show(view, test::typesFigure());
    QChart *chart = chartOf(view);
    QVERIFY(chart);
    QVERIFY(!chart->series().isEmpty());
    // The interval of SWE-bench Verified with insight: its series, where Qt Charts draws it, ends beside the mark's row.
    const FigurePoint point = view.figure().series.at(4).points.at(2);
    const QPointF middle = middleOf(view, markOf(view, 4, 2));
    const QPointF mapped = chart->mapToPosition({ *point.value, 0 }, chart->series().first());
    QVERIFY(std::abs(mapped.x() - middle.x()) <= 1);
    bool found = false;
    const QList<QAbstractSeries *> all = chart->series();
    for (QAbstractSeries *series : all) {
        auto *line = qobject_cast<QLineSeries *>(series);
        if (!line || line->count() != 6 || std::abs(line->at(0).x() - point.interval->low) > 1e-12 || std::abs(line->at(4).x() - point.interval->high) > 1e-12)
            continue;
        found |= std::abs(chart->mapToPosition(line->at(2), line).y() - middle.y()) <= 1;
    }
    QVERIFY(found);
    // On a logarithmic scale too.
    show(view, test::poolFigure());
    chart = chartOf(view);
    QCOMPARE(chart->series().size(), 1); // the line of zero-shot
    for (int s = 1; s < 4; ++s) {
        const FigurePoint dot = view.figure().series.at(s).points.first();
        const QPointF expected = chart->mapToPosition({ dot.place, *dot.value }, chart->series().first());
        QVERIFY2(std::hypot(expected.x() - middleOf(view, markOf(view, s, 0)).x(), expected.y() - middleOf(view, markOf(view, s, 0)).y()) < 1.5, qPrintable(view.figure().series.at(s).name));
    }
}

void TestFigureView::nothingIsCutAtAnyWidth()
{
    QFETCH(Figure, figure);
    FigureView view;
    for (const int width : { 1400, 900, 620, 420, 280, 160 }) {
        for (const bool hasTitle : { false, true }) {
            FigureLook look;
            look.hasTitle = hasTitle;
            view.setLook(look);
            show(view, figure, { width, 480 });
            const QList<TextItem *> texts = textsOf(view);
            QVERIFY(!texts.isEmpty());
            for (const TextItem *text : texts) {
                const QRectF used = text->used();
                QVERIFY2(view.sceneRect().adjusted(-1, -1, 1, 1).contains(used), qPrintable(u"“%1” at %2 px: %3,%4 %5×%6"_s.arg(text->lines().join(u' ')).arg(width).arg(used.x()).arg(used.y()).arg(used.width()).arg(used.height())));
            }
        }
    }
    // With room for all, no text lies on another.
    FigureLook look;
    view.setLook(look);
    show(view, figure, { 1300, 700 });
    const QList<TextItem *> texts = textsOf(view);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const QRectF common = texts.at(i)->used().intersected(texts.at(j)->used());
            QVERIFY2(common.width() < 2 || common.height() < 3, qPrintable(u"“%1” lies on “%2”"_s.arg(texts.at(i)->lines().join(u' '), texts.at(j)->lines().join(u' '))));
        }
    }
}

void TestFigureView::worseIsMarkedAndNamed()
{
    FigureView view;
    show(view, test::typesFigure());
    QVERIFY(hasText(view, u"\u22124 tasks"_s));
    QVERIFY(hasText(view, u"n = 12 tasks"_s));
    show(view, test::macroFigure());
    QVERIFY(hasText(view, u"\u22120.5"_s));
    QVERIFY(hasText(view, u"\u22128.2 to +7.3"_s));
    QVERIFY(hasText(view, u"\u221210"_s));
    QVERIFY(hasText(view, u"+10"_s));
}

void TestFigureView::unknownIsSaid()
{
    FigureView view;
    show(view, test::crossModelFigure());
    QCOMPARE(std::ranges::count_if(textsOf(view), [](const TextItem *text) { return text->lines().contains(u"unknown"_s); }), 1);
    // Rates: the row says it and has no mark for it.
    Figure figure = test::typesFigure();
    figure.series[2].points[1].value.reset();
    show(view, figure);
    QVERIFY(hasText(view, u"unknown"_s));
    QCOMPARE(markOf(view, 2, 1), -1);
}

void TestFigureView::labelsOfStrangersStayText()
{
    const QString hostile = u"<img src='/etc/hostname' width=50><b>Bold</b>\u202E"_s;
    const QList<test::NamedFigure> samples = test::sampleFigures();
    for (test::NamedFigure sample : samples) {
        for (QString *words : { &sample.figure.x.title, &sample.figure.y.title, &sample.figure.title, &sample.figure.caption })
            *words = hostile;
        for (QStringList *names : { &sample.figure.x.categories, &sample.figure.y.categories, &sample.figure.x.details, &sample.figure.y.details }) {
            for (QString &name : *names)
                name = hostile;
        }
        for (FigureSeries &series : sample.figure.series) {
            series.name = hostile;
            for (FigurePoint &point : series.points)
                point.label = point.value ? hostile : QString();
        }
        FigureView view;
        FigureLook look;
        look.hasTitle = true;
        view.setLook(look);
        show(view, sample.figure, { 2400, 900 });
        // Qt Charts has its own text items, which read HTML: none of them may say anything.
        const QList<QGraphicsItem *> items = view.scene()->items();
        for (const QGraphicsItem *item : items) {
            if (const auto *text = dynamic_cast<const QGraphicsTextItem *>(item))
                QVERIFY2(text->toPlainText().isEmpty() || !text->isVisible(), qPrintable(text->toPlainText()));
            QVERIFY(!item->toolTip().contains(u"<img"_s));
        }
        QVERIFY2(hasText(view, u"<img src="_s), sample.name);
        for (const TextItem *text : textsOf(view))
            QVERIFY(!text->lines().join(u' ').contains(QChar(0x202E)));
    }
}

void TestFigureView::typesAreHidden()
{
    FigureView view;
    show(view, test::typesFigure());
    const qsizetype all = view.marks().size();
    const qsizetype series = chartOf(view)->series().size();
    FigureLook look;
    look.hidden = { MemoryType::Workflow };
    view.setLook(look);
    QCOMPARE(view.marks().size(), all - 6);
    QCOMPARE(markOf(view, 2, 0), -1);
    QVERIFY(markOf(view, 1, 0) >= 0);
    QCOMPARE(chartOf(view)->series().size(), series - 6);
    // The band of zero-shot, one a benchmark.
    look.hasBaselineInterval = false;
    view.setLook(look);
    QCOMPARE(chartOf(view)->series().size(), series - 12);
    QVERIFY(markOf(view, 0, 0) >= 0);
}

void TestFigureView::pointerMeetsMarks()
{
    FigureView view;
    show(view, test::typesFigure());
    QSignalSpy hovered(&view, &FigureView::cellHovered);
    QSignalSpy activated(&view, &FigureView::cellActivated);
    const int mark = markOf(view, 4, 3); // insight, Terminal-Bench
    const QPoint place = view.mapFromScene(middleOf(view, mark));
    QCOMPARE(view.markAt(middleOf(view, mark)), mark);
    QTest::mouseMove(view.viewport(), place);
    QCOMPARE(hovered.size(), 1);
    QCOMPARE(hovered.first(), QVariantList({ 4, 4 }));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(view.current(), mark);
    QCOMPARE(activated.first(), QVariantList({ 4, 4 }));
    // Away from all marks.
    QTest::mouseMove(view.viewport(), QPoint(4, 4));
    QCOMPARE(hovered.last(), QVariantList({ -1, -1 }));
    // Every slice is met in its middle, and only there.
    show(view, test::categoriesFigure(), { 1200, 480 });
    for (int p = 0; p < 10; ++p) {
        const int slice = markOf(view, 0, p);
        const QPainterPath &outline = view.marks().at(slice).outline;
        const QPointF inside = outline.pointAtPercent(0.2) * 0.5 + outline.pointAtPercent(0.7) * 0.5;
        if (outline.contains(inside))
            QCOMPARE(view.markAt(inside), slice);
    }
}

void TestFigureView::keysReachEveryMark()
{
    QFETCH(Figure, figure);
    FigureView view;
    show(view, figure, { 1200, 560 });
    view.setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(view.hasFocus());
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.current(), 0);
    QSet<int> reached;
    QList<int> open { 0 };
    while (!open.isEmpty()) {
        const int from = open.takeLast();
        if (reached.contains(from))
            continue;
        reached.insert(from);
        for (const int key : { Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right }) {
            view.setCurrent(from);
            QTest::keyClick(&view, Qt::Key(key));
            open.append(view.current());
        }
    }
    QCOMPARE(reached.size(), view.marks().size());
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.current(), int(view.marks().size()) - 1);
    QSignalSpy activated(&view, &FigureView::cellActivated);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QTest::keyClick(&view, Qt::Key_Escape);
    QCOMPARE(view.current(), -1);
}

void TestFigureView::screenReadersHearTheValue()
{
    FigureView view;
    show(view, test::typesFigure());
    QCOMPARE(view.accessibleName(), view.figure().title);
    QCOMPARE(view.accessibleDescription(), view.figure().caption);
    view.setCurrent(markOf(view, 1, 3));
    QCOMPARE(view.accessibleDescription(), u"Trajectory, Terminal-Bench 2.0: 24 of 89 tasks"_s);
    view.setCurrent(-1);
    QCOMPARE(view.accessibleDescription(), view.figure().caption);
}

void TestFigureView::cellsLightMarks()
{
    FigureView view;
    show(view, test::typesFigure());
    const QImage before = view.grab().toImage();
    view.setLit(4, 1);
    const QImage lit = view.grab().toImage();
    QVERIFY(lit != before);
    // What changed lies around the mark.
    const QRect around = view.mapFromScene(view.marks().at(markOf(view, 4, 0)).outline.boundingRect().adjusted(-8, -8, 8, 8)).boundingRect();
    for (int y = 0; y < lit.height(); ++y) {
        for (int x = 0; x < lit.width(); ++x) {
            if (lit.pixel(x, y) != before.pixel(x, y))
                QVERIFY(around.contains((QPointF(x, y) / lit.devicePixelRatio()).toPoint()));
        }
    }
    view.setLit(-1, -1);
    QCOMPARE(view.grab().toImage(), before);
}

void TestFigureView::themesDiffer()
{
    Theme theme;
    theme.apply(*qApp);
    theme.setChoice(ThemeChoice::Light);
    FigureView view;
    show(view, test::typesFigure());
    QCOMPARE(view.grab().toImage().pixelColor(2, 2), color(Token::Surface, Scheme::Light));
    theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(view.grab().toImage().pixelColor(2, 2), color(Token::Surface, Scheme::Dark));
    QCOMPARE(view.look().scheme, Scheme::Dark);
}

void TestFigureView::legendNamesWhatIsShown()
{
    FigureLook look;
    const auto names = [&](const Figure &figure) {
        QStringList texts;
        for (const LegendEntry &entry : legendOf(figure, look))
            texts << entry.text;
        return texts;
    };
    QCOMPARE(names(test::typesFigure()), QStringList({ u"Zero-shot"_s, u"its interval"_s, u"Trajectory"_s, u"Workflow"_s, u"Summary"_s, u"Insight"_s }));
    look.hidden = { MemoryType::Trajectory, MemoryType::Summary };
    look.hasBaselineInterval = false;
    QCOMPARE(names(test::typesFigure()), QStringList({ u"Zero-shot"_s, u"Workflow"_s, u"Insight"_s }));
    // Labelled directly.
    QVERIFY(names(test::scalingFigure()).isEmpty());
    QVERIFY(names(test::crossModelFigure()).isEmpty());
    QVERIFY(names(test::categoriesFigure()).isEmpty());
    look.shares = SharesForm::Bars;
    QCOMPARE(names(test::categoriesFigure()), QStringList({ u"Published"_s, u"This pool"_s }));
}

void TestFigureView::ticksAreRound()
{
    QStringList texts;
    const FigureTicks unit = figureTicks({ 0, 1, false, false }, 6);
    for (const double value : unit.values)
        texts << tickText(value, unit.step, false);
    QCOMPARE(texts, QStringList({ u"0.0"_s, u"0.2"_s, u"0.4"_s, u"0.6"_s, u"0.8"_s, u"1.0"_s }));
    QCOMPARE(figureTicks({ -14, 14, false, false }, 3).values, QList<double>({ -10, 0, 10 }));
    QCOMPARE(figureTicks({ 50, 10000, true, false }, 4).values, QList<double>({ 100, 1000, 10000 }));
    QCOMPARE(figureTicks({ 50, 10000, true, false }, 12).values, QList<double>({ 50, 100, 200, 500, 1000, 2000, 5000, 10000 }));
    QCOMPARE(tickText(0.2, 0.2, false), u"0.2"_s);
    QCOMPARE(tickText(10, 10, true), u"+10"_s);
    QCOMPARE(tickText(-10, 10, true), u"\u221210"_s);
    QCOMPARE(tickText(-1e-17, 0.2, true), u"0.0"_s);
    QCOMPARE(tickText(5000, 0, false), u"5,000"_s);
    QCOMPARE(signedText(-0.04), u"0.0"_s);
    QCOMPARE(signedText(3.66), u"+3.7"_s);
    rc::check("ticks lie on the scale, ascend, are few, and are multiples of their step", [] {
        const double low = *rc::gen::inRange(-100000, 100000) / 1000.0;
        const double span = *rc::gen::inRange(1, 100000) / 1000.0;
        const int most = *rc::gen::inRange(2, 12);
        const FigureTicks ticks = figureTicks({ low, low + span, false, false }, most);
        RC_ASSERT(!ticks.values.isEmpty());
        RC_ASSERT(ticks.values.size() <= most + 1);
        for (qsizetype i = 0; i < ticks.values.size(); ++i) {
            RC_ASSERT(ticks.values.at(i) >= low - span * 1e-6 && ticks.values.at(i) <= low + span * (1 + 1e-6));
            RC_ASSERT(std::abs(std::remainder(ticks.values.at(i), ticks.step)) < ticks.step * 1e-6);
            RC_ASSERT(i == 0 || ticks.values.at(i) > ticks.values.at(i - 1));
        }
    });
    // What somebody gave as an axis and cannot be one.
    QCOMPARE(soundScale(1, 1, false), (FigureScale { 1, 2, false, false }));
    QCOMPARE(soundScale(0, 100, true), (FigureScale { 0, 100, false, false }));
    QCOMPARE(soundScale(std::nan(""), 3, false), (FigureScale { 0, 1, false, false }));
}

void TestFigureView::labelsAreSpread()
{
    rc::check("labels keep apart, keep their order, and stay inside while they fit", [] {
        const int count = *rc::gen::inRange(1, 12);
        QList<double> wanted;
        for (int i = 0; i < count; ++i)
            wanted.append(*rc::gen::inRange(-50, 350));
        const double height = 20;
        const QList<double> placed = spread(wanted, height, 0, 300);
        QList<int> order(count);
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, {}, [&](int i) { return wanted.at(i); });
        for (int i = 1; i < count; ++i)
            RC_ASSERT(placed.at(order.at(i)) - placed.at(order.at(i - 1)) >= height - 1e-9);
        for (const double middle : placed)
            RC_ASSERT(middle >= height / 2 - 1e-9 && middle <= 300 - height / 2 + 1e-9);
    });
    // Nothing is moved that has room.
    QCOMPARE(spread({ 50, 150, 100 }, 20, 0, 300), QList<double>({ 50, 150, 100 }));
}

void TestFigureView::placesAreFree()
{
    rc::check("a label lies on no other and in the plot", [] {
        const QRectF plot(0, 0, 400, 300);
        QList<QRectF> taken;
        const int count = *rc::gen::inRange(1, 30);
        for (int i = 0; i < count; ++i) {
            const QPointF at(*rc::gen::inRange(0, 400), *rc::gen::inRange(0, 300));
            const QList<QRectF> before = taken;
            const QRectF place = freePlace(at, 15, { 60, 16 }, plot, taken);
            if (place.isEmpty()) {
                RC_ASSERT(taken == before);
                continue;
            }
            RC_ASSERT(plot.contains(place));
            RC_ASSERT(std::ranges::none_of(before, [&](const QRectF &other) { return other.intersects(place); }));
            RC_ASSERT(taken.last() == place);
        }
    });
}

QTEST_MAIN(TestFigureView)
#include "tst_figureview.moc"
