// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/edits.h"
#include "services/domain/memory.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QScrollArea;

namespace waymark::widgets {

class CheckBox;
class ConflictPanel;
class DiffText;
class ElidedLabel;
class ExactTextEdit;
class KeyCapButton;
class TagField;
class TextLabel;

/// The fields of one memory as editors, in the place where they are read, with the difference to the stored text below.
/// A trajectory's title and text are what happened: only tags and conditions of it can be edited.
/// Thread: GUI.
class MemoryEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemoryEditor)

public:
    explicit MemoryEditor(QWidget *parent = nullptr);

    /// Begins with the stored text, or with a draft on it.
    void begin(const Memory &memory, const MemoryEdit *draft = nullptr);
    void setKnownTags(const QStringList &tags);
    /// The memory has moved on: where the texts that can be edited are still the same, editing goes on from the new
    /// revision; else both texts are shown.
    void setStored(const Memory &memory);

    /// The fields that differ from what the edit started from.
    MemoryEdit edit() const;
    bool isChanged() const;
    bool hasConflict() const;
    MemoryId memory() const { return m_base.id; }
    qint64 baseRevision() const { return m_base.revision; }
    void focusTitle();
    void setRefused(const QString &message);
    void setBusy(bool busy);
    /// Emits a waiting draft now.
    void flushDraft();

Q_SIGNALS:
    void keepRequested(const waymark::MemoryEdit &edit);
    void dropRequested(); ///< Esc, or "take theirs"
    void draftChanged(const waymark::MemoryEdit &draft);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void touch();
    void keep();
    void updateDiff();
    void resolveKeepMine();
    QWidget *makeForm();
    void lockFields();
    bool isLocked(const ExactTextEdit *field) const { return m_locked.contains(field); }

    Memory m_base;
    Memory m_stored; ///< newer than m_base while there is a conflict
    QScrollArea *m_scroll;
    ConflictPanel *m_conflict;
    ExactTextEdit *m_title;
    ExactTextEdit *m_description;
    ExactTextEdit *m_content;
    ExactTextEdit *m_appliesWhen;
    ExactTextEdit *m_notWhen;
    TagField *m_tags;
    TextLabel *m_titleLabel;
    TextLabel *m_descriptionLabel;
    TextLabel *m_contentLabel;
    QSet<const ExactTextEdit *> m_locked; ///< hidden and never part of an edit
    TextLabel *m_note;
    CheckBox *m_showDiff;
    DiffText *m_diff;
    ElidedLabel *m_state;
    KeyCapButton *m_keep;
    KeyCapButton *m_drop;
    QTimer m_draftTimer;
    QTimer m_diffTimer;
    bool m_loading = false;
};

} // namespace waymark::widgets
