// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/results/figureexport.h"

#include <QWidget>

class QStackedWidget;

namespace waymark::widgets {

class EffectsView;
class EmptyState;
class FigurePane;
class FlipLedger;
class JudgeAuditView;
class ResultsSide;
class TextLabel;

/// The place Results: figures of a set of results with the table behind each, the flip ledger, the effect of each memory, and the audit of
/// the judge. What can be looked at stands in the left dock.
/// Thread: GUI.
class ResultsPlace final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultsPlace)

public:
    enum class View { Empty,
        Figures,
        Flips,
        Effects,
        Judge,
        Cover };

    explicit ResultsPlace(QWidget *parent = nullptr);

    ResultsSide &side() const { return *m_side; } ///< for the left dock
    FigurePane &figures() const { return *m_figures; }
    FlipLedger &flips() const { return *m_flips; }
    EffectsView &effects() const { return *m_effects; }
    JudgeAuditView &judge() const { return *m_judge; }

    void showView(View view);
    View shownView() const { return m_view; }
    /// Figures that are looked at together, the main one first; shows them, in the look that the left side says.
    void showFigures(const FigureSet &figures);
    /// Something in the place of all: the mapping of columns. Null: none. The place owns it from then on.
    void setCover(QWidget *cover);
    /// A sentence above the view: that something is computed, or why it could not be. Empty for none.
    void setStatus(const QString &sentence, bool isProblem = false);

    QList<QWidget *> panes() const; ///< what F6 walks through
    void takeFocus(); ///< where the keys go when the place is gone to

Q_SIGNALS:
    void exportRequested(waymark::widgets::FigureExport kind);
    /// Of the empty place.
    void importRequested();
    /// The person changed what is drawn; for who remembers it.
    void lookChanged(const waymark::widgets::FigureLook &look);

private:
    void takeLook();

    ResultsSide *m_side;
    TextLabel *m_status;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    FigurePane *m_figures;
    FlipLedger *m_flips;
    EffectsView *m_effects;
    JudgeAuditView *m_judge;
    QWidget *m_cover = nullptr;
    View m_view = View::Empty;
};

} // namespace waymark::widgets
