// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lineage/ladderpagefacts.h"
#include "services/text/htmlwriter.h"

namespace waymark::lineage {

/// Outputs of programs are for recognising a step, not for reading: beyond these they are cut, and what is left out is counted.
inline constexpr int mostOutputLines = 12;
inline constexpr int mostOutputLength = 1200; ///< UTF-16 units

/// Anchors that other parts of the page link to.
QString stepAnchor(int step); ///< "t9"
QString sentenceAnchor(int claim); ///< "s3", of the focused memory: what lights
QString rowAnchor(int pane, int claim); ///< "p1-3": the sentence in its pane

/// The pane of the run: its steps, folded where they support nothing, each beside the lanes of the sentences it supports.
void writeRunPane(text::HtmlWriter &html, const LadderPageFacts &facts);

/// The pane of a memory: its text in full, one row for each sentence or command, beside the same lanes.
void writeMemoryPane(text::HtmlWriter &html, const LadderPageFacts &facts, int pane);

/// What both kinds of panes are made of.
struct PaneTop
{
    MemoryType type = MemoryType::Trajectory;
    QString label;
    QString count; ///< translated: "23 steps"
    const Memory *memory = nullptr; ///< nothing for a run of which no memory is known
    const Abstraction *abstraction = nullptr; ///< nothing when it was not measured
};

void writePaneTop(text::HtmlWriter &html, const LadderPageFacts &facts, const PaneTop &top);
void writeLaneKeys(text::HtmlWriter &html, const LadderPageFacts &facts); ///< the names of the lanes, which light them
void writeLanes(text::HtmlWriter &html, const LadderPageFacts &facts, const QList<LadderMark> &marks); ///< beside a row
void writeBar(text::HtmlWriter &html, double share, bool isWeak); ///< 0..1

} // namespace waymark::lineage
