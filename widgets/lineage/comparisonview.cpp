// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lineage/comparisonview.h"

#include "services/text/displaysafe.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/panelkeys.h"
#include "widgets/common/severityglyph.h"
#include "widgets/lineage/comparisonbar.h"
#include "widgets/lineage/comparisoncolumns.h"
#include "widgets/lineage/comparisonhead.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

using Choice = ComparedText::Choice;
using text::DiffLevel;

namespace {

bool isToggleKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Space && event.modifiers() == Qt::NoModifier;
}

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_head(new ComparisonHead)
    , m_columns(new ComparisonColumns)
    , m_bar(new ComparisonBar)
{
    setObjectName(u"comparisonView"_s);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_columns, 1);
    column->addWidget(m_bar);
    m_stack->addWidget(new EmptyState(IconName::Layers, tr("Nothing to compare"), tr("Two texts of a memory stand side by side here.")));
    m_stack->addWidget(page);

    connect(m_head, &ComparisonHead::previousRequested, this, &ComparisonView::previousDifference);
    connect(m_head, &ComparisonHead::nextRequested, this, &ComparisonView::nextDifference);
    connect(m_head, &ComparisonHead::levelRequested, this, &ComparisonView::nextLevel);
    connect(m_head, &ComparisonHead::shownRequested, this, &ComparisonView::setDiffShown);
    connect(m_bar, &ComparisonBar::toggleRequested, this, &ComparisonView::toggleCurrent);
    connect(m_bar, &ComparisonBar::takeAllRequested, this, &ComparisonView::takeAll);
    connect(m_bar, &ComparisonBar::leaveAllRequested, this, &ComparisonView::leaveAll);
    connect(m_bar, &ComparisonBar::editRequested, this, &ComparisonView::startEdit);
    connect(m_bar, &ComparisonBar::keepRequested, this, &ComparisonView::apply);
    connect(m_bar, &ComparisonBar::dropRequested, this, &ComparisonView::drop);
    connect(m_columns, &ComparisonColumns::edited, this, &ComparisonView::resultHasChanged);
    connect(m_columns, &ComparisonColumns::keepRequested, this, &ComparisonView::apply);
    connect(m_columns, &ComparisonColumns::dropRequested, this, &ComparisonView::drop);
}

void ComparisonView::setComparison(const Comparison &comparison)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_comparison = comparison;
    m_texts.clear();
    for (const ComparedField &field : comparison.fields)
        m_texts << ComparedText(field.before, field.after, m_level);
    m_findings.reset();
    m_awaitsFindings = false;
    //: What a screen reader calls a comparison: both texts
    setAccessibleName(tr("%1 compared with %2").arg(text::lineSafe(comparison.beforeTitle), text::lineSafe(comparison.afterTitle)));
    m_head->setNote(comparison.note);
    m_columns->setComparison(comparison);
    m_stack->setCurrentIndex(comparison.fields.isEmpty() ? 0 : 1);
    m_current = -1;
    showAll();
    setCurrentHunk(0);
    if (hadFocus)
        takeFocus();
}

void ComparisonView::clear()
{
    setComparison({});
}

void ComparisonView::setLevel(DiffLevel level)
{
    if (level == m_level)
        return;
    const std::optional<Place> place = placeOf(m_current);
    const int word = place ? m_texts[place->field].firstWord(place->hunk) : 0;
    m_level = level;
    for (ComparedText &text : m_texts)
        text.setLevel(level);
    m_current = place ? hunkAt({ place->field, m_texts[place->field].hunkOfWord(word) }) : -1;
    showAll();
    reveal();
    Q_EMIT currentChanged(m_current, hunkCount());
}

void ComparisonView::nextLevel()
{
    switch (m_level) {
    case DiffLevel::Word:
        return setLevel(DiffLevel::Sentence);
    case DiffLevel::Sentence:
        return setLevel(DiffLevel::Line);
    case DiffLevel::Line:
        return setLevel(DiffLevel::Word);
    }
}

void ComparisonView::setDiffShown(bool shown)
{
    m_diffShown = shown;
    showAll();
    reveal();
}

int ComparisonView::hunkCount() const
{
    int count = 0;
    for (const ComparedText &text : m_texts)
        count += text.hunkCount();
    return count;
}

