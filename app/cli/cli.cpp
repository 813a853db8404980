// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

#include "app/cli/call.h"
#include "services/text/displaysafe.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

/// Silent unless asked for: standard error belongs to the messages.
Q_LOGGING_CATEGORY(logDetail, "waymark.cli", QtInfoMsg)

void printError(const Error &error, bool asJson, QIODevice &device)
{
    if (asJson) {
        const QJsonObject fields { { u"code"_s, errorCodeName(error.code) },
                                   { u"message"_s, error.message },
                                   { u"file"_s, error.file.isEmpty() ? QJsonValue() : QJsonValue(error.file) },
                                   { u"line"_s, error.line > 0 ? QJsonValue(error.line) : QJsonValue() } };
        device.write(jsonLine({ { u"error"_s, fields } }) + '\n');
        return;
    }
    QString line = u"waymark: "_s;
    if (error.line > 0)
        line += error.file + u':' + QString::number(error.line) + u": "_s;
    line += error.message;
    device.write(text::terminalSafe(line, text::TerminalLines::Escape).toUtf8() + '\n');
}

} // namespace

int run(const QStringList &words, const Environment &environment)
{
    std::vector<Verb> verbs = builtInVerbs();
    verbs.insert(verbs.end(), environment.extraVerbs.begin(), environment.extraVerbs.end());
    std::optional<ExitCode> failureCode;
    const auto execute = [&]() -> Result<ExitCode> {
        WAYMARK_TRY_ASSIGN(const Arguments arguments, Arguments::parse(words, verbs));
        Call call(environment, arguments, verbs);
        const auto code = arguments.verb().run(call);
        call.endProgress();
        failureCode = call.failureCode();
        if (!code)
            return Unexpected(code.error());
        WAYMARK_TRY(call.flush());
        return code;
    };
    const auto code = execute();
    if (code)
        return int(*code);
    if (!code.error().detail.isEmpty())
        qCDebug(logDetail) << code.error().detail;
    printError(code.error(), asksForJson(words), *environment.errors);
    return int(failureCode.value_or(exitCodeOf(code.error().code)));
}

bool isCommand(const QStringList &words)
{
    if (words.contains(u"--help"_s) || words.contains(u"-h"_s) || words.contains(u"--version"_s))
        return true;
    const QString first = findVerb(words).name;
    if (first.isEmpty() || first.startsWith(u'-'))
        return false;
    // A verb is a verb, whatever files lie around here.
    const std::vector<Verb> verbs = builtInVerbs();
    if (first == "screenshots"_L1 || std::any_of(verbs.begin(), verbs.end(), [&first](const Verb &verb) { return verb.name == first; }))
        return true;
    return !first.endsWith(".waymark"_L1) && !QFileInfo(first).isFile();
}

} // namespace waymark::cli
