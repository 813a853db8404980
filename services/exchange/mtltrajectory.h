// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace waymark::exchange {

/// The (command, result) pairs of an MTL trajectory, [{command, result}]: from its messages (`trajectory`, role and message)
/// where there are any, else from its `commands`. Without reasoning; results cut to what agents are shown.
QJsonArray mtlSteps(const QJsonObject &record);

} // namespace waymark::exchange
