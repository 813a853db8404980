// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"

namespace waymark::lint {

/// The explanation page of a rule in Markdown, with the headings "What it does", "Why it matters", "Example", "Better".
/// `language` as in app/languages.h ("de", "zh_CN"); where a page is not translated it is the English one. Errors: NotFound.
Result<QString> rulePage(const QString &rule, const QString &language = {});

} // namespace waymark::lint
