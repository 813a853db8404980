// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lineage/evidencefinder.h"
#include "services/lineage/ladder.h"
#include "services/lineage/synonyms.h"
#include "services/lineage/terms.h"
#include "tests/lineage/ladders.h"

#include <QTest>

#include <rapidcheck.h>

using namespace waymark;
using namespace waymark::lineage;
using namespace Qt::StringLiterals;

namespace {

Claim claim(const QString &text)
{
    Claim one;
    one.text = text;
    one.end = text.size();
    return one;
}

EvidenceRuling ruling(const QString &sentence, int step, bool supports = true, const QString &author = u"ada"_s)
{
    EvidenceRuling one;
    one.sentence = sentence;
    one.step = step;
    one.supports = supports;
    one.author = author;
    one.at = QDateTime(QDate(2026, 11, 18), QTime(9, 0), Qt::UTC);
    return one;
}

const QString sentence = u"The crash was reproduced in a script."_s;

ClaimEvidence computed()
{
    ClaimEvidence evidence;
    evidence.support = 0.8;
    evidence.steps = { { 2, 0.8, EvidenceSource::Words }, { 4, 0.6, EvidenceSource::Words } };
    evidence.nearestStep = 2;
    return evidence;
}

/// "0.8 words: 2 words 0.8, 4 human 1; nearest 2, by ada"
QString listed(const ClaimEvidence &evidence)
{
    QStringList steps;
    for (const StepSupport &step : evidence.steps)
        steps.append(u"%1 %2 %3"_s.arg(step.step).arg(name(step.source)).arg(step.score));
    return u"%1 %2: %3; nearest %4, by %5"_s.arg(evidence.support).arg(name(evidence.source), steps.join(u", "_s)).arg(evidence.nearestStep).arg(evidence.checkedBy);
}

/// The ladder of the picture with nothing worked out.
Ladder bare()
{
    Ladder ladder = test::pictureLadder();
    for (Rung &rung : ladder.rungs) {
        rung.memory.uuid = u"m%1"_s.arg(rung.memory.id.value);
        rung.claims.clear();
        rung.evidence.clear();
        rung.abstraction = {};
    }
    return ladder;
}

Rung another(int id, MemoryType type, const QJsonObject &payload)
{
    Rung rung = test::makeRung(id, type, payload);
    rung.memory.uuid = u"m%1"_s.arg(id);
    return rung;
}

const ClaimEvidence &evidenceOf(const Ladder &ladder, qsizetype rung, int number)
{
    return test::evidenceOf(const_cast<Rung &>(ladder.rungs.at(rung)), number); // NOLINT: read only
}

bool hasSibling(const ClaimEvidence &evidence, int memory, int number)
{
    return std::ranges::any_of(evidence.siblings, [&](const SiblingSupport &sibling) { return sibling.memory.value == memory && sibling.claim == number; });
}

} // namespace

class TestLadder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulings_data();
    void rulings();
    void rulingsOutrankWhatIsComputed();
    void alignsEveryRung();
    void rungsMayBeMissing();
    void noRunNoEvidence();
    void siblingsSayTheSame();
    void siblingsAreOfOtherTypes();
    void siblingsAreFewAndBestFirst();
    void siblingsAreThoseThatComparingAllPairsFinds();
    void thresholdDecides();
    void alignedTwiceIsTheSame();
    void cancelled();
    void disputedByTheJudge();
};

void TestLadder::rulings_data()
{
    QTest::addColumn<QList<EvidenceRuling>>("rulings");
    QTest::addColumn<QString>("expected");
    const QString untouched = u"0.8 words: 2 words 0.8, 4 words 0.6; nearest 2, by "_s;
    QTest::newRow("none") << QList<EvidenceRuling>() << untouched;
    QTest::newRow("of another sentence") << QList { ruling(u"The crash was reproduced in a script"_s, 0, false) } << untouched;
    QTest::newRow("another step supports it") << QList { ruling(sentence, 6) } << u"1 human: 6 human 1, 2 words 0.8, 4 words 0.6; nearest 6, by ada"_s;
    QTest::newRow("a computed step is confirmed") << QList { ruling(sentence, 4) } << u"1 human: 4 human 1, 2 words 0.8; nearest 4, by ada"_s;
    QTest::newRow("two steps, in the order of the rulings") << QList { ruling(sentence, 6), ruling(sentence, 5) } << u"1 human: 6 human 1, 5 human 1, 2 words 0.8, 4 words 0.6; nearest 6, by ada"_s;
    QTest::newRow("the best step does not") << QList { ruling(sentence, 2, false) } << u"0.6 human: 4 words 0.6; nearest 4, by ada"_s;
    QTest::newRow("no computed step does") << QList { ruling(sentence, 2, false), ruling(sentence, 4, false) } << u"0 human: ; nearest 2, by ada"_s;
    QTest::newRow("no step does") << QList { ruling(sentence, 0, false) } << u"0 human: ; nearest 2, by ada"_s;
    QTest::newRow("no step, then one after all") << QList { ruling(sentence, 0, false), ruling(sentence, 3) } << u"1 human: 3 human 1; nearest 3, by ada"_s;
    QTest::newRow("it is fine as it is") << QList { ruling(sentence, 0) } << u"0.8 words: 2 words 0.8, 4 words 0.6; nearest 2, by ada"_s;
    QTest::newRow("the last to speak is told") << QList { ruling(sentence, 6), ruling(sentence, 0, true, u"bob"_s) } << u"1 human: 6 human 1, 2 words 0.8, 4 words 0.6; nearest 6, by bob"_s;
}

