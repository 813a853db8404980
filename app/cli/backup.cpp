// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/call.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<ExitCode> runBackup(Call &call)
{
    WAYMARK_TRY_ASSIGN(const auto pool, call.openPoolForReading());
    WAYMARK_TRY_ASSIGN(const QString path, pool->backup(call.arguments().words().value(0), call.clock(), call.workHooks()));
    if (call.isJson())
        call.print(QJsonObject { { u"written"_s, path } });
    else
        call.print(Tr::tr("Written: %1").arg(path));
    return ExitCode::Done;
}

} // namespace

Verb backupVerb()
{
    return { u"backup"_s,
             Tr::tr("writes a checked copy of the pool"),
             u"[TO]"_s,
             Tr::tr("Without a name the copy stands beside the pool, named after the time. A file that exists is not replaced.\n"
                    "An interrupt leaves no file.\n\n"
                    "JSON: {written}: the path of the copy."),
             {},
             0,
             1,
             &runBackup };
}

} // namespace waymark::cli
