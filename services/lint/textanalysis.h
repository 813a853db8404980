// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/subject.h"

#include <QFlags>

namespace waymark::lint {

/// What a token looks like, of its own letters alone.
enum class Shape : quint8 {
    Word, ///< retry, Größe
    Capitalised, ///< Quillbase
    Acronym, ///< HTTP, E501
    Camel, ///< lockDoors
    Pascal, ///< HomeScreen, OpenHands
    Snake, ///< load_model, _cache, __init__
    Screaming, ///< MAX_SIZE
    Kebab, ///< pytest-asyncio
    Dotted, ///< app.core.types, Session.run, std::vector, .with_lora
    FileName, ///< base.py, .env, *.cpp
    Path, ///< src/index.ts, /tmp/x, C:\x, and/or
    Url, ///< https://…
    Mail, ///< a@b.c
    Number, ///< 12, 2.5, 10k
    Version, ///< 1.2.3, v2.0
    Hash, ///< 9f3c2ab
    Flag, ///< --timeout, -v
    Issue, ///< #123
    Selector, ///< #card-home
    Variable, ///< $HOME
    Ideographs, ///< a run of Chinese, Japanese or Korean
};

enum class TokenFlag : quint16 {
    InCode = 1, ///< between backticks
    InFence = 2, ///< in a fenced block of code
    InQuotes = 4, ///< between quotation marks that open and close
    Called = 8, ///< an opening parenthesis follows at once
    EmptyCall = 16, ///< "()" follows at once
    Illustrative = 32, ///< after e.g., for example, such as, z. B., 例如 up to the end of the sentence or parenthesis
    Placeholder = 64, ///< between <…>, {…} or [word]
    Assigned = 128, ///< a single = follows
    Argument = 256, ///< assigned after ( or a comma: the name of a parameter
    Member = 512, ///< begins with a dot: .train()
    Decorator = 1024, ///< an @ stands before it
};
Q_DECLARE_FLAGS(TokenFlags, TokenFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(TokenFlags)

/// A word of a text as a writer would count it: a path, a dotted name or a flag is one token. Quotes, brackets and the
/// punctuation around it are not part of it.
struct Token
{
    qint32 start = 0; ///< UTF-16 units of the field's text, end exclusive
    qint32 end = 0;
    qint32 sentence = 0; ///< index into FieldAnalysis::sentences
    qint32 code = -1; ///< index into FieldAnalysis::codeSpans when in backticks or a fence
    Shape shape = Shape::Word;
    TokenFlags flags;

    bool has(TokenFlag flag) const { return flags.testFlag(flag); }
    qint32 length() const { return end - start; }
};

/// The words of one text.
struct FieldAnalysis
{
    const SubjectText *text = nullptr; ///< not owned: lives in the Subject
    std::vector<Token> tokens; ///< by position, never overlapping
    std::vector<text::Span> sentences; ///< without gaps: headings and list items end one, so do . ! ? and 。！？
    std::vector<text::Span> codeSpans; ///< the inside of `…` and of fenced blocks

    QStringView view(const Token &token) const { return QStringView(text->text).sliced(token.start, token.length()); }
    QChar before(const Token &token) const { return token.start > 0 ? text->text[token.start - 1] : QChar(); } ///< null at the start
    QChar after(const Token &token) const { return token.end < text->text.size() ? text->text[token.end] : QChar(); } ///< null at the end
};

/// What several rules need of the words of a memory. Worked out once per memory, see Subject::analysis().
/// Thread: the one that lints the memory.
struct TextAnalysis
{
    std::vector<FieldAnalysis> fields; ///< in the order of Subject::texts()
};

TextAnalysis analyse(const std::vector<SubjectText> &texts);

/// What one word looks like; the word must be cut as tokens are.
///   shapeOf(u"load_model") -> Snake
Shape shapeOf(QStringView word);

} // namespace waymark::lint
