// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/searchbox.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/pool/errorstrip.h"
#include "widgets/pool/queryedit.h"

#include <QEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int iconPlace = 32;
constexpr int rightPadding = 8;
const auto searchKey = u"/"_s;

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QueryEdit(this))
    , m_strip(new ErrorStrip(this))
{
    setObjectName(u"searchBox"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_edit);
    m_edit->setObjectName(u"searchEdit"_s);
    m_edit->setAccessibleName(tr("Search"));
    m_edit->setAccessibleDescription(tr("Words search titles and text. Fields such as type:insight filter. Enter turns the text into chips."));
    m_edit->setPlaceholderText(tr("Search titles and text, or type a field: type:insight review:unreviewed"));
    m_edit->setToolTip(m_edit->placeholderText());
    m_edit->setFrame(false);
    m_edit->setStyleSheet(u"QLineEdit, QLineEdit:focus { border: none; background: transparent; padding: 0; min-height: 0; }"_s);
    m_edit->installEventFilter(this);

    connect(m_edit, &QueryEdit::queryEdited, this, &SearchBox::announce);
    connect(m_edit, &QueryEdit::errorChanged, this, &SearchBox::showError);
    connect(m_edit, &QueryEdit::committed, this, &SearchBox::committed);
    connect(m_edit, &QueryEdit::escapePressed, this, [this] {
        if (m_edit->text().isEmpty()) {
            Q_EMIT leaveRequested();
            return;
        }
        m_edit->setTextQuietly({});
        announce({});
    });
    arrange();
}

SearchBox::~SearchBox() = default;

QString SearchBox::text() const
{
    return m_edit->text();
}

void SearchBox::announce(const QString &text)
{
    m_announced = text;
    Q_EMIT searchChanged(text);
}

void SearchBox::setText(const QString &text)
{
    // What is being typed and is no query yet stays while the filter changes elsewhere.
    if (text == m_announced && m_edit->hasFocus())
        return;
    m_announced = text;
    m_edit->setTextQuietly(text);
    showError();
}

void SearchBox::setCounts(qint64 shown, qint64 total)
{
    if (shown == m_shown && total == m_total)
        return;
    m_shown = shown;
    m_total = total;
    arrange();
    update();
}

void SearchBox::setWords(const text::CompletionWords &words)
{
    m_edit->setWords(words);
}

void SearchBox::setToday(QDate today)
{
    m_edit->setToday(today);
}

void SearchBox::focusSearch()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

QString SearchBox::countText() const
{
    //: Memories in the filter, memories in the pool
    return m_total < 0 ? QString() : tr("%1 of %2").arg(QLocale().toString(m_shown), QLocale().toString(m_total));
}

QSize SearchBox::sizeHint() const
{
    return { 640, heightFor(fontMetrics(), 28) };
}

QSize SearchBox::minimumSizeHint() const
{
    return { 220, sizeHint().height() };
}

void SearchBox::arrange()
{
    const QString counts = countText();
    int right = rightPadding + keyCapWidth(searchKey) + 8;
    if (!counts.isEmpty())
        right += tabularWidth(QFontMetrics(fontFor(TextStyle::Secondary)), counts) + 8;
    m_edit->setGeometry(QRect(iconPlace, 1, qMax(40, width() - iconPlace - right), height() - 2));
}

void SearchBox::showError()
{
    if (m_edit->error())
        m_strip->showError(this, m_edit->text(), *m_edit->error());
    else
        m_strip->clear();
    update();
}

void SearchBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_edit->hasFocus();
    const Token line = m_edit->error() ? Token::Error : focused ? Token::Accent
                                                                : Token::Strong;
    painter.setPen(QPen(color(line), focused ? 2 : 1));
    painter.setBrush(color(Token::Surface));
    const double inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
    paintIcon(painter, QRect(0, 0, iconPlace, height()), IconName::Search, Token::Muted);

    QRect rest = rect().adjusted(0, 0, -rightPadding, 0);
    const int cap = keyCapWidth(searchKey);
    paintKeyCap(painter, QRect(rest.right() + 1 - cap, 0, cap, height()), searchKey);
    rest.setRight(rest.right() - cap - 8);
    painter.setFont(fontFor(TextStyle::Secondary));
    painter.setPen(color(Token::Muted));
    drawTabular(painter, rest, Qt::AlignRight, countText());
}

void SearchBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    if (m_strip->isVisible())
        showError();
}

void SearchBox::mousePressEvent(QMouseEvent *event)
{
    m_edit->setFocus(Qt::MouseFocusReason);
    event->accept();
}

void SearchBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QWidget::eventFilter(watched, event);
}

} // namespace waymark::widgets
