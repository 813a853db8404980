// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/jsonshape.h"

namespace waymark::exchange {

namespace {

constexpr int deepest = 3;
constexpr qsizetype longestText = 200;
constexpr qsizetype mostPaths = 4096; // an object with a million keys is nothing to sniff at

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

JsonShape::JsonShape(QByteArrayView head)
    : m_head(head)
{
    if (m_head.startsWith("\xef\xbb\xbf"))
        m_at = 3;
    skipBlanks();
    m_root = current();
    if (m_root == '{' || m_root == '[')
        value({}, 0);
    m_head = {};
}

bool JsonShape::isFlatOf(const QSet<QByteArray> &words) const
{
    return isObject() && !m_hasRootComposite && !m_rootScalars.isEmpty() && words.contains(m_rootScalars);
}

void JsonShape::value(const QByteArray &path, int depth)
{
    const bool isComposite = current() == '{' || current() == '[';
    m_hasRootComposite = m_hasRootComposite || (isComposite && depth == 1);
    if (isComposite && (depth > deepest || m_values.size() > mostPaths)) {
        skipComposite();
        return;
    }
    if (isComposite && !path.isEmpty())
        m_values.insert(path, {});
    if (current() == '{')
        object(path, depth);
    else if (current() == '[')
        array(path, depth);
    else
        scalar(path, depth);
}

void JsonShape::object(const QByteArray &path, int depth)
{
    ++m_at;
    while (skipBlanks() && current() == '"') {
        const QByteArray key = string().toByteArray();
        if (depth == 1 && m_root == '{' && m_childKeys.size() < mostPaths)
            m_childKeys.insert(key);
        if (depth == 2 && m_root == '{' && m_grandchildKeys.size() < mostPaths)
            m_grandchildKeys.insert(key);
        if (!skipBlanks() || current() != ':')
            return;
        ++m_at;
        if (!skipBlanks())
            return;
        value(path.isEmpty() ? key : path + '.' + key, depth + 1);
        if (!skipBlanks() || current() != ',')
            break;
        ++m_at;
    }
    if (current() == '}')
        ++m_at;
}

void JsonShape::array(const QByteArray &path, int depth)
{
    ++m_at;
    for (int depthOfNext = depth + 1; skipBlanks() && current() != ']'; depthOfNext = deepest + 1) {
        const qsizetype before = m_at;
        value(path + "[]", depthOfNext);
        if (m_at == before || !skipBlanks() || current() != ',')
            break;
        ++m_at;
    }
    if (current() == ']')
        ++m_at;
}

void JsonShape::scalar(const QByteArray &path, int depth)
{
    QByteArrayView text;
    if (current() == '"') {
        text = string();
    } else {
        const qsizetype start = m_at;
        while (m_at < m_head.size() && !isBlank(current()) && current() != ',' && current() != ']' && current() != '}')
            ++m_at;
        text = m_head.sliced(start, m_at - start);
    }
    constexpr qsizetype mostScalars = 16;
    if (depth == 1 && m_rootScalars.size() < mostScalars)
        m_rootScalars.insert(text.first(std::min(text.size(), longestText)).toByteArray());
    if (depth <= deepest + 1 && m_values.size() <= mostPaths && !m_values.contains(path))
        m_values.insert(path, text.first(std::min(text.size(), longestText)).toByteArray());
}

void JsonShape::skipComposite()
{
    int open = 0;
    while (m_at < m_head.size()) {
        const char c = current();
        if (c == '"') {
            string();
            continue;
        }
        ++m_at;
        open += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1
                                                                : 0;
        if (open == 0)
            return;
    }
}

/// Between the quotes; leaves the position after them.
QByteArrayView JsonShape::string()
{
    const qsizetype start = ++m_at;
    while (m_at < m_head.size() && current() != '"')
        m_at += current() == '\\' ? 2 : 1;
    m_at = std::min(m_at, m_head.size());
    const QByteArrayView text = m_head.sliced(start, m_at - start);
    m_at = std::min(m_at + 1, m_head.size());
    return text;
}

/// False at the end of the head.
bool JsonShape::skipBlanks()
{
    while (m_at < m_head.size() && isBlank(current()))
        ++m_at;
    return m_at < m_head.size();
}

} // namespace waymark::exchange
