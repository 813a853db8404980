// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>
#include <QStringList>

class QLineEdit;
class QScrollArea;

namespace waymark::widgets {

class TextLabel;

/// Keys under one heading.
struct ShortcutGroup
{
    struct Entry
    {
        QString text;
        QStringList keys; ///< as shown, any of them
    };

    QString title;
    QList<Entry> entries;
};

/// Every key of the window on one sheet, in as many columns as fit, with a line that leaves only what is looked for (?).
/// It stays open beside the work; Esc closes it.
/// Thread: GUI.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutSheet)

public:
    explicit ShortcutSheet(const QList<ShortcutGroup> &groups, QWidget *parent = nullptr);

    /// Entries that are shown, for tests and screen readers.
    int shownEntries() const { return m_shown; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Section
    {
        QWidget *widget = nullptr;
        QList<QPair<QWidget *, QString>> rows; ///< with the text that is looked through
        QString title;
    };

    void build(const QList<ShortcutGroup> &groups);
    void filter(const QString &text);
    /// Sections go into columns from top to bottom, so that no column is longer than it must be.
    void arrange();

    QLineEdit *m_filter;
    QScrollArea *m_area;
    QWidget *m_sheet;
    TextLabel *m_nothing;
    QList<Section> m_sections;
    int m_shown = 0;
};

} // namespace waymark::widgets
