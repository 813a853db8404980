// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/settings/preferences.h"
#include "services/storage/database.h"
#include "tests/app/lineagefixture.h"
#include "tests/support/temppool.h"

#include <QAbstractButton>
#include <QDialog>
#include <QSpinBox>

using namespace waymark;
using namespace waymark::app;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QList<int> stepsOf(const ClaimEvidence &evidence)
{
    QList<int> steps;
    for (const StepSupport &support : evidence.steps)
        steps << support.step;
    return steps;
}

} // namespace

/// What a person says of the evidence, in the real window: it is kept, outranks what is computed, and can be taken back.
class tst_LineageEvidence : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LineageFixture> m_fixture;

    LineageFixture &l() { return *m_fixture; }
    QString cell(models::ClaimListModel::Column column)
    {
        const QModelIndex at = l().place().sentences().table().currentIndex();
        return at.siblingAtColumn(column).data().toString();
    }
    /// A step that supports nothing in the current sentence.
    int otherStep()
    {
        const QList<int> known = stepsOf(l().evidence());
        for (int step = l().place().runPane().stepCount(); step > 0; --step) {
            if (!known.contains(step))
                return step;
        }
        return 0;
    }
    /// The same in the next memories of Pool's list.
    bool walkToSentence(const std::function<bool(const ClaimEvidence &)> &wanted)
    {
        while (!goToSentence(wanted)) {
            const MemoryId before = l().focus()->memory.id;
            l().key(Qt::Key_Down, Qt::AltModifier);
            if (!l().settles([&] { return l().focus()->memory.id != before; }))
                return false;
        }
        return true;
    }
    bool goToSentence(const std::function<bool(const ClaimEvidence &)> &wanted)
    {
        l().place().sentences().table().setFocus();
        l().key(Qt::Key_Home);
        for (int i = 0; i < l().focus()->claims.size(); ++i) {
            if (wanted(l().evidence()))
                return true;
            l().key(Qt::Key_J);
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<LineageFixture>();
        QVERIFY(l().openInsight());
    }

    void cleanup() { m_fixture.reset(); }

    void aStepIsLinkedAndUnlinked()
    {
        using Claims = models::ClaimListModel;
        const ClaimEvidence computed = l().evidence();
        QVERIFY(computed.checkedBy.isEmpty());
        const int step = otherStep();
        QVERIFY(step > 0);
        // To the step and B, with the keys of a reader.
        l().key(Qt::Key_Dollar);
        while (l().place().runPane().currentStep() > step)
            l().key(Qt::Key_BracketLeft);
        QCOMPARE(l().place().runPane().currentStep(), step);
        l().key(Qt::Key_B);
        const auto isLinked = [&] { return stepsOf(l().evidence()).contains(step) && !l().evidence().checkedBy.isEmpty(); };
        QVERIFY(l().settles(isLinked));
        QCOMPARE(l().evidence().source, EvidenceSource::Human);
        QCOMPARE(l().evidence().checkedBy, l().window().session()->author());
        QCOMPARE(cell(Claims::Checked), l().window().session()->author());
        QVERIFY(cell(Claims::Steps).split(u", "_s).contains(QString::number(step)));
        QVERIFY(l().place().runPane().partsOf(step).first >= 0); // it stays unfolded
        // One is where one was.
        QCOMPARE(l().place().currentClaim(), 0);
        QCOMPARE(l().place().runPane().currentStep(), step);

        QVERIFY(l().undo());
        QVERIFY(l().settles([&] { return l().evidence() == computed; }));
        QVERIFY(l().redo());
        QVERIFY(l().settles(isLinked));

        l().place().sentences().table().setFocus();
        l().place().runPane().goToStep(step);
        l().key(Qt::Key_B, Qt::ShiftModifier);
        QVERIFY(l().settles([&] { return !stepsOf(l().evidence()).contains(step) && !l().evidence().checkedBy.isEmpty(); }));
        // Everything that was said of it goes, and comes again.
        l().action(ActionId::WithdrawEvidence)->trigger();
        QVERIFY(l().settles([&] { return l().evidence() == computed; }));
        QVERIFY(l().undo());
        QVERIFY(l().settles([&] { return !l().evidence().checkedBy.isEmpty(); }));
        QVERIFY(l().redo());
        QVERIFY(l().settles([&] { return l().evidence() == computed; }));
    }

    void whatIsComputedIsUnlinked()
    {
        QVERIFY(goToSentence([](const ClaimEvidence &evidence) { return evidence.steps.size() > 0; }));
        const ClaimEvidence computed = l().evidence();
        const int step = computed.steps.first().step;
        QCOMPARE(l().place().runPane().currentStep(), step); // where the sentence leads
        l().key(Qt::Key_B, Qt::ShiftModifier);
        QVERIFY(l().settles([&] { return !stepsOf(l().evidence()).contains(step); }));
        QVERIFY(!l().evidence().checkedBy.isEmpty());
        QVERIFY(l().undo());
        QVERIFY(l().settles([&] { return l().evidence() == computed; }));
    }

    void agreeingKeepsTheSteps()
    {
        QVERIFY(goToSentence([](const ClaimEvidence &evidence) { return evidence.steps.size() > 0 && evidence.support >= 0.5; }));
        const ClaimEvidence computed = l().evidence();
        l().key(Qt::Key_C);
        QVERIFY(l().settles([&] { return !l().evidence().checkedBy.isEmpty(); }));
        QList<int> confirmed = stepsOf(l().evidence());
        QList<int> before = stepsOf(computed);
        std::ranges::sort(confirmed);
        std::ranges::sort(before);
        QCOMPARE(confirmed, before);
        for (const StepSupport &step : l().evidence().steps)
            QCOMPARE(step.source, EvidenceSource::Human);
        QVERIFY(l().undo());
        QVERIFY(l().settles([&] { return l().evidence() == computed; }));
    }

    void agreeingThatNothingSupportsItIsKeptToo()
    {
        QVERIFY(walkToSentence([](const ClaimEvidence &evidence) { return evidence.support < 0.5; }));
        const ClaimEvidence computed = l().evidence();
        l().key(Qt::Key_C);
        QVERIFY(l().settles([&] { return !l().evidence().checkedBy.isEmpty(); }));
        QVERIFY(l().evidence().steps.isEmpty());
        QVERIFY(l().evidence().support < 0.5);
        // Then it is found after all: the step takes the place of the denial.
        l().place().runPane().goToStep(1);
        l().place().sentences().table().setFocus();
        l().key(Qt::Key_B);
        QVERIFY(l().settles([&] { return stepsOf(l().evidence()) == QList<int> { 1 }; }));
        QVERIFY(l().undo());
        QVERIFY(l().settles([&] { return l().evidence().steps.isEmpty(); }));
        QVERIFY(l().undo());
        QVERIFY(l().settles([&] { return l().evidence() == computed; }));
    }

    void rulingsOutliveTheProgram()
    {
        const QString uuid = l().focus()->memory.uuid;
        const int step = otherStep();
        l().place().runPane().goToStep(step);
        l().key(Qt::Key_B);
        QVERIFY(l().settles([&] { return stepsOf(l().evidence()).contains(step); }));
        l().f.restart();
        QVERIFY(l().openInsight());
        QCOMPARE(l().focus()->memory.uuid, uuid);
        QVERIFY(stepsOf(l().evidence()).contains(step));
        QVERIFY(!l().evidence().checkedBy.isEmpty());
    }

    void supportedFromAnotherShareOn()
    {
        const auto supported = [this] {
            return int(std::ranges::count_if(l().focus()->evidence, [this](const ClaimEvidence &evidence) { return evidence.support >= l().window().lineage().threshold(); }));
        };
        QCOMPARE(l().window().lineage().threshold(), 0.5);
        QCOMPARE(l().window().lineage().claims().supported(), supported());
        QVERIFY(l().trigger(ActionId::Preferences));
        QSpinBox *from = nullptr;
        QVERIFY(l().f.waitFor([&] {
            from = l().window().findChild<QSpinBox *>(u"supportedFrom"_s);
            return from && from->isVisible();
        }));
        from->setValue(95);
        qobject_cast<QDialog *>(from->window())->accept();
        QVERIFY(l().settles([&] { return l().window().lineage().claims().threshold() == 0.95; }));
        l().window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&l().window()));
        QCOMPARE(l().f.settings.get(settings::preferences::supportedFromPercent), 95);
        QCOMPARE(l().window().lineage().claims().supported(), supported());
        QVERIFY(supported() < l().focus()->claims.size());
        // Who agrees now agrees with what is said now: that nothing supports it.
        QVERIFY(goToSentence([](const ClaimEvidence &evidence) { return evidence.support > 0 && evidence.support < 0.95; }));
        l().key(Qt::Key_C);
        QVERIFY(l().settles([&] { return !l().evidence().checkedBy.isEmpty(); }));
        QVERIFY(l().evidence().steps.isEmpty());
        // Another start knows it.
        l().f.restart();
        QCOMPARE(l().window().lineage().threshold(), 0.95);
    }

    void aPoolForReadingOnlySaysWhy()
    {
        const QString path = l().window().session()->path();
        const QString uuid = l().focus()->memory.uuid;
        l().window().close();
        l().f.window.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        {
            // Of a later version: readable, not to be written.
            const auto database = take(storage::Database::open(path, storage::Database::Mode::ReadWrite));
            take(database->execute("PRAGMA user_version=999"));
        }
        l().f.open();
        l().window().openPool(path);
        QVERIFY(l().f.waitFor([&] { return l().window().session() && l().window().pool().isSettled() && l().window().pool().details(); }));
        QVERIFY(l().window().session()->isReadOnly());
        const QString reason = l().window().session()->readOnlyReason();
        l().window().pool().openMemoryByUuid(uuid);
        l().action(ActionId::GoLineage)->trigger();
        QVERIFY(l().settles([&] { return l().focus()->memory.uuid == uuid; }));
        // Reading is all there: the ladder, findings, comparisons, the page.
        QVERIFY(l().action(ActionId::LineageNextFinding)->isEnabled());
        QVERIFY(l().action(ActionId::KeepLadder)->isEnabled());
        for (const ActionId id : { ActionId::LinkStep, ActionId::UnlinkStep, ActionId::ConfirmEvidence, ActionId::WithdrawEvidence, ActionId::LineageIgnore, ActionId::LineageAccept,
                 ActionId::LineageReject, ActionId::LineageGeneralise, ActionId::LineageEdit }) {
            QVERIFY2(!l().action(id)->isEnabled(), qPrintable(l().action(id)->text()));
            QCOMPARE(l().window().actions().whyDisabled(id), u"The pool cannot be written to now."_s);
        }
        for (const QString &name : { u"linkStep"_s, u"confirmEvidence"_s, u"editRung"_s }) {
            auto *button = l().place().findChild<QAbstractButton *>(name);
            QVERIFY(!button->isEnabled());
            QVERIFY2(button->toolTip().contains(reason.toHtmlEscaped()), qPrintable(button->toolTip()));
        }
        const ClaimEvidence before = l().evidence();
        l().place().sentences().table().setFocus();
        l().key(Qt::Key_C);
        l().key(Qt::Key_E);
        QVERIFY(!l().comparison().isOpen());
        QVERIFY(l().settles());
        QCOMPARE(l().evidence(), before);
    }
};

QTEST_MAIN(tst_LineageEvidence)
#include "tst_lineageevidence.moc"
