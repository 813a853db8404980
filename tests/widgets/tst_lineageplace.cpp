// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claimlistmodel.h"
#include "models/runlistmodel.h"
#include "tests/lineage/ladders.h"
#include "tests/support/widgetwalk.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/keycap.h"
#include "widgets/common/safetextview.h"
#include "widgets/common/theme.h"
#include "widgets/common/wrappedlabel.h"
#include "widgets/lineage/ladderhead.h"
#include "widgets/lineage/lineageplace.h"
#include "widgets/lineage/rungpane.h"
#include "widgets/lineage/runlist.h"
#include "widgets/lineage/runpane.h"
#include "widgets/lineage/sentencelist.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace waymark;
using namespace waymark::widgets;
using namespace Qt::StringLiterals;

namespace {

constexpr MemoryId workflow { 2 };
constexpr MemoryId summary { 3 };
constexpr MemoryId insight { 4 };
constexpr MemoryId otherInsight { 5 };

/// The ladder of the picture with more steps, so that some fold, and a second insight.
Ladder someLadder(int steps = 12)
{
    Ladder ladder = test::pictureLadder();
    ladder.run.uuid = u"run-1"_s;
    while (ladder.run.steps.size() < steps) {
        const qsizetype number = ladder.run.steps.size() + 1;
        ladder.run.steps.append(test::makeStep(u"Thought %1."_s.arg(number), u"cat file%1.py"_s.arg(number), u"line\n"_s.repeated(4)));
    }
    Rung second = test::makeRung(5, MemoryType::Insight,
        { { u"title"_s, u"Look at the last step"_s }, { u"description"_s, u"It ends there."_s }, { u"content"_s, u"Nothing else is said."_s } });
    test::evidenceOf(second, 0) = { 0.9, { { steps, 0.9, EvidenceSource::Words } }, steps, EvidenceSource::Words, {}, {}, {} };
    ladder.rungs.append(second);
    return ladder;
}

QList<RunRow> someRuns(int count)
{
    QList<RunRow> runs;
    for (int i = 1; i <= count; ++i) {
        RunRow run;
        run.uuid = u"run-%1"_s.arg(i);
        run.title = u"Task %1"_s.arg(i);
        run.domain = u"SWE-bench Verified"_s;
        run.steps = i;
        runs.append(run);
    }
    return runs;
}

class Stage
{
public:
    explicit Stage(QSize size = { 1200, 760 })
    {
        place.resize(size);
        place.show();
        place.activateWindow();
    }

    bool show(const Ladder &ladder, MemoryId focus = {}, double threshold = 0.5)
    {
        place.setLadder(std::make_shared<Ladder>(ladder), focus, threshold);
        return ladder.run.uuid.isEmpty() || QTest::qWaitFor([this] { return place.runPane().isReady(); }, 60000);
    }
    /// Numbers of the steps that are lit in the run.
    QList<int> litSteps()
    {
        QList<int> steps;
        for (const auto &[first, last] : place.runPane().view().litParts())
            steps << place.runPane().stepOf(first);
        return steps;
    }
    /// Labels of the claims that are lit in a pane.
    QStringList litClaims(MemoryType type)
    {
        QStringList labels;
        for (const auto &[first, last] : place.pane(type).view().litParts()) {
            const int claim = place.pane(type).claimOf(first);
            labels << models::claimLabel(place.pane(type).rung().claims[claim], type);
        }
        return labels;
    }
    template <typename T>
    T *child(const QString &name)
    {
        return place.findChild<T *>(name);
    }
    QStringList visiblePanes()
    {
        QStringList shown;
        for (const MemoryType type : allMemoryTypes()) {
            if (child<QWidget>(name(type) + u"Pane"_s)->isVisible())
                shown << name(type);
        }
        return shown;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }

