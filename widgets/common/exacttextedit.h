// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace waymark::widgets {

/// An editor that gives back exactly the characters it was given. QPlainTextEdit turns no-break spaces into spaces and
/// other line ends into newlines; here characters that it cannot hold stand as private use characters while they are
/// edited, and come back as themselves. Grows with its text between a minimum and a maximum of lines. Tab leaves it.
/// Thread: GUI.
class ExactTextEdit final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExactTextEdit)

public:
    explicit ExactTextEdit(QWidget *parent = nullptr);

    /// Whether a text is too long to be edited: a line of megabytes would stall QPlainTextEdit.
    static bool isTooLong(const QString &text);

    void setExactText(const QString &text);
    /// Exactly what was set while nothing was typed; what was not touched stays as it was.
    QString exactText() const;
    bool isChanged() const;
    /// Heights in lines of the font.
    void setLineRange(int minimum, int maximum);
    /// Enter does not begin a new line (titles).
    void setSingleParagraph(bool single) { m_singleParagraph = single; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void keepRequested(); ///< Ctrl+Enter
    void dropRequested(); ///< Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    using QPlainTextEdit::appendHtml;
    using QPlainTextEdit::appendPlainText;
    using QPlainTextEdit::setPlainText;
    using QPlainTextEdit::toPlainText;

    QString encoded(const QString &text);
    QString decoded(QString text) const;
    void adjustHeight();

    QString m_original;
    QString m_begun; ///< the document's raw text after setExactText()
    QHash<QChar, QChar> m_standIns; ///< stand-in -> original
    int m_minimumLines = 1;
    int m_maximumLines = 12;
    int m_height = 0;
    bool m_singleParagraph = false;
};

} // namespace waymark::widgets
