// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lint/findings.h"
#include "app/cli/lint/findingwords.h"
#include "app/cli/lint/rulechoice.h"
#include "app/cli/objects.h"
#include "app/cli/selection.h"
#include "app/cli/table.h"
#include "services/curation/lintchanges.h"
#include "services/storage/findingstore.h"
#include "services/storage/suppressionstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr qsizetype shortestBeginning = 4;

QJsonObject suppressionObject(const Suppression &suppression)
{
    return { { u"uuid"_s, suppression.uuid },
        { u"scope"_s, name(suppression.scope) },
        { u"rule"_s, suppression.rule },
        { u"id"_s, orNull(suppression.memory) },
        { u"key"_s, orNull(suppression.key) },
        { u"excerpt"_s, orNull(suppression.excerpt) },
        { u"reason"_s, suppression.reason },
        { u"author"_s, suppression.author },
        { u"at"_s, orNull(suppression.at) } };
}

Result<ExitCode> listSuppressions(Call &call)
{
    WAYMARK_TRY_ASSIGN(const auto pool, call.openPoolForReading());
    WAYMARK_TRY_ASSIGN(const QList<Suppression> suppressions, storage::allSuppressions(pool->database()));
    Table table({ { Tr::tr("Id") }, { Tr::tr("Scope") }, { Tr::tr("Rule") }, { Tr::tr("Memory") }, { Tr::tr("Excerpt"), 40 }, { Tr::tr("Author"), 24 }, { Tr::tr("Reason") } });
    for (const Suppression &suppression : suppressions) {
        if (call.isJson())
            call.print(suppressionObject(suppression));
        else
            table.addRow({ suppression.uuid.left(8), name(suppression.scope), suppression.rule, suppression.memory.left(8), suppression.excerpt, suppression.author,
                suppression.reason });
    }
    if (table.isEmpty())
        return ExitCode::Done;
    const QStringList lines = table.lines(call.environment().columns);
    for (const QString &line : lines)
        call.print(line);
    return ExitCode::Done;
}

Result<QStringList> namedSuppressions(const QStringList &words, storage::Database &database)
{
    WAYMARK_TRY_ASSIGN(const QList<Suppression> all, storage::allSuppressions(database));
    QStringList uuids;
    for (const QString &word : words) {
        QStringList found;
        for (const Suppression &suppression : all) {
            if (suppression.uuid == word || (word.size() >= shortestBeginning && suppression.uuid.startsWith(word, Qt::CaseInsensitive)))
                found.append(suppression.uuid);
        }
        if (found.isEmpty())
            return failure(ErrorCode::NotFound, Tr::tr("No suppression has the id “%1”; “waymark suppress --list” lists them.").arg(word));
        if (found.size() > 1)
            return failure(ErrorCode::InvalidArgument, Tr::tr("%n suppressions have an id that begins with “%1”.", nullptr, int(found.size())).arg(word));
        if (!uuids.contains(found.first()))
            uuids.append(found.first());
    }
    return uuids;
}

Result<ExitCode> removeSuppressions(Call &call)
{
    if (call.arguments().words().isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("“suppress --remove” needs the ids that “suppress --list” shows."));
    return editPool(call, [&](const curation::EditContext &context) -> Result<storage::AppliedChange> {
        WAYMARK_TRY_ASSIGN(const QStringList uuids, namedSuppressions(call.arguments().words(), context.pool.database()));
        return curation::unsuppressFindings(context, uuids);
    });
}

