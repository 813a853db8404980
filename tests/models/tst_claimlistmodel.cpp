// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claimlistmodel.h"
#include "tests/lineage/ladders.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace waymark;
using models::ClaimListModel;

namespace {

constexpr MemoryId workflow { 2 };
constexpr MemoryId summary { 3 };
constexpr MemoryId insight { 4 };

QStringList column(const ClaimListModel &model, ClaimListModel::Column column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

QString said(const ClaimListModel &model, int row, ClaimListModel::Column column)
{
    return model.index(row, column).data(Qt::AccessibleTextRole).toString();
}

QStringList toolTipLines(const QModelIndex &index)
{
    QTextDocument document;
    document.setHtml(index.data(Qt::ToolTipRole).toString());
    return document.toPlainText().split(u'\n');
}

} // namespace

class TestClaimListModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentencesStandInReadingOrder()
    {
        ClaimListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setRung(test::pictureLadder(), insight, 0.5);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), int(ClaimListModel::ColumnCount));
        QCOMPARE(column(model, ClaimListModel::Number), (QStringList { u"t"_s, u"1"_s, u"2"_s, u"3"_s }));
        QVERIFY(column(model, ClaimListModel::Sentence).at(2).startsWith(u"Then run"_s));
        QCOMPARE(column(model, ClaimListModel::Support), (QStringList { u"0.80"_s, u"0.83"_s, u"0.77"_s, u"0.21"_s }));
        QCOMPARE(column(model, ClaimListModel::Steps), (QStringList { u"2, 4"_s, u"2, 4"_s, u"6"_s, u"none"_s }));
        QCOMPARE(column(model, ClaimListModel::FoundBy), (QStringList { u"embedding"_s, u"words"_s, u"person"_s, u"words"_s }));
        QCOMPARE(column(model, ClaimListModel::Checked), (QStringList { u"reviewer 2"_s, u"not yet"_s, u"reviewer 2"_s, u"not yet"_s }));
        // By type as the panes stand, each number once.
        QCOMPARE(column(model, ClaimListModel::Siblings), (QStringList { u"W 2 · S 3"_s, u"W 2, 3 · S 3"_s, u"S 4"_s, u"none"_s }));
        QCOMPARE(model.supported(), 3);
        QCOMPARE(model.rung().memory.id, insight);
        // The goal of a workflow is no title.
        model.setRung(test::pictureLadder(), workflow, 0.5);
        QCOMPARE(column(model, ClaimListModel::Number), (QStringList { u"g"_s, u"1"_s, u"2"_s, u"3"_s }));
        QCOMPARE(model.headerData(ClaimListModel::FoundBy, Qt::Horizontal).toString(), u"Found by"_s);
        QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
    }

    void nothingWithoutAMemory()
    {
        ClaimListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRung(test::pictureLadder(), insight, 0.5);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setRung(test::pictureLadder(), MemoryId { 99 }, 0.5); // not of this run
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.supported(), 0);
        QVERIFY(!model.rung().memory.id.isValid());
        model.setRung(test::pictureLadder(), insight, 0.5);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        // A memory without a sentence lists none.
        Ladder empty = test::pictureLadder();
        empty.rungs[3].claims.clear();
        empty.rungs[3].evidence.clear();
        model.setRung(empty, insight, 0.5);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.rung().memory.id, insight);
    }

    void otherEvidenceForTheSameSentencesKeepsTheCurrentOne()
    {
        ClaimListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Ladder ladder = test::pictureLadder();
        model.setRung(ladder, insight, 0.5);
        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.index(3, ClaimListModel::Sentence), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        test::evidenceOf(ladder.rungs[3], 3) = { 1.0, { { 5, 1.0, EvidenceSource::Human } }, 5, EvidenceSource::Human, {}, u"reviewer 1"_s, {} };
        model.setRung(ladder, insight, 0.5);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(selection.currentIndex().row(), 3);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(column(model, ClaimListModel::Steps).last(), u"5"_s);
        QVERIFY(model.index(3, ClaimListModel::Checked).data(ClaimListModel::CheckedRole).toBool());
        QCOMPARE(model.supported(), 4);
        // From another support on fewer are: it is said again, and nothing moves.
        model.setRung(ladder, insight, 0.81);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.threshold(), 0.81);
        QCOMPARE(model.supported(), 2);
        QVERIFY(!model.index(2, ClaimListModel::Support).data(ClaimListModel::SupportedRole).toBool());
        QCOMPARE(model.index(2, ClaimListModel::Support).data(ClaimListModel::SupportRole).toDouble(), 0.77);
        QCOMPARE(column(model, ClaimListModel::Steps), (QStringList { u"none"_s, u"2, 4"_s, u"none"_s, u"5"_s }));
        QCOMPARE(selection.currentIndex().row(), 3);

        // Another memory has other sentences.
        model.setRung(ladder, summary, 0.81);
        QCOMPARE(resets.count(), 1);
        QVERIFY(!selection.currentIndex().isValid());
    }

    void evidenceThatComesLaterBringsItsRows()
    {
        ClaimListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Ladder ladder = test::pictureLadder();
        const QList<ClaimEvidence> evidence = std::exchange(ladder.rungs[3].evidence, {});
        model.setRung(ladder, insight, 0.5);
        QCOMPARE(model.rowCount(), 0);
        ladder.rungs[3].evidence = evidence;
        model.setRung(ladder, insight, 0.5);
        QCOMPARE(model.rowCount(), 4);
        ladder.rungs[3].evidence = evidence.first(2);
        model.setRung(ladder, insight, 0.5);
        QCOMPARE(model.rowCount(), 2);
    }

    void cellsSayTheirColumnAndHideNothing()
    {
        ClaimListModel model;
        Ladder ladder = test::pictureLadder();
        ladder.rungs[3].claims[1].text = u"Run\u202E <b>it</b>\nagain"_s;
        ladder.rungs[3].evidence[0].checkedBy = u"reviewer\u200B 2"_s;
        model.setRung(ladder, insight, 0.5);
        QCOMPARE(said(model, 0, ClaimListModel::Number), u"#: t"_s);
        QCOMPARE(said(model, 0, ClaimListModel::Support), u"Support: 0.80"_s);
        QCOMPARE(said(model, 3, ClaimListModel::Support), u"Support: 0.21, unsupported"_s);
        QCOMPARE(said(model, 3, ClaimListModel::Steps), u"Steps: none"_s);
        QCOMPARE(model.index(1, ClaimListModel::Sentence).data().toString(), u"Run‹U+202E› <b>it</b> again"_s);
        QCOMPARE(model.index(0, ClaimListModel::Checked).data().toString(), u"reviewer‹U+200B› 2"_s);
        // One thing a line, and tags are words.
        QCOMPARE(toolTipLines(model.index(1, 0)),
            (QStringList { u"Run‹U+202E› <b>it</b>"_s, u"again"_s, u"Step 2: 0.83, found by words"_s, u"Step 4: 0.79, found by words"_s }));
        QCOMPARE(toolTipLines(model.index(3, 0)).last(), u"No step supports it; the nearest is step 5 with 0.21."_s);
        ladder.rungs[3].evidence[3].nearestStep = 0;
        model.setRung(ladder, insight, 0.5);
        QCOMPARE(toolTipLines(model.index(3, 0)).last(), u"No step supports it."_s);
    }

    void aLongSentenceLeavesRoomForItsSteps()
    {
        ClaimListModel model;
        Ladder ladder = test::pictureLadder();
        ladder.rungs[3].claims[1].text = u"word "_s.repeated(2000);
        model.setRung(ladder, insight, 0.5);
        QCOMPARE(toolTipLines(model.index(1, 0)).last(), u"Step 4: 0.79, found by words"_s);
        QVERIFY(model.index(1, ClaimListModel::Sentence).data().toString().size() <= 1000);
    }
};

QTEST_MAIN(TestClaimListModel)
#include "tst_claimlistmodel.moc"
