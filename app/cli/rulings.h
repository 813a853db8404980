// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memorydetails.h"

#include <QJsonObject>

#include <optional>

namespace waymark::cli {

/// What a person said about the evidence for a sentence, with where the sentence stands now.
struct ListedRuling
{
    EvidenceRuling ruling;
    std::optional<int> claim; ///< number of the sentence in the memory, 0 = its title; none: the text has changed since
};

/// In reading order, by step within a sentence; those whose sentence is gone at the end.
QList<ListedRuling> listedRulings(const MemoryDetails &details);

/// "2026-11-18T09:00:00.000Z  ada  Step 9 supports “Round once.”"
QString rulingLine(const ListedRuling &listed);
/// {sentence, claim, step, supports, score, source, author, at}
QJsonObject rulingObject(const ListedRuling &listed);

} // namespace waymark::cli
