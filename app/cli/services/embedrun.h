// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/services/serviceoptions.h"
#include "services/curation/embedding.h"

namespace waymark::cli {

class Foreground;

/// --endpoint, --key-env, --ca-file, --price, --budget; the model is named by the space.
QList<OptionSpec> embedServiceOptions();

/// Fills a space openai:MODEL[:DIMENSIONS] by a job in the foreground: every memory whose key text has no vector in it. Exit code 4 when
/// no vector came.
/// Errors: InvalidArgument for a space that no server fills; those of the job.
Result<curation::EmbedReport> askForVectors(Call &call, const QString &space, std::optional<KeyRecipe> recipe);

/// The same of a pool that is served already, at the same endpoint.
Result<curation::EmbedReport> askForVectors(Call &call, Foreground &foreground, const ServiceOptions &options, jobs::JobSettings settings);

} // namespace waymark::cli
