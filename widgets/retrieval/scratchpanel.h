// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memory.h"
#include "services/domain/retrieval.h"

#include <QHash>
#include <QWidget>

class QComboBox;

namespace waymark::widgets {

class DateField;
class ExactTextEdit;
class KeyCapButton;
class TextLabel;

/// The scratch layer: what is tried on memories of the list, what it does to the open query and the saved ones, and the choice to
/// apply or drop it. Nothing is written before that.
/// Thread: GUI.
class ScratchPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScratchPanel)

public:
    explicit ScratchPanel(QWidget *parent = nullptr);

    const QList<ScratchChange> &changes() const { return m_changes; }
    bool isEmpty() const { return m_changes.isEmpty(); }

    /// Opens the fields with the memory as it is, or as it was tried last.
    void tryEdit(const Memory &memory);
    void tryRetire(MemoryId memory, const QString &title);
    /// Opens a field for the day.
    void tryExpire(MemoryId memory, const QString &title, QDate today);
    void trySupersede(MemoryId memory, const QString &title, MemoryId by, const QString &successor);
    /// Opens empty fields for a memory that is not in the pool.
    void tryAdd(MemoryType type, const QString &domain);
    void clear();
    /// What it does, against the answer without it; `titles` by uuid and of the added ones by "+".
    void setReport(const WhatIfReport &report, const RetrievalResult &before, const QHash<QString, QString> &titles);
    /// Titles that are tried, by memory.
    QHash<MemoryId, QString> triedTitles() const;
    void setProblem(const QString &problem);
    void setWritable(bool writable);

Q_SIGNALS:
    /// Something else is tried now; told for each key that is typed.
    void changed();
    void applyRequested();
    void closed(); ///< dropped, or the fields were left: the list wants the focus

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openFields(const ScratchChange &change, const QString &heading);
    void takeFields();
    void replace(const ScratchChange &change);
    void describe();
    void closeFields();

    QList<ScratchChange> m_changes;
    QHash<MemoryId, QString> m_titles; ///< of the memories that something is tried on
    ScratchChange m_edited; ///< what the fields are about
    Memory m_before; ///< of an edit
    QWidget *m_fields;
    QWidget *m_texts;
    QWidget *m_dates;
    TextLabel *m_heading;
    ExactTextEdit *m_title;
    ExactTextEdit *m_description;
    ExactTextEdit *m_content;
    DateField *m_until;
    TextLabel *m_tried;
    TextLabel *m_effect;
    KeyCapButton *m_drop;
    KeyCapButton *m_apply;
    bool m_filling = false;
};

} // namespace waymark::widgets
