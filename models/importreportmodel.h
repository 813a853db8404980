// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/importreport.h"

#include <QAbstractItemModel>

namespace waymark::models {

/// What became of each file of an import, as a tree: files at the top, below each the records that could not be read.
/// Thread: GUI.
class ImportReportModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// Rows of files fill every column; rows of records fill only Name.
    enum Column { Name, Format, Trajectories, Memories, Outcomes, Unchanged, QuarantinedCount, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< the raw value: a text or a number
        IsRecordRole, ///< true for a quarantined record
        PathRole, ///< of the file, also on its records
        RecognisedRole, ///< false: the file is of no known format
        LineRole, ///< 1-based, 0 when the format has no lines
        OffsetRole, ///< bytes from the start of the file
        ReasonRole,
        ExcerptRole, ///< display-safe
    };

    explicit ImportReportModel(QObject *parent = nullptr);

    void setReport(const ImportReport &report);
    const ImportReport &report() const { return m_report; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The whole report for the clipboard: one line a file, its records indented below, totals last.
    QString toText() const;
    /// One line a file and one a record, RFC 4180: path, format, trajectories, memories, outcomes, unchanged, line, offset,
    /// reason, excerpt. Cells that a spreadsheet would take for a formula are quoted with an apostrophe.
    QString toCsv() const;

private:
    QVariant fileData(const ImportedFile &file, int column, int role) const;
    QVariant recordData(const ImportedFile &file, const Quarantined &record, int column, int role) const;

    ImportReport m_report;
};

} // namespace waymark::models
