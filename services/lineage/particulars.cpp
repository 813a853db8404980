// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lineage/particulars.h"

#include "services/lint/commandlines.h"
#include "services/lint/publicknowledge.h"
#include "services/lint/textanalysis.h"
#include "services/lint/tooltable.h"
#include "services/text/stepoutline.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace waymark::lineage {

namespace {

using lint::Shape;

constexpr qsizetype shortestName = 4;
constexpr qsizetype longestName = 120;
constexpr qsizetype shortestNumber = 3; ///< 7 and 42 are anybody's
/// Of an output: what it says more than once it says at its beginning or at its end.
constexpr qsizetype lookedAt = 24'000;

bool isPublic(QStringView word, Shape shape)
{
    switch (shape) {
    case Shape::FileName:
        return lint::isConventionalFile(word);
    case Shape::Path: {
        const auto parts = word.split(u'/', Qt::SkipEmptyParts);
        return std::ranges::all_of(parts, [](QStringView part) {
            return lint::isConventionalFolder(part) || lint::isConventionalFile(part) || lint::isEnglish(part) || part == u"." || part == u"..";
        });
    }
    case Shape::Url:
        return false;
    default:
        return lint::isPublicApi(word) || lint::isProductName(word) || lint::isPublicPackage(word) || lint::isPlaceholderName(word) || lint::toolNamed(word);
    }
}

/// Whether a word is of the sort that may be a particular at all.
bool mayBeParticular(QStringView word, Shape shape)
{
    switch (shape) {
    case Shape::Word:
    case Shape::Capitalised:
        return word.size() >= shortestName && !lint::isEnglish(word) && !isPublic(word, shape);
    case Shape::Number:
        return word.size() >= shortestNumber;
    case Shape::Acronym:
    case Shape::Flag:
    case Shape::Ideographs:
        return false;
    case Shape::Kebab: {
        // A compound of plain words is language.
        const auto parts = word.split(u'-', Qt::SkipEmptyParts);
        return !std::ranges::all_of(parts, [](QStringView part) { return lint::isEnglish(part) || part.size() < shortestName; }) && !isPublic(word, shape);
    }
    default:
        return word.size() >= shortestName && word.size() < longestName && !isPublic(word, shape);
    }
}

/// bulk_upsert() and bulk_upsert are one name.
QStringView withoutCall(QStringView word)
{
    return word.endsWith(u"()") ? word.chopped(2) : word;
}

std::vector<lint::SubjectText> texts(const QStringList &list)
{
    std::vector<lint::SubjectText> result;
    for (const QString &text : list) {
        if (!text.isEmpty())
            result.push_back({ MemoryField::Content, text, {}, {} });
    }
    return result;
}

QString zoneOf(const QString &text)
{
    return text.size() <= 2 * lookedAt ? text : QString(text.first(lookedAt) % u'\n' % text.last(lookedAt));
}

} // namespace

RunParticulars::RunParticulars(const Trajectory &run, std::shared_ptr<const lint::PoolFacts> pool)
    : m_run(run)
    , m_pool(std::move(pool))
{
    QSet<QString> found;
    QStringList all;
    for (const Step &step : run.steps) {
        all << step.thought << step.text;
        for (const ToolCall &call : step.calls)
            all << text::callText(call);
        for (const ToolResult &result : step.results)
            all << zoneOf(result.text);
    }
    const std::vector<lint::SubjectText> subjects = texts(all);
    for (const lint::FieldAnalysis &field : lint::analyse(subjects).fields) {
        for (const lint::Token &token : field.tokens) {
            const QStringView word = withoutCall(field.view(token));
            if (mayBeParticular(word, token.shape) && (!m_pool || m_pool->tasksWith(word) <= 1))
                found.insert(word.toString());
        }
    }
    m_count = int(found.size());
}

bool RunParticulars::isTied(QStringView word) const
{
    return (!m_pool || m_pool->tasksWith(word) <= 1) && !m_run.stepsWith(word).isEmpty();
}

Abstraction RunParticulars::measure(const Memory &memory) const
{
    Abstraction measure;
    QHash<QString, bool> known; // whether they are tied
    QStringList fields { memory.title };
    if (memory.description != memory.title)
        fields << memory.description;
    fields << memory.content;
    const std::vector<lint::SubjectText> subjects = texts(fields);
    for (const lint::FieldAnalysis &field : lint::analyse(subjects).fields) {
        // The content of a workflow is commands, whatever they look like.
        const bool allCommands = (memory.type == MemoryType::Workflow || memory.type == MemoryType::Trajectory) && field.text->text == memory.content;
        const std::vector<lint::CommandLine> commands = allCommands ? std::vector<lint::CommandLine>() : lint::commandLines(field.text->text);
        auto command = commands.begin(); // the first that does not end before the word; both ascend
        for (const lint::Token &token : field.tokens) {
            ++measure.words;
            while (command != commands.end() && command->span.end < token.end)
                ++command;
            measure.commandWords += allCommands || (command != commands.end() && command->span.start <= token.start);
            const QStringView word = withoutCall(field.view(token));
            if (!mayBeParticular(word, token.shape))
                continue;
            const QString particular = word.toString();
            auto tied = known.find(particular);
            if (tied == known.end()) {
                tied = known.insert(particular, isTied(word));
                measure.particulars += *tied;
            }
            measure.tied += *tied;
        }
    }
    measure.particularsOfRun = std::max(m_count, measure.particulars);
    return measure;
}

} // namespace waymark::lineage
