// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/connectiontest.h"

#include "services/llm/formcall.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>
#include <future>
#include <tuple>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionTest)
};

using Check = ConnectionCheck;
using State = ConnectionCheck::State;

/// Nothing of a test is kept.
class NoLedger final : public llm::Ledger
{
public:
    Result<std::optional<llm::StoredAnswer>> storedAnswer(const QByteArray &) override { return std::optional<llm::StoredAnswer>(); }
    Result<std::optional<llm::CallId>> plan(const llm::PlannedCall &) override { return llm::CallId { ++m_last }; }
    Result<void> sent(llm::CallId, int) override { return {}; }
    Result<void> received(llm::CallId, const llm::HttpAnswer &, const llm::Usage &, llm::Nano) override { return {}; }
    Result<void> failed(llm::CallId, const llm::LlmError &, bool) override { return {}; }

private:
    qint64 m_last = 0;
};

class MonotonicClock final : public llm::SteadyClock
{
public:
    MonotonicClock() { m_since.start(); }
    std::chrono::milliseconds now() const override { return std::chrono::milliseconds(m_since.elapsed()); }

private:
    QElapsedTimer m_since;
};

/// Waits for the callback of a call, which comes in any case.
template <typename T, typename Call>
T waited(Call call)
{
    auto promise = std::make_shared<std::promise<T>>();
    auto answer = promise->get_future();
    call([promise](T value) { promise->set_value(std::move(value)); });
    return answer.get();
}

Check ended(Check::What what, State state, const QString &sentence, std::optional<std::chrono::milliseconds> latency = {})
{
    return { what, state, sentence, latency };
}

llm::AnswerForm smallForm()
{
    const QJsonObject schema { { u"type"_s, u"object"_s }, { u"properties"_s, QJsonObject { { u"ok"_s, QJsonObject { { u"type"_s, u"boolean"_s } } } } },
        { u"required"_s, QJsonArray { u"ok"_s } }, { u"additionalProperties"_s, false } };
    return { u"connection_test"_s, schema, { { u"ok"_s, true } } };
}

/// One test of one endpoint.
class Test final
{
public:
    Test(const Endpoint &endpoint, const llm::KeyLookup &key, const Clock &clock, const CancelToken &cancel, const std::function<void(const TestedConnection &)> &report)
        : m_endpoint(endpoint)
        , m_key(key)
        , m_cancel(cancel)
        , m_report(report)
        , m_client({ m_ledger, m_steady, clock, [] { return 0.5; }, [](const QString &text) -> Result<QString> { return text; }, key,
              { {}, [this](const QString &, const QString &, const llm::Capability &capability) { m_rung = capability.form; } } })
    {
    }

    TestedConnection run()
    {
        const bool hasKey = key();
        const bool hasServer = hasKey && models();
        const bool answers = hasServer && chat();
        form(answers);
        embeddings(hasServer);
        return m_tested;
    }

private:
    using What = Check::What;

    bool add(const Check &check)
    {
        m_tested.checks.append(check);
        m_report(m_tested);
        return check.state == State::Passed || check.state == State::Skipped;
    }

    void begin(What what)
    {
        TestedConnection soFar = m_tested;
        soFar.checks.append({ what, State::Running, {}, {} });
        m_report(soFar);
    }

    bool key()
    {
        if (m_endpoint.keySource == KeySource::None)
            return add(ended(What::Key, State::Skipped, Tr::tr("No key is sent.")));
        begin(What::Key);
        const auto found = m_key(m_endpoint);
        return add(found ? ended(What::Key, State::Passed, Tr::tr("It is found, and fit to be sent.")) : ended(What::Key, State::Failed, found.error().message));
    }

    bool models()
    {
        begin(What::Models);
        QElapsedTimer timer;
        timer.start();
        const auto listed = waited<llm::LlmResult<QList<llm::ModelInfo>>>([this](auto done) { m_client.models(m_endpoint, m_cancel, done); });
        if (!listed)
            return add(ended(What::Models, State::Failed, listed.error().message));
        for (const llm::ModelInfo &model : *listed)
            m_tested.models.append(model.id);
        m_tested.models.sort();
        const std::chrono::milliseconds latency(timer.elapsed());
        if (listed->isEmpty())
            return add(ended(What::Models, State::Skipped, Tr::tr("The server has no list of models: their names have to be typed.")));
        return add(ended(What::Models, State::Passed, Tr::tr("%n models", nullptr, int(listed->size())), latency));
    }

    /// The one that the endpoint names, else the first that is not for vectors.
    QString chatModel() const
    {
        if (!m_endpoint.model.isEmpty())
            return m_endpoint.model;
        const auto found = std::ranges::find_if(m_tested.models, [](const QString &model) { return !isForVectors(model); });
        return found == m_tested.models.end() ? QString() : *found;
    }

    static bool isForVectors(const QString &model) { return model.contains(u"embed"_s, Qt::CaseInsensitive); }

    llm::ChatRequest request(const QString &user) const
    {
        llm::ChatRequest asked;
        asked.model = chatModel();
        asked.user = user;
        // Enough for models that think before they answer.
        asked.maxOutputTokens = 256;
        return asked;
    }

