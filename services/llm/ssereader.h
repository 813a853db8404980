// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <vector>

namespace waymark::llm {

struct SseEvent
{
    QByteArray name; ///< of `event:`; "error" also for a line `error:`; empty when there is none
    QByteArray data; ///< lines joined by line feeds
    bool isComplete = true; ///< false for what the stream broke off in

    bool operator==(const SseEvent &) const = default;
};

/// Cuts a stream of server-sent events into events, however its bytes are split. Lines end with LF, CR or CR LF; comments and
/// unknown fields are left out; a line that is a bare JSON object counts as data, since some servers report errors so.
/// Thread: any one.
class SseReader final
{
public:
    static constexpr qsizetype largestEvent = 8 * 1024 * 1024; ///< bytes
    static constexpr qsizetype mostEvents = 500'000; ///< far more than any model writes tokens

    void add(QByteArrayView bytes);
    /// Nothing follows: what is pending becomes the last event.
    void end();

    /// Events since the last call, in order.
    std::vector<SseEvent> take();

    /// A limit was passed: all that follows is dropped.
    bool isTooLarge() const { return m_isTooLarge; }

private:
    void endLine();
    void addField(QByteArrayView line);
    void addData(QByteArrayView value);
    void dispatch(bool isComplete);

    QByteArray m_line;
    SseEvent m_event;
    bool m_hasData = false;
    bool m_afterCr = false; ///< a line feed now belongs to the line end before it
    bool m_isFirstLine = true;
    bool m_isTooLarge = false;
    qsizetype m_count = 0;
    std::vector<SseEvent> m_events;
};

} // namespace waymark::llm
