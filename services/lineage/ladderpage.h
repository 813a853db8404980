// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lineage.h"

#include <QByteArray>

#include <optional>

namespace waymark::lineage {

struct LadderPageOptions
{
    QList<MemoryId> shown; ///< the memories of the panes; the run itself is always the first pane
    MemoryId focus; ///< whose sentences are listed, shown or not
    std::optional<int> litClaim; ///< number of the sentence that is lit until the reader chooses one; none: nothing is
    double supportedFrom = waymark::supportedFrom; ///< the threshold of the preferences
    bool dark = false; ///< on screen; paper is always light
    QString poolName;
    QDateTime made; ///< its day stands at the foot, in its own time zone
    QString locale; ///< as of QLocale, for figures, dates and the language of the page; the words are those of the application
};

/// One ladder as a page of its own for a paper or a slide: the run, the shown memories beside it, lanes that lead from each
/// sentence of the focused memory to what supports it, the table of these sentences, and what the figures are computed on.
/// UTF-8, without a script, a resource or a link that leads out of the page; texts of others are shown display-safe and can
/// become no markup. Read alike by browsers and by XML parsers.
/// Lighting works by fragments: "#s3" lights sentence 3 and what supports it, "#t9" leads to step 9, "#none" lights nothing. The
/// style has one rule for each sentence, since a style alone cannot compare a fragment with a class.
/// Nothing is left out silently: steps that support nothing are folded, outputs are cut and say by how much.
/// Thread: any.
QByteArray ladderPage(const Ladder &ladder, const LadderPageOptions &options);

} // namespace waymark::lineage
