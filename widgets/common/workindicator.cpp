// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/workindicator.h"

#include "services/text/displaysafe.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/linkbutton.h"
#include "widgets/common/progressstrip.h"
#include "widgets/common/progresstext.h"
#include "widgets/common/tabularlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

QString asMenuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

WorkIndicator::WorkIndicator(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel)
    , m_bar(new ProgressStrip)
    , m_counts(new TabularLabel)
    , m_left(new ElidedLabel)
    , m_cancel(new QToolButton)
    , m_more(new LinkButton)
    , m_menu(new QMenu(this))
{
    setObjectName(u"workIndicator"_s);
    setAccessibleName(tr("Work in progress"));
    m_name->setObjectName(u"workName"_s);
    m_bar->setObjectName(u"workProgress"_s);
    m_bar->setMaximumWidth(m_bar->sizeHint().width());
    m_counts->setObjectName(u"workCounts"_s);
    m_left->setObjectName(u"workTimeLeft"_s);
    m_left->setToken(Token::Muted);
    m_cancel->setObjectName(u"workCancel"_s);
    m_cancel->setIcon(icon(IconName::Close));
    m_more->setObjectName(u"workMore"_s);
    m_menu->setObjectName(u"workMenu"_s);
    m_menu->setAccessibleName(tr("Other work in progress"));
    for (QWidget *widget : std::initializer_list<QWidget *> { m_name, m_counts, m_left })
        widget->setFont(fontFor(TextStyle::Secondary));
    m_cancel->setAutoRaise(true);
    m_cancel->setIconSize({ 14, 14 });
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *> { m_cancel, m_more })
        button->setFocusPolicy(Qt::TabFocus);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_name);
    row->addWidget(m_bar, 0, Qt::AlignVCenter);
    row->addWidget(m_counts);
    row->addWidget(m_left);
    row->addWidget(m_cancel);
    row->addWidget(m_more);
    hide();

    connect(m_cancel, &QToolButton::clicked, this, [this] { cancel(m_shown); });
    connect(m_more, &LinkButton::clicked, this, &WorkIndicator::openMenu);
    connect(qApp, &QApplication::focusChanged, this, &WorkIndicator::rememberFocus);
    m_clock.start();
}

int WorkIndicator::begin(const QString &name, bool cancellable, const QString &cancelText)
{
    const int id = ++m_lastId;
    m_works.push_back({ id, name, cancelText.isEmpty() ? tr("Cancel “%1”").arg(name) : cancelText, cancellable, false, false, {}, {} });
    QTimer::singleShot(delay, this, [this, id] {
        if (Work *work = find(id)) {
            work->isDue = true;
            refresh();
        }
    });
    return id;
}

void WorkIndicator::update(int id, const Progress &progress)
{
    Work *work = find(id);
    if (!work)
        return;
    work->progress = progress;
    work->timeLeft.add(progress, std::chrono::milliseconds(m_clock.elapsed()));
    if (id == m_shown)
        showWork(*work);
}

void WorkIndicator::end(int id)
{
    std::erase_if(m_works, [id](const Work &work) { return work.id == id; });
    refresh();
}

WorkIndicator::Work *WorkIndicator::find(int id)
{
    const auto found = std::find_if(m_works.begin(), m_works.end(), [id](const Work &work) { return work.id == id; });
    return found == m_works.end() ? nullptr : &*found;
}

void WorkIndicator::cancel(int id)
{
    Work *work = find(id);
    if (!work || !work->isCancellable || work->isStopping)
        return;
    work->isStopping = true;
    if (id == m_shown)
        showWork(*work);
    Q_EMIT cancelRequested(id);
}

void WorkIndicator::refresh()
{
    const Work *shown = find(m_chosen);
    for (const Work &work : m_works) {
        if (work.isDue && (!shown || (shown->id != m_chosen && work.id > shown->id)))
            shown = &work;
    }
    const auto due = std::count_if(m_works.begin(), m_works.end(), [](const Work &work) { return work.isDue; });
    if (!shown) {
        m_shown = 0;
        m_chosen = 0;
        leave();
        return;
    }
    if (m_shown != shown->id)
        m_counts->setMinimumWidth(0);
    m_shown = shown->id;
    m_more->setVisible(due > 1);
    m_more->setText(tr("and %n more", nullptr, int(due) - 1));
    m_more->setAccessibleName(tr("%n more pieces of work are running", nullptr, int(due) - 1));
    showWork(*shown);
    show();
}

QString WorkIndicator::figures(const Work &work)
{
    if (work.isStopping)
        return tr("Stopping…");
    QStringList words { countsText(work.progress), work.timeLeft.text() };
    words.removeAll(QString());
    return words.join(u", "_s);
}

void WorkIndicator::showWork(const Work &work)
{
    m_name->setText(work.name);
    m_name->setMinimumWidth(m_name->sizeHint().width());
    showIn(*m_bar, work.progress);
    m_bar->setAccessibleName(work.name);
    m_bar->setAccessibleDescription(figures(work));
    m_bar->setToolTip(plainToolTip(work.progress.stage));
    // What it counts to only gets longer: without this the bar would dance.
    m_counts->setText(work.isStopping ? tr("Stopping…") : countsText(work.progress));
    m_counts->setMinimumWidth(qMax(m_counts->minimumWidth(), m_counts->sizeHint().width()));
    m_counts->setVisible(!m_counts->text().isEmpty());
    m_left->setText(work.isStopping ? QString() : work.timeLeft.text());
    m_left->setVisible(!m_left->text().isEmpty());
    m_cancel->setVisible(work.isCancellable);
    const QString cancelText = work.isStopping ? tr("It is being stopped.") : work.cancelText;
    m_cancel->setAccessibleName(cancelText);
    m_cancel->setToolTip(plainToolTip(cancelText));
}

void WorkIndicator::fillMenu()
{
    m_menu->clear();
    for (auto work = m_works.crbegin(); work != m_works.crend(); ++work) {
        if (!work->isDue || work->id == m_shown)
            continue;
        if (!m_menu->isEmpty())
            m_menu->addSeparator();
        const QString about = figures(*work);
        QAction *choose = m_menu->addAction(asMenuText(about.isEmpty() ? work->name : tr("%1 %2", "Importing… 12 of 40").arg(work->name, about)));
        connect(choose, &QAction::triggered, this, [this, id = work->id] {
            m_chosen = id;
            refresh();
        });
        if (work->isCancellable && !work->isStopping) {
            QAction *stop = m_menu->addAction(icon(IconName::Close), asMenuText(work->cancelText));
            connect(stop, &QAction::triggered, this, [this, id = work->id] { cancel(id); });
        }
    }
}

void WorkIndicator::openMenu()
{
    fillMenu();
    // Above it: below is the edge of the window, and often of the screen.
    m_menu->popup(m_more->mapToGlobal(QPoint(0, -m_menu->sizeHint().height())));
}

void WorkIndicator::rememberFocus(QWidget *old, QWidget *now)
{
    if (now && isAncestorOf(now) && old && !isAncestorOf(old))
        m_focusBefore = old;
}

void WorkIndicator::leave()
{
    const bool hadFocus = focusWidget() && focusWidget()->hasFocus();
    hide();
    if (hadFocus && m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

} // namespace waymark::widgets
