// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/resultimport.h"

#include "services/base/hash.h"
#include "services/domain/injectedkey.h"
#include "services/storage/evaluationstore.h"
#include "services/storage/resultwriter.h"
#include "services/storage/rowjson.h"
#include "services/storage/trajectorystore.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::ChangeRecorder;
using storage::Database;
using storage::ResultKind;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

constexpr size_t mostWaiting = 4096;

QString lastPart(const QString &path)
{
    return path == "-"_L1 ? Tr::tr("standard input") : path.section(u'/', -1, -1, QString::SectionSkipEmpty);
}

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

/// A name that no evaluation has: that of the file, with its folder, with a number.
QString freeName(const QString &place, const QList<Evaluation> &evaluations)
{
    const auto isFree = [&](const QString &name) { return std::ranges::none_of(evaluations, [&](const Evaluation &one) { return one.name == name; }); };
    QString name = lastPart(place);
    if (isFree(name))
        return name;
    if (const QString folder = lastPart(folderOf(place)); !folder.isEmpty())
        name = folder + u'/' + name;
    if (isFree(name))
        return name;
    int number = 2;
    while (!isFree(Tr::tr("%1 (%2)").arg(name).arg(number)))
        ++number;
    return Tr::tr("%1 (%2)").arg(name).arg(number);
}

/// A condition by the name that a person gives: the four types are meant when they are named.
void answerCondition(Condition &condition, const QString &answer)
{
    const QString name = answer.trimmed();
    condition.name = name.isEmpty() ? Condition::unstatedName() : name;
    if (!condition.type)
        condition.type = memoryTypeFromName(name);
}

/// Fills in what the source leaves open. The answers that were used, as bytes.
template <typename Result>
QByteArray answer(Result &result, const ImportAnswers &answers)
{
    QByteArray used;
    if (result.condition.name.isEmpty()) {
        answerCondition(result.condition, answers.condition);
        used += answers.condition.trimmed().toUtf8();
    }
    used += '\0';
    if (result.benchmark.isEmpty()) {
        const QString domain = answers.domain.trimmed();
        result.benchmark = domain.isEmpty() ? Tr::tr("Unassigned") : domain;
        used += domain.toUtf8();
    }
    used += '\0';
    if (result.model.isEmpty()) {
        result.model = answers.model.trimmed();
        used += result.model.toUtf8();
    }
    used += '\0';
    return used;
}

/// Logs name memories as they like: those without text are nobody, and some give a title only.
void nameMemories(Attempt &attempt)
{
    for (InjectedMemory &memory : attempt.memories) {
        if (memory.key.isEmpty())
            memory.key = injectedKey(memory.title, {}, {});
    }
    attempt.memories.removeIf([](const InjectedMemory &memory) { return memory.key.isEmpty(); });
}

} // namespace

QString ResultImport::Waiting::place() const
{
    const QString folder = std::visit([](const auto &one) { return one.folder; }, record);
    return folder.isEmpty() ? file->path : folder;
}

template <typename Record>
void ResultImport::keep(Record record, ImportedFile *file)
{
    QByteArray used;
    bool isBare = false;
    if constexpr (std::is_same_v<Record, exchange::AttemptRecord>) {
        isBare = record.attempt.run.isEmpty() && record.attempt.condition.name.isEmpty();
        used = answer(record.attempt, m_answers);
    } else {
        used = answer(record.rate, m_answers);
    }
    // Lists of two conditions may say the same of a task; it is the answer that tells them apart.
    const QByteArray identity = used == QByteArray(3, '\0') ? record.sourceHash : sha256Hex(QByteArray(record.sourceHash + '\0' + used));
    m_waiting.push_back({ std::move(record), file, identity, isBare });
}

bool ResultImport::add(exchange::AttemptRecord record, ImportedFile *file, QString *reason)
{
    if (record.attempt.task.isEmpty()) {
        *reason = Tr::tr("The attempt names no task.");
        return false;
    }
    nameMemories(record.attempt);
    ++m_attemptsOf[file->path];
    keep(std::move(record), file);
    return true;
}

