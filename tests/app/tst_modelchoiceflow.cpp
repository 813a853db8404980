// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/choicerequests.h"
#include "services/curation/poolsession.h"
#include "services/retrieval/ranking/ranking.h"
#include "tests/app/realjobs.h"
#include "widgets/commands/pickpanel.h"
#include "widgets/common/exacttextedit.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/safetextview.h"
#include "widgets/retrieval/choicebar.h"
#include "widgets/retrieval/countline.h"
#include "widgets/retrieval/hitlist.h"
#include "widgets/retrieval/querybuilder.h"
#include "widgets/retrieval/retrievalplace.h"
#include "widgets/retrieval/savedqueries.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using waymark::app::ActionId;

namespace waymark::test {

namespace {

using Model = models::RetrievalListModel;
using View = widgets::RetrievalPlace::View;

/// An answer to the question of a choice: the third and the first of the candidates, with words.
std::pair<int, QByteArray> chosen(const QByteArray &request)
{
    const bool rewrites = request.contains("\"name\":\"guides\"");
    const QString words = rewrites ? u"memory"_s : u"reason"_s;
    const auto pick = [&words](int number, const QString &text) { return QJsonObject { { u"memory_index"_s, number }, { words, text } }; };
    const QJsonArray picks { pick(3, u"You may look at the third thing."_s), pick(1, u"You may look at the first thing."_s) };
    const QJsonObject said { { rewrites ? u"memories"_s : u"order"_s, picks } };
    const QJsonObject message { { u"role"_s, u"assistant"_s }, { u"content"_s, QString::fromUtf8(QJsonDocument(said).toJson(QJsonDocument::Compact)) } };
    const QJsonObject body { { u"id"_s, u"1"_s }, { u"object"_s, u"chat.completion"_s }, { u"model"_s, u"model-1"_s },
        { u"choices"_s, QJsonArray { QJsonObject { { u"index"_s, 0 }, { u"message"_s, message }, { u"finish_reason"_s, u"stop"_s } } } },
        { u"usage"_s, QJsonObject { { u"prompt_tokens"_s, 1000 }, { u"completion_tokens"_s, 100 }, { u"total_tokens"_s, 1100 } } } };
    return { 200, QJsonDocument(body).toJson(QJsonDocument::Compact) };
}

/// Retrieval in the real window with real services, where a model chooses.
class ChoiceFixture final
{
public:
    explicit ChoiceFixture(const ChatServer *server = nullptr)
    {
        if (server)
            jobs.useServer(*server);
    }

