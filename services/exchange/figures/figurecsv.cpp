// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/figures/figurecsv.h"

#include "services/exchange/csvcell.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark::exchange {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(FigureExport)
};

/// What stands beside the value of a column.
struct Extras
{
    bool hasInterval = false;
    bool hasDifference = false;
    bool hasDifferenceInterval = false;
};

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

QByteArray numberOrNothing(const std::optional<double> &value)
{
    return value ? number(*value) : QByteArray();
}

void appendInterval(QByteArrayList &line, const std::optional<Interval> &interval)
{
    line.append(interval ? number(interval->low) : QByteArray());
    line.append(interval ? number(interval->high) : QByteArray());
}

QList<Extras> extrasOf(const FigureTable &table)
{
    QList<Extras> extras(table.columns.size());
    for (const QList<FigureCell> &row : table.rows) {
        for (qsizetype i = 0; i < qMin(row.size(), extras.size()); ++i) {
            extras[i].hasInterval |= row[i].interval.has_value();
            extras[i].hasDifference |= row[i].difference.has_value();
            extras[i].hasDifferenceInterval |= row[i].differenceInterval.has_value();
        }
    }
    return extras;
}

QByteArray headLine(const FigureTable &table, const QList<Extras> &extras)
{
    QByteArrayList line;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const QString detail = i < table.columnDetails.size() ? table.columnDetails[i] : QString();
        const QString name = detail.isEmpty() ? table.columns[i] : Tr::tr("%1 (n = %2)").arg(table.columns[i], detail);
        line.append(csvCell(name));
        const auto beside = [&](const QString &what) { line.append(csvCell(what.arg(table.columns[i]))); };
        if (extras[i].hasInterval) {
            beside(Tr::tr("%1 low"));
            beside(Tr::tr("%1 high"));
        }
        if (extras[i].hasDifference)
            beside(Tr::tr("%1 difference"));
        if (extras[i].hasDifferenceInterval) {
            beside(Tr::tr("%1 difference low"));
            beside(Tr::tr("%1 difference high"));
        }
    }
    return line.join(',');
}

QByteArray rowLine(const QList<FigureCell> &row, const QList<Extras> &extras)
{
    QByteArrayList line;
    for (qsizetype i = 0; i < extras.size(); ++i) {
        const FigureCell cell = i < row.size() ? row[i] : FigureCell();
        line.append(cell.value ? number(*cell.value) : csvCell(cell.text));
        if (extras[i].hasInterval)
            appendInterval(line, cell.interval);
        if (extras[i].hasDifference)
            line.append(numberOrNothing(cell.difference));
        if (extras[i].hasDifferenceInterval)
            appendInterval(line, cell.differenceInterval);
    }
    return line.join(',');
}

} // namespace

QByteArray figureCsv(const Figure &figure)
{
    const QList<Extras> extras = extrasOf(figure.table);
    QByteArray csv = headLine(figure.table, extras) + "\r\n";
    for (const QList<FigureCell> &row : figure.table.rows)
        csv += rowLine(row, extras) + "\r\n";
    return csv;
}

} // namespace waymark::exchange
