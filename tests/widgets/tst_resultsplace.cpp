// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/widgetwalk.h"
#include "tests/widgets/samplefigures.h"
#include "tests/widgets/sampleresults.h"
#include "widgets/results/confusiongrid.h"
#include "widgets/results/effectsview.h"
#include "widgets/results/effecttable.h"
#include "widgets/results/figurepane.h"
#include "widgets/results/flipledger.h"
#include "widgets/results/judgeauditview.h"
#include "widgets/results/resultlist.h"
#include "widgets/results/resultsplace.h"
#include "widgets/results/resultsside.h"
#include "widgets/results/rowtable.h"
#include "widgets/results/triagecard.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::test;
using namespace waymark::widgets;
using View = ResultsPlace::View;
using EffectModel = models::EffectTableModel;

namespace {

QWidget *child(QWidget &parent, const QString &name)
{
    return parent.findChild<QWidget *>(name);
}

/// Layouts ask those around them anew, one after the other.
void settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

/// The place with its left side, as the window has them.
struct Window
{
    Window()
    {
        place = new ResultsPlace;
        auto *row = new QHBoxLayout(&widget);
        row->setContentsMargins({});
        row->setSpacing(0);
        place->side().setFixedWidth(216);
        row->addWidget(&place->side());
        row->addWidget(place, 1);
        widget.resize(1440, 800);
        ResultsSide &side = place->side();
        side.setSets({ { u"reference"_s, u"Published tables"_s, u"6 benchmarks, 491 tasks, rates"_s, {} }, { u"own"_s, u"Own runs, October"_s, u"2 benchmarks, 189 tasks, paired"_s, {} } });
        side.sets().setCurrent(u"reference"_s);
        side.setFigures({ { u"types"_s, u"Four types"_s, {}, {} }, { u"scaling"_s, u"Growing pool"_s, {}, {} }, { u"categories"_s, u"Transfer categories"_s, {}, {} }, { u"flips"_s, u"Flips"_s, {}, u"The set has no attempts."_s }, { u"memories"_s, u"Memories"_s, {}, {} } });
        side.figures().setCurrent(u"types"_s);
        side.setModels({ { u"a"_s, u"GPT-5-mini"_s, u"5 conditions"_s, {} }, { u"b"_s, u"DeepSeek V3.2"_s, u"2"_s, {} } }, u"a"_s);
        side.setMetrics({ { u"pass@3"_s, u"Pass@3"_s, {}, {} }, { u"pass@1"_s, u"Pass@1"_s, u"not available"_s, u"Attempts are not told one by one."_s } }, u"pass@3"_s);
        place->showFigures({ typesFigure(), microFigure(), macroFigure() });
        place->flips().setFlips(sampleFlips(), u"Insight against zero-shot, model-a"_s, u"A task passes when more than half of its attempts pass."_s);
        place->effects().setEffects(sampleEffects(), sampleKnown());
        place->judge().setAudit(sampleAudit(), u"The runs of this pool that were judged and verified."_s);
        widget.show();
        // Only the window in front has the focus that keys follow.
        if (!QTest::qWaitForWindowActive(&widget))
            qFatal("The window does not come to the front.");
    }

    QWidget widget;
    ResultsPlace *place;
};

} // namespace

class TestResultsPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme.apply(*qApp);
    }

    void sideSaysWhatIsChosen();
    void showChangesTheFigure();
    void modelsAreSound();
    void numbersTriageAndGoOn();
    void aNoteIsNoTriage();
    void ledgerOpensRunsAndMemories();
    void ledgerFilters();
    void thinEvidenceStandsLast();
    void onlyCandidatesCanBeRetired();
    void optionsAreAskedFor();
    void auditQueueIsWorkedOff();
    void confusionSpeaks();
    void rowsAreCopied();
    void everyControlHasNamesAndRoom_data();
    void everyControlHasNamesAndRoom();
    void textStandsOut_data();
    void textStandsOut();

private:
    Theme m_theme;
};

