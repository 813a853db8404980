// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/widgetwalk.h"

#include "widgets/common/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDebug>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::test {

namespace {

bool isQtsOwn(const QWidget *widget)
{
    if (widget->objectName().startsWith("qt_"_L1) || widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QLineEditIconButton"))
        return true;
    // The viewport and the line of a spin box or combo box answer for their owner.
    const QWidget *parent = widget->parentWidget();
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent); area && area->viewport() == widget)
        return true;
    if (parent && parent->inherits("QTabBar") && widget->inherits("QToolButton"))
        return true;
    return parent && widget->objectName().isEmpty() && (parent->inherits("QTabBar") || parent->inherits("QAbstractSpinBox") || parent->inherits("QHeaderView") || parent->inherits("QTableView"));
}

bool isPlain(const QString &text)
{
    return !Qt::mightBeRichText(text);
}

QString bare(const QString &text)
{
    QString plain = text;
    if (!isPlain(plain)) {
        QTextDocument document;
        document.setHtml(plain);
        plain = document.toPlainText();
    }
    return plain;
}

QString withoutAmpersand(QString text)
{
    text.replace("&&"_L1, "\1"_L1).remove(u'&');
    return text.replace(u'\1', u'&');
}

QString accessibleText(QWidget *widget, QAccessible::Text what)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(what) : QString();
}

bool isControl(const QWidget *widget)
{
    if (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTabBar *>(widget)
        || qobject_cast<const QSlider *>(widget))
        return !qobject_cast<const QHeaderView *>(widget);
    return widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
}

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
}

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QRect inWindow(const QWidget *widget, const QRect &rect)
{
    return { widget->mapTo(widget->window(), rect.topLeft()), rect.size() };
}

QRect onImage(const QRect &rect, const QImage &image)
{
    const qreal ratio = image.devicePixelRatio();
    return QRectF(rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio).toRect().intersected(image.rect());
}

/// The contrast of the most frequent colour with the one farthest from it; 0 when there is nothing but the ground.
double measured(const QImage &image, const QRect &area)
{
    QHash<QRgb, int> counts;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            ++counts[image.pixel(x, y)];
    }
    if (counts.size() < 2)
        return 0;
    const QRgb ground = std::max_element(counts.begin(), counts.end()).key();
    double best = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        best = std::max(best, contrastRatio(QColor(ground), QColor(it.key())));
    return best;
}

QSize needOf(const QLabel *label)
{
    const QMargins margins = label->contentsMargins();
    const int extra = 2 * label->margin();
    const QSize text = label->fontMetrics().size(Qt::TextShowMnemonic, label->text());
    return text.grownBy(margins) + QSize(extra, extra);
}

bool isTold(const QWidget *widget, const QString &text)
{
    const QString tip = bare(widget->toolTip()).simplified();
    return !tip.isEmpty() && tip.contains(withoutAmpersand(text).simplified());
}

void itemsOf(QLayout *layout, QList<QWidget *> *widgets)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget())
            widgets->append(widget);
        else if (item->layout())
            itemsOf(item->layout(), widgets);
    }
}

QModelIndexList cellsInSight(const QAbstractItemView *view)
{
    QModelIndexList cells;
    if (!view->model())
        return cells;
    const QRect sight = view->viewport()->rect();
    const auto visit = [&](auto &&self, const QModelIndex &parent) -> void {
        const int rows = std::min(view->model()->rowCount(parent), 2000);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < view->model()->columnCount(parent); ++column) {
                const QModelIndex cell = view->model()->index(row, column, parent);
                const QRect rect = view->visualRect(cell);
                if (!rect.isEmpty() && sight.contains(rect))
                    cells.append(cell);
            }
            if (view->model()->columnCount(parent) > 0)
                self(self, view->model()->index(row, 0, parent));
        }
    };
    visit(visit, view->rootIndex());
    return cells;
}

} // namespace

