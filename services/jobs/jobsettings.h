// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/enums.h"
#include "services/domain/job.h"
#include "services/domain/retrieval.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace waymark::jobs {

/// Stands where an endpoint is named: no model is asked. Runs yield their trajectories, and workflows that are drafted by a rule.
inline const QString noEndpoint = QStringLiteral("none");

/// How a job asks its model. Stored with the job, so that it goes on after a restart exactly as it began. Never holds a key.
struct JobSettings
{
    QString endpoint; ///< id, or noEndpoint
    QString model;
    QList<MemoryType> types; ///< Generate, Plan: to be made; Generalise: only memories of these, empty = of any; by ladder, lowest first
    bool leakingOnly = false; ///< Generalise: only memories with a finding that something leaks
    int votes = 1; ///< Judge: 1 or 3
    KeyRecipe recipe = KeyRecipe::Paper; ///< Embed
    int dimensions = 0; ///< Embed; 0 = as the model gives them
    qint64 contextTokens = 128'000;
    qint64 outputTokens = 4'096;
    std::optional<double> temperature;
    QString reasoningEffort;
    bool forceAnew = false; ///< stored answers are not taken
    bool hidePersonal = true; ///< account names give way before anything is sent
    bool accept = false; ///< a person asked for it: whoever serves the job accepts its proposals once it is over

    bool operator==(const JobSettings &) const = default;
};

QJsonObject settingsToJson(const JobSettings &settings);
/// Unknown keys are skipped, values out of range are brought into it.
JobSettings settingsFromJson(const QJsonObject &json);

/// What a job of this kind works on.
TargetKind targetOf(JobKind kind);

} // namespace waymark::jobs