void TestResultsPlace::sideSaysWhatIsChosen()
{
    Window window;
    ResultsSide &side = window.place->side();
    QSignalSpy sets(&side, &ResultsSide::resultSetChosen);
    QSignalSpy figures(&side, &ResultsSide::figureChosen);
    QSignalSpy models(&side, &ResultsSide::modelChosen);
    side.sets().setFocus();
    QTest::keyClick(&side.sets(), Qt::Key_J);
    QCOMPARE(sets.size(), 1);
    QCOMPARE(sets.first().first().toString(), u"own"_s);
    QTest::keyClick(&side.sets(), Qt::Key_J); // there is no further one
    QCOMPARE(sets.size(), 1);
    side.figures().setCurrent(u"categories"_s);
    QCOMPARE(figures.size(), 0); // only people choose
    QTest::keyClick(&side.figures(), Qt::Key_Down); // over the one that cannot be looked at
    QCOMPARE(figures.first().first().toString(), u"memories"_s);
    QCOMPARE(side.model(), u"a"_s);
    QTest::mouseClick(child(side, u"resultModel1"_s), Qt::LeftButton);
    QCOMPARE(models.size(), 1);
    QCOMPARE(side.model(), u"b"_s);
    QTest::mouseClick(child(side, u"resultMetric1"_s), Qt::LeftButton); // not available
    QCOMPARE(side.metric(), u"pass@3"_s);
    // New sets keep the choice; a choice that is gone is no choice.
    side.setSets({ { u"new"_s, u"New"_s, {}, {} }, { u"own"_s, u"Own runs, October"_s, {}, {} } });
    QCOMPARE(side.sets().current(), u"own"_s);
    side.setSets({ { u"new"_s, u"New"_s, {}, {} } });
    QCOMPARE(side.sets().current(), QString());
    QCOMPARE(sets.size(), 1);
    side.setModels({}, {});
    QCOMPARE(side.model(), QString());
    QVERIFY(!child(side, u"resultModel0"_s));
}

void TestResultsPlace::showChangesTheFigure()
{
    Window window;
    ResultsSide &side = window.place->side();
    QSignalSpy looks(window.place, &ResultsPlace::lookChanged);
    QTest::mouseClick(child(side, u"resultShowW"_s), Qt::LeftButton);
    QCOMPARE(looks.size(), 1);
    QCOMPARE(window.place->figures().look().hidden, QList<MemoryType>({ MemoryType::Workflow }));
    QTest::mouseClick(child(side, u"resultShowInterval"_s), Qt::LeftButton);
    QVERIFY(!window.place->figures().look().hasBaselineInterval);
    QTest::mouseClick(child(side, u"resultShowTable"_s), Qt::LeftButton);
    QVERIFY(!child(*window.place, u"figureTable"_s)->isVisible());
    // The form of shares is chosen above the figure, and nothing else is lost.
    window.place->showFigures({ categoriesFigure() });
    QVERIFY(!child(side, u"resultShowW"_s)->isVisible());
    QTest::mouseClick(child(*window.place, u"sharesBars"_s), Qt::LeftButton);
    QCOMPARE(window.place->figures().look().shares, SharesForm::Bars);
    QCOMPARE(window.place->figures().look().hidden.size(), 1);
    QVERIFY(!child(*window.place, u"figureTable"_s)->isVisible());
    window.place->showView(View::Flips);
    QVERIFY(!child(side, u"resultShowTable"_s)->isVisible());
}

