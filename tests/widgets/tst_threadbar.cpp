// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/fonts.h"
#include "widgets/common/safetextview.h"
#include "widgets/common/theme.h"
#include "widgets/lineage/threadbar.h"

#include <QHBoxLayout>
#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace waymark;
using namespace waymark::widgets;
using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 4; // of the bar, at both sides

/// A text with a bar beside it, as a pane has them.
class Stage
{
public:
    explicit Stage(int parts)
    {
        auto *row = new QHBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        row->addWidget(view, 1);
        row->addWidget(bar);
        window.resize(400, 300);
        QList<TextPart> texts;
        for (int i = 0; i < parts; ++i)
            texts << TextPart { TextPart::Style::Plain, u"Part %1"_s.arg(i) };
        view->setParts(texts);
        window.show();
    }

    QImage picture() { return bar->grab().toImage(); }
    int head() const { return QFontMetrics(fontFor(TextStyle::Caption)).height() + 4; }
    /// Left edge of a lane, and one past its last.
    int laneLeft(int lane) const { return padding + lane * (bar->width() - 2 * padding) / int(bar->lanes().size()); }

    QWidget window;
    SafeTextView *view = new SafeTextView;
    ThreadBar *bar = new ThreadBar(*view);
};

QColor at(const QImage &picture, int x, int y)
{
    return picture.pixelColor(x, y);
}

/// First and last row of a colour in a column; -1 when it is not there.
std::pair<int, int> rowsOf(const QImage &picture, int x, const QColor &wanted, int from = 0)
{
    int first = -1;
    int last = -1;
    for (int y = from; y < picture.height(); ++y) {
        if (picture.pixelColor(x, y) != wanted)
            continue;
        first = first < 0 ? y : first;
        last = y;
    }
    return { first, last };
}

bool holds(const QImage &picture, const QRect &area, const QColor &wanted)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (picture.rect().contains(x, y) && picture.pixelColor(x, y) == wanted)
                return true;
        }
    }
    return false;
}

QList<ThreadBar::Lane> lanes(int count, const QList<ThreadBar::Block> &blocks = {})
{
    QList<ThreadBar::Lane> made;
    for (int i = 0; i < count; ++i)
        made.append({ i == 0 ? u"t"_s : QString::number(i), blocks });
    return made;
}

} // namespace

class TestThreadBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutSentencesItTakesNoRoom()
    {
        Stage stage(3);
        QCOMPARE(stage.bar->sizeHint().width(), 0);
        stage.bar->setLanes(lanes(3));
        QTRY_COMPARE(stage.bar->width(), 3 * 12 + 2 * padding);
        QCOMPARE(stage.view->width(), 400 - stage.bar->width());
        stage.bar->setLanes({});
        QTRY_COMPARE(stage.view->width(), 400);
    }

    void aShortTextIsLevelWithItsBlocks()
    {
        Stage stage(8);
        stage.bar->setLanes({ { u"t"_s, { { 2, 3, false } } }, { u"1"_s, { { 5, 5, true } } } });
        QTRY_COMPARE(stage.bar->width(), 2 * 12 + 2 * padding);
        QVERIFY(stage.view->textHeight() <= stage.bar->height());
        const QImage picture = stage.picture();
        // From the top of its first part to that of the part after its last.
        const int inside = stage.laneLeft(0) + 3; // beside the line in the middle of the lane
        QCOMPARE(rowsOf(picture, inside, color(Token::Strong)), std::pair(stage.view->partTop(2), stage.view->partTop(4) - 1));
        QCOMPARE(at(picture, inside, stage.view->partTop(2) - 2), color(Token::Background));
        QCOMPARE(at(picture, stage.laneLeft(0) + 6, stage.bar->height() - 2), color(Token::Border)); // the lane goes on
        // Weak evidence is an outline.
        const int middle = (stage.view->partTop(5) + stage.view->partTop(6)) / 2;
        QCOMPARE(at(picture, stage.laneLeft(1) + 2, middle), color(Token::Strong));
        QCOMPARE(at(picture, stage.laneLeft(1) + 4, middle), color(Token::Background));
        QCOMPARE(rowsOf(picture, stage.laneLeft(1) + 2, color(Token::Strong)), std::pair(stage.view->partTop(5), stage.view->partTop(6) - 1));
    }

    void aLongTextIsMappedWhole()
    {
        Stage stage(400);
        stage.bar->setLanes({ { u"t"_s, { { 0, 0, false }, { 200, 200, false } } }, { u"1"_s, { { 399, 399, false } } } });
        QTRY_COMPARE(stage.bar->width(), 2 * 12 + 2 * padding);
        QVERIFY(stage.view->textHeight() > 4 * stage.bar->height());
        QImage picture = stage.picture();
        const int inside = stage.laneLeft(0) + 3;
        const auto [first, last] = rowsOf(picture, inside, color(Token::Strong));
        // The first piece below the labels, the other in the middle of what is left, each of some height.
        QVERIFY2(first >= stage.head() && first < stage.head() + 4, qPrintable(QString::number(first)));
        const int middle = stage.head() + (stage.bar->height() - stage.head()) / 2;
        QVERIFY2(std::abs(last - middle) < 8, qPrintable(QString::number(last)));
        QCOMPARE(at(picture, inside, first + 2), color(Token::Strong));
        // The last one ends with the bar, as high as the others.
        const auto [from, to] = rowsOf(picture, stage.laneLeft(1) + 3, color(Token::Strong));
        QCOMPARE(to, stage.bar->height() - 1);
        QVERIFY2(to - from >= 3, qPrintable(QString::number(to - from)));
        // What is in sight moves as one scrolls.
        const int beside = 2;
        const auto sight = rowsOf(picture, beside, color(Token::Hover));
        QCOMPARE(sight.first, stage.head());
        stage.view->verticalScrollBar()->setValue(stage.view->verticalScrollBar()->maximum());
        picture = stage.picture();
        const auto moved = rowsOf(picture, beside, color(Token::Hover));
        QVERIFY(moved.first > middle);
        QVERIFY(std::abs(moved.second - (stage.bar->height() - 1)) <= 2);
    }

    void theCurrentLaneIsBoldAndRuled()
    {
        Stage stage(8);
        stage.bar->setLanes(lanes(3, { { 4, 4, false } }));
        QTRY_COMPARE(stage.bar->width(), 3 * 12 + 2 * padding);
        QVERIFY(!holds(stage.picture(), stage.bar->rect(), color(Token::Accent)));
        stage.bar->setCurrent(1);
        const QImage picture = stage.picture();
        const int y = (stage.view->partTop(4) + stage.view->partTop(5)) / 2;
        QCOMPARE(at(picture, stage.laneLeft(1) + 3, y), color(Token::Accent));
        QCOMPARE(at(picture, stage.laneLeft(0) + 3, y), color(Token::Strong));
        QCOMPARE(at(picture, stage.laneLeft(2) + 3, y), color(Token::Strong));
        // The rule below its label, and below no other.
        for (int x = stage.laneLeft(1); x < stage.laneLeft(2); ++x)
            QCOMPARE(at(picture, x, stage.head() - 1), color(Token::Accent));
        QVERIFY(at(picture, stage.laneLeft(2) + 3, stage.head() - 1) != color(Token::Accent));
        stage.bar->setCurrent(-1);
        QVERIFY(!holds(stage.picture(), stage.bar->rect(), color(Token::Accent)));
    }

    void thePointerLightsALaneAndAClickChoosesIt()
    {
        Stage stage(8);
        QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
        stage.bar->setLanes(lanes(3, { { 4, 4, false } }));
        QTRY_COMPARE(stage.bar->width(), 3 * 12 + 2 * padding);
        stage.bar->setCurrent(0);
        QSignalSpy hovered(stage.bar, &ThreadBar::laneHovered);
        QSignalSpy clicked(stage.bar, &ThreadBar::laneClicked);
        const auto over = [&](int lane) { return QPoint(stage.laneLeft(lane) + 6, 100); };
        QTest::mouseMove(stage.bar, over(2));
        QTRY_COMPARE(hovered.count(), 1);
        QCOMPARE(hovered.last().at(0).toInt(), 2);
        // What is pointed at stands out in the place of the current one.
        const int y = (stage.view->partTop(4) + stage.view->partTop(5)) / 2;
        QCOMPARE(at(stage.picture(), stage.laneLeft(2) + 3, y), color(Token::Accent));
        QCOMPARE(at(stage.picture(), stage.laneLeft(0) + 3, y), color(Token::Strong));
        QTest::mouseMove(stage.bar, over(2) + QPoint(1, 10));
        QCoreApplication::processEvents();
        QCOMPARE(hovered.count(), 1);
        QTest::mouseClick(stage.bar, Qt::LeftButton, {}, over(1));
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked.last().at(0).toInt(), 1);
        // Beside the lanes there is nothing.
        QTest::mouseClick(stage.bar, Qt::LeftButton, {}, QPoint(1, 100));
        QTest::mouseClick(stage.bar, Qt::LeftButton, {}, QPoint(stage.bar->width() - 2, 100));
        QCOMPARE(clicked.count(), 1);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(stage.bar, &leave);
        QCOMPARE(hovered.last().at(0).toInt(), -1);
        QCOMPARE(at(stage.picture(), stage.laneLeft(0) + 3, y), color(Token::Accent));
    }

    void saysWhatItShowsAndTakesNoFocus()
    {
        Stage stage(8);
        QCOMPARE(stage.bar->accessibleName(), u"Where the evidence lies"_s);
        QCOMPARE(stage.bar->focusPolicy(), Qt::NoFocus); // the table of the sentences is walked by keys
        stage.bar->setLanes({ { u"t"_s, { { 1, 1, false }, { 2, 2, true } } }, { u"1"_s, {} }, { u"2"_s, { { 5, 5, false } } } });
        QCOMPARE(stage.bar->accessibleDescription(), u"3 sentences, 3 pieces of evidence in this text"_s);
        stage.bar->setCurrent(2);
        QCOMPARE(stage.bar->accessibleDescription(), u"3 sentences, 3 pieces of evidence in this text; of the current one, 2: 1"_s);
        // Another memory has fewer: the lane that was current is not among them.
        stage.bar->setLanes(lanes(2));
        QCOMPARE(stage.bar->accessibleDescription(), u"2 sentences, 0 pieces of evidence in this text"_s);
        stage.picture();
    }

    void manySentencesLeaveRoomForTheText_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : { 12, 40, 150, 1000 })
            QTest::addRow("%d", count) << count;
    }

    void manySentencesLeaveRoomForTheText()
    {
        QFETCH(int, count);
        Stage stage(8);
        QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
        stage.bar->setLanes(lanes(count, { { 4, 4, false } }));
        QTRY_VERIFY(stage.bar->width() > 100);
        QVERIFY2(stage.bar->width() <= widthFor(132) + 2 * padding, qPrintable(QString::number(stage.bar->width())));
        QVERIFY(stage.view->width() >= 240);
        // Each has its place, and the current one is seen among them.
        QSignalSpy clicked(stage.bar, &ThreadBar::laneClicked);
        QTest::mouseClick(stage.bar, Qt::LeftButton, {}, QPoint(stage.bar->width() - padding - 1, 50));
        QCOMPARE(clicked.count(), 1);
        QVERIFY(clicked.last().at(0).toInt() >= count - 1 - count / 100);
        const int last = count - 1;
        const QImage before = stage.picture();
        stage.bar->setCurrent(last);
        const QImage picture = stage.picture();
        const int y = (stage.view->partTop(4) + stage.view->partTop(5)) / 2;
        const int left = std::max(0, stage.laneLeft(last) - 4);
        QVERIFY(holds(picture, QRect(left, y, stage.bar->width() - left, 1), color(Token::Accent)));
        QVERIFY(holds(picture, QRect(left, stage.head() - 2, stage.bar->width() - left, 2), color(Token::Accent)));
        // Its label too.
        const QRect head(left, 0, stage.bar->width() - left, stage.head() - 3);
        QVERIFY(picture.copy(head) != before.copy(head));
    }
};

QTEST_MAIN(TestThreadBar)
#include "tst_threadbar.moc"