std::optional<ComparisonView::Place> ComparisonView::placeOf(int hunk) const
{
    for (int field = 0; hunk >= 0 && field < m_texts.size(); ++field) {
        if (hunk < m_texts[field].hunkCount())
            return Place { field, hunk };
        hunk -= m_texts[field].hunkCount();
    }
    return std::nullopt;
}

int ComparisonView::hunkAt(const Place &place) const
{
    int hunk = place.hunk;
    for (int field = 0; field < place.field; ++field)
        hunk += m_texts[field].hunkCount();
    return hunk;
}

Choice ComparisonView::choiceOf(int hunk) const
{
    const std::optional<Place> place = placeOf(hunk);
    return place ? m_texts[place->field].choice(place->hunk) : Choice::Taken;
}

bool ComparisonView::isTaken(int hunk) const
{
    return placeOf(hunk) && choiceOf(hunk) == Choice::Taken;
}

void ComparisonView::setCurrentHunk(int hunk)
{
    const int wanted = std::min(hunk, hunkCount() - 1);
    const std::optional<Place> old = placeOf(m_current);
    m_current = wanted;
    const std::optional<Place> now = placeOf(m_current);
    if (old && (!now || now->field != old->field))
        showField(old->field);
    if (now)
        showField(now->field);
    showState();
    reveal();
    Q_EMIT currentChanged(m_current, hunkCount());
}

void ComparisonView::nextDifference()
{
    if (hunkCount() > 0 && m_diffShown && !isEditing())
        setCurrentHunk((m_current + 1) % hunkCount());
}

void ComparisonView::previousDifference()
{
    if (hunkCount() > 0 && m_diffShown && !isEditing())
        setCurrentHunk((m_current + hunkCount() - 1) % hunkCount());
}

void ComparisonView::changeChoice(const std::function<void()> &change)
{
    if (!m_comparison.editable || isEditing())
        return;
    const QHash<QString, QString> old = result();
    change();
    if (result() != old) {
        m_findings.reset();
        showAll();
        showFindings();
        reveal();
        Q_EMIT resultChanged();
    }
}

void ComparisonView::toggleCurrent()
{
    const std::optional<Place> place = placeOf(m_current);
    if (place && m_diffShown)
        changeChoice([&] { m_texts[place->field].take(place->hunk, choiceOf(m_current) != Choice::Taken); });
}

void ComparisonView::takeAll()
{
    changeChoice([&] { std::for_each(m_texts.begin(), m_texts.end(), [](ComparedText &text) { text.takeAll(true); }); });
}

void ComparisonView::leaveAll()
{
    changeChoice([&] { std::for_each(m_texts.begin(), m_texts.end(), [](ComparedText &text) { text.takeAll(false); }); });
}

bool ComparisonView::isEditing() const
{
    return m_columns->isEditing();
}

QHash<QString, QString> ComparisonView::result() const
{
    const QStringList edited = isEditing() ? m_columns->editedTexts() : QStringList();
    QHash<QString, QString> texts;
    for (int i = 0; i < m_texts.size(); ++i)
        texts.insert(m_comparison.fields[i].name, isEditing() ? edited[i] : m_texts[i].text());
    return texts;
}

void ComparisonView::startEdit()
{
    if (!m_comparison.editable || isEditing() || m_texts.isEmpty())
        return;
    QStringList texts;
    for (const ComparedText &text : std::as_const(m_texts))
        texts << text.text();
    // Where the current difference is; a text that is new begins at its first field, others mostly change in their last.
    const bool isNew = std::ranges::all_of(texts, [](const QString &text) { return text.isEmpty(); });
    const Place place = placeOf(m_current).value_or(Place { isNew ? 0 : int(m_texts.size()) - 1, -1 });
    const qsizetype at = place.hunk >= 0 ? m_texts[place.field].startInText(place.hunk) : 0;
    m_columns->beginEdit(texts, place.field, at);
    showAll();
    showFindings();
}

void ComparisonView::endEdit(bool keep)
{
    if (!isEditing())
        return;
    const QStringList typed = m_columns->editedTexts();
    m_columns->endEdit();
    bool changed = false;
    for (int i = 0; i < m_texts.size(); ++i) {
        if (typed[i] == m_texts[i].text())
            continue; // what is left stays so
        changed = true;
        if (!keep)
            continue;
        m_comparison.fields[i].after = typed[i];
        m_texts[i] = ComparedText(m_comparison.fields[i].before, typed[i], m_level);
    }
    if (changed && !keep)
        m_findings.reset(); // they were those of the typed text
    showAll();
    showFindings();
    setCurrentHunk(std::max(0, m_current));
    takeFocus();
    if (changed && !keep)
        Q_EMIT resultChanged();
}

