// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/retrieval.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace waymark {
struct MemoryRow;
}

namespace waymark::curation {
class PoolSession;
}

namespace waymark::widgets {
class PickPanel;
class RetrievalPlace;
} // namespace waymark::widgets

namespace waymark::app {

class EditController;
class PoolController;
class RetrievalController;

/// The scratch layer of Retrieval: what is tried, what it does to the open question and to the saved ones, and applying it as
/// one change.
/// Thread: GUI.
class WhatIfController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhatIfController)

public:
    WhatIfController(RetrievalController &retrieval, PoolController &pool, EditController &edits, QObject *parent = nullptr);

    void setViews(widgets::RetrievalPlace &place, QWidget &window);
    void setSession(std::shared_ptr<curation::PoolSession> session);

    // Each on the selected candidate; a newer trial of the same memory takes the place of the older one.
    void edit();
    void retire();
    void expire();
    void supersede();
    void add();
    void drop();
    void apply();
    bool isFilled() const { return !m_scratch.isEmpty(); }
    const QList<ScratchChange> &scratch() const { return m_scratch; }

Q_SIGNALS:
    void filledChanged();

private:
    void take(const ScratchChange &change);
    void computeSoon();
    void compute();
    void takeReport(const WhatIfReport &report);
    void tell(const WhatIfReport &report, const QHash<MemoryId, QString> &titles);
    QString whatWasDone(const ScratchChange &change) const;

    RetrievalController &m_retrieval;
    PoolController &m_pool;
    EditController &m_edits;
    std::shared_ptr<curation::PoolSession> m_session;
    widgets::RetrievalPlace *m_place = nullptr;
    widgets::PickPanel *m_picker = nullptr;
    QList<ScratchChange> m_scratch;
    QTimer m_soon;
    quint64 m_generation = 0;
};

} // namespace waymark::app
