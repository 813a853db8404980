// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/call.h"
#include "services/retrieval/dense/densesearch.h"
#include "services/retrieval/dense/npyarray.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <cstring>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

using namespace retrieval;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

using Clockwork = std::chrono::steady_clock;

double millisecondsSince(Clockwork::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clockwork::now() - start).count();
}

Unexpected refused(const QString &path, const QString &message)
{
    return Unexpected(Error { ErrorCode::Parse, message, {}, path, 0 });
}

template <typename Real>
Result<void> addRows(DenseMatrixBuilder &builder, const NpyArray &array)
{
    const size_t width = array.shape[1];
    std::vector<Real> row(width);
    for (quint64 i = 0; i < array.shape[0]; ++i) {
        std::memcpy(row.data(), array.bytes.data() + i * width * sizeof(Real), width * sizeof(Real));
        WAYMARK_TRY(builder.add(std::span<const Real>(row)));
    }
    return {};
}

Result<DenseMatrix> readMatrix(const QString &path)
{
    WAYMARK_TRY_ASSIGN(const NpyArray array, readNpy(path));
    const bool isReal = array.kind == NpyArray::Kind::Float32 || array.kind == NpyArray::Kind::Float64;
    if (array.shape.size() != 2 || !isReal)
        return refused(path, Tr::tr("“%1” holds no vectors: float32 or float64, a row for each.").arg(path));
    if (array.shape[1] == 0 || array.shape[1] > maxDimensions || array.shape[0] > 1'000'000'000)
        return refused(path, Tr::tr("“%1” has vectors of %2 dimensions; 1 to %3 can be searched.").arg(path).arg(array.shape[1]).arg(maxDimensions));
    DenseMatrixBuilder builder(quint32(array.shape[1]), quint32(array.shape[0]));
    const Result<void> added = array.kind == NpyArray::Kind::Float32 ? addRows<float>(builder, array) : addRows<double>(builder, array);
    if (!added)
        return Unexpected(Error { added.error().code, Tr::tr("“%1” cannot be searched: %2").arg(path, added.error().message), {}, path, 0 });
    return builder.take();
}

Result<std::vector<quint8>> readMask(const QString &path, quint32 count)
{
    WAYMARK_TRY_ASSIGN(const NpyArray array, readNpy(path));
    if (array.shape.size() != 1 || array.shape[0] != count || (array.kind != NpyArray::Kind::Bool && array.kind != NpyArray::Kind::UInt8))
        return refused(path, Tr::tr("“%1” is no mask for these vectors: bool or uint8, one for each of the %2 rows.").arg(path).arg(count));
    return std::vector<quint8>(array.bytes.begin(), array.bytes.end());
}

Result<QString> pathOf(const Arguments &arguments, const QString &option)
{
    const auto path = arguments.value(option);
    if (!path || path->isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("Name the vectors and the queries: --vectors FILE --queries FILE."));
    return *path;
}

Result<ExitCode> runBenchSearch(Call &call)
{
    const Arguments &arguments = call.arguments();
    WAYMARK_TRY_ASSIGN(const QString vectorsPath, pathOf(arguments, u"vectors"_s));
    WAYMARK_TRY_ASSIGN(const QString queriesPath, pathOf(arguments, u"queries"_s));
    WAYMARK_TRY_ASSIGN(const std::optional<qint64> top, call.number(u"top"_s));
    if (top && (*top < 1 || *top > 1'000'000))
        return failure(ErrorCode::InvalidArgument, Tr::tr("“--top” is a number of rows from 1 to 1000000."));

    const auto loading = Clockwork::now();
    WAYMARK_TRY_ASSIGN(DenseMatrix matrix, readMatrix(vectorsPath));
    WAYMARK_TRY_ASSIGN(const DenseMatrix queries, readMatrix(queriesPath));
    if (queries.count() > 0 && queries.dimensions() != matrix.dimensions()) {
        return refused(queriesPath,
            Tr::tr("The queries of “%1” have %2 dimensions; the vectors have %3.").arg(queriesPath).arg(queries.dimensions()).arg(matrix.dimensions()));
    }
    std::vector<quint8> mask;
    if (const auto path = arguments.value(u"mask"_s)) {
        WAYMARK_TRY_ASSIGN(mask, readMask(*path, matrix.count()));
    }
    WAYMARK_TRY(call.checkCancelled());
    const DenseSearch search(std::move(matrix));
    const double loaded = millisecondsSince(loading);

    const CancelToken &cancel = call.environment().cancel;
    const int k = int(top.value_or(10));
    std::vector<double> times;
    QJsonArray ids;
    QJsonArray scores;
    for (quint32 i = 0; i < queries.count(); ++i) {
        WAYMARK_TRY(call.checkCancelled());
        if (i == 0)
            search.nearest(queries.vector(i), k, mask, &cancel);
        const auto start = Clockwork::now();
        const std::vector<ScoredRow> rows = search.nearest(queries.vector(i), k, mask, &cancel);
        times.push_back(millisecondsSince(start));
        QJsonArray rowIds;
        QJsonArray rowScores;
        for (const ScoredRow &row : rows) {
            rowIds.append(qint64(row.row));
            rowScores.append(row.cosine);
        }
        ids.append(rowIds);
        scores.append(rowScores);
    }
    WAYMARK_TRY(call.checkCancelled());
    std::ranges::sort(times);
    const size_t half = times.size() / 2;
    const double median = times.empty() ? 0 : times.size() % 2 ? times[half]
                                                               : (times[half - 1] + times[half]) / 2;
    const QJsonObject perQuery { { u"min"_s, times.empty() ? 0 : times.front() }, { u"median"_s, median }, { u"max"_s, times.empty() ? 0 : times.back() } };
    call.print(QJsonObject { { u"n"_s, qint64(search.matrix().count()) }, { u"dim"_s, qint64(search.matrix().dimensions()) }, { u"threads"_s, QThread::idealThreadCount() },
        { u"tier"_s, QString::fromLatin1(search.tier().name) }, { u"load_s"_s, loaded / 1000 }, { u"ms_per_query"_s, perQuery }, { u"ids"_s, ids }, { u"scores"_s, scores } });
    return ExitCode::Done;
}

} // namespace

Verb benchSearchVerb()
{
    return { u"bench-search"_s,
        Tr::tr("measures the search among vectors"),
        u"--vectors FILE --queries FILE [--top K] [--mask FILE]"_s,
        Tr::tr("Needs no pool. All files are NumPy's .npy: vectors and queries have a row of float32 or float64 each, and are brought to\n"
               "unit length; the mask has a bool or uint8 for each vector, and only rows that are not 0 are found. Queries are asked one\n"
               "at a time, after one that does not count. The answers are exact: by cosine, then by row.\n\n"
               "JSON: {n, dim, threads, tier, load_s, ms_per_query: {min, median, max}, ids: [[row, …]], scores: [[cosine, …]]}; load_s are\n"
               "the seconds of reading and quantising; rows count from 0."),
        { { u"vectors"_s, u"FILE"_s, Tr::tr("what is searched"), {} },
            { u"queries"_s, u"FILE"_s, Tr::tr("what is asked"), {} },
            { u"top"_s, u"K"_s, Tr::tr("how many rows a query gets (default: 10)"), {} },
            { u"mask"_s, u"FILE"_s, Tr::tr("which rows may be found"), {} } },
        0,
        0,
        &runBenchSearch };
}

} // namespace waymark::cli
