// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pricetablemodel.h"

#include "models/joblabels.h"
#include "services/text/displaysafe.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::models {

namespace {

constexpr qint64 million = 1'000'000;
constexpr qsizetype longestName = 200;
constexpr int mostDecimals = 6;

Nano &amountOf(Price &price, PriceTableModel::Column column)
{
    return column == PriceTableModel::Input ? price.inputPerToken : column == PriceTableModel::CachedInput ? price.cachedInputPerToken
                                                                                                           : price.outputPerToken;
}

/// Of a million tokens, without digits that tell nothing: "0.25", "10".
QString perMillion(Nano perToken)
{
    QString text = QLocale().toString(double(perToken) * double(million) / 1e9, 'f', mostDecimals);
    const QString point = QLocale().decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text;
}

} // namespace

PriceTableModel::PriceTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PriceTableModel::setPrices(const QList<Price> &prices)
{
    beginResetModel();
    m_prices = prices;
    endResetModel();
}

QList<Price> PriceTableModel::prices() const
{
    QList<Price> kept;
    for (const Price &price : m_prices) {
        if (price.model.isEmpty())
            continue;
        kept.removeIf([&price](const Price &earlier) { return earlier.model == price.model; });
        kept.append(price);
    }
    return kept;
}

int PriceTableModel::add(QDate today)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    Price price;
    price.asOf = today;
    m_prices.append(price);
    endInsertRows();
    return row;
}

void PriceTableModel::remove(int row)
{
    if (row < 0 || row >= m_prices.size())
        return;
    beginRemoveRows({}, row, row);
    m_prices.removeAt(row);
    endRemoveRows();
}

QString PriceTableModel::duplicate() const
{
    for (qsizetype i = 0; i < m_prices.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (m_prices[i].model == m_prices[j].model && !m_prices[i].model.isEmpty())
                return m_prices[i].model;
        }
    }
    return {};
}

int PriceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_prices.size());
}

int PriceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PriceTableModel::text(const Price &price, Column column, bool forEditing) const
{
    switch (column) {
    case Model:
        return forEditing ? price.model : text::lineSafe(price.model);
    case Input:
        return perMillion(price.inputPerToken);
    case CachedInput:
        return perMillion(price.cachedInputPerToken);
    case Output:
        return perMillion(price.outputPerToken);
    case AsOf:
        // In the form that is read, so that what is shown can be typed.
        return price.asOf.toString(Qt::ISODate);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PriceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Price &price = m_prices.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(price, column, false);
    case Qt::EditRole:
        return text(price, column, true);
    case Qt::AccessibleTextRole: {
        const QString value = text(price, column, false);
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal).toString(), value.isEmpty() ? tr("none") : value);
    }
    case Qt::TextAlignmentRole:
        return int((column >= Input && column <= Output ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool PriceTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    Price &price = m_prices[index.row()];
    const auto column = Column(index.column());
    const QString typed = value.toString().trimmed();
    switch (column) {
    case Model:
        price.model = typed.left(longestName);
        break;
    case Input:
    case CachedInput:
    case Output: {
        const auto amount = moneyFromText(typed);
        if (!amount)
            return false;
        amountOf(price, column) = (*amount + million / 2) / million;
        break;
    }
    case AsOf: {
        const QDate date = QDate::fromString(typed, Qt::ISODate);
        if (!date.isValid())
            return false;
        price.asOf = date;
        break;
    }
    case ColumnCount:
        return false;
    }
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags PriceTableModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant PriceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Input && section <= Output ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section >= Input && section <= Output)
        return tr("In $ per million tokens");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Model:
        return tr("Model");
    case Input:
        return tr("Input");
    case CachedInput:
        return tr("Cached input");
    case Output:
        return tr("Output");
    case AsOf:
        return tr("As of");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace waymark::models
