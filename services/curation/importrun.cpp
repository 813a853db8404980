// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/importrun.h"

#include "services/base/log.h"
#include "services/curation/poolsink.h"
#include "services/exchange/linereader.h"
#include "services/exchange/neighbours.h"
#include "services/exchange/registry.h"
#include "services/exchange/results/columnproposal.h"
#include "services/exchange/results/resulttable.h"
#include "services/exchange/results/tablereader.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace waymark::curation {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

void walk(const QString &folder, QStringList &files)
{
    const QFileInfoList entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &entry : entries) {
        // As given: "runs/" and "runs" name their files alike.
        const QString path = (folder.endsWith(u'/') ? folder : QString(folder + u'/')) + entry.fileName();
        if (entry.isDir()) {
            if (entry.fileName() != ".git"_L1)
                walk(path, files);
        } else if (entry.isFile()) {
            files.append(path);
        }
    }
}

/// The first bytes, however slowly they come.
QByteArray headOf(QIODevice &device)
{
    if (!device.isSequential())
        return device.peek(exchange::Sample::sampleSize);
    QByteArray head;
    device.startTransaction();
    while (head.size() < exchange::Sample::sampleSize) {
        const auto chunk = exchange::readChunk(device, exchange::Sample::sampleSize - head.size());
        if (!chunk || chunk->isEmpty())
            break; // reading the file meets the same end and says why
        head += *chunk;
    }
    device.rollbackTransaction();
    return head;
}

/// Reads one file into the sink. What ends its reading, other than cancelling and the pool's own errors, is an entry of the
/// report.
Result<void> importOne(ImportedFile &file, QIODevice *standardInput, const exchange::Format *forced, const std::optional<ColumnMapping> &columns, PoolSink &sink)
{
    QFile disk(file.path);
    QIODevice *device = standardInput;
    if (!device) {
        if (!disk.open(QIODevice::ReadOnly)) {
            file.recognised = false;
            file.quarantined.append({ 0, 0, Tr::tr("The file cannot be read: %1.").arg(disk.errorString()), {} });
            return {};
        }
        device = &disk;
    }
    const qint64 size = standardInput ? -1 : disk.size();
    const exchange::Sample sample { file.path, headOf(*device), size };
    const exchange::Format *format = forced ? forced : exchange::sniff(sample);
    if (!format) {
        file.recognised = false;
        file.quarantined.append({ 0, 0, Tr::tr("No format that Waymark reads fits this file."), {} });
        return {};
    }
    const exchange::FormatInfo info = format->info();
    file.format = info.name;
    sink.beginFile(&file, size, info.kind != "pool"_L1);
    const exchange::DiskNeighbours neighbours(file.path);
    const exchange::Source source { file.path, device, size, standardInput ? nullptr : &neighbours };
    auto read = columns && info.name == exchange::resultTableName ? exchange::readResultTable(source, *columns, sink) : format->read(source, sink);
    if (!read && sink.hasFailed())
        return read; // the pool's error, not the file's
    auto ended = read || read.error().code == ErrorCode::Parse || read.error().code == ErrorCode::Refused || read.error().code == ErrorCode::LimitExceeded
            || read.error().code == ErrorCode::Io
        ? sink.endFile()
        : Result<void>();
    if (!read) {
        switch (read.error().code) {
        case ErrorCode::Parse:
        case ErrorCode::Refused:
        case ErrorCode::LimitExceeded:
        case ErrorCode::Io:
            qCInfo(logExchange) << file.path << read.error().detail;
            file.quarantined.append({ read.error().line, 0, read.error().message, {} });
            break;
        default:
            return read;
        }
    }
    return ended;
}

QString nameOf(const ImportedFile &file)
{
    return file.path == "-"_L1 ? Tr::tr("standard input") : file.path.section(u'/', -1);
}

