// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/resultlist.h"

#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using Model = waymark::models::ResultListModel;

namespace waymark::widgets {

namespace {

constexpr int sidePadding = 12;

class EntryDelegate final : public QStyledItemDelegate
{
public:
    EntryDelegate(ResultList::Lines lines, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_hasTwo(lines == ResultList::Lines::Two)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        if (!m_hasTwo)
            return { 80, heightFor(option.fontMetrics, 26) };
        return { 80, std::max(48, option.fontMetrics.height() + QFontMetrics(fontFor(TextStyle::Caption)).height() + 14) };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QRect &rect = option.rect;
        const bool focused = option.widget && option.widget->hasFocus();
        const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(rect, color(focused ? Token::Selection : Token::SelectionIdle));
            painter->fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), color(focused ? Token::Accent : Token::Strong));
        } else if (enabled && option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(rect, color(Token::Hover));
        }
        const QRect area = rect.adjusted(sidePadding, 0, -sidePadding, 0);
        const QFontMetrics small(fontFor(TextStyle::Caption));
        const int lines = option.fontMetrics.height() + (m_hasTwo ? small.height() + 2 : 0);
        const QRect first(area.left(), area.top() + (area.height() - lines) / 2, area.width(), option.fontMetrics.height());
        painter->setFont(option.font);
        painter->setPen(color(enabled ? Token::Text : Token::Faint));
        painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, first.width()));
        if (m_hasTwo) {
            const QRect second(area.left(), first.bottom() + 3, area.width(), small.height());
            painter->setFont(fontFor(TextStyle::Caption));
            painter->setPen(color(enabled ? Token::Muted : Token::Faint));
            painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, small.elidedText(index.data(Model::DetailRole).toString(), Qt::ElideRight, second.width()));
        }
        painter->restore();
    }

private:
    bool m_hasTwo;
};

} // namespace

ResultList::ResultList(Lines lines, const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QListView(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setModel(&m_model);
    setItemDelegate(new EntryDelegate(lines, this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setEditTriggers(NoEditTriggers);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
}

void ResultList::setEntries(const QList<models::ResultEntry> &entries)
{
    const QString was = current();
    m_quiet = true;
    m_model.setEntries(entries);
    m_quiet = false;
    setCurrent(was);
    // Nobody sees the focus of an empty list.
    setFocusPolicy(entries.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    updateGeometry();
}

QString ResultList::current() const
{
    return m_model.idAt(currentIndex().row());
}

void ResultList::setCurrent(const QString &id)
{
    m_quiet = true;
    const int row = m_model.rowOf(id);
    if (row >= 0) {
        selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::ClearAndSelect);
    } else {
        clearSelection();
        setCurrentIndex({});
    }
    m_quiet = false;
}

QSize ResultList::sizeHint() const
{
    const int row = m_model.rowCount() > 0 ? sizeHintForRow(0) : 0;
    return { 200, row * m_model.rowCount() };
}

void ResultList::step(int by)
{
    // What cannot be looked at is passed over.
    for (int row = currentIndex().row() + by; row >= 0 && row < m_model.rowCount(); row += by) {
        if (m_model.index(row).flags().testFlag(Qt::ItemIsEnabled)) {
            selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::ClearAndSelect);
            return;
        }
    }
}

void ResultList::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_J:
        case Qt::Key_Down:
            return step(1);
        case Qt::Key_K:
        case Qt::Key_Up:
            return step(-1);
        default:
            break;
        }
    }
    // Letters are actions of the window, not a search in the list.
    if (!event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void ResultList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        Q_EMIT chosen(m_model.idAt(current.row()));
}

void ResultList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        doItemsLayout();
        updateGeometry();
    }
}

} // namespace waymark::widgets
