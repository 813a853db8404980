// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lineage/sentencelist.h"

#include "models/labels.h"
#include "services/text/displaysafe.h"
#include "widgets/common/bar.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/sharebar.h"
#include "widgets/common/textlabel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Model = waymark::models::ClaimListModel;

namespace waymark::widgets {

namespace {

constexpr int sidePadding = 12;

int designWidth(Model::Column column)
{
    switch (column) {
    case Model::Number:
        return 40;
    case Model::Support:
        return 148;
    case Model::Steps:
        return 112;
    case Model::Siblings:
        return 148;
    case Model::FoundBy:
        return 100;
    case Model::Checked:
        return 112;
    case Model::Sentence:
    case Model::ColumnCount:
        break;
    }
    return 0;
}

class ClaimDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect &rect = option.rect;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool focused = option.widget && option.widget->hasFocus();
        painter->save();
        painter->setClipRect(rect);
        if (selected)
            painter->fillRect(rect, color(focused ? Token::Selection : Token::SelectionIdle));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(rect, color(Token::Hover));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Border));
        if (index.column() == Model::Number && selected)
            painter->fillRect(QRect(rect.left(), rect.top(), 2, rect.height() - 1), color(focused ? Token::Accent : Token::Strong));
        QRect area = rect.adjusted(sidePadding, 0, -4, -1);
        const bool supported = index.data(Model::SupportedRole).toBool();
        const QString words = index.data().toString();
        painter->setFont(option.font);
        const auto text = [&](Token token) {
            painter->setPen(color(token));
            painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, option.fontMetrics.elidedText(words, Qt::ElideRight, area.width()));
        };
        switch (Model::Column(index.column())) {
        case Model::Number:
            text(Token::Muted);
            break;
        case Model::Sentence:
            text(Token::Text);
            break;
        case Model::Support: {
            const int figure = tabularWidth(option.fontMetrics, words) + 4;
            const int icon = supported ? 0 : 20;
            const int bar = std::min(widthFor(64), area.width() - figure - icon - 12);
            if (bar > 12)
                paintShareBar(*painter, QRect(area.left(), area.top(), bar, area.height()), index.data(Model::SupportRole).toDouble(), supported);
            painter->setPen(color(Token::Text));
            const int x = area.left() + std::max(0, bar) + 8;
            drawTabular(*painter, QRect(x, area.top(), figure, area.height()), Qt::AlignLeft, words);
            if (!supported)
                paintIcon(*painter, QRect(x + figure + 4, area.top(), 14, area.height()), IconName::SeverityWarning, Token::WarningIcon, 14);
            break;
        }
        case Model::Steps:
            text(supported ? Token::Accent : Token::Warning);
            break;
        case Model::Siblings:
        case Model::FoundBy:
            text(Token::Muted);
            break;
        case Model::Checked:
            if (index.data(Model::CheckedRole).toBool()) {
                paintIcon(*painter, QRect(area.left(), area.top(), 14, area.height()), IconName::ReviewAccepted, Token::Ok, 14);
                area.setLeft(area.left() + 20);
                text(Token::Text);
            } else {
                text(selected ? Token::Muted : Token::Faint); // which does not stand out on a selection
            }
            break;
        case Model::ColumnCount:
            break;
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override { return { 40, heightFor(option.fontMetrics, 28) }; }
};

} // namespace

ClaimTable::ClaimTable(Model &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"claimTable"_s);
    setAccessibleName(tr("Sentences"));
    setItemDelegate(new ClaimDelegate(this));
    setModel(&model);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    connect(this, &QAbstractItemView::entered, this, [this](const QModelIndex &index) { Q_EMIT rowHovered(index.row()); });
    fitColumns();
}

