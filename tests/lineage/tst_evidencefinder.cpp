// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/registry.h"
#include "services/lineage/claims.h"
#include "services/lineage/evidencefinder.h"
#include "services/lineage/generalclaims.h"
#include "services/text/stepoutline.h"
#include "tests/lineage/ladders.h"

#include <QDir>
#include <QFile>
#include <QHashSeed>
#include <QSet>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace waymark;
using namespace waymark::lineage;
using namespace Qt::StringLiterals;

namespace {

Claim sentence(const QString &text)
{
    Claim claim;
    claim.text = text;
    claim.end = text.size();
    return claim;
}

Claim command(const QString &text)
{
    Claim claim = sentence(text);
    claim.isCommand = true;
    return claim;
}

/// What agents and their reviewers say, so that texts made at random have much in common.
const std::vector<QString> vocabulary { u"The agent"_s, u"checked"_s, u"verify"_s, u"the parser"_s, u"parse_header()"_s, u"grep -rn lock src"_s, u"src/a.py"_s, u"failed"_s, u"Traceback"_s, u"passed"_s, u"usually"_s, u"made"_s, u"making"_s,
    u"2331"_s, u"rows"_s, u"日本語"_s, u"😀"_s, u"."_s, u"\n"_s, u"git diff"_s, u"python3 -c 'print(1)'"_s, u"test"_s, u"pytest -q"_s, u"überschreiben"_s, u"\x01"_s, u"validation"_s };

rc::Gen<QString> phrases(int most)
{
    return rc::gen::map(rc::gen::resize(most, rc::gen::container<std::vector<QString>>(rc::gen::elementOf(vocabulary))), [](const std::vector<QString> &words) {
        QString text;
        for (const QString &word : words)
            text += word + u' ';
        return text;
    });
}

Trajectory anyRun()
{
    Trajectory run;
    const int steps = *rc::gen::inRange(0, 8);
    for (int i = 0; i < steps; ++i) {
        Step step = test::makeStep(*phrases(6), *phrases(4), *phrases(10), *rc::gen::arbitrary<bool>());
        step.role = *rc::gen::element(StepRole::Agent, StepRole::Agent, StepRole::Agent, StepRole::User, StepRole::Tool);
        run.steps.append(step);
    }
    return run;
}

/// A run whose steps differ by their number alone.
Trajectory longRun(int steps)
{
    Trajectory run;
    for (int i = 1; i <= steps; ++i)
        run.steps.append(test::makeStep(u"Look at part%1 of the module."_s.arg(i), u"sed -n '1,40p' src/part%1.py"_s.arg(i), u"def part%1(rows):\n    return rows[%1]\n"_s.arg(i)));
    return run;
}

class SampleRuns final : public exchange::RecordSink
{
public:
    QList<Trajectory> all;

    SampleRuns()
    {
        const QDir folder(u":/sample"_s);
        for (const QString &name : folder.entryList({ u"*.jsonl"_s }, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly) || !exchange::formatByName(u"waymark-jsonl")->read({ file.fileName(), &file, file.size() }, *this))
                qFatal("the sample pool cannot be read");
        }
    }

private:
    Result<void> add(exchange::Record record, exchange::RecordPosition) override
    {
        if (auto *run = std::get_if<Trajectory>(&record))
            all.append(std::move(*run));
        return {};
    }
    void quarantine(Quarantined entry) override { qFatal("%s", qPrintable(entry.reason)); }
    void read(qint64) override { }
    bool isCancelled() const override { return false; }
};

int firstStep(const EvidenceFinder &finder, const Claim &claim)
{
    return finder.nearest(claim, 1).value(0).step;
}

} // namespace

class TestEvidenceFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToFind_data();
    void nothingToFind();
    void figuresStayInTheirRanges();
    void sameQuestionSameAnswer();
    void belowTheThresholdThereIsNoStep();
    void quotedCommandComesFirst();
    void quotedCommandOfALongStepComesFirst();
    void quotedCommandsOfTheSamplePool();
    void sameCommandAgain();
    void otherWordsForTheSame_data();
    void otherWordsForTheSame();
    void doingCountsMoreThanBeingTold();
    void rareWordsCountMore();
    void middleOfAMegabyteDoesNotCount();
    void generalClaims_data();
    void generalClaims();
    void generalClaimNeedsMore();
    void asksForEachTermOnce();
    void longClaimsCountByTheirBeginning();
    void workGrowsWithTheRun_data();
    void workGrowsWithTheRun();
};

void TestEvidenceFinder::nothingToFind_data()
{
    QTest::addColumn<Trajectory>("run");
    QTest::addColumn<QString>("text");
    Trajectory silent;
    silent.steps = { Step(), test::makeStep({}, {}, {}) };
    QTest::newRow("no steps") << Trajectory() << u"The parser failed."_s;
    QTest::newRow("steps that say nothing") << silent << u"The parser failed."_s;
    QTest::newRow("no text") << longRun(3) << QString();
    QTest::newRow("blanks") << longRun(3) << u" \n\t"_s;
    QTest::newRow("words without meaning") << longRun(3) << u"of the and"_s;
    QTest::newRow("marks") << longRun(3) << u"… – ()"_s;
    QTest::newRow("nothing in common") << longRun(3) << u"Xylophones zigzag"_s;
}

void TestEvidenceFinder::nothingToFind()
{
    QFETCH(Trajectory, run);
    QFETCH(QString, text);
    const EvidenceFinder finder(run);
    for (const Claim &claim : { sentence(text), command(text) }) {
        QCOMPARE(finder.find(claim), ClaimEvidence());
        QCOMPARE(finder.find(claim, 0.0), ClaimEvidence());
        QVERIFY(finder.nearest(claim, 3).isEmpty());
        QCOMPARE(finder.signs(claim).best, 0.0);
    }
}

void TestEvidenceFinder::figuresStayInTheirRanges()
{
    QVERIFY(rc::check("support and scores are shares, steps are those of the run", [] {
        const Trajectory run = anyRun();
        const EvidenceFinder finder(run);
        Claim claim = sentence(*phrases(8));
        claim.isCommand = *rc::gen::arbitrary<bool>();
        const double threshold = *rc::gen::element(0.0, 0.3, supportedFrom, 0.9);
        const ClaimEvidence evidence = finder.find(claim, threshold);
        RC_ASSERT(evidence.support >= 0 && evidence.support <= 1);
        RC_ASSERT(evidence.nearestStep >= 0 && evidence.nearestStep <= run.steps.size());
        RC_ASSERT(evidence.steps.size() <= 5);
        if (!evidence.steps.isEmpty()) {
            RC_ASSERT(evidence.support >= threshold);
            RC_ASSERT(evidence.steps.first().step == evidence.nearestStep);
            RC_ASSERT(evidence.steps.first().score == evidence.support);
        }
        const QList<StepSupport> nearest = finder.nearest(claim, 100);
        RC_ASSERT(nearest.value(0).step == evidence.nearestStep);
        RC_ASSERT(nearest.size() <= run.steps.size());
        for (const QList<StepSupport> &steps : { evidence.steps, nearest }) {
            QSet<int> seen;
            for (const StepSupport &step : steps) {
                RC_ASSERT(step.step >= 1 && step.step <= run.steps.size());
                RC_ASSERT(step.score > 0 && step.score <= 1);
                RC_ASSERT(step.source == EvidenceSource::Words);
                seen.insert(step.step);
            }
            RC_ASSERT(seen.size() == steps.size());
            RC_ASSERT(std::ranges::is_sorted(steps, std::ranges::greater(), &StepSupport::score));
        }
        const SupportSigns signs = finder.signs(claim);
        for (const double share : { signs.best, signs.passage, signs.together, signs.anywhere })
            RC_ASSERT(share >= 0 && share <= 1);
        RC_ASSERT(signs.together <= signs.anywhere);
    }));
}

