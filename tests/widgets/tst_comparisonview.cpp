// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/exacttextedit.h"
#include "widgets/common/fittedtextview.h"
#include "widgets/lineage/columnhandle.h"
#include "widgets/lineage/comparedtext.h"
#include "widgets/lineage/comparisonview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::widgets;
using text::DiffLevel;

namespace {

using Style = TextMark::Style;

Comparison sample()
{
    Comparison comparison;
    comparison.beforeTitle = u"Revision 3"_s;
    comparison.afterTitle = u"Proposed generalisation, by rule"_s;
    comparison.note = u"Names of one project become what they stand for."_s;
    comparison.editable = true;
    comparison.fields = {
        { u"title"_s, u"Title"_s, u"Read evaluate.py before training"_s, u"Read the scoring script before training"_s, false },
        { u"description"_s, u"Description"_s, u"Confirm how results are scored."_s, u"Confirm how results are scored."_s, false },
        { u"content"_s, u"Content"_s, u"Read evaluate.py first. Encode categories with scikit-learn.\nScore a slice."_s,
            u"Read the scoring script first. Encode categories with the library.\nScore a small slice."_s, false },
    };
    return comparison;
}

Finding finding(const QString &rule, MemoryField field, const QString &text, const QString &excerpt)
{
    Finding result;
    result.rule = rule;
    result.severity = Severity::Error;
    result.field = field;
    result.start = text.indexOf(excerpt);
    result.end = result.start + excerpt.size();
    return result;
}

/// A view on a screen, with what tests ask of it.
struct Stage
{
    QWidget window;
    ComparisonView *view = new ComparisonView(&window);
    QSignalSpy results { view, &ComparisonView::resultChanged };
    QSignalSpy keeps { view, &ComparisonView::keepRequested };
    QSignalSpy drops { view, &ComparisonView::dropRequested };
    QSignalSpy currents { view, &ComparisonView::currentChanged };

    explicit Stage(const Comparison &comparison = sample(), QSize size = { 960, 640 })
    {
        window.resize(size);
        view->resize(size);
        window.show();
        window.activateWindow();
        view->setComparison(comparison);
        QApplication::processEvents();
    }

    FittedTextView *after(const QString &field) const { return view->findChild<FittedTextView *>(u"compareAfter_"_s + field); }
    FittedTextView *before(const QString &field) const { return view->findChild<FittedTextView *>(u"compareBefore_"_s + field); }
    ExactTextEdit *editor(const QString &field) const { return view->findChild<ExactTextEdit *>(u"compareEdit_"_s + field); }
    QAbstractButton *button(const QString &name) const { return view->findChild<QAbstractButton *>(name); }
    QString label(const QString &name) const { return view->findChild<QLabel *>(name)->text(); }
    QString content() const { return view->result().value(u"content"_s); }

    /// Words of a column with a style.
    static QStringList marked(const FittedTextView *shown, Style style)
    {
        QStringList words;
        for (const TextMark &mark : shown->marks()) {
            if (mark.style == style)
                words << shown->originalText().mid(mark.start, mark.end - mark.start);
        }
        return words;
    }
};

} // namespace

class TestComparisonView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsNeedNoScrollBar_data();
    void textsNeedNoScrollBar();
    void differencesAreMarked();
    void hunksAreWalked();
    void leavingChangesTheResult();
    void whatIsLeftOutStaysInSight();
    void levelsKeepTheChoice();
    void differencesCanBeHidden();
    void revisionsAreOnlyLookedAt();
    void anEditComesBack();
    void aDroppedEditLeavesNoTrace();
    void undoWorksInTheEditor();
    void theCursorStaysInSight();
    void findingsAreMarked();
    void findingsGoWithTheTextTheyWereFoundIn();
    void findingsPassOmittedWords();
    void emptyComparison();
    void sameTexts();
    void longTexts();
    void fieldsStayLevel();
    void columnsAreResized();
    void narrowAndLarge_data();
    void narrowAndLarge();
    void keyboardOnly();
    void everythingHasAName();
};

void TestComparisonView::textsNeedNoScrollBar_data()
{
    QTest::addColumn<int>("width");
    for (int width = 700; width <= 1240; width += 30)
        QTest::addRow("%d", width) << width;
}

