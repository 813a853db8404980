// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace waymark::test {

/// Translates everything into text that is plainly not English, about 40 % longer and marked at both ends: what stays without
/// brackets was never translated, what lost one is clipped. Placeholders, mnemonics and tags are kept.
/// "&Import files…" -> "[&Ïmpört fïlês… ~~~~~]", "%n memories" -> "[%n mêmörïês ~~~~]"
class PseudoLocale final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QLatin1StringView in(context);
        // The names of keys are sequences for Qt as well, and the direction of writing is a setting.
        if (in == QLatin1StringView("QShortcut") || QLatin1StringView(source) == QLatin1StringView("QT_LAYOUT_DIRECTION"))
            return {};
        return pseudo(QString::fromUtf8(source));
    }

    static QString pseudo(const QString &text)
    {
        if (text.trimmed().isEmpty())
            return text;
        static const QString plain = QStringLiteral("aceiouyACEIOUY");
        static const QString accented = QStringLiteral("äçêïöüÿÄÇÊÏÖÜŸ");
        QString result(u'[');
        bool tag = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (c == u'%' && i + 1 < text.size() && (text.at(i + 1).isDigit() || text.at(i + 1) == u'n' || text.at(i + 1) == u'L')) {
                result += c;
                result += text.at(++i);
                continue;
            }
            tag = (tag || c == u'<') && c != u'>';
            const qsizetype at = tag ? -1 : plain.indexOf(c);
            result += at < 0 ? c : accented.at(at);
        }
        result += u' ';
        result += QString(std::max<qsizetype>(1, text.size() * 2 / 5 - 3), u'~');
        return result + u']';
    }
};

} // namespace waymark::test
