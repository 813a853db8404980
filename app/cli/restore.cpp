// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lint/findings.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// Moves a pool file with its log. Returns why it could not; empty when all went well.
QString moveAll(const QString &from, const QString &to)
{
    for (const QString &ending : { QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s }) {
        QFile file(from + ending);
        if (file.exists() && !file.rename(to + ending))
            return file.errorString();
    }
    return {};
}

/// Moves a pool that cannot be opened out of the way with its log, so that nothing of it is lost. Returns where it is now.
Result<QString> setAside(const QString &path, const Clock &clock)
{
    const QString aside = path + u".damaged-"_s + clock.now().toString(u"yyyyMMdd-HHmmss"_s);
    if (const QString problem = moveAll(path, aside); !problem.isEmpty())
        return failure(ErrorCode::Io, Tr::tr("The damaged pool “%1” could not be moved out of the way: %2.").arg(path, problem));
    return aside;
}

/// Puts the content of `from` in the place of the pool. Returns what keeps the former content; empty when there was none.
Result<QString> restorePool(Call &call, const QString &path, const QString &from)
{
    auto pool = storage::PoolFile::open(path, call.clock());
    if (pool)
        return (*pool)->restore(from, call.clock(), call.workHooks());
    if (pool.error().code != ErrorCode::NotFound && pool.error().code != ErrorCode::Damaged)
        return Unexpected(pool.error());
    // Looked at before anything is moved.
    WAYMARK_TRY_ASSIGN(const auto source, storage::PoolFile::openForReading(from, call.clock()));
    QString aside;
    if (pool.error().code == ErrorCode::Damaged) {
        WAYMARK_TRY_ASSIGN(aside, setAside(path, call.clock()));
    }
    if (const auto copied = source->backup(path, call.clock(), call.workHooks()); !copied) {
        // Without the new content the old one, damaged as it is, stays in its place.
        if (!aside.isEmpty())
            moveAll(aside, path);
        if (copied.error().code == ErrorCode::Cancelled)
            return failure(ErrorCode::Cancelled, Tr::tr("Restoring was cancelled. Everything is as it was."));
        return Unexpected(copied.error());
    }
    return aside;
}

Result<ExitCode> runRestore(Call &call)
{
    WAYMARK_TRY_ASSIGN(const QString path, call.poolPath());
    WAYMARK_TRY_ASSIGN(const QString backup, restorePool(call, path, call.arguments().words().first()));
    if (const auto pool = call.openPool())
        updateFindings(call, **pool); // it may come from before a rule, or from another day
    if (call.isJson())
        call.print(QJsonObject { { u"restored"_s, path }, { u"backup"_s, backup.isEmpty() ? QJsonValue() : QJsonValue(backup) } });
    else if (backup.isEmpty())
        call.print(Tr::tr("Restored: %1").arg(path));
    else
        call.print(Tr::tr("Restored: %1. What it held before is in %2").arg(path, backup));
    return ExitCode::Done;
}

} // namespace

Verb restoreVerb()
{
    return { u"restore"_s,
             Tr::tr("replaces the content of the pool by that of a backup"),
             u"FROM"_s,
             Tr::tr("What the pool held is kept in a backup beside it. A damaged pool is moved out of the way, a missing one is made.\n"
                    "An interrupt leaves everything as it was.\n\n"
                    "JSON: {restored, backup}: the path of the pool and that of what it held before (null when there was none)."),
             {},
             1,
             1,
             &runRestore };
}

} // namespace waymark::cli
