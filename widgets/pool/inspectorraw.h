// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memory.h"

#include <QWidget>

class QPushButton;

namespace waymark::widgets {

class SafeTextView;

/// A memory as it is stored: its payload as JSON, the record it was read from, and what identifies it.
/// Thread: GUI.
class InspectorRaw final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InspectorRaw)

public:
    explicit InspectorRaw(QWidget *parent = nullptr);

    /// Formats when it is looked at, not before.
    void setMemory(const Memory &memory);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();

    Memory m_memory;
    bool m_stale = true;
    SafeTextView *m_view;
    QPushButton *m_copyPayload;
    QPushButton *m_copySource;
};

} // namespace waymark::widgets
