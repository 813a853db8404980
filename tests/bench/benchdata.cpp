// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchdata.h"

#include "services/storage/migrations.h"
#include "tests/support/poolgenerator.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace waymark::bench {

namespace {

/// Moves when the generator makes other pools than before.
constexpr int generatorVersion = 1;

QString generatedPool()
{
    const test::GeneratedPool shape;
    // One of an older schema would be upgraded, with a backup, in the middle of what is measured.
    const QString name = u"pool-%1-v%2-schema%3.waymark"_s.arg(shape.memories).arg(generatorVersion).arg(storage::currentSchemaVersion());
    const QString path = QDir(benchFolder()).filePath(name);
    if (QFile::exists(path))
        return path;
    std::printf("Generating %d memories into %s...\n", shape.memories, qPrintable(path));
    std::fflush(stdout);
    const QString unfinished = path + u".part"_s;
    QFile::remove(unfinished);
    QElapsedTimer timer;
    timer.start();
    if (const auto made = test::generatePool(unfinished, shape); !made) {
        std::fprintf(stderr, "%s (%s)\n", qPrintable(made.error().message), qPrintable(made.error().detail));
        return {};
    }
    QFile::remove(unfinished + u".lock"_s);
    QFile::rename(unfinished, path);
    std::printf("Generated in %.1f s, %.0f MB.\n", double(timer.elapsed()) / 1000, double(QFile(path).size()) / 1e6);
    return path;
}

} // namespace

QString benchFolder()
{
    const QString path = QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(u"../../../bench"_s);
    QDir().mkpath(path);
    return QDir::cleanPath(path);
}

QString poolToMeasure(const QString &given, const QTemporaryDir &folder)
{
    const QString source = given.isEmpty() ? generatedPool() : given;
    if (source.isEmpty())
        return {};
    const QString copy = folder.filePath(u"measured.waymark"_s);
    if (!QFile::copy(source, copy)) {
        std::fprintf(stderr, "%s cannot be copied to %s.\n", qPrintable(source), qPrintable(copy));
        return {};
    }
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    return copy;
}

} // namespace waymark::bench
