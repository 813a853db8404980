// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows every hostile text in the real viewers, for a tracer that watches what is opened.
//   hostile_window FOLDER            shows the cases that name FOLDER
//   hostile_window --misbehave FOLDER   also opens one of the files, as a viewer that loads pictures would
// First harmless texts are shown, so that fonts and the like are loaded; then it looks for a file of the marker's name;
// from there on nothing may be fetched.

#include "hostilecases.h"

#include "models/claimlistmodel.h"
#include "models/runlistmodel.h"
#include "services/base/cuttext.h"
#include "tests/lineage/ladders.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/safetextview.h"
#include "widgets/common/textlabel.h"
#include "widgets/lineage/comparisonview.h"
#include "widgets/lineage/lineageplace.h"
#include "widgets/lineage/rungpane.h"
#include "widgets/lineage/runpane.h"
#include "widgets/pool/inspector.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTabBar>
#include <QToolTip>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::widgets;

namespace {

const QDate today(2026, 11, 20);

MemoryDetails insight(const QString &text)
{
    MemoryDetails details;
    Memory &memory = details.memory;
    memory.id = { 7 };
    memory.uuid = u"m-7"_s;
    memory.type = MemoryType::Insight;
    memory.title = memory.description = memory.content = memory.domain = text;
    memory.payload = { { u"title"_s, text } };
    memory.raw = text.toUtf8();
    memory.recordedAt = QDateTime(today, QTime(12, 0), Qt::UTC);
    Trajectory run;
    run.uuid = u"t-1"_s;
    run.task = run.agent = run.sourceFile = text;
    details.run = run;
    return details;
}

MemoryDetails steps(const QString &text)
{
    MemoryDetails details = insight(text);
    details.memory.type = MemoryType::Trajectory;
    details.memory.payload = { { u"task"_s, text }, { u"steps"_s, QJsonArray { QJsonObject { { u"command"_s, text }, { u"result"_s, text } } } } };
    return details;
}

class Stage
{
public:
    Stage()
    {
        m_inspector.resize(364, 800);
        m_view.resize(500, 800);
        m_inspector.show();
        m_view.show();
        m_place.resize(1200, 760);
        m_place.show();
        m_comparison.resize(800, 600);
        m_comparison.show();
        m_label.setWordWrap(true);
        m_label.resize(300, 100);
    }

    void show(const QString &text)
    {
        auto *tabs = m_inspector.findChild<QTabBar *>();
        for (const MemoryDetails &details : { insight(text), steps(text) }) {
            m_inspector.setDetails(details, today);
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                m_inspector.grab();
            }
            tabs->setCurrentIndex(0);
        }
        m_view.setParts({ { TextPart::Style::StepHead, text, {}, 9 }, { TextPart::Style::Body, text }, { TextPart::Style::Output, text, {}, 0, 1, true },
            { TextPart::Style::Fold, text } });
        m_view.grab();
        m_label.setUntrusted(text);
        m_label.grab();
        QToolTip::showText({ 10, 10 }, plainToolTip(text));
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top->inherits("QTipLabel"))
                top->grab();
        }
        QToolTip::hideText();
        showInLineage(cutText(text, 10'000));
        QApplication::processEvents();
    }

private:
    void showInLineage(const QString &text)
    {
        auto ladder = std::make_shared<Ladder>(test::ladderSaying(text));
        ladder->run.uuid = QString::number(++m_runs); // another one each time
        m_place.setLadder(ladder, { 4 }, supportedFrom);
        // The run is made ready on a worker.
        while (!m_place.runPane().isReady())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_place.grab();
        Comparison comparison;
        comparison.beforeTitle = comparison.note = text;
        comparison.fields = { { u"content"_s, u"Content"_s, u"before"_s, text, false } };
        comparison.editable = true;
        m_comparison.setComparison(comparison);
        m_comparison.grab();
        m_comparison.startEdit();
        m_comparison.grab();
        m_comparison.endEdit(false);
    }

    models::ClaimListModel m_claims;
    models::RunListModel m_runList;
    LineagePlace m_place { m_claims, m_runList };
    ComparisonView m_comparison;
    int m_runs = 0;
    Inspector m_inspector;
    SafeTextView m_view;
    TextLabel m_label;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const bool misbehaves = application.arguments().contains(u"--misbehave"_s);
    const test::HostilePlaces places { application.arguments().constLast() };
    Stage stage;
    stage.show(u"Harmless words, **strong** and `code`.\n- \u05d0\u05d1 \u4e2d\u6587 \u0645 \u0939 \u2603"_s + QString::fromUcs4(U"\U0001F600"));
    ::access(test::tracerMarker, F_OK);
    if (misbehaves) {
        QFile file(places.folder + u"/secret.txt"_s);
        return file.open(QIODevice::ReadOnly) ? 0 : 1;
    }
    int shown = 0;
    for (const test::HostileCase &hostile : test::hostileCases(places)) {
        stage.show(hostile.text);
        ++shown;
    }
    std::printf("%d cases were shown\n", shown);
    return 0;
}
