// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenshotsverb.h"

#include "app/application.h"
#include "app/cli/call.h"
#include "app/mainwindow.h"
#include "app/sessionstate.h"
#include "app/tour.h"
#include "services/settings/preferences.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

QStringList languageCodes()
{
    QStringList codes;
    for (const Language &language : Languages::all())
        codes.append(language.code);
    return codes;
}

Result<cli::ExitCode> takePictures(QApplication &application, cli::Call &call)
{
    const QString folder = call.arguments().words().first();
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::Io, Tour::tr("The folder “%1” could not be made.").arg(folder));
    const QString theme = call.arguments().value(u"theme"_s).value_or(u"both"_s);
    const QString language = call.arguments().value(u"lang"_s).value_or(u"en"_s);
    const QStringList themes = theme == "both"_L1 ? QStringList { u"light"_s, u"dark"_s } : QStringList { theme };

    const auto pool = call.poolPath();
    QJsonArray files;
    for (const QString &suffix : themes) {
        // The person's own settings and pools are left alone, and each theme starts afresh.
        const QTemporaryDir home;
        qputenv("WAYMARK_HOME", QFile::encodeName(home.path()));
        {
            const settings::Places places = settings::places();
            settings::Settings settings(places.preferences, places.session);
            settings.set(settings::preferences::language, language);
            settings.set(session::tourSeen, true); // it has a picture of its own
        }
        Application app(application, call.clock());
        app.settings().set(settings::preferences::theme, settings::themeFromName(suffix).value_or(settings::Theme::Light));
        app.theme().setChoice(suffix == "dark"_L1 ? widgets::ThemeChoice::Dark : widgets::ThemeChoice::Light);
        MainWindow &window = app.window();
        window.resize(1440, 900);
        window.show();
        Tour tour(window, folder, suffix);
        QString problem;
        QObject::connect(&tour, &Tour::finished, &application, [&](const QString &what) {
            problem = what;
            application.quit();
        });
        tour.start([&] {
            if (pool)
                window.openPool(*pool);
            else
                window.openSample();
        });
        application.exec();
        for (const QString &file : tour.files())
            files.append(file);
        if (!problem.isEmpty())
            return failure(ErrorCode::Io, problem);
    }
    if (call.isJson()) {
        call.print(QJsonObject { { u"files"_s, files } });
    } else {
        for (const QJsonValue &file : std::as_const(files))
            call.print(file.toString());
    }
    return cli::ExitCode::Done;
}

} // namespace

cli::Verb screenshotsVerb(QApplication *application)
{
    cli::Verb verb;
    verb.name = u"screenshots"_s;
    verb.summary = Tour::tr("Renders every place of the window to PNG files, without a display.");
    verb.usage = u"DIR [--pool FILE] [--theme light|dark|both] [--lang en|de|zh_CN] [--scale N]"_s;
    verb.details = Tour::tr("Pictures the pool of --pool, else the sample pool, and changes nothing in it. JSON: {files:[path]}.");
    verb.options = { { u"theme"_s, u"THEME"_s, Tour::tr("light, dark or both (the default)."), { u"light"_s, u"dark"_s, u"both"_s } },
        { u"lang"_s, u"LANG"_s, Tour::tr("Language of the window."), languageCodes() },
        { u"scale"_s, u"N"_s, Tour::tr("Scale of the screen, 1 to 3."), {} } };
    verb.minWords = 1;
    verb.maxWords = 1;
    verb.run = [application](cli::Call &call) { return takePictures(*application, call); };
    return verb;
}

void prepareScreenshots(const QStringList &words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString scale;
        if (words.at(i) == "--scale"_L1 && i + 1 < words.size())
            scale = words.at(i + 1);
        else if (words.at(i).startsWith(u"--scale="_s))
            scale = words.at(i).section(u'=', 1);
        bool isNumber = false;
        if (const double factor = scale.toDouble(&isNumber); isNumber && factor >= 1 && factor <= 3)
            qputenv("QT_SCALE_FACTOR", scale.toLatin1());
    }
}

} // namespace waymark::app
