// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/retrievalengine.h"
#include "services/evaluation/transfer/lisi.h"
#include "services/retrieval/ranking/ranking.h"
#include "services/storage/recordstore.h"
#include "tests/support/curationpool.h"
#include "tests/support/opensession.h"
#include "tests/support/vectors.h"

#include <QDir>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using test::makeMemory;
using test::take;
using test::TempPool;

namespace {

const QDate today = test::testNow().date();

void fillFromSample(TempPool &pool)
{
    const QDir folder(u":/sample"_s);
    QStringList paths;
    for (const QString &name : folder.entryList({ u"*.jsonl"_s }, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    take(test::importPaths(pool, paths));
}

RetrievalQuery settingsFor(MemoryType type, int top = defaultTop)
{
    RetrievalQuery settings;
    settings.types = { type };
    settings.top = top;
    return settings;
}

TransferMeasures::Type measured(TempPool &pool, const RetrievalQuery &settings = settingsFor(MemoryType::Insight), int perplexity = defaultPerplexity)
{
    RetrievalEngine engine;
    return take(engine.transferMeasures(pool.database(), settings, today, perplexity)).types.first();
}

/// Memories of domains and their tasks, as "a: Round the total".
QList<Memory> memoriesFrom(const QStringList &lines)
{
    QList<Memory> memories;
    for (const QString &line : lines) {
        Memory memory = makeMemory(int(memories.size()) + 1, line.section(u": "_s, 1), line.section(u": "_s, 0, 0));
        memory.task = u"task %1"_s.arg(memories.size());
        memory.taskText = memory.title;
        memories.append(memory);
    }
    return memories;
}

/// "a 2, b 1": a list of counts beside a list of names, without the zeros.
QString counts(const QStringList &names, const QList<qint64> &numbers, qsizetype first, qsizetype step = 1)
{
    QStringList parts;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (const qint64 number = numbers[first + i * step]; number != 0)
            parts.append(u"%1 %2"_s.arg(names[i]).arg(number));
    }
    return parts.join(u", "_s);
}

/// What a source does: who has its places, and who would take them.
QString influenceOf(const DomainInfluence &influence, const QString &source)
{
    const qsizetype number = influence.sources.indexOf(source);
    return u"fills %1; affects %2; taken by %3; unfilled %4"_s.arg(counts(influence.targets, influence.fills, influence.cell(number, 0)),
                                                                  counts(influence.targets, influence.affected, influence.cell(number, 0)), counts(influence.sources, influence.takes, number * influence.sources.size()))
        .arg(influence.unfilled[number]);
}

/// The vectors of the measured memories, written out, and their domains.
struct Rows
{
    std::vector<retrieval::QueryVector> vectors;
    std::vector<QString> domains;
};

Rows rowsOf(TempPool &pool, RetrievalEngine &engine, MemoryType type)
{
    Rows rows;
    const auto space = take(engine.space(pool.database(), lexicalSpace, KeyRecipe::Paper));
    for (quint32 row = 0; row < space->ids().size(); ++row) {
        const Memory memory = *take(storage::memoryById(pool.database(), space->ids()[row]));
        RetrievalQuery all = settingsFor(type);
        all.filter = u"id:"_s + memory.uuid;
        all.task = u"anything"_s;
        if (memory.type != type || take(engine.retrieve(pool.database(), all, today)).eligible != 1)
            continue;
        rows.vectors.push_back(space->vectorOf(row));
        rows.domains.push_back(memory.domain);
    }
    return rows;
}

/// Along the axes of the space, in double.
using Centre = std::map<quint32, double>;

double distanceBetween(const Centre &a, const Centre &b)
{
    double sum = 0;
    for (const auto &[axis, value] : a) {
        const auto other = b.find(axis);
        sum += other == b.end() ? value * value : (value - other->second) * (value - other->second);
    }
    for (const auto &[axis, value] : b)
        sum += a.contains(axis) ? 0 : value * value;
    return std::sqrt(sum);
}

/// By the definition, over rows as they are written out.
double indexByDefinition(const Rows &rows)
{
    std::map<QString, Centre> centres;
    std::map<QString, double> sizes;
    std::map<QString, double> spreads;
    for (const QString &domain : rows.domains)
        ++sizes[domain];
    for (size_t i = 0; i < rows.vectors.size(); ++i) {
        for (const auto &[axis, value] : rows.vectors[i].sparse)
            centres[rows.domains[i]][axis] += double(value) / sizes[rows.domains[i]];
    }
    for (size_t i = 0; i < rows.vectors.size(); ++i) {
        const Centre row(rows.vectors[i].sparse.begin(), rows.vectors[i].sparse.end());
        spreads[rows.domains[i]] += distanceBetween(row, centres[rows.domains[i]]) / sizes[rows.domains[i]];
    }
    double sum = 0;
    for (const auto &[a, centre] : centres) {
        double worst = 0;
        for (const auto &[b, other] : centres) {
            if (a != b)
                worst = std::max(worst, (spreads[a] + spreads[b]) / distanceBetween(centre, other));
        }
        sum += worst;
    }
    return sum / double(centres.size());
}

double lisiByDefinition(const Rows &rows, int perplexity, const QString &domain = {})
{
    double sum = 0;
    int count = 0;
    for (size_t i = 0; i < rows.vectors.size(); ++i) {
        if (!domain.isEmpty() && rows.domains[i] != domain)
            continue;
        std::vector<std::pair<double, size_t>> others;
        for (size_t j = 0; j < rows.vectors.size(); ++j) {
            if (i != j)
                others.emplace_back(-retrieval::cosine(rows.vectors[i], rows.vectors[j]), j);
        }
        std::ranges::sort(others);
        others.resize(size_t(evaluation::neighboursFor(perplexity)));
        std::vector<double> distances;
        std::vector<quint32> labels;
        for (const auto &[product, j] : others) {
            distances.push_back(std::sqrt(std::max(0.0, 2 + 2 * product)));
            labels.push_back(quint32(std::ranges::find(rows.domains, rows.domains[j]) - rows.domains.begin()));
        }
        sum += evaluation::inverseSimpson(evaluation::neighbourWeights(distances, perplexity), labels);
        ++count;
    }
    return sum / count;
}

bool near(const std::optional<double> &value, double wanted, double tolerance)
{
    return value && std::abs(*value - wanted) <= tolerance;
}

} // namespace

class tst_TransferMeasures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplePoolByDefinition();
    void denseRowsByHand();
    void whereNothingCanBeMeasured();
    void onlyWhatRetrievalMayUse();
    void categoriesFromTags();
    void influenceByHand();
    void influenceEqualsSingleQuestions();
    void influenceNeedsTasks();
    void questionsThatMakeNoSense();
    void inTheSession();
};

