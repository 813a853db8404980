// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/jobs/servicehost.h"

#include <QMutex>

#include <functional>
#include <memory>

namespace waymark::app {

/// Where the services of one pool are while they run. They begin and end on workers, since both wait for the writer; who wants them from
/// the GUI thread looks here, and what they have to tell goes to its owner by this way, as long as there is one.
/// Thread: any.
class HostSlot final
{
    Q_DISABLE_COPY_MOVE(HostSlot)

public:
    explicit HostSlot(QObject *owner)
        : m_owner(owner)
    {
    }

    /// False when nobody wants them any more: the caller ends them.
    bool put(std::unique_ptr<jobs::ServiceHost> &host);
    /// For who ends them. Null without any.
    std::unique_ptr<jobs::ServiceHost> take();
    /// Nothing is put any more, and nothing told to the owner.
    void close();
    bool isFilled() const;

    /// Runs function(host) when they run; it must not block.
    template <typename F>
    void with(F function)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_host)
            function(*m_host);
    }

    /// Runs on the owner's thread.
    void tell(std::function<void()> function);

private:
    mutable QMutex m_mutex;
    QObject *m_owner; ///< null once it is closed
    std::unique_ptr<jobs::ServiceHost> m_host;
};

} // namespace waymark::app
