// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/columnmapping.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class TestColumnMapping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreUnique();
    void saysWhatIsMissing();
    void spreadColumnsSayTwoThings();
};

void TestColumnMapping::namesAreUnique()
{
    QSet<QString> names;
    for (const ResultField field : resultFields()) {
        names.insert(name(field));
        QCOMPARE(resultFieldFromName(name(field)), std::optional(field));
    }
    QCOMPARE(names.size(), resultFields().size());
    QCOMPARE(resultFields().last(), ResultField::Spread);
    QCOMPARE(resultFieldFromName(u"no such field"), std::nullopt);
}

void TestColumnMapping::saysWhatIsMissing()
{
    ColumnMapping mapping;
    QCOMPARE(mapping.missing(), (QList { ResultField::Task, ResultField::Passed }));
    mapping.columns = { { u"a"_s, ResultField::Task, 1 }, { u"b"_s, ResultField::Score, 1 } };
    QCOMPARE(mapping.missing(), QList<ResultField>());
    mapping.rows = ResultRows::OfRates;
    QCOMPARE(mapping.missing(), QList { ResultField::Value });
    mapping.constants.insert(ResultField::Value, u"1"_s);
    QCOMPARE(mapping.missing(), QList<ResultField>());
}

void TestColumnMapping::spreadColumnsSayTwoThings()
{
    ColumnMapping mapping;
    mapping.spreadHeader = ResultField::Model;
    mapping.spreadCell = ResultField::Passed;
    QVERIFY(!mapping.says(ResultField::Model)); // no column is spread
    mapping.columns = { { u"a"_s, ResultField::Task, 1 }, { u"b"_s, ResultField::Spread, 1 } };
    QVERIFY(mapping.says(ResultField::Model));
    QVERIFY(mapping.says(ResultField::Passed));
    QVERIFY(!mapping.says(ResultField::Score));
    QCOMPARE(mapping.missing(), QList<ResultField>());
}

QTEST_GUILESS_MAIN(TestColumnMapping)
#include "tst_columnmapping.moc"
