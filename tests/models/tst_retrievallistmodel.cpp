// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/retrievallabels.h"
#include "models/retrievallistmodel.h"
#include "models/savedquerymodel.h"
#include "services/domain/modelchoice.h"
#include "tests/models/fakerowprovider.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace waymark;
using namespace waymark::models;
using namespace Qt::StringLiterals;
using Model = RetrievalListModel;

/// The ranked list: order, cut, excluded ones, comparison, words.
class tst_RetrievalListModel : public QObject
{
    Q_OBJECT

private:
    /// Scores fall by 0.01; every third candidate is excluded.
    static RetrievalResult result(int candidates, int top = 3)
    {
        RetrievalResult result;
        result.query.task = u"a task"_s;
        result.query.taskDomain = u"SWE-bench Verified"_s;
        result.query.top = top;
        int rank = 0;
        for (int i = 0; i < candidates; ++i) {
            RetrievalCandidate candidate { MemoryId { i + 1 }, MemoryType::Insight, i % 3 == 0 ? Exclusion::Domain : Exclusion::None, 0, 0, 0, 0 };
            candidate.cosine = candidate.score = 0.9 - 0.01 * i;
            if (candidate.exclusion == Exclusion::None) {
                candidate.rank = ++rank;
                candidate.toNext = 0.01;
                ++result.eligible;
            }
            result.candidates.append(candidate);
        }
        result.considered = candidates;
        result.excluded[size_t(Exclusion::Domain)] = candidates - result.eligible;
        if (result.eligible > top)
            result.cutMargin = 0.02;
        return result;
    }

    static QStringList column(const Model &model, Model::Column column)
    {
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row)
            cells << model.index(row, column).data().toString();
        return cells;
    }

