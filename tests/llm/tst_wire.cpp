// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/transferend.h"
#include "services/llm/wire.h"
#include "tests/llm/faultserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace waymark::llm;
using std::chrono::milliseconds;

/// What a server does, as tests/llm/wire.json tells it, and what the wire makes of it.
class TestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void trust_data();
    void trust();
    void takesTheLastStatusLine();
    void sendsWhatItIsGiven();
    void usesConnectionsAgain();
    void neverSendsABodyTwice();
    void followsNoRedirect();
    void judgesTime_data();
    void judgesTime();
    void cancels();
    void wakes();
    void refusesBrokenHeaders();
    void asksNoProxyOnLoopback();

private:
    QString address(const QString &route) const { return m_server.address(u"plain"_s, route); }
    HttpAnswer get(const QString &url, WireOptions options = {});
    HttpAnswer send(const HttpRequest &request, const WireOptions &options);

    FaultServer m_server;
    Wire m_wire;
};

void TestWire::initTestCase()
{
    initialiseWire();
    QFile file(QStringLiteral(WAYMARK_LLM_TESTS "/wire.json"));
    QVERIFY(file.open(QFile::ReadOnly));
    const QJsonObject script = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!script.isEmpty());
    QVERIFY(m_server.start(script));
}

HttpAnswer TestWire::send(const HttpRequest &request, const WireOptions &options)
{
    const TransferId id = m_wire.start(request, options);
    while (true) {
        for (const FinishedTransfer &finished : m_wire.takeFinished()) {
            if (finished.id == id)
                return finished.answer;
        }
        m_wire.poll(10s);
    }
}

HttpAnswer TestWire::get(const QString &url, WireOptions options)
{
    options.loopback = true;
    return send({ "GET", url.toUtf8(), {}, {}, 1024 * 1024 }, options);
}

void TestWire::answers_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<TransferEnd>("end");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [this](const char *name, TransferEnd end, int status, const QByteArray &body) {
        QTest::newRow(name) << address(QLatin1StringView(name)) << end << status << body;
    };
    row("plain", TransferEnd::Complete, 200, "[1]");
    row("empty", TransferEnd::Complete, 200, "");
    row("chunked", TransferEnd::Complete, 200, "[\"\xc3\xa4\"]");
    row("gzip", TransferEnd::Complete, 200, "[1,1,1,1,1,1,1,1,1,1,1,1]");
    row("refusal", TransferEnd::Complete, 429, "{}");
    row("interim", TransferEnd::Complete, 200, "[2]");
    row("junk-after", TransferEnd::Complete, 200, "[3]");
    row("cut-without-length", TransferEnd::Complete, 200, "{\"half\":");
    row("short", TransferEnd::Cut, 200, "{\"half\":");
    row("cut-chunk", TransferEnd::Cut, 200, "{\"hal");
    row("broken-gzip", TransferEnd::Cut, 200, "");
    row("reset", TransferEnd::Cut, 0, "");
    row("silent-close", TransferEnd::Cut, 0, "");
    row("reset-in-body", TransferEnd::Cut, 200, "{\"half\":");
    row("not-http", TransferEnd::NotHttp, 0, "");
    row("many-headers", TransferEnd::TooLarge, 0, "");
    row("long-header", TransferEnd::TooLarge, 0, "");
    row("flood", TransferEnd::TooLarge, 200, "");
    row("endless", TransferEnd::TooLarge, 200, "");
    row("bomb", TransferEnd::TooLarge, 200, "");
    QTest::newRow("refused") << m_server.address(u"nobody"_s, u"x"_s) << TransferEnd::Refused << 0 << QByteArray();
    QTest::newRow("unknown host") << u"http://nowhere.invalid/x"_s << TransferEnd::Dns << 0 << QByteArray();
    QTest::newRow("another protocol") << u"file:///etc/hostname"_s << TransferEnd::BadUrl << 0 << QByteArray();
    QTest::newRow("no address") << u"http://[oops/"_s << TransferEnd::BadUrl << 0 << QByteArray();
}

void TestWire::answers()
{
    QFETCH(QString, url);
    QFETCH(TransferEnd, end);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const HttpAnswer answer = get(url);
    QVERIFY2(answer.end == end, qPrintable(u"%1: %2"_s.arg(int(answer.end)).arg(answer.reason)));
    if (status)
        QCOMPARE(answer.status, status);
    QCOMPARE(answer.body, body);
    QCOMPARE(answer.reason.isEmpty(), end == TransferEnd::Complete);
}

