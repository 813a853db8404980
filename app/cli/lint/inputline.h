// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/exchange/linereader.h"
#include "services/lint/subject.h"

#include <QJsonValue>

namespace waymark::cli {

/// One line of `lint --stdin`, ready to be linted.
struct InputLine
{
    QJsonValue id; ///< as given: a string or a number
    lint::LintItem item; ///< the text is its content
    QString trajectory; ///< path of the run; empty when none
};

/// {id, text, type?, title?, trajectory?}; other fields are passed over. Errors: Parse with the reason.
Result<InputLine> inputLine(const exchange::Line &line);

} // namespace waymark::cli
