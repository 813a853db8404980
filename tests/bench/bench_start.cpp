// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ./dev bench start [RUNS]: from the start of the process to the sample pool painted, beside a bare window with the same rows.

#include "tests/bench/benchdata.h"
#include "tests/bench/measure.h"
#include "tests/bench/proxypeer.h"
#include "tests/support/temppool.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolBar>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace waymark;

namespace {

constexpr double startLimit = 500;
constexpr int lookInterval = 1; // ms between two looks for rows in the peer's window

long long now()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void mark(const char *phase)
{
    std::fprintf(stderr, "waymark.start %s %lld\n", phase, now());
}

/// The least that shows the same: rows read at once, a proxy, a table, a line to filter with.
int runPeer(int argc, char **argv, const QString &pool)
{
    mark("main");
    QApplication application(argc, argv);
    mark("application");
    const auto database = test::take(storage::Database::open(pool, storage::Database::Mode::ReadOnly));
    bench::PeerModel model;
    test::take(model.load(*database));
    bench::PeerProxy proxy(model);
    proxy.sort(bench::PeerModel::columnFor(SortKey::Created), Qt::DescendingOrder);
    QMainWindow window;
    QTableView table;
    table.setModel(&proxy);
    table.verticalHeader()->hide();
    window.setCentralWidget(&table);
    window.addToolBar(u"Search"_s)->addWidget(new QLineEdit);
    window.resize(1440, 900);
    mark("window");
    window.show();
    mark("shown");
    // The first turn of the loop in which nothing waits comes after the painting.
    QTimer::singleShot(lookInterval, &window, [&] {
        mark("painted");
        window.close();
    });
    return QApplication::exec();
}

struct Phases
{
    QStringList names; ///< in the order of the last run
    QHash<QString, bench::Samples> times; ///< since the start of the process
    bench::Samples whole; ///< until it had ended

    double runOnce(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        const long long start = now();
        process.start(program, arguments);
        process.waitForFinished(20'000);
        const long long end = now();
        if (process.state() != QProcess::NotRunning)
            process.kill();
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
            std::fprintf(stderr, "%s did not run: %s\n", qPrintable(program), process.readAllStandardError().constData());
            std::exit(2);
        }
        names.clear();
        double painted = 0;
        for (const QByteArray &line : process.readAllStandardError().split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() != 3 || words.at(0) != "waymark.start")
                continue;
            const QString name = QString::fromLatin1(words.at(1));
            painted = double(words.at(2).toLongLong() - start) / 1e6;
            if (!names.contains(name))
                names.append(name);
            times[name].ms.push_back(painted);
        }
        whole.ms.push_back(double(end - start) / 1e6);
        return painted;
    }
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    if (argc == 3 && QByteArrayView(argv[1]) == "--peer")
        return runPeer(argc, argv, QFile::decodeName(argv[2]));
    const QCoreApplication application(argc, argv);
    const int runs = qMax(1, QString::fromLocal8Bit(argc > 1 ? argv[1] : "10").toInt());
    const QTemporaryDir home(bench::benchFolder() + u"/home-XXXXXX"_s);
    qputenv("WAYMARK_HOME", QFile::encodeName(home.path()));
    qputenv("WAYMARK_TRACE_START", "1");
    const QString waymark = QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(u"../../app/waymark"_s);
    const QStringList sample { u"--sample"_s, u"--exit-after-startup"_s };

    bench::printLoad();
    bench::Report report;
    report.section(u"The very first start, which makes the sample pool"_s);
    Phases first;
    bench::Samples made;
    made.ms.push_back(first.runOnce(waymark, sample));
    report.line(u"first rows painted"_s, made);

    Phases own;
    Phases peer;
    const QString pool = home.filePath(u"pools/sample.waymark"_s);
    own.runOnce(waymark, sample);
    peer.runOnce(QCoreApplication::applicationFilePath(), { u"--peer"_s, pool });
    own = {};
    peer = {};
    for (int i = 0; i < runs; ++i) {
        own.runOnce(waymark, sample);
        peer.runOnce(QCoreApplication::applicationFilePath(), { u"--peer"_s, pool });
    }
    report.section(u"Starts with the sample pool, since the process began"_s, u"proxy"_s);
    for (const QString &name : own.names) {
        const bool isLast = name == "painted"_L1;
        report.line(isLast ? u"sample pool painted"_s : name, own.times.value(name), peer.times.value(name), isLast ? std::optional(startLimit) : std::nullopt);
    }
    report.line(u"process ended"_s, own.whole, peer.whole);
    return report.finish();
}
