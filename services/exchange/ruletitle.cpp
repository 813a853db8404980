// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/ruletitle.h"

#include "services/domain/payload.h"
#include "services/exchange/headingdate.h"
#include "services/exchange/markdownblocks.h"
#include "services/exchange/rulepolarity.h"

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int titleLength = 120;
constexpr qsizetype titleSource = 2000; ///< characters of a rule that may make its title
constexpr qsizetype shortLead = 20; ///< a bold lead longer than this is a title by itself
constexpr qsizetype dateLength = 10; ///< 2026-01-14
constexpr qsizetype tellingTitle = 20; ///< a shorter one of a word or two needs its heading
constexpr qsizetype longContext = 60;

QString withoutColon(QString text)
{
    while (text.endsWith(u':') || text.endsWith(u'\uff1a'))
        text.chop(1);
    return text.trimmed();
}

/// "**Use strict mode.** It finds errors early." -> "Use strict mode."; a short lead ("**Naming**: …") is no title alone.
QString leadOf(const QString &text)
{
    if (!text.startsWith(u"**"_s))
        return text;
    const qsizetype end = text.indexOf(u"**"_s, 2);
    return end > shortLead + 2 ? text.sliced(2, end - 2) : text;
}

/// "2026-05-04 [auth]: Check the token" -> "[auth]: Check the token"
QString withoutDate(const QString &text)
{
    if (!dateInHeading(text.left(dateLength)))
        return text;
    qsizetype start = dateLength;
    while (start < text.size() && (text.at(start).isSpace() || QStringView(u":.,)]*-–—").contains(text.at(start))))
        ++start;
    return start < text.size() ? text.sliced(start) : text;
}

} // namespace

QString plainLabel(const QString &text)
{
    return withoutColon(plainInline(text.left(titleSource)));
}

QString ruleTitle(const QString &text)
{
    QString flat = text.left(titleSource);
    flat.replace(u'\n', u' ');
    const QString plain = withoutDate(plainInline(leadOf(withMarkAsWord(flat))));
    return withoutColon(titleFromText(plain, titleLength));
}

QString itemTitle(const QString &text, const QStringList &headings)
{
    const QString title = ruleTitle(text);
    const bool isMarked = withMarkAsWord(text.left(titleSource)) != text.left(titleSource).trimmed(); // ❌ or ✅ says it
    return titleInContext(isMarked ? title : polarityPrefix(headings, title) + title, headings);
}

QString titleInContext(const QString &title, const QStringList &headings)
{
    if (title.size() > tellingTitle || title.count(u' ') > 1)
        return title;
    for (auto heading = headings.crbegin(); heading != headings.crend(); ++heading) {
        const bool saysSomething = headingPolarity(*heading) == Polarity::None && *heading != title && !heading->isEmpty();
        if (saysSomething && heading->size() <= longContext)
            return *heading + u": "_s + title;
    }
    return title;
}

} // namespace waymark::exchange