void TestLadder::rulings()
{
    QFETCH(QList<EvidenceRuling>, rulings);
    QFETCH(QString, expected);
    ClaimEvidence evidence = computed();
    applyRulings(claim(sentence), rulings, evidence);
    QCOMPARE(listed(evidence), expected);
    QCOMPARE(evidence.checkedAt.isValid(), !evidence.checkedBy.isEmpty());
}

/// Whatever words say: a step that a person named comes first, one that a person denied does not come at all.
void TestLadder::rulingsOutrankWhatIsComputed()
{
    Ladder ladder = bare();
    alignLadder(ladder, {}, nullptr);
    const Claim asked = ladder.rungs[3].claims[1];
    const QList<StepSupport> before = ladder.rungs[3].evidence[1].steps;
    QVERIFY(!before.isEmpty());
    const int best = before.first().step;
    const int other = best == 7 ? 3 : 7;
    alignLadder(ladder, { { u"m4"_s, { ruling(asked.text, best, false), ruling(asked.text, other) } } }, nullptr);
    const ClaimEvidence &evidence = ladder.rungs[3].evidence[1];
    QCOMPARE(evidence.steps.first(), (StepSupport { other, 1.0, EvidenceSource::Human }));
    QCOMPARE(evidence.support, 1.0);
    QVERIFY(std::ranges::find(evidence.steps, best, &StepSupport::step) == evidence.steps.end());
    // The same sentence in another memory is another one.
    alignLadder(ladder, { { u"m3"_s, { ruling(asked.text, 0, false) } } }, nullptr);
    QCOMPARE(ladder.rungs[3].evidence[1].steps, before);
}

void TestLadder::alignsEveryRung()
{
    Ladder ladder = bare();
    alignLadder(ladder, {}, nullptr);
    QCOMPARE(ladder.rungs.size(), 4);
    QVERIFY(ladder.rungs[0].claims.isEmpty()); // the run itself
    for (const Rung &rung : std::as_const(ladder.rungs)) {
        QCOMPARE(rung.claims, claimsOf(rung.memory));
        QCOMPARE(rung.evidence.size(), rung.claims.size());
        QVERIFY(rung.abstraction.words > 0);
        for (const ClaimEvidence &evidence : rung.evidence) {
            QVERIFY(evidence.support >= 0 && evidence.support <= 1);
            QCOMPARE(evidence.steps.isEmpty(), evidence.support < supportedFrom);
            QCOMPARE(evidence.source, EvidenceSource::Words);
            QVERIFY(evidence.checkedBy.isEmpty());
        }
    }
    // What the picture shows: the here-document of step 2 is behind the sentence on reproducing it.
    QCOMPARE(evidenceOf(ladder, 3, 0).nearestStep, 2);
    QCOMPARE(evidenceOf(ladder, 2, 3).nearestStep, 2);
    QCOMPARE(evidenceOf(ladder, 1, 3).nearestStep, 6); // runtests
}

void TestLadder::rungsMayBeMissing()
{
    for (int kept = 0; kept < 4; ++kept) {
        Ladder ladder = bare();
        ladder.rungs = { ladder.rungs[kept] };
        alignLadder(ladder, {}, nullptr);
        QCOMPARE(ladder.rungs.size(), 1);
        for (const ClaimEvidence &evidence : std::as_const(ladder.rungs[0].evidence))
            QVERIFY(evidence.siblings.isEmpty());
        QVERIFY(ladder.rungs[0].abstraction.words > 0);
    }
    Ladder empty;
    alignLadder(empty, {}, nullptr);
    QCOMPARE(empty, Ladder());
    Ladder runAlone = bare();
    runAlone.rungs.clear();
    const Ladder before = runAlone;
    alignLadder(runAlone, {}, nullptr);
    QCOMPARE(runAlone, before);
}

