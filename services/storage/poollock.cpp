// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/poollock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(storage)
};

constexpr auto pollInterval = std::chrono::milliseconds(10);

} // namespace

PoolLock::PoolLock(const QString &poolPath)
    : m_path(poolPath + u".lock"_s)
{
}

PoolLock::~PoolLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<void> PoolLock::openFile()
{
    if (m_descriptor >= 0)
        return {};
    m_descriptor = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_descriptor < 0) {
        const int code = errno;
        const ErrorCode ours = code == EACCES || code == EROFS || code == EPERM ? ErrorCode::ReadOnly : code == ENOSPC ? ErrorCode::DiskFull : ErrorCode::Io;
        return failure(ours, Tr::tr("The lock file “%1” could not be opened: %2.").arg(m_path, QString::fromLocal8Bit(std::strerror(code))));
    }
    return {};
}

bool PoolLock::tryLock() const
{
    struct flock request = {};
    request.l_type = F_WRLCK;
    request.l_whence = SEEK_SET;
    return ::fcntl(m_descriptor, F_OFD_SETLK, &request) == 0;
}

bool PoolLock::isFileOnDisk() const
{
    struct stat mine = {};
    struct stat there = {};
    return ::fstat(m_descriptor, &mine) == 0 && ::stat(QFile::encodeName(m_path).constData(), &there) == 0 && mine.st_ino == there.st_ino
        && mine.st_dev == there.st_dev;
}

Result<PoolLock::Held> PoolLock::acquire(std::chrono::milliseconds patience)
{
    if (m_depth > 0) {
        ++m_depth;
        return Held(this);
    }
    const auto deadline = std::chrono::steady_clock::now() + patience;
    for (;;) {
        WAYMARK_TRY(openFile());
        if (tryLock()) {
            if (isFileOnDisk()) {
                m_depth = 1;
                writeHolder();
                return Held(this);
            }
            // The last user closed the pool and removed the file that we waited on.
            ::close(std::exchange(m_descriptor, -1));
            continue;
        }
        if (std::chrono::steady_clock::now() >= deadline)
            return failure(ErrorCode::Locked, Tr::tr("The pool is being written by another program (%1).").arg(holder()));
        std::this_thread::sleep_for(pollInterval);
    }
}

void PoolLock::release()
{
    if (--m_depth > 0)
        return;
    struct flock request = {};
    request.l_type = F_UNLCK;
    request.l_whence = SEEK_SET;
    ::fcntl(m_descriptor, F_OFD_SETLK, &request);
}

void PoolLock::removeFile()
{
    Q_ASSERT_X(m_depth > 0, "PoolLock", "the file is removed only by whoever holds the lock");
    ::unlink(QFile::encodeName(m_path).constData());
}

void PoolLock::writeHolder() const
{
    const QByteArray text = u"process %1 on %2 since %3\n"_s
                                .arg(QString::number(QCoreApplication::applicationPid()), QSysInfo::machineHostName(),
                                     QDateTime::currentDateTimeUtc().toString(Qt::ISODate))
                                .toUtf8();
    // For the message of others only: a disk that is full must not keep us from working.
    if (::pwrite(m_descriptor, text.constData(), size_t(text.size()), 0) == text.size())
        [[maybe_unused]] const int ignored = ::ftruncate(m_descriptor, text.size());
}

QString PoolLock::holder() const
{
    char buffer[256];
    const ssize_t size = ::pread(m_descriptor, buffer, sizeof buffer, 0);
    return size > 0 ? QString::fromUtf8(buffer, size).trimmed() : Tr::tr("unknown process");
}

} // namespace waymark::storage
