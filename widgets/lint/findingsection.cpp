// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lint/findingsection.h"

#include "widgets/common/fonts.h"
#include "widgets/common/labels.h"
#include "widgets/common/linkbutton.h"
#include "widgets/common/severityglyph.h"
#include "widgets/common/textlabel.h"
#include "widgets/lint/findingcard.h"
#include "widgets/lint/findingmarks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPointer>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int headHeight = 28;
constexpr int leastHeight = 96;

bool covers(const Suppression &suppression, const Finding &finding, const QString &memory)
{
    if (suppression.rule != finding.rule)
        return false;
    switch (suppression.scope) {
    case SuppressionScope::Finding:
        return suppression.key == finding.key;
    case SuppressionScope::Memory:
        return suppression.memory == memory;
    case SuppressionScope::Excerpt:
        return suppression.excerpt.compare(finding.excerpt, Qt::CaseInsensitive) == 0;
    }
    Q_UNREACHABLE();
}

} // namespace

FindingSection::FindingSection(QWidget *parent)
    : QWidget(parent)
    , m_head(new QWidget(this))
    , m_headRow(new QHBoxLayout(m_head))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"findingSection"_s);
    setAccessibleName(tr("Findings"));
    m_headRow->setContentsMargins(16, 0, 16, 0);
    m_headRow->setSpacing(4);
    m_scroll->setObjectName(u"findingScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->installEventFilter(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_scroll, 1);
    hide();
}

void FindingSection::setFindings(const QList<Finding> &findings, const QString &memoryUuid)
{
    QList<Finding> standing;
    QList<Finding> accepted;
    for (const Finding &finding : findings)
        (finding.suppressed ? accepted : standing).append(finding);
    standing = inReadingOrder(std::move(standing));
    accepted = inReadingOrder(std::move(accepted));
    if (memoryUuid == m_memory && standing == m_standing && accepted == m_accepted)
        return;
    const bool sameMemory = memoryUuid == m_memory;
    // What comes after the one that went is the next to look at.
    const int place = sameMemory ? indexOf(m_current) : -1;
    m_memory = memoryUuid;
    m_standing = std::move(standing);
    m_accepted = std::move(accepted);
    if (!sameMemory)
        m_showAccepted = false;
    if (indexOf(m_current) < 0)
        m_current = m_standing.isEmpty() ? QString() : m_standing.at(std::clamp(place, 0, int(m_standing.size()) - 1)).key;
    rebuild();
    Q_EMIT currentChanged(m_current);
}

void FindingSection::setSuppressions(const QList<Suppression> &suppressions)
{
    if (m_suppressions == suppressions)
        return;
    m_suppressions = suppressions;
    if (m_showAccepted && !m_accepted.isEmpty())
        rebuild();
}

void FindingSection::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    rebuild();
}

const Finding *FindingSection::current() const
{
    const int at = indexOf(m_current);
    return at < 0 ? nullptr : &m_standing.at(at);
}

int FindingSection::indexOf(const QString &key) const
{
    for (int i = 0; i < m_standing.size(); ++i) {
        if (m_standing.at(i).key == key)
            return i;
    }
    return -1;
}

void FindingSection::setCurrent(const QString &key)
{
    const int at = indexOf(key);
    if (at < 0 || key == m_current)
        return;
    m_current = key;
    if (at >= m_cards.size())
        addCards(at + 1 - int(m_cards.size()) + cardsAtOnce / 2);
    lightCurrent(true);
    Q_EMIT currentChanged(m_current);
}

void FindingSection::reveal()
{
    lightCurrent(true);
    Q_EMIT revealRequested();
}

void FindingSection::setHovered(const QString &key)
{
    for (FindingCard *card : std::as_const(m_cards))
        card->setHovered(card->finding().key == key && !key.isEmpty());
}

