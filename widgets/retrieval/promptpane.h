// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/retrieval.h"

#include <QWidget>

namespace waymark::widgets {

class SafeTextView;
class TextLabel;
class TokenBars;

/// The prompt as the agent gets it, word for word, with the tokens of its parts, and what loading the whole pool would cost.
/// Thread: GUI.
class PromptPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PromptPane)

public:
    explicit PromptPane(QWidget *parent = nullptr);

    void setResult(const RetrievalResult &result);

private:
    void copy() const;

    AgentPrompt m_prompt;
    TextLabel *m_total;
    SafeTextView *m_text;
    TokenBars *m_bars;
    TextLabel *m_poolCost;
};

/// "Item 1 ▬▬▬ 72 tokens", a line for each part.
class TokenBars final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenBars)

public:
    explicit TokenBars(QWidget *parent = nullptr);

    void setPrompt(const AgentPrompt &prompt);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;
    static QString nameOf(const PromptPart &part);

    QList<PromptPart> m_parts;
};

} // namespace waymark::widgets
