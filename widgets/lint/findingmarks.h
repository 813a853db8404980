// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/finding.h"
#include "services/domain/memory.h"
#include "widgets/common/textpart.h"

#include <QHash>
#include <QList>

namespace waymark::widgets {

/// Where a finding stands in the parts that show its memory (see memoryParts()): one mark, or one in each part that it touches
/// (commands of a workflow, commands and results of a trajectory). Empty for a finding about the memory as a whole and for a
/// span that is not shown.
class FindingMarks final
{
public:
    FindingMarks(const Memory &memory, const QList<TextPart> &parts);

    /// A piece of a field that a part shows.
    struct Piece
    {
        MemoryField field = MemoryField::Content;
        int part = 0;
        qsizetype start = 0;
        qsizetype end = 0;
    };
    /// For views that cut the texts otherwise.
    explicit FindingMarks(const QList<Piece> &pieces);

    QList<TextMark> marks(const Finding &finding, bool lit) const;

private:
    struct Shown ///< a part and where it begins in the text of its field
    {
        int part = 0;
        qsizetype start = 0;
        qsizetype end = 0;
    };

    QHash<MemoryField, QList<Shown>> m_shown;
};

/// The findings as one reads them: the worst first, then along the text, those about the whole memory last.
QList<Finding> inReadingOrder(QList<Finding> findings);

} // namespace waymark::widgets
