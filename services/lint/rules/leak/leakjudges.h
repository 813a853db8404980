// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/leaksuspects.h"

namespace waymark::lint {

/// What one rule thinks of one token by its looks and its neighbours alone. Weight 0 = public, conventional or prose.
struct Judgement
{
    double weight = 0;
    const char *kind = "";
    text::Span span; ///< empty = the token, with its empty parentheses
};

// One per rule, beside the rule. They are pure and are asked for tokens of their shapes only.
Judgement judgeFileName(const FieldAnalysis &field, size_t token);
Judgement judgePath(const FieldAnalysis &field, size_t token);
Judgement judgeIdentifier(const FieldAnalysis &field, size_t token);
Judgement judgeDotted(const FieldAnalysis &field, size_t token);
Judgement judgeProject(const FieldAnalysis &field, size_t token);
Judgement judgeUrl(const FieldAnalysis &field, size_t token);
Judgement judgeTicket(const FieldAnalysis &field, size_t token);
Judgement judgeVersion(const FieldAnalysis &field, size_t token);
Judgement judgeHost(const FieldAnalysis &field, size_t token);
Judgement judgeMachine(const FieldAnalysis &field, size_t token);
Judgement judgeLineNumber(const FieldAnalysis &field, size_t token);
Judgement judgeDataset(const FieldAnalysis &field, size_t token);

/// The word some places before (-1) or after (1) a token, when it stands in the same sentence; empty otherwise.
QStringView neighbour(const FieldAnalysis &field, size_t token, int offset);
/// Whether a word is one of some, in any case.
bool isOneOf(QStringView word, std::initializer_list<QLatin1StringView> words);

} // namespace waymark::lint
