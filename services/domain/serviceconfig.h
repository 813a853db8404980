// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/endpoint.h"
#include "services/domain/price.h"

#include <QList>
#include <QMetaType>

#include <chrono>
#include <optional>

namespace waymark {

/// What a person sets for background services. Holds no key anywhere.
struct ServiceConfig
{
    QList<Endpoint> endpoints; ///< the usual one first
    QList<Price> prices; ///< one for each model
    std::optional<Nano> jobCap; ///< suggested for every new job
    bool hidePersonal = true; ///< account names give way before anything is sent

    bool operator==(const ServiceConfig &) const = default;
};

/// Caps that belong to one pool; none: no cap.
struct PoolCaps
{
    std::optional<Nano> day;
    std::optional<Nano> pool;

    bool operator==(const PoolCaps &) const = default;
};

/// One line of a test of a connection.
struct ConnectionCheck
{
    enum class What : quint8 { Key, ///< it is found, and fit to be sent
        Models, ///< the list of models
        Chat, ///< one token
        Form, ///< the strictest form that answers can be asked for in
        Embeddings }; ///< two texts
    enum class State : quint8 { Running,
        Passed,
        Failed,
        Skipped };

    What what = What::Models;
    State state = State::Running;
    QString sentence; ///< translated: what came, or why nothing did; may quote the server, never a key
    std::optional<std::chrono::milliseconds> latency;

    bool operator==(const ConnectionCheck &) const = default;
};

} // namespace waymark

Q_DECLARE_METATYPE(waymark::Endpoint)
