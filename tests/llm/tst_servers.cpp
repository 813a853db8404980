// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/llm/personalities.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::llm;

namespace {

EmbeddingRequest twoTexts()
{
    return { u"e-1"_s, { u"one"_s, u"two"_s }, {} };
}

} // namespace

class TestServers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chats_data();
    void chats();
    void embeds_data() { chats_data(); }
    void embeds();
    void lists_data() { chats_data(); }
    void lists();
    void fails_data();
    void fails();
    void blanksAreAWrongForm();

private:
    QList<Personality> m_servers = personalities();
};

void TestServers::chats_data()
{
    QTest::addColumn<int>("server");

    for (int i = 0; i < m_servers.size(); ++i)
        QTest::newRow(m_servers.at(i).name) << i;
}

void TestServers::chats()
{
    QFETCH(int, server);
    const Personality &who = m_servers.at(server);
    const auto read = readChat(who.chat);
    QVERIFY2(read, qPrintable(outcomeOf(read)));
    QCOMPARE(read->text, u"Because."_s);
    QCOMPARE(read->usage, who.usage);
    QCOMPARE(read->reasoningCharacters, who.reasoning);
    QCOMPARE(read->finish, u"stop"_s);
    QVERIFY(!read->model.isEmpty());
}

void TestServers::embeds()
{
    QFETCH(int, server);
    const Personality &who = m_servers.at(server);
    if (who.embedding.status != 200)
        QSKIP("This server has no embeddings.");
    const auto read = readEmbeddingAnswer(who.embedding, twoTexts(), context());
    QVERIFY2(read, qPrintable(outcomeOf(read)));
    QCOMPARE(read->vectors, (std::vector<std::vector<float>> { { 1, 0 }, { 0, 1 } }));
    QCOMPARE(read->model, u"e-1"_s);
}

void TestServers::lists()
{
    QFETCH(int, server);
    const Personality &who = m_servers.at(server);
    const auto models = readModels(who.models, context());
    QVERIFY2(models, qPrintable(outcomeOf(models)));
    QStringList texts;
    for (const ModelInfo &model : *models)
        texts.append(model.contextTokens ? u"%1:%2"_s.arg(model.id).arg(*model.contextTokens) : model.id);
    QCOMPARE(texts.join(u' '), who.modelList);
}

void TestServers::fails_data()
{
    QTest::addColumn<int>("server");
    QTest::addColumn<int>("failure");

    for (int i = 0; i < m_servers.size(); ++i) {
        for (int j = 0; j < m_servers.at(i).failures.size(); ++j)
            QTest::addRow("%s, %s", m_servers.at(i).name, m_servers.at(i).failures.at(j).name) << i << j;
    }
}

void TestServers::fails()
{
    QFETCH(int, server);
    QFETCH(int, failure);
    const auto &row = m_servers.at(server).failures.at(failure);
    const auto read = readChat(row.answer);
    QCOMPARE(outcomeOf(read), row.outcome);
    QCOMPARE(read.error().parameter, row.parameter);
    QCOMPARE(read.error().waitAtLeast ? qint64(read.error().waitAtLeast->count()) : -1, row.waitMs);
    // An embedding that fails in the same way is treated in the same way, where the failure is no matter of chat.
    if (row.answer.status >= 400)
        QCOMPARE(outcomeOf(readEmbeddingAnswer(row.answer, twoTexts(), context())), row.outcome);
}

/// DeepSeek's JSON mode may give nothing but blanks, and says "stop".
void TestServers::blanksAreAWrongForm()
{
    ChatRequest request = chatRequest();
    request.form = answerForm();
    const auto read = readChatAnswer(answered(200, R"({"choices":[{"index":0,"message":{"content":"   \n  "},"finish_reason":"stop"}]})"), request, context());
    QVERIFY2(read, qPrintable(outcomeOf(read)));
    QCOMPARE(outcomeOf(readForm(read->text, *request.form)), u"bad_json: ask again"_s);
}

QTEST_GUILESS_MAIN(TestServers)
#include "tst_servers.moc"
