// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findinglistmodel.h"
#include "models/rulelistmodel.h"
#include "services/curation/lintpass.h"
#include "services/curation/poolsession.h"
#include "services/storage/database.h"
#include "tests/app/windowfixture.h"
#include "widgets/lint/findingcard.h"
#include "widgets/lint/findingsection.h"
#include "widgets/lint/findingslist.h"
#include "widgets/lint/proposalpanel.h"
#include "widgets/lint/rulebrowser.h"
#include "widgets/lint/ruleeditor.h"
#include "widgets/pool/reasonbar.h"
#include "widgets/reader/trajectoryreader.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRadioButton>
#include <QTreeView>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;
using app::ActionId;

namespace {

widgets::FindingSection &section(WindowFixture &f)
{
    return f.window->inspector().findings();
}

/// The sample pool, linted.
bool openLinted(WindowFixture &f)
{
    if (!f.openSample() || !f.waitFor([&] { return f.window->messages().isVisible(); }))
        return false;
    // The first pass has to be through: until then findings come and go.
    const auto database = storage::Database::open(f.window->session()->path(), storage::Database::Mode::ReadOnly);
    const auto isLinted = [&] {
        const auto current = curation::areFindingsCurrent(**database, f.clock);
        return current && *current;
    };
    if (!database || !f.waitFor(isLinted))
        return false;
    f.table().setFocus();
    return true;
}

QString currentKey(WindowFixture &f)
{
    const Finding *finding = section(f).current();
    return finding ? finding->key : QString();
}

bool press(WindowFixture &f, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    // While a memory is read again, because its findings moved, keys about it are off.
    const auto isReady = [&] { return f.window->pool().isSettled() && f.window->lint().isSettled(); };
    const QAction *walk = f.window->actions().action(modifiers.testFlag(Qt::ShiftModifier) ? ActionId::PreviousFinding : ActionId::NextFinding);
    if (key == Qt::Key_L && !f.waitFor([&] { return isReady() && walk->isEnabled(); }))
        return false;
    QTest::keyClick(&f.table(), key, modifiers);
    return f.waitFor(isReady);
}

/// The first row that the query shows is selected and shows its findings.
bool goToFirst(WindowFixture &f, const QString &query)
{
    f.window->pool().filter().setQuery(query);
    const bool there = f.waitFor([&] { return f.window->pool().isSettled() && f.shown() > 0 && f.window->pool().details() && currentKey(f).size() > 0; });
    f.table().setFocus();
    return there;
}

} // namespace

