// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the main window asks and shows in windows of its own.

#include "app/languages.h"
#include "app/mainwindow.h"
#include "app/sessionstate.h"
#include "services/curation/poolsession.h"
#include "services/settings/preferences.h"
#include "widgets/common/datefield.h"
#include "widgets/common/raiseopen.h"
#include "widgets/common/theme.h"
#include "widgets/dialogs/aboutdialog.h"
#include "widgets/dialogs/preferencesdialog.h"
#include "widgets/dialogs/servicespage.h"
#include "widgets/dialogs/textdialog.h"
#include "widgets/pool/poolplace.h"
#include "widgets/pool/pooltable.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QMenu>
#include <QStatusBar>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

widgets::ThemeChoice themeChoice(settings::Theme theme)
{
    switch (theme) {
    case settings::Theme::System:
        return widgets::ThemeChoice::System;
    case settings::Theme::Light:
        return widgets::ThemeChoice::Light;
    case settings::Theme::Dark:
        return widgets::ThemeChoice::Dark;
    }
    Q_UNREACHABLE();
}

/// Table rows as paragraphs: the viewer shows plain text, and four columns of it would not be read.
QString withoutTables(const QString &markdown)
{
    QStringList lines;
    const QStringList source = markdown.split(u'\n');
    for (const QString &line : source) {
        if (!line.startsWith(u'|')) {
            lines.append(line);
            continue;
        }
        QString row = line;
        row.replace(u"\\|"_s, QString(QChar(0x2502))).replace(u"<br>"_s, u", "_s);
        QStringList cells = row.split(u'|', Qt::SkipEmptyParts);
        if (cells.first().startsWith(u"---"_s) || cells.first().trimmed() == "what"_L1)
            continue;
        for (QString &cell : cells)
            cell = cell.trimmed();
        lines.append(u"- "_s + cells.join(u"\n  "_s));
    }
    return lines.join(u'\n');
}

settings::Theme themeSetting(widgets::ThemeChoice choice)
{
    switch (choice) {
    case widgets::ThemeChoice::System:
        return settings::Theme::System;
    case widgets::ThemeChoice::Light:
        return settings::Theme::Light;
    case widgets::ThemeChoice::Dark:
        return settings::Theme::Dark;
    }
    Q_UNREACHABLE();
}

} // namespace

void MainWindow::choosePool(bool create)
{
    const QString filter = tr("Waymark pools (*.waymark)");
    if (!create) {
        const QString path = m_prompter.openFile(this, tr("Open pool"), m_poolFolder, filter);
        if (!path.isEmpty())
            openPool(path);
        return;
    }
    QString path = m_prompter.saveFile(this, tr("New pool"), m_poolFolder + u"/pool.waymark"_s, { filter }, nullptr);
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".waymark"_s))
        path += u".waymark"_s;
    createPool(path);
}

void MainWindow::applyTheme()
{
    const settings::Theme theme = m_settings.get(settings::preferences::theme);
    m_theme.setChoice(themeChoice(theme));
    m_actions.action(ActionId::ThemeSystem)->setChecked(theme == settings::Theme::System);
    m_actions.action(ActionId::ThemeLight)->setChecked(theme == settings::Theme::Light);
    m_actions.action(ActionId::ThemeDark)->setChecked(theme == settings::Theme::Dark);
}

void MainWindow::setCompact(bool compact)
{
    m_settings.set(settings::preferences::density, compact ? settings::Density::Compact : settings::Density::Normal);
    m_actions.action(ActionId::CompactRows)->setChecked(compact);
    m_place->table().setCompact(compact);
}

void MainWindow::changeTextSize(int percent)
{
    m_settings.set(settings::preferences::textPercent, settings::boundedTextPercent(percent));
}

