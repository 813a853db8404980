// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/poolgenerator.h"

#include "services/base/hash.h"
#include "services/domain/payload.h"
#include "services/storage/journal.h"
#include "services/storage/memorystore.h"
#include "services/storage/poolfile.h"
#include "services/storage/recordstore.h"
#include "services/storage/trajectorystore.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::test {

namespace {

constexpr int batchSize = 10'000;

/// SplitMix64: the distributions of the standard library differ between its makers.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    int below(int limit) { return int(next() % quint64(limit)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int percent) { return below(100) < percent; }
    double real() { return double(next() >> 11) / double(1ULL << 53); }

private:
    quint64 m_state;
};

/// Numbers from 0 on, the n-th about 1/n as often as the first.
class Zipf
{
public:
    Zipf(int size, double flattening)
    {
        double sum = 0;
        for (int i = 0; i < size; ++i)
            m_sums.push_back(sum += 1 / (i + flattening));
    }
    int operator()(Dice &dice) const
    {
        const auto at = std::lower_bound(m_sums.begin(), m_sums.end(), dice.real() * m_sums.back());
        return int(std::min(at, m_sums.end() - 1) - m_sums.begin());
    }

private:
    std::vector<double> m_sums;
};

// What such texts are made of most: these come first in the vocabulary.
const QString commonWords = u"the to a of and in when is for it before test that with not file run on be by after this from if error function use "
                            "check patch value call fails import line agent code path first then only command output return input state change "
                            "branch module class read write build version config default set list because one more than same type name argument "
                            "directory fix exit cause log stack result case data string object key request timeout cache retry order commit merge "
                            "review merchant refund ledger currency rounding token schema parser migration index query lock thread race socket"_s;

QStringList vocabulary(int size, Dice &dice)
{
    static const QStringList heads = u"al be co da el fi ga he in ju ka lo mi no or pa qu re si ta un ve wo xe yi ze bra cle dro fre gra plu sta tri"_s.split(u' ');
    static const QStringList tails = u"ban cer dol fen gis ham jet kin lar mon nit pod rus sel tor vak wen xis yar zol tion ment ing able ness"_s.split(u' ');
    QStringList words = commonWords.split(u' ');
    QSet<QString> known(words.begin(), words.end());
    while (words.size() < size) {
        QString word = heads.at(dice.below(int(heads.size())));
        for (int parts = dice.between(1, 3); parts > 0; --parts)
            word += (parts > 1 && dice.chance(40) ? heads : tails).at(dice.below(int(tails.size())));
        if (!known.contains(word)) {
            known.insert(word);
            words.append(word);
        }
    }
    return words.first(size);
}

QString uuidOf(Dice &dice)
{
    const QString hex = u"%1%2"_s.arg(dice.next(), 16, 16, QLatin1Char('0')).arg(dice.next(), 16, 16, QLatin1Char('0'));
    return hex.mid(0, 8) + u'-' + hex.mid(8, 4) + u"-4"_s + hex.mid(13, 3) + u"-8"_s + hex.mid(17, 3) + u'-' + hex.mid(20, 12);
}

struct Run
{
    qint64 id = 0;
    QString uuid;
    int domain = 0;
    int task = 0;
    bool passed = false;
};

class Generator
{
public:
    Generator(storage::PoolFile &pool, const GeneratedPool &shape)
        : m_pool(pool)
        , m_shape(shape)
        , m_clock(shape.now)
        , m_dice(shape.seed)
        , m_words(vocabulary(shape.words, m_dice))
        , m_word(shape.words, 2.7)
        , m_domain(shape.domains, 3)
        , m_tag(shape.tags, 8)
    {
        for (int i = 0; i < shape.tags; ++i)
            m_tags.append(m_words.at(110 + i) + (i % 3 == 0 ? u'-' + m_words.at(i % 97 + 10) : QString()));
    }

    Result<void> run()
    {
        WAYMARK_TRY(inChange(u"Import runs"_s, [this](storage::ChangeRecorder &recorder) { return addRuns(recorder); }));
        for (int first = 0; first < m_shape.memories; first += batchSize) {
            const int last = qMin(first + batchSize, m_shape.memories);
            WAYMARK_TRY(inChange(u"Import memories"_s, [&](storage::ChangeRecorder &recorder) -> Result<void> {
                for (int i = first; i < last; ++i)
                    WAYMARK_TRY(addMemory(recorder, i));
                return {};
            }));
            WAYMARK_TRY(m_pool.checkpoint(false));
        }
        return {};
    }

private:
    template <typename F>
    Result<void> inChange(const QString &label, F fill)
    {
        WAYMARK_TRY_ASSIGN(const auto transaction, storage::Transaction::begin(m_pool));
        WAYMARK_TRY_ASSIGN(const auto recorder, storage::ChangeRecorder::begin(*transaction, { u"generator"_s, ChangeTool::Job, {} }, label, m_clock));
        WAYMARK_TRY(fill(*recorder));
        WAYMARK_TRY(recorder->finish());
        return transaction->commit();
    }

