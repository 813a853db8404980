// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/trajectory.h"
#include "services/lint/rule.h"

namespace waymark::lint {

/// One sample of a rule. The mini language of tests/lint/rules/ID.txt, one line each, # begins a comment:
///
///   set KEY=VALUE      from here on; keys: type, title, description, applies, not, from, until, next, recorded, today, outcome,
///                      source, verdict, verdict-source, review, superseded, succeeded, payload-empty, retired, domain, task,
///                      outside (yes: a text that no pool holds); of the entries to come: outdated-vector, tops (IN/OF tasks),
///                      own-task (LEAD/OF tasks; a lead of 0: not first)
///   step TEXT          adds a step with this observation to the memory's own trajectory
///   reset              forgets all set and step lines
///   bad TEXT           content in which the rule must find exactly the «marked» spans at warning or error; without marks, that it
///                      must say something of the memory as a whole
///   info TEXT          the same, but at level info
///   good TEXT          content in which the rule must find nothing above info
///   entry TITLE        a memory of a pool, for rules of scope pool; entry! is one that must be reported
///   pool               runs the rule over the entries since the last one
///
/// Escapes: \n \t \\ \xNN \uNNNN. A repetition: \*N{TEXT} is TEXT N times.
struct RuleCase
{
    int line = 0;
    QString kind; ///< bad, info, good, pool
    LintItem item;
    QList<text::Span> spans; ///< expected in the content
    std::optional<Trajectory> run;
    QDate today { 2026, 11, 21 };
    RetrievalStanding standing; ///< of the entries that follow
    std::vector<PoolEntry> entries;
    QList<bool> reported; ///< of each entry
    bool outdatedVector = false; ///< of the entries to come
};

/// Where the samples of the rules are, one ID.txt each, with a slash at its end.
QString ruleCasesFolder();

/// Throws std::runtime_error with file and line when a file cannot be read as this language.
std::vector<RuleCase> readRuleCases(const QString &file);

} // namespace waymark::lint
