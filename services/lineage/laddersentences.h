// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lineage/ladderpagefacts.h"
#include "services/text/htmlwriter.h"

namespace waymark::lineage {

/// The table of the focused memory's sentences: support, steps, siblings, how it was found, who checked it. Says so when there is
/// no such memory or it has no sentences.
void writeSentences(text::HtmlWriter &html, const LadderPageFacts &facts);

QString noSentenceAnchor(); ///< lights nothing

} // namespace waymark::lineage
