// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/windowfixture.h"
#include "widgets/map/maplegend.h"
#include "widgets/map/mapneighbours.h"
#include "widgets/map/mapplace.h"
#include "widgets/map/mapview.h"
#include "widgets/retrieval/querybuilder.h"
#include "widgets/retrieval/retrievalplace.h"

#include <QAbstractButton>
#include <QListView>
#include <QMouseEvent>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;
using app::ActionId;

namespace {

bool openMap(WindowFixture &f)
{
    if (!f.openSample())
        return false;
    f.action(ActionId::GoMap)->trigger();
    return f.waitFor([&] { return f.window->map().isSettled() && !f.window->mapPlace().view().categories().of.empty(); });
}

void lasso(widgets::MapView &view, const QRect &area)
{
    const QList<QPoint> path { area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft() };
    QTest::mousePress(&view, Qt::LeftButton, Qt::ShiftModifier, path.first());
    for (const QPoint at : path) {
        QMouseEvent move(QEvent::MouseMove, QPointF(at), view.mapToGlobal(QPointF(at)), Qt::NoButton, Qt::LeftButton, Qt::ShiftModifier);
        QCoreApplication::sendEvent(&view, &move);
    }
    QTest::mouseRelease(&view, Qt::LeftButton, Qt::ShiftModifier, path.last());
}

QAbstractButton *button(WindowFixture &f, const QString &name)
{
    return f.window->mapPlace().findChild<QAbstractButton *>(name);
}

} // namespace

class TestMapFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lassoToPool();
    void exportSelection();
    void keysToPool();
    void neighboursAndLayouts();
    void queryStar();
    void filterGreys();
};

void TestMapFlow::lassoToPool()
{
    WindowFixture f;
    QVERIFY(openMap(f));
    widgets::MapView &view = f.window->mapPlace().view();
    QVERIFY(!button(f, u"mapShowInPool"_s)->isVisible());
    lasso(view, QRect(1, 1, view.width() / 2, view.height() - 2));
    const QList<MemoryId> selected = view.selected();
    QVERIFY(selected.size() > 1);
    QVERIFY(selected.size() < view.picture().ids.size());
    QVERIFY(button(f, u"mapShowInPool"_s)->isVisible());
    button(f, u"mapShowInPool"_s)->click();
    QVERIFY(f.waitFor([&] { return f.window->pool().isSettled() && f.table().selectedCount() == selected.size(); }));
    QList<MemoryId> inPool = f.table().selectedIds();
    std::ranges::sort(inPool);
    QCOMPARE(inPool, selected);
    QVERIFY(f.action(ActionId::Retire)->isEnabled()); // any bulk action
}

void TestMapFlow::exportSelection()
{
    WindowFixture f;
    QVERIFY(openMap(f));
    widgets::MapView &view = f.window->mapPlace().view();
    lasso(view, QRect(1, 1, view.width() / 2, view.height() - 2));
    const auto count = view.selected().size();
    f.prompter.nextFile = f.folder.filePath(u"part.jsonl"_s);
    button(f, u"mapExport"_s)->click();
    QVERIFY(f.waitFor([&] { return QFile::exists(f.folder.filePath(u"part.jsonl"_s)); }));
    QFile file(f.folder.filePath(u"part.jsonl"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    qsizetype memories = 0;
    while (!file.atEnd())
        memories += file.readLine().contains("\"kind\":\"memory\"") ? 1 : 0;
    QCOMPARE(memories, count);
}

void TestMapFlow::keysToPool()
{
    WindowFixture f;
    QVERIFY(openMap(f));
    widgets::MapView &view = f.window->mapPlace().view();
    QVERIFY(f.waitFor([&] { return QApplication::focusWidget() == &view; }));
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.current().isValid());
    const MemoryId first = view.current();
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(f.waitFor([&] { return f.window->map().isSettled() && !view.accessibleDescription().isEmpty(); }));
    QVERIFY(view.current() != first);
    const MemoryId walked = view.current();
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(f.waitFor([&] { return f.window->pool().isSettled() && f.table().currentId() == walked; }));
    QVERIFY(f.table().isVisible());
}

void TestMapFlow::neighboursAndLayouts()
{
    WindowFixture f;
    QVERIFY(openMap(f));
    widgets::MapPlace &place = f.window->mapPlace();
    QListView &list = place.neighbours().list();
    place.view().setCurrent(place.view().picture().ids.first());
    QVERIFY(f.waitFor([&] { return f.window->map().isSettled() && list.model()->rowCount() == 15; }));
    const MemoryId was = place.view().current();
    Q_EMIT list.activated(list.model()->index(0, 0));
    QVERIFY(place.view().current() != was);

    // Another layout: the same memories, elsewhere; what is current stays so.
    const MapPicture plane = place.view().picture();
    const MemoryId current = place.view().current();
    MapRequest request = place.request();
    request.layout = MapRequest::Layout::Neighbours;
    place.setRequest(request);
    Q_EMIT place.requestChanged();
    QVERIFY(f.waitFor([&] { return f.window->map().isSettled() && place.view().picture().request.layout == MapRequest::Layout::Neighbours; }));
    QCOMPARE(place.view().picture().ids, plane.ids);
    QVERIFY(place.view().picture().x != plane.x);
    QCOMPARE(place.view().current(), current);
}

void TestMapFlow::queryStar()
{
    WindowFixture f;
    QVERIFY(openMap(f));
    widgets::MapView &view = f.window->mapPlace().view();
    const QImage before = view.grab().toImage();
    f.action(ActionId::GoRetrieval)->trigger();
    RetrievalQuery query = f.window->retrievalPlace().builder().query();
    query.task = u"run the complete test suite before changing a field of the table"_s;
    f.window->retrievalPlace().builder().setQuery(query);
    Q_EMIT f.window->retrievalPlace().builder().edited();
    QVERIFY(f.waitFor([&] { return f.window->retrieval().isSettled() && f.window->retrieval().answer().candidates.size() > 3; }));
    f.action(ActionId::GoMap)->trigger();
    QVERIFY(f.waitFor([&] { return f.window->map().isSettled(); }));
    QVERIFY(view.grab().toImage() != before);
}

void TestMapFlow::filterGreys()
{
    WindowFixture f;
    QVERIFY(openMap(f));
    widgets::MapView &view = f.window->mapPlace().view();
    f.window->pool().filter().setQuery(u"type:insight"_s);
    QVERIFY(f.waitFor([&] { return f.window->pool().isSettled(); }));
    // The lasso around everything takes what the filter shows.
    lasso(view, view.rect().adjusted(1, 1, -1, -1)); // a press at 0, 0 would be one in the middle
    QCOMPARE(view.selected().size(), f.window->pool().shown().ids.size());
    QVERIFY(view.selected().size() < view.picture().ids.size());
}

QTEST_MAIN(TestMapFlow)
#include "tst_mapflow.moc"
