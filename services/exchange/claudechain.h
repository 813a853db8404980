// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/exchange/record.h"

#include <QJsonObject>

#include <vector>

namespace waymark::exchange {

/// One line of a Claude Code session.
struct ClaudeEntry
{
    QJsonObject fields;
    RecordPosition position;

    QString type() const; ///< user, assistant, system, summary, …; of very old lines the role of their message
    bool isMessage() const; ///< user or assistant
    bool isSidechain() const;
    bool isPrompt() const; ///< typed by a person: a user message that is more than tool results and is not meta
    QString messageId() const;
};

/// Lines that belong together, as positions in the list of entries.
struct ClaudeChain
{
    std::vector<size_t> entries; ///< parents before children, otherwise as in the file
    /// What was left when a person edited an earlier prompt, or an answer was made anew: not part of the run.
    std::vector<std::vector<size_t>> abandoned;
    bool isSidechain = false; ///< the run of a sub-agent
};

/// The runs in the lines of one session, the main one first. Lines point at their parents; where that leaves a gap (after a
/// compaction, or because a line was lost) the parts follow one another as in the file.
///
///   u1 ─ a1 ─ u2 ─ a2            abandoned: the person went back and said u3 instead of u2
///         └── u3 ─ a3 ── leaf
///
///   a1(call x) ─ a1(call y) ─ result y ─ a2      not abandoned: parallel calls fork the chain too
///            └── result x
///
/// Cycles and ids that come twice do no harm.
std::vector<ClaudeChain> claudeChains(const std::vector<ClaudeEntry> &entries);

} // namespace waymark::exchange
