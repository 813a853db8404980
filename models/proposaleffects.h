// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/jobview.h"

namespace waymark::models {

/// One line of what accepting a proposal changes.
struct ProposalEffect
{
    enum class Kind { Good,
        Neutral,
        Bad };

    Kind kind = Kind::Neutral;
    QString text; ///< translated

    bool operator==(const ProposalEffect &) const = default;
};

/// What accepting it changes, the most telling first: findings that close and that are new, the measure of abstraction, title and
/// embedding, words; of verdicts, relations and categories what they say of what is stored.
QList<ProposalEffect> proposalEffects(const Proposal &proposal, const JobItemDetails &details);

/// Why it cannot be accepted as it is: decided already, or about a text that has moved on. Empty when it can.
QString whyNotAcceptable(const Proposal &proposal, const JobItemDetails &details);

QString label(ProposalState value); ///< "open", "accepted", "rejected"

} // namespace waymark::models
