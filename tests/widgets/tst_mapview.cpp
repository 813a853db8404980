// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rowprovider.h"
#include "widgets/map/mapview.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <rapidcheck.h>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::widgets;

namespace {

class Rows final : public models::RowProvider
{
public:
    const MemoryRow *row(MemoryId id) override
    {
        m_row.id = id;
        m_row.title = u"Memory %1"_s.arg(id.value);
        m_row.domain = u"alpha"_s;
        return &m_row;
    }
    void prefetch(const QList<MemoryId> &) override { }

private:
    MemoryRow m_row;
};

MapPicture picture(const std::vector<std::pair<float, float>> &places)
{
    MapPicture made;
    for (const auto &[x, y] : places) {
        made.ids.append(MemoryId { made.ids.size() + 1 });
        made.x.push_back(x);
        made.y.push_back(y);
    }
    return made;
}

/// A cross: middle, right, left, top, bottom.
MapPicture cross()
{
    return picture({ { 0, 0 }, { 0.5F, 0 }, { -0.5F, 0.1F }, { 0, 0.5F }, { 0.1F, -0.5F } });
}

rc::Gen<double> coordinate()
{
    return rc::gen::map(rc::gen::inRange(-1000, 1001), [](int value) { return value / 1000.0; });
}

/// By the winding of the angle around a point: for polygons that do not cross themselves the same as even and odd.
bool isWoundAround(const QPolygonF &polygon, QPointF point)
{
    double turned = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i] - point;
        const QPointF b = polygon[(i + 1) % polygon.size()] - point;
        turned += std::atan2(a.x() * b.y() - a.y() * b.x(), a.x() * b.x() + a.y() * b.y());
    }
    return std::abs(turned) > M_PI;
}

void drag(MapView &view, const QList<QPointF> &path, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(&view, Qt::LeftButton, modifiers, path.first().toPoint());
    for (const QPointF &at : path.mid(1)) {
        QMouseEvent move(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(&view, &move);
    }
    QTest::mouseRelease(&view, Qt::LeftButton, modifiers, path.last().toPoint());
}

} // namespace

class TestMapView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zoomKeepsWhatIsUnderTheCursor();
    void insideIsWhatThePolygonWindsAround();
    void nearestIsThatOfAll();
    void clickAndKeys();
    void lassoSelects();
    void greyIsPainted();
    void pictureKeepsSelection();
    void stampsEveryShape();
};

void TestMapView::zoomKeepsWhatIsUnderTheCursor()
{
    rc::check("the place under the cursor stays", [] {
        MapTransform transform = MapTransform::whole({ 800, 600 });
        for (int i = 0; i < 4; ++i) {
            const QPointF at(*rc::gen::inRange(0, 800), *rc::gen::inRange(0, 600));
            const QPointF under = transform.toMap(at);
            transform = transform.zoomedAt(at, *rc::gen::inRange(2, 30) / 10.0);
            const QPointF now = transform.toScreen(under);
            RC_ASSERT(std::hypot(now.x() - at.x(), now.y() - at.y()) < 1e-3);
        }
    });
    MapView view;
    view.resize(640, 480);
    view.setPicture(cross());
    const QPointF at(500, 130);
    const QPointF under = view.transform().toMap(at);
    QWheelEvent wheel(at, view.mapToGlobal(at), {}, { 0, 240 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    const double before = view.transform().scale;
    QCoreApplication::sendEvent(&view, &wheel);
    QVERIFY(view.transform().scale > before * 1.2);
    QVERIFY(std::hypot(view.transform().toMap(at).x() - under.x(), view.transform().toMap(at).y() - under.y()) < 1e-9);
}

void TestMapView::insideIsWhatThePolygonWindsAround()
{
    rc::check("a star-shaped polygon holds what it winds around", [] {
        // Corners by ascending angle around the origin never cross.
        QPolygonF polygon;
        const int corners = *rc::gen::inRange(3, 12);
        for (int i = 0; i < corners; ++i) {
            const double angle = (i + *rc::gen::inRange(0, 90) / 100.0) * 2 * M_PI / corners;
            const double radius = *rc::gen::inRange(100, 1000) / 1000.0;
            polygon.append({ radius * std::cos(angle), radius * std::sin(angle) });
        }
        const QPointF point(*coordinate() + 0.00037, *coordinate() - 0.00053);
        RC_ASSERT(isInside(polygon, point) == isWoundAround(polygon, point));
    });
    QVERIFY(!isInside({}, { 0, 0 }));
    QVERIFY(!isInside(QPolygonF({ { -1, -1 }, { 1, 1 } }), { 0, 0 }));
}

void TestMapView::nearestIsThatOfAll()
{
    rc::check("the grid finds what looking at all finds", [] {
        const int count = *rc::gen::inRange(0, 200);
        std::vector<float> x;
        std::vector<float> y;
        for (int i = 0; i < count; ++i) {
            x.push_back(float(*coordinate()));
            y.push_back(float(*coordinate()));
        }
        const QPointF at(*coordinate() * 1.2, *coordinate() * 1.2);
        const double within = *rc::gen::inRange(1, 500) / 1000.0;
        int best = -1;
        double least = within * within;
        for (int i = 0; i < count; ++i) {
            const double distance = std::pow(double(x[size_t(i)]) - at.x(), 2) + std::pow(double(y[size_t(i)]) - at.y(), 2);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        RC_ASSERT(PointGrid(x, y).nearest(at, within) == best);
    });
}

void TestMapView::clickAndKeys()
{
    Rows rows;
    MapView view;
    view.setRows(&rows);
    view.resize(640, 480);
    view.setPicture(cross());
    view.show();
    QSignalSpy current(&view, &MapView::currentChanged);
    QSignalSpy activated(&view, &MapView::memoryActivated);
    QTest::mouseClick(&view, Qt::LeftButton, Qt::NoModifier, view.placeOf(0).toPoint());
    QCOMPARE(view.current(), MemoryId { 1 });
    QVERIFY(view.accessibleDescription().contains(u"Memory 1"_s));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.current(), MemoryId { 2 });
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.current(), MemoryId { 1 });
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.current(), MemoryId { 4 });
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.current(), MemoryId { 5 });
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(view.selected(), QList<MemoryId>({ { 5 } }));
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(view.selected().isEmpty());
    QVERIFY(view.current().isValid());
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.current().isValid());
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(view.transform() != MapTransform::whole(view.size()));
    QTest::keyClick(&view, Qt::Key_0);
    QCOMPARE(view.transform(), MapTransform::whole(view.size()));
    // A drag moves the map and chooses nothing.
    drag(view, { { 300, 200 }, { 320, 220 }, { 360, 260 } }, Qt::NoModifier);
    QCOMPARE(view.transform().offset - MapTransform::whole(view.size()).offset, QPointF(60, 60));
    QVERIFY(!view.current().isValid());
}

