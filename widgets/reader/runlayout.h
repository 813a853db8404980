// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/reader/rundocument.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace waymark::widgets {

class SafeTextView;

/// Lays the rows of a run into a view, some of them folded into one, and knows which part of the view belongs to which row.
/// Thread: GUI. The view must outlive it.
class RunLayout final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunLayout)

public:
    explicit RunLayout(SafeTextView &view, QObject *parent = nullptr);

    /// The document must stay where it is until the next call. `groups` are the rows to fold; none: those of unimportant steps.
    void setDocument(const RunDocument *document, bool folded, const std::optional<QList<FoldGroup>> &groups = std::nullopt);
    /// Other rows to fold; the row at the top stays in sight.
    void setGroups(const QList<FoldGroup> &groups);
    /// All groups at once; the row at the top stays in sight.
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    /// Every output at once, also those that are revealed later.
    void setOutputsFolded(bool folded);

    /// First and last part of a row; {-1, -1} while it is folded away.
    std::pair<int, int> partsOf(int row) const;
    /// The row that a part belongs to; the first of a folded group.
    int rowOf(int part) const;
    /// Unfolds what hides the row.
    void reveal(int row);
    /// A fold row of the view was activated.
    void unfoldAt(int part);

Q_SIGNALS:
    void changed(); ///< parts have other numbers

private:
    struct Block ///< a row, or a folded group
    {
        int firstRow = 0;
        int lastRow = 0;
        bool fold = false;
        int firstPart = 0;
    };

    void rebuild();
    void rebuildInPlace();
    void number();
    qsizetype blockOfRow(int row) const;
    qsizetype blockOfPart(int part) const;
    QList<TextPart> partsOf(const Block &block) const;
    void unfoldBlock(qsizetype index);

    SafeTextView &m_view;
    const RunDocument *m_document = nullptr;
    QList<FoldGroup> m_groups;
    std::vector<Block> m_blocks;
    int m_partCount = 0;
    bool m_folded = true;
    bool m_outputsFolded = true;
};

} // namespace waymark::widgets
