// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/pipeline/prompt.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace waymark::pipeline {

namespace {

const QString fenceRule = QStringLiteral("fence-rule");
const QRegularExpression &place()
{
    static const QRegularExpression pattern(QStringLiteral(R"(\{\{([a-z-]+)\}\})"));
    return pattern;
}

QSet<QString> placesIn(const QString &text)
{
    QSet<QString> places;
    for (auto match = place().globalMatch(text); match.hasNext();)
        places.insert(match.next().captured(1));
    return places;
}

Unexpected badPrompt(const QString &name, qint64 line, const QString &reason)
{
    return Unexpected(Error { ErrorCode::Parse, reason, {}, name, line });
}

/// A version of the pool's own must ask about the same things, between fences.
Result<void> checkPlaces(const Prompt &prompt, const QString &name)
{
    const auto builtIn = builtInPrompts().constFind(name);
    if (builtIn == builtInPrompts().constEnd())
        return {};
    const QSet<QString> asked = placesIn(builtIn->system + builtIn->user);
    const QSet<QString> here = placesIn(prompt.system + prompt.user);
    for (const QString &other : here) {
        if (!asked.contains(other))
            return badPrompt(name, 0, QCoreApplication::translate("pipeline", "The prompt \"%1\" has no place {{%2}}.").arg(name, other));
    }
    for (const QString &missing : asked) {
        if (!here.contains(missing))
            return badPrompt(name, 0, QCoreApplication::translate("pipeline", "The place {{%2}} is missing in the prompt \"%1\".").arg(name, missing));
    }
    return {};
}

Result<Prompt> splitPrompt(const QString &name, const QString &text)
{
    Prompt prompt;
    prompt.name = name;
    QString *part = nullptr;
    qint64 number = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        ++number;
        if (line == QLatin1StringView("--- system")) {
            part = &prompt.system;
        } else if (line == QLatin1StringView("--- user")) {
            part = &prompt.user;
        } else if (part) {
            *part += line + QLatin1Char('\n');
        } else if (line.startsWith(QLatin1StringView("version:"))) {
            prompt.number = QStringView(line).mid(8).trimmed().toInt();
        } else if (!line.trimmed().isEmpty()) {
            return badPrompt(name, number, QCoreApplication::translate("pipeline", "A prompt begins with \"version:\" and a number, then \"--- system\"."));
        }
    }
    prompt.system = prompt.system.trimmed();
    prompt.user = prompt.user.trimmed();
    if (prompt.number <= 0 || prompt.system.isEmpty() || prompt.user.isEmpty())
        return badPrompt(name, number, QCoreApplication::translate("pipeline", "The prompt \"%1\" lacks its version, its system part or its user part.").arg(name));
    return prompt;
}

QMap<QString, Prompt> readBuiltIn()
{
    QMap<QString, Prompt> prompts;
    const QDir folder(QStringLiteral(":/prompts"));
    for (const QString &file : folder.entryList({ QStringLiteral("*.md") })) {
        QFile resource(folder.filePath(file));
        if (!resource.open(QIODevice::ReadOnly))
            continue;
        const QString name = file.chopped(3);
        const auto prompt = splitPrompt(name, QString::fromUtf8(resource.readAll()));
        Q_ASSERT_X(prompt, "builtInPrompts", "a prompt of the program cannot be read");
        if (prompt)
            prompts.insert(name, *prompt);
    }
    return prompts;
}

} // namespace

QString Prompt::version() const
{
    return name + QLatin1Char('/') + (own.isEmpty() ? QString::number(number) : own);
}

Result<Prompt> parsePrompt(const QString &name, const QString &text)
{
    auto prompt = splitPrompt(name, text);
    if (prompt)
        WAYMARK_TRY(checkPlaces(*prompt, name));
    return prompt;
}

QString promptText(const Prompt &prompt)
{
    return QStringLiteral("version: %1\n--- system\n%2\n--- user\n%3\n").arg(QString::number(prompt.number), prompt.system, prompt.user);
}

const QMap<QString, Prompt> &builtInPrompts()
{
    static const QMap<QString, Prompt> prompts = readBuiltIn();
    return prompts;
}

Result<FilledPrompt> fill(const Prompt &prompt, const PromptValues &values, const QByteArray &secret)
{
    const Fence fence(secret, prompt.system + prompt.user + values.data.values().join(QChar::Null));
    QString missing;
    // The type is said: a lambda that returns a sum returns a builder that refers to what is gone by then.
    const auto filled = [&](const QString &text) -> QString {
        QString result;
        qsizetype done = 0;
        for (auto match = place().globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            const QString name = found.captured(1);
            result += QStringView(text).mid(done, found.capturedStart() - done);
            done = found.capturedEnd();
            if (name == fenceRule)
                result += fence.rule();
            else if (values.data.contains(name))
                result += fence.wrap(name, values.data.value(name));
            else if (values.words.contains(name))
                result += values.words.value(name);
            else
                missing = name;
        }
        return result + QStringView(text).mid(done);
    };
    FilledPrompt result { filled(prompt.system), filled(prompt.user), fence.token() };
    if (!missing.isEmpty())
        return failure(ErrorCode::InvalidArgument, QCoreApplication::translate("pipeline", "Nothing is known for the place {{%2}} of the prompt \"%1\".").arg(prompt.name, missing));
    return result;
}

} // namespace waymark::pipeline
