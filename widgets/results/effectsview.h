// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/results/effecttablemodel.h"

#include <QWidget>

class QButtonGroup;
class QSpinBox;
class QSplitter;

namespace waymark::widgets {

class ChoiceBox;
class EffectTable;
class KeyCapButton;
class TextLabel;

/// What results say of each memory: how often it was injected and used, how attempts went with and without it, and the estimated effect,
/// never without its interval. Below, the current memory by benchmark and model. Candidates for retirement are proposed, never retired
/// from here.
/// Thread: GUI.
class EffectsView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EffectsView)

public:
    explicit EffectsView(QWidget *parent = nullptr);

    /// `known` by uuid: what the pool holds of the memories.
    void setEffects(const QList<MemoryEffect> &effects, const QHash<QString, models::KnownMemory> &known);
    EffectOptions options() const { return m_options; }
    /// Shows them; does not ask for anything.
    void setOptions(const EffectOptions &options);
    void setWritable(bool writable);
    void setCurrentMemory(const QString &memory);

    EffectTable &table() const { return *m_table; }
    const models::EffectTableModel &model() const { return m_model; }
    QStringList selected() const; ///< uuids of the selected memories that the pool holds
    QList<QWidget *> panes() const;

Q_SIGNALS:
    void openMemory(const QString &memory);
    /// To be selected in Pool, where everything can be done with them.
    void openInPool(const QStringList &memories);
    /// Candidates only.
    void retireRequested(const QStringList &memories);
    /// A person chose another baseline or minimum: the effects are to be computed anew.
    void optionsChanged(const waymark::EffectOptions &options);

private:
    void filter();
    void showCurrent();
    void updateWords();
    QStringList candidates() const; ///< of the selected ones

    models::EffectTableModel m_model;
    models::EffectTableModel m_cells;
    QList<MemoryEffect> m_effects;
    EffectOptions m_options;
    QButtonGroup *m_filters;
    ChoiceBox *m_baseline;
    QSpinBox *m_minimum;
    TextLabel *m_note;
    EffectTable *m_table;
    EffectTable *m_byCell;
    TextLabel *m_cellTitle;
    QWidget *m_detail;
    QSplitter *m_splitter;
    TextLabel *m_selection;
    KeyCapButton *m_open;
    KeyCapButton *m_retire;
    bool m_writable = true;
};

} // namespace waymark::widgets
