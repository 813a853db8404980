// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/capability.h"
#include "services/llm/overflow.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::llm {

namespace {

struct Field
{
    QLatin1StringView word; ///< as servers write it
    QLatin1StringView name; ///< the field that it stands for
};

constexpr std::array fields {
    Field { "max_tokens"_L1, "max_tokens"_L1 },
    Field { "max_completion_tokens"_L1, "max_completion_tokens"_L1 },
    Field { "temperature"_L1, "temperature"_L1 },
    Field { "seed"_L1, "seed"_L1 },
    Field { "reasoning_effort"_L1, "reasoning_effort"_L1 },
    Field { "response_format"_L1, "response_format"_L1 },
    Field { "json_schema"_L1, "response_format"_L1 },
    Field { "json_object"_L1, "response_format"_L1 },
    Field { "guided_json"_L1, "response_format"_L1 },
    Field { "grammar"_L1, "response_format"_L1 },
    Field { "stream_options"_L1, "stream_options"_L1 },
    Field { "dimensions"_L1, "dimensions"_L1 },
    Field { "encoding_format"_L1, "encoding_format"_L1 },
};

constexpr auto systemField = "system"_L1;

/// Names that say nothing: the message has to.
constexpr std::array emptyNames { ""_L1, "body"_L1, "none"_L1, "null"_L1, "request"_L1 };

bool isWordCharacter(QChar c)
{
    return c == u'_' || c.isLetterOrNumber();
}

/// Where `word` stands by itself; -1 = nowhere. "seed" is not in "seeded", nor "max_tokens" in "my_max_tokens".
qsizetype wordAt(const QString &text, QLatin1StringView word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || !isWordCharacter(text.at(at - 1))) && (end == text.size() || !isWordCharacter(text.at(end))))
            return at;
    }
    return -1;
}

bool isAboutSystemRole(const QString &text)
{
    return wordAt(text, systemField) >= 0 && (wordAt(text, "role"_L1) >= 0 || wordAt(text, "roles"_L1) >= 0);
}

QStringList fieldsIn(const QString &text)
{
    std::vector<std::pair<qsizetype, QString>> found;
    for (const Field &field : fields) {
        if (const qsizetype at = wordAt(text, field.word); at >= 0)
            found.emplace_back(at, field.name);
    }
    if (isAboutSystemRole(text))
        found.emplace_back(wordAt(text, systemField), systemField);
    std::sort(found.begin(), found.end());
    QStringList names;
    for (const auto &[at, name] : found) {
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

/// A limit that is too high or too low for the model is no matter of its name.
bool isAboutTheNumber(const QString &message)
{
    static constexpr std::array words { "too large"_L1, "too high"_L1, "at most"_L1, "less than"_L1, "greater than"_L1, "at least"_L1, "maximum"_L1,
        "exceed"_L1, "positive"_L1 };
    return std::any_of(words.begin(), words.end(), [&](QLatin1StringView word) { return message.contains(word); });
}

std::optional<Adaptation> limitStep(const Capability &now, const QSet<Adaptation> &taken)
{
    // Back and forth would only repeat what was refused before.
    if (taken.contains(Adaptation::MaxTokens) || taken.contains(Adaptation::MaxCompletionTokens))
        return std::nullopt;
    return now.maxCompletionTokens ? Adaptation::MaxTokens : Adaptation::MaxCompletionTokens;
}

std::optional<Adaptation> stepFor(const QString &field, const Capability &now)
{
    const auto ifUsed = [](bool used, Adaptation step) { return used ? std::optional(step) : std::nullopt; };
    if (field == "temperature"_L1)
        return ifUsed(now.temperature, Adaptation::NoTemperature);
    if (field == "seed"_L1)
        return ifUsed(now.seed, Adaptation::NoSeed);
    if (field == "reasoning_effort"_L1)
        return ifUsed(now.reasoningEffort, Adaptation::NoReasoningEffort);
    if (field == "response_format"_L1)
        return ifUsed(now.form != FormRung::PlainText, Adaptation::LowerForm);
    if (field == "stream_options"_L1)
        return ifUsed(now.streamOptions, Adaptation::NoStreamOptions);
    if (field == "dimensions"_L1)
        return ifUsed(now.dimensions, Adaptation::NoDimensions);
    if (field == "encoding_format"_L1)
        return ifUsed(now.encodingFormat, Adaptation::NoEncodingFormat);
    return ifUsed(field == systemField && now.systemRole, Adaptation::SystemIntoUser);
}

} // namespace

QStringList refusedFields(const QString &parameter, const QString &message)
{
    const QString named = parameter.trimmed().toLower();
    const QString text = message.toLower();
    if (const QStringList found = fieldsIn(named); !found.isEmpty())
        return found;
    if (named == systemField || (named.startsWith("messages"_L1) && isAboutSystemRole(text)))
        return { systemField };
    if (std::find(emptyNames.begin(), emptyNames.end(), named) == emptyNames.end())
        return {};
    return fieldsIn(text);
}

std::optional<Adaptation> adaptationFor(const QString &parameter, const QString &message, const Capability &now, const QSet<Adaptation> &taken)
{
    if (saysTooLong(message))
        return std::nullopt;
    for (const QString &field : refusedFields(parameter, message)) {
        if (field == "max_tokens"_L1 || field == "max_completion_tokens"_L1) {
            const auto step = isAboutTheNumber(message.toLower()) ? std::nullopt : limitStep(now, taken);
            if (step)
                return step;
        } else if (const auto step = stepFor(field, now); step && !taken.contains(*step)) {
            return step;
        }
    }
    return std::nullopt;
}

} // namespace waymark::llm
