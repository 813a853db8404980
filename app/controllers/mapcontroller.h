// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/controllers/rowcache.h"
#include "services/base/cancel.h"
#include "services/base/result.h"
#include "services/domain/mapfacts.h"
#include "services/domain/retrieval.h"

#include <QTimer>

#include <memory>

namespace waymark::curation {
class PoolSession;
}

namespace waymark::widgets {
class MapPlace;
}

namespace waymark::app {

class PoolController;
class RetrievalController;
class WorkController;

/// The place Map: has the picture made, colours it by what the pool knows, shows where the query of Retrieval belongs, and hands
/// what was selected to Pool or to a file.
/// Thread: GUI.
class MapController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MapController)

public:
    MapController(PoolController &pool, RetrievalController &retrieval, WorkController &work, QObject *parent = nullptr);
    ~MapController() override;

    void setViews(widgets::MapPlace &place);
    void setSession(std::shared_ptr<curation::PoolSession> session);
    /// Nothing is made while the place is not seen.
    void setShown(bool shown);
    /// The picture that was asked for is shown in its colours, with the query and the neighbours.
    bool isSettled() const { return m_asked == 0; }

Q_SIGNALS:
    void openInPoolRequested(waymark::MemoryId memory);
    void showInPoolRequested(const QList<waymark::MemoryId> &memories);
    void failed(const waymark::Error &error);

private:
    void ask();
    void takePicture(const MapPicture &picture);
    void askFacts();
    void colour();
    void takeFilter();
    void askQuery();
    void askNeighbours();
    void stop();

    PoolController &m_pool;
    RetrievalController &m_retrieval;
    WorkController &m_work;
    std::shared_ptr<curation::PoolSession> m_session;
    widgets::MapPlace *m_place = nullptr;
    RowCache m_rows;
    MapFacts m_facts;
    CancelToken m_cancel; ///< of the picture that is being made
    int m_workId = 0; ///< its id in the indicator
    quint64 m_generation = 0; ///< of the newest picture asked for
    quint64 m_era = 0; ///< answers of an earlier pool are dropped
    quint64 m_queryAsked = 0;
    int m_asked = 0; ///< questions on their way
    bool m_shown = false;
    bool m_stale = true;
};

} // namespace waymark::app
