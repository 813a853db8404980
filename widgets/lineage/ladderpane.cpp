// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lineage/ladderpane.h"

#include "models/labels.h"
#include "services/text/displaysafe.h"
#include "widgets/common/bar.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/safetextview.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/typeglyph.h"
#include "widgets/common/wrappedlabel.h"
#include "widgets/lineage/abstractionmeter.h"

#include <QEvent>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr qsizetype longestChoice = 80;
constexpr int narrowest = 160;
constexpr int mostNoteLines = 4;

} // namespace

LadderPane::LadderPane(MemoryType type, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
    , m_title(new TextLabel(models::label(type), TextStyle::Strong))
    , m_counts(new ElidedLabel)
    , m_choice(new KeyCapButton({}, {}))
    , m_choices(new QMenu(this))
    , m_meter(new AbstractionMeter)
    , m_view(new SafeTextView)
    , m_threads(new ThreadBar(*m_view))
    , m_write(new KeyCapButton(tr("Write it by hand…"), {}))
    , m_text(new QWidget)
{
    const QString stable = name(type);
    setObjectName(stable + u"Pane"_s);
    m_view->setObjectName(stable + u"Text"_s);
    m_view->setAccessibleName(models::label(type));
    m_view->setTextMargin(12);
    m_choice->setObjectName(stable + u"Choice"_s);
    m_choice->setMenu(m_choices);
    m_choice->setFlat(true);
    m_choice->setDesignHeight(24);
    m_choice->hide();
    m_counts->setObjectName(stable + u"Counts"_s);
    m_counts->setFont(fontFor(TextStyle::Secondary));
    m_counts->setToken(Token::Muted);
    m_counts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_write->setObjectName(stable + u"Write"_s);
    m_missing = new EmptyState(IconName::Layers, tr("This rung is missing"), {});
    m_missing->addButton(m_write);
    connect(m_write, &QPushButton::clicked, this, &LadderPane::writeRequested);

    auto *head = new Bar(Token::Background, Qt::BottomEdge, 36);
    m_head = head;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(8);
    auto *glyph = new IconLabel(typeIcon(type), typeGlyphSize);
    row->addWidget(glyph);
    row->addWidget(m_title);
    row->addWidget(m_choice);
    row->addWidget(m_counts, 1); // gives way in a narrow pane

    auto *text = new QHBoxLayout(m_text);
    text->setContentsMargins(0, 0, 0, 0);
    text->setSpacing(0);
    text->addWidget(m_view, 1);
    text->addWidget(m_threads);
    auto *pages = new QWidget;
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_missing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_meter);
    column->addWidget(pages, 1);
    auto *note = new Bar(Token::Alternate, Qt::TopEdge, 28);
    m_note = note;
    m_noteIcon = new IconLabel({}, 14);
    m_noteText = new WrappedLabel(mostNoteLines);
    m_noteText->setObjectName(stable + u"Note"_s);
    m_noteText->setFont(fontFor(TextStyle::Secondary));
    auto *line = new QHBoxLayout(note);
    line->setContentsMargins(12, 6, 12, 5);
    line->setSpacing(8);
    line->addWidget(m_noteIcon, 0, Qt::AlignTop);
    line->addWidget(m_noteText, 1);
    note->hide();
    column->addWidget(note);
    m_view->installEventFilter(this);
}

QSize LadderPane::minimumSizeHint() const
{
    return { std::max(widthFor(narrowest), m_head->minimumSizeHint().width()), widthFor(narrowest) };
}

void LadderPane::setChoices(const QStringList &titles, int shown)
{
    m_choices->clear();
    for (int i = 0; i < titles.size(); ++i) {
        QAction *action = m_choices->addAction(text::menuSafe(text::elided(titles[i], longestChoice)), this, [this, i] { Q_EMIT chosen(i); });
        action->setCheckable(true);
        action->setChecked(i == shown);
    }
    const QString place = tr("%1 of %2").arg(QString::number(shown + 1), QString::number(titles.size()));
    m_choice->setText(place);
    m_choice->updateGeometry();
    m_choice->setAccessibleName(tr("%1 %2: choose another").arg(models::label(m_type), place));
    m_choice->setVisible(titles.size() > 1);
}

void LadderPane::setCounts(const QString &text)
{
    m_counts->setText(text);
}

void LadderPane::setMeasure(const Abstraction &measure)
{
    m_meter->setMeasure(measure);
}

void LadderPane::setFocusRung(bool focus)
{
    m_title->setToken(focus ? Token::Accent : Token::Text);
    m_title->setAccessibleDescription(focus ? tr("Its sentences are listed below.") : QString());
}

void LadderPane::showMissing(Missing why)
{
    const auto reason = [why] {
        switch (why) {
        case Missing::CanBeWritten:
            return tr("Nothing of this type was made from the run.");
        case Missing::ReadOnly:
            return tr("Nothing of this type was made from the run, and the pool is open for reading only.");
        case Missing::NoRun:
            return tr("The memory comes from no run that is known, so that nothing stands beside it.");
        }
        Q_UNREACHABLE();
    };
    m_missing->setText(reason());
    m_write->setVisible(why == Missing::CanBeWritten);
    m_pages->setCurrentWidget(m_missing);
    setMeasure({});
    setCounts({});
    setNote({}, {});
    m_threads->setLanes({});
    m_view->setParts({});
}

void LadderPane::showText()
{
    m_pages->setCurrentWidget(m_text);
}

bool LadderPane::isMissing() const
{
    return m_pages->currentWidget() == m_missing;
}

void LadderPane::setNote(Severity severity, const QString &text)
{
    constexpr IconName icons[] = { IconName::SeverityInfo, IconName::SeverityWarning, IconName::SeverityError };
    m_noteIcon->setIcon(icon(icons[size_t(severity)]));
    m_noteText->setText(text);
    m_note->setVisible(!text.isEmpty());
}

bool LadderPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    return QWidget::eventFilter(watched, event);
}

} // namespace waymark::widgets
