// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/services/foreground.h"
#include "services/domain/retrieval.h"
#include "services/jobs/modelchoice.h"

namespace waymark::cli {

/// The options of `retrieve` that name who is asked: --endpoint, --model, --key-env, --ca-file, --price, --anew.
QList<OptionSpec> modelHelpOptions();

/// What a model does for one question: writes its plan, embeds it, chooses among the memories. Nothing is asked that is stored, and no
/// endpoint is needed for what is.
/// Thread: main. Owns: the services, from the first question that is really asked on.
class ModelHelp final
{
    Q_DISABLE_COPY_MOVE(ModelHelp)

public:
    explicit ModelHelp(Call &call);
    ~ModelHelp();

    /// Fills the plan of a question: the stored one of its task, else a model writes it. Errors: InvalidArgument without an endpoint.
    Result<void> plan(storage::Database &database, RetrievalQuery &query, bool modelChooses);
    /// Stores the vectors of the texts of a question that its space does not know. Nothing without an endpoint: then retrieval says what
    /// is missing.
    Result<void> embed(storage::Database &database, const RetrievalQuery &query);
    Result<jobs::ModelChoice> choose(storage::Database &database, jobs::ChoiceMethod method, const RetrievalResult &result);

private:
    Result<Foreground *> services(const QString &model);
    Result<jobs::SingleAnswer> ask(Foreground &services, const pipeline::Ask &ask);
    Result<pipeline::AskSettings> settings(Foreground &services);

    Call &m_call;
    std::optional<ServiceOptions> m_options;
    std::unique_ptr<Foreground> m_services; ///< last: it refers to the options
};

} // namespace waymark::cli
