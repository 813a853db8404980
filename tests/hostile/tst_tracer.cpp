// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs the viewers under strace: no file that a text names is opened, and no socket is made while hostile texts are shown.

#include "hostilefiles.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

namespace {

struct Trace
{
    bool ran = false;
    QByteArray output;
    QStringList after; ///< calls since the marker
};

Trace traced(const QStringList &arguments, const QString &folder)
{
    Trace trace;
    const QString log = folder + u"/trace.log"_s;
    QProcess strace;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder);
    strace.setProcessEnvironment(environment);
    strace.start(u"strace"_s, QStringList { u"-f"_s, u"-qq"_s, u"-s"_s, u"4096"_s, u"-e"_s, u"trace=%network,%file"_s, u"-o"_s, log, u"" HOSTILE_WINDOW ""_s } + arguments);
    trace.ran = strace.waitForFinished(110'000) && strace.exitStatus() == QProcess::NormalExit && strace.exitCode() == 0;
    trace.output = strace.readAllStandardOutput() + strace.readAllStandardError();
    QFile file(log);
    bool marked = false;
    if (file.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (marked)
                trace.after << line;
            marked = marked || line.contains(QLatin1StringView(test::tracerMarker));
        }
        trace.ran = trace.ran && marked;
    }
    return trace;
}

/// Calls that fetch what a text names, or reach out of the process.
QStringList forbiddenIn(const QStringList &calls)
{
    static const QStringList network { u"socket("_s, u"socketpair("_s, u"connect("_s, u"bind("_s, u"sendto("_s, u"sendmsg("_s, u"execve("_s };
    QStringList found;
    for (const QString &call : calls) {
        const auto isIn = [&call](const QString &word) { return call.contains(word); };
        const QStringList names = test::forbiddenNames();
        if (std::any_of(network.cbegin(), network.cend(), isIn) || std::any_of(names.cbegin(), names.cend(), isIn))
            found << call;
    }
    return found;
}

} // namespace

class TestTracer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aViewerThatFetchesIsSeen();
    void nothingIsFetched();

private:
    QTemporaryDir m_folder;
};

void TestTracer::initTestCase()
{
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        QSKIP("strace is not installed");
    QProcess probe;
    probe.start(u"strace"_s, { u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"true"_s });
    if (!probe.waitForFinished(10'000) || probe.exitCode() != 0)
        QSKIP("strace may not trace here");
    QVERIFY(test::makeHostileFiles({ m_folder.path() }));
}

void TestTracer::aViewerThatFetchesIsSeen()
{
    const Trace trace = traced({ u"--misbehave"_s, m_folder.path() }, m_folder.path());
    QVERIFY2(trace.ran, trace.output.constData());
    QCOMPARE(forbiddenIn(trace.after).size(), 1);
    QVERIFY(forbiddenIn(trace.after).constFirst().contains(u"secret.txt"_s));
}

void TestTracer::nothingIsFetched()
{
    const Trace trace = traced({ m_folder.path() }, m_folder.path());
    QVERIFY2(trace.ran, trace.output.constData());
    QVERIFY2(trace.output.contains(" cases were shown"), trace.output.constData());
    const QStringList found = forbiddenIn(trace.after);
    QVERIFY2(found.isEmpty(), qPrintable(found.mid(0, 20).join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTracer)
#include "tst_tracer.moc"
