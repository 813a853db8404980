// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claimlistmodel.h"

#include <QTableView>
#include <QWidget>

namespace waymark::widgets {

class ElidedLabel;
class KeyCapButton;
class TextLabel;

/// The table of sentences: j, k and the arrows walk through it; letters are actions of the window.
/// Thread: GUI.
class ClaimTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimTable)

public:
    explicit ClaimTable(models::ClaimListModel &model, QWidget *parent = nullptr);

    void setCurrentRow(int row);

Q_SIGNALS:
    void currentRowChanged(int row);
    void rowHovered(int row); ///< -1: none any more

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void fitColumns();

    models::ClaimListModel &m_model;
};

/// The sentences of the memory that is looked at, each with its support, the steps and siblings that say the same, and who has checked
/// it; above them what the figures mean and what can be done with the current one.
/// Thread: GUI. The model must outlive it.
class SentenceList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SentenceList)

public:
    explicit SentenceList(models::ClaimListModel &model, QWidget *parent = nullptr);

    ClaimTable &table() { return *m_table; }
    int currentRow() const { return m_table->currentIndex().row(); }
    /// Keys as they are shown in caps.
    void setKeys(const QString &link, const QString &confirm, const QString &edit);
    void setReadOnly(const QString &reason); ///< empty: it can be written

Q_SIGNALS:
    void linkRequested();
    void unlinkRequested();
    void confirmRequested();
    void editRequested();

private:
    void updateWords();
    void updateButtons();

    models::ClaimListModel &m_model;
    TextLabel *m_title;
    ElidedLabel *m_words;
    KeyCapButton *m_link;
    KeyCapButton *m_confirm;
    KeyCapButton *m_edit;
    ClaimTable *m_table;
    QString m_readOnly; ///< why; empty: it can be written
};

} // namespace waymark::widgets
