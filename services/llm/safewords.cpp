// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/safewords.h"

#include "services/base/cuttext.h"
#include "services/text/displaysafe.h"

#include <re2/re2.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::llm {

namespace {

constexpr auto mask = "[key]"_L1;
constexpr qsizetype shortestTold = 4; ///< a shorter secret is in every text
constexpr qsizetype shortestKept = 20; ///< "application/json" may be the value of somebody's header
constexpr qsizetype window = 8 * 1024; ///< units that an excerpt is made from
constexpr qsizetype longestLookingKey = 256;

/// Longest first: one secret may hold another.
QList<QByteArray> atLeast(const QList<QByteArray> &secrets, qsizetype length)
{
    QList<QByteArray> result;
    for (const QByteArray &secret : secrets) {
        if (const QByteArray trimmed = secret.trimmed(); trimmed.size() >= length)
            result.append(trimmed);
    }
    std::sort(result.begin(), result.end(), [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    return result;
}

/// As it stands, and with the slashes that some writers of JSON escape.
QString replaced(QString text, const QList<QByteArray> &secrets, Qt::CaseSensitivity letters)
{
    for (const QByteArray &secret : secrets) {
        const QString plain = QString::fromUtf8(secret);
        text.replace(plain, mask, letters);
        if (plain.contains(u'/'))
            text.replace(QString(plain).replace(u'/', "\\/"_L1), mask, letters);
    }
    return text;
}

/// "Bearer …", "api-key: …", "sk-…": keys of others, and ours where nobody told which it is.
QString withoutLookalikes(const QString &text)
{
    static const RE2 bearer("(?i)\\b(bearer|basic)(\\s+)[a-z0-9._~+/=-]{8,256}");
    static const RE2 named("(?i)((?:api[-_ ]?key|authorization|access[-_]token)[\"']?\\s{0,3}[:=]\\s{0,3}[\"']?)[^\\s\"',;}&]{6,256}");
    static const RE2 prefixed("\\b(?:sk[-_][A-Za-z0-9_*.-]{8,256}|(?:gsk_|xai-|hf_|pplx-|AIza)[A-Za-z0-9_-]{20,256})");
    std::string utf8 = text.toStdString();
    bool found = RE2::GlobalReplace(&utf8, bearer, "\\1\\2[key]") > 0;
    found = RE2::GlobalReplace(&utf8, named, "\\1[key]") > 0 || found;
    found = RE2::GlobalReplace(&utf8, prefixed, "[key]") > 0 || found;
    return found ? QString::fromStdString(utf8) : text;
}

QString told(const QString &text, const QList<QByteArray> &secrets, int length)
{
    QString beginning = withoutSecrets(text.left(window), secrets);
    if (text.size() > window) {
        qsizetype longest = longestLookingKey;
        for (const QByteArray &secret : secrets)
            longest = std::max(longest, secret.size());
        beginning.chop(longest); // may begin with the beginning of a secret
    }
    return cutText(text::lineSafe(withoutControls(beginning).simplified(), length), length);
}

} // namespace

QString withoutSecrets(const QString &text, const QList<QByteArray> &secrets)
{
    return withoutLookalikes(replaced(text, atLeast(secrets, shortestTold), Qt::CaseInsensitive));
}

QString withoutKeys(const QString &text, const QList<QByteArray> &secrets)
{
    return replaced(text, atLeast(secrets, shortestKept), Qt::CaseSensitive);
}

QByteArray withoutKeys(const QByteArray &bytes, const QList<QByteArray> &secrets)
{
    QByteArray result = bytes;
    for (const QByteArray &secret : atLeast(secrets, shortestKept)) {
        result.replace(secret, "[key]");
        if (secret.contains('/'))
            result.replace(QByteArray(secret).replace('/', "\\/"), "[key]");
    }
    return result;
}

QString excerptOf(QByteArrayView raw, const QList<QByteArray> &secrets)
{
    return excerptOf(QString::fromUtf8(raw.first(std::min(raw.size(), 2 * window))), secrets);
}

QString excerptOf(const QString &text, const QList<QByteArray> &secrets)
{
    return told(text, secrets, longestExcerpt);
}

QString safeWord(const QString &text, const QList<QByteArray> &secrets, int length)
{
    return told(text, secrets, length);
}

QString withoutControls(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool hasNext = i + 1 < text.size();
        if (c == u'\r') {
            if (!hasNext || text.at(i + 1) != u'\n')
                result += u'\n';
        } else if (c.isHighSurrogate() && hasNext && text.at(i + 1).isLowSurrogate()) {
            result += c;
            result += text.at(++i);
        } else if (c.isSurrogate() || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')) {
            result += QChar(QChar::ReplacementCharacter);
        } else {
            result += c;
        }
    }
    return result;
}

} // namespace waymark::llm
