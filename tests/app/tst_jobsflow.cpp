// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/jobsfixture.h"
#include "tests/support/widgetwalk.h"
#include "widgets/common/linkbutton.h"
#include "widgets/common/safetextview.h"
#include "widgets/jobs/jobhead.h"
#include "widgets/jobs/joblist.h"
#include "widgets/lineage/comparisonview.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QTabBar>

using namespace waymark;
using namespace waymark::app;
using namespace waymark::test;
using namespace Qt::StringLiterals;
using View = widgets::JobsPlace::View;

/// The place Jobs in the real window, by keyboard alone, on services that the test plays.
class tst_JobsFlow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<JobsFixture> m_fixture;

    JobsFixture &f() { return *m_fixture; }
    FakeJobs &service() { return *m_fixture->service; }
    QString text(const char *name)
    {
        auto *label = f().child<QLabel>(name);
        return label ? label->text() : QString();
    }
    bool shows(qint64 item)
    {
        return f().window.waitFor([&] { return f().settled() && f().currentItem() == item && f().place().item().details().row.item.id.value == item; });
    }
    bool saw(const QString &act)
    {
        return f().window.waitFor([&] { return service().acts.contains(act) && f().settled(); });
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<JobsFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void proposalsByKeyboard()
    {
        QVERIFY(f().openJobs());
        // What waits for a decision is looked at first, and the keys are the table's.
        QVERIFY(shows(1));
        QVERIFY(f().place().table().hasFocus());
        QCOMPARE(f().shownProposal(), u"proposal-1"_s);
        QVERIFY(text("proposalTitle").startsWith(u"Guard duck-typed"_s));
        QVERIFY(f().place().list().list().selectionModel()->isSelected(f().place().list().list().currentIndex()));
        // Accept: on to the next that waits, past what is decided already.
        f().key(Qt::Key_A);
        QVERIFY(saw(u"accept proposal-1"_s));
        QVERIFY(shows(2));
        // Reject.
        f().key(Qt::Key_X);
        QVERIFY(saw(u"reject proposal-2"_s));
        QVERIFY(shows(5)); // 3 was accepted before, 4 rejected
        QCOMPARE(f().service->find({ 2 })->row.proposal, std::optional(ProposalState::Rejected));
        // Up and down the list, to one that failed: it says why, and has nothing to accept.
        f().key(Qt::Key_J);
        QVERIFY(shows(6));
        QCOMPARE(text("proposalSentence"), u"The model did not return the asked form. The raw text is kept."_s);
        QVERIFY(!f().window.action(ActionId::AcceptProposal)->isEnabled());
        f().key(Qt::Key_A);
        f().key(Qt::Key_K);
        QVERIFY(shows(5));
        QCOMPARE(service().acts.size(), 2);
        // One that is decided cannot be decided again.
        f().key(Qt::Key_K);
        QVERIFY(shows(4));
        QCOMPARE(text("proposalProblem"), u"It was rejected by reviewer 2."_s);
        f().key(Qt::Key_A);
        QVERIFY(f().settled());
        QCOMPARE(service().acts.size(), 2);
        // The next that waits, from anywhere in the place.
        f().key(Qt::Key_Period);
        QVERIFY(shows(5));
        f().key(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(shows(6));
        // The same by the model once more.
        f().key(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(saw(u"again 6"_s));
    }

    void editedAndAcceptedByKeyboard()
    {
        QVERIFY(f().openJobs());
        f().key(Qt::Key_E);
        QCOMPARE(f().place().shownView(), View::Cover);
        QVERIFY(f().proposals().view().isEditing());
        QWidget *editor = QApplication::focusWidget();
        QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(editor, u" As in query.py."_s);
        // It is linted as one types.
        QVERIFY(f().window.waitFor([&] { return !service().payloads.isEmpty() && service().payloads.last().value(u"content"_s).toString().endsWith(u"As in query.py."_s); }));
        // Letters are text meanwhile.
        QVERIFY(!service().acts.contains(u"accept proposal-1"_s));
        f().key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!f().proposals().view().isEditing());
        f().key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(saw(u"accept edited proposal-1"_s));
        QVERIFY(service().payloads.last().value(u"content"_s).toString().endsWith(u"As in query.py."_s));
        QVERIFY(!service().payloads.last().contains(u"title"_s)); // what was not touched stays out of it
        QCOMPARE(f().place().shownView(), View::Job);
        QVERIFY(shows(2));
    }

    void comparedAndTakenInPart()
    {
        QVERIFY(f().openJobs());
        f().key(Qt::Key_D);
        QCOMPARE(f().place().shownView(), View::Cover);
        widgets::ComparisonView &view = f().proposals().view();
        QVERIFY(view.hunkCount() > 1);
        f().key(Qt::Key_N);
        QCOMPARE(view.currentHunk(), 1);
        f().key(Qt::Key_P);
        QCOMPARE(view.currentHunk(), 0);
        f().key(Qt::Key_W);
        QCOMPARE(view.level(), text::DiffLevel::Sentence);
        f().key(Qt::Key_W);
        f().key(Qt::Key_W);
        f().key(Qt::Key_Space); // the first is left as it was
        QVERIFY(!view.isTaken(0));
        const QString wanted = view.result().value(u"content"_s);
        f().key(Qt::Key_A);
        QVERIFY(saw(u"accept edited proposal-1"_s));
        QCOMPARE(service().payloads.last().value(u"content"_s).toString(), wanted);
        // Untouched, it is what was proposed.
        QVERIFY(shows(2));
        f().key(Qt::Key_D);
        f().key(Qt::Key_A);
        QVERIFY(saw(u"accept proposal-2"_s));
        // Esc drops nothing but the look.
        QVERIFY(shows(5));
        f().key(Qt::Key_D);
        f().key(Qt::Key_Escape);
        QCOMPARE(f().place().shownView(), View::Job);
        QVERIFY(shows(5));
        QCOMPARE(service().acts.size(), 2);
    }

    void aLateKeyMeetsNoOtherItem()
    {
        QVERIFY(f().openJobs());
        // The next item is current, but nobody has seen its proposal yet.
        f().key(Qt::Key_J);
        QCOMPARE(f().currentItem(), 2);
        QVERIFY(!f().place().item().proposal());
        f().key(Qt::Key_A);
        f().key(Qt::Key_X);
        f().key(Qt::Key_E);
        QVERIFY(service().acts.isEmpty());
        QCOMPARE(f().place().shownView(), View::Job);
        // The same key twice decides once.
        QVERIFY(shows(2));
        f().key(Qt::Key_A);
        f().key(Qt::Key_A);
        QVERIFY(saw(u"accept proposal-2"_s));
        QVERIFY(shows(5));
        QCOMPARE(service().acts, QStringList { u"accept proposal-2"_s });
    }

    void whatIsRefusedStaysInSight()
    {
        QVERIFY(f().openJobs());
        f().key(Qt::Key_E);
        QTest::keyClicks(QApplication::focusWidget(), u"Mine. "_s);
        f().key(Qt::Key_Return, Qt::ControlModifier);
        service().refusal = Error { ErrorCode::Conflict, u"The memory was changed meanwhile."_s, {}, {}, 0 };
        f().key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(f().window.waitFor([&] { return f().window.window->messages().text() == u"The memory was changed meanwhile."_s; }));
        QCOMPARE(f().place().shownView(), View::Cover);
        QVERIFY(f().proposals().view().result().value(u"content"_s).contains(u"Mine. "_s));
    }

    void whatIsTypedOutlivesTheWindow()
    {
        QVERIFY(f().openJobs());
        f().key(Qt::Key_E);
        QTest::keyClicks(QApplication::focusWidget(), u"Kept for later. "_s);
        f().window.restart();
        f().window.window->setJobsFactory([this](const std::shared_ptr<curation::PoolSession> &) { return f().service; });
        QVERIFY(f().openSample());
        f().key(Qt::Key_6, Qt::ControlModifier);
        QVERIFY(shows(1));
        f().key(Qt::Key_E);
        QVERIFY(f().proposals().view().result().value(u"content"_s).contains(u"Kept for later. "_s));
        // Dropped, it is gone.
        f().key(Qt::Key_Escape);
        f().key(Qt::Key_Escape);
        QCOMPARE(f().place().shownView(), View::Job);
        f().key(Qt::Key_E);
        QVERIFY(!f().proposals().view().result().value(u"content"_s).contains(u"Kept for later. "_s));
    }

    void jobsByKeyboard()
    {
        QVERIFY(f().openJobs());
        QVERIFY(text("jobEffect").contains(u"Pause lets the 2 calls in flight finish"_s));
        QCOMPARE(text("jobDone"), u"44 of 64 done"_s);
        f().key(Qt::Key_P, Qt::ShiftModifier);
        QVERIFY(saw(u"pause 1"_s));
        QVERIFY(text("jobEffect").startsWith(u"The 2 calls in flight finish"_s));
        f().key(Qt::Key_P, Qt::ShiftModifier);
        QVERIFY(saw(u"resume 1"_s));
        f().key(Qt::Key_R, Qt::ShiftModifier);
        QVERIFY(saw(u"retry 1"_s));
        QVERIFY(!f().window.action(ActionId::RetryFailed)->isEnabled()); // nothing has failed any more
        // Cancel asks first.
        f().window.prompter.nextConfirm = false;
        f().key(Qt::Key_Delete);
        QVERIFY(f().settled());
        QCOMPARE(service().acts.size(), 3);
        f().window.prompter.nextConfirm = true;
        f().key(Qt::Key_Delete);
        QVERIFY(saw(u"cancel 1"_s));
        QVERIFY(text("jobEffect").startsWith(u"It was cancelled."_s));
        for (const ActionId id : { ActionId::PauseJob, ActionId::CancelJob })
            QVERIFY(!f().window.action(id)->isEnabled());
    }

    void fromJobToJob()
    {
        Proposal verdict;
        verdict.uuid = u"verdict"_s;
        verdict.kind = ProposalKind::Verdict;
        verdict.target = u"run-1"_s;
        verdict.payload = { { u"passed"_s, false }, { u"reasons"_s, u"The tests were never run."_s } };
        service().addJob(JobKind::Judge, verdict, u"A run"_s);
        QVERIFY(f().openJobs());
        // The list at the left: down to the older job, Enter to its items, Enter to the texts of the item.
        f().place().list().list().setFocus();
        f().key(Qt::Key_J);
        QVERIFY(f().window.waitFor([&] { return f().settled() && f().shownProposal() == "verdict"_L1; }));
        QCOMPARE(text("jobTitle"), u"Judge 1 runs"_s);
        QCOMPARE(text("proposalTitle"), u"Failure"_s);
        f().key(Qt::Key_Return);
        QVERIFY(f().place().table().hasFocus());
        f().key(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"proposalView"_s);
        // The other tabs, with the keys of the place.
        f().key(Qt::Key_2, Qt::AltModifier);
        auto *prompt = f().child<widgets::SafeTextView>("itemPrompt");
        QVERIFY(prompt->hasFocus());
        QVERIFY(prompt->originalText().contains(u"Write the insight without the particulars of its run."_s));
        f().key(Qt::Key_3, Qt::AltModifier);
        QVERIFY(f().child<widgets::SafeTextView>("itemReply")->originalText().contains(u"\"content\": \"A guard"_s));
        f().key(Qt::Key_4, Qt::AltModifier);
        const QString calls = f().child<widgets::SafeTextView>("itemCalls")->originalText();
        for (const QString &said : { u"gpt-5-mini at openai"_s, u"req_8842"_s, u"after 2.1 s"_s, u"Attempt 1 at"_s })
            QVERIFY2(calls.contains(said), qPrintable(said));
        f().key(Qt::Key_A);
        QVERIFY(saw(u"accept verdict"_s));
    }

    void theCapIsEditedWhileItRuns()
    {
        QVERIFY(f().openJobs());
        QLineEdit &cap = f().place().head().capField();
        QCOMPARE(cap.text(), u"$0.250"_s);
        cap.setFocus();
        cap.selectAll();
        QTest::keyClicks(&cap, u"much"_s);
        QVERIFY(f().child<QLabel>("jobCapProblem")->isVisible());
        QTest::keyClick(&cap, Qt::Key_Return);
        QVERIFY(service().acts.isEmpty());
        cap.selectAll();
        QTest::keyClicks(&cap, u"0.5"_s);
        QVERIFY(!f().child<QLabel>("jobCapProblem")->isVisible());
        QTest::keyClick(&cap, Qt::Key_Return);
        QVERIFY(saw(u"cap 1 500000000"_s));
        cap.clear();
        QTest::keyClick(&cap, Qt::Key_Return);
        QVERIFY(saw(u"cap 1 -1"_s));
    }

    void theStatusBarSaysWhatRuns()
    {
        QVERIFY(f().openJobs());
        f().key(Qt::Key_1, Qt::ControlModifier);
        auto *job = f().child<widgets::LinkButton>("statusJob");
        auto *services = f().child<widgets::LinkButton>("statusServices");
        QVERIFY(job->isVisible());
        QCOMPARE(job->accessibleName(), u"Generalise 44 of 64"_s);
        QCOMPARE(services->accessibleName(), u"Online: openai"_s);
        QCOMPARE(f().child<QTabBar>("placeTabs")->tabText(5), u"Jobs (1 running)"_s);
        service().how = {};
        Q_EMIT service().stateChanged();
        QCOMPARE(services->accessibleName(), u"Offline"_s);
        service().row(f().job).job.state = JobState::Paused;
        Q_EMIT service().jobsMoved();
        QVERIFY(f().window.waitFor([&] { return f().settled() && !job->isVisible(); }));
        QCOMPARE(f().child<QTabBar>("placeTabs")->tabText(5), u"Jobs"_s);
        service().row(f().job).job.state = JobState::Running;
        Q_EMIT service().jobsMoved();
        QVERIFY(f().window.waitFor([&] { return f().settled() && job->isVisible(); }));
        job->click();
        QCOMPARE(f().place().shownView(), View::Job);
        QVERIFY(f().place().isVisible());
    }

    void withoutAJobThePlaceSaysWhatItIsFor()
    {
        QVERIFY(f().openSample());
        f().key(Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(f().place().shownView(), View::Empty);
        auto *recorded = f().child<QAbstractButton>("emptyRecorded");
        QVERIFY(recorded->isVisible() && recorded->hasFocus());
        f().key(Qt::Key_Space);
        QVERIFY(f().window.waitFor([&] { return f().settled() && f().place().shownView() == View::Estimate; }));
        QCOMPARE(service().requests.last().endpoint, u"recorded"_s);
        f().key(Qt::Key_Escape);
        service().choices.removeLast();
        Q_EMIT service().endpointsChanged();
        QVERIFY(!recorded->isVisible());
        for (const ActionId id : { ActionId::PauseJob, ActionId::CancelJob, ActionId::RetryFailed, ActionId::AcceptProposal, ActionId::AskAgain, ActionId::NextItem })
            QVERIFY(!f().window.action(id)->isEnabled());
    }

    void hostileTextsStayTexts()
    {
        const QString hostile = u"<img src=x onerror=alert(1)>\u202Eevil\u2066 <b>bold</b>"_s;
        Proposal proposal = sampleGeneralisation(1);
        proposal.uuid = u"hostile"_s;
        QJsonObject base = proposal.base.value(u"target"_s).toObject();
        base.insert(u"title"_s, hostile);
        base.insert(u"content"_s, hostile);
        proposal.base = { { u"target"_s, base } };
        proposal.payload = { { u"title"_s, QString(hostile + u" new"_s) }, { u"content"_s, QString(u"before "_s + hostile) } };
        proposal.model = hostile;
        Finding finding;
        finding.rule = u"leak.path"_s;
        finding.excerpt = hostile;
        finding.message = u"It says “%1”."_s;
        finding.arguments = { hostile };
        proposal.findings = { finding };
        const JobId job = service().addJob(JobKind::Generalise, proposal, hostile);
        JobRow &row = service().row(job);
        row.job.note = row.job.author = row.endpointName = row.model = row.promptVersion = hostile;
        JobCall &call = service().content[job.value].first().calls.first();
        call.endpointName = call.requestId = call.call.call.model = call.call.call.error = call.call.call.excerpt = hostile;
        call.texts.request = call.texts.response = hostile.toUtf8();
        service().how = { ServiceState::Kind::Stopped, hostile, hostile, {} };
        service().choices.first().name = hostile;
        service().choices.first().problem = hostile;
        QVERIFY(f().openSample());
        f().key(Qt::Key_6, Qt::ControlModifier);
        QVERIFY(f().window.waitFor([&] { return f().settled() && f().shownProposal() == "hostile"_L1; }));
        const auto look = [&] {
            QStringList faults;
            const QList<ShownText> texts = shownTexts(f().window.window.get());
            for (const ShownText &shown : texts) {
                if (shown.text.contains(QChar(0x202E)) || shown.text.contains(QChar(0x2066)))
                    faults << pathOf(shown.widget) + u": "_s + shown.where;
            }
            const QList<QLabel *> labels = f().window.window->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->text().contains(u"onerror"_s) && label->textFormat() != Qt::PlainText)
                    faults << pathOf(label) + u": rich text"_s;
            }
            return faults;
        };
        for (const Qt::Key tab : { Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4 }) {
            f().key(tab, Qt::AltModifier);
            const QStringList faults = look();
            QVERIFY2(faults.isEmpty(), reported(faults).constData());
        }
        // What is not drawn by the viewer is copied as it is.
        QVERIFY(f().child<widgets::SafeTextView>("itemReply")->originalText().contains(hostile));
        QVERIFY(f().child<widgets::SafeTextView>("itemReply")->shownText().contains(u"‹U+202E›"_s));
        f().key(Qt::Key_D);
        QVERIFY2(look().isEmpty(), reported(look()).constData());
        f().key(Qt::Key_Escape);
        f().window.window->jobs().begin(JobKind::Generalise, { MemoryId { 1 } });
        QVERIFY2(look().isEmpty(), reported(look()).constData());
    }

    void anotherPoolBringsItsOwnJobs()
    {
        QVERIFY(f().openJobs());
        f().key(Qt::Key_E);
        f().window.window->closePool();
        QCOMPARE(f().place().shownView(), View::Empty);
        QVERIFY(!f().window.window->jobs().service());
        QVERIFY(!f().window.action(ActionId::JudgeRuns)->isEnabled());
        QCOMPARE(f().window.window->jobs().jobs().rowCount(), 0);
        Q_EMIT service().jobsMoved(); // nobody listens any more
        QVERIFY(f().openSample());
        QCOMPARE(f().window.window->jobs().jobs().rowCount(), 1);
    }
};

QTEST_MAIN(tst_JobsFlow)
#include "tst_jobsflow.moc"
