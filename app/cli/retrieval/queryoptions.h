// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/call.h"
#include "services/domain/retrieval.h"
#include "services/jobs/modelchoice.h"

namespace waymark::cli {

/// The options that say how is retrieved, without the question itself: --type, --top, --key, --space, --method, --filter, --as-of …
QList<OptionSpec> retrievalSettingOptions();
/// The settings as they were given. Errors: InvalidArgument.
/// A method by which a model chooses is left to the caller: the query is by cosine then.
Result<RetrievalQuery> retrievalSettings(const Call &call);
/// How a model is to choose, when --method says so.
std::optional<jobs::ChoiceMethod> choiceMethod(const Call &call);

} // namespace waymark::cli
