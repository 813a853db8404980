// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/storage/transaction.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace waymark::storage {

/// Which process serves a pool: one at a time. The holder counts its beat up; who waits takes over when the beat has stood still for
/// long enough by the waiting process's own steady clock, so that no wall clock and no other machine's is trusted. A holder on this
/// machine that has ended is known to be gone at once.

inline constexpr std::chrono::milliseconds leaseBeat { 10'000 };
inline constexpr std::chrono::milliseconds leaseExpiry { 30'000 };

struct Lease
{
    QString name; ///< of what is served: "services"
    QString holder; ///< uuid, drawn anew by each process and for each pool
    qint64 pid = 0;
    QString host;
    QString process; ///< boot, pid namespace and start of the process
    QDateTime since; ///< UTC
    qint64 beat = 0;

    bool operator==(const Lease &) const = default;
};

extern const QString servicesLease;

/// What this process would hold. Draws the holder's uuid.
Lease ownLease(const QString &name, const QDateTime &now);
/// Whether the process surely does not run any more. False when nobody here can tell.
bool hasEnded(const Lease &lease);
/// Whether hasEnded() can tell: the process is, or was, of this machine and of what it sees of it.
bool isSeenFromHere(const Lease &lease);

Result<std::optional<Lease>> leaseOf(Database &database, const QString &name);

/// Takes it when it is free, ours, or its holder has ended; with `expired`, also when it stands as it was seen there. True when it was
/// taken from another holder, whose calls and items are to be recovered.
/// Errors: Locked, naming the holder.
Result<bool> takeLease(Transaction &transaction, const Lease &own, const std::optional<Lease> &expired = {});
/// Counts the beat up. Errors: Conflict when another process has taken over: nothing more may be sent then.
Result<void> beatLease(Transaction &transaction, const Lease &own);
/// Nothing when it is not ours any more.
Result<void> releaseLease(Transaction &transaction, const Lease &own);
/// Inside the transaction of a write that only the holder may make. Errors: Conflict.
Result<void> requireLease(Transaction &transaction, const QString &name, const QString &holder);

/// Watches the lease of another process, looked at from time to time.
class LeaseWatch final
{
public:
    /// Whether it has stood still for leaseExpiry. `now` is of any steady clock, always the same one.
    bool hasExpired(const Lease &lease, std::chrono::milliseconds now);

private:
    std::optional<Lease> m_seen;
    std::chrono::milliseconds m_since { 0 };
};

} // namespace waymark::storage
