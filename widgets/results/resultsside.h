// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/results/resultlistmodel.h"
#include "widgets/results/figurelook.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace waymark::widgets {

class CheckBox;
class ResultList;
class TextLabel;

/// The left pane of Results: sets of results, what can be looked at of the chosen one, by which model and metric, and what is drawn.
/// Thread: GUI.
class ResultsSide final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultsSide)

public:
    explicit ResultsSide(QWidget *parent = nullptr);

    ResultList &sets() const { return *m_sets; }
    ResultList &figures() const { return *m_figures; }

    void setSets(const QList<models::ResultEntry> &sets);
    /// Grouped as they come: figures, then the ledgers.
    void setFigures(const QList<models::ResultEntry> &figures);
    /// Choices with a quiet detail each ("5 conditions"); a disabled one says why in its tooltip, and in its detail. None hides the group.
    void setModels(const QList<models::ResultEntry> &entries, const QString &chosen);
    void setMetrics(const QList<models::ResultEntry> &entries, const QString &chosen);
    QString model() const; ///< id; empty when nothing is chosen
    QString metric() const;

    /// What the figure that is shown can leave out; the rest of Show is hidden.
    struct Parts
    {
        bool types = false;
        bool baselineInterval = false;
        bool table = true;
    };
    void setParts(const Parts &parts);
    /// The part of the look that stands here; scheme and title are left as they are.
    FigureLook look() const;
    void setLook(const FigureLook &look);
    bool isTableShown() const;
    void setTableShown(bool shown);
    /// Sets other than the published ones can be renamed and removed; buttons and keys are off without.
    void setWritable(bool writable);

Q_SIGNALS:
    void resultSetChosen(const QString &id);
    void figureChosen(const QString &id);
    void modelChosen(const QString &id);
    void metricChosen(const QString &id);
    void lookChanged();
    void tableShownChanged(bool shown);
    void importRequested();
    void renameRequested(const QString &set);
    void removeRequested(const QString &set);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Group
    {
        QWidget *box;
        QVBoxLayout *rows;
        QButtonGroup *buttons;
        QString name;
        QList<models::ResultEntry> entries;
    };
    Group makeGroup(const QString &name, const QString &title);
    void fill(Group &group, const QList<models::ResultEntry> &entries, const QString &chosen);
    QWidget *makeShow();
    void showMenu(const QPoint &at);

    TextLabel *m_count;
    ResultList *m_sets;
    QWidget *m_figuresBox;
    ResultList *m_figures;
    Group m_models;
    Group m_metrics;
    QWidget *m_show = nullptr;
    QList<CheckBox *> m_types; ///< T, W, S, I
    CheckBox *m_interval = nullptr;
    CheckBox *m_table = nullptr;
    SharesForm m_shares = SharesForm::Donut;
    bool m_writable = false;
};

} // namespace waymark::widgets