void TestComparisonView::textsNeedNoScrollBar()
{
    QFETCH(int, width);
    Comparison comparison = sample();
    comparison.editable = false;
    comparison.fields[0].before = u"Do not trust the fixture for bulk operations"_s;
    comparison.fields[0].after = u"Test against a real disposable instance instead of mocking the database"_s;
    comparison.fields[2].before = u"When testing the method, do not use the fixture from tests/conftest.py: open sqlite3 with :memory:, create the parts table and count the rows after it, which must equal the number of rows given."_s;
    comparison.fields[2].after = u"When code builds statements for a database or a similar service, test it against a real instance that can be thrown away (in memory, in a temporary directory, in a container) and put a hand-written fake only at the outer boundary. The criterion is the stored state read back, not the number of calls."_s;
    Stage stage(comparison, { width, 700 });
    const auto check = [&] {
        for (int round = 0; round < 4; ++round)
            QApplication::processEvents();
        for (const ComparedField &field : comparison.fields) {
            for (const FittedTextView *shown : { stage.before(field.name), stage.after(field.name) }) {
                QVERIFY2(!shown->verticalScrollBar()->isVisible(), qPrintable(shown->objectName()));
                QCOMPARE(shown->height(), shown->heightForText(shown->width()));
            }
        }
    };
    check();
    // Others come into the same columns, longer ones and shorter ones.
    std::swap(comparison.fields[2].before, comparison.fields[2].after);
    stage.view->setComparison(comparison);
    check();
    stage.view->resize(width - 35, 700);
    check();
    // It is filled before it is shown.
    stage.view->hide();
    stage.view->clear();
    stage.view->setComparison(comparison);
    stage.view->show();
    check();
    std::swap(comparison.fields[2].before, comparison.fields[2].after);
    stage.view->hide();
    stage.view->setComparison(comparison);
    stage.view->show();
    check();
    stage.view->resize(width + 50, 700);
    check();
}

void TestComparisonView::differencesAreMarked()
{
    const Stage stage;
    QCOMPARE(stage.view->hunkCount(), 4);
    QCOMPARE(stage.marked(stage.before(u"content"_s), Style::Removed), (QStringList { u"evaluate.py"_s, u"scikit-learn"_s }));
    QCOMPARE(stage.marked(stage.after(u"content"_s), Style::Added), (QStringList { u"the scoring script"_s, u"the library"_s, u" small"_s }));
    QCOMPARE(stage.marked(stage.after(u"title"_s), Style::AddedCurrent), QStringList { u"the scoring script"_s });
    QCOMPARE(stage.marked(stage.before(u"title"_s), Style::RemovedCurrent), QStringList { u"evaluate.py"_s });
    QVERIFY(stage.after(u"description"_s)->marks().isEmpty());
    for (const ComparedField &field : sample().fields)
        QCOMPARE(stage.view->result().value(field.name), field.after);
}

void TestComparisonView::hunksAreWalked()
{
    Stage stage;
    QCOMPARE(stage.view->currentHunk(), 0);
    stage.view->nextDifference();
    QCOMPARE(stage.currents.last(), (QVariantList { 1, 4 }));
    QCOMPARE(stage.label(u"comparePosition"_s), u"2 of 4, taken"_s);
    QVERIFY(stage.marked(stage.after(u"title"_s), Style::AddedCurrent).isEmpty());
    QCOMPARE(stage.marked(stage.after(u"content"_s), Style::AddedCurrent), QStringList { u"the scoring script"_s });
    stage.view->previousDifference();
    stage.view->previousDifference(); // round the corner
    QCOMPARE(stage.view->currentHunk(), 3);
    stage.view->nextDifference();
    QCOMPARE(stage.view->currentHunk(), 0);
    QCOMPARE(stage.results.size(), 0);
}

void TestComparisonView::leavingChangesTheResult()
{
    Stage stage;
    stage.view->setCurrentHunk(2);
    stage.view->toggleCurrent();
    QVERIFY(!stage.view->isTaken(2));
    QCOMPARE(stage.results.size(), 1);
    QCOMPARE(stage.content(), u"Read the scoring script first. Encode categories with scikit-learn.\nScore a small slice."_s);
    QCOMPARE(stage.marked(stage.after(u"content"_s), Style::KeptCurrent), QStringList { u"scikit-learn"_s });
    QCOMPARE(stage.marked(stage.before(u"content"_s), Style::KeptCurrent), QStringList { u"scikit-learn"_s });
    QCOMPARE(stage.label(u"comparePosition"_s), u"3 of 4, left"_s);
    stage.view->toggleCurrent();
    QCOMPARE(stage.content(), sample().fields[2].after);
    stage.view->leaveAll();
    for (const ComparedField &field : sample().fields)
        QCOMPARE(stage.view->result().value(field.name), field.before);
    stage.view->takeAll();
    QCOMPARE(stage.content(), sample().fields[2].after);
    QCOMPARE(stage.results.size(), 4);
    stage.view->takeAll(); // nothing more to take
    QCOMPARE(stage.results.size(), 4);
}