/// The flows of lint on the real window, by keys.
class tst_LintFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRunLeadsToItsFindings()
    {
        WindowFixture f;
        QVERIFY(openLinted(f));
        QVERIFY(f.window->messages().text().contains(u"finding"_s));
        QVERIFY(press(f, Qt::Key_L));
        QVERIFY(f.waitFor([&] { return !currentKey(f).isEmpty() && !f.window->messages().isVisible(); }));
        const Finding first = *section(f).current();
        QCOMPARE(first.memory, f.memory().id);
        auto *message = f.window->inspector().findChild<QWidget *>(u"findingMessage"_s);
        QVERIFY(message && message->isVisible());
        // What was there first is what the first key shows; each key goes on by one, across memories, and back the same way.
        QStringList seen { first.key };
        for (int i = 0; i < 6; ++i) {
            QVERIFY(press(f, Qt::Key_L));
            QVERIFY(f.waitFor([&] { return currentKey(f) != seen.last() && !currentKey(f).isEmpty(); }));
            QVERIFY(!seen.contains(currentKey(f)));
            seen.append(currentKey(f));
        }
        seen.removeLast();
        while (!seen.isEmpty()) {
            QVERIFY(press(f, Qt::Key_L, Qt::ShiftModifier));
            QVERIFY(f.waitFor([&] { return currentKey(f) == seen.last(); }));
            seen.removeLast();
        }
    }

    void theEndsOfTheListAreSaid()
    {
        WindowFixture f;
        QVERIFY(openLinted(f));
        f.window->messages().dismiss();
        QVERIFY(goToFirst(f, u"finding:validity.expired"_s));
        f.table().setCurrentId(f.window->pool().shown().ids.last());
        QVERIFY(f.waitFor([&] { return f.window->pool().isSettled() && !currentKey(f).isEmpty(); }));
        const qsizetype findings = section(f).standing().size();
        for (qsizetype i = 0; i < findings; ++i)
            QVERIFY(press(f, Qt::Key_L));
        QVERIFY(f.waitFor([&] { return f.window->messages().isVisible() && f.window->messages().text().contains(u"further down"_s); }));
    }

    void ignoringAsksForAReasonAndIsUndone()
    {
        WindowFixture f;
        QVERIFY(openLinted(f));
        QVERIFY(goToFirst(f, u"finding:error type:insight"_s));
        const Finding finding = *section(f).current();
        const MemoryId id = f.memory().id;
        const qsizetype before = section(f).standing().size();
        QVERIFY(press(f, Qt::Key_I));
        auto *bar = f.window->findChild<widgets::ReasonBar *>();
        QVERIFY(f.waitFor([&] { return bar->isVisible(); }));
        QCOMPARE(bar->choice(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bar->isVisible()); // no reason yet
        QTest::keyClicks(QApplication::focusWidget(), u"An example of ours"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(f.waitFor([&] { return f.action(ActionId::Undo)->text().contains(u"Ignore"_s); }));
        f.window->pool().filter().clear();
        f.window->pool().openMemory(id);
        QVERIFY(f.waitFor([&] { return f.window->pool().isSettled() && f.memory().id == id && section(f).standing().size() == before - 1; }));
        QVERIFY(section(f).indexOf(finding.key) < 0);
        // It is there on request, with who and why.
        auto *ignored = f.window->inspector().findChild<QAbstractButton *>(u"findingsIgnored"_s);
        QVERIFY(ignored);
        ignored->click();
        auto *back = f.window->inspector().findChild<QAbstractButton *>(u"findingTakeBack"_s);
        QVERIFY(f.waitFor([&] { return (back = f.window->inspector().findChild<QAbstractButton *>(u"findingTakeBack"_s)) != nullptr; }));
        QVERIFY(back->parentWidget()->findChild<QLabel *>()->text().contains(u"An example of ours"_s));
        back->click();
        QVERIFY(f.waitFor([&] { return section(f).indexOf(finding.key) >= 0; }));
        QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(f.waitFor([&] { return section(f).indexOf(finding.key) < 0; }));
        QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(f.waitFor([&] { return section(f).indexOf(finding.key) >= 0; }));
    }

    void oneKeyRelabels()
    {
        WindowFixture f;
        QVERIFY(openLinted(f));
        QVERIFY(goToFirst(f, u"finding:type.reads-as-workflow"_s));
        const MemoryId id = f.memory().id;
        QVERIFY(f.memory().type != MemoryType::Workflow);
        QVERIFY(press(f, Qt::Key_Y));
        QVERIFY(f.waitFor([&] { return f.action(ActionId::Undo)->isEnabled() && !f.window->pool().shown().ids.contains(id); }));
        f.window->pool().filter().clear();
        f.window->pool().openMemory(id);
        QVERIFY(f.waitFor([&] { return f.window->pool().details() && f.memory().id == id && f.memory().type == MemoryType::Workflow; }));
    }

    void aProposalIsTakenEditedOrDropped()
    {
        WindowFixture f;
        QVERIFY(openLinted(f));
        QVERIFY(goToFirst(f, u"finding:error type:insight"_s));
        const MemoryId id = f.memory().id;
        const QString content = f.memory().content;
        auto &inspector = f.window->inspector();
        const auto propose = [&] {
            widgets::Proposal proposal { u"Proposed"_s, u"by rule"_s, u"One."_s, u"Use it"_s, u"G"_s, {} };
            proposal.edit.id = id;
            proposal.edit.baseRevision = f.memory().revision;
            proposal.edit.content = u"Say it for every project."_s;
            inspector.openProposal(proposal);
        };
        propose();
        QVERIFY(inspector.hasProposal());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!inspector.hasProposal());
        QCOMPARE(QApplication::focusWidget(), &f.table());

        propose();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_E);
        QVERIFY(f.waitFor([&] { return inspector.isEditing(); }));
        QVERIFY(!inspector.hasProposal());
        QVERIFY(inspector.hasUnsavedEdit());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(f.waitFor([&] { return !inspector.isEditing(); }));

        // A means the proposal while it waits, and decides nothing.
        const ReviewStatus review = f.memory().review;
        propose();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
        QVERIFY(f.waitFor([&] { return f.action(ActionId::Undo)->isEnabled() && !inspector.hasProposal(); }));
        f.window->pool().filter().clear();
        f.window->pool().openMemory(id);
        QVERIFY(f.waitFor([&] { return f.window->pool().details() && f.memory().id == id && f.memory().content == u"Say it for every project."_s; }));
        QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(f.waitFor([&] { return f.window->pool().details() && f.memory().content == content && f.memory().review == review; }));
    }

    void theListGoesToItsFindings()
    {
        WindowFixture f;
        QVERIFY(openLinted(f));
        f.action(ActionId::ShowFindings)->trigger();
        auto *table = f.window->findChild<QTreeView *>(u"findingsTable"_s);
        QVERIFY(f.waitFor([&] { return table->model()->rowCount() > 0; }));
        QCOMPARE(QApplication::focusWidget(), table);
        table->sortByColumn(models::FindingListModel::Severity, Qt::DescendingOrder);
        const QModelIndex row = table->model()->index(0, 0);
        QCOMPARE(row.data(models::FindingListModel::SeverityRole).toInt(), int(Severity::Error));
        const QString key = row.data(models::FindingListModel::KeyRole).toString();
        table->setCurrentIndex(row);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(f.waitFor([&] { return currentKey(f) == key; }));
        // It follows the filter.
        f.window->pool().filter().setQuery(u"finding:validity.expired"_s);
        QVERIFY(f.waitFor([&] { return table->model()->rowCount() > 0 && table->model()->rowCount() < 20 && f.window->pool().isSettled(); }));
        f.window->pool().filter().setQuery(u"finding:none"_s);
        QVERIFY(f.waitFor([&] { return table->model()->rowCount() == 0; }));
    }

    void stepsOfAFindingOpenTheRun()
    {
        WindowFixture f;
        QVERIFY(openLinted(f));
        QVERIFY(goToFirst(f, u"finding:leak"_s));
        QVERIFY(f.waitFor([&] { return f.window->pool().isSettled() && f.shown() > 10; })); // the pass may be under way
        QAbstractButton *step = nullptr;
        for (const MemoryId id : f.window->pool().shown().ids) {
            f.table().setCurrentId(id);
            QVERIFY(f.waitFor([&] { return f.window->pool().isSettled() && f.memory().id == id; }));
            for (auto *button : f.window->inspector().findChildren<QAbstractButton *>()) {
                if (button->objectName().startsWith(u"findingStep"_s) && button->isVisible())
                    step = button;
            }
            if (step)
                break;
        }
        QVERIFY(step);
        const int number = step->objectName().mid(11).toInt();
        step->click();
        QVERIFY(f.waitFor([&] { return f.window->trajectoryPage().isReady() && f.window->trajectoryPage().placeInRun().step == number; }));
    }

    void rulesAreSwitchedAndFiltered()
    {
        WindowFixture f;
        QVERIFY(openLinted(f));
        f.action(ActionId::LintRules)->trigger();
        auto *browser = f.window->rules().browser();
        QVERIFY(browser);
        auto *tree = browser->findChild<QTreeView *>(u"ruleTree"_s);
        auto *model = qobject_cast<models::RuleListModel *>(tree->model());
        QVERIFY(f.waitFor([&] { return model->rule(u"validity.expired"_s) && model->rule(u"validity.expired"_s)->findings > 0; }));
        browser->showRule(u"validity.expired"_s);
        QCOMPARE(browser->currentRule(), u"validity.expired"_s);
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY(f.waitFor([&] { return !model->rule(u"validity.expired"_s)->enabled && model->rule(u"validity.expired"_s)->findings == 0; }));
        QVERIFY(f.waitFor([&] { return f.action(ActionId::Undo)->text().contains(u"validity.expired"_s) || f.action(ActionId::Undo)->isEnabled(); }));
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY(f.waitFor([&] { return model->rule(u"validity.expired"_s)->enabled && model->rule(u"validity.expired"_s)->findings > 0; }));
        browser->findChild<QAbstractButton *>(u"ruleFindings"_s)->click();
        QVERIFY(f.waitFor([&] { return f.window->pool().filter().queryText() == u"finding:validity.expired"_s && f.window->pool().isSettled() && f.shown() > 0; }));
        browser->findChild<QLineEdit *>(u"ruleFilter"_s)->setText(u"nothing like it"_s);
        QCOMPARE(model->rowCount(), 0);
        browser->close();
        QVERIFY(f.waitFor([&] { return f.window->rules().browser() == nullptr; }));
    }

    void peopleAddRulesOfTheirOwn()
    {
        WindowFixture f;
        QVERIFY(openLinted(f));
        f.action(ActionId::LintRules)->trigger();
        auto *browser = f.window->rules().browser();
        browser->findChild<QAbstractButton *>(u"ruleAdd"_s)->click();
        QVERIFY(browser->isEditing());
        auto *expression = browser->findChild<QLineEdit *>(u"ruleExpression"_s);
        auto *found = browser->findChild<QLabel *>(u"ruleFound"_s);
        auto *keep = browser->findChild<QAbstractButton *>(u"ruleKeep"_s);
        browser->findChild<QLineEdit *>(u"ruleName"_s)->setText(u"no-nightly"_s);
        browser->findChild<QLineEdit *>(u"ruleMessage"_s)->setText(u"Say when it runs."_s);
        expression->setText(u"nightly("_s);
        QVERIFY(f.waitFor([&] { return found->text().contains(u"missing )"_s); }));
        QVERIFY(!keep->isEnabled());
        expression->setText(u"nightly"_s);
        QVERIFY(f.waitFor([&] { return found->text().contains(u"matches in"_s); }));
        QVERIFY(keep->isEnabled());
        keep->click();
        auto *model = qobject_cast<models::RuleListModel *>(browser->findChild<QTreeView *>(u"ruleTree"_s)->model());
        QVERIFY(f.waitFor([&] { return !browser->isEditing() && model->rule(u"user.no-nightly"_s) && model->rule(u"user.no-nightly"_s)->findings > 0; }));
        QVERIFY(goToFirst(f, u"finding:user.no-nightly"_s));
        const auto &standing = section(f).standing();
        QVERIFY(std::any_of(standing.begin(), standing.end(), [](const Finding &finding) { return finding.rule == "user.no-nightly"_L1; }));
        browser->showRule(u"user.no-nightly"_s);
        browser->findChild<QAbstractButton *>(u"ruleRemove"_s)->click();
        QVERIFY(f.waitFor([&] { return model->rule(u"user.no-nightly"_s) == nullptr; }));
    }

    void passesAreRecorded()
    {
        WindowFixture f;
        QVERIFY(openLinted(f));
        f.action(ActionId::LintRules)->trigger();
        auto *browser = f.window->rules().browser();
        auto *passes = browser->findChild<QTreeView *>(u"lintPasses"_s);
        QVERIFY(f.waitFor([&] { return !browser->currentRule().isEmpty(); }));
        const int before = passes->model()->rowCount();
        f.action(ActionId::LintNow)->trigger();
        QVERIFY(f.waitFor([&] { return passes->model()->rowCount() > before; }));
        QVERIFY(f.window->messages().text().contains(u"linted"_s));
    }
};

QTEST_MAIN(tst_LintFlows)
#include "tst_lintflows.moc"
