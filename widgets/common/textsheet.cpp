// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/textsheet.h"

#include <algorithm>
#include <numeric>

namespace waymark::widgets {

namespace {

constexpr int keptLayouts = 400;
constexpr int keptChunks = 200;
constexpr size_t maxMarks = 50'000;

auto chunkOrder = [](const TextChunk &chunk, const TextPlace &place) {
    return chunk.part < place.part || (chunk.part == place.part && chunk.start <= place.at);
};

} // namespace

TextSheet::TextSheet()
    : m_styles(std::make_unique<ReadingStyles>())
    , m_open(keptChunks)
    , m_layouts(keptLayouts)
{
}

TextSheet::~TextSheet() = default;

void TextSheet::number(std::vector<TextChunk> &chunks)
{
    for (TextChunk &chunk : chunks)
        chunk.id = m_nextId++;
}

void TextSheet::setParts(const QList<TextPart> &parts)
{
    m_parts = parts;
    m_unfolded.clear();
    m_open.clear();
    m_layouts.clear();
    m_chunks.clear();
    setMarks({});
    m_largestNumber = 0;
    for (int part = 0; part < int(m_parts.size()); ++part) {
        appendChunks(m_chunks, m_parts[part], part, false);
        m_largestNumber = std::max(m_largestNumber, m_parts[part].number);
    }
    number(m_chunks);
    m_styles->setLargestNumber(m_largestNumber);
    estimateAll();
}

void TextSheet::replaceParts(int first, int count, const QList<TextPart> &by)
{
    const int change = int(by.size()) - count;
    m_parts.remove(first, count);
    m_parts.insert(first, by.size(), TextPart());
    std::copy(by.cbegin(), by.cend(), m_parts.begin() + first);
    QSet<int> unfolded;
    for (int part : std::as_const(m_unfolded)) {
        if (part < first || part >= first + count)
            unfolded.insert(part < first ? part : part + change);
    }
    m_unfolded = unfolded;
    m_marks.removeIf([=](const TextMark &mark) { return mark.part >= first && mark.part < first + count; });
    for (TextMark &mark : m_marks)
        mark.part += mark.part >= first ? change : 0;
    sortMarks();
    splice(first, count, int(by.size()), change);
    int largest = m_largestNumber;
    for (const TextPart &part : by)
        largest = std::max(largest, part.number);
    if (largest > m_largestNumber) { // the gutter grows
        m_largestNumber = largest;
        restyle();
    }
}

void TextSheet::setUnfolded(int part, bool unfolded)
{
    if (unfolded)
        m_unfolded.insert(part);
    else
        m_unfolded.remove(part);
    splice(part, 1, 1, 0);
}

void TextSheet::setAllUnfolded(bool unfolded)
{
    m_unfolded.clear();
    for (int part = 0; unfolded && part < m_parts.size(); ++part) {
        if (canFold(part))
            m_unfolded.insert(part);
    }
    splice(0, int(m_parts.size()), int(m_parts.size()), 0);
}

void TextSheet::splice(int first, int count, int parts, int change)
{
    const auto begin = std::lower_bound(m_chunks.begin(), m_chunks.end(), TextPlace { first, -1 }, chunkOrder);
    const auto end = std::lower_bound(begin, m_chunks.end(), TextPlace { first + count, -1 }, chunkOrder);
    const auto from = begin - m_chunks.begin();
    std::vector<TextChunk> fresh;
    for (int part = first; part < first + parts; ++part)
        appendChunks(fresh, m_parts[part], part, m_unfolded.contains(part));
    number(fresh);
    std::vector<int> heights;
    heights.reserve(m_chunks.size() + fresh.size());
    for (int i = 0; i < from; ++i)
        heights.push_back(m_heights.height(i));
    for (const TextChunk &chunk : fresh)
        heights.push_back(m_styles->estimate(m_parts[chunk.part], before(chunk.part), chunk, m_width));
    for (auto i = end - m_chunks.begin(); i < int(m_chunks.size()); ++i)
        heights.push_back(m_heights.height(int(i)));
    for (auto chunk = end; chunk != m_chunks.end(); ++chunk)
        chunk->part += change;
    m_chunks.insert(m_chunks.erase(begin, end), fresh.begin(), fresh.end());
    // The margin of the part behind depends on the one before it.
    if (const size_t behind = size_t(from) + fresh.size(); behind < m_chunks.size())
        m_chunks[behind].id = m_nextId++;
    m_heights.assign(std::move(heights));
}

void TextSheet::setMarks(const QList<TextMark> &marks)
{
    m_marks = marks;
    sortMarks();
    m_layouts.clear();
}

void TextSheet::sortMarks()
{
    m_markOrder.resize(std::min(size_t(m_marks.size()), maxMarks));
    std::iota(m_markOrder.begin(), m_markOrder.end(), 0);
    std::stable_sort(m_markOrder.begin(), m_markOrder.end(), [this](int a, int b) {
        return std::pair(m_marks[a].part, m_marks[a].start) < std::pair(m_marks[b].part, m_marks[b].start);
    });
    m_markReach.resize(m_markOrder.size());
    for (size_t i = 0; i < m_markOrder.size(); ++i) {
        const TextMark &mark = m_marks[m_markOrder[i]];
        const bool same = i > 0 && m_marks[m_markOrder[i - 1]].part == mark.part;
        m_markReach[i] = same ? std::max(m_markReach[i - 1], mark.end) : mark.end;
    }
}

QList<TextMark> TextSheet::marksIn(int part, const TextBlock &block) const
{
    auto behind = std::lower_bound(m_markOrder.cbegin(), m_markOrder.cend(), std::pair(part, block.end), [this](int mark, const auto &place) {
        return std::pair(m_marks[mark].part, m_marks[mark].start) < place;
    });
    std::vector<int> found;
    for (auto i = behind - m_markOrder.cbegin() - 1; i >= 0; --i) {
        const TextMark &mark = m_marks[m_markOrder[size_t(i)]];
        if (mark.part != part || m_markReach[size_t(i)] <= block.start)
            break;
        if (mark.end > block.start)
            found.push_back(m_markOrder[size_t(i)]);
    }
    std::sort(found.begin(), found.end());
    QList<TextMark> marks;
    for (int index : found)
        marks.append(m_marks[index]);
    return marks;
}

void TextSheet::setWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    m_layouts.clear();
    m_open.clear();
    estimateAll();
}

