// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/brokenlines.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace waymark::widgets {

BrokenLines brokenLines(const QString &text, const QFont &font, double width, int mostLines)
{
    BrokenLines broken;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        const QString rest = text.mid(line.textStart());
        if (broken.lines.size() + 1 == mostLines && line.textLength() < rest.size()) {
            broken.lines.append(QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width));
            broken.isCut = true;
            break;
        }
        broken.lines.append(rest.left(line.textLength()).trimmed());
    }
    layout.endLayout();
    return broken;
}

} // namespace waymark::widgets
