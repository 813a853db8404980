// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/serviceconfig.h"
#include "app/services/capabilitybook.h"
#include "services/settings/setting.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace waymark;
using namespace waymark::app;
using namespace Qt::StringLiterals;

namespace {

/// Single quotes for double ones: raw strings with addresses are none of moc's.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

Endpoint full()
{
    Endpoint endpoint;
    endpoint.id = u"e1"_s;
    endpoint.name = u"mine"_s;
    endpoint.base = QUrl(u"https://res.example.org/openai"_s);
    endpoint.kind = EndpointKind::AzureDeployment;
    endpoint.model = u"gpt"_s;
    endpoint.apiVersion = u"2026-01-01"_s;
    endpoint.keySource = KeySource::File;
    endpoint.keyName = u"/home/me/key"_s;
    endpoint.organisation = u"org"_s;
    endpoint.project = u"project"_s;
    endpoint.caFile = u"/home/me/ca.pem"_s;
    endpoint.proxy = QString();
    endpoint.timeouts = { std::chrono::milliseconds(1), std::chrono::milliseconds(2), std::chrono::milliseconds(3), std::chrono::milliseconds(4) };
    endpoint.limits = { 3, 60, 100'000 };
    return endpoint;
}

} // namespace

class tst_ServiceConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"waymark.ini"_s);
        Endpoint second;
        second.id = u"e2"_s;
        second.base = QUrl(u"http://localhost:8080/v1"_s);
        const ServiceConfig config { { full(), second }, { { u"gpt"_s, 250, 25, 2000, QDate(2026, 11, 21) } }, 500'000'000, false };
        {
            settings::Settings settings(file, folder.filePath(u"session.ini"_s));
            QCOMPARE(readServiceConfig(settings), ServiceConfig());
            writeServiceConfig(settings, config);
            QVERIFY(settings.save());
        }
        settings::Settings again(file, folder.filePath(u"session.ini"_s));
        QCOMPARE(readServiceConfig(again), config);
    }

    void valuesOfHeadersAreNotWritten()
    {
        Endpoint endpoint = full();
        endpoint.headers = { { "X-Secret", "canary-of-a-header" } };
        QVERIFY(!endpointsToJson({ endpoint }).contains("canary"));
    }

    void whatIsNotUnderstoodIsSkipped_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<int>("count");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("no JSON") << QByteArray("[{") << 0;
        QTest::newRow("no list") << QByteArray("{}") << 0;
        QTest::newRow("no id") << json("[{'base': 'https://a.example/v1'}]") << 0;
        QTest::newRow("no address") << json("[{'id': 'e'}]") << 0;
        QTest::newRow("an address that is none") << json("[{'id': 'e', 'base': 'file:///etc/passwd'}]") << 0;
        QTest::newRow("a password in the address") << json("[{'id': 'e', 'base': 'https://u:p@a.example'}]") << 0;
        QTest::newRow("of the future") << json("[{'id': 'e', 'base': 'https://a.example/v1', 'kind': 'telepathy', 'key_source': 'ether', 'timeouts': {'connect': -5, 'total': 1e300}, 'limits': {'concurrent': 4000}, 'more': 1}]") << 1;
    }

    void whatIsNotUnderstoodIsSkipped()
    {
        QFETCH(QByteArray, stored);
        QFETCH(int, count);
        const QList<Endpoint> endpoints = endpointsFromJson(stored);
        QCOMPARE(endpoints.size(), count);
        if (count == 0)
            return;
        QCOMPARE(endpoints.first().kind, EndpointKind::OpenAiCompatible);
        QCOMPARE(endpoints.first().keySource, KeySource::None);
        QCOMPARE(endpoints.first().timeouts, Timeouts());
        QCOMPARE(endpoints.first().limits.concurrent, 32);
    }

    void whatIsLearntHoldsForOneAddress()
    {
        llm::Capability known;
        known.maxCompletionTokens = true;
        known.temperature = false;
        known.form = llm::FormRung::JsonObject;
        CapabilityBook book;
        QCOMPARE(book.find(full(), u"gpt"_s), std::nullopt);
        book.learn(full(), u"gpt"_s, known);
        const CapabilityBook again(book.toJson());
        QCOMPARE(again.find(full(), u"gpt"_s), known);
        QCOMPARE(again.find(full(), u"another"_s), std::nullopt);
        Endpoint moved = full();
        moved.base = QUrl(u"https://elsewhere.example.org/v1"_s);
        QCOMPARE(again.find(moved, u"gpt"_s), std::nullopt);
        for (const QByteArray &broken : { QByteArray(), QByteArray("[{"), QByteArray("{}"), json("[{'endpoint': 'e1'}, 3]") })
            QCOMPARE(CapabilityBook(broken).toJson(), QByteArray("[]"));
    }

    void pricesWithoutAModelAreSkipped()
    {
        QCOMPARE(pricesFromJson(json("[{'input': 3}, {'model': 'm', 'input': -3, 'output': 7}]")), (QList<Price> { { u"m"_s, 0, 0, 7, {} } }));
    }
};

QTEST_GUILESS_MAIN(tst_ServiceConfig)
#include "tst_serviceconfig.moc"
