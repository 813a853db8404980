// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every hostile text in every place that shows texts of others: what is shown is what is stored, and nothing hangs.

#include "../models/fakerowprovider.h"
#include "hostilefiles.h"
#include "hostilelook.h"

#include "app/prompter.h"
#include "models/facetmodel.h"
#include "models/historymodel.h"
#include "models/importreportmodel.h"
#include "models/memorytablemodel.h"
#include "services/text/displaysafe.h"
#include "widgets/common/chip.h"
#include "widgets/common/difftext.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/linkbutton.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/safetextview.h"
#include "widgets/common/safewords.h"
#include "widgets/common/textlabel.h"
#include "widgets/dialogs/importpanel.h"
#include "widgets/dialogs/importreportview.h"
#include "widgets/dialogs/logview.h"
#include "widgets/pool/filterchip.h"
#include "widgets/pool/inspector.h"
#include "widgets/pool/memoryparts.h"
#include "widgets/pool/queryedit.h"
#include "widgets/pool/reasonbar.h"
#include "widgets/pool/selectionbar.h"
#include "widgets/pool/supersedepanel.h"
#include "widgets/pool/tageditor.h"
#include "widgets/pool/welcomepage.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QInputDialog>
#include <QJsonObject>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::widgets;
using namespace waymark::test;

namespace {

const QDate today(2026, 11, 20);

} // namespace

class TestHostile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areManyAndDifferent();
    void theLookItselfSees();
    void readingView();
    void readingViewPaints();
    void labels();
    void toolTips();
    void linksAndChips();
    void tableCells();
    void history();
    void facets();
    void importReport();
    void importPanel();
    void inspector();
    void panels();
    void pages();
    void words();
    void completions();
    void differences();
    void menus();
    void dialogs();
    void windowTitles();

private:
    QTemporaryDir m_folder;
    QList<HostileCase> m_cases;
};

void TestHostile::initTestCase()
{
    const test::HostilePlaces places { m_folder.path() };
    QVERIFY(test::makeHostileFiles(places));
    m_cases = test::hostileCases(places);
}

void TestHostile::areManyAndDifferent()
{
    QSet<QString> names;
    QSet<QString> texts;
    for (const HostileCase &hostile : std::as_const(m_cases)) {
        names.insert(hostile.name);
        texts.insert(hostile.text);
    }
    QCOMPARE(names.size(), m_cases.size());
    QCOMPARE(texts.size(), m_cases.size());
    QVERIFY2(m_cases.size() >= 220, qPrintable(QString::number(m_cases.size())));
}

void TestHostile::theLookItselfSees()
{
    QVERIFY(wrongIn(TextLabel(u"fine"_s)).isEmpty());
    QVERIFY(!wrongIn(QLabel(u"guesses"_s)).isEmpty());
    QLabel hidden;
    hidden.setTextFormat(Qt::PlainText);
    hidden.setText(u"a\u200bb"_s);
    QVERIFY(!wrongIn(hidden).isEmpty());
    QWidget window;
    window.setToolTip(u"a\u202eb"_s);
    QVERIFY(!wrongIn(window).isEmpty());
    window.setToolTip(u"<b>a</b>"_s);
    QCOMPARE(read(window.toolTip()), u"a"_s);
    QVERIFY(!sameToolTip(u"<b>a</b>"_s, u"<b>a</b>"_s));
    QVERIFY(!sameToolTip(QString(u"a & b"_s).toHtmlEscaped(), u"a & b"_s)); // no tag in it: shown as it is
}

