// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/query.h"

#include <QString>

#include <vector>

namespace waymark::text {

/// What stands between a key and its values.
enum class KeyOperator { Is,
    Less,
    LessEqual,
    Greater,
    GreaterEqual };

/// One of the values after a key. `text` is without quotation marks, slashes and their escapes.
struct LexedValue
{
    enum class Kind { Plain,
        Quoted,
        Pattern };

    Kind kind = Kind::Plain;
    int position = 0;
    int length = 0; ///< 0: nothing stands where a value should
    QString text;
    bool isOpen = false; ///< the closing mark is missing
};

/// The smallest pieces of a query text. The parser, the colouring, the completion and the chips all read these, so that
/// they agree on where a term begins.
struct Lexeme
{
    enum class Kind { Open,
        Close,
        And,
        Or,
        Minus,
        Word,
        Phrase,
        Regex,
        KeyTerm };

    Kind kind = Kind::Word;
    int position = 0;
    int length = 0;
    QString text; ///< of words, phrases and patterns, unescaped
    bool isOpen = false; ///< the closing mark is missing

    /// Of key terms only.
    QueryKey key = QueryKey::Type;
    KeyOperator op = KeyOperator::Is;
    int opPosition = 0;
    int opLength = 0;
    std::vector<LexedValue> values; ///< at least one

    int end() const { return position + length; }
};

/// Never fails; linear.
std::vector<Lexeme> lex(QStringView text);

} // namespace waymark::text
