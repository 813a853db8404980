// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/results/yamllist.h"

#include <QCoreApplication>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(YamlListText)
};

bool isNothing(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    return text.isEmpty() || text.startsWith('#') || text == "---" || text == "...";
}

bool beginsEntry(QByteArrayView line)
{
    return line.startsWith("- ") || line == "-";
}

/// Where the key of "key: value" ends; -1 when the line is none.
qsizetype keyEnd(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u':' && (i + 1 == text.size() || text.at(i + 1).isSpace()))
            return i > 0 ? i : -1;
        if (!c.isLetterOrNumber() && c != u'_' && c != u'-' && c != u'.')
            return -1;
    }
    return -1;
}

/// "'it''s'" from the first quote on: the text, and where it ends behind the closing quote. Nothing when it does not end.
std::optional<std::pair<QString, qsizetype>> quoted(QStringView text)
{
    const QChar quote = text.first();
    QString value;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool hasNext = i + 1 < text.size();
        if (quote == u'\'' && c == quote && hasNext && text.at(i + 1) == quote) {
            value += c;
            ++i;
        } else if (c == quote) {
            return std::pair(value, i + 1);
        } else if (quote == u'"' && c == u'\\' && hasNext) {
            const QChar escaped = text.at(++i);
            value += escaped == u'n' ? QChar(u'\n') : escaped == u't' ? QChar(u'\t')
                                                                      : escaped;
        } else {
            value += c;
        }
    }
    return std::nullopt;
}

/// Puts one "key: value" into the entry, or says what is wrong with the line.
void readField(YamlEntry &entry, QByteArrayView bytes, qint64 number)
{
    if (isNothing(bytes) || !entry.problem.isEmpty())
        return;
    const QString line = QString::fromUtf8(bytes);
    const QStringView text = QStringView(line).trimmed();
    const qsizetype end = keyEnd(text);
    const auto scalar = end < 0 ? std::nullopt : yamlScalar(text.sliced(end + 1));
    if (!scalar) {
        entry.problemLine = number;
        entry.problem = end < 0 ? Tr::tr("Line %1 is no “key: value”.").arg(number)
                                : Tr::tr("Line %1 has a value that is no single text or number.").arg(number);
        return;
    }
    const QString key = text.first(end).toString();
    if (!entry.fields.contains(key))
        entry.fields.insert(key, *scalar);
}

Unexpected notAList(qint64 line)
{
    Unexpected error = failure(ErrorCode::Parse, Tr::tr("The file is no list of entries that begin with “- ”."));
    error.value().line = line;
    return error;
}

} // namespace

std::optional<QString> yamlScalar(QStringView text)
{
    const QStringView value = text.trimmed();
    if (value.isEmpty() || value.startsWith(u'#'))
        return QString();
    if (value.first() == u'\'' || value.first() == u'"') {
        const auto found = quoted(value);
        if (!found)
            return std::nullopt;
        const QStringView rest = value.sliced(found->second).trimmed();
        return rest.isEmpty() || rest.startsWith(u'#') ? std::optional(found->first) : std::nullopt;
    }
    if (QStringView(u"|>[{&*!%@`").contains(value.first()))
        return std::nullopt;
    const qsizetype comment = value.indexOf(u" #");
    return (comment < 0 ? value : value.first(comment)).trimmed().toString();
}

Result<std::optional<YamlEntry>> YamlListReader::next()
{
    while (!m_ahead) {
        WAYMARK_TRY_ASSIGN(m_ahead, m_lines.next());
        if (!m_ahead)
            return std::optional<YamlEntry>();
        if (isNothing(m_ahead->bytes))
            m_ahead.reset();
        else if (!beginsEntry(m_ahead->bytes))
            return notAList(m_ahead->number);
    }
    YamlEntry entry;
    entry.line = m_ahead->number;
    entry.offset = m_ahead->offset;
    entry.bytes = m_ahead->bytes;
    readField(entry, QByteArrayView(m_ahead->bytes).sliced(1), entry.line);
    m_ahead.reset();
    while (true) {
        WAYMARK_TRY_ASSIGN(auto line, m_lines.next());
        if (!line)
            return entry;
        const bool isIndented = line->bytes.startsWith(' ') || line->bytes.startsWith('\t');
        if (!isIndented && !isNothing(line->bytes)) {
            m_ahead = std::move(line);
            if (!beginsEntry(m_ahead->bytes))
                return notAList(m_ahead->number);
            return entry;
        }
        readField(entry, line->bytes, line->number);
        constexpr qsizetype excerpt = 1000;
        if (entry.bytes.size() < excerpt)
            entry.bytes += '\n' + line->bytes;
    }
}

bool looksLikeYamlList(QByteArrayView head)
{
    while (!head.isEmpty()) {
        const qsizetype end = head.indexOf('\n');
        QByteArrayView line = end < 0 ? head : head.first(end);
        head = end < 0 ? QByteArrayView() : head.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (isNothing(line))
            continue;
        const QString text = QString::fromUtf8(line.sliced(std::min<qsizetype>(1, line.size()))).trimmed();
        return beginsEntry(line) && keyEnd(text) > 0;
    }
    return false;
}

} // namespace waymark::exchange