QByteArray reported(const QStringList &faults)
{
    for (const QString &fault : faults)
        qWarning().noquote() << fault;
    return QByteArray::number(faults.size()) + QByteArrayLiteral(" faults, listed above");
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QList<QWidget *> seenWidgets(QWidget *root)
{
    QList<QWidget *> seen;
    const QList<QWidget *> all = root->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible() && !widget->size().isEmpty() && widget->window() == root->window() && !isQtsOwn(widget))
            seen.append(widget);
    }
    return seen;
}

QString pathOf(const QWidget *widget)
{
    QStringList steps;
    for (const QWidget *at = widget; at && !at->isWindow(); at = at->parentWidget()) {
        const bool named = !at->objectName().isEmpty() && !at->objectName().startsWith("qt_"_L1);
        if (at == widget || named)
            steps.prepend(QString::fromLatin1(at->metaObject()->className()).section(u"::"_s, -1) + (named ? u'#' + at->objectName() : QString()));
    }
    return steps.mid(std::max<qsizetype>(0, steps.size() - 3)).join(u" > "_s);
}

QList<ShownText> shownTexts(QWidget *root)
{
    QList<ShownText> texts;
    const auto add = [&](QWidget *widget, const QString &where, const QString &text) {
        if (!text.trimmed().isEmpty())
            texts.append({ widget, where, bare(text) });
    };
    add(root->window(), u"window title"_s, root->window()->windowTitle());
    const QList<QWidget *> seen = seenWidgets(root);
    for (QWidget *widget : seen) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(widget, u"text"_s, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(widget, u"text"_s, button->text());
        else if (const auto *elided = qobject_cast<const widgets::ElidedLabel *>(widget))
            add(widget, u"text"_s, elided->text());
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            add(widget, u"placeholder"_s, line->placeholderText());
        else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            add(widget, u"placeholder"_s, edit->placeholderText());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(widget, u"tab"_s, tabs->tabText(i));
                add(widget, u"tooltip"_s, tabs->tabToolTip(i));
            }
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->model()) {
            for (int i = 0; i < header->count(); ++i) {
                add(widget, u"header"_s, header->model()->headerData(i, header->orientation()).toString());
                add(widget, u"tooltip"_s, header->model()->headerData(i, header->orientation(), Qt::ToolTipRole).toString());
            }
        }
        add(widget, u"tooltip"_s, widget->toolTip());
        add(widget, u"accessible name"_s, widget->accessibleName());
        add(widget, u"accessible description"_s, widget->accessibleDescription());
    }
    const QList<QAction *> actions = root->findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->isSeparator() || action->objectName().startsWith("_q_"_L1) || action->objectName().startsWith("qt_"_L1))
            continue;
        add(root, u"action"_s, action->text());
        add(root, u"action"_s, action->toolTip());
        add(root, u"action"_s, action->statusTip());
    }
    return texts;
}

QStringList nameFaults(QWidget *root)
{
    QStringList faults;
    const QList<QWidget *> seen = seenWidgets(root);
    for (QWidget *widget : seen) {
        if (!isControl(widget))
            continue;
        const QString path = pathOf(widget);
        const QString object = widget->objectName();
        if (object.isEmpty())
            faults.append(u"%1 has no object name"_s.arg(path));
        else {
            const QList<QWidget *> siblings = widget->parentWidget()->findChildren<QWidget *>(object, Qt::FindDirectChildrenOnly);
            for (const QWidget *sibling : siblings) {
                if (sibling != widget && sibling->isVisible())
                    faults.append(u"%1 shares its object name with a sibling"_s.arg(path));
            }
        }
        const QString name = accessibleText(widget, QAccessible::Name);
        if (name.trimmed().isEmpty() || name == object)
            faults.append(u"%1 has no accessible name"_s.arg(path));
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && button->text().isEmpty() && !button->icon().isNull() && button->toolTip().isEmpty())
            faults.append(u"%1 shows only an icon and has no tooltip"_s.arg(path));
    }
    return faults;
}

