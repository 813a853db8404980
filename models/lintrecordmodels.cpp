// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lintrecordmodels.h"

#include "models/labels.h"
#include "services/text/displaysafe.h"

#include <QLocale>

namespace waymark::models {

namespace {

QString timeText(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

SuppressionModel::SuppressionModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SuppressionModel::setSuppressions(const QList<Suppression> &suppressions)
{
    if (suppressions == m_rows)
        return;
    beginResetModel();
    m_rows = suppressions;
    endResetModel();
}

int SuppressionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SuppressionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SuppressionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Suppression &row = m_rows.at(index.row());
    QString text;
    switch (static_cast<Column>(index.column())) {
    case Rule:
        text = row.rule;
        break;
    case Excerpt:
        text = row.excerpt;
        break;
    case Reason:
        text = row.reason;
        break;
    case Scope:
        text = label(row.scope);
        break;
    case Author:
        text = row.author;
        break;
    case When:
        text = timeText(row.at);
        break;
    case ColumnCount:
        break;
    }
    switch (role) {
    case Qt::DisplayRole:
        return text::lineSafe(text);
    case Qt::ToolTipRole:
        return text::toolTipSafe(text);
    case Qt::AccessibleTextRole:
        //: What a screen reader says of a table cell: column, value
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text.isEmpty() ? tr("none") : text::lineSafe(text));
    default:
        return {};
    }
}

QVariant SuppressionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (static_cast<Column>(section)) {
    case Rule:
        return tr("Rule");
    case Excerpt:
        return tr("Words");
    case Reason:
        return tr("Reason");
    case Scope:
        return tr("Covers");
    case Author:
        return tr("Who");
    case When:
        return tr("When");
    case ColumnCount:
        break;
    }
    return {};
}

LintPassModel::LintPassModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LintPassModel::setPasses(const QList<LintPass> &passes)
{
    if (passes == m_rows)
        return;
    beginResetModel();
    m_rows = passes;
    endResetModel();
}

int LintPassModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LintPassModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LintPassModel::cellText(const LintPass &pass, Column column) const
{
    const QLocale locale;
    switch (column) {
    case When:
        return timeText(pass.started);
    case Author:
        return pass.tool == ChangeTool::Job ? tr("by schedule") : text::lineSafe(pass.author);
    case Memories:
        return locale.toString(pass.memories);
    case Errors:
        return locale.toString(pass.errors);
    case Warnings:
        return locale.toString(pass.warnings);
    case Infos:
        return locale.toString(pass.infos);
    case Added:
        return locale.toString(pass.added);
    case Gone:
        return locale.toString(pass.gone);
    case Took:
        //: How long a pass took, in seconds
        return tr("%1 s").arg(locale.toString(double(pass.started.msecsTo(pass.ended)) / 1000.0, 'f', 1));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LintPassModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(m_rows.at(index.row()), column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column >= Memories ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        //: What a screen reader says of a table cell: column, value
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), cellText(m_rows.at(index.row()), column));
    default:
        return {};
    }
}

QVariant LintPassModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section >= Memories ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (static_cast<Column>(section)) {
    case When:
        return tr("When");
    case Author:
        return tr("Who");
    case Memories:
        return tr("Memories");
    case Errors:
        return tr("Errors");
    case Warnings:
        return tr("Warnings");
    case Infos:
        return tr("Notes");
    case Added:
        return tr("New");
    case Gone:
        return tr("Gone");
    case Took:
        return tr("Took");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace waymark::models
