// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/retrievallistmodel.h"
#include "services/base/whenready.h"
#include "tests/app/windowfixture.h"
#include "widgets/commands/pickpanel.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/exacttextedit.h"
#include "widgets/common/textlabel.h"
#include "widgets/pool/reasonbar.h"
#include "widgets/retrieval/countline.h"
#include "widgets/retrieval/hitcolumns.h"
#include "widgets/retrieval/hitlist.h"
#include "widgets/retrieval/hitview.h"
#include "widgets/retrieval/querybuilder.h"
#include "widgets/retrieval/retrievalplace.h"
#include "widgets/retrieval/savedqueries.h"
#include "widgets/retrieval/whatifpanel.h"

#include <QCheckBox>
#include <QListView>
#include <QPushButton>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;
using app::ActionId;
using Model = models::RetrievalListModel;
using View = widgets::RetrievalPlace::View;

/// Retrieval on the real window with the sample pool, by keyboard.
class tst_RetrievalFlow : public QObject
{
    Q_OBJECT

private:
    static widgets::RetrievalPlace &place(WindowFixture &f) { return f.window->retrievalPlace(); }
    static Model &list(WindowFixture &f) { return f.window->retrieval().list(); }
    static bool settled(WindowFixture &f)
    {
        return f.waitFor([&] { return f.window->retrieval().isSettled(); });
    }

    static const RetrievalCandidate *atRank(WindowFixture &f, int rank)
    {
        for (const RetrievalCandidate &candidate : list(f).answer().candidates) {
            if (candidate.rank == rank)
                return &candidate;
        }
        return nullptr;
    }

    static QString label(WindowFixture &f, const QString &name)
    {
        const auto *text = place(f).rightPane().findChild<QLabel *>(name);
        return text ? text->text() : QString();
    }

    /// Ctrl+3, Ctrl+T, words, Enter.
    static bool chooseTask(WindowFixture &f, const QString &words)
    {
        QTest::keyClick(f.window.get(), Qt::Key_3, Qt::ControlModifier);
        QTest::keyClick(f.window.get(), Qt::Key_T, Qt::ControlModifier);
        auto *panel = f.window->findChild<widgets::PickPanel *>(u"taskPanel"_s);
        if (!panel->isVisible())
            return false;
        QTest::keyClicks(QApplication::focusWidget(), words);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        return f.waitFor([&] { return list(f).rowCount() > 0 && f.window->retrieval().isSettled(); });
    }

    static bool goToRank(WindowFixture &f, int rank)
    {
        widgets::HitList &hits = place(f).list();
        QTest::keyClick(&hits, Qt::Key_Home);
        for (int i = 0; i < list(f).rowCount(); ++i) {
            const RetrievalCandidate *candidate = list(f).candidate(hits.currentMemory());
            if (candidate && candidate->rank == rank)
                return true;
            QTest::keyClick(&hits, Qt::Key_J);
        }
        return false;
    }

    static QString titleInPool(WindowFixture &f, MemoryId id)
    {
        std::optional<QString> title;
        // A session is asked without waiting for it; here the test waits.
        whenReady(const_cast<curation::PoolSession *>(f.window->session())->details(id), f.window.get(), [&title](const Result<MemoryDetails> &details) { title = details ? details->memory.title : QString(); });
        f.waitFor([&] { return title.has_value(); });
        return title.value_or(QString());
    }

private Q_SLOTS:
    void explainARetrievalAndTryAnEdit()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(chooseTask(f, u"bakery"_s));
        QCOMPARE(QApplication::focusWidget(), &place(f).list());
        const RetrievalQuery asked = f.window->retrieval().query();
        QCOMPARE(asked.taskDomain, u"MLGym-Bench"_s);
        QVERIFY(list(f).answer().excluded[size_t(Exclusion::Domain)] > 0);
        QVERIFY(list(f).answer().planMissing);

