// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/log.h"
#include "services/curation/exportrun.h"
#include "services/storage/ledgerstore.h"
#include "services/storage/proposalstore.h"
#include "tests/soak/servicebench.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark {

using test::ServiceBench;
using test::take;
using test::TempPool;

namespace {

/// Of no issuer's shape, so that nothing but the client's own care hides it.
const QByteArray canary = "canary/5d1f0c7e9a-4b86_T3";

QtMessageHandler toTestLog;
std::mutex logMutex;
QByteArray logged;

void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    {
        const std::scoped_lock lock(logMutex);
        logged += text.toUtf8() + '\n';
    }
    if (type > QtWarningMsg && type != QtInfoMsg)
        toTestLog(type, context, text);
}

/// As it stands, and as it is written in JSON, in addresses, in UTF-16 and in base64.
QList<QByteArray> disguises()
{
    const QString text = QString::fromLatin1(canary);
    return { canary, QByteArray(canary).replace('/', "\\/"), canary.toPercentEncoding(), QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * text.size()),
        canary.toBase64(QByteArray::OmitTrailingEquals).chopped(1), canary.toHex(), canary.left(20), canary.right(20) };
}

bool holdsCanary(const QByteArray &bytes)
{
    const QList<QByteArray> all = disguises();
    return std::any_of(all.begin(), all.end(), [&](const QByteArray &each) { return bytes.contains(each); });
}

} // namespace

/// S2: the key of an endpoint is nowhere but in its header, whatever a server does with it that knows it.
class tst_Canary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nowhere_data();
    void nowhere();
    void keysThatAreNotSent();
    void theLogKnowsNoKey();
    void cleanupTestCase() { qInstallMessageHandler(toTestLog); }

private:
    void lookEverywhere(ServiceBench &bench, const TempPool &pool);

    FaultServer m_server;
    QTemporaryDir m_keys;
};