    QString sentence(int least, int most)
    {
        QString text = m_words.at(m_word(m_dice));
        text[0] = text.at(0).toUpper();
        for (int left = m_dice.between(least, most) - 1; left > 0; --left)
            text += u' ' + m_words.at(m_word(m_dice));
        return text;
    }

    QString prose(int characters)
    {
        QString text;
        while (text.size() < characters)
            text += (text.isEmpty() ? u""_s : u" "_s) + sentence(7, 16) + u'.';
        return text;
    }

    QString command()
    {
        static const QStringList tools = u"git pytest grep sed cargo make python npm ls cat"_s.split(u' ');
        return tools.at(m_dice.below(int(tools.size()))) + u" -"_s + QChar(u'a' + m_dice.below(26)) + u' ' + m_words.at(m_word(m_dice)) + u'/'
            + m_words.at(m_word(m_dice)) + u".py"_s;
    }

    Result<void> addRuns(storage::ChangeRecorder &recorder)
    {
        for (int i = 0; i < m_shape.domains; ++i) {
            const Domain domain { uuidOf(m_dice), m_words.at(120 + i * 7) + (i % 2 ? u"-service"_s : u""_s), i % 4 ? DomainKind::Project : DomainKind::Benchmark, {} };
            m_domainNames.append(domain.name);
            WAYMARK_TRY_ASSIGN(const qint64 id, recorder.insert(u"domain"_s, storage::domainColumns(domain)));
            m_domainIds.append(id);
        }
        const int tasks = qMax(1, m_shape.memories / 40);
        for (int i = 0; i < tasks; ++i) {
            const int domain = m_domain(m_dice);
            const Task task { uuidOf(m_dice), {}, m_domainNames.at(domain).left(8) + u"__"_s + QString::number(1000 + i), prose(200) };
            WAYMARK_TRY_ASSIGN(const qint64 id, recorder.insert(u"task"_s, storage::taskColumns(task, m_domainIds.at(domain))));
            m_taskIds.append(id);
            m_taskDomains.append(domain);
            m_taskNames.append(task.externalId);
        }
        const int runs = qMax(1, m_shape.memories / 20);
        for (int i = 0; i < runs; ++i) {
            Run run;
            run.uuid = uuidOf(m_dice);
            run.task = m_dice.below(tasks);
            run.domain = m_taskDomains.at(run.task);
            run.passed = m_dice.chance(55);
            Trajectory trajectory;
            trajectory.uuid = run.uuid;
            trajectory.domain = m_domainNames.at(run.domain);
            trajectory.task = m_taskNames.at(run.task);
            trajectory.agent = u"agent-"_s + QString::number(m_dice.below(8));
            trajectory.model = u"model-"_s + QString::number(m_dice.below(12));
            trajectory.sourceFormat = u"generated"_s;
            trajectory.sourceFile = u"run-%1.json"_s.arg(i);
            trajectory.sourceHash = sha256Hex(QByteArray("generated run " + QByteArray::number(i)));
            trajectory.started = m_shape.now.addSecs(-qint64(m_dice.below(730)) * 86400);
            trajectory.exitReason = run.passed ? u"submitted"_s : u"timeout"_s;
            for (int steps = m_dice.between(2, 5); steps > 0; --steps) {
                Step step;
                step.role = StepRole::Agent;
                step.thought = sentence(8, 14);
                step.calls = { { u"c"_s, u"bash"_s, QJsonValue(command()) } };
                step.results = { { u"c"_s, prose(120), false } };
                trajectory.steps.append(step);
            }
            WAYMARK_TRY_ASSIGN(run.id, recorder.insert(u"trajectory"_s, storage::trajectoryColumns(trajectory, m_domainIds.at(run.domain), m_taskIds.at(run.task))));
            m_runs.push_back(run);
        }
        return {};
    }

