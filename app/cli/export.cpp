// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/selection.h"
#include "services/curation/exportrun.h"
#include "services/text/displaysafe.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QStringList exportFormats()
{
    QStringList names;
    for (const auto &exporter : exchange::exporters())
        names.append(exporter->info().name);
    return names;
}

/// On a terminal the document is made safe to look at; a file or a pipe gets it as it is.
Result<exchange::ExportCount> exportToOutput(Call &call, storage::Database &database, const curation::ExportRequest &request)
{
    if (!call.environment().outputIsTerminal)
        return curation::exportPool(database, request, call.today(), &call.output(), call.workHooks());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    WAYMARK_TRY_ASSIGN(const exchange::ExportCount count, curation::exportPool(database, request, call.today(), &buffer, call.workHooks()));
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(buffer.data());
    if (decode.hasError() || text.contains(QChar(0)))
        return failure(ErrorCode::InvalidArgument, Tr::tr("“%1” is not text and would garble the terminal: name a file with --to PATH.").arg(request.format));
    call.output().write(text::terminalSafe(text).toUtf8());
    return count;
}

Result<ExitCode> runExport(Call &call)
{
    const Arguments &arguments = call.arguments();
    curation::ExportRequest request;
    request.format = arguments.value(u"as"_s).value_or(QString());
    if (request.format.isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("“export” needs --as FORMAT: %1.").arg(exportFormats().join(u", "_s)));
    request.path = arguments.value(u"to"_s).value_or(u"-"_s);
    if (const std::optional<QString> filter = arguments.value(u"filter"_s); filter && !filter->trimmed().isEmpty())
        request.terms.append(*filter);
    const bool toOutput = request.path == "-"_L1;
    WAYMARK_TRY_ASSIGN(const auto pool, call.openPoolForReading());
    WAYMARK_TRY_ASSIGN(const exchange::ExportCount count,
                       toOutput ? exportToOutput(call, pool->database(), request) : curation::exportPool(pool->database(), request, call.today(), nullptr, call.workHooks()));
    const QJsonObject object { { u"written"_s, count.written }, { u"skipped"_s, count.skipped } };
    const QString sentence = Tr::tr("Written: %1, skipped: %2.").arg(count.written).arg(count.skipped);
    if (toOutput && call.isJson())
        call.report(object);
    else if (toOutput)
        call.remark(sentence);
    else if (call.isJson())
        call.print(object);
    else
        call.print(sentence);
    return ExitCode::Done;
}

} // namespace

Verb exportVerb()
{
    return { u"export"_s,
             Tr::tr("writes memories, or all of the pool, to a file"),
             u"--as FORMAT [--filter QUERY] [--to PATH|-]"_s,
             Tr::tr("waymark-jsonl without a filter holds all of the pool, its history included, and can be imported again. A file is\n"
                    "written whole or not at all, so that an interrupt leaves none; one that exists is replaced. Without --to the document\n"
                    "goes to standard output.\n\n"
                    "JSON: {written, skipped}: records; on standard error when the document goes to standard output."),
             { { u"as"_s, u"FORMAT"_s, Tr::tr("the format (see formats)"), exportFormats() },
               filterOption(),
               { u"to"_s, u"PATH"_s, Tr::tr("the file; “-” is standard output"), {} } },
             0,
             0,
             &runExport };
}

} // namespace waymark::cli
