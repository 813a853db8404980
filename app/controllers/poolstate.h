// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/settings/setting.h"

#include <QByteArray>
#include <QJsonObject>

namespace waymark::app {

/// A setting that keeps something for each pool: a JSON object by the pool's path.
using PoolSetting = settings::Setting<QByteArray>;

/// What `setting` keeps for the pool at `path`; empty when it keeps nothing.
QJsonObject poolState(const settings::Settings &settings, const PoolSetting &setting, const QString &path);
void setPoolState(settings::Settings &settings, const PoolSetting &setting, const QString &path, const QJsonObject &state);

} // namespace waymark::app
