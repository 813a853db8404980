// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/importreport.h"
#include "services/domain/outcome.h"
#include "services/domain/progress.h"
#include "services/domain/records.h"
#include "widgets/common/timeleft.h"

#include <QElapsedTimer>
#include <QWidget>

class QComboBox;
class QTreeWidget;

namespace waymark::widgets {

class KeyCapButton;
class ProgressStrip;
class TextLabel;

/// What an import would do, what it has to be told, and how far it has come. Never modal: the controller runs the dry run
/// and the import, this shows them.
///   setLooking() -> setDryRun() -> importRequested() -> setProgress()* -> setFinished() or hide()
/// Thread: GUI.
class ImportPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPanel)

public:
    /// What the sources do not say.
    struct Answers
    {
        QString domain; ///< empty when every record names its own
        DomainKind domainKind = DomainKind::Benchmark;
        Outcome outcome; ///< for records without one
        QString condition = {}; ///< of results that do not say how they were made; empty: not told

        bool operator==(const Answers &) const = default;
    };

    explicit ImportPanel(QWidget *parent = nullptr);

    /// Existing domains for the question; `suggestion` is what the field starts with.
    void setDomains(const QList<Domain> &domains, const QString &suggestion = {});
    /// The dry run is on its way; nothing to import yet.
    void setLooking(const Progress &progress);
    void setDryRun(const ImportReport &report);
    void setProgress(const Progress &progress);
    /// Shows the outcome with a button to close.
    void setFinished(const ImportReport &report);
    void setFailed(const QString &message);

    Answers answers() const;
    bool isRunning() const;

Q_SIGNALS:
    void importRequested(const waymark::widgets::ImportPanel::Answers &answers);
    void cancelled(); ///< the dry run, the running import, or before it began
    void closed(); ///< after it had finished
    void reportRequested(); ///< show the quarantined records

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Stage { Looking, Ready, Running, Finished };
    void setStage(Stage stage);
    void fillTable(const ImportReport &report);
    void updateButtons();
    void takeDomain(const QString &name);
    void showProgress(const Progress &progress);
    void start();
    void leave();
    static QString outcomeChoice(OutcomeValue value);

    Stage m_stage = Stage::Looking;
    ImportReport m_report;
    QList<Domain> m_domains;
    QElapsedTimer m_started;
    TimeLeft m_timeLeft;
    TextLabel *m_title;
    TextLabel *m_summary;
    QTreeWidget *m_table;
    QWidget *m_questions;
    QWidget *m_domainQuestion;
    TextLabel *m_domainCaption = nullptr;
    QComboBox *m_domain;
    QComboBox *m_kind;
    QComboBox *m_outcome;
    TextLabel *m_outcomeCaption = nullptr;
    QComboBox *m_condition;
    TextLabel *m_conditionCaption = nullptr;
    TextLabel *m_kindHint;
    ProgressStrip *m_bar;
    TextLabel *m_progress;
    KeyCapButton *m_import;
    KeyCapButton *m_cancel;
    KeyCapButton *m_details;
};

} // namespace waymark::widgets

Q_DECLARE_METATYPE(waymark::widgets::ImportPanel::Answers)
