// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/client.h"
#include "services/llm/formcall.h"
#include "services/llm/keylookup.h"
#include "services/llm/wire.h"
#include "tests/support/memoryledger.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <condition_variable>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::llm;

namespace {

/// True time, since nobody here knows how long such a server thinks.
class TrueClock final : public SteadyClock
{
public:
    std::chrono::milliseconds now() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    }
};

/// Waits for the one end of a call.
template <typename T>
class Waiting
{
public:
    void end(T value)
    {
        const std::scoped_lock lock(m_mutex);
        m_value = std::move(value);
        m_bell.notify_all();
    }
    T take()
    {
        std::unique_lock lock(m_mutex);
        m_bell.wait(lock, [this] { return m_value.has_value(); });
        return *m_value;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_bell;
    std::optional<T> m_value;
};

AnswerForm form()
{
    const QJsonObject string { { u"type"_s, u"string"_s } };
    AnswerForm form;
    form.name = u"greeting"_s;
    form.schema = { { u"type"_s, u"object"_s }, { u"additionalProperties"_s, false }, { u"required"_s, QJsonArray { u"greeting"_s } },
        { u"properties"_s, QJsonObject { { u"greeting"_s, string } } } };
    form.example = { { u"greeting"_s, u"Good morning"_s } };
    return form;
}

/// A port of this machine where nothing listens now; 0 when there is none.
int freePort()
{
    const int file = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    const bool bound = ::bind(file, plain, size) == 0 && ::getsockname(file, plain, &size) == 0;
    ::close(file);
    return bound ? ntohs(address.sin_port) : 0;
}

/// A server that nobody here wrote.
struct Other
{
    QString address;
    QString model;
    QString embeddingModel; ///< empty: it has none
    KeySource keySource = KeySource::None;
    QString keyName;
};

} // namespace

/// Servers that nobody here wrote: the mock "llmock" of the npm package @copilotkit/aimock where it is found in the path, and the one at
/// WAYMARK_TEST_ENDPOINT (with WAYMARK_TEST_MODEL, WAYMARK_TEST_EMBEDDING_MODEL and, in WAYMARK_TEST_KEY, the key). Skipped without them.
class TestOtherServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseWire(); }
    void mock();
    void named();

private:
    void everything(const Other &server);
};