void TestResultsPlace::modelsAreSound()
{
    models::ResultListModel list;
    models::FlipTableModel flips;
    EffectModel effects(EffectModel::Subject::Memories);
    models::JudgedCaseModel cases;
    models::MislabelledModel queue;
    const auto tester = [](QAbstractItemModel &model) { new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest, &model); };
    for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *> { &list, &flips, &effects, &cases, &queue })
        tester(*model);
    list.setEntries({ { u"a"_s, u"A\u202E"_s, {}, {} }, { u"b"_s, u"B"_s, u"detail"_s, u"Not now."_s } });
    list.setEntries({ { u"a"_s, u"A2"_s, {}, {} }, { u"b"_s, u"B"_s, u"detail"_s, {} } });
    QCOMPARE(list.index(0).data().toString(), u"A2"_s);
    flips.setFlips(sampleFlips());
    QSignalSpy reset(&flips, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&flips, &QAbstractItemModel::dataChanged);
    QList<Flip> triaged = sampleFlips();
    triaged[2].triage = Triage();
    flips.setFlips(triaged);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(flips.lost(), 3);
    QCOMPARE(flips.triaged(), 2);
    QCOMPARE(flips.index(0, models::FlipTableModel::Steps).data().toString(), u"+8.5"_s);
    QCOMPARE(flips.index(0, models::FlipTableModel::Cost).data().toString(), u"+$0.021"_s);
    QCOMPARE(flips.index(0, models::FlipTableModel::Cause).data().toString(), u"False validation"_s);
    QCOMPARE(flips.index(1, models::FlipTableModel::Cause).data().toString(), QString());
    QCOMPARE(flips.index(3, models::FlipTableModel::Cause).data().toString(), u"not looked at"_s);
    effects.setRows(models::effectRows(sampleEffects(), sampleKnown()));
    QCOMPARE(effects.index(0, EffectModel::Effect).data().toString(), u"+11.2 (+2.1 to +20.7)"_s);
    QCOMPARE(effects.index(0, EffectModel::With).data().toString(), u"76 % of 38"_s);
    QCOMPARE(effects.index(4, EffectModel::Effect).data().toString(), u"too little evidence"_s); // no attempt was compared: never a bare mean
    QVERIFY(!effects.index(4, EffectModel::Effect).data(EffectModel::EffectRole).isValid());
    QCOMPARE(effects.reach(), 0.5);
    queue.setMemories(sampleAudit().mislabelled);
    QSignalSpy removed(&queue, &QAbstractItemModel::rowsRemoved);
    queue.setMemories(sampleAudit().mislabelled.mid(1));
    QCOMPARE(removed.size(), 1);
    cases.setCases(sampleAudit().contradicting);
    QCOMPARE(cases.index(1, models::JudgedCaseModel::Verified).data().toString(), u"passed (human)"_s);
}

void TestResultsPlace::numbersTriageAndGoOn()
{
    Window window;
    FlipLedger &ledger = window.place->flips();
    window.place->showView(View::Flips);
    QSignalSpy triaged(&ledger, &FlipLedger::triaged);
    ledger.table().setFocus();
    ledger.table().setCurrentRow(2);
    QCOMPARE(ledger.current()->task, u"rotate-the-logs"_s);
    QTest::keyClick(&ledger.table(), Qt::Key_3);
    QCOMPARE(triaged.size(), 1);
    const auto triage = triaged.first().first().value<Triage>();
    QCOMPARE(triage.task, u"rotate-the-logs"_s);
    QCOMPARE(triage.condition, u"insight"_s);
    QCOMPARE(triage.cause, TriageCause::MisappliedPractice);
    // The next that nobody has looked at; the first one is triaged, the second was gained.
    QCOMPARE(ledger.current()->task, u"migrate-the-schema"_s);
    QTest::keyClick(&ledger.table(), Qt::Key_0);
    QCOMPARE(triaged.last().first().value<Triage>().cause, TriageCause::NotCaused);
    // A gained task has no cause.
    ledger.table().setCurrentRow(1);
    QTest::keyClick(&ledger.table(), Qt::Key_1);
    QCOMPARE(triaged.size(), 2);
    QVERIFY(!ledger.triage().isVisible());
    // Nothing is chosen before it is stored, and what is stored is shown.
    ledger.table().setCurrentRow(0);
    QVERIFY(static_cast<QAbstractButton *>(child(ledger, u"triage2"_s))->isChecked());
    QTest::mouseClick(child(ledger, u"triage1"_s), Qt::LeftButton);
    QCOMPARE(triaged.size(), 3);
    QCOMPARE(triaged.last().first().value<Triage>().memory, u"uuid-2"_s); // as it was named
    QCOMPARE(triaged.last().first().value<Triage>().note, u"It ran a check that cannot fail here."_s);
    QVERIFY(static_cast<QAbstractButton *>(child(ledger, u"triage2"_s))->isChecked());
    ledger.setWritable(false);
    QTest::keyClick(&ledger.table(), Qt::Key_1);
    QCOMPARE(triaged.size(), 3);
}