        // Why not the seventh?
        QVERIFY(goToRank(f, 7));
        const MemoryId seventh = place(f).list().currentMemory();
        QVERIFY(f.waitFor([&] { return f.window->retrieval().currentMemory() != nullptr; }));
        place(f).showPane(widgets::RetrievalPlace::Pane::Why);
        QVERIFY2(label(f, u"whyVerdict"_s).contains(u"Rank 7"_s), qPrintable(label(f, u"whyVerdict"_s)));
        QVERIFY(f.waitFor([&] { return place(f).why().findChild<QWidget *>(u"whyHead"_s)->isVisible(); }));

        // What if its title were that of the task?
        const QString before = f.window->retrieval().currentMemory()->title;
        const double oldScore = atRank(f, 7)->score;
        QTest::keyClick(&place(f).list(), Qt::Key_E);
        auto *title = place(f).findChild<widgets::ExactTextEdit *>(u"whatIfTitle"_s);
        QCOMPARE(QApplication::focusWidget(), title);
        QTest::keyClicks(title, u"Bakery forecast of four weeks of daily sales"_s);
        QVERIFY(f.waitFor([&] { return f.window->retrieval().showsScratch() && list(f).candidate(seventh)->rank == 1; }));
        QVERIFY(list(f).candidate(seventh)->score > oldScore);
        const int row = list(f).rowOf(seventh);
        QCOMPARE(list(f).index(row, Model::Change).data().toString(), u"▲ from 7"_s);
        QVERIFY(f.waitFor([&] { return place(f).findChild<widgets::ElidedLabel *>(u"whatIfStatus"_s)->text().contains(u"rank 7 to 1"_s); }));
        QCOMPARE(titleInPool(f, seventh), before); // nothing is written
        const double tried = list(f).candidate(seventh)->score;

