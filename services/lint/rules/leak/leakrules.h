// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/rule.h"

namespace waymark::lint {

// One rule per file.
Rule fileNameRule();
Rule pathRule();
Rule identifierRule();
Rule projectRule();
Rule urlRule();
Rule ticketRule();
Rule versionRule();
Rule errorStringRule();
Rule datasetRule();
Rule hostRule();
Rule lineNumberRule();
Rule commandRule();
Rule reidentifiableRule();

} // namespace waymark::lint
