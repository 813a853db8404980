// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/call.h"
#include "app/cli/lint/findings.h"
#include "services/curation/importrun.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// Removes a pool that was made but could not be filled.
class UnfinishedPool final
{
    Q_DISABLE_COPY_MOVE(UnfinishedPool)

public:
    explicit UnfinishedPool(const QString &path)
        : m_path(path)
    {
    }
    ~UnfinishedPool()
    {
        if (!m_isFinished)
            QFile::remove(m_path);
    }
    void finish() { m_isFinished = true; }

private:
    QString m_path;
    bool m_isFinished = false;
};

Result<qint64> importSample(Call &call, storage::PoolFile &pool)
{
    const QDir folder(call.environment().sampleFolder);
    QStringList paths;
    const QStringList names = folder.entryList({ u"*.jsonl"_s }, QDir::Files, QDir::Name);
    for (const QString &name : names)
        paths.append(folder.filePath(name));
    if (paths.isEmpty())
        return failure(ErrorCode::NotFound, Tr::tr("This copy of Waymark comes without a sample pool."));
    curation::ImportRequest request;
    request.paths = paths;
    const curation::WriteAccess write = [&pool](const auto &work) { return work(pool); };
    const Act act { u"Waymark sample"_s, ChangeTool::CommandLine, {} };
    const curation::ImportHooks hooks { call.workHooks(), {} };
    WAYMARK_TRY_ASSIGN(const ImportReport report, curation::importFiles(request, write, act, call.clock(), hooks));
    if (report.cancelled)
        return failure(ErrorCode::Cancelled, Tr::tr("The sample pool was cancelled; nothing was left behind."));
    return report.totals().memories;
}

Result<ExitCode> runNew(Call &call)
{
    const QString path = call.arguments().words().value(0, call.arguments().value(u"pool"_s).value_or(QString()));
    if (path.isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("“new” needs the name of the file to make: waymark new FILE"));
    WAYMARK_TRY(storage::PoolFile::create(path, call.clock()));
    UnfinishedPool guard(path);
    qint64 memories = 0;
    if (call.arguments().isSet(u"sample"_s)) {
        WAYMARK_TRY_ASSIGN(const auto pool, storage::PoolFile::open(path, call.clock()));
        WAYMARK_TRY_ASSIGN(memories, importSample(call, *pool));
        updateFindings(call, *pool);
    }
    guard.finish();
    if (call.isJson())
        call.print(QJsonObject { { u"pool"_s, path }, { u"memories"_s, memories } });
    else
        call.print(memories > 0 ? Tr::tr("Made the pool “%1” with %n memories.", nullptr, int(memories)).arg(path) : Tr::tr("Made the empty pool “%1”.").arg(path));
    return ExitCode::Done;
}

} // namespace

Verb newVerb()
{
    return { u"new"_s,
             Tr::tr("makes a pool"),
             u"FILE [--sample]"_s,
             Tr::tr("The file must not exist. It is readable by its owner only.\n\n"
                    "JSON: {pool, memories}: the path as given and how many memories the pool holds."),
             { { u"sample"_s, {}, Tr::tr("fills it with the sample pool"), {} } },
             0,
             1,
             &runNew };
}

} // namespace waymark::cli
