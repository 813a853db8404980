// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/queryparser.h"
#include "tests/models/fakerowprovider.h"
#include "widgets/pool/poolheader.h"
#include "widgets/pool/pooltable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using models::FakeRowProvider;
using models::MemoryTableModel;
using widgets::PoolTable;

namespace {

MemoryId id(qint64 value)
{
    return MemoryId { value };
}

struct Fixture
{
    explicit Fixture(qint64 rows = 200)
        : model(provider)
    {
        model.setAsOf(QDate(2026, 11, 20));
        table.setMemoryModel(&model);
        table.resize(900, 600);
        model.setIds(FakeRowProvider::ids(1, rows), MemoryTableModel::Update::NewQuery);
        table.show();
    }

    FakeRowProvider provider;
    MemoryTableModel model;
    PoolTable table;
};

} // namespace

class TestPoolTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesByKeys()
    {
        Fixture f;
        f.table.setFocus();
        QTRY_VERIFY(f.table.hasFocus());
        QTRY_COMPARE(f.table.currentId(), id(1));
        QTest::keyClick(&f.table, Qt::Key_J);
        QTest::keyClick(&f.table, Qt::Key_J);
        QTest::keyClick(&f.table, Qt::Key_K);
        QCOMPARE(f.table.currentId(), id(2));
        QTest::keyClick(&f.table, Qt::Key_Down);
        QCOMPARE(f.table.currentId(), id(3));
        QTest::keyClick(&f.table, Qt::Key_End);
        QCOMPARE(f.table.currentId(), id(200));
        QTest::keyClick(&f.table, Qt::Key_J);
        QCOMPARE(f.table.currentId(), id(200));
        QTest::keyClick(&f.table, Qt::Key_PageUp);
        QVERIFY(f.table.currentId() < id(190));
        QTest::keyClick(&f.table, Qt::Key_Home);
        QCOMPARE(f.table.selectedIds(), QList<MemoryId> { id(1) });
        QTest::keyClick(&f.table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(f.table.selectedIds(), (QList<MemoryId> { id(1), id(2) }));
        QTest::keyClick(&f.table, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(f.table.selectedCount(), 200);
    }

    void announcesOncePerTurn()
    {
        Fixture f;
        QSignalSpy spy(&f.table, &PoolTable::selectedMemoriesChanged);
        QTRY_VERIFY(!spy.isEmpty());
        spy.clear();
        f.table.selectNext();
        f.table.selectNext();
        f.table.selectNext();
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(spy.at(0).at(1).value<MemoryId>(), id(4)); // the first row was current after the query
    }

    void opensAndLooks()
    {
        Fixture f;
        f.table.setCurrentId(id(5));
        QSignalSpy open(&f.table, &PoolTable::memoryActivated);
        QSignalSpy look(&f.table, &PoolTable::quickLookRequested);
        QTest::keyClick(&f.table, Qt::Key_Return);
        QTest::keyClick(&f.table, Qt::Key_Space);
        QCOMPARE(open.count(), 1);
        QCOMPARE(open.at(0).at(0).value<MemoryId>(), id(5));
        QCOMPARE(look.count(), 1);
        QCOMPARE(f.table.selectedIds(), QList<MemoryId> { id(5) }); // Space does not unselect
    }

    void keepsTheSelectionOverAnotherQuery()
    {
        Fixture f;
        f.table.selectIds({ id(10), id(11), id(12) });
        f.table.selectionModel()->setCurrentIndex(f.model.index(10, MemoryTableModel::Title), QItemSelectionModel::NoUpdate);
        f.model.setIds(FakeRowProvider::ids(11, 60), MemoryTableModel::Update::NewQuery);
        QCOMPARE(f.table.selectedIds(), (QList<MemoryId> { id(11), id(12) }));
        QCOMPARE(f.table.currentId(), id(11));
        f.model.setIds(FakeRowProvider::ids(100, 120), MemoryTableModel::Update::NewQuery);
        QCOMPARE(f.table.selectedIds(), QList<MemoryId> { id(100) });
    }

    void goesOnWhenADecisionTakesTheRowAway()
    {
        Fixture f;
        f.table.setCurrentId(id(3));
        auto ids = f.model.ids();
        ids.removeAt(2);
        f.model.setIds(ids);
        QCOMPARE(f.table.selectedCount(), 1);
        QVERIFY(f.table.currentId() == id(4) || f.table.currentId() == id(2));
        QCOMPARE(f.table.selectedIds().first(), f.table.currentId());
    }

    void sortsByHeader()
    {
        Fixture f;
        QSignalSpy spy(&f.table, &PoolTable::sortRequested);
        const auto last = [&] { return spy.last().at(0).value<QList<SortTerm>>(); };
        auto *header = f.table.horizontalHeader();
        const auto click = [&](int column, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, QPoint(header->sectionViewportPosition(column) + 12, header->height() / 2));
        };
        click(MemoryTableModel::Title, Qt::NoModifier);
        QCOMPARE(last(), (QList<SortTerm> { { SortKey::Title, false } }));
        f.table.setSort(last());
        click(MemoryTableModel::Title, Qt::NoModifier);
        QCOMPARE(last(), (QList<SortTerm> { { SortKey::Title, true } }));
        f.table.setSort(last());
        click(MemoryTableModel::Age, Qt::ShiftModifier);
        QCOMPARE(last(), (QList<SortTerm> { { SortKey::Title, true }, { SortKey::Created, true } }));
        f.table.setSort(last());
        click(MemoryTableModel::Age, Qt::ShiftModifier);
        click(MemoryTableModel::Domain, Qt::NoModifier);
        QCOMPARE(last(), (QList<SortTerm> { { SortKey::Domain, false } }));
        spy.clear();
        f.table.sortBy(MemoryTableModel::Tags);
        QCOMPARE(spy.count(), 0);
    }

    void savesItsColumns()
    {
        Fixture f;
        f.table.setColumnShown(MemoryTableModel::Task, true);
        f.table.setColumnShown(MemoryTableModel::Domain, false);
        f.table.horizontalHeader()->moveSection(2, 0);
        f.table.horizontalHeader()->resizeSection(MemoryTableModel::Task, 171);
        const QByteArray saved = f.table.saveColumns();
        Fixture other;
        QVERIFY(other.table.restoreColumns(saved));
        QVERIFY(other.table.isColumnHidden(MemoryTableModel::Domain));
        QVERIFY(!other.table.isColumnHidden(MemoryTableModel::Task));
        QCOMPARE(other.table.columnWidth(MemoryTableModel::Task), 171);
        QCOMPARE(other.table.horizontalHeader()->visualIndex(MemoryTableModel::Title), 0);
        QCOMPARE(other.table.saveColumns(), saved);
        QVERIFY(!other.table.restoreColumns("nonsense"));
        QVERIFY(!other.table.restoreColumns(saved.left(saved.size() - 3)));
        QCOMPARE(other.table.saveColumns(), saved);
        other.table.setColumnShown(MemoryTableModel::Title, false);
        QVERIFY(!other.table.isColumnHidden(MemoryTableModel::Title));
    }

    void columnsOfBeforeThereWereFindingsGetThem()
    {
        QByteArray old;
        QDataStream stream(&old, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_4);
        constexpr int count = MemoryTableModel::ValidUntil; // all up to that one, without Findings; later ones were not there
        stream << quint32(0x574D4301) << qint32(count);
        for (int column = count - 1; column >= 0; --column) // the other way round
            stream << qint32(column) << qint32(100 + column) << (column == 8); // the column Agent, which is 9 now
        Fixture f;
        QVERIFY(f.table.restoreColumns(old));
        QVERIFY(!f.table.isColumnHidden(MemoryTableModel::Findings));
        QVERIFY(f.table.isColumnHidden(MemoryTableModel::Agent));
        QCOMPARE(f.table.columnWidth(MemoryTableModel::Age), 105);
        const QHeaderView *header = f.table.horizontalHeader();
        QCOMPARE(header->visualIndex(MemoryTableModel::Findings), header->visualIndex(MemoryTableModel::Validity) + 1);
        QCOMPARE(header->visualIndex(MemoryTableModel::ValidUntil), 0);
        QVERIFY(f.table.isColumnHidden(MemoryTableModel::Effect));
    }

    void copiesText()
    {
        Fixture f;
        f.table.selectIds({ id(1), id(2) });
        f.table.copy();
        const QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text.count(u'\n'), 1);
        QVERIFY(text.contains(u"Memory number 2"_s));
        f.provider.missing = { id(2) };
        QSignalSpy spy(&f.table, &PoolTable::copyRequested);
        f.table.copy();
        QCOMPARE(spy.count(), 1);
    }

    void fetchesWhatIsSeen()
    {
        Fixture f(5000);
        QTRY_VERIFY(f.provider.prefetches > 0);
        QVERIFY(f.provider.prefetched.contains(id(1)));
        QVERIFY(f.provider.prefetched.size() < 120);
        f.table.setCurrentId(id(4000));
        QTRY_VERIFY(f.provider.prefetched.contains(id(4000)));
        QVERIFY(f.provider.prefetched.size() < 120);
    }

    void paintsEveryColumnAndState()
    {
        Fixture f(60);
        for (int column = 0; column < MemoryTableModel::ColumnCount; ++column)
            f.table.setColumnShown(static_cast<MemoryTableModel::Column>(column), true);
        MemoryRow row = FakeRowProvider::made(id(2));
        row.title = u"\u202Eevil\u2028title 👩‍💻 "_s.repeated(40);
        row.validity.superseded = true;
        row.retired = true;
        f.provider.overrides.insert(2, row);
        row.retired = false;
        row.title.clear();
        f.provider.overrides.insert(3, row);
        f.provider.missing = { id(4) };
        f.table.setHighlight(*text::parseQuery(u"memory \"number 1\" /[0-9]/"_s, QDate(2026, 11, 20)));
        f.table.selectAll();
        f.table.resize(2400, 500);
        QVERIFY(!f.table.grab().isNull());
        f.table.setCompact(true);
        f.table.setHighlight({});
        f.table.setFocus();
        QVERIFY(!f.table.grab().isNull());
        QVERIFY(f.table.rowHeight(0) >= 24);
    }

    void hundredThousandRows()
    {
        // How long it takes is measured by the bench; here, that only what is seen is asked for.
        Fixture f(100'000);
        QVERIFY(!f.table.grab().isNull());
        f.provider.asked = 0;
        for (int i = 0; i < 50; ++i) {
            f.table.verticalScrollBar()->setValue(f.table.verticalScrollBar()->maximum() * i / 50);
            f.table.viewport()->grab();
        }
        QVERIFY2(f.provider.asked < 50 * 1500, QByteArray::number(f.provider.asked).constData()); // only what is seen
        f.table.selectAll();
        QCOMPARE(f.table.selectedCount(), 100'000);
        auto ids = f.model.ids();
        ids.removeAt(70'000);
        f.model.setIds(ids);
        QCOMPARE(f.table.selectedCount(), 99'999);
        std::reverse(ids.begin(), ids.end());
        f.model.setIds(ids);
        QCOMPARE(f.table.selectedCount(), 99'999);
    }
};

QTEST_MAIN(TestPoolTable)
#include "tst_pooltable.moc"
