// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every hostile text in every field that Lineage shows: the runs, the panes, the sentences, a comparison, the page of a ladder.

#include "hostilefiles.h"
#include "hostilelook.h"

#include "models/claimlistmodel.h"
#include "models/runlistmodel.h"
#include "services/base/cuttext.h"
#include "services/lineage/ladderpage.h"
#include "tests/lineage/ladders.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/exacttextedit.h"
#include "widgets/common/keycap.h"
#include "widgets/common/safetextview.h"
#include "widgets/common/wrappedlabel.h"
#include "widgets/lineage/comparisonview.h"
#include "widgets/lineage/lineageplace.h"
#include "widgets/lineage/rungpane.h"
#include "widgets/lineage/runlist.h"
#include "widgets/lineage/runpane.h"
#include "widgets/lineage/sentencelist.h"
#include "widgets/reader/rundocument.h"

#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::widgets;
using namespace waymark::test;

namespace {

constexpr qsizetype longest = 4'000; // of a text that is aligned, diffed and laid out some forty times for each case

/// What stands in the ladder of the picture under each of its texts, from here and there.
Ladder hostileLadder(const QString &text)
{
    Ladder ladder = ladderSaying(text);
    ladder.run.uuid = u"run-1"_s;
    ladder.run.verdicts = { { OutcomeSource::Judge, true, text, text, {} }, { OutcomeSource::GroundTruth, false, text, {}, {} } };
    RunRetrieval retrieval;
    retrieval.asked = retrieval.author = text;
    retrieval.memory = { 4 };
    ladder.retrievals = { retrieval };
    Rung &insight = ladder.rungs[3];
    insight.memory.appliesWhen = insight.memory.notWhen = text;
    Finding finding;
    finding.rule = u"leak.path"_s;
    finding.key = u"k"_s;
    finding.field = MemoryField::Content;
    finding.end = std::min<qsizetype>(3, text.size());
    finding.excerpt = text;
    finding.message = u"“%1” is a path."_s;
    finding.arguments = { text };
    insight.findings = { finding };
    // A second one, so that there is a choice.
    Rung second = insight;
    second.memory.id = { 5 };
    ladder.rungs.append(second);
    return ladder;
}

/// The parts of a pane that are the memory's own words, in order.
QString ownWords(const SafeTextView &view)
{
    QString words;
    for (const TextPart &part : view.parts()) {
        if (!part.field.isEmpty())
            words += part.text;
    }
    return words;
}

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// Keeps what it was asked for and gives nothing.
class AskedDocument final : public QTextDocument
{
public:
    QStringList asked;

protected:
    QVariant loadResource(int, const QUrl &name) override
    {
        asked << name.toString();
        return {};
    }
};

} // namespace

