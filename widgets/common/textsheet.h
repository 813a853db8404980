// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/blockheights.h"
#include "widgets/common/blocklayout.h"

#include <QCache>
#include <QList>
#include <QSet>

#include <memory>

namespace waymark::widgets {

/// Parts as rows below each other in a column of some width. Only what is asked for is split into blocks and laid out;
/// all else has an estimated height. Rows are found by place, by pixel, or from their neighbour.
/// Thread: GUI.
class TextSheet final
{
    Q_DISABLE_COPY_MOVE(TextSheet)

public:
    /// A block: valid until parts or folds change.
    struct Row
    {
        int chunk = 0;
        int block = 0;

        bool operator==(const Row &) const = default;
    };

    TextSheet();
    ~TextSheet();

    void setParts(const QList<TextPart> &parts);
    void replaceParts(int first, int count, const QList<TextPart> &by);
    const QList<TextPart> &parts() const { return m_parts; }
    bool isUnfolded(int part) const { return m_unfolded.contains(part); }
    void setUnfolded(int part, bool unfolded);
    void setAllUnfolded(bool unfolded); ///< every part, in one pass
    bool canFold(int part) const { return foldOf(m_parts[part]) >= 0; }
    bool isHidden(const TextPlace &place) const; ///< folded away
    void setMarks(const QList<TextMark> &marks);
    const QList<TextMark> &marks() const { return m_marks; }
    void setWidth(int width);
    int width() const { return m_width; }
    void restyle(); ///< fonts or colours are new
    const ReadingStyles &styles() const { return *m_styles; }

    bool isEmpty() const { return m_chunks.empty(); }
    qint64 height() const { return m_heights.total(); }
    qint64 top(Row row);
    Row rowAt(qint64 y);
    Row rowOf(const TextPlace &place);
    Row firstRow() const { return {}; }
    Row lastRow();
    bool next(Row &row); ///< false at the end
    bool previous(Row &row);
    int part(Row row) const { return m_chunks[size_t(row.chunk)].part; }
    const TextBlock &block(Row row);
    /// Lays the row out and corrects its height. The reference holds until some hundred other rows were asked for.
    const BlockLayout &layout(Row row);
    int height(Row row) { return layout(row).height(); }

    /// Height of the beginning of the parts in another width, exact up to `limit`.
    int heightIn(int width, int limit) const;
    int layoutsMade() const { return m_layoutsMade; }
    int chunkCount() const { return int(m_chunks.size()); }

private:
    struct OpenChunk
    {
        std::vector<TextBlock> blocks;
        BlockHeights heights;
    };
    OpenChunk &open(int chunk);
    void number(std::vector<TextChunk> &chunks);
    void splice(int first, int count, int parts, int change);
    void estimateAll();
    const TextPart *before(int part) const { return part > 0 ? &m_parts[part - 1] : nullptr; }
    QList<TextMark> marksIn(int part, const TextBlock &block) const;
    void sortMarks();

    QList<TextPart> m_parts;
    QSet<int> m_unfolded;
    QList<TextMark> m_marks;
    std::vector<int> m_markOrder; ///< by part and start
    std::vector<qsizetype> m_markReach; ///< the furthest end up to there, in the same part
    std::unique_ptr<ReadingStyles> m_styles;
    std::vector<TextChunk> m_chunks;
    BlockHeights m_heights; ///< of the chunks
    QCache<quint64, OpenChunk> m_open;
    QCache<std::pair<quint64, int>, BlockLayout> m_layouts;
    quint64 m_nextId = 1;
    int m_largestNumber = 0;
    int m_width = 400;
    int m_layoutsMade = 0;
};

} // namespace waymark::widgets
