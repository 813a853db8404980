// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/progress.h"

#include <QObject>

#include <functional>
#include <memory>

namespace waymark::app {

/// Carries progress from a worker to the window; it may outlive whoever listens, the connection does not.
/// Thread: made on the GUI's; emitted from the worker's.
class ProgressRelay final : public QObject
{
    Q_OBJECT

public:
    /// What a worker calls; `listen` runs on the thread of `context`, and no longer once that is gone.
    static std::function<void(const Progress &)> to(QObject *context, std::function<void(const Progress &)> listen)
    {
        const std::shared_ptr<ProgressRelay> relay(new ProgressRelay, [](ProgressRelay *old) { old->deleteLater(); });
        connect(relay.get(), &ProgressRelay::progressed, context, std::move(listen), Qt::QueuedConnection);
        return [relay](const Progress &progress) { Q_EMIT relay->progressed(progress); };
    }

Q_SIGNALS:
    void progressed(const waymark::Progress &progress);
};

} // namespace waymark::app