void tst_Canary::initTestCase()
{
    toTestLog = qInstallMessageHandler(onMessage);
    QLoggingCategory::setFilterRules(u"waymark.*=true"_s);
    QVERIFY(holdsCanary("a " + canary) && holdsCanary(QByteArray("Basic " + canary.toBase64())) && !holdsCanary("[key]"));
    QFile file(QStringLiteral(SOAK_FOLDER "/canary.json"));
    QVERIFY(file.open(QFile::ReadOnly));
    QByteArray escaped;
    for (const char c : canary)
        escaped += "\\\\u00" + QByteArray(1, c).toHex();
    QByteArray script = file.readAll();
    script.replace("KEYESCAPED", escaped).replace("KEYHEAD", canary.left(9)).replace("KEYTAIL", canary.mid(9)).replace("KEY", canary);
    const QJsonObject routes = QJsonDocument::fromJson(script).object();
    QVERIFY(!routes.isEmpty());
    QVERIFY(m_server.start({ { u"listeners"_s, QJsonObject { { u"plain"_s, QJsonObject() }, { u"elsewhere"_s, QJsonObject() } } }, { u"routes"_s, routes } }));
    qputenv("WAYMARK_CANARY", canary);
    test::writeBytes(m_keys.filePath(u"key"_s), canary + '\n');
    QVERIFY(QFile::setPermissions(m_keys.filePath(u"key"_s), QFile::ReadOwner | QFile::WriteOwner));
    test::writeBytes(m_keys.filePath(u"open"_s), canary + '\n');
    QVERIFY(QFile::setPermissions(m_keys.filePath(u"open"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    test::writeBytes(m_keys.filePath(u"broken"_s), canary.left(12) + "\r\nX: " + canary);
    QVERIFY(QFile::setPermissions(m_keys.filePath(u"broken"_s), QFile::ReadOwner | QFile::WriteOwner));
}

void tst_Canary::nowhere_data()
{
    QTest::addColumn<KeySource>("source");
    QTest::addColumn<QString>("name");
    QTest::addRow("environment") << KeySource::Environment << u"WAYMARK_CANARY"_s;
    QTest::addRow("file") << KeySource::File << m_keys.filePath(u"key"_s);
}

void tst_Canary::nowhere()
{
    QFETCH(const KeySource, source);
    QFETCH(const QString, name);
    QFile file(QStringLiteral(SOAK_FOLDER "/canary.json"));
    QVERIFY(file.open(QFile::ReadOnly));
    const QStringList routes = QJsonDocument::fromJson(file.readAll()).object().keys();

    TempPool pool;
    QList<llm::Endpoint> endpoints;
    QList<Trajectory> runs;
    for (const QString &route : routes) {
        endpoints.append(test::faultEndpoint(m_server, route));
        endpoints.last().keySource = source;
        endpoints.last().keyName = name;
        endpoints.last().headers = { { "X-Team", "team-" + canary } };
        runs.append(test::makeTrajectory(int(runs.size()) + 1));
        runs.last().verdicts = { { OutcomeSource::GroundTruth, true, {}, {}, {} } };
        take(test::importBytes(pool, test::jsonLine(runs.last())));
    }
    pool.close();
    ServiceBench bench(pool.path(), endpoints);
    take(bench.start());
    QStringList jobs;
    for (qsizetype i = 0; i < routes.size(); ++i)
        jobs.append(bench.add(JobKind::Generate, test::itemsOf({ runs.at(i) }, u"insight"_s), test::settingsFor(endpoints.at(i))).uuid);
    for (qsizetype i = 0; i < routes.size(); ++i) {
        QVERIFY2(bench.untilOver(jobs.at(i)), qPrintable(routes.at(i)));
        QVERIFY2(!m_server.requests(routes.at(i)).isEmpty(), qPrintable(routes.at(i)));
    }
    // The key went where it belongs, and an answer came of it.
    QVERIFY(m_server.requests(u"right"_s).last()[u"headers"].toArray().contains(QJsonArray { u"Authorization"_s, QString(u"Bearer "_s + QString::fromLatin1(canary)) }));
    QCOMPARE(bench.items(jobs.at(routes.indexOf("right"_L1))).first().state, ItemState::Done);
    QVERIFY(take(storage::proposals(bench.database())).size() >= 2);
    QCOMPARE(m_server.requests(u"elsewhere"_s).size(), 0);
    for (const QJsonObject &request : m_server.events(u"request"_s))
        QVERIFY2(!holdsCanary(request[u"body"].toString().toUtf8()), qPrintable(request[u"route"].toString()));
    lookEverywhere(bench, pool);
}

/// Everything that the pool can tell, and every file beside it.
void tst_Canary::lookEverywhere(ServiceBench &bench, const TempPool &pool)
{
    // A person takes what was proposed and exports it.
    take(bench.writeAccess()([&](storage::PoolFile &file) -> Result<void> {
        storage::ProposalFilter open;
        open.state = ProposalState::Open;
        WAYMARK_TRY_ASSIGN(const QList<Proposal> proposals, storage::proposals(file.database(), open));
        WAYMARK_TRY(curation::acceptProposals({ file, bench.clock, { u"ada"_s, ChangeTool::Window, {} }, false }, proposals));
        return {};
    }));
    for (const QString &format : { u"waymark-jsonl"_s, u"markdown"_s, u"csv"_s }) {
        curation::ExportRequest request;
        request.format = format;
        request.path = pool.file(u"export-"_s + format);
        take(curation::exportPool(bench.database(), request, bench.clock.today(), nullptr));
    }
    for (const Job &job : take(storage::allJobs(bench.database()))) {
        QVERIFY2(!holdsCanary(job.note.toUtf8() + QJsonDocument(job.settings).toJson()), qPrintable(job.note));
        for (const JobItem &item : bench.items(job.uuid))
            QVERIFY2(!holdsCanary(item.error.toUtf8() + item.errorCode.toUtf8() + QJsonDocument(item.result).toJson()), qPrintable(item.error));
        for (const LlmCall &call : take(storage::callsOfJob(bench.database(), job.uuid))) {
            const CallTexts texts = take(storage::callTexts(bench.database(), call.id)); // packed in the file
            QVERIFY2(!holdsCanary(texts.request) && !holdsCanary(texts.response), texts.response.constData());
            QVERIFY2(!holdsCanary(QJsonDocument::fromJson(texts.response).toJson()), texts.response.constData());
            QVERIFY2(!holdsCanary(call.error.toUtf8() + call.excerpt.toUtf8() + call.model.toUtf8()), qPrintable(call.excerpt));
        }
    }
    for (const Proposal &proposal : take(storage::proposals(bench.database())))
        QVERIFY2(!holdsCanary(QJsonDocument(proposal.payload).toJson() + proposal.model.toUtf8()), QJsonDocument(proposal.payload).toJson().constData());
    int looked = 0;
    for (QDirIterator files(pool.folder(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories); files.hasNext(); ++looked) {
        const QString path = files.next();
        QVERIFY2(!holdsCanary(test::bytesOf(path)), qPrintable(path));
    }
    QVERIFY(looked >= 5); // pool, -wal, exports
}

void tst_Canary::keysThatAreNotSent()
{
    TempPool pool;
    QList<llm::Endpoint> endpoints;
    QList<Trajectory> runs;
    for (const QString &name : { u"open"_s, u"broken"_s, u"none"_s }) {
        endpoints.append(test::faultEndpoint(m_server, u"right"_s));
        endpoints.last().id = name;
        endpoints.last().keySource = KeySource::File;
        endpoints.last().keyName = m_keys.filePath(name);
        runs.append(test::makeTrajectory(int(runs.size()) + 1));
        take(test::importBytes(pool, test::jsonLine(runs.last())));
    }
    pool.close();
    const qsizetype before = m_server.requests(u"right"_s).size();
    ServiceBench bench(pool.path(), endpoints);
    take(bench.start());
    for (qsizetype i = 0; i < endpoints.size(); ++i) {
        const Job job = bench.add(JobKind::Judge, test::itemsOf({ runs.at(i) }), test::settingsFor(endpoints.at(i)));
        QVERIFY(bench.untilOver(job.uuid));
        QCOMPARE(bench.job(job.uuid).state, JobState::Paused);
        QVERIFY(!bench.job(job.uuid).note.isEmpty());
    }
    QCOMPARE(m_server.requests(u"right"_s).size(), before);
    lookEverywhere(bench, pool);
}

void tst_Canary::theLogKnowsNoKey()
{
    const std::scoped_lock lock(logMutex);
    QVERIFY(logged.count('\n') > 5); // or nothing was shown
    for (const QByteArray &line : logged.split('\n'))
        QVERIFY2(!holdsCanary(line), line.constData());
}

} // namespace waymark

QTEST_GUILESS_MAIN(waymark::tst_Canary)
#include "tst_canary.moc"
