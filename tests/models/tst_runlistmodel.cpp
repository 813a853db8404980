// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/runlistmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace waymark;
using models::RunListModel;

namespace {

RunRow run(const QString &uuid, const QString &title, const QString &domain = u"SWE-bench Verified"_s)
{
    RunRow row;
    row.uuid = uuid;
    row.title = title;
    row.domain = domain;
    row.agent = u"mini-swe-agent"_s;
    row.model = u"gpt-5-mini"_s;
    row.outcome = { OutcomeValue::Success, OutcomeSource::GroundTruth };
    row.steps = 23;
    row.memories = { 1, 0, 1, 2 };
    return row;
}

QList<RunRow> someRuns()
{
    return { run(u"r-1"_s, u"Fix the parser"_s), run(u"r-2"_s, u"Speed up the parser"_s, u"MLGym-Bench"_s), run(u"r-3"_s, u"Write a report"_s) };
}

QStringList shown(const RunListModel &model)
{
    QStringList uuids;
    for (int row = 0; row < model.rowCount(); ++row)
        uuids << model.run(row)->uuid;
    return uuids;
}

QStringList toolTipLines(const QModelIndex &index)
{
    QTextDocument document;
    document.setHtml(index.data(Qt::ToolTipRole).toString());
    return document.toPlainText().split(u'\n');
}

} // namespace

class TestRunListModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAndFinds()
    {
        RunListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.run(0), nullptr);
        model.setRuns(someRuns());
        QCOMPARE(shown(model), (QStringList { u"r-1"_s, u"r-2"_s, u"r-3"_s }));
        QCOMPARE(model.total(), 3);
        QCOMPARE(model.rowOf(u"r-3"_s), 2);
        QCOMPARE(model.rowOf(u"nowhere"_s), -1);
        QCOMPARE(model.run(-1), nullptr);
        QCOMPARE(model.run(3), nullptr);
        const QModelIndex second = model.index(1);
        QCOMPARE(second.data().toString(), u"Speed up the parser"_s);
        QCOMPARE(second.data(RunListModel::UuidRole).toString(), u"r-2"_s);
        QCOMPARE(second.data(RunListModel::DomainRole).toString(), u"MLGym-Bench"_s);
        QCOMPARE(second.data(RunListModel::StepsRole).toString(), u"23 steps"_s);
        QCOMPARE(second.data(RunListModel::OutcomeRole).toInt(), int(OutcomeValue::Success));
        QCOMPARE(second.data(RunListModel::DisputedRole).toBool(), false);
        QCOMPARE(second.data(RunListModel::RungsRole).toList(), (QVariantList { 1, 0, 1, 2 }));
        QCOMPARE(second.data(Qt::DecorationRole), QVariant());
        model.setRuns({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.total(), 0);
    }

    void everyWordNarrows()
    {
        RunListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRuns(someRuns());
        model.setWords(u"  PARSER "_s);
        QCOMPARE(shown(model), (QStringList { u"r-1"_s, u"r-2"_s }));
        model.setWords(u"parser mlgym"_s);
        QCOMPARE(shown(model), (QStringList { u"r-2"_s }));
        // Agent and model count too.
        model.setWords(u"mini-swe gpt-5 report"_s);
        QCOMPARE(shown(model), (QStringList { u"r-3"_s }));
        model.setWords(u"wombat"_s);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.total(), 3);
        // What comes while they stand is narrowed as well.
        model.setRuns(someRuns() << run(u"r-4"_s, u"Feed the wombat"_s));
        QCOMPARE(shown(model), (QStringList { u"r-4"_s }));
        QCOMPARE(model.total(), 4);
        // The same words once more change nothing.
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setWords(u"wombat "_s);
        QCOMPARE(resets.count(), 0);
        model.setWords({});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(resets.count(), 1);
    }

    void whatMovesOfTheSameRunsKeepsTheSelection()
    {
        RunListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRuns(someRuns());
        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.index(1), QItemSelectionModel::ClearAndSelect);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setRuns(someRuns());
        QCOMPARE(changes.count(), 0);

        QList<RunRow> judged = someRuns();
        judged[1].memories[int(MemoryType::Workflow)] = 1;
        judged[1].isDisputed = true;
        model.setRuns(judged);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().at(0).toModelIndex().row(), 0);
        QCOMPARE(changes.first().at(1).toModelIndex().row(), 2);
        QCOMPARE(selection.currentIndex().row(), 1);
        QVERIFY(selection.isSelected(model.index(1)));
        QVERIFY(model.index(1).data(RunListModel::DisputedRole).toBool());

        // Others take their places: what was selected is found anew by its uuid.
        model.setRuns(judged.mid(1));
        QCOMPARE(resets.count(), 1);
        QVERIFY(!selection.currentIndex().isValid());
        QVERIFY(!selection.hasSelection());
        QCOMPARE(model.rowOf(u"r-2"_s), 0);
        QCOMPARE(model.rowOf(u"r-1"_s), -1);
    }

    void saysWhenOnlyTheTotalMoves()
    {
        RunListModel model;
        model.setRuns(someRuns());
        model.setWords(u"report"_s);
        QSignalSpy totals(&model, &RunListModel::totalChanged);
        model.setRuns(someRuns());
        QCOMPARE(totals.count(), 0);
        model.setRuns(someRuns() << run(u"r-4"_s, u"Another task"_s));
        QCOMPARE(shown(model), (QStringList { u"r-3"_s }));
        QCOMPARE(totals.count(), 1);
    }

    void rowsSayAllThatTheyShow()
    {
        RunListModel model;
        RunRow disputed = run(u"r-1"_s, u"Fix\nthe \u202Eparser"_s);
        disputed.isDisputed = true;
        RunRow bare;
        bare.uuid = u"r-2"_s;
        bare.title = u"r-2"_s;
        bare.steps = 2;
        RunRow whole = run(u"r-3"_s, u"All of it"_s);
        whole.memories = { 1, 1, 1, 1 };
        whole.outcome = { OutcomeValue::Failure, OutcomeSource::Judge };
        model.setRuns({ disputed, bare, whole });
        QCOMPARE(model.index(0).data().toString(), u"Fix the ‹U+202E›parser"_s);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
            u"Fix the ‹U+202E›parser, Success by ground truth, a judge says otherwise, SWE-bench Verified, 23 steps, made from it: Trajectory, Summary, Insight; missing: Workflow"_s);
        QCOMPARE(toolTipLines(model.index(0)),
            (QStringList { u"Fix the ‹U+202E›parser"_s, u"SWE-bench Verified · mini-swe-agent · gpt-5-mini"_s, u"Success by ground truth"_s, u"A judge says otherwise."_s,
                u"made from it: Trajectory, Summary, Insight; missing: Workflow"_s }));
        // What is not known leaves no gap.
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"r-2, Unknown, 2 steps, missing: Trajectory, Workflow, Summary, Insight"_s);
        QCOMPARE(toolTipLines(model.index(1)), (QStringList { u"r-2"_s, u"Unknown"_s, u"missing: Trajectory, Workflow, Summary, Insight"_s }));
        QCOMPARE(model.index(2).data(Qt::AccessibleTextRole).toString(),
            u"All of it, Failure by judge, SWE-bench Verified, 23 steps, made from it: Trajectory, Workflow, Summary, Insight"_s);
    }
};

QTEST_MAIN(TestRunListModel)
#include "tst_runlistmodel.moc"
