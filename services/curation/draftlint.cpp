// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/draftlint.h"

#include "services/curation/editrows.h"
#include "services/lint/lintitem.h"
#include "services/storage/memorystore.h"
#include "services/storage/suppressionstore.h"
#include "services/storage/trajectorystore.h"

namespace waymark::curation {

Result<QList<Finding>> DraftLint::lint(storage::Database &database, LintCache &cache, const RuleSource &source, const MemoryEdit &draft, QDate today)
{
    WAYMARK_TRY_ASSIGN(Memory memory, memoryOf(database, draft.id));
    if (draft.type)
        memory.type = *draft.type;
    if (draft.title)
        memory.title = *draft.title;
    if (draft.description)
        memory.description = *draft.description;
    if (draft.content)
        memory.content = *draft.content;
    if (draft.appliesWhen)
        memory.appliesWhen = *draft.appliesWhen;
    if (draft.notWhen)
        memory.notWhen = *draft.notWhen;
    return lint(database, cache, source, memory, today);
}

Result<QList<Finding>> DraftLint::lint(storage::Database &database, LintCache &cache, const RuleSource &source, const Memory &memory, QDate today)
{
    QList<Verdict> verdicts;
    if (!memory.trajectory.isEmpty()) {
        WAYMARK_TRY_ASSIGN(const std::optional<Trajectory> run, storage::trajectoryHeader(database, memory.trajectory));
        if (run)
            verdicts = run->verdicts;
        if (m_runUuid != memory.trajectory) {
            WAYMARK_TRY_ASSIGN(const std::optional<Trajectory> whole, storage::trajectoryByUuid(database, memory.trajectory));
            m_run = whole ? std::make_shared<const lint::RunFacts>(*whole) : nullptr;
            m_runUuid = memory.trajectory;
        }
    }
    WAYMARK_TRY_ASSIGN(const auto rules, cache.rules(database, source));
    const auto facts = cache.facts();
    lint::LintContext context;
    context.today = today;
    context.pool = facts.get();
    lint::LintItem item = lint::lintItem(memory, verdicts, false);
    // What the payload holds stands in the content, too.
    item.payloadEmpty = memory.content.trimmed().isEmpty();
    QList<Finding> findings = rules->set->lint(item, memory.trajectory.isEmpty() ? nullptr : m_run.get(), context);
    WAYMARK_TRY_ASSIGN(const storage::SuppressionSet suppressions, storage::SuppressionSet::load(database));
    for (Finding &finding : findings)
        finding.suppressed = suppressions.covers(finding, memory.uuid);
    return findings;
}

} // namespace waymark::curation
