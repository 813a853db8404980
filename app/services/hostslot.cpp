// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/hostslot.h"

#include <QMetaObject>
#include <QObject>

#include <utility>

namespace waymark::app {

bool HostSlot::put(std::unique_ptr<jobs::ServiceHost> &host)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_owner)
        return false;
    m_host = std::move(host);
    return true;
}

std::unique_ptr<jobs::ServiceHost> HostSlot::take()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_host, nullptr);
}

void HostSlot::close()
{
    const QMutexLocker lock(&m_mutex);
    m_owner = nullptr;
}

bool HostSlot::isFilled() const
{
    const QMutexLocker lock(&m_mutex);
    return m_host != nullptr;
}

void HostSlot::tell(std::function<void()> function)
{
    // What is queued for an owner that goes is dropped with it.
    const QMutexLocker lock(&m_mutex);
    if (m_owner)
        QMetaObject::invokeMethod(m_owner, std::move(function), Qt::QueuedConnection);
}

} // namespace waymark::app
