// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/pipeline/ask.h"

#include "services/pipeline/redaction.h"

namespace waymark::pipeline {

Result<Ask> ask(const QString &promptName, const QString &purpose, const QString &subject, const PromptValues &given, const llm::AnswerForm &form,
    const AskSettings &settings)
{
    PromptValues values = given;
    for (QString &data : values.data)
        data = redacted(data, settings.hidePersonal);
    WAYMARK_TRY_ASSIGN(const Prompt prompt, settings.prompts.prompt(promptName));
    WAYMARK_TRY_ASSIGN(const FilledPrompt filled, fill(prompt, values, settings.secret));
    Ask ask;
    ask.request.model = settings.model;
    ask.request.system = filled.system;
    ask.request.user = filled.user;
    ask.request.maxOutputTokens = settings.outputTokens;
    ask.request.temperature = settings.temperature;
    ask.request.reasoningEffort = settings.reasoningEffort;
    ask.request.form = form;
    ask.options.purpose = purpose;
    ask.options.subject = subject;
    ask.options.promptVersion = prompt.version();
    ask.options.job = settings.job;
    ask.options.price = settings.price;
    return ask;
}

QString memoryText(const Memory &memory)
{
    QString text = QStringLiteral("type: %1\n").arg(name(memory.type));
    const auto add = [&](QLatin1StringView label, const QString &value) {
        if (!value.isEmpty())
            text += label + QStringLiteral(": ") + value + QLatin1Char('\n');
    };
    add(QLatin1StringView("title"), memory.title);
    add(QLatin1StringView("description"), memory.description);
    add(QLatin1StringView("content"), memory.content);
    add(QLatin1StringView("applies when"), memory.appliesWhen);
    add(QLatin1StringView("not when"), memory.notWhen);
    return text;
}

} // namespace waymark::pipeline