void TestHostile::readingView()
{
    SafeTextView view;
    view.resize(364, 600);
    for (const HostileCase &hostile : std::as_const(m_cases)) {
        for (const auto style : { TextPart::Style::Body, TextPart::Style::Plain, TextPart::Style::Output, TextPart::Style::Fold }) {
            const TextPart part { style, hostile.text };
            view.setParts({ part });
            VERIFY_CASE(view.originalText() == hostile.text);
            view.selectAll();
            VERIFY_CASE(view.selectedOriginal() == hostile.text);
            if (hostile.text.size() > 250'000)
                continue;
            // Block by block: every piece is the text itself or the marker of what it stands for.
            std::vector<TextChunk> chunks;
            appendChunks(chunks, part, 0, true);
            QString decoded;
            for (const TextChunk &chunk : chunks) {
                for (const TextBlock &block : blocksOf(part, chunk)) {
                    if (block.link)
                        continue;
                    const BlockText shown = blockText(part, block);
                    for (const ShownPiece &piece : shown.pieces) {
                        const QString characters = shown.shown.mid(piece.shown + piece.pad, piece.length - 2 * piece.pad);
                        const QString original = hostile.text.mid(piece.start, piece.size);
                        if (piece.literal) {
                            VERIFY_CASE(characters == original);
                            VERIFY_CASE(!original.contains(QChar(0x202E)) && !original.contains(QChar(0x200B)) && !original.contains(QChar(0xFFFC)));
                        } else {
                            VERIFY_CASE(hiddenIn(characters).isEmpty() && !characters.isEmpty());
                        }
                        decoded += original;
                    }
                    decoded += hostile.text.mid(block.end, block.next - block.end);
                }
            }
            VERIFY_CASE(decoded == hostile.text);
        }
    }
}

void TestHostile::readingViewPaints()
{
    SafeTextView view;
    view.resize(364, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    for (const HostileCase &hostile : std::as_const(m_cases)) {
        const int before = view.layoutsMade();
        view.setParts({ { TextPart::Style::Title, hostile.text }, { TextPart::Style::Body, hostile.text }, { TextPart::Style::Command, hostile.text, {}, 1 },
            { TextPart::Style::Output, hostile.text, {}, 0, 3, true }, { TextPart::Style::StepHead, hostile.text, {}, 2 } });
        view.grab();
        QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
        view.grab();
        VERIFY_CASE(view.layoutsMade() - before < 400); // only what was in sight, however long the text
    }
}

void TestHostile::labels()
{
    TextLabel label;
    ElidedLabel elided;
    elided.resize(120, 20);
    for (const HostileCase &hostile : std::as_const(m_cases)) {
        label.setUntrusted(hostile.text);
        if (hostile.text.size() < 2000 && hostile.text.count(u'\n') < 40)
            VERIFY_CASE(label.text() == text::displaySafe(hostile.text));
        VERIFY_CASE(label.sizeHint().height() < 2000); // no text makes a label as high as it likes
        VERIFY_WIDGET(label);
        label.setText(hostile.text);
        VERIFY_WIDGET(label);
        label.grab();
        elided.setText(hostile.text);
        VERIFY_CASE(elided.accessibleName() == text::lineSafe(hostile.text));
        VERIFY_WIDGET(elided);
        elided.grab();
    }
}

void TestHostile::toolTips()
{
    for (const HostileCase &hostile : std::as_const(m_cases))
        QVERIFY2(sameToolTip(plainToolTip(hostile.text), hostile.text), ABOUT(hostile));
}

void TestHostile::linksAndChips()
{
    for (const HostileCase &hostile : std::as_const(m_cases)) {
        LinkButton link(hostile.text);
        VERIFY_CASE(link.text() == text::lineSafe(hostile.text));
        VERIFY_WIDGET(link);
        link.resize(link.sizeHint().boundedTo(QSize(300, 40)));
        link.grab();
        Chip chip(hostile.text);
        VERIFY_CASE(chip.shown() == text::lineSafe(hostile.text));
        VERIFY_CASE(chip.shortcut().isEmpty());
        VERIFY_WIDGET(chip);
        chip.resize(chip.sizeHint());
        chip.grab();
        FilterChip filter(hostile.text, true);
        VERIFY_WIDGET(filter);
        VERIFY_CASE(hiddenIn(filter.accessibleName()).isEmpty());
        filter.resize(filter.sizeHint());
        filter.grab();
    }
}

void TestHostile::tableCells()
{
    using Model = models::MemoryTableModel;
    models::FakeRowProvider provider;
    Model model(provider);
    model.setAsOf(today);
    model.setIds({ MemoryId { 1 } });
    for (const HostileCase &hostile : std::as_const(m_cases)) {
        MemoryRow row = models::FakeRowProvider::made({ 1 });
        row.title = row.domain = row.task = row.agent = row.model = hostile.text;
        row.tags = { hostile.text };
        provider.overrides[1] = row;
        model.refresh({ MemoryId { 1 } });
        for (const auto column : { Model::Title, Model::Domain, Model::Task, Model::Agent, Model::Model, Model::Tags }) {
            const QModelIndex index = model.index(0, column);
            VERIFY_CASE(index.data().toString() == text::lineSafe(hostile.text));
            VERIFY_CASE(sameToolTip(index.data(Qt::ToolTipRole).toString(), hostile.text));
            VERIFY_CASE(hiddenIn(index.data(Qt::AccessibleTextRole).toString()).isEmpty());
        }
    }
}

void TestHostile::history()
{
    models::HistoryModel model;
    for (const HostileCase &hostile : std::as_const(m_cases)) {
        HistoryEntry entry;
        entry.change.author = entry.change.label = entry.change.reason = hostile.text;
        model.setEntries({ entry });
        for (const int column : { int(models::HistoryModel::Author), int(models::HistoryModel::What), int(models::HistoryModel::Reason) }) {
            const QModelIndex index = model.index(0, column);
            VERIFY_CASE(index.data().toString() == text::lineSafe(hostile.text));
            VERIFY_CASE(hiddenIn(read(index.data(Qt::ToolTipRole).toString())).isEmpty());
        }
    }
}

void TestHostile::facets()
{
    models::FacetModel model;
    for (const HostileCase &hostile : std::as_const(m_cases)) {
        if (hostile.text.isEmpty())
            continue;
        SavedSearch search;
        search.uuid = u"s"_s;
        search.name = hostile.text;
        search.query = hostile.text;
        model.setSavedSearches({ search });
        Facet facet;
        facet.key = QueryKey::Domain;
        facet.values = { { hostile.text, 3, 5 } };
        model.setFacets({ facet }, 0);
        bool foundSearch = false;
        bool foundDomain = false;
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex section = model.index(group, 0);
            for (int row = 0; row < model.rowCount(section); ++row) {
                const QModelIndex index = model.index(row, 0, section);
                const QString tip = read(index.data(Qt::ToolTipRole).toString());
                VERIFY_CASE(hiddenIn(tip).isEmpty() && hiddenIn(index.data().toString()).isEmpty());
                VERIFY_CASE(hiddenIn(index.data(Qt::AccessibleTextRole).toString()).isEmpty());
                if (index.data().toString() != text::lineSafe(hostile.text))
                    continue;
                const bool isDomain = index.data(models::FacetModel::UuidRole).toString().isEmpty();
                foundSearch = foundSearch || !isDomain;
                foundDomain = foundDomain || isDomain;
                // Placeholders in the name are no placeholders of the sentence.
                if (isDomain && hostile.text.size() < 500)
                    VERIFY_CASE(tip == toolTipText(models::FacetModel::tr("%1: %2 in the filter, %3 in the pool").arg(text::lineSafe(hostile.text), u"3"_s, u"5"_s)));
            }
        }
        VERIFY_CASE(foundSearch && foundDomain);
    }
}

namespace {

ImportReport reportWith(const QString &text)
{
    ImportedFile file;
    file.path = text;
    file.format = u"claude-code"_s;
    file.memories = 2;
    Quarantined record;
    record.line = 3;
    record.reason = text.left(3000);
    record.excerpt = text.left(200);
    file.quarantined = { record };
    ImportReport report;
    report.files = { file };
    return report;
}

} // namespace

void TestHostile::importReport()
{
    using Model = models::ImportReportModel;
    ImportReportView view;
    view.resize(600, 300);
    Model model;
    for (const HostileCase &hostile : std::as_const(m_cases)) {
        const ImportReport report = reportWith(hostile.text);
        model.setReport(report);
        const QModelIndex file = model.index(0, Model::Name);
        VERIFY_CASE(file.data().toString() == text::lineSafe(hostile.text));
        VERIFY_CASE(sameToolTip(file.data(Qt::ToolTipRole).toString(), hostile.text));
        const QModelIndex record = model.index(0, Model::Name, file);
        VERIFY_CASE(hiddenIn(record.data().toString()).isEmpty());
        VERIFY_CASE(sameToolTip(record.data(Qt::ToolTipRole).toString(), report.files[0].quarantined[0].excerpt));
        VERIFY_CASE(hiddenIn(record.data(Model::ExcerptRole).toString()).isEmpty());
        view.setReport(report);
        VERIFY_WIDGET(view);
        view.grab();
    }
}

void TestHostile::importPanel()
{
    ImportPanel panel;
    panel.resize(600, 400);
    for (const HostileCase &hostile : std::as_const(m_cases)) {
        Progress progress;
        progress.stage = hostile.text;
        progress.total = 10;
        panel.setLooking(progress);
        VERIFY_WIDGET(panel);
        panel.setDryRun(reportWith(hostile.text));
        VERIFY_WIDGET(panel);
        panel.setFailed(hostile.text);
        VERIFY_WIDGET(panel);
        panel.grab();
    }
}

namespace {

MemoryDetails detailsWith(const QString &text)
{
    MemoryDetails details;
    Memory &memory = details.memory;
    memory.id = { 7 };
    memory.uuid = u"m-7"_s;
    memory.domain = memory.title = memory.description = memory.content = memory.appliesWhen = memory.notWhen = text;
    memory.payload = { { u"title"_s, text } };
    memory.raw = text.toUtf8();
    memory.tags = { text };
    memory.revision = 2;
    memory.recordedAt = QDateTime(today, QTime(12, 0), Qt::UTC);
    Trajectory run;
    run.uuid = u"t-1"_s;
    run.task = run.agent = run.model = run.sourceFile = text;
    details.run = run;
    details.runSteps = 3;
    details.siblings = { { { 8 }, u"m-8"_s, MemoryType::Workflow, text } };
    details.supersededBy = MemoryRef { { 9 }, u"m-9"_s, MemoryType::Insight, text };
    Relation relation;
    relation.a = memory.uuid;
    relation.b = text;
    relation.context = text;
    relation.kind = RelationKind::DuplicateOf;
    details.relations = { relation };
    HistoryEntry entry;
    entry.change.author = entry.change.label = entry.change.reason = entry.change.origin = text;
    entry.change.at = memory.recordedAt;
    entry.row.before = QJsonObject { { u"domain"_s, u"x"_s }, { text, 1 } };
    entry.row.after = QJsonObject { { u"domain"_s, text }, { text, 2 } };
    details.history = { entry };
    details.decisions = { { u"d"_s, memory.uuid, 1, text, ReviewStatus::Accepted, text, 1.0, memory.recordedAt } };
    return details;
}

} // namespace

void TestHostile::inspector()
{
    Inspector inspector;
    inspector.resize(364, 800);
    inspector.show();
    QVERIFY(QTest::qWaitForWindowExposed(&inspector));
    auto *tabs = inspector.findChild<QTabBar *>();
    QVERIFY(tabs);
    for (const HostileCase &hostile : std::as_const(m_cases)) {
        inspector.setDetails(detailsWith(hostile.text), today);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            for (auto *unfold : inspector.findChildren<QAbstractButton *>(u"historyUnfold"_s))
                unfold->click();
            VERIFY_WIDGET(inspector);
            inspector.grab();
        }
        tabs->setCurrentIndex(0);
        auto *view = inspector.findChild<SafeTextView *>(u"inspectorText"_s);
        QStringList texts;
        for (const TextPart &part : memoryParts(detailsWith(hostile.text).memory))
            texts << part.text;
        VERIFY_CASE(view->originalText() == texts.join(u'\n'));
    }
}

