// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/retrieval/fourcolumns.h"

#include "models/labels.h"
#include "widgets/common/bar.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/typeglyph.h"
#include "widgets/retrieval/candidatedelegate.h"

#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;
using Model = waymark::models::CandidateModel;

namespace waymark::widgets {

namespace {

/// A card of a narrow column: rank, title on up to three lines, domain, cosine.
class CardDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        if (index.data(Model::CutRole).toBool())
            return { 60, 44 };
        const QFontMetrics title(fontFor(TextStyle::Interface));
        const QFontMetrics second(fontFor(TextStyle::Secondary));
        return { 60, 3 * title.lineSpacing() + second.height() + title.height() + 26 };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QRect &rect = option.rect;
        if (index.data(Model::CutRole).toBool()) {
            CandidateDelegate::paintCut(*painter, rect, index.data().toString(), index.data(Model::NarrowRole).toBool(), false);
            painter->restore();
            return;
        }
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool focused = option.widget && option.widget->hasFocus();
        const bool inPrompt = index.data(Model::InPromptRole).toBool();
        if (selected)
            painter->fillRect(rect, color(focused ? Token::Selection : Token::SelectionIdle));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Border));
        if (inPrompt)
            painter->fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), color(Token::Accent));
        QRect area = rect.adjusted(12, 8, -12, -8);
        painter->setFont(fontFor(inPrompt ? TextStyle::Strong : TextStyle::Interface));
        painter->setPen(color(inPrompt ? Token::Text : Token::Muted));
        const int rankWidth = painter->fontMetrics().horizontalAdvance(u"88"_s) + 8;
        painter->drawText(QRect(area.left(), area.top(), rankWidth, painter->fontMetrics().height()), Qt::AlignLeft, index.sibling(index.row(), Model::Rank).data().toString());
        area.setLeft(area.left() + rankWidth);
        const QFontMetrics title(fontFor(TextStyle::Interface));
        painter->setFont(fontFor(TextStyle::Interface));
        const QRect titleRect(area.left(), area.top(), area.width(), 3 * title.lineSpacing());
        const QString text = index.sibling(index.row(), Model::Title).data().toString();
        painter->setPen(color(Token::Text));
        painter->setClipRect(titleRect);
        painter->drawText(titleRect, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, title.elidedText(text, Qt::ElideRight, titleRect.width() * 3 - title.averageCharWidth() * 8));
        painter->setClipping(false);
        const QFontMetrics second(fontFor(TextStyle::Secondary));
        painter->setFont(fontFor(TextStyle::Secondary));
        painter->setPen(color(Token::Muted));
        const QRect domain(area.left(), titleRect.bottom() + 2, area.width(), second.height());
        painter->drawText(domain, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, second.elidedText(index.data(Model::DomainRole).toString(), Qt::ElideRight, domain.width()));
        paintCosine(*painter, QRect(area.left(), domain.bottom() + 2, area.width(), title.height() + 2), index.data(Model::CosineRole).toDouble(), inPrompt);
        painter->restore();
    }
};

} // namespace

FourColumns::FourColumns(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"fourColumns"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(1);
    for (const MemoryType type : allMemoryTypes()) {
        Column &column = m_columns[size_t(type)];
        column.model = new models::CandidateModel(this);
        column.model->setShowsExcluded(false);
        auto *view = new QListView;
        view->setObjectName(u"column_"_s + name(type));
        view->setAccessibleName(tr("Top of the type %1").arg(models::label(type)));
        view->setModel(column.model);
        view->setModelColumn(Model::Rank);
        view->setItemDelegate(new CardDelegate(view));
        view->setFrameShape(QFrame::NoFrame);
        view->setEditTriggers(QAbstractItemView::NoEditTriggers);
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view->setResizeMode(QListView::Adjust);
        // Of a hundred thousand candidates one looks at the first pages.
        view->setLayoutMode(QListView::Batched);
        connect(view, &QListView::activated, this, [this, model = column.model](const QModelIndex &index) {
            if (const MemoryId memory = model->memoryAt(index.row()); memory.isValid())
                Q_EMIT memoryActivated(memory);
        });
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, model = column.model](const QModelIndex &current) {
            if (const MemoryId memory = model->memoryAt(current.row()); memory.isValid())
                Q_EMIT currentMemoryChanged(memory);
        });
        auto *head = new Bar(Token::Alternate, Qt::BottomEdge, 44);
        auto *words = new QHBoxLayout(head);
        words->setContentsMargins(12, 0, 12, 0);
        words->setSpacing(8);
        words->addWidget(new IconLabel(typeIcon(type), typeGlyphSize));
        words->addWidget(new TextLabel(models::label(type), TextStyle::Strong));
        column.note = new TextLabel({}, TextStyle::Secondary, Token::Muted);
        words->addWidget(column.note, 1, Qt::AlignRight | Qt::AlignVCenter);
        auto *box = new QVBoxLayout;
        box->setSpacing(0);
        box->addWidget(head);
        box->addWidget(view, 1);
        row->addLayout(box, 1);
    }
}

void FourColumns::setRows(models::RowProvider *rows)
{
    for (Column &column : m_columns)
        column.model->setRows(rows);
}

void FourColumns::setResult(MemoryType type, const RetrievalResult &result)
{
    Column &column = m_columns[size_t(type)];
    column.model->setResult(result);
    column.note->setText(tr("%1 tokens").arg(QLocale().toString(result.prompt.tokens())));
    column.note->setToolTip(result.planMissing ? tr("Asked with the task's own text: there is no plan.") : QString());
}

void FourColumns::clear()
{
    for (Column &column : m_columns) {
        column.model->clear();
        column.note->setText({});
    }
}

void FourColumns::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Border));
}

} // namespace waymark::widgets
