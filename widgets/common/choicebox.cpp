// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/choicebox.h"

#include "services/text/displaysafe.h"
#include "widgets/common/fonts.h"

#include <QAbstractItemView>
#include <QStylePainter>

namespace waymark::widgets {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
}

void ChoiceBox::showPopup()
{
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + widthFor(24));
    QComboBox::showPopup();
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    if (currentIndex() < 0) {
        option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
        option.currentText = placeholderText();
    }
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + 4;
    const int room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width() - icon;
    const QString whole = option.currentText;
    option.currentText = fontMetrics().elidedText(whole, Qt::ElideRight, room);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    // Here, since choices are filled with their signals blocked.
    //: A setting and what is chosen, in a tooltip
    const QString told = option.currentText == whole ? accessibleName() : text::toolTipSafe(tr("%1: %2").arg(accessibleName(), whole));
    if (told != toolTip())
        setToolTip(told);
}

} // namespace waymark::widgets
