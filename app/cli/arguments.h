// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/verb.h"

#include <optional>

class QCommandLineParser;

namespace waymark::cli {

/// Options that every verb takes, before or after it.
QList<OptionSpec> globalOptions();

/// What was typed, checked against the table.
class Arguments final
{
public:
    /// `words` without the program's name. No verb: `help` for --help, `version` for --version.
    /// Errors: InvalidArgument, with a sentence that says what is meant instead.
    static Result<Arguments> parse(const QStringList &words, const std::vector<Verb> &verbs);

    const Verb &verb() const { return *m_verb; }
    const QStringList &words() const { return m_words; }
    bool isSet(const QString &option) const { return m_values.contains(option); }
    /// Nothing when the option was not given.
    std::optional<QString> value(const QString &option) const;

    bool isJson() const;
    bool isQuiet() const;

private:
    Result<void> take(const QCommandLineParser &parser, const QList<OptionSpec> &specs);

    const Verb *m_verb = nullptr;
    QStringList m_words;
    QHash<QString, QString> m_values; ///< switches with an empty value
};

/// The verb of a command line and the words without it; an empty name when there is none.
struct VerbPlace
{
    QString name;
    QStringList others;
    QString strayOption; ///< an option before the verb that is not a global one
};
VerbPlace findVerb(const QStringList &words);

/// Whether the words ask for the JSON form, also when all else about them is wrong.
bool asksForJson(const QStringList &words);

/// "Did you mean “list”?" or nothing.
QString suggestion(const QString &typed, const QStringList &known);

} // namespace waymark::cli