void FindingSection::rebuild()
{
    const bool hadFocus = m_body && m_body->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_cards.clear();
    m_more = m_ignored = nullptr;
    if (QWidget *old = m_scroll->takeWidget())
        old->deleteLater(); // a button in it may be what was pressed
    m_body = new QWidget;
    m_body->installEventFilter(this);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, 0, 4);
    m_column->setSpacing(0);
    m_column->addStretch();
    fillHead();
    addCards(std::max(cardsAtOnce, indexOf(m_current) + cardsAtOnce / 2));
    addAccepted();
    m_scroll->setWidget(m_body);
    const bool any = !m_standing.isEmpty() || !m_accepted.isEmpty();
    setVisible(any);
    lightCurrent(false);
    updateGeometry();
    if (!any)
        return;
    m_scroll->verticalScrollBar()->setValue(scrolled);
    lightCurrent(true);
    if (hadFocus && !m_cards.isEmpty())
        m_cards.at(std::max(0, indexOf(m_current)))->setFocus();
}

void FindingSection::fillHead()
{
    while (QLayoutItem *item = m_headRow->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    auto *title = new TextLabel(tr("Findings"), TextStyle::SectionHead);
    m_headRow->addWidget(title);
    m_headRow->addSpacing(8);
    std::array<int, 3> counts {};
    for (const Finding &finding : std::as_const(m_standing))
        ++counts[size_t(finding.severity)];
    for (const Severity severity : { Severity::Error, Severity::Warning, Severity::Info }) {
        const int count = counts[size_t(severity)];
        if (count == 0)
            continue;
        m_headRow->addWidget(new IconLabel(severityIcon(severity), 14));
        m_headRow->addWidget(new TextLabel(QLocale().toString(count), TextStyle::Secondary));
        m_headRow->addSpacing(8);
    }
    if (m_standing.isEmpty())
        m_headRow->addWidget(new TextLabel(tr("none that counts"), TextStyle::Secondary, Token::Muted));
    m_headRow->addStretch();
    if (!m_accepted.isEmpty()) {
        m_ignored = new LinkButton(m_showAccepted ? tr("Hide %n ignored", nullptr, int(m_accepted.size())) : tr("%n ignored", nullptr, int(m_accepted.size())));
        m_ignored->setObjectName(u"findingsIgnored"_s);
        m_ignored->setAccessibleName(m_ignored->text());
        m_ignored->setToolTip(m_showAccepted ? QString() : tr("Show what was accepted, by whom and why"));
        connect(m_ignored, &QAbstractButton::clicked, this, [this] {
            m_showAccepted = !m_showAccepted;
            rebuild();
            if (m_showAccepted) {
                // Once they have their place.
                QTimer::singleShot(0, this, [this] { m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum()); });
            }
        });
        m_headRow->addWidget(m_ignored);
    }
    m_head->setFixedHeight(heightFor(QFontMetrics(fontFor(TextStyle::Secondary)), headHeight));
    setAccessibleDescription(findingsPhrase(counts));
}

FindingCard *FindingSection::makeCard(const Finding &finding)
{
    auto *card = new FindingCard(finding);
    card->setReadOnly(m_readOnly);
    connect(card, &FindingCard::whyRequested, this, [this, rule = finding.rule] { Q_EMIT whyRequested(rule); });
    connect(card, &FindingCard::stepRequested, this, &FindingSection::stepRequested);
    connect(card, &FindingCard::focused, this, [this, card] { m_scroll->ensureWidgetVisible(card, 0, 4); });
    return card;
}

