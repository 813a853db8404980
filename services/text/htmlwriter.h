// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <initializer_list>

namespace waymark::text {

/// Writes markup that a browser and an XML parser read alike. Markup comes only from tags and names of attributes, which are
/// literals of the program; whatever is text or a value is escaped, so that no text of others can become markup.
/// Thread: any, one at a time.
class HtmlWriter final
{
public:
    struct Attribute
    {
        QLatin1StringView name;
        QString value; ///< may hold text of others; an attribute with an empty value is left out
    };
    using Attributes = std::initializer_list<Attribute>;

    /// The declaration of the document.
    HtmlWriter();

    void open(QLatin1StringView tag, Attributes attributes = {});
    void close(); ///< what was opened last
    void empty(QLatin1StringView tag, Attributes attributes = {}); ///< of the elements that never have a content, such as meta

    void text(QStringView ofOthers); ///< display-safe: what is not seen is shown by a marker
    void words(QStringView ours); ///< as it is; what of others stands in it went through displaySafe()
    void element(QLatin1StringView tag, Attributes attributes, QStringView ofOthers);
    void wordsElement(QLatin1StringView tag, Attributes attributes, QStringView ours);
    void style(QStringView css); ///< of the program, without < and &
    void line(); ///< a line end between elements, for whoever reads the source

    QByteArray take(); ///< UTF-8; everything is closed by then

private:
    void begin(QLatin1StringView tag, Attributes attributes);

    QString m_html;
    QList<QLatin1StringView> m_open;
};

} // namespace waymark::text
