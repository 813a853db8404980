// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "app/languages.h"
#include "app/screenshotsverb.h"
#include "app/starttrace.h"
#include "services/llm/wire.h"
#include "services/llm/keylookup.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>

#include <cstdio>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace waymark;

namespace {

void describe(QCoreApplication &application)
{
    application.setApplicationName(u"waymark"_s);
    application.setApplicationVersion(QStringLiteral(WAYMARK_VERSION));
}

int runCommand(const QStringList &words, const std::vector<cli::Verb> &extra)
{
    cli::Console console;
    cli::Environment environment = console.environment();
    environment.extraVerbs = extra;
    return cli::run(words, environment);
}

int runWindow(QApplication &application, const Clock &clock)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"pool"_s, QString(), u"[pool]"_s);
    const QCommandLineOption pool(u"pool"_s, QString(), u"file"_s);
    const QCommandLineOption sample(u"sample"_s);
    const QCommandLineOption exitAfterStartup(u"exit-after-startup"_s);
    parser.addOptions({ pool, sample, exitAfterStartup });
    if (!parser.parse(application.arguments())) {
        std::fprintf(stderr, "%s\n", qPrintable(parser.errorText()));
        return int(cli::ExitCode::Usage);
    }
    app::Application::Start start;
    start.pool = parser.isSet(pool) ? parser.value(pool) : parser.positionalArguments().value(0);
    start.sample = parser.isSet(sample);
    start.exitAfterStartup = parser.isSet(exitAfterStartup);
    app::Application window(application, clock);
    return window.run(start);
}

} // namespace

int main(int argc, char **argv)
{
    llm::initialiseWire(); // while there is one thread
    app::StartTrace::mark("main");
    // Private by default: pools, exports and logs hold other people's sessions.
    ::umask(077);
    // Keys of endpoints pass through this process.
    llm::hideMemory();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QFile::decodeName(argv[i]));
    const SystemClock clock;
    const bool pictures = cli::findVerb(words).name == "screenshots"_L1;
    if (cli::isCommand(words) && !pictures) {
        QCoreApplication application(argc, argv);
        describe(application);
        app::Languages languages(application);
        languages.use({}); // the terminal's
        return runCommand(words, { app::screenshotsVerb(nullptr) });
    }
    if (pictures)
        app::prepareScreenshots(words);
    QApplication application(argc, argv);
    app::StartTrace::mark("application");
    describe(application);
    if (pictures)
        return runCommand(words, { app::screenshotsVerb(&application) });
    return runWindow(application, clock);
}
