// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controllers/rulescontroller.h"

#include "app/controllers/editcontroller.h"
#include "app/controllers/poolcontroller.h"
#include "app/controllers/workcontroller.h"
#include "services/base/whenready.h"
#include "services/curation/poolsession.h"
#include "services/lint/rulepage.h"
#include "services/lint/ruleset.h"
#include "services/text/queryparser.h"
#include "widgets/lint/rulebrowser.h"
#include "widgets/lint/ruleeditor.h"

#include <QLocale>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

/// The page of a rule of a person is what they wrote.
QString pageOf(const UserRule &rule)
{
    const QString kind = rule.kind == UserRule::Kind::Pattern ? RulesController::tr("The pattern that it looks for") : RulesController::tr("The search whose memories it finds");
    return u"## %1\n\n```\n%2\n```\n\n## %3\n\n%4\n"_s.arg(kind, rule.expression, RulesController::tr("What it says"), rule.message);
}

} // namespace

RulesController::RulesController(QWidget &window, PoolController &pool, EditController &edits, WorkController &work, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_pool(pool)
    , m_edits(edits)
    , m_work(work)
{
}

RulesController::~RulesController() = default;

widgets::RuleBrowser *RulesController::browser() const
{
    return m_browser;
}

void RulesController::setSession(std::shared_ptr<curation::PoolSession> session)
{
    if (m_session)
        disconnect(m_session.get(), nullptr, this, nullptr);
    m_session = std::move(session);
    m_rules.clear();
    delete m_browser; // it speaks of the pool that goes
    if (!m_session)
        return;
    connect(m_session.get(), &curation::PoolSession::changed, this, [this](const PoolChange &change) {
        if (change.suppressions || change.rules || change.foreign || change.kind == PoolChange::Kind::Everything)
            fill();
    });
    connect(m_session.get(), &curation::PoolSession::findingsChanged, this, [this] {
        if (m_browser)
            loadRules();
    });
    connect(m_session.get(), &curation::PoolSession::lintPassed, this, [this] {
        if (m_browser)
            loadRecords();
    });
}

void RulesController::show(const QString &rule)
{
    if (!m_session)
        return;
    if (m_browser) {
        m_browser->raise();
        m_browser->activateWindow();
        if (!rule.isEmpty() && !m_browser->isEditing()) {
            m_browser->showPage(widgets::RuleBrowser::Page::Rules);
            m_browser->showRule(rule);
        }
        return;
    }
    using widgets::RuleBrowser;
    m_browser = new RuleBrowser(&m_window);
    m_browser->setReadOnly(m_session->isReadOnly());
    connect(m_browser, &RuleBrowser::pageRequested, this, &RulesController::showRulePage);
    connect(m_browser, &RuleBrowser::enableRequested, this, [this](const QString &id, bool enabled) { setRule(id, enabled, {}); });
    connect(m_browser, &RuleBrowser::severityRequested, this, [this](const QString &id, std::optional<Severity> severity) { setRule(id, {}, severity); });
    connect(m_browser, &RuleBrowser::filterRequested, this, &RulesController::filterRequested);
    connect(m_browser, &RuleBrowser::removeRequested, this, [this](const UserRule &removed) {
        m_edits.follow(m_session->removeUserRule(removed.uuid), EditController::Tell::UndoBar);
    });
    connect(m_browser, &RuleBrowser::takeBackRequested, this, [this](const QStringList &suppressions) {
        m_edits.follow(m_session->unsuppress(suppressions), EditController::Tell::UndoBar);
    });
    connect(m_browser, &RuleBrowser::passRequested, this, &RulesController::lintNow);
    connect(m_browser, &RuleBrowser::scheduleRequested, this, [this](int days) {
        whenReady(m_session->setLintSchedule(days), this, [this](Result<void> set) {
            if (!set && m_browser)
                loadRecords(); // as it still is
        });
    });
    connect(&m_browser->editor(), &widgets::RuleEditor::checkRequested, this, &RulesController::check);
    connect(&m_browser->editor(), &widgets::RuleEditor::keepRequested, this, &RulesController::keep);
    m_browser->showRule(rule);
    fill();
    m_browser->show();
}

void RulesController::fill()
{
    if (!m_browser)
        return;
    loadRules();
    loadRecords();
}

void RulesController::loadRules()
{
    whenReady(m_session->rules(), this, [this, session = m_session](Result<QList<RuleState>> rules) {
        if (!rules || session != m_session || !m_browser)
            return;
        m_rules = *rules;
        m_browser->setRules(m_rules);
    });
}

void RulesController::loadRecords()
{
    whenReady(m_session->suppressions(), this, [this, session = m_session](Result<QList<Suppression>> all) {
        if (all && session == m_session && m_browser)
            m_browser->setSuppressions(*all);
    });
    whenReady(m_session->lintPasses(), this, [this, session = m_session](Result<QList<LintPass>> passes) {
        if (passes && session == m_session && m_browser)
            m_browser->setPasses(*passes);
    });
    whenReady(m_session->lintSchedule(), this, [this, session = m_session](Result<int> days) {
        if (days && session == m_session && m_browser)
            m_browser->setSchedule(*days);
    });
}

void RulesController::setRule(const QString &rule, std::optional<bool> enabled, const std::optional<std::optional<Severity>> &severity)
{
    const auto state = std::ranges::find(m_rules, rule, &RuleState::id);
    if (state == m_rules.end())
        return;
    if (state->userRule) {
        UserRule changed = *state->userRule;
        changed.enabled = enabled.value_or(changed.enabled);
        m_edits.follow(m_session->saveUserRule(changed), EditController::Tell::StatusBar);
        return;
    }
    RuleSetting setting;
    setting.rule = rule;
    setting.enabled = enabled.value_or(state->enabled);
    setting.severity = severity ? *severity : state->severity == state->ownSeverity ? std::nullopt
                                                                                    : std::optional(state->severity);
    m_edits.follow(m_session->setRule(setting), EditController::Tell::StatusBar);
}

void RulesController::showRulePage(const QString &rule)
{
    if (!m_browser)
        return;
    const auto state = std::ranges::find(m_rules, rule, &RuleState::id);
    if (state != m_rules.end() && state->userRule) {
        m_browser->setRulePage(rule, pageOf(*state->userRule));
        return;
    }
    const QString locale = QLocale().name();
    const Result<QString> page = lint::rulePage(rule, locale.startsWith("zh"_L1) ? locale : locale.section(u'_', 0, 0));
    // The heading is the id, which stands above already.
    m_browser->setRulePage(rule, page ? page->section(u'\n', 1).trimmed() : page.error().message);
}

void RulesController::check(UserRule::Kind kind, const QString &expression)
{
    const auto answer = [this, kind, expression](const QString &problem, qint64 matches) {
        if (m_browser)
            m_browser->editor().setChecked(kind, expression, problem, matches);
    };
    QString term = expression;
    if (kind == UserRule::Kind::Pattern) {
        if (const Result<void> right = lint::checkPattern(expression); !right) {
            answer(right.error().message, -1);
            return;
        }
        term = u'/' + QString(expression).replace(u"/"_s, u"\\/"_s) + u'/';
    }
    if (const auto query = text::parseQuery(term, m_pool.today()); !query) {
        // What the search box cannot say of a pattern needs no count.
        answer(kind == UserRule::Kind::Pattern ? QString() : query.error().message, -1);
        return;
    }
    answer({}, -1);
    whenReady(m_session->countMatches(term, m_pool.asOf()), this, [answer](Result<qint64> matches) {
        if (matches)
            answer({}, *matches);
    });
}

void RulesController::keep(const UserRule &rule)
{
    m_edits.follow(m_session->saveUserRule(rule), EditController::Tell::StatusBar, [this, id = rule.id](const Result<ChangeResult> &result) {
        if (!m_browser)
            return;
        if (result)
            m_browser->ruleKept(id);
        else
            m_browser->editor().setRefused(result.error().message);
    });
}

void RulesController::lintNow()
{
    if (!m_session)
        return;
    m_work.run({ tr("Linting the pool…"), tr("Cancel the pass") }, [this](const WorkHooks &hooks) {
        return m_session->lintAll(hooks).then([](Result<LintPass> pass) -> Result<QString> {
            if (!pass)
                return Unexpected(pass.error());
            return tr("%n memory(s) were linted: ", nullptr, int(pass->memories))
                + tr("%1 errors, %2 warnings and %3 notes stand; %4 are new, %5 are gone.")
                      .arg(QLocale().toString(pass->errors), QLocale().toString(pass->warnings), QLocale().toString(pass->infos), QLocale().toString(pass->added), QLocale().toString(pass->gone));
        });
    });
    connect(
        &m_work, &WorkController::finished, this, [this] {
            if (m_browser)
                fill();
        },
        Qt::SingleShotConnection);
}

} // namespace waymark::app
