// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/price.h"

#include <QAbstractTableModel>
#include <QList>

namespace waymark::models {

/// What models cost, to be edited: money per million tokens. A row without a name of a model is not kept.
/// Thread: GUI.
class PriceTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PriceTableModel)

public:
    enum Column { Model,
        Input,
        CachedInput,
        Output,
        AsOf,
        ColumnCount };

    explicit PriceTableModel(QObject *parent = nullptr);

    void setPrices(const QList<Price> &prices);
    /// Those that name a model; of two for one model the later.
    QList<Price> prices() const;
    /// A new row, as of this day. Returns it.
    int add(QDate today);
    void remove(int row);
    /// A model that stands in two rows; empty when there is none.
    QString duplicate() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// False for what is no amount, or no date; then the cell stays as it was.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Price &price, Column column, bool forEditing) const;

    QList<Price> m_prices;
};

} // namespace waymark::models
