// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/jobservices.h"
#include "app/services/pooljobs.h"
#include "services/curation/poolsession.h"
#include "services/llm/recordedanswers.h"
#include "tests/app/windowfixture.h"
#include "widgets/common/messagebar.h"
#include "widgets/jobs/estimatepanel.h"
#include "widgets/jobs/itempane.h"
#include "widgets/jobs/itemtable.h"
#include "widgets/jobs/jobsplace.h"
#include "widgets/jobs/jobstatus.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using waymark::app::ActionId;
using waymark::app::Context;

namespace waymark::test {

namespace {

/// The real window with the real services and the recorded answers.
class RealJobs final
{
public:
    RealJobs()
        : services(window.settings, window.clock, llm::desktopKeychain())
    {
        services.attach(*window.window);
    }
    ~RealJobs()
    {
        window.window.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void restart()
    {
        window.restart();
        services.attach(*window.window);
    }

    bool settled()
    {
        return window.waitFor([this] { return window.isQuiet() && window.window->jobs().isSettled() && window.window->pool().isSettled(); });
    }
    bool openSample()
    {
        return window.openSample() && window.waitFor([this] { return !service().endpoints().isEmpty(); }) && settled();
    }
    app::JobsService &service() { return *window.window->jobs().service(); }
    widgets::JobsPlace &place() { return window.window->jobsPlace(); }
    const JobRow *job() { return window.window->jobs().current(); }
    bool isShown(widgets::JobsPlace::View view) { return place().shownView() == view; }
    bool isOverWith(JobState state)
    {
        return window.waitFor([this, state] { return job() && job()->job.state == state; }) && settled();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.window.get(), key, modifiers);
    }
    /// By keys: the memories that a query shows, all of them.
    bool select(const QString &query)
    {
        key(Qt::Key_1, Qt::ControlModifier);
        if (!window.search(query))
            return false;
        window.table().setFocus();
        key(Qt::Key_A, Qt::ControlModifier);
        return window.waitFor([this] { return window.window->pool().selected().size() == window.shown(); });
    }
    /// The estimate of a job over what is selected; with `anew` also of what is there already, which the sample has all of.
    bool estimate(ActionId action, bool anew = false)
    {
        window.action(action)->trigger();
        if (!window.waitFor([this] { return isShown(widgets::JobsPlace::View::Estimate); }) || !settled())
            return false;
        if (anew) {
            auto *box = place().findChild<QAbstractButton *>(u"estimateAnew"_s);
            box->setFocus();
            key(Qt::Key_Space);
        }
        return window.waitFor([this] { return place().findChild<QAbstractButton *>(u"estimateStart"_s)->isEnabled(); });
    }
    bool start()
    {
        key(Qt::Key_Return, Qt::ControlModifier);
        return window.waitFor([this] { return isShown(widgets::JobsPlace::View::Job) && job(); });
    }
    QString text(const char *name) { return window.window->findChild<QLabel *>(QLatin1StringView(name))->text(); }

    WindowFixture window;
    app::JobServices services;
};

} // namespace

class tst_JobsReal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generatesByKeyboard();
    void generalises();
};

void tst_JobsReal::generatesByKeyboard()
{
    RealJobs f;
    QVERIFY(f.openSample());
    QVERIFY(f.select(u"type:trajectory outcome:success"_s));
    QVERIFY(f.window.shown() > 0);
    QVERIFY(f.estimate(ActionId::GenerateMissing, true));
    qInfo() << f.text("estimateItems") << f.text("estimateCalls") << f.text("estimateNote") << f.text("estimateWarning");
    QVERIFY(f.start());
    QVERIFY(f.isOverWith(JobState::Done));
    qInfo() << f.job()->job.counts.done << f.job()->job.counts.failed << f.job()->openProposals;
}

void tst_JobsReal::generalises()
{
    RealJobs f;
    QVERIFY(f.openSample());
    f.key(Qt::Key_5, Qt::ControlModifier);
    f.window.window->jobs().tryRecorded();
    QVERIFY(f.window.waitFor([&] { return f.isShown(widgets::JobsPlace::View::Estimate); }));
    QVERIFY(f.settled());
    QVERIFY(f.start());
    qInfo() << f.job()->job.counts.total();
    QVERIFY(f.isOverWith(JobState::Done));
    qInfo() << f.job()->job.counts.done << f.job()->job.counts.failed << f.job()->openProposals;
    QVERIFY(f.window.waitFor([&] { return f.place().item().proposal() != nullptr; }));
}

} // namespace waymark::test

QTEST_MAIN(waymark::test::tst_JobsReal)
#include "tst_jobsreal.moc"
