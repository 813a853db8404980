// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/ssereader.h"

#include <algorithm>
#include <utility>

namespace waymark::llm {

void SseReader::add(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_isTooLarge) {
        if (std::exchange(m_afterCr, false) && bytes.front() == '\n')
            bytes = bytes.sliced(1);
        if (bytes.isEmpty())
            return;
        const auto end = std::find_if(bytes.begin(), bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
        const qsizetype length = end - bytes.begin();
        // A comment may be of any length: only that it is one is kept.
        const bool isComment = m_line.startsWith(':') || (m_line.isEmpty() && bytes.front() == ':');
        if (!isComment)
            m_line.append(bytes.first(length));
        else if (m_line.isEmpty())
            m_line = ":";
        if (m_line.size() + m_event.data.size() > largestEvent) {
            m_isTooLarge = true;
            return;
        }
        if (end == bytes.end())
            return;
        m_afterCr = *end == '\r';
        bytes = bytes.sliced(length + 1);
        endLine();
    }
}

void SseReader::end()
{
    if (m_isTooLarge)
        return;
    if (!m_line.isEmpty())
        endLine();
    dispatch(false);
}

std::vector<SseEvent> SseReader::take()
{
    return std::exchange(m_events, {});
}

void SseReader::endLine()
{
    const QByteArray line = std::exchange(m_line, {});
    QByteArrayView view = line;
    if (std::exchange(m_isFirstLine, false) && view.startsWith("\xef\xbb\xbf"))
        view = view.sliced(3);
    if (view.isEmpty())
        dispatch(true);
    else
        addField(view);
}

void SseReader::addField(QByteArrayView line)
{
    if (line.startsWith('{')) {
        addData(line);
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = colon < 0 ? line : line.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    constexpr qsizetype longestName = 64;
    if (name == "event") {
        m_event.name = value.first(std::min(value.size(), longestName)).toByteArray();
    } else if (name == "data") {
        addData(value);
    } else if (name == "error") {
        m_event.name = "error";
        addData(value);
    }
}

void SseReader::addData(QByteArrayView value)
{
    if (m_hasData)
        m_event.data.append('\n');
    m_event.data.append(value);
    m_hasData = true;
}

void SseReader::dispatch(bool isComplete)
{
    SseEvent event = std::exchange(m_event, {});
    if (!std::exchange(m_hasData, false))
        return;
    if (++m_count > mostEvents) {
        m_isTooLarge = true;
        return;
    }
    event.isComplete = isComplete;
    m_events.push_back(std::move(event));
}

} // namespace waymark::llm
