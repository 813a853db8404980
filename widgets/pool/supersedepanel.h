// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memorydetails.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace waymark::widgets {

class ElidedLabel;
class KeyCapButton;
class ReasonField;
class TextLabel;

/// Chooses the memory that takes the place of one or several others, by title or id, and the reason.
/// Candidates come from the controller: every change of the text emits candidatesRequested(), the answer is setCandidates().
/// Thread: GUI.
class SupersedePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SupersedePanel)

public:
    explicit SupersedePanel(QWidget *parent = nullptr);

    /// The memories that are to be superseded; shows itself and takes the focus.
    void open(const QList<MemoryRef> &superseded);
    /// The answer to the text it was asked for; an answer to an older text is dropped.
    void setCandidates(const QString &text, const QList<MemoryRef> &candidates);
    void setRecentReasons(const QStringList &reasons);
    std::optional<MemoryRef> chosen() const;

Q_SIGNALS:
    void candidatesRequested(const QString &text);
    void applyRequested(const QList<waymark::MemoryId> &superseded, waymark::MemoryId by, const QString &reason);
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateState();
    void apply();

    QList<MemoryRef> m_superseded;
    QList<MemoryRef> m_candidates;
    ElidedLabel *m_title;
    TextLabel *m_effect;
    QLineEdit *m_search;
    QListView *m_list;
    QStandardItemModel *m_model;
    ReasonField *m_reason;
    KeyCapButton *m_apply;
};

} // namespace waymark::widgets
