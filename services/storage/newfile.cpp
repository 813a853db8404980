// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/newfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(storage)
};

Unexpected notWritten(const QString &path, int code)
{
    const bool full = code == ENOSPC || code == EDQUOT || code == EFBIG;
    return failure(full ? ErrorCode::DiskFull : ErrorCode::Io, Tr::tr("“%1” could not be written: %2.").arg(path, QString::fromLocal8Bit(std::strerror(code))));
}

Result<void> sync(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return notWritten(path, errno);
    const int failed = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    // Some file systems do not sync folders; there is nothing more to be done about it then.
    if (failed != 0 && !(failed == EINVAL && (flags & O_DIRECTORY)))
        return notWritten(path, failed);
    return {};
}

} // namespace

bool belongsToPool(const QString &path, const QString &pool)
{
    const QString target = QFileInfo(QFileInfo(path).absolutePath()).canonicalFilePath() + u'/' + QFileInfo(path).fileName();
    const QString own = QFileInfo(pool).canonicalFilePath();
    return QFileInfo(path).canonicalFilePath() == own || target == own + "-wal"_L1 || target == own + "-shm"_L1 || target == own + ".lock"_L1;
}

bool isThere(const QString &path)
{
    struct stat info = {};
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0;
}

Result<void> syncFile(const QString &path)
{
    return sync(path, O_RDONLY);
}

Result<void> syncFolderOf(const QString &path)
{
    return sync(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

Result<void> renameTo(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return {};
    // Not every file system knows RENAME_NOREPLACE, and those of USB sticks know no second names either.
    if (errno == EINVAL || errno == ENOSYS) {
        if (::link(source.constData(), target.constData()) == 0) {
            ::unlink(source.constData());
            return {};
        }
        if ((errno == EPERM || errno == ENOTSUP || errno == ENOSYS) && !isThere(to) && ::rename(source.constData(), target.constData()) == 0)
            return {};
    }
    if (errno == EEXIST)
        return failure(ErrorCode::AlreadyExists, Tr::tr("“%1” exists already.").arg(to));
    return notWritten(to, errno);
}

Result<void> createPrivateFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        if (errno == EEXIST)
            return failure(ErrorCode::AlreadyExists, Tr::tr("“%1” exists already.").arg(path));
        return notWritten(path, errno);
    }
    ::close(descriptor);
    return {};
}

} // namespace waymark::storage