void tst_TransferMeasures::samplePoolByDefinition()
{
    TempPool pool;
    fillFromSample(pool);
    RetrievalEngine engine;
    RetrievalQuery settings;
    settings.types = { MemoryType::Insight, MemoryType::Workflow };
    const TransferMeasures measures = take(engine.transferMeasures(pool.database(), settings, today, 10));
    QCOMPARE(measures.types.size(), 2);
    QCOMPARE(measures.dimensions, 0);
    for (const TransferMeasures::Type &type : measures.types) {
        const Rows rows = rowsOf(pool, engine, type.type);
        QVERIFY2(rows.vectors.size() >= 15, qPrintable(QString::number(rows.vectors.size())));
        QCOMPARE(type.memories, qint64(rows.vectors.size()));
        QCOMPARE(type.domains.size(), 6);
        QCOMPARE(type.perplexity, std::min(10, int(rows.vectors.size() / 3)));
        const double index = indexByDefinition(rows);
        QVERIFY2(near(type.dbi, index, 1e-5 * index), qPrintable(u"%1 for %2"_s.arg(type.dbi.value_or(0)).arg(index)));
        const double lisi = lisiByDefinition(rows, type.perplexity);
        QVERIFY2(near(type.lisi, lisi, 1e-4), qPrintable(u"%1 for %2"_s.arg(type.lisi.value_or(0)).arg(lisi)));
        qint64 sum = 0;
        for (const TransferMeasures::Domain &domain : type.domains) {
            QCOMPARE(domain.memories, qint64(std::ranges::count(rows.domains, domain.name)));
            QVERIFY(near(domain.lisi, lisiByDefinition(rows, type.perplexity, domain.name), 1e-4));
            QVERIFY(domain.lisiLow <= domain.lisiMedian && domain.lisiMedian <= domain.lisiHigh);
            sum += domain.memories;
        }
        QCOMPARE(sum, type.memories);
        QVERIFY(type.lisiMixed.value_or(0) > 1 && *type.lisiMixed < 6);
    }
    // Said again it is the same, the random deal too.
    QCOMPARE(take(engine.transferMeasures(pool.database(), settings, today, 10)), measures);
}