void TestWire::trust_data()
{
    QTest::addColumn<QString>("listener");
    QTest::addColumn<bool>("ours"); // trusts the authority of the tests
    QTest::addColumn<TransferEnd>("end");
    QTest::addColumn<QString>("reason");
    QTest::newRow("right") << u"tls"_s << true << TransferEnd::Complete << QString();
    QTest::newRow("unknown authority") << u"tls"_s << false << TransferEnd::TlsUntrusted << u"certificate"_s;
    QTest::newRow("self-signed") << u"selfsigned"_s << true << TransferEnd::TlsUntrusted << u"certificate"_s;
    QTest::newRow("expired") << u"expired"_s << true << TransferEnd::TlsExpired << u"expired"_s;
    QTest::newRow("other host") << u"otherhost"_s << true << TransferEnd::TlsHost << u"127.0.0.1"_s;
    QTest::newRow("too old") << u"old"_s << true << TransferEnd::TlsVersion << u"protocol version"_s;
    QTest::newRow("no TLS at all") << u"plaintext"_s << true << TransferEnd::TlsVersion << u"wrong version"_s;
    QTest::newRow("cut in the handshake") << u"cut-handshake"_s << true << TransferEnd::TlsHandshake << QString();
    QTest::newRow("reset in the handshake") << u"reset-handshake"_s << true << TransferEnd::TlsHandshake << QString();
}

void TestWire::trust()
{
    QFETCH(QString, listener);
    QFETCH(bool, ours);
    QFETCH(TransferEnd, end);
    QFETCH(QString, reason);
    WireOptions options;
    if (ours)
        options.caFile = FaultServer::certificates() + "/ca.pem"_L1;
    const auto before = m_server.requests(u"plain"_s).size();
    const HttpAnswer answer = get(m_server.address(listener, u"plain"_s, u"https"_s), options);
    QVERIFY2(answer.end == end, qPrintable(u"%1: %2"_s.arg(int(answer.end)).arg(answer.reason)));
    QVERIFY2(answer.reason.contains(reason), qPrintable(answer.reason));
    QCOMPARE(m_server.requests(u"plain"_s).size() - before, end == TransferEnd::Complete ? 1 : 0);
    QVERIFY(end == TransferEnd::Complete || !mayHaveArrived(answer.end));

    options.caFile = u"/nowhere/ca.pem"_s;
    QCOMPARE(get(m_server.address(u"tls"_s, u"plain"_s, u"https"_s), options).end, TransferEnd::TlsUntrusted);
}

void TestWire::takesTheLastStatusLine()
{
    const HttpAnswer answer = get(address(u"interim"_s));
    QCOMPARE(answer.header("x-of"), "the answer");
    QCOMPARE(answer.header("x-interim"), QByteArray());
    QCOMPARE(answer.header("x-trailer"), QByteArray());
    QCOMPARE(answer.headers.first().first, "content-type");
}

void TestWire::sendsWhatItIsGiven()
{
    const QByteArray body(3'000'000, 'b');
    const HttpAnswer answer = send({ "POST", address(u"post"_s).toUtf8(), { { "Authorization", "Bearer k" }, { "X-Empty", "" } }, body, 1024 }, { {}, {}, {}, true });
    QCOMPARE(answer.status, 200);
    const QJsonObject request = m_server.requests(u"post"_s).last();
    QCOMPARE(request.value(u"method").toString(), u"POST"_s);
    QCOMPARE(request.value(u"body").toString().toUtf8(), body);
    QStringList names;
    for (const QJsonValue &header : request.value(u"headers").toArray()) {
        names.append(header.toArray().at(0).toString());
        if (names.last() == "Authorization"_L1)
            QCOMPARE(header.toArray().at(1).toString(), u"Bearer k"_s);
    }
    names.sort();
    QCOMPARE(names, (QStringList { u"Accept"_s, u"Accept-Encoding"_s, u"Authorization"_s, u"Content-Length"_s, u"Content-Type"_s, u"Host"_s, u"User-Agent"_s, u"X-Empty"_s }));
}

void TestWire::usesConnectionsAgain()
{
    const HttpRequest request { "POST", address(u"kept"_s).toUtf8(), {}, "{}", 1024 };
    QCOMPARE(send(request, { {}, {}, {}, true }).status, 200);
    QCOMPARE(send(request, { {}, {}, {}, true }).status, 200);
    QTRY_COMPARE(m_server.events(u"answered"_s, u"kept"_s).size(), 2); // and hung up
    QCOMPARE(send(request, { {}, {}, {}, true }).status, 200);
    const auto requests = m_server.requests(u"kept"_s);
    QCOMPARE(requests.size(), 3);
    QCOMPARE(requests.at(1).value(u"connection"), requests.at(0).value(u"connection"));
    // The second answer was followed by a hang-up that was not announced.
    QVERIFY(requests.at(2).value(u"connection") != requests.at(1).value(u"connection"));
}

