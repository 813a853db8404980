// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/queryparser.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/safetextview.h"
#include "widgets/pool/inspector.h"
#include "widgets/pool/inspectorhistory.h"
#include "widgets/pool/memoryparts.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::widgets;

namespace {

const QDate today(2026, 11, 20);

QDateTime at(int day, int hour)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, 0), Qt::UTC);
}

MemoryDetails sample()
{
    MemoryDetails details;
    Memory &memory = details.memory;
    memory.id = { 7 };
    memory.uuid = u"m-7"_s;
    memory.domain = u"SWE-bench Verified"_s;
    memory.title = u"Run the smallest failing test first"_s;
    memory.description = u"A short loop finds the fault."_s;
    memory.content = u"Narrow the input until the failure fits on a screen."_s;
    memory.payload = { { u"title"_s, memory.title } };
    memory.raw = "{\"title\": \"Run the smallest failing test first\"}";
    memory.outcome = { OutcomeValue::Success, OutcomeSource::GroundTruth };
    memory.tags = { u"tests"_s };
    memory.revision = 2;
    memory.recordedAt = at(18, 14);
    Trajectory run;
    run.uuid = u"t-1"_s;
    run.task = u"django__django-13028"_s;
    details.run = run;
    details.runSteps = 26;
    details.siblings = { { { 8 }, u"m-8"_s, MemoryType::Workflow, u"Narrow a guard"_s } };
    HistoryEntry made { { { 1 }, at(18, 14), u"reviewer 2"_s, ChangeTool::CommandLine, u"Import 4 memories"_s, {}, {}, {}, 4 },
        { { 1 }, u"memory"_s, u"m-7"_s, std::nullopt, QJsonObject { { u"title"_s, u"x"_s } } } };
    HistoryEntry accepted { { { 2 }, at(19, 9), u"reviewer 1"_s, ChangeTool::Window, u"Accept 1 memory"_s, u"clear"_s, {}, {}, 1 },
        { { 2 }, u"memory"_s, u"m-7"_s, QJsonObject { { u"review"_s, u"unreviewed"_s } },
            QJsonObject { { u"review"_s, u"accepted"_s } } } };
    details.history = { accepted, made };
    details.decisions = { { u"d1"_s, u"m-7"_s, 1, u"reviewer 1"_s, ReviewStatus::Accepted, u"clear"_s, 12.0, at(19, 9) },
        { u"d2"_s, u"m-7"_s, 1, u"reviewer 3"_s, ReviewStatus::NeedsWork, u"vague"_s, 8.0, at(19, 8) } };
    return details;
}

template <typename T>
T *child(QWidget &widget, const QString &name)
{
    return widget.findChild<T *>(name);
}

} // namespace

class TestInspector final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNothingAtFirst();
    void showsTextAndOrigin();
    void partsFollowTheType();
    void searchIsHighlighted();
    void linksAreIntents();
    void rawShowsPayloadAndSource();
    void historyJoinsDecisions();
    void historyNamesForeignChanges();
    void severalMemoriesAreCounted();
    void readOnlyDoesNotEdit();
    void everyControlHasANameAndAnAccessibleName();
};

void TestInspector::showsNothingAtFirst()
{
    Inspector inspector;
    inspector.resize(364, 700);
    inspector.show();
    QVERIFY(!inspector.memory().isValid());
    QVERIFY(!child<QWidget>(inspector, u"inspectorHead"_s)->isVisible());
    inspector.startEdit();
    QVERIFY(!inspector.isEditing());
    inspector.setDetails(sample(), today);
    QCOMPARE(inspector.memory(), MemoryId { 7 });
    inspector.clear();
    QVERIFY(!inspector.memory().isValid());
}

