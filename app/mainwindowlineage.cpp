// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place Lineage in the window.

#include "app/mainwindow.h"
#include "app/sessionstate.h"
#include "services/base/whenready.h"
#include "services/curation/poolsession.h"
#include "services/domain/payload.h"
#include "services/lineage/ladderpage.h"
#include "services/settings/preferences.h"
#include "services/text/displaysafe.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/safetextview.h"
#include "widgets/common/theme.h"
#include "widgets/lineage/comparisonview.h"
#include "widgets/lineage/ladderhead.h"
#include "widgets/lineage/lineageplace.h"
#include "widgets/lineage/rungpane.h"
#include "widgets/lineage/runlist.h"
#include "widgets/lineage/runpane.h"
#include "widgets/lineage/sentencelist.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QSaveFile>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

/// On a worker: a picture of a large place takes longer to encode than the window may wait.
Result<void> writeWhole(const QString &path, const std::function<bool(QSaveFile &)> &write)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && write(file) && file.commit())
        return {};
    return failure(ErrorCode::Io, MainWindow::tr("The ladder could not be written to “%1”: %2.").arg(text::displaySafe(path), file.errorString()));
}

} // namespace

void MainWindow::connectLineage()
{
    m_lineage.setViews(*m_lineagePlace, *m_messages);
    m_comparison.setViews(*m_lineagePlace, *m_messages);
    connect(&m_lineage, &LineageController::focusChanged, this, &MainWindow::updateActions);
    connect(&m_comparison, &ComparisonController::openChanged, this, &MainWindow::updateActions);
    connect(&m_comparison.view(), &widgets::ComparisonView::resultChanged, this, &MainWindow::updateActions);
    connect(&m_lineage, &LineageController::failed, this, &MainWindow::fail);
    connect(&m_comparison, &ComparisonController::failed, this, &MainWindow::fail);
    connect(&m_lineage, &LineageController::retrievalRequested, this, [this](const Memory &memory) {
        showPlace(Context::Retrieval);
        m_retrieval.previewFor(memory);
    });
    QList<MemoryType> shown;
    const QStringList names = m_settings.get(session::ladderPanes);
    for (const QString &name : names) {
        if (const auto type = memoryTypeFromName(name))
            shown << *type;
    }
    if (shown.size() >= 2)
        m_lineagePlace->head().setShownTypes(shown);
}

void MainWindow::goToLineage()
{
    showPlace(Context::Lineage);
    if (!m_session)
        return;
    if (m_lineagePlace->ladder())
        m_lineagePlace->sentences().table().setFocus();
    else if (m_lineage.runs().rowCount() > 0)
        m_lineagePlace->runs().list().setFocus();
    else
        m_lineagePlace->runs().finder().setFocus();
}

