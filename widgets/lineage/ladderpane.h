// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lineage.h"
#include "widgets/lineage/threadbar.h"

#include <QWidget>

class QMenu;
class QStackedLayout;

namespace waymark::widgets {

class AbstractionMeter;
class ElidedLabel;
class EmptyState;
class IconLabel;
class KeyCapButton;
class SafeTextView;
class TextLabel;
class WrappedLabel;

/// One rung of a ladder: its type, which memory of that type is shown, how abstract it is, its text, and beside it where the
/// evidence lies. What stands in the text is for who derives from it.
/// Thread: GUI.
class LadderPane : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LadderPane)

public:
    explicit LadderPane(MemoryType type, QWidget *parent = nullptr);

    MemoryType type() const { return m_type; }
    SafeTextView &view() { return *m_view; }
    ThreadBar &threads() { return *m_threads; }

    /// The memories of this type, oldest first, and which of them is shown.
    void setChoices(const QStringList &titles, int shown);
    /// Right in the head: "6 commands"
    void setCounts(const QString &text);
    void setMeasure(const Abstraction &measure);
    /// The memory whose sentences are listed: its head says so.
    void setFocusRung(bool focus);
    /// Why there is no text of this type.
    enum class Missing : quint8 { CanBeWritten,
        ReadOnly,
        NoRun }; ///< the memory comes from none, so that it stands alone
    /// In the place of the text: the rung is missing.
    void showMissing(Missing why);
    void showText();
    bool isMissing() const;
    /// A few lines below the text: the finding that one is at. Empty: none.
    void setNote(Severity severity, const QString &text);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int index);
    void writeRequested();
    void entered(); ///< the keys go to it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MemoryType m_type;
    QWidget *m_head;
    TextLabel *m_title;
    ElidedLabel *m_counts;
    QWidget *m_note;
    IconLabel *m_noteIcon;
    WrappedLabel *m_noteText;
    KeyCapButton *m_choice;
    QMenu *m_choices;
    AbstractionMeter *m_meter;
    SafeTextView *m_view;
    ThreadBar *m_threads;
    EmptyState *m_missing;
    KeyCapButton *m_write;
    QWidget *m_text;
    QStackedLayout *m_pages;
};

} // namespace waymark::widgets
