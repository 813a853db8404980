// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/enums.h"

#include <QWidget>

namespace waymark::widgets {

/// The words that a finding is about, on their tint and underlined as in the text, cut at the right when there is no room.
/// Untrusted text is shown on one line with markers for what is not seen.
/// Thread: GUI.
class ExcerptLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExcerptLabel)

public:
    ExcerptLabel(const QString &excerpt, Severity severity, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    Severity m_severity;
};

} // namespace waymark::widgets
