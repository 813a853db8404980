// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/markdowntext.h"

#include "services/text/displaysafe.h"

#include <QStringList>

#include <algorithm>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

QString escaped(QStringView line)
{
    constexpr QStringView special = u"\\`*_{}[]()<>#+-.!|~&$@=:";
    constexpr QStringView onlyFirst = u"+-.=():"; // harmless inside of a line, and all over ordinary prose
    QString out;
    bool isStart = true; // a list number ("12.") counts as the start
    for (const QChar c : line) {
        if (special.contains(c) && (isStart || !onlyFirst.contains(c)))
            out += u'\\';
        out += c;
        isStart = isStart && c.isDigit();
    }
    return out;
}

} // namespace

QString markdownInline(const QString &text)
{
    return escaped(text::displaySafe(text, text::OddBlanks::Keep).simplified());
}

QString markdownQuote(const QString &text)
{
    QString out;
    for (const QString &line : text::displaySafe(text, text::OddBlanks::Keep).split(u'\n'))
        out += "> "_L1 + escaped(QStringView(line).trimmed()) + u'\n';
    return out;
}

QString markdownFence(const QString &text)
{
    const QString safe = text::displaySafe(text, text::OddBlanks::Keep);
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : safe) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    return fence + "text\n"_L1 + safe + (safe.endsWith(u'\n') ? u""_s : u"\n"_s) + fence + u'\n';
}

} // namespace waymark::exchange