void TestInspector::showsTextAndOrigin()
{
    Inspector inspector;
    inspector.resize(364, 814);
    inspector.show();
    inspector.setDetails(sample(), today);
    QCOMPARE(child<QLabel>(inspector, u"inspectorType"_s)->text(), u"Insight"_s);
    QCOMPARE(child<QLabel>(inspector, u"inspectorReview"_s)->text(), u"Unreviewed"_s);
    QCOMPARE(child<QLabel>(inspector, u"inspectorValidity"_s)->text(), u"Valid"_s);
    auto *view = child<SafeTextView>(inspector, u"inspectorText"_s);
    QVERIFY(view->originalText().contains(u"Narrow the input"_s));
    QVERIFY(child<QWidget>(inspector, u"originRun"_s));
    QVERIFY(child<QWidget>(inspector, u"originSiblings"_s));
    QVERIFY(!child<QWidget>(inspector, u"originSupersededBy"_s));

    MemoryDetails expiring = sample();
    expiring.memory.validUntil = today.addDays(12);
    inspector.setDetails(expiring, today);
    QCOMPARE(child<QLabel>(inspector, u"inspectorValidity"_s)->text(), u"12 d left"_s);
}

void TestInspector::partsFollowTheType()
{
    Memory memory = sample().memory;
    memory.type = MemoryType::Workflow;
    memory.payload = { { u"goal"_s, memory.title }, { u"workflow"_s, QJsonArray { u"ls"_s, u"make\ncheck"_s } } };
    QList<TextPart> parts = memoryParts(memory);
    QCOMPARE(parts.last().style, TextPart::Style::Command);
    QCOMPARE(parts.last().number, 2);
    QCOMPARE(parts.last().text, u"make\ncheck"_s);

    memory.type = MemoryType::Trajectory;
    memory.payload = { { u"task"_s, u"A task."_s },
        { u"steps"_s, QJsonArray { QJsonObject { { u"command"_s, u"ls"_s }, { u"result"_s, u"a\nb"_s } }, QJsonObject { { u"command"_s, u"true"_s }, { u"result"_s, u""_s } } } } };
    parts = memoryParts(memory);
    const auto outputs = std::count_if(parts.cbegin(), parts.cend(), [](const TextPart &part) { return part.style == TextPart::Style::Output; });
    QCOMPARE(outputs, 1);

    // A payload of another shape still shows the uniform fields.
    memory.payload = { { u"something"_s, 1 } };
    parts = memoryParts(memory);
    QCOMPARE(parts.last().text, memory.content);

    memory.type = MemoryType::Summary;
    memory.appliesWhen = u"Always."_s;
    parts = memoryParts(memory);
    QCOMPARE(parts.last().field, u"applies_when"_s);
}

void TestInspector::searchIsHighlighted()
{
    Inspector inspector;
    inspector.setSearch(*text::parseQuery(u"narrow", today));
    inspector.setDetails(sample(), today);
    auto *view = child<SafeTextView>(inspector, u"inspectorText"_s);
    QCOMPARE(view->marks().size(), 1);
    view->showMark(0);
    QCOMPARE(view->selectedOriginal(), u"Narrow"_s);
    inspector.setSearch({});
    QVERIFY(view->marks().isEmpty());
}

void TestInspector::linksAreIntents()
{
    Inspector inspector;
    inspector.setDetails(sample(), today);
    QSignalSpy run(&inspector, &Inspector::openRun);
    QSignalSpy memory(&inspector, &Inspector::openMemory);
    QSignalSpy tags(&inspector, &Inspector::tagsRequested);
    QSignalSpy validity(&inspector, &Inspector::validityRequested);
    QSignalSpy link(&inspector, &Inspector::copyLink);
    child<QAbstractButton>(inspector, u"originOpenRun"_s)->click();
    child<QAbstractButton>(inspector, u"originSibling1"_s)->click();
    child<QAbstractButton>(inspector, u"originEditTags"_s)->click();
    child<QAbstractButton>(inspector, u"originSetValidity"_s)->click();
    child<QAbstractButton>(inspector, u"originCopyLink"_s)->click();
    QCOMPARE(run.value(0).value(0).toString(), u"t-1"_s);
    QCOMPARE(memory.value(0).value(0).value<MemoryId>(), MemoryId { 8 });
    QCOMPARE(tags.count(), 1);
    QCOMPARE(validity.count(), 1);
    QCOMPARE(link.value(0).value(0).toString(), u"m-7"_s);
}