/// Of --filter and --rules, else those that the words name.
Result<QList<Finding>> chosenFindings(Call &call, storage::Database &database)
{
    const std::optional<QString> filter = call.arguments().value(u"filter"_s);
    const bool isNamed = !call.arguments().words().isEmpty();
    if (bool(filter) == isNamed)
        return failure(ErrorCode::InvalidArgument, Tr::tr("“suppress” needs either the keys of findings or --filter QUERY."));
    WAYMARK_TRY_ASSIGN(const std::vector<ListedRule> rules, poolRules(call, database));
    WAYMARK_TRY_ASSIGN(const RuleChoice choice, RuleChoice::make(call.arguments().value(u"rules"_s), idsOf(rules)));
    QList<Finding> findings;
    if (isNamed) {
        WAYMARK_TRY_ASSIGN(findings, namedFindings(call, database));
    } else {
        if (filter->trimmed().isEmpty())
            return failure(ErrorCode::InvalidArgument, Tr::tr("An empty filter would take every memory of the pool. Write --filter 'age>=0' if you mean that."));
        WAYMARK_TRY_ASSIGN(const QList<MemoryId> memories, filteredMemories(call, database, call.today()));
        WAYMARK_TRY_ASSIGN(findings, storage::findingsOf(database, memories, -1));
    }
    findings.removeIf([&choice](const Finding &finding) { return !choice.takes(finding.rule); });
    return findings;
}

Result<ExitCode> runSuppress(Call &call)
{
    const Arguments &arguments = call.arguments();
    if (arguments.isSet(u"list"_s) && (arguments.isSet(u"remove"_s) || !arguments.words().isEmpty()))
        return failure(ErrorCode::InvalidArgument, Tr::tr("“suppress --list” takes nothing else."));
    if (arguments.isSet(u"list"_s))
        return listSuppressions(call);
    if (arguments.isSet(u"remove"_s))
        return removeSuppressions(call);
    const QString reason = arguments.value(u"reason"_s).value_or(QString()).trimmed();
    if (reason.isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("Whoever accepts a finding says why: --reason TEXT."));
    const SuppressionScope scope = suppressionScopeFromName(arguments.value(u"scope"_s).value_or(QString())).value_or(SuppressionScope::Finding);
    return editPool(call, [&](const curation::EditContext &context) -> Result<storage::AppliedChange> {
        if (!context.dryRun)
            updateFindings(call, context.pool); // keys and filters are about what stands now
        WAYMARK_TRY_ASSIGN(const QList<Finding> findings, chosenFindings(call, context.pool.database()));
        if (findings.isEmpty())
            return storage::AppliedChange();
        return curation::suppressFindings(context, findings, scope, reason);
    });
}

} // namespace

Verb suppressVerb()
{
    return { u"suppress"_s,
        Tr::tr("accepts findings with a reason"),
        u"KEY… | --filter QUERY [--rules RULE,…] [--scope SCOPE] --reason TEXT | --list | --remove ID…"_s,
        Tr::tr("A key is a whole one or a unique beginning of at least 6 characters, as the text of “lint” shows it; “-” reads keys from\n"
               "standard input, one a line, or lines of “lint --json”. With a filter every finding of its memories is taken, or of\n"
               "those only what --rules names.\n\n"
               "finding accepts each of them alone, memory all that the rule finds in that memory, also later, and excerpt what was\n"
               "found wherever the rule finds it. --list lists what is accepted, --remove takes it back by the id that stands there.\n\n"
               "JSON: {change, affected}: the number of the change in the journal (null when nothing was changed) and how many\n"
               "memories it touched. With --list, one object a line: {uuid, scope, rule, id, key, excerpt, reason, author, at}, id being\n"
               "that of the memory, null with the scope excerpt."),
        { filterOption(),
            { u"rules"_s, u"RULES"_s, Tr::tr("only findings of these rules, by name or beginning"), {} },
            { u"scope"_s, u"SCOPE"_s, Tr::tr("finding (default), memory or excerpt"), { u"finding"_s, u"memory"_s, u"excerpt"_s } },
            { u"list"_s, {}, Tr::tr("lists what is accepted"), {} },
            { u"remove"_s, {}, Tr::tr("takes back what is accepted"), {} },
            dryRunOption() },
        0,
        -1,
        &runSuppress };
}

} // namespace waymark::cli
