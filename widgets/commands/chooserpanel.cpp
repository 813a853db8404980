// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/commands/chooserpanel.h"

#include "widgets/commands/choicedelegate.h"
#include "widgets/common/textlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int designWidth = 640;
constexpr int mostRows = 12;
constexpr int fromTop = 64;
constexpr int margin = 8;

} // namespace

ChooserPanel::ChooserPanel(QWidget *window)
    : QFrame(window)
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new TextLabel({}, TextStyle::Interface, Token::Muted, this))
    , m_hint(new TextLabel({}, TextStyle::Secondary, Token::Muted, this))
{
    setFocusProxy(m_line);
    setAutoFillBackground(false);
    m_line->setObjectName(u"chooserLine"_s);
    m_line->setClearButtonEnabled(false);
    m_line->installEventFilter(this);
    m_list->setObjectName(u"chooserList"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps it
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(8, 8, 8, 8);
    m_hint->setContentsMargins(8, 4, 8, 0);
    m_hint->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(4);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addWidget(m_hint);
    hide();

    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) { typedChanged(text.trimmed()); });
    connect(m_list, &QListView::clicked, this, &ChooserPanel::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        // What a screen reader hears while the line keeps the focus.
        m_line->setAccessibleDescription(now.data(Qt::AccessibleTextRole).toString());
        m_hint->setText(now.data(models::ChoiceModel::DisabledRole).toString());
        m_hint->setVisible(!m_hint->text().isEmpty());
        arrange();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusLeft(now); });
    window->installEventFilter(this);
}

void ChooserPanel::setWords(const QString &title, const QString &placeholder, const QString &nothing)
{
    setAccessibleName(title);
    m_line->setAccessibleName(title);
    m_line->setPlaceholderText(placeholder);
    m_list->setAccessibleName(title);
    m_nothingFits = nothing;
}

QString ChooserPanel::typed() const
{
    return m_line->text().trimmed();
}

void ChooserPanel::open()
{
    m_enterWaits = m_pending = false;
    if (!isVisible())
        m_cameFrom = QApplication::focusWidget();
    {
        const QSignalBlocker quiet(m_line);
        m_line->clear();
    }
    typedChanged({});
    show();
    raise();
    arrange();
    m_line->setFocus(Qt::PopupFocusReason);
}

void ChooserPanel::dismiss()
{
    if (!isVisible())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::PopupFocusReason);
}

void ChooserPanel::focusLeft(QWidget *now)
{
    if (isVisible() && now && now != this && !isAncestorOf(now))
        hide();
}

void ChooserPanel::setNothing(const QString &sentence)
{
    setChoices({});
    m_nothing->setText(sentence);
    m_line->setAccessibleDescription(sentence);
    arrange();
}

void ChooserPanel::setChoices(const QList<models::Choice> &choices)
{
    m_pending = false;
    m_model.setChoices(choices, typed());
    m_list->setVisible(!choices.isEmpty());
    m_nothing->setText(m_nothingFits);
    m_nothing->setVisible(choices.isEmpty());
    m_hint->setVisible(false);
    if (!choices.isEmpty())
        m_list->setCurrentIndex(m_model.index(0, 0));
    else
        m_line->setAccessibleDescription(m_nothingFits);
    arrange();
    if (std::exchange(m_enterWaits, false) && !choices.isEmpty())
        choose(m_list->currentIndex());
}

void ChooserPanel::arrange()
{
    if (!isVisible())
        return;
    const int rows = qMin(mostRows, m_model.rowCount());
    const int rowHeight = m_model.rowCount() > 0 ? m_list->sizeHintForRow(0) : 0;
    const QWidget *over = parentWidget();
    // In a low window fewer rows, never a cut panel.
    const int rest = m_line->sizeHint().height() + 6 * margin + (m_hint->isVisible() ? 2 * m_hint->sizeHint().height() : 0);
    m_list->setFixedHeight(qMax(rowHeight, qMin(rows * rowHeight + 2, over->height() - 2 * margin - rest)));
    const int wanted = designWidth * heightFor(fontMetrics(), 20) / 20;
    const int width = qMin(wanted, over->width() - 2 * margin);
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
    const int top = qMin(fromTop, qMax(margin, over->height() - height - margin));
    setGeometry((over->width() - width) / 2, top, width, qMin(height, over->height() - top - margin));
}

void ChooserPanel::choose(const QModelIndex &index)
{
    if (!index.isValid()) {
        if (enteredAsItIs(typed()))
            dismiss();
        return;
    }
    const models::Choice choice = m_model.choice(index.row());
    if (!choice.disabled.isEmpty())
        return; // the reason stands below
    dismiss();
    chosen(choice);
}

void ChooserPanel::move(int by)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int row = m_list->currentIndex().row();
    const bool one = qAbs(by) == 1;
    // A step goes round, a page stops at the ends.
    m_list->setCurrentIndex(m_model.index(one ? (row + by + count) % count : qBound(0, row + by, count - 1), 0));
}

bool ChooserPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        arrange();
    if (watched != m_line)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(mostRows - 1);
        return true;
    case Qt::Key_PageUp:
        move(1 - mostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pending)
            m_enterWaits = true;
        else
            choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nothing else to go to
    default:
        return false;
    }
}

void ChooserPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Strong), 1));
    painter.setBrush(color(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace waymark::widgets
