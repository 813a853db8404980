// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/log.h"

namespace waymark {

Q_LOGGING_CATEGORY(logStorage, "waymark.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logExchange, "waymark.exchange", QtInfoMsg)
Q_LOGGING_CATEGORY(logCuration, "waymark.curation", QtInfoMsg)
Q_LOGGING_CATEGORY(logLlm, "waymark.llm", QtInfoMsg)
Q_LOGGING_CATEGORY(logJobs, "waymark.jobs", QtInfoMsg)
Q_LOGGING_CATEGORY(logApp, "waymark.app", QtInfoMsg)

} // namespace waymark
