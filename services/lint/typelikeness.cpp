// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/typelikeness.h"

#include <algorithm>

namespace waymark::lint {

namespace {

/// Prose that gives advice by itself: not the line that announces what follows.
bool isRule(const SentenceForm &sentence)
{
    return sentence.isInstruction && !sentence.isHeading && !sentence.isAnnouncement && !sentence.isCommand();
}

} // namespace

TypeMeasures measured(const TextForm &form, qsizetype length)
{
    TypeMeasures m;
    m.length = length;
    m.commands = int(form.commands.size());
    qsizetype code = form.codeLength;
    for (const SentenceForm &sentence : form.sentences) {
        code += sentence.codeLength;
        if (sentence.isHeading)
            continue; // names what follows, whatever that is
        ++m.units;
        const bool command = sentence.isCommand();
        m.commandUnits += command;
        m.orderedUnits += sentence.isNumbered || (sentence.sequenceWords > 0 && !sentence.hasCondition);
        m.transcriptUnits += sentence.isAfterLabel;
        m.sequenceWords += sentence.sequenceWords;
        if (command)
            continue;
        const bool told = sentence.pastVerbs > 0 && !(sentence.hasCondition && sentence.isInstruction);
        m.toldUnits += told;
        m.toldWithNumbers += told && sentence.numbers > 0;
        m.pastVerbs += told ? sentence.pastVerbs : 0;
        m.hasActor = m.hasActor || (told && sentence.hasActor);
        m.adviceUnits += !told && (sentence.isInstruction || sentence.hasCondition);
    }
    const auto prompts = std::ranges::count(form.commands, CommandForm::Prompt, &CommandLine::form);
    // A prompt and what came of it: all between two prompts belongs to the transcript.
    if (prompts > 0 && m.units > m.commandUnits)
        m.transcriptUnits = std::max(m.transcriptUnits, m.units);
    const bool isExemplified = std::ranges::any_of(form.sentences, isRule);
    if (isExemplified)
        m.exampleUnits = int(std::ranges::count(form.commands, CommandForm::Fence, &CommandLine::form));
    m.codeShare = length > 0 ? double(code) / double(length) : 0;
    return m;
}

TypeLikeness typeLikeness(const TypeMeasures &m)
{
    TypeLikeness result;
    result.measures = m;
    const double commands = m.units > 0 ? (m.commandUnits - m.exampleUnits / 2.0) / (m.units - m.exampleUnits / 2.0) : 0;
    const double ordered = m.share(m.orderedUnits);
    const double told = m.share(m.toldUnits);
    const double transcript = m.transcriptUnits >= 2 ? m.share(m.transcriptUnits) : 0;
    const bool isSequence = m.commands >= 2 && (m.units >= 2 || m.sequenceWords > 0);
    const double order = m.pastVerbs > 0 ? std::min(1.0, 2.0 * m.sequenceWords / m.pastVerbs) : 0;
    const double values = m.toldUnits > 0 ? double(m.toldWithNumbers) / m.toldUnits : 0;
    const double steps = m.sequenceWords >= 3 ? told * (0.3 + 0.35 * order + 0.35 * values) : 0;
    const auto set = [&result](MemoryType type, double score) { result.scores[size_t(type)] = score; };
    set(MemoryType::Workflow, isSequence ? (1 - transcript) * commands * (0.75 + 0.25 * ordered) : 0);
    set(MemoryType::Summary, told * (0.65 + (m.hasActor ? 0.2 : 0) + 0.15 * (1 - order * values)));
    set(MemoryType::Trajectory, std::max(transcript, steps));
    set(MemoryType::Insight, (1 - commands) * (1 - told) * (1 - transcript) * (0.4 + 0.6 * m.share(m.adviceUnits)));
    return result;
}

MemoryType TypeLikeness::best() const
{
    // The higher rung wins a tie: it claims less.
    const auto found = std::max_element(scores.rbegin(), scores.rend());
    return MemoryType(3 - (found - scores.rbegin()));
}

} // namespace waymark::lint
