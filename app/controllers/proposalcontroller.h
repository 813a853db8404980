// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/error.h"
#include "services/domain/edits.h"
#include "services/domain/jobview.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace waymark::widgets {
class ComparisonView;
class JobsPlace;
} // namespace waymark::widgets

namespace waymark::app {

class EditController;
class JobsController;

/// What people make of the proposals of models: accept, edit and accept, reject, each of exactly the text that they have read. A key that
/// comes late never meets another item than the one that was shown.
/// Thread: GUI.
class ProposalController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProposalController)

public:
    ProposalController(JobsController &jobs, EditController &edits, QObject *parent = nullptr);

    void setViews(widgets::JobsPlace &place);
    /// Keeps what is being typed for the next time.
    void reset();

    widgets::ComparisonView &view() { return *m_view; }
    bool isOpen() const; ///< a proposal is compared or edited
    bool canDecide() const; ///< the proposal that is shown can be accepted

    void accept();
    void reject();
    void edit();
    /// Both texts side by side, to take or leave its differences one by one; back again when they are shown.
    void compare();
    /// Back to the items; what was typed is gone.
    void close();

Q_SIGNALS:
    void openChanged();

private:
    enum class Decision { Accept,
        Reject };

    const Proposal *shown() const;
    bool open();
    void decide(const Proposal &proposal, Decision decision);
    void keep();
    void lint();
    void closeView();
    QString draftKey() const;
    void keepDraft();

    JobsController &m_jobs;
    EditController &m_edits;
    widgets::JobsPlace *m_place = nullptr;
    widgets::ComparisonView *m_view;
    Proposal m_proposal; ///< that is compared
    QSet<QString> m_deciding; ///< uuids of those that are being decided
    QTimer m_saveSoon;
    quint64 m_asked = 0;
};

} // namespace waymark::app
