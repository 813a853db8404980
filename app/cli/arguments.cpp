// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include "services/text/editdistance.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QStringList namesOf(const std::vector<Verb> &verbs)
{
    QStringList names;
    for (const Verb &verb : verbs)
        names.append(verb.name);
    return names;
}

QStringList namesOf(const QList<OptionSpec> &options)
{
    QStringList names;
    for (const OptionSpec &option : options)
        names.append(u"--"_s + option.name);
    return names;
}

const Verb *find(const std::vector<Verb> &verbs, QStringView name)
{
    const auto it = std::find_if(verbs.begin(), verbs.end(), [name](const Verb &verb) { return verb.name == name; });
    return it == verbs.end() ? nullptr : &*it;
}

/// A sentence and, when there is one, what was probably meant.
QString withSuggestion(const QString &sentence, const QString &typed, const QStringList &known)
{
    const QString meant = suggestion(typed, known);
    return meant.isEmpty() ? sentence : sentence + u' ' + meant;
}

Unexpected usage(const QString &sentence)
{
    return failure(ErrorCode::InvalidArgument, sentence);
}

Result<void> checkWords(const Verb &verb, const QStringList &words, const std::vector<Verb> &verbs)
{
    if (words.size() < verb.minWords)
        return usage(Tr::tr("“%1” needs more than that: waymark %1 %2").arg(verb.name, verb.usage));
    if (verb.maxWords < 0 || words.size() <= verb.maxWords)
        return {};
    const QString extra = words.at(verb.maxWords);
    if (extra == verb.name)
        return usage(Tr::tr("The verb “%1” is given twice.").arg(extra));
    if (find(verbs, extra))
        return usage(Tr::tr("Only one verb at a time: “%1” or “%2”.").arg(verb.name, extra));
    return usage(Tr::tr("“%1” does not take “%2”: waymark %1 %3").arg(verb.name, extra, verb.usage));
}

} // namespace

QString suggestion(const QString &typed, const QStringList &known)
{
    const QString meant = text::nearest(typed, known);
    return meant.isEmpty() ? QString() : Tr::tr("Did you mean “%1”?").arg(meant);
}

QList<OptionSpec> globalOptions()
{
    return {
        { u"pool"_s, u"FILE"_s, Tr::tr("the pool to work on; otherwise the variable WAYMARK_POOL names it"), {} },
        { u"json"_s, {}, Tr::tr("prints JSON for programs"), {} },
        { u"format"_s, u"NAME"_s, Tr::tr("json or text"), { u"json"_s, u"text"_s } },
        { u"quiet"_s, {}, Tr::tr("no progress and no remarks on standard error"), {} },
        { u"author"_s, u"NAME"_s, Tr::tr("who signs the change; otherwise the user of the system"), {} },
        { u"reason"_s, u"TEXT"_s, Tr::tr("why, for the journal"), {} },
        { u"help"_s, {}, Tr::tr("explains the verb"), {} },
        { u"version"_s, {}, Tr::tr("the version of Waymark"), {} },
    };
}

VerbPlace findVerb(const QStringList &words)
{
    VerbPlace place;
    const QList<OptionSpec> globals = globalOptions();
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == "-h"_L1)
            continue;
        if (!word.startsWith("--"_L1)) {
            place.name = word;
            place.others = words.first(i) + words.sliced(i + 1);
            return place;
        }
        const QString name = word.sliced(2).section(u'=', 0, 0);
        const auto spec = std::find_if(globals.begin(), globals.end(), [&name](const OptionSpec &option) { return option.name == name; });
        if (spec == globals.end() && place.strayOption.isEmpty())
            place.strayOption = word;
        if (spec != globals.end() && !spec->value.isEmpty() && !word.contains(u'='))
            ++i;
    }
    place.others = words;
    return place;
}

bool asksForJson(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size() && words.at(i) != "--"_L1; ++i) {
        if (words.at(i) == "--json"_L1 || words.at(i) == "--format=json"_L1 || (words.at(i) == "--format"_L1 && words.value(i + 1) == "json"_L1))
            return true;
    }
    return false;
}

