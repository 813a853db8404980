// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/selectionbar.h"

#include "services/text/displaysafe.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/keytext.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int sidePadding = 12;
constexpr int gap = 8;

} // namespace

SelectionBar::SelectionBar(QWidget *parent)
    : Bar(Token::Alternate, Qt::TopEdge, 44, parent)
    , m_selectedText(new QLabel(this))
    , m_ofText(new QLabel(this))
    , m_selectAll(new KeyCapButton({}, keyText(QKeySequence(Qt::CTRL | Qt::Key_A)), this))
    , m_more(new KeyCapButton(tr("More"), {}, this))
    , m_menu(new QMenu(this))
{
    setObjectName(u"selectionBar"_s);
    setAccessibleName(tr("Selection"));
    m_selectedText->setTextFormat(Qt::PlainText);
    m_selectedText->setObjectName(u"selectedCount"_s);
    m_ofText->setTextFormat(Qt::PlainText);
    m_ofText->setObjectName(u"filterCount"_s);
    m_selectAll->setFlat(true);
    m_selectAll->setTextToken(Token::Accent);
    m_selectAll->setObjectName(u"selectAll"_s);
    connect(m_selectAll, &QPushButton::clicked, this, &SelectionBar::selectAllRequested);
    m_more->setObjectName(u"moreActions"_s);
    m_more->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SelectionBar::fillMore);

    addAction(u"accept"_s,
        { nullptr, tr("Accept"), [](int n) { return tr("Accept %n", nullptr, n); }, tr("Mark the selected memories as accepted"), 0 }, u"A"_s,
        [this] { Q_EMIT decideRequested(ReviewStatus::Accepted); });
    addAction(u"reject"_s,
        { nullptr, tr("Reject"), [](int n) { return tr("Reject %n", nullptr, n); }, tr("Mark the selected memories as rejected"), 1 }, u"X"_s,
        [this] { Q_EMIT decideRequested(ReviewStatus::Rejected); });
    addAction(u"needsWork"_s,
        { nullptr, tr("Needs work"), [](int n) { return tr("Needs work: %n", nullptr, n); }, tr("Mark the selected memories as needing work"), 5 }, {},
        [this] { Q_EMIT decideRequested(ReviewStatus::NeedsWork); });
    addAction(u"retire"_s,
        { nullptr, tr("Retire…"), [](int n) { return tr("Retire %n…", nullptr, n); }, tr("Take the selected memories out of use; they stay in the pool"), 2 },
        tr("Del"), [this] { Q_EMIT retireRequested(); });
    addAction(u"validity"_s,
        { nullptr, tr("Validity…"), [](int n) { return tr("Validity of %n…", nullptr, n); }, tr("Set from when until when the selected memories hold"), 3 }, u"V"_s,
        [this] { Q_EMIT validityRequested(); });
    addAction(u"supersede"_s,
        { nullptr, tr("Supersede…"), [](int n) { return tr("Supersede %n…", nullptr, n); }, tr("Put another memory in the place of the selected ones"), 4 }, u"M"_s,
        [this] { Q_EMIT supersedeRequested(); });
    setTabOrder(m_actions.last().button, m_more);
    setCounts(0, 0);
}

void SelectionBar::addAction(const QString &name, Action action, const QString &key, std::function<void()> act)
{
    action.button = new KeyCapButton(action.one, key, this);
    action.button->setObjectName(name);
    connect(action.button, &QPushButton::clicked, this, std::move(act));
    m_actions.append(std::move(action));
}

void SelectionBar::setCounts(qint64 selected, qint64 inFilter)
{
    m_selected = selected;
    m_inFilter = inFilter;
    updateTexts();
}

void SelectionBar::setReadOnly(const QString &reason)
{
    m_readOnly = reason;
    updateTexts();
}

