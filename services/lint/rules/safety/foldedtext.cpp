// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/safety/foldedtext.h"

#include "services/lint/ascii.h"
#include "services/text/codepoints.h"

#include <QStringView>

#include <re2/re2.h>

namespace waymark::lint {

namespace {

struct Piece
{
    char32_t c = 0;
    text::Span of;
};

bool isInvisible(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format || c == 0x34F || (c >= 0xFE00 && c <= 0xFE0F);
}

/// The letter that a digit or sign is drawn for in disguised words; 0 when none.
char32_t drawnLetter(char32_t c)
{
    switch (c) {
    case '0':
        return 'o';
    case '1':
    case '!':
    case '|':
        return 'i';
    case '3':
        return 'e';
    case '4':
    case '@':
        return 'a';
    case '5':
    case '$':
        return 's';
    case '7':
        return 't';
    default:
        return 0;
    }
}

/// Plain letters for full-width and mathematical ones.
char32_t plain(char32_t c)
{
    if (c < 0x80)
        return c;
    if (c >= 0xFF01 && c <= 0xFF5E)
        return c - 0xFF01 + 0x21;
    if (c >= 0x1D400 && c <= 0x1D7FF) {
        const QString folded = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KC);
        return folded.size() == 1 ? folded[0].unicode() : c;
    }
    return c;
}

bool isSpacer(char32_t c)
{
    return c == ' ' || c == '.' || c == '_' || c == '*' || c == '-';
}

/// How many pieces from here are single letters with one and the same spacer between them: i g n o r e. 0 when fewer than three letters.
size_t spacedLength(const std::vector<Piece> &pieces, size_t at)
{
    if (at > 0 && QChar::isLetterOrNumber(pieces[at - 1].c))
        return 0;
    size_t letters = 1;
    size_t end = at + 1;
    while (end + 1 < pieces.size() && isSpacer(pieces[end].c) && pieces[end].c == pieces[at + 1].c && ascii::isLetter(pieces[end + 1].c)) {
        ++letters;
        end += 2;
    }
    if (end < pieces.size() && QChar::isLetterOrNumber(pieces[end].c)) {
        end -= 2; // the last "letter" begins a word
        --letters;
    }
    return letters >= 3 ? end - at : 0;
}

} // namespace

text::Span FoldedText::origin(qsizetype start, qsizetype end) const
{
    return { of[size_t(start)].start, of[size_t(end - 1)].end };
}

bool mayBeDisguised(std::string_view utf8)
{
    static const re2::RE2 pattern(
        R"(\b[a-z][ ._*-][a-z][ ._*-][a-z][ ._*-][a-z]\b|[1!|]gn[o0]r|ign0r|d1sreg|f0rget|pr[3]v[i1!]|[1!]nstruct|instruct[1!]|[\x{ff21}-\x{ff5a}\x{1d400}-\x{1d7ff}\x{200b}-\x{200f}\x{202a}-\x{202e}\x{2060}-\x{2069}\x{ad}\x{feff}])",
        [] {
            re2::RE2::Options options;
            options.set_case_sensitive(false);
            return options;
        }());
    return re2::RE2::PartialMatch(re2::StringPiece(utf8.data(), utf8.size()), pattern);
}

std::optional<FoldedText> foldedText(const QString &text)
{
    std::vector<Piece> pieces;
    pieces.reserve(size_t(text.size()));
    bool changed = false;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = text::codePointAt(text, i);
        const qsizetype next = i + text::utf16Length(c);
        if (isInvisible(c)) {
            changed = true;
        } else {
            const char32_t letter = plain(c);
            changed = changed || letter != c;
            pieces.push_back({ letter, { i, next } });
        }
        i = next;
    }
    // Digits and signs inside words, then words with blanks between their letters.
    for (size_t i = 0; i < pieces.size(); ++i) {
        const char32_t letter = drawnLetter(pieces[i].c);
        const bool before = i > 0 && ascii::isLetter(pieces[i - 1].c);
        const bool after = i + 1 < pieces.size() && ascii::isLetter(pieces[i + 1].c);
        if (letter != 0 && after && (before || i == 0 || pieces[i - 1].c == ' ')) {
            pieces[i].c = letter;
            changed = true;
        }
    }
    std::vector<Piece> closed;
    closed.reserve(pieces.size());
    for (size_t i = 0; i < pieces.size();) {
        const size_t spaced = ascii::isLetter(pieces[i].c) && i + 1 < pieces.size() ? spacedLength(pieces, i) : 0;
        for (size_t k = i; k < i + spaced; k += 2)
            closed.push_back(pieces[k]);
        changed = changed || spaced > 0;
        if (spaced == 0)
            closed.push_back(pieces[i]);
        i += std::max<size_t>(spaced, 1);
    }
    if (!changed)
        return std::nullopt;
    FoldedText result;
    for (const Piece &piece : closed) {
        const QByteArray bytes = QString::fromUcs4(&piece.c, 1).toUtf8();
        result.utf8 += bytes;
        result.of.insert(result.of.end(), size_t(bytes.size()), piece.of);
    }
    return result;
}

} // namespace waymark::lint
