// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/payload.h"
#include "widgets/common/safetextview.h"
#include "widgets/common/severityglyph.h"
#include "widgets/lint/findingcard.h"
#include "widgets/lint/findingmarks.h"
#include "widgets/lint/findingsection.h"
#include "widgets/pool/inspectorrendered.h"
#include "widgets/pool/memoryparts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::widgets;

namespace {

Memory insight()
{
    Memory memory;
    memory.id = MemoryId { 7 };
    memory.uuid = u"m7"_s;
    memory.title = u"Guard attribute checks"_s;
    memory.description = u"When a library rejects a value."_s;
    memory.content = u"In sql/query.py the guard read the flag. Keep check_filterable recursive."_s;
    return memory;
}

Finding finding(const QString &rule, Severity severity, MemoryField field, const QString &text, const QString &excerpt)
{
    Finding result;
    result.rule = rule;
    result.severity = severity;
    result.field = field;
    result.excerpt = excerpt;
    result.start = excerpt.isEmpty() ? 0 : text.indexOf(excerpt);
    result.end = result.start + excerpt.size();
    result.message = u"Belongs to one project."_s;
    result.key = rule + excerpt;
    result.memory = MemoryId { 7 };
    return result;
}

QList<Finding> someFindings(const Memory &memory)
{
    Finding whole = finding(u"type.reads-as-workflow"_s, Severity::Warning, MemoryField::Whole, {}, {});
    whole.kind = u"workflow"_s;
    whole.confidence = 0.62;
    Finding path = finding(u"leak.path"_s, Severity::Error, MemoryField::Content, memory.content, u"sql/query.py"_s);
    path.steps = { 5, 9, 14 };
    return { whole, finding(u"leak.identifier"_s, Severity::Error, MemoryField::Content, memory.content, u"check_filterable"_s), path };
}

/// "part:words" of each mark.
QStringList words(const QList<TextPart> &parts, const QList<TextMark> &marks)
{
    QStringList result;
    for (const TextMark &mark : marks)
        result << u"%1:%2"_s.arg(mark.part).arg(parts[mark.part].text.mid(mark.start, mark.end - mark.start));
    return result;
}

} // namespace

