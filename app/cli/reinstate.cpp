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

} // namespace

Verb reinstateVerb()
{
    return { u"reinstate"_s,
             Tr::tr("takes retired memories back into use"),
             u"ID… | --filter QUERY [--reason TEXT] [--dry-run]"_s,
             editFields(),
             { filterOption(), dryRunOption() },
             0,
             -1,
             [](Call &call) { return editMemories(call, &curation::reinstate); } };
}

} // namespace waymark::cli