void TestResultsPlace::aNoteIsNoTriage()
{
    Window window;
    FlipLedger &ledger = window.place->flips();
    window.place->showView(View::Flips);
    QSignalSpy triaged(&ledger, &FlipLedger::triaged);
    ledger.table().setCurrentRow(2);
    auto *note = ledger.findChild<QLineEdit *>(u"triageNote"_s);
    note->setFocus();
    QTRY_VERIFY(note->hasFocus());
    QTest::keyClicks(note, u"see run 12"_s);
    QCOMPARE(note->text(), u"see run 12"_s);
    QCOMPARE(triaged.size(), 0);
    // The key reaches the card before a shortcut of the window does, except while a note is written.
    QKeyEvent inNote(QEvent::ShortcutOverride, Qt::Key_1, Qt::NoModifier, u"1"_s);
    inNote.ignore();
    QCoreApplication::sendEvent(&ledger, &inNote);
    QVERIFY(!inNote.isAccepted());
    ledger.table().setFocus();
    QKeyEvent inTable(QEvent::ShortcutOverride, Qt::Key_1, Qt::NoModifier, u"1"_s);
    inTable.ignore();
    QCoreApplication::sendEvent(&ledger, &inTable);
    QVERIFY(inTable.isAccepted());
}

void TestResultsPlace::ledgerOpensRunsAndMemories()
{
    Window window;
    FlipLedger &ledger = window.place->flips();
    window.place->showView(View::Flips);
    QSignalSpy runs(&ledger, &FlipLedger::openRun);
    QSignalSpy memories(&ledger, &FlipLedger::openMemory);
    ledger.table().setCurrentRow(0);
    QTest::mouseClick(child(ledger, u"flipWithRun1"_s), Qt::LeftButton);
    QCOMPARE(runs.first().first().toString(), u"uuid-run-5"_s);
    QVERIFY(!child(ledger, u"flipWithRun2"_s)); // not in the pool
    QTest::mouseClick(child(ledger, u"flipMemory0"_s), Qt::LeftButton);
    QCOMPARE(memories.first().first().toString(), u"uuid-1"_s);
    QVERIFY(!child(ledger, u"flipMemory2"_s));
}

void TestResultsPlace::ledgerFilters()
{
    Window window;
    FlipLedger &ledger = window.place->flips();
    window.place->showView(View::Flips);
    const auto rowsWith = [&](int filter) {
        QTest::mouseClick(child(ledger, u"flipFilter%1"_s.arg(filter)), Qt::LeftButton);
        return ledger.table().model()->rowCount();
    };
    QCOMPARE(rowsWith(1), 3);
    QCOMPARE(rowsWith(2), 1);
    QCOMPARE(ledger.current()->task, u"build-the-index"_s);
    QCOMPARE(rowsWith(3), 2);
    QCOMPARE(rowsWith(0), 4);
    window.place->flips().setFlips({}, u"Nothing flips"_s, {});
    QVERIFY(!ledger.current());
    QVERIFY(!ledger.triage().isVisible());
}

void TestResultsPlace::thinEvidenceStandsLast()
{
    Window window;
    EffectsView &view = window.place->effects();
    window.place->showView(View::Effects);
    const auto order = [&] {
        QStringList titles;
        for (int row = 0; row < view.table().model()->rowCount(); ++row)
            titles << view.table().model()->index(row, EffectModel::Memory).data().toString().section(u' ', 0, 0);
        return titles.join(u' ');
    };
    // P(harm) of the thin one is the highest of all, and says nothing.
    QCOMPARE(order(), u"Prefer A Check Pin Write"_s);
    view.table().sortByColumn(EffectModel::Harm, Qt::AscendingOrder);
    QCOMPARE(order(), u"Check A Prefer Write Pin"_s);
    view.table().sortByColumn(EffectModel::Injected, Qt::DescendingOrder);
    QCOMPARE(order(), u"Check Prefer A Pin Write"_s);
    view.table().sortByColumn(EffectModel::Memory, Qt::AscendingOrder);
    QCOMPARE(order(), u"A Check Prefer Pin Write"_s);
}