/// Findings in the inspector: where they stand in the text, and what is said of them below it.
class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansAreFoundInWhatIsShown()
    {
        const Memory memory = insight();
        const QList<TextPart> parts = memoryParts(memory);
        const FindingMarks places(memory, parts);
        const QList<Finding> findings = someFindings(memory);
        QVERIFY(places.marks(findings[0], false).isEmpty());
        QCOMPARE(words(parts, places.marks(findings[1], false)), QStringList { u"2:check_filterable"_s });
        QCOMPARE(places.marks(findings[2], false).first().style, TextMark::Style::Error);
        QCOMPARE(places.marks(findings[2], true).first().style, TextMark::Style::ErrorCurrent);
    }

    void spansOfCommandsAreThoseOfTheContent()
    {
        Memory memory;
        memory.type = MemoryType::Workflow;
        memory.title = u"Find it"_s;
        memory.payload = { { u"goal"_s, memory.title }, { u"workflow"_s, QJsonArray { u"ls src"_s, u"ls src"_s, u"cat src/a.py"_s } } };
        memory.content = u"ls src\nls src\ncat src/a.py"_s;
        const QList<TextPart> parts = memoryParts(memory);
        const FindingMarks places(memory, parts);
        Finding second = finding(u"leak.path"_s, Severity::Error, MemoryField::Content, memory.content, u"src"_s);
        second.start = 10; // of the second command
        second.end = 13;
        QCOMPARE(words(parts, places.marks(second, false)), QStringList { u"3:src"_s });
        // Across lines it is a mark in each.
        second.start = 3;
        second.end = 17;
        QCOMPARE(words(parts, places.marks(second, false)), (QStringList { u"2:src"_s, u"3:ls src"_s, u"4:cat"_s }));
        // A span that is not there is no mark.
        second.start = 100;
        second.end = 120;
        QVERIFY(places.marks(second, false).isEmpty());
    }

    void aDescriptionThatIsTheTitleIsMarkedThere()
    {
        Memory memory;
        memory.type = MemoryType::Summary;
        memory.title = memory.description = u"Fix app.py in one go."_s;
        memory.content = u"It worked."_s;
        const QList<TextPart> parts = memoryParts(memory);
        const Finding one = finding(u"leak.file-name"_s, Severity::Error, MemoryField::Description, memory.description, u"app.py"_s);
        QCOMPARE(words(parts, FindingMarks(memory, parts).marks(one, false)), QStringList { u"0:app.py"_s });
    }

    void theWorstComesFirstAndTheWholeLast()
    {
        const QList<Finding> ordered = inReadingOrder(someFindings(insight()));
        QCOMPARE(ordered[0].rule, u"leak.path"_s);
        QCOMPARE(ordered[1].rule, u"leak.identifier"_s);
        QCOMPARE(ordered[2].rule, u"type.reads-as-workflow"_s);
    }

    void theSectionKeepsItsPlace()
    {
        FindingSection section;
        section.resize(360, 300);
        const Memory memory = insight();
        QList<Finding> findings = someFindings(memory);
        section.setFindings(findings, memory.uuid);
        QVERIFY(!section.isHidden());
        QCOMPARE(section.current()->rule, u"leak.path"_s);
        section.setCurrent(findings[1].key);
        QCOMPARE(section.current()->rule, u"leak.identifier"_s);
        // The current one is settled: what came after it is next.
        findings[1].suppressed = true;
        section.setFindings(findings, memory.uuid);
        QCOMPARE(section.standing().size(), 2);
        QCOMPARE(section.current()->rule, u"type.reads-as-workflow"_s);
        QVERIFY(section.findChild<QAbstractButton *>(u"findingsIgnored"_s));
        section.setFindings({}, memory.uuid);
        QVERIFY(section.isHidden());
        QVERIFY(!section.current());
    }

    void theCurrentCardSaysWhatCanBeDone()
    {
        FindingSection section;
        section.resize(360, 400);
        section.show();
        const Memory memory = insight();
        section.setFindings(someFindings(memory), memory.uuid);
        QSignalSpy steps(&section, &FindingSection::stepRequested);
        section.findChild<QAbstractButton *>(u"findingStep9"_s)->click();
        QCOMPARE(steps.count(), 1);
        QCOMPARE(steps.first().first().toInt(), 9);
        QVERIFY(section.findChild<QAbstractButton *>(u"findingGeneralise"_s));
        QCOMPARE(section.findChild<QLabel *>(u"findingNumber"_s)->text(), u"1 of 3"_s);
        section.setCurrent(section.standing()[2].key);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!section.findChild<QAbstractButton *>(u"findingGeneralise"_s));
        QSignalSpy relabel(&section, &FindingSection::relabelRequested);
        section.findChild<QAbstractButton *>(u"findingRelabel"_s)->click();
        QCOMPARE(relabel.first().first().value<MemoryType>(), MemoryType::Workflow);
        QVERIFY(section.findChild<QLabel *>(u"findingConfidence"_s)->text().contains(u"0.62"_s));
        // By keys from card to card.
        auto *card = section.findChild<FindingCard *>(u"finding3"_s);
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Up);
        QCOMPARE(section.current()->rule, u"leak.identifier"_s);
        QVERIFY(card->accessibleName().startsWith(u"Warning, type.reads-as-workflow"_s));
    }

    void veryManyGrowAsOneWalks()
    {
        FindingSection section;
        section.resize(360, 400);
        QList<Finding> findings;
        for (int i = 0; i < 500; ++i) {
            Finding each = finding(u"leak.path"_s, Severity::Error, MemoryField::Content, u"x"_s, u"x"_s);
            each.key = QString::number(i);
            each.start = i;
            each.end = i + 1;
            findings << each;
        }
        section.setFindings(findings, u"m"_s);
        QCOMPARE(section.findChildren<FindingCard *>().size(), FindingSection::cardsAtOnce);
        QVERIFY(section.findChild<QAbstractButton *>(u"findingsMore"_s));
        section.setCurrent(u"200"_s);
        QCOMPARE(section.current()->key, u"200"_s);
        QVERIFY(section.findChildren<FindingCard *>().size() > 200);
    }

    void textAndCardsLeadToEachOther()
    {
        InspectorRendered rendered;
        rendered.resize(364, 800);
        rendered.show();
        QVERIFY(QTest::qWaitForWindowExposed(&rendered));
        MemoryDetails details;
        details.memory = insight();
        details.findings = someFindings(details.memory);
        rendered.setDetails(details, QDate(2026, 11, 20));
        QCoreApplication::processEvents();
        SafeTextView *view = rendered.view();
        QCOMPARE(view->marks().size(), 2);
        QCOMPARE(view->marks()[0].style, TextMark::Style::ErrorCurrent); // that of leak.path, which is the current one
        QCOMPARE(view->marks()[1].style, TextMark::Style::Error);
        const QRect place = view->rectOf({ 2, details.memory.content.indexOf(u"filterable"_s) });
        QVERIFY(!place.isEmpty());
        QTest::mouseMove(view->viewport(), place.center());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, place.center());
        QCOMPARE(rendered.findings()->current()->rule, u"leak.identifier"_s);
        QCOMPARE(view->marks()[1].style, TextMark::Style::ErrorCurrent);
        QVERIFY(view->accessibleDescription().contains(u"leak.identifier"_s));
        // The other way: the caret goes to the words.
        rendered.findings()->setCurrent(details.findings[2].key);
        QCOMPARE(view->caret(), (TextPlace { 2, details.memory.content.indexOf(u"sql"_s) }));
        QVERIFY(view->selectedOriginal().isEmpty());
    }
};

QTEST_MAIN(TestFindings)
#include "tst_findings.moc"
