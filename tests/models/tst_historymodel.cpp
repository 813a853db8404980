// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/historymodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using models::HistoryModel;

class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatHappened()
    {
        HistoryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        HistoryEntry entry;
        entry.change.id = ChangeId { 7 };
        entry.change.at = QDateTime(QDate(2026, 11, 18), QTime(14, 2), Qt::UTC);
        entry.change.author = u"reviewer 2"_s;
        entry.change.label = u"Edit title"_s;
        entry.change.reason = u"typo"_s;
        entry.row.before = QJsonObject { { u"title"_s, u"a"_s } };
        entry.row.after = QJsonObject { { u"title"_s, u"b"_s }, { u"changed_at"_s, 1 } };
        model.setEntries({ entry });
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, HistoryModel::What).data().toString(), u"Edit title"_s);
        QCOMPARE(model.index(0, HistoryModel::Reason).data(Qt::AccessibleTextRole).toString(), u"Reason: typo"_s);
        QCOMPARE(model.index(0, 0).data(HistoryModel::ChangeRole).toLongLong(), 7);
        QCOMPARE(model.index(0, 0).data(HistoryModel::FieldsRole).toStringList(), (QStringList { u"changed_at"_s, u"title"_s }));
        model.setEntries({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
