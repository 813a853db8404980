// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/retrieval.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace waymark::widgets {

class SafeTextView;
class TextLabel;

/// The prompt exactly as the agent gets it, and what it costs: by part, and against loading every eligible memory.
/// Thread: GUI.
class PromptView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PromptView)

public:
    explicit PromptView(QWidget *parent = nullptr);

    void setPrompt(const AgentPrompt &prompt, qint64 poolTokens, qint64 eligible);
    /// The same with what stood there before, item by item: what is new underlined, what is gone struck through. `before` has the same items.
    void setCompared(const AgentPrompt &before, const AgentPrompt &prompt, qint64 poolTokens, qint64 eligible);
    /// A sentence in the place of a prompt.
    void setNothing(const QString &sentence);

private:
    void fillBars(const AgentPrompt &prompt, qint64 poolTokens, qint64 eligible);

    TextLabel *m_tokens;
    QToolButton *m_copy;
    SafeTextView *m_text;
    QVBoxLayout *m_bars;
    QString m_prompt;
};

} // namespace waymark::widgets