    widgets::RetrievalPlace &place() { return window().retrievalPlace(); }
    widgets::ChoiceBar &bar() { return place().choice(); }
    const widgets::ChoiceBar::State &shown() { return bar().state(); }
    Model &list() { return window().retrieval().list(); }
    app::MainWindow &window() { return *jobs.window.window; }
    bool waitFor(const std::function<bool()> &condition) { return jobs.window.waitFor(condition); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { jobs.key(key, modifiers); }

    bool settled()
    {
        return waitFor([this] { return window().retrieval().isSettled() && window().modelChoice().isSettled() && !window().modelChoice().isRunning(); });
    }
    /// The sample pool, and a task of it by keys.
    bool openTask()
    {
        return jobs.openSample() && chooseTask();
    }
    bool chooseTask()
    {
        key(Qt::Key_3, Qt::ControlModifier);
        key(Qt::Key_T, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"bakery"_s);
        key(Qt::Key_Return);
        return waitFor([this] { return list().rowCount() > 0; }) && settled();
    }
    /// By the keys of the box; the focus goes to the list.
    bool chooseMethod(const QString &name)
    {
        auto *box = place().findChild<QComboBox *>(u"retrievalMethod"_s);
        box->setFocus();
        key(Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentText() != name; ++i)
            key(Qt::Key_Down);
        if (box->currentText() != name)
            return false;
        key(Qt::Key_F2);
        return settled();
    }
    bool ask()
    {
        if (!waitFor([this] { return jobs.window.action(ActionId::AskModel)->isEnabled(); }))
            return false;
        key(Qt::Key_R, Qt::ControlModifier);
        return settled();
    }
    bool isChosen() { return window().retrieval().choice().has_value(); }
    MemoryId atRank(int rank)
    {
        for (const RetrievalCandidate &candidate : window().retrieval().answer().candidates) {
            if (candidate.rank == rank)
                return candidate.id;
        }
        return {};
    }
    QString whyNot(MemoryId id) { return list().index(list().rowOf(id), Model::WhyNot).data().toString(); }
    QString change(MemoryId id) { return list().index(list().rowOf(id), Model::Change).data().toString(); }
    QString prompt() { return place().rightPane().findChild<widgets::SafeTextView *>(u"promptText"_s)->originalText(); }
    bool says(const QString &words)
    {
        return waitFor([&] { return window().messages().isVisible() && window().messages().text().contains(words, Qt::CaseInsensitive); });
    }
    template <typename W>
    W *child(const char *name)
    {
        return window().findChild<W *>(QLatin1StringView(name));
    }

    RealJobs jobs;
};

} // namespace

/// Retrieval where a model chooses among the nearest memories: nothing is asked by itself, and nothing paid for twice.
class tst_ModelChoiceFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rerankedByKeyboard();
    void neverPaidForTwice();
    void rewrittenWithTheOriginalOneKeyAway();
    void noneIsAnAnswer();
    void cancelled();
    void nobodyToAsk();
    void recordedForTheSample_data();
    void recordedForTheSample();
    void notRecorded();
    void refusedByTheServer();
    void overTheBudget();
    void anotherProcessServesThePool();
    void forReadingOnly();
    void anAnswerToAnotherQuestion();
    void anotherTextIsAnotherQuestion();
    void whatIsTriedIsNotAskedAbout();
    void besideOtherSettings();
    void oneTypeAtATime();
    void savedQueriesAskNobody();
};

void tst_ModelChoiceFlow::rerankedByKeyboard()
{
    ChatServer server;
    server.answer = &chosen;
    ChoiceFixture f(&server);
    QVERIFY(f.openTask());
    QVERIFY(!f.bar().isVisible());
    QVERIFY(f.prompt().contains(u"# Memory Item 1"_s));
    const MemoryId first = f.atRank(1);
    const MemoryId second = f.atRank(2);
    const MemoryId third = f.atRank(3);
    const MemoryId late = f.atRank(21);
    QVERIFY(late.isValid());

    // The candidates as they are, and what asking takes. Nothing has been sent.
    QVERIFY(f.chooseMethod(u"Rerank by model"_s));
    QVERIFY(f.bar().isVisible());
    QVERIFY2(f.shown().sentence.contains(u"sees the 20 nearest memories and chooses at most 3"_s), qPrintable(f.shown().sentence));
    QVERIFY2(f.shown().sentence.contains(u"tokens in"_s) && f.shown().sentence.contains(u"at most $"_s), qPrintable(f.shown().sentence));
    QCOMPARE(f.shown().problem, QString());
    QCOMPARE(f.atRank(1), first);
    QCOMPARE(f.whyNot(third), u"candidate for the model"_s);
    QCOMPARE(f.whyNot(late), u"below the nearest 20"_s);
    QCOMPARE(f.list().index(f.list().cutRow(), Model::Rank).data().toString(), u"Cut after 20."_s);
    QVERIFY(!f.prompt().contains(u"# Memory Item"_s));
    QVERIFY(!f.child<QWidget>("retrieveButton")->isVisible()); // one button asks
    QVERIFY(f.child<QAbstractButton>("choiceAsk")->isVisible() && f.child<QAbstractButton>("choiceAsk")->isEnabled());
    QCOMPARE(server.requests(), 0);

    QVERIFY(f.ask());
    QCOMPARE(server.requests(), 1);
    QVERIFY(f.isChosen());
    QVERIFY2(f.shown().sentence.contains(u"“model-1” chose 2 of 20 memories. This answer cost $"_s), qPrintable(f.shown().sentence));
    // Its order, with the cosines that they have, and where each came from; the rest below.
    QCOMPARE(f.list().idAt(0), third);
    QCOMPARE(f.list().idAt(1), first);
    QCOMPARE(f.list().candidate(third)->rank, 1);
    QCOMPARE(f.change(third), u"▲ from 3"_s);
    QCOMPARE(f.change(first), u"▼ from 1"_s);
    for (const MemoryId id : { first, third })
        QCOMPARE(f.whyNot(id), u"in the prompt"_s);
    QCOMPARE(f.list().candidate(second)->exclusion, Exclusion::NotChosen);
    QCOMPARE(f.whyNot(second), u"not chosen by the model"_s);
    QCOMPARE(f.change(second), u"was 2"_s);
    QCOMPARE(f.whyNot(late), u"not shown to the model"_s);
    QCOMPARE(f.list().cutRow(), -1);
    QVERIFY(f.list().candidate(third)->cosine < f.list().candidate(first)->cosine);
    QCOMPARE(f.place().list().currentMemory(), third);
    const QString prompt = f.prompt();
    QVERIFY(prompt.contains(u"# Memory Item 2"_s) && !prompt.contains(u"# Memory Item 3"_s));
    // Why it stands there, in the model's words.
    f.place().showPane(widgets::RetrievalPlace::Pane::Why);
    QCOMPARE(f.child<QLabel>("whyVerdict")->text(), u"The model chose it, at rank 1. By cosine it stands at rank 3."_s);
    QCOMPARE(f.child<QLabel>("whyWords")->text(), u"The model says: You may look at the third thing."_s);
    QVERIFY(f.place().list().setCurrentMemory(second));
    QCOMPARE(f.child<QLabel>("whyVerdict")->text(), u"The model did not choose it. By cosine it stands at rank 2."_s);
    QVERIFY(!f.child<QLabel>("whyWords")->isVisible());
    // The same question once more: there is nothing to ask.
    QVERIFY(!f.jobs.window.action(ActionId::AskModel)->isEnabled());
    QVERIFY(f.window().actions().whyDisabled(ActionId::AskModel).contains(u"not asked for again"_s));

    // Counts lead to what the model chose, and to what it did not.
    Q_EMIT f.place().counts().onlyRequested({ Exclusion::None });
    QCOMPARE(f.list().rowCount(), 2);
    Q_EMIT f.place().counts().onlyRequested({ Exclusion::NotChosen });
    QCOMPARE(f.list().rowCount(), 18);
    Q_EMIT f.place().counts().onlyRequested({});

    // Without a model the pool's own order stands again.
    QVERIFY(f.chooseMethod(u"Cosine"_s));
    QVERIFY(!f.isChosen() && !f.bar().isVisible());
    QCOMPARE(f.list().candidate(first)->rank, 1);
    QVERIFY(f.place().list().isColumnHidden(Model::Change));
}

void tst_ModelChoiceFlow::neverPaidForTwice()
{
    ChatServer server;
    server.answer = &chosen;
    ChoiceFixture f(&server);
    QVERIFY(f.openTask());
    QVERIFY(f.chooseMethod(u"Rerank by model"_s));
    QVERIFY(f.ask());
    const MemoryId best = f.list().idAt(0);
    // Away and back: the stored answer is there at once.
    QVERIFY(f.chooseMethod(u"Cosine"_s));
    QVERIFY(f.chooseMethod(u"Rerank by model"_s));
    QVERIFY(f.isChosen());
    QCOMPARE(f.list().idAt(0), best);
    QVERIFY2(f.shown().sentence.contains(u"stored: nothing was paid"_s), qPrintable(f.shown().sentence));
    QCOMPARE(server.requests(), 1);
    // Another way of choosing is another question.
    QVERIFY(f.chooseMethod(u"Rewrite by model"_s));
    QVERIFY(!f.isChosen());
    QCOMPARE(server.requests(), 1);
    QVERIFY(f.chooseMethod(u"Rerank by model"_s));
    // After a restart, too; the place comes back with its question.
    f.jobs.restart();
    QVERIFY(f.jobs.openSample());
    QVERIFY(f.waitFor([&] { return f.isChosen(); }));
    QVERIFY(f.settled());
    QCOMPARE(f.list().idAt(0), best);
    QCOMPARE(server.requests(), 1);
    // Who wants another answer says so, and pays.
    auto *anew = f.child<QAbstractButton>("choiceAskAnew");
    QVERIFY(anew->isVisible());
    anew->click();
    QVERIFY(f.settled());
    QCOMPARE(server.requests(), 2);
    QVERIFY(f.isChosen());
}

void tst_ModelChoiceFlow::rewrittenWithTheOriginalOneKeyAway()
{
    ChatServer server;
    server.answer = &chosen;
    ChoiceFixture f(&server);
    QVERIFY(f.openTask());
    const QString own = f.prompt();
    QVERIFY(f.chooseMethod(u"Rewrite by model"_s));
    QVERIFY2(f.shown().sentence.contains(u"rewrites them for the task"_s), qPrintable(f.shown().sentence));
    QVERIFY(!f.jobs.window.action(ActionId::CompareRewritten)->isEnabled());
    QVERIFY(f.ask());
    QVERIFY(f.isChosen());
    const QString rewritten = f.prompt();
    QVERIFY(rewritten.contains(u"You may look at the third thing."_s));
    QVERIFY(rewritten.indexOf(u"third thing"_s) < rewritten.indexOf(u"first thing"_s));
    const ModelChoice choice = *f.window().retrieval().choice();
    const QString content = choice.chosen.first().candidate.memory.content;
    QVERIFY(!content.isEmpty() && !rewritten.contains(content));
    QVERIFY(own.contains(content));
    // One key: what stood there is struck through, and what is new underlined.
    f.place().list().setFocus();
    f.key(Qt::Key_D);
    auto *text = f.place().rightPane().findChild<widgets::SafeTextView *>(u"promptText"_s);
    QVERIFY(f.prompt().contains(content) && f.prompt().contains(u"You may look at the third thing."_s));
    const auto marked = [text](widgets::TextMark::Style style) {
        QString all;
        for (const widgets::TextMark &mark : text->marks()) {
            if (mark.style == style)
                all += text->parts().at(mark.part).text.mid(mark.start, mark.end - mark.start);
        }
        return all;
    };
    QVERIFY2(marked(widgets::TextMark::Style::Added).contains(u"You may look at the first thing."_s), qPrintable(marked(widgets::TextMark::Style::Added)));
    QVERIFY(marked(widgets::TextMark::Style::Removed).contains(content.left(20)));
    QVERIFY(!marked(widgets::TextMark::Style::Removed).contains(u"You may look"_s));
    // What is copied is what the agent gets.
    f.child<QAbstractButton>("copyPrompt")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), choice.prompt.text());
    f.key(Qt::Key_D);
    QCOMPARE(f.prompt(), rewritten);
    QVERIFY(text->marks().isEmpty());
    QCOMPARE(server.requests(), 1);
}

