// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/inspectorhistory.h"

#include "widgets/common/emptystate.h"
#include "widgets/common/theme.h"
#include "widgets/pool/historyitem.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr qsizetype pageSize = 50;
constexpr qint64 sameActMs = 2000; // a decision and its change are written in one transaction

} // namespace

InspectorHistory::InspectorHistory(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_empty(new EmptyState(IconName::History, tr("No history yet"), tr("Every change of this memory is listed here."), this))
{
    m_scroll->setObjectName(u"inspectorHistory"_s);
    m_scroll->setAccessibleName(tr("History of the memory"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    auto *stack = new QStackedLayout(this);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_scroll);
    stack->addWidget(m_empty);
}

QList<InspectorHistory::Item> InspectorHistory::items(const MemoryDetails &details)
{
    QList<Item> result;
    QList<Decision> decisions = details.decisions;
    for (const HistoryEntry &entry : details.history) {
        Item item { entry, std::nullopt, entry.change.at };
        const bool decides = entry.row.before && entry.row.after
            && (*entry.row.before)[u"review"_s] != (*entry.row.after)[u"review"_s] && !entry.change.undoes.isValid();
        for (qsizetype i = 0; decides && i < decisions.size(); ++i) {
            const Decision &decision = decisions[i];
            if (decision.reviewer == entry.change.author && qAbs(decision.at.msecsTo(entry.change.at)) <= sameActMs) {
                item.decision = decisions.takeAt(i);
                break;
            }
        }
        result << item;
    }
    for (const Decision &decision : std::as_const(decisions))
        result << Item { std::nullopt, decision, decision.at };
    // The journal's own order is the truth between changes; the clock only places decisions among them.
    std::stable_sort(result.begin(), result.end(), [](const Item &a, const Item &b) {
        if (a.entry && b.entry && a.entry->change.origin.isEmpty() && b.entry->change.origin.isEmpty())
            return a.entry->change.id > b.entry->change.id;
        return a.at > b.at;
    });
    return result;
}

void InspectorHistory::setDetails(const MemoryDetails &details)
{
    m_items = items(details);
    m_stale = true;
    if (isVisible())
        fill();
}

void InspectorHistory::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        fill();
}

void InspectorHistory::fill()
{
    m_stale = false;
    m_shown = 0;
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(m_items.isEmpty() ? static_cast<QWidget *>(m_empty) : m_scroll);
    m_list = new QWidget;
    m_list->setBackgroundRole(QPalette::Base);
    m_list->setAutoFillBackground(true);
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addStretch();
    addItems();
    m_scroll->setWidget(m_list); // deletes the one before
}

void InspectorHistory::addItems()
{
    const qsizetype end = qMin(m_items.size(), m_shown + pageSize);
    bool newest = m_shown == 0;
    for (; m_shown < end; ++m_shown) {
        auto *row = new HistoryItem(m_items[m_shown], m_list);
        row->setObjectName(u"historyItem%1"_s.arg(m_shown + 1));
        m_rows->insertWidget(m_rows->count() - 1, row);
        if (newest && row->hasDifference()) {
            row->setUnfolded(true);
            newest = false;
        }
    }
    if (m_shown >= m_items.size())
        return;
    auto *more = new QPushButton(tr("Show %n older", nullptr, int(m_items.size() - m_shown)), m_list);
    more->setObjectName(u"historyMore"_s);
    more->setAccessibleName(more->text());
    more->setProperty("flat", true);
    connect(more, &QPushButton::clicked, this, [this, more] {
        more->hide();
        more->deleteLater();
        addItems();
    });
    m_rows->insertWidget(m_rows->count() - 1, more);
}

} // namespace waymark::widgets
