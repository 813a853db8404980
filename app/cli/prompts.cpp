// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/objects.h"
#include "app/cli/selection.h"
#include "app/cli/table.h"
#include "services/curation/prompts.h"
#include "services/pipeline/prompt.h"
#include "services/storage/promptstore.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// A prompt as the pool has it now.
struct InForce
{
    pipeline::Prompt prompt;
    QString text; ///< of the file
    PromptText own; ///< of the pool, when it is one
    QString fault; ///< why the pool's own text cannot be used, and the program's is

    bool isOwn() const { return !prompt.own.isEmpty(); }
};

Result<InForce> inForce(storage::Database &database, const QString &name)
{
    const auto builtIn = pipeline::builtInPrompts().constFind(name);
    if (builtIn == pipeline::builtInPrompts().constEnd())
        return failure(ErrorCode::NotFound, Tr::tr("There is no prompt “%1”; “prompts” lists them.").arg(name));
    InForce found { *builtIn, pipeline::promptText(*builtIn), {}, {} };
    WAYMARK_TRY_ASSIGN(const auto own, storage::promptInForce(database, name));
    if (!own || own->text.isEmpty())
        return found;
    auto parsed = pipeline::parsePrompt(name, own->text);
    if (!parsed) {
        found.fault = parsed.error().message;
        return found;
    }
    found.prompt = *parsed;
    found.prompt.own = own->version;
    found.text = own->text;
    found.own = *own;
    return found;
}

QJsonObject promptObject(const InForce &found)
{
    return { { u"id"_s, found.prompt.name }, { u"version"_s, found.prompt.version() }, { u"own"_s, found.isOwn() },
        { u"author"_s, orNull(found.own.author) }, { u"at"_s, orNull(found.own.at) }, { u"fault"_s, orNull(found.fault) } };
}

Result<ExitCode> listPrompts(Call &call)
{
    WAYMARK_TRY_ASSIGN(const auto pool, call.openPoolForReading());
    Table table({ { Tr::tr("Id") }, { Tr::tr("Version") }, { Tr::tr("Whose") }, { Tr::tr("Author"), 24 } });
    for (const QString &name : pipeline::builtInPrompts().keys()) {
        WAYMARK_TRY_ASSIGN(const InForce found, inForce(pool->database(), name));
        if (call.isJson())
            call.print(promptObject(found));
        else
            table.addRow({ name, found.prompt.version(), found.isOwn() ? Tr::tr("the pool’s own") : Tr::tr("the program’s"), found.own.author });
        if (!found.fault.isEmpty())
            call.remark(Tr::tr("The pool’s own “%1” cannot be used, and the program’s is: %2").arg(name, found.fault));
    }
    if (!table.isEmpty()) {
        for (const QString &line : table.lines(call.environment().columns))
            call.print(line);
    }
    return ExitCode::Done;
}

Result<ExitCode> showPrompt(Call &call, const QString &name)
{
    WAYMARK_TRY_ASSIGN(const auto pool, call.openPoolForReading());
    WAYMARK_TRY_ASSIGN(const InForce found, inForce(pool->database(), name));
    if (call.isJson()) {
        QJsonObject object = promptObject(found);
        object.insert(u"text"_s, found.text);
        call.print(object);
    } else if (!call.environment().outputIsTerminal) {
        call.output().write(found.text.toUtf8()); // as --set reads it
    } else {
        for (const QString &line : found.text.split(u'\n'))
            call.print(line);
    }
    return ExitCode::Done;
}

Result<QString> textOfFile(Call &call)
{
    if (call.arguments().words().size() != 1)
        return failure(ErrorCode::InvalidArgument, Tr::tr("Name the file with the prompt: “prompts --set ID FILE”."));
    const QString path = call.arguments().words().first();
    if (path == u"-")
        return call.inputText();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(Error { ErrorCode::Io, Tr::tr("“%1” cannot be read: %2.").arg(path, file.errorString()), {}, path, 0 });
    const QByteArray bytes = file.readAll();
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() != bytes)
        return Unexpected(Error { ErrorCode::Parse, Tr::tr("The file is no text in UTF-8."), {}, path, 0 });
    return text;
}

Result<ExitCode> changePrompt(Call &call, const QString &name, const QString &text)
{
    if (!pipeline::builtInPrompts().contains(name))
        return failure(ErrorCode::NotFound, Tr::tr("There is no prompt “%1”; “prompts” lists them.").arg(name));
    if (!text.isEmpty())
        WAYMARK_TRY(pipeline::parsePrompt(name, text));
    return editPool(call, [&](const curation::EditContext &context) { return curation::setPrompt(context, name, text); });
}

Result<ExitCode> runPrompts(Call &call)
{
    const auto show = call.arguments().value(u"show"_s);
    const auto set = call.arguments().value(u"set"_s);
    const auto reset = call.arguments().value(u"reset"_s);
    if (int(show.has_value()) + int(set.has_value()) + int(reset.has_value()) > 1)
        return failure(ErrorCode::InvalidArgument, Tr::tr("“--show”, “--set” and “--reset” exclude each other."));
    if (!set && !call.arguments().words().isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("Only “--set” takes a file."));
    if (show)
        return showPrompt(call, *show);
    if (reset)
        return changePrompt(call, *reset, {});
    if (!set)
        return listPrompts(call);
    WAYMARK_TRY_ASSIGN(const QString text, textOfFile(call));
    if (text.trimmed().isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("The prompt is empty; “--reset” puts the one of the program in force again."));
    return changePrompt(call, *set, text);
}

} // namespace

Verb promptsVerb()
{
    return { u"prompts"_s, Tr::tr("lists what models are asked, and changes it for this pool"), u"[--show ID | --set ID FILE | --reset ID] [--reason TEXT] [--dry-run]"_s,
        Tr::tr("A prompt is a text with “version:” and a number, then “--- system” and “--- user”, with the same places in double braces as the\n"
               "program’s own. A pool may have its own; each change of it is a version of its own (pool-1, pool-2 …), which every proposal,\n"
               "verdict and plan made with it names. “undo” takes a change back.\n\n"
               "JSON, one object a line: {id, version, own, author, at, fault}: own is true for the pool’s own text; fault says why that cannot be\n"
               "used. With --show one object that has the text, too. Changes print:")
            + u"\n"_s + editFields(),
        { { u"show"_s, u"ID"_s, Tr::tr("writes the text that is in force"), {} }, { u"set"_s, u"ID"_s, Tr::tr("gives the pool its own; FILE may be -, standard input"), {} },
            { u"reset"_s, u"ID"_s, Tr::tr("puts the program’s in force again"), {} }, dryRunOption() },
        0, 1, &runPrompts };
}

} // namespace waymark::cli
