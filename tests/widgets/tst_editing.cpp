// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/exacttextedit.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/safetextview.h"
#include "widgets/pool/inspector.h"
#include "widgets/pool/reasonbar.h"
#include "widgets/pool/supersedepanel.h"
#include "widgets/pool/tageditor.h"

#include <QAbstractButton>
#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::widgets;

namespace {

const QDate today(2026, 11, 20);

MemoryDetails sample(qint64 id = 7, qint64 revision = 2)
{
    MemoryDetails details;
    Memory &memory = details.memory;
    memory.id = { id };
    memory.uuid = u"m-%1"_s.arg(id);
    memory.title = u"Run the smallest failing test first"_s;
    memory.description = u"A short\u00a0loop finds the fault."_s;
    memory.content = u"One.\u2028Two.\u2029Three.\r\nFour.\u200b\rFive."_s;
    memory.tags = { u"tests"_s };
    memory.revision = revision;
    return details;
}

struct Stage
{
    Inspector inspector;
    QSignalSpy edits { &inspector, &Inspector::editRequested };
    QSignalSpy drafts { &inspector, &Inspector::draftChanged };
    QSignalSpy cleared { &inspector, &Inspector::draftCleared };

    Stage()
    {
        inspector.resize(364, 800);
        inspector.show();
        inspector.setDetails(sample(), today);
    }

    ExactTextEdit *field(const QString &name) { return inspector.findChild<ExactTextEdit *>(name); }
    QAbstractButton *button(const QString &name) { return inspector.findChild<QAbstractButton *>(name); }
    MessageBar *messages() { return inspector.findChild<MessageBar *>(); }
    MemoryEdit lastEdit() { return edits.last().constFirst().value<MemoryEdit>(); }
    MemoryEdit lastDraft() { return drafts.last().constFirst().value<MemoryEdit>(); }

    void typeInTitle(const QString &text)
    {
        field(u"editTitle"_s)->moveCursor(QTextCursor::End);
        QTest::keyClicks(field(u"editTitle"_s), text);
    }

    void answer(const QString &action)
    {
        for (QAbstractButton *candidate : messages()->findChildren<QAbstractButton *>()) {
            if (candidate->text() == action && candidate->isVisible()) {
                candidate->click();
                return;
            }
        }
        QFAIL("no such answer");
    }
};

} // namespace

class TestEditing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void charactersStay_data();
    void charactersStay();
    void untouchedCharactersStayWhenOthersChange();
    void shiftEnterIsANewline();
    void ctrlEnterKeeps();
    void keepingNothingIsNoEdit();
    void escapeDropsWithoutAsking();
    void aDroppedDraftComesBackOnce();
    void draftsLeaveWithinASecond();
    void aDraftSurvivesAnotherSelection();
    void aStoredDraftIsOffered();
    void refusalKeepsTheText();
    void aChangeOfOtherFieldsIsTakenIn();
    void aConflictShowsBothTexts();
    void takingTheirsDropsMine();
    void ownSavedTextIsNoConflict();
    void anEmptyTitleIsRefused();
    void whatHappenedIsNotEdited();
    void hugeLinesAreNotLoaded();
    void panelsTakeTheirKeys();
    void tagsAreEdited();
    void tagsOfManyAreAddedAndRemoved();
    void reasonIsRequired();
    void supersedeChoosesAMemory();
    void messagesWaitBehindAnError();
};

void TestEditing::charactersStay_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no-break space") << u"a\u00a0b"_s;
    QTest::newRow("separators") << u"a\u2028b\u2029c"_s;
    QTest::newRow("carriage returns") << u"a\r\nb\rc"_s;
    QTest::newRow("structure") << u"a\ufdd0b\ufdd1c\ufffcd"_s;
    QTest::newRow("nul") << (u"a"_s + QChar(0) + u"b"_s);
    QTest::newRow("private use") << u"a\uf8d0b\u2028c\uf8d1"_s;
    QTest::newRow("zero width and bidi") << u"a\u200b\u202eb"_s;
    QTest::newRow("trailing newlines") << u"a\n\n"_s;
    QTest::newRow("empty") << QString();
}

void TestEditing::charactersStay()
{
    QFETCH(QString, text);
    ExactTextEdit edit;
    edit.setExactText(text);
    QCOMPARE(edit.exactText(), text);
    QVERIFY(!edit.isChanged());
    QTest::keyClicks(&edit, u"x"_s);
    QCOMPARE(edit.exactText(), u"x"_s + text);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QCOMPARE(edit.exactText(), text);
    QVERIFY(!edit.isChanged());
}

