// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importreportmodel.h"
#include "widgets/dialogs/importpanel.h"
#include "widgets/dialogs/importreportview.h"
#include "widgets/dialogs/logview.h"
#include "widgets/dialogs/preferencesdialog.h"
#include "widgets/pool/welcomepage.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::widgets;

namespace {

ImportReport sample(bool needsDomain)
{
    ImportReport report;
    report.files = { { u"run.traj"_s, u"swe-agent"_s, 1, 31, 0, 0, 0, {}, true, false },
        { u"m.jsonl"_s, u"memory-jsonl"_s, 0, 180, 0, 5, 0,
            { { 1, 0, u"Bad."_s, u"x"_s }, { 2, 9, u"Bad."_s, u"y"_s }, { 3, 12, u"Bad."_s, u"z"_s } }, true, needsDomain },
        { u"notes.md"_s, {}, 0, 0, 0, 0, 0, {}, false, false } };
    return report;
}

const QList<Domain> domains { { u"d1"_s, u"SWE-bench Verified"_s, DomainKind::Benchmark, {} }, { u"d2"_s, u"shop"_s, DomainKind::Project, {} } };

template <typename T>
T *child(QWidget &widget, const QString &name)
{
    return widget.findChild<T *>(name);
}

} // namespace

class TestImportPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryFile();
    void importsWithoutQuestionsWhenNothingIsMissing();
    void asksForTheDomainOnce();
    void asksHowResultsWereMade();
    void cancelWorksAtEveryStage();
    void finishedOffersTheReport();
    void reportIsShownAndCopied();
    void logKeepsPlainText();
    void preferencesArePreviewedAndTakenBack();
    void welcomeOffersTheWaysIn();
};

void TestImportPanel::listsEveryFile()
{
    ImportPanel panel;
    panel.show();
    panel.setLooking({ 1, 3, u"Looking at m.jsonl"_s });
    QVERIFY(!child<QAbstractButton>(panel, u"importApply"_s)->isEnabled());
    panel.setDryRun(sample(false));
    auto *table = child<QTreeWidget>(panel, u"importFiles"_s);
    QCOMPARE(table->topLevelItemCount(), 3);
    QCOMPARE(table->topLevelItem(2)->text(1), u"Not recognised"_s);
    QCOMPARE(child<QAbstractButton>(panel, u"importApply"_s)->text(), u"Import 212, 3 quarantined"_s);
}

