// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lint.h"

#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace waymark::widgets {

class FindingCard;
class LinkButton;

/// The findings of the memory that is read, below its text: the worst first, one of them the current one. What was accepted
/// stands at the end when it is asked for. Long lists scroll, and very long ones grow as one walks on. Hidden without any.
/// Thread: GUI.
class FindingSection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingSection)

public:
    explicit FindingSection(QWidget *parent = nullptr);

    /// Of one memory, suppressed ones included. The current one stays when it is still there, else it is the first.
    void setFindings(const QList<Finding> &findings, const QString &memoryUuid);
    /// All of the pool: who accepted what, and why.
    void setSuppressions(const QList<Suppression> &suppressions);
    void setReadOnly(bool readOnly);

    /// Those that count, in the order in which they are walked.
    const QList<Finding> &standing() const { return m_standing; }
    /// Null when there is none.
    const Finding *current() const;
    void setCurrent(const QString &key);
    /// Scrolls to the current one here, and asks for its words in the text.
    void reveal();
    /// -1 when it is none of them.
    int indexOf(const QString &key) const;
    /// The pointer is over the span of this one; empty for none.
    void setHovered(const QString &key);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    static constexpr int cardsAtOnce = 40;

Q_SIGNALS:
    void currentChanged(const QString &key);
    void revealRequested();
    void hovered(const QString &key);
    void generaliseRequested();
    void ignoreRequested();
    void fixRequested();
    void relabelRequested(waymark::MemoryType type);
    void whyRequested(const QString &rule);
    void stepRequested(int step);
    void takeBackRequested(const QStringList &suppressions);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void fillHead();
    void addCards(int count);
    void addAccepted();
    void lightCurrent(bool scroll);
    QString acceptedWords(const Finding &finding, QStringList *uuids) const;
    FindingCard *makeCard(const Finding &finding);

    QList<Finding> m_standing;
    QList<Finding> m_accepted;
    QList<Suppression> m_suppressions;
    QString m_memory;
    QString m_current; ///< key
    bool m_readOnly = false;
    bool m_showAccepted = false;

    QWidget *m_head;
    QHBoxLayout *m_headRow;
    QScrollArea *m_scroll;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<FindingCard *> m_cards; ///< the first of m_standing
    LinkButton *m_more = nullptr;
    LinkButton *m_ignored = nullptr;
};

} // namespace waymark::widgets
