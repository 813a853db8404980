// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/call.h"
#include "app/cli/lineage/ladderobject.h"
#include "app/cli/lineage/laddertext.h"
#include "app/cli/objects.h"
#include "services/curation/ladders.h"
#include "services/curation/taskranks.h"
#include "services/lineage/ladderpage.h"
#include "services/storage/memorystore.h"
#include "services/storage/newfile.h"
#include "services/storage/trajectorystore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<double> threshold(const Call &call)
{
    const std::optional<QString> given = call.arguments().value(u"threshold"_s);
    if (!given)
        return supportedFrom;
    bool isNumber = false;
    const double value = given->toDouble(&isNumber);
    if (!isNumber || !(value >= 0 && value <= 1))
        return failure(ErrorCode::InvalidArgument, Tr::tr("“--threshold” is a number from 0 to 1, not “%1”.").arg(*given));
    return value;
}

/// A memory or a trajectory of that id.
Result<curation::LadderRequest> requested(storage::Database &database, const QString &id)
{
    curation::LadderRequest request;
    const Result<MemoryId> memory = storage::resolveMemory(database, id);
    const Result<QString> run = storage::resolveTrajectory(database, id);
    const auto isNone = [](const auto &found) { return !found && found.error().code == ErrorCode::NotFound; };
    const auto fitsSeveral = [](const auto &found) { return !found && found.error().code == ErrorCode::InvalidArgument; };
    if (isNone(memory) && isNone(run))
        return failure(ErrorCode::NotFound, Tr::tr("There is no memory and no trajectory with the id “%1”.").arg(id));
    if ((memory || fitsSeveral(memory)) && (run || fitsSeveral(run)))
        return failure(ErrorCode::InvalidArgument, Tr::tr("Both a memory and a trajectory have an id that begins with “%1”.").arg(id));
    if (!memory && !isNone(memory))
        return Unexpected(memory.error());
    if (!run && !isNone(run))
        return Unexpected(run.error());
    if (memory)
        request.memory = *memory;
    else
        request.run = *run;
    return request;
}

Result<Ladder> readRanked(Call &call, storage::Database &database, const curation::LadderRequest &request)
{
    WAYMARK_TRY_ASSIGN(Ladder ladder, curation::readLadder(database, request, nullptr, call.environment().cancel));
    QList<MemoryId> memories;
    for (const Rung &rung : std::as_const(ladder.rungs))
        memories.append(rung.memory.id);
    curation::RetrievalEngine engine;
    WAYMARK_TRY_ASSIGN(const auto ranks, curation::taskRanks(engine, database, memories));
    for (Rung &rung : ladder.rungs) {
        const curation::TaskRank rank = ranks.value(rung.memory.id);
        rung.abstraction.taskRank = rank.rank;
        rung.abstraction.tasks = rank.tasks;
    }
    WAYMARK_TRY(call.checkCancelled());
    return ladder;
}

/// One memory of each type: the one that was asked for, else the first that is not retired.
lineage::LadderPageOptions pageOptions(const Call &call, const Ladder &ladder, const curation::LadderRequest &request, const QString &poolPath)
{
    lineage::LadderPageOptions options;
    for (const MemoryType type : allMemoryTypes()) {
        const Rung *shown = nullptr;
        for (const Rung &rung : ladder.rungs) {
            const bool isAsked = rung.memory.id == request.memory;
            if (rung.memory.type == type && (!shown || isAsked)) // retired ones come last
                shown = &rung;
        }
        if (!shown)
            continue;
        options.shown.append(shown->memory.id);
        options.focus = shown->memory.id; // the highest rung
    }
    if (request.memory.isValid())
        options.focus = request.memory;
    options.supportedFrom = request.threshold;
    options.poolName = QFileInfo(poolPath).completeBaseName();
    options.made = call.clock().now().toLocalTime();
    options.locale = QLocale().name();
    return options;
}

Result<void> writePage(const QString &path, const QByteArray &page)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(page) != page.size() || !file.commit())
        return failure(ErrorCode::Io, Tr::tr("“%1” could not be written: %2.").arg(path, file.errorString()));
    return {};
}

Result<ExitCode> runLadder(Call &call)
{
    const std::optional<QString> target = call.arguments().value(u"html"_s);
    if (target && target->isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("“--html” needs the name of a file."));
    WAYMARK_TRY_ASSIGN(const double from, threshold(call));
    WAYMARK_TRY_ASSIGN(const auto pool, call.openPoolForReading());
    WAYMARK_TRY_ASSIGN(const QString poolPath, call.poolPath());
    if (target && storage::belongsToPool(*target, poolPath))
        return failure(ErrorCode::InvalidArgument, Tr::tr("“%1” is the open pool itself. Choose another file for the page.").arg(*target));
    WAYMARK_TRY_ASSIGN(curation::LadderRequest request, requested(pool->database(), call.arguments().words().first()));
    request.threshold = from;
    WAYMARK_TRY_ASSIGN(const Ladder ladder, readRanked(call, pool->database(), request));
    if (target)
        WAYMARK_TRY(writePage(*target, lineage::ladderPage(ladder, pageOptions(call, ladder, request, poolPath))));
    if (call.isJson()) {
        QJsonObject object = ladderObject(ladder, from);
        object.insert("written"_L1, orNull(target.value_or(QString())));
        call.print(object);
        return ExitCode::Done;
    }
    printLadder(call, ladder, from);
    if (target)
        call.remark(Tr::tr("Written: %1").arg(*target));
    return ExitCode::Done;
}

} // namespace

Verb ladderVerb()
{
    return { u"ladder"_s,
        Tr::tr("shows what was made from a trajectory and which of its steps support each sentence"),
        u"ID [--threshold X] [--html FILE]"_s,
        Tr::tr("ID is that of a memory or of a trajectory, whole or a unique beginning of at least 4 characters. Sentences are aligned to\n"
               "steps by their words; what people ruled outranks that. One whose support is below the threshold is unsupported.\n\n"
               "--html writes the ladder as a page of its own, one memory of each type beside the trajectory. The page is written whole or\n"
               "not at all; a file that exists is replaced, but never the pool.\n\n"
               "JSON: {trajectory, threshold, rungs, written}. trajectory is as in “show”, with disputed: a judge contradicts what outranks\n"
               "it; null when the memory comes from none. rungs: {id, type, title, retired, abstraction, claims}, by type, then oldest\n"
               "first, retired ones last. abstraction: {share, words, tied, command_words, command_density, particulars,\n"
               "particulars_of_run, surviving, task_rank, tasks}: share is that of the words not tied to the trajectory, surviving that of its\n"
               "particulars that the text keeps; task_rank is the place of its own task among all of the pool, ranked by the text, or null.\n"
               "claims: {number, field, start, end, command, text, support, supported, found_by, steps, nearest, siblings, checked_by,\n"
               "checked_at}; number is 0 for the title or goal; start and end count Unicode code points, end exclusive. steps: {step, score,\n"
               "found_by}, best first; nearest is the best step even where it does not support the claim, or null. siblings: {id, claim,\n"
               "score}: claims of other memories that say the same. found_by is words or human. written is the page, or null."),
        { { u"threshold"_s, u"X"_s, Tr::tr("support from which a sentence counts as supported, 0 to 1 (0.5)"), {} },
            { u"html"_s, u"FILE"_s, Tr::tr("writes the ladder as a page for a paper or a slide"), {} } },
        1,
        1,
        &runLadder };
}

} // namespace waymark::cli