QStringList cellFaults(QWidget *root)
{
    QStringList faults;
    const QList<QWidget *> seen = seenWidgets(root);
    for (QWidget *widget : seen) {
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (!view || !view->model() || qobject_cast<const QHeaderView *>(view))
            continue;
        const QModelIndexList cells = cellsInSight(view);
        for (const QModelIndex &cell : cells) {
            QString said = cell.data(Qt::AccessibleTextRole).toString();
            const QString shown = cell.data(Qt::DisplayRole).toString();
            if (said.isEmpty())
                said = shown;
            const QString where = u"%1, row %2, column %3"_s.arg(pathOf(widget)).arg(cell.row()).arg(cell.column());
            if (said.trimmed().isEmpty() && cell.flags().testFlag(Qt::ItemIsSelectable))
                faults.append(u"%1 says nothing"_s.arg(where));
            const QString header = view->model()->headerData(cell.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString();
            if (view->model()->columnCount(cell.parent()) > 1 && !header.isEmpty() && !said.contains(header, Qt::CaseInsensitive))
                faults.append(u"%1 says “%2”, which does not name its column “%3”"_s.arg(where, said, header));
        }
    }
    return faults;
}

QStringList clippingFaults(QWidget *root)
{
    QStringList faults;
    const auto clipped = [&](const QWidget *widget, const QString &text, const QSize &needed, const QSize &given) {
        faults.append(u"%1 is clipped: “%2” needs %3×%4 and has %5×%6"_s.arg(pathOf(widget), text).arg(needed.width()).arg(needed.height()).arg(given.width()).arg(given.height()));
    };
    const QList<QWidget *> seen = seenWidgets(root);
    for (QWidget *widget : seen) {
        const QSize size = widget->size();
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->text().isEmpty())
                continue;
            if (label->wordWrap()) {
                if (const int height = label->heightForWidth(size.width()); height > size.height() + 1)
                    clipped(widget, label->text(), { size.width(), height }, size);
                continue;
            }
            const QSize needed = needOf(label);
            if ((needed.width() > size.width() + 1 || label->fontMetrics().height() > size.height() + 1) && !isTold(widget, label->text()))
                clipped(widget, label->text(), needed, size);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            QSize needed = button->minimumSizeHint();
            // What has a tooltip with the whole may end in an ellipsis.
            const auto *tool = qobject_cast<const QToolButton *>(button);
            const bool worded = !tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly || tool->icon().isNull();
            if (worded && needed.width() <= size.width() && button->fontMetrics().horizontalAdvance(withoutAmpersand(button->text())) > size.width())
                needed.setWidth(button->fontMetrics().horizontalAdvance(withoutAmpersand(button->text())));
            if ((needed.width() > size.width() + 1 && !isTold(widget, button->text())) || needed.height() > size.height() + 1)
                clipped(widget, button->text(), needed, size);
        } else if (const auto *elided = qobject_cast<const widgets::ElidedLabel *>(widget)) {
            if (elided->isElided() && !isTold(widget, elided->text()))
                clipped(widget, elided->text(), elided->sizeHint(), size);
        } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            const int needed = line->fontMetrics().horizontalAdvance(line->placeholderText());
            if (line->text().isEmpty() && needed + 8 > line->contentsRect().width() && !isTold(widget, line->placeholderText()) && !line->isReadOnly())
                clipped(widget, line->placeholderText(), { needed + 8, line->fontMetrics().height() }, line->contentsRect().size());
            if (line->fontMetrics().height() > size.height())
                clipped(widget, line->text(), { 0, line->fontMetrics().height() }, size);
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget); box && !box->isEditable()) {
            QStyleOptionComboBox option;
            option.initFrom(box);
            const QRect field = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
            const int icon = box->itemIcon(box->currentIndex()).isNull() ? 0 : box->iconSize().width() + 4;
            const QSize needed(box->fontMetrics().horizontalAdvance(box->currentText()) + icon, box->fontMetrics().height());
            if ((needed.width() > field.width() + 1 && !isTold(widget, box->currentText())) || needed.height() > size.height() + 1)
                clipped(widget, box->currentText(), needed, field.size());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                const int needed = tabs->fontMetrics().size(Qt::TextShowMnemonic, tabs->tabText(i)).width();
                const QRect tab = tabs->tabRect(i);
                if ((needed > tab.width() || !tabs->rect().contains(tab)) && bare(tabs->tabToolTip(i)).isEmpty())
                    clipped(widget, tabs->tabText(i), { needed, tab.height() }, tab.intersected(tabs->rect()).size());
            }
        }
    }
    return faults;
}