void TestComparisonView::whatIsLeftOutStaysInSight()
{
    Stage stage;
    stage.view->setCurrentHunk(3);
    stage.view->toggleCurrent();
    QVERIFY(stage.content().endsWith(u"Score a slice."_s));
    QVERIFY(stage.after(u"content"_s)->originalText().endsWith(u"Score a small slice."_s));
    QCOMPARE(stage.marked(stage.after(u"content"_s), Style::RemovedCurrent), QStringList { u" small"_s });
}

void TestComparisonView::levelsKeepTheChoice()
{
    Stage stage;
    stage.view->setCurrentHunk(2);
    stage.view->toggleCurrent();
    const QString text = stage.content();
    stage.view->nextLevel();
    QCOMPARE(stage.view->level(), DiffLevel::Sentence);
    QCOMPARE(stage.view->hunkCount(), 2); // of the title, and of the content, whose changed sentences touch
    QCOMPARE(stage.view->currentHunk(), 1);
    QCOMPARE(stage.label(u"comparePosition"_s), u"2 of 2, partly taken"_s);
    QCOMPARE(stage.content(), text);
    QCOMPARE(stage.marked(stage.after(u"content"_s), Style::KeptCurrent), QStringList { u"scikit-learn"_s });
    QCOMPARE(stage.results.size(), 1);
    stage.view->toggleCurrent();
    QCOMPARE(stage.content(), sample().fields[2].after);
    stage.view->toggleCurrent();
    QCOMPARE(stage.content(), sample().fields[2].before);
    stage.view->nextLevel();
    QCOMPARE(stage.view->level(), DiffLevel::Line);
    stage.view->nextLevel();
    QCOMPARE(stage.view->level(), DiffLevel::Word);
    QCOMPARE(stage.content(), sample().fields[2].before);
}

void TestComparisonView::differencesCanBeHidden()
{
    Stage stage;
    stage.button(u"compareShown"_s)->click();
    QVERIFY(!stage.view->isDiffShown());
    QVERIFY(stage.after(u"content"_s)->marks().isEmpty());
    QVERIFY(stage.before(u"content"_s)->marks().isEmpty());
    stage.view->nextDifference();
    stage.view->toggleCurrent();
    QCOMPARE(stage.view->currentHunk(), 0);
    QCOMPARE(stage.results.size(), 0);
    stage.button(u"compareShown"_s)->click();
    QVERIFY(!stage.after(u"content"_s)->marks().isEmpty());
}

void TestComparisonView::revisionsAreOnlyLookedAt()
{
    Comparison comparison = sample();
    comparison.editable = false;
    Stage stage(comparison);
    QCOMPARE(stage.label(u"comparePosition"_s), u"1 of 4"_s);
    stage.view->takeFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    stage.view->startEdit();
    QVERIFY(!stage.view->isEditing());
    QCOMPARE(stage.results.size(), 0);
    QCOMPARE(stage.keeps.size(), 0);
    QVERIFY(!stage.button(u"compareEdit"_s)->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(stage.drops.size(), 1);
}

void TestComparisonView::anEditComesBack()
{
    Stage stage;
    stage.view->setCurrentHunk(3);
    stage.view->toggleCurrent();
    stage.view->startEdit();
    QVERIFY(stage.view->isEditing());
    QCOMPARE(QApplication::focusWidget(), stage.editor(u"content"_s));
    QCOMPARE(stage.editor(u"content"_s)->exactText(), stage.content());
    QCOMPARE(stage.editor(u"content"_s)->textCursor().position(), int(stage.content().indexOf(u" slice"_s)));
    QTest::keyClicks(stage.editor(u"content"_s), u" short"_s);
    QCOMPARE(stage.results.size(), 1 + 6);
    QVERIFY(stage.content().endsWith(u"Score a short slice."_s));
    QTest::keyClick(stage.editor(u"content"_s), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!stage.view->isEditing());
    QCOMPARE(stage.keeps.size(), 0); // of the whole
    QVERIFY(stage.content().endsWith(u"Score a short slice."_s));
    QCOMPARE(stage.view->hunkCount(), 4);
    QVERIFY(stage.view->isTaken(3));
    stage.view->leaveAll();
    QCOMPARE(stage.content(), sample().fields[2].before);
}

void TestComparisonView::aDroppedEditLeavesNoTrace()
{
    Stage stage;
    stage.view->setCurrentHunk(1);
    stage.view->toggleCurrent();
    const QHash<QString, QString> before = stage.view->result();
    stage.view->startEdit();
    QTest::keyClicks(stage.editor(u"content"_s), u"xyz"_s);
    QTest::keyClick(stage.editor(u"content"_s), Qt::Key_Escape);
    QVERIFY(!stage.view->isEditing());
    QCOMPARE(stage.drops.size(), 0);
    QCOMPARE(stage.view->result(), before);
    QVERIFY(!stage.view->isTaken(1));
    // Kept as it was, what is left stays left.
    stage.view->startEdit();
    stage.view->endEdit(true);
    QVERIFY(!stage.view->isTaken(1));
    QCOMPARE(stage.view->result(), before);
}

void TestComparisonView::undoWorksInTheEditor()
{
    Stage stage;
    stage.view->startEdit();
    ExactTextEdit *title = stage.editor(u"title"_s);
    const QString text = title->exactText();
    QTest::keyClicks(title, u"abc"_s);
    QVERIFY(stage.view->result().value(u"title"_s) != text);
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage.view->result().value(u"title"_s), text);
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(stage.view->result().value(u"title"_s).contains(u"abc"_s));
}

