// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/choicerequests.h"

#include "app/services/liveconfig.h"
#include "services/jobs/estimate.h"
#include "services/jobs/modelchoice.h"
#include "services/jobs/poolasks.h"
#include "services/llm/recordedanswers.h"
#include "services/pipeline/redaction.h"

#include <QCoreApplication>

namespace waymark::app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ChoiceRequests)
};

/// The answers that are recorded hold one for this very question.
Result<bool> isRecorded(const pipeline::Ask &ask, const QByteArray &answers)
{
    WAYMARK_TRY_ASSIGN(const auto recorded, llm::RecordedAnswers::read(answers, recordedAnswersFile));
    return recorded->has(ask.options.purpose, ask.options.subject);
}

/// Errors of the text itself, which may hold what must not be sent.
Result<ChoicePreview> estimated(const PreparedChoice &prepared, const ChoiceRequest &request, const Asked &asked)
{
    ChoicePreview preview;
    preview.question = prepared.question;
    const qint64 likely = jobs::likelyOutputTokens(request.method, request.count);
    WAYMARK_TRY_ASSIGN(preview.estimate, jobs::estimateAsk(prepared.ask, likely, pipeline::redactor(asked.config.hidePersonal)));
    return preview;
}

} // namespace

Result<PreparedChoice> prepareChoice(storage::Database &database, const ChoiceRequest &request, const Asked &asked)
{
    WAYMARK_TRY_ASSIGN(const Endpoint endpoint, endpointOf(asked.config, request.endpoint));
    jobs::JobSettings settings;
    settings.endpoint = request.endpoint;
    settings.model = request.model;
    settings.hidePersonal = asked.config.hidePersonal;
    PreparedChoice prepared;
    WAYMARK_TRY_ASSIGN(const pipeline::AskSettings asks, jobs::askSettings(database, {}, settings, priceOf(asked.config, request.model)));
    WAYMARK_TRY_ASSIGN(prepared.candidates, jobs::candidates(database, request.nearest));
    WAYMARK_TRY_ASSIGN(prepared.ask, jobs::choiceAsk(request.method, request.task, prepared.candidates, request.count, asks));
    prepared.ask.options.forceAnew = request.forceAnew;
    prepared.question = llm::requestHash(endpoint, prepared.ask.request);
    return prepared;
}

Result<ChoicePreview> previewChoice(storage::Database &database, const ChoiceRequest &request, const Asked &asked)
{
    const auto prepared = prepareChoice(database, request, asked);
    const auto estimate = prepared ? estimated(*prepared, request, asked) : Result<ChoicePreview>(Unexpected(prepared.error()));
    if (!estimate) {
        ChoicePreview impossible;
        impossible.problem = estimate.error().message;
        return impossible;
    }
    ChoicePreview preview = *estimate;
    if (request.endpoint == llm::recordedEndpoint().id) {
        WAYMARK_TRY_ASSIGN(preview.isRecorded, isRecorded(prepared->ask, asked.recorded));
        if (!preview.isRecorded)
            preview.problem = Tr::tr("No answer is recorded for this question. Configure an endpoint to ask a model.");
        return preview;
    }
    WAYMARK_TRY_ASSIGN(const Endpoint endpoint, endpointOf(asked.config, request.endpoint));
    WAYMARK_TRY_ASSIGN(const auto stored, jobs::storedAnswer(database, endpoint, prepared->ask));
    if (stored) {
        preview.stored = jobs::readChoice(request.method, *stored, prepared->candidates, request.count);
        preview.stored->question = preview.question;
    }
    return preview;
}

} // namespace waymark::app
