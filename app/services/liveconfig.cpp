// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/liveconfig.h"

#include "services/llm/recordedanswers.h"

#include <algorithm>

namespace waymark::app {

QString endpointName(const ServiceConfig &config, const QString &id)
{
    if (const Endpoint recorded = llm::recordedEndpoint(); id == recorded.id)
        return recorded.name;
    const auto found = std::ranges::find(config.endpoints, id, &Endpoint::id);
    if (found == config.endpoints.end())
        return {};
    return found->name.isEmpty() ? found->base.host() : found->name;
}

std::optional<Price> priceOf(const ServiceConfig &config, const QString &model)
{
    const auto found = std::ranges::find(config.prices, model, &Price::model);
    return found == config.prices.end() ? std::nullopt : std::optional(*found);
}

} // namespace waymark::app
