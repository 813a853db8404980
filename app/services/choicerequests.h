// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/jobrequests.h"
#include "services/domain/modelchoice.h"
#include "services/pipeline/ask.h"

namespace waymark::app {

/// What a choice among memories that the window wants means in the pool. Thread: the database's, never the GUI's.

/// A question that is ready to be asked.
struct PreparedChoice
{
    pipeline::Ask ask;
    QList<ChoiceCandidate> candidates;
    QByteArray question; ///< see ChoicePreview
};
/// Errors: those of reading; NotFound when the endpoint is gone, InvalidArgument without memories.
Result<PreparedChoice> prepareChoice(storage::Database &database, const ChoiceRequest &request, const Asked &asked);

/// Sends nothing and writes nothing. A question that cannot be asked is no error: its preview says why.
Result<ChoicePreview> previewChoice(storage::Database &database, const ChoiceRequest &request, const Asked &asked);

} // namespace waymark::app
