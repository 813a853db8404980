// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/call.h"
#include "app/cli/table.h"
#include "services/exchange/registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<ExitCode> runFormats(Call &call)
{
    Table table({ { Tr::tr("Name") }, { Tr::tr("Reads") }, { Tr::tr("Writes") }, { Tr::tr("Holds") }, { Tr::tr("Format") } });
    const QList<exchange::FormatInfo> infos = exchange::formatInfos();
    for (const exchange::FormatInfo &info : infos) {
        if (call.isJson())
            call.print(QJsonObject { { u"name"_s, info.name }, { u"title"_s, info.title }, { u"reads"_s, info.reads }, { u"writes"_s, info.writes }, { u"kind"_s, info.kind } });
        else
            table.addRow({ info.name, info.reads ? Tr::tr("yes") : u"-"_s, info.writes ? Tr::tr("yes") : u"-"_s, info.kind, info.title });
    }
    if (!call.isJson()) {
        const QStringList lines = table.lines(call.environment().columns);
        for (const QString &line : lines)
            call.print(line);
    }
    return ExitCode::Done;
}

} // namespace

Verb formatsVerb()
{
    return { u"formats"_s,
             Tr::tr("lists what can be read and written"),
             {},
             Tr::tr("Needs no pool.\n\nJSON, one object a line: {name, title, reads, writes, kind}. kind is trajectories, memories or pool."),
             {},
             0,
             0,
             &runFormats };
}

} // namespace waymark::cli
