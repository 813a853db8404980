// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/frontmatter.h"

#include <QJsonArray>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

QString unquoted(QStringView value)
{
    value = value.trimmed();
    const bool isQuoted = value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front();
    return (isQuoted ? value.sliced(1, value.size() - 2) : value).toString();
}

/// At commas outside of braces and quotes: "**/*.{ts,tsx}, a" -> "**/*.{ts,tsx}" and "a"
QStringList splitList(QStringView text)
{
    QStringList parts;
    int braces = 0;
    QChar quote;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar c = i < text.size() ? text[i] : QChar(u',');
        if (!quote.isNull() && i < text.size()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'{' || c == u'}') {
            braces += c == u'{' ? 1 : -1;
        } else if (c == u',' && (braces <= 0 || i == text.size())) {
            if (const QString part = unquoted(text.sliced(start, i - start)); !part.isEmpty())
                parts.append(part);
            start = i + 1;
        }
    }
    return parts;
}

QJsonValue valueOf(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u'[') && text.endsWith(u']'))
        return QJsonArray::fromStringList(splitList(text.sliced(1, text.size() - 2)));
    return unquoted(text);
}

bool isIndented(const QString &line)
{
    return line.startsWith(u' ') || line.startsWith(u'\t');
}

QString joinedText(const QJsonValue &value, const QString &separator)
{
    QStringList parts;
    for (const QJsonValue part : value.toArray())
        parts.append(part.toString());
    return value.isArray() ? parts.join(separator) : value.toString();
}

/// "**" and the like name every file.
bool isEverything(const QString &glob)
{
    return glob == u"*"_s || glob == u"**"_s || glob == u"**/*"_s || glob == u"**/**"_s;
}

} // namespace

QString FrontMatter::text(QStringView key) const
{
    return joinedText(fields.value(key), u", "_s);
}

QStringList FrontMatter::list(QStringView key) const
{
    const QJsonValue value = fields.value(key);
    if (value.isString())
        return splitList(value.toString());
    QStringList parts;
    for (const QJsonValue part : value.toArray())
        parts.append(part.toString());
    return parts;
}

FrontMatter parseFrontMatter(const QString &yaml)
{
    FrontMatter matter;
    QString key;
    for (const QString &line : yaml.split(u'\n')) {
        const QString text = line.trimmed();
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        if (text.startsWith(u"- "_s) && !key.isEmpty()) {
            QJsonArray list = matter.fields.value(key).toArray();
            list.append(unquoted(QStringView(text).sliced(2)));
            matter.fields.insert(key, list);
            continue;
        }
        const qsizetype colon = text.indexOf(u':');
        if (!isIndented(line) && colon > 0) {
            key = text.left(colon).trimmed();
            const QString rest = text.sliced(colon + 1).trimmed();
            const bool isFolded = rest == u"|"_s || rest == u">"_s || rest == u"|-"_s || rest == u">-"_s;
            matter.fields.insert(key, isFolded ? QJsonValue(QString()) : valueOf(rest));
        } else if (!key.isEmpty()) {
            const QString before = joinedText(matter.fields.value(key), u", "_s);
            matter.fields.insert(key, before.isEmpty() ? text : before + u' ' + text);
        }
    }
    return matter;
}

QString appliesWhen(const FrontMatter &matter)
{
    QStringList globs;
    for (const QStringView key : { u"globs", u"applyTo", u"paths", u"glob" })
        globs += matter.list(key);
    globs.removeIf(isEverything);
    if (!globs.isEmpty())
        return globs.join(u", "_s);
    return matter.text(u"alwaysApply") == u"true"_s ? QString() : matter.text(u"description");
}

} // namespace waymark::exchange
