// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/candidatemodel.h"

#include <QWidget>

#include <array>

namespace waymark::widgets {

class TextLabel;

/// The top of each type for one task, side by side: they are asked apart and never mixed.
/// Thread: GUI.
class FourColumns final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FourColumns)

public:
    explicit FourColumns(QWidget *parent = nullptr);

    void setRows(models::RowProvider *rows);
    void setResult(MemoryType type, const RetrievalResult &result);
    void clear();

Q_SIGNALS:
    void memoryActivated(waymark::MemoryId memory);
    void currentMemoryChanged(waymark::MemoryId memory);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Column
    {
        models::CandidateModel *model = nullptr;
        TextLabel *note = nullptr;
    };

    std::array<Column, 4> m_columns; ///< by MemoryType
};

} // namespace waymark::widgets