void TestHostile::panels()
{
    QWidget window;
    ReasonBar reasons(&window);
    SupersedePanel supersede(&window);
    MessageBar messages(&window);
    TagEditor tags;
    SelectionBar selection(&window);
    window.show();
    for (const HostileCase &hostile : std::as_const(m_cases)) {
        reasons.open({ u"id"_s, hostile.text, hostile.text, {}, true, true });
        reasons.setRecentReasons({ hostile.text });
        VERIFY_WIDGET(reasons);
        supersede.open({ { { 1 }, u"m-1"_s, MemoryType::Insight, hostile.text } });
        supersede.setCandidates({}, { { { 2 }, u"m-2"_s, MemoryType::Insight, hostile.text } });
        VERIFY_WIDGET(supersede);
        messages.showMessage({ MessageBar::Kind::Information, hostile.text, hostile.text, {}, 0 });
        VERIFY_WIDGET(messages);
        VERIFY_CASE(hiddenIn(messages.accessibleName()).isEmpty());
        messages.dismiss();
        tags.open(2, { { hostile.text, 1 } }, { hostile.text }, {});
        VERIFY_WIDGET(tags);
        if (hostile.text.size() < 500 && !hostile.text.isEmpty()) {
            const QList<Chip *> chips = tags.findChildren<Chip *>();
            const Chip *chip = chips.isEmpty() ? nullptr : chips.constLast(); // older ones go later
            VERIFY_CASE(chip && chip->shown() == text::lineSafe(TagEditor::tr("%1 (%2 of %3)").arg(hostile.text, u"1"_s, u"2"_s)));
        }
        tags.hide();
        selection.setReadOnly(hostile.text);
        VERIFY_WIDGET(selection);
    }
}

