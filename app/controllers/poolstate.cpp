// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controllers/poolstate.h"

#include <QJsonDocument>

namespace waymark::app {

namespace {

QJsonObject ofAllPools(const settings::Settings &settings, const PoolSetting &setting)
{
    return QJsonDocument::fromJson(settings.get(setting)).object();
}

} // namespace

QJsonObject poolState(const settings::Settings &settings, const PoolSetting &setting, const QString &path)
{
    return ofAllPools(settings, setting).value(path).toObject();
}

void setPoolState(settings::Settings &settings, const PoolSetting &setting, const QString &path, const QJsonObject &state)
{
    QJsonObject all = ofAllPools(settings, setting);
    all.insert(path, state);
    settings.set(setting, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace waymark::app
