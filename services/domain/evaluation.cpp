// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/evaluation.h"

#include "services/base/enumnames.h"

#include <array>

namespace waymark {

namespace {

constexpr std::array causeNames { "not_caused", "mismatched_anchoring", "false_validation", "misapplied_practice" };

} // namespace

QString name(TriageCause value)
{
    return nameIn(causeNames, value);
}

std::optional<TriageCause> triageCauseFromName(QStringView name)
{
    return valueIn<TriageCause>(causeNames, name);
}

} // namespace waymark
