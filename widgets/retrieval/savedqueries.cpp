// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/retrieval/savedqueries.h"

#include "models/retrievallabels.h"
#include "widgets/common/bar.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/tabularlabel.h"
#include "widgets/common/textlabel.h"

#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Model = waymark::models::SavedQueryModel;

namespace waymark::widgets {

namespace {

constexpr int sidePadding = 12;
constexpr int markSize = 12;

class SavedQueryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return { 100, qMax(44, option.fontMetrics.height() + QFontMetrics(fontFor(TextStyle::Secondary)).height() + 12) };
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
        const QFont small = fontFor(TextStyle::Secondary);
        const QFontMetrics smallMetrics(small);
        const QRect area = rect.adjusted(sidePadding, 0, -sidePadding, 0);
        const int top = area.top() + (area.height() - option.fontMetrics.height() - smallMetrics.height()) / 2;
        QRect first(area.left(), top, area.width(), option.fontMetrics.height());
        QRect second(area.left(), first.bottom() + 1, area.width(), smallMetrics.height());
        const bool changed = index.data(Model::ChangedRole).toBool();
        const bool broken = !index.data(Model::ProblemRole).toString().isEmpty();
        if (changed || broken) {
            paintIcon(*painter, QRect(first.right() - markSize, first.top(), markSize, first.height()), broken ? IconName::SeverityError : IconName::Split, Token::Warning, markSize);
            first.setRight(first.right() - markSize - 4);
        }
        painter->setFont(option.font);
        painter->setPen(color(Token::Text));
        painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, first.width()));
        painter->setFont(small);
        const QString margin = index.data(Model::MarginRole).toString();
        if (!margin.isEmpty()) {
            const bool narrow = index.data(Model::NarrowRole).toBool();
            painter->setPen(color(narrow ? Token::Warning : Token::Muted));
            drawTabular(*painter, second, Qt::AlignRight, margin);
            second.setRight(second.right() - tabularWidth(smallMetrics, margin) - 6);
            if (narrow) {
                paintIcon(*painter, QRect(second.right() - markSize, second.top(), markSize, second.height()), IconName::SeverityWarning, Token::WarningIcon, markSize);
                second.setRight(second.right() - markSize - 6);
            }
        }
        painter->setPen(color(Token::Muted));
        const QString below = changed ? SavedQueries::tr("changed") : index.data(Model::DomainRole).toString();
        painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, smallMetrics.elidedText(below, Qt::ElideRight, second.width()));
        painter->restore();
    }
};

} // namespace

SavedQueries::SavedQueries(QWidget *parent)
    : QWidget(parent)
    , m_count(new TabularLabel)
    , m_list(new QListView)
    , m_foot(new TextLabel({}, TextStyle::Caption, Token::Muted))
    , m_save(new QPushButton(tr("Save…")))
    , m_run(new QPushButton(tr("Run all")))
{
    setObjectName(u"savedQueries"_s);
    auto *head = new Bar(Token::Background, Qt::BottomEdge, 36);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(sidePadding, 0, sidePadding, 0);
    row->addWidget(new TextLabel(tr("Saved queries"), TextStyle::SectionHead));
    row->addStretch(1);
    row->addWidget(m_count);
    m_list->setObjectName(u"savedQueryList"_s);
    m_list->setAccessibleName(tr("Saved queries"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SavedQueryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_foot->setWordWrap(true);
    m_foot->setContentsMargins(sidePadding, 8, sidePadding, 8);
    m_save->setObjectName(u"saveQuery"_s);
    m_run->setObjectName(u"runQueries"_s);
    m_run->setToolTip(tr("Runs all saved queries again"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(sidePadding, 0, sidePadding, 8);
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_run);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);
    column->addLayout(buttons);
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { Q_EMIT openRequested(index.data(Model::UuidRole).toString()); });
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { Q_EMIT openRequested(index.data(Model::UuidRole).toString()); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &SavedQueries::showMenu);
    connect(m_save, &QPushButton::clicked, this, &SavedQueries::saveRequested);
    connect(m_run, &QPushButton::clicked, this, &SavedQueries::runRequested);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SavedQueries::updateWords);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &SavedQueries::updateWords);
    updateWords();
}

void SavedQueries::updateWords()
{
    const int count = m_model.rowCount();
    m_count->setText(QLocale().toString(count));
    m_run->setEnabled(count > 0);
    m_list->setFocusPolicy(count > 0 ? Qt::StrongFocus : Qt::NoFocus); // nobody sees the focus of an empty list
    if (count == 0) {
        m_foot->setText(tr("A query that is saved here is run again after every change of the pool, and says when others are retrieved than expected."));
        return;
    }
    int changed = 0;
    for (const SavedQueryRun &run : m_model.runs())
        changed += run.isChanged() ? 1 : 0;
    QString words = tr("Figure: margin at the cut, from rank N to the next. Narrow below %1.").arg(models::scoreText(narrowMargin));
    if (std::ranges::any_of(m_model.runs(), [](const SavedQueryRun &run) { return run.saved.query.choice.has_value(); }))
        words += u' ' + Model::notAsked();
    if (changed > 0)
        words += u' ' + tr("%1 of %2 retrieve others than expected.").arg(QString::number(changed), QString::number(count));
    m_foot->setText(words);
}

QString SavedQueries::current() const
{
    return m_list->currentIndex().data(Model::UuidRole).toString();
}

void SavedQueries::setCurrent(const QString &uuid)
{
    const int row = m_model.rowOf(uuid);
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
    else
        m_list->clearSelection();
}

void SavedQueries::setWritable(bool writable)
{
    m_writable = writable;
    m_save->setEnabled(writable);
}

void SavedQueries::showMenu(const QPoint &at)
{
    const QString uuid = m_list->indexAt(at).data(Model::UuidRole).toString();
    if (uuid.isEmpty())
        return;
    QMenu menu;
    menu.addAction(tr("Open"), this, [this, uuid] { Q_EMIT openRequested(uuid); });
    QAction *expect = menu.addAction(tr("Take what is retrieved now as right"), this, [this, uuid] { Q_EMIT expectRequested(uuid); });
    QAction *rename = menu.addAction(tr("Rename…"), this, [this, uuid] { Q_EMIT renameRequested(uuid); });
    QAction *remove = menu.addAction(tr("Delete"), this, [this, uuid] { Q_EMIT deleteRequested(uuid); });
    for (QAction *action : { expect, rename, remove })
        action->setEnabled(m_writable);
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

} // namespace waymark::widgets