void tst_ModelChoiceFlow::noneIsAnAnswer()
{
    ChatServer server;
    server.answer = [](const QByteArray &) -> std::pair<int, QByteArray> {
        return { 200, R"({"model": "model-1", "choices": [{"message": {"role": "assistant", "content": "{\"order\": []}"}, "finish_reason": "stop"}]})" };
    };
    ChoiceFixture f(&server);
    QVERIFY(f.openTask());
    QVERIFY(f.chooseMethod(u"Rerank by model"_s));
    QVERIFY(f.ask());
    QVERIFY(f.isChosen());
    QVERIFY2(f.shown().sentence.contains(u"chose none of 20 memories"_s), qPrintable(f.shown().sentence));
    QVERIFY2(f.prompt().contains(u"The model chose none of the memories"_s), qPrintable(f.prompt()));
    QCOMPARE(f.whyNot(f.atRank(1)), u"not chosen by the model"_s);
}

void tst_ModelChoiceFlow::cancelled()
{
    ChatServer server;
    server.answer = &chosen;
    ChoiceFixture f(&server);
    QVERIFY(f.openTask());
    QVERIFY(f.chooseMethod(u"Rerank by model"_s));
    server.hold();
    f.key(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(f.window().modelChoice().isRunning());
    QVERIFY(f.shown().runs && f.window().work().isRunning());
    QVERIFY(f.waitFor([&] { return server.waiting() == 1; }));
    // One question at a time.
    QVERIFY(!f.jobs.window.action(ActionId::AskModel)->isEnabled());
    auto *cancel = f.child<QAbstractButton>("choiceCancel");
    QVERIFY(cancel->isVisible());
    QElapsedTimer since;
    since.start();
    cancel->click();
    QVERIFY(f.waitFor([&] { return !f.window().modelChoice().isRunning(); }));
    const qint64 took = since.elapsed();
    QVERIFY(f.settled());
    QVERIFY(!f.window().work().isRunning());
    QVERIFY(!f.isChosen());
    QVERIFY(f.says(u"Stopped"_s));
    qInfo("cancelled after %lld ms", took);
    server.release();
    // It can be asked again.
    QVERIFY(f.ask());
    QVERIFY(f.isChosen());
    QCOMPARE(server.requests(), 2);
}

void tst_ModelChoiceFlow::nobodyToAsk()
{
    TempPool pool;
    addMemories(pool, { makeMemory(1, u"Round once"_s), makeMemory(2, u"Round the totals"_s) });
    pool.close();
    ChoiceFixture f;
    f.window().openPool(pool.path());
    QVERIFY(f.waitFor([&] { return f.window().pool().details() != nullptr; }));
    f.key(Qt::Key_3, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"round the totals of invoices"_s);
    QVERIFY(f.settled());
    QVERIFY(f.chooseMethod(u"Rerank by model"_s));
    QCOMPARE(f.shown().problem, u"No endpoint is configured yet: there is nobody to ask."_s);
    QVERIFY(!f.jobs.window.action(ActionId::AskModel)->isEnabled());
    QVERIFY(!f.child<QWidget>("choiceEndpoint")->isVisible());
    // The way to the preferences.
    auto *configure = f.child<QAbstractButton>("choiceConfigure");
    QVERIFY(configure->isVisible());
    configure->click();
    QDialog *dialog = nullptr;
    QVERIFY(f.waitFor([&] {
        const QWidgetList tops = QApplication::topLevelWidgets();
        for (QWidget *top : tops)
            dialog = top->isVisible() && qobject_cast<QDialog *>(top) ? qobject_cast<QDialog *>(top) : dialog;
        return dialog != nullptr;
    }));
    dialog->reject();
    f.window().activateWindow();
    // An endpoint that is configured meanwhile can be asked at once.
    ChatServer server;
    server.answer = &chosen;
    f.jobs.useServer(server);
    QVERIFY(f.waitFor([&] { return f.shown().canAsk; }));
    QCOMPARE(f.child<QComboBox>("choiceEndpoint")->currentText(), u"local, model-1"_s);
}

void tst_ModelChoiceFlow::recordedForTheSample_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("method");
    // One of the candidates is valid from 2027 on: then it is another question, which has an answer as well.
    for (const QDate day : { QDate(), QDate(2027, 6, 1) }) {
        for (const QString &method : { u"Rerank by model"_s, u"Rewrite by model"_s })
            QTest::addRow("%s, %s", qPrintable(method), qPrintable(day.isValid() ? day.toString(Qt::ISODate) : u"today"_s)) << day << method;
    }
}

