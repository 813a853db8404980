// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/connectiontest.h"
#include "services/curation/poolsession.h"
#include "services/llm/recordedanswers.h"
#include "tests/app/realjobs.h"
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

/// The longest time that an event loop was away.
class Heartbeat final
{
public:
    Heartbeat()
    {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start(5);
    }
    qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// The same on a thread that does nothing else: how long the machine keeps anybody waiting.
class IdleHeartbeat final
{
public:
    IdleHeartbeat()
    {
        m_thread.run([this] { m_heart = std::make_unique<Heartbeat>(); });
    }
    ~IdleHeartbeat()
    {
        m_thread.run([this] { m_heart.reset(); });
    }
    qint64 longest()
    {
        auto asked = m_thread.run([this] { return m_heart->longest(); });
        asked.waitForFinished();
        return asked.result();
    }

private:
    std::unique_ptr<Heartbeat> m_heart;
    storage::DatabaseThread m_thread { u"idle"_s }; ///< last: it ends first
};

} // namespace

class tst_JobsReal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generatesByKeyboard();
    void generalisesFromTheInvitation();
    void everyKindIsAnsweredOffline_data();
    void everyKindIsAnsweredOffline();
    void pausesAndGoesOn();
    void cancelsWhatIsInFlight();
    void triesWhatFailedAgain();
    void asksAgainPastTheStoredAnswer();
    void goesOnAfterARestart();
    void remembersWhatAServerRefused();
    void waitsForWhatIsReserved();
    void waitsAfterACrash();
    void anotherProcessServesThePool();
    void aPoolForReadingOnlyShowsItsJobs();
    void aPoolWithoutRecordedAnswersOffersNone();
    void testsAConnection();
    void staysAwakeThroughAThousandItems();
};

void tst_JobsReal::generatesByKeyboard()
{
    RealJobs f;
    QVERIFY(f.openSample());
    QCOMPARE(f.service().state().kind, ServiceState::Kind::Recorded);
    QVERIFY(f.select(u"type:trajectory outcome:success"_s));
    const qsizetype runs = f.window.shown();
    QVERIFY(f.estimate(u"Generate missing memories"_s, true));
    QCOMPARE(f.text("estimateItems"), QString::number(3 * runs));
    QVERIFY(f.start());
    QVERIFY(f.isOverWith(JobState::Done));
    QCOMPARE(f.job()->job.counts.done, 3 * runs);
    QVERIFY(f.job()->isRecorded);
    const qint64 open = f.job()->openProposals;
    QVERIFY(open > 0);
    // The first proposal that waits, and A.
    f.place().table().setFocus();
    f.key(Qt::Key_Period);
    QVERIFY(f.window.waitFor([&] { return f.window.window->proposals().canDecide(); }));
    const QString accepted = proposedMemory(*f.place().item().proposal()).title;
    f.key(Qt::Key_A);
    QVERIFY(f.window.waitFor([&] { return f.job()->openProposals == open - 1; }));
    QVERIFY(f.settled());
    // It is in the pool, accepted, and says where it comes from.
    f.key(Qt::Key_1, Qt::ControlModifier);
    f.window.action(ActionId::ClearFilter)->trigger();
    QVERIFY(f.window.search(u"model:\"recorded answers\" review:accepted"_s));
    QVERIFY(f.window.waitFor([&] { return f.window.shown() == 1 && f.window.window->pool().details() && f.window.memory().generatorModel == QLatin1StringView(llm::recordedModel); }));
    QCOMPARE(f.window.window->pool().shown().memories, WindowFixture::sampleSize + 1);
    QCOMPARE(f.window.memory().title, accepted);
    QVERIFY(!f.window.memory().promptVersion.isEmpty());
    QVERIFY(!f.window.memory().trajectory.isEmpty());
    // Undo takes it out again, and opens the proposal.
    f.window.table().setFocus();
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(f.window.waitFor([&] { return f.window.window->pool().shown().memories == WindowFixture::sampleSize; }));
    QVERIFY(f.window.waitFor([&] { return f.job()->openProposals == open; }));
}

