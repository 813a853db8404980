// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/selection.h"
#include "services/storage/memorystore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<ExitCode> runSupersede(Call &call)
{
    const std::optional<QString> by = call.arguments().value(u"by"_s);
    if (!by)
        return failure(ErrorCode::InvalidArgument, Tr::tr("“supersede” needs --by ID, the memory that takes the place."));
    return editMemories(call, [&](const curation::EditContext &context, const QList<MemoryId> &memories) -> Result<storage::AppliedChange> {
        WAYMARK_TRY_ASSIGN(const MemoryId successor, storage::resolveMemory(context.pool.database(), *by));
        return curation::supersede(context, memories, successor);
    });
}

} // namespace

Verb supersedeVerb()
{
    return { u"supersede"_s,
             Tr::tr("puts one memory in the place of others"),
             u"ID… | --filter QUERY --by ID [--reason TEXT] [--dry-run]"_s,
             Tr::tr("The validity of the others ends today, unless it ended before.") + u"\n"_s + editFields(),
             { filterOption(), { u"by"_s, u"ID"_s, Tr::tr("the memory that takes the place"), {} }, dryRunOption() },
             0,
             -1,
             &runSupersede };
}

} // namespace waymark::cli
