// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/mapfacts.h"

#include <array>

namespace waymark::models {

/// What colours the points of a map.
enum class MapColour { Type,
    Domain,
    Validity,
    Findings };
inline constexpr std::array allMapColours { MapColour::Type, MapColour::Domain, MapColour::Validity, MapColour::Findings };

QString label(MapColour value);

/// The kinds into which a colouring parts the points.
struct MapCategories
{
    struct Category
    {
        QString label; ///< translated, or a domain's name, which others wrote
        qint64 count = 0;
        int key = -1; ///< number of the MemoryType, Validity or Severity; place of a domain by size; -1: the rest
    };

    MapColour colour = MapColour::Type;
    QList<Category> categories; ///< in the order of the legend, those without points left out
    std::vector<quint8> of; ///< category by point
};

/// Domains that have a category of their own, the largest first; the others share one.
inline constexpr int mostMapDomains = 7;

MapCategories mapCategories(const MapFacts &facts, MapColour colour);

} // namespace waymark::models
