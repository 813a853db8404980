// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/llmcall.h"

#include "services/base/enumnames.h"

#include <array>

namespace waymark {

namespace {

constexpr std::array stateNames { "planned", "sent", "received", "parsed", "applied", "failed", "unknown" };

} // namespace

QString name(CallState value)
{
    return nameIn(stateNames, value);
}

std::optional<CallState> callStateFromName(QStringView text)
{
    return valueIn<CallState>(stateNames, text);
}

} // namespace waymark