/// The one question of the sample whose choice is recorded. When its candidates or their texts change, its answers have to be written anew,
/// in resources/recorded, for the subject that this names.
void tst_ModelChoiceFlow::recordedForTheSample()
{
    QFETCH(QDate, day);
    QFETCH(QString, method);
    ChoiceFixture f;
    QVERIFY(f.openTask());
    RetrievalQuery query = f.window().retrieval().query();
    query.asOf = day;
    f.window().retrieval().setQuery(query);
    QVERIFY(f.chooseMethod(method));
    QCOMPARE(f.child<QComboBox>("choiceEndpoint")->currentText(), u"Recorded answers"_s);
    const auto reader = take(storage::Database::open(f.window().session()->path(), storage::Database::Mode::ReadOnly));
    const ChoiceRequest asked { *f.window().retrieval().query().choice, query.task, retrieval::topOf(f.window().retrieval().answer().candidates, choiceCandidates), query.top, u"recorded"_s, {}, false };
    const auto prepared = take(app::prepareChoice(*reader, asked, {}));
    QVERIFY2(f.shown().canAsk, qPrintable(prepared.ask.options.subject));
    QVERIFY2(f.shown().sentence.contains(u"Its answer is recorded: nothing is sent and nothing paid."_s), qPrintable(f.shown().sentence));
    const MemoryId nearest = f.atRank(1);
    QVERIFY(f.ask());
    QVERIFY(f.isChosen());
    QVERIFY2(f.shown().sentence.contains(u"The answer is recorded: nothing was sent."_s), qPrintable(f.shown().sentence));
    // The same three, wherever they stand: the numbers of the answer mean these.
    const QList<ChosenMemory> chosen = f.window().retrieval().choice()->chosen;
    QCOMPARE(chosen.size(), 3);
    QVERIFY(chosen.first().candidate.memory.title.startsWith(u"Use a fast pre-flight smoke run"_s));
    QVERIFY(chosen.last().candidate.memory.title.startsWith(u"Ask what the sampling can distinguish"_s));
    QCOMPARE(f.whyNot(nearest), u"not chosen by the model"_s);
    QVERIFY(!f.child<QAbstractButton>("choiceAskAnew")->isVisible());
}

