// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/call.h"
#include "app/cli/lint/findings.h"
#include "app/cli/services/embedrun.h"
#include "services/curation/embedding.h"
#include "services/retrieval/dense/npyarray.h"
#include "services/text/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Unexpected wrongFile(ErrorCode code, const QString &path, qint64 line, const QString &message)
{
    return Unexpected(Error { code, message, {}, path, line });
}

Result<curation::VectorTable> readVectors(const QString &path)
{
    WAYMARK_TRY_ASSIGN(const retrieval::NpyArray array, retrieval::readNpy(path));
    if (array.kind != retrieval::NpyArray::Kind::Float32 && array.kind != retrieval::NpyArray::Kind::Float64)
        return wrongFile(ErrorCode::Parse, path, 0, Tr::tr("“%1” holds no floating-point numbers.").arg(path));
    if (array.shape.size() != 2)
        return wrongFile(ErrorCode::Parse, path, 0, Tr::tr("“%1” is no matrix with a vector in each row.").arg(path));
    if (array.shape[1] < 1 || array.shape[1] > quint64(storage::mostDimensions))
        return wrongFile(ErrorCode::Parse, path, 0, Tr::tr("The vectors of “%1” have %2 dimensions; from 1 to %3 can be stored.").arg(path).arg(array.shape[1]).arg(storage::mostDimensions));
    curation::VectorTable table;
    table.file = path;
    table.rows = qint64(array.shape[0]);
    table.dimensions = int(array.shape[1]);
    const auto values = std::make_shared<std::vector<double>>(size_t(table.dimensions));
    table.row = [array, values](qint64 row) -> std::span<const double> {
        const size_t size = values->size();
        if (array.kind == retrieval::NpyArray::Kind::Float64) {
            qFromLittleEndian<double>(array.bytes.data() + size_t(row) * size * sizeof(double), qsizetype(size), values->data());
        } else {
            std::vector<float> narrow(size);
            qFromLittleEndian<float>(array.bytes.data() + size_t(row) * size * sizeof(float), qsizetype(size), narrow.data());
            std::copy(narrow.begin(), narrow.end(), values->begin());
        }
        return *values;
    };
    return table;
}

Result<curation::LineTable> readLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrongFile(ErrorCode::Io, path, 0, Tr::tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
    curation::LineTable table;
    table.file = path;
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        const QString text = QString::fromUtf8(line);
        if (text.toUtf8() != line)
            return wrongFile(ErrorCode::Parse, path, table.lines.size() + 1, Tr::tr("The line is no text in UTF-8."));
        table.lines.append(text);
    }
    if (file.error() != QFileDevice::NoError)
        return wrongFile(ErrorCode::Io, path, 0, Tr::tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
    return table;
}

/// A text with line ends stands there as a JSON string.
Result<curation::LineTable> readTexts(const QString &path)
{
    WAYMARK_TRY_ASSIGN(curation::LineTable table, readLines(path));
    for (qsizetype i = 0; i < table.lines.size(); ++i) {
        QString &line = table.lines[i];
        if (!line.startsWith(u'"') || !line.endsWith(u'"') || line.size() < 2)
            continue;
        const auto parsed = text::parseJson(line.toUtf8());
        if (!parsed || !parsed->isString())
            return wrongFile(ErrorCode::Parse, path, i + 1, Tr::tr("The line begins as a JSON string, but is none."));
        line = parsed->toString();
    }
    return table;
}

/// Both files of a pair, or none.
Result<void> readPair(const Arguments &arguments, const QString &vectorsOption, const QString &linesOption, curation::VectorTable &vectors, curation::LineTable &lines, bool areTexts)
{
    const auto vectorsPath = arguments.value(vectorsOption);
    const auto linesPath = arguments.value(linesOption);
    if (!vectorsPath && !linesPath)
        return {};
    if (!vectorsPath || !linesPath)
        return failure(ErrorCode::InvalidArgument, Tr::tr("“--%1” and “--%2” belong together.").arg(vectorsOption, linesOption));
    WAYMARK_TRY_ASSIGN(vectors, readVectors(*vectorsPath));
    WAYMARK_TRY_ASSIGN(lines, areTexts ? readTexts(*linesPath) : readLines(*linesPath));
    return {};
}

std::optional<KeyRecipe> embedRecipe(const Call &call)
{
    return call.arguments().isSet(u"key"_s) ? keyRecipeFromName(*call.arguments().value(u"key"_s)) : std::nullopt;
}

