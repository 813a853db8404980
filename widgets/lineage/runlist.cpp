// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lineage/runlist.h"

#include "services/domain/enums.h"
#include "widgets/common/bar.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/typeglyph.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Model = waymark::models::RunListModel;

namespace waymark::widgets {

namespace {

constexpr int sidePadding = 12;
constexpr int iconSize = 14;
constexpr int glyphSize = 13;

class RunDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect &rect = option.rect;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool focused = option.widget && option.widget->hasFocus();
        painter->save();
        if (selected) {
            painter->fillRect(rect, color(focused ? Token::Selection : Token::SelectionIdle));
            painter->fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), color(focused ? Token::Accent : Token::Strong));
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(rect, color(Token::Hover));
        }
        const QFont small = fontFor(TextStyle::Secondary);
        const QFontMetrics metrics(option.font);
        const QFontMetrics smallMetrics(small);
        const int top = rect.top() + (rect.height() - metrics.height() - smallMetrics.height()) / 2;
        QRect first(rect.left() + sidePadding, top, rect.width() - sidePadding - 8, metrics.height());
        const auto outcome = OutcomeValue(index.data(Model::OutcomeRole).toInt());
        const IconName icon = outcome == OutcomeValue::Success ? IconName::ReviewAccepted : outcome == OutcomeValue::Failure ? IconName::ReviewRejected
                                                                                                                             : IconName::ReviewUnreviewed;
        paintIcon(*painter, QRect(first.left(), first.top(), iconSize, first.height()), icon, outcome == OutcomeValue::Success ? Token::Ok : Token::Muted, iconSize);
        first.setLeft(first.left() + iconSize + 6);
        if (index.data(Model::DisputedRole).toBool()) {
            paintIcon(*painter, QRect(first.right() - iconSize, first.top(), iconSize, first.height()), IconName::SeverityWarning, Token::WarningIcon, 12);
            first.setRight(first.right() - iconSize - 4);
        }
        painter->setFont(option.font);
        painter->setPen(color(Token::Text));
        painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(index.data().toString(), Qt::ElideRight, first.width()));

        QRect second(first.left(), first.bottom() + 1, rect.right() - 8 - first.left(), smallMetrics.height());
        const QVariantList rungs = index.data(Model::RungsRole).toList();
        const int glyph = std::max(glyphSize, smallMetrics.height() - 3);
        int x = second.right() - int(allMemoryTypes().size()) * (glyph + 2) + 2;
        const int textRight = x - 6;
        for (const MemoryType type : allMemoryTypes()) {
            const bool made = rungs.value(int(type)).toInt() > 0;
            paintTypeGlyph(*painter, QRectF(x, second.top() + (second.height() - glyph) / 2.0, glyph, glyph), type, made ? GlyphState::Normal : GlyphState::Absent);
            x += glyph + 2;
        }
        second.setRight(textRight);
        painter->setFont(small);
        painter->setPen(color(Token::Muted));
        const QString words = index.data(Model::DomainRole).toString();
        painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, smallMetrics.elidedText(words, Qt::ElideRight, second.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return { 60, std::max(44, heightFor(option.fontMetrics, 22) + heightFor(QFontMetrics(fontFor(TextStyle::Secondary)), 18)) };
    }
};

} // namespace

RunList::RunList(Model &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_count(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_find(new QLineEdit)
    , m_list(new QListView)
{
    setObjectName(u"runList"_s);
    auto *head = new Bar(Token::Background, Qt::BottomEdge, 36);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(sidePadding, 4, sidePadding, 4);
    row->addWidget(new TextLabel(tr("Runs"), TextStyle::Strong));
    row->addStretch(1);
    row->addWidget(m_count);
    m_find->setObjectName(u"runFinder"_s);
    m_find->setAccessibleName(tr("Find a run"));
    m_find->setPlaceholderText(tr("Find a run"));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    auto *field = new QHBoxLayout;
    field->setContentsMargins(sidePadding, 8, sidePadding, 8);
    field->addWidget(m_find);
    m_list->setObjectName(u"runs"_s);
    m_list->setAccessibleName(tr("Runs"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new RunDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addLayout(field);
    column->addWidget(m_list, 1);
    connect(m_find, &QLineEdit::textChanged, &model, &Model::setWords);
    const auto choose = [this](const QModelIndex &index) {
        m_current = index.data(Model::UuidRole).toString();
        if (!m_current.isEmpty())
            Q_EMIT runChosen(m_current);
    };
    connect(m_list, &QAbstractItemView::activated, this, choose);
    connect(m_list, &QAbstractItemView::clicked, this, choose);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        updateCount();
        setCurrent(m_current);
    });
    connect(&model, &Model::totalChanged, this, &RunList::updateCount);
    updateCount();
}

void RunList::updateCount()
{
    const int shown = m_model.rowCount();
    m_list->setFocusPolicy(shown > 0 ? Qt::StrongFocus : Qt::NoFocus); // nobody sees the focus of an empty list
    m_count->setText(shown == m_model.total() ? QLocale().toString(shown) : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(m_model.total())));
}

void RunList::setCurrent(const QString &uuid)
{
    m_current = uuid;
    const int row = m_model.rowOf(uuid);
    if (row < 0) {
        m_list->clearSelection();
        m_list->setCurrentIndex({});
        return;
    }
    m_list->setCurrentIndex(m_model.index(row));
    m_list->scrollTo(m_model.index(row));
}

bool RunList::eventFilter(QObject *watched, QEvent *event)
{
    // Whoever comes here sees where the focus is.
    if (watched == m_list && event->type() == QEvent::FocusIn && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        // From the field down into the list, and letters of the list are actions of the window.
        if (watched == m_find && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            m_list->setFocus();
            if (!m_list->currentIndex().isValid())
                m_list->setCurrentIndex(m_model.index(0));
            if (key->key() != Qt::Key_Down && m_list->currentIndex().isValid())
                Q_EMIT runChosen(m_list->currentIndex().data(Model::UuidRole).toString());
            return true;
        }
        if (watched == m_list && key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_J || key->key() == Qt::Key_K)) {
            const int row = std::clamp(m_list->currentIndex().row() + (key->key() == Qt::Key_J ? 1 : -1), 0, std::max(0, m_model.rowCount() - 1));
            m_list->setCurrentIndex(m_model.index(row));
            return true;
        }
        if (watched == m_list && !key->text().isEmpty() && key->text().at(0).isPrint() && key->key() != Qt::Key_Space) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace waymark::widgets
