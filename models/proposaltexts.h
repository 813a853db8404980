// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/proposal.h"

#include <QHash>
#include <QList>
#include <QString>

namespace waymark::models {

/// A text of a proposal, before and after.
struct ProposalText
{
    QString name; ///< stable: "title", "content", "reasons", …
    QString caption; ///< translated, as the type of the memory calls it
    QString before; ///< empty for what is new
    QString after;
    bool isCommands = false; ///< monospace

    bool isChanged() const { return before != after; }
    bool operator==(const ProposalText &) const = default;
};

/// What a proposal says in texts, in reading order. Of a memory and of another text of one: its fields, unchanged ones too; of a verdict and a
/// category: the reasons; of a relation: the condition that separates the two.
QList<ProposalText> proposalTexts(const Proposal &proposal);

/// The payload with other texts (by name of the field), all else as it was. Texts that are not given stay.
QJsonObject payloadWith(const Proposal &proposal, const QHash<QString, QString> &texts);

/// The type of the memory that it makes, or changes; none for what is about no text.
std::optional<MemoryType> proposedType(const Proposal &proposal);

/// What it is called in one line, untrusted: the title of the memory, "Success", "Conflicts with: …".
QString proposalTitle(const Proposal &proposal);

} // namespace waymark::models
