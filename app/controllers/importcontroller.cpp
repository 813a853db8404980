// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controllers/importcontroller.h"

#include "app/controllers/progressrelay.h"
#include "app/prompter.h"
#include "app/sessionstate.h"
#include "services/base/log.h"
#include "services/base/whenready.h"
#include "services/curation/poolsession.h"
#include "services/exchange/results/resulttable.h"
#include "widgets/common/messagebar.h"
#include "widgets/dialogs/importpanel.h"
#include "widgets/dialogs/importreportview.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

/// What a folder or file name suggests as the domain: the name of the folder that holds the sources.
QString suggestedDomain(const QStringList &paths)
{
    if (paths.isEmpty())
        return {};
    const QFileInfo first(paths.first());
    return first.isDir() ? first.fileName() : first.absoluteDir().dirName();
}

} // namespace

QStringList sampleFiles()
{
    QStringList files;
    const QStringList names = QDir(u":/sample"_s).entryList({ u"*.jsonl"_s }, QDir::Files, QDir::Name);
    for (const QString &name : names)
        files.append(u":/sample/"_s + name);
    return files;
}

ImportController::ImportController(settings::Settings &settings, Prompter &prompter, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_prompter(prompter)
{
}

ImportController::~ImportController()
{
    m_cancel.cancel();
}

void ImportController::setViews(const Views &views)
{
    m_views = views;
    connect(views.panel, &widgets::ImportPanel::importRequested, this, [this](const widgets::ImportPanel::Answers &answers) {
        m_request.answers = { answers.domain, answers.domainKind, answers.outcome.value, answers.condition, {} };
        run(false);
    });
    connect(views.panel, &widgets::ImportPanel::cancelled, this, [this] {
        if (m_running)
            cancel();
        else
            m_views.panel->hide();
    });
    connect(views.panel, &widgets::ImportPanel::closed, views.panel, &QWidget::hide);
    connect(views.panel, &widgets::ImportPanel::reportRequested, this, &ImportController::reportShown);
    connect(views.report, &widgets::ImportReportView::importRequested, this, &ImportController::chooseFiles);
    connect(views.report, &widgets::ImportReportView::exportRequested, this, [this](const QString &csv) {
        const QString path = m_prompter.saveFile(m_views.panel->window(), tr("Save the import report"), u"import-report.csv"_s, { tr("CSV (*.csv)") }, nullptr);
        if (path.isEmpty())
            return;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv.toUtf8()) < 0)
            m_views.messages->showMessage(widgets::MessageBar::Kind::Error, tr("“%1” could not be written: %2.").arg(path, file.errorString()));
    });
}

void ImportController::setSession(std::shared_ptr<curation::PoolSession> session)
{
    if (m_running)
        cancel();
    m_session = std::move(session);
    m_views.panel->hide();
}

void ImportController::chooseFiles()
{
    const QStringList paths = m_prompter.openFiles(m_views.panel->window(), tr("Import trajectories and memories"), m_settings.get(session::importFolder));
    if (paths.isEmpty())
        return;
    m_settings.set(session::importFolder, QFileInfo(paths.first()).absolutePath());
    importPaths(paths);
}

void ImportController::chooseFolder()
{
    const QString path = m_prompter.openFolder(m_views.panel->window(), tr("Import a folder"), m_settings.get(session::importFolder));
    if (path.isEmpty())
        return;
    m_settings.set(session::importFolder, QFileInfo(path).absolutePath());
    importPaths({ path });
}

void ImportController::importPaths(const QStringList &paths)
{
    if (!m_session)
        return;
    if (m_running) {
        m_views.messages->showMessage(widgets::MessageBar::Kind::Information, tr("An import is running. Drop the files again when it has finished."));
        return;
    }
    m_quiet = false;
    curation::ImportRequest request;
    request.paths = paths;
    start(request, {});
}

void ImportController::importSample()
{
    if (!m_session || m_running)
        return;
    m_quiet = true;
    m_request = {};
    m_request.paths = sampleFiles();
    m_text.clear();
    run(false);
}

bool ImportController::canImport(const QMimeData *data)
{
    return !localPaths(data).isEmpty() || (data->hasText() && !data->text().trimmed().isEmpty());
}

void ImportController::paste()
{
    importMimeData(QGuiApplication::clipboard()->mimeData());
}

void ImportController::importMimeData(const QMimeData *data)
{
    if (!m_session || m_running || !data)
        return;
    if (const QStringList paths = localPaths(data); !paths.isEmpty()) {
        importPaths(paths);
    } else if (data->hasText() && !data->text().trimmed().isEmpty()) {
        m_quiet = false;
        curation::ImportRequest request;
        request.paths = { u"-"_s };
        start(request, data->text().toUtf8());
    } else {
        m_views.messages->showMessage(widgets::MessageBar::Kind::Warning, tr("The clipboard holds neither files nor text."));
    }
}

