// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/finding.h"
#include "widgets/lineage/comparedtext.h"
#include "widgets/lineage/comparison.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace waymark::widgets {

class ColumnHandle;
class ElidedLabel;
class ExactTextEdit;
class FittedTextView;
class IconLabel;
class TextLabel;

/// The two columns of a comparison, field beside field, which scroll together; the right one as text or as editors, with
/// what is found in it below. Shows what it is given.
/// Thread: GUI.
class ComparisonColumns final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonColumns)

public:
    explicit ComparisonColumns(QWidget *parent = nullptr);

    /// Fields without texts yet, and no findings.
    void setComparison(const Comparison &comparison);
    void setColumns(int field, const ComparedText::Column &before, const ComparedText::Column &after);
    /// Brings both places of the lit hunk of a field into sight.
    void reveal(int field, const ComparedText::Column &before, const ComparedText::Column &after);

    /// Editors in the place of the right column; a text too long for one stays as it is. The cursor goes to a place.
    void beginEdit(const QStringList &texts, int field, qsizetype at);
    void endEdit();
    bool isEditing() const { return m_editing; }
    QStringList editedTexts() const;

    /// What stands below the right column: a sentence; empty for none.
    void setFindingsLine(const QString &text, const QIcon &icon);
    /// Underlines in the editors.
    void setEditorFindings(const QList<Finding> &findings);

    /// To where keys are answered.
    void takeFocus(int field);

Q_SIGNALS:
    void edited();
    void keepRequested(); ///< Ctrl+Enter in an editor
    void dropRequested(); ///< Esc there

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        QString name;
        QString text; ///< what the editor began with
        TextPart::Style style = TextPart::Style::Body;
        FittedTextView *before = nullptr;
        FittedTextView *after = nullptr;
        ExactTextEdit *editor = nullptr; ///< while it is edited
    };

    void addRow(const ComparedField &field);
    ExactTextEdit *makeEditor(const Row &row);
    void moveHandle(int pixels);
    void setLeftWidth(int width); ///< to the middle of the handle
    void showPlace(FittedTextView *view, int mark);
    void ensureVisible(const QWidget *inside, const QRect &place);

    ElidedLabel *m_beforeTitle;
    ElidedLabel *m_afterTitle;
    ColumnHandle *m_titleHandle;
    ColumnHandle *m_handle = nullptr; ///< of the texts
    QScrollArea *m_scroll;
    QGridLayout *m_grid = nullptr;
    QWidget *m_findingsRow;
    QWidget *m_findingsSpace;
    IconLabel *m_findingsIcon;
    TextLabel *m_findings;
    QList<Row> m_rows;
    double m_share = 0.5; ///< of the width, for the left column
    bool m_editing = false;
};

} // namespace waymark::widgets