void TestInspector::rawShowsPayloadAndSource()
{
    Inspector inspector;
    inspector.resize(364, 700);
    inspector.show();
    inspector.setDetails(sample(), today);
    inspector.toggleRaw();
    QCOMPARE(inspector.currentTab(), Inspector::Tab::Raw);
    auto *view = child<SafeTextView>(inspector, u"inspectorRawText"_s);
    QVERIFY(view->originalText().contains(QString::fromUtf8(sample().memory.raw)));
    child<QAbstractButton>(inspector, u"inspectorCopySource"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), sample().memory.raw);
    inspector.toggleRaw();
    QCOMPARE(inspector.currentTab(), Inspector::Tab::Rendered);
    MemoryDetails own = sample();
    own.memory.raw.clear();
    inspector.setDetails(own, today);
    QVERIFY(!child<QAbstractButton>(inspector, u"inspectorCopySource"_s)->isEnabled());
}

void TestInspector::historyJoinsDecisions()
{
    const QList<InspectorHistory::Item> items = InspectorHistory::items(sample());
    QCOMPARE(items.size(), 3);
    QVERIFY(items[0].entry && items[0].decision); // the change and the decision that it was
    QCOMPARE(items[0].decision->uuid, u"d1"_s);
    QVERIFY(!items[1].entry && items[1].decision);
    QCOMPARE(items[1].decision->uuid, u"d2"_s);
    QVERIFY(items[2].entry && !items[2].decision);
}

void TestInspector::historyNamesForeignChanges()
{
    MemoryDetails details = sample();
    details.history.last().change.origin = u"1b2c3d4e-ffff:12"_s;
    Inspector inspector;
    inspector.resize(364, 700);
    inspector.show();
    inspector.setDetails(details, today);
    inspector.setCurrentTab(Inspector::Tab::History);
    bool named = false;
    const auto labels = inspector.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        named = named || label->text().contains(u"1b2c3d4e"_s);
    }
    QVERIFY(named);
}

void TestInspector::severalMemoriesAreCounted()
{
    Inspector inspector;
    inspector.setDetails(sample(), today);
    SelectionSummary summary;
    summary.total = 37;
    summary.byType = { 3, 8, 6, 20 };
    summary.byReview = { 37, 0, 0, 0 };
    inspector.setSelectionSummary(summary);
    QVERIFY(!inspector.memory().isValid());
    QVERIFY(child<QLabel>(inspector, u"selectionTitle"_s)->text().contains(u"37"_s));
    QSignalSpy only(&inspector, &Inspector::showTypeRequested);
    child<QAbstractButton>(inspector, u"selection_workflow"_s)->click();
    QCOMPARE(only.value(0).value(0).value<MemoryType>(), MemoryType::Workflow);
}

void TestInspector::readOnlyDoesNotEdit()
{
    Inspector inspector;
    inspector.setReadOnly(true, u"The pool was written by a newer Waymark."_s);
    inspector.setDetails(sample(), today);
    inspector.startEdit();
    QVERIFY(!inspector.isEditing());
    QCOMPARE(inspector.findChild<MessageBar *>()->text(), u"The pool was written by a newer Waymark."_s);
    QVERIFY(!child<QAbstractButton>(inspector, u"originSetValidity"_s));
    inspector.setReadOnly(false);
    inspector.startEdit();
    QVERIFY(inspector.isEditing());
}

void TestInspector::everyControlHasANameAndAnAccessibleName()
{
    Inspector inspector;
    inspector.resize(364, 700);
    inspector.show();
    inspector.setDetails(sample(), today);
    inspector.setCurrentTab(Inspector::Tab::Raw);
    inspector.setCurrentTab(Inspector::Tab::History);
    inspector.setCurrentTab(Inspector::Tab::Rendered);
    inspector.startEdit();
    const auto widgets = inspector.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool control = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const SafeTextView *>(widget);
        if (!control || widget->focusPolicy() == Qt::NoFocus || qobject_cast<const QTabBar *>(widget->parent()))
            continue;
        if (widget->metaObject()->className() == QByteArray("waymark::widgets::Chip"))
            continue; // named by its word
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
