// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/beircollection.h"

#include "services/exchange/linereader.h"
#include "services/text/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace waymark::exchange {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BeirCollection)
};

Unexpected wrong(const QString &reason)
{
    return failure(ErrorCode::Parse, reason);
}

/// Gives every line that is not blank to `take`; its errors get the file and the line.
Result<void> forEachLine(const QString &path, const CancelToken &cancel, const std::function<Result<void>(const Line &)> &take)
{
    QFile file(path);
    const auto placed = [&path](Error error, qint64 line) {
        error.file = path;
        error.line = line;
        return Unexpected(std::move(error));
    };
    if (!file.open(QIODevice::ReadOnly)) {
        const ErrorCode code = file.exists() ? ErrorCode::Io : ErrorCode::NotFound;
        return placed({ code, Tr::tr("The file “%1” cannot be read: %2.").arg(path, file.errorString()), {}, {}, 0 }, 0);
    }
    LineReader reader(file);
    while (true) {
        const auto line = reader.next();
        if (!line)
            return placed(line.error(), 0);
        if (!*line)
            return {};
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled, Tr::tr("Reading was cancelled."));
        if ((*line)->isTooLong)
            return placed({ ErrorCode::Parse, Tr::tr("The line is too long."), {}, {}, 0 }, (*line)->number);
        if ((*line)->bytes.trimmed().isEmpty())
            continue;
        if (const Result<void> taken = take(**line); !taken)
            return placed(taken.error(), (*line)->number);
    }
}

Result<QByteArray> idOf(const QJsonObject &object)
{
    const QJsonValue id = object.value("_id"_L1);
    if (id.isUndefined())
        return wrong(Tr::tr("“_id” is missing."));
    if (!id.isString() && !id.isDouble())
        return wrong(Tr::tr("“_id” is neither a text nor a number."));
    const QByteArray bytes = id.toVariant().toString().toUtf8();
    if (bytes.isEmpty())
        return wrong(Tr::tr("“_id” is empty."));
    return bytes;
}

Result<BeirText> textOf(const QJsonObject &object)
{
    WAYMARK_TRY_ASSIGN(BeirText made, idOf(object).map([](const QByteArray &id) { return BeirText { id, {} }; }));
    const QJsonValue text = object.value("text"_L1);
    if (text.isUndefined())
        return wrong(Tr::tr("“text” is missing."));
    if (!text.isString())
        return wrong(Tr::tr("“%1” is not a text.").arg("text"_L1));
    const QJsonValue title = object.value("title"_L1);
    if (!title.isString() && !title.isUndefined() && !title.isNull())
        return wrong(Tr::tr("“%1” is not a text.").arg("title"_L1));
    made.text = title.toString().isEmpty() ? text.toString() : title.toString() + u'\n' + text.toString();
    return made;
}

QList<QByteArray> columnsOf(const QByteArray &line)
{
    if (!line.contains('\t'))
        return line.simplified().split(' ');
    QList<QByteArray> columns = line.split('\t');
    for (QByteArray &column : columns)
        column = column.trimmed();
    return columns;
}

/// Whole numbers, also when they are written as 1.0.
std::optional<int> degreeOf(const QByteArray &column)
{
    bool isWhole = false;
    const int degree = column.toInt(&isWhole);
    if (isWhole)
        return degree;
    bool isNumber = false;
    const double number = column.toDouble(&isNumber);
    constexpr double largest = 1'000'000;
    if (!isNumber || !(number >= -largest && number <= largest) || double(int(number)) != number)
        return std::nullopt;
    return int(number);
}

Result<BeirJudgement> judgementOf(const QList<QByteArray> &columns, qint64 line)
{
    const std::optional<int> degree = degreeOf(columns.last());
    if (!degree)
        return wrong(Tr::tr("The relevance “%1” is not a whole number.").arg(QString::fromUtf8(columns.last())));
    const BeirJudgement judgement { columns.first(), columns[columns.size() - 2], *degree, line };
    if (judgement.query.isEmpty() || judgement.document.isEmpty())
        return wrong(Tr::tr("The query or the document has no name."));
    return judgement;
}

} // namespace

Result<std::vector<BeirText>> readBeirTexts(const QString &path, const CancelToken &cancel)
{
    std::vector<BeirText> texts;
    QHash<QByteArray, qint64> lines;
    WAYMARK_TRY(forEachLine(path, cancel, [&](const Line &line) -> Result<void> {
        const Result<QJsonValue> value = text::parseJson(line.bytes);
        if (!value)
            return Unexpected(value.error());
        if (!value->isObject())
            return wrong(Tr::tr("A line is an object {_id, title, text}, and this is none."));
        WAYMARK_TRY_ASSIGN(BeirText text, textOf(value->toObject()));
        if (const auto known = std::as_const(lines).constFind(text.id); known != lines.constEnd())
            return wrong(Tr::tr("The id “%1” stands in line %2 already.").arg(QString::fromUtf8(text.id)).arg(*known));
        lines.insert(text.id, line.number);
        texts.push_back(std::move(text));
        return {};
    }));
    return texts;
}

Result<std::vector<BeirJudgement>> readBeirJudgements(const QString &path, const CancelToken &cancel)
{
    std::vector<BeirJudgement> judgements;
    QHash<std::pair<QByteArray, QByteArray>, size_t> places;
    bool isFirst = true;
    WAYMARK_TRY(forEachLine(path, cancel, [&](const Line &line) -> Result<void> {
        const bool mayBeHeader = std::exchange(isFirst, false);
        const QList<QByteArray> columns = columnsOf(line.bytes);
        if (columns.size() != 3 && columns.size() != 4)
            return wrong(Tr::tr("A line has three columns (query, document, relevance) or four (query, iteration, document, relevance), and this one has %1.").arg(columns.size()));
        if (mayBeHeader && !degreeOf(columns.last()))
            return {};
        WAYMARK_TRY_ASSIGN(const BeirJudgement judgement, judgementOf(columns, line.number));
        const auto key = std::pair(judgement.query, judgement.document);
        if (const auto known = std::as_const(places).constFind(key); known != places.constEnd()) {
            const BeirJudgement &before = judgements[*known];
            if (before.relevance == judgement.relevance)
                return {};
            return wrong(Tr::tr("The document “%1” is judged otherwise in line %2.").arg(QString::fromUtf8(judgement.document)).arg(before.line));
        }
        places.insert(key, judgements.size());
        judgements.push_back(judgement);
        return {};
    }));
    return judgements;
}

} // namespace waymark::exchange
