// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lineage/comparisonhead.h"

#include "widgets/common/flowbox.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/keycap.h"
#include "widgets/common/keytext.h"
#include "widgets/common/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

using text::DiffLevel;

namespace {

QString key(Qt::Key letter)
{
    return keyText(QKeySequence(letter));
}

} // namespace

ComparisonHead::ComparisonHead(QWidget *parent)
    : Bar(Token::Alternate, Qt::BottomEdge, 44, parent)
    , m_summary(new TextLabel({}, TextStyle::Strong))
    , m_position(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_previous(new KeyCapButton(tr("Previous"), key(Qt::Key_P)))
    , m_next(new KeyCapButton(tr("Next"), key(Qt::Key_N)))
    , m_level(new KeyCapButton({}, key(Qt::Key_W)))
    , m_shown(new KeyCapButton(tr("Differences"), key(Qt::Key_D)))
    , m_note(new TextLabel({}, TextStyle::Secondary, Token::Muted))
{
    setObjectName(u"compareHead"_s);
    m_summary->setObjectName(u"compareSummary"_s);
    m_position->setObjectName(u"comparePosition"_s);
    m_note->setObjectName(u"compareNote"_s);
    m_note->setWordWrap(true);
    const auto prepare = [](KeyCapButton *button, const QString &name, const QString &spoken) {
        button->setObjectName(name);
        button->setAccessibleName(spoken);
        button->setDesignHeight(28);
        button->setFlat(true);
    };
    prepare(m_previous, u"comparePrevious"_s, tr("Previous difference"));
    prepare(m_next, u"compareNext"_s, tr("Next difference"));
    prepare(m_level, u"compareLevel"_s, {});
    prepare(m_shown, u"compareShown"_s, tr("Show differences"));
    m_level->setToolTip(tr("Compare by word, sentence or line"));
    m_shown->setToolTip(tr("Show differences, or the texts as they are"));
    m_shown->setCheckable(true);

    // One flow of words and buttons: a narrow window gets more lines. The words are as high as a button, to stand level.
    auto *flow = new FlowBox(8, 4);
    for (QWidget *item : std::initializer_list<QWidget *> { m_summary, m_position, m_previous, m_next, m_level, m_shown })
        flow->flow()->addWidget(item);
    m_summary->setMinimumHeight(m_next->sizeHint().height());
    m_position->setMinimumHeight(m_next->sizeHint().height());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(4);
    column->addWidget(flow);
    column->addWidget(m_note);

    connect(m_previous, &QPushButton::clicked, this, &ComparisonHead::previousRequested);
    connect(m_next, &QPushButton::clicked, this, &ComparisonHead::nextRequested);
    connect(m_level, &QPushButton::clicked, this, &ComparisonHead::levelRequested);
    connect(m_shown, &QPushButton::clicked, this, &ComparisonHead::shownRequested);
}

void ComparisonHead::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ComparisonHead::setState(const State &state)
{
    const QLocale locale;
    const bool walks = state.count > 0 && state.shown && !state.editing;
    if (state.editing)
        m_summary->setText(tr("The text at the right is being edited."));
    else if (state.count == 0)
        m_summary->setText(tr("Both texts are the same."));
    else if (state.editable)
        m_summary->setText(tr("%n difference(s), %1 taken", nullptr, state.count).arg(locale.toString(state.taken)));
    else
        m_summary->setText(tr("%n difference(s)", nullptr, state.count));

    const auto position = [&] {
        if (!state.editable)
            return tr("%1 of %2");
        switch (state.choice) {
        case ComparedText::Choice::Taken:
            return tr("%1 of %2, taken");
        case ComparedText::Choice::Left:
            return tr("%1 of %2, left");
        case ComparedText::Choice::Partly:
            return tr("%1 of %2, partly taken");
        }
        Q_UNREACHABLE();
    };
    const bool hasPosition = walks && state.current >= 0;
    m_position->setText(hasPosition ? position().arg(locale.toString(state.current + 1), locale.toString(state.count)) : QString());
    m_position->setVisible(hasPosition);

    switch (state.level) {
    case DiffLevel::Word:
        m_level->setText(tr("By word"));
        break;
    case DiffLevel::Sentence:
        m_level->setText(tr("By sentence"));
        break;
    case DiffLevel::Line:
        m_level->setText(tr("By line"));
        break;
    }
    m_level->setAccessibleName(m_level->text());
    m_level->updateGeometry();
    m_shown->setChecked(state.shown);
    m_previous->setEnabled(walks);
    m_next->setEnabled(walks);
    m_level->setEnabled(state.shown && !state.editing);
    m_shown->setEnabled(!state.editing);
}

QString ComparisonHead::spokenState() const
{
    return m_position->text().isEmpty() ? m_summary->text() : m_summary->text() + u"; "_s + m_position->text();
}

} // namespace waymark::widgets
