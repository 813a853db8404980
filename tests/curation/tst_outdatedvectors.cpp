// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/lintpass.h"
#include "services/storage/findingstore.h"
#include "tests/support/curationpool.h"
#include "tests/support/vectors.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using test::addMemories;
using test::contextOf;
using test::makeMemory;
using test::take;
using test::TempPool;

namespace {

std::vector<lint::Rule> theRule()
{
    std::vector<lint::Rule> rules = lint::builtInRules();
    std::erase_if(rules, [](const lint::Rule &rule) { return rule.info.id != u"form.outdated-embedding"_s; });
    return rules;
}

class VectorPool : public TempPool
{
public:
    /// The vector of the text that the memory has now.
    void embed(MemoryId memory, double x) { test::embedMemory(*this, memory, { x, 1 }); }

    void retitle(MemoryId memory, const QString &title)
    {
        MemoryEdit change;
        change.id = memory;
        change.title = title;
        take(curation::edit(contextOf(*this), change));
    }

    /// The memories that are reported, by row id.
    QString reported()
    {
        LintOptions options;
        options.rules = theRule;
        take(bringFindingsUpToDate(pool(), clock, {}, options));
        const QString stored = idsOf(take(storage::allFindings(database())));
        const QString fresh = idsOf(take(lintInMemory(database(), clock, {}, {}, theRule)));
        return stored == fresh ? stored : u"stored %1, fresh %2"_s.arg(stored, fresh);
    }

private:
    static QString idsOf(const QList<Finding> &findings)
    {
        QStringList ids;
        for (const Finding &finding : findings)
            ids.append(QString::number(finding.memory.value));
        ids.sort();
        return ids.join(u' ');
    }
};

} // namespace

/// form.outdated-embedding over a pool with vectors.
class tst_OutdatedVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editedKeysAreReported();
    void embeddedAgain();
    void undoneAndRetired();
};

void tst_OutdatedVectors::editedKeysAreReported()
{
    VectorPool pool;
    const auto ids = addMemories(pool, { makeMemory(1), makeMemory(2), makeMemory(3) });
    QCOMPARE(pool.reported(), QString());
    pool.embed(ids.at(0), 1);
    pool.embed(ids.at(1), 2);
    QCOMPARE(pool.reported(), QString());
    pool.retitle(ids.at(1), u"Another title"_s);
    pool.retitle(ids.at(2), u"A title without a vector"_s);
    QCOMPARE(pool.reported(), QString::number(ids.at(1).value));
}

void tst_OutdatedVectors::embeddedAgain()
{
    VectorPool pool;
    const auto ids = addMemories(pool, { makeMemory(1) });
    pool.embed(ids.first(), 1);
    pool.retitle(ids.first(), u"Another title"_s);
    QCOMPARE(pool.reported(), u"1"_s);
    // No change of the journal, and yet the findings are not current any more.
    QVERIFY(take(areFindingsCurrent(pool.database(), pool.clock, theRule)));
    pool.embed(ids.first(), 2);
    QVERIFY(!take(areFindingsCurrent(pool.database(), pool.clock, theRule)));
    QCOMPARE(pool.reported(), QString());
}

void tst_OutdatedVectors::undoneAndRetired()
{
    VectorPool pool;
    const auto ids = addMemories(pool, { makeMemory(1) });
    pool.embed(ids.first(), 1);
    pool.retitle(ids.first(), u"Another title"_s);
    QCOMPARE(pool.reported(), u"1"_s);
    take(retire(contextOf(pool), ids));
    QCOMPARE(pool.reported(), QString());
    take(reinstate(contextOf(pool), ids));
    QCOMPARE(pool.reported(), u"1"_s);
    pool.retitle(ids.first(), makeMemory(1).title);
    QCOMPARE(pool.reported(), QString());
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_OutdatedVectors)
#include "tst_outdatedvectors.moc"
