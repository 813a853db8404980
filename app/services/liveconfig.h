// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/serviceconfig.h"

#include <QMutex>

namespace waymark::app {

/// What the person has set for background services, for threads that cannot read the settings. Each read is a copy of one moment.
/// Thread: any.
class LiveConfig final
{
    Q_DISABLE_COPY_MOVE(LiveConfig)

public:
    explicit LiveConfig(ServiceConfig config = {})
        : m_config(std::move(config))
    {
    }

    ServiceConfig get() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_config;
    }

    void set(ServiceConfig config)
    {
        const QMutexLocker lock(&m_mutex);
        m_config = std::move(config);
    }

private:
    mutable QMutex m_mutex;
    ServiceConfig m_config;
};

/// What the person calls an endpoint; empty when it is gone from the settings.
QString endpointName(const ServiceConfig &config, const QString &id);
std::optional<Price> priceOf(const ServiceConfig &config, const QString &model);

} // namespace waymark::app
