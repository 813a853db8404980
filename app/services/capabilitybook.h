// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/endpoint.h"
#include "services/llm/capability.h"

#include <QByteArray>
#include <QMutex>

#include <map>

namespace waymark::app {

/// What the client has learnt of models from refusals, so that the same is not refused again after a restart. It holds for one address: an
/// endpoint that was moved elsewhere is another server. Nothing in it is secret.
/// Thread: any.
class CapabilityBook final
{
    Q_DISABLE_COPY_MOVE(CapabilityBook)

public:
    CapabilityBook() = default;
    /// As toJson() wrote it; entries that are no longer understood are skipped.
    explicit CapabilityBook(const QByteArray &json);

    std::optional<llm::Capability> find(const Endpoint &endpoint, const QString &model) const;
    void learn(const Endpoint &endpoint, const QString &model, const llm::Capability &capability);
    /// [{endpoint, base, model, capability}]
    QByteArray toJson() const;

private:
    struct Entry
    {
        QString base;
        llm::Capability capability;
    };

    mutable QMutex m_mutex;
    std::map<std::pair<QString, QString>, Entry> m_entries; ///< by endpoint and model
};

} // namespace waymark::app
