// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/settings/preferences.h"
#include "tests/app/jobsfixture.h"
#include "widgets/dialogs/preferencesdialog.h"
#include "widgets/dialogs/servicespage.h"
#include "widgets/jobs/estimatepanel.h"
#include "widgets/jobs/joblist.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>

using namespace waymark;
using namespace waymark::app;
using namespace waymark::test;
using namespace Qt::StringLiterals;
using View = widgets::JobsPlace::View;

/// What is asked before a job begins, and where it is said who may be asked.
class tst_JobEstimate : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<JobsFixture> m_fixture;

    JobsFixture &f() { return *m_fixture; }
    FakeJobs &service() { return *m_fixture->service; }
    QString text(const char *name) { return f().child<QLabel>(name)->text(); }
    QAbstractButton *startButton() { return f().child<QAbstractButton>("estimateStart"); }
    /// Two insights are selected in Pool.
    bool selectTwo()
    {
        if (!f().openSample() || !f().window.search(u"type:insight"_s))
            return false;
        f().window.table().setFocus();
        f().key(Qt::Key_Home);
        f().key(Qt::Key_Down, Qt::ShiftModifier);
        return f().window.waitFor([this] { return f().window.window->pool().selected().size() == 2; });
    }
    bool openEstimate()
    {
        if (!selectTwo())
            return false;
        f().key(Qt::Key_G, Qt::ShiftModifier);
        return f().window.waitFor([this] { return f().settled() && f().place().shownView() == View::Estimate && startButton()->isEnabled(); });
    }
    widgets::PreferencesDialog *preferences()
    {
        return f().window.window->findChild<widgets::PreferencesDialog *>();
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<JobsFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aJobBeginsByKeyboard()
    {
        QVERIFY(openEstimate());
        const JobRequest asked = service().requests.last();
        QCOMPARE(asked.kind, JobKind::Generalise);
        QCOMPARE(asked.memories, f().window.window->pool().selected());
        QCOMPARE(asked.endpoint, u"e1"_s);
        QCOMPARE(asked.model, u"gpt-5-mini"_s);
        QCOMPARE(text("estimateTitle"), u"Generalise 2 memories"_s);
        QCOMPARE(text("estimateLikely"), u"$0.010"_s);
        QVERIFY(text("estimateMost").startsWith(u"$0.100"_s));
        QVERIFY(text("estimateStored").startsWith(u"1 "_s));
        // Half as much again as is likely, and what a call in flight reserves, is suggested as the cap; it is the person's to change.
        auto *cap = f().child<QLineEdit>("estimateCap");
        QVERIFY(cap->hasFocus());
        QCOMPARE(cap->text(), u"$0.100"_s);
        cap->selectAll();
        QTest::keyClicks(cap, u"0.25"_s);
        f().key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(f().window.waitFor([&] { return f().settled() && f().place().shownView() == View::Job; }));
        QCOMPARE(service().acts, QStringList { u"start generalise gpt-5-mini"_s });
        QCOMPARE(service().requests.last().capNano, std::optional(dollar / 4));
        QCOMPARE(f().place().list().current(), JobId { 1 });
        // Who was asked last is asked next time.
        QCOMPARE(f().window.settings.get(session::jobEndpoint), u"e1"_s);
    }

    void notNowBeginsNothing()
    {
        QVERIFY(openEstimate());
        f().key(Qt::Key_Escape);
        QCOMPARE(f().place().shownView(), View::Empty);
        QVERIFY(service().acts.isEmpty());
    }

    void anotherModelIsAnotherEstimate()
    {
        service().holdsEstimates = true;
        QVERIFY(selectTwo());
        f().key(Qt::Key_G, Qt::ShiftModifier);
        QVERIFY(f().window.waitFor([&] { return service().requests.size() == 1; }));
        QVERIFY(!startButton()->isEnabled());
        QCOMPARE(text("estimateLikely"), u"counting…"_s);
        service().finishEstimate(service().prepared);
        QVERIFY(f().window.waitFor([&] { return startButton()->isEnabled(); }));
        auto *model = f().child<QComboBox>("estimateModel");
        model->setFocus();
        model->lineEdit()->selectAll();
        QTest::keyClicks(model->lineEdit(), u"another"_s);
        QTest::keyClick(model->lineEdit(), Qt::Key_Return);
        QCOMPARE(service().requests.size(), 2);
        QCOMPARE(service().requests.last().model, u"another"_s);
        QVERIFY(!startButton()->isEnabled()); // what was counted is of the other model
        // The answer for one that is not wanted any more says nothing.
        auto *endpoint = f().child<QComboBox>("estimateEndpoint");
        JobEstimate late = service().prepared;
        late.items = 77;
        service().finishEstimate(late);
        endpoint->setFocus();
        QTest::keyClick(endpoint, Qt::Key_Down);
        QCOMPARE(service().requests.last().endpoint, u"recorded"_s);
        service().prepared.cost.reset();
        service().prepared.mostCost.reset();
        service().finishEstimate(service().prepared);
        QVERIFY(f().window.waitFor([&] { return startButton()->isEnabled(); }));
        QCOMPARE(text("estimateItems"), u"2"_s);
        QVERIFY(text("estimateLikely").startsWith(u"$0"_s));
    }

    void whatCannotBeStartedSaysWhy()
    {
        QVERIFY(openEstimate());
        auto *cap = f().child<QLineEdit>("estimateCap");
        cap->selectAll();
        QTest::keyClicks(cap, u"0.001"_s);
        QVERIFY(text("estimateWarning").contains(u"below what is likely"_s));
        QVERIFY(startButton()->isEnabled()); // it is the person's money
        cap->selectAll();
        QTest::keyClicks(cap, u"lots"_s);
        QVERIFY(!startButton()->isEnabled());
        f().key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(service().acts.isEmpty());
        f().key(Qt::Key_Escape);
        service().refusal = Error { ErrorCode::NotFound, u"There are no runs to judge."_s, {}, {}, 0 };
        f().window.window->jobs().begin(JobKind::Judge, { MemoryId { 1 } });
        QVERIFY(f().window.waitFor([&] { return text("estimateWarning") == "There are no runs to judge."_L1; }));
        QVERIFY(f().child<QComboBox>("estimateVotes")->isVisible());
        // Nothing to do.
        f().key(Qt::Key_Escape);
        service().prepared.items = 0;
        f().window.window->jobs().begin(JobKind::Plan, { MemoryId { 1 } });
        QVERIFY(f().window.waitFor([&] { return text("estimateWarning").startsWith(u"There is nothing to do"_s); }));
        QVERIFY(!f().child<QComboBox>("estimateVotes")->isVisible());
    }

    void withoutAnEndpointThePreferencesAreOffered()
    {
        service().choices.clear();
        QVERIFY(selectTwo());
        f().key(Qt::Key_G, Qt::ShiftModifier);
        QVERIFY(text("estimateWarning").startsWith(u"No endpoint is configured"_s));
        QVERIFY(service().requests.isEmpty());
        auto *configure = f().child<QAbstractButton>("estimateConfigure");
        QVERIFY(configure->hasFocus());
        f().key(Qt::Key_Space);
        QVERIFY(f().window.waitFor([&] { return preferences() && preferences()->isVisible(); }));
        QVERIFY(preferences()->services()->isVisible()); // on its page
        preferences()->reject();
    }

    void theCapOfEachJobIsSuggested()
    {
        f().window.settings.set(settings::preferences::jobCapNano, dollar);
        QVERIFY(openEstimate());
        QCOMPARE(f().child<QLineEdit>("estimateCap")->text(), u"$1.00"_s);
    }

    void anEndpointIsConfiguredAndTested()
    {
        QVERIFY(f().openSample());
        QList<Endpoint> tested;
        f().window.window->setConnectionTester([&](const Endpoint &endpoint, QObject *, const auto &report) {
            tested.append(endpoint);
            report({ { ConnectionCheck::What::Models, ConnectionCheck::State::Passed, u"2 models"_s, std::chrono::milliseconds(120) }, { ConnectionCheck::What::Embeddings, ConnectionCheck::State::Failed, u"No \u202Evectors."_s, {} } }, { u"alpha"_s, u"beta"_s });
        });
        service().poolCaps.day = 2 * dollar;
        Q_EMIT service().jobsMoved();
        QVERIFY(f().window.waitFor([&] { return f().settled() && f().window.window->jobs().caps() && f().window.window->jobs().caps()->day; }));
        f().window.action(ActionId::Preferences)->trigger();
        QVERIFY(f().window.waitFor([&] { return preferences() && preferences()->isVisible(); }));
        preferences()->showServices();
        const auto child = [&](const char *name) { return preferences()->findChild<QWidget *>(QLatin1StringView(name)); };
        const auto type = [&](const char *name, const QString &words) {
            auto *field = qobject_cast<QLineEdit *>(child(name));
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, words);
        };
        const auto click = [&](const char *name) { qobject_cast<QAbstractButton *>(child(name))->click(); };
        auto *save = qobject_cast<QAbstractButton *>(child("preferencesSave"));
        click("endpointAdd");
        QVERIFY(!save->isEnabled()); // no address yet
        type("endpointName", u"mine"_s);
        type("endpointAddress", u"https://user:pw@api.example.org/v1"_s);
        QVERIFY(!save->isEnabled());
        type("endpointAddress", u" https://api.example.org/v1/chat/completions "_s);
        QVERIFY(save->isEnabled());
        QCOMPARE(qobject_cast<QLabel *>(child("endpointAddressNote"))->text(), u"Used as https://api.example.org/v1"_s);
        auto *source = qobject_cast<QComboBox *>(child("endpointKeySource"));
        source->setFocus();
        QTest::keyClick(source, Qt::Key_Down);
        QVERIFY(!save->isEnabled()); // where is it?
        type("endpointKeyName", u"EXAMPLE_KEY"_s);
        QVERIFY(save->isEnabled());
        click("endpointTest");
        QCOMPARE(tested.size(), 1);
        QCOMPARE(tested.first().base, QUrl(u"https://api.example.org/v1"_s));
        QStringList lines;
        for (const QLabel *label : child("endpointChecks")->findChildren<QLabel *>())
            lines << label->text();
        QCOMPARE(lines, (QStringList { u"List of models: 2 models (0.1 s)"_s, u"Vectors of two texts: No ‹U+202E›vectors."_s }));
        QCOMPARE(qobject_cast<QComboBox *>(child("endpointModel"))->count(), 2);
        type("endpointModelName", u"alpha"_s);
        QVERIFY(child("endpointChecks")->findChildren<QLabel *>().isEmpty()); // of what it was before
        QCOMPARE(qobject_cast<QLineEdit *>(child("dayCapField"))->text(), u"$2.00"_s);
        type("dayCapField", u"3"_s);
        type("jobCapField", u"0.5"_s);
        save->click();
        const ServiceConfig stored = readServiceConfig(f().window.settings);
        QCOMPARE(stored.endpoints.size(), 1);
        QCOMPARE(stored.endpoints.first().name, u"mine"_s);
        QCOMPARE(stored.endpoints.first().base, QUrl(u"https://api.example.org/v1"_s));
        QCOMPARE(stored.endpoints.first().keySource, KeySource::Environment);
        QCOMPARE(stored.endpoints.first().keyName, u"EXAMPLE_KEY"_s);
        QCOMPARE(stored.endpoints.first().model, u"alpha"_s);
        QVERIFY(!stored.endpoints.first().id.isEmpty());
        QCOMPARE(stored.jobCap, std::optional(dollar / 2));
        QVERIFY(f().window.waitFor([&] { return service().acts.contains(u"caps 3000000000 -1"_s); }));
    }
};

QTEST_MAIN(tst_JobEstimate)
#include "tst_jobestimate.moc"
