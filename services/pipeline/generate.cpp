// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/pipeline/generate.h"

#include "services/base/hash.h"
#include "services/domain/payload.h"
#include "services/pipeline/forms.h"
#include "services/pipeline/redaction.h"
#include "services/pipeline/runtext.h"
#include "services/text/stepoutline.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waymark::pipeline {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(pipeline)
};

llm::AnswerForm formOf(MemoryType type)
{
    switch (type) {
    case MemoryType::Workflow:
        return workflowForm();
    case MemoryType::Summary:
        return summaryForm();
    case MemoryType::Trajectory:
    case MemoryType::Insight:
        break;
    }
    return insightForm();
}

/// Every text that the form asks for, trimmed; lists without their empty entries.
Result<QJsonObject> filledPayload(const QJsonObject &answer, const llm::AnswerForm &form)
{
    QJsonObject payload;
    for (const QString &key : form.example.keys()) {
        const QJsonValue value = answer.value(key);
        QJsonValue trimmed = value.toString().trimmed();
        bool empty = trimmed.toString().isEmpty();
        if (value.isArray()) {
            QJsonArray list;
            for (const QJsonValue &entry : value.toArray()) {
                if (const QString text = entry.toString().trimmed(); !text.isEmpty())
                    list.append(text);
            }
            empty = list.isEmpty();
            trimmed = list;
        }
        if (empty)
            return failure(ErrorCode::Parse, Tr::tr("The model left \"%1\" empty.").arg(key));
        payload.insert(key, trimmed);
    }
    return payload;
}

Memory memoryOf(MemoryType type, const Trajectory &run, const QJsonObject &payload)
{
    Memory memory;
    memory.type = type;
    memory.domain = run.domain;
    memory.task = run.task;
    memory.taskText = run.taskText;
    memory.trajectory = run.uuid;
    memory.payload = payload;
    memory.outcome = outcomeOf(run.verdicts);
    fillFromPayload(memory);
    return memory;
}

} // namespace

Result<bool> succeeded(const Trajectory &run)
{
    const Outcome outcome = outcomeOf(run.verdicts);
    if (outcome.value == OutcomeValue::Unknown)
        return failure(ErrorCode::InvalidArgument, Tr::tr("It is not known whether this run succeeded. Judge it first."));
    return outcome.value == OutcomeValue::Success;
}

Result<Ask> generateAsk(MemoryType type, const Trajectory &recorded, const AskSettings &settings)
{
    if (type == MemoryType::Trajectory)
        return failure(ErrorCode::InvalidArgument, Tr::tr("A memory of type trajectory needs no model."));
    const Trajectory run = redactedRun(recorded, settings.hidePersonal);
    WAYMARK_TRY_ASSIGN(const bool success, succeeded(run));
    RunTextOptions options;
    options.tokens = settings.inputTokens() - llm::estimatedTokens(run.taskText);
    options.withFirstStep = type == MemoryType::Insight;
    WAYMARK_TRY_ASSIGN(const RunText text, runText(run, options));
    PromptValues values;
    values.data.insert(QStringLiteral("task"), run.taskText);
    values.data.insert(QStringLiteral("run"), text.text);
    const QString prompt = name(type) + (success ? QStringLiteral("-success") : QStringLiteral("-failure"));
    return ask(prompt, QStringLiteral("generate.") + name(type), run.uuid, values, formOf(type), settings);
}

Result<Memory> generatedMemory(MemoryType type, const QJsonObject &answer, const Trajectory &run, const QString &model, const QString &promptVersion)
{
    WAYMARK_TRY_ASSIGN(const QJsonObject payload, filledPayload(answer, formOf(type)));
    Memory memory = memoryOf(type, run, payload);
    memory.generatorModel = model;
    memory.promptVersion = promptVersion;
    return memory;
}

Result<Memory> workflowDraft(const Trajectory &run)
{
    QJsonArray commands;
    for (const Step &step : run.steps) {
        for (const ToolCall &call : step.calls) {
            const QString command = text::callText(call);
            if (!text::onlyLooks(call) && !command.trimmed().isEmpty() && !commands.contains(command))
                commands.append(command);
        }
    }
    if (commands.isEmpty())
        return failure(ErrorCode::NotFound, Tr::tr("No step of this run changes or verifies anything, so there is nothing to draft a workflow from."));
    const QString goal = titleFromText(run.taskText.isEmpty() ? runTitle(run) : run.taskText);
    Memory memory = memoryOf(MemoryType::Workflow, run, { { QStringLiteral("goal"), goal }, { QStringLiteral("workflow"), commands } });
    memory.promptVersion = workflowDraftVersion;
    return memory;
}

} // namespace waymark::pipeline