void FindingSection::addCards(int count)
{
    const int first = int(m_cards.size());
    const int last = std::min(int(m_standing.size()), first + count);
    for (int i = first; i < last; ++i) {
        FindingCard *card = makeCard(m_standing.at(i));
        card->setObjectName(u"finding%1"_s.arg(i + 1));
        const QString key = card->finding().key;
        connect(card, &FindingCard::selected, this, [this, key] { setCurrent(key); });
        connect(card, &FindingCard::hovered, this, [this, key](bool inside) { Q_EMIT hovered(inside ? key : QString()); });
        connect(card, &FindingCard::generaliseRequested, this, &FindingSection::generaliseRequested);
        connect(card, &FindingCard::ignoreRequested, this, &FindingSection::ignoreRequested);
        connect(card, &FindingCard::fixRequested, this, &FindingSection::fixRequested);
        connect(card, &FindingCard::relabelRequested, this, &FindingSection::relabelRequested);
        connect(card, &FindingCard::moveRequested, this, [this, i](int by) {
            if (FindingCard *other = m_cards.value(i + by)) {
                other->setFocus();
                setCurrent(other->finding().key);
            }
        });
        m_column->insertWidget(i, card);
        m_cards.append(card);
    }
    delete m_more;
    m_more = nullptr;
    if (const int rest = int(m_standing.size()) - last; rest > 0) {
        m_more = new LinkButton(tr("Show %n more", nullptr, rest));
        m_more->setObjectName(u"findingsMore"_s);
        m_more->setAccessibleName(tr("Show %n more findings", nullptr, rest));
        m_more->setContentsMargins(0, 0, 0, 0);
        connect(m_more, &QAbstractButton::clicked, this, [this] {
            // Not in its own slot: it goes.
            QTimer::singleShot(0, this, [this] { addCards(cardsAtOnce); });
        });
        m_column->insertWidget(last, m_more, 0, Qt::AlignHCenter);
    }
}

QString FindingSection::acceptedWords(const Finding &finding, QStringList *uuids) const
{
    QStringList words;
    for (const Suppression &suppression : m_suppressions) {
        if (!covers(suppression, finding, m_memory))
            continue;
        uuids->append(suppression.uuid);
        //: Why a finding was accepted, by whom, and when
        words << tr("“%1” %2, %3").arg(suppression.reason, suppression.author, QLocale().toString(suppression.at.toLocalTime().date(), QLocale::ShortFormat));
    }
    return words.isEmpty() ? tr("Accepted.") : words.join(u'\n');
}

void FindingSection::addAccepted()
{
    if (!m_showAccepted)
        return;
    for (const Finding &finding : std::as_const(m_accepted)) {
        FindingCard *card = makeCard(finding);
        QStringList uuids;
        const QString words = acceptedWords(finding, &uuids);
        card->setAccepted(words, uuids);
        card->setObjectName(u"accepted%1"_s.arg(m_column->count()));
        connect(card, &FindingCard::takeBackRequested, this, &FindingSection::takeBackRequested);
        m_column->insertWidget(m_column->count() - 1, card);
    }
}

void FindingSection::lightCurrent(bool scroll)
{
    const int current = indexOf(m_current);
    for (int i = 0; i < m_cards.size(); ++i) {
        FindingCard *card = m_cards.at(i);
        if (card->isCurrent() != (i == current))
            card->setCurrent(i == current, i + 1, int(m_standing.size()));
    }
    updateGeometry();
    if (scroll && current >= 0 && current < m_cards.size()) {
        // Once it has its new height.
        QTimer::singleShot(0, this, [this, card = QPointer<FindingCard>(m_cards.at(current))] {
            if (card)
                m_scroll->ensureWidgetVisible(card, 0, 4);
        });
    }
}

QSize FindingSection::sizeHint() const
{
    if (!m_body)
        return { 280, headHeight };
    const int width = std::max(200, m_scroll->viewport()->width());
    const int body = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width) : m_body->sizeHint().height();
    return { 280, 1 + m_head->minimumHeight() + body };
}

QSize FindingSection::minimumSizeHint() const
{
    return { 200, std::min(sizeHint().height(), leastHeight + m_head->minimumHeight()) };
}

void FindingSection::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Border));
}

void FindingSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry(); // words wrap otherwise
}

bool FindingSection::eventFilter(QObject *watched, QEvent *event)
{
    const bool widthMoved = watched == m_scroll->viewport() && event->type() == QEvent::Resize;
    if (widthMoved || (watched == m_body && event->type() == QEvent::LayoutRequest)) {
        // The scroll area asks for the height that goes with the width before its bar came.
        if (m_body && m_column->hasHeightForWidth())
            m_body->setMinimumHeight(m_column->totalHeightForWidth(m_scroll->viewport()->width()));
        updateGeometry();
    }
    return QWidget::eventFilter(watched, event);
}

void FindingSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        rebuild();
}

} // namespace waymark::widgets