void TestOtherServers::mock()
{
    const QString program = QStandardPaths::findExecutable(u"llmock"_s);
    if (program.isEmpty())
        QSKIP("There is no llmock in the path (npm package @copilotkit/aimock).");
    QTemporaryDir folder;
    const auto fixture = [](const QString &asked, const QString &content) {
        return QJsonObject { { u"match"_s, QJsonObject { { u"userMessage"_s, asked } } }, { u"response"_s, QJsonObject { { u"content"_s, content } } } };
    };
    QFile fixtures(folder.filePath(u"fixtures.json"_s));
    QVERIFY(fixtures.open(QFile::WriteOnly));
    fixtures.write(QJsonDocument(QJsonObject { { u"fixtures"_s, QJsonArray { fixture(u"Greet"_s, u"{\"greeting\": \"Good morning, 你好\"}"_s) } } }).toJson());
    fixtures.close();
    const int port = freePort();
    QVERIFY(port > 0);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, { u"-p"_s, QString::number(port), u"-f"_s, fixtures.fileName() });
    QByteArray said;
    while (!said.contains("listening"))
        QVERIFY2((process.waitForReadyRead(30'000), said += process.readAll(), process.state() == QProcess::Running), said.constData());
    everything({ u"http://127.0.0.1:%1/v1"_s.arg(port), u"gpt-4o"_s, u"text-embedding-3-small"_s, KeySource::None, {} });
    process.kill();
    process.waitForFinished();
}

void TestOtherServers::named()
{
    const QString address = qEnvironmentVariable("WAYMARK_TEST_ENDPOINT");
    if (address.isEmpty())
        QSKIP("WAYMARK_TEST_ENDPOINT names no server.");
    const bool hasKey = qEnvironmentVariableIsSet("WAYMARK_TEST_KEY");
    everything({ address, qEnvironmentVariable("WAYMARK_TEST_MODEL", u"gpt-4o-mini"_s), qEnvironmentVariable("WAYMARK_TEST_EMBEDDING_MODEL"),
        hasKey ? KeySource::Environment : KeySource::None, hasKey ? u"WAYMARK_TEST_KEY"_s : QString() });
}

void TestOtherServers::everything(const Other &server)
{
    MemoryLedger ledger;
    TrueClock steady;
    const SystemClock clock;
    Endpoint endpoint;
    endpoint.id = u"other"_s;
    const auto base = normalisedBase(server.address);
    QVERIFY2(base, qPrintable(server.address));
    endpoint.base = *base;
    endpoint.keySource = server.keySource;
    endpoint.keyName = server.keyName;
    Client client({ ledger, steady, clock, [] { return 0.5; }, [](const QString &text) { return Result<QString>(text); }, keyLookup(nullptr), {} });

    Waiting<LlmResult<QList<ModelInfo>>> models;
    client.models(endpoint, {}, [&](const auto &answer) { models.end(answer); });
    const auto list = models.take();
    QVERIFY2(list, qPrintable(list ? QString() : list.error().message));
    qInfo("%lld models", static_cast<long long>(list->size()));

    ChatRequest question;
    question.model = server.model;
    question.system = u"Be short."_s;
    question.user = u"Greet me."_s;
    question.maxOutputTokens = 400;
    for (const bool streams : { false, true }) {
        question.stream = streams;
        CallOptions options;
        options.forceAnew = true;
        Waiting<std::pair<LlmResult<ChatAnswer>, CallTrace>> said;
        client.chat(endpoint, question, options, {}, [&](const auto &answer, const auto &trace) { said.end({ answer, trace }); });
        const auto [answer, trace] = said.take();
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
        QVERIFY(!answer->text.isEmpty());
        QVERIFY(trace.usage.promptTokens > 0 && trace.usage.completionTokens > 0);
        qInfo("%s: %d attempts, %lld ms, %lld tokens (%s), from \"%s\"", streams ? "stream" : "chat", trace.attempts, static_cast<long long>(trace.latency.count()),
            static_cast<long long>(trace.usage.promptTokens + trace.usage.completionTokens), trace.usage.isEstimate ? "estimated" : "said", qPrintable(answer->model));
    }

    question.stream = false;
    question.form = form();
    Waiting<LlmResult<QJsonObject>> object;
    askForm(client, endpoint, question, {}, {}, [&](const LlmResult<QJsonObject> &answer, const ChatAnswer &, const QList<CallTrace> &) { object.end(answer); });
    const auto greeting = object.take();
    QVERIFY2(greeting, qPrintable(greeting ? QString() : greeting.error().message));
    QCOMPARE(greeting->keys(), QStringList { u"greeting"_s });

    if (server.embeddingModel.isEmpty()) {
        qInfo("no model for vectors was named");
        return;
    }
    std::vector<std::vector<float>> vectors[2];
    for (const bool packed : { false, true }) {
        Capability known;
        known.encodingFormat = packed;
        client.setCapability(endpoint.id, server.embeddingModel, known);
        EmbeddingRequest request;
        request.model = server.embeddingModel;
        request.inputs = QStringList { u"Round only at the end."_s, u"你好"_s };
        CallOptions options;
        options.forceAnew = true;
        Waiting<LlmResult<EmbeddingAnswer>> embedded;
        client.embed(endpoint, request, options, {}, [&](const auto &answer, const auto &) { embedded.end(answer); });
        const auto answer = embedded.take();
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
        QCOMPARE(answer->vectors.size(), size_t(2));
        QVERIFY(answer->failed.empty() && answer->dimension > 0);
        for (const std::vector<float> &vector : answer->vectors) {
            double square = 0;
            for (const float value : vector)
                square += double(value) * double(value);
            QVERIFY(std::abs(square - 1) < 1e-3);
        }
        qInfo("vectors asked for %s: of %d numbers, came as %s", packed ? "as base64" : "plainly", answer->dimension, answer->cameAsBase64 ? "base64" : "numbers");
        vectors[packed ? 1 : 0] = answer->vectors;
    }
    for (size_t i = 0; i < 2; ++i) {
        double cosine = 0;
        for (size_t k = 0; k < vectors[0][i].size(); ++k)
            cosine += double(vectors[0][i][k]) * double(vectors[1][i][k]);
        QVERIFY(cosine > 0.999);
    }
    QCOMPARE(ledger.violations(), QStringList());
    QCOMPARE(ledger.reservedTokens(), 0);
}

QTEST_GUILESS_MAIN(TestOtherServers)
#include "tst_otherservers.moc"
