// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/keydesk.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace waymark::llm {

struct KeyDesk::Shared
{
    const KeyLookup lookup;
    std::mutex mutex;
    std::condition_variable moved;
    std::function<void()> wake; ///< empty once the desk is gone
    std::deque<std::pair<quint64, Endpoint>> asked;
    std::vector<Found> found;
    bool over = false;

    Shared(KeyLookup how, std::function<void()> waker)
        : lookup(std::move(how))
        , wake(std::move(waker))
    {
    }

    void run()
    {
        std::unique_lock lock(mutex);
        while (true) {
            moved.wait(lock, [this] { return over || !asked.empty(); });
            if (over)
                return;
            const auto [call, endpoint] = std::move(asked.front());
            asked.pop_front();
            lock.unlock();
            LlmResult<QByteArray> key = lookup(endpoint);
            lock.lock();
            found.push_back({ call, std::move(key) });
            if (wake)
                wake();
        }
    }
};

KeyDesk::KeyDesk(KeyLookup lookup, std::function<void()> wake)
    : m_shared(std::make_shared<Shared>(std::move(lookup), std::move(wake)))
{
}

KeyDesk::~KeyDesk()
{
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->over = true;
    m_shared->wake = nullptr;
    m_shared->moved.notify_all();
}

void KeyDesk::ask(quint64 call, const Endpoint &endpoint)
{
    if (!m_started) {
        m_started = true;
        std::thread([shared = m_shared] { shared->run(); }).detach();
    }
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->asked.emplace_back(call, endpoint);
    m_shared->moved.notify_all();
}

std::vector<KeyDesk::Found> KeyDesk::takeFound()
{
    const std::scoped_lock lock(m_shared->mutex);
    return std::exchange(m_shared->found, {});
}

} // namespace waymark::llm
