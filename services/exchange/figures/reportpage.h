// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/figure.h"

#include <QByteArray>
#include <QDateTime>

namespace waymark::exchange {

/// Figures that are looked at together, with their pictures.
struct ReportSection
{
    QList<Figure> figures; ///< the first is the main one, whose table, warning and caption are shown
    QList<QByteArray> pictures; ///< SVG, one for all or one each; may be empty: then the table stands alone
};

struct Report
{
    QString title; ///< "Own runs, October"
    QString summary; ///< on what it was computed; may be empty
    QDateTime made; ///< its day stands at the foot, in its own time zone
    QString locale; ///< as of QLocale, for the date and the language of the page; the words are those of the application
    QList<ReportSection> sections;
};

/// A whole comparison as one page. UTF-8, without a script, a resource or a link that leads out of it: pictures stand in it as data,
/// where a browser runs and loads nothing. Texts of others are shown display-safe and can become no markup. On paper as on the screen.
/// Thread: any.
QByteArray reportPage(const Report &report);

} // namespace waymark::exchange
