// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"

namespace waymark::cli {

std::vector<Verb> builtInVerbs()
{
    return {
        newVerb(),        importVerb(),     formatsVerb(),     listVerb(),     showVerb(),      ladderVerb(),    statsVerb(),
        lintVerb(),       rulesVerb(),      embedVerb(),       retrieveVerb(), measureVerb(),   resultsVerb(),   judgeAuditVerb(),  evalRetrievalVerb(), benchSearchVerb(),
        judgeVerb(),      generateVerb(),   generaliseVerb(),  adjudicateVerb(), planVerb(),    categoriseVerb(), reidentifyVerb(),
        proposalsVerb(),  promptsVerb(),    decideVerb(),      editVerb(),     retireVerb(),   reinstateVerb(), supersedeVerb(),
        validityVerb(),   suppressVerb(),   historyVerb(),    undoVerb(),        redoVerb(),     exportVerb(),    checkVerb(),     backupVerb(),
        restoreVerb(),    helpVerb(),       versionVerb(),
    };
}

} // namespace waymark::cli
