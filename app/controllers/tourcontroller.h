// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/ids.h"
#include "services/settings/setting.h"

#include <QObject>

class QWidget;

namespace waymark::widgets {
class GuidedTour;
}

namespace waymark::app {

class ActionSet;
class EditController;
class PoolController;

/// The tour of the first run over the sample pool: what to try, and whether it was done. From the first memory to the first
/// finding and the first undo it takes less than a minute.
/// Thread: GUI. Owns: the card, over its window.
class TourController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TourController)

public:
    TourController(QWidget &window, ActionSet &actions, PoolController &pool, EditController &edits, settings::Settings &settings, QObject *parent = nullptr);

    void start();
    /// Only the first time.
    void offer();
    void stop(); ///< the pool goes
    /// A finding was gone to.
    void findingSeen();
    widgets::GuidedTour &card() { return *m_card; }

private:
    void watch();

    ActionSet &m_actions;
    PoolController &m_pool;
    EditController &m_edits;
    settings::Settings &m_settings;
    widgets::GuidedTour *m_card;
    QList<MemoryId> m_seen; ///< memories read since the step was shown
    bool m_interrupted = false; ///< ended by the program
};

} // namespace waymark::app
