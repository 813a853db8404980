// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tour/guidedtour.h"

#include "widgets/common/keycap.h"
#include "widgets/common/textlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int cardWidth = 340;
constexpr int fromEdge = 16;
constexpr int outlineWidth = 2;

} // namespace

/// An accent line around the widget that a step is about. It lets every click through.
class GuidedTour::Outline final : public QWidget
{
public:
    explicit Outline(QWidget *window)
        : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

    void surround(QWidget *target)
    {
        if (!target || !target->isVisible()) {
            hide();
            return;
        }
        const QRect inWindow(target->mapTo(parentWidget(), QPoint(0, 0)), target->size());
        setGeometry(inWindow.adjusted(-outlineWidth, -outlineWidth, outlineWidth, outlineWidth).intersected(parentWidget()->rect()));
        show();
        raise();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(QPen(color(Token::Accent), outlineWidth));
        const int half = outlineWidth / 2;
        painter.drawRect(rect().adjusted(half, half, -half, -half));
    }
};

GuidedTour::GuidedTour(QWidget *window)
    : QFrame(window)
    , m_count(new TextLabel({}, TextStyle::Caption, Token::Muted, this))
    , m_title(new TextLabel({}, TextStyle::Strong, Token::Text, this))
    , m_text(new TextLabel({}, TextStyle::Interface, Token::Text, this))
    , m_keys(new QHBoxLayout)
    , m_skip(new QPushButton(tr("Skip the tour"), this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(tr("Next"), this))
    , m_outline(new Outline(window))
{
    setObjectName(u"guidedTour"_s);
    setAccessibleName(tr("Tour"));
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"tourText"_s);
    m_title->setObjectName(u"tourTitle"_s);
    m_keys->setSpacing(4);
    const std::pair<QPushButton *, QString> buttons[] = { { m_skip, u"tourSkip"_s }, { m_back, u"tourBack"_s }, { m_next, u"tourNext"_s } };
    for (const auto &[button, name] : buttons) {
        button->setObjectName(name);
        button->setAccessibleName(button->text());
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where one works
    }
    m_skip->setProperty("flat", true);
    m_skip->setFlat(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_count);
    head->addStretch();
    head->addLayout(m_keys);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_skip);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(6);
    column->addLayout(row);
    connect(m_skip, &QPushButton::clicked, this, &GuidedTour::stop);
    connect(m_back, &QPushButton::clicked, this, &GuidedTour::back);
    connect(m_next, &QPushButton::clicked, this, &GuidedTour::next);
    window->installEventFilter(this);
    hide();
}

void GuidedTour::start(const QList<TourStep> &steps)
{
    m_steps = steps;
    if (!m_steps.isEmpty())
        show(0);
}

QString GuidedTour::currentStep() const
{
    return m_steps.isEmpty() ? QString() : m_steps.at(m_step).id;
}

void GuidedTour::stepDone(const QString &id)
{
    if (currentStep() == id)
        next();
}

void GuidedTour::next()
{
    if (m_step + 1 < m_steps.size())
        show(m_step + 1);
    else
        stop();
}

void GuidedTour::back()
{
    if (m_step > 0)
        show(m_step - 1);
}

void GuidedTour::stop()
{
    if (m_steps.isEmpty())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_steps.clear();
    m_outline->hide();
    hide();
    if (hadFocus)
        Q_EMIT focusReturned();
    Q_EMIT finished();
}

QWidget *GuidedTour::anchor() const
{
    const QString name = m_steps.isEmpty() ? QString() : m_steps.at(m_step).anchor;
    return name.isEmpty() ? nullptr : parentWidget()->findChild<QWidget *>(name);
}

void GuidedTour::show(int step)
{
    if (QWidget *old = anchor())
        old->removeEventFilter(this);
    m_step = step;
    const TourStep &now = m_steps.at(step);
    //: Place in the tour
    m_count->setText(tr("%1 of %2").arg(step + 1).arg(m_steps.size()));
    m_title->setText(now.title);
    m_text->setText(now.text);
    for (QWidget *cap : std::as_const(m_caps)) {
        m_keys->removeWidget(cap);
        cap->hide();
        cap->deleteLater();
    }
    m_caps.clear();
    for (const QString &key : now.keys) {
        auto *cap = new KeyCap(key, this);
        m_keys->addWidget(cap);
        m_caps.append(cap);
    }
    m_back->setEnabled(step > 0);
    const bool last = step + 1 == m_steps.size();
    m_next->setText(last ? tr("Done") : tr("Next"));
    m_next->setAccessibleName(m_next->text());
    m_skip->setVisible(!last);
    setAccessibleDescription(tr("%1. %2").arg(now.title, now.text));
    if (QWidget *about = anchor())
        about->installEventFilter(this);
    QFrame::show();
    raise();
    arrange();
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT stepShown(now.id);
}

void GuidedTour::arrange()
{
    if (!isVisible())
        return;
    const QWidget *window = parentWidget();
    const int width = qMin(cardWidth * heightFor(fontMetrics(), 20) / 20, window->width() - 2 * fromEdge);
    layout()->activate();
    const int height = layout()->totalHeightForWidth(width);
    // Beside the sidebar, above the bar of the selection: over rows, never over the text one reads.
    const QWidget *table = window->findChild<QWidget *>(u"poolTable"_s);
    const QRect over = table && table->isVisible() ? QRect(table->mapTo(window, QPoint(0, 0)), table->size()) : window->rect();
    setGeometry(over.left() + fromEdge, over.bottom() - height - fromEdge, width, height);
    m_outline->surround(anchor());
    raise();
}

bool GuidedTour::eventFilter(QObject *watched, QEvent *event)
{
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show || event->type() == QEvent::Hide
        || event->type() == QEvent::LayoutRequest;
    if (moved && isRunning())
        QMetaObject::invokeMethod(this, &GuidedTour::arrange, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void GuidedTour::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        stop();
    else
        QFrame::keyPressEvent(event);
}

void GuidedTour::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Accent), 1));
    painter.setBrush(color(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillRect(QRect(0, 4, 3, height() - 8), color(Token::Accent));
}

} // namespace waymark::widgets
