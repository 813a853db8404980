// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/htmlwriter.h"

#include "services/text/displaysafe.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace waymark::text {

namespace {

QLatin1StringView entityOf(char16_t c, bool isValue)
{
    switch (c) {
    case u'&':
        return "&amp;"_L1;
    case u'<':
        return "&lt;"_L1;
    case u'>':
        return "&gt;"_L1;
    case u'"':
        return "&quot;"_L1;
    case u'\'':
        return "&#39;"_L1;
    case u'\n': // in a value XML would read a blank
        return isValue ? "&#10;"_L1 : QLatin1StringView();
    case u'\t':
        return isValue ? "&#9;"_L1 : QLatin1StringView();
    default:
        return {};
    }
}

void appendEscaped(QString &html, QStringView text, bool isValue)
{
    qsizetype copied = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QLatin1StringView entity = entityOf(text[i].unicode(), isValue);
        if (entity.isEmpty())
            continue;
        html += text.sliced(copied, i - copied);
        html += entity;
        copied = i + 1;
    }
    html += text.sliced(copied);
}

} // namespace

HtmlWriter::HtmlWriter()
    : m_html(u"<!DOCTYPE html>\n"_s)
{
}

void HtmlWriter::begin(QLatin1StringView tag, Attributes attributes)
{
    m_html += u'<';
    m_html += tag;
    for (const Attribute &attribute : attributes) {
        if (attribute.value.isEmpty())
            continue;
        m_html += u' ';
        m_html += attribute.name;
        m_html += "=\""_L1;
        appendEscaped(m_html, displaySafe(attribute.value), true);
        m_html += u'"';
    }
}

void HtmlWriter::open(QLatin1StringView tag, Attributes attributes)
{
    begin(tag, attributes);
    m_html += u'>';
    m_open.append(tag);
}

void HtmlWriter::close()
{
    Q_ASSERT_X(!m_open.isEmpty(), "HtmlWriter", "an element is closed that was never opened");
    m_html += "</"_L1;
    m_html += m_open.takeLast();
    m_html += u'>';
}

void HtmlWriter::empty(QLatin1StringView tag, Attributes attributes)
{
    begin(tag, attributes);
    m_html += "/>"_L1;
}

void HtmlWriter::text(QStringView ofOthers)
{
    appendEscaped(m_html, displaySafe(ofOthers), false);
}

void HtmlWriter::words(QStringView ours)
{
    appendEscaped(m_html, ours, false);
}

void HtmlWriter::element(QLatin1StringView tag, Attributes attributes, QStringView ofOthers)
{
    open(tag, attributes);
    text(ofOthers);
    close();
}

void HtmlWriter::wordsElement(QLatin1StringView tag, Attributes attributes, QStringView ours)
{
    open(tag, attributes);
    words(ours);
    close();
}

void HtmlWriter::style(QStringView css)
{
    Q_ASSERT_X(!css.contains(u'<') && !css.contains(u'&'), "HtmlWriter", "a browser and an XML parser would read this style differently");
    open("style"_L1);
    m_html += css;
    close();
}

void HtmlWriter::line()
{
    m_html += u'\n';
}

QByteArray HtmlWriter::take()
{
    Q_ASSERT_X(m_open.isEmpty(), "HtmlWriter", "an element is not closed");
    return std::exchange(m_html, {}).toUtf8();
}

} // namespace waymark::text
