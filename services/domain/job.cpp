// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/job.h"

#include "services/base/enumnames.h"

#include <array>

namespace waymark {

namespace {

constexpr std::array kindNames { "judge", "generate", "generalise", "adjudicate", "plan", "categorise", "reidentify", "embed" };
constexpr std::array jobStateNames { "queued", "running", "pausing", "paused", "done", "failed", "cancelled" };
constexpr std::array itemStateNames { "queued", "running", "done", "failed", "cancelled" };
constexpr std::array targetNames { "trajectory", "memory", "pair", "text" };

} // namespace

QString name(JobKind value)
{
    return nameIn(kindNames, value);
}

QString name(JobState value)
{
    return nameIn(jobStateNames, value);
}

QString name(ItemState value)
{
    return nameIn(itemStateNames, value);
}

QString name(TargetKind value)
{
    return nameIn(targetNames, value);
}

std::optional<JobKind> jobKindFromName(QStringView text)
{
    return valueIn<JobKind>(kindNames, text);
}

std::optional<JobState> jobStateFromName(QStringView text)
{
    return valueIn<JobState>(jobStateNames, text);
}

std::optional<ItemState> itemStateFromName(QStringView text)
{
    return valueIn<ItemState>(itemStateNames, text);
}

std::optional<TargetKind> targetKindFromName(QStringView text)
{
    return valueIn<TargetKind>(targetNames, text);
}

bool isOver(JobState state)
{
    switch (state) {
    case JobState::Queued:
    case JobState::Running:
    case JobState::Pausing:
    case JobState::Paused:
        return false;
    case JobState::Done:
    case JobState::Failed:
    case JobState::Cancelled:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace waymark
