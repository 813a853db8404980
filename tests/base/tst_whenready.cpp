// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/whenready.h"

#include <QPromise>
#include <QTest>
#include <QThread>

#include <memory>

namespace waymark {

class tst_WhenReady : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTheResultToTheThreadOfTheContext();
    void isNotAtOnce();
    void leavesAContextThatIsGone();
    void isSilentWithoutAResult();
    void tellsTheEndWithoutAResult();
    void letsGoOfWhatItHolds();
    void leavesTheFutureFinished();
};

namespace {

QPromise<int> startedPromise()
{
    QPromise<int> promise;
    promise.start();
    return promise;
}

/// Gives the results on another thread, as workers do, and lets the event loop here take what came of it.
template <typename Work>
void onAnotherThread(Work work)
{
    const std::unique_ptr<QThread> thread(QThread::create(std::move(work)));
    thread->start();
    thread->wait();
    QCoreApplication::processEvents();
}

} // namespace

void tst_WhenReady::bringsTheResultToTheThreadOfTheContext()
{
    QPromise<int> promise = startedPromise();
    QObject context;
    int got = 0;
    QThread *on = nullptr;
    whenReady(promise.future(), &context, [&](int value) {
        got = value;
        on = QThread::currentThread();
    });
    onAnotherThread([&] {
        promise.addResult(7);
        promise.finish();
    });
    QCOMPARE(got, 7);
    QCOMPARE(on, thread());
}

void tst_WhenReady::isNotAtOnce()
{
    QPromise<int> promise = startedPromise();
    promise.addResult(7);
    promise.finish();
    QObject context;
    int got = 0;
    whenReady(promise.future(), &context, [&](int value) { got = value; });
    QCOMPARE(got, 0); // the caller's own lines come first, whether the result is there already or not
    QCoreApplication::processEvents();
    QCOMPARE(got, 7);
}

void tst_WhenReady::leavesAContextThatIsGone()
{
    QPromise<int> promise = startedPromise();
    bool called = false;
    {
        QObject context;
        whenReady(promise.future(), &context, [&](int) { called = true; });
        whenEnded(promise.future(), &context, [&](const std::optional<int> &) { called = true; });
    }
    onAnotherThread([&] {
        promise.addResult(7);
        promise.finish();
    });
    QVERIFY(!called);
}

void tst_WhenReady::isSilentWithoutAResult()
{
    QPromise<int> promise = startedPromise();
    QObject context;
    bool called = false;
    whenReady(promise.future(), &context, [&](int) { called = true; });
    onAnotherThread([&] { promise.finish(); });
    QVERIFY(!called);
}

void tst_WhenReady::tellsTheEndWithoutAResult()
{
    QPromise<int> promise = startedPromise();
    QObject context;
    bool called = false;
    std::optional<int> result = 7;
    whenEnded(promise.future(), &context, [&](const std::optional<int> &ended) {
        called = true;
        result = ended;
    });
    promise.future().cancel();
    onAnotherThread([&] { promise.finish(); });
    QVERIFY(called);
    QVERIFY(!result);
}

void tst_WhenReady::letsGoOfWhatItHolds()
{
    QPromise<int> promise = startedPromise();
    QObject context;
    auto held = std::make_shared<int>(1);
    const std::weak_ptr<int> watch = held;
    bool heldInCall = false;
    bool heldAfter = true;
    // The second call stands behind the first in the same turn of the event loop.
    whenReady(promise.future(), &context, [&heldInCall, watch, held = std::move(held)](int) { heldInCall = !watch.expired(); });
    whenEnded(promise.future(), &context, [&](const std::optional<int> &) { heldAfter = !watch.expired(); });
    onAnotherThread([&] {
        promise.addResult(7);
        promise.finish();
    });
    QVERIFY(heldInCall);
    QVERIFY(!heldAfter);
}

void tst_WhenReady::leavesTheFutureFinished()
{
    QPromise<int> promise = startedPromise();
    const QFuture<void> waited(promise.future()); // as one who closes waits for what still runs
    QObject context;
    int got = 0;
    whenReady(promise.future(), &context, [&](int value) { got = value; });
    onAnotherThread([&] {
        promise.addResult(7);
        promise.finish();
    });
    QCOMPARE(got, 7);
    QVERIFY(waited.isFinished());
}

} // namespace waymark

QTEST_GUILESS_MAIN(waymark::tst_WhenReady)
#include "tst_whenready.moc"
