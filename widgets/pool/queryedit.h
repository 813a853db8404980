// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/text/completion.h"
#include "services/text/queryparser.h"

#include <QLineEdit>
#include <QTimer>

#include <optional>

class QListWidget;

namespace waymark::widgets {

/// A line for the query language: coloured as it is typed, checked after a pause, with proposals in a list below.
/// Keys in the list: Up, Down, Tab or Enter takes, Esc closes it.
class QueryEdit final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueryEdit)

public:
    explicit QueryEdit(QWidget *parent = nullptr);
    ~QueryEdit() override;

    void setWords(const text::CompletionWords &words) { m_words = words; }
    /// The date that relative dates are read with.
    void setToday(QDate today) { m_today = today; }
    /// Sets the text without telling anybody.
    void setTextQuietly(const QString &text);
    /// Checks at once what waits for the pause.
    void flush();
    const std::optional<text::QueryError> &error() const { return m_error; }
    bool isPopupVisible() const;

    static constexpr int debounceMs = 120;

Q_SIGNALS:
    /// The person typed and paused, and the text is a query (or empty).
    void queryEdited(const QString &text);
    /// Something is wrong with the text, or no longer.
    void errorChanged();
    /// Enter on a text that is a query.
    void committed(const QString &text);
    /// Esc with the list closed.
    void escapePressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void textTyped();
    void check(bool announce);
    void colour();
    void updatePopup();
    void takeCompletion(int row);
    void hidePopup();

    text::CompletionWords m_words;
    QDate m_today;
    std::optional<text::QueryError> m_error;
    QList<text::Completion> m_completions;
    QListWidget *m_popup;
    QTimer m_pause;
    bool m_colouring = false;
};

} // namespace waymark::widgets
