// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/text/displaysafe.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>

#include <memory>
#include <vector>

namespace waymark::widgets {

/// A piece of what a reading view shows, one below the other.
struct TextPart
{
    enum class Style {
        Title, ///< 16 semibold
        Body, ///< reading text with light styling: paragraphs, bullets, `code`, **strong**, headings, fenced blocks
        Caption, ///< words of ours above a part, quiet
        Command, ///< monospace, with its number at the left
        Output, ///< small monospace with a rule at its left; folded to its first lines
        Plain, ///< monospace, as it is
    };

    Style style = Style::Body;
    QString text; ///< untrusted unless the style is Caption
    QString field; ///< what it is ("title", "content"), so that marks find it; may be empty
    int number = 0; ///< of a command; 0 = none

    bool operator==(const TextPart &) const = default;
};

/// Which characters of the document stand for which of a part's text.
struct TextSegment
{
    int position = 0; ///< in the document
    int length = 0;
    int part = 0;
    qsizetype start = 0; ///< UTF-16 units of the part's text
    qsizetype size = 0; ///< other than `length` where one stands for the other as a whole (markers, folds, the rest)
};

/// Where a link of the view leads; never made from the text.
inline constexpr auto restAnchor = "rest";
inline constexpr auto foldAnchorPrefix = "fold:";

/// Properties of a block for the painter of the view.
enum ReadingBlockProperty {
    NumberProperty = QTextFormat::UserProperty + 1, ///< int, number of a command, on its first block
    RuleProperty, ///< bool, a rule at the left of the block
};

/// Writes parts into a document piece by piece, with QTextCursor from plain text only: no HTML, no Markdown importer, no
/// resource. Characters that are not seen are written as visible markers; nothing is left out. Very long lines are broken
/// into several blocks, because the layout of one long block takes seconds.
/// Thread: GUI.
class ReadingWriter final
{
    Q_DISABLE_COPY_MOVE(ReadingWriter)

public:
    /// The document must be empty and outlive this.
    ReadingWriter(QTextDocument &document, QList<TextPart> parts, QSet<int> unfolded);

    /// Writes at least one line and at most about `budget` characters; true when all is written. While something is left,
    /// the document ends in a link to show the rest.
    bool write(qsizetype budget);

    bool isComplete() const { return m_part >= m_parts.size(); }
    qsizetype remaining() const; ///< characters that are not written yet
    const QList<TextPart> &parts() const { return m_parts; }
    const std::vector<TextSegment> &segments() const { return m_segments; }

    /// The original text behind a range of the document; parts are separated by a newline.
    QString originalText(int from, int to) const;
    /// The document's range for a range of a part's text, empty (first == second) when it is not written or folded away.
    std::pair<int, int> documentRange(int part, qsizetype start, qsizetype end) const;

private:
    struct Formats;
    struct LineStyle
    {
        QTextBlockFormat block;
        QTextCharFormat text;
        bool inlineStyles = false;
        qsizetype marker = 0; ///< length of leading blanks and bullet
        bool bullet = false;
        bool quiet = false; ///< a fence or the marks of a heading
    };

    void removeRestLink();
    void addRestLink();
    qsizetype writeChunk();
    LineStyle styleOf(QStringView line, bool firstLine);
    void startBlock(const QTextBlockFormat &block, const QTextCharFormat &text);
    void writeInline(qsizetype start, qsizetype end, const QTextCharFormat &format);
    void writeRun(qsizetype start, qsizetype end, const QTextCharFormat &format);
    void writeSource(qsizetype start, qsizetype end, const QTextCharFormat &format);
    void writeAs(const QString &shown, qsizetype start, qsizetype size, const QTextCharFormat &format);
    qsizetype foldAt(const TextPart &part) const;
    void nextPart();

    QTextCursor m_cursor;
    QList<TextPart> m_parts;
    QSet<int> m_unfolded;
    std::shared_ptr<const Formats> m_formats;
    std::vector<TextSegment> m_segments;
    QList<text::Marker> m_markers; ///< of the window being written
    int m_part = 0;
    qsizetype m_at = 0; ///< in the text of m_part
    bool m_inFence = false;
    bool m_continued = false; ///< in the middle of a long line
    bool m_fresh = true; ///< nothing written yet: the first block exists already
    int m_restFrom = -1; ///< position of the link's block
    size_t m_restSegments = 0;
};

} // namespace waymark::widgets