void TestWire::neverSendsABodyTwice()
{
    const HttpRequest request { "POST", address(u"dies-when-kept"_s).toUtf8(), {}, "{}", 1024 };
    QCOMPARE(send(request, { {}, {}, {}, true }).status, 200);
    QCOMPARE(send(request, { {}, {}, {}, true }).end, TransferEnd::Cut);
    QCOMPARE(m_server.requests(u"dies-when-kept"_s).size(), 2);
}

void TestWire::followsNoRedirect()
{
    for (const int status : { 301, 302, 303, 307, 308 }) {
        const HttpAnswer answer = send({ "POST", address(u"moved-%1"_s.arg(status)).toUtf8(), { { "api-key", "k" } }, "{}", 1024 }, { {}, {}, {}, true });
        QCOMPARE(answer.status, status);
        QVERIFY(answer.header("location").endsWith("/trap"));
    }
    QCOMPARE(m_server.requests(u"trap"_s).size(), 0);
}

void TestWire::judgesTime_data()
{
    QTest::addColumn<QString>("route");
    QTest::addColumn<TransferEnd>("end");
    QTest::newRow("slow headers") << u"slow-headers"_s << TransferEnd::TimeoutFirst;
    QTest::newRow("silence") << u"silence"_s << TransferEnd::TimeoutFirst;
    QTest::newRow("silence in the body") << u"silence-in-body"_s << TransferEnd::TimeoutIdle;
    QTest::newRow("slow body") << u"slow-body"_s << TransferEnd::TimeoutTotal;
}

void TestWire::judgesTime()
{
    QFETCH(QString, route);
    QFETCH(TransferEnd, end);
    WireOptions options;
    options.timeouts = { 5s, 200ms, 250ms, 400ms };
    const milliseconds limit = end == TransferEnd::TimeoutFirst ? 200ms : end == TransferEnd::TimeoutIdle ? 250ms
                                                                                                          : 400ms;
    const HttpAnswer answer = get(address(route), options);
    QVERIFY2(answer.end == end, qPrintable(u"%1: %2"_s.arg(int(answer.end)).arg(answer.reason)));
    QVERIFY(answer.latency >= limit);
}

void TestWire::cancels()
{
    const TransferId waiting = m_wire.start({ "GET", address(u"waits"_s).toUtf8(), {}, {}, 1024 }, { {}, {}, {}, true });
    while (m_server.requests(u"waits"_s).isEmpty())
        m_wire.poll(5ms);
    QVERIFY(m_wire.cancel(waiting)); // had arrived
    QCOMPARE(m_wire.inFlight(), 0);
    QTRY_COMPARE(m_server.events(u"closed"_s, u"waits"_s).size(), 1);

    const TransferId starting = m_wire.start({ "GET", address(u"waits"_s).toUtf8(), {}, {}, 1024 }, { {}, {}, {}, true });
    QVERIFY(!m_wire.cancel(starting)); // no byte had left
    m_wire.poll(0ms);
    QVERIFY(m_wire.takeFinished().empty());
}

void TestWire::wakes()
{
    std::thread waker([this] { m_wire.wake(); });
    m_wire.poll(1h); // or the test never ends
    waker.join();
}

void TestWire::refusesBrokenHeaders()
{
    const QList<std::pair<QByteArray, QByteArray>> broken { { "Authorization", "Bearer a\r\nX-Injected: yes" }, { "X-A\nX-B", "c" }, { "X", QByteArray("a\0b", 3) }, { "", "x" } };
    for (const auto &header : broken) {
        const HttpAnswer answer = send({ "GET", address(u"untouched"_s).toUtf8(), { header }, {}, 1024 }, {});
        QCOMPARE(answer.end, TransferEnd::BadUrl);
    }
    QCOMPARE(m_server.requests(u"untouched"_s).size(), 0);
}

void TestWire::asksNoProxyOnLoopback()
{
    qputenv("http_proxy", m_server.address(u"plain"_s, u"proxied"_s).toUtf8());
    const auto restore = qScopeGuard([] { qunsetenv("http_proxy"); });
    QCOMPARE(get(address(u"plain"_s)).status, 200);
    QCOMPARE(m_server.requests(u"proxied"_s).size(), 0);
    // A name that is not known is asked of the proxy, unless the person wants none.
    HttpAnswer answer = send({ "GET", "http://nowhere.invalid/proxied", {}, {}, 1024 }, {});
    QCOMPARE(answer.status, 404); // the script has no such route
    WireOptions direct;
    direct.proxy = QString();
    answer = send({ "GET", "http://nowhere.invalid/proxied", {}, {}, 1024 }, direct);
    QCOMPARE(answer.end, TransferEnd::Dns);
}

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
