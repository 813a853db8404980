// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/triagecard.h"

#include "models/results/resultlabels.h"
#include "services/text/displaysafe.h"
#include "widgets/common/choicebox.h"
#include "widgets/common/keycap.h"
#include "widgets/common/textlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

TriageCard::TriageCard(QWidget *parent)
    : QWidget(parent)
    , m_explanation(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_memory(new ChoiceBox)
    , m_note(new QLineEdit)
    , m_who(new TextLabel({}, TextStyle::Secondary, Token::Muted))
{
    setObjectName(u"triageCard"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(new TextLabel(tr("Why did memory make it fail?"), TextStyle::Strong));
    m_memory->setObjectName(u"triageMemory"_s);
    m_memory->setAccessibleName(tr("Memory to blame"));
    // A title is longer than the card is wide.
    connect(m_memory, &QComboBox::currentTextChanged, m_memory, [this](const QString &title) { m_memory->setToolTip(text::toolTipSafe(title)); });
    m_note->setObjectName(u"triageNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Note (optional)"));
    column->addWidget(m_memory);
    column->addWidget(m_note);
    for (const TriageCause cause : models::allTriageCauses) {
        auto *button = new KeyCapButton(models::label(cause), models::triageKey(cause));
        button->setObjectName(u"triage%1"_s.arg(int(cause)));
        button->setAccessibleName(models::label(cause));
        button->setToolTip(models::explanation(cause));
        button->setCheckable(true);
        m_buttons.append(button);
        column->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, cause] { choose(cause); });
    }
    m_explanation->setObjectName(u"triageExplanation"_s);
    m_who->setObjectName(u"triageWho"_s);
    for (TextLabel *label : { m_explanation, m_who }) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
}

std::optional<TriageCause> TriageCard::causeOfKey(int key)
{
    const auto found = std::ranges::find_if(models::allTriageCauses, [key](TriageCause cause) { return models::triageKey(cause) == QString(QChar(key)); });
    return found == models::allTriageCauses.end() ? std::nullopt : std::optional(*found);
}

void TriageCard::setFlip(const Flip &flip)
{
    m_flip = flip;
    m_memory->clear();
    m_memory->addItem(tr("No memory named"), QString());
    for (const InjectedMemory &memory : flip.memories) {
        if (!memory.memory.isEmpty())
            m_memory->addItem(text::lineSafe(memory.title), memory.memory);
    }
    m_memory->setVisible(m_memory->count() > 1);
    m_note->clear();
    if (flip.triage) {
        m_memory->setCurrentIndex(std::max(0, m_memory->findData(flip.triage->memory)));
        m_note->setText(flip.triage->note);
    }
    showChoice();
}

void TriageCard::setWritable(bool writable)
{
    m_writable = writable;
    for (QWidget *widget : std::initializer_list<QWidget *> { m_memory, m_note })
        widget->setEnabled(writable);
    for (KeyCapButton *button : std::as_const(m_buttons))
        button->setEnabled(writable);
}

void TriageCard::showChoice()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(m_flip.triage && m_flip.triage->cause == models::allTriageCauses.at(size_t(i)));
    m_explanation->setText(m_flip.triage ? models::explanation(m_flip.triage->cause) : tr("Nobody has said yet. The keys choose, and what was chosen can be changed."));
    m_who->setText(m_flip.triage && !m_flip.triage->author.isEmpty() ? tr("%1, %2").arg(m_flip.triage->author, QLocale().toString(m_flip.triage->at.toLocalTime(), QLocale::ShortFormat)) : QString());
    m_who->setVisible(!m_who->text().isEmpty());
}

void TriageCard::choose(TriageCause cause)
{
    showChoice(); // what is stored shows itself when it is stored
    if (!m_writable || m_flip.direction != FlipDirection::Lost)
        return;
    Triage triage;
    triage.benchmark = m_flip.benchmark;
    triage.task = m_flip.task;
    triage.model = m_flip.model;
    triage.condition = m_flip.condition.name;
    triage.cause = cause;
    triage.memory = cause == TriageCause::NotCaused ? QString() : m_memory->currentData().toString();
    triage.note = m_note->text().trimmed();
    Q_EMIT triaged(triage);
}

} // namespace waymark::widgets
