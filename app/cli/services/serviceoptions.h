// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/call.h"
#include "services/jobs/jobsettings.h"
#include "services/llm/client.h"

namespace waymark::cli {

/// Who answers, as the options and the environment say.
struct ServiceOptions
{
    llm::Endpoint endpoint;
    QString model;
    std::optional<llm::Nano> budget; ///< of the job
    std::optional<llm::Price> price;
    bool estimateOnly = false;
    bool accept = false;

    bool asksModel() const { return endpoint.id != jobs::noEndpoint; }
};

/// --endpoint, --model, --key-env, --ca-file, --budget, --price, --estimate, --accept, --anew, --output-tokens, --context-tokens: as every verb that
/// asks a model has them.
QList<OptionSpec> serviceOptionSpecs();
QList<OptionSpec> endpointOptionSpecs(); ///< of them --endpoint, --model, --key-env, --ca-file, --price
OptionSpec budgetOption();

/// `--endpoint recorded` are the recorded answers of the sample pool, which need no model.
/// Errors: InvalidArgument: no endpoint or model, an address that is none, a key that would travel in plain, a budget without a price.
struct ServiceNeeds
{
    bool canDoWithout = false; ///< no endpoint, or “none”, means that no model is asked
    QString model; ///< where something else than --model names it
};
Result<ServiceOptions> serviceOptions(const Call &call, const ServiceNeeds &needs = {});

/// What the job keeps of them.
Result<jobs::JobSettings> jobSettings(const Call &call, const ServiceOptions &options);

/// "0.25" -> 250,000,000. Errors: InvalidArgument.
Result<llm::Nano> money(const QString &option, const QString &text);
/// 250,000,000 -> "0.25"
QString moneyText(llm::Nano nano);

} // namespace waymark::cli
