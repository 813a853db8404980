// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/text/queryparser.h"

#include <QWidget>

namespace waymark::widgets {

/// A strip below a query line that says what is wrong with it and underlines where. Floats over what is below; hidden
/// without an error. Never a dialog, never takes the focus.
class ErrorStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ErrorStrip)

public:
    explicit ErrorStrip(QWidget *parent = nullptr);

    /// Shows the strip below the anchor, over its window.
    void showError(QWidget *anchor, const QString &query, const text::QueryError &error);
    void clear();
    QString message() const { return m_error.message; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// The part of the query around the error, and where the error is in it.
    QString excerpt(int *position, int *length) const;

    QString m_query;
    text::QueryError m_error;
};

} // namespace waymark::widgets
