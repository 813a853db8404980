// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/joblist.h"

#include "models/joblabels.h"
#include "widgets/common/bar.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/sharebar.h"
#include "widgets/common/textlabel.h"
#include "widgets/jobs/jobbars.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Model = waymark::models::JobListModel;

namespace waymark::widgets {

namespace {

constexpr int sidePadding = 12;
constexpr int iconSize = 14;
constexpr int barSpace = 10;

struct StateIcon
{
    IconName icon;
    Token token;
};

StateIcon iconOf(JobState state)
{
    switch (state) {
    case JobState::Queued:
        return { IconName::Clock, Token::Muted };
    case JobState::Running:
        return { IconName::Play, Token::Accent };
    case JobState::Pausing:
    case JobState::Paused:
        return { IconName::Pause, Token::Muted };
    case JobState::Done:
        return { IconName::ReviewAccepted, Token::Ok };
    case JobState::Failed:
        return { IconName::SeverityError, Token::Error };
    case JobState::Cancelled:
        return { IconName::ReviewRejected, Token::Muted };
    }
    Q_UNREACHABLE();
}

class JobDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int lines = heightFor(option.fontMetrics, 22) + heightFor(QFontMetrics(fontFor(TextStyle::Secondary)), 18);
        return { 100, std::max(44, lines) + (index.data(Model::UnderWayRole).toBool() ? barSpace : 0) };
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
        const bool underWay = index.data(Model::UnderWayRole).toBool();
        const QFont small = fontFor(TextStyle::Secondary);
        const QFontMetrics smallMetrics(small);
        const int lines = option.fontMetrics.height() + smallMetrics.height();
        const int top = rect.top() + (rect.height() - (underWay ? barSpace : 0) - lines) / 2;
        QRect first(rect.left() + sidePadding, top, rect.width() - 2 * sidePadding, option.fontMetrics.height());
        const auto state = JobState(index.data(Model::StateRole).toInt());
        const StateIcon icon = iconOf(state);
        paintIcon(*painter, QRect(first.left(), first.top(), iconSize, first.height()), icon.icon, icon.token, iconSize);
        first.setLeft(first.left() + iconSize + 6);
        painter->setFont(option.font);
        painter->setPen(color(Token::Text));
        painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, first.width()));

        QRect second(first.left(), first.bottom() + 1, first.width(), smallMetrics.height());
        painter->setFont(small);
        painter->setPen(color(Token::Muted));
        const QString cost = index.data(Model::CostRole).toString();
        drawTabular(*painter, second, Qt::AlignRight, cost);
        if (!cost.isEmpty())
            second.setRight(second.right() - tabularWidth(smallMetrics, cost) - 8);
        if (index.data(Model::FailuresRole).toBool() && state != JobState::Failed) {
            paintIcon(*painter, QRect(second.left(), second.top(), iconSize, second.height()), IconName::SeverityWarning, Token::WarningIcon, 12);
            second.setLeft(second.left() + iconSize + 4);
        }
        painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, smallMetrics.elidedText(index.data(Model::ProgressRole).toString(), Qt::ElideRight, second.width()));
        if (underWay) {
            const QRect bar(first.left(), second.bottom() + 1, first.width(), barSpace);
            paintShareBar(*painter, bar, index.data(Model::ShareRole).toDouble(), state == JobState::Running);
        }
        painter->restore();
    }
};

} // namespace

