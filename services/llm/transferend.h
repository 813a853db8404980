// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/httpanswer.h"

namespace waymark::llm {

/// How a transfer ended, from what libcurl says of it.
/// `curlCode`: a CURLcode; `verifyResult`: OpenSSL's result of the check of the certificate, 0 when it passed or was not made; `reason`:
/// libcurl's sentence; `connected`: whether bytes could go.
TransferEnd transferEnd(int curlCode, long verifyResult, const QString &reason, bool connected);

/// Whether a request may have reached the server, and so may be charged, when its transfer ended like this without an answer.
bool mayHaveArrived(TransferEnd end);

} // namespace waymark::llm
