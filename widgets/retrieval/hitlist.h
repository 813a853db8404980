// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/retrievallistmodel.h"

#include <QTableView>
#include <QTimer>

namespace waymark::widgets {

/// The ranked list, or one column of it beside others. Rows have fixed heights; a newer answer to the same question keeps the
/// memory that was current, another question begins with the best. Keys: arrows, j, k, Home, End, PageUp, PageDown, Enter.
/// Thread: GUI.
class HitList final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HitList)

public:
    enum class Form {
        Full,
        Column ///< rank, title and cosine, beside others
    };

    explicit HitList(Form form = Form::Full, QWidget *parent = nullptr);

    /// Not owned.
    void setHits(models::RetrievalListModel *model);
    models::RetrievalListModel *hits() const { return m_model; }
    /// The column of the comparison.
    void setChangeShown(bool shown);
    MemoryId currentMemory() const;
    /// False when it is not in the list.
    bool setCurrentMemory(MemoryId id);
    /// Too narrow for a column of cosines: they stand below the titles.
    bool isNarrow() const { return m_narrow; }
    /// Eligible ones first: the best of them.
    void selectFirst();
    /// In the viewport and a page around it.
    QList<MemoryId> memoriesInSight() const;

Q_SIGNALS:
    void currentMemoryChanged(waymark::MemoryId id);
    void memoryActivated(waymark::MemoryId id);
    /// Scrolled, resized or answered anew: other rows are in sight.
    void sightChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

private:
    void fitColumns();
    void fitRows();
    void takeReset();
    void step(int by);
    void prefetch();

    Form m_form;
    models::RetrievalListModel *m_model = nullptr;
    MemoryId m_current; ///< kept over an answer
    QTimer m_sight;
    RetrievalQuery m_query; ///< of the answer that is shown
    int m_lowRow = -1; ///< of the cut
    bool m_resetting = false;
    bool m_narrow = false;
};

} // namespace waymark::widgets
