// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tour.h"

#include "app/mainwindow.h"
#include "models/findinglistmodel.h"
#include "services/domain/memorydetails.h"
#include "widgets/commands/commandpalette.h"
#include "widgets/commands/gotopanel.h"
#include "widgets/common/messagebar.h"
#include "widgets/dialogs/importpanel.h"
#include "widgets/lint/findingsection.h"
#include "widgets/lint/findingslist.h"
#include "widgets/lint/rulebrowser.h"
#include "widgets/pool/inspector.h"
#include "widgets/pool/poolplace.h"
#include "widgets/pool/pooltable.h"
#include "widgets/pool/searchbox.h"
#include "widgets/reader/trajectoryreader.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

constexpr int pollMs = 20;
constexpr int mostPolls = 1500; // half a minute: importing the sample on a slow machine
constexpr int calmPolls = 8; // the rows of the page arrive after the result

} // namespace

Tour::Tour(MainWindow &window, const QString &folder, const QString &suffix, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(folder)
    , m_suffix(suffix)
{
    connect(&window.pool(), &PoolController::filtered, this, [this] { ++m_results; });
}

void Tour::start(std::function<void()> open)
{
    buildScenes(std::move(open));
    QTimer::singleShot(0, this, &Tour::next);
}

bool Tour::isFiltered() const
{
    return m_results > m_awaited && !m_window.imports().isRunning();
}

QWidget *Tour::dialog(const char *className) const
{
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (QWidget *widget : tops) {
        if (widget->isVisible() && widget->inherits(className))
            return widget;
    }
    return nullptr;
}

void Tour::buildScenes(std::function<void()> open)
{
    const auto act = [this](ActionId id) { m_window.actions().action(id)->trigger(); };
    const auto check = [this](ActionId id, bool on) { m_window.actions().action(id)->setChecked(on); };
    const auto filtered = [this] { return isFiltered(); };
    const auto hasDetails = [this] { return m_window.pool().details() != nullptr; };
    const auto closeDialogs = [] {
        const QWidgetList tops = QApplication::topLevelWidgets();
        for (QWidget *widget : tops) {
            if (auto *shown = qobject_cast<QDialog *>(widget))
                shown->reject();
        }
    };
    const auto escape = [this] {
        const QList<QWidget *> panels = m_window.findChildren<QWidget *>();
        for (QWidget *panel : panels) {
            if (panel->isVisible() && (panel->inherits("waymark::widgets::ReasonBar") || panel->inherits("waymark::widgets::SupersedePanel") || panel->inherits("waymark::widgets::ValidityEditor") || panel->inherits("waymark::widgets::ImportPanel")))
                panel->hide();
        }
    };
    const auto setFilter = [this](const QString &query) {
        m_awaited = m_results;
        m_window.pool().filter().setQuery(query);
    };

    m_scenes.push_back({ u"welcome"_s, {}, {}, {}, {} });
    m_scenes.push_back({ u"pool"_s, open, [=, this] { return isFiltered() && m_window.pool().shown().memories > 0 && hasDetails() && (m_window.messages().isVisible() || m_polls > 250); }, {}, {} });
    m_scenes.push_back({ u"tour"_s, [=] { act(ActionId::Tour); }, {}, {}, [this] { m_window.tour().stop(); } });
    m_scenes.push_back({ u"search"_s,
        [=, this] {
            setFilter(u"-is:retired"_s);
            m_window.search().setText(u"test type:insight"_s);
            m_window.pool().filter().setSearchText(u"test type:insight"_s);
        },
        [=] { return filtered() && hasDetails(); },
        {},
        {} });
    const auto hasFindings = [this] { return !m_window.inspector().findings().standing().isEmpty(); };
    m_scenes.push_back({ u"findings"_s, [=] { setFilter(u"type:insight finding:leak findings>3"_s); }, [=] { return filtered() && hasDetails() && hasFindings(); }, {}, {} });
    m_scenes.push_back({ u"finding-next"_s, [=] { act(ActionId::NextFinding); }, [=] { return hasFindings(); }, {}, {} });
    m_scenes.push_back({ u"finding-ignore"_s, [=] { act(ActionId::IgnoreFinding); }, [this] { return m_polls > 10; }, {}, escape });
    m_scenes.push_back({ u"generalise"_s, [=] { act(ActionId::Generalise); }, [this] { return m_window.lint().hasProposal() || m_polls > 100; }, {}, [this] { m_window.inspector().closeProposal(); } });
    m_scenes.push_back({ u"findings-list"_s,
        [=] {
            setFilter(u"-is:retired"_s);
            act(ActionId::ShowFindings);
        },
        [=, this] { return filtered() && m_window.findingsList().model().rowCount() > 0; },
        {},
        [=] { check(ActionId::ShowBottom, false); } });
    m_scenes.push_back({ u"rules"_s,
        [this] { m_window.rules().show(u"leak.path"_s); },
        [this] { return m_window.rules().browser() && m_polls > 20; },
        [this] { return m_window.rules().browser(); },
        {} });
    m_scenes.push_back({ u"rule-of-your-own"_s,
        [this] {
            auto *browser = m_window.rules().browser();
            browser->findChild<QAbstractButton *>(u"ruleAdd"_s)->click();
            for (const auto &[field, text] : { std::pair("ruleName", u"no-todo"_s), std::pair("ruleExpression", u"\\b(TODO|FIXME)("_s), std::pair("ruleMessage", u"Finish it before it is kept."_s) })
                browser->findChild<QLineEdit *>(QLatin1StringView(field))->setText(text);
        },
        [this] { return m_polls > 30; },
        [this] { return m_window.rules().browser(); },
        {} });
    m_scenes.push_back({ u"lint-passes"_s,
        [this] { m_window.rules().browser()->showPage(widgets::RuleBrowser::Page::Passes); },
        {},
        [this] { return m_window.rules().browser(); },
        closeDialogs });
    m_scenes.push_back({ u"nothing-matches"_s, [=] { setFilter(u"type:insight wombat"_s); }, filtered, {}, [=] { setFilter(u"-is:retired"_s); } });
    m_scenes.push_back({ u"workflow"_s, [=] { setFilter(u"type:workflow -is:retired"_s); }, [=] { return filtered() && hasDetails(); }, {}, {} });
    m_scenes.push_back({ u"trajectory"_s, [=] { setFilter(u"type:trajectory -is:retired"_s); }, [=] { return filtered() && hasDetails(); }, {}, {} });
    m_scenes.push_back({ u"run"_s,
        [this] { m_window.inspector().setCurrentTab(widgets::Inspector::Tab::Run); },
        [this] { return m_window.inspector().reader().isReady(); },
        {},
        [this] { m_window.inspector().setCurrentTab(widgets::Inspector::Tab::Rendered); } });
    m_scenes.push_back({ u"run-page"_s,
        [=] { act(ActionId::OpenRun); },
        [this] {
            if (m_window.trajectoryPage().isReady() && m_polls == 20) {
                m_window.trajectoryPage().nextStep();
                m_window.trajectoryPage().nextStep();
            }
            return m_polls > 30;
        },
        {},
        {} });
    m_scenes.push_back({ u"run-find"_s,
        [this] {
            m_window.trajectoryPage().openFind();
            if (auto *line = m_window.trajectoryPage().findChild<QLineEdit *>())
                line->setText(u"test"_s);
        },
        [this] { return m_polls > 30; },
        {},
        [this] { m_window.readers().closePage(); } });
    m_scenes.push_back({ u"retire-selection"_s,
        [=, this] {
            setFilter(u"valid:expired or valid:expiring or valid:superseded"_s);
        },
        [=, this] {
            if (!filtered())
                return false;
            if (m_window.pool().selected().size() < 2) {
                m_window.place().table().selectAll();
                return false;
            }
            if (m_polls % 10 == 0)
                act(ActionId::Retire);
            return m_polls > 10;
        },
        {},
        escape });
    m_scenes.push_back({ u"validity"_s,
        [=, this] {
            setFilter(u"valid:expiring"_s);
        },
        [=, this] {
            if (!filtered())
                return false;
            if (m_window.pool().selected().size() != 1) {
                m_window.place().table().setCurrentId(m_window.pool().shown().ids.value(0));
                return false;
            }
            if (hasDetails() && m_polls % 20 == 0)
                act(ActionId::SetValidity);
            return m_polls > 40;
        },
        {},
        escape });
    m_scenes.push_back({ u"supersede"_s,
        [=] { setFilter(u"type:insight -is:retired"_s); },
        [=, this] {
            if (!filtered() || !hasDetails())
                return false;
            if (m_polls == 10)
                act(ActionId::Supersede);
            return m_polls > 30;
        },
        {},
        escape });
    m_scenes.push_back({ u"history"_s,
        [=, this] {
            setFilter(u"type:insight review:accepted"_s);
            m_window.inspector().setCurrentTab(widgets::Inspector::Tab::History);
        },
        [=] { return filtered() && hasDetails(); },
        {},
        {} });
    m_scenes.push_back({ u"raw"_s, [this] { m_window.inspector().setCurrentTab(widgets::Inspector::Tab::Raw); }, {}, {}, [this] { m_window.inspector().setCurrentTab(widgets::Inspector::Tab::Rendered); } });
    m_scenes.push_back({ u"edit"_s,
        [=] { act(ActionId::EditMemory); },
        [this] { return m_window.inspector().isEditing(); },
        {},
        [this] {
            // Esc, as a person would; nothing was typed, so nothing is asked.
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
            if (QWidget *focus = m_window.focusWidget())
                QApplication::sendEvent(focus, &press);
        } });
    buildLineageScenes();
    buildRetrievalScenes();
    buildMapScenes();
    buildResultScenes();
    if (m_window.servesJobs())
        buildJobScenes();
    m_scenes.push_back({ u"import"_s,
        [this] {
            QFile notes(QDir(m_folder).filePath(u"tour-AGENTS.md"_s));
            if (notes.open(QIODevice::WriteOnly)) {
                notes.write("# Testing\n\n- When a fix touches shared code, run the whole suite before submitting.\n"
                            "- Write the failing test first.\n\n# Avoid\n\n- Overwriting a file that you have not read.\n");
                notes.close();
            }
            m_window.imports().importPaths({ notes.fileName() });
        },
        [this] { return !m_window.imports().isRunning() && m_polls > 10; },
        {},
        [=, this] {
            escape();
            QFile::remove(QDir(m_folder).filePath(u"tour-AGENTS.md"_s));
        } });
    m_scenes.push_back({ u"report"_s, [=] { check(ActionId::ShowBottom, true); }, {}, {}, [=] { check(ActionId::ShowBottom, false); } });
    m_scenes.push_back({ u"palette"_s,
        [=, this] {
            act(ActionId::CommandPalette);
            if (auto *line = m_window.commands().palette().findChild<QLineEdit *>())
                line->setText(u"re"_s);
        },
        {},
        {},
        [this] { m_window.commands().palette().dismiss(); } });
    m_scenes.push_back({ u"go-to"_s,
        [=, this] { act(ActionId::GoToItem); },
        [this] {
            auto *line = m_window.commands().goTo().findChild<QLineEdit *>();
            if (m_polls == 10 && line)
                line->setText(u"test"_s);
            return m_polls > 20 && m_window.commands().goTo().isVisible();
        },
        {},
        [this] { m_window.commands().goTo().dismiss(); } });
    m_scenes.push_back({ u"keys"_s, [=] { act(ActionId::ShortcutSheet); }, {}, [this] { return dialog("waymark::widgets::ShortcutSheet"); }, closeDialogs });
    m_scenes.push_back({ u"preferences"_s, [=] { act(ActionId::Preferences); }, {}, [this] { return dialog("waymark::widgets::PreferencesDialog"); }, closeDialogs });
    m_scenes.push_back({ u"about"_s, [=] { act(ActionId::About); }, {}, [this] { return dialog("waymark::widgets::AboutDialog"); }, closeDialogs });
    m_scenes.push_back({ u"planted"_s, [=] { act(ActionId::SampleFaults); }, {}, [this] { return dialog("waymark::widgets::TextDialog"); }, closeDialogs });
}

void Tour::next()
{
    if (m_scene == m_scenes.size()) {
        Q_EMIT finished({});
        return;
    }
    m_polls = 0;
    m_calm = 0;
    if (m_scenes[m_scene].prepare)
        m_scenes[m_scene].prepare();
    QTimer::singleShot(pollMs, this, &Tour::poll);
}

void Tour::poll()
{
    const Scene &scene = m_scenes[m_scene];
    if (++m_polls > mostPolls) {
        Q_EMIT finished(tr("The picture “%1” did not get ready.").arg(scene.name));
        return;
    }
    m_calm = !scene.ready || scene.ready() ? m_calm + 1 : 0;
    if (m_calm < calmPolls) {
        QTimer::singleShot(pollMs, this, &Tour::poll);
        return;
    }
    picture();
}

void Tour::picture()
{
    const Scene &scene = m_scenes[m_scene];
    QWidget *subject = scene.subject ? scene.subject() : &m_window;
    const QString path = QDir(m_folder).filePath(scene.name + u'-' + m_suffix + u".png"_s);
    if (!subject || !subject->grab().save(path)) {
        Q_EMIT finished(tr("The picture “%1” could not be written.").arg(path));
        return;
    }
    m_files.append(path);
    if (scene.leave)
        scene.leave();
    ++m_scene;
    QTimer::singleShot(pollMs, this, &Tour::next);
}

} // namespace waymark::app