/// Six places of the unit circle, where distances are told by hand.
void tst_TransferMeasures::denseRowsByHand()
{
    TempPool pool;
    QList<Memory> memories;
    for (int i = 0; i < 6; ++i)
        memories.append(makeMemory(i + 1, u"Memory %1"_s.arg(i), i < 3 ? u"a"_s : u"b"_s));
    const QList<MemoryId> ids = test::addMemories(pool, memories);
    // a on the right, b on the left: at 0° and 45° either side.
    const double half = std::sqrt(0.5);
    const std::vector<std::vector<double>> places { { 1, 0 }, { half, half }, { half, -half }, { -1, 0 }, { -half, half }, { -half, -half } };
    for (int i = 0; i < 5; ++i)
        test::embedMemory(pool, ids[i], places[size_t(i)]);
    RetrievalQuery settings;
    settings.space = u"imported:m:2"_s;
    const TransferMeasures::Type five = measured(pool, settings);
    QCOMPARE(five.memories, 5);
    QCOMPARE(five.withoutVector, 1);
    QVERIFY(!five.lisi);
    QVERIFY(five.lisiMissing.contains(u'5'));
    test::embedMemory(pool, ids[5], places[5]);
    const TransferMeasures::Type six = measured(pool, settings);
    QCOMPARE(six.withoutVector, 0);
    const double centre = (1 + 2 * half) / 3;
    const double spread = ((1 - centre) + 2 * std::hypot(half - centre, half)) / 3;
    QVERIFY(near(six.dbi, spread / centre, 1e-6)); // two spreads over twice the way from the middle
    QCOMPARE(six.perplexity, 2);
    QCOMPARE(six.neighbours, 5);
    QVERIFY(*six.lisi > 1 && *six.lisi < 2);
    // Either domain is the mirror of the other.
    QVERIFY(near(six.domains[0].lisi, *six.domains[1].lisi, 1e-6));
    RetrievalEngine engine;
    QCOMPARE(take(engine.transferMeasures(pool.database(), settings, today)).dimensions, 2);
    // Another text since: told, and measured as it was.
    MemoryEdit change;
    change.id = ids[0];
    change.title = u"Another text"_s;
    take(edit(test::contextOf(pool), change));
    QCOMPARE(measured(pool, settings).outdated, 1);
}

