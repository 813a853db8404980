// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pricetablemodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace waymark;
using namespace waymark::models;
using namespace Qt::StringLiterals;
using Model = PriceTableModel;

class tst_PriceTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void perMillionTokens()
    {
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPrices({ { u"gpt-5\u202E"_s, 250, 25, 2000, QDate(2026, 11, 20) } });
        const auto cell = [&](Model::Column column) { return model.index(0, column).data().toString(); };
        QCOMPARE(cell(Model::Model), u"gpt-5‹U+202E›"_s);
        QCOMPARE(cell(Model::Input), u"0.25"_s);
        QCOMPARE(cell(Model::CachedInput), u"0.025"_s);
        QCOMPARE(cell(Model::Output), u"2"_s);
        QCOMPARE(cell(Model::AsOf), u"2026-11-20"_s);
        QCOMPARE(model.index(0, Model::Output).data(Qt::AccessibleTextRole).toString(), u"Output: 2"_s);
        // What is shown can be stored as it is.
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(model.setData(model.index(0, column), model.index(0, column).data(Qt::EditRole)));
        QCOMPARE(model.prices(), (QList<Price> { { u"gpt-5\u202E"_s, 250, 25, 2000, QDate(2026, 11, 20) } }));
    }

    void whatIsTyped()
    {
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.add(QDate(2026, 11, 21)), 0);
        QVERIFY(model.prices().isEmpty()); // it names no model yet
        QVERIFY(model.setData(model.index(0, Model::Model), u"  m "_s));
        QVERIFY(model.setData(model.index(0, Model::Input), u"$1.25"_s));
        QVERIFY(model.setData(model.index(0, Model::Output), u"10"_s));
        QVERIFY(!model.setData(model.index(0, Model::Output), u"dear"_s));
        QVERIFY(!model.setData(model.index(0, Model::AsOf), u"yesterday"_s));
        QCOMPARE(model.prices(), (QList<Price> { { u"m"_s, 1250, 0, 10'000, QDate(2026, 11, 21) } }));
        QVERIFY(model.index(0, Model::Input).flags().testFlag(Qt::ItemIsEditable));
    }

    void oneForEachModel()
    {
        Model model;
        model.setPrices({ { u"m"_s, 1, 0, 0, {} }, { u"n"_s, 2, 0, 0, {} } });
        QVERIFY(model.duplicate().isEmpty());
        model.setData(model.index(1, Model::Model), u"m"_s);
        QCOMPARE(model.duplicate(), u"m"_s);
        QCOMPARE(model.prices().size(), 1);
        QCOMPARE(model.prices().first().inputPerToken, 2);
        model.remove(1);
        model.remove(7);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.duplicate().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_PriceTableModel)
#include "tst_pricetablemodel.moc"
