// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/undo.h"
#include "tests/storage/crashsequence.h"
#include "tests/storage/syscallfaults.h"
#include "tests/support/pooldump.h"

#include <QProcess>
#include <QTest>

#include <sys/wait.h>

using namespace Qt::StringLiterals;

namespace waymark::storage {

using test::CrashPhase;
using test::SyscallFaults;
using test::take;
using test::TempPool;

namespace {

constexpr test::DumpOptions withoutUuids { false, false };

/// What stands in the pool after each commit, and how many calls that change files it takes to get there.
struct Model
{
    QStringList dumps;
    int calls = 0;
};

} // namespace

/// kill -9 at any call that changes a file: what was acknowledged is there, no change is half there, and the pool works on.
/// `fast`: some 120 points; WAYMARK_CRASH_POINTS=all tries every one.
class tst_Crash : public QObject
{
    Q_OBJECT

private:
    QString copyOf(const QString &templatePath, TempPool &folder)
    {
        const QString path = folder.file(u"work.waymark"_s);
        for (const QString &name : folder.files())
            QFile::remove(folder.file(name));
        QFile::copy(templatePath, path);
        return path;
    }

    Model modelOf(const QString &templatePath, CrashPhase phase, quint32 seed, int changes)
    {
        TempPool folder(TempPool::Make::Nothing);
        const QString path = copyOf(templatePath, folder);
        Model model;
        {
            const auto database = take(PoolFile::openForReading(path, folder.clock));
            model.dumps.append(test::canonicalDump(database->database(), withoutUuids));
        }
        SyscallFaults::instance().install();
        SyscallFaults::instance().arm(SyscallFaults::Fault::None, 0);
        test::runCrashSequence(
            path, phase, seed, changes, [](int) {}, [&](PoolFile &pool) { model.dumps.append(test::canonicalDump(pool.database(), withoutUuids)); });
        model.calls = SyscallFaults::instance().calls();
        SyscallFaults::remove();
        return model;
    }

    /// Runs the sequence in a child that dies at the call; how many commits it acknowledged.
    int runKilled(const QString &path, CrashPhase phase, quint32 seed, int changes, int at, bool torn)
    {
        int ends[2];
        if (::pipe(ends) != 0)
            return -1;
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(ends[0]);
            SyscallFaults::instance().install();
            SyscallFaults::instance().arm(torn ? SyscallFaults::Fault::KillTorn : SyscallFaults::Fault::Kill, at);
            test::runCrashSequence(path, phase, seed, changes, [&](int) { [[maybe_unused]] const ssize_t said = ::write(ends[1], "A", 1); });
            ::_exit(0);
        }
        ::close(ends[1]);
        int acknowledged = 0;
        char buffer[64];
        for (ssize_t size = 0; (size = ::read(ends[0], buffer, sizeof buffer)) > 0;)
            acknowledged += int(size);
        ::close(ends[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        m_killed += WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL ? 1 : 0;
        return acknowledged;
    }

    /// "" or what is wrong with the pool that a killed child left.
    QString judge(const QString &path, TempPool &folder, const Model &model, int acknowledged)
    {
        auto opened = PoolFile::open(path, folder.clock);
        if (!opened)
            return u"cannot be opened: "_s + opened.error().message + opened.error().detail;
        PoolFile &pool = **opened;
        if (pool.isReadOnly())
            return u"read-only: "_s + pool.readOnlyReason();
        if (const QString found = test::faults(pool); !found.isEmpty())
            return found;
        const QString dump = test::canonicalDump(pool.database(), withoutUuids);
        if (dump != model.dumps.at(acknowledged) && dump != model.dumps.value(acknowledged + 1))
            return u"neither the state of the last acknowledged commit nor the next:\n"_s + QString::fromUtf8(test::dumpDifference(dump, model.dumps.at(acknowledged)));
        // Undo works, redo leads back.
        const auto context = test::contextOf(pool, folder.clock);
        const UndoState state = take(undoState(pool.database()));
        if (state.undo) {
            if (const auto undone = curation::undoLast(context); !undone)
                return u"undo: "_s + undone.error().message + undone.error().detail;
            if (const auto redone = curation::redoLast(context); !redone)
                return u"redo: "_s + redone.error().message + redone.error().detail;
            if (test::canonicalDump(pool.database(), withoutUuids) != dump)
                return u"undo and redo do not lead back"_s;
        }
        opened->reset();
        if (folder.files() != QStringList { u"work.waymark"_s })
            return u"left behind: "_s + folder.files().join(u' ');
        return {};
    }

    void tryPoints(const QString &templatePath, CrashPhase phase, quint32 seed, int changes, int wanted)
    {
        const Model model = modelOf(templatePath, phase, seed, changes);
        QVERIFY(model.dumps.size() > 3);
        const int points = qEnvironmentVariable("WAYMARK_CRASH_POINTS") == "all"_L1 ? model.calls : std::min(wanted, model.calls);
        for (int i = 0; i < points; ++i) {
            TempPool folder(TempPool::Make::Nothing);
            const QString path = copyOf(templatePath, folder);
            // Spread evenly, the first and the last call among them.
            const int at = points > 1 ? 1 + int(qint64(i) * (model.calls - 1) / (points - 1)) : 1;
            const int acknowledged = runKilled(path, phase, seed, changes, at, i % 2 == 1);
            const QString wrong = judge(path, folder, model, acknowledged);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"killed at call %1 of %2, %3 acknowledged: %4"_s.arg(at).arg(model.calls).arg(acknowledged).arg(wrong)));
            ++m_points;
        }
    }