void MainWindow::connectLineageActions()
{
    using widgets::ComparisonView;
    const auto on = [this](ActionId id, auto act) { connect(m_actions.action(id), &QAction::triggered, this, act); };
    on(ActionId::GoLineage, [this] { goToLineage(); });
    on(ActionId::NextLineageMemory, [this] { m_lineage.walkMemories(1); });
    on(ActionId::PreviousLineageMemory, [this] { m_lineage.walkMemories(-1); });
    on(ActionId::NextOfRung, [this] { m_lineagePlace->stepWithinRung(1); });
    on(ActionId::PreviousOfRung, [this] { m_lineagePlace->stepWithinRung(-1); });
    const std::pair<ActionId, MemoryType> panes[] = { { ActionId::ShowTrajectoryPane, MemoryType::Trajectory },
        { ActionId::ShowWorkflowPane, MemoryType::Workflow },
        { ActionId::ShowSummaryPane, MemoryType::Summary },
        { ActionId::ShowInsightPane, MemoryType::Insight } };
    for (const auto &[id, type] : panes) {
        on(id, [this, type = type] {
            QList<MemoryType> types = m_lineagePlace->head().shownTypes();
            if (!types.contains(type))
                types << type;
            else if (types.size() > 2)
                types.removeAll(type);
            m_lineagePlace->head().setShownTypes(types);
        });
    }
    on(ActionId::RunOrSentences, [this] {
        widgets::SafeTextView &run = m_lineagePlace->runPane().view();
        if (run.hasFocus())
            m_lineagePlace->sentences().table().setFocus();
        else
            run.setFocus();
    });
    on(ActionId::OpenLineageRun, [this] {
        if (const Ladder *ladder = m_lineagePlace->ladder())
            m_readers.openPage({ PoolLink::Kind::Run, ladder->run.uuid, m_lineagePlace->runPane().currentStep() });
    });
    on(ActionId::LinkStep, [this] { m_lineage.ruleStep(true); });
    on(ActionId::UnlinkStep, [this] { m_lineage.ruleStep(false); });
    on(ActionId::ConfirmEvidence, [this] { m_lineage.confirm(); });
    on(ActionId::WithdrawEvidence, [this] { m_lineage.withdraw(); });
    on(ActionId::LineageNextFinding, [this] { m_lineage.walkFindings(1); });
    on(ActionId::LineagePreviousFinding, [this] { m_lineage.walkFindings(-1); });
    on(ActionId::LineageIgnore, [this] { m_lineage.ignoreFinding(); });
    on(ActionId::LineageAccept, [this] {
        // A waiting proposal is what one looks at.
        if (m_comparison.isProposal())
            m_comparison.keep();
        else
            m_lineage.decide(ReviewStatus::Accepted);
    });
    on(ActionId::LineageReject, [this] {
        if (m_comparison.isProposal())
            m_comparison.close();
        else
            m_lineage.decide(ReviewStatus::Rejected);
    });
    on(ActionId::LineageGeneralise, [this] { m_comparison.generalise(); });
    on(ActionId::LineageEdit, [this] { m_comparison.edit(); });
    on(ActionId::LineageCompare, [this] { m_comparison.compare(); });
    on(ActionId::DiffLevel, [this] { m_comparison.view().nextLevel(); });
    on(ActionId::NextDifference, [this] { m_comparison.view().nextDifference(); });
    on(ActionId::PreviousDifference, [this] { m_comparison.view().previousDifference(); });
    on(ActionId::KeepLadder, [this] { keepLadder(); });
}

void MainWindow::keepLadder()
{
    const Ladder *ladder = m_lineagePlace->ladder();
    if (!ladder || !m_session)
        return;
    const QStringList filters { tr("Page for a browser (*.html)"), tr("Picture (*.png)") };
    QString name = runTitle(ladder->run).left(60);
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_' && c != u'.')
            c = u'-';
    }
    QString chosen = filters.first();
    QString path = m_prompter.saveFile(this, tr("Keep the ladder"), name + u".html"_s, filters, &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += chosen == filters.last() ? u".png"_s : u".html"_s;
    const auto written = path.endsWith(".png"_L1, Qt::CaseInsensitive) ? keepLadderPicture(path) : keepLadderPage(path, *ladder);
    whenReady(written, this, [this, path](const Result<void> &done) {
        if (done)
            m_messages->showMessage({ widgets::MessageBar::Kind::Information, tr("The ladder was written to “%1”.").arg(text::displaySafe(path)), {}, {}, 8 });
        else
            fail(done.error());
    });
}

QFuture<Result<void>> MainWindow::keepLadderPicture(const QString &path)
{
    // Twice as fine as on the screen, so that it holds on a slide.
    QImage picture(m_lineagePlace->size() * 2, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(2);
    m_lineagePlace->render(&picture);
    return QtConcurrent::run([path, picture] { return writeWhole(path, [&picture](QSaveFile &file) { return picture.save(&file, "PNG"); }); });
}

QFuture<Result<void>> MainWindow::keepLadderPage(const QString &path, const Ladder &ladder)
{
    lineage::LadderPageOptions options;
    for (const MemoryType type : m_lineagePlace->head().shownTypes()) {
        if (const Rung *rung = m_lineagePlace->shown(type))
            options.shown << rung->memory.id;
    }
    if (const Rung *focus = m_lineagePlace->focus()) {
        options.focus = focus->memory.id;
        if (const int claim = m_lineagePlace->currentClaim(); claim >= 0 && claim < focus->claims.size())
            options.litClaim = focus->claims[claim].number;
    }
    options.supportedFrom = m_lineage.threshold();
    options.dark = widgets::currentScheme() == widgets::Scheme::Dark;
    options.poolName = m_session->name();
    options.made = m_clock.now().toLocalTime();
    options.locale = QLocale().name();
    return QtConcurrent::run([path, ladder, options] {
        return writeWhole(path, [&](QSaveFile &file) {
            const QByteArray page = lineage::ladderPage(ladder, options);
            return file.write(page) == page.size();
        });
    });
}

} // namespace waymark::app
