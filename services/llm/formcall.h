// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/provider.h"

namespace waymark::llm {

/// The calls that it took, first to last (one, or two when the model was asked again).
using FormDone = std::function<void(LlmResult<QJsonObject>, const ChatAnswer &, const QList<CallTrace> &)>;

/// Asks for a fixed form: reads the answer strictly, then with one repair, then asks once more with the fault named, as a call of its
/// own. After that BadJson, with the raw text in the answer (reliability L13). `request.form` must be set.
/// Thread: any; done() on the provider's.
void askForm(Provider &provider, const Endpoint &endpoint, const ChatRequest &request, const CallOptions &options, const CancelToken &cancel, FormDone done);

} // namespace waymark::llm