    int m_points = 0;
    int m_killed = 0;

private Q_SLOTS:
    void killedWhileImporting();
    void killedWhileEditing();
    void killedWhileBackingUp();
    void killedWhileRestoring();
    void killedProcess();
    void cleanupTestCase();
};

void tst_Crash::killedWhileImporting()
{
    TempPool pool;
    test::addMemories(pool, { test::makeMemory(1) });
    pool.close();
    tryPoints(pool.path(), CrashPhase::Import, 1, 0, 20);
}

void tst_Crash::killedWhileEditing()
{
    TempPool pool;
    QList<Memory> memories;
    for (int i = 1; i <= 12; ++i)
        memories.append(test::makeMemory(500'000 + i));
    test::addMemories(pool, memories);
    pool.close();
    tryPoints(pool.path(), CrashPhase::Edits, 7, 30, 70);
}

void tst_Crash::killedWhileBackingUp()
{
    TempPool pool;
    QList<Memory> memories;
    for (int i = 1; i <= 20; ++i)
        memories.append(test::makeMemory(i));
    test::addMemories(pool, memories);
    pool.close();
    const QString target = pool.file(u"backup.waymark"_s);
    const auto backUp = [&] {
        const auto opened = take(PoolFile::open(pool.path(), pool.clock));
        return opened->backup(target, pool.clock);
    };
    SyscallFaults::instance().install();
    SyscallFaults::instance().arm(SyscallFaults::Fault::None, 0);
    take(backUp());
    const int calls = SyscallFaults::instance().calls();
    SyscallFaults::remove();
    QFile::remove(target);
    int made = 0;
    for (int at = 1; at <= calls; at += 4) {
        const pid_t child = ::fork();
        if (child == 0) {
            SyscallFaults::instance().install();
            SyscallFaults::instance().arm(SyscallFaults::Fault::KillTorn, at);
            backUp();
            ::_exit(0);
        }
        ::waitpid(child, nullptr, 0);
        // A backup with its final name is whole.
        if (QFile::exists(target)) {
            ++made;
            const auto opened = PoolFile::openForReading(target, pool.clock);
            QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
            QCOMPARE(test::scalarText((*opened)->database(), u"SELECT count(*) FROM memory"_s), u"20"_s);
        }
        pool.open();
        QCOMPARE(test::faults(pool.pool()), QString());
        pool.close();
        for (const QString &name : pool.files()) {
            if (name != "pool.waymark"_L1)
                QFile::remove(pool.file(name));
        }
        ++m_points;
    }
    QVERIFY(made > 0); // killed while closing
}

void tst_Crash::killedWhileRestoring()
{
    TempPool pool;
    test::addMemories(pool, { test::makeMemory(1), test::makeMemory(2) });
    const QString before = test::canonicalDump(pool.database());
    const QString backup = take(pool.pool().backup(pool.file(u"kept"_s), pool.clock));
    test::addMemories(pool, { test::makeMemory(3) });
    const QString after = test::canonicalDump(pool.database());
    pool.close();
    TempPool folder(TempPool::Make::Nothing);
    const auto restore = [&](const QString &path) {
        const auto opened = take(PoolFile::open(path, pool.clock));
        return opened->restore(backup, pool.clock);
    };
    SyscallFaults::instance().install();
    SyscallFaults::instance().arm(SyscallFaults::Fault::None, 0);
    take(restore(copyOf(pool.path(), folder)));
    const int calls = SyscallFaults::instance().calls();
    SyscallFaults::remove();
    for (int at = 1; at <= calls; at += 6) {
        const QString path = copyOf(pool.path(), folder);
        const pid_t child = ::fork();
        if (child == 0) {
            SyscallFaults::instance().install();
            SyscallFaults::instance().arm(SyscallFaults::Fault::KillTorn, at);
            restore(path);
            ::_exit(0);
        }
        ::waitpid(child, nullptr, 0);
        const auto opened = PoolFile::open(path, pool.clock);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message + opened.error().detail));
        QCOMPARE(test::faults(**opened), QString());
        const QString dump = test::canonicalDump((*opened)->database());
        QVERIFY(dump == before || dump == after);
        ++m_points;
    }
}

/// The same from outside: a process of its own, killed at a moment that nobody chose.
void tst_Crash::killedProcess()
{
    TempPool pool;
    QList<Memory> memories;
    for (int i = 1; i <= 12; ++i)
        memories.append(test::makeMemory(500'000 + i));
    test::addMemories(pool, memories);
    pool.close();
    const Model model = modelOf(pool.path(), CrashPhase::Edits, 11, 60);
    for (int i = 0; i < 6; ++i) {
        TempPool folder(TempPool::Make::Nothing);
        const QString path = copyOf(pool.path(), folder);
        QProcess process;
        process.start(QStringLiteral(CRASHWRITER), { u"run"_s, path, u"11"_s, u"60"_s });
        int acknowledged = 0;
        while (acknowledged < i * 8 && process.waitForReadyRead()) {
            while (process.canReadLine())
                acknowledged += process.readLine().startsWith("ACK") ? 1 : 0;
        }
        process.kill();
        QVERIFY(process.waitForFinished());
        while (process.canReadLine())
            acknowledged += process.readLine().startsWith("ACK") ? 1 : 0;
        const QString wrong = judge(path, folder, model, acknowledged);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        ++m_points;
    }
}

void tst_Crash::cleanupTestCase()
{
    qInfo("%d kill points, %d of them in the middle of a sequence", m_points, m_killed);
}

} // namespace waymark::storage

QTEST_GUILESS_MAIN(waymark::storage::tst_Crash)
#include "tst_crash.moc"