void TextSheet::restyle()
{
    m_styles = std::make_unique<ReadingStyles>();
    m_styles->setLargestNumber(m_largestNumber);
    m_layouts.clear();
    m_open.clear();
    estimateAll();
}

void TextSheet::estimateAll()
{
    std::vector<int> heights;
    heights.reserve(m_chunks.size());
    for (const TextChunk &chunk : m_chunks)
        heights.push_back(m_styles->estimate(m_parts[chunk.part], before(chunk.part), chunk, m_width));
    m_heights.assign(std::move(heights));
}

TextSheet::OpenChunk &TextSheet::open(int index)
{
    const TextChunk &chunk = m_chunks[size_t(index)];
    if (OpenChunk *known = m_open.object(chunk.id))
        return *known;
    auto opened = std::make_unique<OpenChunk>();
    const TextPart &part = m_parts[chunk.part];
    opened->blocks = blocksOf(part, chunk);
    std::vector<int> heights;
    for (const TextBlock &block : opened->blocks) {
        TextChunk one = chunk;
        one.start = block.start;
        one.end = block.link ? block.start : block.end;
        one.lines = 1;
        one.longest = one.end - one.start;
        one.link = false;
        heights.push_back(m_styles->estimate(part, before(chunk.part), one, m_width));
    }
    opened->heights.assign(std::move(heights));
    m_heights.setHeight(index, int(opened->heights.total()));
    OpenChunk &result = *opened;
    m_open.insert(chunk.id, opened.release());
    return result;
}

