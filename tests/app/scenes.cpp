// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findinglistmodel.h"
#include "tests/app/scenehelpers.h"
#include "widgets/commands/commandpalette.h"
#include "widgets/commands/gotopanel.h"
#include "widgets/dialogs/importpanel.h"
#include "widgets/lint/findingsection.h"
#include "widgets/lint/findingslist.h"
#include "widgets/lint/proposalpanel.h"
#include "widgets/lint/rulebrowser.h"
#include "widgets/pool/reasonbar.h"
#include "widgets/pool/supersedepanel.h"
#include "widgets/pool/tageditor.h"
#include "widgets/pool/validityeditor.h"
#include "widgets/reader/trajectoryreader.h"
#include "widgets/tour/guidedtour.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;
using waymark::app::ActionId;

namespace waymark::test {

namespace {

std::vector<Scene> poolScenes()
{
    using widgets::Inspector;
    const auto rendered = [](WindowFixture &f) { f.window->inspector().setCurrentTab(Inspector::Tab::Rendered); };
    return {
        { "welcome", [](WindowFixture &f) { return f.waitFor([&] { return f.window->isVisible(); }); } },
        { "pool", [](WindowFixture &f) { return f.openSample(); } },
        { "completion",
            [](WindowFixture &f) {
                const qsizetype before = f.shown();
                QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
                QTest::keyClicks(QApplication::focusWidget(), u"ty"_s);
                return f.waitFor([&] { return f.shown() < before && isFiltered(f); });
            },
            {},
            [](WindowFixture &f) {
                escape(f);
                f.window->search().setText({});
                f.window->pool().filter().setSearchText({});
                f.table().setFocus();
            },
            true },
        { "chips", [](WindowFixture &f) { return filter(f, u"type:insight -domain:ml review:accepted"_s); } },
        { "findings", [](WindowFixture &f) { return f.waitFor([&f] { return isLinted(f); }) && filter(f, u"type:insight findings>1"_s) && act(f, ActionId::NextFinding) && f.waitFor([&] { return !f.window->inspector().findings().standing().isEmpty(); }); } },
        { "ignore with reason", [](WindowFixture &f) { return panelOpens<widgets::ReasonBar>(f, ActionId::IgnoreFinding); }, {}, hide<widgets::ReasonBar> },
        { "proposal",
            [](WindowFixture &f) {
                // Any will do: what is proposed depends on the rules.
                using app::LintController;
                widgets::Proposal proposal { LintController::tr("Proposed generalisation"), LintController::tr("by rule"),
                    LintController::tr("%n particular(s) of the run are put more generally. Nothing is stored before you use it.", nullptr, 1), LintController::tr("Use it"), u"G"_s, {} };
                proposal.edit.id = f.memory().id;
                proposal.edit.content = f.memory().content + u" Elsewhere too."_s;
                f.window->inspector().openProposal(proposal);
                return f.window->inspector().hasProposal();
            },
            {},
            [](WindowFixture &f) { f.window->inspector().closeProposal(); } },
        { "findings list",
            [](WindowFixture &f) {
                return filter(f, u"-is:retired"_s) && act(f, ActionId::ShowFindings) && f.waitFor([&] { return f.window->findingsList().model().rowCount() > 0; });
            },
            {},
            [](WindowFixture &f) { f.action(ActionId::ShowBottom)->setChecked(false); } },
        { "nothing matches", [](WindowFixture &f) { return filter(f, u"type:insight wombat"_s); } },
        { "workflow", [](WindowFixture &f) { return filter(f, u"type:workflow -is:retired"_s); } },
        { "trajectory", [](WindowFixture &f) { return filter(f, u"type:trajectory -is:retired"_s); } },
        { "run",
            [](WindowFixture &f) {
                f.window->inspector().setCurrentTab(Inspector::Tab::Run);
                return f.waitFor([&] { return f.window->inspector().reader().isReady(); });
            },
            {},
            rendered },
        { "run page", [](WindowFixture &f) { return act(f, ActionId::OpenRun) && f.waitFor([&] { return f.window->trajectoryPage().isReady(); }); } },
        { "find in run",
            [](WindowFixture &f) {
                f.window->trajectoryPage().openFind();
                return true;
            },
            {},
            [](WindowFixture &f) { f.window->readers().closePage(); } },
        { "history", [](WindowFixture &f) { return filter(f, u"type:insight review:accepted"_s) && showTab(f, Inspector::Tab::History); } },
        { "raw", [](WindowFixture &f) { return showTab(f, Inspector::Tab::Raw); }, {}, rendered },
        { "edit", [](WindowFixture &f) { return act(f, ActionId::EditMemory) && f.waitFor([&] { return f.window->inspector().isEditing(); }); }, {}, escape },
        { "tags", [](WindowFixture &f) { return panelOpens<widgets::TagEditor>(f, ActionId::EditTags); }, [](WindowFixture &f) { return f.window->findChild<widgets::TagEditor *>()->window(); }, hide<widgets::TagEditor> },
        { "validity", [](WindowFixture &f) { return panelOpens<widgets::ValidityEditor>(f, ActionId::SetValidity); }, {}, hide<widgets::ValidityEditor> },
        { "supersede", [](WindowFixture &f) { return panelOpens<widgets::SupersedePanel>(f, ActionId::Supersede); }, {}, hide<widgets::SupersedePanel> },
        { "several selected", [](WindowFixture &f) { return filter(f, u"valid:expired or valid:expiring"_s) && selectAll(f); } },
        { "reason", [](WindowFixture &f) { return panelOpens<widgets::ReasonBar>(f, ActionId::Retire); }, {}, hide<widgets::ReasonBar> },
        { "import",
            [](WindowFixture &f) {
                QFile notes(QDir(f.folder.path()).filePath(u"AGENTS.md"_s));
                if (!notes.open(QIODevice::WriteOnly))
                    return false;
                notes.write("# Testing\n\n- When a fix touches shared code, run the whole suite.\n- Write the failing test first.\n");
                notes.close();
                f.window->imports().importPaths({ notes.fileName() });
                auto *panel = f.window->findChild<widgets::ImportPanel *>();
                return panel && f.waitFor([&] { return panel->isVisible() && f.isQuiet(); });
            },
            {},
            hide<widgets::ImportPanel> },
        { "report and log", [](WindowFixture &f) { f.action(ActionId::ShowBottom)->setChecked(true); return true; }, {}, [](WindowFixture &f) { f.action(ActionId::ShowBottom)->setChecked(false); } },
    };
}

std::vector<Scene> dialogScenes()
{
    return {
        { "tour", [](WindowFixture &f) { return act(f, ActionId::Tour) && f.waitFor([&] { return f.window->tour().card().isVisible(); }); }, {}, [](WindowFixture &f) { f.window->tour().stop(); } },
        { "palette", [](WindowFixture &f) { return act(f, ActionId::CommandPalette) && f.waitFor([&] { return f.window->commands().palette().isVisible(); }); }, {}, [](WindowFixture &f) { f.window->commands().palette().dismiss(); }, true },
        { "go to", [](WindowFixture &f) { return act(f, ActionId::GoToItem) && f.waitFor([&] { return f.window->commands().goTo().isVisible(); }); }, {}, [](WindowFixture &f) { f.window->commands().goTo().dismiss(); }, true },
        { "rules", [](WindowFixture &f) { return opensDialog(f, ActionId::LintRules) && f.waitFor([&] { return !f.window->rules().browser()->currentRule().isEmpty(); }); }, dialog },
        { "rule of your own",
            [](WindowFixture &f) {
                f.window->rules().browser()->findChild<QAbstractButton *>(u"ruleAdd"_s)->click();
                return f.window->rules().browser()->isEditing();
            },
            dialog },
        { "ignored findings",
            [](WindowFixture &f) {
                f.window->rules().browser()->showPage(widgets::RuleBrowser::Page::Ignored);
                return true;
            },
            dialog },
        { "lint passes",
            [](WindowFixture &f) {
                f.window->rules().browser()->showPage(widgets::RuleBrowser::Page::Passes);
                return true;
            },
            dialog, closeDialogs },
        { "keys", [](WindowFixture &f) { return opensDialog(f, ActionId::ShortcutSheet); }, dialog, closeDialogs },
        { "preferences", [](WindowFixture &f) { return opensDialog(f, ActionId::Preferences); }, dialog, closeDialogs },
        { "about", [](WindowFixture &f) { return opensDialog(f, ActionId::About); }, dialog, closeDialogs },
        { "planted faults", [](WindowFixture &f) { return opensDialog(f, ActionId::SampleFaults); }, dialog, closeDialogs },
    };
}

} // namespace

std::vector<Scene> allScenes()
{
    std::vector<Scene> all = poolScenes();
    // The tour and the dialogs stand over whatever there is.
    for (const std::vector<Scene> &more : { lineageScenes(), retrievalScenes(), mapScenes(), resultsScenes(), choiceScenes(), jobsScenes(), dialogScenes() })
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

QStringList walkScenes(WindowFixture &fixture, const std::function<QStringList(const Scene &, QWidget *)> &look)
{
    // To be emptied: places that are being rewritten.
    static const QStringList exempt {};
    QStringList faults;
    QSet<QString> known;
    for (const Scene &scene : allScenes()) {
        const QString name = QString::fromLatin1(scene.name);
        if (!scene.enter(fixture)) {
            faults.append(u"[%1] the scene did not get ready"_s.arg(name));
            continue;
        }
        // A row that wraps asks its parent for room, and that one its own: a round each.
        for (int level = 0; level < 4; ++level) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QCoreApplication::processEvents();
        }
        QWidget *subject = scene.subject ? scene.subject(fixture) : fixture.window.get();
        const QStringList found = look(scene, subject);
        for (const QString &fault : found) {
            const QString line = u"[%1] %2"_s.arg(name, fault);
            const bool isExempt = std::any_of(exempt.begin(), exempt.end(), [&](const QString &start) { return line.startsWith(start); });
            if (!known.contains(fault) && !isExempt)
                faults.append(line);
            known.insert(fault);
        }
        if (scene.leave)
            scene.leave(fixture);
        QCoreApplication::processEvents();
    }
    return faults;
}

} // namespace waymark::test
