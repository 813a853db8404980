// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/queryedit.h"

#include "services/text/displaysafe.h"
#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QTextCharFormat>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int maxPopupRows = 9;
constexpr int popupRowHeight = 28;

/// One proposal: what is inserted in the fixed font, what it means beside it.
class CompletionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected) {
            painter->fillRect(option.rect, color(Token::Selection));
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 2, option.rect.height()), color(Token::Accent));
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, color(Token::Hover));
        }
        QRect inner = option.rect.adjusted(10, 0, -10, 0);
        const QString text = index.data(Qt::DisplayRole).toString();
        painter->setFont(fontFor(TextStyle::Mono));
        painter->setPen(color(Token::Text));
        const int width = qMin(inner.width(), QFontMetrics(painter->font()).horizontalAdvance(text));
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, inner.width()));
        inner.setLeft(qMax(inner.left() + width + 16, option.rect.left() + 200));
        const QString detail = index.data(Qt::UserRole).toString();
        if (inner.width() > 40 && !detail.isEmpty()) {
            painter->setFont(fontFor(TextStyle::Secondary));
            painter->setPen(color(Token::Muted));
            painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetrics(painter->font()).elidedText(detail, Qt::ElideRight, inner.width()));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return { 200, heightFor(option.fontMetrics, popupRowHeight) };
    }
};

QTextCharFormat formatFor(text::Token::Kind kind)
{
    QTextCharFormat format;
    switch (kind) {
    case text::Token::Kind::Key:
    case text::Token::Kind::Operator:
        format.setForeground(color(Token::Accent));
        break;
    case text::Token::Kind::And:
    case text::Token::Kind::Or:
    case text::Token::Kind::Not:
    case text::Token::Kind::Parenthesis:
        format.setForeground(color(Token::Muted));
        format.setFontWeight(QFont::DemiBold);
        break;
    case text::Token::Kind::Regex:
        format.setForeground(color(Token::Warning));
        break;
    case text::Token::Kind::Word:
    case text::Token::Kind::Phrase:
    case text::Token::Kind::Value:
    case text::Token::Kind::Error:
        break;
    }
    return format;
}

} // namespace

QueryEdit::QueryEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_today(QDate::currentDate())
    , m_popup(new QListWidget(this))
{
    m_popup->setWindowFlags(Qt::ToolTip);
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_popup->setFocusProxy(this);
    m_popup->setAttribute(Qt::WA_ShowWithoutActivating);
    m_popup->setObjectName(u"completionList"_s);
    m_popup->setAccessibleName(tr("Proposals"));
    m_popup->setItemDelegate(new CompletionDelegate(m_popup));
    m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_popup->setUniformItemSizes(true);
    m_popup->setMouseTracking(true);
    m_popup->hide();
    connect(m_popup, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { takeCompletion(m_popup->row(item)); });

    m_pause.setSingleShot(true);
    m_pause.setInterval(debounceMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { check(true); });
    connect(this, &QLineEdit::textEdited, this, &QueryEdit::textTyped);
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] {
        if (!m_colouring && isPopupVisible())
            updatePopup();
    });
}

QueryEdit::~QueryEdit() = default;

void QueryEdit::setTextQuietly(const QString &text)
{
    if (text == this->text())
        return;
    m_pause.stop();
    setText(text);
    hidePopup();
    check(false);
}

void QueryEdit::flush()
{
    if (m_pause.isActive()) {
        m_pause.stop();
        check(true);
    }
}

bool QueryEdit::isPopupVisible() const
{
    return m_popup->isVisible();
}

void QueryEdit::textTyped()
{
    colour();
    updatePopup();
    m_pause.start();
}

void QueryEdit::check(bool announce)
{
    const auto query = text::parseQuery(text(), m_today);
    std::optional<text::QueryError> error;
    if (!query)
        error = query.error();
    const bool different = error != m_error;
    m_error = error;
    colour();
    if (different)
        Q_EMIT errorChanged();
    if (announce && !m_error)
        Q_EMIT queryEdited(text());
}

