// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/poolplace.h"

#include "tests/models/fakerowprovider.h"
#include "widgets/common/keycap.h"
#include "widgets/pool/filterbar.h"
#include "widgets/pool/pooltable.h"
#include "widgets/pool/selectionbar.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using models::FakeRowProvider;
using models::FilterModel;
using models::MemoryTableModel;
using widgets::KeyCapButton;
using widgets::PoolPlace;

class TestPoolPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_provider = std::make_unique<FakeRowProvider>();
        m_model = std::make_unique<MemoryTableModel>(*m_provider);
        m_filter = std::make_unique<FilterModel>();
        m_place = std::make_unique<PoolPlace>(*m_filter, *m_model);
        m_place->setAsOf(QDate(2026, 11, 20));
        m_place->resize(860, 700);
        m_place->show();
    }

    void cleanup()
    {
        m_place.reset();
        m_model.reset();
    }

    void emptyStatesOfferTheNextStep()
    {
        QSignalSpy sample(m_place.get(), &PoolPlace::samplePoolRequested);
        auto *button = m_place->findChild<KeyCapButton *>(u"openSamplePool"_s);
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(sample.count(), 1);
        m_place->setState(PoolPlace::State::Ready);
        QVERIFY(m_place->findChild<KeyCapButton *>(u"importIntoEmpty"_s)->isVisible());
        m_filter->add(u"type:insight"_s);
        m_place->setCounts(0, 431);
        auto *clear = m_place->findChild<KeyCapButton *>(u"clearFilterStep"_s);
        QVERIFY(clear->isVisible());
        clear->click();
        QVERIFY(m_filter->isEmpty());
        show(20);
        QVERIFY(m_place->table().isVisible());
    }

    void saysHowManyAreSelected()
    {
        show(37);
        m_place->table().selectAll();
        auto *count = m_place->findChild<QLabel *>(u"selectedCount"_s);
        QTRY_COMPARE(count->text(), u"37 selected"_s);
        QCOMPARE(button(u"retire"_s)->text(), u"Retire 37…"_s);
        m_place->table().setCurrentId(MemoryId { 4 });
        QTRY_COMPARE(count->text(), u"1 selected"_s);
        QCOMPARE(button(u"retire"_s)->text(), u"Retire…"_s);
        QVERIFY(button(u"retire"_s)->isEnabled());
        m_place->setReadOnly(u"Another program holds the pool."_s);
        QVERIFY(!button(u"retire"_s)->isEnabled());
        QVERIFY(button(u"retire"_s)->toolTip().contains(u"Another program holds the pool."_s));
        m_place->setReadOnly({});
        QVERIFY(button(u"retire"_s)->isEnabled());
    }

    void buttonsAreIntents()
    {
        show(5);
        m_place->table().setCurrentId(MemoryId { 2 });
        QTRY_VERIFY(button(u"accept"_s)->isEnabled());
        QSignalSpy decide(m_place.get(), &PoolPlace::decideRequested);
        QSignalSpy retire(m_place.get(), &PoolPlace::retireRequested);
        QSignalSpy validity(m_place.get(), &PoolPlace::validityRequested);
        QSignalSpy supersede(m_place.get(), &PoolPlace::supersedeRequested);
        for (const QString &name : { u"accept"_s, u"reject"_s, u"needsWork"_s, u"retire"_s, u"validity"_s, u"supersede"_s }) {
            QVERIFY(!button(name)->accessibleName().isEmpty());
            button(name)->click();
        }
        QCOMPARE(decide.count(), 3);
        QCOMPARE(decide.at(2).at(0).value<ReviewStatus>(), ReviewStatus::NeedsWork);
        QCOMPARE(retire.count() + validity.count() + supersede.count(), 3);
        QCOMPARE(m_place->selectedIds(), QList<MemoryId> { MemoryId { 2 } });
    }

    void narrowBarsMoveButtonsIntoMore()
    {
        show(5);
        auto *more = m_place->findChild<KeyCapButton *>(u"moreActions"_s);
        m_place->selectionBar().resize(1600, 44);
        QVERIFY(more->isHidden());
        for (const int width : { 860, 620, 460, 320, 200 }) {
            m_place->selectionBar().resize(width, 44);
            QVERIFY(!more->isHidden());
            QVERIFY(more->geometry().right() <= width);
            int previous = 0;
            for (const auto *each : m_place->selectionBar().findChildren<KeyCapButton *>()) {
                if (!each->isHidden())
                    QVERIFY(each->geometry().left() >= 0);
                previous = qMax(previous, each->isHidden() ? 0 : each->geometry().right());
            }
            QVERIFY(previous < width);
        }
    }

    void everyControlHasAName()
    {
        show(3);
        m_filter->add(u"type:insight"_s);
        for (const auto *each : m_place->findChildren<QAbstractButton *>()) {
            if (each->objectName().startsWith(u"qt_"_s) || each->inherits("QTableCornerButton"))
                continue;
            QVERIFY2(!each->objectName().isEmpty(), each->metaObject()->className());
            QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
        }
    }

private:
    void show(qint64 rows)
    {
        m_place->setState(PoolPlace::State::Ready);
        m_model->setIds(FakeRowProvider::ids(1, rows), MemoryTableModel::Update::NewQuery);
        m_place->setCounts(rows, rows);
    }

    KeyCapButton *button(const QString &name) const { return m_place->findChild<KeyCapButton *>(name); }

    std::unique_ptr<FakeRowProvider> m_provider;
    std::unique_ptr<MemoryTableModel> m_model;
    std::unique_ptr<FilterModel> m_filter;
    std::unique_ptr<PoolPlace> m_place;
};

QTEST_MAIN(TestPoolPlace)
#include "tst_poolplace.moc"