void TestHostile::pages()
{
    WelcomePage welcome;
    LogView log;
    for (const HostileCase &hostile : std::as_const(m_cases)) {
        welcome.setRecentPools({ { hostile.text, hostile.text, true }, { hostile.text, hostile.text, false } });
        VERIFY_WIDGET(welcome);
        EmptyState empty(IconName::Import, hostile.text, hostile.text);
        VERIFY_WIDGET(empty);
        VERIFY_CASE(hiddenIn(empty.accessibleName()).isEmpty());
        log.append({ QDateTime(today, QTime(12, 0)), LogView::Level::Information, u"pool"_s, hostile.text });
    }
    const HostileCase hostile { u"all"_s, {} };
    VERIFY_WIDGET(log);
    log.grab();
}

void TestHostile::words()
{
    SafeWords known;
    for (const HostileCase &hostile : std::as_const(m_cases)) {
        known.setStringList({ hostile.text });
        VERIFY_CASE(known.index(0, 0).data().toString() == text::lineSafe(hostile.text));
        VERIFY_CASE(known.index(0, 0).data(Qt::EditRole).toString() == hostile.text); // what the field gets
    }
}

void TestHostile::completions()
{
    QueryEdit edit;
    edit.resize(300, 28);
    edit.show();
    edit.activateWindow();
    edit.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    int looked = 0;
    for (const HostileCase &hostile : std::as_const(m_cases)) {
        if (hostile.text.isEmpty() || hostile.text.size() > 2000)
            continue;
        text::CompletionWords words;
        words.domains = { hostile.text };
        edit.setWords(words);
        edit.clear();
        QTest::keyClicks(&edit, u"domain:"_s);
        auto *popup = edit.findChild<QListWidget *>();
        VERIFY_CASE(popup);
        looked += popup->count() > 0 ? 1 : 0;
        VERIFY_WIDGET(*popup);
        popup->grab();
    }
    QVERIFY2(looked > 200, qPrintable(QString::number(looked)));
}

