// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/selection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<ExitCode> runDecide(Call &call)
{
    const std::optional<ReviewStatus> status = reviewStatusFromName(call.arguments().value(u"status"_s).value_or(QString()));
    if (!status)
        return failure(ErrorCode::InvalidArgument, Tr::tr("“decide” needs --status: accepted, rejected, needs_work or unreviewed."));
    return editMemories(call, [&](const curation::EditContext &context, const QList<MemoryId> &memories) { return curation::decide(context, memories, *status); });
}

} // namespace

Verb decideVerb()
{
    QStringList names;
    for (const ReviewStatus status : allReviewStatuses())
        names.append(name(status));
    return { u"decide"_s,
             Tr::tr("sets the review status of memories"),
             u"ID… | --filter QUERY --status STATUS [--reason TEXT] [--dry-run]"_s,
             editFields(),
             { filterOption(), { u"status"_s, u"STATUS"_s, Tr::tr("accepted, rejected, needs_work or unreviewed"), names }, dryRunOption() },
             0,
             -1,
             &runDecide };
}

} // namespace waymark::cli