void tst_TransferMeasures::whereNothingCanBeMeasured()
{
    TempPool empty;
    const TransferMeasures::Type nothing = measured(empty);
    QCOMPARE(nothing.memories, 0);
    QVERIFY(!nothing.dbi && !nothing.lisi && !nothing.influence);
    QVERIFY(!nothing.dbiMissing.isEmpty() && !nothing.lisiMissing.isEmpty() && !nothing.influenceMissing.isEmpty());

    TempPool one;
    test::addMemories(one, memoriesFrom({ u"Unassigned: Round the total"_s, u"Unassigned: Parse the header"_s, u"Unassigned: Sail the boat"_s }));
    const TransferMeasures::Type alone = measured(one);
    QVERIFY(!alone.dbi && !alone.lisi && !alone.influence);
    QVERIFY2(alone.dbiMissing.contains(u"“Unassigned”"), qPrintable(alone.dbiMissing));
    QCOMPARE(alone.lisiMissing, alone.dbiMissing);
    QCOMPARE(alone.domains.size(), 1);
    QCOMPARE(alone.domains[0].memories, 3);
    QCOMPARE(alone.perplexity, 0);
    RetrievalQuery dense;
    dense.space = u"imported:m:2"_s;
    test::embedText(one, u"Some text"_s, { 1, 0 });
    const TransferMeasures::Type bare = measured(one, dense);
    QCOMPARE(bare.withoutVector, 3);
    QVERIFY(!bare.dbiMissing.isEmpty() && bare.dbiMissing != alone.dbiMissing && bare.dbiMissing != nothing.dbiMissing);

    // One memory each: nothing lies around a centre, but neighbourhoods there are.
    TempPool singles;
    test::addMemories(singles,
        memoriesFrom({ u"a: Round the total"_s, u"b: Parse the header"_s, u"c: Sail the boat"_s, u"d: Sink the boat"_s, u"e: Round the header"_s, u"f: Sail on"_s }));
    const TransferMeasures::Type each = measured(singles);
    QVERIFY(!each.dbi && !each.dbiMissing.isEmpty());
    QVERIFY(each.lisi);
    QVERIFY(each.influence);

    // A text without a word has no place.
    TempPool blank;
    test::addMemories(blank, memoriesFrom({ u"a: Round the total"_s, u"a: ?!"_s, u"b: Sail the boat"_s, u"b: Sink the boat"_s }));
    QCOMPARE(measured(blank).memories, 3);
    QCOMPARE(measured(blank).withoutVector, 1);
}

void tst_TransferMeasures::onlyWhatRetrievalMayUse()
{
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool,
        memoriesFrom({ u"a: Round the total"_s, u"a: Round the sum"_s, u"a: Round up"_s, u"b: Sail the boat"_s, u"b: Sink the boat"_s, u"b: Boat"_s, u"c: Parse"_s }));
    QCOMPARE(measured(pool).memories, 7);
    take(retire(test::contextOf(pool), { ids[6] }));
    QCOMPARE(measured(pool).memories, 6);
    QCOMPARE(measured(pool).domains.size(), 2);
    RetrievalQuery settings;
    settings.excludedDomains = { u"b"_s };
    QCOMPARE(measured(pool, settings).domains.size(), 1);
    settings = {};
    settings.filter = u"round or sail"_s;
    QCOMPARE(measured(pool, settings).memories, 4);
    // A task's domain is of no account here.
    settings = {};
    settings.taskDomain = u"a"_s;
    QCOMPARE(measured(pool, settings).memories, 6);
}

void tst_TransferMeasures::categoriesFromTags()
{
    TempPool pool;
    QList<Memory> memories = memoriesFrom({ u"a: Round the total"_s, u"a: Parse the header"_s, u"b: Sail the boat"_s, u"b: Sink the boat"_s });
    memories[0].tags = { u"transfer:input-validation"_s, u"money"_s };
    memories[1].tags = { u"transfer:input-validation"_s };
    memories[2].tags = { u"transfer:workflow-discipline"_s, u"transfer:file-and-syntax"_s };
    memories[3].tags = { u"transfer:nothing-known"_s };
    test::addMemories(pool, memories);
    const TransferMeasures::Type type = measured(pool);
    QCOMPARE(type.categories[size_t(TransferCategory::InputValidation)], 2);
    QCOMPARE(type.categories[size_t(TransferCategory::WorkflowDiscipline)], 1);
    QCOMPARE(type.categories[size_t(TransferCategory::FileAndSyntax)], 1);
    QCOMPARE(std::accumulate(type.categories.begin(), type.categories.end(), qint64(0)), 4);
    QCOMPARE(type.categorised, 3);
    QCOMPARE(type.uncategorised, 1);
}

