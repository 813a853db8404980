// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/map/mapneighbours.h"

#include "models/labels.h"
#include "models/rowprovider.h"
#include "services/text/displaysafe.h"
#include "widgets/common/bar.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/linkbutton.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/typeglyph.h"
#include "models/retrievallabels.h"
#include "widgets/common/sharebar.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

enum Role {
    IdRole = Qt::UserRole + 1,
    TypeRole,
    CosineRole,
};

constexpr int side = 12;

class NeighbourDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return { 60, 2 * QFontMetrics(fontFor(TextStyle::Interface)).height() + 12 };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QRect &rect = option.rect;
        const bool focused = option.widget && option.widget->hasFocus();
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(rect, color(focused ? Token::Selection : Token::SelectionIdle));
            painter->fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), color(focused ? Token::Accent : Token::Strong));
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(rect, color(Token::Hover));
        }
        QRect area = rect.adjusted(side, 4, -side, -4);
        paintTypeGlyph(*painter, QRect(area.left(), area.top(), typeGlyphSize, area.height()), MemoryType(index.data(TypeRole).toInt()));
        area.setLeft(area.left() + typeGlyphSize + 8);
        painter->setFont(fontFor(TextStyle::Interface));
        painter->setPen(color(Token::Text));
        painter->drawText(area.adjusted(0, 0, 0, -area.height() / 2), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
        const double cosine = index.data(CosineRole).toDouble();
        const QRect line = area.adjusted(0, area.height() / 2, 0, 0);
        const int figureWidth = tabularWidth(painter->fontMetrics(), u"0.000"_s) + 2;
        paintShareBar(*painter, line.adjusted(0, 0, -figureWidth - 8, 0), cosine, false);
        painter->setPen(color(Token::Muted));
        drawTabular(*painter, line, Qt::AlignRight, models::scoreText(cosine));
        painter->restore();
    }
};

} // namespace

MapNeighbours::MapNeighbours(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_title(new ElidedLabel)
    , m_where(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_open(new LinkButton(tr("Open in Pool")))
    , m_list(new QListView)
    , m_note(new TextLabel({}, TextStyle::Secondary, Token::Muted))
{
    setObjectName(u"mapNeighbours"_s);
    setMinimumWidth(160);
    auto *head = new Bar(Token::Background, Qt::BottomEdge, 36);
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(side, 0, side, 0);
    headRow->addWidget(new TextLabel(tr("Neighbours"), TextStyle::Strong), 1);
    m_title->setFont(fontFor(TextStyle::Strong));
    m_open->setObjectName(u"mapOpenInPool"_s);
    m_open->setAccessibleName(tr("Open in Pool"));
    m_list->setObjectName(u"mapNeighbourList"_s);
    m_list->setAccessibleName(tr("Nearest memories"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NeighbourDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette quiet = m_list->palette();
    quiet.setBrush(QPalette::Base, Qt::transparent);
    m_list->setPalette(quiet);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(side, 8, side, side);
    auto *about = new QVBoxLayout;
    about->setContentsMargins(side, 10, side, 8);
    about->setSpacing(4);
    about->addWidget(m_title);
    about->addWidget(m_where);
    about->addWidget(m_open, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addLayout(about);
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    connect(m_open, &LinkButton::clicked, this, &MapNeighbours::openInPoolRequested);
    const auto go = [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT memoryClicked(MemoryId { index.data(IdRole).toLongLong() });
    };
    connect(m_list, &QListView::clicked, this, go);
    connect(m_list, &QListView::activated, this, go);
    fill();
}

void MapNeighbours::setRows(models::RowProvider *rows)
{
    m_rows = rows;
    connect(rows, &models::RowProvider::rowsReady, this, &MapNeighbours::fill);
}

void MapNeighbours::setMemory(MemoryId memory)
{
    m_memory = memory;
    m_neighbours.clear();
    fill();
}

void MapNeighbours::setNeighbours(const QList<Neighbour> &neighbours)
{
    m_neighbours = neighbours;
    fill();
}

void MapNeighbours::fill()
{
    const MemoryRow *own = m_memory.isValid() && m_rows ? m_rows->row(m_memory) : nullptr;
    m_title->setText(own ? text::lineSafe(own->title) : QString());
    m_where->setText(own ? tr("%1 of %2").arg(models::label(own->type), text::lineSafe(own->domain)) : QString());
    for (QWidget *part : std::initializer_list<QWidget *> { m_title, m_where, m_open })
        part->setVisible(m_memory.isValid());
    const int current = m_list->currentIndex().row();
    const QVariant kept = m_list->currentIndex().data(IdRole);
    m_model->clear();
    for (const Neighbour &neighbour : m_neighbours) {
        const MemoryRow *row = m_rows ? m_rows->row(neighbour.id) : nullptr;
        auto *item = new QStandardItem(row ? text::lineSafe(row->title) : QString());
        item->setData(neighbour.id.value, IdRole);
        item->setData(row ? int(row->type) : 0, TypeRole);
        item->setData(neighbour.cosine, CosineRole);
        if (row) {
            //: A neighbour of a memory: its type, its title, the cosine, its domain
            item->setAccessibleText(tr("%1: %2. Cosine %3. Domain %4.")
                                        .arg(models::label(row->type), item->text(), QString::number(neighbour.cosine, 'f', 3), text::lineSafe(row->domain)));
            item->setToolTip(text::toolTipSafe(item->accessibleText()));
        }
        m_model->appendRow(item);
    }
    const bool same = current >= 0 && m_model->index(current, 0).data(IdRole) == kept;
    // Whoever comes here by Tab sees where the focus is; an empty list is passed over.
    m_list->setCurrentIndex(m_model->index(same ? current : 0, 0));
    m_list->setFocusPolicy(m_neighbours.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    m_note->setText(m_memory.isValid() ? tr("Cosines are those of the whole space; a picture of two dimensions keeps only some of them.")
                                       : tr("Click a point, or walk with the arrow keys: here stand the memories nearest to it."));
}

void MapNeighbours::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Background));
}

} // namespace waymark::widgets
