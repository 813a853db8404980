// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "app/tour.h"
#include "widgets/map/maplegend.h"
#include "widgets/map/mapplace.h"
#include "widgets/map/mapview.h"
#include "widgets/retrieval/querybuilder.h"
#include "widgets/retrieval/retrievalplace.h"

#include <QAbstractButton>
#include <QAction>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

constexpr int settlePolls = 20;

} // namespace

void Tour::buildMapScenes()
{
    const auto act = [this](ActionId id) { m_window.actions().action(id)->trigger(); };
    const auto place = [this]() -> widgets::MapPlace & { return m_window.mapPlace(); };
    const auto hasPoints = [=, this] { return m_polls > settlePolls && m_window.map().isSettled() && !place().view().categories().of.empty(); };
    const auto colourBy = [=](models::MapColour colour) {
        place().legend().setColour(colour);
        Q_EMIT place().legend().colourChanged(colour);
    };

    m_scenes.push_back({ u"map-type"_s,
        [=, this] {
            // The picture of the query belongs to its own scene.
            m_window.retrievalPlace().builder().setQuery({});
            Q_EMIT m_window.retrievalPlace().builder().edited();
            m_window.pool().filter().clear();
            act(ActionId::GoMap);
        },
        hasPoints,
        {},
        {} });
    m_scenes.push_back({ u"map-domain"_s,
        [=] {
            MapRequest request = place().request();
            request.layout = MapRequest::Layout::Neighbours;
            place().setRequest(request);
            Q_EMIT place().requestChanged();
            colourBy(models::MapColour::Domain);
        },
        [=, this] { return hasPoints() && place().view().picture().request.layout == MapRequest::Layout::Neighbours; },
        {},
        {} });
    m_scenes.push_back({ u"map-selection"_s,
        [=] {
            const QRectF area = place().view().rect();
            const QRectF part(area.left(), area.top(), area.width() / 2, area.height());
            QList<MemoryId> chosen;
            for (const int point : place().view().pointsIn(QPolygonF(part)))
                chosen.append(place().view().picture().ids[point]);
            place().view().setSelected(chosen);
            if (!chosen.isEmpty())
                place().view().setCurrent(chosen.first());
        },
        hasPoints,
        {},
        [=] { place().view().setSelected({}); } });
    m_scenes.push_back({ u"map-query"_s,
        [=, this] {
            colourBy(models::MapColour::Type);
            act(ActionId::GoRetrieval);
            RetrievalQuery query = m_window.retrievalPlace().builder().query();
            query.task = tr("Two reports give different totals after a field of the order table was changed. Find out which readers of the field were forgotten and repair them.");
            m_window.retrievalPlace().builder().setQuery(query);
            Q_EMIT m_window.retrievalPlace().builder().edited();
        },
        [=, this] {
            // First the answer, then the map of it.
            if (m_polls == 2 * settlePolls)
                act(ActionId::GoMap);
            return m_polls > 3 * settlePolls && m_window.retrieval().isSettled() && hasPoints();
        },
        {},
        [=] { act(ActionId::GoPool); } });
}

} // namespace waymark::app
