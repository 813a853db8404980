// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace waymark::widgets {

class SafeWords;

/// The field for a reason, completed from recent reasons.
/// Thread: GUI.
class ReasonField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReasonField)

public:
    explicit ReasonField(QWidget *parent = nullptr);

    /// Newest first.
    void setRecentReasons(const QStringList &reasons);
    QString reason() const { return text().trimmed(); }

private:
    SafeWords *m_reasons;
};

} // namespace waymark::widgets
