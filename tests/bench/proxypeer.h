// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"
#include "services/domain/query.h"
#include "services/storage/database.h"

#include <QAbstractTableModel>
#include <QRegularExpression>
#include <QSortFilterProxyModel>

#include <functional>
#include <vector>

namespace waymark::bench {

/// A row as a window written the usual way holds it: everything as text.
struct PeerRow
{
    QString title, domain, task, agent, model, type, review, outcome, description, content;
    QStringList tags;
    QDate validFrom, validUntil;
    QDateTime created, changed;
    Validity validity = Validity::Valid;
    bool retired = false;
};

/// The usual table: rows in a vector, every cell a QVariant.
class PeerModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeerModel)

public:
    explicit PeerModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    Result<void> load(storage::Database &database);

    /// The columns by which the pool table sorts too.
    static int columnFor(SortKey key) { return static_cast<int>(key); }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(SortKey::Relevance); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    std::vector<PeerRow> rows;
};

/// What stands on top of it: QSortFilterProxyModel with a filter of its own.
class PeerProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeerProxy)

public:
    explicit PeerProxy(PeerModel &model);

    void setFilter(std::function<bool(const PeerRow &)> filter);
    /// Type, domain, validity, review, outcome, model, tags of what the filter leaves; the number of values.
    qsizetype countFacets() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const PeerModel &m_model;
    std::function<bool(const PeerRow &)> m_filter;
};

} // namespace waymark::bench
