// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/poolcolumns.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

using models::MemoryTableModel;

namespace {

constexpr int minimumTitleWidth = 180;
constexpr quint32 columnsMagic = 0x574D4302; // "WMC", version 2
constexpr quint32 magicWithoutFindings = 0x574D4301; // the same before there was the column

constexpr int designWidth(MemoryTableModel::Column column)
{
    switch (column) {
    case MemoryTableModel::Review:
        return 36;
    case MemoryTableModel::Type:
        return 42;
    case MemoryTableModel::Title:
        return 360;
    case MemoryTableModel::Domain:
        return 136;
    case MemoryTableModel::Validity:
        return 112;
    case MemoryTableModel::Findings:
        return 102; // three slots and the sides
    case MemoryTableModel::Age:
        return 56;
    case MemoryTableModel::Task:
        return 144;
    case MemoryTableModel::Outcome:
        return 96;
    case MemoryTableModel::Agent:
    case MemoryTableModel::Model:
    case MemoryTableModel::Tags:
        return 128;
    case MemoryTableModel::Created:
    case MemoryTableModel::Changed:
    case MemoryTableModel::ValidFrom:
    case MemoryTableModel::ValidUntil:
        return 96;
    case MemoryTableModel::Effect:
        return 160; // the effect and its interval
    case MemoryTableModel::Injected:
    case MemoryTableModel::Used:
        return 72;
    case MemoryTableModel::ColumnCount:
        break;
    }
    return 96;
}

/// Widths grow with the font.
int widthFor(const QFontMetrics &metrics, MemoryTableModel::Column column)
{
    constexpr int designDigits = 80; // ten digits of the design's font
    const int digits = metrics.horizontalAdvance(u"0000000000"_s);
    return designWidth(column) * qMax(designDigits, digits) / designDigits;
}

bool shownByDefault(int column)
{
    return column <= MemoryTableModel::Age;
}

bool hasColumns(const QHeaderView &header)
{
    return header.count() == MemoryTableModel::ColumnCount;
}

} // namespace

PoolColumns::PoolColumns(QHeaderView &header)
    : m_header(header)
{
}

void PoolColumns::reset()
{
    if (!hasColumns(m_header))
        return;
    m_arranging = true;
    for (int column = 0; column < MemoryTableModel::ColumnCount; ++column) {
        m_header.moveSection(m_header.visualIndex(column), column);
        m_header.setSectionHidden(column, !shownByDefault(column));
        m_header.setSectionResizeMode(column, column == MemoryTableModel::Title ? QHeaderView::Fixed : QHeaderView::Interactive);
        m_header.resizeSection(column, widthFor(m_header.fontMetrics(), static_cast<MemoryTableModel::Column>(column)));
    }
    m_arranging = false;
    fitTitle();
}

void PoolColumns::setShown(MemoryTableModel::Column column, bool shown)
{
    if (column == MemoryTableModel::Title || !hasColumns(m_header))
        return;
    m_arranging = true;
    m_header.setSectionHidden(column, !shown);
    if (shown && m_header.sectionSize(column) < m_header.minimumSectionSize())
        m_header.resizeSection(column, widthFor(m_header.fontMetrics(), column));
    m_arranging = false;
    fitTitle();
}

int PoolColumns::first() const
{
    int visual = 0;
    while (visual < m_header.count() - 1 && m_header.isSectionHidden(m_header.logicalIndex(visual)))
        ++visual;
    return m_header.logicalIndex(visual);
}

void PoolColumns::fitTitle()
{
    if (m_arranging || !hasColumns(m_header))
        return;
    m_arranging = true;
    const int others = m_header.length() - m_header.sectionSize(MemoryTableModel::Title);
    m_header.resizeSection(MemoryTableModel::Title, qMax(minimumTitleWidth, m_header.viewport()->width() - others));
    m_arranging = false;
}

QByteArray PoolColumns::save() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << columnsMagic << static_cast<qint32>(m_header.count());
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int column = m_header.logicalIndex(visual);
        const bool hidden = m_header.isSectionHidden(column);
        int width = m_header.sectionSize(column);
        if (hidden || width == 0)
            width = widthFor(m_header.fontMetrics(), static_cast<MemoryTableModel::Column>(column));
        stream << static_cast<qint32>(column) << static_cast<qint32>(width) << hidden;
    }
    return bytes;
}

bool PoolColumns::restore(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    qint32 count = 0;
    stream >> magic >> count;
    const bool isOld = magic == magicWithoutFindings;
    if (stream.status() != QDataStream::Ok || (magic != columnsMagic && !isOld) || count < 1 || count > MemoryTableModel::ColumnCount || !hasColumns(m_header))
        return false;
    struct Saved
    {
        qint32 column = 0;
        qint32 width = 0;
        bool hidden = false;
    };
    std::vector<Saved> saved(static_cast<size_t>(count));
    std::vector<bool> seen(MemoryTableModel::ColumnCount, false);
    for (Saved &each : saved) {
        stream >> each.column >> each.width >> each.hidden;
        if (isOld && each.column >= MemoryTableModel::Findings)
            ++each.column;
        if (stream.status() != QDataStream::Ok || each.column < 0 || each.column >= MemoryTableModel::ColumnCount || each.width < 1 || each.width > 4000
            || seen[static_cast<size_t>(each.column)])
            return false;
        seen[static_cast<size_t>(each.column)] = true;
    }
    if (isOld && !seen[MemoryTableModel::Findings]) {
        // Who chose their columns before there were findings sees them where everybody does.
        const auto validity = std::ranges::find(saved, int(MemoryTableModel::Validity), &Saved::column);
        const qint32 width = widthFor(m_header.fontMetrics(), MemoryTableModel::Findings);
        saved.insert(validity == saved.end() ? validity : validity + 1, { MemoryTableModel::Findings, width, false });
        seen[MemoryTableModel::Findings] = true;
    }
    m_arranging = true;
    int visual = 0;
    for (const Saved &each : saved) {
        m_header.moveSection(m_header.visualIndex(each.column), visual++);
        m_header.resizeSection(each.column, each.width);
        m_header.setSectionHidden(each.column, each.hidden && each.column != MemoryTableModel::Title);
    }
    for (int column = 0; column < MemoryTableModel::ColumnCount; ++column) {
        if (!seen[static_cast<size_t>(column)])
            m_header.setSectionHidden(column, true);
    }
    m_arranging = false;
    fitTitle();
    return true;
}

} // namespace waymark::widgets
