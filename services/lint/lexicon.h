// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QStringView>

namespace waymark::lint {

/// What a word tells of the sentence that it stands in. English and German; of other languages only words that set a condition.
enum class WordSense : quint32 {
    Known = 1u << 0, ///< in the lexicon at all
    Function = 1u << 1, ///< article, pronoun, preposition, auxiliary: carries no topic
    Condition = 1u << 2, ///< when, if, unless, wenn, falls
    Sequence = 1u << 3, ///< first, then, next, finally
    Actor = 1u << 4, ///< agent, I, we: somebody whose run is told
    Past = 1u << 5, ///< past tense and nothing else: ran, wrote, was
    MaybePast = 1u << 6, ///< past tense or participle: found, built, and what ends in -ed
    Advice = 1u << 7, ///< a verb that may open an instruction: use, check, keep
    Modal = 1u << 8, ///< must, should, never, always
    Validate = 1u << 9, ///< verify, test, validate, confirm
    Vague = 1u << 10, ///< thoroughly, carefully, properly
    Criterion = 1u << 11, ///< names what has to hold: identical, pass, threshold, against
    Work = 1u << 12, ///< one's own work: solution, change, everything, it
    Generic = 1u << 13, ///< fits every task: code, problem, good, quality
    Universal = 1u << 14, ///< any, every, all
    Negation = 1u << 15, ///< not, never, no
    EndAct = 1u << 16, ///< submit, finish: the end of every task, so no condition
    Be = 1u << 17, ///< forms of be, have and get
    Determiner = 1u << 18, ///< the, a, its, three
    Quick = 1u << 19, ///< smoke, partial, tiny
    Time = 1u << 20, ///< before, after, until: a condition unless the end of every task follows
    Preposition = 1u << 21, ///< in, for, with: at the start of a sentence they may set a condition
    Passive = 1u << 22, ///< be in all its forms, before a participle
};
Q_DECLARE_FLAGS(WordSenses, WordSense)
Q_DECLARE_OPERATORS_FOR_FLAGS(WordSenses)

/// Case does not count. Words that are not in the lexicon have no sense, except that what ends in -ed may be a past tense.
/// Thread: any.
WordSenses sensesOf(QStringView word);

} // namespace waymark::lint
