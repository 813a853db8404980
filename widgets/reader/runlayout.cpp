// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/reader/runlayout.h"

#include "services/text/displaysafe.h"
#include "widgets/common/safetextview.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

RunLayout::RunLayout(SafeTextView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
}

void RunLayout::setDocument(const RunDocument *document, bool folded, const std::optional<QList<FoldGroup>> &groups)
{
    m_document = document;
    m_folded = folded;
    m_groups = groups ? *groups : document ? foldGroups(document->outline) : QList<FoldGroup>();
    rebuild();
}

void RunLayout::setGroups(const QList<FoldGroup> &groups)
{
    m_groups = groups;
    rebuildInPlace();
}

void RunLayout::rebuild()
{
    m_blocks.clear();
    if (m_document) {
        qsizetype group = 0;
        const int rows = int(m_document->outline.size());
        for (int row = 0; row < rows;) {
            if (m_folded && group < m_groups.size() && m_groups.at(group).first == row) {
                m_blocks.push_back({ row, m_groups.at(group).last, true, 0 });
                row = m_groups.at(group++).last + 1;
                continue;
            }
            m_blocks.push_back({ row, row, false, 0 });
            ++row;
        }
    }
    number();
    QList<TextPart> parts;
    parts.reserve(m_partCount);
    for (const Block &block : m_blocks)
        parts += partsOf(block);
    m_view.setParts(parts);
    if (!m_outputsFolded)
        m_view.setAllUnfolded(true);
    Q_EMIT changed();
}

void RunLayout::number()
{
    m_partCount = 0;
    for (Block &block : m_blocks) {
        block.firstPart = m_partCount;
        m_partCount += block.fold ? 1 : int(m_document->parts.at(block.firstRow).size());
    }
}

QList<TextPart> RunLayout::partsOf(const Block &block) const
{
    if (!block.fold)
        return m_document->parts.at(block.firstRow);
    TextPart fold;
    fold.style = TextPart::Style::Fold;
    const text::OutlineStep &first = m_document->outline.at(block.firstRow);
    const text::OutlineStep &last = m_document->outline.at(block.lastRow);
    //: A row that stands for steps: first number, last number, what the first of them is
    constexpr qsizetype longestTitle = 60; // one row, also in a narrow pane
    fold.text = tr("%1–%2  %3").arg(QLocale().toString(first.number), QLocale().toString(last.number), text::displaySafe(text::elided(first.title, longestTitle)));
    fold.level = first.level;
    return { fold };
}

qsizetype RunLayout::blockOfRow(int row) const
{
    const auto after = std::upper_bound(m_blocks.begin(), m_blocks.end(), row, [](int wanted, const Block &block) { return wanted < block.firstRow; });
    return after == m_blocks.begin() ? -1 : after - m_blocks.begin() - 1;
}

qsizetype RunLayout::blockOfPart(int part) const
{
    const auto after = std::upper_bound(m_blocks.begin(), m_blocks.end(), part, [](int wanted, const Block &block) { return wanted < block.firstPart; });
    return after == m_blocks.begin() ? -1 : after - m_blocks.begin() - 1;
}

std::pair<int, int> RunLayout::partsOf(int row) const
{
    const qsizetype at = blockOfRow(row);
    if (at < 0 || m_blocks[size_t(at)].fold)
        return { -1, -1 };
    const Block &block = m_blocks[size_t(at)];
    return { block.firstPart, block.firstPart + int(m_document->parts.at(row).size()) - 1 };
}

int RunLayout::rowOf(int part) const
{
    const qsizetype at = blockOfPart(part);
    return at < 0 ? -1 : m_blocks[size_t(at)].firstRow;
}

void RunLayout::reveal(int row)
{
    const qsizetype at = blockOfRow(row);
    if (at >= 0 && m_blocks[size_t(at)].fold)
        unfoldBlock(at);
}

void RunLayout::unfoldAt(int part)
{
    const qsizetype at = blockOfPart(part);
    if (at >= 0 && m_blocks[size_t(at)].fold)
        unfoldBlock(at);
}

void RunLayout::unfoldBlock(qsizetype index)
{
    const Block folded = m_blocks[size_t(index)];
    std::vector<Block> rows;
    QList<TextPart> parts;
    for (int row = folded.firstRow; row <= folded.lastRow; ++row) {
        rows.push_back({ row, row, false, 0 });
        parts += m_document->parts.at(row);
    }
    m_blocks.erase(m_blocks.begin() + index);
    m_blocks.insert(m_blocks.begin() + index, rows.begin(), rows.end());
    number();
    m_view.replaceParts(folded.firstPart, 1, parts);
    for (int part = 0; !m_outputsFolded && part < parts.size(); ++part)
        m_view.setUnfolded(folded.firstPart + part, true);
    Q_EMIT changed();
}

void RunLayout::setFolded(bool folded)
{
    if (!m_document || folded == m_folded)
        return;
    m_folded = folded;
    rebuildInPlace();
}

void RunLayout::rebuildInPlace()
{
    const int top = rowOf(m_view.topPart());
    rebuild();
    if (top < 0)
        return;
    const qsizetype at = blockOfRow(top);
    if (at >= 0)
        m_view.showPart(m_blocks[size_t(at)].firstPart);
}

void RunLayout::setOutputsFolded(bool folded)
{
    m_outputsFolded = folded;
    m_view.setAllUnfolded(!folded);
}

} // namespace waymark::widgets