/// Tasks ask in the words of their own memory. Who is nearest follows from the words that are shared.
void tst_TransferMeasures::influenceByHand()
{
    TempPool pool;
    test::addMemories(pool,
        memoriesFrom({ u"a: Round the invoice total"_s, u"a: Sail a boat"_s, u"b: Round the invoice"_s, u"b: Paint a wall"_s, u"c: Round"_s, u"c: Sail"_s }));
    const TransferMeasures::Type type = measured(pool, settingsFor(MemoryType::Insight, 1));
    QVERIFY(type.influence);
    const DomainInfluence &influence = *type.influence;
    QCOMPARE(influence.sources, QStringList({ u"a"_s, u"b"_s, u"c"_s }));
    QCOMPARE(influence.targets, influence.sources);
    QCOMPARE(influence.queries, QList<qint64>({ 2, 2, 2 }));
    QCOMPARE(influence.places, QList<qint64>({ 2, 2, 2 }));
    // a asks "Round the invoice total": b's; "Sail a boat": c's. b asks "Round the invoice": a's. c asks "Round": b's is the shorter; "Sail": a's.
    const RetrievalQuery one = settingsFor(MemoryType::Insight, 1);
    RetrievalEngine engine;
    QHash<QString, QString> domainOf;
    const auto nearest = [&](const QString &task, const QStringList &out) {
        RetrievalQuery query = one;
        query.task = task;
        query.excludedDomains = out;
        const QList<RetrievalCandidate> top = retrieval::topOf(take(engine.retrieve(pool.database(), query, today)).candidates, 1);
        return top.isEmpty() ? QString() : take(storage::memoryById(pool.database(), top.first().id))->domain;
    };
    QCOMPARE(nearest(u"Round the invoice total"_s, { u"a"_s }), u"b"_s);
    QCOMPARE(nearest(u"Sail a boat"_s, { u"a"_s }), u"c"_s);
    QCOMPARE(nearest(u"Round the invoice"_s, { u"b"_s }), u"a"_s);
    QCOMPARE(nearest(u"Paint a wall"_s, { u"b"_s }), u"a"_s);
    QCOMPARE(nearest(u"Sail"_s, { u"c"_s }), u"a"_s);
    const QString rounds = nearest(u"Round"_s, { u"c"_s });
    // With a out, b's tasks fall to c alone and c's to b alone; there is nobody else.
    const qint64 ofA = rounds == u"a" ? 2 : 1;
    QCOMPARE(influenceOf(influence, u"a"_s), u"fills b 2, c %1; affects b 2, c %1; taken by b %1, c 2; unfilled 0"_s.arg(ofA));
    QCOMPARE(influenceOf(influence, u"b"_s), rounds == u"a" ? u"fills a 1; affects a 1; taken by c 1; unfilled 0"_s : u"fills a 1, c 1; affects a 1, c 1; taken by a 1, c 1; unfilled 0"_s);
    QCOMPARE(influenceOf(influence, u"c"_s), u"fills a 1; affects a 1; taken by b 1; unfilled 0"_s);
    QVERIFY(near(influence.share(0, 1), 1, 0));
    QVERIFY(near(influence.share(2, 0), 0.5, 0));

    // Where two domains are all there is, nobody takes over.
    TempPool two;
    test::addMemories(two, memoriesFrom({ u"a: Round the total"_s, u"b: Round the sum"_s }));
    const DomainInfluence alone = *measured(two).influence;
    QCOMPARE(influenceOf(alone, u"a"_s), u"fills b 1; affects b 1; taken by ; unfilled 1"_s);
}

void tst_TransferMeasures::influenceEqualsSingleQuestions()
{
    TempPool pool;
    fillFromSample(pool);
    RetrievalEngine engine;
    for (const RetrievalMethod method : { RetrievalMethod::Cosine, RetrievalMethod::Bm25 }) {
        RetrievalQuery settings = settingsFor(MemoryType::Insight);
        settings.method = method;
        const DomainInfluence influence = *take(engine.transferMeasures(pool.database(), settings, today)).types.first().influence;
        std::map<std::pair<QString, QString>, qint64> fills;
        std::map<std::pair<QString, QString>, qint64> takes;
        std::map<QString, qint64> queries;
        const auto domainsOf = [&](const RetrievalQuery &query) {
            QStringList domains;
            for (const RetrievalCandidate &hit : retrieval::topOf(take(engine.retrieve(pool.database(), query, today)).candidates, query.top))
                domains.append(take(storage::memoryById(pool.database(), hit.id))->domain);
            return domains;
        };
        for (const Task &task : take(storage::allTasks(pool.database()))) {
            RetrievalQuery query = settings;
            query.task = task.text;
            query.taskDomain = task.domain;
            ++queries[task.domain];
            const QStringList before = domainsOf(query);
            for (const QString &source : influence.sources) {
                fills[{ source, task.domain }] += before.count(source);
                query.excludedDomains = { source };
                const QStringList after = domainsOf(query);
                for (const QString &taker : influence.sources) {
                    if (taker != source)
                        takes[{ source, taker }] += after.count(taker) - before.count(taker);
                }
            }
        }
        QCOMPARE(influence.sources.size(), 6);
        for (qsizetype source = 0; source < influence.sources.size(); ++source) {
            for (qsizetype target = 0; target < influence.targets.size(); ++target) {
                QCOMPARE(influence.queries[target], queries[influence.targets[target]]);
                QCOMPARE(influence.fills[influence.cell(source, target)], (fills[{ influence.sources[source], influence.targets[target] }]));
            }
            for (qsizetype taker = 0; taker < influence.sources.size(); ++taker)
                QCOMPARE(influence.takes[source * influence.sources.size() + taker], (takes[{ influence.sources[source], influence.sources[taker] }]));
        }
    }
}