void TestHostile::differences()
{
    DiffText diff;
    diff.resize(300, 200);
    for (const HostileCase &hostile : std::as_const(m_cases)) {
        diff.setTexts(u"before"_s, hostile.text);
        QString after = diff.originalText();
        for (qsizetype i = diff.marks().size() - 1; i >= 0; --i) {
            const TextMark &mark = diff.marks()[i];
            if (mark.style == TextMark::Style::Removed)
                after.remove(mark.start, mark.end - mark.start);
        }
        VERIFY_CASE(after == hostile.text);
        VERIFY_CASE(diff.height() <= 320);
    }
}

void TestHostile::menus()
{
    QMenu menu;
    for (const HostileCase &hostile : std::as_const(m_cases)) {
        menu.clear();
        const QAction *action = menu.addAction(text::menuSafe(hostile.text));
        QString shown = action->text();
        VERIFY_CASE(shown.replace(u"&&"_s, u"&"_s) == text::lineSafe(hostile.text));
        VERIFY_CASE(QKeySequence::mnemonic(action->text()).isEmpty());
        VERIFY_CASE(!action->text().contains(u'\t')); // else a column of keys
    }
}

void TestHostile::dialogs()
{
    app::DialogPrompter prompter;
    for (const HostileCase &hostile : std::as_const(m_cases)) {
        if (hostile.text.size() > 3000 || hostile.text.isEmpty())
            continue;
        QString wrong;
        QString suggestion;
        bool asked = false;
        const auto answer = [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog)
                return;
            asked = true;
            wrong = wrongIn(*dialog);
            if (auto *input = qobject_cast<QInputDialog *>(dialog))
                input->reject();
            else if (auto *box = qobject_cast<QMessageBox *>(dialog))
                box->reject();
        };
        QTimer::singleShot(0, this, answer);
        prompter.name(nullptr, u"Name"_s, hostile.text, hostile.text);
        VERIFY_CASE(asked);
        QVERIFY2(wrong.isEmpty(), qPrintable(hostile.name + u": "_s + wrong));
        asked = false;
        QTimer::singleShot(0, this, answer);
        QVERIFY(!prompter.confirm(nullptr, u"Restore"_s, hostile.text, u"Restore"_s));
        VERIFY_CASE(asked);
        QVERIFY2(wrong.isEmpty(), qPrintable(hostile.name + u": "_s + wrong));
    }
}

void TestHostile::windowTitles()
{
    for (const HostileCase &hostile : std::as_const(m_cases)) {
        const QString title = text::titleSafe(hostile.text);
        // [*] is where Qt puts the sign of a modified window; doubled it is itself.
        QString shown = title;
        shown.replace(u"[*][*]"_s, u"\x01"_s);
        VERIFY_CASE(!shown.contains(u"[*]"_s));
        VERIFY_CASE(hiddenIn(title).isEmpty());
        VERIFY_CASE(shown.replace(u"\x01"_s, u"[*]"_s).startsWith(text::lineSafe(hostile.text)));
    }
}

QTEST_MAIN(TestHostile)
#include "tst_hostile.moc"
