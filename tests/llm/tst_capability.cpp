// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/capability.h"
#include "services/llm/overflow.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace waymark::llm;

class TestCapability final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void assumes_data();
    void assumes();
    void readsWhatItWrites();
    void readsNonsense();
    void adapts_data();
    void adapts();
    void takesEachStepOnce();
    void ends();
    void knowsOverflow_data();
    void knowsOverflow();
};

void TestCapability::assumes_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<bool>("isReasoning");

    QTest::newRow("gpt-4o") << u"gpt-4o-mini"_s << false;
    QTest::newRow("gpt-5") << u"gpt-5-nano"_s << true;
    QTest::newRow("passed on") << u"openai/GPT-5"_s << true;
    QTest::newRow("o1") << u"o1"_s << true;
    QTest::newRow("o3-mini") << u"o3-mini-2025-01-31"_s << true;
    QTest::newRow("not the series") << u"o1x"_s << false;
    QTest::newRow("olmo") << u"olmo-2"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestCapability::assumes()
{
    QFETCH(QString, model);
    QFETCH(bool, isReasoning);
    const Capability capability = assumedCapability(model);
    QCOMPARE(capability.maxCompletionTokens, isReasoning);
    QCOMPARE(capability.temperature, !isReasoning);
    QCOMPARE(capability.form, FormRung::JsonSchema);
}

