// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/importreport.h"

#include <QWidget>

class QTreeView;

namespace waymark::models {
class ImportReportModel;
}

namespace waymark::widgets {

class EmptyState;
class TextLabel;

/// The report of the last import, at the bottom of the window: each file, and below it every record that could not be
/// read, with its place, the reason and how it begins.
/// Thread: GUI.
class ImportReportView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportReportView)

public:
    explicit ImportReportView(QWidget *parent = nullptr);

    void setReport(const ImportReport &report);
    const models::ImportReportModel &model() const { return *m_model; }

Q_SIGNALS:
    /// The controller asks for a file and writes it.
    void exportRequested(const QString &csv);
    void importRequested(); ///< of the empty state

private:
    void copy();
    void copySelected();

    models::ImportReportModel *m_model;
    QTreeView *m_tree;
    TextLabel *m_totals;
    QWidget *m_filled;
    EmptyState *m_empty;
};

} // namespace waymark::widgets