void TestImportPanel::importsWithoutQuestionsWhenNothingIsMissing()
{
    ImportPanel panel;
    panel.show();
    panel.setDomains(domains);
    panel.setDryRun(sample(false));
    QVERIFY(!child<QComboBox>(panel, u"importDomain"_s)->isVisible());
    QSignalSpy wanted(&panel, &ImportPanel::importRequested);
    QTest::keyClick(child<QAbstractButton>(panel, u"importApply"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<ImportPanel::Answers>().domain, QString());
    QVERIFY(panel.isRunning());
    QTest::keyClick(&panel, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(wanted.count(), 1); // not twice
}

void TestImportPanel::asksForTheDomainOnce()
{
    ImportPanel panel;
    panel.show();
    panel.setDomains(domains);
    panel.setDryRun(sample(true));
    auto *domain = child<QComboBox>(panel, u"importDomain"_s);
    auto *kind = child<QComboBox>(panel, u"importDomainKind"_s);
    QVERIFY(domain->isVisible());
    QVERIFY(!child<QAbstractButton>(panel, u"importApply"_s)->isEnabled());
    domain->setEditText(u"shop"_s);
    QVERIFY(!kind->isEnabled()); // it has one already
    QCOMPARE(panel.answers().domainKind, DomainKind::Project);
    domain->setEditText(u" new one "_s);
    QVERIFY(kind->isEnabled());
    kind->setCurrentIndex(0);
    child<QComboBox>(panel, u"importOutcome"_s)->setCurrentIndex(1);
    QSignalSpy wanted(&panel, &ImportPanel::importRequested);
    child<QAbstractButton>(panel, u"importApply"_s)->click();
    const auto answers = wanted.constFirst().constFirst().value<ImportPanel::Answers>();
    QCOMPARE(answers.domain, u"new one"_s);
    QCOMPARE(answers.domainKind, DomainKind::Benchmark);
    QCOMPARE(answers.outcome, Outcome({ OutcomeValue::Success, OutcomeSource::Human }));
}

/// A file of results alone: they count, and are asked about; leaving the question open is an answer.
void TestImportPanel::asksHowResultsWereMade()
{
    ImportPanel panel;
    panel.show();
    ImportReport report;
    ImportedFile &file = report.files.emplaceBack();
    file.path = u"report.json"_s;
    file.format = u"swe-bench-report"_s;
    file.attempts = 40;
    file.rates = 2;
    panel.setDryRun(report);
    QVERIFY(!child<QComboBox>(panel, u"importCondition"_s)->isVisible());
    QVERIFY(!child<QComboBox>(panel, u"importOutcome"_s)->isVisible());
    report.files.first().needsCondition = true;
    panel.setDryRun(report);
    auto *import = child<QAbstractButton>(panel, u"importApply"_s);
    QCOMPARE(import->text(), u"Import 42"_s);
    QVERIFY(import->isEnabled());
    QCOMPARE(child<QTreeWidget>(panel, u"importFiles"_s)->topLevelItem(0)->text(4), u"42"_s);
    auto *condition = child<QComboBox>(panel, u"importCondition"_s);
    QVERIFY(condition->isVisible());
    QCOMPARE(panel.answers().condition, QString());
    condition->setEditText(u" insight "_s);
    QSignalSpy wanted(&panel, &ImportPanel::importRequested);
    import->click();
    QCOMPARE(wanted.constFirst().constFirst().value<ImportPanel::Answers>().condition, u"insight"_s);
}

void TestImportPanel::cancelWorksAtEveryStage()
{
    ImportPanel panel;
    panel.show();
    QSignalSpy cancelled(&panel, &ImportPanel::cancelled);
    panel.setLooking({});
    QTest::keyClick(&panel, Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
    panel.setDryRun(sample(false));
    QTest::keyClick(&panel, Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 2);
    panel.setProgress({ 10, 100, u"Reading"_s });
    QVERIFY(child<QLabel>(panel, u"importProgressText"_s)->text().contains(u"10 of 100"_s));
    QTest::keyClick(&panel, Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 3);
    QVERIFY(!child<QAbstractButton>(panel, u"importCancel"_s)->isEnabled()); // it is stopping
}

void TestImportPanel::finishedOffersTheReport()
{
    ImportPanel panel;
    panel.show();
    panel.setDryRun(sample(false));
    panel.setFinished(sample(false));
    QVERIFY(!panel.isRunning());
    QVERIFY(child<QAbstractButton>(panel, u"importShowReport"_s)->isVisible());
    QSignalSpy closed(&panel, &ImportPanel::closed);
    child<QAbstractButton>(panel, u"importCancel"_s)->click();
    QCOMPARE(closed.count(), 1);
    ImportReport cancelled;
    cancelled.cancelled = true;
    panel.setFinished(cancelled);
    QVERIFY(child<QLabel>(panel, u"importTitle"_s)->text().contains(u"cancelled"_s));
    panel.setFailed(u"The disk is full."_s);
    QCOMPARE(child<QLabel>(panel, u"importSummary"_s)->text(), u"The disk is full."_s);
}

void TestImportPanel::reportIsShownAndCopied()
{
    ImportReportView view;
    view.show();
    view.setReport(sample(false));
    QCOMPARE(view.model().rowCount(), 3);
    child<QAbstractButton>(view, u"reportCopy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), view.model().toText());
    QSignalSpy exported(&view, &ImportReportView::exportRequested);
    child<QAbstractButton>(view, u"reportExport"_s)->click();
    QCOMPARE(exported.constFirst().constFirst().toString(), view.model().toCsv());
}

void TestImportPanel::logKeepsPlainText()
{
    LogView log;
    log.show();
    log.append({ QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC), LogView::Level::Warning, u"exchange"_s, u"<b>3</b> records"_s });
    QCOMPARE(log.count(), 1);
    QVERIFY(log.toText().contains(u"Warning exchange: <b>3</b> records"_s));
    for (int i = 0; i < LogView::maxEntries; ++i)
        log.append({ QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC), LogView::Level::Information, {}, QString::number(i) });
    QCOMPARE(log.count(), LogView::maxEntries);
    QVERIFY(!log.toText().contains(u"<b>"_s));
}

void TestImportPanel::preferencesArePreviewedAndTakenBack()
{
    const PreferencesDialog::Preferences before { ThemeChoice::Light, PreferencesDialog::Density::Comfortable, u"reviewer 2"_s, {}, 100, true };
    PreferencesDialog dialog(before, { { u"de"_s, u"Deutsch"_s } }, u"English"_s);
    dialog.show();
    QSignalSpy previews(&dialog, &PreferencesDialog::previewRequested);
    child<QAbstractButton>(dialog, u"themeDark"_s)->click();
    QCOMPARE(previews.count(), 1);
    QCOMPARE(previews.last().constFirst().value<PreferencesDialog::Preferences>().theme, ThemeChoice::Dark);
    child<QLineEdit>(dialog, u"authorName"_s)->clear();
    QVERIFY(!child<QAbstractButton>(dialog, u"preferencesSave"_s)->isEnabled());
    QVERIFY(child<QLabel>(dialog, u"authorProblem"_s)->isVisible());
    dialog.reject();
    QCOMPARE(previews.last().constFirst().value<PreferencesDialog::Preferences>(), before);
}

void TestImportPanel::welcomeOffersTheWaysIn()
{
    WelcomePage page;
    page.show();
    QSignalSpy sample(&page, &WelcomePage::openSampleRequested);
    QSignalSpy recent(&page, &WelcomePage::openRecentRequested);
    QSignalSpy forget(&page, &WelcomePage::forgetRecentRequested);
    page.setRecentPools({ { u"/a/main.waymark"_s, u"main"_s, true }, { u"/b/gone.waymark"_s, u"gone"_s, false } });
    child<QAbstractButton>(page, u"welcomeSample"_s)->click();
    child<QAbstractButton>(page, u"recentPool1"_s)->click();
    QVERIFY(!child<QAbstractButton>(page, u"recentPool2"_s)->isEnabled());
    child<QAbstractButton>(page, u"forgetPool2"_s)->click();
    QCOMPARE(sample.count(), 1);
    QCOMPARE(recent.constFirst().constFirst().toString(), u"/a/main.waymark"_s);
    QCOMPARE(forget.constFirst().constFirst().toString(), u"/b/gone.waymark"_s);
}

QTEST_MAIN(TestImportPanel)
#include "tst_importpanel.moc"