void tst_TransferMeasures::influenceNeedsTasks()
{
    QList<Memory> memories = memoriesFrom({ u"a: Round the total"_s, u"a: Round it"_s, u"b: Sail the boat"_s });
    // Not the words of a memory, whose vector would stand for them.
    for (Memory &memory : memories)
        memory.taskText.append(u", please"_s);
    TempPool asked;
    const QList<MemoryId> ids = test::addMemories(asked, memories);
    QVERIFY(measured(asked).influence);
    for (Memory &memory : memories)
        memory.task.clear();
    TempPool without;
    test::addMemories(without, memories);
    const QString noTask = measured(without).influenceMissing;
    QVERIFY(!noTask.isEmpty());
    // Memories have vectors, tasks have none.
    for (int i = 0; i < 3; ++i)
        test::embedMemory(asked, ids[i], { 1.0, double(i) });
    RetrievalQuery dense;
    dense.space = u"imported:m:2"_s;
    const QString noVector = measured(asked, dense).influenceMissing;
    QVERIFY(!noVector.isEmpty() && noVector != noTask);
    QVERIFY(measured(asked, dense).dbi);
}

void tst_TransferMeasures::questionsThatMakeNoSense()
{
    TempPool pool;
    RetrievalEngine engine;
    const auto codeOf = [&](const RetrievalQuery &settings, int perplexity) { return engine.transferMeasures(pool.database(), settings, today, perplexity).error().code; };
    RetrievalQuery settings;
    QCOMPARE(codeOf(settings, 1), ErrorCode::InvalidArgument);
    settings.top = 0;
    QCOMPARE(codeOf(settings, 30), ErrorCode::InvalidArgument);
    settings = {};
    settings.types.clear();
    QCOMPARE(codeOf(settings, 30), ErrorCode::InvalidArgument);
    settings = {};
    settings.filter = u"age:("_s;
    QCOMPARE(codeOf(settings, 30), ErrorCode::InvalidArgument);
    settings = {};
    settings.space = u"none:such:3"_s;
    QCOMPARE(codeOf(settings, 30), ErrorCode::NotFound);
}

void tst_TransferMeasures::inTheSession()
{
    TempPool pool;
    test::addMemories(pool, memoriesFrom({ u"a: Round the total"_s, u"a: Round it"_s, u"b: Sail the boat"_s, u"b: Sink the boat"_s, u"b: Boat"_s, u"a: Total"_s }));
    pool.close();
    auto session = test::opened(pool, false);
    WorkHooks hooks;
    const TransferMeasures measures = take(test::awaited(session->transferMeasures(RetrievalQuery(), 5, hooks)));
    QCOMPARE(measures.types.size(), 1);
    QVERIFY(measures.types[0].dbi && measures.types[0].lisi && measures.types[0].influence);
    QCOMPARE(measures.types[0].perplexity, 2);
    hooks.cancel.cancel();
    QCOMPARE(test::awaited(session->transferMeasures(RetrievalQuery(), 5, hooks)).error().code, ErrorCode::Cancelled);
    test::close(session);
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_TransferMeasures)
#include "tst_transfermeasures.moc"
