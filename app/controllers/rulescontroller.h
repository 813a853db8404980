// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lint.h"
#include "services/domain/poolchange.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace waymark::curation {
class PoolSession;
}

namespace waymark::widgets {
class RuleBrowser;
}

namespace waymark::app {

class EditController;
class PoolController;
class WorkController;

/// The window of lint rules: fills it, stores what a person sets in it, runs passes over the pool.
/// Thread: GUI.
class RulesController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RulesController)

public:
    RulesController(QWidget &window, PoolController &pool, EditController &edits, WorkController &work, QObject *parent = nullptr);
    ~RulesController() override;

    void setSession(std::shared_ptr<curation::PoolSession> session);
    /// Opens the window, or brings it to the front; at this rule unless it is empty.
    void show(const QString &rule = {});
    /// Null while it is closed.
    widgets::RuleBrowser *browser() const;
    void lintNow();

Q_SIGNALS:
    /// The pool is to be seen with this filter.
    void filterRequested(const QString &query);

private:
    void fill();
    void loadRules();
    void loadRecords();
    void setRule(const QString &rule, std::optional<bool> enabled, const std::optional<std::optional<Severity>> &severity);
    void showRulePage(const QString &rule);
    void check(UserRule::Kind kind, const QString &expression);
    void keep(const UserRule &rule);

    QWidget &m_window;
    PoolController &m_pool;
    EditController &m_edits;
    WorkController &m_work;
    std::shared_ptr<curation::PoolSession> m_session;
    QPointer<widgets::RuleBrowser> m_browser;
    QList<RuleState> m_rules;
};

} // namespace waymark::app
