// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filtermodel.h"
#include "services/text/completion.h"
#include "widgets/common/bar.h"

namespace waymark::widgets {

class ErrorStrip;
class FilterChip;
class FlowLayout;
class KeyCapButton;
class QueryEdit;

/// The chips of the filter. It acts on the FilterModel itself, which is the interface's own state; saving a search is an
/// intent. Keys on a chip: Space switches it on and off, Delete removes, "-" negates, Enter edits, arrows move.
class FilterBar final : public Bar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterBar)

public:
    /// The model must live longer than the bar.
    explicit FilterBar(models::FilterModel &model, QWidget *parent = nullptr);
    ~FilterBar() override;

    /// Names for "+ Add" and for completion in a chip that is edited.
    void setWords(const text::CompletionWords &words);
    /// The date that relative dates are read with.
    void setToday(QDate today);

public Q_SLOTS:
    /// Opens a field for a new chip that starts with the text ("age>").
    void beginAdd(const QString &start = {});
    void beginEdit(int index);

Q_SIGNALS:
    /// The query as one text.
    void saveSearchRequested(const QString &query);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void updateEnds();
    void fillAddMenu();
    void openEditor(const QString &text);
    void commitEditor();
    void closeEditor();
    void showChipMenu(int index, const QPoint &globalPosition);

    models::FilterModel &m_model;
    text::CompletionWords m_words;
    QDate m_today;
    FlowLayout *m_flow;
    QList<FilterChip *> m_chips;
    KeyCapButton *m_add;
    KeyCapButton *m_save;
    KeyCapButton *m_clear;
    QueryEdit *m_editor = nullptr;
    ErrorStrip *m_error;
    int m_editing = -1; ///< index of the chip in the editor, -1 for a new one
};

} // namespace waymark::widgets
