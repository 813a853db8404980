// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/retrieval/savedquerylist.h"

#include "services/text/displaysafe.h"
#include "widgets/common/bar.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/textlabel.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

enum Role {
    UuidRole = Qt::UserRole + 1,
    DomainRole,
    MarginRole, ///< "0.031"; empty before it ran
    NarrowRole,
    ChangedRole, ///< what moved, a sentence; empty when nothing did
};

constexpr int markSize = 14;

class SavedQueryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return { 60, qMax(44, QFontMetrics(fontFor(TextStyle::Interface)).height() + QFontMetrics(fontFor(TextStyle::Secondary)).height() + 12) };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QRect &rect = option.rect;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool focused = option.widget && option.widget->hasFocus();
        if (selected) {
            painter->fillRect(rect, color(focused ? Token::Selection : Token::SelectionIdle));
            painter->fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), color(focused ? Token::Accent : Token::Strong));
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(rect, color(Token::Hover));
        }
        const QRect area = rect.adjusted(12, 4, -12, -4);
        const int half = area.height() / 2;
        painter->setFont(fontFor(TextStyle::Interface));
        painter->setPen(color(Token::Text));
        painter->drawText(area.adjusted(0, 0, 0, -half), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
        painter->setFont(fontFor(TextStyle::Secondary));
        QRect line = area.adjusted(0, half, 0, 0);
        const QString margin = index.data(MarginRole).toString();
        const int figures = painter->fontMetrics().horizontalAdvance(u"0.000"_s) + 4;
        painter->setPen(color(Token::Muted));
        drawTabular(*painter, line, Qt::AlignRight, margin);
        line.setRight(line.right() - figures);
        const bool narrow = index.data(NarrowRole).toBool();
        const bool changed = !index.data(ChangedRole).toString().isEmpty();
        if (narrow || changed) {
            paintIcon(*painter, QRect(line.right() - markSize, line.top(), markSize, line.height()), changed ? IconName::SeverityError : IconName::SeverityWarning, Token::Warning, markSize);
            line.setRight(line.right() - markSize - 4);
        }
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data(DomainRole).toString(), Qt::ElideRight, line.width()));
        painter->restore();
    }
};

} // namespace

SavedQueryList::SavedQueryList(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_view(new QListView)
    , m_count(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_foot(new TextLabel({}, TextStyle::Caption, Token::Muted))
    , m_empty(new TextLabel({}, TextStyle::Secondary, Token::Muted))
{
    setObjectName(u"savedQueryList"_s);
    setMinimumWidth(120);
    m_view->setObjectName(u"savedQueries"_s);
    m_view->setAccessibleName(tr("Saved queries"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SavedQueryDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette quiet = m_view->palette();
    quiet.setBrush(QPalette::Base, Qt::transparent);
    m_view->setPalette(quiet);
    m_foot->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_empty->setText(tr("No query is saved yet. A saved query shows at any time whether its top is still the same: Ctrl+Shift+S saves the one that is open."));
    auto *head = new Bar(Token::Background, Qt::BottomEdge, 36);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(new TextLabel(tr("Saved queries"), TextStyle::Strong), 1);
    row->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    m_empty->setContentsMargins(12, 10, 12, 10);
    m_foot->setContentsMargins(12, 8, 12, 12);
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
    column->addWidget(m_foot);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SavedQueryList::currentChanged);
    const auto activate = [this](const QModelIndex &index) {
        const QString uuid = index.data(UuidRole).toString();
        for (const SavedQuery &query : m_queries) {
            if (query.uuid == uuid)
                Q_EMIT queryActivated(query);
        }
    };
    connect(m_view, &QListView::clicked, this, activate);
    connect(m_view, &QListView::activated, this, activate);
    fill();
}

void SavedQueryList::setQueries(const QList<SavedQuery> &queries)
{
    m_queries = queries;
    fill();
}

void SavedQueryList::setRuns(const QList<SavedQueryRun> &runs)
{
    m_runs.clear();
    for (const SavedQueryRun &run : runs)
        m_runs.insert(run.saved.uuid, run);
    fill();
}

void SavedQueryList::setNarrowMargin(double margin)
{
    m_narrow = margin;
    fill();
}

QString SavedQueryList::currentUuid() const
{
    return m_view->currentIndex().data(UuidRole).toString();
}

void SavedQueryList::setCurrent(const QString &uuid)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(UuidRole).toString() == uuid)
            return m_view->setCurrentIndex(m_model->index(row, 0));
    }
    m_view->setCurrentIndex({});
}

void SavedQueryList::fill()
{
    const QString current = currentUuid();
    const QSignalBlocker quiet(m_view->selectionModel());
    m_model->clear();
    for (const SavedQuery &query : m_queries) {
        auto *item = new QStandardItem(text::lineSafe(query.name));
        item->setData(query.uuid, UuidRole);
        item->setData(text::lineSafe(query.query.taskDomain), DomainRole);
        QString said = item->text();
        if (const auto run = m_runs.constFind(query.uuid); run != m_runs.constEnd()) {
            const bool narrow = run->cutMargin && *run->cutMargin < m_narrow;
            if (run->cutMargin)
                item->setData(QString::number(*run->cutMargin, 'f', 3), MarginRole);
            item->setData(narrow, NarrowRole);
            QString changed = run->problem;
            if (run->isChanged() && !query.expected.isEmpty())
                changed = tr("The top is another one than expected: %1 entered, %2 left.").arg(run->entered.size()).arg(run->left.size());
            item->setData(changed, ChangedRole);
            if (!changed.isEmpty())
                said += u". "_s + changed;
            else if (narrow)
                said += u". "_s + tr("The margin behind the top is narrow.");
        }
        item->setToolTip(said.toHtmlEscaped());
        item->setAccessibleText(said);
        m_model->appendRow(item);
    }
    m_count->setText(m_queries.isEmpty() ? QString() : QLocale().toString(m_queries.size()));
    m_empty->setVisible(m_queries.isEmpty());
    m_foot->setVisible(!m_queries.isEmpty());
    m_foot->setText(tr("Figure: the margin from the last rank of the prompt to the next one. Narrow below %1.").arg(QString::number(m_narrow, 'f', 3)));
    setCurrent(current);
}

void SavedQueryList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Background));
}

} // namespace waymark::widgets
