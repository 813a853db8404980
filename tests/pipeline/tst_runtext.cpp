// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/request.h"
#include "services/pipeline/runtext.h"
#include "tests/pipeline/runs.h"

#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace waymark;
using namespace waymark::pipeline;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

bool shows(const QString &text, int step)
{
    return text.contains(u"[step %1] "_s.arg(step));
}

} // namespace

/// A run as text for a model, and how it is cut.
class tst_RunText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortRunIsWhole()
    {
        const auto text = runText(runOf(3, 10, { 3 }), {});
        QVERIFY(text && text->isWhole());
        QCOMPARE(text->steps, 4);
        QCOMPARE(text->text,
            u"[step 1] system\nYou are an agent.\n"
            "[step 2] agent\nthought: I run make step1.\n$ make step1\nobserved: bbbbbbbbbb\n"
            "[step 3] agent\nthought: I run make step2.\n$ make step2\nobserved (error): cccccccccc\n"
            "[step 4] agent\nthought: I run make step3.\n$ make step3\nobserved: dddddddddd\n"_s);
    }

    void theFirstTurnIsLeftOutOnlyWhenItIsTheSystems()
    {
        RunTextOptions options;
        options.withFirstStep = false;
        Trajectory run = runOf(2, 5);
        QVERIFY(!runText(run, options)->text.contains(u"You are an agent"));
        QVERIFY(shows(runText(run, options)->text, 2)); // numbers are those of the run
        run.steps.removeFirst();
        QVERIFY(shows(runText(run, options)->text, 1));
    }

    void observationsAreCutFirst()
    {
        RunTextOptions options;
        options.tokens = 40'000;
        const auto text = runText(runOf(20, 20'000, { 11 }), options);
        QVERIFY(text);
        QCOMPARE(text->leftOut, 0);
        QCOMPARE(text->shortened, 19);
        // The failing one is as it was.
        QVERIFY(text->text.contains(QString(20'000, QLatin1Char('k'))));
        QVERIFY(text->text.contains(u"[… 16000 characters left out …]"_s));
    }

    void stepsGoFromTheMiddleAndFailingOnesStay()
    {
        RunTextOptions options;
        options.tokens = 6'000;
        const auto text = runText(runOf(199, 300, { 50, 150 }), options);
        QVERIFY(text);
        QVERIFY(text->leftOut > 100);
        for (const int step : { 1, 2, 3, 50, 150, 196, 197, 198, 199, 200 })
            QVERIFY2(shows(text->text, step), qPrintable(QString::number(step)));
        QVERIFY(!shows(text->text, 100));
        // Every step is shown or counted in a gap.
        int gaps = 0;
        static const QRegularExpression gap(u"\\[… (\\d+) steps left out …\\]"_s);
        for (auto match = gap.globalMatch(text->text); match.hasNext();)
            gaps += match.next().captured(1).toInt();
        QCOMPARE(gaps, text->leftOut);
        QCOMPARE(text->text.count(u"\n[step "_s) + 1 + gaps, 200);
    }

    void whatCannotFitSaysSo()
    {
        RunTextOptions options;
        options.tokens = 20;
        const auto text = runText(runOf(50, 300), options);
        QVERIFY(!text);
        QCOMPARE(text.error().code, ErrorCode::LimitExceeded);
        // What a task leaves for its run may be nothing, or less.
        for (const qint64 left : { qint64(0), qint64(-3'000) }) {
            options.tokens = left;
            const auto nothing = runText(runOf(50, 300), options);
            QCOMPARE(nothing.error().message, u"The task alone is longer than what the model takes, so that nothing is left for the run."_s);
        }
    }

    void surrogatesStayWhole()
    {
        Trajectory run = runOf(1, 1);
        run.steps[1].results[0].text = u"🙂"_s.repeated(9'000);
        RunTextOptions options;
        options.tokens = 8'000;
        const auto text = runText(run, options);
        QVERIFY(text);
        QVERIFY(QString::fromUtf8(text->text.toUtf8()) == text->text);
    }

    /// Whatever the run and the room, the text fits, the ends and (while they fit) the failures are there, the same each time.
    void property()
    {
        QVERIFY(rc::check([] {
            const int steps = *rc::gen::inRange(9, 120);
            QList<int> failing;
            for (const int step : *rc::gen::container<std::vector<int>>(rc::gen::inRange(2, 120)))
                failing.append(step);
            const Trajectory run = runOf(steps, *rc::gen::inRange(0, 6'000), failing);
            RunTextOptions options;
            options.tokens = *rc::gen::inRange(200, 60'000);
            const auto text = runText(run, options);
            if (!text)
                return;
            RC_ASSERT(llm::estimatedTokens(text->text) <= options.tokens);
            for (const int step : { 1, 2, 3, steps + 1, steps, steps - 1 })
                RC_ASSERT(shows(text->text, step));
            RC_ASSERT(*runText(run, options) == *text);
        }));
    }
};

QTEST_GUILESS_MAIN(tst_RunText)
#include "tst_runtext.moc"
