// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/enums.h"
#include "services/domain/outcome.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

namespace {

Verdict verdict(OutcomeSource source, bool passed, int day)
{
    return { source, passed, {}, {}, QDateTime(QDate(2026, 1, day), QTime(12, 0), Qt::UTC) };
}

/// Every value has a name of its own that leads back to it, and no other name leads anywhere.
template<typename Enum, typename FromName>
void namesLeadBack(int count, FromName fromName)
{
    QStringList names;
    for (int i = 0; i < count; ++i) {
        const QString text = name(Enum(i));
        const std::optional<Enum> back = fromName(text);
        QVERIFY2(back, qPrintable(text));
        QCOMPARE(int(*back), i);
        names.append(text);
        QVERIFY(!fromName(text.toUpper()));
        QVERIFY(!fromName(QString(text + u' ')));
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!fromName(QString()));
}

} // namespace

class TestOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutVerdicts();
    void groundTruthOutranks();
    void humanOutranksJudge();
    void laterWinsAmongEquals();
    void orderInTheListDoesNotMatter();
    void names();
    void stableNames();
    void lists();
};

void TestOutcome::withoutVerdicts()
{
    QCOMPARE(outcomeOf({}), Outcome {});
    QCOMPARE(Outcome {}.value, OutcomeValue::Unknown);
    QCOMPARE(Outcome {}.source, OutcomeSource::None);
}

void TestOutcome::groundTruthOutranks()
{
    const QList<Verdict> verdicts { verdict(OutcomeSource::GroundTruth, false, 1), verdict(OutcomeSource::Human, true, 2), verdict(OutcomeSource::Judge, true, 3) };
    QCOMPARE(outcomeOf(verdicts), (Outcome { OutcomeValue::Failure, OutcomeSource::GroundTruth }));
}

void TestOutcome::humanOutranksJudge()
{
    const QList<Verdict> verdicts { verdict(OutcomeSource::Human, true, 1), verdict(OutcomeSource::Judge, false, 2) };
    QCOMPARE(outcomeOf(verdicts), (Outcome { OutcomeValue::Success, OutcomeSource::Human }));
}

void TestOutcome::laterWinsAmongEquals()
{
    const QList<Verdict> verdicts { verdict(OutcomeSource::Judge, false, 1), verdict(OutcomeSource::Judge, true, 2) };
    QCOMPARE(outcomeOf(verdicts).value, OutcomeValue::Success);
}

void TestOutcome::orderInTheListDoesNotMatter()
{
    QList<Verdict> verdicts { verdict(OutcomeSource::Judge, true, 1), verdict(OutcomeSource::Human, false, 2), verdict(OutcomeSource::Human, true, 3) };
    const Outcome expected = outcomeOf(verdicts);
    std::reverse(verdicts.begin(), verdicts.end());
    QCOMPARE(outcomeOf(verdicts), expected);
}

void TestOutcome::names()
{
    namesLeadBack<MemoryType>(4, memoryTypeFromName);
    namesLeadBack<OutcomeValue>(3, outcomeFromName);
    namesLeadBack<OutcomeSource>(4, outcomeSourceFromName);
    namesLeadBack<ReviewStatus>(4, reviewStatusFromName);
    namesLeadBack<Validity>(5, validityFromName);
    namesLeadBack<DomainKind>(2, domainKindFromName);
    namesLeadBack<RelationKind>(5, relationKindFromName);
    namesLeadBack<ChangeTool>(3, changeToolFromName);
}

void TestOutcome::stableNames()
{
    // These stand in files and in saved searches: a changed name is a broken pool.
    QCOMPARE(name(MemoryType::Insight), u"insight"_s);
    QCOMPARE(name(OutcomeSource::GroundTruth), u"ground_truth"_s);
    QCOMPARE(name(ReviewStatus::NeedsWork), u"needs_work"_s);
    QCOMPARE(name(Validity::NotYetValid), u"not_yet_valid"_s);
    QCOMPARE(name(RelationKind::DerivedFrom), u"derived_from"_s);
    QCOMPARE(name(ChangeTool::CommandLine), u"command"_s);
}

void TestOutcome::lists()
{
    QCOMPARE(allMemoryTypes().size(), size_t(4));
    QCOMPARE(allOutcomes().size(), size_t(3));
    QCOMPARE(allReviewStatuses().size(), size_t(4));
    QCOMPARE(allValidities().size(), size_t(5));
    QVERIFY(allMemoryTypes().front() == MemoryType::Trajectory);
}

QTEST_GUILESS_MAIN(TestOutcome)
#include "tst_outcome.moc"