Result<Arguments> Arguments::parse(const QStringList &words, const std::vector<Verb> &verbs)
{
    VerbPlace place = findVerb(words);
    if (place.name.isEmpty()) {
        if (place.others.contains("--version"_L1))
            place.name = u"version"_s;
        else if (place.others.contains("--help"_L1) || place.others.contains("-h"_L1))
            place.name = u"help"_s;
        else if (!place.strayOption.isEmpty())
            return usage(withSuggestion(Tr::tr("There is no option “%1”.").arg(place.strayOption), place.strayOption, namesOf(globalOptions())));
        else
            return usage(Tr::tr("Name a verb; “waymark help” lists them."));
    }
    if (!place.strayOption.isEmpty())
        return usage(Tr::tr("“%1” is an option of a verb and belongs after it.").arg(place.strayOption));
    Arguments arguments;
    arguments.m_verb = find(verbs, place.name);
    if (!arguments.m_verb)
        return usage(withSuggestion(Tr::tr("“%1” is not a verb.").arg(place.name), place.name, namesOf(verbs)) + u' ' + Tr::tr("“waymark help” lists them."));
    const Verb &verb = *arguments.m_verb;

    // An option of the verb stands before a global one of the same name.
    QList<OptionSpec> specs = verb.options;
    const QStringList own = namesOf(specs);
    for (const OptionSpec &option : globalOptions()) {
        if (!own.contains(u"--"_s + option.name))
            specs.append(option);
    }
    QCommandLineParser parser;
    for (const OptionSpec &option : std::as_const(specs)) {
        const QStringList names = option.name == "help"_L1 ? QStringList { u"h"_s, option.name } : QStringList { option.name };
        parser.addOption({ names, option.help, option.value });
    }
    const bool understood = parser.parse(QStringList { u"waymark"_s } + place.others);
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty()) {
        const QString typed = (unknown.first().size() == 1 ? u"-"_s : u"--"_s) + unknown.first();
        return usage(withSuggestion(Tr::tr("“%1” has no option “%2”.").arg(verb.name, typed), typed, namesOf(specs)) + u' '
                     + Tr::tr("“waymark help %1” lists them.").arg(verb.name));
    }
    if (!understood)
        return usage(parser.errorText());
    WAYMARK_TRY(arguments.take(parser, specs));
    arguments.m_words = parser.positionalArguments();
    // Whoever asks for help need not have the rest right.
    const QString instead = arguments.isSet(u"help"_s) ? u"help"_s : arguments.isSet(u"version"_s) ? u"version"_s : QString();
    if (!instead.isEmpty() && verb.name != instead) {
        arguments.m_words = instead == "help"_L1 ? QStringList { verb.name } : QStringList();
        arguments.m_verb = find(verbs, instead);
        return arguments;
    }
    WAYMARK_TRY(checkWords(verb, arguments.m_words, verbs));
    return arguments;
}

Result<void> Arguments::take(const QCommandLineParser &parser, const QList<OptionSpec> &specs)
{
    for (const OptionSpec &option : specs) {
        if (!parser.isSet(option.name))
            continue;
        const QStringList values = parser.values(option.name);
        if (values.size() > 1)
            return usage(Tr::tr("The option “--%1” is given twice.").arg(option.name));
        const QString given = values.value(0);
        if (!option.choices.isEmpty() && !option.choices.contains(given))
            return usage(withSuggestion(Tr::tr("“--%1” is one of %2, not “%3”.").arg(option.name, option.choices.join(u", "_s), given), given, option.choices));
        m_values.insert(option.name, given);
    }
    return {};
}

std::optional<QString> Arguments::value(const QString &option) const
{
    const auto it = m_values.constFind(option);
    return it == m_values.constEnd() ? std::nullopt : std::optional(*it);
}

bool Arguments::isJson() const
{
    return isSet(u"json"_s) || value(u"format"_s) == u"json"_s;
}

bool Arguments::isQuiet() const
{
    return isSet(u"quiet"_s);
}

} // namespace waymark::cli