/// However the hash tables happen to be ordered, and whoever asked before.
void TestEvidenceFinder::sameQuestionSameAnswer()
{
    const SampleRuns runs;
    QVERIFY(runs.all.size() > 10);
    const Trajectory &run = runs.all.first();
    const QList<Claim> claims { sentence(u"The agent compared the program with a slow model."_s), sentence(u"It checks several tests after making the change."_s), command(u"python3 solution.py < samples/1.in"_s) };
    QHashSeed::setDeterministicGlobalSeed();
    const EvidenceFinder ordered(run);
    QHashSeed::resetRandomGlobalSeed();
    const EvidenceFinder shuffled(run);
    for (const Claim &claim : claims) {
        const ClaimEvidence evidence = ordered.find(claim, 0.0);
        QVERIFY(!evidence.steps.isEmpty());
        QCOMPARE(shuffled.find(claim, 0.0), evidence);
        QCOMPARE(ordered.find(claim, 0.0), evidence);
        QCOMPARE(shuffled.nearest(claim, 100), ordered.nearest(claim, 100));
    }
}

void TestEvidenceFinder::belowTheThresholdThereIsNoStep()
{
    const EvidenceFinder finder(test::pictureLadder().run);
    const Claim claim = sentence(u"It reproduced the report in an inline script."_s);
    const double support = finder.find(claim).support;
    QVERIFY(support > 0 && support < 1);
    QVERIFY(!finder.find(claim, support).steps.isEmpty());
    const ClaimEvidence above = finder.find(claim, std::nextafter(support, 1.0));
    QVERIFY(above.steps.isEmpty());
    QCOMPARE(above.support, support);
    QCOMPARE(above.nearestStep, 2);
}

void TestEvidenceFinder::quotedCommandComesFirst()
{
    constexpr int steps = 60;
    const EvidenceFinder finder(longRun(steps));
    for (int k = 1; k <= steps; ++k) {
        const QString quoted = u"sed -n '1,40p' src/part%1.py"_s.arg(k);
        QCOMPARE(firstStep(finder, command(quoted)), k);
        QCOMPARE(firstStep(finder, sentence(u"Then the agent ran `%1` to look at it."_s.arg(quoted))), k);
        QVERIFY(finder.find(command(quoted)).support >= supportedFrom);
    }
}

/// Long steps say everything once, but what stands in one passage of them they say in one place.
void TestEvidenceFinder::quotedCommandOfALongStepComesFirst()
{
    QString output;
    for (int i = 0; i < 3000; ++i)
        output += u"entry %1 of the listing\n"_s.arg(i);
    for (int k = 1; k <= 20; ++k) {
        Trajectory run = longRun(20);
        run.steps[k - 1].results = { { u"c"_s, output, false } };
        const EvidenceFinder finder(run);
        const QString quoted = u"sed -n '1,40p' src/part%1.py"_s.arg(k);
        QCOMPARE(firstStep(finder, command(quoted)), k);
        QCOMPARE(firstStep(finder, sentence(u"Then the agent ran `%1`."_s.arg(quoted))), k);
    }
    // Also where a short step says nearly all of it.
    Trajectory run = longRun(20);
    run.steps[3] = test::makeStep({}, u"fly zeppelin gondola ballast rudder propeller"_s, output);
    run.steps[9] = test::makeStep({}, u"fly zeppelin gondola ballast rudder"_s, {});
    QCOMPARE(firstStep(EvidenceFinder(run), sentence(u"They gave `fly zeppelin gondola ballast rudder propeller`."_s)), 4);
}

void TestEvidenceFinder::quotedCommandsOfTheSamplePool()
{
    const SampleRuns runs;
    int asked = 0;
    for (const Trajectory &run : runs.all) {
        QHash<QString, int> times;
        for (const Step &step : run.steps) {
            for (const ToolCall &call : step.calls)
                ++times[text::callText(call)];
        }
        const EvidenceFinder finder(run);
        for (int k = 1; k <= run.steps.size(); ++k) {
            for (const ToolCall &call : run.steps.at(k - 1).calls) {
                const QString quoted = text::callText(call);
                if (times.value(quoted) > 1)
                    continue;
                ++asked;
                const int first = firstStep(finder, command(quoted));
                QVERIFY2(first == k, qPrintable(u"%1, step %2 before %3: %4"_s.arg(run.task).arg(first).arg(k).arg(quoted)));
            }
        }
    }
    QVERIFY(asked > 150);
}