void TestEditing::untouchedCharactersStayWhenOthersChange()
{
    Stage stage;
    stage.inspector.startEdit();
    ExactTextEdit *content = stage.field(u"editContent"_s);
    content->moveCursor(QTextCursor::End);
    QTest::keyClicks(content, u" More."_s);
    QTest::keyClick(content, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stage.edits.count(), 1);
    QCOMPARE(*stage.lastEdit().content, sample().memory.content + u" More."_s);
    QVERIFY(!stage.lastEdit().description); // U+00A0 alone is no change
    QVERIFY(!stage.lastEdit().title);
}

void TestEditing::shiftEnterIsANewline()
{
    ExactTextEdit edit;
    edit.setExactText(u"a"_s);
    edit.moveCursor(QTextCursor::End);
    QTest::keyClick(&edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(&edit, u"b"_s);
    QCOMPARE(edit.exactText(), u"a\nb"_s);
    edit.setSingleParagraph(true);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.exactText(), u"a\nb"_s);
}

void TestEditing::ctrlEnterKeeps()
{
    Stage stage;
    stage.inspector.startEdit();
    QVERIFY(stage.inspector.isEditing());
    QCOMPARE(stage.inspector.focusWidget(), stage.field(u"editTitle"_s));
    stage.typeInTitle(u" of all"_s);
    QVERIFY(stage.inspector.hasUnsavedEdit());
    QTest::keyClick(stage.field(u"editTitle"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stage.edits.count(), 1);
    QCOMPARE(*stage.lastEdit().title, u"Run the smallest failing test first of all"_s);
    QCOMPARE(stage.lastEdit().baseRevision, 2);
    QCOMPARE(stage.lastEdit().id, MemoryId { 7 });
    QVERIFY(stage.inspector.isEditing()); // until the answer
    QTest::keyClick(stage.field(u"editTitle"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stage.edits.count(), 1); // not twice
    stage.inspector.editAccepted({ 7 });
    QVERIFY(!stage.inspector.isEditing());
    QVERIFY(stage.cleared.count() >= 1);
}

void TestEditing::keepingNothingIsNoEdit()
{
    Stage stage;
    stage.inspector.startEdit();
    QTest::keyClick(stage.field(u"editContent"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stage.edits.count(), 0);
    QVERIFY(!stage.inspector.isEditing());
}

void TestEditing::escapeDropsWithoutAsking()
{
    Stage stage;
    stage.inspector.startEdit();
    QTest::keyClick(stage.field(u"editTitle"_s), Qt::Key_Escape);
    QVERIFY(!stage.inspector.isEditing());
    QVERIFY(!stage.messages()->isVisible());
}

void TestEditing::aDroppedDraftComesBackOnce()
{
    Stage stage;
    stage.inspector.startEdit();
    stage.typeInTitle(u"!"_s);
    QTest::keyClick(stage.field(u"editTitle"_s), Qt::Key_Escape);
    QVERIFY(!stage.inspector.isEditing());
    QVERIFY(stage.messages()->isVisible());
    stage.answer(u"Bring it back"_s);
    QVERIFY(stage.inspector.isEditing());
    QCOMPARE(stage.field(u"editTitle"_s)->exactText(), u"Run the smallest failing test first!"_s);
    QVERIFY(!stage.messages()->isVisible());
}

void TestEditing::draftsLeaveWithinASecond()
{
    Stage stage;
    stage.inspector.startEdit();
    stage.drafts.clear();
    stage.typeInTitle(u"?"_s);
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY_WITH_TIMEOUT(stage.drafts.count() >= 1, 2000);
    QVERIFY2(clock.elapsed() <= 1000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(*stage.lastDraft().title, u"Run the smallest failing test first?"_s);
    // Back to what is stored: nothing is to be kept.
    const int before = int(stage.cleared.count());
    QTest::keyClick(stage.field(u"editTitle"_s), Qt::Key_Backspace);
    QTRY_VERIFY_WITH_TIMEOUT(stage.cleared.count() > before, 2000);
}

void TestEditing::aDraftSurvivesAnotherSelection()
{
    Stage stage;
    stage.inspector.startEdit();
    stage.typeInTitle(u" now"_s);
    stage.inspector.setDetails(sample(8), today); // before the timer
    QVERIFY(!stage.inspector.isEditing());
    QVERIFY(stage.drafts.count() >= 1);
    QCOMPARE(stage.lastDraft().id, MemoryId { 7 });
    QVERIFY(!stage.messages()->isVisible());
    stage.inspector.setDetails(sample(7), today);
    QVERIFY(stage.messages()->isVisible());
    stage.answer(u"Continue"_s);
    QVERIFY(stage.inspector.isEditing());
    QCOMPARE(stage.field(u"editTitle"_s)->exactText(), u"Run the smallest failing test first now"_s);
}

void TestEditing::aStoredDraftIsOffered()
{
    Stage stage;
    MemoryEdit draft;
    draft.id = { 7 };
    draft.baseRevision = 1;
    draft.content = u"From before the crash."_s;
    stage.inspector.offerDraft(draft);
    QVERIFY(stage.messages()->isVisible());
    stage.answer(u"Discard"_s);
    QCOMPARE(stage.cleared.count(), 1);
    stage.inspector.offerDraft(draft);
    stage.inspector.startEdit(); // E continues the draft as well
    QCOMPARE(stage.field(u"editContent"_s)->exactText(), u"From before the crash."_s);
    QVERIFY(stage.inspector.findChild<QLabel *>(u"editNote"_s)->isVisible()); // it began on another revision
}

void TestEditing::refusalKeepsTheText()
{
    Stage stage;
    stage.inspector.startEdit();
    stage.typeInTitle(u"!"_s);
    QTest::keyClick(stage.field(u"editTitle"_s), Qt::Key_Return, Qt::ControlModifier);
    stage.inspector.editRefused(u"The disk is full."_s);
    QVERIFY(stage.inspector.isEditing());
    QCOMPARE(stage.inspector.findChild<QLabel *>(u"editNote"_s)->text(), u"The disk is full."_s);
    QTest::keyClick(stage.field(u"editTitle"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stage.edits.count(), 2);
}

void TestEditing::aChangeOfOtherFieldsIsTakenIn()
{
    Stage stage;
    stage.inspector.startEdit();
    stage.typeInTitle(u"!"_s);
    MemoryDetails theirs = sample(7, 3);
    theirs.memory.tags = { u"loops"_s };
    stage.inspector.setDetails(theirs, today);
    QVERIFY(!stage.inspector.findChild<QWidget *>(u"conflictPanel"_s)->isVisible());
    QTest::keyClick(stage.field(u"editTitle"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stage.lastEdit().baseRevision, 3);
    QVERIFY(!stage.lastEdit().tags);
    QCOMPARE(*stage.lastEdit().title, u"Run the smallest failing test first!"_s);
}

void TestEditing::aConflictShowsBothTexts()
{
    Stage stage;
    stage.inspector.startEdit();
    stage.typeInTitle(u", mine"_s);
    MemoryDetails theirs = sample(7, 3);
    theirs.memory.title += u", theirs"_s;
    stage.inspector.setDetails(theirs, today);
    QVERIFY(stage.inspector.findChild<QWidget *>(u"conflictPanel"_s)->isVisible());
    QVERIFY(stage.inspector.findChild<SafeTextView *>(u"conflictTheirs1"_s)->originalText().endsWith(u", theirs"_s));
    QVERIFY(stage.inspector.findChild<SafeTextView *>(u"conflictMine1"_s)->originalText().endsWith(u", mine"_s));
    stage.button(u"conflictKeepMine"_s)->click();
    QCOMPARE(stage.edits.count(), 1);
    QCOMPARE(stage.lastEdit().baseRevision, 3);
    QCOMPARE(*stage.lastEdit().title, u"Run the smallest failing test first, mine"_s);
}

void TestEditing::takingTheirsDropsMine()
{
    Stage stage;
    stage.inspector.startEdit();
    stage.typeInTitle(u", mine"_s);
    MemoryDetails theirs = sample(7, 3);
    theirs.memory.title += u", theirs"_s;
    stage.inspector.setDetails(theirs, today);
    stage.button(u"conflictTakeTheirs"_s)->click();
    QVERIFY(!stage.inspector.isEditing());
    QCOMPARE(stage.edits.count(), 0);
    QVERIFY(stage.inspector.findChild<SafeTextView *>(u"inspectorText"_s)->originalText().contains(u", theirs"_s));
    stage.answer(u"Bring it back"_s);
    QCOMPARE(stage.field(u"editTitle"_s)->exactText(), u"Run the smallest failing test first, mine"_s);
}

void TestEditing::ownSavedTextIsNoConflict()
{
    // The pool says that the memory changed before it answers the edit.
    Stage stage;
    stage.inspector.startEdit();
    stage.typeInTitle(u"!"_s);
    QTest::keyClick(stage.field(u"editTitle"_s), Qt::Key_Return, Qt::ControlModifier);
    MemoryDetails saved = sample(7, 3);
    saved.memory.title += u'!';
    stage.inspector.setDetails(saved, today);
    QVERIFY(!stage.inspector.findChild<QWidget *>(u"conflictPanel"_s)->isVisible());
    stage.inspector.editAccepted({ 7 });
    QVERIFY(!stage.inspector.isEditing());
}

void TestEditing::anEmptyTitleIsRefused()
{
    Stage stage;
    stage.inspector.startEdit();
    ExactTextEdit *title = stage.field(u"editTitle"_s);
    title->selectAll();
    QTest::keyClick(title, Qt::Key_Delete);
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stage.edits.count(), 0);
    QVERIFY(stage.inspector.isEditing());
    QVERIFY(stage.inspector.findChild<QLabel *>(u"editNote"_s)->isVisible());
}

void TestEditing::whatHappenedIsNotEdited()
{
    Stage stage;
    MemoryDetails run = sample();
    run.memory.id = { 9 };
    run.memory.type = MemoryType::Trajectory;
    stage.inspector.setDetails(run, today);
    stage.inspector.startEdit();
    QVERIFY(!stage.field(u"editTitle"_s)->isVisible());
    QVERIFY(!stage.inspector.hasUnsavedEdit());
    QTest::keyClicks(stage.field(u"editAppliesWhen"_s), u"Always."_s);
    QTest::keyClick(stage.field(u"editAppliesWhen"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(*stage.lastEdit().appliesWhen, u"Always."_s);
    QVERIFY(!stage.lastEdit().title);
    QVERIFY(!stage.lastEdit().content);
}

void TestEditing::hugeLinesAreNotLoaded()
{
    Stage stage;
    MemoryDetails huge = sample();
    huge.memory.id = { 10 };
    huge.memory.content = QString(5'000'000, u'x');
    stage.inspector.setDetails(huge, today);
    QElapsedTimer clock;
    clock.start();
    stage.inspector.startEdit();
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    stage.typeInTitle(u"!"_s);
    QTest::keyClick(stage.field(u"editTitle"_s), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!stage.lastEdit().content);
    QVERIFY(stage.inspector.findChild<QLabel *>(u"editNote"_s)->isVisible());
}

void TestEditing::panelsTakeTheirKeys()
{
    // The window uses Ctrl+Enter for something else.
    ReasonBar bar;
    bar.open({ u"retire"_s, u"Retire"_s, {}, {}, true, false });
    for (const auto &[key, modifiers] : { std::pair(Qt::Key_Return, Qt::KeyboardModifiers(Qt::ControlModifier)),
                                          std::pair(Qt::Key_Escape, Qt::KeyboardModifiers(Qt::NoModifier)) }) {
        QKeyEvent wanted(QEvent::ShortcutOverride, key, modifiers);
        wanted.ignore();
        QCoreApplication::sendEvent(bar.findChild<QLineEdit *>(u"reason"_s), &wanted);
        QVERIFY(wanted.isAccepted());
    }
}

void TestEditing::tagsAreEdited()
{
    Stage stage;
    stage.inspector.startEdit();
    auto *tags = stage.inspector.findChild<TagField *>();
    QTest::keyClicks(tags->lineEdit(), u"#orm, loops"_s);
    QTest::keyClick(tags->lineEdit(), Qt::Key_Return);
    QCOMPARE(tags->tags(), QStringList({ u"loops"_s, u"orm"_s, u"tests"_s }));
    QTest::keyClick(tags->lineEdit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stage.edits.count(), 1);
    QCOMPARE(*stage.lastEdit().tags, QStringList({ u"loops"_s, u"orm"_s, u"tests"_s }));
}

void TestEditing::tagsOfManyAreAddedAndRemoved()
{
    TagEditor editor;
    QSignalSpy applied(&editor, &TagEditor::applyRequested);
    editor.open(37, { { u"all"_s, 37 }, { u"some"_s, 12 } }, {}, {});
    editor.findChild<QAbstractButton *>(u"tag_all"_s)->click();
    editor.findChild<QAbstractButton *>(u"tag_some"_s)->click();
    auto *field = editor.findChild<QLineEdit *>(u"tagAdd"_s);
    QTest::keyClicks(field, u"fresh"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(applied.count(), 1);
    const TagEdit wanted = applied.constFirst().constFirst().value<TagEdit>();
    QCOMPARE(wanted.add, QStringList({ u"some"_s, u"fresh"_s }));
    QCOMPARE(wanted.remove, QStringList { u"all"_s });
}

void TestEditing::reasonIsRequired()
{
    ReasonBar bar;
    QSignalSpy applied(&bar, &ReasonBar::applyRequested);
    QSignalSpy cancelled(&bar, &ReasonBar::cancelled);
    bar.open({ u"retire"_s, u"Retire 37 memories"_s, u"They leave lists."_s, u"Retire"_s, true, false });
    auto *reason = bar.findChild<QLineEdit *>(u"reason"_s);
    QTest::keyClicks(reason, u"  "_s);
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(applied.count(), 0);
    QTest::keyClicks(reason, u"stale "_s);
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(applied.count(), 1);
    QCOMPARE(applied.constFirst(), QVariantList({ u"retire"_s, u"stale"_s }));
    QVERIFY(!bar.isVisible());
    bar.open({ u"reject"_s, u"Reject"_s, {}, {}, false, false });
    QVERIFY(bar.findChild<QAbstractButton *>(u"reasonApply"_s)->isEnabled());
    QTest::keyClick(bar.findChild<QLineEdit *>(u"reason"_s), Qt::Key_Escape);
    QCOMPARE(cancelled.constFirst().constFirst().toString(), u"reject"_s);
}

void TestEditing::supersedeChoosesAMemory()
{
    SupersedePanel panel;
    QSignalSpy asked(&panel, &SupersedePanel::candidatesRequested);
    QSignalSpy applied(&panel, &SupersedePanel::applyRequested);
    panel.open({ { { 1 }, u"a"_s, MemoryType::Insight, u"Old"_s } });
    auto *search = panel.findChild<QLineEdit *>(u"supersedeSearch"_s);
    QTest::keyClicks(search, u"ne"_s);
    QCOMPARE(asked.last().constFirst().toString(), u"ne"_s);
    panel.setCandidates(u"n"_s, { { { 9 }, u"x"_s, MemoryType::Insight, u"Late answer"_s } });
    QVERIFY(!panel.chosen());
    panel.setCandidates(u"ne"_s, { { { 1 }, u"a"_s, MemoryType::Insight, u"Old"_s }, { { 2 }, u"b"_s, MemoryType::Insight, u"New"_s },
                                   { { 3 }, u"c"_s, MemoryType::Summary, u"Newer"_s } });
    QCOMPARE(panel.chosen()->id, MemoryId { 2 }); // never itself
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(panel.chosen()->id, MemoryId { 3 });
    QTest::keyClicks(panel.findChild<QLineEdit *>(u"reason"_s), u"merged"_s);
    QTest::keyClick(search, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(applied.count(), 1);
    QCOMPARE(applied.constFirst()[0].value<QList<MemoryId>>(), QList<MemoryId> { { 1 } });
    QCOMPARE(applied.constFirst()[1].value<MemoryId>(), MemoryId { 3 });
}

void TestEditing::messagesWaitBehindAnError()
{
    QWidget window;
    MessageBar bar(&window);
    window.show();
    QAction undo(u"Undo"_s);
    QSignalSpy undone(&undo, &QAction::triggered);
    bar.showUndo(u"37 memories retired."_s, &undo);
    bar.findChild<QAbstractButton *>(u"messageAction1"_s)->click();
    QCOMPARE(undone.count(), 1);
    QVERIFY(!bar.isVisible());
    bar.showMessage(MessageBar::Kind::Error, u"The disk is full."_s);
    bar.showMessage(MessageBar::Kind::Information, u"Saved."_s);
    QCOMPARE(bar.text(), u"The disk is full."_s);
    bar.dismiss();
    QCOMPARE(bar.text(), u"Saved."_s);
    QVERIFY(bar.isVisible());
    bar.dismiss();
    QVERIFY(!bar.isVisible());
}

QTEST_MAIN(TestEditing)
#include "tst_editing.moc"
