// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/steplistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace waymark;
using namespace waymark::models;
using namespace Qt::StringLiterals;

class tst_StepListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows()
    {
        StepListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        text::OutlineStep step { 0, 0, 1, 0, StepRole::Agent, u"Look\u202E"_s, u"bash"_s, true, false, true, {} };
        text::OutlineStep nested { 1, 0, 1, 1, StepRole::Tool, {}, {}, false, true, false, {} };
        text::OutlineStep missing;
        missing.level = 1;
        missing.missingRun = u"gone"_s;
        model.setSteps({ step, nested, missing });
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data().toString(), u"Look‹U+202E›"_s);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Step 1, agent: Look‹U+202E›, error"_s);
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"Sub-agent, Step 1, tool: "_s);
        QCOMPARE(model.index(1).data().toString(), u"(no text)"_s);
        QVERIFY(model.index(2).data().toString().contains(u"gone"_s));
        QCOMPARE(model.index(2).data(StepListModel::NumberRole).toInt(), 0);
        model.setCurrent(1);
        QVERIFY(model.index(1).data(StepListModel::CurrentRole).toBool());
        model.setCurrent(2);
        QVERIFY(!model.index(1).data(StepListModel::CurrentRole).toBool());
        model.setSteps({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_StepListModel)
#include "tst_steplistmodel.moc"