void TestCapability::readsWhatItWrites()
{
    const bool holds = rc::check("a capability survives its JSON", [] {
        Capability capability;
        for (bool *flag : { &capability.maxCompletionTokens, &capability.temperature, &capability.seed, &capability.reasoningEffort, &capability.systemRole,
                 &capability.streamOptions, &capability.dimensions, &capability.encodingFormat, &capability.base64 })
            *flag = *rc::gen::arbitrary<bool>();
        capability.form = FormRung(*rc::gen::inRange(0, 3));
        if (*rc::gen::arbitrary<bool>())
            capability.embeddingDimension = *rc::gen::inRange(1, 100'000);
        if (*rc::gen::arbitrary<bool>())
            capability.contextTokens = *rc::gen::inRange<qint64>(1, qint64(1) << 60);
        if (*rc::gen::arbitrary<bool>())
            capability.latency = std::chrono::milliseconds(*rc::gen::inRange(0, 1'000'000));
        if (*rc::gen::arbitrary<bool>())
            capability.testedAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
        capability.returnedModel = QString::fromUtf8(*rc::gen::element("", "m", "ü"));
        RC_ASSERT(capabilityFromJson(capabilityToJson(capability)) == capability);
    });
    QVERIFY(holds);
}

void TestCapability::readsNonsense()
{
    QCOMPARE(capabilityFromJson({}), Capability {});
    const QJsonObject nonsense { { u"temperature"_s, u"no"_s }, { u"form"_s, u"xml"_s }, { u"embedding_dimension"_s, -3 }, { u"context_tokens"_s, 1.5 },
        { u"latency_ms"_s, u"fast"_s }, { u"tested_at"_s, 12 }, { u"unknown"_s, true } };
    QCOMPARE(capabilityFromJson(nonsense), Capability {});
}

void TestCapability::adapts_data()
{
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("step"); // empty = none

    const auto row = [](const char *name, const QString &parameter, const QString &message, const QString &step) { QTest::newRow(name) << parameter << message << step; };
    row("limit by another name", u"max_tokens"_s, u"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead."_s,
        u"max_completion_tokens"_s);
    row("limit, not named", QString(), u"Unrecognized request argument supplied: max_tokens"_s, u"max_completion_tokens"_s);
    row("limit that is too high", u"max_tokens"_s, u"max_tokens is too large: 99999. This model supports at most 16384 completion tokens."_s, QString());
    row("temperature", u"temperature"_s, u"Unsupported value: 'temperature' does not support 0.2 with this model."_s, u"no_temperature"_s);
    row("temperature, not named", QString(), u"`temperature` is fixed for this model"_s, u"no_temperature"_s);
    row("FastAPI", u"['body', 'seed']"_s, u"Extra inputs are not permitted"_s, u"no_seed"_s);
    row("pydantic in words", QString(), u"[{'type': 'extra_forbidden', 'loc': ('body', 'reasoning_effort'), 'msg': 'Extra inputs are not permitted'}]"_s,
        u"no_reasoning_effort"_s);
    row("schema", u"response_format"_s, u"This response_format type is unavailable now"_s, u"lower_form"_s);
    row("schema, path", u"response_format.json_schema.schema"_s, u"Invalid schema"_s, u"lower_form"_s);
    row("grammar", QString(), u"failed to parse grammar"_s, u"lower_form"_s);
    row("stream options", u"stream_options"_s, QString(), u"no_stream_options"_s);
    row("dimensions", QString(), u"This model does not support specifying dimensions."_s, u"no_dimensions"_s);
    row("encoding", u"encoding_format"_s, u"unknown field"_s, u"no_encoding_format"_s);
    row("system role", u"messages[0].role"_s, u"Unsupported value: 'messages[0].role' does not support 'system' with this model."_s, u"system_into_user"_s);
    row("system role, template", QString(), u"System role not supported"_s, u"system_into_user"_s);
    row("first of several", QString(), u"Unrecognized request arguments supplied: seed, temperature"_s, u"no_seed"_s);
    row("generic name", u"body"_s, u"unknown field seed"_s, u"no_seed"_s);
    row("in capitals", QString(), u"SEED is unknown"_s, u"no_seed"_s);
    row("another field", u"messages"_s, u"content must be a string; temperature is fine"_s, QString());
    row("another field, its name in ours", u"top_k"_s, u"temperature"_s, QString());
    row("part of a word", QString(), u"the garden was seeded at room_temperature"_s, QString());
    row("nothing", QString(), QString(), QString());
    row("too long", u"max_tokens"_s, u"This model's maximum context length is 8192 tokens (7000 in the messages, 2048 in max_tokens)."_s, QString());
}

void TestCapability::adapts()
{
    QFETCH(QString, parameter);
    QFETCH(QString, message);
    const auto step = adaptationFor(parameter, message, {}, {});
    QTEST(step ? adaptationName(*step) : QString(), "step");
}

void TestCapability::takesEachStepOnce()
{
    QCOMPARE(adaptationFor(u"seed"_s, {}, {}, { Adaptation::NoSeed }), std::nullopt);
    Capability without;
    without.seed = false;
    QCOMPARE(adaptationFor(u"seed"_s, {}, without, {}), std::nullopt);
    Capability text;
    text.form = FormRung::PlainText;
    QCOMPARE(adaptationFor(u"response_format"_s, {}, text, {}), std::nullopt);
    // Back and forth between the two names of the limit would never end.
    Capability renamed;
    apply(Adaptation::MaxCompletionTokens, renamed);
    QCOMPARE(adaptationFor(u"max_completion_tokens"_s, {}, renamed, {}), std::optional(Adaptation::MaxTokens));
    QCOMPARE(adaptationFor(u"max_completion_tokens"_s, {}, renamed, { Adaptation::MaxCompletionTokens }), std::nullopt);
    QCOMPARE(adaptationFor({}, u"seed, temperature"_s, {}, { Adaptation::NoSeed }), std::optional(Adaptation::NoTemperature));
}

/// However a server goes on refusing, a call comes to an end, and each step changes what is sent.
void TestCapability::ends()
{
    const bool holds = rc::check("steps run out", [] {
        Capability now;
        QSet<Adaptation> taken;
        for (int i = 0; i < 100; ++i) {
            const QString field = QString::fromUtf8(*rc::gen::element("max_tokens", "max_completion_tokens", "temperature", "seed", "reasoning_effort", "response_format",
                "stream_options", "dimensions", "encoding_format", "system", "model"));
            const auto step = adaptationFor(field, {}, now, taken);
            if (!step)
                continue;
            RC_ASSERT(!taken.contains(*step));
            const Capability before = now;
            apply(*step, now);
            RC_ASSERT(now != before);
            taken.insert(*step);
        }
        RC_ASSERT(taken.size() <= 9);
    });
    QVERIFY(holds);
}

void TestCapability::knowsOverflow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTooLong");
    QTest::addColumn<qint64>("needed"); // 0 = not said
    QTest::addColumn<qint64>("allowed");

    const auto row = [](const char *name, const QString &text, bool isTooLong, qint64 needed, qint64 allowed) { QTest::newRow(name) << text << isTooLong << needed << allowed; };
    row("in full", u"This model's maximum context length is 8192 tokens. However, your messages resulted in 9000 tokens."_s, true, 9000, 8192);
    row("requested", u"maximum context length is 4096 tokens, however you requested 5000 tokens (4000 in the messages)"_s, true, 5000, 4096);
    row("llama-server, input", u"input (15002 tokens) is too large to process. increase the physical batch size (current batch size: 512)"_s, true, 15002, 0);
    row("llama-server, request", u"request (9001 tokens) exceeds the available context size (4096 tokens), try increasing it"_s, true, 9001, 4096);
    row("LM Studio",
        u"Trying to keep the first 6000 tokens when context the overflows. However, the model is loaded with context length of only 4096 tokens"_s, true, 6000, 4096);
    row("Ollama", u"the input length exceeds the context length"_s, true, 0, 0);
    row("code", u"context_length_exceeded"_s, true, 0, 0);
    row("absurd", u"maximum context length is 99999999999999999999999 tokens, you requested 0 tokens"_s, true, 0, 0);
    row("other", u"Invalid value for temperature"_s, false, 0, 0);
    row("context alone", u"No context given"_s, false, 0, 0);
}

void TestCapability::knowsOverflow()
{
    QFETCH(QString, text);
    QTEST(saysTooLong(text), "isTooLong");
    const TokenCounts counts = tokenCounts(text);
    QTEST(counts.needed.value_or(0), "needed");
    QTEST(counts.allowed.value_or(0), "allowed");
}

QTEST_GUILESS_MAIN(TestCapability)
#include "tst_capability.moc"
