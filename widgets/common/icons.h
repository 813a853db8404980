// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/theme.h"

#include <QIcon>
#include <QWidget>

namespace waymark::widgets {

enum class IconName {
    Open,
    Import,
    Export,
    Disk,
    Undo,
    Redo,
    Search,
    Play,
    Pause,
    Stop,
    Retry,
    Skip,
    Plus,
    Minus,
    Check,
    Close,
    ChevronDown,
    ChevronRight,
    ChevronUp,
    Sort,
    Copy,
    Pencil,
    Queue,
    Clock,
    Run,
    Layers,
    Split,
    Merge,
    Offline,
    ReviewUnreviewed,
    ReviewAccepted,
    ReviewNeedsWork,
    ReviewRejected,
    Expiring,
    Expired,
    Superseded,
    NotYetValid,
    SeverityError,
    SeverityWarning,
    SeverityInfo,
    Bookmark,
    Filter,
    Retire,
    Tag,
    Columns,
    History,
    More,
    Link,
    Sidebar,
    Inspector,

    Count
};

/// An icon that takes its colour from the theme whenever it is painted, so that a change of the theme needs nothing more.
/// Disabled ones are faint. Severity icons have their own colours and ignore the token.
QIcon icon(IconName name, Token token = Token::Muted);

/// The icon in a given colour and size (in device independent pixels), for delegates that paint themselves.
QPixmap iconPixmap(IconName name, const QColor &color, int size = 16, qreal devicePixelRatio = 1.0);
/// Paints it centred in rect with the colour of the token in force.
void paintIcon(QPainter &painter, const QRect &rect, IconName name, Token token, int size = 16);

/// A label for one icon; follows the theme and the device pixel ratio. Decoration for screen readers unless it gets an
/// accessible name.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QIcon &icon = {}, int size = 16, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_size;
};

} // namespace waymark::widgets
