// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/endpoint.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::llm;

class TestEndpoint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalises_data();
    void normalises();
    void refusesAddresses_data();
    void refusesAddresses();
    void asksCandidates();
    void callUrls_data();
    void callUrls();
    void knowsThisMachine_data();
    void knowsThisMachine();
    void checksKeys_data();
    void checksKeys();
    void neverQuotesAKey();
    void sendsNoKeyInPlain();
};

void TestEndpoint::normalises_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("base");

    const auto row = [](const char *name, const QString &typed, const QString &base) { QTest::newRow(name) << typed << base; };
    row("as documented", u" https://api.example.org/v1/chat/completions/ "_s, u"https://api.example.org/v1"_s);
    row("bare", u"https://api.example.org"_s, u"https://api.example.org"_s);
    row("slash", u"https://api.example.org/"_s, u"https://api.example.org"_s);
    row("slashes", u"http://localhost:8080/v1///"_s, u"http://localhost:8080/v1"_s);
    row("embeddings", u"http://localhost:8080/v1/embeddings"_s, u"http://localhost:8080/v1"_s);
    row("models", u"http://localhost:8080/v1/models/"_s, u"http://localhost:8080/v1"_s);
    row("only a call", u"http://localhost:8080/models"_s, u"http://localhost:8080"_s);
    row("two calls", u"http://h/embeddings/models"_s, u"http://h"_s);
    row("part of a word", u"http://h/mymodels"_s, u"http://h/mymodels"_s);
    row("case", u"HTTPS://API.Example.ORG/V1"_s, u"https://api.example.org/V1"_s);
    row("IPv6", u"http://[::1]:11434/v1"_s, u"http://[::1]:11434/v1"_s);
    row("escaped slash stays", u"https://h/a%2Fb/v1"_s, u"https://h/a%2Fb/v1"_s);
    row("dots", u"https://h/a/../v1"_s, u"https://h/v1"_s);
}

void TestEndpoint::normalises()
{
    QFETCH(QString, typed);
    QFETCH(QString, base);
    const auto url = normalisedBase(typed);
    QVERIFY2(url, url ? "" : qPrintable(url.error().message));
    QCOMPARE(QString::fromLatin1(url->toEncoded()), base);
    QCOMPARE(*normalisedBase(base), *url);
}

void TestEndpoint::refusesAddresses_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u"  \t"_s;
    QTest::newRow("no scheme") << u"api.example.org/v1"_s;
    QTest::newRow("host and port") << u"localhost:8080/v1"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("ftp") << u"ftp://example.org"_s;
    QTest::newRow("user") << u"https://user@example.org/v1"_s;
    QTest::newRow("password") << u"https://user:word@example.org/v1"_s;
    QTest::newRow("empty user") << u"https://@example.org/v1"_s;
    QTest::newRow("fragment") << u"https://example.org/v1#x"_s;
    QTest::newRow("query") << u"https://example.org/v1?key=abc"_s;
    QTest::newRow("line break") << u"https://example.org/v1\r\nX-Evil: 1"_s;
    QTest::newRow("NUL") << u"https://example.org/"_s + QChar(u'\0') + u"v1"_s;
    QTest::newRow("C1") << u"https://example.org/\u0085v1"_s;
    QTest::newRow("no host") << u"https:///v1"_s;
    QTest::newRow("no such port") << u"https://example.org:99999/v1"_s;
    QTest::newRow("port 0") << u"https://example.org:0/v1"_s;
    QTest::newRow("broken IPv6") << u"https://[::1/v1"_s;
}

void TestEndpoint::refusesAddresses()
{
    QFETCH(QString, typed);
    const auto url = normalisedBase(typed);
    QVERIFY(!url);
    QCOMPARE(url.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!url.error().message.isEmpty());
    QVERIFY(!url.error().message.contains(u"abc"_s)); // a key may be part of what was typed
}

void TestEndpoint::asksCandidates()
{
    QCOMPARE(candidateBases(*normalisedBase(u"http://h:1"_s)), (QList<QUrl> { QUrl(u"http://h:1/v1"_s), QUrl(u"http://h:1"_s) }));
    QCOMPARE(candidateBases(*normalisedBase(u"http://h:1/api"_s)), (QList<QUrl> { QUrl(u"http://h:1/api"_s) }));
}

void TestEndpoint::callUrls_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("azure");
    QTest::addColumn<QString>("version");
    QTest::addColumn<Call>("call");
    QTest::addColumn<QString>("url");

    const QString v1 = u"https://api.example.org/v1"_s;
    QTest::newRow("models") << v1 << false << QString() << Call::Models << v1 + u"/models"_s;
    QTest::newRow("chat") << v1 << false << QString() << Call::Chat << v1 + u"/chat/completions"_s;
    QTest::newRow("embeddings") << v1 << false << QString() << Call::Embeddings << v1 + u"/embeddings"_s;
    QTest::newRow("no path") << u"http://localhost:8080"_s << false << QString() << Call::Models << u"http://localhost:8080/models"_s;

    const QString azure = u"https://r.openai.azure.com"_s;
    const QString dated = u"2024-10-21"_s;
    QTest::newRow("Azure, older") << azure << true << dated << Call::Chat
                                  << azure + u"/openai/deployments/a%2Fb%20%C3%BC/chat/completions?api-version=2024-10-21"_s;
    QTest::newRow("Azure, older, embeddings") << azure << true << dated << Call::Embeddings
                                              << azure + u"/openai/deployments/a%2Fb%20%C3%BC/embeddings?api-version=2024-10-21"_s;
    QTest::newRow("Azure, older, models") << azure << true << dated << Call::Models << azure + u"/openai/models?api-version=2024-10-21"_s;
    QTest::newRow("Azure, address of a deployment") << azure + u"/openai/deployments/x"_s << true << dated << Call::Models
                                                    << azure + u"/openai/models?api-version=2024-10-21"_s;
    QTest::newRow("Azure, newer") << azure << true << QString() << Call::Chat << azure + u"/openai/v1/chat/completions"_s;
    QTest::newRow("Azure, newer, typed whole") << azure + u"/openai/v1"_s << true << QString() << Call::Models << azure + u"/openai/v1/models"_s;
    QTest::newRow("Azure, version that is a query") << azure << true << u"1&x=#y"_s << Call::Models << azure + u"/openai/models?api-version=1%26x%3D%23y"_s;
}

