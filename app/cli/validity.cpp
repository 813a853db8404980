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

/// Outer empty: not given, stays. Inner empty: open.
Result<std::optional<std::optional<QDate>>> bound(const Call &call, const QString &option)
{
    using Bound = std::optional<std::optional<QDate>>;
    if (call.arguments().value(option) == u"open"_s)
        return Bound(std::in_place);
    WAYMARK_TRY_ASSIGN(const std::optional<QDate> day, call.date(option));
    return day ? Bound(std::in_place, day) : Bound();
}

Result<ExitCode> runValidity(Call &call)
{
    ValidityEdit edit;
    WAYMARK_TRY_ASSIGN(edit.from, bound(call, u"from"_s));
    WAYMARK_TRY_ASSIGN(edit.until, bound(call, u"until"_s));
    WAYMARK_TRY_ASSIGN(edit.nextReview, bound(call, u"next-review"_s));
    if (edit == ValidityEdit())
        return failure(ErrorCode::InvalidArgument, Tr::tr("“validity” needs --from, --until or --next-review, each with a date or “open”."));
    return editMemories(call, [&](const curation::EditContext &context, const QList<MemoryId> &memories) { return curation::setValidity(context, memories, edit); });
}

} // namespace

Verb validityVerb()
{
    return { u"validity"_s,
             Tr::tr("sets from when until when memories hold"),
             u"ID… | --filter QUERY [--from DATE|open] [--until DATE|open] [--next-review DATE|open] [--reason TEXT] [--dry-run]"_s,
             Tr::tr("Both days are part of the time in which a memory holds. What is not named stays.") + u"\n"_s + editFields(),
             { filterOption(),
               { u"from"_s, u"DATE"_s, Tr::tr("the first day, or “open”"), {} },
               { u"until"_s, u"DATE"_s, Tr::tr("the last day, or “open”"), {} },
               { u"next-review"_s, u"DATE"_s, Tr::tr("when to look at it again, or “open”"), {} },
               dryRunOption() },
             0,
             -1,
             &runValidity };
}

} // namespace waymark::cli
