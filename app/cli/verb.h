// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitcode.h"
#include "services/base/result.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <vector>

namespace waymark::cli {

class Call;

/// An option as it is declared: `--name VALUE` or `--name=VALUE`, or a switch.
struct OptionSpec
{
    QString name; ///< without dashes
    QString value; ///< what stands after it in the help, "FILE"; empty: a switch
    QString help; ///< translated, one line
    QStringList choices; ///< the values that are allowed; empty: any
};

/// One entry of the verb table.
struct Verb
{
    QString name;
    QString summary; ///< translated, one line
    QString usage; ///< what follows the verb: "ID… | --filter QUERY"
    QString details; ///< translated; with the fields of the JSON it prints
    QList<OptionSpec> options; ///< without the global ones
    int minWords = 0; ///< ids, paths: what is no option
    int maxWords = 0; ///< -1: any number
    std::function<Result<ExitCode>(Call &)> run;
};

/// The verbs of this version in the order of the help; one file each.
std::vector<Verb> builtInVerbs();

Verb newVerb();
Verb importVerb();
Verb formatsVerb();
Verb listVerb();
Verb showVerb();
Verb ladderVerb();
Verb statsVerb();
Verb lintVerb();
Verb rulesVerb();
Verb embedVerb();
Verb retrieveVerb();
Verb measureVerb();
Verb resultsVerb();
Verb judgeAuditVerb();
Verb evalRetrievalVerb();
Verb benchSearchVerb();
Verb judgeVerb();
Verb generateVerb();
Verb generaliseVerb();
Verb adjudicateVerb();
Verb planVerb();
Verb categoriseVerb();
Verb reidentifyVerb();
Verb proposalsVerb();
Verb promptsVerb();
Verb decideVerb();
Verb editVerb();
Verb retireVerb();
Verb reinstateVerb();
Verb supersedeVerb();
Verb validityVerb();
Verb suppressVerb();
Verb historyVerb();
Verb undoVerb();
Verb redoVerb();
Verb exportVerb();
Verb checkVerb();
Verb backupVerb();
Verb restoreVerb();
Verb helpVerb();
Verb versionVerb();

} // namespace waymark::cli
