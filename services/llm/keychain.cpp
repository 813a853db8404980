// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/keychain.h"

#include <QCoreApplication>

#ifdef WAYMARK_HAS_KEYCHAIN
#include <QEventLoop>
#include <qt6keychain/keychain.h>
#endif

using namespace Qt::StringLiterals;

namespace waymark::llm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(llm)
};

} // namespace

#ifdef WAYMARK_HAS_KEYCHAIN

namespace {

const QString service = u"waymark"_s;

Error fault(const QKeychain::Job &job, const QString &item)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return { ErrorCode::NotFound, Tr::tr("The keychain has no item “%1”. Enter the key again in Preferences.").arg(item), job.errorString(), {}, 0 };
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return { ErrorCode::Refused, Tr::tr("The keychain did not hand out “%1”. Unlock it and try again.").arg(item), job.errorString(), {}, 0 };
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return { ErrorCode::Io, Tr::tr("There is no keychain that answers. Keep the key in an environment variable or a file instead."), job.errorString(), {}, 0 };
}

/// Each call has an event loop of its own, on whatever thread it is made.
class DesktopKeychain final : public Keychain
{
public:
    Result<QByteArray> read(const QString &item) override
    {
        QKeychain::ReadPasswordJob job(service);
        job.setKey(item);
        if (!run(job))
            return Unexpected(fault(job, item));
        return job.binaryData();
    }

    Result<void> write(const QString &item, const QByteArray &secret) override
    {
        QKeychain::WritePasswordJob job(service);
        job.setKey(item);
        job.setBinaryData(secret);
        if (!run(job))
            return Unexpected(fault(job, item));
        return {};
    }

private:
    static bool run(QKeychain::Job &job)
    {
        QEventLoop loop;
        job.setAutoDelete(false);
        job.setInsecureFallback(false);
        QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
        job.start();
        loop.exec();
        return job.error() == QKeychain::NoError;
    }
};

} // namespace

bool hasDesktopKeychain()
{
    return true;
}

#else

namespace {

class DesktopKeychain final : public Keychain
{
public:
    Result<QByteArray> read(const QString &) override { return missing(); }
    Result<void> write(const QString &, const QByteArray &) override { return missing(); }

private:
    static Unexpected missing()
    {
        return failure(ErrorCode::Io, Tr::tr("Waymark was built without a keychain. Keep the key in an environment variable or a file instead."));
    }
};

} // namespace

bool hasDesktopKeychain()
{
    return false;
}

#endif

std::shared_ptr<Keychain> desktopKeychain()
{
    return std::make_shared<DesktopKeychain>();
}

} // namespace waymark::llm