/// The next attempt at a file says all that the first one said, and more; only the first one is quoted.
void TestEvidenceFinder::sameCommandAgain()
{
    const QString first = u"cat > a.py <<'E'\nx = parse(rows)\nE"_s;
    const QString second = u"cat > a.py <<'E'\nx = parse(rows)\ny = parse(x)\nE"_s;
    Trajectory run;
    run.steps = { test::makeStep(u"A long thought about the file. "_s.repeated(9), first, {}), test::makeStep({}, second, {}), test::makeStep({}, first, {}) };
    const EvidenceFinder finder(run);
    const QList<StepSupport> steps = finder.find(command(QString(u"\n"_s + first))).steps;
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps[0].step, 3); // does nothing else
    QCOMPARE(steps[1].step, 1);
    QCOMPARE(steps[2].step, 2);
    QCOMPARE(firstStep(finder, command(second)), 2);
}

void TestEvidenceFinder::otherWordsForTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("the words") << u"check the total"_s;
    QTest::newRow("a word of the same group") << u"verify the total"_s;
    QTest::newRow("another form") << u"checking totals"_s;
    QTest::newRow("a word that begins alike") << u"parliamentary"_s;
    QTest::newRow("an irregular verb") << u"it was taken"_s;
    QTest::newRow("what is done") << u"Edit something."_s;
}

void TestEvidenceFinder::otherWordsForTheSame()
{
    QFETCH(QString, text);
    Trajectory run;
    run.steps = { test::makeStep(u"Read the manual."_s, {}, {}), test::makeStep(u"Check the total, then take it to the parliament."_s, u"sed -i s/a/b/ notes"_s, {}), test::makeStep(u"Walk home."_s, {}, {}) };
    QCOMPARE(firstStep(EvidenceFinder(run), sentence(text)), 2);
}

/// The task names it, the agent does it.
void TestEvidenceFinder::doingCountsMoreThanBeingTold()
{
    Trajectory run;
    Step task;
    task.role = StepRole::User;
    task.text = u"Mend the parser of headers."_s;
    run.steps = { task, test::makeStep(u"Mend the parser of headers."_s, {}, {}), test::makeStep({}, {}, u"Mend the parser of headers."_s) };
    const QList<StepSupport> nearest = EvidenceFinder(run).nearest(sentence(u"The parser of headers was mended."_s), 3);
    QCOMPARE(nearest.size(), 3);
    QCOMPARE(nearest[0].step, 2);
    QCOMPARE(nearest[1].step, 3);
    QCOMPARE(nearest[2].step, 1);
}

void TestEvidenceFinder::rareWordsCountMore()
{
    Trajectory run;
    for (int i = 0; i < 9; ++i)
        run.steps.append(test::makeStep(u"Look at the module."_s, {}, {}));
    run.steps.append(test::makeStep(u"Look at lanterns."_s, {}, {}));
    const EvidenceFinder finder(run);
    QCOMPARE(firstStep(finder, sentence(u"The module has lanterns."_s)), 10);
    const std::vector<AskedTerm> asked = finder.ask(sentence(u"module lanterns"_s));
    QCOMPARE(asked.size(), size_t(2));
    QVERIFY(asked[0].weight < asked[1].weight);
}