void TestComparisonView::theCursorStaysInSight()
{
    Comparison comparison = sample();
    comparison.fields[2].after = u"One more line.\n"_s.repeated(100);
    Stage stage(comparison);
    stage.view->startEdit();
    ExactTextEdit *editor = stage.editor(u"content"_s);
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
    QApplication::processEvents();
    const auto *scroll = stage.view->findChild<QScrollArea *>(u"compareScroll"_s);
    const QPoint cursor = editor->viewport()->mapTo(scroll->viewport(), editor->cursorRect().center());
    QVERIFY(scroll->viewport()->rect().contains(cursor));
}

void TestComparisonView::findingsAreMarked()
{
    Stage stage;
    QVERIFY(stage.label(u"compareFindings"_s).isEmpty());
    stage.view->setFindings({ finding(u"leak.path"_s, MemoryField::Content, stage.content(), u"scoring script"_s),
        finding(u"leak.identifier"_s, MemoryField::Title, stage.view->result().value(u"title"_s), u"training"_s),
        finding(u"leak.path"_s, MemoryField::Content, stage.content(), u"slice"_s) });
    QVERIFY(stage.label(u"compareFindings"_s).endsWith(u": leak.path, leak.identifier"_s));
    QCOMPARE(stage.marked(stage.after(u"content"_s), Style::Error), (QStringList { u"scoring script"_s, u"slice"_s }));
    QCOMPARE(stage.marked(stage.after(u"title"_s), Style::Error), QStringList { u"training"_s });
    QVERIFY(stage.marked(stage.before(u"content"_s), Style::Error).isEmpty());
    stage.view->setFindings({});
    QCOMPARE(stage.label(u"compareFindings"_s), u"No findings"_s);
    QVERIFY(stage.marked(stage.after(u"content"_s), Style::Error).isEmpty());
}

void TestComparisonView::findingsGoWithTheTextTheyWereFoundIn()
{
    Stage stage;
    const auto found = [&] { return QList { finding(u"leak.path"_s, MemoryField::Content, stage.content(), u"slice"_s) }; };
    stage.view->setFindings(found());
    stage.view->setCurrentHunk(1);
    stage.view->toggleCurrent();
    QVERIFY(stage.marked(stage.after(u"content"_s), Style::Error).isEmpty());
    QCOMPARE(stage.label(u"compareFindings"_s), u"Looking for findings…"_s);
    stage.view->startEdit();
    stage.view->setFindings(found());
    const QList<QTextEdit::ExtraSelection> underlined = stage.editor(u"content"_s)->extraSelections();
    QCOMPARE(underlined.size(), 1);
    QCOMPARE(underlined.first().cursor.selectedText(), u"slice"_s);
    QTest::keyClicks(stage.editor(u"content"_s), u"x"_s);
    QVERIFY(stage.editor(u"content"_s)->extraSelections().isEmpty());
    stage.view->setFindings(found());
    stage.view->endEdit(true);
    QCOMPARE(stage.marked(stage.after(u"content"_s), Style::Error), QStringList { u"slice"_s });
}

