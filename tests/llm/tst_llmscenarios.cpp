// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/wire.h"
#include "tests/llm/scenario.h"

#include <QDir>

#include <map>

using namespace Qt::StringLiterals;

static QtMessageHandler toTestLog;
static QStringList logged; // of the test's thread and, before the last client is gone, of theirs
static std::mutex logMutex;

static void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    {
        const std::scoped_lock lock(logMutex);
        logged.append(text);
    }
    if (type != QtInfoMsg)
        toTestLog(type, context, text);
}

/// Every row of the catalogue of faults: what the server does, and what the client makes of it (tests/llm/scenarios/README.md).
class TestLlmScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRowHasScenarios();
    void scenario_data();
    void scenario();
    void theLogKnowsNoKey();
    void cleanupTestCase();

private:
    struct Named
    {
        QString row; ///< L1 …
        QString name;
        QString route;
        QJsonObject definition;
    };
    bool load();
    QJsonObject script() const;

    QList<Named> m_all;
    FaultServer m_server;
    std::map<QString, std::unique_ptr<Scenario>> m_started; ///< those that take real time, by route
};

bool TestLlmScenarios::load()
{
    const QDir folder(QStringLiteral(WAYMARK_LLM_TESTS "/scenarios"));
    for (const QString &name : folder.entryList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        QJsonParseError error;
        if (!file.open(QFile::ReadOnly))
            return false;
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll(), &error).array();
        if (rows.isEmpty()) {
            qWarning("%s: %s at %d", qPrintable(name), qPrintable(error.errorString()), error.offset);
            return false;
        }
        const QString row = name.chopped(5);
        for (const QJsonValue &definition : rows)
            m_all.append({ row, definition[u"name"_s].toString(), u"%1-%2"_s.arg(row).arg(m_all.size()), definition.toObject() });
    }
    return true;
}

QJsonObject TestLlmScenarios::script() const
{
    QJsonObject listeners { { u"plain"_s, QJsonObject() }, { u"tls"_s, QJsonObject { { u"certificate"_s, u"server"_s } } } };
    QJsonObject routes;
    for (const Named &scenario : m_all) {
        if (scenario.definition.contains(u"server"))
            routes.insert(scenario.route, scenario.definition.value(u"server"));
        if (scenario.definition.contains(u"listener"))
            listeners.insert(scenario.route, scenario.definition.value(u"listener"));
    }
    return { { u"listeners"_s, listeners }, { u"routes"_s, routes } };
}

void TestLlmScenarios::initTestCase()
{
    toTestLog = qInstallMessageHandler(onMessage);
    waymark::llm::initialiseWire();
    QVERIFY(load());
    qputenv("WAYMARK_TEST_KEY", canaryKey);
    for (const Named &scenario : std::as_const(m_all)) {
        const QJsonObject variables = scenario.definition.value(u"environment").toObject();
        for (auto it = variables.begin(); it != variables.end(); ++it)
            qputenv(it.key().toLatin1().constData(), it.value().toString().toLatin1());
    }
    QVERIFY(m_server.start(script()));
    for (const Named &scenario : std::as_const(m_all)) {
        if (!scenario.definition.value(u"trueTime").toBool())
            continue;
        const auto &started = m_started[scenario.route] = std::make_unique<Scenario>(m_server, scenario.route, scenario.definition);
        started->start();
    }
}

void TestLlmScenarios::everyRowHasScenarios()
{
    for (int i = 1; i <= 22; ++i) {
        const QString row = u"L%1"_s.arg(i, 2, 10, QChar(u'0'));
        QVERIFY2(std::ranges::any_of(m_all, [&](const Named &scenario) { return scenario.row == row; }), qPrintable(row));
    }
    QVERIFY2(m_all.size() >= 90, qPrintable(QString::number(m_all.size())));
}

void TestLlmScenarios::scenario_data()
{
    QTest::addColumn<QString>("route");
    QTest::addColumn<QJsonObject>("definition");
    for (const Named &scenario : std::as_const(m_all))
        QTest::addRow("%s %s", qPrintable(scenario.row), qPrintable(scenario.name)) << scenario.route << scenario.definition;
}

void TestLlmScenarios::scenario()
{
    QFETCH(QString, route);
    QFETCH(QJsonObject, definition);
    auto &scenario = m_started[route];
    if (!scenario) {
        scenario = std::make_unique<Scenario>(m_server, route, definition);
        scenario->start();
    }
    const bool ended = scenario->finish();
    QVERIFY2(ended, "a call did not end");
    scenario->check();
    scenario.reset();
}

void TestLlmScenarios::theLogKnowsNoKey()
{
    m_started.clear();
    const std::scoped_lock lock(logMutex);
    QVERIFY(!logged.isEmpty()); // or nothing was shown
    for (const QString &line : std::as_const(logged))
        QVERIFY2(!line.contains(QLatin1StringView(canaryKey)), qPrintable(line));
}

void TestLlmScenarios::cleanupTestCase()
{
    m_started.clear();
    qInstallMessageHandler(toTestLog);
}

QTEST_GUILESS_MAIN(TestLlmScenarios)
#include "tst_llmscenarios.moc"
