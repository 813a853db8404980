// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace waymark::widgets {

/// A word in a rounded frame: a tag. Removable chips show a cross and emit removeRequested() on a click at it, on Del and
/// on Backspace.
/// Thread: GUI.
class Chip final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Chip)

public:
    enum class Kind {
        Plain,
        Added, ///< with a plus: will be added
        Removed, ///< with a minus, struck through: will be removed
        Partial, ///< dashed: only some of the memories have it
    };

    explicit Chip(const QString &text, Kind kind = Kind::Plain, QWidget *parent = nullptr);

    QString shown() const; ///< what is painted: display-safe, with the sign of its kind

    Kind kind() const { return m_kind; }
    void setRemovable(bool removable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    Kind m_kind;
    bool m_removable = false;
};

} // namespace waymark::widgets