QStringList overlapFaults(QWidget *root)
{
    QStringList faults;
    const QList<QWidget *> seen = QList<QWidget *> { root } + seenWidgets(root);
    for (QWidget *widget : seen) {
        QWidget *parent = widget->parentWidget();
        const bool scrolls = parent && parent->parentWidget() && qobject_cast<QAbstractScrollArea *>(parent->parentWidget());
        if (parent && !scrolls && !qobject_cast<QAbstractScrollArea *>(parent) && !widget->isWindow() && !parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()) && parent->layout() && parent->layout()->indexOf(widget) >= 0)
            faults.append(u"%1 (%2x%3 at %4,%5) reaches out of its parent (%6x%7)"_s.arg(pathOf(widget)).arg(widget->width()).arg(widget->height()).arg(widget->x()).arg(widget->y()).arg(parent->width()).arg(parent->height()));
        QLayout *layout = widget->layout();
        if (!layout || layout->inherits("QStackedLayout"))
            continue;
        QList<QWidget *> items;
        itemsOf(layout, &items);
        for (qsizetype i = 0; i < items.size(); ++i) {
            for (qsizetype j = i + 1; j < items.size(); ++j) {
                const QRect common = items.at(i)->geometry().intersected(items.at(j)->geometry());
                if (items.at(i)->isVisible() && items.at(j)->isVisible() && common.width() > 1 && common.height() > 1)
                    faults.append(u"%1 lies on %2"_s.arg(pathOf(items.at(i)), pathOf(items.at(j))));
            }
        }
    }
    return faults;
}

QStringList contrastFaults(QWidget *window)
{
    constexpr double least = 4.5;
    QStringList faults;
    const QImage image = window->grab().toImage();
    const auto check = [&](const QWidget *widget, const QRect &rect, const QString &text) {
        const QRect area = onImage(rect, image);
        // A few pixels are no text; what lies under another widget shows that one's.
        if (area.width() < 12 || area.height() < 12)
            return;
        if (const double ratio = measured(image, area); ratio > 0 && ratio < least)
            faults.append(u"%1 shows “%2” at %3:1"_s.arg(pathOf(widget), text.left(40)).arg(ratio, 0, 'f', 2));
    };
    const QList<QWidget *> seen = seenWidgets(window);
    for (QWidget *widget : seen) {
        if (!widget->isEnabled())
            continue;
        const QRect clip = inWindow(widget, widget->visibleRegion().boundingRect());
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && !qobject_cast<const QHeaderView *>(view)) {
            const QModelIndexList cells = cellsInSight(view);
            for (const QModelIndex &cell : cells) {
                const QRect place = inWindow(view->viewport(), view->visualRect(cell));
                // A panel over the list shows its own text there.
                const bool covered = std::ranges::any_of(std::initializer_list<QPoint> { place.topLeft(), place.center(), place.bottomRight() },
                    [&](QPoint at) { return window->childAt(at) != view->viewport(); });
                if (cell.flags().testFlag(Qt::ItemIsEnabled) && !cell.data().toString().isEmpty() && !covered)
                    check(widget, place, cell.data().toString());
            }
            continue;
        }
        QString text;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            text = label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            text = button->text();
        else if (const auto *elided = qobject_cast<const widgets::ElidedLabel *>(widget))
            text = elided->text();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            text = line->text().isEmpty() ? line->placeholderText() : line->text();
        if (text.trimmed().isEmpty() || clip.isEmpty() || widget->visibleRegion().rectCount() != 1)
            continue;
        // Without its outline, which would count as ink.
        check(widget, qobject_cast<const QLabel *>(widget) ? clip : clip.adjusted(3, 3, -3, -3), text);
    }
    return faults;
}

