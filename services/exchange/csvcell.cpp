// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/csvcell.h"

#include "services/text/displaysafe.h"

using namespace Qt::StringLiterals;

namespace waymark::exchange {

namespace {

bool isTrigger(QChar c)
{
    constexpr QStringView triggers = u"=+-@\t\r\uff1d\uff0b\uff0d\uff20";
    return triggers.contains(c);
}

/// Text that a spreadsheet takes for text: what would begin a formula, also behind blanks or behind a separator of another
/// locale, gets a quote before it. Control characters are shown as markers.
QString formulaSafe(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    bool isCellStart = true; // only blanks since the beginning or a separator
    for (const QChar c : text) {
        if (isCellStart && isTrigger(c)) {
            safe += u'\'';
            isCellStart = false;
        }
        safe += c;
        if (c == u';' || c == u'\t')
            isCellStart = true;
        else if (!c.isSpace())
            isCellStart = false;
    }
    return safe;
}

} // namespace

QByteArray csvCell(const QString &text)
{
    QString safe = formulaSafe(text::displaySafe(text, text::OddBlanks::Keep));
    if (!safe.contains(u'"') && !safe.contains(u',') && !safe.contains(u';') && !safe.contains(u'\n') && !safe.contains(u'\t')
        && safe == safe.trimmed())
        return safe.toUtf8();
    return '"' + safe.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

} // namespace waymark::exchange
