// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/keylookup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace waymark::llm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(llm)
};

} // namespace

void hideMemory()
{
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

static Unexpected refused(const QString &message, const QString &path)
{
    return Unexpected(Error { ErrorCode::Refused, message, {}, path, 0 });
}

static Unexpected unreadable(int error, const QString &path)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(error));
    if (error == ENOENT || error == ENOTDIR)
        return Unexpected(Error { ErrorCode::NotFound, Tr::tr("There is no key file “%1”. Check its path in Preferences.").arg(path), detail, path, 0 });
    if (error == ELOOP)
        return refused(Tr::tr("The key file “%1” is a link. Name the file itself.").arg(path), path);
    return Unexpected(Error { ErrorCode::Io, Tr::tr("The key file “%1” could not be read: %2.").arg(path, detail), detail, path, 0 });
}

/// What can be wrong with a file before it is read.
static Result<void> checkedFile(const struct stat &file, const QString &path)
{
    if (!S_ISREG(file.st_mode))
        return refused(Tr::tr("“%1” is no plain file, so no key was read from it.").arg(path), path);
    if (file.st_uid != geteuid())
        return refused(Tr::tr("The key file “%1” belongs to somebody else, so no key was read from it.").arg(path), path);
    if (file.st_mode & 077)
        return refused(Tr::tr("Others can read or write the key file “%1”. Make it yours alone: chmod 600.").arg(path), path);
    if (file.st_size > 64 * 1024)
        return Unexpected(Error { ErrorCode::LimitExceeded, Tr::tr("“%1” is too large for a key file.").arg(path), {}, path, 0 });
    return {};
}

Result<QByteArray> readKeyFile(const QString &typed)
{
    const QString path = typed.startsWith(u"~/"_s) ? QDir::homePath() + typed.mid(1) : typed;
    // Not blocking: a FIFO must not stop the client. What is checked is what is read, since it is the same open file.
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (file < 0)
        return unreadable(errno, path);
    QFile reader;
    if (!reader.open(file, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        close(file);
        return unreadable(EIO, path);
    }
    struct stat about
    {
    };
    if (fstat(file, &about) != 0)
        return unreadable(errno, path);
    WAYMARK_TRY(checkedFile(about, path));
    return reader.readAll();
}

static Result<QByteArray> rawKey(const Endpoint &endpoint, Keychain &keychain)
{
    switch (endpoint.keySource) {
    case KeySource::None:
        break;
    case KeySource::Environment: {
        const QByteArray name = endpoint.keyName.toLocal8Bit();
        if (name.isEmpty() || !qEnvironmentVariableIsSet(name.constData()))
            return failure(ErrorCode::NotFound, Tr::tr("The environment variable %1 is not set. Set it before Waymark starts, or choose another place for the key.").arg(endpoint.keyName));
        return qgetenv(name.constData());
    }
    case KeySource::File:
        return readKeyFile(endpoint.keyName);
    case KeySource::Keychain:
        return keychain.read(endpoint.keyName);
    }
    return QByteArray();
}

static tl::unexpected<LlmError> keyError(const Error &error)
{
    LlmError key;
    key.code = LlmCode::Key;
    key.reaction = Reaction::PauseEndpoint;
    key.message = error.message;
    return tl::unexpected(key);
}

KeyLookup keyLookup(std::shared_ptr<Keychain> keychain)
{
    return [keychain = std::move(keychain)](const Endpoint &endpoint) -> LlmResult<QByteArray> {
        if (endpoint.keySource == KeySource::None)
            return QByteArray();
        const auto raw = rawKey(endpoint, *keychain);
        if (!raw)
            return keyError(raw.error());
        auto key = checkedKey(*raw);
        if (!key)
            return keyError(key.error());
        return *std::move(key);
    };
}

} // namespace waymark::llm
