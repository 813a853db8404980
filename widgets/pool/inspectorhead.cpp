// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/inspectorhead.h"

#include "widgets/common/labels.h"
#include "widgets/common/reviewglyph.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/typeglyph.h"
#include "widgets/common/validityglyph.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

InspectorHead::InspectorHead(QWidget *parent)
    : Bar(Token::Surface, Qt::BottomEdge, 36, parent)
    , m_typeIcon(new IconLabel({}, typeGlyphSize, this))
    , m_type(new TextLabel({}, TextStyle::Interface, Token::Text, this))
    , m_reviewIcon(new IconLabel({}, 14, this))
    , m_review(new TextLabel({}, TextStyle::Interface, Token::Muted, this))
    , m_validityIcon(new IconLabel({}, 14, this))
    , m_validity(new TextLabel({}, TextStyle::Interface, Token::Muted, this))
    , m_outcomeIcon(new IconLabel({}, 14, this))
    , m_outcome(new TextLabel({}, TextStyle::Interface, Token::Text, this))
{
    setObjectName(u"inspectorHead"_s);
    m_type->setObjectName(u"inspectorType"_s);
    m_review->setObjectName(u"inspectorReview"_s);
    m_validity->setObjectName(u"inspectorValidity"_s);
    m_outcome->setObjectName(u"inspectorOutcome"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(0);
    const auto pair = [row](QWidget *mark, QWidget *word, int gap) {
        row->addWidget(mark);
        row->addSpacing(gap);
        row->addWidget(word);
    };
    pair(m_typeIcon, m_type, 8);
    row->addSpacing(12);
    pair(m_reviewIcon, m_review, 4);
    row->addSpacing(12);
    pair(m_validityIcon, m_validity, 4);
    row->addStretch();
    pair(m_outcomeIcon, m_outcome, 4);
}

void InspectorHead::setMemory(const Memory &memory, QDate asOf)
{
    m_typeIcon->setIcon(typeIcon(memory.type));
    m_type->setText(label(memory.type));
    m_reviewIcon->setIcon(reviewIcon(memory.review));
    m_review->setText(label(memory.review));

    const ValiditySpan span = memory.validitySpan();
    const Validity state = validityAsOf(span, asOf);
    if (memory.retiredAt) {
        m_validityIcon->setIcon(icon(IconName::Retire));
        m_validity->setText(tr("Retired"));
        m_validity->setToken(Token::Muted);
        m_validity->setToolTip(tr("Retired on %1").arg(QLocale().toString(memory.retiredAt->toLocalTime(), tr("d MMM yyyy, HH:mm"))));
    } else {
        m_validityIcon->setIcon(validityIcon(state));
        m_validity->setText(state == Validity::Expiring ? validityPhrase(span, asOf) : label(state));
        m_validity->setToken(validityToken(state));
        m_validity->setToolTip(validitySentence(span, asOf));
    }
    m_validityIcon->setVisible(state != Validity::Valid || memory.retiredAt);

    const bool known = memory.outcome.value != OutcomeValue::Unknown;
    m_outcomeIcon->setVisible(known);
    m_outcomeIcon->setIcon(outcomeIcon(memory.outcome.value));
    m_outcomeKnown = known;
    m_outcome->setText(label(memory.outcome.value));
    const QString outcomeWords = tr("Outcome: %1").arg(m_outcome->text());
    m_outcomeIcon->setToolTip(outcomeWords);
    m_outcomeIcon->setAccessibleName(outcomeWords);
    m_reviewIcon->setToolTip(m_review->text());
    m_reviewIcon->setAccessibleName(m_review->text());
    fitWords();
    setAccessibleName(tr("%1, %2, %3").arg(m_type->text(), m_review->text(), m_validity->text()));
}

void InspectorHead::fitWords()
{
    m_outcome->setVisible(m_outcomeKnown);
    m_review->show();
    if (layout()->minimumSize().width() > width())
        m_outcome->hide();
    if (layout()->minimumSize().width() > width())
        m_review->hide();
}

void InspectorHead::resizeEvent(QResizeEvent *event)
{
    Bar::resizeEvent(event);
    fitWords();
}

} // namespace waymark::widgets