Result<curation::EmbedReport> embed(Call &call, const QString &space)
{
    const Arguments &arguments = call.arguments();
    const std::optional<KeyRecipe> recipe = embedRecipe(call);
    const bool givesVectors = arguments.isSet(u"vectors"_s) || arguments.isSet(u"ids"_s) || arguments.isSet(u"query-vectors"_s) || arguments.isSet(u"query-texts"_s);
    if (space == lexicalSpace) {
        if (givesVectors)
            return failure(ErrorCode::InvalidArgument, Tr::tr("The lexical space stores no vectors; name another one with “--space”."));
        WAYMARK_TRY_ASSIGN(const auto pool, call.openPoolForReading());
        return curation::lexicalReport(pool->database(), recipe.value_or(KeyRecipe::Paper));
    }
    curation::VectorTable vectors;
    curation::VectorTable textVectors;
    curation::LineTable ids;
    curation::LineTable texts;
    WAYMARK_TRY(readPair(arguments, u"vectors"_s, u"ids"_s, vectors, ids, false));
    WAYMARK_TRY(readPair(arguments, u"query-vectors"_s, u"query-texts"_s, textVectors, texts, true));
    WAYMARK_TRY_ASSIGN(const auto pool, call.openPool());
    const curation::EditContext context { *pool, call.clock(), call.act(), false };
    auto report = givesVectors ? curation::storeVectors(context, space, recipe, vectors, ids, textVectors, texts, call.workHooks())
                               : curation::fillSpace(context, space, recipe);
    if (!report && !givesVectors && report.error().code == ErrorCode::NotFound && space.contains(u':')) {
        call.failWith(ExitCode::Remote);
        return failure(ErrorCode::NotFound,
            Tr::tr("The pool has no space “%1” yet. Ask a model for its vectors (“embed --space %1 --endpoint URL”), import memories that bring theirs (“import --space %1”), "
                   "or store vectors from a file: “embed --space %1 --vectors FILE.npy --ids FILE.txt”.")
                .arg(space));
    }
    if (report)
        updateFindings(call, *pool);
    return report;
}

Result<curation::EmbedReport> embedOrAsk(Call &call, const QString &space)
{
    return call.arguments().isSet(u"endpoint"_s) ? askForVectors(call, space, embedRecipe(call)) : embed(call, space);
}

Result<ExitCode> runEmbed(Call &call)
{
    WAYMARK_TRY_ASSIGN(const curation::EmbedReport report, embedOrAsk(call, call.arguments().value(u"space"_s).value_or(lexicalSpace).trimmed()));
    if (call.isJson()) {
        call.print(QJsonObject { { u"space"_s, report.space }, { u"embedded"_s, report.embedded }, { u"outdated"_s, report.outdated }, { u"skipped"_s, report.skipped } });
    } else if (report.space == lexicalSpace) {
        call.print(Tr::tr("The lexical space is made from the texts when it is asked: %1 memories are in it, %2 have no words.").arg(report.embedded).arg(report.skipped));
    } else {
        call.print(Tr::tr("%1: %2 memories embedded, %3 outdated, %4 without a vector.").arg(report.space).arg(report.embedded).arg(report.outdated).arg(report.skipped));
        if (report.texts > 0)
            call.print(Tr::tr("Other texts embedded: %1.").arg(report.texts));
    }
    if (report.space != lexicalSpace && report.outdated > 0)
        call.remark(Tr::tr("Outdated vectors are of texts that were edited since; ask for new ones with “--endpoint”, or store them with “--vectors” and “--ids”."));
    return ExitCode::Done;
}

} // namespace

Verb embedVerb()
{
    return { u"embed"_s,
        Tr::tr("fills or refreshes an embedding space"),
        u"[--space SPACE] [--endpoint URL] [--vectors FILE.npy --ids FILE] [--query-vectors FILE.npy --query-texts FILE] [--key RECIPE]"_s,
        Tr::tr("The space “lexical” needs nothing stored. Any other one is named PROVIDER:MODEL[:DIMENSIONS], or as you like, and holds\n"
               "vectors that come with an import or from files: a matrix of float32 or float64 in NumPy's format, a vector a row, and\n"
               "beside it the ids of the memories (as list --json gives them), one a line. They are stored as vectors of the texts that\n"
               "the memories have now, at unit length, all or none of them. The vectors of questions are given likewise; their texts stand\n"
               "one a line, plain or as JSON strings. Without files, memories get the vector that the space knows for their text already.\n"
               "With --endpoint a server is asked for what a space openai:MODEL lacks: the key texts of memories that have no vector, or an\n"
               "outdated one, each text once. What came stays, also when the rest fails.\n\n"
               "JSON: {space, embedded, outdated, skipped}: the name of the space; memories that got a vector or a new one (in the lexical\n"
               "space: that are in it); those whose vector is of a text that was edited since; those without a vector."),
        QList<OptionSpec> { { u"space"_s, u"SPACE"_s, Tr::tr("the embedding space (default: lexical)"), {} },
            { u"vectors"_s, u"FILE.npy"_s, Tr::tr("vectors of memories"), {} },
            { u"ids"_s, u"FILE"_s, Tr::tr("the ids of these memories"), {} },
            { u"query-vectors"_s, u"FILE.npy"_s, Tr::tr("vectors of questions"), {} },
            { u"query-texts"_s, u"FILE"_s, Tr::tr("the texts of these questions"), {} },
            { u"key"_s, u"RECIPE"_s, Tr::tr("what of a memory was embedded (default: as the space says, else paper)"), { u"paper"_s, u"full"_s } } } + embedServiceOptions(),
        0,
        0,
        &runEmbed };
}

} // namespace waymark::cli
