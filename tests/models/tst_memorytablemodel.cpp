// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/memorytablemodel.h"
#include "tests/models/fakerowprovider.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waymark;
using models::FakeRowProvider;
using models::MemoryTableModel;

namespace {

const QDate today(2026, 11, 20);

QList<MemoryId> idsOf(std::initializer_list<qint64> values)
{
    QList<MemoryId> ids;
    for (const qint64 value : values)
        ids.append(MemoryId { value });
    return ids;
}

/// Believes the signals of a model and nothing else.
class Mirror final : public QObject
{
public:
    explicit Mirror(MemoryTableModel &model)
        : m_model(model)
    {
        take();
        connect(&model, &QAbstractItemModel::modelReset, this, &Mirror::take);
        connect(&model, &QAbstractItemModel::layoutChanged, this, &Mirror::take);
        connect(&model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) { ids.remove(first, last - first + 1); });
        connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
            for (int row = first; row <= last; ++row)
                ids.insert(row, m_model.idAt(row));
        });
    }

    void take() { ids = m_model.ids(); }

    QList<MemoryId> ids;

private:
    MemoryTableModel &m_model;
};

} // namespace

class TestMemoryTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void obeysTheModelRules()
    {
        FakeRowProvider provider;
        MemoryTableModel model(provider);
        model.setAsOf(today);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIds(FakeRowProvider::ids(1, 20), MemoryTableModel::Update::NewQuery);
        model.setIds(FakeRowProvider::ids(3, 25));
        model.setIds(idsOf({ 25, 3, 7, 90, 8 }));
        model.setIds({});
        QCOMPARE(model.rowCount(), 0);
    }

    void findsRowsById_data()
    {
        QTest::addColumn<QList<MemoryId>>("ids");
        QTest::newRow("dense, any order") << idsOf({ 7, 5, 9, 6, 8 });
        QTest::newRow("with gaps") << idsOf({ 12, 3, 20, 5, 9, 7 });
        QTest::newRow("far apart") << idsOf({ 900'000, 2, 70'000'000'000, 41 });
        QTest::newRow("one") << idsOf({ 5 });
        QTest::newRow("none") << QList<MemoryId>();
    }
    void findsRowsById()
    {
        QFETCH(QList<MemoryId>, ids);
        FakeRowProvider provider;
        MemoryTableModel model(provider);
        model.setIds(FakeRowProvider::ids(1, 9), MemoryTableModel::Update::NewQuery);
        QCOMPARE(model.rowOf(MemoryId { 9 }), 8); // what was learnt of the old ids is forgotten
        model.setIds(ids, MemoryTableModel::Update::NewQuery);
        for (int row = 0; row < ids.size(); ++row)
            QCOMPARE(model.rowOf(ids.at(row)), row);
        for (const qint64 other : { qint64(-1), qint64(0), qint64(1), qint64(4), qint64(10), qint64(21), qint64(899'999), qint64(80'000'000'000) })
            QCOMPARE(model.rowOf(MemoryId { other }), static_cast<int>(ids.indexOf(MemoryId { other })));
    }

    void removesAndInsertsExactly()
    {
        FakeRowProvider provider;
        MemoryTableModel model(provider);
        model.setIds(idsOf({ 1, 2, 3, 4, 5, 6 }), MemoryTableModel::Update::NewQuery);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
        model.setIds(idsOf({ 1, 9, 3, 6, 10 }));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(layout.count(), 0);
        QCOMPARE(removed.count(), 2);
        QCOMPARE(removed.at(0).at(1).toInt(), 3); // back to front
        QCOMPARE(removed.at(0).at(2).toInt(), 4);
        QCOMPARE(removed.at(1).at(1).toInt(), 1);
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(inserted.at(0).at(1).toInt(), 1);
        QCOMPARE(inserted.at(1).at(1).toInt(), 4);
        QCOMPARE(model.ids(), idsOf({ 1, 9, 3, 6, 10 }));
    }

    void keepsPersistentIndexesWhenTheOrderChanges()
    {
        FakeRowProvider provider;
        MemoryTableModel model(provider);
        model.setIds(idsOf({ 1, 2, 3, 4 }), MemoryTableModel::Update::NewQuery);
        const QPersistentModelIndex third(model.index(2, MemoryTableModel::Title));
        const QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
        model.setIds(idsOf({ 3, 4, 1, 2 }));
        QCOMPARE(layout.count(), 1);
        QCOMPARE(third.row(), 0);
        QCOMPARE(third.column(), static_cast<int>(MemoryTableModel::Title));
    }

    void resetsWhenTooMuchDiffers()
    {
        FakeRowProvider provider;
        MemoryTableModel model(provider);
        model.setIds(FakeRowProvider::ids(1, 1000), MemoryTableModel::Update::NewQuery);
        QList<MemoryId> even;
        for (qint64 i = 2; i <= 1000; i += 2)
            even.append(MemoryId { i });
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setIds(even);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.ids(), even);
    }

    void signalsLeadToTheSameRows()
    {
        QVERIFY(rc::check("a view that believes the signals has the ids of the model", [] {
            FakeRowProvider provider;
            MemoryTableModel model(provider);
            const auto take = [] {
                QList<MemoryId> ids;
                for (const int value : *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 40))) {
                    if (!ids.contains(MemoryId { value }))
                        ids.append(MemoryId { value });
                }
                return ids;
            };
            model.setIds(take(), MemoryTableModel::Update::NewQuery);
            const Mirror mirror(model);
            for (int round = 0; round < 4; ++round) {
                std::vector<std::pair<QPersistentModelIndex, MemoryId>> held;
                for (int row = 0; row < model.rowCount(); ++row)
                    held.emplace_back(model.index(row, MemoryTableModel::Title), model.idAt(row));
                const bool fromReset = model.rowCount() == 0;
                const auto next = take();
                model.setIds(next);
                RC_ASSERT(model.ids() == next);
                RC_ASSERT(mirror.ids == next);
                for (const auto &[index, id] : held) {
                    const auto where = next.indexOf(id);
                    if (index.isValid())
                        RC_ASSERT(index.row() == where);
                    else
                        RC_ASSERT(where < 0 || fromReset);
                }
                for (const MemoryId id : next)
                    RC_ASSERT(model.rowOf(id) == next.indexOf(id));
                RC_ASSERT(model.rowOf(MemoryId { 1000 }) == -1);
            }
        }));
    }

    void showsAPlaceholderUntilTheRowComes()
    {
        FakeRowProvider provider;
        provider.missing = { MemoryId { 2 } };
        MemoryTableModel model(provider);
        model.setAsOf(today);
        model.setIds(FakeRowProvider::ids(1, 3), MemoryTableModel::Update::NewQuery);
        const QModelIndex cell = model.index(1, MemoryTableModel::Title);
        QCOMPARE(cell.data(MemoryTableModel::LoadedRole).toBool(), false);
        QCOMPARE(cell.data().toString(), u"Loading…"_s);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"Title: loading"_s);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        provider.deliver({ MemoryId { 2 }, MemoryId { 77 } });
        QCOMPARE(changed.count(), 1);
        QCOMPARE(cell.data().toString(), u"Memory number 2"_s);
    }

    void refreshesNeighboursAsOneRange()
    {
        FakeRowProvider provider;
        MemoryTableModel model(provider);
        model.setIds(FakeRowProvider::ids(1, 9), MemoryTableModel::Update::NewQuery);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.refresh(idsOf({ 4, 3, 8, 5, 100 }));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 2);
        QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 4);
        QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 7);
    }

    void describesCells()
    {
        FakeRowProvider provider;
        MemoryRow row = FakeRowProvider::made(MemoryId { 1 });
        row.title = u"<b>bold</b> & \u202Eright to left\nsecond line"_s;
        row.validity.until = today.addDays(12);
        row.review = ReviewStatus::NeedsWork;
        provider.overrides.insert(1, row);
        MemoryTableModel model(provider);
        model.setAsOf(today);
        model.setIds(idsOf({ 1 }), MemoryTableModel::Update::NewQuery);
        const auto at = [&](MemoryTableModel::Column column, int role) { return model.index(0, column).data(role).toString(); };
        QCOMPARE(at(MemoryTableModel::Validity, Qt::DisplayRole), u"12 d left"_s);
        QVERIFY(at(MemoryTableModel::Validity, Qt::AccessibleTextRole).startsWith(u"Validity: Expiring"_s));
        QCOMPARE(at(MemoryTableModel::Review, Qt::AccessibleTextRole), u"Review: Needs work"_s);
        QCOMPARE(at(MemoryTableModel::Age, Qt::DisplayRole), u"2 d"_s);
        QCOMPARE(at(MemoryTableModel::Findings, Qt::DisplayRole), QString());
        QCOMPARE(at(MemoryTableModel::Findings, Qt::AccessibleTextRole), u"Findings: none"_s);
        row.findings[size_t(Severity::Error)] = 2;
        row.findings[size_t(Severity::Info)] = 1;
        provider.overrides.insert(1, row);
        QVERIFY(at(MemoryTableModel::Findings, Qt::AccessibleTextRole).startsWith(u"Findings: 2 error"_s));
        QVERIFY(at(MemoryTableModel::Findings, Qt::ToolTipRole).contains(u"1 note"_s));
        QCOMPARE(model.index(0, 0).data(MemoryTableModel::FindingsRole).value<QList<int>>(), (QList<int> { 1, 0, 2 }));
        QCOMPARE(MemoryTableModel::sortKeyFor(MemoryTableModel::Findings), SortKey::Findings);
        const QString title = at(MemoryTableModel::Title, Qt::DisplayRole);
        QVERIFY(!title.contains(u'\u202E'));
        QVERIFY(!title.contains(u'\n'));
        const QString tip = at(MemoryTableModel::Title, Qt::ToolTipRole);
        QVERIFY(tip.contains(u"&lt;b&gt;"_s));
        QVERIFY(!tip.contains(u"<b>"_s));
        row.retired = true;
        provider.overrides.insert(1, row);
        QCOMPARE(at(MemoryTableModel::Validity, Qt::DisplayRole), u"retired"_s);
        QCOMPARE(model.index(0, 0).data(MemoryTableModel::QuietRole).toBool(), true);
    }

    void namesEveryColumn()
    {
        FakeRowProvider provider;
        MemoryTableModel model(provider);
        QSet<QString> titles;
        for (int column = 0; column < MemoryTableModel::ColumnCount; ++column)
            titles.insert(model.headerData(column, Qt::Horizontal).toString());
        QVERIFY(!titles.contains(QString()));
        QCOMPARE(titles.size(), static_cast<qsizetype>(MemoryTableModel::ColumnCount));
    }
};

QTEST_GUILESS_MAIN(TestMemoryTableModel)
#include "tst_memorytablemodel.moc"
