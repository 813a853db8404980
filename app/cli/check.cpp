// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/call.h"
#include "services/curation/poolcare.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString stateOf(const storage::PoolCheck &check)
{
    if (check.faults == 0)
        return u"ok"_s;
    return check.isFine() ? u"repaired"_s : u"failed"_s;
}

void printChecks(Call &call, const QList<storage::PoolCheck> &checks)
{
    for (const storage::PoolCheck &check : checks) {
        const QString message = check.faults == 0 ? Tr::tr("in order") : check.message;
        call.print(check.repaired > 0 ? Tr::tr("%1: %2 (repaired)").arg(check.id, message) : Tr::tr("%1: %2").arg(check.id, message));
    }
}

Result<ExitCode> runCheck(Call &call)
{
    const bool repair = call.arguments().isSet(u"repair"_s);
    WAYMARK_TRY_ASSIGN(const auto pool, call.openPool());
    call.showProgress(Tr::tr("Checking the pool"));
    const curation::EditContext context { *pool, call.clock(), call.act(), false };
    WAYMARK_TRY_ASSIGN(const QList<storage::PoolCheck> checks, curation::checkPool(context, repair, call.environment().cancel));
    call.endProgress();
    if (call.isJson()) {
        QJsonArray list;
        for (const storage::PoolCheck &check : checks)
            list.append(QJsonObject { { u"id"_s, check.id }, { u"state"_s, stateOf(check) }, { u"rows"_s, check.faults }, { u"repaired"_s, check.repaired } });
        call.print(QJsonObject { { u"checks"_s, list } });
    } else {
        printChecks(call, checks);
    }
    return std::ranges::all_of(checks, &storage::PoolCheck::isFine) ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

Verb checkVerb()
{
    return { u"check"_s,
        Tr::tr("looks whether the pool is whole"),
        u"[--repair]"_s,
        Tr::tr("structure: the file itself. references: rows that name others. journal: changes and their rows. evidence: what people\n"
               "said about it, and whether its memory and step are there. budgets, jobs: what they count of calls and items. proposals:\n"
               "what models proposed, as it was stored. results: attempts and rates of evaluations. text_index: the index of the\n"
               "full text.\n"
               "A pool whose structure is broken needs a backup (see restore); nothing else is looked at then.\n\n"
               "JSON: {checks}: [{id, state, rows, repaired}]. state is ok, failed or repaired; rows says how many are at fault, 1 for\n"
               "what has no rows, and repaired how many of them were mended. In a pool that is open for reading only, text_index is\n"
               "left out.\n\n"
               "The exit code is 1 when a fault is left."),
        { { u"repair"_s, {}, Tr::tr("indexes the text anew, counts again what budgets and jobs count, and takes out evidence that points to nothing (undo brings it back)"), {} } },
        0,
        0,
        &runCheck };
}

} // namespace waymark::cli
