// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/headingdate.h"

#include <QSet>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

bool isPlausible(QDate date)
{
    return date.isValid() && date.year() >= 2000 && date.year() < 2100;
}

/// Words and numbers; dashes and slashes stay inside of them, all other punctuation parts them.
QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    QString token;
    const QString closed = text.left(300) + u' ';
    for (const QChar c : closed) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'/') {
            token += c;
        } else if (!token.isEmpty()) {
            tokens.append(token);
            token.clear();
        }
    }
    return tokens;
}

QDate yearFirst(const QString &token)
{
    const QString text = token.left(10);
    const bool goesOn = token.size() > 10 && token.at(10) != u'T';
    if (goesOn)
        return {};
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    return date.isValid() ? date : QDate::fromString(text, u"yyyy/MM/dd"_s);
}

int monthOf(const QString &word)
{
    static const QStringList months { u"january"_s, u"february"_s, u"march"_s, u"april"_s, u"may"_s, u"june"_s, u"july"_s, u"august"_s, u"september"_s, u"october"_s, u"november"_s, u"december"_s };
    for (qsizetype i = 0; i < months.size(); ++i) {
        if (word.size() >= 3 && months.at(i).startsWith(word.toLower()))
            return int(i) + 1;
    }
    return 0;
}

/// "January 14, 2026" and "14 January 2026", by the tokens from `at` on.
QDate withMonthName(const QStringList &tokens, qsizetype at)
{
    if (at + 2 >= tokens.size())
        return {};
    const int year = tokens.at(at + 2).toInt();
    if (const int month = monthOf(tokens.at(at)); month > 0)
        return QDate(year, month, tokens.at(at + 1).toInt());
    const int month = monthOf(tokens.at(at + 1));
    return month > 0 ? QDate(year, month, tokens.at(at).toInt()) : QDate();
}

} // namespace

std::optional<QDate> dateInHeading(const QString &heading)
{
    QSet<QDate> dates;
    const QStringList tokens = tokensOf(heading);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        for (const QDate date : { yearFirst(tokens.at(i)), withMonthName(tokens, i) }) {
            if (isPlausible(date))
                dates.insert(date);
        }
    }
    return dates.size() == 1 ? std::optional(*dates.cbegin()) : std::nullopt;
}

} // namespace waymark::exchange
