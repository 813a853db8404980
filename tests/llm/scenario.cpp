// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/llm/scenario.h"

#include "services/llm/formcall.h"
#include "services/llm/keylookup.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace waymark;
using namespace waymark::llm;

namespace {

AnswerForm verdictForm()
{
    const QJsonObject string { { u"type"_s, u"string"_s } };
    AnswerForm form;
    form.name = u"verdict"_s;
    form.schema = { { u"type"_s, u"object"_s }, { u"additionalProperties"_s, false }, { u"required"_s, QJsonArray { u"verdict"_s, u"reason"_s } },
        { u"properties"_s, QJsonObject { { u"verdict"_s, string }, { u"reason"_s, string } } } };
    form.example = { { u"verdict"_s, u"success"_s }, { u"reason"_s, u"The tests passed."_s } };
    return form;
}

/// Knows one item.
class TestKeychain final : public Keychain
{
public:
    Result<QByteArray> read(const QString &item) override
    {
        if (item == "known"_L1)
            return QByteArray(canaryKey);
        return failure(ErrorCode::NotFound, u"The keychain has no such item."_s);
    }
    Result<void> write(const QString &, const QByteArray &) override { return {}; }
};

Result<QString> redact(const QString &text)
{
    if (text.contains("UNREADABLE"_L1))
        return failure(ErrorCode::Refused, u"This could not be looked through."_s);
    return QString(text).replace("PLANTED"_L1, "[secret]"_L1);
}

Outcome outcomeOf(const LlmError &error, const CallTrace &trace)
{
    return { llmCodeName(error.code), error, trace, {}, {} };
}

} // namespace

Scenario::Scenario(const FaultServer &server, QString route, const QJsonObject &definition)
    : m_server(server)
    , m_route(std::move(route))
    , m_definition(definition)
    , m_expected(definition.value(u"expect").toObject())
    , m_count(definition.value(u"calls").toInt(1))
    , m_clock(QDateTime::fromString(u"2026-03-01T12:00:00Z"_s, Qt::ISODate))
{
    const QJsonObject ledger = definition.value(u"ledger").toObject();
    m_ledger.tokenCap = ledger.value(u"tokenCap").toInteger(-1);
    m_ledger.callCap = ledger.value(u"callCap").toInteger(-1);
    for (const QJsonValue &function : ledger.value(u"broken").toArray())
        m_ledger.broken.insert(function.toString());
    m_steady.isFrozen = definition.value(u"cancel").toString() == "waiting"_L1;
}

Scenario::~Scenario() = default;

Endpoint Scenario::endpoint() const
{
    const QJsonObject wanted = m_definition.value(u"endpoint").toObject();
    const QString scheme = wanted.value(u"scheme").toString(u"http"_s);
    const QString listener = m_definition.contains(u"listener") ? m_route : scheme == "https"_L1 ? u"tls"_s
                                                                                                 : u"plain"_s;
    Endpoint endpoint;
    endpoint.id = u"e-"_s + m_route;
    endpoint.base = QUrl(m_server.address(listener, m_route + "/v1"_L1, scheme));
    if (wanted.contains(u"host"))
        endpoint.base.setHost(wanted.value(u"host").toString());
    if (wanted.value(u"kind").toString() == "azure"_L1) {
        endpoint.kind = EndpointKind::AzureDeployment;
        endpoint.apiVersion = u"2024-06-01"_s;
    }
    const QStringList key = wanted.value(u"key").toString(u"environment:WAYMARK_TEST_KEY"_s).split(u':');
    endpoint.keySource = key.first() == "environment"_L1 ? KeySource::Environment : key.first() == "keychain"_L1 ? KeySource::Keychain
        : key.first() == "file"_L1                                                                               ? KeySource::File
                                                                                                                 : KeySource::None;
    endpoint.keyName = key.value(1);
    const QJsonObject headers = wanted.value(u"headers").toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        endpoint.headers.emplaceBack(it.key().toLatin1(), it.value().toString().toLatin1());
    if (wanted.value(u"ca").toBool(true))
        endpoint.caFile = FaultServer::certificates() + "/ca.pem"_L1;
    if (const QJsonArray times = wanted.value(u"timeouts").toArray(); times.size() == 4) {
        const auto time = [&](int i) { return std::chrono::milliseconds(times.at(i).toInt()); };
        endpoint.timeouts = { time(0), time(1), time(2), time(3) };
    }
    endpoint.limits = { wanted.value(u"concurrent").toInt(), wanted.value(u"rpm").toInt(), wanted.value(u"tpm").toInteger() };
    return endpoint;
}

ChatRequest Scenario::chatRequest(int item) const
{
    const QJsonObject wanted = m_definition.value(u"request").toObject();
    ChatRequest request;
    request.model = wanted.value(u"model").toString(u"m-1"_s);
    request.system = wanted.value(u"system").toString(u"Be short."_s);
    request.user = wanted.value(u"text").toString(u"Is this right?"_s);
    if (item % m_count > 0 && !m_definition.value(u"same").toBool())
        request.user += u" Item %1."_s.arg(item % m_count);
    request.maxOutputTokens = wanted.value(u"max").toInteger(100);
    if (wanted.contains(u"temperature"))
        request.temperature = wanted.value(u"temperature").toDouble();
    if (wanted.contains(u"seed"))
        request.seed = wanted.value(u"seed").toInt();
    request.reasoningEffort = wanted.value(u"effort").toString();
    request.stream = wanted.value(u"stream").toBool();
    if (m_definition.value(u"kind").toString() == "form"_L1)
        request.form = verdictForm();
    return request;
}

