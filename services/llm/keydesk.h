// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/client.h"

#include <vector>

namespace waymark::llm {

/// Looks keys up on a thread of its own, since a keychain may wait for the person to unlock it and nobody else should.
/// Thread: one, the client's. A lookup that hangs outlives the desk and is forgotten.
class KeyDesk final
{
    Q_DISABLE_COPY_MOVE(KeyDesk)

public:
    struct Found
    {
        quint64 call = 0;
        LlmResult<QByteArray> key;
    };

    /// `wake` is called, on the other thread, when there is something to take.
    KeyDesk(KeyLookup lookup, std::function<void()> wake);
    ~KeyDesk();

    void ask(quint64 call, const Endpoint &endpoint);
    std::vector<Found> takeFound();

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
    bool m_started = false;
};

} // namespace waymark::llm
