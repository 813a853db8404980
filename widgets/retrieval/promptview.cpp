// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/retrieval/promptview.h"

#include "services/text/hunks.h"
#include "widgets/common/bar.h"
#include "widgets/common/icons.h"
#include "widgets/common/safetextview.h"
#include "widgets/common/textlabel.h"
#include "widgets/retrieval/sharerow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {
/// Further items are summed up: the text is what one reads.
constexpr int mostBars = 6;

/// One part of a prompt with what stood there before, sentence by sentence: words of two texts that say the same in other words would lie
/// in pieces between each other.
TextPart comparedPart(const QString &before, const QString &after, int part, QList<TextMark> &marks)
{
    const text::HunkDiff diff = text::hunkDiff(before, after, text::DiffLevel::Sentence);
    QString shown;
    qsizetype at = 0; // in the text before
    const auto add = [&](const QString &piece, TextMark::Style style) {
        if (!piece.isEmpty())
            marks.append({ part, shown.size(), shown.size() + piece.size(), style });
        shown += piece;
    };
    for (const text::Hunk &hunk : diff.hunks) {
        shown += before.mid(at, hunk.before.start - at);
        add(before.mid(hunk.before.start, hunk.before.end - hunk.before.start), TextMark::Style::Removed);
        add(after.mid(hunk.after.start, hunk.after.end - hunk.after.start), TextMark::Style::Added);
        at = hunk.before.end;
    }
    shown += before.mid(at);
    return { TextPart::Style::Plain, shown };
}

} // namespace

PromptView::PromptView(QWidget *parent)
    : QWidget(parent)
    , m_tokens(new TextLabel({}, TextStyle::Secondary, Token::Text))
    , m_copy(new QToolButton)
    , m_text(new SafeTextView)
{
    setObjectName(u"promptView"_s);
    m_tokens->setObjectName(u"promptTokens"_s);
    m_tokens->setWordWrap(true);
    m_copy->setObjectName(u"copyPrompt"_s);
    m_copy->setIcon(icon(IconName::Copy, Token::Text));
    m_copy->setAccessibleName(tr("Copy the prompt"));
    m_copy->setToolTip(tr("Copy the prompt"));
    m_text->setObjectName(u"promptText"_s);
    m_text->setAccessibleName(tr("Prompt"));
    auto *head = new Bar(Token::Surface, Qt::BottomEdge, 36);
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(16, 4, 8, 4);
    headRow->addWidget(m_tokens, 1);
    headRow->addWidget(m_copy);
    auto *foot = new Bar(Token::Alternate, Qt::TopEdge);
    m_bars = new QVBoxLayout(foot);
    m_bars->setContentsMargins(16, 8, 16, 8);
    m_bars->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_text, 1);
    column->addWidget(foot);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_prompt); });
    setNothing({});
}

void PromptView::setPrompt(const AgentPrompt &prompt, qint64 poolTokens, qint64 eligible)
{
    m_prompt = prompt.text();
    m_copy->setEnabled(!m_prompt.isEmpty());
    if (prompt.parts.isEmpty()) {
        setNothing(tr("Nothing may be retrieved, so nothing is added to the agent's prompt."));
        return;
    }
    m_tokens->setText(tr("%1 tokens estimated, added once before step 1").arg(QLocale().toString(prompt.tokens())));
    QList<TextPart> parts;
    for (const PromptPart &part : prompt.parts)
        parts.append({ TextPart::Style::Plain, part.text });
    m_text->setParts(parts);
    m_text->setMarks({});
    fillBars(prompt, poolTokens, eligible);
}

void PromptView::setCompared(const AgentPrompt &before, const AgentPrompt &prompt, qint64 poolTokens, qint64 eligible)
{
    setPrompt(prompt, poolTokens, eligible);
    if (prompt.parts.isEmpty())
        return;
    QList<TextPart> parts { { TextPart::Style::Caption, tr("What the model wrote is underlined. What stands in the memories is struck through; the agent does not get it.") } };
    QList<TextMark> marks;
    for (qsizetype i = 0; i < prompt.parts.size(); ++i)
        parts.append(comparedPart(before.parts.value(i).text, prompt.parts.at(i).text, int(parts.size()), marks));
    m_text->setParts(parts);
    m_text->setMarks(marks);
}

void PromptView::setNothing(const QString &sentence)
{
    m_prompt.clear();
    m_copy->setEnabled(false);
    m_tokens->setText(tr("No prompt"));
    m_text->setMarks({});
    m_text->setParts(sentence.isEmpty() ? QList<TextPart>() : QList<TextPart> { { TextPart::Style::Caption, sentence } });
    fillBars({}, 0, 0);
}

void PromptView::fillBars(const AgentPrompt &prompt, qint64 poolTokens, qint64 eligible)
{
    while (QLayoutItem *item = m_bars->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_bars->parentWidget()->setVisible(!prompt.parts.isEmpty());
    if (prompt.parts.isEmpty())
        return;
    const QLocale locale;
    const auto figure = [&locale](qint64 tokens) { return tr("%1 tokens").arg(locale.toString(tokens)); };
    const double largest = qMax(1, std::ranges::max_element(prompt.parts, {}, &PromptPart::tokens)->tokens);
    int rest = 0;
    for (int i = 0; i < prompt.parts.size(); ++i) {
        const PromptPart &part = prompt.parts.at(i);
        if (i >= mostBars) {
            rest += part.tokens;
            continue;
        }
        const QString label = part.item == 0 ? tr("Preamble") : tr("Item %1").arg(part.item);
        m_bars->addWidget(new ShareRow(label, part.tokens / largest, figure(part.tokens), part.item > 0));
    }
    if (rest > 0)
        m_bars->addWidget(new ShareRow(tr("Further items"), qMin(1.0, rest / largest), figure(rest)));
    m_bars->addWidget(new ShareRow(tr("All %1 eligible").arg(locale.toString(eligible)), poolTokens > 0 ? 1 : 0, figure(poolTokens), false));
}

} // namespace waymark::widgets
