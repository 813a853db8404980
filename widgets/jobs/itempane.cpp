// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/itempane.h"

#include "models/joblabels.h"
#include "models/proposaleffects.h"
#include "services/text/displaysafe.h"
#include "widgets/common/bar.h"
#include "widgets/common/fonts.h"
#include "widgets/common/safetextview.h"
#include "widgets/common/textlabel.h"
#include "widgets/jobs/calltextparts.h"
#include "widgets/jobs/effectspane.h"
#include "widgets/jobs/proposalview.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int effectsWidth = 284;

/// Why there is no proposal to look at.
QString withoutProposal(const JobItemDetails &details)
{
    const JobItem &item = details.row.item;
    switch (item.state) {
    case ItemState::Queued:
        return ItemPane::tr("This item waits for its turn.");
    case ItemState::Running:
        return ItemPane::tr("This item is being asked.");
    case ItemState::Failed:
        return item.error.isEmpty() ? ItemPane::tr("This item failed.") : text::elided(item.error, 1000);
    case ItemState::Cancelled:
        return ItemPane::tr("This item was cancelled before it was asked, or while it was.");
    case ItemState::Done:
        if (const QString result = models::itemResult(item); !result.isEmpty())
            return result;
        return ItemPane::tr("This item is done, and brought no proposal.");
    }
    Q_UNREACHABLE();
}

QString withoutCalls(const JobItemRow &row)
{
    switch (row.item.state) {
    case ItemState::Queued:
    case ItemState::Running:
        return row.isRecorded ? ItemPane::tr("Nothing is asked: a recorded answer will serve it.") : ItemPane::tr("Nothing was asked yet.");
    case ItemState::Done:
        return row.isRecorded ? ItemPane::tr("Nothing was asked: a recorded answer served it, which came with the sample pool.") : ItemPane::tr("Nothing was asked: it needs no model.");
    case ItemState::Failed:
    case ItemState::Cancelled:
        return ItemPane::tr("Nothing was asked.");
    }
    Q_UNREACHABLE();
}

} // namespace

ItemPane::ItemPane(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar)
    , m_views(new QStackedWidget)
    , m_open(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_proposal(new ProposalView)
    , m_prompt(new SafeTextView)
    , m_reply(new SafeTextView)
    , m_calls(new SafeTextView)
    , m_effects(new EffectsPane)
{
    setObjectName(u"itemPane"_s);
    m_tabs->setObjectName(u"itemTabs"_s);
    m_tabs->setAccessibleName(tr("What is shown of the item"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString &title : { tr("Proposal"), tr("Prompt"), tr("Reply"), tr("Calls") })
        m_tabs->addTab(title);
    for (QWidget *view : std::initializer_list<QWidget *> { m_proposal, m_prompt, m_reply, m_calls })
        m_views->addWidget(view);
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    m_open->setObjectName(u"openProposals"_s);
    auto *head = new Bar(Token::Background, Qt::TopEdge | Qt::BottomEdge, 36);
    auto *titles = new QHBoxLayout(head);
    titles->setContentsMargins(8, 1, 16, 1);
    titles->addWidget(m_tabs);
    titles->addStretch(1);
    titles->addWidget(m_open);
    const std::tuple<SafeTextView *, QString, QString> views[] = { { m_prompt, u"itemPrompt"_s, tr("What was asked") }, { m_reply, u"itemReply"_s, tr("What was answered") }, { m_calls, u"itemCalls"_s, tr("Calls") } };
    for (const auto &[view, objectName, spoken] : views) {
        view->setObjectName(objectName);
        view->setAccessibleName(spoken);
        view->setFrameShape(QFrame::NoFrame);
    }
    m_effects->setFixedWidth(widthFor(effectsWidth));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_views, 1);
    row->addLayout(column, 1);
    row->addWidget(m_effects);
    clear({});
}

void ItemPane::clear(const QString &sentence)
{
    m_details = {};
    m_proposal->showSentence(sentence);
    for (SafeTextView *view : { m_prompt, m_reply, m_calls })
        view->setParts({});
    showEffects();
}

void ItemPane::setDetails(const JobItemDetails &details)
{
    // What somebody reads stays where it is unless it is another one.
    const bool sameTexts = details.row.item.id == m_details.row.item.id && details.proposals == m_details.proposals && details.findings == m_details.findings && !details.proposals.isEmpty();
    const bool sameCalls = details.row.item.id == m_details.row.item.id && details.calls == m_details.calls && details.row.item.state == m_details.row.item.state;
    m_details = details;
    if (!sameTexts) {
        if (const waymark::Proposal *shown = proposal())
            m_proposal->setProposal(*shown, details);
        else
            m_proposal->showSentence(withoutProposal(details));
    }
    if (!sameCalls) {
        const TextPart none { TextPart::Style::Caption, withoutCalls(details.row) };
        const bool asked = !details.calls.isEmpty();
        m_prompt->setParts(asked ? promptParts(details.calls) : QList { none });
        m_reply->setParts(asked ? replyParts(details.calls) : QList { none });
        m_calls->setParts(asked ? callParts(details.calls) : QList { none });
        m_tabs->setTabText(int(Tab::Calls), details.calls.size() > 1 ? tr("Calls (%1)").arg(QLocale().toString(details.calls.size())) : tr("Calls"));
    }
    showEffects();
}

const waymark::Proposal *ItemPane::proposal() const
{
    return m_details.proposals.isEmpty() ? nullptr : &m_details.proposals.last();
}

bool ItemPane::canAccept() const
{
    return m_writable && proposal() && models::whyNotAcceptable(*proposal(), m_details).isEmpty();
}

bool ItemPane::canReject() const
{
    return m_writable && proposal() && proposal()->state == ProposalState::Open;
}

bool ItemPane::canAskAgain() const
{
    const ItemState state = m_details.row.item.state;
    return m_writable && m_details.row.item.id.isValid() && (state == ItemState::Done || state == ItemState::Failed);
}

void ItemPane::setWritable(bool writable)
{
    m_writable = writable;
    showEffects();
}

void ItemPane::showEffects()
{
    const waymark::Proposal *shown = proposal();
    const EffectsPane::Can can { canAccept(), canAccept(), canReject(), canAskAgain() };
    if (shown)
        m_effects->setEffects(models::proposalEffects(*shown, m_details), models::whyNotAcceptable(*shown, m_details), can);
    else
        m_effects->setEffects({}, {}, can);
}

void ItemPane::setOpenProposals(int open, int all)
{
    const QLocale locale;
    m_open->setText(all > 0 ? tr("%1 of %n proposals open", nullptr, all).arg(locale.toString(open)) : QString());
}

QWidget *ItemPane::viewOf(Tab tab) const
{
    return m_views->widget(int(tab));
}

void ItemPane::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

ItemPane::Tab ItemPane::shownTab() const
{
    return Tab(m_tabs->currentIndex());
}

void ItemPane::takeFocus()
{
    viewOf(shownTab())->setFocus(Qt::OtherFocusReason);
}

} // namespace waymark::widgets