void SelectionBar::updateTexts()
{
    const QLocale locale;
    const int selected = static_cast<int>(qMin<qint64>(m_selected, std::numeric_limits<int>::max()));
    m_selectedText->setFont(fontFor(TextStyle::Strong));
    m_selectedText->setText(m_selected == 0 ? tr("None selected") : tr("%1 selected").arg(locale.toString(m_selected)));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, color(Token::Muted));
    m_ofText->setPalette(quiet);
    m_ofText->setText(tr("of %1 in the filter").arg(locale.toString(m_inFilter)));
    m_selectAll->setText(tr("Select all %1").arg(locale.toString(m_inFilter)));
    m_selectAll->setAccessibleName(m_selectAll->text());

    const bool writable = m_readOnly.isEmpty();
    for (const Action &action : std::as_const(m_actions)) {
        const QString text = m_selected > 1 ? action.many(selected) : action.one;
        action.button->setText(text);
        action.button->setAccessibleName(text);
        action.button->setEnabled(writable && m_selected > 0);
        action.button->setToolTip(!writable ? text::toolTipSafe(m_readOnly) : m_selected == 0 ? tr("Select a memory first.")
                                                                                              : action.toolTip);
    }
    m_more->setAccessibleName(tr("More actions"));
    arrange();
}

void SelectionBar::fillMore()
{
    m_menu->clear();
    m_menu->setToolTipsVisible(true);
    for (const Action &action : std::as_const(m_actions)) {
        if (!action.button->isHidden())
            continue;
        const QString key = action.button->key();
        auto *entry = m_menu->addAction(key.isEmpty() ? action.button->text() : action.button->text() % u'\t' % key);
        entry->setEnabled(action.button->isEnabled());
        entry->setToolTip(action.button->toolTip());
        connect(entry, &QAction::triggered, action.button, &QPushButton::click);
    }
}

QSize SelectionBar::minimumSizeHint() const
{
    return { 2 * sidePadding + m_more->sizeHint().width() + 80, minimumHeight() };
}

void SelectionBar::arrange()
{
    const auto place = [this](QWidget *widget, int x, int width) {
        const int height = widget->sizeHint().height();
        widget->setGeometry(x, 1 + (this->height() - 1 - height) / 2, width, height);
    };
    int left = sidePadding;
    const int selectedWidth = m_selectedText->sizeHint().width();
    place(m_selectedText, left, selectedWidth);
    left += selectedWidth + fontMetrics().horizontalAdvance(u' ') + 1;
    const int room = width() - sidePadding;
    const int ofWidth = m_ofText->sizeHint().width();
    const int allWidth = m_selectAll->sizeHint().width();

    const int moreWidth = m_more->sizeHint().width();
    int needed = 0;
    for (const Action &action : std::as_const(m_actions))
        needed += action.button->sizeHint().width() + gap;
    // The words at the left give way before the last three buttons do.
    const int least = moreWidth + 3 * gap + m_actions.at(0).button->sizeHint().width() + m_actions.at(1).button->sizeHint().width()
        + m_actions.at(3).button->sizeHint().width();
    const bool hasAll = m_inFilter > 0 && m_selected < m_inFilter;
    const bool allShown = hasAll && left + allWidth + gap + least <= room;
    const bool ofShown = left + ofWidth + (allShown ? allWidth : 0) + gap + least <= room;
    m_ofText->setVisible(ofShown);
    if (ofShown) {
        place(m_ofText, left, ofWidth);
        left += ofWidth;
    }
    m_selectAll->setVisible(allShown);
    if (allShown) {
        place(m_selectAll, left + 2, allWidth);
        left += allWidth + 2;
    }
    left += gap;

    int used = needed - gap;
    int lowestHidden = static_cast<int>(m_actions.size());
    while (lowestHidden > 0 && left + used > room) {
        const bool first = lowestHidden == m_actions.size();
        --lowestHidden;
        const auto gone = std::ranges::find(m_actions, lowestHidden, &Action::rank);
        used -= gone->button->sizeHint().width() + gap;
        if (first)
            used += gap + moreWidth;
    }
    int x = qMax(left, room - used);
    for (const Action &action : std::as_const(m_actions)) {
        const bool shown = action.rank < lowestHidden;
        action.button->setVisible(shown);
        if (shown) {
            place(action.button, x, action.button->sizeHint().width());
            x += action.button->width() + gap;
        }
    }
    const bool overflows = lowestHidden < m_actions.size();
    m_more->setVisible(overflows);
    if (overflows)
        place(m_more, x, moreWidth);
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    Bar::resizeEvent(event);
    arrange();
}

void SelectionBar::changeEvent(QEvent *event)
{
    Bar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateTexts();
}

} // namespace waymark::widgets