qint64 TextSheet::top(Row row)
{
    OpenChunk &chunk = open(row.chunk); // may correct heights of its own chunk only
    return m_heights.top(row.chunk) + chunk.heights.top(row.block);
}

TextSheet::Row TextSheet::rowAt(qint64 y)
{
    const int chunk = m_heights.indexAt(y);
    return { chunk, open(chunk).heights.indexAt(y - m_heights.top(chunk)) };
}

TextSheet::Row TextSheet::rowOf(const TextPlace &place)
{
    const auto behind = std::lower_bound(m_chunks.cbegin(), m_chunks.cend(), place, chunkOrder);
    const int chunk = std::max(0, int(behind - m_chunks.cbegin()) - 1);
    const std::vector<TextBlock> &blocks = open(chunk).blocks;
    auto block = std::upper_bound(blocks.cbegin(), blocks.cend(), place.at, [](qsizetype at, const TextBlock &item) { return at < item.start; });
    if (block != blocks.cbegin())
        --block;
    if (block->link && place.at <= block->start && block != blocks.cbegin())
        --block;
    return { chunk, int(block - blocks.cbegin()) };
}

TextSheet::Row TextSheet::lastRow()
{
    const int chunk = int(m_chunks.size()) - 1;
    return { chunk, int(open(chunk).blocks.size()) - 1 };
}

bool TextSheet::next(Row &row)
{
    if (row.block + 1 < int(open(row.chunk).blocks.size())) {
        ++row.block;
        return true;
    }
    if (row.chunk + 1 >= int(m_chunks.size()))
        return false;
    row = { row.chunk + 1, 0 };
    return true;
}

bool TextSheet::previous(Row &row)
{
    if (row.block > 0) {
        --row.block;
        return true;
    }
    if (row.chunk == 0)
        return false;
    row = { row.chunk - 1, int(open(row.chunk - 1).blocks.size()) - 1 };
    return true;
}

const TextBlock &TextSheet::block(Row row)
{
    return open(row.chunk).blocks[size_t(row.block)];
}

const BlockLayout &TextSheet::layout(Row row)
{
    const TextChunk &chunk = m_chunks[size_t(row.chunk)];
    const std::pair key(chunk.id, row.block);
    const BlockLayout *layout = m_layouts.object(key);
    OpenChunk &opened = open(row.chunk);
    if (!layout) {
        const TextBlock &block = opened.blocks[size_t(row.block)];
        auto made = std::make_unique<BlockLayout>(m_parts[chunk.part], before(chunk.part), block, *m_styles, m_width, marksIn(chunk.part, block));
        ++m_layoutsMade;
        layout = made.get();
        m_layouts.insert(key, made.release());
    }
    if (opened.heights.height(row.block) != layout->height()) {
        opened.heights.setHeight(row.block, layout->height());
        m_heights.setHeight(row.chunk, int(opened.heights.total()));
    }
    return *layout;
}

bool TextSheet::isHidden(const TextPlace &place) const
{
    if (m_unfolded.contains(place.part))
        return false;
    const qsizetype fold = foldOf(m_parts[place.part]);
    return fold >= 0 && place.at > fold;
}

int TextSheet::heightIn(int width, int limit) const
{
    qint64 height = 0;
    for (const TextChunk &chunk : m_chunks) {
        const TextPart &part = m_parts[chunk.part];
        if (height > limit) {
            height += m_styles->estimate(part, before(chunk.part), chunk, width);
            continue;
        }
        for (const TextBlock &block : blocksOf(part, chunk))
            height += BlockLayout(part, before(chunk.part), block, *m_styles, width, {}).height();
    }
    return int(std::min<qint64>(height, QWIDGETSIZE_MAX));
}

} // namespace waymark::widgets
