// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ./dev bench pool [--only engine|window] [--no-peer] [DATA]

#include "tests/bench/benchdata.h"
#include "tests/bench/enginebench.h"
#include "tests/bench/windowbench.h"

#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace waymark;

int main(int argc, char **argv)
{
    // Measured without a screen, in the same time zone everywhere.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    bench::BenchApplication application(argc, argv);
    QStringList words = application.arguments().mid(1);
    const bool withPeer = !words.removeOne(u"--no-peer"_s);
    QString only;
    if (const auto at = words.indexOf(u"--only"_s); at >= 0) {
        only = words.value(at + 1);
        words.remove(at, qMin(qsizetype(2), words.size() - at));
    }
    const QTemporaryDir folder(bench::benchFolder() + u"/measured-XXXXXX"_s);
    const QString pool = bench::poolToMeasure(words.value(0), folder);
    if (pool.isEmpty())
        return 2;
    bench::printLoad();
    bench::Report report;
    if (only != "window"_L1)
        bench::benchEngine(report, pool, withPeer);
    if (only != "engine"_L1)
        bench::benchWindow(report, application, pool);
    return report.finish();
}
