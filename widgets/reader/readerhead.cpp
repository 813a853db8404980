// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/reader/readerhead.h"

#include "services/domain/payload.h"
#include "services/text/displaysafe.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/icons.h"
#include "widgets/common/labels.h"
#include "widgets/common/reviewglyph.h"
#include "widgets/common/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

QToolButton *ReaderHead::addButton(const QString &name, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    button->setIconSize({ 16, 16 });
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the text
    return button;
}

ReaderHead::ReaderHead(bool page, QWidget *parent)
    : QWidget(parent)
    , m_about(new Bar(Token::Surface, Qt::BottomEdge, 44, this))
    , m_outcome(new IconLabel({}, 16, this))
    , m_task(new ElidedLabel({}, this))
    , m_origin(new ElidedLabel({}, this))
    , m_position(new TextLabel({}, TextStyle::Strong, Token::Text, this))
    , m_title(new ElidedLabel({}, this))
    , m_previous(addButton(u"previousStepButton"_s, tr("Previous step")))
    , m_next(addButton(u"nextStepButton"_s, tr("Next step")))
    , m_fold(addButton(u"foldStepsButton"_s, tr("Fold unimportant steps")))
    , m_recorded(addButton(u"asRecordedButton"_s, tr("Show outputs as recorded")))
{
    m_previous->setIcon(icon(IconName::ChevronUp, Token::Text));
    m_next->setIcon(icon(IconName::ChevronDown, Token::Text));
    m_fold->setIcon(icon(IconName::Layers, Token::Text));
    m_fold->setCheckable(true);
    m_fold->setChecked(true);
    m_recorded->setIcon(icon(IconName::Disk, Token::Text));
    m_recorded->setCheckable(true);
    auto *find = addButton(u"findInRunButton"_s, tr("Find in the trajectory"));
    find->setIcon(icon(IconName::Search, Token::Text));
    auto *copy = addButton(u"copyStepButton"_s, tr("Copy the step"));
    copy->setIcon(icon(IconName::Copy, Token::Text));
    auto *link = addButton(u"copyStepLinkButton"_s, tr("Copy a link to the step"));
    link->setIcon(icon(IconName::Link, Token::Text));
    auto *leave = addButton(page ? u"closeRunButton"_s : u"openRunPageButton"_s, page ? tr("Close the trajectory") : tr("Open on a page of its own"));
    leave->setIcon(icon(page ? IconName::Close : IconName::Open, Token::Text));
    if (page) {
        m_fold->setText(tr("Fold"));
        m_recorded->setText(tr("As recorded"));
        for (QToolButton *button : { m_fold, m_recorded })
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_position->setObjectName(u"stepPosition"_s);
    m_task->setObjectName(u"runTask"_s);
    m_task->setFont(fontFor(TextStyle::Title));
    m_origin->setObjectName(u"runOrigin"_s);
    m_origin->setToken(Token::Muted);
    m_title->setToken(Token::Muted);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    auto *about = new QHBoxLayout(m_about);
    about->setContentsMargins(16, 0, 16, 0);
    about->setSpacing(8);
    about->addWidget(m_outcome);
    about->addWidget(m_task);
    about->addSpacing(4);
    about->addWidget(m_origin, 1);
    m_about->setVisible(page);

    auto *bar = new Bar(Token::Alternate, Qt::BottomEdge, 36, this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(page ? 16 : 8, 0, 8, 0);
    row->setSpacing(4);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_position);
    row->addSpacing(4);
    row->addWidget(m_title, 1);
    for (QToolButton *button : { m_fold, m_recorded, find, copy, link, leave })
        row->addWidget(button);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_about);
    column->addWidget(bar);

    connect(m_previous, &QToolButton::clicked, this, &ReaderHead::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &ReaderHead::nextRequested);
    connect(m_fold, &QToolButton::toggled, this, &ReaderHead::foldRequested);
    connect(m_recorded, &QToolButton::toggled, this, &ReaderHead::recordedRequested);
    connect(find, &QToolButton::clicked, this, &ReaderHead::findRequested);
    connect(copy, &QToolButton::clicked, this, &ReaderHead::copyRequested);
    connect(link, &QToolButton::clicked, this, &ReaderHead::linkRequested);
    connect(leave, &QToolButton::clicked, this, page ? &ReaderHead::closeRequested : &ReaderHead::pageRequested);
    setStep(-1, {});
}

void ReaderHead::setRun(const Trajectory &run, const QList<text::OutlineStep> &outline)
{
    m_outline = outline;
    const Outcome outcome = outcomeOf(run.verdicts);
    m_outcome->setIcon(outcomeIcon(outcome.value));
    m_outcome->setToolTip(tr("Outcome: %1").arg(label(outcome.value)));
    m_outcome->setAccessibleName(m_outcome->toolTip());
    m_outcome->setVisible(outcome.value != OutcomeValue::Unknown);
    m_task->setText(text::displaySafe(runTitle(run)));
    QStringList words;
    for (const QString &word : { run.domain, run.agent, run.model }) {
        if (!word.isEmpty())
            words << text::displaySafe(word);
    }
    words << tr("%n steps", nullptr, int(run.steps.size()));
    if (run.started.isValid())
        words << QLocale().toString(run.started.toLocalTime().date(), QLocale::ShortFormat);
    if (outcome.value != OutcomeValue::Unknown)
        words << tr("%1, %2").arg(label(outcome.value), label(outcome.source));
    m_origin->setText(words.join(u" \u00b7 "_s));
}

void ReaderHead::setStep(int row, const QString &title)
{
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row >= 0 && row + 1 < m_outline.size());
    if (row < 0 || row >= m_outline.size()) {
        m_position->setText({});
        m_title->setText({});
        return;
    }
    const text::OutlineStep &step = m_outline.at(row);
    int steps = 0;
    for (const text::OutlineStep &other : std::as_const(m_outline))
        steps += other.run == step.run && other.step >= 0 ? 1 : 0;
    const QString position = tr("Step %1 of %2").arg(QLocale().toString(step.number), QLocale().toString(steps));
    m_position->setText(step.level > 0 ? tr("Sub-agent: %1").arg(position) : position);
    m_position->setToolTip(m_position->text());
    m_title->setText(title);
}

bool ReaderHead::foldsSteps() const
{
    return m_fold->isChecked();
}

void ReaderHead::setFoldsSteps(bool folds)
{
    const QSignalBlocker quiet(m_fold);
    m_fold->setChecked(folds);
}

void ReaderHead::setAsRecorded(bool recorded)
{
    const QSignalBlocker quiet(m_recorded);
    m_recorded->setChecked(recorded);
}

} // namespace waymark::widgets