void tst_ModelChoiceFlow::notRecorded()
{
    ChoiceFixture f;
    QVERIFY(f.openTask());
    f.place().findChild<QSpinBox *>(u"retrievalTop"_s)->setValue(7);
    QVERIFY(f.chooseMethod(u"Rewrite by model"_s));
    QCOMPARE(f.child<QComboBox>("choiceEndpoint")->currentText(), u"Recorded answers"_s);
    QVERIFY2(f.shown().problem.contains(u"No answer is recorded for this question"_s), qPrintable(f.shown().problem));
    QVERIFY(f.child<QAbstractButton>("choiceConfigure")->isVisible());
    QVERIFY(!f.shown().canAsk);
}

void tst_ModelChoiceFlow::refusedByTheServer()
{
    ChatServer server;
    std::atomic<bool> refuses = true;
    server.answer = [&refuses](const QByteArray &request) -> std::pair<int, QByteArray> {
        if (refuses)
            return { 401, R"({"error": {"message": "Incorrect API key provided."}})" };
        return chosen(request);
    };
    ChoiceFixture f(&server);
    QVERIFY(f.openTask());
    QVERIFY(f.chooseMethod(u"Rerank by model"_s));
    QVERIFY(f.ask());
    QVERIFY(f.says(u"The key was refused by 127.0.0.1"_s));
    QVERIFY(!f.isChosen());
    QVERIFY(f.shown().canAsk); // the candidates and the estimate are there as before
    QCOMPARE(f.whyNot(f.atRank(1)), u"candidate for the model"_s);
    QCOMPARE(server.requests(), 1);
    // Whoever asks again wants the endpoint to be tried, although it had stopped.
    refuses = false;
    QVERIFY(f.ask());
    QVERIFY(f.isChosen());
    QCOMPARE(server.requests(), 2);
}

