// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/call.h"
#include "app/cli/table.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString optionText(const OptionSpec &option)
{
    return u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
}

QStringList optionLines(const QList<OptionSpec> &options)
{
    int widest = 0;
    for (const OptionSpec &option : options)
        widest = qMax(widest, displayWidth(optionText(option)));
    QStringList lines;
    for (const OptionSpec &option : options)
        lines.append(u"  "_s + optionText(option).leftJustified(widest) + u"  "_s + option.help);
    return lines;
}

QString usageLine(const Verb &verb)
{
    return QString(u"waymark "_s + verb.name + u' ' + verb.usage).trimmed();
}

QJsonObject verbObject(const Verb &verb)
{
    QJsonArray options;
    for (const OptionSpec &option : verb.options)
        options.append(QJsonObject { { u"name"_s, option.name }, { u"value"_s, option.value.isEmpty() ? QJsonValue() : QJsonValue(option.value) }, { u"help"_s, option.help } });
    return { { u"name"_s, verb.name }, { u"summary"_s, verb.summary }, { u"usage"_s, usageLine(verb) }, { u"details"_s, verb.details }, { u"options"_s, options } };
}

void printOverview(Call &call)
{
    if (call.isJson()) {
        QJsonArray verbs;
        for (const Verb &verb : call.verbs())
            verbs.append(QJsonObject { { u"name"_s, verb.name }, { u"summary"_s, verb.summary }, { u"usage"_s, usageLine(verb) } });
        call.print(QJsonObject { { u"verbs"_s, verbs } });
        return;
    }
    call.print(Tr::tr("Usage: waymark [options] VERB …"));
    call.print(Tr::tr("Without a verb the window opens. “waymark help VERB” explains one.") + u'\n');
    int widest = 0;
    for (const Verb &verb : call.verbs())
        widest = qMax(widest, int(verb.name.size()));
    for (const Verb &verb : call.verbs())
        call.print(u"  "_s + verb.name.leftJustified(widest) + u"  "_s + verb.summary);
    call.print(u'\n' + Tr::tr("Options of every verb, before or after it:"));
    call.print(optionLines(globalOptions()).join(u'\n'));
    call.print(u'\n'
               + Tr::tr("Exit codes: 0 done; 1 findings or a check that fails; 2 wrong usage; 3 the input or pool could not be read;\n"
                        "4 the network or a model failed; 5 cancelled."));
}

void printVerb(Call &call, const Verb &verb)
{
    if (call.isJson()) {
        call.print(verbObject(verb));
        return;
    }
    call.print(Tr::tr("waymark %1: %2").arg(verb.name, verb.summary));
    call.print(Tr::tr("Usage: %1").arg(usageLine(verb)));
    if (!verb.options.isEmpty())
        call.print(u'\n' + optionLines(verb.options).join(u'\n'));
    call.print(u'\n' + verb.details);
}

Result<ExitCode> runHelp(Call &call)
{
    if (call.arguments().words().isEmpty()) {
        printOverview(call);
        return ExitCode::Done;
    }
    const QString name = call.arguments().words().first();
    QStringList names;
    for (const Verb &verb : call.verbs()) {
        if (verb.name == name) {
            printVerb(call, verb);
            return ExitCode::Done;
        }
        names.append(verb.name);
    }
    return failure(ErrorCode::InvalidArgument, Tr::tr("“%1” is not a verb.").arg(name) + u' ' + suggestion(name, names));
}

} // namespace

Verb helpVerb()
{
    return { u"help"_s,
             Tr::tr("lists the verbs, or explains one"),
             u"[VERB]"_s,
             Tr::tr("JSON: {verbs: [{name, summary, usage}]}, or of one verb {name, summary, usage, details, options: [{name, value, help}]}."),
             {},
             0,
             1,
             &runHelp };
}

} // namespace waymark::cli
