// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/columnmapping.h"

namespace waymark::exchange {

/// What a column of that name usually says.
struct NamedField
{
    ResultField field = ResultField::Ignored;
    double factor = 1;
    int rank = 0; ///< of the names for the field; the lowest is the surest

    bool operator==(const NamedField &) const = default;
};

/// Words in lower case with one "_" between: "inputTokens", "Input tokens (n)" -> input_tokens, input_tokens_n
QString columnWords(const QString &column);

/// What a column of that name may say, several where only its values can tell; nothing for a name that is not known.
/// Upper case, blanks and hyphens do not matter.
///   "Task ID" -> task; "durationMs" -> seconds, times 0.001; "reward" -> passed or score; "colour" -> nothing
QList<NamedField> fieldsNamed(const QString &column);

} // namespace waymark::exchange