bool ResultImport::add(exchange::RateRecord record, ImportedFile *file, QString *reason)
{
    if (!std::isfinite(record.rate.value)) {
        *reason = Tr::tr("The reported figure is not a number.");
        return false;
    }
    keep(std::move(record), file);
    return true;
}

void ResultImport::addRun(const QString &path, const QByteArray &sourceHash)
{
    for (QString folder = folderOf(path); !folder.isEmpty(); folder = folderOf(folder)) {
        QList<QByteArray> &runs = m_runsIn[folder];
        if (runs.size() < 2 && !runs.contains(sourceHash))
            runs.append(sourceHash); // more than one say nothing
    }
}

bool ResultImport::isFull() const
{
    return m_waiting.size() >= mostWaiting;
}

Result<void> ResultImport::nameBareLists(Database &database)
{
    struct Found
    {
        qsizetype asTheyAre = 0;
        qsizetype byName = 0;
        qsizetype inItsOwn = 0; ///< in an evaluation of this name
        qsizetype all = 0;
    };
    WAYMARK_TRY_ASSIGN(const QList<Evaluation> evaluations, storage::allEvaluations(database));
    const auto named = [](const Waiting &waiting) { return sha256Hex(QByteArray(waiting.identity + '\0' + lastPart(waiting.place()).toUtf8())); };
    QHash<QString, Found> lists;
    QHash<QByteArray, QString> firstPlaces; // of what is not written yet
    for (const Waiting &waiting : m_waiting) {
        const QString place = waiting.place();
        if (!waiting.isBare || m_byName.contains(place))
            continue;
        WAYMARK_TRY_ASSIGN(const auto owner, storage::evaluationOfResult(database, ResultKind::Attempt, waiting.identity));
        WAYMARK_TRY_ASSIGN(const auto byName, storage::evaluationOfResult(database, ResultKind::Attempt, named(waiting)));
        const auto isItsOwn = [&](const Evaluation &one) { return owner == one.id && one.source == lastPart(place) && one.format == waiting.file->format; };
        const auto first = firstPlaces.constFind(waiting.identity);
        const bool isAlsoElsewhere = first != firstPlaces.constEnd() && *first != place;
        if (first == firstPlaces.constEnd())
            firstPlaces.insert(waiting.identity, place);
        Found &found = lists[place];
        found.asTheyAre += owner || isAlsoElsewhere ? 1 : 0;
        found.byName += byName ? 1 : 0;
        found.inItsOwn += std::ranges::any_of(evaluations, isItsOwn) ? 1 : 0;
        ++found.all;
    }
    for (auto it = lists.cbegin(); it != lists.cend(); ++it)
        m_byName.insert(it.key(), it->byName > 0 || (it->asTheyAre > 0 && it->asTheyAre < it->all && it->inItsOwn == 0));
    for (Waiting &waiting : m_waiting) {
        if (waiting.isBare && m_byName.value(waiting.place()))
            waiting.identity = named(waiting);
    }
    return {};
}

Result<std::vector<std::pair<QString, ResultImport::Group>>> ResultImport::sort(Database &database, FiguresByFile &figures)
{
    WAYMARK_TRY(nameBareLists(database));
    std::vector<std::pair<QString, Group>> groups;
    QHash<QString, size_t> places;
    QSet<QByteArray> seen;
    WAYMARK_TRY_ASSIGN(const QList<Evaluation> evaluations, storage::allEvaluations(database));
    for (Waiting &waiting : m_waiting) {
        const QString place = waiting.place();
        const QByteArray marked = (waiting.isAttempt() ? 'a' : 'r') + waiting.identity;
        WAYMARK_TRY_ASSIGN(const auto owner, storage::evaluationOfResult(database, waiting.isAttempt() ? ResultKind::Attempt : ResultKind::Rate, waiting.identity));
        if (owner && !m_evaluations.contains(place)) {
            const auto known = std::ranges::find(evaluations, *owner, &Evaluation::id);
            // A file of another name that says the same has an evaluation of its own for the rest.
            if (known != evaluations.end() && known->source == lastPart(place) && known->format == waiting.file->format)
                m_evaluations.insert(place, known->uuid);
        }
        if (owner || seen.contains(marked) || m_counted.contains(marked)) {
            ++figures[waiting.file].unchanged;
            continue;
        }
        seen.insert(marked);
        const auto group = places.constFind(place);
        if (group == places.constEnd()) {
            places.insert(place, groups.size());
            groups.push_back({ place, {} });
        }
        groups[group == places.constEnd() ? groups.size() - 1 : *group].second.push_back(&waiting);
        ++(waiting.isAttempt() ? figures[waiting.file].attempts : figures[waiting.file].rates);
    }
    return groups;
}

