// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/retrieval/promptpane.h"

#include "widgets/common/bar.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/safetextview.h"
#include "widgets/common/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int mostBars = 6; // of a long prompt the first parts; the total is above

} // namespace

PromptPane::PromptPane(QWidget *parent)
    : QWidget(parent)
    , m_total(new TextLabel({}, TextStyle::Strong))
    , m_text(new SafeTextView)
    , m_bars(new TokenBars)
    , m_poolCost(new TextLabel({}, TextStyle::Secondary, Token::Muted))
{
    setObjectName(u"promptPane"_s);
    m_total->setObjectName(u"promptTokens"_s);
    m_text->setObjectName(u"promptText"_s);
    m_text->setAccessibleName(tr("Prompt as the agent gets it"));
    m_poolCost->setObjectName(u"poolTokens"_s);
    m_poolCost->setWordWrap(true);
    auto *copyButton = new QToolButton;
    copyButton->setObjectName(u"copyPrompt"_s);
    copyButton->setIcon(icon(IconName::Copy));
    copyButton->setAutoRaise(true);
    copyButton->setAccessibleName(tr("Copy the prompt"));
    copyButton->setToolTip(tr("Copy the prompt"));
    connect(copyButton, &QToolButton::clicked, this, &PromptPane::copy);

    auto *head = new Bar(Token::Surface, Qt::BottomEdge, 36);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 8, 0);
    row->addWidget(m_total, 1);
    row->addWidget(copyButton);
    auto *foot = new Bar(Token::Alternate, Qt::TopEdge, 0);
    auto *lines = new QVBoxLayout(foot);
    lines->setContentsMargins(16, 8, 16, 8);
    lines->setSpacing(6);
    lines->addWidget(m_bars);
    lines->addWidget(m_poolCost);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_text, 1);
    column->addWidget(foot);
    setResult({});
}

void PromptPane::setResult(const RetrievalResult &result)
{
    const QLocale locale;
    m_prompt = result.prompt;
    QList<TextPart> parts;
    for (const PromptPart &part : m_prompt.parts)
        parts.append({ TextPart::Style::Plain, part.text.trimmed(), {}, 0, 0, false }); // the gap between parts stands for the line ends
    m_text->setParts(parts);
    m_total->setText(m_prompt.parts.isEmpty() ? tr("Nothing is added to the prompt.") : tr("About %1 tokens, added once before step 1").arg(locale.toString(m_prompt.tokens())));
    m_bars->setPrompt(m_prompt);
    m_poolCost->setText(tr("Loading all %1 eligible memories instead: about %2 tokens").arg(locale.toString(result.eligible), locale.toString(result.poolTokens)));
    m_poolCost->setVisible(result.eligible > 0);
}

void PromptPane::copy() const
{
    QGuiApplication::clipboard()->setText(m_prompt.text());
}

TokenBars::TokenBars(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"tokenBars"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString TokenBars::nameOf(const PromptPart &part)
{
    return part.item == 0 ? tr("Preamble") : tr("Item %1").arg(part.item);
}

void TokenBars::setPrompt(const AgentPrompt &prompt)
{
    m_parts = prompt.parts.first(qMin<qsizetype>(mostBars, prompt.parts.size()));
    QStringList words;
    for (const PromptPart &part : m_parts)
        words.append(tr("%1: %2 tokens").arg(nameOf(part)).arg(part.tokens));
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

int TokenBars::lineHeight() const
{
    return QFontMetrics(fontFor(TextStyle::Secondary)).height() + 4;
}

QSize TokenBars::sizeHint() const
{
    return { widthFor(160), int(m_parts.size()) * lineHeight() };
}

void TokenBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(fontFor(TextStyle::Secondary));
    const QFontMetrics metrics(painter.font(), this);
    int names = 0;
    int largest = 1;
    for (const PromptPart &part : m_parts) {
        names = qMax(names, metrics.horizontalAdvance(nameOf(part)));
        largest = qMax(largest, part.tokens);
    }
    const int figures = metrics.horizontalAdvance(tr("%1 tokens").arg(88'888)) + 4;
    int y = 0;
    for (const PromptPart &part : m_parts) {
        const QRect line(0, y, width(), lineHeight());
        painter.setPen(color(Token::Muted));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, nameOf(part));
        const QRect bar(names + 16, line.center().y() - 2, qMax(0, width() - names - figures - 28), 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Border));
        painter.drawRoundedRect(bar, 2, 2);
        painter.setBrush(color(part.item == 0 ? Token::Strong : Token::Accent));
        painter.drawRoundedRect(QRect(bar.left(), bar.top(), bar.width() * part.tokens / largest, bar.height()), 2, 2);
        painter.setPen(color(Token::Text));
        drawTabular(painter, line, Qt::AlignRight, tr("%1 tokens").arg(part.tokens));
        y += lineHeight();
    }
}

} // namespace waymark::widgets
