// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/readingwriter.h"

#include <QTextBrowser>
#include <QTimer>

#include <memory>

namespace waymark::widgets {

/// A marked piece of a part, in UTF-16 units of its text, end exclusive.
struct TextMark
{
    enum class Style {
        Found, ///< what a search looks for
        Current, ///< the one looked at
        Error, ///< wavy underline on the tint
        Warning, ///< dashed underline
        Info, ///< dotted underline
        Added, ///< underlined
        Removed, ///< struck through
    };

    int part = 0;
    qsizetype start = 0;
    qsizetype end = 0;
    Style style = Style::Found;

    bool operator==(const TextMark &) const = default;
};

/// The one viewer for text that others wrote: plain text with light styling of our own, never HTML or Markdown. It loads
/// nothing whatever the text says, leaves nothing out, shows characters that are not seen by markers, and copies the
/// original text. Long texts show their beginning at once and the rest on demand, in slices that do not stall the window.
/// Thread: GUI.
class SafeTextView : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SafeTextView)

public:
    explicit SafeTextView(QWidget *parent = nullptr);
    ~SafeTextView() override;

    /// One part.
    void setPlain(const QString &text, TextPart::Style style = TextPart::Style::Body);
    /// Scrolls to the top unless the parts are those that are shown already.
    void setParts(const QList<TextPart> &parts);
    const QList<TextPart> &parts() const;
    /// All parts as they are, a newline between them.
    QString originalText() const;
    /// Original text of the selection; markers stand for their character, a folded part for all of it.
    QString selectedOriginal() const;

    /// Marks stay until they are set again; those of parts not shown yet appear with them.
    void setMarks(const QList<TextMark> &marks);
    /// Scrolls so that the mark is in sight, unfolding and writing what is needed.
    void showMark(int index);

    /// False while the end is still behind "Show the rest".
    bool isComplete() const;
    void showRest();
    /// Height of the shown text in a given width, for views that grow with it.
    int heightForText(int width) const;
    /// Space around the text, 16 by default.
    void setTextMargin(int margin);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void completed(); ///< the last slice of the rest has been written

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    QMimeData *createMimeDataFromSelection() const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // What would interpret the text is out of reach.
    using QTextBrowser::setSource;
    using QTextEdit::append;
    using QTextEdit::insertHtml;
    using QTextEdit::setHtml;
    using QTextEdit::setMarkdown;
    using QTextEdit::setText;

    void rebuild();
    void followLink(const QUrl &link);
    void writeSlice();
    void applyMarks();

    QList<TextPart> m_parts;
    QList<TextMark> m_marks;
    QSet<int> m_unfolded;
    std::unique_ptr<ReadingWriter> m_writer;
    QTimer m_slices;
    qsizetype m_slice = 0; ///< characters of the next one
    bool m_focusBar = true;
};

} // namespace waymark::widgets
