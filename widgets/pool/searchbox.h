// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/text/completion.h"

#include <QDate>
#include <QWidget>

namespace waymark::widgets {

class ErrorStrip;
class QueryEdit;

/// The search box of the toolbar. Filters while typing, turns into chips on Enter.
class SearchBox final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchBox)

public:
    explicit SearchBox(QWidget *parent = nullptr);
    ~SearchBox() override;

    QString text() const;
    /// Without signals: the filter changed elsewhere. Text that is being typed is left alone when it is the same as before.
    void setText(const QString &text);
    /// "264 of 431" at the right; a negative total shows nothing.
    void setCounts(qint64 shown, qint64 total);
    void setWords(const text::CompletionWords &words);
    void setToday(QDate today);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    /// Focus with everything selected, for / and Ctrl+F.
    void focusSearch();

Q_SIGNALS:
    /// Valid text after a pause of typing; empty when it was cleared.
    void searchChanged(const QString &text);
    /// Enter: turn the text into chips. The text is valid and was announced by searchChanged() before.
    void committed(const QString &text);
    /// Esc in an empty box: back to where the person was.
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void showError();
    void announce(const QString &text);
    QString countText() const;

    QueryEdit *m_edit;
    ErrorStrip *m_strip;
    QString m_announced;
    qint64 m_shown = 0;
    qint64 m_total = -1;
};

} // namespace waymark::widgets
