// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/cli.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

namespace waymark::cli {

/// What a run of the command line left behind.
struct Ran
{
    int code = 0;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }

    /// Standard output as one JSON object a line; a null object for a line that is none.
    QList<QJsonObject> objects() const
    {
        QList<QJsonObject> list;
        const QList<QByteArray> lines = out.split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty())
                list.append(QJsonDocument::fromJson(line).object());
        }
        return list;
    }

    QByteArray lastError() const { return err.trimmed().split('\n').last(); }
    QJsonObject error() const { return QJsonDocument::fromJson(lastError()).object().value(QLatin1StringView("error")).toObject(); }

    /// Nothing on standard output, and standard error ends with a line.
    bool isCleanFailure() const { return code != 0 && out.isEmpty() && err.endsWith('\n') && !err.endsWith("\n\n"); }
};

/// Runs the command line in process on pools in a folder of its own. The clock stands at 2026-11-18 10:00 UTC, and no rule
/// finds anything unless the test brings rules.
class CommandLine final
{
public:
    QTemporaryDir folder;
    std::function<void()> whenErrorsAreWritten; ///< progress, for one
    FixedClock clock { QDateTime(QDate(2026, 11, 18), QTime(10, 0), Qt::UTC) };
    Environment environment;

    CommandLine()
    {
        environment.user = QStringLiteral("tester");
        environment.clock = &clock;
        environment.lintRules = [] { return std::vector<lint::Rule>(); };
    }

    QString path(const QString &name) const { return folder.filePath(name); }
    QString pool() const { return path(QStringLiteral("pool.waymark")); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the fixture could not be written");
        return path(name);
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// With the pool of the fixture in the environment.
    Ran run(const QStringList &arguments, const QByteArray &input = {})
    {
        environment.variables.insert(QStringLiteral("WAYMARK_POOL"), pool());
        return runBare(arguments, input);
    }

    Ran runBare(const QStringList &arguments, const QByteArray &input = {})
    {
        QBuffer in;
        in.setData(input);
        in.open(QIODevice::ReadOnly);
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        Watched err;
        err.told = whenErrorsAreWritten;
        err.open(QIODevice::WriteOnly);
        environment.input = &in;
        environment.output = &out;
        environment.errors = &err;
        const int code = cli::run(arguments, environment);
        return { code, out.data(), err.data() };
    }

    /// A pool with three insights and a workflow, of two domains; returns what the import said.
    Ran makePool()
    {
        run({ QStringLiteral("new"), pool() });
        return run({ QStringLiteral("import"), QStringLiteral("-"), QStringLiteral("--json") }, sample());
    }

    static QByteArray sample()
    {
        return insight("11111111-0000-4000-8000-000000000001", "Round once", "Round at the end only.", "SWE-bench Verified")
            + insight("22222222-0000-4000-8000-000000000002", "Ünïcode 漢字 😀", "Zwei\\nZeilen", "LiveCodeBench v6")
            + insight("33333333-0000-4000-8000-000000000003", "Escape \\u001b[31mred\\u0007 \\u009b2J \\u202Eabc", "a\\u0000b\\u007f", "LiveCodeBench v6")
            + R"({"kind":"memory","uuid":"33334444-0000-4000-8000-000000000004","type":"workflow","domain":"SWE-bench Verified",)"
              R"("payload":{"goal":"Run the tests","workflow":["make","ctest"]}})" "\n";
    }

    static QByteArray insight(const QByteArray &uuid, const QByteArray &title, const QByteArray &content, const QByteArray &domain)
    {
        return R"({"kind":"memory","uuid":")" + uuid + R"(","type":"insight","domain":")" + domain + R"(","payload":{"title":")" + title
            + R"(","description":"","content":")" + content + "\"}}\n";
    }

    class Watched final : public QBuffer
    {
    public:
        std::function<void()> told;

    protected:
        qint64 writeData(const char *data, qint64 size) override
        {
            if (told)
                told();
            return QBuffer::writeData(data, size);
        }
    };

    static QStringList fields(const QJsonObject &object)
    {
        QStringList names = object.keys();
        std::sort(names.begin(), names.end());
        return names;
    }

    /// No byte that acts on a terminal.
    static bool isSafe(const QByteArray &bytes)
    {
        const QString text = QString::fromUtf8(bytes);
        return std::none_of(text.begin(), text.end(), [](QChar c) {
            return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || (c.unicode() >= 0x7F && c.unicode() < 0xA0) || (c.unicode() >= 0x202A && c.unicode() <= 0x202E);
        });
    }
};

inline const QString rounding = QStringLiteral("11111111-0000-4000-8000-000000000001");
inline const QString unicode = QStringLiteral("22222222-0000-4000-8000-000000000002");
inline const QString hostile = QStringLiteral("33333333-0000-4000-8000-000000000003");
inline const QString workflow = QStringLiteral("33334444-0000-4000-8000-000000000004");

} // namespace waymark::cli