void TestResultsPlace::onlyCandidatesCanBeRetired()
{
    Window window;
    EffectsView &view = window.place->effects();
    window.place->showView(View::Effects);
    QSignalSpy retire(&view, &EffectsView::retireRequested);
    QSignalSpy pool(&view, &EffectsView::openInPool);
    QSignalSpy open(&view, &EffectsView::openMemory);
    view.setCurrentMemory(u"uuid-1"_s);
    QVERIFY(!child(view, u"effectsRetire"_s)->isEnabled());
    view.table().selectAll();
    QVERIFY(child(view, u"effectsRetire"_s)->isEnabled());
    QTest::mouseClick(child(view, u"effectsRetire"_s), Qt::LeftButton);
    QCOMPARE(retire.first().first().toStringList(), QStringList({ u"uuid-2"_s }));
    QTest::mouseClick(child(view, u"effectsShowInPool"_s), Qt::LeftButton);
    QCOMPARE(pool.first().first().toStringList().size(), 4); // one of five is not in the pool
    QTest::mouseClick(child(view, u"effectFilter2"_s), Qt::LeftButton);
    QCOMPARE(view.table().model()->rowCount(), 1);
    view.table().setFocus();
    QTest::keyClick(&view.table(), Qt::Key_Return);
    QCOMPARE(open.first().first().toString(), u"uuid-2"_s);
    view.setWritable(false);
    QVERIFY(!child(view, u"effectsRetire"_s)->isEnabled());
    QVERIFY(child(view, u"effectsShowInPool"_s)->isEnabled());
    // New figures keep the memory that is looked at.
    view.setWritable(true);
    QTest::mouseClick(child(view, u"effectFilter0"_s), Qt::LeftButton);
    view.setCurrentMemory(u"uuid-3"_s);
    QList<MemoryEffect> turned = sampleEffects();
    std::reverse(turned.begin(), turned.end());
    view.setEffects(turned, sampleKnown());
    QCOMPARE(view.selected(), QStringList({ u"uuid-3"_s }));
}

void TestResultsPlace::optionsAreAskedFor()
{
    Window window;
    EffectsView &view = window.place->effects();
    window.place->showView(View::Effects);
    QSignalSpy asked(&view, &EffectsView::optionsChanged);
    EffectOptions options;
    options.minimumEvidence = 25;
    options.baseline = EffectBaseline::ZeroShot;
    view.setOptions(options);
    QCOMPARE(asked.size(), 0);
    QCOMPARE(view.options(), options);
    auto *minimum = child(view, u"effectMinimum"_s);
    minimum->setFocus();
    QTest::keyClick(minimum, Qt::Key_Up);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<EffectOptions>().minimumEvidence, 26);
    QCOMPARE(asked.first().first().value<EffectOptions>().baseline, EffectBaseline::ZeroShot);
}

void TestResultsPlace::auditQueueIsWorkedOff()
{
    Window window;
    JudgeAuditView &view = window.place->judge();
    window.place->showView(View::Judge);
    QSignalSpy relabel(&view, &JudgeAuditView::relabelRequested);
    QSignalSpy again(&view, &JudgeAuditView::regenerateRequested);
    QSignalSpy runs(&view, &JudgeAuditView::openRun);
    QCOMPARE(view.current()->uuid, u"uuid-1"_s);
    view.queue().setFocus();
    QTest::keyClick(&view.queue(), Qt::Key_G);
    QCOMPARE(again.size(), 1);
    QCOMPARE(again.first().at(1).toString(), u"uuid-run-1"_s);
    // The next one has no run in the pool to make it from.
    QCOMPARE(view.current()->uuid, u"uuid-2"_s);
    QTest::keyClick(&view.queue(), Qt::Key_G);
    QCOMPARE(again.size(), 1);
    QTest::keyClick(&view.queue(), Qt::Key_Y);
    QCOMPARE(relabel.size(), 1);
    QCOMPARE(relabel.first().first().value<MemoryId>(), MemoryId { 12 });
    // What is settled leaves the queue, and its neighbour is looked at.
    JudgeAudit rest = sampleAudit();
    rest.mislabelled.removeLast();
    view.setAudit(rest, {});
    QCOMPARE(view.current()->uuid, u"uuid-1"_s);
    rest.mislabelled.clear();
    view.setAudit(rest, {});
    QVERIFY(!view.queue().isVisible());
    QVERIFY(!child(view, u"judgeRelabel"_s)->isEnabled());
    // A case of the pool opens its run; one of a file has none.
    view.cases().setFocus();
    view.cases().setCurrentRow(0);
    QTest::keyClick(&view.cases(), Qt::Key_Return);
    view.cases().setCurrentRow(1);
    QTest::keyClick(&view.cases(), Qt::Key_Return);
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs.first().first().toString(), u"uuid-run-1"_s);
}

