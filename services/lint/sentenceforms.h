// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/commandlines.h"
#include "services/lint/lexicon.h"

#include <vector>

namespace waymark::lint {

struct FormWord
{
    qint32 start = 0; ///< UTF-16 units of the text
    qint32 length = 0;
    WordSenses senses;

    bool is(WordSense sense) const { return senses.testFlag(sense); }
    bool isAny(WordSenses some) const { return bool(senses & some); }
};

/// A sentence, a list item, a heading, or a command that stands by itself, with what its words make of it.
struct SentenceForm
{
    text::Span span; ///< without list mark and blanks around it
    qint32 firstWord = 0; ///< into TextForm::words; words in back-ticks and fences are left out
    qint32 lastWord = 0; ///< exclusive
    qint32 commands = 0;
    qint32 commandLength = 0; ///< UTF-16 units covered by commands
    qint32 codeLength = 0; ///< by back-ticks and fences; commands included
    qint32 numbers = 0;
    qint32 pastVerbs = 0; ///< finite ones: somebody did something
    qint32 sequenceWords = 0; ///< first, then, after that
    bool isNumbered = false; ///< an item "1." or "Step 1"
    bool isHeading = false;
    bool hasActor = false; ///< tells of "the agent", "I" or "we"
    bool hasCondition = false; ///< when, if, before …, but not "before you submit"; "In batch jobs, …"
    bool isInstruction = false; ///< in the imperative, or with must or should
    bool isAfterLabel = false; ///< begins with "Thought:", "Observation:" or the like: a line of a transcript
    bool isAnnouncement = false; ///< ends with a colon: what matters follows
    bool hasHan = false;

    /// Nothing but a command, or a sentence that is mostly commands.
    bool isCommand() const { return commands > 0 && commandLength * 10 >= (span.end - span.start) * (hasCondition ? 8 : 4); }
};

/// What the type and transfer rules need of one text.
struct TextForm
{
    std::vector<FormWord> words;
    std::vector<SentenceForm> sentences;
    std::vector<CommandLine> commands;
    qint32 grammar = 0; ///< words of the lexicon that carry grammar: none in a language that it does not know
    qint32 codeLength = 0; ///< UTF-16 units in fences
    bool hasHan = false;
};

/// Thread: any.
TextForm textForm(QStringView text);

} // namespace waymark::lint
