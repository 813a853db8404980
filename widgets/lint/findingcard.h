// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/finding.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace waymark::widgets {

/// The type that a finding proposes for its memory; nothing when it proposes none.
std::optional<MemoryType> readsAs(const Finding &finding);

/// One finding below the text: severity, rule, excerpt, the steps where it was seen, and what is wrong. The current one is lit
/// and shows what can be done about it. A click, Enter or Space makes it the current one.
/// Thread: GUI.
class FindingCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingCard)

public:
    explicit FindingCard(const Finding &finding, QWidget *parent = nullptr);

    const Finding &finding() const { return m_finding; }
    /// Number from 1 and how many there are, for the current one.
    void setCurrent(bool current, int number = 0, int total = 0);
    bool isCurrent() const { return m_current; }
    /// The pointer is over its span in the text.
    void setHovered(bool hovered);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Who accepted it and why; the card then stands among the ignored ones.
    void setAccepted(const QString &words, const QStringList &suppressions);

Q_SIGNALS:
    void selected();
    void focused();
    void hovered(bool inside);
    void generaliseRequested();
    void ignoreRequested();
    void fixRequested();
    void relabelRequested(waymark::MemoryType type);
    void whyRequested();
    void stepRequested(int step);
    void takeBackRequested(const QStringList &suppressions);
    void moveRequested(int by); ///< to the next (+1) or previous (-1) card

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeSteps();
    void showActions(int number, int total);

    Finding m_finding;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_actions = nullptr;
    bool m_current = false;
    bool m_hovered = false;
    bool m_readOnly = false;
};

} // namespace waymark::widgets