void TestEndpoint::callUrls()
{
    QFETCH(QString, base);
    QFETCH(bool, azure);
    QFETCH(QString, version);
    QFETCH(Call, call);
    QFETCH(QString, url);
    Endpoint endpoint;
    endpoint.base = *normalisedBase(base);
    endpoint.kind = azure ? EndpointKind::AzureDeployment : EndpointKind::OpenAiCompatible;
    endpoint.apiVersion = version;
    QCOMPARE(QString::fromLatin1(callUrl(endpoint, call, u"a/b ü"_s).toEncoded(QUrl::FullyEncoded)), url);
}

void TestEndpoint::knowsThisMachine_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("here");

    QTest::newRow("name") << u"http://localhost:1"_s << true;
    QTest::newRow("name in capitals") << u"http://LOCALHOST"_s << true;
    QTest::newRow("127.0.0.1") << u"http://127.0.0.1"_s << true;
    QTest::newRow("127.9.8.7") << u"http://127.9.8.7"_s << true;
    QTest::newRow("IPv6") << u"http://[::1]:8080"_s << true;
    QTest::newRow("IPv6, long") << u"http://[0:0:0:0:0:0:0:1]"_s << true;
    QTest::newRow("a host that begins so") << u"http://127.0.0.1.example.org"_s << false;
    QTest::newRow("a host that begins so too") << u"http://localhost.example.org"_s << false;
    QTest::newRow("a host that ends so") << u"http://notlocalhost"_s << false;
    QTest::newRow("any address") << u"http://0.0.0.0"_s << false;
    QTest::newRow("private") << u"http://192.168.0.1"_s << false;
    QTest::newRow("IPv6 of another") << u"http://[::2]"_s << false;
}

void TestEndpoint::knowsThisMachine()
{
    QFETCH(QString, url);
    Endpoint endpoint;
    endpoint.base = *normalisedBase(url);
    QTEST(endpoint.isLoopback(), "here");
}

void TestEndpoint::checksKeys_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("key"); // empty = refused

    QTest::newRow("plain") << QByteArray("abc-123_X") << QByteArray("abc-123_X");
    QTest::newRow("as a file holds it") << QByteArray(" \tabc\r\n") << QByteArray("abc");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n") << QByteArray();
    QTest::newRow("blank inside") << QByteArray("abc def") << QByteArray();
    QTest::newRow("second header") << QByteArray("abc\r\nX-Evil: 1") << QByteArray();
    QTest::newRow("line feed") << QByteArray("abc\ndef") << QByteArray();
    QTest::newRow("NUL") << QByteArray("abc\0def", 7) << QByteArray();
    QTest::newRow("DEL") << QByteArray("abc\x7f") << QByteArray();
    QTest::newRow("not ASCII") << QByteArray("abc\xc3\xbc") << QByteArray();
}

void TestEndpoint::checksKeys()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, key);
    const auto checked = checkedKey(raw);
    QCOMPARE(checked.has_value(), !key.isEmpty());
    if (checked)
        QCOMPARE(*checked, key);
    else
        QCOMPARE(checked.error().code, ErrorCode::InvalidArgument);
}

void TestEndpoint::neverQuotesAKey()
{
    const auto checked = checkedKey("zzcanaryzz\nzzcanaryzz");
    QVERIFY(!checked);
    QVERIFY(!checked.error().message.contains(u"canary"_s));
    QVERIFY(!checked.error().detail.contains(u"canary"_s));
}

void TestEndpoint::sendsNoKeyInPlain()
{
    Endpoint endpoint;
    endpoint.keySource = KeySource::Environment;
    for (const QString &fine : { u"https://example.org/v1"_s, u"http://localhost:8080"_s, u"http://127.0.0.1"_s }) {
        endpoint.base = *normalisedBase(fine);
        QVERIFY2(keyMayTravel(endpoint), qPrintable(fine));
    }
    endpoint.base = *normalisedBase(u"http://127.0.0.1.example.org"_s);
    QVERIFY(!keyMayTravel(endpoint));
    QCOMPARE(keyMayTravel(endpoint).error().code, ErrorCode::Refused);
    endpoint.keySource = KeySource::None;
    QVERIFY(keyMayTravel(endpoint)); // nothing to lose
    endpoint.headers = { { "X-Token", "secret" } };
    QVERIFY(!keyMayTravel(endpoint));
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