private Q_SLOTS:
    void excludedOnesStandAtTheirScoreAndTheCutAfterRankN()
    {
        FakeRowProvider rows;
        Model model(rows);
        const QAbstractItemModelTester tester(&model);
        model.setResult(result(8));
        QCOMPARE(column(model, Model::Rank), (QStringList { u"–"_s, u"1"_s, u"2"_s, u"–"_s, u"3"_s, u"Cut after 3."_s, u"4"_s, u"–"_s, u"5"_s }));
        QCOMPARE(model.cutRow(), 5);
        QVERIFY(!model.idAt(5).isValid());
        QVERIFY(!model.flags(model.index(5, 0)).testFlag(Qt::ItemIsSelectable));
        QCOMPARE(model.rowOf(MemoryId { 6 }), 6);
        QCOMPARE(model.index(0, Model::WhyNot).data().toString(), u"own domain excluded"_s);
        QCOMPARE(model.index(4, Model::WhyNot).data().toString(), u"in the prompt"_s);
        QCOMPARE(model.index(6, Model::WhyNot).data().toString(), u"below top 3 by 0.010"_s);
        QCOMPARE(model.index(1, Model::Cosine).data().toString(), u"0.890"_s);
        QVERIFY(model.index(6, Model::Title).data(Qt::AccessibleTextRole).toString().contains(u"SWE-bench Verified"_s));
    }

    void withoutExcludedOnesAndWithOneReasonOnly()
    {
        FakeRowProvider rows;
        Model model(rows);
        const QAbstractItemModelTester tester(&model);
        model.setResult(result(8));
        model.setShowExcluded(false);
        QCOMPARE(column(model, Model::Rank), (QStringList { u"1"_s, u"2"_s, u"3"_s, u"Cut after 3."_s, u"4"_s, u"5"_s }));
        model.setOnly({ Exclusion::Domain });
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.cutRow(), -1);
        model.setOnly({});
        QCOMPARE(model.rowCount(), 6);
    }

    void nothingIsCutOffWhenAllFit()
    {
        FakeRowProvider rows;
        Model model(rows);
        model.setResult(result(3));
        QCOMPARE(model.cutRow(), -1);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void aNarrowCutSaysSo()
    {
        FakeRowProvider rows;
        Model model(rows);
        RetrievalResult narrow = result(8);
        narrow.cutMargin = 0.002;
        model.setResult(narrow);
        QVERIFY(model.index(model.cutRow(), 0).data(Model::NarrowRole).toBool());
        QVERIFY(model.index(4, Model::ToNext).data(Model::NarrowRole).toBool());
        QVERIFY(model.index(model.cutRow(), Model::Title).data().toString().contains(u"0.002"_s));
        narrow.cutMargin = narrowMargin;
        model.setResult(narrow);
        QVERIFY(!model.index(model.cutRow(), 0).data(Model::NarrowRole).toBool());
    }

    void candidatesForAModelAreCutWhereItSeesNoMore()
    {
        FakeRowProvider rows;
        Model model(rows);
        const QAbstractItemModelTester tester(&model);
        RetrievalResult asked = result(60);
        asked.query.choice = ChoiceMethod::Rerank;
        model.setResult(asked);
        model.setShowExcluded(false);
        QCOMPARE(model.cutRow(), choiceCandidates);
        QCOMPARE(model.index(model.cutRow(), Model::Rank).data().toString(), u"Cut after 20."_s);
        QCOMPARE(model.index(model.cutRow(), Model::Title).data().toString(), u"Rank 21 is 0.010 behind."_s);
        QVERIFY(!model.index(model.cutRow(), 0).data(Model::NarrowRole).toBool());
        QCOMPARE(model.index(0, Model::WhyNot).data().toString(), u"candidate for the model"_s);
        QVERIFY(!model.index(0, Model::Rank).data(Model::InPromptRole).toBool());
        QCOMPARE(model.index(21, Model::WhyNot).data().toString(), u"below the nearest 20"_s);
        // As many as it sees: nothing is cut off.
        RetrievalResult few = result(30);
        few.query.choice = ChoiceMethod::Rerank;
        QCOMPARE(few.eligible, qint64(20));
        model.setResult(few);
        QCOMPARE(model.cutRow(), -1);
    }

    void whatAModelChoseHasNoMargins()
    {
        FakeRowProvider rows;
        Model model(rows);
        const QAbstractItemModelTester tester(&model);
        RetrievalResult nearest = result(60);
        nearest.query.choice = ChoiceMethod::Rerank;
        ModelChoice choice;
        for (const qint64 id : { 6, 2 }) {
            ChosenMemory chosen;
            chosen.candidate.memory.id = MemoryId { id };
            choice.chosen.append(chosen);
        }
        model.setResult(withChoice(nearest, choice));
        QHash<MemoryId, int> before;
        for (const RetrievalCandidate &candidate : nearest.candidates)
            before.insert(candidate.id, candidate.rank);
        model.setOther(before);
        QCOMPARE(model.cutRow(), -1);
        QCOMPARE(model.idAt(0), MemoryId { 6 });
        QCOMPARE(model.index(0, Model::WhyNot).data().toString(), u"in the prompt"_s);
        QCOMPARE(model.index(0, Model::ToNext).data().toString(), QString());
        QCOMPARE(model.index(0, Model::Change).data().toString(), u"▲ from 4"_s);
        QVERIFY(model.index(0, Model::Rank).data(Model::InPromptRole).toBool());
        const int left = model.rowOf(MemoryId { 3 });
        QCOMPARE(model.index(left, Model::WhyNot).data().toString(), u"not chosen by the model"_s);
        QCOMPARE(model.index(left, Model::Change).data().toString(), u"was 2"_s);
        QCOMPARE(model.index(model.rowCount() - 1, Model::WhyNot).data().toString(), u"not shown to the model"_s);
        model.setOnly({ Exclusion::NotShown });
        QCOMPARE(model.rowCount(), 20);
    }

    void besideOtherSettingsEachSaysWhereItStood()
    {
        FakeRowProvider rows;
        Model model(rows);
        model.setShowExcluded(false);
        model.setResult(result(8));
        // Memories 2, 3, 5, 6, 8 have the ranks 1 to 5.
        model.setOther(QHash<MemoryId, int> { { MemoryId { 2 }, 2 }, { MemoryId { 3 }, 1 }, { MemoryId { 5 }, 9 }, { MemoryId { 6 }, 4 } });
        const QStringList changes = column(model, Model::Change);
        QCOMPARE(changes.at(0), u"▲ from 2"_s);
        QCOMPARE(changes.at(1), u"▼ from 1"_s);
        QCOMPARE(changes.at(2), u"▲ from 9"_s);
        QCOMPARE(changes.at(4), u"same"_s);
        QCOMPARE(changes.at(5), u"new"_s);
        QCOMPARE(model.index(2, Model::Change).data(Model::ChangeRole).toInt(), 2); // was not in the prompt
        model.setOther(std::nullopt);
        QVERIFY(column(model, Model::Change).at(0).isEmpty());
    }

    void rowsAndMarksThatComeLaterAreTold()
    {
        FakeRowProvider rows;
        rows.missing.insert(MemoryId { 2 });
        Model model(rows);
        const QAbstractItemModelTester tester(&model);
        model.setResult(result(8));
        QVERIFY(!model.index(1, 0).data(Model::LoadedRole).toBool());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        rows.deliver({ MemoryId { 2 } });
        QVERIFY(!changed.isEmpty());
        QCOMPARE(model.index(1, Model::Title).data().toString(), u"Memory number 2"_s);
        model.addRiskMarks({ { MemoryId { 2 }, { { RiskMark::Kind::Hub, { u"41"_s } }, { RiskMark::Kind::NoCriterion, {} } } } }, { MemoryId { 2 }, MemoryId { 3 } });
        QCOMPARE(model.index(1, Model::Title).data(Model::MarksRole).toStringList(), (QStringList { u"hub: top 3 of 41 % of queries"_s, u"no criterion"_s }));
        QVERIFY(model.knowsMarksOf(MemoryId { 3 }));
    }

    void aLongAnswerIsTakenInAtOnce()
    {
        FakeRowProvider rows;
        Model model(rows);
        const RetrievalResult large = result(100'000);
        QElapsedTimer timer;
        timer.start();
        model.setResult(large);
        QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(model.rowCount(), 100'001);
        QCOMPARE(rows.asked, 0); // rows are read when they are seen
    }

    void scoresHaveNoNegativeZero()
    {
        QCOMPARE(scoreText(-0.0001), u"0.000"_s);
        QCOMPARE(signedScoreText(0.0123), u"+0.012"_s);
        QCOMPARE(signedScoreText(-0.5), u"-0.500"_s);
    }

    void savedQueriesSayWhenOthersAreRetrieved()
    {
        SavedQueryModel model;
        const QAbstractItemModelTester tester(&model);
        SavedQueryRun run;
        run.saved.uuid = u"a"_s;
        run.saved.name = u"aggregate"_s;
        run.cutMargin = 0.002;
        model.setRuns({ run });
        const QModelIndex index = model.index(0);
        QVERIFY(index.data(SavedQueryModel::NarrowRole).toBool());
        QVERIFY(!index.data(SavedQueryModel::ChangedRole).toBool());
        QPersistentModelIndex kept(index);
        run.entered = { u"x"_s };
        run.left = { u"y"_s };
        model.setRuns({ run });
        QVERIFY(kept.isValid()); // what they find has moved, they have not
        QVERIFY(index.data(SavedQueryModel::ChangedRole).toBool());
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"0.002"_s));
        QCOMPARE(model.rowOf(u"a"_s), 0);
        QVERIFY(!model.run(u"b"_s));
    }
};

QTEST_GUILESS_MAIN(tst_RetrievalListModel)
#include "tst_retrievallistmodel.moc"