    QJsonObject payload(MemoryType type)
    {
        const int length = m_dice.between(950, 1250);
        switch (type) {
        case MemoryType::Trajectory: {
            QJsonArray steps;
            for (int left = length; left > 0; left -= 260)
                steps.append(QJsonObject { { u"command"_s, command() }, { u"result"_s, prose(180) } });
            return { { u"task"_s, sentence(8, 14) }, { u"steps"_s, steps } };
        }
        case MemoryType::Workflow: {
            QJsonArray commands;
            for (int left = length; left > 0; left -= 90)
                commands.append(QString(command() + u" # "_s + sentence(6, 10)));
            return { { u"goal"_s, sentence(6, 12) }, { u"workflow"_s, commands } };
        }
        case MemoryType::Summary:
            return { { u"task_summary"_s, sentence(8, 14) }, { u"experience_summary"_s, prose(length + 150) } };
        case MemoryType::Insight:
            break;
        }
        return { { u"title"_s, sentence(5, 11) }, { u"description"_s, prose(130) }, { u"content"_s, prose(length) } };
    }

    Result<void> addMemory(storage::ChangeRecorder &recorder, int number)
    {
        Memory memory;
        memory.uuid = uuidOf(m_dice);
        const int kind = m_dice.below(100);
        memory.type = kind < 15 ? MemoryType::Trajectory : kind < 35 ? MemoryType::Workflow
            : kind < 55                                              ? MemoryType::Summary
                                                                     : MemoryType::Insight;
        memory.payload = payload(memory.type);
        fillFromPayload(memory);
        storage::MemoryPlace place;
        int domain = m_domain(m_dice);
        if (m_dice.chance(60)) {
            const Run &run = m_runs.at(size_t(m_dice.below(int(m_runs.size()))));
            domain = run.domain;
            memory.trajectory = run.uuid;
            place.trajectory = run.id;
            place.task = m_taskIds.at(run.task);
            memory.outcome = { run.passed ? OutcomeValue::Success : OutcomeValue::Failure, OutcomeSource::GroundTruth };
        } else if (m_dice.chance(40)) {
            memory.outcome = { m_dice.chance(50) ? OutcomeValue::Success : OutcomeValue::Failure, OutcomeSource::Judge };
        }
        memory.domain = m_domainNames.at(domain);
        place.domain = m_domainIds.at(domain);
        if (m_dice.chance(30))
            memory.generatorModel = u"writer-"_s + QString::number(m_dice.below(6));
        for (int tags = m_dice.below(5); tags > 0; --tags)
            memory.tags.append(m_tags.at(m_tag(m_dice)));
        memory.tags.sort();
        memory.tags.removeDuplicates();
        memory.recordedAt = m_shape.now.addSecs(-qint64(m_dice.below(730 * 86400)));
        memory.changedAt = memory.recordedAt.addSecs(m_dice.below(86400));
        const QDate recorded = memory.recordedAt.date();
        if (m_dice.chance(25))
            memory.validFrom = recorded.addDays(m_dice.between(-200, 60));
        if (m_dice.chance(30))
            memory.validUntil = recorded.addDays(m_dice.between(30, 900));
        if (m_dice.chance(4))
            memory.retiredAt = memory.changedAt;
        if (m_dice.chance(5) && !m_lastUuid.isEmpty())
            memory.supersededBy = m_lastUuid;
        const int review = m_dice.below(100);
        memory.review = review < 50 ? ReviewStatus::Unreviewed : review < 85 ? ReviewStatus::Accepted
            : review < 93                                                    ? ReviewStatus::NeedsWork
                                                                             : ReviewStatus::Rejected;
        memory.sourceHash = sha256Hex(QByteArray("generated memory " + QByteArray::number(number)));
        WAYMARK_TRY(recorder.insert(u"memory"_s, storage::memoryColumns(memory, place)));
        m_lastUuid = memory.uuid;
        return {};
    }

    storage::PoolFile &m_pool;
    const GeneratedPool &m_shape;
    FixedClock m_clock;
    Dice m_dice;
    QStringList m_words;
    Zipf m_word;
    Zipf m_domain;
    Zipf m_tag;
    QStringList m_tags;
    QStringList m_domainNames;
    QStringList m_taskNames;
    QList<qint64> m_domainIds;
    QList<qint64> m_taskIds;
    QList<int> m_taskDomains;
    std::vector<Run> m_runs;
    QString m_lastUuid;
};

} // namespace

Result<void> generatePool(const QString &path, const GeneratedPool &shape)
{
    const FixedClock clock(shape.now);
    WAYMARK_TRY(storage::PoolFile::create(path, clock));
    WAYMARK_TRY_ASSIGN(const auto pool, storage::PoolFile::open(path, clock));
    return Generator(*pool, shape).run();
}

} // namespace waymark::test