void tst_JobsReal::generalisesFromTheInvitation()
{
    RealJobs f;
    QVERIFY(f.openSample());
    f.key(Qt::Key_6, Qt::ControlModifier);
    QVERIFY(f.settled());
    auto *invitation = f.window.window->findChild<QAbstractButton *>(u"emptyRecorded"_s);
    QVERIFY(invitation && invitation->isVisible());
    invitation->click();
    QVERIFY(f.window.waitFor([&] { return f.isShown(widgets::JobsPlace::View::Estimate); }));
    QVERIFY(f.settled());
    QVERIFY(f.start());
    QVERIFY(f.isOverWith(JobState::Done));
    QCOMPARE(f.job()->job.counts.failed, 0);
    QVERIFY(f.job()->openProposals > 10);
    QVERIFY(f.window.waitFor([&] { return f.window.window->proposals().canDecide(); }));
    const JobItemDetails details = f.place().item().details();
    QVERIFY(details.row.isRecorded);
    QVERIFY(details.abstractionBefore && details.abstractionAfter);
    // Accepted with another text: the memory has it, and the findings are those of that text.
    const QString target = details.proposals.last().target;
    f.place().table().setFocus();
    f.key(Qt::Key_E);
    QVERIFY(f.window.waitFor([&] { return f.window.window->proposals().isOpen(); }));
    QTest::keyClicks(QApplication::focusWidget(), u"Mine: "_s);
    f.key(Qt::Key_Return, Qt::ControlModifier); // the text stands
    f.key(Qt::Key_Return, Qt::ControlModifier); // and is accepted
    QVERIFY(f.window.waitFor([&] { return !f.window.window->proposals().isOpen(); }));
    QVERIFY(f.settled());
    QVERIFY(f.window.waitFor([&] { return f.window.window->jobs().items().openProposals() == f.window.window->jobs().items().proposals() - 1; }));
    // Rejected: undo opens it, too.
    QVERIFY(f.window.waitFor([&] { return f.window.window->proposals().canDecide(); }));
    QVERIFY(f.place().item().proposal()->target != target);
    f.place().table().setFocus();
    f.key(Qt::Key_X);
    QVERIFY(f.window.waitFor([&] { return f.window.window->jobs().items().openProposals() == f.window.window->jobs().items().proposals() - 2; }));
    QVERIFY(f.settled());
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(f.window.waitFor([&] { return f.window.window->jobs().items().openProposals() == f.window.window->jobs().items().proposals() - 1; }));
}

void tst_JobsReal::everyKindIsAnsweredOffline_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("anew");
    QTest::addColumn<bool>("proposes");
    QTest::newRow("judge") << u"Judge the runs"_s << u"type:trajectory"_s << true << true;
    QTest::newRow("adjudicate") << u"Adjudicate pairs"_s << u"type:insight"_s << true << true;
    QTest::newRow("plan") << u"Plan queries"_s << u"type:trajectory"_s << false << false;
    QTest::newRow("categorise") << u"Categorise what transfers"_s << u"type:summary"_s << false << true;
}

void tst_JobsReal::everyKindIsAnsweredOffline()
{
    QFETCH(QString, action);
    QFETCH(QString, query);
    QFETCH(bool, anew);
    QFETCH(bool, proposes);
    RealJobs f;
    QVERIFY(f.openSample());
    QVERIFY(f.select(query));
    QVERIFY(f.estimate(action, anew));
    QVERIFY(f.start());
    QVERIFY(f.isOverWith(JobState::Done));
    QCOMPARE(f.job()->job.counts.done, f.job()->job.counts.total());
    QCOMPARE(f.job()->openProposals > 0, proposes);
}

