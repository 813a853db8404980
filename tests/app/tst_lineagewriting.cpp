// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/edits.h"
#include "services/storage/memorystore.h"
#include "tests/app/windowfixture.h"
#include "widgets/lineage/comparisonview.h"
#include "widgets/lineage/lineageplace.h"
#include "widgets/lineage/runpane.h"

using namespace waymark;
using namespace waymark::app;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// What is written in Lineage is lost by nothing but dropping it: not by walking on, a change of somebody else, or the end of the program.
class tst_LineageWriting : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_fixture;

    MainWindow &window() { return *m_fixture->window; }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_fixture->window.get(), key, modifiers);
    }
    const Rung *focus() { return window().lineage().focus(); }
    bool openLadder()
    {
        m_fixture->action(ActionId::GoLineage)->trigger();
        return m_fixture->waitFor([this] { return window().lineage().isSettled() && focus() && window().lineagePlace().runPane().isReady(); });
    }
    bool openInsight()
    {
        if (!m_fixture->search(u"type:insight domain:\"SWE-bench Verified\""_s) || !m_fixture->waitFor([this] { return window().pool().details() && window().pool().details()->memory.type == MemoryType::Insight; }))
            return false;
        return openLadder();
    }
    /// E, and words at the end of the content.
    bool write(const QString &words)
    {
        window().lineagePlace().setFocus();
        m_fixture->action(ActionId::LineageEdit)->trigger();
        if (!m_fixture->waitFor([this] { return window().comparison().isOpen() && window().comparison().view().isEditing(); }))
            return false;
        QWidget *editor = QApplication::focusWidget();
        QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(editor, words);
        return true;
    }
    QString written() { return window().comparison().view().result().value(u"content"_s); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->openSample());
        QVERIFY(openInsight());
    }

    void cleanup() { m_fixture.reset(); }

    void nothingTakesThePlaceOfWhatIsWritten()
    {
        const QString uuid = focus()->memory.uuid;
        QVERIFY(write(u" More words."_s));
        // Neither walking on, nor another run, nor what is selected in Pool, nor a change elsewhere.
        window().lineage().walkMemories(1);
        window().lineage().openRun(u"somewhere"_s);
        window().pool().selectFirst();
        QVERIFY(window().comparison().isOpen());
        QVERIFY(written().endsWith(u"More words."_s));
        QCOMPARE(focus()->memory.uuid, uuid);
        // Kept, it is a new revision; the walk goes on.
        key(Qt::Key_Return, Qt::ControlModifier);
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_fixture->waitFor([&] { return !window().comparison().isOpen() && window().lineage().isSettled() && focus() && focus()->memory.content.endsWith(u"More words."_s); }));
        window().lineage().walkMemories(1);
        QVERIFY(m_fixture->waitFor([&] { return window().lineage().isSettled() && focus() && focus()->memory.uuid != uuid; }));
    }

    void whatIsWrittenSurvivesTheEnd()
    {
        const QString uuid = focus()->memory.uuid;
        QVERIFY(write(u" Unkept words."_s));
        m_fixture->restart();
        QVERIFY(m_fixture->openSample());
        QVERIFY(openInsight());
        QVERIFY(m_fixture->waitFor([&] { return focus() && focus()->memory.uuid == uuid; }));
        m_fixture->action(ActionId::LineageEdit)->trigger();
        QVERIFY(m_fixture->waitFor([this] { return window().comparison().isOpen(); }));
        QVERIFY(written().endsWith(u"Unkept words."_s));
        // Dropped on purpose it is gone.
        key(Qt::Key_Escape);
        key(Qt::Key_Escape);
        QVERIFY(!window().comparison().isOpen());
        m_fixture->action(ActionId::LineageEdit)->trigger();
        QVERIFY(m_fixture->waitFor([this] { return window().comparison().isOpen(); }));
        QVERIFY(!written().endsWith(u"Unkept words."_s));
    }

    void aChangeOfSomebodyElseIsShownBesideIt()
    {
        const MemoryId id = focus()->memory.id;
        QVERIFY(write(u" Mine."_s));
        MemoryEdit other;
        other.id = id;
        other.description = u"What somebody else wrote."_s;
        auto session = window().session();
        auto changed = const_cast<curation::PoolSession *>(session)->edit(other);
        QVERIFY(m_fixture->waitFor([&] { return changed.isFinished(); }));
        key(Qt::Key_Return, Qt::ControlModifier);
        key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_fixture->waitFor([&] { return window().comparison().view().comparison().fields.value(1).before == u"What somebody else wrote."_s; }));
        QVERIFY(written().endsWith(u"Mine."_s));
        window().comparison().keep();
        QVERIFY(m_fixture->waitFor([&] { return !window().comparison().isOpen() && window().lineage().isSettled() && focus() && focus()->memory.content.endsWith(u"Mine."_s); }));
    }
};

QTEST_MAIN(tst_LineageWriting)
#include "tst_lineagewriting.moc"
