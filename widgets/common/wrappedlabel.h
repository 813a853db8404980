// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/theme.h"

#include <QWidget>

namespace waymark::widgets {

/// A sentence that wraps, on a few lines at most: what does not fit ends in an ellipsis and stands whole in the tooltip. Untrusted text is
/// shown with markers for what is not seen.
/// Thread: GUI.
class WrappedLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WrappedLabel)

public:
    explicit WrappedLabel(int mostLines, QWidget *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; } ///< as it is shown, on one line
    void setToken(Token token);
    /// As it is shown in the present width.
    const QStringList &lines() const { return m_lines; }
    bool isElided() const { return m_isElided; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();

    int m_mostLines;
    QString m_text;
    Token m_token = Token::Text;
    QStringList m_lines;
    bool m_isElided = false;
};

} // namespace waymark::widgets