void MainWindow::showFullScreenOrNot(bool full)
{
    setWindowState(full ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
}

void MainWindow::showPreferences(PreferencesPage page)
{
    using widgets::PreferencesDialog;
    PreferencesDialog::Preferences now;
    now.theme = themeChoice(m_settings.get(settings::preferences::theme));
    now.density = m_settings.get(settings::preferences::density) == settings::Density::Compact ? PreferencesDialog::Density::Compact : PreferencesDialog::Density::Comfortable;
    now.author = m_settings.get(settings::preferences::author);
    now.language = m_settings.get(settings::preferences::language);
    now.textPercent = m_settings.get(settings::preferences::textPercent);
    now.restoreSession = m_settings.get(settings::preferences::restoreSession);
    now.supportedFromPercent = m_settings.get(settings::preferences::supportedFromPercent);
    PreferencesDialog::Languages languages;
    QString system;
    const QString systemCode = Languages::bestMatch(QLocale::system().uiLanguages());
    for (const Language &language : Languages::all()) {
        languages.append({ language.code, language.name });
        if (language.code == systemCode)
            system = language.name;
    }
    auto *dialog = new PreferencesDialog(now, languages, system, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (servesJobs())
        dialog->addServices(makeServicesPage());
    if (page == PreferencesPage::Services)
        dialog->showServices();
    const auto apply = [this](const PreferencesDialog::Preferences &preferences) {
        m_settings.set(settings::preferences::theme, themeSetting(preferences.theme));
        m_settings.set(settings::preferences::textPercent, preferences.textPercent);
        applyTheme();
        setCompact(preferences.density == PreferencesDialog::Density::Compact);
    };
    connect(dialog, &PreferencesDialog::previewRequested, this, apply);
    connect(dialog, &QDialog::accepted, this, [this, dialog, apply] {
        const PreferencesDialog::Preferences chosen = dialog->preferences();
        apply(chosen);
        m_settings.set(settings::preferences::author, chosen.author);
        if (m_session)
            m_session->setAuthor(chosen.author);
        m_settings.set(settings::preferences::restoreSession, chosen.restoreSession);
        m_settings.set(settings::preferences::supportedFromPercent, std::clamp(chosen.supportedFromPercent, 5, 95));
        m_lineage.takeThreshold();
        if (const widgets::ServicesPage *services = dialog->services()) {
            writeServiceConfig(m_settings, services->config());
            if (const auto caps = services->poolCaps())
                m_jobs.setCaps(*caps);
        }
        m_settings.set(settings::preferences::language, chosen.language); // last: the window goes with it
    });
    dialog->open();
}

void MainWindow::showAbout()
{
    if (widgets::raiseOpen<widgets::AboutDialog>(*this))
        return;
    auto *dialog = new widgets::AboutDialog(QCoreApplication::applicationVersion(), widgets::AboutDialog::baseLibraries(), this);
    dialog->show();
}

void MainWindow::showSampleFaults()
{
    QFile file(u":/sample/PLANTED.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    auto *dialog = new widgets::TextDialog(
        u"sampleFaults"_s, tr("What is planted in the sample pool"), withoutTables(QString::fromUtf8(file.readAll())), widgets::TextPart::Style::Body, this);
    dialog->resize(900, 640);
    dialog->show();
}

void MainWindow::chooseAsOf()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"asOfMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *today = menu->addAction(tr("Today"));
    connect(today, &QAction::triggered, this, [this] { m_pool.setAsOf({}); });
    auto *calendar = new QCalendarWidget;
    calendar->setObjectName(u"asOfCalendar"_s);
    calendar->setAccessibleName(tr("Date by which validity and age are judged"));
    calendar->setSelectedDate(m_pool.asOf());
    calendar->setGridVisible(false);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto choose = [this, menu](QDate date) {
        menu->close();
        m_pool.setAsOf(date);
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    menu->popup(statusBar()->mapToGlobal(QPoint(statusBar()->width() - menu->sizeHint().width() - 8, -menu->sizeHint().height())));
    calendar->setFocus();
}

} // namespace waymark::app