class TestHostileLineage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const HostilePlaces places { m_folder.path() };
        QVERIFY(makeHostileFiles(places));
        m_cases = hostileCases(places);
    }

    void runList()
    {
        using Model = models::RunListModel;
        Model model;
        RunList list(model);
        list.resize(240, 300);
        for (const HostileCase &hostile : std::as_const(m_cases)) {
            RunRow run;
            run.uuid = u"r"_s;
            run.title = run.domain = run.agent = run.model = hostile.text;
            model.setRuns({ run });
            const QModelIndex index = model.index(0);
            VERIFY_CASE(index.data().toString() == text::lineSafe(hostile.text));
            VERIFY_CASE(index.data(Model::DomainRole).toString() == text::lineSafe(hostile.text));
            VERIFY_CASE(hiddenIn(index.data(Qt::AccessibleTextRole).toString()).isEmpty());
            const QString tip = read(index.data(Qt::ToolTipRole).toString());
            VERIFY_CASE(hiddenIn(tip).isEmpty());
            // What is said after the text is said whatever the text does.
            VERIFY_CASE(tip.contains(u"missing: "_s));
            VERIFY_WIDGET(list);
            list.grab();
        }
    }

    void claimList()
    {
        using Model = models::ClaimListModel;
        Model model;
        SentenceList list(model);
        list.resize(1000, 300);
        for (const HostileCase &hostile : std::as_const(m_cases)) {
            model.setRung(hostileLadder(hostile.text), { 4 }, 0.5);
            VERIFY_CASE(model.rowCount() == 3);
            for (int row = 0; row < model.rowCount(); ++row) {
                VERIFY_CASE(model.index(row, Model::Sentence).data().toString() == text::lineSafe(hostile.text));
                const QString tip = read(model.index(row, Model::Sentence).data(Qt::ToolTipRole).toString());
                VERIFY_CASE(tip.trimmed().startsWith(text::displaySafe(cutText(hostile.text, 16)).trimmed()));
                VERIFY_CASE(tip.contains(row == 0 ? u"Step 2: 0.90, found by words"_s : u"No step supports it; the nearest is step 2"_s));
            }
            const QString checked = model.index(0, Model::Checked).data().toString();
            VERIFY_CASE(checked == (hostile.text.isEmpty() ? u"not yet"_s : text::lineSafe(hostile.text)));
            VERIFY_WIDGET(list);
            list.grab();
        }
    }

    void panes()
    {
        models::ClaimListModel claims;
        models::RunListModel runs;
        LineagePlace place(claims, runs);
        place.resize(1200, 760);
        place.show();
        QVERIFY(QTest::qWaitForWindowExposed(&place));
        for (const HostileCase &hostile : std::as_const(m_cases)) {
            auto ladder = std::make_shared<Ladder>(hostileLadder(cutText(hostile.text, longest)));
            ladder->run.uuid = hostile.name; // another run each, so that it is made ready anew
            const QString &stored = ladder->rungs[3].memory.content;
            place.setLadder(ladder, { 4 }, 0.5);
            QVERIFY2(QTest::qWaitFor([&place] { return place.runPane().isReady(); }, 60'000), ABOUT(hostile));
            // Each field once, and nothing else but our words.
            const bool isBlank = stored.trimmed().isEmpty();
            VERIFY_CASE(ownWords(place.pane(MemoryType::Insight).view()) == (isBlank ? stored.repeated(3) : stored.repeated(5)));
            VERIFY_CASE(ownWords(place.pane(MemoryType::Summary).view()) == stored.repeated(2));
            VERIFY_CASE(ownWords(place.pane(MemoryType::Workflow).view()) == stored.repeated(isBlank ? 1 : 2) || isBlank);
            for (int step = 1; step <= place.runPane().stepCount(); ++step)
                place.runPane().reveal(step);
            const RunDocument document = buildRunDocument(ladder->run, {}, false);
            for (const QList<TextPart> &parts : document.parts) {
                for (const TextPart &part : parts)
                    VERIFY_CASE(place.runPane().view().parts().contains(part));
            }
            place.focusPane()->setCurrentFinding(u"k"_s);
            const auto *note = place.findChild<WrappedLabel *>(u"insightNote"_s);
            VERIFY_CASE(note->isVisible() && note->lines().size() <= 4);
            VERIFY_CASE(hiddenIn(note->text()).isEmpty() && note->height() < 100);
            auto *choice = place.findChild<KeyCapButton *>(u"insightChoice"_s);
            VERIFY_CASE(choice->isVisible());
            for (const QAction *action : choice->menu()->actions()) {
                VERIFY_CASE(hiddenIn(action->text()).isEmpty());
                VERIFY_CASE(QKeySequence::mnemonic(action->text()).isEmpty() && !action->text().contains(u'\t'));
            }
            VERIFY_WIDGET(place);
            VERIFY_CASE(place.width() == 1200 && place.height() == 760); // no text pushes the window wider
            place.grab();
        }
    }

    void sentencesLeaveNothingOut()
    {
        // As they are cut in earnest: list marks, fences and blanks between them are shown too.
        for (const HostileCase &hostile : std::as_const(m_cases)) {
            const QString stored = cutText(hostile.text, longest);
            for (const MemoryType type : { MemoryType::Workflow, MemoryType::Summary, MemoryType::Insight }) {
                Rung rung;
                rung.memory.id = { 1 };
                rung.memory.type = type;
                rung.memory.title = rung.memory.description = rung.memory.content = stored;
                rung.claims = lineage::claimsOf(rung.memory);
                rung.evidence.resize(rung.claims.size());
                RungPane pane(type);
                pane.setRung(rung, 0.5);
                const int fields = type == MemoryType::Insight ? 3 : 2;
                VERIFY_CASE(withoutBlanks(ownWords(pane.view())) == withoutBlanks(stored).repeated(fields));
            }
        }
    }

    void comparison()
    {
        ComparisonView view;
        view.resize(900, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        for (const HostileCase &hostile : std::as_const(m_cases)) {
            const QString stored = cutText(hostile.text, longest);
            Comparison comparison;
            comparison.beforeTitle = comparison.afterTitle = comparison.note = hostile.text;
            comparison.fields = { { u"title"_s, u"Title"_s, stored, u"before"_s, false }, { u"content"_s, u"Content"_s, u"before"_s, stored, false },
                { u"commands"_s, u"Commands"_s, stored, stored, true } };
            comparison.editable = true;
            view.setComparison(comparison);
            for (const text::DiffLevel level : { text::DiffLevel::Word, text::DiffLevel::Sentence, text::DiffLevel::Line }) {
                view.setLevel(level);
                VERIFY_CASE(view.result().value(u"content"_s) == stored);
                VERIFY_CASE(view.result().value(u"commands"_s) == stored);
            }
            VERIFY_CASE(view.findChild<SafeTextView *>(u"compareBefore_title"_s)->originalText() == stored);
            view.leaveAll();
            VERIFY_CASE(view.result().value(u"title"_s) == stored);
            VERIFY_CASE(view.result().value(u"content"_s) == u"before"_s);
            VERIFY_WIDGET(view);
            view.grab();
            // Edited and kept without a key it is what it was.
            view.startEdit();
            VERIFY_CASE(view.isEditing());
            VERIFY_CASE(view.result().value(u"title"_s) == stored);
            view.endEdit(true);
            VERIFY_CASE(view.result().value(u"title"_s) == stored);
            VERIFY_CASE(view.width() == 900);
        }
    }

    void pageOfALadder()
    {
        lineage::LadderPageOptions options;
        options.shown = { { 1 }, { 2 }, { 3 }, { 4 } };
        options.focus = { 4 };
        for (const HostileCase &hostile : std::as_const(m_cases)) {
            options.poolName = hostile.text;
            const QString page = QString::fromUtf8(lineage::ladderPage(hostileLadder(cutText(hostile.text, 2'000)), options));
            VERIFY_CASE(hiddenIn(page).isEmpty());
            // A viewer that loads what a page names is asked for nothing, and reads the text.
            AskedDocument document;
            document.setHtml(page);
            QVERIFY2(document.asked.isEmpty(), qPrintable(hostile.name + u": "_s + document.asked.join(u' ')));
            VERIFY_CASE(!page.contains(u"<script"_s) && !page.contains(u"<img"_s) && !page.contains(u"<iframe"_s));
        }
    }

private:
    QTemporaryDir m_folder;
    QList<HostileCase> m_cases;
};

QTEST_MAIN(TestHostileLineage)
#include "tst_hostilelineage.moc"
