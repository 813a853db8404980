// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/icons.h"

#include "widgets/common/paintedicon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

// In the order of IconName.
constexpr std::array<QLatin1StringView, static_cast<size_t>(IconName::Count)> files {
    "open"_L1,
    "import"_L1,
    "export"_L1,
    "disk"_L1,
    "undo"_L1,
    "redo"_L1,
    "search"_L1,
    "play"_L1,
    "pause"_L1,
    "stop"_L1,
    "retry"_L1,
    "skip"_L1,
    "plus"_L1,
    "minus"_L1,
    "check"_L1,
    "close"_L1,
    "chevron-down"_L1,
    "chevron-right"_L1,
    "chevron-up"_L1,
    "sort"_L1,
    "copy"_L1,
    "pencil"_L1,
    "queue"_L1,
    "clock"_L1,
    "run"_L1,
    "layers"_L1,
    "split"_L1,
    "merge"_L1,
    "offline"_L1,
    "review-unreviewed"_L1,
    "review-accepted"_L1,
    "review-needs-work"_L1,
    "review-rejected"_L1,
    "expiring"_L1,
    "expired"_L1,
    "superseded"_L1,
    "not-yet-valid"_L1,
    "severity-error"_L1,
    "severity-warning"_L1,
    "severity-info"_L1,
    "bookmark"_L1,
    "filter"_L1,
    "retire"_L1,
    "tag"_L1,
    "columns"_L1,
    "history"_L1,
    "more"_L1,
    "link"_L1,
    "sidebar"_L1,
    "inspector"_L1,
};

// What the icon is drawn in, whatever was asked for: severity keeps its colour.
Token effectiveToken(IconName name, Token asked)
{
    if (name == IconName::SeverityError)
        return Token::Error;
    if (name == IconName::SeverityWarning)
        return Token::WarningIcon;
    if (name == IconName::SeverityInfo)
        return Token::Info;
    return asked;
}

QColor markColor(IconName name)
{
    return color(name == IconName::SeverityWarning ? Token::WarningIconMark : Token::OnAccent);
}

} // namespace

QPixmap iconPixmap(IconName name, const QColor &color, int size, qreal devicePixelRatio)
{
    const QColor mark = markColor(name);
    const QString key = u"waymark-icon/%1/%2/%3/%4/%5"_s.arg(static_cast<int>(name))
                            .arg(color.name(), mark.name())
                            .arg(size)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QFile file(u":/icons/%1.svg"_s.arg(files.at(static_cast<size_t>(name))));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        svg.replace("currentColor", color.name().toLatin1());
        svg.replace("markColor", mark.name().toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, size, size));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRect &rect, IconName name, Token token, int size)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap pixmap = iconPixmap(name, color(effectiveToken(name, token)), size, ratio);
    painter.drawPixmap(rect.left() + (rect.width() - size) / 2, rect.top() + (rect.height() - size) / 2, pixmap);
}

QIcon icon(IconName name, Token token)
{
    return paintedIcon([name, token](QPainter &painter, const QRectF &rect, QIcon::Mode mode) {
        const Token used = mode == QIcon::Disabled ? Token::Strong : effectiveToken(name, token);
        const qreal ratio = painter.device()->devicePixelRatioF();
        painter.drawPixmap(rect.topLeft(), iconPixmap(name, color(used), qRound(rect.width()), ratio));
    });
}

IconLabel::IconLabel(const QIcon &icon, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

QSize IconLabel::sizeHint() const
{
    return { m_size, m_size };
}

QSize IconLabel::minimumSizeHint() const
{
    return sizeHint();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace waymark::widgets