void tst_ModelChoiceFlow::overTheBudget()
{
    ChatServer server;
    server.answer = &chosen;
    ChoiceFixture f(&server);
    QVERIFY(f.openTask());
    auto capped = f.jobs.service().setCaps({ {}, 1 });
    QVERIFY(f.waitFor([&] { return capped.isFinished(); }));
    QVERIFY(f.chooseMethod(u"Rerank by model"_s));
    QVERIFY(f.ask());
    QVERIFY(f.says(u"budget"_s));
    QVERIFY(!f.isChosen());
    QCOMPARE(server.requests(), 0);
}

void tst_ModelChoiceFlow::anotherProcessServesThePool()
{
    ChatServer server;
    server.answer = &chosen;
    ChoiceFixture f(&server);
    QVERIFY(f.openTask());
    const storage::Lease others = strangersLease(u"another-machine"_s, 1, u"there"_s);
    f.jobs.write([&](storage::Transaction &transaction) -> Result<void> {
        WAYMARK_TRY(storage::takeLease(transaction, others));
        return {};
    });
    QVERIFY(f.chooseMethod(u"Rerank by model"_s));
    QVERIFY(f.ask());
    QVERIFY(f.says(u"another-machine"_s));
    QCOMPARE(server.requests(), 0);
    f.jobs.write([&](storage::Transaction &transaction) { return storage::releaseLease(transaction, others); });
    QVERIFY(f.ask());
    QVERIFY(f.isChosen());
}

