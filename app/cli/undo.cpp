// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/journalstep.h"
#include "services/curation/undo.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<ExitCode> runUndo(Call &call)
{
    if (call.arguments().words().isEmpty())
        return stepInJournal(call, &curation::undoLast);
    const QString word = call.arguments().words().first();
    bool isNumber = false;
    const ChangeId change { word.toLongLong(&isNumber) };
    if (!isNumber || !change.isValid())
        return failure(ErrorCode::InvalidArgument, Tr::tr("“%1” is not the number of a change; “waymark history” lists them.").arg(word));
    return stepInJournal(call, [change](const curation::EditContext &context) { return curation::undoOne(context, change); });
}

} // namespace

Verb undoVerb()
{
    return { u"undo"_s, Tr::tr("takes back the last change, or the one with that number"), u"[CHANGE] [--reason TEXT]"_s, journalStepFields(), {}, 0, 1, &runUndo };
}

} // namespace waymark::cli