    models::ClaimListModel claims;
    models::RunListModel runs;
    LineagePlace place { claims, runs };
};

QString emptyText(const Stage &stage)
{
    const auto labels = stage.place.findChildren<QLabel *>(u"emptyText"_s);
    for (const QLabel *label : labels) {
        if (label->isVisible())
            return label->text();
    }
    return {};
}

} // namespace

class TestLineagePlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qobject_cast<QApplication *>(QCoreApplication::instance())); }

    void anEmptyPoolSaysWhatToDo()
    {
        Stage stage;
        QVERIFY2(emptyText(stage).startsWith(u"The pool holds no run yet"_s), qPrintable(emptyText(stage)));
        QVERIFY(!stage.place.head().isVisible());
        QCOMPARE(stage.place.focus(), nullptr);
        QCOMPARE(stage.place.focusPane(), nullptr);
        QCOMPARE(stage.place.currentClaim(), -1);
        QVERIFY(stage.visiblePanes().isEmpty());
        stage.runs.setRuns(someRuns(2));
        QVERIFY2(emptyText(stage).startsWith(u"Choose a run at the left"_s), qPrintable(emptyText(stage)));
        // Back to nothing after a ladder.
        QVERIFY(stage.show(someLadder()));
        QVERIFY(stage.place.head().isVisible());
        stage.place.clear();
        stage.runs.setRuns({});
        QVERIFY(emptyText(stage).startsWith(u"The pool holds no run yet"_s));
        QCOMPARE(stage.place.ladder(), nullptr);
        QCOMPARE(stage.claims.rowCount(), 0);
        QCOMPARE(stage.place.runPane().currentStep(), 0);
    }

    void opensAtTheHighestRung()
    {
        Stage stage;
        QSignalSpy focus(&stage.place, &LineagePlace::focusChanged);
        QVERIFY(stage.show(someLadder()));
        QCOMPARE(focus.count(), 1);
        QCOMPARE(stage.place.focus()->memory.id, insight);
        QCOMPARE(stage.place.shown(MemoryType::Workflow)->memory.id, workflow);
        QCOMPARE(stage.visiblePanes(), (QStringList { u"trajectory"_s, u"workflow"_s, u"summary"_s, u"insight"_s }));
        QCOMPARE(stage.claims.rowCount(), 4);
        QCOMPARE(stage.place.currentClaim(), 0);
        QCOMPARE(stage.litSteps(), (QList<int> { 2, 4 }));
        QCOMPARE(stage.litClaims(MemoryType::Workflow), (QStringList { u"2"_s }));
        QCOMPARE(stage.litClaims(MemoryType::Summary), (QStringList { u"3"_s }));
        QCOMPARE(stage.litClaims(MemoryType::Insight), (QStringList { u"t"_s }));
        QCOMPARE(stage.child<ElidedLabel>(u"ladderTask"_s)->text(), u"django__django-15375"_s);
        QCOMPARE(stage.child<ElidedLabel>(u"ladderVerdicts"_s)->text(), u"Ground truth: Success · Judge (judge-1): Failure — they disagree"_s);
        // Asked for another one, that is it.
        QVERIFY(stage.show(someLadder(), summary));
        QCOMPARE(stage.place.focus()->memory.id, summary);
    }

    void sentencesLightWhatSupportsThem()
    {
        Stage stage;
        QVERIFY(stage.show(someLadder()));
        QSignalSpy current(&stage.place, &LineagePlace::currentClaimChanged);
        stage.place.sentences().table().setFocus();
        stage.key(Qt::Key_J);
        QCOMPARE(current.last().at(0).toInt(), 1);
        QCOMPARE(stage.litClaims(MemoryType::Workflow), (QStringList { u"2"_s, u"3"_s }));
        stage.key(Qt::Key_Down);
        QCOMPARE(stage.litSteps(), (QList<int> { 6 }));
        QCOMPARE(stage.litClaims(MemoryType::Workflow), QStringList());
        QCOMPARE(stage.litClaims(MemoryType::Summary), (QStringList { u"4"_s }));
        QCOMPARE(stage.place.runPane().currentStep(), 6);
        // Unsupported: nothing is lit, but one stands at the step that comes nearest.
        stage.key(Qt::Key_J);
        QCOMPARE(stage.litSteps(), QList<int>());
        QCOMPARE(stage.place.runPane().currentStep(), 5);
        stage.key(Qt::Key_J);
        QCOMPARE(stage.place.currentClaim(), 3);
        stage.key(Qt::Key_K);
        stage.key(Qt::Key_Up);
        QCOMPARE(stage.place.currentClaim(), 1);
        // The threads of every pane but the own one follow.
        for (LadderPane *pane : std::initializer_list<LadderPane *> { &stage.place.runPane(), &stage.place.pane(MemoryType::Workflow), &stage.place.pane(MemoryType::Summary) })
            QVERIFY2(pane->threads().accessibleDescription().contains(u"of the current one, 1:"_s), qPrintable(pane->threads().accessibleDescription()));
        QVERIFY(stage.place.pane(MemoryType::Insight).threads().lanes().isEmpty());
        const QList<ThreadBar::Lane> &lanes = stage.place.runPane().threads().lanes();
        QCOMPARE(lanes.size(), 4);
        QCOMPARE(lanes[3].blocks.size(), 1);
        QVERIFY(lanes[3].blocks.first().weak);
        QVERIFY(!lanes[0].blocks.first().weak);
    }

    void aClickInAPaneChoosesItsSentence()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowExposed(&stage.place));
        QVERIFY(stage.show(someLadder()));
        SafeTextView &text = stage.place.pane(MemoryType::Summary).view();
        const auto [first, last] = stage.place.pane(MemoryType::Summary).partsOf(1);
        QTest::mouseClick(text.viewport(), Qt::LeftButton, {}, text.rectOf({ first, 2 }).center());
        QCOMPARE(stage.place.focus()->memory.id, summary);
        QCOMPARE(stage.place.currentClaim(), 1);
        QCOMPARE(stage.litSteps(), (QList<int> { 2 }));
        // A lane is a sentence too.
        ThreadBar &threads = stage.place.runPane().threads();
        QCOMPARE(threads.lanes().size(), 4);
        QTest::mouseClick(&threads, Qt::LeftButton, {}, QPoint(threads.width() - 8, threads.height() - 8));
        QCOMPARE(stage.place.currentClaim(), 3);
    }

    void stepsLightTheSentencesTheySupport()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowExposed(&stage.place));
        QVERIFY(stage.show(someLadder()));
        stage.place.setCurrentClaim(2);
        SafeTextView &text = stage.place.runPane().view();
        text.showPart(stage.place.runPane().partsOf(4).first);
        QTest::mouseMove(text.viewport(), text.rectOf({ stage.place.runPane().partsOf(4).first, 0 }).center());
        QTRY_COMPARE(stage.litSteps(), (QList<int> { 4 }));
        QCOMPARE(stage.litClaims(MemoryType::Insight), (QStringList { u"t"_s, u"1"_s }));
        QCOMPARE(stage.litClaims(MemoryType::Summary), QStringList());
        // Gone away, what belongs to the current sentence is lit again.
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&text, &leave);
        QTRY_COMPARE(stage.litSteps(), (QList<int> { 6 }));
        QCOMPARE(stage.litClaims(MemoryType::Insight), (QStringList { u"2"_s }));
    }

    void twoToFourPanes()
    {
        Stage stage;
        QVERIFY(stage.show(someLadder()));
        auto *run = stage.child<QToolButton>(u"showtrajectory"_s);
        auto *workflowButton = stage.child<QToolButton>(u"showworkflow"_s);
        run->click();
        QCOMPARE(stage.visiblePanes(), (QStringList { u"workflow"_s, u"summary"_s, u"insight"_s }));
        workflowButton->click();
        QCOMPARE(stage.visiblePanes(), (QStringList { u"summary"_s, u"insight"_s }));
        // One text alone has nothing beside it.
        stage.child<QToolButton>(u"showinsight"_s)->click();
        QCOMPARE(stage.visiblePanes(), (QStringList { u"summary"_s, u"insight"_s }));
        QVERIFY(stage.child<QToolButton>(u"showinsight"_s)->isChecked());
        // What is hidden is lit all the same when it comes back.
        stage.place.setCurrentClaim(2);
        run->click();
        QCOMPARE(stage.visiblePanes(), (QStringList { u"trajectory"_s, u"summary"_s, u"insight"_s }));
        QCOMPARE(stage.litSteps(), (QList<int> { 6 }));
        // Another ladder comes into the same panes.
        Ladder other = someLadder();
        other.run.uuid = u"run-2"_s;
        QVERIFY(stage.show(other));
        QCOMPARE(stage.visiblePanes(), (QStringList { u"trajectory"_s, u"summary"_s, u"insight"_s }));
    }

    void stepsWithoutEvidenceFold()
    {
        Stage stage;
        QVERIFY(stage.show(someLadder()));
        RunPane &run = stage.place.runPane();
        QCOMPARE(run.stepCount(), 12);
        QVERIFY(run.view().originalText().contains(u"Now the suites"_s)); // 6
        QVERIFY(!run.view().originalText().contains(u"Thought 8."_s));
        QCOMPARE(run.partsOf(8).first, -1);
        int folds = 0;
        for (const TextPart &part : run.view().parts()) {
            if (part.style != TextPart::Style::Fold)
                continue;
            QVERIFY2(part.text.startsWith(u"7–12"_s), qPrintable(part.text));
            ++folds;
        }
        QCOMPARE(folds, 1);
        // Going there by keys unfolds it; the evidence stays lit where it is then.
        run.goToStep(9);
        QVERIFY(run.view().originalText().contains(u"Thought 8."_s));
        QCOMPARE(run.currentStep(), 9);
        QCOMPARE(stage.litSteps(), (QList<int> { 2, 4 }));
        QCOMPARE(stage.child<ElidedLabel>(u"trajectoryCounts"_s)->text(), u"step 9 of 12"_s);
        run.nextStep();
        run.previousStep();
        run.previousStep();
        QCOMPARE(run.currentStep(), 8);
        run.lastStep();
        run.nextStep();
        QCOMPARE(run.currentStep(), 12);
        run.firstStep();
        run.previousStep();
        QCOMPARE(run.currentStep(), 1);
        // Another memory needs other steps.
        stage.place.setFocusMemory(otherInsight);
        QVERIFY(run.view().originalText().contains(u"Thought 12."_s));
        QVERIFY(!run.view().originalText().contains(u"Now the suites"_s));
        QCOMPARE(stage.litSteps(), (QList<int> { 12 }));
    }

    void missingRungsSayWhy()
    {
        Stage stage;
        Ladder ladder = someLadder();
        ladder.rungs.removeIf([](const Rung &rung) { return rung.memory.type == MemoryType::Workflow; });
        QSignalSpy writes(&stage.place, &LineagePlace::writeRequested);
        QVERIFY(stage.show(ladder));
        RungPane &pane = stage.place.pane(MemoryType::Workflow);
        QVERIFY(pane.isMissing());
        QCOMPARE(stage.place.shown(MemoryType::Workflow), nullptr);
        QCOMPARE(emptyText(stage), u"Nothing of this type was made from the run."_s);
        auto *write = stage.child<KeyCapButton>(u"workflowWrite"_s);
        QVERIFY(write->isVisible());
        write->click();
        QCOMPARE(writes.count(), 1);
        QCOMPARE(writes.first().at(0).value<MemoryType>(), MemoryType::Workflow);
        // It comes.
        QVERIFY(stage.show(someLadder()));
        QVERIFY(!pane.isMissing());
        QVERIFY(!write->isVisible());

        stage.place.setReadOnly(u"Open for reading only."_s);
        QVERIFY(stage.show(ladder));
        QVERIFY(pane.isMissing());
        QVERIFY(emptyText(stage).contains(u"reading only"_s));
        QVERIFY(!write->isVisible());
    }

    void aMemoryWithoutARunStandsAlone()
    {
        Stage stage;
        QVERIFY(stage.show(someLadder()));
        stage.place.runPane().goToStep(3);
        Ladder alone;
        alone.rungs = { someLadder().rungs.last() };
        QVERIFY(stage.show(alone));
        QCOMPARE(stage.place.focus()->memory.id, otherInsight);
        QVERIFY(stage.place.runPane().isMissing());
        // The pool can be written: that is not the reason.
        QVERIFY2(emptyText(stage).startsWith(u"The memory comes from no run"_s), qPrintable(emptyText(stage)));
        QVERIFY(!stage.child<KeyCapButton>(u"summaryWrite"_s)->isVisible());
        // Nothing of the run that was shown before is left to be linked.
        QCOMPARE(stage.place.runPane().currentStep(), 0);
        QCOMPARE(stage.place.runPane().stepCount(), 0);
        QCOMPARE(stage.place.runPane().partsOf(2), std::pair(-1, -1));
        QCOMPARE(stage.child<ElidedLabel>(u"ladderTask"_s)->text(), u"No run is known"_s);
    }

    void aRunOnItsWayIsNotTheOneThatIsShown()
    {
        Stage stage;
        QVERIFY(stage.show(someLadder()));
        stage.place.runPane().goToStep(7);
        Ladder other = someLadder();
        other.run.uuid = u"run-2"_s;
        stage.place.setLadder(std::make_shared<Ladder>(other), {}, 0.5);
        QVERIFY(!stage.place.runPane().isReady());
        QCOMPARE(stage.place.runPane().currentStep(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(stage.place.runPane().isReady(), 30000);
        QCOMPARE(stage.place.runPane().currentStep(), 2);
    }

    void severalMemoriesOfARung()
    {
        Stage stage;
        QVERIFY(stage.show(someLadder()));
        auto *choice = stage.child<KeyCapButton>(u"insightChoice"_s);
        QVERIFY(choice->isVisible());
        QVERIFY(!stage.child<KeyCapButton>(u"summaryChoice"_s)->isVisible());
        QCOMPARE(choice->text(), u"1 of 2"_s);
        QCOMPARE(choice->accessibleName(), u"Insight 1 of 2: choose another"_s);
        stage.place.setCurrentClaim(3);
        stage.place.stepWithinRung(1);
        QCOMPARE(stage.place.focus()->memory.id, otherInsight);
        QCOMPARE(stage.place.currentClaim(), 0);
        QCOMPARE(choice->text(), u"2 of 2"_s);
        stage.place.stepWithinRung(1);
        QCOMPARE(stage.place.focus()->memory.id, insight);
        stage.place.stepWithinRung(-1);
        QCOMPARE(stage.place.focus()->memory.id, otherInsight);
        const QList<QAction *> choices = choice->menu()->actions();
        QCOMPARE(choices.size(), 2);
        QCOMPARE(choices[1]->text(), u"Look at the last step"_s);
        QVERIFY(choices[1]->isChecked());
        // One that is out of use says so.
        Ladder ladder = someLadder();
        ladder.rungs.last().memory.retiredAt = QDateTime(QDate(2026, 11, 18), QTime(9, 0), Qt::UTC);
        QVERIFY(stage.show(ladder, otherInsight));
        QCOMPARE(stage.child<ElidedLabel>(u"insightCounts"_s)->text(), u"retired, 1 of 3 supported"_s);
        choice->menu()->actions().first()->trigger();
        QCOMPARE(stage.place.focus()->memory.id, insight);
        // Up and down the ladder the choice stays.
        stage.place.setFocusMemory(otherInsight);
        stage.place.setFocusMemory(summary);
        QCOMPARE(stage.place.shown(MemoryType::Insight)->memory.id, otherInsight);
        stage.place.setFocusMemory({ 1 }); // the run is no text with sentences
        QCOMPARE(stage.place.focus()->memory.id, summary);
    }

    void theSameRunAgainLeavesOneWhereOneIs()
    {
        Stage stage;
        QVERIFY(stage.show(someLadder()));
        stage.place.setFocusMemory(summary);
        stage.place.setCurrentClaim(2);
        stage.place.runPane().goToStep(8);
        RunPane &run = stage.place.runPane();
        const int top = run.stepOf(run.view().topPart());
        QVERIFY(top > 4);
        Ladder ladder = someLadder();
        test::evidenceOf(ladder.rungs[2], 2) = { 1.0, { { 4, 1.0, EvidenceSource::Human } }, 4, EvidenceSource::Human, {}, u"reviewer 1"_s, {} };
        QVERIFY(stage.show(ladder, summary));
        QCOMPARE(stage.place.focus()->memory.id, summary);
        QCOMPARE(stage.place.currentClaim(), 2);
        QCOMPARE(stage.place.runPane().currentStep(), 8);
        QVERIFY(run.partsOf(8).first >= 0);
        QCOMPARE(run.stepOf(run.view().topPart()), top);
        // Another run begins at its beginning.
        ladder.run.uuid = u"run-2"_s;
        QVERIFY(stage.show(ladder));
        QCOMPARE(stage.place.focus()->memory.id, insight);
        QCOMPARE(stage.place.currentClaim(), 0);
    }

    void anotherThresholdSupportsOthers()
    {
        Stage stage;
        QVERIFY(stage.show(someLadder()));
        QCOMPARE(stage.child<ElidedLabel>(u"insightCounts"_s)->text(), u"3 of 4 supported"_s);
        QVERIFY(stage.show(someLadder(), {}, 0.81));
        QCOMPARE(stage.child<ElidedLabel>(u"insightCounts"_s)->text(), u"1 of 4 supported"_s);
        QVERIFY(stage.place.pane(MemoryType::Insight).view().originalText().contains(u"unsupported: no step; the nearest is 6 with 0.77"_s));
        QCOMPARE(stage.claims.supported(), 1);
    }

    void aFindingStandsBelowItsText()
    {
        Stage stage;
        Ladder ladder = someLadder();
        Finding finding;
        finding.rule = u"leak.path"_s;
        finding.key = u"k"_s;
        finding.field = MemoryField::Content;
        finding.start = 0;
        finding.end = 4;
        finding.message = u"“%1” is a path of the machine that the run was made on; a reader of this text, who works elsewhere, can make nothing of it and may be led astray by it."_s;
        finding.arguments = { u"a.py"_s };
        ladder.rungs[3].findings = { finding };
        QVERIFY(stage.show(ladder));
        RungPane &pane = stage.place.pane(MemoryType::Insight);
        auto *note = stage.child<WrappedLabel>(u"insightNote"_s);
        QVERIFY(!note->isVisible());
        pane.setCurrentFinding(u"k"_s);
        QVERIFY(note->isVisible());
        // On some lines, whole, or with the rest in the tooltip.
        QTRY_VERIFY(note->lines().size() >= 2);
        QVERIFY(note->lines().size() <= 4);
        QVERIFY(note->text().startsWith(u"1 of 1: “a.py” is a path"_s));
        QVERIFY(note->isElided() == !note->toolTip().isEmpty());
        QVERIFY(note->height() >= note->heightForWidth(note->width()));
        QVERIFY(QRect(QPoint(), pane.size()).contains(QRect(note->mapTo(&pane, QPoint()), note->size())));
        // The sentence that it is in is the current one.
        QCOMPARE(stage.place.currentClaim(), 2);
        // It goes with its text.
        Ladder without = someLadder();
        without.run.uuid = u"run-2"_s;
        without.rungs.removeIf([](const Rung &rung) { return rung.memory.type == MemoryType::Insight; });
        QVERIFY(stage.show(without));
        QVERIFY(pane.isMissing());
        QVERIFY(!note->isVisible());
    }

    void whatCoversItStaysUntilItIsTakenAway()
    {
        Stage stage;
        QVERIFY(stage.show(someLadder()));
        auto *cover = new QLabel(u"cover"_s);
        stage.place.setCover(cover);
        QVERIFY(stage.place.isCovered());
        QVERIFY(cover->isVisible());
        QVERIFY(stage.show(someLadder()));
        QVERIFY(stage.place.isCovered());
        stage.place.setCover(nullptr);
        QVERIFY(!cover->isVisible());
        QVERIFY(stage.place.sentences().isVisible());
    }

    void widthsAreKept()
    {
        QByteArray state;
        QList<int> widths;
        const auto widthsOf = [](Stage &stage) {
            QList<int> all;
            for (const MemoryType type : allMemoryTypes())
                all << stage.child<QWidget>(name(type) + u"Pane"_s)->width();
            return all;
        };
        {
            Stage stage;
            QVERIFY(stage.show(someLadder()));
            auto *splitter = stage.child<QWidget>(u"ladderPanes"_s);
            QVERIFY(splitter);
            state = stage.place.saveSplitters();
            widths = widthsOf(stage);
        }
        Stage stage;
        stage.place.restoreSplitters(state);
        stage.place.restoreSplitters("nonsense");
        QVERIFY(stage.show(someLadder()));
        QCOMPARE(widthsOf(stage), widths);
    }

    void everythingIsReachedAndNamed()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.place));
        Ladder ladder = someLadder();
        ladder.rungs.removeIf([](const Rung &rung) { return rung.memory.type == MemoryType::Workflow; });
        QVERIFY(stage.show(ladder));
        QCoreApplication::processEvents();
        const QStringList faults = test::nameFaults(&stage.place) + test::cellFaults(&stage.place) + test::focusFaults(&stage.place) + test::clippingFaults(&stage.place)
            + test::overlapFaults(&stage.place);
        QVERIFY2(faults.isEmpty(), test::reported(faults).constData());
        // From the panes down to the sentences, as one reads.
        stage.place.runPane().view().setFocus();
        QStringList way;
        for (int i = 0; i < 8; ++i) {
            way << QApplication::focusWidget()->objectName();
            stage.key(Qt::Key_Tab);
        }
        QCOMPARE(way,
            (QStringList { u"trajectoryText"_s, u"workflowWrite"_s, u"summaryText"_s, u"insightChoice"_s, u"insightText"_s, u"linkStep"_s, u"confirmEvidence"_s,
                u"editRung"_s }));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"claimTable"_s);
        // A pane that is entered is the one whose sentences are listed.
        stage.place.pane(MemoryType::Summary).view().setFocus();
        QCOMPARE(stage.place.focus()->memory.id, summary);
    }

    void narrowPanesClipNothing()
    {
        Stage stage({ 700, 600 });
        QVERIFY(stage.show(someLadder()));
        stage.place.resize(stage.place.minimumSizeHint().width(), 600);
        for (int round = 0; round < 4; ++round)
            QCoreApplication::processEvents();
        const QStringList faults = test::clippingFaults(&stage.place) + test::overlapFaults(&stage.place);
        QVERIFY2(faults.isEmpty(), test::reported(faults).constData());
    }

    void readOnlyIsSaidAtTheButtons()
    {
        Stage stage;
        QVERIFY(stage.show(someLadder()));
        QSignalSpy links(&stage.place.sentences(), &SentenceList::linkRequested);
        auto *link = stage.child<KeyCapButton>(u"linkStep"_s);
        QVERIFY(link->isEnabled());
        link->click();
        QCOMPARE(links.count(), 1);
        stage.place.setReadOnly(u"Open for <reading only>."_s);
        for (const auto &name : { u"linkStep"_s, u"confirmEvidence"_s, u"editRung"_s }) {
            auto *button = stage.child<KeyCapButton>(name);
            QVERIFY(!button->isEnabled());
            QVERIFY2(button->toolTip().contains(u"&lt;reading only&gt;"_s), qPrintable(button->toolTip()));
        }
        stage.place.setReadOnly({});
        QVERIFY(link->isEnabled());
        QVERIFY(!link->toolTip().contains(u"reading only"_s));
    }

    void aLongRunIsLaidOutWhereOneLooks()
    {
        constexpr int steps = 2000;
        Stage stage;
        Ladder ladder = someLadder(steps);
        // A sentence for every hundredth step.
        for (int step = 100; step < steps; step += 100)
            test::evidenceOf(ladder.rungs[3], step / 100 % 3 + 1).steps.append({ step, 0.7, EvidenceSource::Words });
        QVERIFY(stage.show(ladder));
        RunPane &run = stage.place.runPane();
        QCOMPARE(run.stepCount(), steps);
        QVERIFY(run.view().partCount() < 200); // the rest is folded
        QVERIFY2(run.view().layoutsMade() < 300, qPrintable(QString::number(run.view().layoutsMade())));
        stage.place.setCurrentClaim(1);
        QVERIFY(stage.litSteps().contains(1500));
        run.goToStep(1999);
        QCOMPARE(run.currentStep(), 1999);
        QVERIFY(run.view().verticalScrollBar()->value() > 0);
        QVERIFY(run.partsOf(1999).first >= 0);
        stage.place.setFocusMemory(otherInsight);
        QCOMPARE(stage.litSteps(), (QList<int> { steps }));
        QCOMPARE(run.currentStep(), steps);
        QVERIFY(run.view().partCount() < 20);
        stage.place.grab();
        QVERIFY2(run.view().layoutsMade() < 3000, qPrintable(QString::number(run.view().layoutsMade())));
    }

    void runsAreFoundAndOpenedByKeys()
    {
        models::RunListModel model;
        RunList list(model);
        list.resize(240, 500);
        list.show();
        list.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        model.setRuns(someRuns(12));
        QSignalSpy chosen(&list, &RunList::runChosen);
        list.finder().setFocus();
        QTest::keyClicks(&list.finder(), u"task 1"_s);
        QCOMPARE(model.rowCount(), 4); // 1, 10, 11, 12
        QTest::keyClick(&list.finder(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), &list.list());
        QTest::keyClick(&list.list(), Qt::Key_J);
        QTest::keyClick(&list.list(), Qt::Key_J);
        QTest::keyClick(&list.list(), Qt::Key_K);
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(&list.list(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.last().at(0).toString(), u"run-10"_s);
        // What is open stays selected while others come, and is found again.
        model.setRuns(someRuns(14));
        QCOMPARE(list.list().currentIndex().data(models::RunListModel::UuidRole).toString(), u"run-10"_s);
        list.finder().clear();
        QCOMPARE(list.list().currentIndex().data(models::RunListModel::UuidRole).toString(), u"run-10"_s);
        list.finder().setFocus();
        QTest::keyClicks(&list.finder(), u"task 14"_s);
        QVERIFY(!list.list().currentIndex().isValid());
        QTest::keyClick(&list.finder(), Qt::Key_Return);
        QCOMPARE(chosen.last().at(0).toString(), u"run-14"_s);
        // The count follows, also when only what is not shown is more.
        const auto labels = list.findChildren<QLabel *>();
        const auto counted = [&labels] {
            return std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"1 of 15"_s; });
        };
        QVERIFY(!counted());
        QList<RunRow> more = someRuns(14);
        more << someRuns(1);
        more.last().uuid = u"run-x"_s;
        model.setRuns(more);
        QVERIFY(counted());
        QCoreApplication::processEvents();
        const QStringList faults = test::nameFaults(&list) + test::cellFaults(&list) + test::clippingFaults(&list);
        QVERIFY2(faults.isEmpty(), test::reported(faults).constData());
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TestLineagePlace)
#include "tst_lineageplace.moc"
