// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/leasestore.h"

#include "services/base/hash.h"
#include "services/storage/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace waymark::storage {

const QString servicesLease = u"services"_s;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(storage)
};

/// Where a pid means the same process: this boot, this namespace. Empty when the system does not say.
QString pidSpace()
{
    const QString space = QFile::symLinkTarget(u"/proc/self/ns/pid"_s).section(u'/', -1);
    const QString boot = QString::fromLatin1(QSysInfo::bootUniqueId());
    return space.isEmpty() || boot.isEmpty() ? QString() : boot + u' ' + space;
}

/// In ticks since the boot; empty when there is no such process. The name in the second field may hold blanks and brackets.
QByteArray startOf(qint64 pid)
{
    constexpr int afterName = 19; // the 22nd field
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = stat.readAll();
    const QList<QByteArray> fields = text.sliced(text.lastIndexOf(')') + 1).simplified().split(' ');
    // A zombie has ended; only its parent has not looked yet.
    return fields.value(0) == "Z" ? QByteArray() : fields.value(afterName);
}

Lease leaseFrom(const Statement &row)
{
    return { row.text(0), row.text(1), row.integer(2), row.text(3), row.text(4), row.time(5), row.integer(6) };
}

QString whoHolds(const Lease &lease)
{
    return Tr::tr("process %1 on %2 since %3").arg(QString::number(lease.pid), lease.host, lease.since.toString(Qt::ISODate));
}

} // namespace

Lease ownLease(const QString &name, const QDateTime &now)
{
    const qint64 pid = QCoreApplication::applicationPid();
    const QString space = pidSpace();
    const QString process = space.isEmpty() ? QString() : space + u' ' + QString::fromLatin1(startOf(pid));
    return { name, newUuid(), pid, QSysInfo::machineHostName(), process, now, 0 };
}

bool isSeenFromHere(const Lease &lease)
{
    const QString space = pidSpace();
    return !space.isEmpty() && lease.process.startsWith(space + u' ');
}

bool hasEnded(const Lease &lease)
{
    return isSeenFromHere(lease) && lease.process != pidSpace() + u' ' + QString::fromLatin1(startOf(lease.pid));
}

Result<std::optional<Lease>> leaseOf(Database &database, const QString &name)
{
    Statement row(database, u"SELECT name, holder, pid, host, process, since, beat FROM lease WHERE name = ?"_s);
    row << name;
    std::optional<Lease> lease;
    if (row.step())
        lease = leaseFrom(row);
    WAYMARK_TRY(row.result());
    return lease;
}

Result<bool> takeLease(Transaction &transaction, const Lease &own, const std::optional<Lease> &expired)
{
    Database &database = transaction.database();
    WAYMARK_TRY_ASSIGN(const std::optional<Lease> there, leaseOf(database, own.name));
    const bool isOthers = there && there->holder != own.holder;
    if (isOthers && there != expired && !hasEnded(*there))
        return failure(ErrorCode::Locked, Tr::tr("Another program runs the background services of this pool (%1). It has to end them first.").arg(whoHolds(*there)));
    Statement take(database, u"INSERT OR REPLACE INTO lease(name, holder, pid, host, process, since, beat) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    take << own.name << own.holder << own.pid << own.host << own.process << timeText(own.since) << (there ? there->beat + 1 : qint64(0));
    WAYMARK_TRY(take.run());
    return isOthers;
}

Result<void> beatLease(Transaction &transaction, const Lease &own)
{
    WAYMARK_TRY(requireLease(transaction, own.name, own.holder));
    return (Statement(transaction.database(), u"UPDATE lease SET beat = beat + 1 WHERE name = ?"_s) << own.name).run();
}

Result<void> releaseLease(Transaction &transaction, const Lease &own)
{
    return (Statement(transaction.database(), u"DELETE FROM lease WHERE name = ? AND holder = ?"_s) << own.name << own.holder).run();
}

Result<void> requireLease(Transaction &transaction, const QString &name, const QString &holder)
{
    WAYMARK_TRY_ASSIGN(const std::optional<Lease> there, leaseOf(transaction.database(), name));
    if (there && there->holder == holder)
        return {};
    return failure(ErrorCode::Conflict,
        there ? Tr::tr("Another program has taken over the background services of this pool (%1).").arg(whoHolds(*there))
              : Tr::tr("The background services of this pool have ended."));
}

bool LeaseWatch::hasExpired(const Lease &lease, std::chrono::milliseconds now)
{
    if (m_seen != lease) {
        m_seen = lease;
        m_since = now;
    }
    return now - m_since >= leaseExpiry;
}

} // namespace waymark::storage
