// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/jobbars.h"

#include "models/joblabels.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace waymark::widgets {

namespace {

constexpr int barHeight = 8;
constexpr int costHeight = 6;
constexpr double narrowestPart = 2; // pixels: one of a thousand is seen
constexpr double warnFrom = 0.8;

} // namespace

JobProgressBar::Parts JobProgressBar::partsOf(const JobRow &row)
{
    const JobCounts &counts = row.job.counts;
    Parts parts;
    parts.stored = std::min(row.stored, counts.done);
    parts.model = counts.done - parts.stored;
    parts.failed = counts.failed;
    parts.running = counts.running;
    parts.waiting = counts.queued + counts.cancelled;
    return parts;
}

JobProgressBar::JobProgressBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(barHeight);
}

void JobProgressBar::setParts(const Parts &parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    const QLocale locale;
    setAccessibleName(tr("Progress of the job"));
    setAccessibleDescription(tr("%1 of %2 done").arg(locale.toString(parts.ended()), locale.toString(parts.total())));
    update();
}

void JobProgressBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath clip;
    clip.addRoundedRect(rect(), 2, 2);
    painter.setClipPath(clip);
    painter.fillRect(rect(), color(Token::Border));
    if (m_parts.total() == 0)
        return;
    double x = 0;
    const auto add = [&](qint64 count, Token token, bool hollow) {
        if (count == 0)
            return;
        const double width = std::max(narrowestPart, double(count) / double(m_parts.total()) * this->width());
        const QRectF part(x, 0, width, height());
        painter.fillRect(part, hollow ? color(Token::Lit) : color(token));
        if (hollow) {
            painter.setPen(color(token));
            painter.drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        x += width;
    };
    add(m_parts.stored, Token::Strong, false);
    add(m_parts.model, Token::Accent, false);
    add(m_parts.failed, Token::Error, false);
    add(m_parts.running, Token::Accent, true);
}

BarSwatch::BarSwatch(Token token, bool hollow, QWidget *parent)
    : QWidget(parent)
    , m_token(token)
    , m_hollow(hollow)
{
    setFixedSize(sizeHint());
}

void BarSwatch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_hollow) {
        painter.fillRect(rect(), color(m_token));
        return;
    }
    painter.fillRect(rect(), color(Token::Lit));
    painter.setPen(color(m_token));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

CostBar::CostBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(sizeHint().height());
}

void CostBar::setCost(qint64 spent, std::optional<qint64> cap, std::optional<qint64> estimate)
{
    const qint64 whole = cap.value_or(std::max(spent, estimate.value_or(0)));
    m_share = whole > 0 ? std::clamp(double(spent) / double(whole), 0.0, 1.0) : cap ? 1.0
                                                                                    : 0.0;
    m_mark = whole > 0 && estimate && *estimate <= whole ? double(*estimate) / double(whole) : -1;
    m_nearEnd = cap && double(spent) >= double(*cap) * warnFrom;
    setAccessibleName(tr("Cost of the job"));
    setAccessibleDescription(cap ? tr("%1 of %2", "money").arg(models::moneyText(spent), models::moneyText(*cap)) : models::moneyText(spent));
    update();
}

void CostBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF whole(0, (height() - costHeight) / 2.0, width(), costHeight);
    painter.setBrush(color(Token::Border));
    painter.drawRoundedRect(whole, 2, 2);
    QRectF part = whole;
    part.setWidth(whole.width() * m_share);
    if (part.width() >= 1) {
        painter.setBrush(color(m_nearEnd ? Token::Warning : Token::Accent));
        painter.drawRoundedRect(part, 2, 2);
    }
    if (m_mark >= 0)
        painter.fillRect(QRectF(std::min(width() - 2.0, m_mark * width() - 1), 0, 2, height()), color(Token::Text));
}

} // namespace waymark::widgets