void tst_ModelChoiceFlow::forReadingOnly()
{
    ChatServer server;
    server.answer = &chosen;
    ChoiceFixture f(&server);
    QVERIFY(f.openTask());
    QVERIFY(f.chooseMethod(u"Rerank by model"_s));
    QVERIFY(f.ask());
    const QString path = f.window().session()->path();
    f.window().closePool();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    {
        // Of a later version: readable, not to be written.
        const auto database = take(storage::Database::open(path, storage::Database::Mode::ReadWrite));
        take(database->execute("PRAGMA user_version=999"));
    }
    f.window().openPool(path);
    // What was paid for is shown; nothing more is asked.
    QVERIFY(f.waitFor([&] { return f.window().session() && f.window().session()->isReadOnly() && f.isChosen(); }));
    QVERIFY(f.settled());
    QVERIFY2(f.shown().problem.contains(u"reading only"_s), qPrintable(f.shown().problem));
    QVERIFY(!f.shown().canAsk && !f.shown().canAskAnew);
    QCOMPARE(server.requests(), 1);
}

void tst_ModelChoiceFlow::anAnswerToAnotherQuestion()
{
    ChatServer server;
    server.answer = &chosen;
    ChoiceFixture f(&server);
    QVERIFY(f.openTask());
    QVERIFY(f.chooseMethod(u"Rerank by model"_s));
    server.hold();
    f.key(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(f.waitFor([&] { return server.waiting() == 1; }));
    // Meanwhile somebody asks for fewer.
    auto *top = f.place().findChild<QSpinBox *>(u"retrievalTop"_s);
    top->setValue(2);
    QVERIFY(f.waitFor([&] { return f.window().retrieval().isSettled() && f.window().retrieval().answer().query.top == 2; }));
    server.release();
    QVERIFY(f.settled());
    QVERIFY(!f.isChosen()); // it answers another question
    QVERIFY(f.shown().canAsk);
    // It was paid for, and is there when that question is asked.
    top->setValue(3);
    QVERIFY(f.waitFor([&] { return f.isChosen(); }));
    QCOMPARE(server.requests(), 1);
}

void tst_ModelChoiceFlow::anotherTextIsAnotherQuestion()
{
    ChatServer server;
    server.answer = &chosen;
    ChoiceFixture f(&server);
    QVERIFY(f.openTask());
    QVERIFY(f.chooseMethod(u"Rerank by model"_s));
    QVERIFY(f.ask());
    QVERIFY(f.isChosen());
    // The content is not what is embedded: rank and cosine stay, but what the model was shown is not what stands there now.
    MemoryEdit edit;
    edit.id = f.atRank(2);
    edit.content = u"Something else altogether."_s;
    auto edited = const_cast<curation::PoolSession *>(f.window().session())->edit(edit);
    QVERIFY(f.waitFor([&] { return edited.isFinished() && !f.isChosen(); }));
    QVERIFY(edited.result());
    QVERIFY(f.settled());
    QVERIFY(f.shown().canAsk);
    QCOMPARE(server.requests(), 1);
}

void tst_ModelChoiceFlow::whatIsTriedIsNotAskedAbout()
{
    ChatServer server;
    server.answer = &chosen;
    ChoiceFixture f(&server);
    QVERIFY(f.openTask());
    QVERIFY(f.chooseMethod(u"Rerank by model"_s));
    QVERIFY(f.ask());
    const MemoryId best = f.list().idAt(0);
    QVERIFY(f.place().list().setCurrentMemory(best));
    f.place().list().setFocus();
    f.key(Qt::Key_Delete);
    QVERIFY(f.waitFor([&] { return f.window().retrieval().showsScratch(); }));
    QVERIFY(f.settled());
    QVERIFY2(f.shown().problem.contains(u"drop or apply"_s), qPrintable(f.shown().problem));
    QVERIFY(!f.shown().canAsk && !f.shown().canAskAnew);
    QCOMPARE(f.list().candidate(best)->exclusion, Exclusion::Retired);
    // Dropped, the choice stands again.
    f.jobs.window.action(ActionId::WhatIfDrop)->trigger();
    QVERIFY(f.settled());
    QVERIFY(f.isChosen());
    QCOMPARE(f.list().idAt(0), best);
    QCOMPARE(f.shown().problem, QString());
    QCOMPARE(server.requests(), 1);
}

void tst_ModelChoiceFlow::besideOtherSettings()
{
    ChatServer server;
    server.answer = &chosen;
    ChoiceFixture f(&server);
    QVERIFY(f.openTask());
    const MemoryId third = f.atRank(3);
    f.place().list().setFocus();
    f.key(Qt::Key_P);
    QVERIFY(f.settled());
    QCOMPARE(f.place().shownView(), View::Compare);
    QVERIFY(f.chooseMethod(u"Rerank by model"_s));
    QVERIFY(f.ask());
    QVERIFY(f.isChosen());
    QCOMPARE(f.change(third), u"▲ from 3"_s);
    // Without the other settings the list compares with its own cosines.
    f.jobs.window.action(ActionId::PinSettings)->trigger();
    QVERIFY(f.settled());
    QCOMPARE(f.place().shownView(), View::List);
    QVERIFY(f.isChosen());
    QCOMPARE(f.change(third), u"▲ from 3"_s);
    QVERIFY(!f.place().list().isColumnHidden(Model::Change));
}

void tst_ModelChoiceFlow::oneTypeAtATime()
{
    ChatServer server;
    server.answer = &chosen;
    ChoiceFixture f(&server);
    QVERIFY(f.openTask());
    QVERIFY(f.chooseMethod(u"Rerank by model"_s));
    f.key(Qt::Key_5, Qt::AltModifier);
    QVERIFY(f.settled());
    QCOMPARE(f.place().shownView(), View::Types);
    QVERIFY2(f.shown().problem.contains(u"one type"_s), qPrintable(f.shown().problem));
    QVERIFY(!f.shown().canAsk);
    QVERIFY(!f.prompt().contains(u"# Memory Item"_s));
    f.key(Qt::Key_2, Qt::AltModifier);
    QVERIFY(f.settled());
    QVERIFY(f.waitFor([&] { return f.shown().canAsk; }));
    QCOMPARE(server.requests(), 0);
}

void tst_ModelChoiceFlow::savedQueriesAskNobody()
{
    ChatServer server;
    server.answer = &chosen;
    ChoiceFixture f(&server);
    QVERIFY(f.openTask());
    QVERIFY(f.chooseMethod(u"Rewrite by model"_s));
    const MemoryId first = f.atRank(1);
    f.jobs.window.prompter.nextName = u"Bakery"_s;
    f.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    widgets::SavedQueries &saved = f.place().saved();
    QVERIFY(f.waitFor([&] { return saved.model().rowCount() == 1 && saved.model().runs().first().hits.size() == 3; }));
    const SavedQueryRun run = saved.model().runs().first();
    QCOMPARE(run.saved.query.choice, ChoiceMethod::Rewrite);
    QCOMPARE(run.hits.first().id, first); // the nearest ones
    QVERIFY(saved.model().index(0).data(Qt::ToolTipRole).toString().contains(u"No model is asked"_s));
    QVERIFY(saved.model().index(0).data(Qt::AccessibleTextRole).toString().contains(u"No model is asked"_s));
    QCOMPARE(server.requests(), 0);
    // Opened, it brings its method.
    QVERIFY(f.chooseMethod(u"Cosine"_s));
    f.window().savedQueries().open(run.saved.uuid);
    QVERIFY(f.settled());
    QCOMPARE(f.window().retrieval().query().choice, ChoiceMethod::Rewrite);
    QVERIFY(f.bar().isVisible());
    QCOMPARE(server.requests(), 0);
}

} // namespace waymark::test

QTEST_MAIN(waymark::test::tst_ModelChoiceFlow)
#include "tst_modelchoiceflow.moc"
