// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/llm/answers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::llm;

class TestModelsAnswer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void fails_data();
    void fails();
    void boundsWhatIsRead();
};

void TestModelsAnswer::reads_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("models"); // "id:context id …"

    const auto row = [](const char *name, int status, const QByteArray &body, const QString &models) { QTest::newRow(name) << status << body << models; };
    row("OpenAI", 200, R"({"object":"list","data":[{"id":"a","object":"model"},{"id":"b"}]})", u"a b"_s);
    row("OpenRouter", 200, R"({"data":[{"id":"x/a","context_length":8192}]})", u"x/a:8192"_s);
    row("vLLM", 200, R"({"data":[{"id":"a","max_model_len":4096}]})", u"a:4096"_s);
    row("llama-server", 200, R"({"models":[{"name":"/m/a.gguf"}],"data":[{"id":"/m/a.gguf","meta":{"n_ctx":512}}]})", u"/m/a.gguf:512"_s);
    row("Ollama's own", 200, R"({"models":[{"name":"a:8b"},{"model":"b"}]})", u"a:8b b"_s);
    row("bare list", 200, R"([{"id":"a"},"b"])", u"a b"_s);
    row("empty", 200, R"({"data":[]})", QString());
    row("404", 404, "<html>", QString());
    row("405", 405, "", QString());
    row("501", 501, R"({"error":"no"})", QString());
    row("twice", 200, R"({"data":[{"id":"a","context_length":1},{"id":"a"}]})", u"a:1"_s);
    row("nonsense among them", 200, R"({"data":[null,3,{},{"id":7},{"id":""},{"id":" a"},{"id":"a\nb"},{"id":"a\u202eb"},{"id":"ok"}]})", u"ok"_s);
    row("absurd context", 200, R"({"data":[{"id":"a","context_length":-1,"max_model_len":1e300,"meta":{"n_ctx":"x"}}]})", u"a"_s);
    row("not ASCII", 200, "{\"data\":[{\"id\":\"mod\xc3\xa8le\"}]}", u"modèle"_s);
}

void TestModelsAnswer::reads()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto models = readModels(answered(status, body), context());
    QVERIFY2(models, qPrintable(outcomeOf(models)));
    QStringList texts;
    for (const ModelInfo &model : *models)
        texts.append(model.contextTokens ? u"%1:%2"_s.arg(model.id).arg(*model.contextTokens) : model.id);
    QTEST(texts.join(u' '), "models");
}

void TestModelsAnswer::fails_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");

    QTest::newRow("key") << 401 << QByteArray("{}") << u"auth: pause endpoint"_s;
    QTest::newRow("page") << 200 << QByteArray("<html>") << u"not_api: fail"_s;
    QTest::newRow("other object") << 200 << QByteArray("{\"status\":\"ok\"}") << u"shape: ask again"_s;
    QTest::newRow("error") << 200 << QByteArray("{\"error\":{\"code\":503,\"message\":\"Loading model\"}}") << u"loading: retry"_s;
    QTest::newRow("server") << 500 << QByteArray() << u"server: retry"_s;
    QTest::newRow("redirect") << 302 << QByteArray() << u"redirect: pause endpoint"_s;
}

void TestModelsAnswer::fails()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QTEST(outcomeOf(readModels(answered(status, body), context())), "outcome");
}

void TestModelsAnswer::boundsWhatIsRead()
{
    QByteArray body = "{\"data\":[";
    for (int i = 0; i < 20'000; ++i)
        body += "{\"id\":\"m" + QByteArray::number(i) + "\"},";
    const auto models = readModels(answered(200, body + "{\"id\":\"last\"}]}"), context());
    QVERIFY(models);
    QCOMPARE(models->size(), 10'000);
    QVERIFY(readModels(answered(200, "{\"data\":[{\"id\":\"" + QByteArray(1000, 'x') + "\"}]}"), context())->isEmpty());
}

QTEST_GUILESS_MAIN(TestModelsAnswer)
#include "tst_modelsanswer.moc"