void TestMapView::lassoSelects()
{
    rc::check("the lasso takes the points inside and no other", [] {
        std::vector<std::pair<float, float>> places;
        const int count = *rc::gen::inRange(1, 60);
        for (int i = 0; i < count; ++i)
            places.emplace_back(float(*coordinate()), float(*coordinate()));
        MapView view;
        view.resize(500, 500);
        view.setPicture(picture(places));
        const double left = *rc::gen::inRange(0, 250) + 0.25;
        const double top = *rc::gen::inRange(0, 250) + 0.25;
        const double right = left + *rc::gen::inRange(20, 240);
        const double bottom = top + *rc::gen::inRange(20, 240);
        drag(view, { { left, top }, { right, top }, { right, bottom }, { left, bottom } }, Qt::ShiftModifier);
        // QTest presses and releases on whole pixels.
        const QRectF box(QPointF(std::round(left), std::round(top)), QPointF(right, bottom));
        for (int i = 0; i < count; ++i) {
            const QPointF at = view.placeOf(i);
            const auto near = [](double a, double b) { return std::abs(a - b) < 1.5; };
            if (near(at.x(), box.left()) || near(at.x(), box.right()) || near(at.y(), box.top()) || near(at.y(), box.bottom()))
                continue;
            RC_ASSERT(view.selected().contains(MemoryId { i + 1 }) == box.contains(at));
        }
    });
    // What the filter hides cannot be taken.
    MapView view;
    view.resize(500, 500);
    view.setPicture(cross());
    view.setFilter(QList<MemoryId>({ { 1 }, { 2 } }));
    QSignalSpy changed(&view, &MapView::selectionChanged);
    view.setLassoMode(true);
    drag(view, { { 5, 5 }, { 495, 5 }, { 495, 495 }, { 5, 495 } }, Qt::NoModifier);
    QCOMPARE(view.selected(), QList<MemoryId>({ { 1 }, { 2 } }));
    QCOMPARE(changed.size(), 1);
}

void TestMapView::greyIsPainted()
{
    MapFacts facts;
    facts.domains = { u"alpha"_s };
    facts.facts.resize(5);
    MapView view;
    view.resize(500, 500);
    view.setPicture(cross());
    view.setCategories(models::mapCategories(facts, models::MapColour::Type));
    const QPoint left = view.placeOf(2).toPoint();
    const QColor before = view.grab().toImage().pixelColor(left);
    QCOMPARE(before, color(Token::InsightMark));
    view.setSelected({ { 1 } });
    const QColor after = view.grab().toImage().pixelColor(left);
    // Still there, but grey.
    QCOMPARE(after, color(Token::Border));
    QCOMPARE(view.grab().toImage().pixelColor(view.placeOf(0).toPoint()), before);
    view.setSelected({});
    view.setCategoryShown(0, false);
    QCOMPARE(view.grab().toImage().pixelColor(left), after);
}

void TestMapView::pictureKeepsSelection()
{
    MapView view;
    view.resize(500, 500);
    view.setPicture(cross());
    view.setSelected({ { 2 }, { 4 } });
    view.setCurrent({ 4 });
    MapPicture fewer = cross();
    fewer.ids.removeAt(1); // memory 2 is gone
    fewer.x.erase(fewer.x.begin() + 1);
    fewer.y.erase(fewer.y.begin() + 1);
    view.setPicture(fewer);
    QCOMPARE(view.selected(), QList<MemoryId>({ { 4 } }));
    QCOMPARE(view.current(), MemoryId { 4 });
    view.setPicture({});
    QVERIFY(view.selected().isEmpty());
    view.grab();
}

void TestMapView::stampsEveryShape()
{
    QImage image(64, 64, QImage::Format_ARGB32_Premultiplied);
    for (const MapShape shape : { MapShape::Circle, MapShape::Square, MapShape::Triangle, MapShape::Diamond, MapShape::Down, MapShape::Plus, MapShape::Cross, MapShape::Bar }) {
        const MapStamp stamp(shape, 6, Qt::red, Qt::white);
        image.fill(Qt::white);
        stamp.stamp(image, 32, 32);
        QCOMPARE(image.pixelColor(32, 32), QColor(Qt::red));
        QCOMPARE(image.pixelColor(5, 5), QColor(Qt::white));
        // Over the edge of the picture nothing happens that should not.
        for (const QPoint at : { QPoint(-3, 10), QPoint(64, 64), QPoint(200, -90) })
            stamp.stamp(image, at.x(), at.y());
    }
}

QTEST_MAIN(TestMapView)
#include "tst_mapview.moc"