void ClaimTable::setCurrentRow(int row)
{
    if (row < 0 || row >= m_model.rowCount()) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    selectionModel()->setCurrentIndex(m_model.index(row, Model::Sentence), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ClaimTable::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
        setCurrentRow(std::clamp(currentIndex().row() + (event->key() == Qt::Key_J ? 1 : -1), 0, m_model.rowCount() - 1));
        return;
    }
    // Letters are actions of the window, not a search in the list.
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ClaimTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

void ClaimTable::fitColumns()
{
    verticalHeader()->setDefaultSectionSize(heightFor(fontMetrics(), 28));
    int rest = viewport()->width();
    const bool narrow = rest < widthFor(760);
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (column == Model::Sentence)
            continue;
        // What was found how, and by whom checked, gives way to the sentence.
        setColumnHidden(column, narrow && (column == Model::FoundBy || column == Model::Siblings));
        if (isColumnHidden(column))
            continue;
        const int width = widthFor(designWidth(Model::Column(column)));
        setColumnWidth(column, width);
        rest -= width;
    }
    setColumnWidth(Model::Sentence, std::max(rest, widthFor(120)));
}

void ClaimTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ClaimTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void ClaimTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    Q_EMIT rowHovered(-1);
}

SentenceList::SentenceList(Model &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new TextLabel({}, TextStyle::Strong))
    , m_words(new ElidedLabel)
    , m_link(new KeyCapButton(tr("Link the step"), {}))
    , m_confirm(new KeyCapButton(tr("Confirm"), {}))
    , m_edit(new KeyCapButton(tr("Edit"), {}))
    , m_table(new ClaimTable(model))
{
    setObjectName(u"sentenceList"_s);
    auto *head = new Bar(Token::Alternate, Qt::TopEdge | Qt::BottomEdge, 40);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_words, 1);
    m_words->setObjectName(u"sentenceWords"_s);
    m_words->setFont(fontFor(TextStyle::Secondary));
    m_words->setToken(Token::Muted);
    const QString meaning = tr("Support is worked out of the words of a sentence and of the steps: how much of what it says stands in the best steps, each word by how rare it is in the run. It is a hint for reading, and can be corrected.");
    m_title->setToolTip(text::toolTipSafe(meaning));
    m_table->setAccessibleDescription(meaning);
    m_link->setObjectName(u"linkStep"_s);
    m_confirm->setObjectName(u"confirmEvidence"_s);
    m_edit->setObjectName(u"editRung"_s);
    for (KeyCapButton *button : { m_link, m_confirm, m_edit }) {
        button->setDesignHeight(24);
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_table, 1);
    connect(m_link, &QPushButton::clicked, this, &SentenceList::linkRequested);
    connect(m_confirm, &QPushButton::clicked, this, &SentenceList::confirmRequested);
    connect(m_edit, &QPushButton::clicked, this, &SentenceList::editRequested);
    connect(&model, &QAbstractItemModel::modelReset, this, &SentenceList::updateWords);
    connect(&model, &QAbstractItemModel::dataChanged, this, &SentenceList::updateWords);
    updateWords();
}

void SentenceList::setKeys(const QString &link, const QString &confirm, const QString &edit)
{
    m_link->setKey(link);
    m_confirm->setKey(confirm);
    m_edit->setKey(edit);
}

void SentenceList::setReadOnly(const QString &reason)
{
    m_readOnly = reason;
    updateButtons();
}

void SentenceList::updateButtons()
{
    const QString why = text::toolTipSafe(m_readOnly);
    m_link->setToolTip(why.isEmpty() ? tr("The step that you are at supports the current sentence.") : why);
    m_confirm->setToolTip(why.isEmpty() ? tr("You have read the steps and agree with what is said of the current sentence.") : why);
    m_edit->setToolTip(why);
    for (KeyCapButton *button : { m_link, m_confirm, m_edit })
        button->setEnabled(why.isEmpty() && m_model.rowCount() > 0);
}

void SentenceList::updateWords()
{
    const int count = m_model.rowCount();
    updateButtons();
    if (count == 0) {
        m_title->setText(tr("Sentences"));
        m_words->setText(tr("Choose a workflow, summary or insight above to see what supports each of its sentences."));
        return;
    }
    switch (m_model.rung().memory.type) {
    case MemoryType::Workflow:
        m_title->setText(tr("Parts of the workflow"));
        break;
    case MemoryType::Summary:
        m_title->setText(tr("Sentences of the summary"));
        break;
    case MemoryType::Insight:
    case MemoryType::Trajectory:
        m_title->setText(tr("Sentences of the insight"));
        break;
    }
    m_words->setText(tr("%1 of %2 supported. One counts as supported from %3.").arg(QString::number(m_model.supported()), QString::number(count), models::supportText(m_model.threshold())));
}

} // namespace waymark::widgets