void TestComparisonView::findingsPassOmittedWords()
{
    ComparedText text(u"Score a slice."_s, u"Score a small slice."_s, DiffLevel::Word);
    text.take(0, false);
    const ComparedText::Column column = text.afterColumn(0);
    QCOMPARE(text.text(), u"Score a slice."_s);
    const auto shown = [&](qsizetype start, qsizetype end) {
        QStringList pieces;
        for (const text::Span &span : column.shownSpans({ start, end }))
            pieces << column.shown.mid(span.start, span.end - span.start);
        return pieces;
    };
    QCOMPARE(shown(0, 5), QStringList { u"Score"_s });
    QCOMPARE(shown(8, 13), QStringList { u"slice"_s });
    QCOMPARE(shown(6, 13), (QStringList { u"a "_s, u"slice"_s }));
    QCOMPARE(shown(0, 8), QStringList { u"Score a "_s });
}

void TestComparisonView::emptyComparison()
{
    Stage stage;
    stage.view->clear();
    QCOMPARE(stage.view->hunkCount(), 0);
    QCOMPARE(stage.view->currentHunk(), -1);
    QVERIFY(stage.view->result().isEmpty());
    stage.view->nextDifference();
    stage.view->previousDifference();
    stage.view->toggleCurrent();
    stage.view->takeAll();
    stage.view->startEdit();
    stage.view->endEdit(true);
    stage.view->nextLevel();
    stage.view->setFindings({});
    stage.view->takeFocus();
    QVERIFY(!stage.view->isEditing());
    QVERIFY(!stage.view->isTaken(0));
    QCOMPARE(stage.results.size(), 0);
}

void TestComparisonView::sameTexts()
{
    Comparison comparison = sample();
    for (ComparedField &field : comparison.fields)
        field.after = field.before;
    Stage stage(comparison);
    QCOMPARE(stage.view->hunkCount(), 0);
    QCOMPARE(stage.label(u"compareSummary"_s), u"Both texts are the same."_s);
    QVERIFY(!stage.button(u"compareNext"_s)->isEnabled());
    QVERIFY(!stage.button(u"compareToggle"_s)->isEnabled());
    stage.view->startEdit(); // one can still write
    QVERIFY(stage.view->isEditing());
    QTest::keyClicks(stage.editor(u"content"_s), u"New. "_s);
    stage.view->endEdit(true);
    QCOMPARE(stage.view->hunkCount(), 1);
    QCOMPARE(stage.view->currentHunk(), 0);
}

void TestComparisonView::longTexts()
{
    QString before;
    QString after;
    for (int i = 0; i < 4000; ++i) {
        before += u"Line %1 of the text goes on for a while.\n"_s.arg(i);
        after += (i % 500 == 499 ? u"Row %1 of the text goes on for a while.\n"_s : u"Line %1 of the text goes on for a while.\n"_s).arg(i);
    }
    Comparison comparison = sample();
    comparison.fields[2].before = before.left(99'000);
    comparison.fields[2].after = after.left(99'000);
    QElapsedTimer timer;
    timer.start();
    Stage stage(comparison);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    stage.view->setCurrentHunk(stage.view->hunkCount() - 1);
    QApplication::processEvents();
    // The place is in sight, in the field and in the window.
    FittedTextView *shown = stage.after(u"content"_s);
    const QRect place = shown->rectOf(shown->caret());
    QVERIFY(!place.isNull());
    const auto *scroll = stage.view->findChild<QScrollArea *>(u"compareScroll"_s);
    const QRect inView(shown->viewport()->mapTo(scroll->viewport(), place.topLeft()), place.size());
    QVERIFY(scroll->viewport()->rect().contains(inView));
    // Over the limit a field is one difference, which nobody waits for.
    comparison.fields[2].before = before;
    comparison.fields[2].after = after;
    timer.start();
    stage.view->setComparison(comparison);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(stage.view->hunkCount(), 2);
    QCOMPARE(stage.content(), after);
}

void TestComparisonView::fieldsStayLevel()
{
    Comparison comparison = sample();
    comparison.fields[0].after = QString(u"A title that takes many lines at the right "_s).repeated(8);
    const Stage stage(comparison);
    const auto top = [&](FittedTextView *shown) { return shown->mapTo(stage.view, QPoint()).y(); };
    for (const ComparedField &field : comparison.fields)
        QCOMPARE(top(stage.before(field.name)), top(stage.after(field.name)));
    QVERIFY(stage.before(u"title"_s)->height() < stage.after(u"title"_s)->height());
}

void TestComparisonView::columnsAreResized()
{
    Stage stage;
    auto *handle = stage.view->findChild<ColumnHandle *>(u"compareHandle"_s);
    const int width = stage.before(u"content"_s)->width();
    handle->setFocus();
    QTest::keyClick(handle, Qt::Key_Left);
    QApplication::processEvents();
    QCOMPARE(stage.before(u"content"_s)->width(), width - 16);
    QTest::mousePress(handle, Qt::LeftButton, {}, { 4, 20 });
    QTest::mouseMove(handle, { -2000, 20 });
    QTest::mouseRelease(handle, Qt::LeftButton, {}, { 4, 20 });
    QApplication::processEvents();
    QVERIFY(stage.before(u"content"_s)->width() > 160); // a quarter is left
}

void TestComparisonView::narrowAndLarge_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : { 0.8, 1.0, 1.5, 2.0 })
        QTest::addRow("%d %%", int(scale * 100)) << scale;
}

