// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/flipledger.h"

#include "widgets/common/bar.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/fonts.h"
#include "widgets/common/keycap.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/typeglyph.h"
#include "widgets/results/flipside.h"
#include "widgets/results/rowtable.h"
#include "widgets/results/triagecard.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;
using Model = waymark::models::FlipTableModel;

namespace waymark::widgets {

namespace {

constexpr int side = 16;
constexpr int narrowWidth = 820; ///< below it the details stand under the table

enum Filter { All,
    Lost,
    Gained,
    Open };

class FlipDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    bool paintCell(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool lost = FlipDirection(index.data(Model::DirectionRole).toInt()) == FlipDirection::Lost;
        if (index.column() == Model::Direction) {
            // A triangle down or up, and the word.
            const double middle = area.top() + area.height() / 2.0;
            const double point = lost ? 4.5 : -4.5;
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(color(lost ? Token::Error : Token::Ok));
            painter.drawPolygon(QPolygonF({ { area.left() + 0.0, middle - point + (lost ? 0.5 : -0.5) }, { area.left() + 9.0, middle - point + (lost ? 0.5 : -0.5) }, { area.left() + 4.5, middle + point } }));
            painter.setPen(color(lost ? Token::Error : Token::Ok));
            painter.drawText(area.adjusted(16, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
            return true;
        }
        if (index.column() == Model::Condition) {
            const QVariant type = index.data(Model::TypeRole);
            const int glyph = std::max(typeGlyphSize, option.fontMetrics.height() - 2);
            QRect words = area;
            if (type.isValid()) {
                paintTypeGlyph(painter, QRectF(area.left(), area.top() + (area.height() - glyph) / 2.0, glyph, glyph), MemoryType(type.toInt()));
                words.setLeft(words.left() + glyph + 6);
            }
            painter.setPen(color(Token::Text));
            painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
            return true;
        }
        return false;
    }

    Token tokenOf(const QModelIndex &index) const override
    {
        if (index.column() == Model::Cause)
            return index.data(Model::TriagedRole).toBool() ? Token::Text : Token::Muted;
        return index.column() == Model::Benchmark ? Token::Muted : Token::Text;
    }
};

class FlipFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShown(int shown)
    {
        m_filter = shown;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        const bool lost = FlipDirection(index.data(Model::DirectionRole).toInt()) == FlipDirection::Lost;
        switch (m_filter) {
        case Lost:
            return lost;
        case Gained:
            return !lost;
        case Open:
            return lost && !index.data(Model::TriagedRole).toBool();
        default:
            return true;
        }
    }

private:
    int m_filter = All;
};

} // namespace

FlipLedger::FlipLedger(QWidget *parent)
    : QWidget(parent)
    , m_shown(new FlipFilter(this))
    , m_title(new TextLabel({}, TextStyle::Strong))
    , m_rule(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_count(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_filters(new QButtonGroup(this))
    , m_table(nullptr)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_detail(new QScrollArea)
    , m_task(new TextLabel({}, TextStyle::Title))
    , m_where(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_without(new FlipSideBox(u"flipWithout"_s))
    , m_with(new FlipSideBox(u"flipWith"_s))
    , m_memories(new FlipMemories)
    , m_triage(new TriageCard)
{
    setObjectName(u"flipLedger"_s);
    m_shown->setSourceModel(&m_model);
    m_shown->setSortRole(Model::SortRole);
    m_shown->setDynamicSortFilter(false); // a row stays under the eye while it is triaged
    m_table = new RowTable(*m_shown, { { 84, 116, 136, 112, 80, 64, 80, 152 }, Model::Task, { Model::Memories, Model::Benchmark, Model::Condition, Model::Cost, Model::Steps } },
        u"flipTable"_s, tr("Tasks that pass on one side only"));
    m_table->setItemDelegate(new FlipDelegate(m_table));
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->setSortingEnabled(true);
    m_shown->sort(-1);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);

    auto *head = new Bar(Token::Surface, Qt::BottomEdge);
    auto *headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(side, 10, side, 10);
    headColumn->setSpacing(4);
    auto *buttons = new FlowLayout(nullptr, 8, 4);
    const std::pair<Filter, QString> filters[] { { All, tr("All") }, { Lost, tr("Lost") }, { Gained, tr("Gained") }, { Open, tr("Not looked at") } };
    for (const auto &[filter, text] : filters) {
        auto *button = new KeyCapButton(text, {});
        button->setObjectName(u"flipFilter%1"_s.arg(int(filter)));
        button->setAccessibleName(text);
        button->setCheckable(true);
        button->setDesignHeight(24);
        m_filters->addButton(button, filter);
        buttons->addWidget(button);
    }
    m_filters->button(All)->setChecked(true);
    m_title->setWordWrap(true);
    m_rule->setWordWrap(true);
    m_count->setObjectName(u"flipCount"_s);
    headColumn->addWidget(m_title);
    headColumn->addWidget(m_rule);
    headColumn->addLayout(buttons);
    headColumn->addWidget(m_count);

    m_detail->setObjectName(u"flipDetail"_s);
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setFocusPolicy(Qt::NoFocus);
    m_detail->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_detail->setWidgetResizable(true);
    m_detail->setWidget(makeDetail());
    m_splitter->setObjectName(u"flipColumns"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({ 600, 400 }); // in parts of what there is
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_splitter, 1);

    connect(m_filters, &QButtonGroup::idClicked, this, &FlipLedger::filter);
    connect(m_table, &RowTable::currentRowChanged, this, &FlipLedger::showCurrent);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &FlipLedger::showCurrent);
    for (FlipSideBox *box : { m_without, m_with })
        connect(box, &FlipSideBox::openRun, this, &FlipLedger::openRun);
    connect(m_memories, &FlipMemories::openMemory, this, &FlipLedger::openMemory);
    connect(m_triage, &TriageCard::triaged, this, &FlipLedger::triaged);
    showCurrent();
}

QWidget *FlipLedger::makeDetail()
{
    auto *body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    m_task->setWordWrap(true);
    m_where->setWordWrap(true);
    m_task->setObjectName(u"flipTask"_s);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(m_without, 1);
    sides->addWidget(m_with, 1);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(side, 12, side, 16);
    column->setSpacing(12);
    column->addWidget(m_task);
    column->addWidget(m_where);
    column->addLayout(sides);
    column->addWidget(m_memories);
    column->addWidget(m_triage);
    column->addStretch(1);
    return body;
}

void FlipLedger::setFlips(const QList<Flip> &flips, const QString &title, const QString &rule)
{
    m_title->setText(title);
    m_rule->setText(rule);
    m_model.setFlips(flips);
    if (!m_table->currentIndex().isValid() && m_shown->rowCount() > 0)
        m_table->setCurrentRow(0);
    showCurrent();
}

void FlipLedger::setWritable(bool writable)
{
    m_triage->setWritable(writable);
}

const Flip *FlipLedger::current() const
{
    return m_model.flip(m_shown->mapToSource(m_table->currentIndex()).row());
}

QList<QWidget *> FlipLedger::panes() const
{
    return { m_table, m_detail };
}

void FlipLedger::filter()
{
    static_cast<FlipFilter *>(m_shown)->setShown(m_filters->checkedId());
    if (!m_table->currentIndex().isValid() && m_shown->rowCount() > 0)
        m_table->setCurrentRow(0);
    showCurrent();
}

void FlipLedger::updateCounts()
{
    const QLocale locale;
    const int lost = m_model.lost();
    m_count->setText(tr("%1 lost, %2 gained; %3 of the lost ones looked at").arg(locale.toString(lost), locale.toString(m_model.rowCount() - lost), locale.toString(m_model.triaged())));
}

void FlipLedger::showCurrent()
{
    updateCounts();
    const Flip *flip = current();
    m_detail->widget()->setVisible(flip != nullptr);
    if (!flip)
        return;
    m_task->setText(flip->task);
    m_where->setText(flip->model.isEmpty() ? flip->benchmark : tr("%1, %2").arg(flip->benchmark, flip->model));
    m_without->setSide(tr("Without memory"), flip->without);
    m_with->setSide(tr("With memory: %1").arg(flip->condition.name), flip->with);
    m_memories->setMemories(flip->memories);
    m_triage->setVisible(flip->direction == FlipDirection::Lost);
    if (flip->direction == FlipDirection::Lost)
        m_triage->setFlip(*flip);
}

void FlipLedger::goOn()
{
    const int rows = m_shown->rowCount();
    for (int step = 1; step < rows; ++step) {
        const int row = (m_table->currentRow() + step) % rows;
        const QModelIndex index = m_shown->index(row, 0);
        if (FlipDirection(index.data(Model::DirectionRole).toInt()) == FlipDirection::Lost && !index.data(Model::TriagedRole).toBool()) {
            m_table->setCurrentRow(row);
            return;
        }
    }
}

bool FlipLedger::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // The keys of the card come before the shortcuts of the window, but not while a note is written.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && TriageCard::causeOfKey(key->key()) && !qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void FlipLedger::keyPressEvent(QKeyEvent *event)
{
    const Flip *flip = current();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (const auto cause = TriageCard::causeOfKey(event->key()); cause && modifiers == Qt::NoModifier && flip) {
        blame(*cause);
        return;
    }
    QWidget::keyPressEvent(event);
}

void FlipLedger::blame(TriageCause cause)
{
    const Flip *flip = current();
    if (!flip || flip->direction != FlipDirection::Lost)
        return;
    m_triage->choose(cause);
    goOn();
}

void FlipLedger::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() < widthFor(narrowWidth) ? Qt::Vertical : Qt::Horizontal);
}

} // namespace waymark::widgets
