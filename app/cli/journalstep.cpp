// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/journalstep.h"

#include "app/cli/lint/findings.h"
#include "app/cli/objects.h"
#include "services/storage/journal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace

QString journalStepFields()
{
    return Tr::tr("It is refused where a memory has moved on since; the message says which.\n\n"
                  "JSON, one object a line: {change, label, undoes, affected}: its own number in the journal, what it is called, the change\n"
                  "that it takes back and how many memories it touched.");
}

Result<ExitCode> stepInJournal(Call &call, const std::function<Result<storage::AppliedChange>(const curation::EditContext &)> &step)
{
    WAYMARK_TRY_ASSIGN(const auto pool, call.openPool());
    WAYMARK_TRY_ASSIGN(const storage::AppliedChange applied, step({ *pool, call.clock(), call.act(), false }));
    WAYMARK_TRY_ASSIGN(const std::optional<Change> change, storage::changeById(pool->database(), applied.result.change));
    updateFindings(call, *pool);
    if (call.isJson()) {
        const QJsonObject known = changeObject(change.value_or(Change()));
        call.print(QJsonObject { { u"change"_s, known.value("change"_L1) },
                                 { u"label"_s, applied.result.label },
                                 { u"undoes"_s, known.value("undoes"_L1) },
                                 { u"affected"_s, applied.result.affected.size() } });
    } else {
        call.print(Tr::tr("Change %1: %2.").arg(applied.result.change.value).arg(applied.result.label));
    }
    return ExitCode::Done;
}

} // namespace waymark::cli