void TestComparisonView::narrowAndLarge()
{
    QFETCH(double, scale);
    const QFont usual = QApplication::font();
    const auto restore = qScopeGuard([&] { QApplication::setFont(usual); });
    QFont font = usual;
    font.setPixelSize(qRound(13 * scale));
    QApplication::setFont(font);
    Stage stage(sample(), { 640, 700 });
    stage.view->setFindings({ finding(u"leak.path"_s, MemoryField::Content, stage.content(), u"slice"_s) });
    QApplication::processEvents();
    QVERIFY2(stage.view->minimumSizeHint().width() <= 640, qPrintable(QString::number(stage.view->minimumSizeHint().width())));
    for (const QAbstractButton *button : stage.view->findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        QVERIFY2(button->width() >= button->sizeHint().width() && button->height() >= button->sizeHint().height(), qPrintable(button->objectName()));
        const QRect inView(button->mapTo(stage.view, QPoint()), button->size());
        QVERIFY2(stage.view->rect().contains(inView), qPrintable(button->objectName()));
    }
    for (const ComparedField &field : sample().fields) {
        for (const FittedTextView *shown : { stage.before(field.name), stage.after(field.name) })
            QCOMPARE(shown->height(), shown->heightForText(shown->width()));
    }
    stage.view->startEdit();
    QApplication::processEvents();
    for (const ComparedField &field : sample().fields)
        QCOMPARE(stage.editor(field.name)->verticalScrollBar()->maximum(), 0); // the columns scroll, not the field
}

void TestComparisonView::keyboardOnly()
{
    Stage stage;
    stage.view->takeFocus();
    QCOMPARE(QApplication::focusWidget(), stage.after(u"title"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(!stage.view->isTaken(0));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(stage.view->isTaken(0));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stage.keeps.size(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(stage.drops.size(), 1);
    // The window must not take the keys for something else.
    for (const auto &[key, modifiers] : { std::pair(Qt::Key_Space, Qt::KeyboardModifiers()), std::pair(Qt::Key_Escape, Qt::KeyboardModifiers()),
             std::pair(Qt::Key_Return, Qt::KeyboardModifiers(Qt::ControlModifier)) }) {
        QKeyEvent claim(QEvent::ShortcutOverride, key, modifiers);
        claim.ignore();
        QApplication::sendEvent(QApplication::focusWidget(), &claim);
        QVERIFY(claim.isAccepted());
    }
    // Everything is reached by Tab, and the round ends.
    QSet<QString> reached;
    for (int i = 0; i < 40; ++i) {
        reached << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QString &wanted : { u"compareNext"_s, u"compareLevel"_s, u"compareAfter_content"_s, u"compareBefore_title"_s, u"compareHandle"_s,
             u"compareToggle"_s, u"compareKeep"_s })
        QVERIFY2(reached.contains(wanted), qPrintable(wanted));
    // In an editor Space is a character.
    stage.view->startEdit();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(stage.view->isTaken(0));
    QVERIFY(stage.view->result().value(u"title"_s) != sample().fields[0].after);
}

void TestComparisonView::everythingHasAName()
{
    Stage stage;
    stage.view->startEdit();
    QList<QWidget *> widgets = stage.view->findChildren<QWidget *>();
    for (const QWidget *widget : std::as_const(widgets)) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestComparisonView)
#include "tst_comparisonview.moc"