void ComparisonView::resultHasChanged()
{
    m_findings.reset();
    m_columns->setEditorFindings({});
    showFindings();
    Q_EMIT resultChanged();
}

void ComparisonView::setFindings(const QList<Finding> &findings)
{
    m_findings = findings;
    m_awaitsFindings = true;
    if (isEditing())
        m_columns->setEditorFindings(findings);
    else
        showAll();
    showFindings();
}

void ComparisonView::showFindings()
{
    if (!m_findings) {
        m_columns->setFindingsLine(m_awaitsFindings ? tr("Looking for findings…") : QString(), {});
        return;
    }
    if (m_findings->isEmpty()) {
        m_columns->setFindingsLine(tr("No findings"), icon(IconName::Check, Token::Ok));
        return;
    }
    QStringList rules;
    Severity worst = Severity::Info;
    for (const Finding &finding : std::as_const(*m_findings)) {
        if (!rules.contains(finding.rule))
            rules << finding.rule;
        worst = std::max(worst, finding.severity);
    }
    //: Number of findings: their rules
    m_columns->setFindingsLine(tr("%n finding(s): %1", nullptr, int(m_findings->size())).arg(rules.join(u", "_s)), severityIcon(worst));
}

ComparedText::Column ComparisonView::columnOf(int field, bool after) const
{
    const ComparedText &text = m_texts[field];
    const std::optional<Place> current = isEditing() ? std::nullopt : placeOf(m_current);
    const int lit = current && current->field == field ? current->hunk : -1;
    ComparedText::Column column;
    if (!m_diffShown)
        column.shown = after ? text.text() : text.before();
    else
        column = after ? text.afterColumn(lit) : text.beforeColumn(lit);
    if (!after || !m_findings)
        return column;
    for (const Finding &finding : *m_findings) {
        if (name(finding.field) != m_comparison.fields[field].name)
            continue;
        for (const text::Span &span : column.shownSpans({ finding.start, finding.end }))
            column.marks.append({ 0, span.start, span.end, severityMark(finding.severity) });
    }
    return column;
}

void ComparisonView::showField(int field)
{
    m_columns->setColumns(field, columnOf(field, false), columnOf(field, true));
}

void ComparisonView::showAll()
{
    for (int field = 0; field < m_texts.size(); ++field)
        showField(field);
    showState();
}

void ComparisonView::showState()
{
    const int count = hunkCount();
    int taken = 0;
    for (int hunk = 0; hunk < count; ++hunk)
        taken += isTaken(hunk) ? 1 : 0;
    const std::optional<Choice> choice = m_current >= 0 && m_diffShown ? std::optional(choiceOf(m_current)) : std::nullopt;
    m_head->setState({ count, taken, m_current, choice.value_or(Choice::Taken), m_level, m_diffShown, m_comparison.editable, isEditing() });
    m_bar->setState(m_comparison.editable, isEditing(), choice, count > 0);
    setAccessibleDescription(m_head->spokenState());
}

void ComparisonView::reveal()
{
    const std::optional<Place> place = placeOf(m_current);
    if (place && m_diffShown && !isEditing())
        m_columns->reveal(place->field, columnOf(place->field, false), columnOf(place->field, true));
}

void ComparisonView::apply()
{
    if (isEditing())
        endEdit(true);
    else if (m_comparison.editable)
        Q_EMIT keepRequested();
}

void ComparisonView::drop()
{
    if (isEditing())
        endEdit(false);
    else
        Q_EMIT dropRequested();
}

void ComparisonView::takeFocus()
{
    const std::optional<Place> place = placeOf(m_current);
    m_columns->takeFocus(place ? place->field : 0);
}

bool ComparisonView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_comparison.editable && isToggleKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return claimPanelKeys(event) || QWidget::event(event);
}

void ComparisonView::keyPressEvent(QKeyEvent *event)
{
    if (isCancelKey(*event))
        drop();
    else if (isApplyKey(*event))
        apply();
    else if (isToggleKey(*event))
        toggleCurrent();
    else
        QWidget::keyPressEvent(event);
}

} // namespace waymark::widgets
