// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/wire.h"

#include "services/llm/transfer.h"

#include <unordered_map>

namespace waymark::llm {

using std::chrono::duration_cast;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

void initialiseWire()
{
    curl_global_init(CURL_GLOBAL_DEFAULT);
}

WireOptions wireOptions(const Endpoint &endpoint)
{
    return { endpoint.timeouts, endpoint.caFile, endpoint.proxy, endpoint.isLoopback() };
}

class Wire::Multi
{
    Q_DISABLE_COPY_MOVE(Multi)

public:
    Multi()
        : m_handle(curl_multi_init())
    {
    }

    ~Multi()
    {
        for (const auto &[id, transfer] : m_transfers)
            curl_multi_remove_handle(m_handle, transfer->handle());
        m_transfers.clear();
        curl_multi_cleanup(m_handle);
    }

    void start(TransferId id, const HttpRequest &request, const WireOptions &options)
    {
        auto transfer = std::make_unique<Transfer>(request, options, steady_clock::now());
        if (!transfer->isFit() || curl_multi_add_handle(m_handle, transfer->handle()) != CURLM_OK) {
            finished.push_back({ id, transfer->finish(TransferEnd::BadUrl, steady_clock::now()) });
            return;
        }
        m_transfers.emplace(id.value, std::move(transfer));
    }

    bool cancel(TransferId id)
    {
        const auto it = m_transfers.find(id.value);
        if (it == m_transfers.end()) {
            std::erase_if(finished, [id](const FinishedTransfer &transfer) { return transfer.id == id; });
            return true;
        }
        const bool arrived = it->second->mayHaveArrived();
        curl_multi_remove_handle(m_handle, it->second->handle());
        m_transfers.erase(it);
        return arrived;
    }

    void turn()
    {
        int running = 0;
        curl_multi_perform(m_handle, &running);
        takeMessages();
        endOverdue();
    }

    void wait(milliseconds atMost)
    {
        const auto now = steady_clock::now();
        for (const auto &[id, transfer] : m_transfers) {
            const auto left = duration_cast<milliseconds>(transfer->deadline() - now) + milliseconds(1);
            atMost = std::clamp(left, milliseconds(0), atMost);
        }
        curl_multi_poll(m_handle, nullptr, 0, int(std::min<milliseconds::rep>(atMost.count(), 3'600'000)), nullptr);
    }

    void wake() { curl_multi_wakeup(m_handle); }
    int inFlight() const { return int(m_transfers.size()); }

    std::vector<FinishedTransfer> finished;
    quint64 last = 0;

private:
    void takeMessages()
    {
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(m_handle, &left)) {
            if (message->msg != CURLMSG_DONE)
                continue;
            // The message is gone once its handle is removed.
            CURL *const handle = message->easy_handle;
            const CURLcode code = message->data.result;
            const auto it = std::ranges::find_if(m_transfers, [handle](const auto &entry) { return entry.second->handle() == handle; });
            if (it != m_transfers.end())
                end(it, [code](Transfer &transfer) { return transfer.finish(code, steady_clock::now()); });
        }
    }

    void endOverdue()
    {
        const auto now = steady_clock::now();
        for (auto it = m_transfers.begin(); it != m_transfers.end();) {
            const auto next = std::next(it);
            if (const auto late = it->second->overdue(now))
                end(it, [late, now](Transfer &transfer) { return transfer.finish(*late, now); });
            it = next;
        }
    }

    using Transfers = std::unordered_map<quint64, std::unique_ptr<Transfer>>;

    template <typename Finish>
    void end(Transfers::iterator it, const Finish &finish)
    {
        finished.push_back({ TransferId { it->first }, finish(*it->second) });
        curl_multi_remove_handle(m_handle, it->second->handle());
        m_transfers.erase(it);
    }

    CURLM *m_handle = nullptr;
    Transfers m_transfers;
};

Wire::Wire()
    : m_multi(std::make_unique<Multi>())
{
}

Wire::~Wire() = default;

TransferId Wire::start(const HttpRequest &request, const WireOptions &options)
{
    const TransferId id { ++m_multi->last };
    m_multi->start(id, request, options);
    return id;
}

void Wire::poll(milliseconds atMost)
{
    m_multi->turn();
    if (!m_multi->finished.empty())
        return;
    m_multi->wait(atMost);
    m_multi->turn();
}

std::vector<FinishedTransfer> Wire::takeFinished()
{
    return std::exchange(m_multi->finished, {});
}

bool Wire::cancel(TransferId id)
{
    return m_multi->cancel(id);
}

int Wire::inFlight() const
{
    return m_multi->inFlight();
}

void Wire::wake()
{
    m_multi->wake();
}

} // namespace waymark::llm