QString labelFor(const ImportReport &report)
{
    const ImportedFile sum = report.totals();
    QString from;
    for (const ImportedFile &file : report.files) {
        if (file.memories + file.trajectories + file.attempts + file.rates > 0) {
            from = from.isEmpty() ? nameOf(file) : Tr::tr("several files");
        }
    }
    if (report.files.isEmpty()) // an empty folder
        return {};
    if (from.isEmpty()) // domains, decisions, outcomes
        return Tr::tr("Import of “%1”").arg(nameOf(report.files.first()));
    if (sum.trajectories > 0)
        return Tr::tr("Import %1 memories and %2 trajectories from %3").arg(sum.memories).arg(sum.trajectories).arg(from);
    if (const qint64 results = sum.attempts + sum.rates; results > 0 && sum.memories == 0)
        return Tr::tr("Import %n results from %1", nullptr, int(results)).arg(from);
    return Tr::tr("Import %n memories from %1", nullptr, int(sum.memories)).arg(from);
}

} // namespace

QStringList filesToImport(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (path != "-"_L1 && QFileInfo(path).isDir())
            walk(path, files);
        else
            files.append(path);
    }
    return files;
}

Result<TablePreview> previewTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, Tr::tr("The file cannot be read: %1.").arg(file.errorString()));
    TablePreview preview;
    WAYMARK_TRY_ASSIGN(preview.sample, exchange::sampleTable(file));
    if (preview.sample.header.size() < 2 || preview.sample.rows.isEmpty())
        return failure(ErrorCode::Parse, Tr::tr("The file is no table with a header and rows."));
    preview.mapping = exchange::proposeColumns(preview.sample, QFileInfo(path).fileName());
    return preview;
}

Result<ImportReport> importFiles(const ImportRequest &request, const WriteAccess &write, const Act &act, const Clock &clock, const ImportHooks &hooks)
{
    const exchange::Format *forced = nullptr;
    if (!request.format.isEmpty()) {
        forced = exchange::formatByName(request.format);
        if (!forced)
            return failure(ErrorCode::InvalidArgument, Tr::tr("There is no format “%1”. The command “formats” lists them.").arg(request.format));
    }
    const QStringList paths = filesToImport(request.paths);
    ImportReport report;
    report.files.reserve(paths.size()); // the sink points into it
    qint64 total = 0;
    for (const QString &path : paths)
        total += path == "-"_L1 ? 0 : QFileInfo(path).size();
    PoolSink sink(request, write, act, clock, hooks);
    sink.setProgressTotal(total);
    for (const QString &path : paths) {
        ImportedFile &file = report.files.emplaceBack();
        file.path = path;
        Result<void> imported;
        if (hooks.cancel.isCancelled()) {
            imported = failure(ErrorCode::Cancelled, Tr::tr("The import was cancelled."));
        } else if (path != "-"_L1 && !QFileInfo(path).exists()) {
            file.recognised = false;
            file.quarantined.append({ 0, 0, Tr::tr("The file does not exist."), {} });
        } else if (path != "-"_L1 && !QFileInfo(path).isFile()) {
            file.recognised = false;
            file.quarantined.append({ 0, 0, Tr::tr("This is not a regular file."), {} });
        } else {
            imported = importOne(file, path == "-"_L1 ? request.standardInput : nullptr, forced, request.columns, sink);
            // Whoever interrupts a pipe ends the reading as if it had failed.
            if (imported && hooks.cancel.isCancelled())
                imported = failure(ErrorCode::Cancelled, Tr::tr("The import was cancelled."));
        }
        if (!imported) {
            // Whatever went wrong, half an import is worse than none.
            const auto discarded = sink.discard();
            if (imported.error().code != ErrorCode::Cancelled) {
                Error error = imported.error();
                // On a full disk not even the taking back can be written. Then the truth is: it stays, whole batch by batch.
                if (!discarded && error.code == ErrorCode::DiskFull)
                    error.message = Tr::tr("The disk is full. What was imported before stays as a change of its own (“interrupted”): import again to go on from there, or undo it.");
                return Unexpected(error);
            }
            if (!discarded)
                return Unexpected(discarded.error());
            report.files.clear();
            report.cancelled = true;
            return report;
        }
    }
    const auto finish = [&]() -> Result<ChangeId> {
        WAYMARK_TRY(sink.writeResults());
        return sink.finish(labelFor(report));
    };
    auto change = finish();
    if (!change) {
        if (const auto discarded = sink.discard(); !discarded)
            qCWarning(logCuration) << "import:" << discarded.error().detail;
        if (change.error().code != ErrorCode::Cancelled)
            return Unexpected(change.error());
        report.files.clear();
        report.cancelled = true;
        return report;
    }
    report.change = *change;
    return report;
}

} // namespace waymark::curation