        // Apply, with a reason.
        QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), &place(f).list());
        f.action(ActionId::WhatIfApply)->trigger();
        QVERIFY(f.waitFor([&] { return f.window->findChild<widgets::ReasonBar *>()->isVisible(); }));
        QTest::keyClicks(QApplication::focusWidget(), u"says what it is about"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(f.waitFor([&] { return !f.window->whatIf().isFilled() && f.isQuiet(); }));
        QCOMPARE(titleInPool(f, seventh), u"Bakery forecast of four weeks of daily sales"_s);
        QVERIFY(f.waitFor([&] { return f.window->retrieval().isSettled() && list(f).candidate(seventh) && list(f).candidate(seventh)->rank == 1; }));
        QVERIFY(!f.window->retrieval().showsScratch());
        // The words of the pool have moved with it, so the score may by a little.
        QVERIFY(qAbs(list(f).candidate(seventh)->score - tried) < 0.1);

        // One undo brings it back.
        QVERIFY(f.waitFor([&] { return f.action(ActionId::Undo)->isEnabled(); }));
        f.action(ActionId::Undo)->trigger();
        QVERIFY(f.waitFor([&] { return list(f).candidate(seventh) && list(f).candidate(seventh)->rank == 7; }));
        QCOMPARE(titleInPool(f, seventh), before);
    }

    void whatIsTriedIsDroppedWithoutATrace()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(chooseTask(f, u"bakery"_s));
        QVERIFY(goToRank(f, 1));
        const MemoryId first = place(f).list().currentMemory();
        QTest::keyClick(&place(f).list(), Qt::Key_Delete);
        QVERIFY(f.waitFor([&] { return f.window->retrieval().showsScratch(); }));
        QCOMPARE(list(f).candidate(first)->exclusion, Exclusion::Retired);
        QVERIFY(f.action(ActionId::WhatIfDrop)->isEnabled());
        f.action(ActionId::WhatIfDrop)->trigger();
        QVERIFY(!f.window->retrieval().showsScratch());
        QCOMPARE(list(f).candidate(first)->rank, 1);
        QVERIFY(!f.action(ActionId::WhatIfDrop)->isEnabled());
    }

    void theListFollowsWhatIsTyped()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QTest::keyClick(f.window.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(place(f).shownView(), View::Empty);
        QCOMPARE(QApplication::focusWidget(), place(f).builder().taskField());
        // Letters are text here, also those that are keys elsewhere.
        QTest::keyClicks(QApplication::focusWidget(), u"retrieve every expired index"_s);
        QVERIFY(f.waitFor([&] { return place(f).shownView() == View::List && list(f).rowCount() > 0 && f.window->retrieval().isSettled(); }));
        QCOMPARE(f.window->retrieval().query().task, u"retrieve every expired index"_s);
        QVERIFY(f.window->retrieval().query().taskDomain.isEmpty());
        const RetrievalResult withTask = list(f).answer();
        QTest::keyClicks(place(f).builder().planField(), u"run the tests of the module"_s);
        QVERIFY(f.waitFor([&] { return f.window->retrieval().isSettled() && !list(f).answer().planMissing; }));
        QVERIFY(list(f).answer().candidates != withTask.candidates);
    }

    void excludedOnesAreCountedShownAndHidden()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(chooseTask(f, u"bakery"_s));
        const RetrievalResult &result = list(f).answer();
        const int cut = result.cutMargin ? 1 : 0;
        QCOMPARE(list(f).rowCount(), int(result.considered) + cut);
        place(f).counts().findChild<QCheckBox *>(u"showExcluded"_s)->click();
        QCOMPARE(list(f).rowCount(), int(result.eligible) + cut);
        place(f).counts().findChild<QCheckBox *>(u"showExcluded"_s)->click();
        Q_EMIT place(f).counts().onlyRequested({ Exclusion::Domain });
        QCOMPARE(list(f).rowCount(), int(result.excluded[size_t(Exclusion::Domain)]));
    }

    void aFilterThatDoesNotParseSaysSoBelowItsField()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(chooseTask(f, u"bakery"_s));
        auto *filter = place(f).findChild<QLineEdit *>(u"retrievalFilter"_s);
        auto *error = place(f).findChild<QLabel *>(u"retrievalFilterError"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"type:wombat"_s);
        QVERIFY(f.waitFor([&] { return error->isVisible() && !error->text().isEmpty(); }));
        filter->selectAll();
        QTest::keyClicks(filter, u"review:accepted"_s);
        QVERIFY(f.waitFor([&] { return !error->isVisible() && f.window->retrieval().isSettled() && list(f).answer().excluded[size_t(Exclusion::Filter)] > 0; }));
    }

    void fourTypesStandInFourColumns()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(chooseTask(f, u"bakery"_s));
        QTest::keyClick(f.window.get(), Qt::Key_5, Qt::AltModifier);
        QVERIFY(settled(f));
        QCOMPARE(place(f).shownView(), View::Types);
        const MemoryType types[] = { MemoryType::Trajectory, MemoryType::Workflow, MemoryType::Summary, MemoryType::Insight };
        for (int i = 0; i < 4; ++i) {
            Model *model = place(f).types().list(i)->hits();
            QVERIFY(f.waitFor([&] { return model->rowCount() > 0; }));
            for (const RetrievalCandidate &candidate : model->answer().candidates)
                QCOMPARE(candidate.type, types[i]);
        }
        QTest::keyClick(f.window.get(), Qt::Key_2, Qt::AltModifier);
        QVERIFY(settled(f));
        QCOMPARE(place(f).shownView(), View::List);
        QCOMPARE(list(f).answer().candidates.first().type, MemoryType::Workflow);
    }

    void twoSettingsStandSideBySideWithArrows()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(chooseTask(f, u"bakery"_s));
        QTest::keyClick(&place(f).list(), Qt::Key_P);
        QVERIFY(settled(f));
        QCOMPARE(place(f).shownView(), View::Compare);
        Model *pinned = place(f).compared().list(1)->hits();
        QCOMPARE(pinned->answer().candidates, list(f).answer().candidates);
        QTest::keyClicks(place(f).builder().planField(), u"measure the error on held-out weeks"_s);
        QVERIFY(f.waitFor([&] { return f.window->retrieval().isSettled() && list(f).answer().candidates != pinned->answer().candidates; }));
        bool arrows = false;
        const QHash<MemoryId, int> there = pinned->ranks();
        for (int row = 0; row < list(f).rowCount(); ++row) {
            const RetrievalCandidate *candidate = list(f).candidateAt(row);
            if (!candidate || candidate->rank == 0)
                continue;
            const QString change = list(f).index(row, Model::Change).data().toString();
            const int other = there.value(candidate->id);
            QCOMPARE(change, other == candidate->rank ? u"same"_s : QString((candidate->rank < other ? u"▲ from "_s : u"▼ from "_s) + QString::number(other)));
            arrows = arrows || other != candidate->rank;
        }
        QVERIFY(arrows);
        f.action(ActionId::PinSettings)->trigger();
        QVERIFY(settled(f));
        QCOMPARE(place(f).shownView(), View::List);
    }

    void aMemoryOfThePoolIsAskedForItsTask()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(f.search(u"type:insight"_s));
        QVERIFY(f.waitFor([&] { return f.window->pool().details() && !f.memory().taskText.isEmpty(); }));
        const Memory memory = f.memory();
        QTest::keyClick(&f.table(), Qt::Key_R);
        QVERIFY(f.waitFor([&] { return list(f).rowCount() > 0 && f.window->retrieval().isSettled(); }));
        QCOMPARE(f.window->places().shown(), app::Context::Retrieval);
        QCOMPARE(f.window->retrieval().query().task, memory.taskText);
        QCOMPARE(f.window->retrieval().query().taskDomain, memory.domain);
        QCOMPARE(place(f).list().currentMemory(), memory.id);
        QCOMPARE(list(f).candidate(memory.id)->exclusion, Exclusion::Domain); // its own domain is left out
    }

    void queriesAreSavedAndToldWhenTheyChange()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(chooseTask(f, u"bakery"_s));
        f.prompter.nextName = u"Bakery"_s;
        QTest::keyClick(f.window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto &saved = place(f).saved();
        QVERIFY(f.waitFor([&] { return saved.model().rowCount() == 1; }));
        QVERIFY(f.waitFor([&] { return !saved.current().isEmpty(); }));
        const QString uuid = saved.current();
        QVERIFY(f.action(ActionId::ExpectHits)->isEnabled());
        f.action(ActionId::ExpectHits)->trigger();
        QVERIFY(f.waitFor([&] { return saved.model().run(uuid) && saved.model().run(uuid)->saved.expected.size() == 3; }));
        QVERIFY(!saved.model().run(uuid)->isChanged());
        // Without its first hit the query finds others, and says so.
        QVERIFY(goToRank(f, 1));
        QTest::keyClick(&place(f).list(), Qt::Key_Delete);
        QVERIFY(f.waitFor([&] { return f.window->retrieval().showsScratch(); }));
        f.action(ActionId::WhatIfApply)->trigger();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(f.waitFor([&] { return saved.model().run(uuid) && saved.model().run(uuid)->isChanged(); }));
        // Another question, and back by the list.
        QTest::keyClicks(place(f).builder().planField(), u"something else"_s);
        QVERIFY(settled(f));
        saved.list()->setFocus();
        QTest::keyClick(saved.list(), Qt::Key_Return);
        QVERIFY(f.waitFor([&] { return f.window->retrieval().query().plan.isEmpty(); }));
        f.window->savedQueries().remove(uuid);
        QVERIFY(f.waitFor([&] { return saved.model().rowCount() == 0; }));
    }

    void thePlaceComesBackWithItsQuestion()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(chooseTask(f, u"bakery"_s));
        const RetrievalQuery asked = f.window->retrieval().query();
        f.restart();
        f.window->openSample();
        QVERIFY(f.waitFor([&] { return f.window->session() && f.window->places().shown() == app::Context::Retrieval && list(f).rowCount() > 0; }));
        QCOMPARE(f.window->retrieval().query(), asked);
        // F1 and F4 hide and show what the place brings.
        QVERIFY(place(f).saved().isVisible());
        QTest::keyClick(f.window.get(), Qt::Key_F1);
        QVERIFY(!place(f).saved().isVisible());
        QTest::keyClick(f.window.get(), Qt::Key_F1);
        QVERIFY(place(f).saved().isVisible());
        QTest::keyClick(f.window.get(), Qt::Key_F4);
        QVERIFY(!place(f).rightPane().isVisible());
        QTest::keyClick(f.window.get(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(f.table().isVisible());
    }
};

QTEST_MAIN(tst_RetrievalFlow)
#include "tst_retrievalflow.moc"
