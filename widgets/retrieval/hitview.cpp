// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/retrieval/hitview.h"

#include "models/labels.h"
#include "models/retrievallabels.h"
#include "widgets/common/bar.h"
#include "widgets/common/linkbutton.h"
#include "widgets/common/safetextview.h"
#include "widgets/common/textlabel.h"
#include "widgets/retrieval/sharerow.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {
/// The rest adds little: all of them make up the cosine, the largest stand first.
constexpr qsizetype mostTerms = 40;
} // namespace

WhyView::WhyView(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextStyle::Strong))
    , m_verdict(new TextLabel({}, TextStyle::Interface))
    , m_words(new TextLabel({}, TextStyle::Interface))
    , m_risks(new TextLabel({}, TextStyle::Secondary, Token::Warning))
    , m_head(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_note(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_area(new QScrollArea)
{
    setObjectName(u"whyView"_s);
    m_verdict->setObjectName(u"whyVerdict"_s);
    m_words->setObjectName(u"whyWords"_s);
    m_head->setObjectName(u"whyHead"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    for (TextLabel *label : { m_title, m_verdict, m_words, m_risks, m_head, m_note }) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    column->insertLayout(5, m_rows);
    column->addStretch(1);
    m_area->setObjectName(u"whyArea"_s);
    m_area->setAccessibleName(tr("Why"));
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    clear();
}

void WhyView::dropRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void WhyView::clear()
{
    clearExplanation();
    setHit({}, tr("Select a candidate to see why it has its score."), {});
    setWords({});
}

void WhyView::setHit(const QString &title, const QString &verdict, const QStringList &risks)
{
    m_title->setUntrusted(title);
    m_title->setVisible(!title.isEmpty());
    m_verdict->setText(verdict);
    m_risks->setVisible(!risks.isEmpty());
    m_risks->setUntrusted(risks.join(u'\n'));
}

void WhyView::setWords(const QString &words)
{
    m_words->setVisible(!words.isEmpty());
    m_words->setUntrusted(words.isEmpty() ? QString() : tr("The model says: %1").arg(words));
}

void WhyView::clearExplanation()
{
    dropRows();
    m_head->hide();
    m_note->hide();
}

void WhyView::setExplanation(const HitExplanation &explanation)
{
    dropRows();
    const QString cosine = models::scoreText(explanation.cosine);
    m_head->setVisible(!explanation.terms.isEmpty() || !explanation.sentences.isEmpty());
    if (!explanation.terms.isEmpty())
        m_head->setText(tr("What the words add to the cosine of %1; the word of the query first, then that of the memory.").arg(cosine));
    else
        m_head->setText(tr("The cosine of the whole is %1; that of each sentence by itself:").arg(cosine));
    const double largest = explanation.terms.isEmpty() ? 1 : qMax(1e-9, explanation.terms.first().share);
    for (const HitExplanation::Term &term : explanation.terms.mid(0, mostTerms)) {
        const QString label = term.query == term.memory ? term.query : QString(term.query % u" \u2013 "_s % term.memory);
        m_rows->addWidget(new ShareRow(label, term.share / largest, models::signedScoreText(term.share)));
    }
    if (explanation.terms.size() > mostTerms) {
        double rest = 0;
        for (const HitExplanation::Term &term : explanation.terms.mid(mostTerms))
            rest += term.share;
        m_rows->addWidget(new ShareRow(tr("%1 further words").arg(explanation.terms.size() - mostTerms), qMin(1.0, rest / largest), models::signedScoreText(rest), false));
    }
    for (const HitExplanation::Sentence &sentence : explanation.sentences)
        m_rows->addWidget(new ShareRow(sentence.text, sentence.cosine, models::scoreText(sentence.cosine)));
    m_note->setText(explanation.note);
    m_note->setVisible(!explanation.note.isEmpty());
}

MemoryView::MemoryView(QWidget *parent)
    : QWidget(parent)
    , m_open(new LinkButton(tr("Open in Pool")))
    , m_text(new SafeTextView)
{
    setObjectName(u"retrievalMemory"_s);
    m_open->setObjectName(u"openInPool"_s);
    m_open->setAccessibleName(tr("Open in Pool"));
    m_text->setObjectName(u"retrievalMemoryText"_s);
    m_text->setAccessibleName(tr("Memory"));
    auto *head = new Bar(Token::Surface, Qt::BottomEdge, 36);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 4, 8, 4);
    row->addWidget(m_open);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_text, 1);
    connect(m_open, &LinkButton::clicked, this, &MemoryView::openRequested);
    clear();
}

void MemoryView::clear()
{
    m_open->setEnabled(false);
    m_text->setParts({ { TextPart::Style::Caption, tr("Select a candidate to read it.") } });
}

void MemoryView::setMemory(const Memory &memory)
{
    m_open->setEnabled(true);
    QList<TextPart> parts { { TextPart::Style::Title, memory.title } };
    parts.append({ TextPart::Style::Caption, models::label(memory.type) % u" \u00b7 "_s % memory.domain });
    if (!memory.description.isEmpty())
        parts.append({ TextPart::Style::Body, memory.description });
    if (!memory.content.isEmpty())
        parts.append({ TextPart::Style::Body, memory.content });
    m_text->setParts(parts);
}

} // namespace waymark::widgets
