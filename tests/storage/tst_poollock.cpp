// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/poollock.h"
#include "tests/support/temppool.h"

#include <QProcess>
#include <QSysInfo>
#include <QTest>

#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace waymark::storage {

using test::take;
using test::TempPool;

class tst_PoolLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heldUntilTheEndOfTheScope();
    void nested();
    void holderIsNamed();
    void waitsForTheHolder();
    void removedFileIsNoticed();
    void waiterOnARemovedFileTakesTheNewOne();
    void writersWaitForEachOther();
    void killedHolderHoldsNothing();
    void linkIsNotFollowed();
};

void tst_PoolLock::heldUntilTheEndOfTheScope()
{
    TempPool pool(TempPool::Make::Nothing);
    PoolLock first(pool.path());
    PoolLock second(pool.path());
    QVERIFY(!QFile::exists(pool.path() + u".lock"_s)); // only who writes needs it
    {
        const auto held = take(first.acquire(0ms));
        const auto refused = second.acquire(0ms);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Locked);
    }
    QVERIFY(second.acquire(0ms));
}

void tst_PoolLock::nested()
{
    TempPool pool(TempPool::Make::Nothing);
    PoolLock first(pool.path());
    PoolLock second(pool.path());
    {
        const auto outer = take(first.acquire(0ms));
        {
            const auto inner = take(first.acquire(0ms));
            const auto innermost = take(first.acquire(0ms));
        }
        QVERIFY(!second.acquire(0ms));
    }
    QVERIFY(second.acquire(0ms));
}

void tst_PoolLock::holderIsNamed()
{
    TempPool pool(TempPool::Make::Nothing);
    PoolLock first(pool.path());
    PoolLock second(pool.path());
    const auto held = take(first.acquire(0ms));
    const QString message = second.acquire(0ms).error().message;
    QVERIFY2(message.contains(u"process %1 on %2 since 20"_s.arg(QString::number(::getpid()), QSysInfo::machineHostName())), qPrintable(message));
}

void tst_PoolLock::waitsForTheHolder()
{
    TempPool pool(TempPool::Make::Nothing);
    std::atomic<bool> isHeld = false;
    std::atomic<bool> letGo = false;
    std::thread holder([&] {
        PoolLock lock(pool.path());
        const auto held = take(lock.acquire(0ms));
        isHeld = true;
        while (!letGo)
            std::this_thread::yield();
    });
    while (!isHeld)
        std::this_thread::yield();
    PoolLock lock(pool.path());
    QVERIFY(!lock.acquire(20ms));
    letGo = true;
    QVERIFY(lock.acquire(10s));
    holder.join();
}

void tst_PoolLock::removedFileIsNoticed()
{
    TempPool pool(TempPool::Make::Nothing);
    PoolLock first(pool.path());
    PoolLock second(pool.path());
    {
        const auto held = take(first.acquire(0ms));
        first.removeFile();
        QVERIFY(!QFile::exists(pool.path() + u".lock"_s));
    }
    // Both lock the same new file, not one each.
    const auto held = take(second.acquire(0ms));
    QVERIFY(QFile::exists(pool.path() + u".lock"_s));
    QVERIFY(!first.acquire(0ms));
}

void tst_PoolLock::waiterOnARemovedFileTakesTheNewOne()
{
    TempPool pool(TempPool::Make::Nothing);
    PoolLock first(pool.path());
    PoolLock waiting(pool.path());
    {
        const auto held = take(first.acquire(0ms));
        QVERIFY(!waiting.acquire(0ms)); // has the file open by now
        first.removeFile();
    }
    const auto held = take(waiting.acquire(0ms));
    PoolLock third(pool.path());
    QVERIFY(!third.acquire(0ms));
}

void tst_PoolLock::writersWaitForEachOther()
{
    TempPool pool;
    const auto other = take(PoolFile::open(pool.path(), pool.clock));
    const auto transaction = take(Transaction::begin(pool.pool()));
    const auto held = other->lock().acquire(0ms);
    QVERIFY(!held);
    QCOMPARE(held.error().code, ErrorCode::Locked);
    // A transaction holds it to its end, whether it is committed or not.
}

void tst_PoolLock::killedHolderHoldsNothing()
{
    TempPool pool(TempPool::Make::Closed);
    QProcess holder;
    holder.start(QStringLiteral(CRASHWRITER), { u"hold"_s, pool.path() });
    QVERIFY(holder.waitForReadyRead());
    QCOMPARE(holder.readLine(), QByteArray("held\n"));
    PoolLock lock(pool.path());
    const auto refused = lock.acquire(0ms);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"process %1"_s.arg(holder.processId())), qPrintable(refused.error().message));
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QVERIFY(lock.acquire(0ms));
}

void tst_PoolLock::linkIsNotFollowed()
{
    TempPool pool(TempPool::Make::Closed);
    test::writeBytes(pool.file(u"precious"_s), "do not touch");
    QVERIFY(QFile::link(pool.file(u"precious"_s), pool.path() + u".lock"_s));
    QVERIFY(!PoolFile::open(pool.path(), pool.clock));
    QCOMPARE(test::bytesOf(pool.file(u"precious"_s)), QByteArray("do not touch"));
}

} // namespace waymark::storage

QTEST_GUILESS_MAIN(waymark::storage::tst_PoolLock)
#include "tst_poollock.moc"