void TestEvidenceFinder::middleOfAMegabyteDoesNotCount()
{
    const QString filler = u"nothing of note here\n"_s.repeated(25'000);
    Trajectory run = longRun(3);
    run.steps[1] = test::makeStep({}, {}, u"zeppelins\n"_s + filler + u"gondolas\n"_s + filler + u"ballast\n"_s);
    const EvidenceFinder finder(run);
    QCOMPARE(firstStep(finder, sentence(u"zeppelins"_s)), 2);
    QCOMPARE(firstStep(finder, sentence(u"ballast"_s)), 2);
    QCOMPARE(firstStep(finder, sentence(u"gondolas"_s)), 0);
}

void TestEvidenceFinder::generalClaims_data()
{
    QTest::addColumn<bool>("isGeneral");
    const auto row = [](const char *text, bool isGeneral) { QTest::newRow(text) << isGeneral; };
    row("", false);
    row("The suite passed.", false);
    row("Most agents fail here.", true);
    row("Attempts without such a script usually need a second fix.", true);
    row("USUALLY it works.", true);
    row("This is unusually good.", false);
    row("Check how often it was called.", false);
    row("It occurs most often in the log.", false);
    row("It often fails.", true);
    row("Check how often it was called, as it often fails.", true);
    row("It happens frequently.", true);
    row("The file would have been lost.", true);
    row("The woulds were counted.", false);
    row("Das geht häufig schief.", true);
    row("通常は失敗する。", true);
    row("テストは通った。", false);
}

void TestEvidenceFinder::generalClaims()
{
    QFETCH(bool, isGeneral);
    QCOMPARE(isGeneralClaim(QString::fromUtf8(QTest::currentDataTag())), isGeneral);
}

void TestEvidenceFinder::generalClaimNeedsMore()
{
    const EvidenceFinder finder(test::pictureLadder().run);
    const QString words = u"reproduce the report in an inline script"_s;
    const double special = finder.find(sentence(u"They "_s + words)).support;
    const double general = finder.find(sentence(u"They often "_s + words)).support;
    QVERIFY(special > general);
    // A command that happens to hold such a word claims nothing.
    QVERIFY(!finder.signs(command(u"echo usually"_s)).isGeneral);
}

void TestEvidenceFinder::asksForEachTermOnce()
{
    QVERIFY(rc::check("terms are asked for once, each with some weight", [] {
        const Trajectory run = anyRun();
        const EvidenceFinder finder(run);
        QSet<QString> seen;
        for (const AskedTerm &asked : finder.ask(sentence(*phrases(12)))) {
            RC_ASSERT(asked.weight > 0);
            RC_ASSERT(!seen.contains(asked.term));
            seen.insert(asked.term);
        }
    }));
}

void TestEvidenceFinder::longClaimsCountByTheirBeginning()
{
    const EvidenceFinder finder(longRun(10));
    QString program = u"sed -n '1,40p' src/part7.py\n"_s;
    for (int i = 0; program.size() < 1'000'000; ++i) // words without a number, which would be those of other steps
        program += u"xyl"_s + QChar(char16_t(u'a' + i % 26)) + QChar(char16_t(u'a' + i / 26 % 26)) + QChar(char16_t(u'a' + i / 676 % 26)) + u"oid "_s;
    const std::vector<AskedTerm> asked = finder.ask(command(program));
    QVERIFY(asked.size() > 500 && asked.size() < 4000);
    QCOMPARE(firstStep(finder, command(program)), 7);
}

void TestEvidenceFinder::workGrowsWithTheRun_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("in every step") << u"Look at the rows of the module."_s;
    QTest::newRow("in one step") << u"Look at part12."_s;
    QTest::newRow("words that all begin alike") << u"Then part1 part12 part123."_s;
    QTest::newRow("nowhere") << u"Xylophones zigzag."_s;
}

/// Counted are the places of the run that are looked at, not the time that it takes.
void TestEvidenceFinder::workGrowsWithTheRun()
{
    QFETCH(QString, text);
    const auto work = [&text](int steps) {
        const SupportSigns signs = EvidenceFinder(longRun(steps)).signs(sentence(text));
        return signs.looked;
    };
    const qint64 small = work(1250);
    const qint64 large = work(5000);
    QVERIFY2(large <= 5 * small + 100, qPrintable(u"%1 %2"_s.arg(small).arg(large)));
    QVERIFY(large <= 5000 * 200);
    // So do the places themselves.
    QVERIFY(RunIndex(longRun(5000)).passages() <= 4 * RunIndex(longRun(1250)).passages());
}

QTEST_GUILESS_MAIN(TestEvidenceFinder)
#include "tst_evidencefinder.moc"