Result<EvaluationId> ResultImport::evaluationFor(ChangeRecorder &recorder, Database &database, const Waiting &first, const Clock &clock)
{
    const QString place = first.place();
    if (const QString uuid = m_evaluations.value(place); !uuid.isEmpty()) {
        // Somebody may have undone what has come so far.
        WAYMARK_TRY_ASSIGN(const qint64 row, storage::rowIdOf(database, u"evaluation"_s, uuid));
        if (row > 0)
            return EvaluationId { row };
    }
    WAYMARK_TRY_ASSIGN(const QList<Evaluation> others, storage::allEvaluations(database));
    Evaluation evaluation;
    evaluation.uuid = newUuid();
    evaluation.name = freeName(place, others);
    evaluation.format = first.file->format;
    evaluation.source = lastPart(place);
    evaluation.importedAt = clock.now();
    WAYMARK_TRY_ASSIGN(const qint64 row, recorder.insert(u"evaluation"_s, storage::evaluationColumns(evaluation)));
    m_evaluations.insert(place, evaluation.uuid);
    return EvaluationId { row };
}

Result<TrajectoryId> ResultImport::runOf(Database &database, const Waiting &waiting) const
{
    if (const auto &attempt = std::get<exchange::AttemptRecord>(waiting.record).attempt; !attempt.trajectory.isEmpty()) {
        WAYMARK_TRY_ASSIGN(const qint64 row, storage::rowIdOf(database, u"trajectory"_s, attempt.trajectory));
        return TrajectoryId { row };
    }
    const QList<QByteArray> runs = m_runsIn.value(folderOf(waiting.file->path));
    if (runs.size() != 1 || m_attemptsOf.value(waiting.file->path) != 1)
        return TrajectoryId();
    WAYMARK_TRY_ASSIGN(const qint64 row, storage::trajectoryBySource(database, runs.first()));
    return TrajectoryId { row };
}

Result<ResultImport::FiguresByFile> ResultImport::write(storage::Transaction &transaction, ChangeRecorder &recorder, const Clock &clock)
{
    Database &database = transaction.database();
    FiguresByFile figures;
    WAYMARK_TRY_ASSIGN(const auto groups, sort(database, figures));
    storage::ResultWriter writer(transaction);
    for (const auto &[place, group] : groups) {
        WAYMARK_TRY_ASSIGN(const EvaluationId evaluation, evaluationFor(recorder, database, *group.front(), clock));
        const qint64 attempts = std::ranges::count_if(group, &Waiting::isAttempt);
        WAYMARK_TRY_ASSIGN(const qint64 part, recorder.insert(u"evaluation_part"_s, storage::partColumns(newUuid(), evaluation, attempts, qint64(group.size()) - attempts)));
        for (const Waiting *waiting : group) {
            if (const auto *rate = std::get_if<exchange::RateRecord>(&waiting->record)) {
                WAYMARK_TRY(writer.add(part, rate->rate, waiting->identity));
                continue;
            }
            WAYMARK_TRY_ASSIGN(const TrajectoryId run, runOf(database, *waiting));
            WAYMARK_TRY(writer.add(part, std::get<exchange::AttemptRecord>(waiting->record).attempt, waiting->identity, run));
        }
    }
    m_waiting.clear();
    return figures;
}

Result<ResultImport::FiguresByFile> ResultImport::count(Database &database)
{
    FiguresByFile figures;
    WAYMARK_TRY(sort(database, figures));
    for (const Waiting &waiting : m_waiting)
        m_counted.insert((waiting.isAttempt() ? 'a' : 'r') + waiting.identity);
    m_waiting.clear();
    return figures;
}

} // namespace waymark::curation
