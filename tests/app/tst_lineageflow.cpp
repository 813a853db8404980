// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/windowfixture.h"
#include "widgets/common/safetextview.h"
#include "widgets/lineage/comparisonview.h"
#include "widgets/lineage/ladderhead.h"
#include "widgets/lineage/lineageplace.h"
#include "widgets/lineage/rungpane.h"
#include "widgets/lineage/runlist.h"
#include "widgets/lineage/runpane.h"
#include "widgets/lineage/sentencelist.h"

#include <QFile>

using namespace waymark;
using namespace waymark::app;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// The place Lineage in the real window, by keyboard alone: the audit of insights beside the run they came from.
class tst_LineageFlow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_fixture;

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_fixture->window.get(), key, modifiers);
    }
    widgets::LineagePlace &place() { return m_fixture->window->lineagePlace(); }
    const Rung *focus() { return m_fixture->window->lineage().focus(); }
    bool settled()
    {
        return m_fixture->waitFor([this] { return m_fixture->isQuiet() && m_fixture->window->lineage().isSettled() && place().ladder() && place().runPane().isReady(); });
    }
    ComparisonController &comparison() { return m_fixture->window->comparison(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->openSample());
    }

    void cleanup() { m_fixture.reset(); }

    void twentyInsightsByKeyboard()
    {
        QVERIFY(m_fixture->search(u"type:insight domain:\"SWE-bench Verified\""_s));
        QVERIFY(m_fixture->waitFor([this] { return m_fixture->shown() >= 20 && m_fixture->shown() < 80; }));
        QTest::keyClick(m_fixture->window.get(), Qt::Key_F2);
        key(Qt::Key_Home);
        QVERIFY(m_fixture->waitFor([this] { return m_fixture->window->pool().selected().size() == 1; }));
        // The first pass of the lint has to be through, since findings are walked.
        QVERIFY(m_fixture->waitFor([this] { return m_fixture->window->pool().details() != nullptr; }));
        QTest::keyClick(m_fixture->window.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(settled());

        int evidence = 0;
        int findings = 0;
        int generalised = 0;
        QSet<QString> seen;
        for (int i = 0; i < 20; ++i) {
            QVERIFY(focus());
            QCOMPARE(focus()->memory.type, MemoryType::Insight);
            const QString uuid = focus()->memory.uuid;
            QVERIFY2(!seen.contains(uuid), qPrintable(focus()->memory.title));
            seen.insert(uuid);
            // Evidence: the first sentences, each lights what supports it.
            place().sentences().table().setFocus();
            for (int sentence = 0; sentence < 2 && sentence < focus()->claims.size(); ++sentence) {
                if (sentence > 0)
                    key(Qt::Key_J);
                QCOMPARE(place().currentClaim(), sentence);
                const ClaimEvidence &known = focus()->evidence[sentence];
                QCOMPARE(place().runPane().view().litParts().size(), known.steps.size());
                evidence += int(known.steps.size());
            }
            // The next finding, of this memory: L stays here while there is one.
            if (widgets::RungPane *pane = place().focusPane(); pane && !pane->findings().isEmpty()) {
                key(Qt::Key_L);
                QVERIFY(settled());
                QCOMPARE(focus()->memory.uuid, uuid);
                QVERIFY(!place().focusPane()->currentFinding().isEmpty());
                ++findings;
            }
            const bool leaks = std::ranges::any_of(focus()->findings, [](const Finding &finding) { return finding.severity != Severity::Info && isLeakRule(finding.rule) && !finding.suppressed; });
            const qint64 revision = focus()->memory.revision;
            key(Qt::Key_G);
            if (leaks) {
                QVERIFY2(m_fixture->waitFor([this] { return comparison().isOpen(); }), qPrintable(focus()->memory.title));
                QVERIFY(comparison().view().hunkCount() > 0);
                key(Qt::Key_N);
                if (generalised % 2 == 0) {
                    key(Qt::Key_A); // kept: a new revision
                    QVERIFY(m_fixture->waitFor([this] { return !comparison().isOpen(); }));
                    QVERIFY(settled());
                    QVERIFY(m_fixture->waitFor([&] { return focus() && focus()->memory.uuid == uuid && focus()->memory.revision > revision; }));
                } else {
                    key(Qt::Key_X); // dropped: nothing is stored
                    QVERIFY(!comparison().isOpen());
                    QCOMPARE(focus()->memory.revision, revision);
                }
                ++generalised;
            }
            place().sentences().table().setFocus();
            key(i % 3 == 0 ? Qt::Key_X : Qt::Key_A);
            const ReviewStatus wanted = i % 3 == 0 ? ReviewStatus::Rejected : ReviewStatus::Accepted;
            QVERIFY(m_fixture->waitFor([&] { return m_fixture->window->lineage().isSettled() && focus() && focus()->memory.uuid == uuid && focus()->memory.review == wanted; }));
            if (i == 19)
                break;
            key(Qt::Key_Down, Qt::AltModifier);
            QVERIFY(m_fixture->waitFor([&] { return m_fixture->window->lineage().isSettled() && focus() && focus()->memory.uuid != uuid && place().runPane().isReady(); }));
        }
        QCOMPARE(seen.size(), 20);
        QVERIFY2(evidence >= 20, qPrintable(QString::number(evidence)));
        QVERIFY2(findings >= 3, qPrintable(QString::number(findings)));
        QVERIFY2(generalised >= 2, qPrintable(QString::number(generalised)));
    }

    void aKeyForTheNextMemoryNeverHitsThisOne()
    {
        QVERIFY(m_fixture->search(u"type:insight review:unreviewed"_s));
        QTest::keyClick(m_fixture->window.get(), Qt::Key_F2);
        key(Qt::Key_Home);
        QVERIFY(m_fixture->waitFor([this] { return m_fixture->window->pool().selected().size() == 1; }));
        QTest::keyClick(m_fixture->window.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(settled());
        place().sentences().table().setFocus();
        const QString uuid = focus()->memory.uuid;
        QCOMPARE(focus()->memory.review, ReviewStatus::Unreviewed);
        key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(focus()->memory.uuid, uuid); // the next one is on its way
        key(Qt::Key_A);
        key(Qt::Key_E);
        QVERIFY(!comparison().isOpen());
        QVERIFY(m_fixture->waitFor([&] { return m_fixture->window->lineage().isSettled() && focus() && focus()->memory.uuid != uuid; }));
        key(Qt::Key_Up, Qt::AltModifier);
        QVERIFY(m_fixture->waitFor([&] { return m_fixture->window->lineage().isSettled() && focus() && focus()->memory.uuid == uuid; }));
        QCOMPARE(focus()->memory.review, ReviewStatus::Unreviewed);
    }
};

QTEST_MAIN(tst_LineageFlow)
#include "tst_lineageflow.moc"
