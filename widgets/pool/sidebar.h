// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/facetmodel.h"

#include <QWidget>

class QTreeView;

namespace waymark::widgets {

class ElidedLabel;
class TabularLabel;

/// The content of the left dock in Pool: name and size of the pool, facets, saved searches. Every value is a filter: click
/// for only this one, Ctrl+click for this one too, Alt+click for all but this one; Enter and Space do the same.
class Sidebar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sidebar)

public:
    /// The model must live longer than the sidebar.
    explicit Sidebar(models::FacetModel &model, QWidget *parent = nullptr);

    /// Name as shown and count of memories; an empty name shows no head.
    void setPool(const QString &name, qint64 memories);

    /// Names of the folded sections, for the session.
    QStringList foldedSections() const;
    void setFoldedSections(const QStringList &names);

    QSize sizeHint() const override;

Q_SIGNALS:
    void facetClicked(waymark::QueryKey key, const QString &name, waymark::models::FilterModel::FacetAction action);
    /// The name of the pool was clicked: show everything.
    void allRequested();
    void savedSearchActivated(const QString &uuid, const QString &query);
    void savedSearchRenameRequested(const QString &uuid, const QString &name);
    void savedSearchDeleteRequested(const QString &uuid);
    /// `step` is -1 (up) or +1 (down).
    void savedSearchMoveRequested(const QString &uuid, int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void activate(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void showMenu(const QPoint &position);
    void applyFolding();

    models::FacetModel &m_model;
    QTreeView *m_tree = nullptr;
    QWidget *m_head = nullptr;
    ElidedLabel *m_name = nullptr;
    TabularLabel *m_count = nullptr;
    QStringList m_folded;
};

} // namespace waymark::widgets