void ImportController::start(curation::ImportRequest request, const QByteArray &text)
{
    m_request = std::move(request);
    m_text = text;
    m_views.panel->show();
    m_views.panel->setLooking({});
    m_looking = true;
    setRunning(true);
    whenReady(m_session->domains(), this, [this, asked = m_session](Result<QList<Domain>> domains) {
        if (asked != m_session || !m_session) {
            setRunning(false); // the pool was closed meanwhile
            return;
        }
        if (domains)
            m_views.panel->setDomains(*domains, suggestedDomain(m_request.paths));
        run(true);
    });
}

void ImportController::run(bool dryRun)
{
    m_cancel = CancelToken();
    m_looking = dryRun;
    setRunning(true);
    curation::ImportRequest request = m_request;
    request.dryRun = dryRun;
    // Lives as long as the worker reads from it.
    auto buffer = std::make_shared<QBuffer>();
    if (!m_text.isEmpty()) {
        buffer->setData(m_text);
        buffer->open(QIODevice::ReadOnly);
        request.standardInput = buffer.get();
    }
    curation::ImportHooks hooks;
    hooks.cancel = m_cancel;
    hooks.progress = ProgressRelay::to(this, [this, dryRun](const Progress &progress) {
        if (!m_running)
            return;
        Q_EMIT progressed(progress);
        if (m_quiet)
            return;
        if (dryRun)
            m_views.panel->setLooking(progress);
        else
            m_views.panel->setProgress(progress);
    });
    if (!dryRun && !m_quiet)
        m_views.panel->setProgress({});
    whenReady(m_session->import(request, hooks), this, [this, dryRun, buffer, keep = m_session](Result<ImportReport> report) {
        setRunning(false);
        if (!report) {
            qCWarning(logApp) << "import:" << report.error().message << report.error().detail;
            if (m_quiet)
                m_views.messages->showMessage({ widgets::MessageBar::Kind::Error, report.error().message, report.error().detail, {}, 0 });
            else
                m_views.panel->setFailed(report.error().message);
        } else if (report->cancelled) {
            m_views.panel->hide();
            if (!dryRun)
                m_views.messages->showMessage(widgets::MessageBar::Kind::Information, tr("The import was cancelled. Nothing of it was kept."));
        } else if (dryRun) {
            takeDryRun(*report);
        } else {
            takeReport(*report);
        }
        Q_EMIT finished();
    });
}

void ImportController::takeDryRun(const ImportReport &report)
{
    m_views.panel->setDryRun(report);
    askColumns(report);
}

/// A table by itself, also one whose columns nobody knows.
void ImportController::askColumns(const ImportReport &report)
{
    static const QStringList endings { u"csv"_s, u"tsv"_s, u"jsonl"_s };
    if (report.files.size() != 1 || m_request.paths.size() != 1 || !m_text.isEmpty())
        return;
    const ImportedFile &file = report.files.first();
    if (file.format != exchange::resultTableName && (file.recognised || !endings.contains(QFileInfo(file.path).suffix().toLower())))
        return;
    const auto previewed = QtConcurrent::run([path = file.path] { return curation::previewTable(path); });
    whenReady(previewed, this, [this, path = file.path, asked = m_session](const Result<curation::TablePreview> &preview) {
        if (asked != m_session || m_running || m_request.paths != QStringList { path } || !preview)
            return; // no table after all: the panel says what it is
        m_views.panel->hide();
        Q_EMIT columnsAsked(QFileInfo(path).fileName(), preview->sample, preview->mapping);
    });
}

void ImportController::importWithColumns(const ColumnMapping &mapping)
{
    if (!m_session || m_running)
        return;
    m_request.columns = mapping;
    m_request.format = exchange::resultTableName;
    m_views.panel->show();
    run(false);
}

void ImportController::takeReport(const ImportReport &report)
{
    m_views.report->setReport(report);
    if (m_quiet) {
        Q_EMIT sampleImported();
        return;
    }
    m_views.panel->setFinished(report);
    if (m_request.columns)
        Q_EMIT columnsTaken();
    if (!report.totals().quarantined.isEmpty())
        Q_EMIT reportShown();
}

void ImportController::setRunning(bool running)
{
    if (m_running == running)
        return;
    m_running = running;
    Q_EMIT runningChanged(running);
}

void ImportController::cancel()
{
    m_cancel.cancel();
}

} // namespace waymark::app