void TestResultsPlace::confusionSpeaks()
{
    ConfusionGrid grid;
    grid.setConfusion({ 61, 7, 4, 28 });
    grid.show();
    QCOMPARE(grid.accessibleDescription(), u"The judge says passed, verified passed: 61 of 100"_s);
    QTest::keyClick(&grid, Qt::Key_Down);
    QCOMPARE(grid.accessibleDescription(), u"The judge says passed, verified failed: 7 of 100"_s);
    QTest::keyClick(&grid, Qt::Key_Right);
    QCOMPARE(grid.accessibleDescription(), u"The judge says failed, verified failed: 28 of 100"_s);
    QTest::keyClick(&grid, Qt::Key_Up);
    QCOMPARE(grid.accessibleDescription(), u"The judge says failed, verified passed: 4 of 100"_s);
    grid.setConfusion({});
    grid.grab(); // nothing was compared: nothing is divided
}

void TestResultsPlace::rowsAreCopied()
{
    Window window;
    FlipLedger &ledger = window.place->flips();
    window.place->showView(View::Flips);
    ledger.table().setCurrentRow(0);
    ledger.table().setFocus();
    QTest::keyClick(&ledger.table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).startsWith(u"Change\tBenchmark\tTask"_s));
    QVERIFY(lines.at(1).startsWith(u"Lost\talpha-bench\tfix-the-parser"_s));
}

void TestResultsPlace::everyControlHasNamesAndRoom_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("width");
    for (const int percent : { 80, 100, 150, 200 }) {
        for (const int width : { 1440, 1024 })
            QTest::addRow("%d %%, %d px", percent, width) << percent << width;
    }
}

void TestResultsPlace::everyControlHasNamesAndRoom()
{
    QFETCH(int, percent);
    QFETCH(int, width);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPixelSize(13 * percent / 100);
    QApplication::setFont(font);
    const auto restore = qScopeGuard([&] { QApplication::setFont(usual); });
    QStringList faults;
    {
        Window window;
        window.place->side().setFixedWidth(216 * std::max(100, percent) / 100);
        window.widget.resize(width * std::max(100, percent) / 100, 800 * std::max(100, percent) / 100);
        for (const View view : { View::Figures, View::Flips, View::Effects, View::Judge, View::Empty }) {
            window.place->showView(view);
            window.place->setStatus(view == View::Effects ? u"Effects are being computed…"_s : QString());
            settle();
            for (const QString &fault : nameFaults(&window.widget) + cellFaults(&window.widget) + clippingFaults(&window.widget) + overlapFaults(&window.widget))
                faults << u"view %1: %2"_s.arg(int(view)).arg(fault);
        }
    }
    QVERIFY2(faults.isEmpty(), reported(faults).constData());
}

void TestResultsPlace::textStandsOut_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void TestResultsPlace::textStandsOut()
{
    QFETCH(ThemeChoice, theme);
    m_theme.setChoice(theme);
    Window window;
    const QList<std::pair<View, QString>> views { { View::Figures, u"place-figures"_s }, { View::Flips, u"place-flips"_s }, { View::Effects, u"place-effects"_s }, { View::Judge, u"place-judge"_s } };
    for (const auto &[view, name] : views) {
        window.place->showView(view);
        window.place->takeFocus();
        if (view == View::Flips)
            window.place->flips().table().setCurrentRow(0);
        settle();
        if (qEnvironmentVariableIsSet("WAYMARK_PICTURES"))
            QVERIFY(window.widget.grab().save(QDir(qEnvironmentVariable("WAYMARK_PICTURES")).filePath(u"%1-%2.png"_s.arg(name, QLatin1StringView(QTest::currentDataTag())))));
    }
    const bool isSharp = window.widget.devicePixelRatioF() >= 2;
    if (isSharp) {
        const QStringList faults = contrastFaults(&window.widget);
        QVERIFY2(faults.isEmpty(), reported(faults).constData());
    }
    m_theme.setChoice(ThemeChoice::Light);
    if (!isSharp)
        QSKIP("Thin strokes reach their colour from two pixels a point on.");
}

QTEST_MAIN(TestResultsPlace)
#include "tst_resultsplace.moc"
