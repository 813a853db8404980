// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/columnmapping.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLineEdit;

namespace waymark::widgets {

class ChoiceBox;
class KeyCapButton;
class TextLabel;

/// What the columns of a table of results say: a row for each column with the first of its values and a chooser, starting with what was
/// proposed. What no column says can be said for every row. In the place of the figures, never a dialog. Keys: Ctrl+Enter, Esc.
/// Thread: GUI.
class ColumnMappingPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnMappingPanel)

public:
    explicit ColumnMappingPanel(QWidget *parent = nullptr);

    /// `file` as it is shown.
    void setTable(const QString &file, const TableSample &sample, const ColumnMapping &proposed);
    ColumnMapping mapping() const;

Q_SIGNALS:
    void mappingChanged();
    void importRequested(const waymark::ColumnMapping &mapping);
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void fillColumns(const TableSample &sample);
    void takeChange();
    void updateWords();

    ColumnMapping m_mapping;
    TextLabel *m_title;
    QButtonGroup *m_rows;
    QWidget *m_columns;
    QGridLayout *m_grid = nullptr;
    QList<ChoiceBox *> m_fields; ///< one a column that is shown
    QWidget *m_spread;
    ChoiceBox *m_spreadHeader;
    ChoiceBox *m_spreadCell;
    QList<QLineEdit *> m_constants; ///< in the order of constantFields
    QList<QWidget *> m_constantBoxes;
    TextLabel *m_missing;
    KeyCapButton *m_import;
};

} // namespace waymark::widgets
