// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/edits.h"
#include "widgets/common/flowbox.h"

#include <QFrame>
#include <QHash>

class QLineEdit;

namespace waymark::widgets {

class KeyCapButton;
class SafeWords;
class TextLabel;

/// Tags as chips with a field to add more: Enter or comma adds, Backspace in the empty field takes the last one back.
/// Thread: GUI.
class TagField final : public FlowBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagField)

public:
    explicit TagField(QWidget *parent = nullptr);

    void setTags(const QStringList &tags);
    /// Sorted, without duplicates; what stands in the field counts as typed.
    QStringList tags() const;
    void setKnownTags(const QStringList &tags);
    QLineEdit *lineEdit() const { return m_edit; }

    /// One tag as it is stored: trimmed, inner blanks single, without a leading #. Empty for nothing.
    static QString cleaned(const QString &text);

Q_SIGNALS:
    void tagsChanged();
    void keepRequested(); ///< Ctrl+Enter, or Enter in the empty field
    void dropRequested(); ///< Esc

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();
    void rebuild();

    QStringList m_tags;
    QLineEdit *m_edit;
    SafeWords *m_known;
};

/// The popover of the key "#": tags of one memory, or for many which to add to all and which to remove from all.
/// Thread: GUI.
class TagEditor final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagEditor)

public:
    explicit TagEditor(QWidget *parent = nullptr);

    /// `counts`: how many of the `memories` have each tag. Opens below `anchor` (global).
    void open(qint64 memories, const QHash<QString, qint64> &counts, const QStringList &knownTags, QPoint anchor);
    TagEdit edit() const;

Q_SIGNALS:
    void applyRequested(const waymark::TagEdit &edit);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void take();
    void apply();

    qint64 m_memories = 0;
    QHash<QString, qint64> m_counts;
    QStringList m_added;
    QStringList m_removed;
    TextLabel *m_title;
    TextLabel *m_hint;
    FlowBox *m_chips;
    QLineEdit *m_edit;
    SafeWords *m_known;
    KeyCapButton *m_apply;
};

} // namespace waymark::widgets
