// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/searchbox.h"

#include "widgets/pool/errorstrip.h"
#include "widgets/pool/queryedit.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using widgets::ErrorStrip;
using widgets::QueryEdit;
using widgets::SearchBox;

class TestSearchBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 300);
        m_box = new SearchBox(m_window.get());
        m_box->setGeometry(10, 10, 700, 28);
        m_edit = m_box->findChild<QueryEdit *>();
        m_box->setWords({ { u"SWE-bench Verified"_s, u"Aider-Polyglot"_s }, {}, {}, {}, {}, {} });
        m_window->show();
        m_box->focusSearch();
        QTRY_VERIFY(m_edit->hasFocus());
    }

    void cleanup() { m_window.reset(); }

    void searchesAfterAPause()
    {
        QSignalSpy spy(m_box, &SearchBox::searchChanged);
        QTest::keyClicks(m_edit, u"rounding"_s);
        QCOMPARE(spy.count(), 0);
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(spy.first().first().toString(), u"rounding"_s);
    }

    void enterCommitsAtOnce()
    {
        QSignalSpy search(m_box, &SearchBox::searchChanged);
        QSignalSpy commit(m_box, &SearchBox::committed);
        QTest::keyClicks(m_edit, u"rounding error"_s);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(search.count(), 1); // said before
        QCOMPARE(commit.count(), 1);
        QCOMPARE(commit.first().first().toString(), u"rounding error"_s);
        QTest::qWait(2 * QueryEdit::debounceMs);
        QCOMPARE(search.count(), 1);
    }

    void errorsAreShownBelow()
    {
        auto *strip = m_window->findChild<ErrorStrip *>();
        QSignalSpy search(m_box, &SearchBox::searchChanged);
        QSignalSpy commit(m_box, &SearchBox::committed);
        QTest::keyClicks(m_edit, u"tpye:insight"_s);
        QTRY_VERIFY(strip->isVisible());
        QVERIFY(strip->message().contains(u"tpye"_s));
        QCOMPARE(search.count(), 0);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(commit.count(), 0);
        QVERIFY(!m_window->grab().isNull());
        QTest::keyClick(m_edit, Qt::Key_Escape);
        QTest::keyClick(m_edit, Qt::Key_Escape);
        QTRY_VERIFY(!strip->isVisible());
        QVERIFY(m_box->text().isEmpty());
        QCOMPARE(search.last().first().toString(), QString());
    }

    void completes()
    {
        QTest::keyClicks(m_edit, u"domain:aid"_s);
        QVERIFY(m_edit->isPopupVisible());
        QTest::keyClick(m_edit, Qt::Key_Tab);
        QVERIFY(m_box->text().startsWith(u"domain:Aider-Polyglot"_s));
        QVERIFY(m_edit->hasFocus());
    }

    void escapeClosesTheListFirst()
    {
        QTest::keyClicks(m_edit, u"ty"_s);
        QVERIFY(m_edit->isPopupVisible());
        QTest::keyClick(m_edit, Qt::Key_Escape);
        QVERIFY(!m_edit->isPopupVisible());
        QCOMPARE(m_box->text(), u"ty"_s);
        QTest::keyClick(m_edit, Qt::Key_Escape);
        QCOMPARE(m_box->text(), QString());
        QSignalSpy leave(m_box, &SearchBox::leaveRequested);
        QTest::keyClick(m_edit, Qt::Key_Escape);
        QCOMPARE(leave.count(), 1);
    }

    void settingTheTextIsQuiet()
    {
        QSignalSpy search(m_box, &SearchBox::searchChanged);
        m_box->setText(u"type:insight"_s);
        m_box->setCounts(264, 431);
        QTest::qWait(2 * QueryEdit::debounceMs);
        QCOMPARE(search.count(), 0);
        QCOMPARE(m_box->text(), u"type:insight"_s);
        QVERIFY(!m_window->grab().isNull());
    }

private:
    std::unique_ptr<QWidget> m_window;
    SearchBox *m_box = nullptr;
    QueryEdit *m_edit = nullptr;
};

QTEST_MAIN(TestSearchBox)
#include "tst_searchbox.moc"
