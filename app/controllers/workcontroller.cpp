// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controllers/workcontroller.h"

#include "app/controllers/importcontroller.h"
#include "app/controllers/progressrelay.h"
#include "app/prompter.h"
#include "services/base/whenready.h"
#include "services/curation/poolsession.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/workindicator.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

struct ExportFormat
{
    QString name;
    QString filter;
    QString ending;
};

} // namespace

WorkController::WorkController(Prompter &prompter, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_prompter(prompter)
    , m_clock(clock)
{
}

WorkController::~WorkController()
{
    cancelAll();
}

void WorkController::setViews(const Views &views)
{
    m_views = views;
    connect(views.indicator, &widgets::WorkIndicator::cancelRequested, this, &WorkController::cancel);
}

void WorkController::setSession(std::shared_ptr<curation::PoolSession> session)
{
    cancelAll();
    m_session = std::move(session);
    setRestoring(0);
}

void WorkController::follow(ImportController &imports)
{
    m_imports = &imports;
    connect(&imports, &ImportController::runningChanged, this, [this](bool running) {
        m_views.indicator->end(std::exchange(m_import, 0));
        if (running)
            m_import = m_views.indicator->begin(m_imports->isLooking() ? tr("Looking at the files…") : tr("Importing…"), true, tr("Cancel the import"));
    });
    connect(&imports, &ImportController::progressed, this, [this](const Progress &progress) { m_views.indicator->update(m_import, progress); });
}

void WorkController::exportPool(const QStringList &terms, QDate asOf)
{
    exportChosen(tr("Export the memories of the filter"), terms, {}, asOf);
}

void WorkController::exportMemories(const QList<MemoryId> &memories, QDate asOf)
{
    if (!memories.isEmpty())
        exportChosen(tr("Export the selected memories"), {}, memories, asOf);
}

void WorkController::exportChosen(const QString &title, const QStringList &terms, const QList<MemoryId> &memories, QDate asOf)
{
    const QList<ExportFormat> formats { { u"waymark-jsonl"_s, tr("Waymark JSON lines (*.jsonl)"), u".jsonl"_s },
                                        { u"csv"_s, tr("CSV (*.csv)"), u".csv"_s },
                                        { u"markdown"_s, tr("Markdown (*.md)"), u".md"_s },
                                        { u"mtl-pool"_s, tr("MTL memory pool (*.pkl)"), u".pkl"_s } };
    QStringList filters;
    for (const ExportFormat &format : formats)
        filters.append(format.filter);
    QString chosen = filters.first();
    QString path = m_prompter.saveFile(m_views.window, title, m_session->name() + u".jsonl"_s, filters, &chosen);
    if (path.isEmpty())
        return;
    const ExportFormat &format = formats.at(qMax(qsizetype(0), filters.indexOf(chosen)));
    if (QFileInfo(path).suffix().isEmpty())
        path += format.ending;
    run({ tr("Exporting…"), tr("Cancel the export") }, [&](const WorkHooks &hooks) {
        return m_session->exportTo({ format.name, path, terms, asOf, memories }, hooks).then([path](Result<exchange::ExportCount> count) -> Result<QString> {
            if (!count)
                return Unexpected(count.error());
            return tr("%n records were written to “%1”.", nullptr, int(count->written)).arg(path);
        });
    });
}

void WorkController::backUp()
{
    const QFileInfo info(m_session->path());
    const QString suggestion = info.absolutePath() + u'/' + info.completeBaseName() + u".backup-"_s + m_clock.now().toString(u"yyyyMMdd-HHmmss"_s) + u".waymark"_s;
    const QString path = m_prompter.saveFile(m_views.window, tr("Back up the pool"), suggestion, { tr("Waymark pools (*.waymark)") }, nullptr);
    if (path.isEmpty())
        return;
    run({ tr("Backing up…"), tr("Cancel the backup") }, [&](const WorkHooks &hooks) {
        return m_session->backup(path, hooks).then([](Result<QString> written) -> Result<QString> {
            if (!written)
                return written;
            return tr("The backup “%1” was written and checked.").arg(*written);
        });
    });
}

void WorkController::restore()
{
    const QString path = m_prompter.openFile(m_views.window, tr("Restore a backup"), QFileInfo(m_session->path()).absolutePath(), tr("Waymark pools (*.waymark)"));
    if (path.isEmpty())
        return;
    if (!m_prompter.confirm(m_views.window, tr("Restore a backup"),
                            tr("Everything in “%1” is replaced by the content of “%2”. The pool as it is now is backed up first.").arg(m_session->name(), path), tr("Restore")))
        return;
    const int id = run({ tr("Restoring…"), tr("Cancel restoring") }, [&](const WorkHooks &hooks) {
        return m_session->restore(path, hooks).then([](Result<QString> saved) -> Result<QString> {
            if (!saved)
                return saved;
            return tr("The backup was restored. The pool as it was before is “%1”.").arg(*saved);
        });
    });
    setRestoring(id);
}

void WorkController::checkPool()
{
    run({ tr("Checking the pool…"), tr("Cancel the check") }, [&](const WorkHooks &hooks) {
        return m_session->quickCheck(hooks).then([](Result<void> checked) -> Result<QString> {
            // Whoever cancels it knows; there is nothing to be told.
            if (!checked && checked.error().code != ErrorCode::Cancelled)
                return Unexpected(checked.error());
            return QString();
        });
    });
}

int WorkController::run(const Names &names, const Job &job)
{
    WorkHooks hooks;
    const int id = begin(names, hooks);
    whenEnded(job(hooks), this, [this, id, keep = m_session](const std::optional<Result<QString>> &ended) {
        // Without a result its pool went away before it could say anything.
        finish(id, ended.value_or(QString()));
    });
    return id;
}

int WorkController::begin(const Names &names, WorkHooks &hooks)
{
    const int id = m_views.indicator->begin(names.running, true, names.cancel);
    hooks.progress = ProgressRelay::to(this, [this, id](const Progress &progress) { m_views.indicator->update(id, progress); });
    m_running.emplace(id, hooks.cancel);
    return id;
}

void WorkController::end(int id)
{
    m_running.erase(id);
    m_views.indicator->end(id);
    if (id == m_restoring)
        setRestoring(0);
}

void WorkController::finish(int id, const Result<QString> &ended)
{
    end(id);
    using widgets::MessageBar;
    if (!ended && ended.error().code == ErrorCode::Cancelled)
        m_views.messages->showMessage(MessageBar::Kind::Information, ended.error().message);
    else if (!ended)
        Q_EMIT failed(ended.error());
    else if (!ended->isEmpty())
        m_views.messages->showMessage(MessageBar::Kind::Success, *ended);
    Q_EMIT finished();
}

void WorkController::cancel(int id)
{
    if (id == m_import && m_imports)
        m_imports->cancel();
    if (const auto running = m_running.find(id); running != m_running.end())
        running->second.cancel();
}

void WorkController::cancelAll()
{
    for (const auto &[id, token] : m_running)
        token.cancel();
}

void WorkController::setRestoring(int id)
{
    if (m_restoring == id)
        return;
    m_restoring = id;
    Q_EMIT restoringChanged();
}

} // namespace waymark::app