/// A memory without a run is a ladder of itself alone.
void TestLadder::noRunNoEvidence()
{
    Ladder ladder = bare();
    ladder.run = {};
    alignLadder(ladder, {}, nullptr);
    for (const Rung &rung : std::as_const(ladder.rungs)) {
        for (const ClaimEvidence &evidence : rung.evidence) {
            QCOMPARE(evidence.support, 0.0);
            QCOMPARE(evidence.nearestStep, 0);
            QVERIFY(evidence.steps.isEmpty());
        }
        QCOMPARE(rung.abstraction.tied, 0);
    }
}

void TestLadder::siblingsSayTheSame()
{
    Ladder ladder = bare();
    alignLadder(ladder, {}, nullptr);
    // The title of the insight and the summary's "It reproduced the crash … with an inline script" share their step.
    QVERIFY(hasSibling(evidenceOf(ladder, 3, 0), 3, 3));
    QVERIFY(hasSibling(evidenceOf(ladder, 2, 3), 4, 0)); // and back
    QVERIFY(!hasSibling(evidenceOf(ladder, 3, 0), 3, 4)); // "The aggregate suites passed."
    for (const Rung &rung : std::as_const(ladder.rungs)) {
        for (const ClaimEvidence &evidence : rung.evidence) {
            for (const SiblingSupport &sibling : evidence.siblings)
                QVERIFY(sibling.score >= 0.35 && sibling.score <= 1);
        }
    }
}

/// Two generations of one type are compared with each other, not aligned.
void TestLadder::siblingsAreOfOtherTypes()
{
    Ladder ladder = bare();
    Rung second = another(5, MemoryType::Insight, ladder.rungs[3].memory.payload);
    ladder.rungs.append(second);
    alignLadder(ladder, {}, nullptr);
    QCOMPARE(ladder.rungs[4].claims, ladder.rungs[3].claims);
    for (const int rung : { 3, 4 }) {
        for (const ClaimEvidence &evidence : std::as_const(ladder.rungs[rung].evidence)) {
            for (const SiblingSupport &sibling : evidence.siblings)
                QVERIFY(sibling.memory.value != 4 && sibling.memory.value != 5);
        }
    }
    // Each of them has the same siblings, and is one of theirs.
    QCOMPARE(evidenceOf(ladder, 4, 0).siblings, evidenceOf(ladder, 3, 0).siblings);
    QVERIFY(hasSibling(evidenceOf(ladder, 2, 3), 4, 0) && hasSibling(evidenceOf(ladder, 2, 3), 5, 0));
}

void TestLadder::siblingsAreFewAndBestFirst()
{
    Ladder ladder;
    ladder.run = bare().run;
    const QString text = u"Reproduce the crash in an inline script. "_s;
    ladder.rungs = { another(3, MemoryType::Summary, { { u"task_summary"_s, QString(text.repeated(6) + u"Reproduce the crash."_s) }, { u"experience_summary"_s, QString() } }),
        another(4, MemoryType::Insight, { { u"title"_s, u"Reproduce the crash in an inline script"_s }, { u"description"_s, QString() }, { u"content"_s, QString() } }) };
    alignLadder(ladder, {}, nullptr);
    const QList<SiblingSupport> siblings = ladder.rungs[1].evidence[0].siblings;
    QCOMPARE(siblings.size(), 3);
    QVERIFY(std::ranges::is_sorted(siblings, std::ranges::greater(), &SiblingSupport::score));
    QCOMPARE(siblings.first().claim, 1);
    QCOMPARE(siblings.first().score, 1.0);
}

/// The weighted share of the terms of `claim` that `other` says, in the same words, in others of their groups or in words that begin alike.
static double likeness(const EvidenceFinder &finder, const Claim &claim, const Claim &other)
{
    double whole = 0;
    double said = 0;
    const std::vector<AskedTerm> others = finder.ask(other);
    for (const AskedTerm &asked : finder.ask(claim)) {
        double best = 0;
        for (const AskedTerm &candidate : others) {
            const bool areWords = !standsForWords(asked.term) && !standsForWords(candidate.term);
            if (candidate.term == asked.term)
                best = 1;
            else if (areWords && wordGroup(asked.term) >= 0 && wordGroup(asked.term) == wordGroup(candidate.term))
                best = std::max(best, double(groupWeight));
            else if (areWords && std::min(asked.term.size(), candidate.term.size()) > alikeLetters && alikeTerm(asked.term) == alikeTerm(candidate.term))
                best = std::max(best, double(alikeWeight));
        }
        whole += asked.weight;
        said += asked.weight * best;
    }
    return whole > 0 ? said / whole : 0;
}