void tst_JobsReal::pausesAndGoesOn()
{
    ChatServer server;
    RealJobs f;
    QVERIFY(f.isHeldUp(server));
    QVERIFY(f.window.waitFor([&] { return f.job()->job.counts.running > 0; }));
    f.place().table().setFocus();
    f.key(Qt::Key_P, Qt::ShiftModifier);
    QVERIFY(f.window.waitFor([&] { return f.job()->job.state == JobState::Pausing; }));
    server.release();
    QVERIFY(f.isOverWith(JobState::Paused)); // what was in flight has finished
    const JobCounts counts = f.job()->job.counts;
    QVERIFY(counts.done > 0 && counts.queued > 0 && counts.running == 0);
    QCOMPARE(server.requests(), int(counts.done));
    QVERIFY(f.job()->isPriced && f.job()->totals.costNano > 0);
    f.key(Qt::Key_P, Qt::ShiftModifier);
    QVERIFY(f.isOverWith(JobState::Done));
    QCOMPARE(f.job()->job.counts.done, counts.total());
    QCOMPARE(server.requests(), int(counts.total()));
    QCOMPARE(f.service().state().kind, ServiceState::Kind::Online);
    QVERIFY(server.most() <= 4);
}

void tst_JobsReal::cancelsWhatIsInFlight()
{
    ChatServer server;
    RealJobs f;
    QVERIFY(f.isHeldUp(server));
    f.place().table().setFocus();
    f.key(Qt::Key_Delete);
    QVERIFY(f.isOverWith(JobState::Cancelled));
    QCOMPARE(f.job()->job.counts.cancelled, f.job()->job.counts.total());
    QCOMPARE(f.job()->proposals, 0);
    server.release();
}

void tst_JobsReal::triesWhatFailedAgain()
{
    ChatServer server;
    std::atomic<bool> refuses = true;
    server.answer = [&refuses](const QByteArray &request) -> std::pair<int, QByteArray> {
        if (!refuses)
            return ChatServer::filled(request);
        return { 200, R"({"model": "model-1", "choices": [{"message": {"role": "assistant", "content": null, "refusal": "I will not."}, "finish_reason": "stop"}]})" };
    };
    RealJobs f;
    f.useServer(server);
    QVERIFY(f.openSample());
    QVERIFY(f.select(u"type:summary"_s));
    QVERIFY(f.estimate(u"Categorise what transfers"_s));
    QVERIFY(f.start());
    QVERIFY(f.isOverWith(JobState::Failed));
    QCOMPARE(f.job()->job.counts.failed, f.job()->job.counts.total());
    QVERIFY(f.window.waitFor([&] { return !f.place().item().details().row.item.error.isEmpty(); }));
    refuses = false;
    f.place().table().setFocus();
    f.key(Qt::Key_R, Qt::ShiftModifier);
    QVERIFY(f.isOverWith(JobState::Done));
    QCOMPARE(f.job()->job.counts.done, f.job()->job.counts.total());
}

