// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lint/findingslist.h"

#include "models/findinglistmodel.h"
#include "widgets/common/bar.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/fonts.h"
#include "widgets/common/severityglyph.h"
#include "widgets/common/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QShortcut>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTreeView>

using namespace Qt::StringLiterals;
using Model = waymark::models::FindingListModel;

namespace waymark::widgets {

namespace {

constexpr int sidePadding = 8;
constexpr int markSize = 14;

class FindingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override { return { 40, heightFor(option.fontMetrics, 24) }; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool focused = option.widget && option.widget->hasFocus();
        if (selected)
            painter->fillRect(option.rect, color(focused ? Token::Selection : Token::SelectionIdle));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, color(Token::Hover));
        if (selected && index.column() == Model::Severity)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 2, option.rect.height()), color(focused ? Token::Accent : Token::Strong));
        QRect area = option.rect.adjusted(sidePadding, 0, -sidePadding, 0);
        const auto column = static_cast<Model::Column>(index.column());
        if (column == Model::Severity) {
            const auto severity = static_cast<Severity>(index.data(Model::SeverityRole).toInt());
            paintIcon(*painter, QRect(area.left(), area.top(), markSize, area.height()), severityIconName(severity), Token::Muted, markSize);
            area.adjust(markSize + 6, 0, 0, 0);
        }
        QFont font = column == Model::Rule || column == Model::Excerpt ? fontFor(TextStyle::Mono) : option.font;
        painter->setFont(font);
        painter->setPen(color(column == Model::Severity || column == Model::Field ? Token::Muted : Token::Text));
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font, painter->device()).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
        painter->restore();
    }
};

int designWidth(int column)
{
    switch (static_cast<Model::Column>(column)) {
    case Model::Severity:
        return 92;
    case Model::Rule:
        return 168;
    case Model::Memory:
        return 216;
    case Model::Field:
        return 84;
    case Model::Excerpt:
        return 132;
    case Model::Message:
    case Model::ColumnCount:
        break;
    }
    return 320;
}

} // namespace

FindingsList::FindingsList(QWidget *parent)
    : QWidget(parent)
    , m_model(new Model(this))
    , m_table(new QTreeView)
    , m_total(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_filled(new QWidget)
    , m_empty(new EmptyState(IconName::Check, tr("No findings"), {}))
    , m_pages(new QStackedLayout(this))
{
    setObjectName(u"findingsList"_s);
    m_total->setObjectName(u"findingsTotal"_s);
    m_table->setObjectName(u"findingsTable"_s);
    m_table->setAccessibleName(tr("Findings of the filter"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FindingDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setSortingEnabled(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAllColumnsShowFocus(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    QHeaderView *header = m_table->header();
    header->setObjectName(u"findingsHeader"_s);
    header->setStretchLastSection(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // as they come: in the order of the list of memories
    for (int column = 0; column < Model::Message; ++column)
        header->resizeSection(column, widthFor(designWidth(column)));
    connect(m_table, &QTreeView::activated, this, &FindingsList::activate);
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_table);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &FindingsList::copy);

    auto *bar = new Bar(Token::Alternate, Qt::BottomEdge, 28);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(m_total, 1);
    auto *column = new QVBoxLayout(m_filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_table, 1);
    m_pages->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(m_filled);
    m_pages->addWidget(m_empty);
    clear();
}

void FindingsList::setFindings(const QList<Finding> &findings, const QHash<MemoryId, QString> &titles, bool limited, qint64 memories)
{
    const QModelIndex current = m_table->currentIndex();
    const MemoryId memory = current.isValid() ? m_model->finding(current.row()).memory : MemoryId();
    const QString key = current.isValid() ? m_model->finding(current.row()).key : QString();
    m_model->setFindings(findings, titles);
    if (const int row = m_model->rowOf(memory, key); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    const QLocale locale;
    if (limited)
        m_total->setText(tr("The first %1 findings of the filter; there are more. A narrower filter shows the rest.").arg(locale.toString(findings.size())));
    else
        m_total->setText(tr("%n finding(s)", nullptr, int(findings.size())) % u" \u00b7 "_s % tr("%n memory(s) in the filter", nullptr, int(memories)));
    m_empty->setText(memories > 0 ? tr("Nothing is found in the memories that the filter shows.") : tr("The filter shows no memory."));
    m_pages->setCurrentWidget(findings.isEmpty() ? static_cast<QWidget *>(m_empty) : m_filled);
}

void FindingsList::clear()
{
    setFindings({}, {}, false, 0);
    m_empty->setText(tr("What lint finds in the memories of the filter is listed here."));
}

void FindingsList::activate(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT findingActivated(m_model->finding(index.row()).memory, m_model->finding(index.row()).key);
}

void FindingsList::copy()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < Model::ColumnCount; ++column)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace waymark::widgets
