// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/serviceconfig.h"
#include "services/settings/setting.h"

#include <functional>

namespace waymark::settings {
class Settings;
}

namespace waymark::app {

/// What a person has set for background services, in the preferences. Never a key, and no values of headers: those are secrets.
/// Entries that are no longer understood are skipped; of an endpoint without a valid address nothing is read.
ServiceConfig readServiceConfig(const settings::Settings &settings);
void writeServiceConfig(settings::Settings &settings, const ServiceConfig &config);

/// As JSON, for the settings and for tests. Unknown keys are skipped, missing ones take their usual values.
QByteArray endpointsToJson(const QList<Endpoint> &endpoints);
QList<Endpoint> endpointsFromJson(const QByteArray &json);
QByteArray pricesToJson(const QList<Price> &prices);
QList<Price> pricesFromJson(const QByteArray &json);

/// Tests a connection and tells how far it is, on the GUI thread, as often as something is known: what was found so far, and at the end the
/// names of the models that the server has. It ends by itself; what comes after `context` is gone is dropped.
using ConnectionTester = std::function<void(const Endpoint &endpoint, QObject *context, std::function<void(const QList<ConnectionCheck> &checks, const QStringList &models)> report)>;

} // namespace waymark::app