JobList::JobList(Model &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_count(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_list(new QListView)
    , m_foot(nullptr)
    , m_month(new TextLabel({}, TextStyle::Strong))
    , m_spent(new TextLabel({}, TextStyle::Secondary))
    , m_spentBar(new CostBar)
    , m_saved(new TextLabel({}, TextStyle::Secondary, Token::Muted))
{
    setObjectName(u"jobList"_s);
    m_foot = makeFoot();
    auto *head = new Bar(Token::Background, Qt::BottomEdge, 36);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(sidePadding, 4, sidePadding, 4);
    row->addWidget(new TextLabel(tr("Jobs"), TextStyle::Strong));
    row->addStretch(1);
    row->addWidget(m_count);
    m_list->setObjectName(u"jobs"_s);
    m_list->setAccessibleName(tr("Jobs"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new JobDelegate(m_list));
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
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { Q_EMIT currentJobChanged(current()); });
    connect(m_list, &QAbstractItemView::activated, this, [this] { Q_EMIT jobActivated(current()); });
    connect(&model, &QAbstractItemModel::modelReset, this, &JobList::updateCount);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &JobList::updateCount);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        updateCount();
        m_list->doItemsLayout(); // a job that begins or ends gains or loses its bar
    });
    m_foot->hide();
    updateCount();
}

QWidget *JobList::makeFoot()
{
    auto *foot = new Bar(Token::Background, Qt::TopEdge);
    foot->setObjectName(u"jobSpending"_s);
    m_month->setObjectName(u"spentMonth"_s);
    m_spent->setObjectName(u"spentPool"_s);
    m_saved->setObjectName(u"spentSaved"_s);
    for (TextLabel *label : { m_month, m_spent, m_saved })
        label->setWordWrap(true);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(sidePadding, 12, sidePadding, 12);
    column->setSpacing(4);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_month, m_spent, m_spentBar, m_saved })
        column->addWidget(widget);
    return foot;
}

void JobList::setSpending(const Spending &spending)
{
    m_foot->setVisible(spending.month.isValid());
    if (!spending.month.isValid())
        return;
    const QLocale locale;
    m_month->setText(tr("Spent in %1").arg(locale.standaloneMonthName(spending.month.month())));
    const QString spent = models::moneyText(spending.totals.costNano);
    m_spent->setText(spending.poolCap ? tr("%1; budget of the pool: %2 of %3").arg(spent, models::moneyText(spending.poolSpent), models::moneyText(*spending.poolCap))
                                      : tr("%1; the pool has no budget").arg(spent));
    m_spentBar->setVisible(spending.poolCap.has_value());
    m_spentBar->setCost(spending.poolSpent, spending.poolCap, {});
    m_spentBar->setAccessibleName(tr("Budget of the pool"));
    m_saved->setText(tr("Saved by the cache: %1, %n calls", nullptr, int(spending.savedCalls)).arg(models::moneyText(spending.savedNano)));
}

void JobList::updateCount()
{
    QStringList words;
    if (const int running = m_model.running(); running > 0)
        words << tr("%n running", nullptr, running);
    if (const int queued = m_model.queued(); queued > 0)
        words << tr("%n queued", nullptr, queued);
    m_count->setText(words.join(u", "_s));
    // An empty list has nothing to walk through, and could not show that it has the focus.
    m_list->setFocusPolicy(m_model.rowCount() > 0 ? Qt::StrongFocus : Qt::NoFocus);
}

JobId JobList::current() const
{
    const JobRow *job = m_model.job(m_list->currentIndex().row());
    return job ? job->job.id : JobId();
}

void JobList::setCurrent(JobId job)
{
    const int row = m_model.rowOf(job);
    if (row < 0) {
        m_list->clearSelection();
        m_list->setCurrentIndex({});
        return;
    }
    // Not by the view's own way: with Ctrl held down that lets go of what is selected.
    m_list->selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(m_model.index(row));
}

bool JobList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_list) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_J || key->key() == Qt::Key_K)) {
            const int row = std::clamp(m_list->currentIndex().row() + (key->key() == Qt::Key_J ? 1 : -1), 0, std::max(0, m_model.rowCount() - 1));
            m_list->selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::ClearAndSelect);
            return true;
        }
        // Letters are actions of the window, not a search in the list.
        if (!key->text().isEmpty() && key->text().at(0).isPrint() && key->key() != Qt::Key_Space) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace waymark::widgets
