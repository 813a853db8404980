// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/call.h"
#include "app/cli/lint/findings.h"
#include "app/cli/objects.h"
#include "app/cli/table.h"
#include "services/curation/filter.h"
#include "services/storage/findingstore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct Count
{
    const char *name; ///< in JSON
    QueryKey key;
};

constexpr Count counts[] = { { "type", QueryKey::Type }, { "domain", QueryKey::Domain }, { "validity", QueryKey::Valid }, { "review", QueryKey::Review }, { "outcome", QueryKey::Outcome } };

const Facet *facetOf(const FilterResult &result, QueryKey key)
{
    const auto it = std::find_if(result.facets.begin(), result.facets.end(), [key](const Facet &facet) { return facet.key == key; });
    return it == result.facets.end() ? nullptr : &*it;
}

Result<ExitCode> runStats(Call &call)
{
    WAYMARK_TRY_ASSIGN(const auto pool, call.openPoolForReading());
    FilterRequest everything;
    everything.asOf = call.today();
    WAYMARK_TRY_ASSIGN(const FilterResult result, curation::runFilter(pool->database(), everything, call.today()));
    WAYMARK_TRY_ASSIGN(const SeverityCounts findings, storage::severityTotals(pool->database()));
    remarkOutdated(call, pool->database());
    QJsonObject by;
    Table table({ { Tr::tr("Counted by") }, { Tr::tr("Value") }, { Tr::tr("Memories"), 0, Table::Align::Right } });
    for (const Count &count : counts) {
        QJsonObject values;
        if (const Facet *facet = facetOf(result, count.key)) {
            for (const FacetValue &value : facet->values) {
                values.insert(value.name, value.inPool);
                table.addRow({ QString::fromLatin1(count.name), value.name, QString::number(value.inPool) });
            }
        }
        by.insert(QLatin1StringView(count.name), values);
    }
    if (call.isJson()) {
        call.print(QJsonObject { { u"memories"_s, result.memories }, { u"trajectories"_s, result.trajectories }, { u"retired"_s, result.retired }, { u"by"_s, by }, { u"findings"_s, countsObject(findings) } });
        return ExitCode::Done;
    }
    call.print(Tr::tr("Memories: %1, of them retired: %2. Trajectories: %3.").arg(result.memories).arg(result.retired).arg(result.trajectories));
    call.print(Tr::tr("Findings: errors %1, warnings %2, infos %3.")
                   .arg(findings[size_t(Severity::Error)])
                   .arg(findings[size_t(Severity::Warning)])
                   .arg(findings[size_t(Severity::Info)]));
    const QStringList lines = table.lines();
    for (const QString &line : lines)
        call.print(line);
    return ExitCode::Done;
}

} // namespace

Verb statsVerb()
{
    return { u"stats"_s,
             Tr::tr("counts what the pool holds"),
             {},
             Tr::tr("Retired memories are counted too; validity is as of today.\n\n"
                    "JSON: {memories, trajectories, retired, by, findings}. by: {type, domain, validity, review, outcome}, each with a count\n"
                    "for every value. findings: {error, warning, info}."),
             {},
             0,
             0,
             &runStats };
}

} // namespace waymark::cli