void tst_JobsReal::asksAgainPastTheStoredAnswer()
{
    ChatServer server;
    RealJobs f;
    f.useServer(server);
    QVERIFY(f.openSample());
    QVERIFY(f.select(u"type:summary"_s));
    QVERIFY(f.estimate(u"Categorise what transfers"_s));
    QVERIFY(f.start());
    QVERIFY(f.isOverWith(JobState::Done));
    const int before = server.requests();
    // The same job anew is answered from the ledger.
    QVERIFY(f.select(u"type:summary"_s));
    QVERIFY(f.estimate(u"Categorise what transfers"_s));
    QVERIFY(f.start());
    QVERIFY(f.window.waitFor([&] { return f.window.window->jobs().jobs().rowCount() == 2 && f.job() == f.window.window->jobs().jobs().job(0); }));
    QVERIFY(f.isOverWith(JobState::Done));
    QCOMPARE(f.job()->stored, f.job()->job.counts.total());
    QCOMPARE(server.requests(), before);
    QVERIFY(f.window.waitFor([&] { return f.place().item().canAskAgain(); }));
    f.place().table().setFocus();
    f.key(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(f.window.waitFor([&] { return server.requests() == before + 1; }));
    QVERIFY(f.isOverWith(JobState::Done));
}

void tst_JobsReal::goesOnAfterARestart()
{
    ChatServer server;
    RealJobs f;
    QVERIFY(f.isHeldUp(server));
    const qint64 total = f.job()->job.counts.total();
    f.restart();
    server.release();
    QVERIFY(f.openSample());
    QVERIFY(f.window.waitFor([&] { return f.job() != nullptr; }));
    QVERIFY(f.isOverWith(JobState::Done)); // nobody had to ask
    QCOMPARE(f.job()->job.counts.done, total);
}

void tst_JobsReal::remembersWhatAServerRefused()
{
    ChatServer server;
    std::atomic<int> refused = 0;
    server.answer = [&refused](const QByteArray &request) -> std::pair<int, QByteArray> {
        if (!request.contains("\"max_tokens\""))
            return ChatServer::filled(request);
        ++refused;
        return { 400, R"({"error": {"message": "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.", "param": "max_tokens", "code": "unsupported_parameter"}})" };
    };
    RealJobs f;
    f.useServer(server);
    const auto categoriseOne = [&f](const QString &query) {
        return f.select(query) && f.estimate(u"Categorise what transfers"_s) && f.start() && f.isOverWith(JobState::Done);
    };
    QVERIFY(f.openSample());
    QVERIFY(categoriseOne(u"type:summary"_s));
    const int once = refused;
    QVERIFY(once >= 1);
    // The next start knows it, the client of another pool, too.
    f.restart();
    QVERIFY(f.openSample());
    f.window.window->pool().filter().clear(); // it came back with its filter
    QVERIFY(categoriseOne(u"type:workflow"_s));
    QCOMPARE(refused, once);
}

void tst_JobsReal::waitsForWhatIsReserved()
{
    ChatServer server;
    RealJobs f;
    f.useServer(server);
    QVERIFY(f.openSample());
    QVERIFY(f.select(u"type:summary"_s));
    QVERIFY(f.estimate(u"Categorise what transfers"_s));
    JobRequest request = f.place().estimate().request();
    const auto estimating = f.service().estimate(request, {});
    QVERIFY(f.window.waitFor([&] { return estimating.isFinished(); }));
    const JobEstimate estimate = *estimating.result();
    // What all of them really take, and room for the reservations of two calls; four could be under way at once.
    const qint64 most = *estimate.mostCost / estimate.calls;
    const qint64 taken = 100 * 1000 + 20 * 2000; // of each, see ChatServer::filled()
    QVERIFY(most > estimate.calls * taken);
    request.capNano = estimate.calls * taken + 2 * most;
    const auto starting = f.service().start(request);
    QVERIFY(f.window.waitFor([&] { return starting.isFinished() && f.job() && f.job()->job.id == *starting.result(); }));
    QVERIFY(f.isOverWith(JobState::Done));
    QCOMPARE(f.job()->job.counts.done, estimate.items);
    QCOMPARE(f.job()->totals.costNano, estimate.calls * taken);
    QVERIFY2(server.most() <= 2, qPrintable(QString::number(server.most())));
}

void tst_JobsReal::waitsAfterACrash()
{
    ChatServer server;
    RealJobs f;
    QVERIFY(f.isHeldUp(server));
    f.window.window->closePool();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // As a process leaves it that was killed: under way, with a lease that nobody gives up.
    const storage::Lease own = storage::ownLease(storage::servicesLease, testNow());
    f.write([&](storage::Transaction &transaction) -> Result<void> {
        WAYMARK_TRY(storage::takeLease(transaction, strangersLease(own.host, 999'999'999, own.process.section(u' ', 0, -2) + u" 1"_s)));
        return {};
    });
    server.release();
    QVERIFY(f.openSample());
    QVERIFY(f.window.waitFor([&] { return f.job() && f.job()->job.state == JobState::Paused; }));
    QVERIFY(!f.job()->job.note.isEmpty());
    f.key(Qt::Key_6, Qt::ControlModifier);
    QVERIFY(f.settled());
    f.place().table().setFocus();
    f.key(Qt::Key_P, Qt::ShiftModifier);
    QVERIFY(f.isOverWith(JobState::Done));
}

void tst_JobsReal::anotherProcessServesThePool()
{
    RealJobs f;
    QVERIFY(f.openSample());
    const storage::Lease others = strangersLease(u"another-machine"_s, 1, u"there"_s);
    f.write([&](storage::Transaction &transaction) -> Result<void> {
        WAYMARK_TRY(storage::takeLease(transaction, others));
        return {};
    });
    QVERIFY(f.select(u"type:summary"_s));
    QVERIFY(f.estimate(u"Categorise what transfers"_s));
    QVERIFY(f.start());
    QVERIFY(f.window.waitFor([&] { return f.service().state().kind == ServiceState::Kind::Elsewhere; }));
    QVERIFY(f.service().state().why.contains(u"another-machine"_s));
    QCOMPARE(f.job()->job.state, JobState::Queued); // it waits for its turn
    f.write([&](storage::Transaction &transaction) { return storage::releaseLease(transaction, others); });
    QVERIFY(f.isOverWith(JobState::Done));
    QCOMPARE(f.service().state().kind, ServiceState::Kind::Recorded);
}

void tst_JobsReal::aPoolForReadingOnlyShowsItsJobs()
{
    RealJobs f;
    QVERIFY(f.openSample());
    QVERIFY(f.select(u"type:summary"_s));
    QVERIFY(f.estimate(u"Categorise what transfers"_s));
    QVERIFY(f.start());
    QVERIFY(f.isOverWith(JobState::Done));
    const QString path = f.window.window->session()->path();
    f.window.window->closePool();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    {
        // Of a later version: readable, not to be written.
        const auto database = take(storage::Database::open(path, storage::Database::Mode::ReadWrite));
        take(database->execute("PRAGMA user_version=999"));
    }
    f.window.window->openPool(path);
    QVERIFY(f.window.waitFor([&] { return f.window.window->session() && f.window.window->session()->isReadOnly() && f.job(); }));
    f.key(Qt::Key_6, Qt::ControlModifier);
    QVERIFY(f.settled());
    // What there is can be read; nothing is begun or decided, and it is said why.
    QVERIFY(f.window.waitFor([&] { return f.place().item().proposal() != nullptr; }));
    QCOMPARE(f.service().state().kind, ServiceState::Kind::Offline);
    QVERIFY(f.service().state().why.contains(u"reading only"_s));
    for (const ActionId id : { ActionId::AcceptProposal, ActionId::RejectProposal, ActionId::AskAgain, ActionId::JudgeRuns, ActionId::GenerateMissing })
        QVERIFY2(!f.window.action(id)->isEnabled(), qPrintable(f.window.action(id)->text()));
    auto refused = f.service().retryFailed(f.job()->job.id);
    QVERIFY(f.window.waitFor([&] { return refused.isFinished(); }));
    QCOMPARE(refused.result().error().code, ErrorCode::ReadOnly);
}

void tst_JobsReal::aPoolWithoutRecordedAnswersOffersNone()
{
    TempPool pool;
    addMemories(pool, { makeMemory(1) });
    pool.close();
    RealJobs f;
    f.window.window->openPool(pool.path());
    QVERIFY(f.window.waitFor([&] { return f.window.window->pool().details() != nullptr; }));
    QVERIFY(f.settled());
    QVERIFY(f.service().endpoints().isEmpty());
    QCOMPARE(f.service().state().kind, ServiceState::Kind::Offline);
    // An endpoint that is configured meanwhile is there at once.
    ChatServer server;
    f.useServer(server);
    QVERIFY(f.window.waitFor([&] { return f.service().endpoints().size() == 1; }));
    QCOMPARE(f.service().endpoints().first().name, u"local"_s);
    QCOMPARE(f.service().state().kind, ServiceState::Kind::Online);
}

void tst_JobsReal::testsAConnection()
{
    using Check = ConnectionCheck;
    ChatServer server;
    RealJobs f;
    f.useServer(server);
    const Endpoint endpoint = app::readServiceConfig(f.window.settings).endpoints.first();
    const auto tester = app::connectionTester(llm::keyLookup(llm::desktopKeychain()), f.window.clock);
    QObject page;
    QList<Check> checks;
    QStringList models;
    tester(endpoint, &page, [&](const QList<Check> &found, const QStringList &names) {
        checks = found;
        models = names;
    });
    QVERIFY(f.window.waitFor([&] { return checks.size() == 5 && checks.last().state != Check::State::Running; }));
    QCOMPARE(models, QStringList({ u"model-1"_s, u"text-embedding-1"_s }));
    QCOMPARE(checks[0].state, Check::State::Skipped); // no key
    for (int i = 1; i < 5; ++i)
        QVERIFY2(checks[i].state == Check::State::Passed, qPrintable(checks[i].sentence));
    QVERIFY(!checks[2].sentence.isEmpty() && checks[2].latency);
    // Nobody there: one sentence says so, and the rest is not tried.
    Endpoint nobody = endpoint;
    nobody.base = QUrl(u"http://127.0.0.1:1/v1"_s);
    checks.clear();
    tester(nobody, &page, [&](const QList<Check> &found, const QStringList &) { checks = found; });
    QVERIFY(f.window.waitFor([&] { return checks.size() == 4 && checks.last().what == Check::What::Embeddings; }));
    QCOMPARE(checks[1].state, Check::State::Failed);
    QVERIFY(checks[1].sentence.contains(u"127.0.0.1:1"_s));
    // What asked may go: the test ends, and tells nobody.
    server.hold();
    auto gone = std::make_unique<QObject>();
    bool isTold = false;
    tester(endpoint, gone.get(), [&](const QList<Check> &found, const QStringList &) { isTold = isTold || found.size() > 4; });
    QVERIFY(f.window.waitFor([&] { return server.waiting() > 0; }));
    gone.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
    QCoreApplication::processEvents();
    QVERIFY(!isTold);
    server.release();
}

void tst_JobsReal::staysAwakeThroughAThousandItems()
{
    constexpr int many = 1000;
    TempPool pool; // in memory where there is such a place
    QList<Memory> memories;
    for (int i = 1; i <= many; ++i)
        memories.append(makeMemory(i));
    addMemories(pool, memories);
    pool.close();
    ChatServer server;
    RealJobs f;
    f.useServer(server);
    ServiceConfig config = app::readServiceConfig(f.window.settings);
    config.endpoints.first().limits.concurrent = 32;
    app::writeServiceConfig(f.window.settings, config);
    f.window.window->openPool(pool.path());
    QVERIFY(f.window.waitFor([&] { return f.window.window->pool().details() != nullptr; }));
    QVERIFY(f.select(u"type:insight"_s));
    QVERIFY(f.estimate(u"Categorise what transfers"_s));
    server.hold();
    QVERIFY(f.start());
    QVERIFY(f.window.waitFor([&] { return server.waiting() == 32; }));
    IdleHeartbeat idle;
    const Heartbeat heart;
    server.release();
    QVERIFY(f.window.waitFor([&] { return f.job()->job.state == JobState::Done; }));
    const qint64 longest = heart.longest();
    const qint64 machine = idle.longest();
    qInfo("the longest pause was %lld ms, on a thread without work %lld ms", longest, machine);
    QCOMPARE(f.job()->job.counts.done, many);
    // The loop itself may be kept waiting by a busy machine, as anybody is.
    QVERIFY2(longest < 100 + 2 * machine, qPrintable(u"%1 ms, idle %2 ms"_s.arg(longest).arg(machine)));
}

} // namespace waymark::test

QTEST_MAIN(waymark::test::tst_JobsReal)
#include "tst_jobsreal.moc"
