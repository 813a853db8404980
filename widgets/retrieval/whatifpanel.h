// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memory.h"
#include "services/domain/retrieval.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace waymark::widgets {

class DateField;
class ElidedLabel;
class ExactTextEdit;
class KeyCapButton;
class SafeTextView;
class TextLabel;

/// The scratch layer: what would change if a memory were another one. Nothing is written before it is applied.
/// Thread: GUI.
class WhatIfPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhatIfPanel)

public:
    explicit WhatIfPanel(QWidget *parent = nullptr);

    /// One line in the bar, and what stands below it once something is tried.
    void setStatus(const QString &sentence);
    void setReport(const QStringList &lines);
    /// Something is in the scratch layer.
    void setFilled(bool filled, bool writable);
    /// A candidate is selected that the acts may be tried on.
    void setSubject(bool selected);

    void openEdit(const Memory &memory);
    void openAdd(MemoryType type, const QStringList &domains, const QString &domain);
    void openExpire(const Memory &memory, QDate today);
    void closeEditor();
    bool isEditing() const;

Q_SIGNALS:
    void editRequested();
    void retireRequested();
    void expireRequested();
    void supersedeRequested();
    void addRequested();
    /// While it is typed: the change as it stands.
    void changed(const waymark::ScratchChange &change);
    void editorOpened();
    void editorClosed();
    void dropRequested();
    void applyRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildBar();
    void buildEditor();
    void show(ScratchChange::Kind kind, const QString &title);
    void tell();

    ElidedLabel *m_status;
    QPushButton *m_edit;
    QPushButton *m_retire;
    QPushButton *m_expire;
    QPushButton *m_supersede;
    QPushButton *m_add;
    QPushButton *m_drop;
    KeyCapButton *m_apply;
    QWidget *m_bar;
    QWidget *m_editor;
    QWidget *m_texts;
    QWidget *m_domainRow;
    TextLabel *m_editorTitle;
    QComboBox *m_domain;
    ExactTextEdit *m_title;
    ExactTextEdit *m_description;
    ExactTextEdit *m_content;
    DateField *m_until;
    SafeTextView *m_report;
    ScratchChange m_change;
    Memory m_memory; ///< as it is in the pool
    bool m_quiet = false;
};

} // namespace waymark::widgets
