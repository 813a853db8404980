// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/lineagefixture.h"
#include "widgets/dialogs/importpanel.h"

#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QXmlStreamReader>

using namespace waymark;
using namespace waymark::app;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

// Of the sample pool: the form for one task of a rule that stands in it in its general form too.
constexpr QLatin1StringView specificRule("be715e0c-d85f-43ae-8842-a61fe5057d00");

} // namespace

/// Texts in Lineage: what a run lacks is written, two are compared, differences taken or left, a ladder taken along.
class tst_LineageTexts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LineageFixture> m_fixture;

    LineageFixture &l() { return *m_fixture; }
    widgets::ComparisonView &view() { return l().comparison().view(); }
    QString label(const QString &name)
    {
        const auto *text = view().findChild<QLabel *>(name);
        return text ? text->text() : QString();
    }
    QString message()
    {
        const auto *bar = l().window().findChild<widgets::MessageBar *>();
        return bar && bar->isVisible() ? bar->accessibleName() : QString();
    }
    /// E, words at the end, kept twice: the edit, and the text.
    bool write(const QString &words)
    {
        if (!l().trigger(ActionId::LineageEdit) || !l().f.waitFor([this] { return l().comparison().isOpen() && view().isEditing(); }))
            return false;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), words);
        l().key(Qt::Key_Return, Qt::ControlModifier);
        l().key(Qt::Key_Return, Qt::ControlModifier);
        return l().settles([&] { return !l().comparison().isOpen() && l().focus()->memory.content.endsWith(words); });
    }
    /// A pool of three runs with all that was made from them but the workflows.
    bool openWithoutWorkflows()
    {
        QFile sample(u":/sample/01-livecodebench.jsonl"_s);
        QFile part(l().f.folder.filePath(u"part.jsonl"_s));
        if (!sample.open(QIODevice::ReadOnly) || !part.open(QIODevice::WriteOnly))
            return false;
        while (!sample.atEnd()) {
            const QByteArray line = sample.readLine();
            const QJsonObject record = QJsonDocument::fromJson(line).object();
            if (record.value(u"type"_s) != u"workflow"_s)
                part.write(line);
        }
        part.close();
        l().window().createPool(l().f.folder.filePath(u"part.waymark"_s));
        if (!l().f.waitFor([this] { return l().window().session() && l().window().pool().isSettled(); }))
            return false;
        l().window().imports().importPaths({ part.fileName() });
        auto *panel = l().window().findChild<widgets::ImportPanel *>();
        QSignalSpy requested(panel, &widgets::ImportPanel::importRequested);
        const bool imports = l().f.waitFor([&] {
            if (panel->isVisible() && l().f.isQuiet() && !panel->isRunning() && requested.isEmpty())
                QTest::keyClick(panel, Qt::Key_Return, Qt::ControlModifier);
            return !requested.isEmpty();
        });
        if (!imports || !l().f.waitFor([this] { return l().f.isQuiet() && l().window().pool().isSettled() && l().window().pool().shown().memories > 10; }))
            return false;
        QTest::keyClick(panel, Qt::Key_Escape);
        l().action(ActionId::GoLineage)->trigger();
        return l().f.waitFor([this] { return l().window().lineage().runs().rowCount() == 3; });
    }
    bool openRule()
    {
        if (!l().f.openSample())
            return false;
        l().window().pool().openMemoryByUuid(specificRule);
        l().action(ActionId::GoLineage)->trigger();
        return l().settles([&] { return l().focus()->memory.uuid == specificRule; });
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<LineageFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aMissingRungIsWrittenByHand()
    {
        QVERIFY(openWithoutWorkflows());
        const models::RunListModel &runs = l().window().lineage().runs();
        const qint64 pool = l().window().pool().shown().memories;
        QCOMPARE(runs.rowCount(), 3);
        const QString run = runs.run(1)->uuid;
        l().place().runs().list().setFocus();
        l().key(Qt::Key_Home);
        l().key(Qt::Key_J);
        l().key(Qt::Key_Return);
        QVERIFY(l().settles([&] { return l().place().ladder()->run.uuid == run; }));
        widgets::RungPane &pane = l().place().pane(MemoryType::Workflow);
        QVERIFY(pane.isMissing());
        auto *button = l().place().findChild<QPushButton *>(u"workflowWrite"_s);
        QVERIFY(button->isVisible());
        button->setFocus();
        l().key(Qt::Key_Space);
        QVERIFY(l().comparison().isOpen());
        QVERIFY(view().isEditing());
        // One writes at once, from the goal on; Tab leads to the commands.
        QCOMPARE(QApplication::focusWidget()->objectName(), u"compareEdit_title"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Find what reads a field"_s);
        for (int i = 0; i < 4 && QApplication::focusWidget()->objectName() != u"compareEdit_content"_s; ++i)
            l().key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"compareEdit_content"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"grep -rn field ."_s);
        l().key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!view().isEditing());
        l().key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(l().settles([&] { return !l().comparison().isOpen() && !pane.isMissing(); }));
        const Rung *made = l().place().shown(MemoryType::Workflow);
        QVERIFY(made);
        QCOMPARE(made->memory.trajectory, run);
        QCOMPARE(made->memory.content, u"grep -rn field ."_s);
        QVERIFY(made->memory.title.contains(u"Find what reads a field"_s));
        QCOMPARE(made->claims.size(), 2); // the goal and the command
        QVERIFY(l().f.waitFor([&] { return l().window().pool().isSettled() && l().window().pool().shown().memories == pool + 1; }));
        // The run list knows it too; undo and redo take it away and bring it back.
        QVERIFY(l().settles([&] { return runs.run(runs.rowOf(run))->memories[size_t(MemoryType::Workflow)] == 1; }));
        QVERIFY(l().undo());
        QVERIFY(l().settles([&] { return pane.isMissing() && runs.run(runs.rowOf(run))->memories[size_t(MemoryType::Workflow)] == 0; }));
        QVERIFY(l().redo());
        QVERIFY(l().settles([&] { return !pane.isMissing() && l().place().shown(MemoryType::Workflow)->memory.content == u"grep -rn field ."_s; }));
    }

    void generationsAreCompared()
    {
        QVERIFY(l().openInsight());
        const QString first = l().focus()->memory.content;
        QVERIFY(write(u" Once more."_s));
        QVERIFY(write(u" And again."_s));
        const QString last = l().focus()->memory.content;
        l().place().sentences().table().setFocus();
        l().key(Qt::Key_D);
        QVERIFY(l().f.waitFor([&] { return l().comparison().isOpen(); }));
        QVERIFY(!l().comparison().isProposal());
        const auto before = [&] { return view().comparison().fields.last().before; };
        QCOMPARE(view().comparison().fields.last().after, last);
        QCOMPARE(before(), first + u" Once more."_s);
        QVERIFY2(view().comparison().beforeTitle.startsWith(u"Until "_s), qPrintable(view().comparison().beforeTitle));
        QVERIFY(label(u"compareNote"_s).contains(u"1 of "_s));
        QCOMPARE(view().hunkCount(), 1);
        // There is nothing to take or leave, and nothing to keep.
        l().key(Qt::Key_Space);
        QVERIFY(view().isTaken(0));
        l().key(Qt::Key_E);
        QVERIFY(!view().isEditing());
        // The next one is the first text; then the relations, and back to the panes.
        l().key(Qt::Key_D);
        QCOMPARE(before(), first);
        QCOMPARE(view().comparison().fields.last().after, last);
        for (int i = 0; i < 20 && l().comparison().isOpen(); ++i)
            l().key(Qt::Key_D);
        QVERIFY(!l().comparison().isOpen());
        QCOMPARE(QApplication::focusWidget(), &l().place().sentences().table());
        // Esc goes back at once.
        l().key(Qt::Key_D);
        QVERIFY(l().f.waitFor([&] { return l().comparison().isOpen(); }));
        l().key(Qt::Key_Escape);
        QVERIFY(!l().comparison().isOpen());
    }

    void differencesAreTakenAndLeft()
    {
        QVERIFY(openRule());
        const Memory stored = l().focus()->memory;
        l().place().sentences().table().setFocus();
        l().key(Qt::Key_G);
        QVERIFY(l().f.waitFor([&] { return l().comparison().isOpen(); }));
        QVERIFY(l().comparison().isProposal());
        const int words = view().hunkCount();
        QVERIFY2(words > 1, qPrintable(QString::number(words)));
        // Through them, round and round.
        QCOMPARE(view().currentHunk(), 0);
        l().key(Qt::Key_N);
        QCOMPARE(view().currentHunk(), 1);
        l().key(Qt::Key_P);
        l().key(Qt::Key_P);
        QCOMPARE(view().currentHunk(), words - 1);
        QVERIFY(label(u"comparePosition"_s).startsWith(u"%1 of %1"_s.arg(words)));
        // By sentence, by line, by word.
        l().key(Qt::Key_W);
        QCOMPARE(view().level(), text::DiffLevel::Sentence);
        QVERIFY(view().hunkCount() <= words);
        l().key(Qt::Key_W);
        QCOMPARE(view().level(), text::DiffLevel::Line);
        l().key(Qt::Key_W);
        QCOMPARE(view().level(), text::DiffLevel::Word);
        QCOMPARE(view().hunkCount(), words);
        // D takes the differences out of sight, and shows them again.
        l().key(Qt::Key_D);
        QVERIFY(!view().isDiffShown());
        l().key(Qt::Key_D);
        QVERIFY(view().isDiffShown());

        // The first one is left.
        view().setCurrentHunk(0);
        const QHash<QString, QString> all = view().result();
        l().key(Qt::Key_Space);
        QVERIFY(!view().isTaken(0));
        QVERIFY(label(u"comparePosition"_s).contains(u"left"_s));
        const QHash<QString, QString> some = view().result();
        QVERIFY(some != all);
        l().key(Qt::Key_Space);
        QCOMPARE(view().result(), all);
        l().key(Qt::Key_Space);
        l().key(Qt::Key_A);
        QVERIFY(l().settles([&] { return !l().comparison().isOpen() && l().focus()->memory.revision > stored.revision; }));
        QCOMPARE(l().focus()->memory.title, some.value(u"title"_s));
        QCOMPARE(l().focus()->memory.description, some.value(u"description"_s));
        QCOMPARE(l().focus()->memory.content, some.value(u"content"_s));
        // One undo brings the text back, and what it said stands as an earlier one.
        QVERIFY(l().undo());
        QVERIFY(l().settles([&] { return l().focus()->memory.content == stored.content && l().focus()->memory.title == stored.title; }));
        QVERIFY(l().redo());
        QVERIFY(l().settles([&] { return l().focus()->memory.content == some.value(u"content"_s); }));
    }

    void whatIsAllLeftChangesNothing()
    {
        QVERIFY(openRule());
        const Memory stored = l().focus()->memory;
        l().action(ActionId::LineageGeneralise)->trigger();
        QVERIFY(l().f.waitFor([&] { return l().comparison().isOpen(); }));
        view().leaveAll();
        QCOMPARE(view().result().value(u"content"_s), stored.content);
        l().key(Qt::Key_A);
        QVERIFY(l().settles([&] { return !l().comparison().isOpen(); }));
        QCOMPARE(l().focus()->memory.revision, stored.revision);
        QCOMPARE(l().focus()->memory.content, stored.content);
    }

    void aLadderIsKeptAsAPage()
    {
        QVERIFY(l().openInsight());
        const QString path = l().f.folder.filePath(u"ladder.html"_s);
        l().f.prompter.nextFile = l().f.folder.filePath(u"ladder"_s); // an ending is put to it
        l().key(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(l().f.waitFor([this] { return message().contains(u"ladder.html"_s); }));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QXmlStreamReader xml(bytes);
        QString words;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::Characters)
                words += xml.text();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        for (const QString &text : { l().focus()->memory.title, l().focus()->claims.last().text, l().place().ladder()->run.agent, l().window().session()->name(), u"21 Nov 2026"_s })
            QVERIFY2(words.contains(text), qPrintable(text));
        QVERIFY(!bytes.contains("<script"));
        // Where nothing can be written it says so.
        l().f.prompter.nextFile = l().f.folder.filePath(u"nowhere/ladder.html"_s);
        l().action(ActionId::KeepLadder)->trigger();
        QVERIFY(l().f.waitFor([this] { return message().contains(u"could not be written"_s); }));
        // Cancelled: nothing happens.
        l().action(ActionId::KeepLadder)->trigger();
        QCOMPARE(QDir(l().f.folder.path()).entryList({ u"*.html"_s }).size(), 1);
    }

    void aLadderIsKeptAsAPicture()
    {
        QVERIFY(l().openInsight());
        const QString path = l().f.folder.filePath(u"ladder.PNG"_s);
        l().f.prompter.nextFile = path;
        l().action(ActionId::KeepLadder)->trigger();
        QVERIFY(l().f.waitFor([this] { return message().contains(u"ladder.PNG"_s); }));
        const QImage picture(path);
        QVERIFY(!picture.isNull());
        QCOMPARE(picture.size(), l().place().size() * 2);
        QSet<QRgb> colors;
        for (int x = 0; x < picture.width(); x += 7)
            colors.insert(picture.pixel(x, picture.height() / 2));
        QVERIFY(colors.size() > 3);
    }

    void theLadderComesBackWithItsPanes()
    {
        QVERIFY(l().openInsight());
        const QString uuid = l().focus()->memory.uuid;
        l().key(Qt::Key_2, Qt::AltModifier);
        l().key(Qt::Key_3, Qt::AltModifier);
        const QList<MemoryType> panes { MemoryType::Trajectory, MemoryType::Insight };
        QCOMPARE(l().place().head().shownTypes(), panes);
        l().key(Qt::Key_4, Qt::AltModifier); // two have to stay
        QCOMPARE(l().place().head().shownTypes(), panes);
        const QString pool = l().window().session()->path();
        l().f.restart();
        QCOMPARE(l().place().head().shownTypes(), panes);
        l().window().openPool(pool);
        QVERIFY(l().settles([&] { return l().focus()->memory.uuid == uuid; }));
        QCOMPARE(l().window().places().shown(), Context::Lineage);
        QVERIFY(!l().place().pane(MemoryType::Workflow).isVisible());
        QVERIFY(l().place().pane(MemoryType::Insight).isVisible());
        l().key(Qt::Key_2, Qt::AltModifier);
        QVERIFY(l().place().pane(MemoryType::Workflow).isVisible());
    }
};

QTEST_MAIN(tst_LineageTexts)
#include "tst_lineagetexts.moc"
