// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/serviceconfig.h"
#include "services/base/cancel.h"
#include "services/llm/client.h"

namespace waymark::app {

/// What is found out about an endpoint, one line after the other: its key, its list of models, an answer of one token, the strictest form
/// that answers can be asked for in, vectors of two texts. What cannot succeed after a failure is left out. A few tokens are spent; they
/// count under no budget, since no pool is asked.
/// Waits for each answer. Thread: any but the GUI's. Stops within 300 ms of a cancel.
struct TestedConnection
{
    QList<ConnectionCheck> checks;
    QStringList models;
};
TestedConnection testConnection(const Endpoint &endpoint, const llm::KeyLookup &key, const Clock &clock, const CancelToken &cancel,
    const std::function<void(const TestedConnection &soFar)> &report);

/// For the window: each test on a thread of its own, told on the GUI thread. A test ends with the object that asked for it.
ConnectionTester connectionTester(llm::KeyLookup key, const Clock &clock);

} // namespace waymark::app