QStringList focusFaults(QWidget *window)
{
    constexpr int fewestPixels = 8;
    QStringList faults;
    QList<QWidget *> wanted;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (takesTab(widget) && widget->window() == window)
            wanted.append(widget);
    }
    if (wanted.isEmpty())
        return faults;
    if (!window->isAncestorOf(QApplication::focusWidget()))
        wanted.first()->setFocus(Qt::TabFocusReason);
    QList<QWidget *> way;
    QWidget *first = QApplication::focusWidget();
    if (first && !takesTab(first)) {
        QTest::keyClick(first, Qt::Key_Tab);
        first = QApplication::focusWidget();
    }
    QImage before = window->grab().toImage();
    for (qsizetype i = 0; i <= wanted.size() + 4; ++i) {
        QWidget *at = QApplication::focusWidget();
        if (!at || way.contains(at))
            break;
        way.append(at);
        QTest::keyClick(at, Qt::Key_Tab);
        QWidget *next = QApplication::focusWidget();
        if (next == at && wanted.size() > 1) {
            faults.append(u"%1 keeps the focus when Tab is pressed"_s.arg(pathOf(at)));
            break;
        }
        const QImage after = window->grab().toImage();
        if (next && next != at && window->isAncestorOf(next) && after.size() == before.size()) {
            const QRect area = onImage(inWindow(next, next->rect()).adjusted(-3, -3, 3, 3), after);
            int changed = 0;
            for (int y = area.top(); y <= area.bottom() && changed < fewestPixels; ++y) {
                for (int x = area.left(); x <= area.right(); ++x)
                    changed += before.pixel(x, y) != after.pixel(x, y) ? 1 : 0;
            }
            if (changed < fewestPixels)
                faults.append(u"%1 has the focus, which cannot be seen"_s.arg(pathOf(next)));
        }
        before = after;
    }
    // Panels may come and go on the way: what is still there must have been met.
    for (QWidget *widget : std::as_const(wanted)) {
        if (takesTab(widget) && !way.contains(widget))
            faults.append(u"%1 is not reached by Tab"_s.arg(pathOf(widget)));
    }
    if (QApplication::focusWidget() != first)
        faults.append(u"Tab does not come back to %1 but to %2"_s.arg(first ? pathOf(first) : u"nothing"_s, QApplication::focusWidget() ? pathOf(QApplication::focusWidget()) : u"nothing"_s));
    else {
        for (qsizetype i = way.size() - 1; i >= 0; --i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
            if (QApplication::focusWidget() != way.at(i)) {
                faults.append(u"Shift+Tab goes to %1 instead of %2"_s.arg(QApplication::focusWidget() ? pathOf(QApplication::focusWidget()) : u"nothing"_s, pathOf(way.at(i))));
                break;
            }
        }
    }
    for (qsizetype i = 1; i < way.size(); ++i) {
        const QWidget *a = way.at(i - 1);
        const QWidget *b = way.at(i);
        if (a->parentWidget() != b->parentWidget() || a == first || b == first)
            continue;
        const QRect from = a->geometry();
        const QRect to = b->geometry();
        const int shared = std::min(from.bottom(), to.bottom()) - std::max(from.top(), to.top());
        const bool sameRow = shared > std::min(from.height(), to.height()) / 2;
        if (sameRow ? to.right() <= from.left() : to.bottom() <= from.top() && to.left() <= from.right())
            faults.append(u"Tab goes back from %1 to %2"_s.arg(pathOf(a), pathOf(b)));
    }
    return faults;
}

} // namespace waymark::test