/// Claims are looked up by their words, so that not all pairs are compared; that finds what comparing all pairs would.
void TestLadder::siblingsAreThoseThatComparingAllPairsFinds()
{
    QVERIFY(rc::check("a claim that says as much is a sibling, no other is", [] {
        const std::vector<QString> words { u"reproduce"_s, u"the crash"_s, u"traceback"_s, u"script"_s, u"inline"_s, u"verify"_s, u"checked"_s, u"suite"_s, u"pytest"_s, u"aggregation"_s, u"aggregates"_s, u"edit the file"_s, u"2331"_s };
        const auto text = [&words] {
            QString sentences;
            for (const auto &sentence : *rc::gen::resize(5, rc::gen::container<std::vector<std::vector<QString>>>(rc::gen::resize(5, rc::gen::container<std::vector<QString>>(rc::gen::elementOf(words)))))) {
                for (const QString &word : sentence)
                    sentences += word + u' ';
                sentences += sentence.empty() ? QString() : u"here. "_s;
            }
            return sentences;
        };
        Ladder ladder = bare();
        ladder.rungs = { another(3, MemoryType::Summary, { { u"task_summary"_s, text() }, { u"experience_summary"_s, text() } }),
            another(4, MemoryType::Insight, { { u"title"_s, u"Look"_s }, { u"description"_s, text() }, { u"content"_s, text() } }) };
        alignLadder(ladder, {}, nullptr);
        const EvidenceFinder finder(ladder.run);
        for (const auto &[own, other] : { std::pair(0, 1), std::pair(1, 0) }) {
            for (qsizetype i = 0; i < ladder.rungs[own].claims.size(); ++i) {
                const ClaimEvidence &evidence = ladder.rungs[own].evidence[i];
                std::vector<double> expected;
                for (qsizetype j = 0; j < ladder.rungs[other].claims.size(); ++j) {
                    const Claim &a = ladder.rungs[own].claims[i];
                    const Claim &b = ladder.rungs[other].claims[j];
                    const double score = std::max(likeness(finder, a, b), likeness(finder, b, a));
                    const bool shareStep = std::ranges::any_of(evidence.steps, [&](const StepSupport &step) { return std::ranges::count(ladder.rungs[other].evidence[j].steps, step.step, &StepSupport::step) > 0; });
                    if (score >= 0.55 || (shareStep && score >= 0.35))
                        expected.push_back(score);
                }
                std::ranges::sort(expected, std::ranges::greater());
                expected.resize(std::min<size_t>(expected.size(), 3));
                RC_ASSERT(size_t(evidence.siblings.size()) == expected.size());
                for (size_t k = 0; k < expected.size(); ++k)
                    RC_ASSERT(std::abs(evidence.siblings[qsizetype(k)].score - expected[k]) < 1e-5);
            }
        }
    }));
}

void TestLadder::thresholdDecides()
{
    Ladder all = bare();
    alignLadder(all, {}, nullptr, 0.0);
    Ladder none = bare();
    alignLadder(none, {}, nullptr, 1.01);
    for (qsizetype rung = 0; rung < all.rungs.size(); ++rung) {
        for (qsizetype i = 0; i < all.rungs[rung].evidence.size(); ++i) {
            QVERIFY(!all.rungs[rung].evidence[i].steps.isEmpty());
            QVERIFY(none.rungs[rung].evidence[i].steps.isEmpty());
            QCOMPARE(all.rungs[rung].evidence[i].support, none.rungs[rung].evidence[i].support);
        }
    }
}

void TestLadder::alignedTwiceIsTheSame()
{
    Ladder ladder = bare();
    alignLadder(ladder, {}, nullptr);
    const Ladder once = ladder;
    alignLadder(ladder, {}, nullptr);
    QCOMPARE(ladder, once);
    Ladder fresh = bare();
    alignLadder(fresh, {}, nullptr);
    QCOMPARE(fresh, once);
}

void TestLadder::cancelled()
{
    Ladder ladder = bare();
    CancelToken cancel;
    cancel.cancel();
    alignLadder(ladder, {}, nullptr, supportedFrom, cancel);
    QCOMPARE(ladder, bare());
}

/// The ground truth counts, and that a judge says otherwise is told.
void TestLadder::disputedByTheJudge()
{
    Ladder ladder = bare();
    QVERIFY(isDisputed(ladder.run.verdicts));
    QCOMPARE(outcomeOf(ladder.run.verdicts), (Outcome { OutcomeValue::Success, OutcomeSource::GroundTruth }));
    const QList<Verdict> verdicts = ladder.run.verdicts;
    alignLadder(ladder, {}, nullptr);
    QCOMPARE(ladder.run.verdicts, verdicts);
    QVERIFY(!isDisputed({ verdicts[0] }));
    QVERIFY(!isDisputed({ verdicts[1] })); // nobody whom it could contradict
    QVERIFY(!isDisputed({ verdicts[0], { OutcomeSource::Judge, true, {}, {}, {} } }));
}

QTEST_GUILESS_MAIN(TestLadder)
#include "tst_ladder.moc"
