// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/results/figuretablemodel.h"
#include "tests/widgets/samplefigures.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using Model = waymark::models::FigureTableModel;

class TestFigureTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureIsATable()
    {
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<test::NamedFigure> samples = test::sampleFigures();
        for (const test::NamedFigure &sample : samples) {
            model.setFigure(sample.figure);
            QCOMPARE(model.rowCount(), int(sample.figure.table.rows.size()));
            QCOMPARE(model.columnCount(), int(sample.figure.table.columns.size()));
        }
        // Rows of different lengths, as a careless maker of tables would give them.
        Figure ragged;
        ragged.table.columns = { u"A"_s };
        ragged.table.rows << QList<FigureCell> { {}, {}, {} } << QList<FigureCell>();
        model.setFigure(ragged);
        QCOMPARE(model.columnCount(), 3);
        QVERIFY(model.index(1, 2).data().toString().isEmpty());
    }

    void cellsSayWhatTheyAre()
    {
        Model model;
        model.setFigure(test::typesFigure());
        const QModelIndex lost = model.index(1, 4); // Trajectory, Terminal-Bench
        QCOMPARE(lost.data().toString(), u".270"_s);
        QCOMPARE(lost.data(Model::ChangeRole).toString(), u"\u22124"_s);
        QCOMPARE(FigureMark(lost.data(Model::MarkRole).toInt()), FigureMark::Negative);
        QCOMPARE(lost.data(Qt::AccessibleTextRole).toString(), u"Terminal-Bench 2.0: .270, \u22124, below the baseline, Trajectory"_s);
        QCOMPARE(model.index(4, 5).data(Qt::AccessibleTextRole).toString(), u"ReplicationBench: .189, +7, best of its column, Insight"_s);
        QCOMPARE(model.index(0, 0).data(Model::BaselineRole).toBool(), true);
        QVERIFY(!model.index(0, 0).data(Model::TypeRole).isValid());
        QCOMPARE(model.index(3, 0).data(Model::TypeRole).toInt(), int(MemoryType::Summary));
        QCOMPARE(model.headerData(6, Qt::Horizontal, Model::DetailRole).toString(), u"12"_s);
    }

    void strangersCannotHide()
    {
        Figure figure;
        figure.table.columns = { u"<b>Set</b>\u202E"_s };
        figure.table.rows << QList<FigureCell> { { u"<i>x</i>\nsecond\u200B"_s, {}, {}, {}, {}, u"<img src=x>"_s } };
        Model model;
        model.setFigure(figure);
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"<b>Set</b>‹U+202E›"_s);
        QCOMPARE(model.index(0, 0).data().toString(), u"<i>x</i> second‹U+200B›"_s);
        QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<img"_s));
    }

    void selectionIsCopiedAsColumns()
    {
        Model model;
        model.setFigure(test::typesFigure());
        QCOMPARE(models::tabSeparated({}), QString());
        QCOMPARE(models::tabSeparated({ model.index(2, 1) }), u".920"_s);
        QCOMPARE(models::tabSeparated({ model.index(2, 1), model.index(0, 0), model.index(2, 0), model.index(0, 1) }),
            u"Condition\tLiveCodeBench v6\tchange\nZero-shot\t.910\t\nWorkflow\t.920\t+1\n"_s);
        // A hole stays a hole.
        QCOMPARE(models::tabSeparated({ model.index(1, 0), model.index(2, 8) }), u"Condition\tMacro\tchange\nTrajectory\t\t\n\t.534\t0.0\n"_s);
    }
};

QTEST_MAIN(TestFigureTableModel)
#include "tst_figuretablemodel.moc"
