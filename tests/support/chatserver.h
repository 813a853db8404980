// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace waymark::test {

/// A model's server on this machine, as small as it can be: answers every chat in the form that is asked for, with made-up values, or as a
/// test says; and holds its answers back as long as a test wants. One request a connection. Threads of its own, so that it takes nothing
/// from the event loop of a window under test.
class ChatServer final
{
public:
    ChatServer();
    ~ChatServer();
    ChatServer(const ChatServer &) = delete;
    ChatServer &operator=(const ChatServer &) = delete;

    quint16 port() const { return m_port; }
    /// Status and body for a request's body; thread: the connection's.
    std::function<std::pair<int, QByteArray>(const QByteArray &request)> answer;

    void hold();
    void release();
    int waiting() const { return m_waiting; } ///< requests that are held
    int most() const { return m_most; } ///< requests that were open at once
    int requests() const { return m_requests; }

    /// A chat answer that fills the form of the request with values of its types; for a request without a body a list of two models, for
    /// inputs their vectors.
    static std::pair<int, QByteArray> filled(const QByteArray &request);

private:
    void accept();
    void serve(int connection);

    int m_socket = -1;
    quint16 m_port = 0;
    std::mutex m_mutex;
    std::condition_variable m_released;
    bool m_holds = false;
    bool m_ends = false;
    std::atomic<int> m_waiting = 0;
    std::atomic<int> m_open = 0;
    std::atomic<int> m_most = 0;
    std::atomic<int> m_requests = 0;
    std::vector<std::thread> m_connections;
    std::thread m_listener;
};

} // namespace waymark::test
