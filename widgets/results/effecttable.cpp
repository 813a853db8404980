// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/effecttable.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/typeglyph.h"

#include <QHeaderView>
#include <QPainter>
#include <QSortFilterProxyModel>

#include <algorithm>

using namespace Qt::StringLiterals;
using Model = waymark::models::EffectTableModel;

namespace waymark::widgets {

namespace {

constexpr int barWidth = 112;
constexpr int barGap = 10;

class EffectProxy final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setFilter(EffectFilter filter)
    {
        m_filter = filter;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        switch (m_filter) {
        case EffectFilter::All:
            return true;
        case EffectFilter::Enough:
            return !index.data(Model::ThinRole).toBool();
        case EffectFilter::Candidates:
            return index.data(Model::CandidateRole).toBool();
        }
        Q_UNREACHABLE();
    }

    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const bool thin = left.data(Model::ThinRole).toBool();
        if (thin != right.data(Model::ThinRole).toBool())
            return thin == (sortOrder() == Qt::DescendingOrder);
        return QSortFilterProxyModel::lessThan(left, right);
    }

private:
    EffectFilter m_filter = EffectFilter::All;
};

/// A difference between minus and plus `reach`, its interval as a line with caps, and 0 as a rule.
void paintEffectBar(QPainter &painter, const QRect &rect, const QModelIndex &index, double reach)
{
    const auto x = [&](double value) { return rect.left() + rect.width() * (std::clamp(value, -reach, reach) + reach) / (2 * reach); };
    const double middle = rect.top() + rect.height() / 2.0;
    const bool isThin = index.data(Model::ThinRole).toBool();
    const double low = index.data(Model::LowRole).toDouble();
    const double high = index.data(Model::HighRole).toDouble();
    painter.save();
    painter.fillRect(QRectF(qRound(x(0)), middle - 9, 1, 18), color(Token::Strong));
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = color(isThin ? Token::Strong : high < 0 ? Token::Error
            : low > 0                                          ? Token::Ok
                                                               : Token::Muted);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x(low), middle), QPointF(x(high), middle));
    // An interval that leaves the bar has no cap there.
    for (const double end : { low, high }) {
        if (std::abs(end) <= reach)
            painter.drawLine(QPointF(x(end), middle - 3), QPointF(x(end), middle + 3));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(x(index.data(Model::EffectRole).toDouble()), middle), 3.5, 3.5);
    painter.restore();
}

class EffectDelegate final : public RowDelegate
{
public:
    EffectDelegate(Model &model, QObject *parent)
        : RowDelegate(parent)
        , m_model(model)
    {
    }

protected:
    bool paintCell(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        switch (Model::Column(index.column())) {
        case Model::Type:
            if (const QVariant type = index.data(Model::TypeRole); type.isValid()) {
                const int side = std::max(typeGlyphSize, option.fontMetrics.height() - 2);
                const GlyphState state = index.data(Model::ThinRole).toBool() ? GlyphState::Absent : GlyphState::Normal;
                paintTypeGlyph(painter, QRectF(area.left(), area.top() + (area.height() - side) / 2.0, side, side), MemoryType(type.toInt()), state);
            }
            return true;
        case Model::Memory:
            if (!index.data(Model::CandidateRole).toBool())
                return false;
            paintIcon(painter, QRect(area.right() - 14, area.top(), 14, area.height()), IconName::Retire, Token::Error, 14);
            painter.setPen(color(Token::Text));
            painter.drawText(area.adjusted(0, 0, -20, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, area.width() - 20));
            return true;
        case Model::Effect: {
            const bool known = index.data(Model::EffectRole).isValid();
            QRect words = area;
            const int bar = std::min(widthFor(barWidth), area.width() / 2);
            if (known) {
                paintEffectBar(painter, QRect(area.left(), area.top(), bar, area.height()), index, m_model.reach());
                words.setLeft(words.left() + bar + barGap);
            }
            painter.setPen(color(tokenOf(index)));
            if (known)
                drawTabular(painter, words, Qt::AlignLeft, index.data().toString());
            else
                painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
            return true;
        }
        default:
            return false;
        }
    }

    Token tokenOf(const QModelIndex &index) const override
    {
        return index.data(Model::ThinRole).toBool() ? Token::Muted : Token::Text;
    }

private:
    Model &m_model;
};

} // namespace

EffectTable::EffectTable(Model &model, const QString &objectName, const QString &accessibleName, QWidget *parent)
    : EffectTable(model, new EffectProxy, objectName, accessibleName, parent)
{
}

EffectTable::EffectTable(Model &model, QSortFilterProxyModel *shown, const QString &objectName, const QString &accessibleName, QWidget *parent)
    : RowTable(*shown, { { 48, 200, 76, 64, 104, 104, 330, 96 }, Model::Memory, { Model::Without, Model::With, Model::Used, Model::Injected, Model::Harm } }, objectName, accessibleName, parent)
    , m_shown(shown)
{
    m_shown->setParent(this);
    m_shown->setSortRole(Model::SortRole);
    m_shown->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSourceModel(&model);
    setItemDelegate(new EffectDelegate(model, this));
    setSelectionMode(ExtendedSelection);
    horizontalHeader()->setSectionsClickable(true);
    setSortingEnabled(true);
    sortByColumn(Model::Harm, Qt::DescendingOrder); // what hurts comes first
}

void EffectTable::setFilter(EffectFilter filter)
{
    static_cast<EffectProxy *>(m_shown)->setFilter(filter);
    if (!currentIndex().isValid())
        setCurrentRow(0);
}

int EffectTable::currentSourceRow() const
{
    return m_shown->mapToSource(currentIndex()).row();
}

QList<int> EffectTable::selectedSourceRows() const
{
    QList<int> rows;
    const QList<int> shown = selectedRows();
    for (const int row : shown)
        rows.append(m_shown->mapToSource(m_shown->index(row, 0)).row());
    return rows;
}

void EffectTable::setCurrentSourceRow(int row)
{
    const QModelIndex index = m_shown->mapFromSource(m_shown->sourceModel()->index(row, 0));
    if (index.isValid())
        setCurrentRow(index.row());
}

} // namespace waymark::widgets
