// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/retrieval/whypane.h"

#include "services/text/displaysafe.h"
#include "widgets/common/bar.h"
#include "widgets/common/fonts.h"
#include "widgets/common/safetextview.h"
#include "widgets/common/textlabel.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr qsizetype mostShares = 14;

} // namespace

WhyPane::WhyPane(QWidget *parent)
    : QWidget(parent)
    , m_head(new TextLabel({}, TextStyle::Strong))
    , m_key(new SafeTextView)
    , m_bars(new ShareBars)
    , m_note(new TextLabel({}, TextStyle::Secondary, Token::Muted))
{
    setObjectName(u"whyPane"_s);
    m_head->setObjectName(u"whyHead"_s);
    m_key->setObjectName(u"whyKey"_s);
    m_key->setAccessibleName(tr("What was embedded"));
    m_note->setWordWrap(true);
    auto *head = new Bar(Token::Surface, Qt::BottomEdge, 36);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 16, 0);
    row->addWidget(m_head, 1);
    auto *body = new QWidget;
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(16, 12, 16, 12);
    lines->setSpacing(8);
    lines->addWidget(m_bars);
    lines->addWidget(m_note);
    lines->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_key, 2);
    column->addWidget(scroll, 3);
    clear();
}

void WhyPane::clear()
{
    m_head->setText(tr("Select a memory of the list"));
    m_key->setParts({});
    m_bars->setShares({});
    m_note->setText(tr("Here stands what makes its cosine."));
}

void WhyPane::setExplanation(const HitExplanation &explanation)
{
    m_head->setText(tr("Cosine %1").arg(QString::number(explanation.cosine, 'f', 3)));
    m_key->setParts({ { TextPart::Style::Caption, tr("What was embedded of the memory"), {}, 0, 0, false }, { TextPart::Style::Body, explanation.keyText, {}, 0, 0, false },
        { TextPart::Style::Caption, tr("What was asked with"), {}, 0, 0, false }, { TextPart::Style::Body, explanation.queryText, {}, 0, 0, false } });
    QList<ShareBars::Share> shares;
    double rest = explanation.cosine;
    for (const HitExplanation::Term &term : explanation.terms) {
        if (shares.size() == mostShares)
            break;
        const QString words = term.query == term.memory ? term.query : tr("%1 ~ %2", "word of the query, word of the memory that is alike").arg(term.query, term.memory);
        shares.append({ text::lineSafe(words), term.share });
        rest -= term.share;
    }
    if (!explanation.terms.isEmpty() && explanation.terms.size() > shares.size())
        shares.append({ tr("%n more pairs of words", nullptr, int(explanation.terms.size() - shares.size())), rest });
    for (const HitExplanation::Sentence &sentence : explanation.sentences)
        shares.append({ text::lineSafe(sentence.text), sentence.cosine });
    m_bars->setShares(shares);
    m_note->setText(!explanation.note.isEmpty() ? explanation.note
            : shares.isEmpty()                  ? tr("The memory and the query share no word and no part of a word.")
            : explanation.terms.isEmpty()       ? tr("Each sentence by itself, compared with the query.")
                                                : tr("What each pair of words adds to the cosine. Words that are only alike add by the parts that they share."));
}

ShareBars::ShareBars(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"shareBars"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBars::setShares(const QList<Share> &shares)
{
    m_shares = shares;
    QStringList words;
    for (const Share &share : shares)
        words.append(tr("%1: %2").arg(share.words, QString::number(share.value, 'f', 3)));
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

int ShareBars::lineHeight() const
{
    return QFontMetrics(fontFor(TextStyle::Interface)).height() + 8;
}

QSize ShareBars::sizeHint() const
{
    return { widthFor(220), int(m_shares.size()) * lineHeight() };
}

void ShareBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(fontFor(TextStyle::Interface));
    const QFontMetrics metrics(painter.font(), this);
    double largest = 0;
    for (const Share &share : m_shares)
        largest = qMax(largest, share.value);
    const int figures = widthFor(46);
    const int names = width() * 48 / 100;
    int y = 0;
    for (const Share &share : m_shares) {
        const QRect line(0, y, width(), lineHeight());
        painter.setPen(color(Token::Text));
        painter.drawText(QRect(0, y, names - 8, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(share.words, Qt::ElideRight, names - 8));
        const QRect bar(names, line.center().y() - 2, qMax(0, width() - names - figures - 8), 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Border));
        painter.drawRoundedRect(bar, 2, 2);
        painter.setBrush(color(Token::Accent));
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), largest > 0 ? bar.width() * qMax(0.0, share.value) / largest : 0, bar.height()), 2, 2);
        painter.setPen(color(Token::Muted));
        drawTabular(painter, line, Qt::AlignRight, QString::number(share.value, 'f', 3));
        y += lineHeight();
    }
}

} // namespace waymark::widgets
