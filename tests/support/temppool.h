// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/hash.h"
#include "services/domain/payload.h"
#include "services/storage/journal.h"
#include "services/storage/memoryfts.h"
#include "services/storage/memorystore.h"
#include "services/storage/poolcheck.h"
#include "services/storage/poolfile.h"
#include "services/storage/recordstore.h"
#include "services/storage/rowjson.h"
#include "services/storage/statement.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QTemporaryDir>

namespace waymark::test {

/// The value of a Result that must have one; a failure ends the test program with its sentence.
template<typename T>
T take(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// Memory-backed where there is such a place: a sync costs milliseconds on a disk, and kill -9 does not care.
inline QString fastTemporaryPath()
{
    const QFileInfo shared(QStringLiteral("/dev/shm"));
    return (shared.isDir() && shared.isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath()) + QStringLiteral("/waymark-test-XXXXXX");
}

inline QDateTime testNow()
{
    return QDateTime(QDate(2026, 11, 18), QTime(9, 0), Qt::UTC);
}

/// An insight; its uuid and source hash follow from the number.
inline Memory makeMemory(int number, const QString &title = {}, const QString &domain = QStringLiteral("payments"))
{
    Memory memory;
    memory.uuid = QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
    memory.domain = domain;
    memory.payload = { { QStringLiteral("title"), title.isEmpty() ? QStringLiteral("Memory %1").arg(number) : title },
                       { QStringLiteral("description"), QStringLiteral("When number %1 comes up").arg(number) },
                       { QStringLiteral("content"), QStringLiteral("Content of number %1").arg(number) } };
    fillFromPayload(memory);
    memory.recordedAt = testNow().addDays(-(number % 1000));
    memory.changedAt = memory.recordedAt;
    memory.sourceHash = sha256Hex(QByteArray("source " + QByteArray::number(number)));
    return memory;
}

/// A pool in a folder of its own, with a clock that stands still.
class TempPool
{
public:
    enum class Make { Open, Closed, Nothing };

    explicit TempPool(Make make = Make::Open)
        : m_folder(fastTemporaryPath())
    {
        if (make != Make::Nothing)
            take(storage::PoolFile::create(path(), clock));
        if (make == Make::Open)
            open();
    }

    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("pool.waymark")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QStringList files() const { return QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name); }

    void open() { m_pool = take(storage::PoolFile::open(path(), clock)); }
    void close() { m_pool.reset(); }
    void reopen()
    {
        close();
        open();
    }

    storage::PoolFile &pool() { return *m_pool; }
    storage::Database &database() { return m_pool->database(); }

    FixedClock clock { testNow() };

private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::PoolFile> m_pool;
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline qint64 ensureDomain(storage::ChangeRecorder &recorder, storage::Database &database, const QString &name)
{
    const qint64 known = take(storage::domainId(database, name));
    return known > 0 ? known : take(recorder.insert(QStringLiteral("domain"), storage::domainColumns({ newUuid(), name, DomainKind::Project, {} })));
}

/// Stores memories as one change, below the import; their runs are in the pool already, or they have none.
inline QList<MemoryId> addMemories(storage::PoolFile &pool, const Clock &clock, const QList<Memory> &memories)
{
    const auto transaction = take(storage::Transaction::begin(pool));
    const auto recorder = take(storage::ChangeRecorder::begin(*transaction, { QStringLiteral("test"), ChangeTool::Job, {} }, QStringLiteral("Add"), clock));
    QList<MemoryId> ids;
    for (const Memory &memory : memories) {
        const qint64 domain = ensureDomain(*recorder, transaction->database(), memory.domain);
        qint64 task = 0;
        if (!memory.task.isEmpty()) {
            task = take(storage::taskId(transaction->database(), domain, memory.task));
            if (task == 0)
                task = take(recorder->insert(QStringLiteral("task"), storage::taskColumns({ newUuid(), {}, memory.task, memory.taskText }, domain)));
        }
        const qint64 run = memory.trajectory.isEmpty() ? 0 : take(storage::rowIdOf(transaction->database(), QStringLiteral("trajectory"), memory.trajectory));
        ids.append(MemoryId { take(recorder->insert(QStringLiteral("memory"), storage::memoryColumns(memory, { domain, task, run }))) });
    }
    take(recorder->finish());
    take(transaction->commit());
    return ids;
}

inline QList<MemoryId> addMemories(TempPool &pool, const QList<Memory> &memories)
{
    return addMemories(pool.pool(), pool.clock, memories);
}

inline QString scalarText(storage::Database &database, const QString &sql)
{
    return take(database.scalar(sql)).toString();
}

/// What is wrong inside the pool, "" when nothing is: the file's structure, the full text, the references.
inline QString faults(storage::PoolFile &pool)
{
    QString found;
    if (const auto checked = pool.quickCheck(); !checked)
        found += checked.error().message + QLatin1Char('\n');
    if (const auto lost = take(storage::lostRulings(pool.database())); !lost.isEmpty())
        found += QStringLiteral("rulings that point to nothing: %1\n").arg(lost.size());
    if (const auto checked = storage::checkFullText(pool.database()); !checked)
        found += QStringLiteral("full text: ") + checked.error().detail + QLatin1Char('\n');
    storage::Statement orphans(pool.database(), QStringLiteral("PRAGMA foreign_key_check"));
    while (orphans.step())
        found += QStringLiteral("dangling reference in ") + orphans.text(0) + QLatin1Char('\n');
    const QString uncounted = scalarText(pool.database(),
                                         QStringLiteral("SELECT count(*) FROM change c WHERE row_count <> (SELECT count(*) FROM change_row r WHERE r.change_id = c.id)"));
    if (uncounted != QLatin1String("0"))
        found += QStringLiteral("wrong row counts in the journal: ") + uncounted + QLatin1Char('\n');
    return found;
}

} // namespace waymark::test