EmbeddingRequest Scenario::embeddingRequest() const
{
    const QJsonObject wanted = m_definition.value(u"request").toObject();
    EmbeddingRequest request;
    request.model = wanted.value(u"model").toString(u"e-1"_s);
    for (const QJsonValue &input : wanted.value(u"inputs").toArray({ u"one"_s, u"two"_s, u"three"_s }))
        request.inputs.append(input.toString());
    if (wanted.contains(u"dimensions"))
        request.dimensions = wanted.value(u"dimensions").toInt();
    return request;
}

void Scenario::makeClient()
{
    const double random = m_definition.value(u"random").toDouble(0.5);
    ClientHooks hooks;
    hooks.endpointMoved = [this](const EndpointState &state) {
        const std::scoped_lock lock(m_mutex);
        m_states.append(state);
    };
    hooks.learnt = [this](const QString &, const QString &model, const Capability &) {
        const std::scoped_lock lock(m_mutex);
        m_learnt.append(model);
    };
    m_client = std::make_unique<Client>(Client::Parts { m_ledger, m_steady, m_clock, [random] { return random; }, redact, keyLookup(std::make_shared<TestKeychain>()), hooks });
}

void Scenario::makeCall(int item)
{
    const QString kind = m_definition.value(u"kind").toString();
    CallOptions options;
    options.purpose = u"test"_s;
    options.forceAnew = m_definition.value(u"request").toObject().value(u"anew").toBool();
    if (kind == "models"_L1) {
        m_client->models(endpoint(), m_cancel, [this, item](const LlmResult<QList<ModelInfo>> &models) {
            Outcome outcome = models ? Outcome { u"ok"_s, {}, {}, {}, {} } : outcomeOf(models.error(), {});
            if (models) {
                for (const ModelInfo &model : *models)
                    outcome.text += (outcome.text.isEmpty() ? QString() : u" "_s) + model.id;
            }
            done(item, outcome);
        });
    } else if (kind == "embed"_L1) {
        m_client->embed(endpoint(), embeddingRequest(), options, m_cancel, [this, item](const LlmResult<EmbeddingAnswer> &answer, const CallTrace &trace) {
            if (!answer)
                return done(item, outcomeOf(answer.error(), trace));
            QString text = u"%1x%2"_s.arg(answer->vectors.size()).arg(answer->dimension);
            for (const auto &[index, error] : answer->failed)
                text += u" -%1"_s.arg(index);
            done(item, { u"ok"_s, {}, trace, text, answer->model });
        });
    } else if (kind == "form"_L1) {
        askForm(*m_client, endpoint(), chatRequest(item), options, m_cancel, [this, item](const LlmResult<QJsonObject> &form, const ChatAnswer &answer, const QList<CallTrace> &traces) {
            const CallTrace trace = traces.isEmpty() ? CallTrace() : traces.last();
            if (!form) {
                Outcome outcome = outcomeOf(form.error(), trace);
                outcome.text = answer.text;
                return done(item, outcome);
            }
            done(item, { u"ok"_s, {}, trace, QString::fromUtf8(QJsonDocument(*form).toJson(QJsonDocument::Compact)), answer.model });
        });
    } else {
        m_client->chat(endpoint(), chatRequest(item), options, m_cancel, [this, item](const LlmResult<ChatAnswer> &answer, const CallTrace &trace) {
            done(item, answer ? Outcome { u"ok"_s, {}, trace, answer->text, answer->model } : outcomeOf(answer.error(), trace));
        });
    }
}

void Scenario::done(int item, Outcome outcome)
{
    const std::scoped_lock lock(m_mutex);
    m_outcomes[item] = std::move(outcome);
    ++m_done;
    if (m_definition.value(u"sequential").toBool() && item + 1 < m_count)
        makeCall(item + 1);
    m_moved.notify_all();
}

void Scenario::start()
{
    makeClient();
    m_outcomes.resize(m_count * 2);
    const bool isSequential = m_definition.value(u"sequential").toBool();
    for (int item = 0; item < (isSequential ? 1 : m_count); ++item)
        makeCall(item);
}

bool Scenario::waitForAll()
{
    std::unique_lock lock(m_mutex);
    return m_moved.wait_for(lock, 20s, [this] { return m_done == m_count; });
}

void Scenario::cancelAtTheRightTime()
{
    const QString when = m_definition.value(u"cancel").toString();
    if (when.isEmpty())
        return;
    const auto waits = [this] {
        const std::scoped_lock lock(m_mutex);
        return !m_states.isEmpty() && m_states.last().queued > 0 && m_states.last().inFlight == 0;
    };
    if (when == "request"_L1)
        QTRY_VERIFY(!m_server.requests(m_route).isEmpty());
    else
        QTRY_VERIFY(!m_ledger.rows().isEmpty() && waits());
    const auto start = std::chrono::steady_clock::now();
    m_cancel.cancel();
    m_client->wake();
    waitForAll();
    m_cancelTook = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
}

bool Scenario::finish()
{
    cancelAtTheRightTime();
    bool all = waitForAll();
    if (all && m_definition.value(u"again").toBool()) {
        m_client.reset();
        m_done = 0;
        makeClient();
        makeCall(m_count); // asks like the first
        {
            std::unique_lock lock(m_mutex);
            all = m_moved.wait_for(lock, 20s, [this] { return m_done == 1; });
        }
        m_outcomes.resize(m_count + 1);
    } else {
        m_outcomes.resize(m_count);
    }
    m_client.reset();
    return all;
}
