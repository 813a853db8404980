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

} // namespace

Verb redoVerb()
{
    return { u"redo"_s,
             Tr::tr("repeats what was undone last"),
             u"[--reason TEXT]"_s,
             journalStepFields(),
             {},
             0,
             0,
             [](Call &call) { return stepInJournal(call, &curation::redoLast); } };
}

} // namespace waymark::cli
