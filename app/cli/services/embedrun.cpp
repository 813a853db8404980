// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/services/embedrun.h"

#include "app/cli/lint/findings.h"
#include "app/cli/services/foreground.h"
#include "app/cli/services/jobrun.h"
#include "services/curation/filter.h"
#include "services/jobs/embedwork.h"
#include "services/storage/jobstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// None as long as nothing is in the space.
Result<std::optional<storage::EmbeddingSpace>> spaceOf(storage::Database &database, const jobs::JobSettings &settings)
{
    const auto space = curation::meantSpace(database, jobs::spaceName(settings), settings.recipe, settings.dimensions);
    if (space)
        return space->row > 0 ? std::optional(*space) : std::nullopt;
    if (space.error().code == ErrorCode::NotFound)
        return std::optional<storage::EmbeddingSpace>();
    return Unexpected(space.error());
}

Result<storage::SpaceCounts> countsOf(storage::Database &database, const jobs::JobSettings &settings)
{
    WAYMARK_TRY_ASSIGN(const auto space, spaceOf(database, settings));
    return space ? storage::spaceCounts(database, *space) : Result<storage::SpaceCounts>(storage::SpaceCounts());
}

} // namespace

QList<OptionSpec> embedServiceOptions()
{
    QList<OptionSpec> options = endpointOptionSpecs() + QList { budgetOption() };
    options.removeIf([](const OptionSpec &option) { return option.name == u"model"; });
    return options;
}

Result<curation::EmbedReport> askForVectors(Call &call, const QString &space, std::optional<KeyRecipe> recipe)
{
    const auto wanted = jobs::spaceSettings(space, recipe);
    if (!wanted)
        return failure(ErrorCode::InvalidArgument, Tr::tr("A server fills spaces that are named openai:MODEL or openai:MODEL:DIMENSIONS."));
    for (const QString &option : { u"vectors"_s, u"ids"_s, u"query-vectors"_s, u"query-texts"_s }) {
        if (call.arguments().isSet(option))
            return failure(ErrorCode::InvalidArgument, Tr::tr("“--endpoint” and “--%1” exclude each other.").arg(option));
    }
    WAYMARK_TRY_ASSIGN(const ServiceOptions options, serviceOptions(call, { false, wanted->model }));
    Foreground foreground(call, options);
    WAYMARK_TRY(foreground.open());
    return askForVectors(call, foreground, options, *wanted);
}

Result<curation::EmbedReport> askForVectors(Call &call, Foreground &foreground, const ServiceOptions &options, jobs::JobSettings settings)
{
    settings.endpoint = options.endpoint.id;
    FilterRequest everything;
    everything.asOf = call.today();
    WAYMARK_TRY_ASSIGN(const FilterResult found, curation::runFilter(foreground.database(), everything, call.today()));
    WAYMARK_TRY_ASSIGN(const jobs::EmbedTargets targets, jobs::embedTargets(foreground.database(), found.ids, settings));
    WAYMARK_TRY_ASSIGN(const storage::SpaceCounts before, countsOf(foreground.database(), settings));
    if (!targets.items.isEmpty()) {
        WAYMARK_TRY_ASSIGN(const Job job, foreground.run(JobKind::Embed, settings, targets.items));
        WAYMARK_TRY(jobOutcome(call, foreground.database(), job, options));
    }
    // What has the same text as another memory needs no question.
    WAYMARK_TRY_ASSIGN(const auto filled, spaceOf(foreground.database(), settings));
    if (filled) {
        WAYMARK_TRY(foreground.write([&](storage::Transaction &transaction) -> Result<void> {
            WAYMARK_TRY(storage::fillFromKnownTexts(transaction, *filled));
            return {};
        }));
    }
    WAYMARK_TRY_ASSIGN(const storage::SpaceCounts after, countsOf(foreground.database(), settings));
    curation::EmbedReport report;
    report.space = filled ? filled->name : jobs::spaceName(settings);
    report.embedded = (after.vectors - after.outdated) - (before.vectors - before.outdated);
    report.outdated = after.outdated;
    report.skipped = filled ? after.missing + after.empty : targets.empty;
    WAYMARK_TRY(foreground.access()([&](storage::PoolFile &pool) -> Result<void> {
        updateFindings(call, pool);
        return {};
    }));
    return report;
}

} // namespace waymark::cli
