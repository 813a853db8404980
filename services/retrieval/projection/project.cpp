// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/projection/project.h"

#include "services/retrieval/projection/neighbourlayout.h"
#include "services/retrieval/projection/principalplane.h"

#include <cmath>

namespace waymark::retrieval {

namespace {

/// By the projection itself.
class PlanePlacer final : public MapPlacer
{
public:
    PlanePlacer(std::shared_ptr<const Space> space, const PrincipalPlane &plane, double scale)
        : m_space(std::move(space))
        , m_axes(plane.axes)
        , m_meanPlace(plane.meanPlace)
        , m_scale(scale)
    {
    }

    Result<std::optional<QPointF>> place(const QString &text) const override
    {
        WAYMARK_TRY_ASSIGN(const QueryVector query, m_space->embed(text));
        if (query.dense.empty() && query.sparse.empty())
            return std::optional<QPointF>();
        std::array<double, 2> at {};
        for (size_t axis = 0; axis < 2; ++axis) {
            for (size_t i = 0; i < query.dense.size(); ++i)
                at[axis] += double(query.dense[i]) * double(m_axes(Eigen::Index(i), Eigen::Index(axis)));
            for (const auto &[column, value] : query.sparse) {
                // What no memory holds lies along no axis.
                if (column < m_axes.rows())
                    at[axis] += double(value) * double(m_axes(column, Eigen::Index(axis)));
            }
            at[axis] = (at[axis] - m_meanPlace[axis]) * m_scale;
        }
        return std::optional(QPointF(at[0], at[1]));
    }

private:
    std::shared_ptr<const Space> m_space;
    Block m_axes;
    std::array<double, 2> m_meanPlace;
    double m_scale;
};

/// Among its nearest memories, nearer to the nearer ones.
class AmongNeighbours final : public MapPlacer
{
public:
    AmongNeighbours(std::shared_ptr<const Space> space, std::vector<float> x, std::vector<float> y)
        : m_space(std::move(space))
        , m_x(std::move(x))
        , m_y(std::move(y))
    {
    }

    Result<std::optional<QPointF>> place(const QString &text) const override
    {
        WAYMARK_TRY_ASSIGN(const QueryVector query, m_space->embed(text));
        double total = 0;
        QPointF sum;
        if (!query.dense.empty() || !query.sparse.empty()) {
            for (const ScoredRow &near : m_space->nearest(query, placingNeighbours)) {
                if (near.cosine <= 0)
                    continue;
                const double weight = near.cosine * near.cosine;
                total += weight;
                sum += weight * QPointF(double(m_x[near.row]), double(m_y[near.row]));
            }
        }
        return total > 0 ? std::optional(sum / total) : std::nullopt;
    }

private:
    std::shared_ptr<const Space> m_space;
    std::vector<float> m_x;
    std::vector<float> m_y;
};

/// Around the middle of what the places take up, at one scale.
void fit(const Block &places, MapPicture &picture)
{
    const Eigen::RowVector2f low = places.colwise().minCoeff();
    const Eigen::RowVector2f high = places.colwise().maxCoeff();
    const Eigen::RowVector2f middle = (low + high) / 2;
    const float extent = (high - low).maxCoeff() / 2;
    for (Eigen::Index i = 0; i < places.rows(); ++i) {
        picture.x.push_back(extent > 0 ? (places(i, 0) - middle(0)) / extent : 0);
        picture.y.push_back(extent > 0 ? (places(i, 1) - middle(1)) / extent : 0);
    }
}

} // namespace

Result<MapPicture> project(const std::shared_ptr<const Space> &space, const MapRequest &request, const WorkHooks &hooks)
{
    MapPicture picture;
    picture.request = request;
    const auto ids = space->ids();
    picture.ids = QList<MemoryId>(ids.begin(), ids.end());
    if (ids.empty())
        return picture;
    picture.x.reserve(ids.size());
    picture.y.reserve(ids.size());

    PlaneTuning tuning;
    tuning.seed = request.seed;
    const PrincipalPlane plane = principalPlane(*rowProducts(*space), tuning);
    if (request.layout == MapRequest::Layout::Pca) {
        const float extent = plane.places.cwiseAbs().maxCoeff();
        const float scale = extent > 0 ? 1 / extent : 0;
        for (Eigen::Index i = 0; i < plane.places.rows(); ++i) {
            picture.x.push_back(plane.places(i, 0) * scale);
            picture.y.push_back(plane.places(i, 1) * scale);
        }
        picture.placer = std::make_shared<PlanePlacer>(space, plane, double(scale));
        return picture;
    }
    WAYMARK_TRY_ASSIGN(const auto nearest, nearestOthers(*space, mapNeighbours, hooks));
    LayoutTuning layout;
    layout.seed = request.seed;
    WAYMARK_TRY_ASSIGN(const Block places, neighbourLayout(fuzzyGraph(nearest), plane.places, layout, hooks));
    fit(places, picture);
    picture.placer = std::make_shared<AmongNeighbours>(space, picture.x, picture.y);
    return picture;
}

} // namespace waymark::retrieval