    bool chat()
    {
        if (chatModel().isEmpty())
            return add(ended(What::Chat, State::Skipped, Tr::tr("Name a model to have it asked."))) && false;
        begin(What::Chat);
        llm::CallOptions options;
        options.purpose = u"test"_s;
        const auto answer = waited<llm::LlmResult<llm::ChatAnswer>>([&](auto done) {
            m_client.chat(m_endpoint, request(u"Answer with the word yes."_s), options, m_cancel, [done](llm::LlmResult<llm::ChatAnswer> said, const llm::CallTrace &) { done(std::move(said)); });
        });
        if (!answer)
            return add(ended(What::Chat, State::Failed, answer.error().message));
        return add(ended(What::Chat, State::Passed, answer->model.isEmpty() ? Tr::tr("It answers.") : Tr::tr("“%1” answers.").arg(answer->model), answer->latency));
    }

    QString formWords() const
    {
        switch (m_rung) {
        case llm::FormRung::JsonSchema:
            return Tr::tr("Answers come in the form that is asked for.");
        case llm::FormRung::JsonObject:
            return Tr::tr("Answers come as JSON; their form is checked here.");
        case llm::FormRung::PlainText:
            return Tr::tr("Answers come as text; their form is asked for in words, and checked here.");
        }
        Q_UNREACHABLE();
    }

    void form(bool answers)
    {
        if (!answers) {
            add(ended(What::Form, State::Skipped, Tr::tr("Not tried.")));
            return;
        }
        begin(What::Form);
        llm::ChatRequest asked = request(u"Answer with the object {\"ok\": true}."_s);
        asked.form = smallForm();
        llm::CallOptions options;
        options.purpose = u"test"_s;
        const auto answer = waited<llm::LlmResult<QJsonObject>>([&](auto done) {
            llm::askForm(m_client, m_endpoint, asked, options, m_cancel,
                [done](llm::LlmResult<QJsonObject> object, const llm::ChatAnswer &, const QList<llm::CallTrace> &) { done(std::move(object)); });
        });
        add(answer ? ended(What::Form, State::Passed, formWords()) : ended(What::Form, State::Failed, answer.error().message));
    }

    void embeddings(bool hasServer)
    {
        const auto model = std::ranges::find_if(m_tested.models, isForVectors);
        if (!hasServer || model == m_tested.models.end()) {
            add(ended(What::Embeddings, State::Skipped, hasServer ? Tr::tr("The list names no model for vectors.") : Tr::tr("Not tried.")));
            return;
        }
        begin(What::Embeddings);
        llm::EmbeddingRequest asked;
        asked.model = *model;
        asked.inputs = QStringList { u"one"_s, u"two"_s };
        llm::CallOptions options;
        options.purpose = u"test"_s;
        const auto answer = waited<llm::LlmResult<llm::EmbeddingAnswer>>([&](auto done) {
            m_client.embed(m_endpoint, asked, options, m_cancel, [done](llm::LlmResult<llm::EmbeddingAnswer> said, const llm::CallTrace &) { done(std::move(said)); });
        });
        add(answer ? ended(What::Embeddings, State::Passed, Tr::tr("“%1” gives vectors of %2 numbers.").arg(*model, QLocale().toString(answer->dimension)), answer->latency)
                   : ended(What::Embeddings, State::Failed, answer.error().message));
    }

    const Endpoint m_endpoint;
    const llm::KeyLookup m_key;
    CancelToken m_cancel;
    const std::function<void(const TestedConnection &)> m_report;
    TestedConnection m_tested;
    std::atomic<llm::FormRung> m_rung = llm::FormRung::JsonSchema;
    NoLedger m_ledger;
    MonotonicClock m_steady;
    llm::Client m_client; ///< last: it ends first
};

} // namespace

TestedConnection testConnection(const Endpoint &endpoint, const llm::KeyLookup &key, const Clock &clock, const CancelToken &cancel,
    const std::function<void(const TestedConnection &)> &report)
{
    return Test(endpoint, key, clock, cancel, report).run();
}

ConnectionTester connectionTester(llm::KeyLookup key, const Clock &clock)
{
    return [key = std::move(key), &clock](const Endpoint &endpoint, QObject *context, const std::function<void(const QList<ConnectionCheck> &, const QStringList &)> &report) {
        // Lives on the GUI thread as long as what asked; what it is told goes by its thread.
        const CancelToken cancel;
        auto *relay = new QObject(context);
        QObject::connect(relay, &QObject::destroyed, relay, [cancel] { cancel.cancel(); });
        const auto alive = std::make_shared<QPointer<QObject>>(relay);
        // What it has to tell goes by `tell`.
        std::ignore = QtConcurrent::run([endpoint, key, &clock, cancel, alive, report] {
            const auto tell = [alive, report](const TestedConnection &soFar, bool isLast) {
                QMetaObject::invokeMethod(
                    qApp, // NOLINT: the main thread's event loop, where alone the pointer may be looked at
                    [alive, report, soFar, isLast] {
                        if (!*alive)
                            return;
                        report(soFar.checks, soFar.models);
                        if (isLast)
                            delete alive->data();
                    },
                    Qt::QueuedConnection);
            };
            const TestedConnection tested = testConnection(endpoint, key, clock, cancel, [tell](const TestedConnection &soFar) { tell(soFar, false); });
            tell(tested, true);
        });
    };
}

} // namespace waymark::app
