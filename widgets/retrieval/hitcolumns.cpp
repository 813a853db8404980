// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/retrieval/hitcolumns.h"

#include "widgets/common/bar.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/icons.h"
#include "widgets/common/typeglyph.h"
#include "widgets/retrieval/hitlist.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

HitColumns::HitColumns(const QList<models::RetrievalListModel *> &models, QWidget *parent)
    : QWidget(parent)
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    for (models::RetrievalListModel *model : models) {
        Column column { new IconLabel({}, typeGlyphSize), new ElidedLabel, new HitList(HitList::Form::Column) };
        const int at = int(m_columns.size());
        column.list->setObjectName(u"hitColumn%1"_s.arg(at));
        column.list->setHits(model);
        auto *head = new Bar(Token::Alternate, Qt::BottomEdge, 28);
        auto *row = new QHBoxLayout(head);
        row->setContentsMargins(12, 0, 8, 0);
        row->addWidget(column.glyph);
        row->addWidget(column.heading, 1);
        column.heading->setToken(Token::Muted);
        column.glyph->hide();
        auto *page = new QWidget;
        auto *layout = new QVBoxLayout(page);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(head);
        layout->addWidget(column.list, 1);
        splitter->addWidget(page);
        connect(column.list, &HitList::currentMemoryChanged, this, [this, at](MemoryId id) { Q_EMIT currentMemoryChanged(at, id); });
        connect(column.list, &HitList::memoryActivated, this, &HitColumns::memoryActivated);
        m_columns.append(column);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void HitColumns::setHeading(int column, const QString &text, std::optional<MemoryType> type)
{
    const Column &parts = m_columns.at(column);
    parts.heading->setText(text);
    parts.list->setAccessibleName(text);
    parts.glyph->setVisible(type.has_value());
    if (type)
        parts.glyph->setIcon(typeIcon(*type));
}

void HitColumns::setChangeShown(bool shown)
{
    for (const Column &column : std::as_const(m_columns))
        column.list->setChangeShown(shown);
}

} // namespace waymark::widgets