// A line edit colours its text only by the attributes of an input method event; an event without text changes nothing else.
void QueryEdit::colour()
{
    QList<QInputMethodEvent::Attribute> attributes;
    const auto add = [&](int position, int length, const QTextCharFormat &format) {
        attributes.append({ QInputMethodEvent::TextFormat, position - cursorPosition(), length, format });
    };
    for (const text::Token &token : text::tokenise(text())) {
        if (const QTextCharFormat format = formatFor(token.kind); !format.isEmpty())
            add(token.position, token.length, format);
    }
    if (m_error) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(color(Token::Error));
        add(m_error->position, qMax(1, m_error->length), format);
    }
    m_colouring = true;
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(this, &event);
    m_colouring = false;
}

void QueryEdit::updatePopup()
{
    m_completions = hasFocus() ? text::complete(text(), cursorPosition(), m_words) : QList<text::Completion>();
    // A proposal that is there already is none.
    m_completions.removeIf([this](const text::Completion &each) { return QStringView(text()).mid(each.replaceFrom, each.replaceLength) == each.text; });
    if (m_completions.isEmpty() || text().isEmpty()) {
        hidePopup();
        return;
    }
    m_popup->clear();
    for (const text::Completion &each : m_completions) {
        auto *item = new QListWidgetItem(text::lineSafe(each.text), m_popup);
        item->setData(Qt::UserRole, text::lineSafe(each.detail));
        item->setData(Qt::AccessibleTextRole, each.detail.isEmpty() ? item->text() : tr("%1: %2").arg(item->text(), text::lineSafe(each.detail)));
    }
    m_popup->setCurrentRow(-1);
    const int rows = qMin(static_cast<int>(m_completions.size()), maxPopupRows);
    const int height = rows * heightFor(fontMetrics(), popupRowHeight) + 2 * m_popup->frameWidth();
    const int width = qBound(320, this->width(), 560);
    QPoint at = mapToGlobal(QPoint(qMax(0, cursorRect().left() - 12), this->height() + 4));
    if (const QScreen *where = screen()) {
        const QRect room = where->availableGeometry();
        if (at.y() + height > room.bottom())
            at.setY(mapToGlobal(QPoint(0, 0)).y() - height - 4);
        at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - width)));
    }
    m_popup->setGeometry(QRect(at, QSize(width, height)));
    m_popup->show();
    m_popup->raise();
}

void QueryEdit::takeCompletion(int row)
{
    if (row < 0 || row >= m_completions.size())
        return;
    const text::Completion taken = m_completions.at(row);
    setSelection(taken.replaceFrom, taken.replaceLength);
    insert(taken.text);
    textTyped();
}

void QueryEdit::hidePopup()
{
    m_popup->hide();
}

bool QueryEdit::event(QEvent *event)
{
    // Tab takes a proposal in place of leaving.
    if (event->type() == QEvent::KeyPress && isPopupVisible()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            takeCompletion(qMax(0, m_popup->currentRow()));
            return true;
        }
    }
    // Single letters are text here, whatever the action table says; so is Esc.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void QueryEdit::keyPressEvent(QKeyEvent *event)
{
    const bool popup = isPopupVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        if (!popup) {
            updatePopup();
            return;
        }
        const int count = m_popup->count();
        const int row = m_popup->currentRow();
        m_popup->setCurrentRow(event->key() == Qt::Key_Down ? (row + 1) % count : (row <= 0 ? count - 1 : row - 1));
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (popup && m_popup->currentRow() >= 0) {
            takeCompletion(m_popup->currentRow());
            return;
        }
        hidePopup();
        m_pause.stop();
        check(true);
        if (!m_error)
            Q_EMIT committed(text());
        return;
    case Qt::Key_Escape:
        if (popup)
            hidePopup();
        else
            Q_EMIT escapePressed();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void QueryEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    hidePopup();
}

void QueryEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace waymark::widgets
