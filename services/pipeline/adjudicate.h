// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/enums.h"
#include "services/pipeline/ask.h"

namespace waymark::pipeline {

/// How two memories relate, in the words of a model.
struct Adjudication
{
    RelationKind relation = RelationKind::CompatibleWith; ///< DuplicateOf, ConflictsWith or CompatibleWith
    QString context; ///< the condition that separates them
    QString reason;

    bool operator==(const Adjudication &) const = default;
};

Result<Ask> adjudicateAsk(const Memory &a, const Memory &b, const AskSettings &settings);
Adjudication readAdjudication(const QJsonObject &answer);

} // namespace waymark::pipeline
